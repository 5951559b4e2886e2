#include "ingest/event/label.h"
#include "ingest/event/label_check.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

/// Whether the headline of the first clause with this trigger can stand alone.
bool is_sound(std::string_view lines, std::string_view trigger) {
  const EventFixture f(lines);
  const NounPhrases phrases(f.tree, f.references, {});
  for (const EventClause& clause : f.reading.clauses)
    if (f.literal.document.word(f.tree.token(clause.trigger)) == trigger)
      return compose_label(clause, f.tree, f.lexicon, phrases).sound;
  FAIL("no clause with trigger " << trigger);
  return false;
}

/// The lines with one word of them in the place of another.
std::string with(std::string_view lines, std::string_view word, std::string_view other) {
  std::string text(lines);
  text.replace(text.find(word), word.size(), other);
  return text;
}

}  // namespace

TEST_CASE("a noun that points back at the text does not say which it is") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
missed miss VERB 0 root past,finite
this this DET 4 det -
ferry ferry NOUN 2 obj -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(lines, "missed"));
  CHECK(is_sound(with(lines, "this this", "the the"), "missed"));
  // "the move": whatever the sentence before told
  const std::string step = with(with(lines, "this this", "the the"), "ferry ferry", "move move");
  CHECK_FALSE(is_sound(step, "missed"));
}

TEST_CASE("a noun of which nobody knows whose it is does not say which it is") {
  constexpr std::string_view lines = R"(His his PRON 2 nmod:poss -
appeal appeal NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
rejected reject VERB 0 root past,participle
. . PUNCT 4 punct -
)";
  CHECK_FALSE(is_sound(lines, "rejected"));
  CHECK(is_sound(with(lines, "His his PRON 2 nmod:poss", "Late late ADJ 2 amod"), "rejected"));
}

TEST_CASE("people and places are told apart by their clauses alone") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
rescued rescue VERB 0 root past,finite
people people NOUN 2 obj plural
who who PRON 5 nsubj -
slept sleep VERB 3 acl:relcl past,finite
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(lines, "rescued"));
  CHECK(is_sound(with(lines, "people people", "sailors sailor"), "rescued"));
}

TEST_CASE("the first since a day is not told as the first") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
published publish VERB 0 root past,finite
her her PRON 5 nmod:poss -
first first ADJ 5 amod -
novel novel NOUN 2 obj -
in in ADP 7 case -
Norvia Norvia PROPN 2 obl -
since since ADP 10 case -
the the DET 10 det -
illness illness NOUN 2 obl -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(lines, "published"));
  CHECK(is_sound(with(lines, "first first", "long long"), "published"));
}

TEST_CASE("a refusal is told with what is refused") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 3 nmod:poss -
's 's PART 1 case -
refusal refusal NOUN 7 nsubj -
to to PART 5 mark -
do do VERB 3 acl infinitive
it it PRON 5 obj -
surprised surprise VERB 0 root past,finite
voters voter NOUN 7 obj plural
. . PUNCT 7 punct -
)";
  CHECK_FALSE(is_sound(lines, "refusal"));
}

TEST_CASE("a circumstance that says nothing without what it is for is told with that") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
over over ADP 6 case -
a a DET 6 det -
plan plan NOUN 3 obl -
to to PART 8 mark -
do do VERB 3 advcl infinitive
it it PRON 8 obj -
. . PUNCT 3 punct -
)";
  CHECK_FALSE(is_sound(lines, "arrested"));
}

TEST_CASE("some of these are so many") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
bought buy VERB 0 root past,finite
six six NUM 2 obj -
of of ADP 6 case -
these these DET 6 det -
ships ship NOUN 3 nmod plural
. . PUNCT 2 punct -
)";
  CHECK(is_sound(lines, "bought"));
}

TEST_CASE("a circumstance is told with what stands right behind its noun") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
after after ADP 5 case -
angry angry ADJ 5 amod -
attacks attack NOUN 2 obl plural
on on ADP 7 case -
it it PRON 5 nmod -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(lines, "resigned"));
}
