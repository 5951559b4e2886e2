#include "graph/event_coreference.h"

#include <algorithm>

#include "graph/story_clusters.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

constexpr auto person = ActorKind::person;

/// Which events are one; the articles all tell one story unless `stories` numbers theirs.
std::vector<EventCluster> resolved(const std::vector<Extraction>& told,
                                   std::vector<std::uint32_t> stories) {
  std::vector<const Extraction*> articles;
  for (const Extraction& article : told) articles.push_back(&article);
  stories.resize(articles.size());
  return resolve_events(articles, article_profiles(articles), stories,
                        resolve_actors(articles, stories));
}

bool are_one(const std::vector<Extraction>& told, EventRef a, EventRef b,
             const std::vector<std::uint32_t>& stories = {}) {
  for (const EventCluster& cluster : resolved(told, stories))
    if (std::ranges::find(cluster.members, a) != cluster.members.end())
      return std::ranges::find(cluster.members, b) != cluster.members.end();
  return false;
}

/// An accident of that day, beside what else the article tells.
Told accident(std::string id, std::string label, std::string_view date,
              const std::vector<std::string>& beside) {
  Told told(std::move(id), "Dispatch", "2024-03-09");
  told.event("disaster.accident", std::move(label), date);
  for (const std::string& other : beside) told.event("other.move", other, "");
  return told;
}

/// The first events of articles.
constexpr EventRef first{0, EventIndex{0}}, second{1, EventIndex{0}}, third{2, EventIndex{0}};

}  // namespace

TEST_CASE("the same word tells one event in articles near each other, and two in far ones") {
  const std::vector<std::string> gale{"Gale rips cables", "Harbour pilots fetch stevedores"};
  const std::vector<std::string> trial{"Jury weighs forged permits", "Widow sues insurers"};
  const std::vector<Extraction> told{accident("a", "Crane topples", "2024-03-01", gale),
                                     accident("b", "Crane keels over", "2024-03-08", gale),
                                     accident("c", "Crane buckles", "2024-02-22", trial)};
  CHECK(are_one(told, first, second));
  CHECK_FALSE(are_one(told, first, third));
}

TEST_CASE("what befalls one person is not what befalls another, by however like words") {
  const auto arrest = [](std::string id, std::string name) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex police = told.actor("Harbour Police", ActorKind::organization);
    const ActorIndex who = told.actor(std::move(name), person);
    told.event("justice.charge", "Harbour Police arrest skipper after reckless sailing",
               "2024-03-08", {{police, Role::agent}, {who, Role::patient}});
    return told;
  };
  CHECK(are_one({arrest("a", "Edda Holm"), arrest("b", "Edda Holm")}, first, second));
  CHECK_FALSE(are_one({arrest("a", "Edda Holm"), arrest("b", "Piet Maas")}, first, second));
}

TEST_CASE("a given name in common does not make one person of two") {
  const auto rescue = [](std::string id, std::string name) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex who = told.actor(std::move(name), person);
    told.event("disaster.relief", "Lifeboat crew rescue kite surfer off pier", "2024-03-08",
               {{who, Role::patient}});
    return told;
  };
  CHECK(are_one({rescue("a", "Edda Holm"), rescue("b", "Edda Holm Jr.")}, first, second));
  CHECK(are_one({rescue("a", "Edda Holm"), rescue("b", "Holm")}, first, second));
  CHECK_FALSE(are_one({rescue("a", "Edda Holm"), rescue("b", "Maas Edda Quist")}, first, second));
}

TEST_CASE("what tells no victim has the one whom its article names for such acts") {
  const auto murder = [](std::string id, std::string name) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex who = told.actor(std::move(name), person);
    told.event("conflict.attack", "Murder at harbour lighthouse in fog", "2024-03-08");
    told.event("conflict.attack", "Murder trial opens", "2024-03-09", {{who, Role::patient}});
    return told;
  };
  CHECK(are_one({murder("a", "Edda Holm"), murder("b", "Edda Holm")}, first, second));
  CHECK_FALSE(are_one({murder("a", "Edda Holm"), murder("b", "Piet Maas")}, first, second));
}

TEST_CASE("what befalls many is not what befalls one or two") {
  const auto arrests = [](std::string id, std::string label) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    told.event("justice.charge", std::move(label), "2024-03-08");
    return told;
  };
  const Told many = arrests("a", "At least 46 dockers are arrested at harbour gate");
  CHECK(are_one({many, arrests("b", "50 dockers are arrested at harbour gate")}, first, second));
  CHECK_FALSE(
      are_one({many, arrests("b", "Two dockers are arrested at harbour gate")}, first, second));
}

TEST_CASE("who is met in one report may be the one who meets in the next") {
  const auto talks = [](std::string id, Role edda, Role piet) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex first_person = told.actor("Edda Holm", person);
    const ActorIndex second_person = told.actor("Piet Maas", person);
    told.event("meeting.hold", "Edda Holm and Piet Maas meet at lighthouse", "2024-03-08",
               {{first_person, edda}, {second_person, piet}});
    return told;
  };
  CHECK(are_one({talks("a", Role::agent, Role::patient), talks("b", Role::patient, Role::agent)},
                first, second));
}

TEST_CASE("what one article tells as two, by words of other senses, is two for all articles") {
  const auto attack = [](Told& told, std::string label, std::string word) {
    const EventIndex event =
        told.event("conflict.attack", std::move(label), "2024-03-08",
                   {{ActorIndex{0}, Role::agent}, {ActorIndex{1}, Role::patient}});
    told[event].mentions[0].word = std::move(word);
  };
  Told apart("a", "Dispatch", "2024-03-09"), together("b", "Herald", "2024-03-09");
  for (Told* told : {&apart, &together}) {
    told->actor("Magpie Gang", ActorKind::organization);
    told->actor("Orlov Jewels", ActorKind::organization);
    attack(*told, "Magpie Gang robs Orlov Jewels at dawn", "robs");
  }
  attack(apart, "Magpie Gang rams Orlov Jewels at dawn", "rams");
  together[EventIndex{0}].mentions.push_back(together[EventIndex{0}].mentions[0]);
  together[EventIndex{0}].mentions[1].word = "rams";
  CHECK(are_one({apart, together}, first, second));
  CHECK_FALSE(are_one({apart, together}, first, {0, EventIndex{1}}));
}

TEST_CASE("what several tell in each of two stories is of two occasions") {
  const auto escape = [](std::string id, std::string jail, std::string label) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex viper = told.actor("Viper Gang", ActorKind::organization);
    const ActorIndex from = told.actor(std::move(jail), ActorKind::organization);
    const EventIndex event = told.event("other.move", std::move(label), "",
                                        {{viper, Role::agent}, {from, Role::origin}});
    told[event].mentions[0].word = "escapes";
    return told;
  };
  const std::vector<Extraction> told{
      escape("a", "Tower Jail", "Viper Gang escapes Tower Jail by window in laundry van"),
      escape("b", "Tower Jail", "Viper Gang escapes Tower Jail by window"),
      escape("c", "Barge Jail", "Viper Gang escapes Barge Jail at market in laundry van"),
      escape("d", "Barge Jail", "Viper Gang escapes Barge Jail at market")};
  CHECK(are_one({told[0], told[2]}, first, second, {0, 1}));
  CHECK(are_one(told, first, second, {0, 0, 1, 1}));
  CHECK_FALSE(are_one(told, first, third, {0, 0, 1, 1}));
}

TEST_CASE("one article that takes for two what many take for one is not heard") {
  const auto report = [](std::string id, const std::vector<std::string>& words) {
    Told told(std::move(id), "Dispatch", "2024-03-09");
    const ActorIndex gang = told.actor("Magpie Gang", ActorKind::organization);
    const ActorIndex jewels = told.actor("Orlov Jewels", ActorKind::organization);
    for (const std::string& word : words)
      told[told.event("conflict.attack", "Magpie Gang " + word + " Orlov Jewels at dawn",
                      "2024-03-08", {{gang, Role::agent}, {jewels, Role::patient}})]
          .mentions[0]
          .word = word;
    return told;
  };
  std::vector<Extraction> told{report("a", {"robs", "rams"})};
  for (const std::string id : {"b", "c", "d"}) told.push_back(report(id, {"robs"}));
  CHECK_FALSE(are_one(told, first, {0, EventIndex{1}}));
  for (const std::string id : {"e", "f", "g"}) told.push_back(report(id, {"rams"}));
  CHECK(are_one(told, first, {0, EventIndex{1}}));
}
