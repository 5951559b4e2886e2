#include "ingest/event/label.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("a passive without an agent stays one, with the verb's participle") {
  const EventFixture f(R"(The the DET 3 det -
new new ADJ 3 amod -
law law NOUN 5 nsubj:pass -
was be AUX 5 aux:pass past,finite
withdrawn withdraw VERB 0 root past,participle
. . PUNCT 5 punct -
)");
  CHECK(f.event("withdrawn").label == "New law is withdrawn");
}

TEST_CASE("coordinated participles share their auxiliary") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
and and CCONJ 5 cc -
convicted convict VERB 3 conj past,participle
of of ADP 7 case -
fraud fraud NOUN 5 obl -
. . PUNCT 3 punct -
)");
  CHECK(f.event("convicted").label == "Anna is convicted of fraud");
  CHECK(f.participants("convicted") == "patient=Anna");
}

TEST_CASE("one who is granted something is its recipient") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
awarded award VERB 0 root past,participle
a a DET 5 det -
medal medal NOUN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.participants("awarded") == "recipient=Anna");
  CHECK(f.event("awarded").label == "Anna is awarded medal");
}

TEST_CASE("a subject without an auxiliary acts, whatever the tag of its verb") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,participle
to to ADP 4 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("travelled").label == "Anna travels to Borvia");
}

TEST_CASE("a noun right before a finite verb is its subject, wherever it hangs") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
rejected reject VERB 0 root past,finite
a a DET 4 det -
report report NOUN 2 obj -
that that PRON 8 mark -
Borvia Borvia PROPN 4 nmod -
was be AUX 8 aux past,finite
deploying deploy VERB 2 conj present,participle
troops troop NOUN 8 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.participants("deploying") == "agent=Borvia");
  CHECK(f.event("deploying").label == "Borvia deploys troops");
}

TEST_CASE("a source behind a preposition is no subject, the noun behind its comma is") {
  const EventFixture f(R"(To to ADP 2 case -
Anna Anna PROPN 5 nsubj -
, , PUNCT 4 punct -
exports export NOUN 2 appos plural
fell fall VERB 0 root past,finite
. . PUNCT 5 punct -
)");
  CHECK(f.event("fell").label == "Exports fall");
  CHECK(f.participants("fell").empty());
}

TEST_CASE("dates stay out of the phrases, beside the noun that they date") {
  const std::string_view lines = R"(Norvia Norvia PROPN 2 nsubj -
repaid repay VERB 0 root past,finite
a a DET 6 det -
bond bond NOUN 6 compound -
due due ADJ 6 amod -
Tuesday Tuesday NOUN 2 obj -
. . PUNCT 2 punct -
)";
  const std::string_view text = "Norvia repaid a bond due Tuesday .";
  const EventFixture f(lines, {timex_at(text, "Tuesday", "2030-06-11", "2030-06-11")});
  CHECK(f.event("repaid").label == "Norvia repays bond");
}

TEST_CASE("a verb is told with what completes it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
declared declare VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
safe safe ADJ 2 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(f.event("declared").label == "Norvia declares Borvia safe");
}

TEST_CASE("a noun event alone is told by the clause in which it acts") {
  const EventFixture f(R"(The the DET 2 det -
fire fire NOUN 3 nsubj -
gutted gut VERB 0 root past,finite
Anna Anna PROPN 6 nmod:poss -
's 's PART 4 case -
warehouse warehouse NOUN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("fire").label == "Fire guts Anna's warehouse");
}

TEST_CASE("an event of which nothing can be said is none") {
  const EventFixture f(R"(They they PRON 2 nsubj -
frobnicated frobnicate VERB 0 root past,finite
them they PRON 2 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(f.has("frobnicated"));
}
