#include "ingest/event/undone.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

/// What becomes of the event with this trigger.
Modality modality(std::string_view lines, std::string_view trigger) {
  return EventFixture(lines).event(trigger).modality;
}

}  // namespace

TEST_CASE("what is done instead, and what somebody is far from, leaves it undone") {
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
withdrew withdraw VERB 0 root past,finite
instead instead ADV 5 mark -
of of ADP 3 fixed -
attacking attack VERB 2 advcl present,participle
Norvia Norvia PROPN 5 obj -
)",
                 "attacking") == Modality::negated);
  CHECK(modality(R"(Far far ADV 3 advmod -
from from SCONJ 3 mark -
attacking attack VERB 7 advcl present,participle
Norvia Norvia PROPN 3 obj -
, , PUNCT 3 punct -
Anna Anna PROPN 7 nsubj -
resigned resign VERB 0 root past,finite
)",
                 "attacking") == Modality::negated);
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
stopped stop VERB 0 root past,finite
short short ADJ 2 xcomp -
of of SCONJ 5 mark -
attacking attack VERB 3 advcl present,participle
Norvia Norvia PROPN 5 obj -
)",
                 "attacking") == Modality::negated);
}

TEST_CASE("a plan that is dropped, and an attempt that fails, comes to nothing") {
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
dropped drop VERB 0 root past,finite
plans plan NOUN 2 obj plural
to to PART 5 mark -
attack attack VERB 3 acl infinitive
Norvia Norvia PROPN 5 obj -
)",
                 "attack") == Modality::negated);
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
rejected reject VERB 0 root past,finite
a a DET 4 det -
plan plan NOUN 2 obj -
to to PART 6 mark -
attack attack VERB 4 acl infinitive
Norvia Norvia PROPN 6 obj -
)",
                 "attack") == Modality::negated);
  CHECK(modality(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
drop drop VERB 0 root infinitive
plans plan NOUN 4 obj plural
to to PART 7 mark -
attack attack VERB 5 acl infinitive
Norvia Norvia PROPN 7 obj -
)",
                 "attack") == Modality::planned);
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
failed fail VERB 0 root past,finite
in in ADP 5 case -
her her PRON 5 nmod:poss -
attempt attempt NOUN 2 obl -
to to PART 7 mark -
attack attack VERB 5 acl infinitive
Norvia Norvia PROPN 7 obj -
)",
                 "attack") == Modality::negated);
}

TEST_CASE("what is voted down did not come about, what is dismissed was there") {
  CHECK(modality(R"(Borvia Borvia PROPN 2 nsubj -
rejected reject VERB 0 root past,finite
the the DET 4 det -
merger merger NOUN 2 obj -
in in ADP 6 case -
May May PROPN 4 nmod -
)",
                 "merger") == Modality::negated);
  CHECK(modality(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
deny deny VERB 0 root infinitive
that that SCONJ 7 mark -
Norvia Norvia PROPN 7 nsubj -
attacked attack VERB 4 ccomp past,finite
Borvia Borvia PROPN 7 obj -
)",
                 "attacked") == Modality::possible);
}

TEST_CASE("what nobody prevents takes place") {
  CHECK(modality(R"(Norvia Norvia PROPN 2 nsubj -
failed fail VERB 0 root past,finite
to to PART 4 mark -
prevent prevent VERB 2 xcomp infinitive
a a DET 6 det -
riot riot NOUN 4 obj -
in in ADP 8 case -
May May PROPN 4 obl -
)",
                 "riot") == Modality::asserted);
  CHECK(modality(R"(Rain rain NOUN 2 nsubj -
prevented prevent VERB 0 root past,finite
a a DET 4 det -
riot riot NOUN 2 obj -
in in ADP 6 case -
May May PROPN 4 nmod -
)",
                 "riot") == Modality::negated);
  CHECK(modality(R"(Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
prevent prevent VERB 0 root infinitive
the the DET 6 det -
riot riot NOUN 4 obj -
in in ADP 8 case -
May May PROPN 4 obl -
)",
                 "riot") == Modality::asserted);
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
did do VERB 0 root past,finite
nothing nothing PRON 2 obj -
to to PART 5 mark -
stop stop VERB 3 acl infinitive
the the DET 7 det -
riot riot NOUN 5 obj -
in in ADP 9 case -
Borvia Borvia PROPN 7 nmod -
)",
                 "riot") == Modality::asserted);
}

TEST_CASE("what somebody could be barred from is open") {
  CHECK(modality(R"(Norvia Norvia PROPN 2 nsubj -
barred bar VERB 0 root past,finite
Anna Anna PROPN 2 obj -
from from SCONJ 5 mark -
attacking attack VERB 2 advcl present,participle
Borvia Borvia PROPN 5 obj -
)",
                 "attacking") == Modality::negated);
  CHECK(modality(R"(Norvia Norvia PROPN 3 nsubj -
could could AUX 3 aux -
bar bar VERB 0 root infinitive
Anna Anna PROPN 3 obj -
from from SCONJ 6 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 6 obj -
)",
                 "attacking") == Modality::possible);
  CHECK(modality(R"(Nothing nothing PRON 2 nsubj -
stopped stop VERB 0 root past,finite
Anna Anna PROPN 2 obj -
from from SCONJ 5 mark -
attacking attack VERB 2 advcl present,participle
Borvia Borvia PROPN 5 obj -
)",
                 "attacking") == Modality::possible);
}

TEST_CASE("who is too weak to do it has not done it") {
  CHECK(modality(R"(Anna Anna PROPN 4 nsubj -
was be AUX 4 cop past,finite
too too ADV 4 advmod -
weak weak ADJ 0 root -
to to PART 6 mark -
attack attack VERB 4 advcl infinitive
Norvia Norvia PROPN 6 obj -
)",
                 "attack") == Modality::negated);
}

TEST_CASE("what is not ruled out may be, and so may what is unclear") {
  CHECK(modality(R"(The the DET 2 det -
bank bank NOUN 5 nsubj -
could could AUX 5 aux -
not not PART 5 advmod -
rule rule VERB 0 root infinitive
out out ADP 5 compound:prt -
job job NOUN 8 compound -
cuts cut NOUN 5 obj plural
in in ADP 10 case -
Norvia Norvia PROPN 8 nmod -
)",
                 "cuts") == Modality::possible);
  CHECK(modality(R"(It it PRON 3 expl -
is be AUX 3 cop present,finite
unclear unclear ADJ 0 root -
whether whether SCONJ 6 mark -
Norvia Norvia PROPN 6 nsubj -
attacked attack VERB 3 advcl past,finite
Borvia Borvia PROPN 6 obj -
)",
                 "attacked") == Modality::possible);
  CHECK(modality(R"(Norvia Norvia PROPN 7 nsubj -
and and CCONJ 3 cc -
Borvia Borvia PROPN 1 conj -
have have AUX 7 aux present,finite
so so ADV 7 advmod -
far far ADV 7 advmod -
failed failed ADJ 0 root -
to to PART 9 mark -
form form VERB 7 xcomp infinitive
a a DET 11 det -
union union NOUN 9 obj -
)",
                 "form") == Modality::negated);
}

TEST_CASE("what one may not do, and what one does not promise to do") {
  CHECK(modality(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
allow allow VERB 0 root infinitive
Bela Bela PROPN 4 obj -
to to PART 7 mark -
attack attack VERB 4 xcomp infinitive
Norvia Norvia PROPN 7 obj -
)",
                 "attack") == Modality::negated);
  CHECK(modality(R"(Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
promise promise VERB 0 root infinitive
to to PART 6 mark -
attack attack VERB 4 xcomp infinitive
Borvia Borvia PROPN 6 obj -
)",
                 "attack") == Modality::possible);
  CHECK(modality(R"(It it PRON 6 nsubj -
was be AUX 6 cop past,finite
not not PART 6 advmod -
an a DET 6 det -
easy easy ADJ 6 amod -
decision decision NOUN 0 root -
to to PART 8 mark -
attack attack VERB 6 acl infinitive
Norvia Norvia PROPN 8 obj -
)",
                 "attack") == Modality::planned);
}

TEST_CASE("a lack of something is none, a failure of it is") {
  CHECK(modality(R"(The the DET 2 det -
lack lack NOUN 7 nsubj -
of of ADP 4 case -
talks talk NOUN 2 nmod plural
in in ADP 6 case -
Norvia Norvia PROPN 4 nmod -
angered anger VERB 0 root past,finite
Anna Anna PROPN 7 obj -
)",
                 "talks") == Modality::negated);
}

TEST_CASE("what somebody is kept from is averted") {
  CHECK(modality(R"(Anna Anna PROPN 2 nsubj -
saved save VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
from from ADP 6 case -
an a DET 6 det -
attack attack NOUN 2 obl -
by by ADP 8 case -
Borvia Borvia PROPN 6 nmod -
)",
                 "attack") == Modality::negated);
}

TEST_CASE("neither of two, not a single one, at no time and never before are negations") {
  CHECK(modality(R"(Neither neither CCONJ 2 cc -
Anna Anna PROPN 5 nsubj -
nor nor CCONJ 4 cc -
Bela Bela PROPN 2 conj -
attacked attack VERB 0 root past,finite
Norvia Norvia PROPN 5 obj -
)",
                 "attacked") == Modality::negated);
  CHECK(modality(R"(Not not PART 4 advmod -
a a DET 4 det -
single single ADJ 4 amod -
ship ship NOUN 5 nsubj -
attacked attack VERB 0 root past,finite
Norvia Norvia PROPN 5 obj -
in in ADP 8 case -
May May PROPN 5 obl -
)",
                 "attacked") == Modality::negated);
  CHECK(modality(R"(This this DET 2 det -
year year NOUN 6 nmod:poss -
not not PART 6 advmod -
even even ADV 6 advmod -
one one NUM 6 nummod -
ship ship NOUN 7 nsubj -
attacked attack VERB 0 root past,finite
Norvia Norvia PROPN 7 obj -
)",
                 "attacked") == Modality::negated);
  CHECK(modality(R"(At at ADP 3 case -
no no DET 3 det -
time time NOUN 7 obl -
did do AUX 7 aux past,finite
the the DET 6 det -
ships ship NOUN 7 nsubj plural
attack attack VERB 0 root present,finite
Norvia Norvia PROPN 7 obj -
)",
                 "attack") == Modality::negated);
  CHECK(modality(R"(Never never ADV 2 advmod -
before before ADV 5 advmod -
had have AUX 5 aux past,finite
Norvia Norvia PROPN 5 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 5 obj -
)",
                 "attacked") == Modality::negated);
  CHECK(modality(R"(Not not PART 4 advmod -
all all DET 3 det -
ships ship NOUN 4 nsubj plural
attacked attack VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
in in ADP 7 case -
May May PROPN 4 obl -
)",
                 "attacked") == Modality::asserted);
}

TEST_CASE("what nearly happened did not, what nearly doubled has grown") {
  CHECK(modality(R"(Norvia Norvia PROPN 3 nsubj -
almost almost ADV 3 advmod -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
)",
                 "attacked") == Modality::negated);
  CHECK(modality(R"(Exports export NOUN 3 nsubj plural
nearly nearly ADV 3 advmod -
doubled double VERB 0 root past,finite
in in ADP 5 case -
May May PROPN 3 obl -
)",
                 "doubled") == Modality::asserted);
}

TEST_CASE("what was not done until something happened was done then") {
  CHECK(modality(R"(Norvia Norvia PROPN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
not not PART 4 advmod -
attacked attack VERB 0 root past,participle
until until ADP 7 mark -
Anna Anna PROPN 7 nsubj -
resigned resign VERB 4 advcl past,finite
)",
                 "attacked") == Modality::asserted);
  CHECK(modality(R"(Norvia Norvia PROPN 4 nsubj -
has have AUX 4 aux present,finite
not not PART 4 advmod -
attacked attack VERB 0 root past,participle
Borvia Borvia PROPN 4 obj -
since since SCONJ 8 mark -
Anna Anna PROPN 8 nsubj -
resigned resign VERB 4 advcl past,finite
)",
                 "attacked") == Modality::negated);
}

TEST_CASE("a deal that falls through is none, a coup that fails was one") {
  CHECK(modality(R"(The the DET 2 det -
deal deal NOUN 5 nsubj -
of of ADP 4 case -
Norvia Norvia PROPN 2 nmod -
fell fall VERB 0 root past,finite
through through ADP 5 compound:prt -
in in ADP 8 case -
May May PROPN 5 obl -
)",
                 "deal") == Modality::negated);
  CHECK(modality(R"(The the DET 2 det -
coup coup NOUN 5 nsubj -
in in ADP 4 case -
Norvia Norvia PROPN 2 nmod -
failed fail VERB 0 root past,finite
in in ADP 7 case -
May May PROPN 5 obl -
)",
                 "coup") == Modality::asserted);
}

TEST_CASE("what one refrains from is not done") {
  const EventFixture f(R"(Borvia Borvia PROPN 3 nsubj -
will will AUX 3 aux finite
refrain refrain VERB 0 root infinitive
from from ADP 5 mark -
attacking attack VERB 3 advcl gerund
Norvia Norvia PROPN 5 obj -
)");
  CHECK(f.event("attacking").modality == Modality::negated);
}

TEST_CASE("what a failed attempt or a cancelled deal was for is not done") {
  const EventFixture attempt(R"(An a DET 2 det -
attempt attempt NOUN 6 nsubj -
to to PART 4 mark -
arrest arrest VERB 2 acl infinitive
Anna Anna PROPN 4 obj -
failed fail VERB 0 root past,finite
)");
  CHECK(attempt.event("arrest").modality == Modality::negated);
  const EventFixture deal(R"(Anna Anna PROPN 2 nsubj -
criticised criticise VERB 0 root past,finite
the the DET 5 det -
cancelled cancelled ADJ 5 amod -
deal deal NOUN 2 obj -
to to PART 7 mark -
sell sell VERB 5 acl infinitive
ships ship NOUN 7 obj plural
to to ADP 10 case -
Borvia Borvia PROPN 7 obl -
)");
  CHECK(deal.event("sell").modality == Modality::negated);
}

TEST_CASE("what is postponed is still to come") {
  const EventFixture f(R"(The the DET 2 det -
election election NOUN 6 nsubj:pass -
in in ADP 4 case -
Norvia Norvia PROPN 2 nmod -
was be AUX 6 aux:pass past,finite
postponed postpone VERB 0 root past,participle
)");
  CHECK(f.event("election").modality == Modality::planned);
  CHECK(f.event("postponed").modality == Modality::asserted);
}

TEST_CASE("what those of whom a clause tells are kept from is not done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
barred bar VERB 0 root past,finite
people people NOUN 2 obj plural
carrying carry VERB 3 acl gerund
flags flag NOUN 4 obj plural
from from SCONJ 7 mark -
visiting visit VERB 4 advcl gerund
Borvia Borvia PROPN 7 obj -
)");
  CHECK(f.event("visiting").modality == Modality::negated);
}

TEST_CASE(
    "what one votes against or only pretends to do is not done, what one argues against is open") {
  const auto told = [](std::string_view act) {
    return EventFixture("Borvia Borvia PROPN 2 nsubj -\n" + std::string(act) +
                        " VERB 0 root past,finite\nagainst against SCONJ 4 mark -\n"
                        "attacking attack VERB 2 advcl gerund\nNorvia Norvia PROPN 4 obj -\n")
        .event("attacking")
        .modality;
  };
  CHECK(told("voted vote") == Modality::negated);
  CHECK(told("decided decide") == Modality::negated);
  CHECK(told("argued argue") == Modality::possible);
  const EventFixture pretended(R"(Anna Anna PROPN 2 nsubj -
pretended pretend VERB 0 root past,finite
to to PART 4 mark -
attack attack VERB 2 xcomp infinitive
Norvia Norvia PROPN 4 obj -
)");
  CHECK(pretended.event("attack").modality == Modality::negated);
}

TEST_CASE("what a rejected bill would do is not done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
rejected reject VERB 0 root past,finite
a a DET 4 det -
bill bill NOUN 2 obj -
to to PART 6 mark -
ban ban VERB 4 acl infinitive
ships ship NOUN 6 obj plural
)");
  CHECK(f.event("ban").modality == Modality::negated);
}

TEST_CASE("what one came close to doing is not done") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
came come VERB 0 root past,finite
close close ADV 2 advmod -
to to SCONJ 5 mark -
attacking attack VERB 2 advcl gerund
Norvia Norvia PROPN 5 obj -
)");
  CHECK(f.event("attacking").modality == Modality::negated);
}

TEST_CASE("what somebody is far from doing is not done, wherever the parser hung it") {
  CHECK(modality(R"(Norvia Norvia PROPN 8 nsubj -
, , PUNCT 5 punct -
far far ADV 5 advmod -
from from SCONJ 5 mark -
attacking attack VERB 1 acl present,participle
Borvia Borvia PROPN 5 obj -
, , PUNCT 1 punct -
praised praise VERB 0 root past,finite
Tilvia Tilvia PROPN 8 obj -
)",
                 "attacking") == Modality::negated);
}

TEST_CASE("who was to be kept from a deed in vain has done it") {
  CHECK(modality(R"(Norvia Norvia PROPN 2 nsubj -
failed fail VERB 0 root past,finite
to to PART 4 mark -
stop stop VERB 2 xcomp infinitive
Anna Anna PROPN 4 obj -
from from SCONJ 7 mark -
attacking attack VERB 4 advcl present,gerund
Borvia Borvia PROPN 7 obj -
)",
                 "attacking") == Modality::asserted);
}

TEST_CASE("what was to have been done was not") {
  CHECK(modality(R"(Norvia Norvia PROPN 5 nsubj -
was be AUX 5 aux past,finite
to to PART 5 mark -
have have AUX 5 aux infinitive
attacked attack VERB 0 root past,participle
Borvia Borvia PROPN 5 obj -
)",
                 "attacked") == Modality::negated);
}
