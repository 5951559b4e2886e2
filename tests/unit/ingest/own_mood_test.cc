#include "ingest/event/own_mood.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

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

TEST_CASE("what is to be done behind a modal is as sure as what stands before") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
will will AUX 3 aux finite
resign resign VERB 0 root infinitive
and and CCONJ 6 cc -
be be AUX 6 aux:pass infinitive
arrested arrest VERB 3 conj past,participle
)");
  CHECK(f.event("arrested").modality == Modality::planned);
}

TEST_CASE("what is promised along with another thing is as much of a plan") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
would would AUX 5 aux -
invade invade VERB 2 ccomp infinitive
Borvia Borvia PROPN 5 obj -
and and CCONJ 8 cc -
arrest arrest VERB 5 conj infinitive
Bela Bela PROPN 8 obj -
)");
  CHECK(f.event("arrest").modality == Modality::planned);
}

TEST_CASE("what it would not have been but for has been") {
  const EventFixture f(R"(Had have AUX 7 aux past,finite
it it PRON 7 nsubj -
not not PART 7 advmod -
been be AUX 7 cop past,participle
for for ADP 7 case -
the the DET 7 det -
attack attack NOUN 9 advcl -
Borvia Borvia PROPN 9 nsubj -
won win VERB 0 root past,finite
)");
  CHECK(f.event("attack").modality == Modality::asserted);
}

TEST_CASE("what is due is still to come, what is due to something is not") {
  const auto told = [](std::string_view preposition, std::string_view noun) {
    return EventFixture(
               "The the DET 2 det -\nraid raid NOUN 4 nsubj -\n"
               "is be AUX 4 cop present,finite\ndue due ADJ 0 root -\n" +
               std::string(preposition) + " " + std::string(preposition) + " ADP 6 case -\n" +
               std::string(noun) + " " + std::string(noun) + " PROPN 4 obl -\n")
        .event("raid")
        .modality;
  };
  CHECK(told("by", "May") == Modality::planned);
  CHECK(told("to", "Borvia") == Modality::asserted);
}

TEST_CASE("were they to do something tells of no plan") {
  const EventFixture f(R"(Were be AUX 4 aux past,finite
Norvia Norvia PROPN 4 nsubj -
to to PART 4 mark -
invade invade VERB 9 advcl infinitive
Borvia Borvia PROPN 4 obj -
, , PUNCT 4 punct -
Anna Anna PROPN 9 nsubj -
would would AUX 9 aux -
resign resign VERB 0 root infinitive
)");
  CHECK(f.event("invade").modality == Modality::possible);
}

TEST_CASE("that she is to do something is a plan, whatever opens the clause") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
that that SCONJ 7 mark -
Ben Ben PROPN 7 nsubj -
is be AUX 7 cop present,finite
to to PART 7 mark -
resign resign VERB 2 ccomp infinitive
. . PUNCT 2 punct -
)");
  CHECK(f.event("resign").modality == Modality::planned);
}

TEST_CASE("what would be done on a set day is planned, unless it depends") {
  const auto held = [](std::string_view more) {
    return EventFixture(R"(Norvia Norvia PROPN 3 nsubj -
would would AUX 3 aux -
attack attack VERB 0 root infinitive
on on ADP 5 case -
Monday Monday PROPN 3 obl -
)" + std::string(more) + ". . PUNCT 3 punct -\n")
        .event("attack")
        .modality;
  };
  CHECK(held("") == Modality::planned);
  CHECK(held("if if SCONJ 8 mark -\nships ship NOUN 8 nsubj plural\n"
             "arrived arrive VERB 3 advcl past,finite\n") == Modality::possible);
}

TEST_CASE("had it happened, it did not") {
  const auto told = [](std::string_view had) {
    return EventFixture(std::string(had) + R"( AUX 3 aux past,finite
Norvia Norvia PROPN 3 nsubj -
invaded invade VERB 8 advcl past,participle
Borvia Borvia PROPN 3 obj -
, , PUNCT 3 punct -
Anna Anna PROPN 8 nsubj -
would would AUX 8 aux -
resign resign VERB 0 root infinitive
)")
        .event("invaded")
        .modality;
  };
  CHECK(told("Had have") == Modality::negated);
}

TEST_CASE("what had it begun is only a condition, and what would have followed stayed undone") {
  const EventFixture f(R"(Had had SCONJ 3 mark -
Norvia Norvia PROPN 3 nsubj -
attacked attack VERB 7 advcl past,participle
Borvia Borvia PROPN 3 obj -
Anna Anna PROPN 7 nsubj -
would would AUX 7 aux finite
surrender surrender VERB 0 root infinitive
)");
  CHECK(f.event("attacked").modality == Modality::possible);
  CHECK(f.event("surrender").modality == Modality::possible);
  const EventFixture passive(R"(Anna Anna PROPN 4 nsubj:pass -
would would AUX 4 aux finite
be be AUX 4 aux:pass infinitive
arrested arrest VERB 0 root past,participle
and and CCONJ 7 cc -
Bela Bela PROPN 7 nsubj:pass -
jailed jail VERB 4 conj past,participle
)");
  CHECK(passive.event("jailed").modality == Modality::possible);
}
