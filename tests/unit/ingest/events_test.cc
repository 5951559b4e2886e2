#include "ingest/event/events.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("an active clause gives agent, patient and counterparty") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
treaty treaty NOUN 2 obj -
with with ADP 6 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("signed").type == "agreement.sign");
  CHECK(f.participants("signed") == "agent=Norvia counterparty=Borvia");
  CHECK(f.event("signed").label == "Norvia signs treaty with Borvia");
  CHECK(f.event("signed").modality == Modality::asserted);
  // Verb and noun tell one event.
  CHECK(&f.event("signed") == &f.event("treaty"));
}

TEST_CASE("a passive clause is turned round") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
by by ADP 5 case -
Bela Bela PROPN 3 obl:agent -
. . PUNCT 3 punct -
)");
  CHECK(f.event("arrested").type == "justice.charge");
  CHECK(f.participants("arrested") == "patient=Anna agent=Bela");
  CHECK(f.event("arrested").label == "Bela arrests Anna");
}

TEST_CASE("an infinitive under a plan takes its subject over and is planned") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
visit visit VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("visit").modality == Modality::planned);
  CHECK(f.participants("visit") == "agent=Norvia patient=Borvia");
  CHECK(f.event("visit").label == "Norvia to visit Borvia");
  CHECK(&f.event("plans") == &f.event("visit"));
  CHECK(f.event("visit").when.edtf == "2030-06-14/..");
  CHECK(f.event("visit").when.basis == DateBasis::publication);
}

TEST_CASE("what was avoided is negated, and nobody makes up its day") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
avoided avoid VERB 0 root past,finite
default default NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("default").modality == Modality::negated);
  CHECK(f.event("default").when.edtf == "../2030-06-14");
  CHECK(f.event("default").label == "Norvia avoids default");
}

TEST_CASE("a denied clause is denied by its speaker") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
that that SCONJ 5 mark -
Bela Bela PROPN 5 nsubj -
stole steal VERB 2 ccomp past,finite
the the DET 7 det -
painting painting NOUN 5 obj -
. . PUNCT 2 punct -
)");
  REQUIRE(f.event("stole").modality == Modality::denied);
  REQUIRE(f.event("stole").denied_by.size() == 1);
  CHECK(f.actors.actors[at(f.event("stole").denied_by[0])].name == "Anna");
}

TEST_CASE("reported speech stays a fact with its source, and saying is no event") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 4 nsubj -
bought buy VERB 2 ccomp past,finite
ships ship NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK_FALSE(f.has("said"));
  CHECK(f.event("bought").modality == Modality::asserted);
  REQUIRE(f.event("bought").attributed_to.size() == 1);
}

TEST_CASE("states and habits are no events") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
owns own VERB 0 root present,finite
ships ship NOUN 2 obj plural

Norvia Norvia PROPN 2 nsubj -
exports export VERB 0 root present,finite
grain grain NOUN 2 obj -
)");
  CHECK(f.reading.events.empty());
}

TEST_CASE("a time expression dates the clause that it modifies, not the saying around it") {
  const std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
Norvia Norvia PROPN 6 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 6 obj -
in in ADP 9 case -
May May PROPN 6 obl -
. . PUNCT 2 punct -
)";
  const std::string text = literal_document(lines).article->text;
  const EventFixture f(lines, {timex_at(text, "Monday", "2030-06-10", "2030-06-10"),
                               timex_at(text, "May", "2030-05-01", "2030-05-31")});
  CHECK(f.event("invaded").when.edtf == "2030-05");
  CHECK(f.event("invaded").when.time == TimexIndex{1});
}

TEST_CASE("a past event of this month ends on the day of publication at the latest") {
  const std::string_view lines = R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
this this DET 5 det -
month month NOUN 2 obl:unmarked -
)";
  const std::string text = literal_document(lines).article->text;
  const EventFixture f(lines, {timex_at(text, "this month", "2030-06-01", "2030-06-30")});
  CHECK(f.event("invaded").when.edtf == "2030-06-01/2030-06-14");
}

TEST_CASE("a later definite noun takes the event up, another date keeps it apart") {
  const std::string_view lines = R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 5 case -
May May PROPN 2 obl -

The the DET 2 det -
invasion invasion NOUN 3 nsubj -
displaced displace VERB 0 root past,finite
thousands thousand NOUN 3 obj plural

Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 5 case -
1999 1999 NUM 2 obl -
)";
  const std::string text = literal_document(lines).article->text;
  const EventFixture f(lines, {timex_at(text, "May", "2030-05-01", "2030-05-31"),
                               timex_at(text, "1999", "1999-01-01", "1999-12-31")});
  CHECK(&f.event("invasion") == &f.event("invaded"));
  CHECK(f.event("invaded").mentions.size() == 2);
  CHECK(f.reading.events.size() == 3);
}

TEST_CASE("what follows \"after\" in a past tense is no part of the plan above it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
invade invade VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
after after SCONJ 8 mark -
Anna Anna PROPN 8 nsubj -
resigned resign VERB 4 advcl past,finite
)");
  CHECK(f.event("invade").modality == Modality::planned);
  CHECK(f.event("resigned").modality == Modality::asserted);
}

TEST_CASE("who urges has acted, whatever comes of it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
urged urge VERB 0 root past,finite
Anna Anna PROPN 2 obj -
to to PART 5 mark -
resign resign VERB 2 xcomp infinitive
)");
  CHECK(f.event("urged").type == "statement.demand");
  CHECK(f.event("urged").modality == Modality::asserted);
  CHECK(f.event("resign").modality == Modality::possible);
  CHECK(f.participants("resign") == "agent=Anna");
}

TEST_CASE("a past tense beside a verb with an auxiliary stands by itself") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
may may AUX 3 aux present,finite
sue sue VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
but but CCONJ 6 cc -
resigned resign VERB 3 conj past,finite
)");
  CHECK(f.event("sue").modality == Modality::possible);
  CHECK(f.event("resigned").modality == Modality::asserted);
}

TEST_CASE("what a verb of no kind of its own says of an event is part of it") {
  const EventFixture f(R"(The the DET 2 det -
invasion invasion NOUN 3 nsubj -
approached approach VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
)");
  CHECK(&f.event("invasion") == &f.event("approached"));
  CHECK(f.event("approached").type == "conflict.war");
}

TEST_CASE("\"the incident\" takes up the attack or disaster told last, and founds no event") {
  const EventFixture f(R"(# body
Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -

# body
The the DET 2 det -
incident incident NOUN 3 nsubj -
shocked shock VERB 0 root past,finite
Tilvia Tilvia PROPN 3 obj -
)");
  CHECK(&f.event("incident") == &f.event("bombed"));
}

TEST_CASE("an event noun that is scheduled or expected is to come") {
  const EventFixture f(R"(A a DET 2 det -
vote vote NOUN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
expected expect VERB 0 root past,participle
. . PUNCT 4 punct -
)");
  CHECK(f.event("vote").modality == Modality::planned);
  CHECK(f.event("vote").label == "Vote is expected");
  CHECK(&f.event("vote") == &f.event("expected"));
}

TEST_CASE("what one may do, sues for or is asked whether is not yet so") {
  const EventFixture paper(R"(Norvia Norvia PROPN 2 nsubj -
issued issue VERB 0 root past,finite
papers paper NOUN 2 obj plural
allowing allow VERB 3 acl gerund
Anna Anna PROPN 4 obj -
to to PART 7 mark -
marry marry VERB 4 xcomp infinitive
Bela Bela PROPN 7 obj -
)");
  CHECK(paper.event("marry").modality == Modality::possible);
  const EventFixture suit(R"(Norvia Norvia PROPN 2 nsubj -
sued sue VERB 0 root past,finite
to to PART 4 mark -
stop stop VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
)");
  CHECK(suit.event("stop").modality == Modality::planned);
  const EventFixture whether(R"(Norvia Norvia PROPN 2 nsubj -
asked ask VERB 0 root past,finite
whether whether SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
resigned resign VERB 2 ccomp past,finite
)");
  CHECK(whether.event("resigned").modality == Modality::possible);
  const EventFixture without(R"(Anna Anna PROPN 2 nsubj -
left leave VERB 0 root past,finite
without without SCONJ 4 mark -
signing sign VERB 2 advcl gerund
pacts pact NOUN 4 obj plural
)");
  CHECK(without.event("signing").modality == Modality::negated);
}

TEST_CASE("the first to be elected was elected") {
  const EventFixture f(R"(Anna Anna PROPN 5 nsubj -
was be AUX 5 cop past,finite
the the DET 5 det -
first first ADJ 5 amod -
mayor mayor NOUN 0 root -
to to PART 8 mark -
be be AUX 8 aux:pass infinitive
elected elect VERB 5 acl past,participle
)");
  CHECK(f.event("elected").modality == Modality::asserted);
}

TEST_CASE("a clause in a past tense of its own is not negated by the verb beside it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
banned ban VERB 0 root past,finite
travel travel NOUN 2 obj -
, , PUNCT 5 punct -
schools school NOUN 7 nsubj:pass plural
were be AUX 7 aux:pass past,finite
closed close VERB 2 ccomp past,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("closed").modality == Modality::asserted);
}

TEST_CASE("what will be allowed is to come") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
will will AUX 3 aux -
allow allow VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
to to PART 6 mark -
sell sell VERB 3 xcomp infinitive
grain grain NOUN 6 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("sell").modality == Modality::planned);
}

TEST_CASE("who speaks at a conference takes part in it") {
  const EventFixture f(R"(At at ADP 4 case -
a a DET 4 det -
press press NOUN 4 compound -
conference conference NOUN 7 obl -
, , PUNCT 4 punct -
Anna Anna PROPN 7 nsubj -
condemned condemn VERB 0 root past,finite
Norvia Norvia PROPN 7 obj -
. . PUNCT 7 punct -
)");
  CHECK(f.participants("conference") == "agent=Anna");
}

TEST_CASE("what nobody has told of and a modal verb speaks of is as unsure as that") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
could could AUX 3 aux -
suffer suffer VERB 0 root infinitive
an a DET 5 det -
attack attack NOUN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("attack").modality == Modality::possible);
  const EventFixture known(R"(Norvia Norvia PROPN 3 nsubj -
could could AUX 3 aux -
remember remember VERB 0 root infinitive
the the DET 5 det -
attack attack NOUN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(known.event("attack").modality == Modality::asserted);
}

TEST_CASE("officials and troops act for the country beside them, a board for its owner") {
  const EventFixture officials(R"(Norvia Norvia PROPN 2 compound -
officials official NOUN 3 nsubj plural
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(officials.participants("arrested") == "agent=Norvia patient=Anna");
  const EventFixture campaign(R"(The the DET 3 det -
Anna Anna PROPN 3 compound -
campaign campaign NOUN 4 nsubj -
sued sue VERB 0 root past,finite
Bela Bela PROPN 4 obj -
. . PUNCT 4 punct -
)");
  CHECK(campaign.participants("sued") == "agent=Anna patient=Bela");
}

TEST_CASE("of whose brother something is told does not undergo it") {
  const EventFixture f(R"(Anna Anna PROPN 3 nmod:poss -
's 's PART 1 case -
brother brother NOUN 5 nsubj:pass -
was be AUX 5 aux:pass past,finite
arrested arrest VERB 0 root past,participle
. . PUNCT 5 punct -
)");
  CHECK(f.participants("arrested") == "topic=Anna");
}

TEST_CASE("some of those whom a plural names take part") {
  const EventFixture f(R"(Countries country NOUN 7 nsubj plural
, , PUNCT 4 punct -
including include VERB 4 case -
Norvia Norvia PROPN 1 nmod -
and and CCONJ 6 cc -
Borvia Borvia PROPN 4 conj -
signed sign VERB 0 root past,finite
a a DET 9 det -
treaty treaty NOUN 7 obj -
. . PUNCT 7 punct -
)");
  CHECK(f.participants("signed") == "agent=Norvia agent=Borvia");
}

TEST_CASE("who is stranded after a visit went there") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
after after ADP 6 case -
a a DET 6 det -
visit visit NOUN 3 obl -
. . PUNCT 3 punct -
)");
  CHECK(f.participants("visit") == "agent=Anna");
}

TEST_CASE("what one did to two, and two to one, are two events") {
  const EventFixture two(R"(Anna Anna PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Bela Bela PROPN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
visited visit VERB 0 root past,finite
Cora Cora PROPN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 3 nsubj -
then then ADV 3 advmod -
met visit VERB 0 root past,finite
Dora Dora PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(&two.event("visited") != &two.event("met"));
  const EventFixture rivals(R"(Anna Anna PROPN 2 nsubj -
visited visit VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
. . PUNCT 2 punct -

Bela Bela PROPN 3 nsubj -
also also ADV 3 advmod -
toured visit VERB 0 root past,finite
Norvia Norvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(&rivals.event("visited") != &rivals.event("toured"));
}

TEST_CASE("a funeral is no convention") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
attended attend VERB 0 root past,finite
a a DET 4 det -
convention convention NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
attended attend VERB 0 root past,finite
the the DET 4 det -
funeral funeral NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(&f.event("convention") != &f.event("funeral"));
}

TEST_CASE("who is hurt is not dead, and the third storm is not the seventh") {
  const EventFixture hurt(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
. . PUNCT 2 punct -

The the DET 2 det -
injuries injury NOUN 4 nsubj plural
were be AUX 4 cop past,finite
minor minor ADJ 0 root -
. . PUNCT 4 punct -
)");
  CHECK(&hurt.event("died") != &hurt.event("injuries"));
  const EventFixture storms(R"(Norvia Norvia PROPN 2 nsubj -
saw see VERB 0 root past,finite
its its PRON 5 nmod:poss -
third third ADJ 5 amod -
hurricane hurricane NOUN 2 obj -
. . PUNCT 2 punct -

The the DET 3 det -
seventh seventh ADJ 3 amod -
cyclone hurricane NOUN 4 nsubj -
hit hit VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
. . PUNCT 4 punct -
)");
  CHECK(&storms.event("hurricane") != &storms.event("cyclone"));
}

TEST_CASE("a meeting for a summit is the summit") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
met meet VERB 0 root past,finite
Bela Bela PROPN 2 obj -
for for ADP 6 case -
a a DET 6 det -
summit summit NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(&f.event("met") == &f.event("summit"));
}

TEST_CASE("a past tense without an object in a headline is passive") {
  const EventFixture f(R"(# headline
Anna Anna PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
at at ADP 4 case -
border border NOUN 2 obl -
)");
  CHECK(f.participants("arrested") == "patient=Anna");
}

TEST_CASE("an election and an earthquake are held and felt by their country, an attack is made") {
  const auto whose = [](std::string_view owner, std::string_view noun) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n"
               "after after ADP 6 case -\n" +
               std::string(owner) + " " + std::string(owner) + R"( PROPN 6 nmod:poss -
's 's PART 4 case -
)" + std::string(noun) +
               " " + std::string(noun) + " NOUN 2 obl -\n")
        .participants(noun);
  };
  CHECK(whose("Norvia", "election") == "patient=Norvia");
  CHECK(whose("Norvia", "earthquake") == "patient=Norvia");
  CHECK(whose("Norvia", "attack") == "agent=Norvia");
  CHECK(whose("Bela", "election") == "agent=Bela");
}

TEST_CASE("of headlines that begin alike the one that goes on is the event's") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
elected elect VERB 0 root past,participle

Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
elected elect VERB 0 root past,participle
as as ADP 6 case -
a a DET 6 det -
senator senator NOUN 3 obl -
)");
  REQUIRE(f.reading.events.size() == 1);
  CHECK(f.event("elected").label == "Anna is elected as senator");
}

TEST_CASE("who acts and what is acted upon without being an actor is told by its noun") {
  const EventFixture f(R"(Two two NUM 2 nummod -
ferries ferry NOUN 4 nsubj:pass plural
were be AUX 4 aux:pass past,finite
seized seize VERB 0 root past,participle
by by ADP 6 case -
rebels rebel NOUN 4 obl:agent plural
on on ADP 8 case -
Monday Monday PROPN 4 obl -
)");
  CHECK(f.event("seized").others ==
        std::vector<CommonParticipant>{{"ferry", Role::patient}, {"rebel", Role::agent}});
  const EventFixture named(R"(Anna Anna PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Bela Bela PROPN 2 obj -
)");
  CHECK(named.event("sued").others.empty());
}

TEST_CASE("of so many of one country and so many of another, neither country takes part") {
  EventFixture f(R"(Anna Anna PROPN 2 nsubj -
closed close VERB 0 root past,finite
12 12 NUM 4 nummod -
Norvian Norvian PROPN 2 obj -
and and CCONJ 8 cc -
30 30 NUM 8 nummod -
old old ADJ 8 amod -
branches branch NOUN 4 conj plural
. . PUNCT 2 punct -
)");
  constexpr TokenIndex norvian{3};
  CHECK(f.references.actors_of(f.tree, norvian).size() == 1);
  for (ActorReference& reference : f.actors.references)
    reference.form = ActorReference::Form::adjective;
  const ReferenceMap references(f.literal.document, f.actors);
  CHECK(references.actors_of(f.tree, norvian).empty());
}

TEST_CASE("whom a singer plays, in brackets, is nobody beside the singer") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 5 nsubj -
( ( PUNCT 3 punct -
Hamlet Hamlet PROPN 1 appos -
) ) PUNCT 3 punct -
left leave VERB 0 root past,finite
Borvia Borvia PROPN 5 obj -
. . PUNCT 5 punct -
)";
  CHECK(EventFixture(lines).participants("left") == "agent=Anna patient=Borvia");
  std::string beside(lines);
  beside.replace(beside.find("( ( "), 4, ", , ");
  CHECK(EventFixture(beside).participants("left") == "agent=Anna agent=Hamlet patient=Borvia");
}

TEST_CASE("an event is called by a clause, however much a noun says of it") {
  const std::string_view lines = R"(Resignation resignation NOUN 0 root -
of of ADP 3 case -
Anna Anna PROPN 1 nmod -
on on ADP 5 case -
Monday Monday NOUN 1 nmod -

Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
. . PUNCT 2 punct -
)";
  const std::string text = literal_document(lines).article->text;
  const EventFixture f(lines, {timex_at(text, "Monday", "2030-06-10", "2030-06-10")});
  CHECK(f.event("resigned").mentions.size() == 2);
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("nobody needs to vouch for what the article tells itself") {
  const EventFixture f(R"(A a DET 2 det -
ship ship NOUN 3 nsubj -
sank sink VERB 0 root past,finite
. . PUNCT 3 punct -

Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
the the DET 4 det -
ship ship NOUN 5 nsubj -
sank sink VERB 2 ccomp past,finite
within within ADP 8 case -
an a DET 8 det -
hour hour NOUN 5 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sank").mentions.size() == 2);
  CHECK(f.event("sank").attributed_to.empty());
}

TEST_CASE("a clause right behind a noun that lacks an object is said of the noun") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
saw see VERB 0 root past,finite
deals deal NOUN 2 obj plural
Norvia Norvia PROPN 5 nsubj -
brokered broker VERB 3 acl:relcl past,finite
in in ADP 7 case -
May May PROPN 5 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("brokered").label == "Norvia brokers deals in May");
}
