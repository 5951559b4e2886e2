#include "graph/event_wording.h"

#include "graph/trigger_senses.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

/// `trigger` within `passage`.
EventMention telling(std::string_view passage, std::string_view trigger) {
  EventMention mention;
  mention.quote = passage;
  mention.span = {10, static_cast<std::uint32_t>(10 + passage.size())};
  const auto begin = static_cast<std::uint32_t>(10 + passage.find(trigger));
  mention.trigger = {begin, begin + static_cast<std::uint32_t>(trigger.size())};
  mention.word = trigger;
  return mention;
}

/// Whether the last word of the passage is told as one more.
bool ends_aside(std::string_view passage) {
  return is_aside({}, telling(passage, passage.substr(passage.rfind(' ') + 1)));
}

/// The wording of an event of this label.
Wording labelled(std::string_view label) {
  Event event;
  event.label = label;
  event.others = {{"rebel", Role::agent}, {"ferry", Role::patient}, {"crew", Role::patient}};
  return wording_of({}, event);
}

}  // namespace

TEST_CASE("another raid, or other raids, are told as one more") {
  CHECK(ends_aside("after another raid"));
  CHECK(ends_aside("in other night raids"));
  CHECK(ends_aside("a similar raid"));
  CHECK_FALSE(ends_aside("the raid"));
  CHECK_FALSE(ends_aside("one bank and another, hit by a raid"));
}

TEST_CASE("an attempted murder is told as no more than tried") {
  CHECK(is_attempted({}, telling("on charges of attempted murder", "murder")));
  CHECK_FALSE(is_attempted({}, telling("on charges of murder", "murder")));
}

TEST_CASE("a label may begin with how many it befalls") {
  CHECK(labelled("At least 46 dockers are arrested").count == 46);
  CHECK(labelled("One arrest").count == 1);
  CHECK_FALSE(labelled("2014 bid fails").count);
  CHECK_FALSE(labelled("Dockers arrest two").count);
}

TEST_CASE("a trigger tells who dies of himself, is killed or is hurt") {
  CHECK(tells_dying({"death"}));
  CHECK_FALSE(tells_dying({"kill"}));
  CHECK(tells_killing({"kill"}));
  CHECK(tells_hurting({"wound"}));
  CHECK_FALSE(tells_hurting({"death"}));
}

TEST_CASE("who undergoes it is the subject of a trigger that tells so") {
  CHECK(tells_undergoing({"injury", "suffer"}));
  CHECK_FALSE(tells_undergoing({"injure"}));
}

TEST_CASE("the wording tells which of several it is, who acts and what is acted upon") {
  CHECK(labelled("Third bid fails").ranks == std::vector<std::string>{"third"});
  CHECK(labelled("Third-party bid fails").ranks.empty());
  CHECK(labelled("12th bid fails").ranks == std::vector<std::string>{"12th"});
  CHECK(labelled("2014 bid fails").ranks == std::vector<std::string>{"2014"});
  CHECK(labelled("7500 bids of 12 firms fail").ranks.empty());
  CHECK(labelled("Bid fails").doers == std::vector<std::string>{"rebel"});
  CHECK(labelled("Bid fails").objects == std::vector<std::string>{"crew", "ferry"});
}

TEST_CASE("a verb and the particle right behind it are one phrase") {
  const auto phrases = [](std::string_view passage, std::string_view trigger) {
    Event event;
    event.mentions = {telling(passage, trigger)};
    return wording_of({}, event).phrases;
  };
  CHECK(phrases("Edda Holm passed away at home", "passed") ==
        std::vector{phrase_of("pass", "away")});
  CHECK(phrases("Edda Holm passed the pier", "passed").empty());
  CHECK(phrases("Edda Holm passed, away from home", "passed").empty());
}

TEST_CASE("the word right behind a trigger tells which way it goes") {
  CHECK(way_of({}, telling("Anna walks Into the bank", "walks")) == Way::in);
  CHECK(way_of({}, telling("Anna walks out, says Bela", "walks")) == Way::out);
  CHECK(way_of({}, telling("Anna walks home in the rain", "walks")) == Way::none);
  CHECK(way_of({}, telling("Anna walks", "walks")) == Way::none);
}
