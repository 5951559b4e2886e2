#include "ingest/event/subjects.h"

#include "tests/catch.h"
#include "tests/unit/ingest/arguments_in.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("subjects are shared by coordinated verbs, and coordinated subjects are taken apart") {
  CHECK(arguments_in(R"(Anna Anna PROPN 4 nsubj -
and and CCONJ 3 cc -
Bela Bela PROPN 1 conj -
came come VERB 0 root past,finite
and and CCONJ 6 cc -
signed sign VERB 4 conj past,finite
)",
                     6) == "subject=Anna subject=Bela");
}

TEST_CASE("the object of a request is the subject of what is asked") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
forced force VERB 0 root past,finite
Bela Bela PROPN 2 obj -
to to PART 5 mark -
resign resign VERB 2 xcomp infinitive
)",
                     5) == "subject=Bela");
}

TEST_CASE("the holder of an intention is the subject of what is intended") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
announced announce VERB 0 root past,finite
her her PRON 4 nmod:poss -
intention intention NOUN 2 obj -
to to PART 6 mark -
resign resign VERB 4 acl infinitive
)",
                     6) == "subject=Anna");
}

TEST_CASE("the favourite to do something does it, not whose favourite that is") {
  CHECK(arguments_in(R"(Anna Anna PROPN 4 nsubj -
is be AUX 4 cop present,finite
Bela's Bela PROPN 4 nmod:poss -
favourite favourite NOUN 0 root -
to to PART 6 mark -
resign resign VERB 4 acl infinitive
)",
                     6) == "subject=Anna");
}

TEST_CASE("a cycle of clauses without a subject ends") {
  CHECK(arguments_in(R"(Go go VERB 0 root infinitive
to to PART 3 mark -
try try VERB 1 xcomp infinitive
to to PART 5 mark -
win win VERB 3 xcomp infinitive
)",
                     5)
            .empty());
}

TEST_CASE("who is asked is the subject of what is asked, with a preposition too") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
called call VERB 0 root past,finite
on on ADP 4 case -
Norvia Norvia PROPN 2 obl -
to to PART 6 mark -
act act VERB 2 advcl infinitive
)",
                     6) == "subject=Norvia");
  CHECK(arguments_in(R"(It it PRON 2 nsubj -
allowed allow VERB 0 root past,finite
him he PRON 2 iobj -
to to PART 5 mark -
leave leave VERB 2 xcomp infinitive
)",
                     5) == "subject=he");
}

TEST_CASE("who is judged for a deed did it, who is let do something does it") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Bela Bela PROPN 2 obj -
for for SCONJ 5 mark -
selling sell VERB 2 advcl gerund
)",
                     5) == "subject=Bela");
  CHECK(arguments_in(R"(Norvia Norvia PROPN 2 nsubj -
allowed allow VERB 0 root past,finite
officers officer NOUN 2 obj plural
to to PART 5 mark -
search search VERB 3 acl infinitive
)",
                     5) == "subject=officer");
}

TEST_CASE("who stands between \"with\" and a participle acts") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
won win VERB 0 root past,finite
, , PUNCT 5 punct -
with with ADP 5 case -
Bela Bela PROPN 2 obl -
losing lose VERB 2 advcl present,participle
money money NOUN 6 obj -
)",
                     6) == "object=money subject=Bela");
}

TEST_CASE("what has been said goes on behind \"and\"") {
  CHECK(arguments_in(R"(Officials official NOUN 2 nsubj plural
said say VERB 0 root past,finite
Bela Bela PROPN 5 nsubj -
has have AUX 5 aux present,finite
robbed rob VERB 2 ccomp past,participle
and and CCONJ 7 cc -
killed kill VERB 2 conj past,finite
Anna Anna PROPN 7 obj -
)",
                     7) == "object=Anna subject=Bela");
}

TEST_CASE("a name behind \"and\" and before a verb without a conjunction is its subject") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
left leave VERB 0 root past,finite
in in ADP 4 case -
2029 2029 NUM 2 obl -
and and CCONJ 6 cc -
Bela Bela PROPN 4 conj -
took take VERB 2 conj past,finite
over over ADP 7 compound:prt -
)",
                     7) == "subject=Bela");
}

TEST_CASE("who is jailed for a deed did it, also past a participle") {
  CHECK(arguments_in(R"(Judges judge NOUN 2 nsubj plural
jailed jail VERB 0 root past,finite
Anna Anna PROPN 2 obj -
based base VERB 2 advcl past,participle
in in ADP 6 case -
Norvia Norvia PROPN 4 obl -
for for SCONJ 8 mark -
selling sell VERB 4 advcl gerund
arms arm NOUN 8 obj plural
)",
                     8) == "object=arm subject=Anna");
}

TEST_CASE("who does something in doing another does that too") {
  CHECK(arguments_in(R"(In in ADP 2 mark -
setting set VERB 6 obl present,gerund
records record NOUN 2 obj plural
, , PUNCT 2 punct -
Anna Anna PROPN 6 nsubj -
beat beat VERB 0 root past,finite
Bela Bela PROPN 6 obj -
)",
                     2) == "object=record subject=Anna");
}

TEST_CASE("who is called the first to do something did it") {
  constexpr std::string_view goal = R"(the the DET 5 det -
first first ADJ 5 amod -
woman woman NOUN %
to to PART 7 mark -
reach reach VERB 5 acl infinitive
Borvia Borvia PROPN 7 obj -
)";
  const auto subject = [&](std::string_view before, std::string_view relation) {
    std::string lines(goal);
    lines.replace(lines.find('%'), 1, relation);
    return arguments_in(std::string(before) + lines, 7);
  };
  CHECK(subject("Anna Anna PROPN 5 nsubj -\nis be AUX 5 cop present,finite\n", "0 root -") ==
        "object=Borvia subject=Anna");
  CHECK(subject("Anna Anna PROPN 2 nsubj -\nbecame become VERB 0 root past,finite\n",
                "2 xcomp -") == "object=Borvia subject=Anna");
  CHECK(subject("Anna Anna PROPN 0 root -\n, , PUNCT 5 punct -\n", "1 appos -") ==
        "object=Borvia subject=Anna");
  CHECK(subject("Anna Anna PROPN 2 nsubj -\nmet meet VERB 0 root past,finite\n", "2 obj -") ==
        "object=Borvia subject=woman");
}

TEST_CASE("a finite verb is joined to the finite one above an infinitive") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
phoned phone VERB 0 root past,finite
Bela Bela PROPN 2 obj -
to to PART 5 mark -
help help VERB 2 advcl infinitive
and and CCONJ 8 cc -
is be AUX 8 aux present,finite
waiting wait VERB 5 conj present,participle
)",
                     8) == "subject=Anna");
}

TEST_CASE("behind a comma what is to be done is done to the object") {
  constexpr std::string_view bought = R"(Anna Anna PROPN 2 nsubj -
bought buy VERB 0 root past,finite
ships ship NOUN 2 obj plural
)";
  const auto sunk = [&](std::string_view comma) {
    return arguments_in(std::string(bought) + std::string(comma) + R"(to to PART 7 mark -
be be AUX 7 aux:pass infinitive
thanked thank VERB 2 advcl past,participle
)",
                        7);
  };
  CHECK(sunk(", , PUNCT 7 punct -\n") == "object=ship");
  CHECK(sunk("only only ADV 7 advmod -\n") == "object=Anna");
}

TEST_CASE("who is named to do something does it") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
named name VERB 0 root past,finite
Bela Bela PROPN 2 xcomp -
to to PART 5 mark -
lead lead VERB 2 xcomp infinitive
Acme Acme PROPN 5 obj -
)",
                     5) == "object=Acme subject=Bela");
}

TEST_CASE("who is sent to do something does it") {
  const auto mends = [](std::string_view sent) {
    return arguments_in("Anna Anna PROPN 2 nsubj -\n" + std::string(sent) +
                            R"( VERB 0 root past,finite
Bela Bela PROPN 2 obj -
to to PART 5 mark -
mend mend VERB 2 advcl infinitive
)",
                        5);
  };
  CHECK(mends("sent send") == "subject=Bela");
  CHECK(mends("left leave") == "subject=Anna");
}

TEST_CASE("whom a noun before \"who\" is said of does what the clause tells") {
  const auto ran = [](const std::string& noun, const std::string& preposition) {
    return arguments_in(
        "Anna Anna PROPN 4 nsubj -\n"
        "is be AUX 4 cop present,finite\n"
        "a a DET 4 det -\n" +
            noun + preposition +
            "who who PRON 8 nsubj -\n"
            "ran run VERB 4 acl:relcl past,finite\n",
        8);
  };
  CHECK(ran("lawyer lawyer NOUN 0 root -\n",
            "and and CCONJ 6 cc -\n"
            "farmer farmer NOUN 4 conj -\n") == "subject=Anna");
  CHECK(ran("friend friend NOUN 0 root -\n",
            "of of ADP 6 case -\n"
            "thieves thief NOUN 3 nmod plural\n") == "subject=friend");
}

TEST_CASE("who is named before a plan has it") {
  CHECK(arguments_in(R"(the the DET 3 det -
Acme Acme PROPN 3 compound -
plan plan NOUN 6 nsubj -
to to PART 5 mark -
close close VERB 3 acl infinitive
failed fail VERB 0 root past,finite
)",
                     5) == "subject=Acme");
}

TEST_CASE("who has to pay for what was done has done it") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
fined fine VERB 0 root past,finite
Bela Bela PROPN 2 iobj -
euros euro NOUN 2 obj plural
for for SCONJ 6 mark -
lying lie VERB 2 advcl gerund
)",
                     6) == "subject=Bela");
}

TEST_CASE("who is warned against a deed would do it, not who warns") {
  const auto approve = [](std::string_view verb) {
    return arguments_in("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                            R"( VERB 0 root past,finite
Bela Bela PROPN 2 obj -
against against SCONJ 5 mark -
leaving leave VERB 2 advcl gerund
)",
                        5);
  };
  CHECK(approve("warned warn") == "subject=Bela");
  CHECK(approve("met meet") == "subject=Anna");
}

TEST_CASE("who blocks a plan does not have it") {
  const auto plan = [](std::string_view verb) {
    return arguments_in("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                            R"( VERB 0 root past,finite
plans plan NOUN 2 obj plural
to to PART 5 mark -
leave leave VERB 3 acl infinitive
)",
                        5);
  };
  CHECK(plan("announced announce") == "subject=Anna");
  CHECK(plan("blocked block").empty());
}

TEST_CASE("who is fined a sum did what it is for") {
  const EventFixture fined(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
fined fine VERB 0 root past,participle
$ $ SYM 3 obj -
500 500 NUM 4 nummod -
for for SCONJ 7 mark -
attacking attack VERB 3 advcl gerund
Borvia Borvia PROPN 7 obj -
)");
  CHECK(fined.participants("attacking").find("agent=Anna") != std::string::npos);
}

TEST_CASE("a plan that was voted down is another's") {
  const auto taxes = [](std::string_view particle) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\n"
               "voted vote VERB 0 root past,finite\n" +
               std::string(particle) + R"( ADP 2 compound:prt -
a a DET 5 det -
plan plan NOUN 2 obj -
to to PART 7 mark -
attack attack VERB 5 acl infinitive
Borvia Borvia PROPN 7 obj -
)")
        .participants("attack");
  };
  CHECK(taxes("down down").find("Anna") == std::string::npos);
  CHECK(taxes("on on").find("Anna") != std::string::npos);
}

TEST_CASE("a clause without a comma tells nothing of the name before it") {
  CHECK(arguments_in(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 2 obj -
, , PUNCT 6 punct -
an a DET 6 det -
aide aide NOUN 3 appos -
of of ADP 8 case -
Bela Bela PROPN 6 nmod -
who who PRON 10 nsubj -
lost lose VERB 6 acl:relcl past,finite
votes vote NOUN 10 obj plural
)",
                     10) == "subject=Anna object=vote");
}

TEST_CASE("who is elected to replace somebody replaces him") {
  CHECK(arguments_in(R"(Norvia Norvia PROPN 2 nsubj -
elected elect VERB 0 root past,finite
Anna Anna PROPN 2 obj -
, , PUNCT 6 punct -
a a DET 6 det -
judge judge NOUN 3 appos -
, , PUNCT 9 punct -
to to PART 9 mark -
replace replace VERB 2 advcl infinitive
Bela Bela PROPN 9 obj -
)",
                     9) == "object=Bela subject=Anna");
}

TEST_CASE("with a tenth set aside nobody else is") {
  CHECK(arguments_in(R"(Quotas quota NOUN 2 nsubj plural
grew grow VERB 0 root past,finite
, , PUNCT 6 punct -
with with ADP 6 mark -
tenths tenth NOUN 6 compound plural
reserved reserve VERB 2 advcl past,participle
for for ADP 8 case -
mines mine NOUN 6 obl plural
)",
                     6)
            .find("quota") == std::string::npos);
}

TEST_CASE("who is supported in doing something does it") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
supported support VERB 0 root past,finite
Bela Bela PROPN 2 obj -
in in SCONJ 5 mark -
selling sell VERB 2 advcl present,gerund
ships ship NOUN 5 obj plural
)",
                     5) == "object=ship subject=Bela");
}

TEST_CASE("the flood that swept them away leaves two missing") {
  CHECK(arguments_in(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
hit hit VERB 0 root past,participle
by by ADP 5 case -
floods flood NOUN 3 obl:agent plural
, , PUNCT 7 punct -
leaving leave VERB 3 advcl gerund
Borvia Borvia PROPN 7 obj -
)",
                     7) == "object=Borvia subject=flood");
}

TEST_CASE("who said something had happened condemns it") {
  const EventFixture called(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
had have AUX 5 aux past,finite
surrendered surrender VERB 2 ccomp past,participle
and and CCONJ 7 cc -
condemned condemn VERB 2 conj past,finite
Borvia Borvia PROPN 7 obj -
)");
  CHECK(called.participants("condemned").find("agent=Anna") != std::string::npos);
}

TEST_CASE("who could not swim should have stayed, not who said so") {
  const auto stay = [](std::string_view modal) {
    return arguments_in(
        "Anna Anna PROPN 2 nsubj -\n"
        "said say VERB 0 root past,finite\n"
        "Ben Ben PROPN 5 nsubj -\n"
        "could could AUX 5 aux finite\n"
        "sink sink VERB 2 ccomp infinitive\n"
        "and and CCONJ 8 cc -\n" +
            std::string(modal) +
            " AUX 8 aux finite\n"
            "stay stay VERB 2 conj infinitive\n",
        8);
  };
  CHECK(stay("should should") == "subject=Ben");
  CHECK(stay("did do") == "subject=Anna");
}
