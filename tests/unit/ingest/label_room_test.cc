#include "ingest/event/label.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("of two subjects that 'or' joins the verb agrees with the last") {
  const EventFixture f(R"(Fires fire NOUN 5 nsubj plural
or or CCONJ 4 cc -
a a DET 4 det -
flood flood NOUN 1 conj -
closed close VERB 0 root past,finite
the the DET 7 det -
port port NOUN 5 obj -
. . PUNCT 5 punct -
)");
  CHECK(f.event("closed").label == "Fires or flood closes port");
}

TEST_CASE("one of several is told with whose they are") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
served serve VERB 0 root past,finite
as as ADP 4 case -
one one NUM 2 obl -
of of ADP 7 case -
the the DET 7 det -
aides aide NOUN 4 nmod plural
of of ADP 10 case -
the the DET 10 det -
mayor mayor NOUN 7 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("served").label == "Anna serves as one of aides of mayor");
}

TEST_CASE("a name behind a preposition is told with what it is of") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
published publish VERB 0 root past,finite
maps map NOUN 2 obj plural
in in ADP 6 case -
the the DET 6 det -
Annals annals PROPN 2 obl plural
of of ADP 9 case -
the the DET 9 det -
Guild Guild PROPN 6 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("published").label == "Anna publishes maps in Annals of Guild");
}

TEST_CASE("what an object shows is told with what it is shown in") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
published publish VERB 0 root past,finite
a a DET 4 det -
report report NOUN 2 obj -
showing show VERB 4 acl present,participle
growth growth NOUN 5 obj -
in in ADP 8 case -
exports export NOUN 5 obl plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("published").label == "Anna publishes report showing growth in exports");
}

TEST_CASE("an object that says nothing without its purpose is told with it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
proposed propose VERB 0 root past,finite
a a DET 4 det -
bill bill NOUN 2 obj -
to to PART 6 mark -
require require VERB 4 acl infinitive
voting voting NOUN 6 obj -
by by ADP 9 case -
mail mail NOUN 7 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("proposed").label == "Anna proposes bill to require voting by mail");
}

TEST_CASE("a power to do so is told without what it is to do") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
questioned question VERB 0 root past,finite
the the DET 4 det -
power power NOUN 2 obj -
to to PART 6 mark -
do do VERB 4 acl infinitive
so so ADV 6 advmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("questioned").label == "Anna questions power");
}

TEST_CASE("a headline that would lose its purpose is given more room") {
  const EventFixture f(R"(Fishermen fisherman NOUN 2 nsubj plural
blocked block VERB 0 root past,finite
seventeen seventeen NUM 5 nummod -
provincial provincial ADJ 5 amod -
harbours harbour NOUN 2 obj plural
to to PART 7 mark -
protect protect VERB 2 advcl infinitive
traditional traditional ADJ 10 amod -
herring herring NOUN 10 compound -
grounds ground NOUN 7 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("blocked").label ==
        "Fishermen block seventeen provincial harbours to protect traditional herring grounds");
}

TEST_CASE("of a list behind a preposition nothing is told that the text denies") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
to to ADP 5 case -
banks bank NOUN 2 obl plural
rather rather CCONJ 9 cc -
than than ADP 6 fixed -
other other ADJ 9 amod -
firms firm NOUN 5 conj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ships to banks");
}

TEST_CASE("that something took place says nothing of it") {
  const EventFixture f(R"(The the DET 2 det -
attack attack NOUN 3 nsubj -
happened happen VERB 0 root past,finite
. . PUNCT 3 punct -
)");
  const NounPhrases phrases(f.tree, f.references, {});
  const EventClause& clause = f.reading.clauses.front();
  CHECK(compose_label(clause, f.tree, f.lexicon, phrases).content == Label::Content::bare);
}

TEST_CASE("who is not required to do a thing need not do it") {
  const EventFixture f(R"(Anna Anna PROPN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
not not PART 4 advmod -
required require VERB 0 root past,participle
to to PART 6 mark -
hold hold VERB 4 xcomp infinitive
talks talk NOUN 6 obj plural
. . PUNCT 4 punct -
)");
  CHECK(f.event("talks").label == "Anna need not hold talks");
}

TEST_CASE("what an object is of is told though a date stands between") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
organised organise VERB 0 root past,finite
the the DET 4 det -
rescue rescue NOUN 2 obj -
in in ADP 6 case -
1980 1980 NUM 2 obl -
of of ADP 9 case -
several several ADJ 9 amod -
sailors sailor NOUN 2 obl plural
. . PUNCT 2 punct -
)",
                       {timex_at("Anna organised the rescue in 1980 of several sailors .", "1980",
                                 "1980-01-01", "1980-12-31")});
  CHECK(f.event("organised").label == "Anna organises rescue of several sailors");
}

TEST_CASE("what is done for a purpose has no agent of that purpose") {
  const EventFixture f(R"(Ships ship NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
seized seize VERB 0 root past,participle
by by ADP 5 case -
soldiers soldier NOUN 3 obl:agent plural
to to PART 7 mark -
find find VERB 5 acl infinitive
weapons weapon NOUN 7 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("seized").label == "Soldiers seize ships");
}

TEST_CASE("what is expected of a thing is told with it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
warned warn VERB 0 root past,finite
Bela Bela PROPN 2 obj -
to to PART 5 mark -
expect expect VERB 2 xcomp infinitive
the the DET 7 det -
water water NOUN 5 obj -
to to PART 9 mark -
rise rise VERB 5 advcl infinitive
. . PUNCT 2 punct -
)");
  CHECK(f.event("warned").label == "Anna warns Bela to expect water to rise");
}

TEST_CASE("a phrase that would lose what it is of is left out") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
declared declare VERB 0 root past,finite
an a DET 4 det -
emergency emergency NOUN 2 obj -
around around ADP 7 case -
the the DET 7 det -
spread spread NOUN 4 nmod -
of of ADP 9 case -
it it PRON 7 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("declared").label == "Anna declares emergency");
}

TEST_CASE("what is denied is no news where the headline cannot say of what") {
  const auto denial_is_background = [](std::string_view behind) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
the the DET 4 det -
claims claim NOUN 2 obj plural
)" + std::string(behind))
        .event("denied")
        .background;
  };
  CHECK(denial_is_background(""));
  CHECK_FALSE(denial_is_background("of of ADP 6 case -\nfraud fraud NOUN 4 nmod -\n"));
}

TEST_CASE("of two things that may have been done neither is told alone") {
  const EventFixture active(R"(Storms storm NOUN 2 nsubj plural
damaged damage VERB 0 root past,finite
or or CCONJ 4 cc -
destroyed destroy VERB 2 conj past,finite
forty forty NUM 6 nummod -
houses house NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK(active.event("destroyed").label == "Storms damage or destroy forty houses");
  const EventFixture passive(R"(Sailors sailor NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
killed kill VERB 0 root past,participle
or or CCONJ 5 cc -
wounded wound VERB 3 conj past,participle
. . PUNCT 3 punct -
)");
  CHECK(passive.event("killed").label == "Sailors are killed or wounded");
}

TEST_CASE("who moved in has not just moved") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
moved move VERB 0 root past,finite
in in ADV 2 advmod -
with with ADP 5 case -
Bela Bela PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("moved").label == "Anna moves in with Bela");
}

TEST_CASE("a team that goes by the last word of its name acts in the plural") {
  const EventFixture f(R"(The the DET 2 det -
Rovers rover PROPN 3 nsubj plural
sold sell VERB 0 root past,finite
ships ship NOUN 3 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("sold").label == "Rovers sell ships");
}

TEST_CASE("what is whose is spelled as the text does") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
the the DET 4 det -
Rovers rover PROPN 6 nmod:poss plural
' 's PART 4 case -
ships ship NOUN 2 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells Rovers' ships");
}

TEST_CASE("where there is no room for all of an object it is told with what it is of") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
opposed oppose VERB 0 root past,finite
an a DET 6 det -
experimental experimental ADJ 6 amod -
agricultural agricultural ADJ 6 amod -
programme programme NOUN 2 obj -
of of ADP 8 case -
Borvia Borvia PROPN 6 nmod -
for for ADP 13 case -
independent independent ADJ 13 amod -
northern northern ADJ 13 amod -
fishing fishing NOUN 13 compound -
communities community NOUN 6 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("opposed").label == "Anna opposes experimental agricultural programme of Borvia");
}
