#include "graph/merge.h"

#include <algorithm>

#include "graph/story_file.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

constexpr auto person = ActorKind::person;
constexpr auto country = ActorKind::country;
constexpr auto firm = ActorKind::organization;

Story merged(const std::vector<Extraction>& told) {
  Diagnostics diagnostics;
  Story story = merge(told, diagnostics);
  CHECK(diagnostics.empty());
  return story;
}

/// "Vesta Lines buys Nordhaven Port", told by one outlet.
Told purchase(std::string id, std::string source, std::string_view published,
              std::string_view date) {
  Told told(std::move(id), std::move(source), published);
  const ActorIndex vesta = told.actor("Vesta Lines", firm);
  const ActorIndex port = told.actor("Nordhaven Port", firm);
  told.event("trade.buy", "Vesta Lines buys Nordhaven Port", date,
             {{vesta, Role::agent}, {port, Role::patient}});
  return told;
}

std::vector<std::string> names(const Story& story) {
  std::vector<std::string> found;
  for (const StoryActor& actor : story.actors) found.push_back(actor.name);
  std::ranges::sort(found);
  return found;
}

const StoryEvent& event(const Story& story, std::string_view label) {
  const auto found = std::ranges::find(story.events, label, &StoryEvent::label);
  REQUIRE(found != story.events.end());
  return *found;
}

std::vector<std::string> values(const Conflict& conflict) {
  std::vector<std::string> found;
  for (const ConflictSide& side : conflict.sides) found.push_back(side.value);
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("one event told by two outlets is one node with the evidence of both") {
  const Story story = merged({purchase("a", "Dispatch", "2024-03-09", "2024-03-08"),
                              purchase("b", "Herald", "2024-03-10", "2024-03-08")});
  REQUIRE(story.events.size() == 1);
  const StoryEvent& bought = story.events[0];
  CHECK(bought.mentions.size() == 2);
  CHECK(bought.mentions[0].quote == "Vesta Lines buys Nordhaven Port");
  CHECK(bought.edtf == "2024-03-08");
  CHECK(bought.participants.size() == 2);
  CHECK(bought.confidence == 0.96);
  CHECK(bought.reasons.size() == 1);
  CHECK(names(story) == Names{"Nordhaven Port", "Vesta Lines"});
  CHECK(story.conflicts.empty());
}

TEST_CASE("two articles of one outlet do not make an event surer") {
  const Story story = merged({purchase("a", "Dispatch", "2024-03-09", "2024-03-08"),
                              purchase("b", "Dispatch", "2024-03-10", "2024-03-08")});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].confidence == 0.8);
}

TEST_CASE("dates that agree are narrowed to what they share") {
  const Story story = merged({purchase("a", "Dispatch", "2024-04-09", "2024-03-01/2024-03-31"),
                              purchase("b", "Herald", "2024-04-10", "2024-03-25/2024-04-05")});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].edtf == "2024-03-25/2024-03-31");
  CHECK(story.conflicts.empty());
}

TEST_CASE("dates that disagree are a conflict, and the better supported one stands") {
  const Story story = merged({purchase("a", "Dispatch", "2024-03-11", "2024-03-08"),
                              purchase("b", "Herald", "2024-03-11", "2024-03-10"),
                              purchase("c", "Courier", "2024-03-11", "2024-03-10")});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].edtf == "2024-03-10");
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::date);
  CHECK(values(story.conflicts[0]) == Names{"2024-03-10", "2024-03-08"});
  CHECK(story.conflicts[0].sides[1].evidence.at(0).article == ArticleIndex{0});
}

TEST_CASE("what the same two do once may be dated weeks apart, what they do again is another") {
  const auto events = [](const std::string& type, const std::string& label) {
    std::vector<Extraction> told;
    for (const auto& [id, day] : {std::pair{"a", "2024-03-08"}, std::pair{"b", "2024-04-02"}}) {
      Told article(id, id, "2024-04-05");
      const ActorIndex vesta = article.actor("Vesta Lines", firm);
      const ActorIndex port = article.actor("Nordhaven Port", firm);
      article.event(type, label, day, {{vesta, Role::agent}, {port, Role::counterparty}});
      told.push_back(article);
    }
    return merged(told);
  };
  const Story signing = events("agreement.sign", "Vesta Lines signs charter with Nordhaven Port");
  CHECK(signing.events.size() == 1);
  REQUIRE(signing.conflicts.size() == 1);
  CHECK(signing.conflicts[0].kind == ConflictKind::date);
  CHECK(events("meeting.hold", "Vesta Lines meets Nordhaven Port").events.size() == 2);
}

TEST_CASE("that a main actor of the story takes part makes two acts no more one") {
  const auto inspections = [](std::size_t other_acts) {
    std::vector<Extraction> told;
    for (const char* id : {"a", "b"}) {
      Told article(id, id, "2024-03-09");
      const ActorIndex vesta = article.actor("Vesta Lines", firm);
      const ActorIndex port = article.actor("Nordhaven Port", firm);
      article.event("trade.inspect", *id == 'a' ? "Vesta Lines inspects cargo" : "Inspects berths",
                    "2024-03-01/2024-03-31", {{vesta, Role::agent}});
      for (std::size_t i = 0; i < 80; ++i)
        article.event("other.act", "Act" + std::to_string(i), "2024-03-08",
                      {{i < other_acts ? vesta : port, Role::agent}});
      told.push_back(article);
    }
    return std::ranges::count(merged(told).events, "trade.inspect", &StoryEvent::type);
  };
  CHECK(inspections(0) == 1);
  CHECK(inspections(30) == 2);
}

TEST_CASE("amounts that disagree are a conflict, other amounts are kept side by side") {
  std::vector<Told> told{purchase("a", "Dispatch", "2024-03-11", "2024-03-08"),
                         purchase("b", "Herald", "2024-03-11", "2024-03-08"),
                         purchase("c", "Courier", "2024-03-11", "2024-03-08")};
  const EventIndex first{0};
  told[0][first].amounts = {{"$5 million", 5e6, "USD", {}}, {"51%", 51, "%", {}}};
  told[1][first].amounts = {{"$7 million", 7e6, "USD", {}}};
  told[2][first].amounts = {{"$5.01 million", 5.01e6, "USD", {}}};
  const Story story = merged({told[0], told[1], told[2]});
  REQUIRE(story.events.size() == 1);
  REQUIRE(story.events[0].amounts.size() == 2);
  CHECK(story.events[0].amounts[0].unit == "%");
  CHECK(story.events[0].amounts[1].value == 5e6);
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::amount);
  CHECK(values(story.conflicts[0]) == Names{"$5 million", "$7 million"});
}

TEST_CASE("the dead are counted again and again, by whatever name, and the last count stands") {
  const auto toll = [](std::string id, std::string_view published, Amount dead) {
    Told told(id, id, published);
    const ActorIndex place = told.actor("Sankt Olav", ActorKind::place);
    const EventIndex killed = told.event("disaster.casualty", "Blast in Sankt Olav kills workers",
                                         "2024-07-31", {{place, Role::place}});
    told[killed].amounts = {std::move(dead)};
    return told;
  };
  const Story story = merged({toll("a", "2024-08-01", {"five workers", 5, "workers", {}}),
                              toll("b", "2024-08-03", {"six people", 6, "people", {}}),
                              toll("c", "2024-08-02", {"seven bodies", 7, "bodies", {}})});
  REQUIRE(story.events.size() == 1);
  REQUIRE(story.events[0].amounts.size() == 1);
  CHECK(story.events[0].amounts[0].text == "six people");
  REQUIRE(story.conflicts.size() == 1);
  CHECK(values(story.conflicts[0]) == Names{"six people", "seven bodies", "five workers"});
}

TEST_CASE("what one side claims and the other denies stays a claim, with its denial beside it") {
  std::vector<Told> told{purchase("a", "Dispatch", "2024-03-11", "2024-03-08"),
                         purchase("b", "Herald", "2024-03-11", "2024-03-08")};
  const EventIndex first{0};
  told[0][first].modality = Modality::claimed;
  told[0][first].attributed_to = {ActorIndex{0}};
  told[1][first].modality = Modality::denied;
  told[1][first].attributed_to = {ActorIndex{1}};
  const Story story = merged({told[0], told[1]});
  REQUIRE(story.events.size() == 1);
  const StoryEvent& bought = story.events[0];
  CHECK(bought.modality == Modality::claimed);
  CHECK(story.actors[at(bought.attributed_to.at(0))].name == "Vesta Lines");
  CHECK(story.actors[at(bought.denied_by.at(0))].name == "Nordhaven Port");
  REQUIRE(story.conflicts.size() == 1);
  CHECK(values(story.conflicts[0]) == Names{"claimed", "denied"});
}

TEST_CASE("a claim that is denied in the very article that tells it is a conflict") {
  Told told = purchase("a", "Dispatch", "2024-03-11", "2024-03-08");
  told[EventIndex{0}].modality = Modality::claimed;
  CHECK(merged({told}).conflicts.empty());
  told[EventIndex{0}].denied_by = {ActorIndex{1}};
  const Story story = merged({told});
  CHECK(story.events.at(0).modality == Modality::claimed);
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::modality);
  CHECK(values(story.conflicts[0]) == Names{"claimed", "denied"});
}

TEST_CASE("a plan that another article tells as done is done, without a conflict") {
  std::vector<Told> told{purchase("a", "Dispatch", "2024-03-01", "2024-03-08"),
                         purchase("b", "Herald", "2024-03-11", "2024-03-08")};
  told[0][EventIndex{0}].modality = Modality::planned;
  const Story story = merged({told[0], told[1]});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].modality == Modality::asserted);
  CHECK(story.conflicts.empty());
}

TEST_CASE("outlets that name different agents disagree") {
  std::vector<Extraction> told;
  for (const char* leader : {"Ana Ruiz", "Bela Toth"}) {
    Told article(leader, leader, "2024-03-09");
    const ActorIndex who = article.actor(leader, person);
    const ActorIndex dam = article.actor("Ostra Dam", ActorKind::place);
    article.event("project.open", "leader opens Ostra Dam", "2024-03-08",
                  {{who, Role::agent}, {dam, Role::patient}});
    told.push_back(article);
  }
  const Story story = merged(told);
  REQUIRE(story.events.size() == 1);
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::participants);
  CHECK(values(story.conflicts[0]) == Names{"Ana Ruiz", "Bela Toth"});
}

TEST_CASE("two earthquakes a year apart stay two, dated or not") {
  const std::string_view date = GENERATE("2023-02-06", "");
  std::vector<Extraction> told;
  for (const auto& [id, published] : {std::pair{"a", "2023-02-07"}, std::pair{"b", "2024-02-08"}}) {
    Told article(id, id, published);
    const ActorIndex place = article.actor("Ostra", ActorKind::place);
    const std::string day = date.empty() || *id == 'a' ? std::string(date) : "2024-02-06";
    article.event("disaster.natural", "Earthquake strikes Ostra", day, {{place, Role::place}});
    told.push_back(article);
  }
  CHECK(merged(told).events.size() == 2);
}

TEST_CASE("a report that names no victim does not make two killings one") {
  std::vector<Extraction> told;
  for (const auto& [id, victim] :
       {std::pair{"a", "Ana Ruiz"}, std::pair{"b", ""}, std::pair{"c", "Bela Toth"}}) {
    Told article(id, id, "2024-03-09");
    const ActorIndex place = article.actor("Ostra", ActorKind::place);
    std::vector<Participant> parts{{place, Role::place}};
    if (*victim) parts.push_back({article.actor(victim, person), Role::patient});
    article.event("conflict.kill", "Guard shoots visitor at Ostra museum", "2024-03-08", parts);
    told.push_back(article);
  }
  const Story story = merged(told);
  REQUIRE(story.events.size() == 2);
  for (const StoryEvent& e : story.events) CHECK(e.participants.size() < 3);
}

TEST_CASE("two events of one article are not joined on its own word") {
  Told told("a", "Dispatch", "2024-03-09");
  const ActorIndex vesta = told.actor("Vesta Lines", firm);
  told.event("trade.buy", "Vesta Lines buys a ship", "2024-03-08", {{vesta, Role::agent}});
  told.event("trade.buy", "Vesta Lines buys a ship", "2024-03-08", {{vesta, Role::agent}});
  const Story story = merged({told});
  CHECK(story.events.size() == 2);
  CHECK(story.events[0].id != story.events[1].id);
}

TEST_CASE("what one article tells twice is one event where another tells it like both") {
  Told twice = purchase("a", "Dispatch", "2024-03-09", "2024-03-08");
  twice.event("trade.buy", "Vesta Lines buys Nordhaven Port", "2024-03-08",
              {{ActorIndex{0}, Role::agent}, {ActorIndex{1}, Role::patient}});
  const Told once = purchase("b", "Herald", "2024-03-10", "2024-03-08");
  const Story story = merged({twice, once});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].mentions.size() == 3);
}

TEST_CASE("two purchases that one article tells a year apart stay two beside another article") {
  Told twice = purchase("a", "Dispatch", "2024-03-09", "2024-03-08");
  twice.event("trade.buy", "Vesta Lines buys Nordhaven Port", "2023-03-08",
              {{ActorIndex{0}, Role::agent}, {ActorIndex{1}, Role::patient}});
  const Story story = merged({twice, purchase("b", "Herald", "2024-03-10", "2024-03-08")});
  CHECK(story.events.size() == 2);
}

TEST_CASE("an acronym is the name that an article declares it to be") {
  Told full("a", "Dispatch", "2024-03-09");
  full.actor("Ostra Strategic Metals", firm, {"OSM"});
  Told brief("b", "Herald", "2024-03-10");
  brief.actor("OSM", firm);
  const Story story = merged({full, brief});
  REQUIRE(names(story) == Names{"Ostra Strategic Metals"});
  CHECK(story.actors[0].aliases == Names{"OSM"});
  CHECK(story.actors[0].reasons.size() == 1);
}

TEST_CASE("an acronym that two full names share is joined to neither") {
  Told first("a", "Dispatch", "2024-03-09");
  first.actor("Ostra Strategic Metals", firm, {"OSM"});
  Told second("b", "Herald", "2024-03-10");
  second.actor("Organic Soap Makers", firm, {"OSM"});
  Told brief("c", "Courier", "2024-03-10");
  brief.actor("OSM", firm);
  CHECK(merged({first, second, brief}).actors.size() == 3);
}

TEST_CASE("spelling, legal form and case of a name do not matter, its kind is voted on") {
  Told first("a", "Dispatch", "2024-03-09");
  first.actor("The Frontier Works Organisation", firm);
  Told second("b", "Herald", "2024-03-10");
  second.actor("FRONTIER WORKS ORGANIZATION Ltd.", firm);
  Told third("c", "Courier", "2024-03-10");
  third.actor("Frontier Works Organization", ActorKind::other);
  const Story story = merged({first, second, third});
  REQUIRE(story.actors.size() == 1);
  CHECK(story.actors[0].kind == firm);
}

TEST_CASE("a surname is the one person of the story who bears it") {
  const bool two_bearers = GENERATE(false, true);
  std::vector<Extraction> told;
  for (const char* name : {"Ana Ruiz", "Ruiz", two_bearers ? "Carlos Ruiz" : "Ana M. Ruiz"}) {
    Told article(name, name, "2024-03-09");
    const ActorIndex who = article.actor(name, person);
    const ActorIndex dam = article.actor("Ostra Dam", ActorKind::place);
    const ActorIndex vesta = article.actor("Vesta Lines", firm);
    article.event("meeting.meet", "Ruiz meets Vesta Lines at Ostra Dam", "2024-03-08",
                  {{who, Role::agent}, {vesta, Role::counterparty}, {dam, Role::place}});
    told.push_back(article);
  }
  const Story story = merged(told);
  const auto persons = std::ranges::count(story.actors, person, &StoryActor::kind);
  CHECK(persons == (two_bearers ? 3 : 1));
}

TEST_CASE("the same surname in another story is another person") {
  Told first("a", "Dispatch", "2024-03-09");
  first.actor("Ana Ruiz", person);
  first.actor("Ostra Dam", ActorKind::place);
  Told second("b", "Herald", "2024-03-09");
  second.actor("Ruiz", person);
  second.actor("Football Club Nordhaven", firm);
  CHECK(merged({first, second}).actors.size() == 4);
}

TEST_CASE("an undated event is dated by what it follows, with the chain told") {
  Told told("a", "Dispatch", "2024-03-20");
  const ActorIndex ostra = told.actor("Ostra", country);
  const EventIndex tax =
      told.event("economy.tax", "Ostra taxes ore", "2024-03-08", {{ostra, Role::agent}});
  const EventIndex strike = told.event("politics.protest", "Miners strike", "");
  const EventIndex close = told.event("project.close", "Mine closes", "");
  told.link(tax, LinkKind::causes, strike);
  told.link(strike, LinkKind::causes, close);
  const Story story = merged({told});
  const StoryEvent& closed = event(story, "Mine closes");
  CHECK(closed.edtf == "2024-03-08/2024-03-20");
  CHECK(closed.basis == DateBasis::inferred);
  REQUIRE(closed.reasons.size() == 1);
  CHECK(closed.reasons[0] ==
        "not before 2024-03-08: \"Miners strike\" causes \"Mine closes\"; \"Ostra taxes ore\" "
        "causes \"Miners strike\"; \"Ostra taxes ore\" is dated 2024-03-08");
}

TEST_CASE("a causal link against time is a conflict and no longer a link") {
  Told told("a", "Dispatch", "2024-03-20");
  const EventIndex late = told.event("politics.protest", "Miners strike", "2024-03-12");
  const EventIndex early = told.event("economy.tax", "Ostra taxes ore", "2024-03-08");
  told.link(late, LinkKind::causes, early, 0.7);
  const Story story = merged({told});
  CHECK(story.links.empty());
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::order);
  CHECK(story.conflicts[0].sides.size() == 3);
  CHECK(story.conflicts[0].sides.back().value == "\"Miners strike\" causes \"Ostra taxes ore\"");
  CHECK(story.conflicts[0].sides.back().evidence.at(0).quote == "the one after the other");
  CHECK(event(story, "Miners strike").edtf == "2024-03-12");
}

TEST_CASE("of causes that run in a circle the weakest is left out") {
  Told told("a", "Dispatch", "2024-03-20");
  const EventIndex one = told.event("economy.tax", "One", "");
  const EventIndex two = told.event("economy.rate", "Two", "");
  const EventIndex three = told.event("project.close", "Three", "");
  told.link(one, LinkKind::causes, two, 0.9);
  told.link(two, LinkKind::causes, three, 0.6);
  told.link(three, LinkKind::enables, one, 0.8);
  const Story story = merged({told});
  CHECK(story.links.size() == 2);
  REQUIRE(story.conflicts.size() == 1);
  CHECK(story.conflicts[0].kind == ConflictKind::cycle);
  CHECK(values(story.conflicts[0]) ==
        Names{"\"Three\" enables \"One\"", "\"One\" causes \"Two\"", "\"Two\" causes \"Three\""});
}

TEST_CASE("links of several articles are one link with all evidence") {
  std::vector<Extraction> told;
  for (const char* id : {"a", "b"}) {
    Told article = purchase(id, id, "2024-03-20", "2024-03-08");
    const EventIndex strike = article.event("politics.protest", "Dockers of Nordhaven Port strike",
                                            "2024-03-12", {{ActorIndex{1}, Role::place}});
    article.link(EventIndex{0}, LinkKind::causes, strike, 0.5);
    told.push_back(article);
  }
  const Story story = merged(told);
  REQUIRE(story.links.size() == 1);
  CHECK(story.links[0].evidence.size() == 2);
  CHECK(story.links[0].confidence == 0.75);
  CHECK(story.links[0].cue == "after");
}

TEST_CASE("what came of a thing not done is no effect of its being done") {
  Told done = purchase("a", "Dispatch", "2024-03-20", "2024-03-08");
  Told denied = purchase("b", "Herald", "2024-03-20", "2024-03-08");
  done[EventIndex{0}].modality = Modality::claimed;
  denied[EventIndex{0}].modality = Modality::denied;
  const EventIndex strike = denied.event("politics.protest", "Dockers of Nordhaven Port strike",
                                         "2024-03-12", {{ActorIndex{1}, Role::place}});
  denied.link(EventIndex{0}, LinkKind::causes, strike);
  const Story story = merged({done, denied});
  REQUIRE(event(story, "Vesta Lines buys Nordhaven Port").modality == Modality::claimed);
  CHECK(story.links.empty());
}

TEST_CASE("an article counts once, and two different extractions of it are reported") {
  const Extraction told = purchase("a", "Dispatch", "2024-03-09", "2024-03-08");
  CHECK(merged({told, told}) == merged({told}));
  Extraction other = told;
  other.events[0].confidence = 0.3;
  Diagnostics diagnostics;
  const Story one = merge(std::vector{told, other}, diagnostics);
  const Story two = merge(std::vector{other, told}, diagnostics);
  CHECK(one == two);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].severity == Severity::warning);
  CHECK(diagnostics[0].message.starts_with("article a has 2 different extractions"));
}

TEST_CASE("an extraction without article id is left out and reported") {
  Extraction nameless = purchase("a", "Dispatch", "2024-03-09", "2024-03-08");
  nameless.article.id.clear();
  Diagnostics diagnostics;
  CHECK(merge(std::vector{nameless}, diagnostics) == Story{});
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("nothing merges to an empty story") { CHECK(merged({}) == Story{}); }

TEST_CASE("of equal headlines the one that names most of those who take part stands") {
  Told brief = purchase("a", "Dispatch", "2024-03-09", "2024-03-08");
  brief[EventIndex{0}].label = "Vesta Lines buys harbour";
  brief[EventIndex{0}].confidence = 0.95;
  const Told full = purchase("b", "Herald", "2024-03-10", "2024-03-08");
  const Story story = merged({brief, full});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].label == "Vesta Lines buys Nordhaven Port");
}
