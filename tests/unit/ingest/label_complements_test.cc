#include "ingest/event/label_complements.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("an adjective is told with what it asks for") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
found find VERB 0 root past,participle
guilty guilty ADJ 3 xcomp -
of of SCONJ 6 mark -
stealing steal VERB 4 advcl present,participle
ships ship NOUN 6 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("found").label == "Anna is found guilty of stealing ships");
}

TEST_CASE("the adjective of what is discovered is told with its phrase") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
discovered discover VERB 0 root past,finite
that that SCONJ 6 mark -
Borvia Borvia PROPN 6 nsubj -
was be AUX 6 cop past,finite
responsible responsible ADJ 2 ccomp -
for for ADP 9 case -
the the DET 9 det -
leak leak NOUN 6 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("discovered").label == "Anna discovers that Borvia is responsible for leak");
}

TEST_CASE("what is used is told with what it is used for") {
  const EventFixture f(R"(Cranes crane NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
used use VERB 0 root past,participle
to to PART 5 mark -
lift lift VERB 3 advcl infinitive
blocks block NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("used").label == "Cranes are used to lift blocks");
}

TEST_CASE("what time is spent on is told with it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
spent spend VERB 0 root past,finite
ten ten NUM 4 nummod -
years year NOUN 2 obj plural
promoting promote VERB 2 advcl present,participle
peace peace NOUN 5 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("spent").label == "Anna spends ten years promoting peace");
}

TEST_CASE("who is named one of several is told with them") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
named name VERB 0 root past,participle
one one NUM 3 xcomp -
of of ADP 8 case -
the the DET 8 det -
best good ADJ 8 amod -
sailors sailor NOUN 4 nmod plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("named").label == "Anna is named one of best sailors");
}

TEST_CASE("a participle that lacks its object does not end a headline") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
filmed film VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
building build VERB 2 xcomp present,participle
it it PRON 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("filmed").label == "Anna films Borvia");
}

TEST_CASE("what an object is for is told with it, wherever it hangs") {
  const EventFixture mandate(R"(Norvia Norvia PROPN 2 nsubj -
praised praise VERB 0 root past,finite
a a DET 4 det -
mandate mandate NOUN 2 obj -
to to PART 6 mark -
dredge dredge VERB 2 advcl infinitive
rivers river NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(mandate.event("praised").label == "Norvia praises mandate to dredge rivers");
  const EventFixture plot(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
convicted convict VERB 0 root past,participle
of of ADP 5 case -
conspiracy conspiracy NOUN 3 obl -
to to PART 7 mark -
sink sink VERB 3 advcl infinitive
ferries ferry NOUN 7 obj plural
. . PUNCT 3 punct -
)");
  CHECK(plot.event("convicted").label == "Anna is convicted of conspiracy to sink ferries");
}

TEST_CASE("a law is told with what it is for") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nmod:poss -
's 's PART 1 case -
legislation legislation NOUN 7 nsubj -
to to PART 5 mark -
sell sell VERB 3 acl infinitive
ferries ferry NOUN 5 obj plural
angered anger VERB 0 root past,finite
Borvia Borvia PROPN 7 obj -
. . PUNCT 7 punct -
)");
  CHECK(f.event("legislation").label == "Norvia's legislation to sell ferries");
}

TEST_CASE("what somebody is described as doing is told") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
portrayed portray VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
as as SCONJ 5 mark -
losing lose VERB 2 advcl present,participle
trust trust NOUN 5 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("portrayed").label == "Anna portrays Borvia as losing trust");
}

TEST_CASE("who brought harm is told, though the subject stands with another verb") {
  const EventFixture f(R"(A a DET 2 det -
landslide landslide NOUN 3 nsubj -
wrecked wreck VERB 0 root past,finite
homes home NOUN 3 obj plural
and and CCONJ 6 cc -
injured injure VERB 3 conj past,finite
nine nine NUM 8 nummod -
people people NOUN 6 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("injured").label == "Landslide injures nine people");
}

TEST_CASE("\"it\" is told by its noun for the second of two verbs as well") {
  const EventFixture f(R"(The the DET 2 det -
ferry ferry NOUN 3 nsubj -
sailed sail VERB 0 root past,finite
. . PUNCT 3 punct -

It it PRON 2 nsubj -
turned turn VERB 0 root past,finite
and and CCONJ 4 cc -
damaged damage VERB 2 conj past,finite
three three NUM 6 nummod -
piers pier NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("damaged").label == "Ferry damages three piers");
}

TEST_CASE("a source in front of the subject is not the subject") {
  const EventFixture f(R"(According accord VERB 3 case present,participle
to to ADP 1 fixed -
police police NOUN 8 nsubj -
and and CCONJ 5 cc -
officials official NOUN 3 conj plural
, , PUNCT 3 punct -
Anna Anna PROPN 8 nsubj -
resigned resign VERB 0 root past,finite
. . PUNCT 8 punct -
)");
  CHECK(f.event("resigned").label == "Anna resigns");
}

TEST_CASE("a verb without an auxiliary that has two objects is active") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj:pass -
granted grant VERB 0 root past,participle
Borvia Borvia PROPN 2 obj -
a a DET 5 det -
loan loan NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("granted").label == "Anna grants Borvia loan");
}

TEST_CASE("an adjective behind an object is told with what it asks for, wherever that hangs") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
built build VERB 0 root past,finite
a a DET 4 det -
hull hull NOUN 2 obj -
good good ADJ 2 xcomp -
at at SCONJ 7 mark -
resisting resist VERB 2 advcl present,participle
storms storm NOUN 7 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("built").label == "Anna builds hull good at resisting storms");
}

TEST_CASE("what is provided is told with whom it is for") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
provided provide VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
a a DET 5 det -
loan loan NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("provided").label == "Norvia provides Borvia loan");
}

TEST_CASE("what is arranged is told with what will happen") {
  const EventFixture f(R"(A a DET 2 det -
meeting meeting NOUN 6 nsubj:pass -
of of ADP 4 case -
Borvia Borvia PROPN 2 nmod -
is be AUX 6 aux:pass present,finite
set set VERB 0 root past,participle
to to PART 8 mark -
open open VERB 6 xcomp infinitive
. . PUNCT 6 punct -
)");
  CHECK(f.event("meeting").label == "Meeting of Borvia is set to open");
}

TEST_CASE("what is done is told as the content of a ruling") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
ruled rule VERB 0 root past,finite
that that SCONJ 7 mark -
the the DET 5 det -
harm harm NOUN 7 nsubj:pass -
was be AUX 7 aux:pass past,finite
done do VERB 2 ccomp past,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("ruled").label == "Anna rules that harm is done");
}

TEST_CASE("\"as\" behind an object belongs to the verb") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
picked pick VERB 0 root past,finite
a a DET 4 det -
sailor sailor NOUN 2 obj -
as as ADP 6 case -
spokesman spokesman NOUN 4 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("picked").label == "Anna picks sailor as spokesman");
}

TEST_CASE("what the verb asks for has room before the second of two nouns") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
licences licence NOUN 2 obj plural
for for ADP 7 case -
northernmost northernmost ADJ 7 amod -
harbour harbour NOUN 7 compound -
districts district NOUN 3 nmod plural
and and CCONJ 10 cc -
southernmost southernmost ADJ 10 amod -
archipelagos archipelago NOUN 7 conj plural
to to ADP 12 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label ==
        "Anna sells licences for northernmost harbour districts to Borvia");
}

TEST_CASE("what somebody is judged for is told, if need be in short") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
criticised criticise VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
for for SCONJ 5 mark -
failing fail VERB 2 advcl present,participle
to to PART 7 mark -
repair repair VERB 5 xcomp infinitive
several several ADJ 10 amod -
railway railway NOUN 10 compound -
bridges bridge NOUN 7 obj plural
across across ADP 13 case -
northern northern ADJ 13 amod -
rivers river NOUN 10 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("criticised").label ==
        "Anna criticises Borvia for failing to repair railway bridges");
}

TEST_CASE("what a law mandates is told with whom it binds") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
mandated mandate VERB 0 root past,finite
banks bank NOUN 2 obj plural
to to PART 5 mark -
publish publish VERB 2 advcl infinitive
fees fee NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("mandated").label == "Norvia mandates banks to publish fees");
}

TEST_CASE("who receives something is told within a clause as well") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
discovered discover VERB 0 root past,finite
that that SCONJ 5 mark -
Borvia Borvia PROPN 5 nsubj -
lent lend VERB 2 ccomp past,finite
Norvia Norvia PROPN 5 iobj -
ships ship NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("discovered").label == "Anna discovers that Borvia lends Norvia ships");
}

TEST_CASE("what somebody is made is told") {
  const EventFixture f(R"(The the DET 2 det -
storm storm NOUN 3 nsubj -
rendered render VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
a a DET 6 det -
desert desert NOUN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("rendered").label == "Storm renders Borvia desert");
}

TEST_CASE("who is seen is told with what they are seen doing") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
photographed photograph VERB 0 root past,participle
wearing wear VERB 3 advcl present,participle
a a DET 6 det -
crown crown NOUN 4 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("photographed").label == "Anna is photographed wearing crown");
}

TEST_CASE("what a letter does is told with who signs it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
letter letter NOUN 2 obj -
accusing accuse VERB 2 advcl present,participle
Borvia Borvia PROPN 5 obj -
of of ADP 8 case -
fraud fraud NOUN 5 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("signed").label == "Anna signs letter accusing Borvia of fraud");
}

TEST_CASE("whom somebody wants to keep from something is told with that or not at all") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
tried try VERB 0 root past,finite
to to PART 4 mark -
prevent prevent VERB 2 xcomp infinitive
ferries ferry NOUN 4 obj plural
from from SCONJ 7 mark -
leaving leave VERB 4 advcl present,participle
. . PUNCT 2 punct -
)";
  CHECK(EventFixture(lines).event("tried").label == "Anna tries to prevent ferries from leaving");
}

TEST_CASE("what is done without something is told with that") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
paid pay VERB 0 root past,participle
without without SCONJ 5 mark -
working work VERB 3 advcl present,participle
. . PUNCT 3 punct -
)");
  CHECK(f.event("paid").label == "Anna is paid without working");
}

TEST_CASE("who is found not guilty is not found guilty") {
  const auto verdict = [](std::string_view adverb) {
    return EventFixture(
               "Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n"
               "found find VERB 0 root past,participle\n" +
               std::string(adverb) + "guilty guilty ADJ 3 xcomp -\n")
        .event("found")
        .label;
  };
  CHECK(verdict("not not PART 5 advmod -\n") == "Anna is found not guilty");
  CHECK(verdict("there there ADV 3 advmod -\n") == "Anna is found guilty");
}

TEST_CASE("what somebody orders be done is told as a clause") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
ordered order VERB 0 root past,finite
the the DET 4 det -
gates gate NOUN 2 obj plural
be be AUX 6 aux:pass infinitive
shut shut VERB 2 advcl past,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("ordered").label == "Anna orders that gates be shut");
}

TEST_CASE("what is claimed is told with who denies the claim") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
claims claim NOUN 2 obj plural
that that SCONJ 6 mark -
Borvia Borvia PROPN 6 nsubj -
resigned resign VERB 3 acl past,finite
. . PUNCT 2 punct -
)");
  CHECK(f.event("denied").label == "Anna denies claims that Borvia resigns");
}

TEST_CASE("what time is wasted on is told with it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
wasted waste VERB 0 root past,finite
ten ten NUM 4 nummod -
years year NOUN 2 obj plural
waiting wait VERB 2 advcl present,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("wasted").label == "Norvia wastes ten years waiting");
}

TEST_CASE("what somebody puts off is told by a gerund") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
postponed postpone VERB 0 root past,finite
repairing repair VERB 2 advcl present,participle
ships ship NOUN 3 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("postponed").label == "Norvia postpones repairing ships");
}

TEST_CASE("who lacks the means to do a thing is told to lack them") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
lacks lack VERB 0 root present,finite
the the DET 4 det -
authority authority NOUN 2 obj -
to to PART 6 mark -
sell sell VERB 4 acl infinitive
ships ship NOUN 6 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sell").label == "Anna lacks authority to sell ships");
}

TEST_CASE("what somebody is said to be forced to do is told") {
  const EventFixture f(R"(The the DET 2 det -
court court NOUN 3 nsubj -
ruled rule VERB 0 root past,finite
that that SCONJ 7 mark -
Anna Anna PROPN 7 nsubj:pass -
was be AUX 7 aux:pass past,finite
forced force VERB 3 ccomp past,participle
to to PART 9 mark -
sell sell VERB 7 xcomp infinitive
ships ship NOUN 9 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.event("ruled").label == "Court rules that Anna is forced to sell ships");
}

TEST_CASE("what is said to be over is told so") {
  const EventFixture f(R"(The the DET 2 det -
mayor mayor NOUN 3 nsubj -
found find VERB 0 root past,finite
that that SCONJ 8 mark -
Anna Anna PROPN 8 nsubj:pass -
had have AUX 8 aux past,finite
been be AUX 8 aux:pass past,participle
robbed rob VERB 3 ccomp past,participle
. . PUNCT 3 punct -
)");
  CHECK(f.event("found").label == "Mayor finds that Anna has been robbed");
}

TEST_CASE("how much higher is told") {
  const EventFixture f(R"(Shares share NOUN 2 nsubj plural
closed close VERB 0 root past,finite
3 3 NUM 4 nummod -
% % SYM 5 obl:unmarked -
higher high ADJ 2 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(f.event("closed").label == "Shares close 3 % higher");
}

TEST_CASE("a decision to try says nothing without what is tried") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
decided decide VERB 0 root past,finite
to to PART 4 mark -
try try VERB 2 xcomp infinitive
. . PUNCT 2 punct -
)");
  for (const Event& event : f.reading.events) CHECK(event.label != "Anna decides to try");
}

TEST_CASE("what a thing is called is told from between quotation marks, wherever it hangs") {
  const auto calls = [](std::string_view word) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nlabelled label VERB 0 root past,finite\n"
               "the the DET 4 det -\nbridge bridge NOUN 2 obj -\n\" \" PUNCT 6 punct -\n" +
               std::string(word) + " 2 advmod -\n. . PUNCT 2 punct -\n\" \" PUNCT 2 punct -\n")
        .event("labelled")
        .label;
  };
  CHECK(calls("unfair unfair ADV") == "Anna labels bridge unfair");
  CHECK(calls("winning win VERB").find("winning") == std::string::npos);
}

TEST_CASE("what one does alone or together is told so") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
acting act VERB 2 xcomp gerund
alone alone ADV 3 advmod -
)");
  CHECK(f.event("denied").label == "Anna denies acting alone");
}

TEST_CASE("what stands behind a colon is no complement") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
: : PUNCT 6 punct -
big big ADJ 6 amod -
news news NOUN 2 xcomp -
)");
  CHECK(f.event("sold").label == "Anna sells ships");
}

TEST_CASE("of what somebody is warned is told with whom") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
warned warn VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
last last ADJ 5 amod -
May May NOUN 2 obl:unmarked -
that that SCONJ 9 mark -
prices price NOUN 9 nsubj plural
would would AUX 9 aux finite
rise rise VERB 2 ccomp infinitive
)");
  CHECK(f.event("warned").label == "Anna warns Borvia that prices will rise");
}

TEST_CASE("an aim is told with what it is for, or not at all") {
  const auto sails = [](std::string_view goods) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nwants want VERB 0 root present,finite\n"
               "to to PART 4 mark -\ntravel travel VERB 2 xcomp infinitive\n"
               "with with ADP 7 case -\nthe the DET 7 det -\nintent intent NOUN 4 obl -\n"
               "to to PART 9 mark -\nsell sell VERB 7 acl infinitive\n" +
               std::string(goods) + " NOUN 9 obj plural\n")
        .event("travel")
        .label;
  };
  CHECK(sails("ships ship") == "Anna wants to travel with intent to sell ships");
}

TEST_CASE("who threatens to lock somebody up does not threaten to lock up") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
threatened threaten VERB 0 root past,finite
to to PART 4 mark -
lock lock VERB 2 xcomp infinitive
me me PRON 4 obl -
up up ADP 4 compound:prt -
)");
  CHECK(f.event("threatened").label.find("lock") == std::string::npos);
}

TEST_CASE("whom something leaves hurt it does not leave") {
  const EventFixture f(R"(Riots riot NOUN 2 nsubj plural
left leave VERB 0 root past,finite
ten ten NUM 4 nummod -
people people NOUN 2 obj plural
injured injure VERB 4 acl past,participle
. . PUNCT 2 punct -
)");
  CHECK(f.event("left").label == "Riots leave ten people injured");
}

TEST_CASE("what something is to be done by is told with it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
demanded demand VERB 0 root past,finite
that that SCONJ 7 mark -
the the DET 5 det -
wall wall NOUN 7 nsubj:pass -
be be AUX 7 aux:pass infinitive
built build VERB 2 ccomp past,participle
by by ADP 9 case -
experts expert NOUN 7 obl:agent plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("demanded").label == "Anna demands that wall be built by experts");
}
