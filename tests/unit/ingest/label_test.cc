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

TEST_CASE("a noun event is not told by what others do about it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
the the DET 4 det -
attack attack NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("condemned").label == "Norvia condemns attack");
  CHECK(f.event("attack").label == "Attack");

  const EventFixture place(R"(Norvia Norvia PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
the the DET 4 det -
attack attack NOUN 2 obj -
on on ADP 7 case -
its its PRON 7 nmod:poss -
embassy embassy NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(place.event("attack").label == "Attack on embassy");
}

TEST_CASE("an event of which nothing can be said is none") {
  const EventFixture f(R"(They they PRON 2 nsubj -
frobnicated frobnicate VERB 0 root past,finite
them they PRON 2 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(f.has("frobnicated"));
}

TEST_CASE("a content clause is told with its own verb, whether it is active, passive or of being") {
  const EventFixture passive(R"(The the DET 2 det -
union union NOUN 3 nsubj -
demanded demand VERB 0 root past,finite
that that SCONJ 8 mark -
the the DET 6 det -
bridge bridge NOUN 8 nsubj:pass -
be be AUX 8 aux:pass -
repaired repair VERB 3 ccomp past,participle
. . PUNCT 3 punct -
)");
  CHECK(passive.event("demanded").label == "Union demands that bridge be repaired");
  const EventFixture state(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
that that SCONJ 7 mark -
the the DET 5 det -
bridge bridge NOUN 7 nsubj -
was be AUX 7 cop past,finite
unsafe unsafe ADJ 2 ccomp -
. . PUNCT 2 punct -
)");
  CHECK(state.event("denied").label == "Anna denies that bridge is unsafe");
}

TEST_CASE("an object right before a finite verb is the subject of what is said") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 4 det -
bridge bridge NOUN 2 obj -
was be AUX 6 cop past,finite
unsafe unsafe ADJ 2 conj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("announced").label == "Anna announces that bridge is unsafe");
}

TEST_CASE("what is found or agreed is told without \"that\"") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
agreed agree VERB 0 root past,finite
the the DET 4 det -
bridge bridge NOUN 6 nsubj -
was be AUX 6 cop past,finite
unsafe unsafe ADJ 2 ccomp -
. . PUNCT 2 punct -
)");
  CHECK(f.event("agreed").label == "Anna agrees that bridge is unsafe");
}

TEST_CASE("an infinitive keeps its negation and its perfect") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
urged urge VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
not not PART 6 advmod -
to to PART 6 mark -
sign sign VERB 2 xcomp infinitive
the the DET 8 det -
pact pact NOUN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("urged").label == "Anna urges Borvia not to sign pact");
}

TEST_CASE("numbers alone are people where people are killed") {
  const EventFixture f(R"(The the DET 2 det -
blast blast NOUN 3 nsubj -
killed kill VERB 0 root past,finite
five five NUM 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("killed").label == "Blast kills five");
}

TEST_CASE("a number of them is told with what they are") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
sold sell VERB 0 root past,finite
two two NUM 2 obj -
of of ADP 6 case -
the the DET 6 det -
ships ship NOUN 3 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Norvia sells two ships");
}

TEST_CASE("a verb is plural with what a lot is of") {
  const EventFixture f(R"(A a DET 2 det -
lot lot NOUN 5 nsubj -
of of ADP 4 case -
miners miner NOUN 2 nmod plural
protested protest VERB 0 root past,finite
. . PUNCT 5 punct -
)");
  CHECK(f.event("protested").label == "Lot of miners protest");
}

TEST_CASE("what a verb asks for may stand behind a preposition") {
  const EventFixture f(R"(Two two NUM 2 nummod -
nations nation NOUN 3 nsubj plural
signed sign VERB 0 root past,finite
onto onto ADP 6 case -
the the DET 6 det -
treaty treaty NOUN 3 obl -
. . PUNCT 3 punct -
)");
  CHECK(f.event("signed").label == "Two nations sign onto treaty");
}

TEST_CASE("one who calls for something acts, whatever the tag of the verb") {
  const EventFixture f(R"(The the DET 2 det -
minister minister NOUN 3 nsubj -
called call VERB 0 root past,participle
for for ADP 5 case -
calm calm NOUN 3 obl -
. . PUNCT 3 punct -
)");
  CHECK(f.event("called").label == "Minister calls for calm");
}

TEST_CASE("which is no person: it takes up the organization right before") {
  const EventFixture f(R"(Anna Anna PROPN 9 nsubj -
of of ADP 4 case -
the the DET 4 det -
bank bank NOUN 1 nmod -
, , PUNCT 7 punct -
who who PRON 7 nsubj -
resigned resign VERB 1 acl:relcl past,finite
, , PUNCT 7 punct -
arrived arrive VERB 0 root past,finite
. . PUNCT 9 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("a participle behind a comma is of the noun before it when one is named that did it") {
  const EventFixture f(R"(Dozens dozen NOUN 2 nsubj plural
died die VERB 0 root past,finite
in in ADP 5 case -
the the DET 5 det -
attack attack NOUN 2 obl -
, , PUNCT 8 punct -
reportedly reportedly ADV 8 advmod -
ordered order VERB 2 conj past,participle
by by ADP 10 case -
Borvia Borvia PROPN 8 obl:agent -
. . PUNCT 2 punct -
)");
  CHECK(f.event("ordered").label == "Borvia reportedly orders attack");
}

TEST_CASE("questions, and people who talk of themselves, are no news") {
  const EventFixture question(R"(Why why ADV 4 advmod -
did do AUX 4 aux past,finite
you you PRON 4 nsubj -
sign sign VERB 0 root infinitive
the the DET 6 det -
pact pact NOUN 4 obj -
? ? PUNCT 4 punct -
)");
  CHECK(question.reading.events.empty());
  const EventFixture talk(R"(We we PRON 2 nsubj -
repaired repair VERB 0 root past,finite
the the DET 4 det -
bridge bridge NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(talk.reading.events.empty());
}

TEST_CASE("one who says that they did it is told to have done it") {
  const EventFixture f(R"(The the DET 2 det -
minister minister NOUN 3 nsubj -
said say VERB 0 root past,finite
she she PRON 5 nsubj -
signed sign VERB 3 ccomp past,finite
the the DET 7 det -
pact pact NOUN 5 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("signed").label == "Minister signs pact");
}

TEST_CASE("a way is told with what it is to do") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
developed develop VERB 0 root past,finite
a a DET 4 det -
way way NOUN 2 obj -
to to PART 6 mark -
recycle recycle VERB 4 acl infinitive
glass glass NOUN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("developed").label == "Norvia develops way to recycle glass");
}

TEST_CASE("a verb before an article acts, and nobody is told no twice") {
  const EventFixture call(R"(The the DET 2 det -
mother mother NOUN 3 nsubj -
called call VERB 0 root past,participle
the the DET 5 det -
police police NOUN 3 obl:unmarked -
. . PUNCT 3 punct -
)");
  CHECK_FALSE(call.has("called"));
  const EventFixture nobody(R"(Nobody nobody PRON 2 nsubj -
signed sign VERB 0 root past,finite
the the DET 4 det -
pact pact NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(nobody.event("signed").label == "Nobody signs pact");
}

TEST_CASE("who is accused is told with what they are accused of") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
accused accuse VERB 0 root past,participle
of of SCONJ 5 mark -
taking take VERB 3 advcl gerund
bribes bribe NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("accused").label == "Anna is accused of taking bribes");
}

TEST_CASE("a particle belongs to the verb, and who tries is said to try") {
  const EventFixture particle(R"(Norvia Norvia PROPN 2 nsubj -
handed hand VERB 0 root past,finite
over over ADP 2 compound:prt -
prisoners prisoner NOUN 2 obj plural
. . PUNCT 2 punct -
)");
  CHECK(particle.event("handed").label == "Norvia hands over prisoners");
  const EventFixture attempt(R"(Anna Anna PROPN 2 nsubj -
tried try VERB 0 root past,finite
to to PART 4 mark -
rescue rescue VERB 2 xcomp infinitive
sailors sailor NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK(attempt.event("rescue").modality == Modality::possible);
  CHECK(attempt.event("rescue").label == "Anna tries to rescue sailors");
}

TEST_CASE("the modal verb of the text is kept") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
must must AUX 3 aux present,finite
repay repay VERB 0 root infinitive
loans loan NOUN 3 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("repay").label == "Norvia must repay loans");
  const EventFixture negated(R"(Norvia Norvia PROPN 4 nsubj -
can can AUX 4 aux present,finite
not not PART 4 advmod -
repay repay VERB 0 root infinitive
loans loan NOUN 4 obj plural
. . PUNCT 4 punct -
)");
  CHECK(negated.event("repay").label == "Norvia cannot repay loans");
}

TEST_CASE("what an attempt is for is told as its purpose") {
  const EventFixture f(R"(The the DET 2 det -
attempt attempt NOUN 5 nsubj -
to to PART 4 mark -
sue sue VERB 2 acl infinitive
failed fail VERB 0 root past,finite
Anna Anna PROPN 4 obj -
. . PUNCT 5 punct -
)");
  CHECK(f.event("sue").label == "Attempt to sue Anna fails");
}

TEST_CASE("a finite verb behind an object of saying has the object for its subject") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 4 det -
vote vote NOUN 2 obj -
on on ADP 6 case -
Borvia Borvia PROPN 2 obl -
was be AUX 8 aux:pass past,finite
cancelled cancel VERB 2 conj past,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("announced").label == "Norvia announces that vote is canceled on Borvia");
}

TEST_CASE("parts, remainders and measured times are said") {
  const EventFixture some(R"(Norvia Norvia PROPN 2 nsubj -
lost lose VERB 0 root past,finite
some some DET 2 obj -
of of ADP 6 case -
the the DET 6 det -
islands island NOUN 3 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(some.event("lost").label == "Norvia loses some of islands");
  const EventFixture more(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
three three NUM 4 nummod -
more more ADJ 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(more.event("arrested").label == "Norvia arrests three more");
  const EventFixture months(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
sentenced sentence VERB 0 root past,participle
to to PART 5 mark -
serve serve VERB 3 xcomp infinitive
18 18 NUM 7 nummod -
months month NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(months.event("sentenced").label == "Anna is sentenced to serve 18 months");
}

TEST_CASE("the verb's own form tells the number of its subject") {
  const EventFixture f(R"(The the DET 2 det -
goods goods NOUN 4 nsubj:pass -
were be AUX 4 aux:pass past,finite
seized seize VERB 0 root past,participle
by by ADP 6 case -
Norvia Norvia PROPN 4 obl -
. . PUNCT 4 punct -
)");
  CHECK(f.event("seized").label == "Norvia seizes goods");
  const EventFixture alone(R"(The the DET 2 det -
crew crew NOUN 4 nsubj:pass -
were be AUX 4 aux:pass past,finite
arrested arrest VERB 0 root past,participle
. . PUNCT 4 punct -
)");
  CHECK(alone.event("arrested").label == "Crew are arrested");
}

TEST_CASE("an allegation is told with what is alleged") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
rejected reject VERB 0 root past,finite
allegations allegation NOUN 2 obj plural
that that SCONJ 6 mark -
Anna Anna PROPN 6 nsubj -
took take VERB 3 acl past,finite
bribes bribe NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("allegations").label == "Allegations that Anna takes bribes");
}

TEST_CASE("a limit before a number is kept") {
  const EventFixture f(R"(More more ADV 7 advmod -
than than ADP 4 case -
1000 1000 NUM 4 nummod -
people people NOUN 7 nsubj:pass plural
have have AUX 7 aux present,finite
been be AUX 7 aux:pass past,participle
arrested arrest VERB 0 root past,participle
. . PUNCT 7 punct -
)");
  CHECK(f.event("arrested").label == "More than 1000 people are arrested");
}

TEST_CASE("what somebody is called on to do or accused of is told") {
  const EventFixture call(R"(Anna Anna PROPN 2 nsubj -
called call VERB 0 root past,finite
for for ADP 4 case -
Norvia Norvia PROPN 2 obl -
to to PART 6 mark -
disarm disarm VERB 2 advcl infinitive
. . PUNCT 2 punct -
)");
  CHECK(call.event("called").label == "Anna calls for Norvia to disarm");
  const EventFixture charge(R"(Anna Anna PROPN 2 nsubj -
accused accuse VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
of of SCONJ 5 mark -
hiding hide VERB 3 acl gerund
arms arm NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(charge.event("accused").label == "Anna accuses Borvia of hiding arms");
}

TEST_CASE("how somebody is taken somewhere is no agent, and all of them are all") {
  const EventFixture f(R"(All all DET 6 nsubj:pass -
of of ADP 4 case -
the the DET 4 det -
sailors sailor NOUN 1 nmod plural
were be AUX 6 aux:pass past,finite
evacuated evacuate VERB 0 root past,participle
by by ADP 8 case -
helicopter helicopter NOUN 6 obl -
. . PUNCT 6 punct -
)");
  CHECK(f.event("evacuated").label == "All sailors are evacuated by helicopter");
}

TEST_CASE("the subject of a clause that the tree lost is no circumstance") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
after after ADP 5 case -
the the DET 5 det -
talks talk NOUN 2 obl plural
collapsed collapse VERB 2 conj past,finite
. . PUNCT 2 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("what an adverb right behind the verb goes on with is told") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,finite
away away ADV 2 advmod -
from from ADP 5 case -
Borvia Borvia PROPN 3 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("travelled").label == "Anna travels away from Borvia");
}

TEST_CASE("alternatives are told with or") {
  const EventFixture f(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
attack attack VERB 0 root infinitive
Norvia Norvia PROPN 4 obj -
or or CCONJ 7 cc -
Borvia Borvia PROPN 5 conj -
. . PUNCT 4 punct -
)");
  CHECK(f.event("attack").label == "Anna does not attack Norvia or Borvia");
}

TEST_CASE("a name behind a noun of its own is no name for the noun before") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
the the DET 4 det -
home home NOUN 2 obj -
of of ADP 6 case -
journalist journalist NOUN 4 nmod -
Bela Bela PROPN 4 appos -
. . PUNCT 2 punct -
)");
  CHECK(f.event("attacked").label == "Anna attacks home of Bela");
}

TEST_CASE("by how much something falls is told of a verb that takes no object") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nmod:poss -
's 's PART 1 case -
exports export NOUN 4 nsubj plural
fell fall VERB 0 root past,finite
22 22 NUM 6 nummod -
percent percent NOUN 4 obj -
)");
  CHECK(f.event("fell").label == "Norvia's exports fall 22 percent");
}

TEST_CASE("what left people dead is named, who died in passing needs no killer") {
  const EventFixture f(R"(A a DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
, , PUNCT 5 punct -
leaving leave VERB 3 advcl gerund
two two NUM 7 nummod -
miners miner NOUN 5 obj plural
dead dead ADJ 5 xcomp -
)");
  CHECK(f.event("leaving").label == "Bus leaves two miners dead");
}

TEST_CASE("of two subjects the one next to the verb is, but for a list or an aside") {
  constexpr std::string_view lines = R"(On on ADP 3 case -
the the DET 3 det -
anniversary anniversary NOUN 7 nsubj -
of of ADP 5 case -
peace peace NOUN 3 nmod -
Anna Anna PROPN 7 nsubj -
resigned resign VERB 0 root past,finite
. . PUNCT 7 punct -
)";
  CHECK(EventFixture(lines).event("resigned").label == "Anna resigns");
  const EventFixture list(R"(Officials official NOUN 6 nsubj plural
, , PUNCT 4 punct -
and and CCONJ 4 cc -
mayors mayor NOUN 6 nsubj plural
, , PUNCT 4 punct -
resigned resign VERB 0 root past,finite
. . PUNCT 6 punct -
)");
  CHECK(list.event("resigned").label == "Officials resign");
}

TEST_CASE("a headline whose subject is all or both does not say who acts") {
  const EventFixture f(R"(Both both DET 2 nsubj -
sold sell VERB 0 root past,finite
the the DET 4 det -
ship ship NOUN 2 obj -
. . PUNCT 2 punct -
)");
  const NounPhrases phrases(f.tree, f.references, {});
  const EventClause& clause = f.reading.clauses.front();
  CHECK(compose_label(clause, f.tree, f.lexicon, phrases).content != Label::Content::complete);
}

TEST_CASE("a minister fired in a headline has lost his post, guards fired on a crowd") {
  const auto fired = [](std::string_view who, std::string_view where) {
    return EventFixture("# headline\n" + std::string(who) +
                        " NOUN 2 nsubj -\n"
                        "fired fire VERB 0 root past,finite\n" +
                        std::string(where) +
                        " ADP 4 case -\n"
                        "row row NOUN 2 obl -\n")
        .event("fired")
        .label;
  };
  CHECK(fired("Minister minister", "in in").starts_with("Minister is fired"));
  CHECK(fired("Minister minister", "on on").starts_with("Minister fires"));
}

TEST_CASE("what a thing is called is not what happened to it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
reported report VERB 0 root past,finite
a a DET 4 det -
rise rise NOUN 2 obj -
in in ADP 6 case -
algae algae NOUN 4 nmod -
, , PUNCT 9 punct -
also also ADV 9 advmod -
called call VERB 4 acl past,participle
a a DET 11 det -
bloom bloom NOUN 9 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(f.event("rise").label.find("called") == std::string::npos);
}
