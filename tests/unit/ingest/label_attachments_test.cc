#include "ingest/event/label.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

// What stands behind the nouns of a headline.

using namespace fabula;

TEST_CASE("a noun is told with the participle behind it that says what it does") {
  const EventFixture f(R"(Floods flood NOUN 2 nsubj plural
destroyed destroy VERB 0 root past,finite
a a DET 4 det -
bridge bridge NOUN 2 obj -
crossing cross VERB 4 acl present,participle
the the DET 7 det -
river river NOUN 5 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("destroyed").label == "Floods destroy bridge crossing river");
}

TEST_CASE("a participle is not told without what its object does") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
burned burn VERB 0 root past,finite
a a DET 4 det -
letter letter NOUN 2 obj -
urging urge VERB 4 acl present,participle
Borvia Borvia PROPN 5 obj -
to to PART 8 mark -
hasten hasten VERB 5 xcomp infinitive
. . PUNCT 2 punct -
)");
  CHECK(f.event("burned").label == "Anna burns letter urging Borvia to hasten");
}

TEST_CASE("what a habit is of is told with a gerund") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
ended end VERB 0 root past,finite
the the DET 4 det -
habit habit NOUN 2 obj -
of of SCONJ 6 mark -
selling sell VERB 4 acl present,participle
boats boat NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("ended").label == "Anna ends habit of selling boats");
}

TEST_CASE("a speed is told with its unit of time") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
sold sell VERB 0 root past,finite
forty forty NUM 4 nummod -
ships ship NOUN 2 obj plural
per per ADP 6 case -
year year NOUN 4 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Borvia sells forty ships per year");
}

TEST_CASE("what something is due to is told") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
due due ADJ 6 case -
to to ADP 3 fixed -
poor poor ADJ 6 amod -
health health NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns due to poor health");
}

TEST_CASE("a phrase tells what its noun is of") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
wept weep VERB 0 root past,finite
over over ADP 5 case -
the the DET 5 det -
collapse collapse NOUN 2 obl -
of of ADP 8 case -
the the DET 8 det -
bridge bridge NOUN 5 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("wept").label == "Anna weeps over collapse of bridge");
}

TEST_CASE("what somebody fears is what the noun does, not the noun") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
complained complain VERB 0 root past,finite
about about ADP 5 case -
the the DET 5 det -
harbour harbour NOUN 2 obl -
losing lose VERB 5 acl present,participle
trade trade NOUN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("complained").label == "Anna complains about harbour losing trade");
}

TEST_CASE("anyone is told with what tells them apart, or not at all") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
anyone anyone PRON 2 obj -
carrying carry VERB 3 acl present,participle
a a DET 6 det -
knife knife NOUN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("arrested").label == "Borvia arrests anyone carrying knife");
}

TEST_CASE("what might be the case is no circumstance") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
in in ADP 5 case -
case case NOUN 5 compound -
sailors sailor NOUN 2 obl plural
returned return VERB 2 conj past,finite
. . PUNCT 2 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("deaths are told with what caused them") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
mourned mourn VERB 0 root past,finite
three three NUM 4 nummod -
deaths death NOUN 2 obj plural
caused cause VERB 4 acl past,participle
by by ADP 8 case -
the the DET 8 det -
flood flood NOUN 5 obl:agent -
. . PUNCT 2 punct -
)");
  CHECK(f.event("deaths").label == "Three deaths caused by flood");
}

TEST_CASE("what is scheduled is told with its date") {
  constexpr std::string_view lines = R"(The the DET 2 det -
trial trial NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
postponed postpone VERB 0 root past,participle
to to ADP 6 case -
May May PROPN 4 obl -
7 7 NUM 6 nmod:unmarked -
. . PUNCT 4 punct -
)";
  const EventFixture f(
      lines, {timex_at("The trial was postponed to May 7 .", "May 7", "2030-05-07", "2030-05-07")});
  CHECK(f.event("postponed").label == "Trial is postponed to May 7");
}

TEST_CASE("a term is told with its office") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
won win VERB 0 root past,finite
a a DET 5 det -
second second ADJ 5 amod -
term term NOUN 2 obj -
as as ADP 7 case -
mayor mayor NOUN 5 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("won").label == "Anna wins second term as mayor");
}

TEST_CASE("of two that something is between none is told alone") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
between between ADP 6 case -
hesitating hesitate VERB 6 amod -
provincial provincial ADJ 6 amod -
administrators administrator NOUN 2 obl plural
and and CCONJ 9 cc -
disappointed disappointed ADJ 9 amod -
municipalities municipality NOUN 6 conj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("a bare noun stays bare though a participle stands behind it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
at at ADP 5 case -
a a DET 5 det -
convention convention NOUN 2 obl -
displaying display VERB 5 acl present,participle
paintings painting NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  const NounPhrases phrases(f.tree, f.references, {});
  for (const EventClause& clause : f.reading.clauses)
    if (clause.nominal)
      CHECK(compose_label(clause, f.tree, f.lexicon, phrases).content == Label::Content::bare);
}

TEST_CASE("a reason that was none is not told as one") {
  const auto closed = [](std::string_view adverb) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
closed close VERB 0 root past,finite
mines mine NOUN 2 obj plural
)" + std::string(adverb) +
                        R"( 7 advmod -
because because ADP 7 case -
of of ADP 5 fixed -
costs cost NOUN 2 obl plural
. . PUNCT 2 punct -
)")
        .event("closed")
        .label;
  };
  CHECK(closed("partly partly ADV") == "Anna closes mines because of costs");
  CHECK(closed("not not PART") == "Anna closes mines");
}

TEST_CASE("what is counted is told, though it only connects elsewhere") {
  const EventFixture f(R"(The the DET 2 det -
number number NOUN 7 nsubj -
of of ADP 4 case -
cases case NOUN 2 nmod plural
in in ADP 6 case -
Norvia Norvia PROPN 4 nmod -
rose rise VERB 0 root past,finite
to to ADP 9 case -
58 58 NUM 7 obl -
. . PUNCT 7 punct -
)");
  CHECK(f.event("rose").label == "Number of cases in Norvia rises to 58");
}

TEST_CASE("a participle is told with all that it is done to") {
  const EventFixture f(R"(Cables cable NOUN 6 nsubj plural
linking link VERB 1 acl gerund
Norvia Norvia PROPN 2 obj -
and and CCONJ 5 cc -
Borvia Borvia PROPN 3 conj -
broke break VERB 0 root past,finite
. . PUNCT 6 punct -
)");
  CHECK(f.event("broke").label == "Cables linking Norvia and Borvia break");
}
