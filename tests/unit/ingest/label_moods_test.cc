#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("what is required must be done") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
is be AUX 3 aux:pass present,finite
required require VERB 0 root past,participle
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
shares share NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("sell").label == "Anna must sell shares");
}

TEST_CASE("whom somebody urges to stop a thing should stop it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
urged urge VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
to to PART 5 mark -
stop stop VERB 2 xcomp infinitive
selling sell VERB 5 xcomp gerund
ships ship NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("urged").label == "Anna urges Borvia to stop selling ships");
  CHECK(f.event("selling").label == "Borvia should stop selling ships");
}

TEST_CASE("what supplies are ordered for is no order") {
  const EventFixture f(R"(To to PART 2 mark -
sell sell VERB 5 advcl infinitive
ships ship NOUN 2 obj plural
Borvia Borvia PROPN 5 nsubj -
ordered order VERB 0 root past,finite
steel steel NOUN 5 obj -
. . PUNCT 5 punct -
)");
  CHECK(f.event("sell").label == "Borvia to sell ships");
}

TEST_CASE("who allows a thing is told with it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
allows allow VERB 0 root present,finite
a a DET 4 det -
bank bank NOUN 2 obj -
to to PART 6 mark -
sell sell VERB 2 xcomp infinitive
ships ship NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").label == "Norvia allows bank to sell ships");
}

TEST_CASE("a call says what it calls for") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
called call VERB 0 root past,finite
on on ADP 4 case -
Borvia Borvia PROPN 2 obl -
to to PART 6 mark -
withdraw withdraw VERB 2 advcl infinitive
troops troop NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("called").label == "Anna calls on Borvia to withdraw troops");
}

TEST_CASE("what somebody favours or discusses doing is not said to be done") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
favored favor VERB 0 root past,finite
selling sell VERB 2 xcomp gerund
ships ship NOUN 3 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("selling").label == "Anna favors selling ships");
}

TEST_CASE("what is asked or explained is told with its question word") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
discussed discuss VERB 0 root past,finite
how how ADV 2 obj -
Borvia Borvia PROPN 5 nsubj -
lost lose VERB 3 advcl past,finite
ships ship NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("discussed").label == "Anna discusses how Borvia loses ships");
}

TEST_CASE("what has been scheduled is scheduled") {
  const EventFixture f(R"(The the DET 2 det -
vote vote NOUN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
scheduled schedule VERB 0 root past,participle
to to PART 6 mark -
begin begin VERB 4 xcomp infinitive
. . PUNCT 4 punct -
)");
  CHECK(f.event("scheduled").label == "Vote is scheduled to begin");
}

TEST_CASE("who seeks to do a thing is said to seek it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sought seek VERB 0 root past,finite
to to PART 4 mark -
sell sell VERB 2 xcomp infinitive
ships ship NOUN 4 obj plural
without without ADP 7 case -
permission permission NOUN 4 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").label == "Anna seeks to sell ships without permission");
}

TEST_CASE("what somebody wants others to be or avoid being is told as wanted") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
wanted want VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
to to PART 5 mark -
avoid avoid VERB 2 xcomp infinitive
being be AUX 8 cop gerund
a a DET 8 det -
target target NOUN 5 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("avoid").label == "Anna wants Borvia to avoid being target");
}

TEST_CASE("what somebody is prevented from is not said to be done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
prevented prevent VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
from from ADP 5 mark -
selling sell VERB 2 advcl gerund
ships ship NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("selling").label == "Borvia is prevented from selling ships");
}

TEST_CASE("a question about who did it is told with its question word") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
investigated investigate VERB 0 root past,finite
who who PRON 4 nsubj -
sold sell VERB 2 ccomp past,finite
ships ship NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("investigated").label == "Norvia investigates who sells ships");
}

TEST_CASE("what somebody would like to do is wanted") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
would would AUX 3 aux -
prefer prefer VERB 0 root infinitive
to to PART 5 mark -
visit visit VERB 3 xcomp infinitive
Borvia Borvia PROPN 5 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("visit").label == "Anna wants to visit Borvia");
}

TEST_CASE("what somebody stops doing is told as that, and what did not end goes on") {
  const EventFixture stopped(R"(Norvia Norvia PROPN 2 nsubj -
stopped stop VERB 0 root past,finite
exporting export VERB 2 xcomp present,participle
grain grain NOUN 3 obj -
)");
  CHECK(stopped.event("exporting").label == "Norvia stops exporting grain");
  const EventFixture goes_on(R"(Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
end end VERB 0 root infinitive
the the DET 6 det -
war war NOUN 4 obj -
)");
  CHECK(goes_on.event("war").modality == Modality::asserted);
  CHECK(goes_on.event("war").label == "Norvia does not end war");
}

TEST_CASE("not all who could have done it are said to have") {
  const EventFixture f(R"(Not not PART 4 advmod -
all all DET 3 det -
miners miner NOUN 4 nsubj plural
attacked attack VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
)");
  CHECK(f.event("attacked").label == "Not all miners attack Norvia");
}

TEST_CASE("a hedge of the text stands in the headline") {
  const EventFixture active(R"(The the DET 2 det -
flood flood NOUN 4 nsubj -
reportedly reportedly ADV 4 advmod -
killed kill VERB 0 root past,finite
Anna Anna PROPN 4 obj -
. . PUNCT 4 punct -
)");
  CHECK(active.event("killed").label == "Flood reportedly kills Anna");
  CHECK(active.event("killed").modality == Modality::asserted);
  const EventFixture passive(R"(Anna Anna PROPN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
allegedly allegedly ADV 4 advmod -
poisoned poison VERB 0 root past,participle
in in ADP 6 case -
Norvia Norvia PROPN 4 obl -
. . PUNCT 4 punct -
)");
  CHECK(passive.event("poisoned").label == "Anna is allegedly poisoned in Norvia");
  CHECK(passive.event("poisoned").modality == Modality::claimed);
}

TEST_CASE("what is reported to have happened is told with a hedge, a hedge of the reason is not") {
  const EventFixture reported(R"(A a DET 2 det -
flood flood NOUN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
reported report VERB 0 root past,participle
to to PART 7 mark -
have have AUX 7 aux infinitive
killed kill VERB 4 xcomp past,participle
Anna Anna PROPN 7 obj -
. . PUNCT 4 punct -
)");
  CHECK(reported.event("killed").label == "Flood reportedly kills Anna");
  const EventFixture reason(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
reportedly reportedly ADV 2 advmod -
because because SCONJ 6 mark -
Borvia Borvia PROPN 6 nsubj -
attacked attack VERB 2 advcl past,finite
Norvia Norvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(reason.event("resigned").label == "Anna resigns");
}

TEST_CASE("what may have happened is over, what may happen is not") {
  const auto told = [](std::string_view auxiliary, std::string_view verb) {
    return EventFixture(
               "The the DET 2 det -\nflood flood NOUN 5 nsubj -\nmay may AUX 5 aux finite\n" +
               std::string(auxiliary) + std::string(verb) +
               " kill VERB 0 root -\nAnna Anna PROPN 5 obj -\n")
        .event(verb)
        .label;
  };
  CHECK(told("have have AUX 5 aux infinitive\n", "killed") == "Flood may have killed Anna");
  CHECK(told("even even ADV 5 advmod -\n", "kill") == "Flood may kill Anna");
}

TEST_CASE("what somebody believes to have happened may have happened") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
suspected suspect VERB 0 root past,finite
that that SCONJ 6 mark -
a a DET 5 det -
bank bank NOUN 6 nsubj -
sold sell VERB 2 ccomp past,finite
ships ship NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").modality == Modality::possible);
  CHECK(f.event("sold").label == "Bank may have sold ships");
}

TEST_CASE("a claim keeps its modal verb") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
claimed claim VERB 0 root past,finite
that that SCONJ 6 mark -
Anna Anna PROPN 6 nsubj -
could could AUX 6 aux finite
sell sell VERB 2 ccomp infinitive
ships ship NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").modality == Modality::claimed);
  CHECK(f.event("sell").label == "Anna could sell ships");
}

TEST_CASE("who agrees or decides to do a thing is said to, unless that is in doubt") {
  const auto told = [](std::string_view first) {
    return EventFixture(std::string(first) + R"(Anna Anna PROPN 3 nsubj -
decided decide VERB 0 root past,finite
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
)")
        .event("sell")
        .label;
  };
  CHECK(told("Yesterday yesterday NOUN 3 obl:unmarked -\n") == "Anna decides to sell ships");
  CHECK(told("If if SCONJ 3 mark -\n") == "Anna to sell ships");
}

TEST_CASE("who is obliged to do a thing is said to be, where that is no event of its own") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
obliged oblige VERB 0 root past,participle
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
shares share NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("sell").label == "Anna is obliged to sell shares");
}

TEST_CASE("a planned thing says so between its owner and its name") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
postponed postpone VERB 0 root past,finite
Borvia Borvia PROPN 5 nmod:poss -
's 's PART 3 case -
election election NOUN 2 obj -
in in ADP 7 case -
Norvia Norvia PROPN 5 nmod -
)");
  CHECK(f.event("election").label == "Borvia's planned election in Norvia");
}

TEST_CASE("who is claimed to seek a thing seeks it in the headline too") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
claimed claim VERB 0 root past,finite
that that SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
sought seek VERB 2 ccomp past,finite
to to PART 7 mark -
sell sell VERB 5 xcomp infinitive
ships ship NOUN 7 obj plural
)");
  CHECK(f.event("sell").modality == Modality::claimed);
  CHECK(f.event("sell").label == "Anna seeks to sell ships");
}

TEST_CASE("what one does not want or plan to do is told as that") {
  const auto told = [](std::string_view verb) {
    return EventFixture(
               "Anna Anna PROPN 4 nsubj -\ndid do AUX 4 aux past,finite\n"
               "not not PART 4 advmod -\n" +
               std::string(verb) +
               " VERB 0 root infinitive\nto to PART 6 mark -\n"
               "sell sell VERB 4 xcomp infinitive\nships ship NOUN 6 obj plural\n")
        .event("sell")
        .label;
  };
  CHECK(told("want want") == "Anna does not want to sell ships");
  CHECK(told("plan plan") == "Anna does not plan to sell ships");
}

TEST_CASE("what somebody does not want others to do is told with who does not want it") {
  const EventFixture f(R"(Anna Anna PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
want want VERB 0 root infinitive
Borvia Borvia PROPN 4 obj -
to to PART 7 mark -
sell sell VERB 4 xcomp infinitive
ships ship NOUN 7 obj plural
)");
  CHECK(f.event("sell").label == "Anna does not want Borvia to sell ships");
}

TEST_CASE("what is unlikely is told as unlikely") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
is be AUX 3 cop present,finite
unlikely unlikely ADJ 0 root -
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
)");
  CHECK(f.event("sell").label == "Anna is unlikely to sell ships");
}

TEST_CASE("what is possibly so may have been so") {
  const EventFixture f(R"(It it PRON 3 expl -
is be AUX 3 cop present,finite
possible possible ADJ 0 root -
that that SCONJ 6 mark -
Anna Anna PROPN 6 nsubj -
sold sell VERB 3 csubj past,finite
ships ship NOUN 6 obj plural
)");
  CHECK(f.event("sold").label == "Anna may have sold ships");
}

TEST_CASE("who is not expected to do a thing is said to be not expected to") {
  const EventFixture f(R"(Anna Anna PROPN 4 nsubj:pass -
is be AUX 4 aux:pass present,finite
not not PART 4 advmod -
expected expect VERB 0 root past,participle
to to PART 6 mark -
sell sell VERB 4 xcomp infinitive
ships ship NOUN 6 obj plural
)");
  CHECK(f.event("sell").label == "Anna is not expected to sell ships");
}

TEST_CASE("who was found not guilty is not told to be guilty, who has to do a thing has to") {
  const EventFixture found(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
found find VERB 0 root past,participle
not not PART 5 advmod -
guilty guilty ADJ 3 xcomp -
of of ADP 7 case -
murder murder NOUN 5 obl -
)");
  CHECK(found.event("found").label == "Anna is found not guilty of murder");
  const EventFixture owed(R"(Anna Anna PROPN 2 nsubj -
has have VERB 0 root present,finite
to to PART 4 mark -
sell sell VERB 2 xcomp infinitive
ships ship NOUN 4 obj plural
)");
  CHECK(owed.event("sell").label == "Anna has to sell ships");
}

TEST_CASE("what nearly happened is told with its nearly, not with a not") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
nearly nearly ADV 3 advmod -
destroyed destroy VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
)");
  CHECK(f.event("destroyed").modality == Modality::negated);
  CHECK(f.event("destroyed").label == "Anna nearly destroys Borvia");
}

TEST_CASE("what somebody has yet to do nobody says that they have to") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
has have VERB 0 root present,finite
yet yet ADV 2 advmod -
to to PART 5 mark -
sell sell VERB 2 xcomp infinitive
shares share NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").label == "Anna has yet to sell shares");
}

TEST_CASE("what is short or due is told once, and out of what something is lifted is told") {
  const EventFixture due(R"(Bonds bond NOUN 2 nsubj plural
fell fall VERB 0 root past,finite
due due ADJ 2 xcomp -
in in ADP 5 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(due.event("fell").label == "Bonds fall due in Borvia");
  const EventFixture out(R"(Anna Anna PROPN 2 nsubj -
pulled pull VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
out out ADP 6 case -
of of ADP 6 case -
default default NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(out.event("pulled").label == "Anna pulls Borvia out of default");
}

TEST_CASE("a fraction keeps its article") {
  const EventFixture f(R"(Exports export NOUN 2 nsubj plural
fell fall VERB 0 root past,finite
by by ADP 5 case -
a a DET 5 det -
fifth fifth NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("fell").label == "Exports fall by a fifth");
}

TEST_CASE("to what number something is brought is told") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
raised raise VERB 0 root past,finite
to to ADP 4 case -
20 20 NUM 2 obl -
the the DET 6 det -
number number NOUN 2 obj -
of of ADP 8 case -
mines mine NOUN 6 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("raised").label == "Norvia raises number of mines to 20");
}

TEST_CASE("no-one is nobody, and denies once") {
  const EventFixture f(R"(No no INTJ 5 discourse -
- - PUNCT 1 punct -
one one NUM 5 nsubj:pass -
was be AUX 5 aux:pass past,finite
injured injure VERB 0 root past,participle
. . PUNCT 5 punct -
)");
  CHECK(f.event("injured").label == "Nobody is injured");
}

TEST_CASE("a noun is not told by what might become of it") {
  const auto talks = [](std::string_view opener) {
    return EventFixture(std::string(opener) + R"( 3 mark -
talks talk NOUN 3 nsubj plural
fail fail VERB 6 advcl present,finite
Anna Anna PROPN 6 nsubj -
will will AUX 6 aux -
leave leave VERB 0 root infinitive
. . PUNCT 6 punct -
)")
        .event("talks")
        .label;
  };
  CHECK(talks("If if SCONJ") == "Talks");
  CHECK(talks("Because because SCONJ") == "Talks fail");
}

TEST_CASE("who is missing misses nothing") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
was be AUX 3 aux past,finite
missing miss VERB 0 root present,gerund
from from ADP 5 case -
Borvia Borvia PROPN 3 obl -
)");
  CHECK(f.event("missing").label == "Anna is missing from Borvia");
}

TEST_CASE("what it was said that nobody would do nobody will do") {
  const EventFixture none(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
no no DET 4 det -
guard guard NOUN 7 nsubj:pass -
would would AUX 7 aux -
be be AUX 7 aux:pass infinitive
sent send VERB 2 ccomp past,participle
home home ADV 7 advmod -
. . PUNCT 2 punct -
)");
  CHECK(none.event("sent").label == "No guard will be sent");
  const EventFixture refused(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 6 nsubj -
would would AUX 6 aux -
not not PART 6 advmod -
sell sell VERB 2 ccomp infinitive
the the DET 8 det -
ship ship NOUN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(refused.event("sell").label == "Norvia will not sell ship");
}
