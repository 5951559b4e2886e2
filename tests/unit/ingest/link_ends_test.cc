#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// Ends of links that are of another clause, of no event, or in doubt.

using namespace fabula;

TEST_CASE("a doubt before the cue is the link's own") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
possibly possibly ADV 2 advmod -
because because ADP 7 case -
of of ADP 4 fixed -
the the DET 7 det -
siege siege NOUN 2 obl -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::possible);
}

TEST_CASE("what there is no evidence of is no link") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
saw see VERB 0 root past,finite
no no DET 4 det -
evidence evidence NOUN 2 obj -
that that SCONJ 8 mark -
the the DET 7 det -
siege siege NOUN 8 nsubj -
caused cause VERB 4 acl past,finite
the the DET 10 det -
protests protest NOUN 8 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("who denies that one thing led to another denies the link") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
that that SCONJ 7 mark -
the the DET 5 det -
siege siege NOUN 7 nsubj -
had have AUX 7 aux past,finite
led lead VERB 2 ccomp past,participle
to to ADP 9 case -
protests protest NOUN 7 obl plural
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::denied);
}

TEST_CASE("a stance that is told elsewhere is no reason") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
praised praise VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
for for ADP 6 case -
this this DET 6 det -
stance stance NOUN 2 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("an illness and what it is called are no two events") {
  const LinkFixture f(R"(The the DET 2 det -
virus virus NOUN 3 nsubj -
caused cause VERB 0 root past,finite
the the DET 5 det -
disease disease NOUN 3 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what is less affected than other things has not been affected") {
  const LinkFixture f(R"(Norvia Norvia PROPN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
less less ADV 4 advmod -
affected affect VERB 0 root past,participle
by by ADP 7 case -
the the DET 7 det -
siege siege NOUN 4 obl:agent -
than than ADP 9 case -
Borvia Borvia PROPN 7 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what something is named after tells no time") {
  const LinkFixture f(R"(The the DET 2 det -
march march NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
named name VERB 0 root past,participle
after after ADP 7 case -
the the DET 7 det -
siege siege NOUN 4 obl -
of of ADP 9 case -
Arden Arden PROPN 7 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what seeks something by going there goes there so as to get it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
fled flee VERB 0 root past,finite
to to ADP 4 case -
Norvia Norvia PROPN 2 obl -
, , PUNCT 6 punct -
seeking seek VERB 2 advcl present,participle
support support NOUN 6 obj -
)");
  CHECK(told(f) == "fled purpose seeking\n");
}

TEST_CASE("whoever is blamed in passing is no reason, what is blamed is") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
, , PUNCT 4 punct -
blaming blame VERB 2 advcl present,participle
the the DET 6 det -
siege siege NOUN 4 obj -
)");
  CHECK(told(f) == "siege causes surrendered\n");
}

TEST_CASE("why somebody fears to do something is no reason of its being done") {
  const LinkFixture f(R"(Farmers farmer NOUN 2 nsubj plural
fear fear VERB 0 root present,finite
to to PART 4 mark -
return return VERB 2 xcomp infinitive
due due ADJ 8 case -
to to ADP 5 fixed -
the the DET 8 det -
siege siege NOUN 4 obl -
)");
  CHECK(told(f).find("return") == std::string::npos);
}

TEST_CASE("a clause behind a report tells why that happened which is reported") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
reported report VERB 0 root past,finite
a a DET 4 det -
protest protest NOUN 2 obj -
because because SCONJ 9 mark -
the the DET 7 det -
price price NOUN 9 nsubj -
had have AUX 9 aux past,finite
risen rise VERB 2 advcl past,participle
)");
  CHECK(told(f) == "risen causes protest\n");
}

TEST_CASE("which takes up the ban, not what is banned") {
  const LinkFixture f(R"(The the DET 2 det -
law law NOUN 4 nsubj -
would would AUX 4 aux -
ban ban VERB 0 root infinitive
protests protest NOUN 4 obj plural
, , PUNCT 9 punct -
which which PRON 9 nsubj -
could could AUX 9 aux -
cause cause VERB 5 acl:relcl infinitive
a a DET 11 det -
riot riot NOUN 9 obj -
)");
  CHECK(told(f) == "ban causes riot\n");
}

TEST_CASE("what comes in response to something is the effect") {
  const LinkFixture f(R"(The the DET 2 det -
verdict verdict NOUN 3 nsubj -
came come VERB 0 root past,finite
in in ADP 5 case -
response response NOUN 3 obl -
to to ADP 8 case -
a a DET 8 det -
petition petition NOUN 5 nmod -
)");
  CHECK(told(f) == "petition causes verdict\n");
}

TEST_CASE("in retaliation for something is one cue") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
expelled expel VERB 0 root past,finite
the the DET 4 det -
envoy envoy NOUN 2 obj -
in in ADP 6 case -
retaliation retaliation NOUN 2 obl -
for for ADP 9 case -
the the DET 9 det -
siege siege NOUN 6 nmod -
)");
  CHECK(told(f) == "siege causes expelled\n");
}

TEST_CASE("what an article is about is no reason to sue over it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
over over ADP 6 case -
an a DET 6 det -
article article NOUN 2 obl -
about about ADP 9 case -
the the DET 9 det -
siege siege NOUN 6 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what is rebuilt after something answers it and is no effect of it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
rebuilt rebuild VERB 0 root past,finite
Arden Arden PROPN 2 obj -
after after ADP 6 case -
the the DET 6 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f) == "siege before rebuilt\n");
}

TEST_CASE("what leaves people without something causes that") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
, , PUNCT 4 punct -
leaving leave VERB 2 advcl present,participle
thousands thousand NOUN 4 obj plural
without without ADP 7 case -
work work NOUN 5 nmod -
)");
  CHECK(told(f) == "surrendered causes leaving\n");
}

TEST_CASE("who stays to help do something has not done it") {
  const LinkFixture f(R"(The the DET 2 det -
mission mission NOUN 3 nsubj -
stayed stay VERB 0 root past,finite
to to PART 5 mark -
help help VERB 3 advcl infinitive
ease ease VERB 5 xcomp infinitive
the the DET 8 det -
siege siege NOUN 6 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a penalty that is defined has no reason") {
  const LinkFixture f(R"(The the DET 2 det -
penalty penalty NOUN 7 nsubj -
for for ADP 4 case -
theft theft NOUN 2 nmod -
is be AUX 7 cop present,finite
a a DET 7 det -
fine fine NOUN 0 root -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what a state of emergency causes is told of its being declared") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
declared declare VERB 0 root past,finite
a a DET 4 det -
state state NOUN 2 obj -
of of ADP 6 case -
emergency emergency NOUN 4 nmod -
, , PUNCT 9 punct -
which which PRON 9 nsubj -
caused cause VERB 6 acl:relcl past,finite
protests protest NOUN 9 obj plural
)");
  CHECK(told(f) == "declared causes protests\n");
}
