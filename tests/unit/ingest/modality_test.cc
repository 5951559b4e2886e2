#include "ingest/event/modality.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

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

TEST_CASE("what is done before something that is to come is to come, too") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
shelters shelter NOUN 6 nsubj plural
would would AUX 6 aux finite
be be AUX 6 cop infinitive
free free ADJ 2 ccomp -
before before SCONJ 9 mark -
Borvia Borvia PROPN 9 nsubj -
attacked attack VERB 6 advcl past,finite
)");
  CHECK(f.event("attacked").modality == Modality::planned);
}

TEST_CASE("what one will see done is to come") {
  const auto delivered = [](std::string_view will) {
    return EventFixture("Norvia Norvia PROPN 3 nsubj -\n" + std::string(will) +
                        R"(see see VERB 0 root infinitive
ships ship NOUN 3 obj plural
delivered deliver VERB 4 acl past,participle
)")
        .event("delivered")
        .modality;
  };
  CHECK(delivered("will will AUX 3 aux finite\n") == Modality::planned);
  CHECK(delivered("did do AUX 3 aux past,finite\n") == Modality::asserted);
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

TEST_CASE("when something was about to be done, something else was done") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
was be AUX 3 cop past,finite
about about ADJ 0 root -
to to PART 5 mark -
attack attack VERB 3 xcomp infinitive
Borvia Borvia PROPN 5 obj -
when when ADV 10 advmod -
police police NOUN 10 nsubj plural
had have AUX 10 aux past,finite
arrested arrest VERB 5 advcl past,participle
Ben Ben PROPN 10 obj -
)");
  CHECK(f.event("attack").modality == Modality::planned);
  CHECK(f.event("arrested").modality == Modality::asserted);
}

TEST_CASE("what any who do it do may not be done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
warned warn VERB 0 root past,finite
any any DET 4 det -
firm firm NOUN 2 obj -
that that PRON 6 nsubj -
attacked attack VERB 4 acl:relcl past,finite
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacked").modality == Modality::possible);
}

TEST_CASE("a ban that will be lifted is there") {
  const auto banned = [](std::string_view verb) {
    return EventFixture("Norvia Norvia PROPN 3 nsubj -\nwill will AUX 3 aux -\n" +
                        std::string(verb) +
                        " VERB 0 root infinitive\na a DET 5 det -\nban ban NOUN 3 obj -\n"
                        "on on ADP 7 case -\nexports export NOUN 5 nmod plural\n")
        .event("ban")
        .modality;
  };
  CHECK(banned("announce announce") == Modality::planned);
  CHECK(banned("lift lift") == Modality::asserted);
}
