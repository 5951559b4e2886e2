#include "ingest/event/plan_mood.h"

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

TEST_CASE("what a search ended without was not done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
ended end VERB 0 root past,finite
without without SCONJ 4 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 4 obj -
)");
  CHECK(f.event("attacking").modality == Modality::negated);
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
    return EventFixture("Rain rain NOUN 3 nsubj -\n" + std::string(auxiliary) +
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

TEST_CASE("what is set up with a grant has had it, and what one persuades others to do is done") {
  const EventFixture bank(R"(Anna Anna PROPN 2 nsubj -
set set VERB 0 root past,finite
up up ADP 2 compound:prt -
a a DET 5 det -
bank bank NOUN 2 obj -
with with ADP 8 case -
a a DET 8 det -
grant grant NOUN 2 obl -
from from ADP 10 case -
Norvia Norvia PROPN 8 nmod -
)");
  CHECK(bank.event("grant").modality == Modality::asserted);
  const EventFixture army(R"(Anna Anna PROPN 2 nsubj -
persuaded persuade VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
to to PART 5 mark -
attack attack VERB 2 xcomp infinitive
Borvia Borvia PROPN 5 obj -
)");
  CHECK(army.event("attack").modality == Modality::asserted);
}

TEST_CASE("what a bill would do that may be withdrawn is open") {
  const EventFixture bill(R"(Norvia Norvia PROPN 2 nsubj -
surrenders surrender VERB 0 root present,finite
unless unless SCONJ 5 mark -
Borvia Borvia PROPN 5 nsubj -
withdraws withdraw VERB 2 advcl present,finite
a a DET 7 det -
bill bill NOUN 5 obj -
to to PART 9 mark -
attack attack VERB 7 acl infinitive
Anna Anna PROPN 9 obj -
)");
  CHECK(bill.event("attack").modality != Modality::negated);
}

TEST_CASE("what somebody wanted to avoid is open") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
wanted want VERB 0 root past,finite
to to PART 4 mark -
avoid avoid VERB 2 xcomp infinitive
talks talk NOUN 4 obj plural
with with ADP 7 case -
Norvia Norvia PROPN 5 nmod -
)");
  CHECK(f.event("talks").modality == Modality::possible);
}

TEST_CASE("what one was able to do was done, what one is able to do may be") {
  const EventFixture past(R"(Norvia Norvia PROPN 3 nsubj -
was be AUX 3 cop past,finite
able able ADJ 0 root -
to to PART 5 mark -
restore restore VERB 3 xcomp infinitive
the the DET 7 det -
supply supply NOUN 5 obj -
. . PUNCT 3 punct -
)");
  CHECK(past.event("restore").modality == Modality::asserted);
  const EventFixture perfect(R"(Norvia Norvia PROPN 4 nsubj -
has have AUX 4 aux present,finite
been be AUX 4 cop past,participle
able able ADJ 0 root -
to to PART 6 mark -
restore restore VERB 4 xcomp infinitive
the the DET 8 det -
supply supply NOUN 6 obj -
. . PUNCT 4 punct -
)");
  CHECK(perfect.event("restore").modality == Modality::asserted);
  const EventFixture present(R"(Norvia Norvia PROPN 3 nsubj -
is be AUX 3 cop present,finite
able able ADJ 0 root -
to to PART 5 mark -
restore restore VERB 3 xcomp infinitive
the the DET 7 det -
supply supply NOUN 5 obj -
. . PUNCT 3 punct -
)");
  CHECK(present.event("restore").modality == Modality::possible);
}
