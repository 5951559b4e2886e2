#include "graph/curation.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "graph/explain.h"
#include "graph/json.h"
#include "graph/merge.h"
#include "graph/query.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

constexpr auto firm = ActorKind::organization;
constexpr auto person = ActorKind::person;

/// Two outlets tell of one purchase in words too different to be found one, one of them also of a
/// strike.
std::vector<Extraction> news() {
  Told a("a", "Dispatch", "2024-03-09");
  const ActorIndex vesta = a.actor("Vesta Lines", firm);
  const ActorIndex port = a.actor("Nordhaven Port", firm);
  const EventIndex buys = a.event("trade.buy", "Vesta Lines buys Nordhaven Port", "2024-03-08",
                                  {{vesta, Role::agent}, {port, Role::patient}});
  const EventIndex strike = a.event("conflict.protest", "Dockers strike", "2024-03-09");
  a.link(buys, LinkKind::causes, strike);
  Told b("b", "Herald", "2024-03-10");
  b.event("finance.invest", "Shipping company's harbour deal closes", "2024-03-08",
          {{b.actor("Vesta Shipping", firm), Role::agent}});
  return {a, b};
}

struct Curated {
  Story story;
  std::vector<std::string> complaints;
};

Curated curated(const std::vector<Extraction>& told, const std::string& entries) {
  Curated out;
  Diagnostics diagnostics;
  const std::string file = "{\n\"fabula\": \"curation/1\",\n\"entries\": [\n" + entries + "\n]}";
  const auto curation = read_curation(file, "edits.json", diagnostics);
  REQUIRE(curation);
  ArticleSet articles;
  for (const Extraction& x : told) articles.add(x, diagnostics);
  out.story = merge(articles, *curation, diagnostics);
  for (const Diagnostic& d : diagnostics) out.complaints.push_back(format(d));
  return out;
}

const StoryEvent& event(const Story& story, std::string_view label) {
  const auto found = std::ranges::find(story.events, label, &StoryEvent::label);
  REQUIRE(found != story.events.end());
  return *found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("without entries a curation changes nothing") {
  Diagnostics diagnostics;
  CHECK(curated(news(), "").story == merge(news(), diagnostics));
}

TEST_CASE("an editor merges events by quotation and by label, and keeps the id of the first told") {
  Diagnostics diagnostics;
  const std::string id = event(merge(news(), diagnostics), "Vesta Lines buys Nordhaven Port").id;
  const auto [story, complaints] = curated(
      news(), R"({"merge": ["Vesta Lines buys Nordhaven Port", {"quote": "harbour  deal closes"}],
                    "note": "one purchase"})");
  CHECK(complaints.empty());
  REQUIRE(story.events.size() == 2);
  const auto found = std::ranges::find(story.events, id, &StoryEvent::id);
  REQUIRE(found != story.events.end());
  const StoryEvent& bought = *found;
  CHECK(bought.mentions.size() == 2);
  CHECK(bought.participants.size() == 3);
  CHECK(bought.reasons.at(0) ==
        "editor: one event: \"Vesta Lines buys Nordhaven Port\" \"Shipping company's harbour deal "
        "closes\" (one purchase)");
  const auto index = static_cast<std::uint32_t>(&bought - story.events.data());
  CHECK(explain(story, {NodeKind::event, index}).find("editor: one event") != std::string::npos);
}

TEST_CASE("an editor merges actors, the first one's name and id stay") {
  const auto [story, complaints] =
      curated(news(), R"({"merge": ["Vesta Lines", "Vesta Shipping"]})");
  CHECK(complaints.empty());
  REQUIRE(story.actors.size() == 2);
  const auto vesta = std::ranges::find(story.actors, "Vesta Lines", &StoryActor::name);
  REQUIRE(vesta != story.actors.end());
  CHECK(vesta->aliases == Lines{"Vesta Shipping"});
  CHECK(vesta->mentions.size() == 2);
}

TEST_CASE("an editor tells events apart by article or quotation, even within one article") {
  Told a("a", "Dispatch", "2024-03-09");
  const EventIndex strike = a.event("conflict.protest", "Dockers strike", "2024-03-08");
  a[strike].mentions.push_back({{900, 913}, {905, 911}, "strike", "miners strike"});
  const auto [story, complaints] = curated(
      {a}, R"({"split": "Dockers strike", "apart": [{"quote": "miners"}], "note": "two trades"})");
  CHECK(complaints.empty());
  REQUIRE(story.events.size() == 2);
  CHECK(story.events[0].mentions.size() == 1);
  CHECK(story.events[1].mentions.size() == 1);
  const auto moved = std::ranges::find_if(
      story.events, [](const StoryEvent& e) { return e.mentions[0].quote == "miners strike"; });
  REQUIRE(moved != story.events.end());
  CHECK(moved->reasons.at(0) == "editor: told apart from \"Dockers strike\" (two trades)");
}

TEST_CASE("an editor tells two actors of one name apart by article") {
  std::vector<Extraction> told;
  for (const char* id : {"a", "b"}) {
    Told x(id, id, "2024-03-09");
    x.event("politics.resign", "Ana Ruiz resigns", "2024-03-08",
            {{x.actor("Ana Ruiz", person), Role::agent}});
    told.push_back(x);
  }
  const auto [story, complaints] =
      curated(told, R"({"split": "Ana Ruiz", "apart": [{"article": "b"}]},
                       {"split": "Ana Ruiz resigns", "apart": ["b"]})");
  CHECK(complaints.empty());
  CHECK(story.actors.size() == 2);
  REQUIRE(story.events.size() == 2);
  CHECK(story.events[0].participants[0].actor != story.events[1].participants[0].actor);
}

TEST_CASE("an editor's names, types, dates and modalities stand") {
  const auto [story, complaints] = curated(news(), R"(// all of one event
        {"rename": "Dockers strike", "to": "Port workers walk out"},
        {"retype": "Dockers strike", "to": "conflict.strike"},
        {"redate": "Dockers strike", "to": "2024-03", "note": "the paper erred"},
        {"set_modality": {"quote": "Dockers strike"}, "to": "planned"},
        {"retype": "Nordhaven Port", "to": "place"},
        {"rename": "Vesta Lines", "to": "Vesta"},
        {"set_modality": {"from": "Vesta Lines buys", "to": "Dockers strike"}, "to": "claimed"},)");
  CHECK(complaints.empty());
  const StoryEvent& strike = event(story, "Port workers walk out");
  CHECK(strike.type == "conflict.strike");
  CHECK(strike.modality == Modality::planned);
  CHECK(strike.edtf == "2024-03");
  CHECK(strike.basis == DateBasis::editor);
  CHECK(std::ranges::find(strike.reasons,
                          "editor: date \"2024-03\", not \"2024-03-09\" (the paper erred)") !=
        strike.reasons.end());
  const auto vesta = std::ranges::find(story.actors, "Vesta", &StoryActor::name);
  REQUIRE(vesta != story.actors.end());
  CHECK(vesta->aliases == Lines{"Vesta Lines"});
  REQUIRE(story.links.size() == 1);
  CHECK(story.links[0].modality == Modality::claimed);
}

TEST_CASE("an editor's date moves what hangs on it, and no source moves it") {
  Told a("a", "Dispatch", "2024-03-09");
  const EventIndex flood = a.event("disaster.natural", "Flood hits Nola", "2024-03-05");
  const EventIndex aid = a.event("economy.aid", "Aid arrives", "");
  a.link(flood, LinkKind::causes, aid);
  const auto [story, complaints] =
      curated({a}, R"({"redate": "Flood hits Nola", "to": "2024-03-07"})");
  CHECK(complaints.empty());
  CHECK(event(story, "Flood hits Nola").edtf == "2024-03-07");
  CHECK(event(story, "Aid arrives").edtf == "2024-03-07/2024-03-09");
}

TEST_CASE("an editor drops nodes with all that hangs on them") {
  const auto [story, complaints] = curated(news(), R"({"drop": "Dockers strike"},
                                                      {"drop": "Nordhaven Port"})");
  CHECK(complaints.empty());
  CHECK(story.events.size() == 2);
  CHECK(story.links.empty());
  CHECK(story.actors.size() == 2);
  CHECK(event(story, "Vesta Lines buys Nordhaven Port").participants.size() == 1);
}

TEST_CASE("an editor adds actors, events and links, whose evidence is the entry") {
  const auto [story, complaints] = curated(news(), R"(
    {"add": {"actor": "Port Union", "kind": "organization"}, "note": "its own site"},
    {"add": {"event": "Union calls strike", "type": "statement.announce", "when": "2024-03-08",
             "participants": [{"actor": "Port Union", "role": "agent"}]}},
    {"add": {"link": "causes", "from": "Union calls strike", "to": "Dockers strike"}})");
  CHECK(complaints.empty());
  const StoryEvent& call = event(story, "Union calls strike");
  CHECK(call.participants.size() == 1);
  CHECK(story.articles[at(call.mentions.at(0).article)].source == "editor");
  CHECK(call.mentions[0].quote == "Union calls strike");
  CHECK(std::ranges::count(story.links, 1.0, &StoryLink::confidence) == 1);
  CHECK(std::ranges::is_sorted(story.events, {}, &StoryEvent::id));
  CHECK(std::ranges::is_sorted(story.articles, {}, &StoryArticle::id));
  const auto union_ = std::ranges::find(story.actors, "Port Union", &StoryActor::name);
  REQUIRE(union_ != story.actors.end());
  CHECK(union_->mentions.at(0).quote == "its own site");
}

TEST_CASE("an id finds its target however long it is given") {
  Diagnostics diagnostics;
  const std::string id = event(merge(news(), diagnostics), "Dockers strike").id;
  for (const std::string& prefix : {id, id.substr(0, 5)})
    CHECK(curated(news(), R"({"drop": ")" + prefix + R"("})").story.events.size() == 2);
}

TEST_CASE("entries that fit nothing, or several things, are named with their place") {
  const Lines complaints = curated(news(), R"({"drop": "Moon landing"},
    {"redate": {"quote": "harbour deal", "article": "a"}, "to": "2024"},
    {"split": "Dockers strike", "apart": ["b"]},
    {"drop": "Vesta"})")
                               .complaints;
  REQUIRE(complaints.size() == 4);
  CHECK(complaints[0].find("edits.json:4:") == 0);
  CHECK(complaints[0].find("\"Moon landing\" fits nothing") != std::string::npos);
  CHECK(complaints[1].find("edits.json:5:") == 0);
  CHECK(complaints[2].find("edits.json:7:14: error: \"Vesta\" fits ") == 0);
  CHECK(complaints[3].find("edits.json:6:") == 0);
}

TEST_CASE("of entries that contradict each other the first stands") {
  const auto [story, complaints] = curated(news(), R"(
    {"rename": "Dockers strike", "to": "Walk-out"},
    {"rename": {"quote": "Dockers strike"}, "to": "Strike"},
    {"rename": "Dockers strike", "to": "Walk-out"},
    {"drop": "Dockers strike"},
    {"add": {"link": "causes", "from": "Dockers strike", "to": "Dockers strike"}})");
  CHECK(event(story, "Walk-out").mentions.size() == 1);
  REQUIRE(complaints.size() == 3);
  CHECK(complaints[0] == "edits.json:6:5: error: contradicts the rename on line 5");
  CHECK(complaints[1] == "edits.json:8:5: error: contradicts the rename on line 5");
  CHECK(complaints[2] == "edits.json:9:5: error: both ends are one event");
}

TEST_CASE("a merge does not undo a split") {
  Told a("a", "Dispatch", "2024-03-09");
  const EventIndex strike = a.event("conflict.protest", "Dockers strike", "2024-03-08");
  a[strike].mentions.push_back({{900, 913}, {905, 911}, "strike", "miners strike"});
  const auto [story, complaints] =
      curated({a}, R"({"split": "Dockers strike", "apart": [{"quote": "miners"}]},
                      {"merge": [{"quote": "Dockers strike"}, {"quote": "miners strike"}]})");
  CHECK(story.events.size() == 2);
  CHECK(complaints == Lines{"edits.json:5:23: error: contradicts the split on line 4"});
}

TEST_CASE("a malformed entry is left out and the others count") {
  const auto [story, complaints] = curated(news(), R"({"drop": "Dockers strike"},
    {"redate": "Vesta Lines buys", "to": "last week"},
    {"rename": "Vesta Lines buys", "too": "x"},
    {"merge": ["Vesta Lines buys"]},
    {"set_modality": "Vesta Lines buys", "to": "sure"},
    {"note": "nothing to do"},
    {"drop": "Vesta Lines", "rename": "Vesta Lines", "to": "V"},
    17)");
  CHECK(story.events.size() == 2);
  CHECK(complaints.size() >= 7);
  for (const std::string& complaint : complaints) CHECK(complaint.find("edits.json:") == 0);
}

TEST_CASE("a file that is no curation is refused") {
  for (const char* text :
       {"", "[]", "{}", R"({"fabula": "curation/2", "entries": []})", R"({"fabula": "story/1"})",
        R"({"fabula": "curation/1", "entries": 3})"}) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_curation(text, "edits.json", diagnostics));
    CHECK(diagnostics.size() == 1);
  }
}

TEST_CASE("repeated and reordered records give the same curated story") {
  const std::string entries = R"({"merge": ["Vesta Lines buys", {"quote": "harbour deal"}]},
                                 {"add": {"actor": "Port Union"}})";
  std::vector<Extraction> told = news();
  const Story once = curated(told, entries).story;
  told.push_back(told.front());
  std::ranges::reverse(told);
  CHECK(curated(told, entries).story == once);
}

TEST_CASE("the schema of curation files takes what the reader takes, and refuses what it refuses") {
  std::ifstream in(std::string(FABULA_SCHEMAS) + "/curation.schema.json", std::ios::binary);
  REQUIRE(in);
  const std::string schema{std::istreambuf_iterator<char>(in), {}};
  const auto agree = [&](const std::string& entry) {
    const std::string file = R"({"fabula": "curation/1", "entries": [)" + entry + "]}";
    Diagnostics diagnostics;
    const auto curation = read_curation(file, "edits.json", diagnostics);
    const bool read = curation && curation->entries.size() == 1;
    CHECK(read == !json::schema_violation(schema, file));
    return read;
  };
  for (const char* entry :
       {R"({"merge": ["Vesta Lines buys", {"quote": "harbour deal"}], "note": "one deal"})",
        R"({"split": "Dockers strike", "apart": [{"article": "b"}]})",
        R"({"split": {"id": "3f2"}, "apart": {"quote": "miners", "article": "a"}})",
        R"({"rename": {"name": "Vesta Lines"}, "to": "Vesta"})",
        R"({"retype": "Dockers strike", "to": "politics.protest"})",
        R"({"redate": "Dockers strike", "to": "2024-03"})",
        R"({"set_modality": {"from": "a", "to": "b", "kind": "causes"}, "to": "claimed"})",
        R"({"drop": {"quote": "harbour deal"}})",
        R"({"add": {"actor": "Port Union", "kind": "organization", "aliases": ["PU"]}})",
        R"({"add": {"event": "Talks open", "type": "meeting.hold", "when": "2024-03",
            "participants": [{"actor": "Port Union", "role": "agent"}]}})",
        R"({"add": {"link": "before", "from": "Talks open", "to": "Dockers strike"}})"})
    CHECK(agree(entry));
  for (const char* entry :
       {R"({"merge": ["Vesta Lines buys"]})", R"({"split": "Dockers strike"})",
        R"({"rename": "Dockers strike"})", R"({"retype": "Dockers strike"})",
        R"({"drop": "Dockers strike", "rename": "Dockers strike", "to": "x"})", R"({"note": "x"})",
        R"({"drop": {"quotation": "harbour deal"}})", R"({"add": {"actor": "X", "age": 3}})",
        R"({"add": {"link": "because", "from": "a", "to": "b"}})", R"({"drop": 17})", "17"})
    CHECK_FALSE(agree(entry));
}
