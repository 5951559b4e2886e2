#include <string>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

/// The headline of "Borvia dropped <article> bill", behind a sentence that ends with `before`, from
/// its third word.
std::string dropped_after(std::string_view before, std::string_view article = "the the") {
  return EventFixture("# body\nAnna Anna PROPN 2 nsubj -\nread read VERB 0 root past,finite\n" +
                      std::string(before) +
                      "\n\nBorvia Borvia PROPN 2 nsubj -\n"
                      "dropped drop VERB 0 root past,finite\n" +
                      std::string(article) + " DET 4 det -\nbill bill NOUN 2 obj -\n")
      .event("dropped")
      .label;
}

}  // namespace

TEST_CASE("a known thing is called what it was called before, with words for which it is") {
  CHECK(dropped_after("a a DET 5 det -\ntax tax NOUN 5 compound -\nbill bill NOUN 2 obj -") ==
        "Borvia drops tax bill");
  CHECK(dropped_after("of of ADP 5 case -\na a DET 5 det -\nbill bill NOUN 2 obl -\n"
                      "on on ADP 7 case -\nships ship NOUN 5 nmod plural") ==
        "Borvia drops bill on ships");
}

TEST_CASE("a known thing is told with what it was told to do before") {
  CHECK(dropped_after("a a DET 4 det -\nbill bill NOUN 2 obj -\n"
                      "taxing tax VERB 4 acl present,participle\n"
                      "ships ship NOUN 5 obj plural") == "Borvia drops bill taxing ships");
}

TEST_CASE("an unknown, another or a merely longer thing is not what it was called before") {
  constexpr std::string_view tax =
      "a a DET 5 det -\ntax tax NOUN 5 compound -\nbill bill NOUN 2 obj -";
  CHECK(dropped_after(tax, "a a") == "Borvia drops bill");
  CHECK(dropped_after("another another DET 5 det -\ntax tax NOUN 5 compound -\n"
                      "bill bill NOUN 2 obj -") == "Borvia drops bill");
  CHECK(dropped_after("a a DET 5 det -\nlonger long ADJ 5 amod -\nbill bill NOUN 2 obj -") ==
        "Borvia drops bill");
  CHECK(dropped_after("a a DET 4 det -\nbill bill NOUN 2 obj -\nof of ADP 6 case -\n"
                      "ships ship NOUN 4 nmod plural") == "Borvia drops bill");
}

TEST_CASE("of two things before it the nearer one is meant") {
  CHECK(dropped_after("a a DET 5 det -\ntax tax NOUN 5 compound -\nbill bill NOUN 2 obj -\n"
                      "before before ADP 8 case -\na a DET 8 det -\nbill bill NOUN 2 obl -") ==
        "Borvia drops bill");
}

TEST_CASE("several of whom it was told how many they are are so many") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
hired hire VERB 0 root past,finite
two two NUM 4 nummod -
guards guard NOUN 2 obj plural

Borvia Borvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
the the DET 4 det -
guards guard NOUN 2 obj plural
)");
  CHECK(f.event("arrested").label == "Borvia arrests two guards");
}
