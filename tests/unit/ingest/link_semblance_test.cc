#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// What only looks like a cause, an effect or a reason.

using namespace fabula;

TEST_CASE("what a person does besides is no effect") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
joined join VERB 0 root past,finite
the the DET 4 det -
protest protest NOUN 2 obj -
, , PUNCT 6 punct -
changing change VERB 2 advcl present,participle
her her PRON 8 nmod:poss -
name name NOUN 6 obj -
)");
  CHECK(told(f).find("changing") == std::string::npos);
}

TEST_CASE("what often affects something is no event") {
  const LinkFixture f(R"(Norvia Norvia PROPN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
often often ADV 4 advmod -
affected affect VERB 0 root past,participle
by by ADP 6 case -
floods flood NOUN 4 obl:agent plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("funds that are raised do not rise") {
  const LinkFixture f(R"(The the DET 2 det -
march march NOUN 3 nsubj -
raised raise VERB 0 root past,finite
funds fund NOUN 3 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("a decree calling for something is not issued because of it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
issued issue VERB 0 root past,finite
decrees decree NOUN 2 obj plural
calling call VERB 3 acl gerund
for for ADP 7 case -
a a DET 7 det -
vote vote NOUN 4 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("how many there were before the reason is no effect") {
  const LinkFixture f(R"(The the DET 2 det -
talks talk NOUN 3 nsubj plural
failed fail VERB 0 root past,finite
after after ADP 6 case -
two two NUM 6 nummod -
rounds round NOUN 3 obl plural
due due ADJ 10 case -
to to ADP 7 fixed -
the the DET 10 det -
siege siege NOUN 6 nmod -
)");
  CHECK(told(f) == "siege causes failed\n");
}

TEST_CASE("thus opens a sentence that tells how") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
. . PUNCT 2 punct -

Thus thus ADV 2 advmod -
began begin VERB 0 root past,finite
the the DET 4 det -
siege siege NOUN 2 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what was not done has no time at which it was not") {
  const LinkFixture f(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
stay stay VERB 0 root infinitive
when when ADV 8 advmod -
the the DET 7 det -
siege siege NOUN 8 nsubj -
ended end VERB 4 ccomp past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("a move that helps is told elsewhere") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
closed close VERB 0 root past,finite
its its PRON 4 nmod:poss -
embassy embassy NOUN 2 obj -
, , PUNCT 7 punct -
a a DET 7 det -
move move NOUN 4 appos -
that that PRON 9 nsubj -
caused cause VERB 7 acl:relcl past,finite
protests protest NOUN 9 obj plural
)");
  CHECK(told(f).find("move") == std::string::npos);
}

TEST_CASE("what is yet to be ended has led to nothing by its end") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
end end VERB 2 xcomp infinitive
the the DET 6 det -
siege siege NOUN 4 obj -
, , PUNCT 10 punct -
which which PRON 10 nsubj -
has have AUX 10 aux present,finite
caused cause VERB 6 acl:relcl past,participle
protests protest NOUN 10 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("of counts of murder the reason is the charge's") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
with with ADP 6 case -
two two NUM 6 nummod -
counts count NOUN 3 obl plural
of of ADP 8 case -
murder murder NOUN 6 nmod -
in in ADP 10 case -
connection connection NOUN 8 nmod -
with with ADP 13 case -
the the DET 13 det -
protests protest NOUN 10 nmod plural
)");
  CHECK(told(f) == "protests causes charged\n");
}

TEST_CASE("a past form right behind when is passive") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
wept weep VERB 0 root past,finite
when when ADV 4 advmod -
convicted convict VERB 2 advcl past,participle
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].from)].label == "Anna is convicted");
}

TEST_CASE("as if tells no time and no cause") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
fled flee VERB 0 root past,finite
as as SCONJ 8 mark -
if if SCONJ 8 mark -
she she PRON 8 nsubj:pass -
had have AUX 8 aux past,finite
been be AUX 8 aux:pass past,participle
attacked attack VERB 2 ccomp past,participle
)");
  CHECK(told(f).empty());
}

TEST_CASE("a verdict citing something is not held because of it") {
  const LinkFixture f(R"(The the DET 2 det -
verdict verdict NOUN 6 nsubj -
citing cite VERB 2 acl gerund
the the DET 5 det -
siege siege NOUN 3 obj -
angered anger VERB 0 root past,finite
Borvia Borvia PROPN 6 obj -
)");
  CHECK(told(f).find("siege") == std::string::npos);
}

TEST_CASE("penalties for a crime in general have no reason") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
reported report VERB 0 root past,finite
a a DET 4 det -
fall fall NOUN 2 obj -
in in ADP 6 case -
penalties penalty NOUN 4 nmod plural
for for ADP 8 case -
theft theft NOUN 6 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what experts report of whether something did is possible") {
  const LinkFixture f(R"(Experts expert NOUN 2 nsubj plural
reported report VERB 0 root past,finite
on on SCONJ 8 mark -
whether whether SCONJ 8 mark -
the the DET 6 det -
leak leak NOUN 8 nsubj:pass -
was be AUX 8 aux:pass past,finite
caused cause VERB 2 ccomp past,participle
by by ADP 11 case -
a a DET 11 det -
siege siege NOUN 8 obl:agent -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::possible);
}

TEST_CASE("who is reluctant to condemn something gives no reason of it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
appeared appear VERB 0 root past,finite
reluctant reluctant ADJ 2 xcomp -
to to PART 5 mark -
condemn condemn VERB 2 xcomp infinitive
Norvia Norvia PROPN 5 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("so-called tells no consequence, has since left no reason") {
  const LinkFixture called(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
to to ADP 6 mark -
so so ADV 6 advmod -
- - PUNCT 4 punct -
called call VERB 2 advcl past,participle
rebels rebel NOUN 6 obj plural
)");
  CHECK(told(called).empty());
  const LinkFixture since(R"(Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
but but CCONJ 6 cc -
has have AUX 6 aux present,finite
since since SCONJ 6 mark -
surrendered surrender VERB 2 conj past,participle
)");
  CHECK(told(since).empty());
}

TEST_CASE("a bar that is set for something is no ban for it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
set set VERB 0 root past,finite
the the DET 4 det -
bar bar NOUN 2 obj -
for for ADP 7 case -
the the DET 7 det -
protest protest NOUN 2 obl -
)");
  CHECK(told(f).empty());
}
