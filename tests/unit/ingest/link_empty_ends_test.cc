#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// Ends that say nothing by themselves, and what is no end at all.

using namespace fabula;

namespace {

constexpr std::string_view siege_sentence = R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
. . PUNCT 2 punct -

)";

constexpr std::string_view strike_sentence = R"(The the DET 2 det -
strike strike NOUN 3 nsubj -
sparked spark VERB 0 root past,finite
wide wide ADJ 5 amod -
protests protest NOUN 3 obj plural
)";

}  // namespace

TEST_CASE("behind the first sentence a definite noun alone takes up what is told elsewhere") {
  CHECK(told(LinkFixture(strike_sentence)) == "strike causes protests\n");
  CHECK(told(LinkFixture(std::string(siege_sentence) + std::string(strike_sentence))).empty());
}

TEST_CASE("a change of nobody knows what is no end of a link") {
  const LinkFixture f(R"(A a DET 2 det -
change change NOUN 3 nsubj -
sparked spark VERB 0 root past,finite
wide wide ADJ 5 amod -
protests protest NOUN 3 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("any strike that could cause protests is none that is told of") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
opposed oppose VERB 0 root past,finite
any any DET 4 det -
strike strike NOUN 2 obj -
that that PRON 7 nsubj -
could could AUX 7 aux -
cause cause VERB 4 acl:relcl infinitive
protests protest NOUN 7 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("what a possible leak triggered it may have triggered") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
considered consider VERB 0 root past,finite
the the DET 4 det -
possibility possibility NOUN 2 obj -
of of ADP 7 case -
a a DET 7 det -
leak leak NOUN 4 nmod -
triggering trigger VERB 7 acl present,participle
the the DET 10 det -
fire fire NOUN 8 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::possible);
}

TEST_CASE("how one knows that something is evident is no cause of it") {
  const LinkFixture f(R"(The the DET 2 det -
failure failure NOUN 4 nsubj -
was be AUX 4 cop past,finite
evident evident ADJ 0 root -
because because SCONJ 7 mark -
Norvia Norvia PROPN 7 nsubj -
surrendered surrender VERB 4 advcl past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what is traditionally done after something has no one time") {
  const LinkFixture f(R"(Traditionally traditionally ADV 4 advmod -
, , PUNCT 1 punct -
Anna Anna PROPN 4 nsubj -
resigns resign VERB 0 root present,finite
after after ADP 7 case -
the the DET 7 det -
election election NOUN 4 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a team led by somebody is not left led") {
  const LinkFixture f(R"(a a DET 2 det -
team team NOUN 0 root -
led lead VERB 2 acl past,participle
by by ADP 6 case -
a a DET 6 det -
protest protest NOUN 3 obl:agent -
)");
  CHECK(told(f).empty());
}

TEST_CASE("the arrest of those responsible for a raid is not for the raid") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
demanded demand VERB 0 root past,finite
the the DET 4 det -
arrest arrest NOUN 2 obj -
of of ADP 6 case -
people people NOUN 4 nmod plural
responsible responsible ADJ 6 amod -
for for ADP 10 case -
the the DET 10 det -
raid raid NOUN 7 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("who is held for ransom is held so as to get it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
held hold VERB 0 root past,participle
for for ADP 5 case -
ransom ransom NOUN 3 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("of a fire that was told before the clause that told it is the cause") {
  const LinkFixture f(R"(A a DET 2 det -
fire fire NOUN 3 nsubj -
destroyed destroy VERB 0 root past,finite
Arden Arden PROPN 3 obj -
. . PUNCT 3 punct -

Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
because because ADP 6 case -
of of ADP 3 fixed -
the the DET 6 det -
fire fire NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(told(f).find("destroyed causes surrendered\n") != std::string::npos);
}

TEST_CASE("a strike that comes after something says no more than the strike") {
  const LinkFixture f(std::string(siege_sentence) + R"(The the DET 2 det -
strike strike NOUN 3 nsubj -
came come VERB 0 root past,finite
after after ADP 6 case -
a a DET 6 det -
raid raid NOUN 3 obl -
on on ADP 8 case -
Norvia Norvia PROPN 6 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("the strike in question is told elsewhere") {
  const LinkFixture f(std::string(siege_sentence) + R"(The the DET 2 det -
strike strike NOUN 5 nsubj -
in in ADP 4 case -
question question NOUN 2 nmod -
sparked spark VERB 0 root past,finite
wide wide ADJ 7 amod -
protests protest NOUN 5 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("a vote that is only ever the vote is told elsewhere") {
  const LinkFixture f(std::string(siege_sentence) + R"(Anna Anna PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
the the DET 4 det -
vote vote NOUN 2 obj -
. . PUNCT 2 punct -

Because because ADP 4 case -
of of ADP 1 fixed -
the the DET 4 det -
vote vote NOUN 6 obl -
Borvia Borvia PROPN 6 nsubj -
left leave VERB 0 root past,finite
. . PUNCT 6 punct -
)");
  REQUIRE(f.reading.events.size() == 4);  // surrendered, condemned, vote, left
  CHECK(told(f).empty());
}

TEST_CASE("an incident that opens a sentence is what the sentence before tells") {
  const auto cause_of = [](std::string_view noun) {
    return told(LinkFixture(std::string(siege_sentence) + "The the DET 2 det -\n" +
                            std::string(noun) + R"( NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 6 case -
wide wide ADJ 6 amod -
protests protest NOUN 3 obl plural
)"));
  };
  CHECK(cause_of("tragedy tragedy") == "surrendered causes protests\n");
  CHECK(cause_of("decision decision") == "surrendered causes protests\n");
  CHECK(cause_of("strike strike").empty());
}

TEST_CASE("a riot that somebody is killed in is named by the headline") {
  const LinkFixture f(std::string(siege_sentence) + R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
killed kill VERB 0 root past,participle
in in ADP 6 case -
the the DET 6 det -
riot riot NOUN 3 obl -
)");
  CHECK(told(f) == "riot causes killed\n");
}

TEST_CASE("presence that is nobody's is no cause") {
  const auto presence = [](std::string_view owner) {
    return told(LinkFixture(std::string(owner) + R"( 2 nmod:poss -
presence presence NOUN 3 nsubj -
sparked spark VERB 0 root past,finite
wide wide ADJ 5 amod -
protests protest NOUN 3 obj plural
)"));
  };
  CHECK(presence("Their their PRON").empty());
  CHECK(presence("Anna Anna PROPN") == "presence causes protests\n");
}
