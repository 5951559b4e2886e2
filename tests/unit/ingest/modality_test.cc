#include "ingest/event/modality.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("what one is going to do is planned") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
is be AUX 3 aux present,finite
going go VERB 0 root present,participle
to to PART 5 mark -
buy buy VERB 3 xcomp infinitive
Borvia Borvia PROPN 5 obj -
)");
  CHECK(f.event("buy").modality == Modality::planned);
}

TEST_CASE("what a deal is for is not yet done, what the first has done is") {
  const EventFixture deal(R"(Norvia Norvia PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
deal deal NOUN 2 obj -
to to PART 6 mark -
attack attack VERB 4 acl infinitive
Borvia Borvia PROPN 6 obj -
)");
  CHECK(deal.event("attack").modality == Modality::planned);
  CHECK(deal.event("signed").modality == Modality::asserted);
  const EventFixture first(R"(Norvia Norvia PROPN 2 nsubj -
became become VERB 0 root past,finite
the the DET 5 det -
first first ADJ 5 amod -
state state NOUN 2 xcomp -
to to PART 7 mark -
attack attack VERB 5 acl infinitive
Borvia Borvia PROPN 7 obj -
)");
  CHECK(first.event("attack").modality == Modality::asserted);
}

TEST_CASE("what there is none of, and what one is without, did not happen") {
  const EventFixture without(R"(Anna Anna PROPN 2 nsubj -
landed land VERB 0 root past,finite
without without ADP 4 case -
injuries injury NOUN 2 obl plural
)");
  CHECK(without.event("injuries").modality == Modality::negated);
  const EventFixture none(R"(There there PRON 2 expl -
were be VERB 0 root past,finite
no no DET 4 det -
signs sign NOUN 2 nsubj plural
of of ADP 7 case -
an a DET 7 det -
explosion explosion NOUN 4 nmod -
in in ADP 9 case -
Norvia Norvia PROPN 7 nmod -
)");
  CHECK(none.event("explosion").modality == Modality::negated);
}

TEST_CASE("a negation holds for what stands behind or, not for what stands behind and") {
  const auto told = [](std::string_view conjunction) {
    return EventFixture(
               "Norvia Norvia PROPN 4 nsubj -\n"
               "did do AUX 4 aux past,finite\n"
               "not not PART 4 advmod -\n"
               "attack attack VERB 0 root infinitive\n"
               "Borvia Borvia PROPN 4 obj -\n" +
               std::string(conjunction) + " " + std::string(conjunction) +
               " CCONJ 7 cc -\n"
               "arrest arrest VERB 4 conj infinitive\n"
               "Anna Anna PROPN 7 obj -\n")
        .event("arrest")
        .modality;
  };
  CHECK(told("or") == Modality::negated);
  CHECK(told("and") == Modality::asserted);
}

TEST_CASE("no longer is a negation, and so is yet before an infinitive") {
  const EventFixture longer(R"(Norvia Norvia PROPN 4 nsubj -
no no ADV 3 advmod -
longer long ADV 4 advmod -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 4 obj -
)");
  CHECK(longer.event("attacked").modality == Modality::negated);
  const EventFixture yet(R"(Norvia Norvia PROPN 2 nsubj -
has have VERB 0 root present,finite
yet yet ADV 2 advmod -
to to PART 5 mark -
attack attack VERB 2 xcomp infinitive
Borvia Borvia PROPN 5 obj -
)");
  CHECK(yet.event("attack").modality == Modality::negated);
}

TEST_CASE("what one is sorry to report is a fact") {
  const EventFixture f(R"(We we PRON 3 nsubj -
are be AUX 3 cop present,finite
sorry sorry ADJ 0 root -
to to PART 5 mark -
report report VERB 3 advcl infinitive
that that SCONJ 9 mark -
Anna Anna PROPN 9 nsubj -
has have AUX 9 aux present,finite
died die VERB 5 ccomp past,participle
)");
  CHECK(f.event("died").modality == Modality::asserted);
}

TEST_CASE("denied words deny what they tell") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
denied deny VERB 0 root past,finite
reports report NOUN 2 obj plural
that that SCONJ 6 mark -
it it PRON 6 nsubj -
attacked attack VERB 3 acl past,finite
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacked").modality == Modality::denied);
}

TEST_CASE("a planned event is planned unless it has done something") {
  const EventFixture planned(R"(Norvia Norvia PROPN 2 nsubj -
discussed discuss VERB 0 root past,finite
the the DET 5 det -
upcoming upcoming ADJ 5 amod -
election election NOUN 2 obj -
)");
  CHECK(planned.event("election").modality == Modality::planned);
  const EventFixture held(R"(The the DET 3 det -
planned planned ADJ 3 amod -
election election NOUN 4 nsubj -
angered anger VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
)");
  CHECK(held.event("election").modality == Modality::asserted);
}

TEST_CASE("what comes once something is done is no surer than the plan") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
will will AUX 3 aux -
leave leave VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
once once SCONJ 9 mark -
a a DET 7 det -
treaty treaty NOUN 9 nsubj:pass -
is be AUX 9 aux:pass present,finite
signed sign VERB 3 advcl past,participle
)");
  CHECK(f.event("signed").modality == Modality::planned);
}

TEST_CASE("no one is nobody") {
  const EventFixture f(R"(No no DET 2 det -
one one PRON 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
arrested arrest VERB 0 root past,participle
in in ADP 6 case -
Norvia Norvia PROPN 4 obl -
)");
  CHECK(f.event("arrested").modality == Modality::negated);
  CHECK(f.event("arrested").label == "Nobody is arrested in Norvia");
}

TEST_CASE("a will that was told in the past is a plan") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
would would AUX 5 aux -
attack attack VERB 2 ccomp infinitive
Borvia Borvia PROPN 5 obj -
)");
  CHECK(f.event("attack").modality == Modality::planned);
}

TEST_CASE("what was said and is denied in the next sentence is a claim") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
that that SCONJ 6 mark -
Norvia Norvia PROPN 6 nsubj -
had have AUX 6 aux past,finite
attacked attack VERB 2 ccomp past,participle
Borvia Borvia PROPN 6 obj -

Norvia Norvia PROPN 2 nsubj -
denies deny VERB 0 root present,finite
this this PRON 2 obj -
)");
  CHECK(f.event("attacked").modality == Modality::claimed);
  REQUIRE(f.event("attacked").denied_by.size() == 1);
}

TEST_CASE("a report that somebody denies in the same sentence is a claim") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
says say VERB 0 root present,finite
that that SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
attacked attack VERB 2 ccomp past,finite
Borvia Borvia PROPN 5 obj -
; ; PUNCT 9 punct -
Corvia Corvia PROPN 9 nsubj -
denies deny VERB 2 parataxis present,finite
that that SCONJ 12 mark -
she she PRON 12 nsubj -
had have VERB 9 ccomp past,finite
any any DET 14 det -
part part NOUN 12 obj -
in in ADP 16 case -
it it PRON 12 obl -
)");
  CHECK(f.event("attacked").modality == Modality::claimed);
  REQUIRE(f.event("attacked").denied_by.size() == 1);
  // However the parser took the words behind the comma.
  const EventFixture g(R"(Norvia Norvia PROPN 2 nsubj -
says say VERB 0 root present,finite
that that SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
attacked attack VERB 2 ccomp past,finite
Borvia Borvia PROPN 5 obj -
, , PUNCT 11 punct -
a a DET 10 det -
claim claim NOUN 10 compound -
Corvia Corvia PROPN 6 appos -
denies deny VERB 5 conj present,finite
)");
  CHECK(g.event("attacked").modality == Modality::claimed);
  REQUIRE(g.event("attacked").denied_by.size() == 1);
  const EventFixture h(R"(Norvia Norvia PROPN 2 nsubj -
says say VERB 0 root present,finite
that that SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
attacked attack VERB 2 ccomp past,finite
Borvia Borvia PROPN 5 obj -
; ; PUNCT 9 punct -
Corvia Corvia PROPN 9 nsubj -
denies deny VERB 2 parataxis present,finite
a a DET 11 det -
merger merger NOUN 9 obj -
)");
  CHECK(h.event("attacked").modality == Modality::asserted);
}

TEST_CASE("an event that is possible or likely has not happened") {
  const auto predicted = [](std::string_view predicate) {
    return EventFixture(R"(An a DET 2 det -
attack attack NOUN 6 nsubj -
on on ADP 4 case -
Borvia Borvia PROPN 2 nmod -
)" + std::string(predicate))
        .event("attack")
        .modality;
  };
  CHECK(predicted("is be AUX 6 cop present,finite\nlikely likely ADJ 0 root -\n") ==
        Modality::possible);
  CHECK(predicted("was be AUX 6 cop past,finite\npossible possible ADJ 0 root -\n") ==
        Modality::asserted);
}

TEST_CASE("an announcement of what is to come has been made") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 5 det -
upcoming upcoming ADJ 5 amod -
election election NOUN 2 obj -
)");
  CHECK(f.event("announced").modality == Modality::asserted);
  CHECK(f.event("election").modality == Modality::planned);
}

TEST_CASE("what somebody did not want may have happened") {
  const auto left = [](std::string_view verb) {
    return EventFixture("Anna Anna PROPN 4 nsubj -\ndid do AUX 4 aux past,finite\n" +
                        std::string("not not PART 4 advmod -\n") + std::string(verb) +
                        R"( VERB 0 root infinitive
Bela Bela PROPN 4 obj -
to to PART 7 mark -
leave leave VERB 4 xcomp infinitive
Norvia Norvia PROPN 7 obj -
)")
        .event("leave")
        .modality;
  };
  CHECK(left("want want") == Modality::possible);
  CHECK(left("try try") == Modality::negated);
}

TEST_CASE("the target of an attack was attacked") {
  const auto target = [](std::string_view noun) {
    return EventFixture(R"(Norvia Norvia PROPN 4 nsubj -
was be AUX 4 cop past,finite
a a DET 4 det -
target target NOUN 0 root -
of of ADP 7 case -
an a DET 7 det -
)" + std::string(noun) + R"( NOUN 4 nmod -
by by ADP 9 case -
Borvia Borvia PROPN 7 nmod -
)")
        .event(noun.substr(0, noun.find(' ')))
        .modality;
  };
  CHECK(target("attack attack") == Modality::asserted);
  CHECK(target("takeover takeover") == Modality::planned);
}

TEST_CASE("what demands include is not granted, what paves the way has not brought it") {
  const EventFixture f(R"(The the DET 2 det -
demands demand NOUN 3 nsubj plural
include include VERB 0 root present,finite
an a DET 5 det -
inquiry inquiry NOUN 3 obj -
into into ADP 7 case -
Acme Acme PROPN 5 nmod -
)");
  CHECK(f.event("inquiry").modality == Modality::possible);
  const auto way = [](std::string_view verb) {
    return EventFixture("It it PRON 2 nsubj -\n" + std::string(verb) + R"(,finite
the the DET 4 det -
way way NOUN 2 obj -
for for ADP 7 case -
a a DET 7 det -
loan loan NOUN 2 obl -
to to ADP 9 case -
Acme Acme PROPN 7 nmod -
)")
        .event("loan")
        .modality;
  };
  CHECK(way("paves pave VERB 0 root present") == Modality::possible);
  CHECK(way("paved pave VERB 0 root past") == Modality::asserted);
}

TEST_CASE("a clause that lacks nothing is what the noun of saying tells") {
  const auto with = [](std::string_view noun) {
    return EventFixture("Bela Bela PROPN 2 nsubj -\nheard hear VERB 0 root past,finite\n" +
                        std::string("an a DET 4 det -\n") + std::string(noun) + R"( NOUN 2 obj -
Anna Anna PROPN 6 nsubj -
attacked attack VERB 4 acl:relcl past,finite
Borvia Borvia PROPN 6 obj -
)")
        .event("attacked")
        .modality;
  };
  CHECK(with("allegation allegation") == Modality::claimed);
  CHECK(with("day day") == Modality::asserted);
}

TEST_CASE("about whether something happened is a question") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
disagreed disagree VERB 0 root past,finite
about about SCONJ 6 mark -
whether whether SCONJ 6 mark -
Norvia Norvia PROPN 6 nsubj -
attacked attack VERB 2 ccomp past,finite
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacked").modality == Modality::possible);
}

TEST_CASE("what somebody is barred from is not done, what somebody is accused of is a claim") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
barred bar VERB 0 root past,finite
Anna Anna PROPN 2 obj -
from from SCONJ 5 mark -
leaving leave VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  CHECK(f.event("leaving").modality == Modality::negated);
  const EventFixture g(R"(Anna Anna PROPN 2 nsubj -
accused accuse VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
of of SCONJ 5 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  CHECK(g.event("attacking").modality == Modality::claimed);
}

TEST_CASE("what would follow if something does not happen says not that it does not") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
threatened threaten VERB 0 root past,finite
to to PART 4 mark -
leave leave VERB 2 xcomp infinitive
if if SCONJ 9 mark -
Borvia Borvia PROPN 9 nsubj -
did do AUX 9 aux past,finite
not not PART 9 advmod -
sign sign VERB 2 advcl infinitive
a a DET 11 det -
treaty treaty NOUN 9 obj -
)");
  CHECK(f.event("sign").modality == Modality::possible);
}

TEST_CASE("what a headline tells in the present beside a plan has happened") {
  const EventFixture f(R"(# headline
Norvia Norvia PROPN 3 nsubj -
to to PART 3 mark -
invade invade VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
as as SCONJ 8 mark -
Tilvia Tilvia PROPN 8 compound -
exports export NOUN 8 nsubj plural
fall fall VERB 3 advcl present,finite
)");
  CHECK(f.event("invade").modality == Modality::planned);
  CHECK(f.event("fall").modality == Modality::asserted);
}

TEST_CASE("what was decided against, ruled out or left for another thing did not happen") {
  const EventFixture against(R"(Norvia Norvia PROPN 2 nsubj -
decided decide VERB 0 root past,finite
against against SCONJ 4 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 4 obj -
)");
  CHECK(against.event("attacking").modality == Modality::negated);
  const EventFixture out(R"(Norvia Norvia PROPN 2 nsubj -
ruled rule VERB 0 root past,finite
out out ADP 2 compound:prt -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 4 obj -
)");
  CHECK(out.event("attacking").modality == Modality::negated);
  const EventFixture rather(R"(Norvia Norvia PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Sarvia Sarvia PROPN 2 obj -
rather rather ADV 6 advmod -
than than ADP 4 fixed -
attack attack VERB 2 advcl infinitive
Borvia Borvia PROPN 6 obj -
)");
  CHECK(rather.event("attack").modality == Modality::negated);
  CHECK(rather.event("sued").modality == Modality::asserted);
}

TEST_CASE("what a search ended without was not done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
ended end VERB 0 root past,finite
without without SCONJ 4 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 4 obj -
)");
  CHECK(f.event("attacking").modality == Modality::negated);
}

TEST_CASE("an indefinite noun shares the mood of a verb that is no event") {
  const auto sent = [](std::string_view before) {
    return EventFixture("It it PRON 3 nsubj -\n" + std::string(before) + R"(
sent send VERB 0 root past,finite
a a DET 5 det -
protest protest NOUN 3 obj -
to to ADP 7 case -
Borvia Borvia PROPN 5 nmod -
)");
  };
  CHECK(sent("never never ADV 3 advmod -").event("protest").modality == Modality::negated);
  CHECK(sent("soon soon ADV 3 advmod -").event("protest").modality == Modality::asserted);
}

TEST_CASE("what somebody is acquitted of is no fact") {
  const auto of = [](std::string_view verb) {
    return EventFixture("Norvia Norvia PROPN 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root past,finite
Anna Anna PROPN 2 obj -
of of SCONJ 5 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  };
  CHECK(of("acquitted acquit").event("attacking").modality == Modality::denied);
  CHECK(of("convicted convict").event("attacking").modality == Modality::asserted);
}

TEST_CASE("what nobody could prove is possible at most") {
  const auto proven = [](std::string_view failed) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(failed) +
                        R"( VERB 0 root past,finite
to to PART 4 mark -
prove prove VERB 2 xcomp infinitive
that that SCONJ 7 mark -
Norvia Norvia PROPN 7 nsubj -
attacked attack VERB 4 ccomp past,finite
Borvia Borvia PROPN 7 obj -
)");
  };
  CHECK(proven("failed fail").event("attacked").modality == Modality::possible);
}

TEST_CASE("what is not ruled out is possible, what is ruled out is not done") {
  const auto ruled = [](std::string_view before) {
    return EventFixture("Norvia Norvia PROPN 3 nsubj -\n" + std::string(before) + R"(
ruled rule VERB 0 root past,finite
out out ADP 3 compound:prt -
attacking attack VERB 3 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  };
  CHECK(ruled("never never ADV 3 advmod -").event("attacking").modality == Modality::possible);
  CHECK(ruled("soon soon ADV 3 advmod -").event("attacking").modality == Modality::negated);
}

TEST_CASE("what a plan comes after has happened") {
  const auto after = [](std::string_view marker) {
    return EventFixture(R"(Norvia Norvia PROPN 3 nsubj -
will will AUX 3 aux present,finite
resign resign VERB 0 root infinitive
)" + std::string(marker) +
                        R"( SCONJ 5 mark -
attacking attack VERB 3 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  };
  CHECK(after("after after").event("attacking").modality == Modality::asserted);
  CHECK(after("before before").event("attacking").modality == Modality::planned);
}

TEST_CASE("what somebody asks that another do or not do is neither done nor left undone") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
asked ask VERB 0 root past,finite
that that SCONJ 5 mark -
Borvia Borvia PROPN 5 nsubj -
sell sell VERB 2 ccomp infinitive
Acme Acme PROPN 5 obj -
. . PUNCT 2 punct -

Norvia Norvia PROPN 2 nsubj -
ordered order VERB 0 root past,finite
that that SCONJ 6 mark -
Borvia Borvia PROPN 6 nsubj -
not not PART 6 advmod -
attack attack VERB 2 ccomp infinitive
Sorvia Sorvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").modality == Modality::possible);
  CHECK(f.event("sell").label == "Borvia should sell Acme");
  CHECK(f.event("attack").modality == Modality::possible);
  CHECK(f.event("attack").label == "Borvia must not attack Sorvia");
  CHECK(f.event("ordered").label == "Norvia orders that Borvia not attack Sorvia");
}

TEST_CASE("a vote does what lawmakers can do, and only plans the rest") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
voted vote VERB 0 root past,finite
to to PART 4 mark -
attack attack VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
. . PUNCT 2 punct -

Norvia Norvia PROPN 2 nsubj -
voted vote VERB 0 root past,finite
to to PART 4 mark -
impeach impeach VERB 2 xcomp infinitive
Anna Anna PROPN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("attack").modality == Modality::planned);
  CHECK(f.event("impeach").modality == Modality::asserted);
}

TEST_CASE("what somebody may be punished for has happened") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
may may AUX 3 aux -
punish punish VERB 0 root infinitive
Anna Anna PROPN 3 obj -
for for SCONJ 6 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacking").modality == Modality::asserted);
}

TEST_CASE("who marches to demand something has demanded it, who comes to demand it may not have") {
  const auto demand = [](std::string_view verb) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root past,finite
to to PART 4 mark -
demand demand VERB 2 advcl infinitive
talks talk NOUN 4 obj plural
)");
  };
  CHECK(demand("marched march").event("demand").modality == Modality::asserted);
  CHECK(demand("hurried hurry").event("demand").modality == Modality::planned);
}

TEST_CASE("what somebody protests against has come about, whatever they plan") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
came come VERB 0 root past,finite
to to PART 4 mark -
protest protest VERB 2 advcl infinitive
a a DET 6 det -
raid raid NOUN 4 obj -
)");
  CHECK(f.event("raid").modality == Modality::asserted);
}

TEST_CASE("what somebody wants another punished for has happened") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
favored favor VERB 0 root past,finite
punishing punish VERB 2 xcomp present,participle
Anna Anna PROPN 3 obj -
for for SCONJ 6 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacking").modality == Modality::asserted);
}

TEST_CASE("what a thing is meant or tasked to do is not yet done") {
  const EventFixture f(R"(Borvia Borvia PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
tasked task VERB 0 root past,participle
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
)");
  CHECK(f.event("sell").modality == Modality::planned);
}

TEST_CASE("what a verb that takes no infinitive is done for is a plan, unless it tells what came") {
  const auto told = [](std::string_view infinitive) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n"
               "to to PART 4 mark -\n" +
               std::string(infinitive))
        .event(infinitive.substr(0, infinitive.find(' ')))
        .modality;
  };
  CHECK(told("sue sue VERB 2 xcomp infinitive\nBorvia Borvia PROPN 4 obj -\n") ==
        Modality::planned);
  CHECK(told("become become VERB 2 xcomp infinitive\nminister minister NOUN 4 xcomp -\n") ==
        Modality::asserted);
}

TEST_CASE("who is the first to do a thing has done it, wherever the infinitive hangs") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
became become VERB 0 root past,finite
the the DET 5 det -
first first ADJ 5 amod -
woman woman NOUN 2 xcomp -
to to PART 7 mark -
visit visit VERB 5 advcl infinitive
Borvia Borvia PROPN 7 obj -
)");
  CHECK(f.event("visit").modality == Modality::asserted);
}

TEST_CASE("what one is charged with or blamed for is claimed, what one is fined for is not") {
  const auto told = [](std::string_view act, std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n" +
                        std::string(act) + " VERB 0 root past,participle\n" +
                        std::string(preposition) + " " + std::string(preposition) +
                        " ADP 5 mark -\nattacking attack VERB 3 advcl gerund\n"
                        "Borvia Borvia PROPN 5 obj -\n")
        .event("attacking")
        .modality;
  };
  CHECK(told("charged charge", "with") == Modality::claimed);
  CHECK(told("arrested arrest", "for") == Modality::claimed);
  CHECK(told("criticised criticise", "for") == Modality::claimed);
  CHECK(told("suspected suspect", "of") == Modality::claimed);
  CHECK(told("fined fine", "for") == Modality::asserted);
}

TEST_CASE("what a wished-for paper allows, or somebody allows, is open") {
  const EventFixture wished(R"(Anna Anna PROPN 2 nsubj -
sought seek VERB 0 root past,finite
a a DET 4 det -
ruling ruling NOUN 2 obj -
banning ban VERB 4 acl gerund
Borvia Borvia PROPN 5 obj -
)");
  CHECK(wished.event("banning").modality == Modality::possible);
  const EventFixture allowed(R"(Norvia Norvia PROPN 2 nsubj -
allowed allow VERB 0 root past,finite
attacks attack NOUN 2 obj plural
on on ADP 5 case -
Borvia Borvia PROPN 3 nmod -
)");
  CHECK(allowed.event("attacks").modality == Modality::possible);
}

TEST_CASE("a proposed deed is planned, a proposed law has been proposed") {
  const auto told = [](std::string_view noun) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
               "a a DET 5 det -\nproposed proposed ADJ 5 amod -\n" +
               std::string(noun) + " " + std::string(noun) +
               " NOUN 2 obj -\nin in ADP 7 case -\nNorvia Norvia PROPN 5 nmod -\n")
        .event(noun)
        .modality;
  };
  CHECK(told("sale") == Modality::planned);
  CHECK(told("ban") == Modality::asserted);
}

TEST_CASE("what would happen according to somebody is their plan") {
  const EventFixture f(R"(According accord VERB 3 case -
to to ADP 1 fixed -
Anna Anna PROPN 7 obl -
Borvia Borvia PROPN 7 nsubj:pass -
would would AUX 7 aux finite
be be AUX 7 aux:pass infinitive
sued sue VERB 0 root past,participle
)");
  CHECK(f.event("sued").modality == Modality::planned);
}

TEST_CASE("who is said to be doing a thing is to do nothing") {
  const EventFixture f(R"(Borvia Borvia PROPN 3 nsubj:pass -
is be AUX 3 aux:pass present,finite
said say VERB 0 root past,participle
to to PART 6 mark -
be be AUX 6 aux infinitive
attacking attack VERB 3 xcomp gerund
Norvia Norvia PROPN 6 obj -
)");
  CHECK(f.event("attacking").modality == Modality::asserted);
}

TEST_CASE("a noun under will be, is to or favors is as sure as that") {
  const EventFixture subject(R"(Anna Anna PROPN 4 nsubj -
will will AUX 4 aux finite
be be AUX 4 cop infinitive
subject subject ADJ 0 root -
to to ADP 7 case -
a a DET 7 det -
fine fine NOUN 4 obl -
)");
  CHECK(subject.event("fine").modality == Modality::planned);
  const EventFixture held(R"(Parties party NOUN 4 nsubj plural
are be AUX 4 cop present,finite
to to PART 4 mark -
hold hold VERB 0 root infinitive
elections election NOUN 4 obj plural
in in ADP 7 case -
Norvia Norvia PROPN 5 nmod -
)");
  CHECK(held.event("elections").modality == Modality::planned);
  const EventFixture favored(R"(Anna Anna PROPN 2 nsubj -
favored favor VERB 0 root past,finite
an a DET 4 det -
investigation investigation NOUN 2 obj -
of of ADP 6 case -
Borvia Borvia PROPN 4 nmod -
)");
  CHECK(favored.event("investigation").modality == Modality::possible);
}

TEST_CASE("a claim that a thing has happened is one where that lacks nothing") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
repeated repeat VERB 0 root past,finite
the the DET 4 det -
claim claim NOUN 2 obj -
that that SCONJ 7 mark -
Borvia Borvia PROPN 7 nsubj -
resigned resign VERB 4 acl:relcl past,finite
in in ADP 9 case -
March March PROPN 7 obl -
)");
  CHECK(f.event("resigned").modality == Modality::claimed);
}

TEST_CASE("what will be the first to be done is still to be done") {
  const EventFixture f(R"(Borvia Borvia PROPN 5 nsubj -
will will AUX 5 aux finite
be be AUX 5 cop infinitive
the the DET 5 det -
first first NOUN 0 root -
to to PART 8 mark -
be be AUX 8 aux:pass infinitive
attacked attack VERB 5 acl past,participle
)");
  CHECK(f.event("attacked").modality == Modality::planned);
}

TEST_CASE("a first series of things to do something has done it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
showed show VERB 0 root past,finite
the the DET 5 det -
first first ADJ 5 amod -
group group NOUN 2 obj -
of of ADP 7 case -
women woman NOUN 5 nmod plural
to to PART 9 mark -
visit visit VERB 7 acl infinitive
Borvia Borvia PROPN 9 obj -
)");
  CHECK(f.event("visit").modality == Modality::asserted);
}

TEST_CASE("what was strong enough to do a thing did it, what is strong enough could") {
  const auto told = [](std::string_view copula, std::string_view negation) {
    return EventFixture("The the DET 2 det -\nflood flood NOUN 5 nsubj -\n" + std::string(copula) +
                        std::string(negation) +
                        "strong strong ADJ 0 root -\nenough enough ADV 5 advmod -\n"
                        "to to PART 8 mark -\nkill kill VERB 5 advcl infinitive\n"
                        "Anna Anna PROPN 8 obj -\n")
        .event("kill")
        .modality;
  };
  constexpr std::string_view still = "still still ADV 5 advmod -\n";
  CHECK(told("was be AUX 5 cop past,finite\n", still) == Modality::asserted);
  CHECK(told("is be AUX 5 cop present,finite\n", still) == Modality::possible);
  CHECK(told("was be AUX 5 cop past,finite\n", "not not PART 5 advmod -\n") == Modality::negated);
}

TEST_CASE("what somebody is urged not to do may be done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
urged urge VERB 0 root past,finite
Anna Anna PROPN 2 obj -
not not PART 6 advmod -
to to PART 6 mark -
attack attack VERB 2 xcomp infinitive
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::possible);
  CHECK(f.event("attack").label == "Anna should not attack Borvia");
}

TEST_CASE("what one is told to do is open, what nobody was persuaded to do is not done") {
  const auto told = [](std::string_view asked, std::string_view negation) {
    return EventFixture("Norvia Norvia PROPN 4 nsubj -\ndid do AUX 4 aux past,finite\n" +
                        std::string(negation) + std::string(asked) +
                        " VERB 0 root infinitive\nAnna Anna PROPN 4 obj -\n"
                        "to to PART 7 mark -\nattack attack VERB 4 xcomp infinitive\n"
                        "Borvia Borvia PROPN 7 obj -\n")
        .event("attack")
        .modality;
  };
  constexpr std::string_view also = "also also ADV 4 advmod -\n";
  CHECK(told("tell tell", also) == Modality::possible);
  CHECK(told("warn warn", also) == Modality::possible);
  CHECK(told("convince convince", also) == Modality::asserted);
  CHECK(told("persuade persuade", "not not PART 4 advmod -\n") == Modality::negated);
}

TEST_CASE("where a record is set is no plan") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
set set VERB 0 root past,finite
a a DET 4 det -
record record NOUN 2 obj -
at at ADP 7 case -
a a DET 7 det -
meeting meeting NOUN 2 obl -
in in ADP 9 case -
Norvia Norvia PROPN 7 nmod -
)");
  CHECK(f.event("meeting").modality == Modality::asserted);
}

TEST_CASE("who is not able or willing to do a thing does not do it") {
  const auto told = [](std::string_view quality) {
    return EventFixture(
               "Anna Anna PROPN 4 nsubj -\nwas be AUX 4 cop past,finite\n"
               "not not PART 4 advmod -\n" +
               std::string(quality) +
               " ADJ 0 root -\nto to PART 6 mark -\n"
               "attack attack VERB 4 xcomp infinitive\nBorvia Borvia PROPN 6 obj -\n")
        .event("attack")
        .modality;
  };
  CHECK(told("able able") == Modality::negated);
  CHECK(told("willing willing") == Modality::negated);
}

TEST_CASE("what would be done is planned behind the first thing that was said, too") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Borvia Borvia PROPN 4 nsubj -
fell fall VERB 2 ccomp past,finite
and and CCONJ 7 cc -
would would AUX 7 aux finite
attack attack VERB 4 conj infinitive
Norvia Norvia PROPN 7 obj -
)");
  CHECK(f.event("attack").modality == Modality::planned);
}

TEST_CASE("a crime that one is charged with is claimed, one that one is acquitted of is denied") {
  const auto told = [](std::string_view act, std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n" +
                        std::string(act) + " VERB 0 root past,participle\n" +
                        std::string(preposition) + " " + std::string(preposition) +
                        " ADP 5 case -\nmurder murder NOUN 3 obl -\n"
                        "in in ADP 7 case -\nBorvia Borvia PROPN 5 nmod -\n")
        .event("murder")
        .modality;
  };
  CHECK(told("arrested arrest", "for") == Modality::claimed);
  CHECK(told("acquitted acquit", "of") == Modality::denied);
}

TEST_CASE("what one is not guilty of is denied, what one is guilty of is not") {
  const auto told = [](std::string_view adverb) {
    return EventFixture(
               "Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n"
               "found find VERB 0 root past,participle\n" +
               std::string(adverb) +
               "guilty guilty ADJ 3 xcomp -\nof of ADP 7 case -\n"
               "murder murder NOUN 5 obl -\n"
               "in in ADP 9 case -\nBorvia Borvia PROPN 7 nmod -\n")
        .event("murder")
        .modality;
  };
  CHECK(told("not not PART 5 advmod -\n") == Modality::denied);
  CHECK(told("also also ADV 5 advmod -\n") == Modality::asserted);
}

TEST_CASE("a call for an inquiry into a flood leaves the flood as it was") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
demanded demand VERB 0 root past,finite
an a DET 4 det -
inquiry inquiry NOUN 2 obj -
into into ADP 7 case -
the the DET 7 det -
flood flood NOUN 4 nmod -
in in ADP 9 case -
Norvia Norvia PROPN 7 nmod -
)");
  CHECK(f.event("inquiry").modality == Modality::possible);
  CHECK(f.event("flood").modality == Modality::asserted);
}

TEST_CASE("what somebody asks to be blocked, or could block, is open") {
  const EventFixture asked(R"(Norvia Norvia PROPN 2 nsubj -
asked ask VERB 0 root past,finite
Anna Anna PROPN 2 obj -
to to PART 5 mark -
block block VERB 2 xcomp infinitive
a a DET 7 det -
sale sale NOUN 5 obj -
in in ADP 9 case -
Borvia Borvia PROPN 7 nmod -
)");
  CHECK(asked.event("sale").modality == Modality::possible);
  const auto told = [](std::string_view auxiliary) {
    return EventFixture("Norvia Norvia PROPN 3 nsubj -\n" + std::string(auxiliary) +
                        "block block VERB 0 root -\na a DET 5 det -\n"
                        "sale sale NOUN 3 obj -\nin in ADP 7 case -\n"
                        "Borvia Borvia PROPN 5 nmod -\n")
        .event("sale")
        .modality;
  };
  CHECK(told("could could AUX 3 aux finite\n") == Modality::possible);
  CHECK(told("did do AUX 3 aux past,finite\n") == Modality::negated);
}

TEST_CASE("who looks into whether a thing happened does look into it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
investigated investigate VERB 0 root past,finite
whether whether SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
attacked attack VERB 2 advcl past,finite
Borvia Borvia PROPN 5 obj -
)");
  CHECK(f.event("investigated").modality == Modality::asserted);
  CHECK(f.event("attacked").modality == Modality::possible);
}

TEST_CASE("what there is no plan for is not done") {
  const EventFixture f(R"(There there PRON 2 expl -
was be VERB 0 root past,finite
no no DET 4 det -
plan plan NOUN 2 nsubj -
to to PART 6 mark -
attack attack VERB 4 acl infinitive
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::negated);
}

TEST_CASE("whether a thing is done is still to be decided") {
  const EventFixture f(R"(Borvia Borvia PROPN 3 nsubj -
will will AUX 3 aux finite
decide decide VERB 0 root infinitive
whether whether SCONJ 6 mark -
to to PART 6 mark -
attack attack VERB 3 xcomp infinitive
Norvia Norvia PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::possible);
}

TEST_CASE("what one is called on to do is open, wherever the infinitive hangs") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
called call VERB 0 root past,finite
on on ADP 4 case -
Borvia Borvia PROPN 2 obl -
to to PART 6 mark -
attack attack VERB 2 advcl infinitive
Anna Anna PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::possible);
}

TEST_CASE("what may not be done may be done, what will not be done is not") {
  const auto told = [](std::string_view auxiliary) {
    return EventFixture("Borvia Borvia PROPN 4 nsubj -\n" + std::string(auxiliary) +
                        "not not PART 4 advmod -\nattack attack VERB 0 root infinitive\n"
                        "Norvia Norvia PROPN 4 obj -\n")
        .event("attack");
  };
  CHECK(told("may may AUX 4 aux finite\n").modality == Modality::possible);
  CHECK(told("may may AUX 4 aux finite\n").label == "Borvia may not attack Norvia");
  CHECK(told("will will AUX 4 aux finite\n").modality == Modality::negated);
}

TEST_CASE("what one risks is open") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
risked risk VERB 0 root past,finite
attacking attack VERB 2 xcomp gerund
Norvia Norvia PROPN 3 obj -
)");
  CHECK(f.event("attacking").modality == Modality::possible);
}

TEST_CASE("a deal that nobody was able to agree on is not made") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
was be AUX 3 cop past,finite
unable unable ADJ 0 root -
to to PART 5 mark -
agree agree VERB 3 xcomp infinitive
on on ADP 8 case -
a a DET 8 det -
deal deal NOUN 5 obl -
with with ADP 10 case -
Borvia Borvia PROPN 8 nmod -
)");
  CHECK(f.event("deal").modality == Modality::negated);
}

TEST_CASE("what an announced plan joins to its infinitive is planned too") {
  const EventFixture f(R"(# headline
Norvia Norvia PROPN 3 nsubj -
to to PART 3 mark -
invade invade VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
, , PUNCT 6 punct -
attack attack VERB 3 conj infinitive
Tilvia Tilvia PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::planned);
}

TEST_CASE("a participle shares the modal of the perfect before it, but not behind but") {
  const auto attacked = [](std::string_view link) {
    return EventFixture(R"(Norvia Norvia PROPN 4 nsubj -
would would AUX 4 aux finite
have have AUX 4 aux infinitive
invaded invade VERB 0 root past,participle
Borvia Borvia PROPN 4 obj -
)" + std::string(link) +
                        R"( CCONJ 7 cc -
attacked attack VERB 4 conj past,finite
Tilvia Tilvia PROPN 7 obj -
)")
        .event("attacked")
        .modality;
  };
  CHECK(attacked("and and") == Modality::possible);
  CHECK(attacked("but but") == Modality::asserted);
}

TEST_CASE("what was said would be waited for is open") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
said say VERB 0 root past,finite
it it PRON 6 nsubj -
would would AUX 6 aux finite
not not PART 6 advmod -
leave leave VERB 2 ccomp infinitive
Borvia Borvia PROPN 6 obj -
until until SCONJ 10 mark -
Anna Anna PROPN 10 nsubj -
resigned resign VERB 6 advcl past,finite
)");
  CHECK(f.event("resigned").modality == Modality::possible);
}

TEST_CASE("what is not excluded may be, what is not prevented is") {
  const auto attack = [](std::string_view verb) {
    return EventFixture(R"(Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
)" + std::string(verb) +
                        R"( VERB 0 root infinitive
attacks attack NOUN 4 obj plural
on on ADP 7 case -
Borvia Borvia PROPN 5 nmod -
)")
        .event("attacks")
        .modality;
  };
  CHECK(attack("exclude exclude") == Modality::possible);
  CHECK(attack("prevent prevent") == Modality::asserted);
}
