#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// What answers what, and how the ends of a link are told.

using namespace fabula;

TEST_CASE("in response opens a sentence that answers the one before") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
banned ban VERB 0 root past,finite
exports export NOUN 2 obj plural
. . PUNCT 2 punct -

In in ADP 2 case -
response response NOUN 5 obl -
, , PUNCT 2 punct -
Borvia Borvia PROPN 5 nsubj -
surrendered surrender VERB 0 root past,finite
)");
  CHECK(told(f) == "banned causes surrendered\n");
}

TEST_CASE("the verb of a cue is no label of what it names") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
, , PUNCT 4 punct -
citing cite VERB 2 advcl present,participle
the the DET 6 det -
siege siege NOUN 4 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].from)].label == "Siege");
}

TEST_CASE("an award that somebody is nominated for is no reason") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
nominated nominate VERB 0 root past,participle
for for ADP 6 case -
an a DET 6 det -
award award NOUN 3 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("not because of one thing but because of another") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
, , PUNCT 8 punct -
not not PART 8 advmod -
because because ADP 8 case -
of of ADP 5 fixed -
the the DET 8 det -
protests protest NOUN 2 obl plural
but but CCONJ 13 cc -
because because ADP 13 case -
of of ADP 10 fixed -
the the DET 13 det -
siege siege NOUN 8 nmod -
)");
  CHECK(told(f) == "siege causes surrendered\n");
}

TEST_CASE("who gets a prize did what it is for") {
  const LinkFixture f(R"(The the DET 2 det -
prize prize NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
awarded award VERB 0 root past,participle
to to ADP 6 case -
Anna Anna PROPN 4 obl -
for for SCONJ 8 mark -
saving save VERB 4 advcl present,participle
a a DET 10 det -
child child NOUN 8 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].from)].label == "Anna saves child");
}

TEST_CASE("a fall that hurts an economy and the hurt are two events") {
  const LinkFixture f(R"(The the DET 2 det -
fall fall NOUN 6 nsubj -
in in ADP 4 case -
prices price NOUN 2 nmod plural
has have AUX 6 aux present,finite
hurt hurt VERB 0 root past,participle
the the DET 8 det -
economy economy NOUN 6 obj -
)");
  CHECK(told(f) == "fall causes hurt\n");
}

TEST_CASE("behind a clause with when a phrase tells of that clause") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
fled flee VERB 0 root past,finite
when when ADV 5 advmod -
Borvia Borvia PROPN 5 nsubj -
attacked attack VERB 2 ccomp past,finite
Arden Arden PROPN 5 obj -
following following ADP 9 case -
the the DET 9 det -
protests protest NOUN 5 obl plural
)");
  CHECK(told(f).find("protests causes attacked") != std::string::npos);
}

TEST_CASE("a choice that leaves somebody alone is told elsewhere") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
went go VERB 0 root past,finite
on on ADP 4 case -
foot foot NOUN 2 obl -
, , PUNCT 2 punct -
a a DET 7 det -
choice choice NOUN 2 obj -
leaving leave VERB 7 acl gerund
her her PRON 10 nmod:poss -
alone alone ADJ 8 xcomp -
)");
  CHECK(told(f).find("choice") == std::string::npos);
}

TEST_CASE("an act that has a reason has no second one in a participle") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
jailed jail VERB 0 root past,participle
for for ADP 5 case -
lying lying NOUN 3 obl -
, , PUNCT 7 punct -
accusing accuse VERB 3 advcl present,participle
Borvia Borvia PROPN 7 obj -
of of ADP 11 case -
a a DET 11 det -
siege siege NOUN 8 nmod -
)");
  CHECK(told(f).find("accusing") == std::string::npos);
}

TEST_CASE("behind a relative clause the main clause is told, however it hangs") {
  const auto hanging = [](std::string_view injured, std::string_view surrendered) {
    return told(LinkFixture(R"(Following following ADP 3 case -
the the DET 3 det -
siege siege NOUN 6 obl -
, , PUNCT 3 punct -
which which PRON 6 nsubj -
injured injure VERB )" + std::string(injured) +
                            R"( past,finite
Anna Anna PROPN 6 obj -
, , PUNCT 10 punct -
Borvia Borvia PROPN 10 nsubj -
surrendered surrender VERB )" +
                            std::string(surrendered) + " past,finite\n"));
  };
  CHECK(hanging("0 root", "6 advcl").find("siege causes surrendered") != std::string::npos);
  CHECK(hanging("10 obl", "0 root").find("siege causes surrendered") != std::string::npos);
}

TEST_CASE("a rising number of raids says more than raids do") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
due due ADP 7 case -
to to ADP 3 fixed -
a a DET 7 det -
rising rising ADJ 7 amod -
number number NOUN 2 obl -
of of ADP 9 case -
raids raid NOUN 7 nmod plural
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].from)].label == "Rising number of raids");
}

TEST_CASE("what stands right behind an effect tells of it") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 5 case -
criticism criticism NOUN 3 obl -
over over ADP 7 case -
costs cost NOUN 3 obl plural
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].to)].label == "Criticism over costs");
}

TEST_CASE("a rise is told with what it is a rise in") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
resulted result VERB 0 root past,finite
in in ADP 6 case -
a a DET 6 det -
rise rise NOUN 3 obl -
in in ADP 8 case -
costs cost NOUN 3 obl plural
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].to)].label == "Rise in costs");
}

TEST_CASE("how many a raid left dead is told, for what reason is not") {
  const LinkFixture f(R"(For for ADP 3 case -
this this DET 3 det -
reason reason NOUN 5 obl -
Norvia Norvia PROPN 5 nsubj -
surrendered surrender VERB 0 root past,finite
. . PUNCT 5 punct -

The the DET 2 det -
raid raid NOUN 3 nsubj -
left leave VERB 0 root past,finite
five five NUM 3 obj -
dead dead ADJ 3 xcomp -
. . PUNCT 3 punct -
)");
  CHECK(f.f.event("surrendered").label == "Norvia surrenders");
  CHECK(f.f.event("left").label == "Raid leaves five dead");
}
