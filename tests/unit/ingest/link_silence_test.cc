#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// Words and clauses that tell no end of a link, or another one.

using namespace fabula;

TEST_CASE("so close is no consequence") {
  const LinkFixture f(R"(Anna Anna PROPN 4 nsubj -
was be AUX 4 cop past,finite
so so ADV 4 advmod -
close close ADJ 0 root -
that that SCONJ 7 mark -
Norvia Norvia PROPN 7 nsubj -
surrendered surrender VERB 4 advcl past,finite
)");
  CHECK(told(f).find("close") == std::string::npos);
}

TEST_CASE("what one has is no event") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
because because SCONJ 5 mark -
it it PRON 5 nsubj -
had have VERB 2 advcl past,finite
a a DET 7 det -
month month NOUN 5 obl:unmarked -
)");
  CHECK(told(f).find("had") == std::string::npos);
}

TEST_CASE("what there was none of has caused nothing") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
tried try VERB 0 root past,finite
to to PART 4 mark -
block block VERB 2 xcomp infinitive
the the DET 6 det -
siege siege NOUN 4 obj -
, , PUNCT 9 punct -
which which PRON 9 nsubj -
led lead VERB 6 acl:relcl past,finite
to to ADP 11 case -
protests protest NOUN 9 obl plural
)");
  CHECK(told(f).find("siege causes") == std::string::npos);
}

TEST_CASE("who was not hurt in an attack was not hurt by it") {
  const LinkFixture f(R"(No no DET 2 det -
one one PRON 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
injured injure VERB 0 root past,participle
in in ADP 7 case -
the the DET 7 det -
attack attack NOUN 4 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("of two clauses before a participle with a reason nothing tells which it is of") {
  const LinkFixture f(R"(Workers worker NOUN 2 nsubj plural
marched march VERB 0 root past,finite
when when ADV 5 advmod -
Anna Anna PROPN 5 nsubj -
fled flee VERB 2 ccomp past,finite
, , PUNCT 7 punct -
demanding demand VERB 5 advcl present,participle
a a DET 9 det -
vote vote NOUN 7 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a murder that somebody is charged with has no reason of its own") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
with with ADP 5 case -
murder murder NOUN 3 obl -
over over ADP 8 case -
the the DET 8 det -
protests protest NOUN 5 nmod plural
)");
  CHECK(told(f) == "protests causes charged\n");
}

TEST_CASE("what is due to be done is no reason") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
and and CCONJ 5 cc -
was be AUX 5 cop past,finite
due due ADJ 2 conj -
to to PART 8 mark -
be be AUX 8 aux:pass infinitive
arrested arrest VERB 5 xcomp past,participle
)");
  CHECK(told(f).empty());
}

TEST_CASE("a storm that hits a coast is one event") {
  const LinkFixture f(R"(The the DET 2 det -
storm storm NOUN 3 nsubj -
hit hit VERB 0 root past,finite
the the DET 5 det -
coast coast NOUN 3 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a strike that hits exports is two events") {
  const LinkFixture f(R"(The the DET 2 det -
strike strike NOUN 4 nsubj -
has have AUX 4 aux present,finite
hit hit VERB 0 root past,participle
exports export NOUN 4 obj plural
)");
  CHECK(told(f) == "strike causes hit\n");
}

TEST_CASE("nothing tells when something happens beside what need not have happened") {
  const LinkFixture f(R"(Norvia Norvia PROPN 3 nsubj -
may may AUX 3 aux -
attack attack VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
after after ADP 7 case -
the the DET 7 det -
election election NOUN 3 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a report that somebody denies denies the link that it tells") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
denied deny VERB 0 root past,finite
reports report NOUN 2 obj plural
that that SCONJ 8 mark -
the the DET 6 det -
leak leak NOUN 8 nsubj:pass -
was be AUX 8 aux:pass past,finite
caused cause VERB 3 acl past,participle
by by ADP 11 case -
a a DET 11 det -
siege siege NOUN 8 obl:agent -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::denied);
}

TEST_CASE("talks that avert a strike have taken place") {
  const LinkFixture f(R"(The the DET 2 det -
talks talk NOUN 3 nsubj plural
averted avert VERB 0 root past,finite
a a DET 5 det -
strike strike NOUN 3 obj -
)");
  CHECK(told(f) == "talks prevents strike\n");
  CHECK(f.reading.events[at(f.links[0].from)].modality == Modality::asserted);
}

TEST_CASE("in connection with an attack somebody is charged, not the murder done") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
with with ADP 5 case -
murder murder NOUN 3 obl -
in in ADP 7 case -
connection connection NOUN 5 nmod -
with with ADP 10 case -
the the DET 10 det -
protests protest NOUN 7 nmod plural
)");
  CHECK(told(f) == "protests causes charged\n");
}

TEST_CASE("what fails before a comma does not undo what it leads to") {
  const LinkFixture f(R"(The the DET 2 det -
talks talk NOUN 3 nsubj plural
failed fail VERB 0 root past,finite
, , PUNCT 5 punct -
leading lead VERB 3 advcl present,participle
Norvia Norvia PROPN 5 obj -
to to PART 8 mark -
surrender surrender VERB 5 xcomp infinitive
)");
  CHECK(told(f) == "failed causes surrender\n");
  CHECK(f.reading.events[at(f.links[0].to)].modality == Modality::asserted);
}

TEST_CASE("events that surround something are told elsewhere") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
jailed jail VERB 0 root past,participle
for for ADP 6 case -
the the DET 6 det -
events event NOUN 3 obl plural
surrounding surround VERB 6 acl gerund
the the DET 9 det -
siege siege NOUN 7 obj -
)");
  CHECK(told(f).find("events") == std::string::npos);
}

TEST_CASE("what has been done since an event began need not come of it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 3 nsubj -
has have AUX 3 aux present,finite
criticized criticize VERB 0 root past,participle
Borvia Borvia PROPN 3 obj -
since since SCONJ 8 mark -
the the DET 7 det -
raid raid NOUN 8 nsubj -
happened happen VERB 3 advcl past,finite
)");
  CHECK(told(f).find("causes") == std::string::npos);
}

TEST_CASE("whoever died after a diagnosis did not die of it") {
  const auto dies_after = [](std::string_view what) {
    return told(LinkFixture(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
after after SCONJ 5 mark -
she she PRON 5 nsubj -
)" + std::string(what) + R"( VERB 2 advcl past,finite
the the DET 7 det -
influenza influenza NOUN 5 obj -
)"));
  };
  CHECK(dies_after("contracted contract").find("causes") != std::string::npos);
  CHECK(dies_after("diagnosed diagnose").find("causes") == std::string::npos);
}

TEST_CASE("\"as of\" tells a date") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
retreated retreat VERB 0 root past,finite
, , PUNCT 2 punct -
as as SCONJ 10 mark -
of of ADP 6 case -
Monday Monday PROPN 10 obl -
Anna Anna PROPN 10 nsubj -
had have AUX 10 aux past,finite
not not PART 10 advmod -
resigned resign VERB 2 advcl past,participle
)");
  CHECK(told(f).empty());
}

TEST_CASE("money for information leading to a capture has led to none") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
offered offer VERB 0 root past,finite
money money NOUN 2 obj -
for for ADP 5 case -
information information NOUN 2 obl -
leading lead VERB 2 advcl gerund
to to ADP 9 case -
the the DET 9 det -
capture capture NOUN 6 obl -
of of ADP 11 case -
Anna Anna PROPN 9 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a letter urging something says so, and whoever addresses reporters speaks") {
  const auto urging = [](std::string_view act, std::string_view object) {
    return told(LinkFixture(R"(Anna Anna PROPN 2 nsubj -
)" + std::string(act) + R"( VERB 0 root past,finite
the the DET 4 det -
)" + std::string(object) + R"( NOUN 2 obj -
, , PUNCT 6 punct -
demanding demand VERB 2 advcl gerund
a a DET 8 det -
truce truce NOUN 6 obj -
)"));
  };
  CHECK(urging("blocked block", "road road").find("causes") != std::string::npos);
  CHECK(urging("signed sign", "letter letter").find("causes") == std::string::npos);
  CHECK(urging("addressed address", "reporter reporter").find("causes") == std::string::npos);
}

TEST_CASE("a raid that sparks fears that somebody would resign has not made them resign") {
  const LinkFixture f(R"(The the DET 2 det -
raid raid NOUN 3 nsubj -
sparked spark VERB 0 root past,finite
fears fear NOUN 3 obj plural
that that SCONJ 7 mark -
Anna Anna PROPN 7 nsubj -
resigned resign VERB 3 ccomp past,finite
)");
  CHECK(told(f).find("resigned") == std::string::npos);
}

TEST_CASE("whoever blocks exits blocks doors") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
blocked block VERB 0 root past,finite
all all DET 5 det -
exits exit NOUN 3 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("whoever is charged as the toll climbs is not charged for the climb") {
  const auto links = [](std::string_view deaths) {
    return told(
        LinkFixture("Police police NOUN 2 nsubj plural\n"
                    "arrested arrest VERB 0 root past,finite\n"
                    "Anna Anna PROPN 2 obj -\n"
                    "as as SCONJ 6 mark -\n" +
                    std::string(deaths)));
  };
  CHECK(links("toll toll NOUN 6 nsubj -\n"
              "climbed climb VERB 2 advcl past,finite\n") == "climbed during arrested\n");
  CHECK(links("miners miner NOUN 6 nsubj plural\n"
              "died die VERB 2 advcl past,finite\n") == "died causes arrested\n");
}

TEST_CASE("what killed them is told where a flood only goes on") {
  const auto links = [](std::string_view killed) {
    return told(LinkFixture(std::string(killed) + R"(as as SCONJ 6 mark -
floods flood NOUN 6 nsubj plural
hit hit VERB 2 advcl past,finite
Borvia Borvia PROPN 6 obj -
)"));
  };
  CHECK(links("Influenza influenza NOUN 2 nsubj -\n"
              "killed kill VERB 0 root past,finite\n"
              "miners miner NOUN 2 obj plural\n")
            .find("causes") == std::string::npos);
}

TEST_CASE("what somebody had agreed to do is no reason for doing it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
as as SCONJ 7 mark -
Anna Anna PROPN 7 nsubj -
had have AUX 7 aux past,finite
agreed agree VERB 2 advcl past,participle
to to PART 9 mark -
do do VERB 7 xcomp infinitive
)");
  CHECK(told(f).empty());
}

TEST_CASE("a cause that is under investigation is not the investigation") {
  const auto links = [](std::string_view preposition) {
    return told(
        LinkFixture("The the DET 2 det -\n"
                    "cause cause NOUN 8 nsubj -\n"
                    "of of ADP 5 case -\n"
                    "the the DET 5 det -\n"
                    "attack attack NOUN 2 nmod -\n"
                    "was be AUX 8 cop past,finite\n" +
                    std::string(preposition) + "siege siege NOUN 0 root -\n"));
  };
  CHECK(links("a a DET 8 det -\n").find("causes") != std::string::npos);
  CHECK(links("under under ADP 8 case -\n").find("causes") == std::string::npos);
}
