#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

// What rules and agreements do, told by a relative clause.

using namespace fabula;

TEST_CASE("a bill is told with what it would do") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sponsored sponsor VERB 0 root past,finite
a a DET 4 det -
bill bill NOUN 2 obj -
that that PRON 7 nsubj -
would would AUX 7 aux -
ban ban VERB 4 acl:relcl infinitive
fishing fishing NOUN 9 compound -
nets net NOUN 7 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sponsored").label == "Anna sponsors bill to ban fishing nets");
}

TEST_CASE("a law is told with what it does, and of whom it asks that") {
  const EventFixture law(R"(Anna Anna PROPN 2 nsubj -
upheld uphold VERB 0 root past,finite
a a DET 4 det -
law law NOUN 2 obj -
that that PRON 6 nsubj -
requires require VERB 4 acl:relcl present,finite
shops shop NOUN 6 obj plural
to to PART 9 mark -
close close VERB 6 xcomp infinitive
. . PUNCT 2 punct -
)");
  CHECK(law.event("upheld").label == "Anna upholds law requiring shops to close");
  const EventFixture decree(R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
decree decree NOUN 2 obj -
that that PRON 6 nsubj -
bars bar VERB 4 acl:relcl present,finite
ships ship NOUN 6 obj plural
from from ADP 9 case -
ports port NOUN 7 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(decree.event("signed").label == "Anna signs decree barring ships from ports");
}

TEST_CASE("a rule is not told with half of what it does") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
decree decree NOUN 2 obj -
that that PRON 6 nsubj -
bars bar VERB 4 acl:relcl present,finite
ships ship NOUN 6 obj plural
from from SCONJ 9 mark -
leaving leave VERB 6 advcl present,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("signed").label == "Anna signs decree");
}

TEST_CASE("what only describes a rule is not what it does") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
treaty treaty NOUN 2 obj -
, , PUNCT 7 punct -
which which PRON 7 nsubj -
pleased please VERB 4 acl:relcl past,finite
Norvia Norvia PROPN 7 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("signed").label == "Anna signs treaty");
}

TEST_CASE("a date may stand between a rule and what it does") {
  const EventFixture f(
      R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
decree decree NOUN 2 obj -
on on ADP 6 case -
Monday Monday PROPN 2 obl -
that that PRON 8 nsubj -
bans ban VERB 4 acl:relcl present,finite
nets net NOUN 8 obj plural
. . PUNCT 2 punct -
)",
      {timex_at("Anna signed a decree on Monday that bans nets .", "Monday", "2030-06-10",
                "2030-06-10")});
  CHECK(f.event("signed").label == "Anna signs decree banning nets");
}
