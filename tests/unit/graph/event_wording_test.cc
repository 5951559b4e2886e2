#include "graph/event_wording.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

/// Whether the last word of the passage is told as one more.
bool ends_aside(std::string_view passage) {
  EventMention mention;
  mention.quote = passage;
  mention.span = {10, static_cast<std::uint32_t>(10 + passage.size())};
  mention.trigger = {static_cast<std::uint32_t>(11 + passage.rfind(' ')), mention.span.end};
  mention.word = passage.substr(passage.rfind(' ') + 1);
  return is_aside({}, mention);
}

}  // namespace

TEST_CASE("another raid, or other raids, are told as one more") {
  CHECK(ends_aside("after another raid"));
  CHECK(ends_aside("in other night raids"));
  CHECK(ends_aside("a similar raid"));
  CHECK_FALSE(ends_aside("the raid"));
  CHECK_FALSE(ends_aside("one bank and another, hit by a raid"));
}

TEST_CASE("a trigger tells who dies of himself, is killed or is hurt") {
  CHECK(tells_dying({"death"}));
  CHECK_FALSE(tells_dying({"kill"}));
  CHECK(tells_killing({"kill"}));
  CHECK(tells_hurting({"wound"}));
  CHECK_FALSE(tells_hurting({"death"}));
}
