#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// What is no cause, no effect or no reason.

using namespace fabula;

TEST_CASE("what draws closer draws nothing") {
  const LinkFixture f(R"(The the DET 2 det -
election election NOUN 3 nsubj -
drew draw VERB 0 root past,finite
closer close ADJ 3 xcomp -
)");
  CHECK(told(f).empty());
}

TEST_CASE("of an act after an event nothing tells which of the two had the effect") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
after after ADP 5 case -
a a DET 5 det -
fire fire NOUN 2 obl -
, , PUNCT 7 punct -
causing cause VERB 2 advcl gerund
protests protest NOUN 7 obj plural
)");
  CHECK(told(f).find("causes protests") == std::string::npos);
}

TEST_CASE("what is conceded forces nothing") {
  const LinkFixture f(R"(Although although SCONJ 4 mark -
the the DET 3 det -
siege siege NOUN 4 nsubj -
ended end VERB 0 root past,finite
, , PUNCT 6 punct -
forcing force VERB 4 advcl gerund
a a DET 8 det -
surrender surrender NOUN 6 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("calling for something is a reason to act, calling somebody names is none") {
  const LinkFixture asks(R"(Miners miner NOUN 2 nsubj plural
marched march VERB 0 root past,finite
, , PUNCT 4 punct -
calling call VERB 2 advcl gerund
for for ADP 7 case -
a a DET 7 det -
ceasefire ceasefire NOUN 4 obl -
)");
  CHECK_FALSE(told(asks).empty());
  const LinkFixture names(R"(Miners miner NOUN 2 nsubj plural
marched march VERB 0 root past,finite
, , PUNCT 4 punct -
calling call VERB 2 advcl gerund
Anna Anna PROPN 4 obj -
a a DET 7 det -
liar liar NOUN 4 obl -
)");
  CHECK(told(names).empty());
}

TEST_CASE("who strikes a balance does not protest") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
struck strike VERB 0 root past,finite
a a DET 4 det -
balance balance NOUN 2 obj -
over over ADP 7 case -
the the DET 7 det -
layoffs layoff NOUN 4 nmod plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("what somebody on the way to the verb is for is no reason") {
  const LinkFixture f(R"(The the DET 2 det -
envoy envoy NOUN 6 nsubj -
for for ADP 5 case -
the the DET 5 det -
negotiations negotiation NOUN 2 nmod plural
resigned resign VERB 0 root past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("who is told beside a reason to say something has no second reason") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
for for SCONJ 5 mark -
imposing impose VERB 2 advcl gerund
sanctions sanction NOUN 5 obj plural
, , PUNCT 8 punct -
accusing accuse VERB 5 advcl gerund
Anna Anna PROPN 8 obj -
of of SCONJ 11 mark -
lying lie VERB 8 advcl gerund
)");
  CHECK(told(f).find("sanctions causes attacked") != std::string::npos);
  CHECK(told(f).find("accusing causes") == std::string::npos);
}

TEST_CASE("nothing hurt those whom nothing hurt") {
  const LinkFixture fire(R"(Nobody nobody PRON 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
injured injure VERB 0 root past,participle
in in ADP 6 case -
the the DET 6 det -
attack attack NOUN 3 obl -
)");
  CHECK(told(fire).empty());
  const LinkFixture ban(R"(The the DET 2 det -
siege siege NOUN 5 nsubj -
did do AUX 5 aux past,finite
not not PART 5 advmod -
hurt hurt VERB 0 root infinitive
exports export NOUN 5 obj plural
)");
  CHECK(told(ban).empty());
}

TEST_CASE("a bill is not pushed by means of what it is pushed through") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
pushed push VERB 0 root past,finite
through through ADP 5 case -
the the DET 5 det -
reforms reform NOUN 2 obl plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("who is suspended for matches did not commit them") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
suspended suspend VERB 0 root past,participle
for for ADP 6 case -
three three NUM 6 nummod -
matches match NOUN 3 obl plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("none of what there is none has an effect") {
  const LinkFixture f(R"(No no DET 2 det -
strike strike NOUN 4 nsubj -
will will AUX 4 aux finite
raise raise VERB 0 root infinitive
costs cost NOUN 4 obj plural
)");
  CHECK(told(f).empty());
}

TEST_CASE("that behind a noun takes up no sentence") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
criticised criticise VERB 0 root past,finite
the the DET 4 det -
roads road NOUN 2 obj plural
that that PRON 6 nsubj -
caused cause VERB 2 parataxis past,finite
protests protest NOUN 6 obj plural
)");
  CHECK(told(f).find("surrendered causes") == std::string::npos);
}

TEST_CASE("what is taken up again following a strike was not brought about by it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
resumed resume VERB 0 root past,finite
talks talk NOUN 2 obj plural
following follow ADP 6 case -
the the DET 6 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f).find("siege causes") == std::string::npos);
  CHECK(told(f).find("siege before") != std::string::npos);
}

TEST_CASE("what a clash that broke out is over is its reason") {
  const LinkFixture f(R"(A a DET 2 det -
brawl brawl NOUN 3 nsubj -
broke break VERB 0 root past,finite
out out ADP 3 compound:prt -
over over ADP 7 case -
the the DET 7 det -
election election NOUN 3 obl -
)");
  CHECK(told(f).find("election causes brawl") != std::string::npos);
}

TEST_CASE("who is due to arrive is not caused to by arriving") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
won win VERB 0 root past,finite
due due ADP 5 case -
to to ADP 3 fixed -
resign resign VERB 2 advcl infinitive
)");
  CHECK(told(f).empty());
}

TEST_CASE("an inquiry into what caused a fire did not cause it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
began begin VERB 0 root past,finite
investigations investigation NOUN 2 obj plural
into into ADP 5 case -
what what PRON 3 nmod -
caused cause VERB 5 acl:relcl past,finite
the the DET 8 det -
fire fire NOUN 6 obj -
)");
  CHECK(told(f).find("causes fire") == std::string::npos);
}

TEST_CASE("who is arrested during a trial for something is arrested for it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
during during ADP 6 case -
the the DET 6 det -
trial trial NOUN 3 obl -
for for ADP 8 case -
fraud fraud NOUN 6 nmod -
)");
  CHECK(told(f).find("fraud causes arrested") != std::string::npos);
}

TEST_CASE("who is suspended for a season did not commit it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
suspended suspend VERB 0 root past,participle
for for ADP 6 case -
the the DET 6 det -
season season NOUN 3 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what a reason is explained as is no second reason") {
  const LinkFixture f(R"(Miners miner NOUN 2 nsubj plural
protested protest VERB 0 root past,finite
against against ADP 5 case -
the the DET 5 det -
layoffs layoff NOUN 2 obl plural
, , PUNCT 8 punct -
a a DET 8 det -
loss loss NOUN 5 conj -
)");
  CHECK(told(f) == "layoffs causes protested\n");
}

TEST_CASE("so that something could be done enables it, whatever so hangs on") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
, , PUNCT 7 punct -
so so ADV 7 advmod -
Bruno Bruno PROPN 7 nsubj -
could could AUX 7 aux finite
win win VERB 2 parataxis infinitive
)");
  CHECK(told(f) == "resigned enables win\n");
}

TEST_CASE("what results passes over a clause between commas") {
  const LinkFixture f(R"(Clashes clash NOUN 2 nsubj plural
erupted erupt VERB 0 root past,finite
, , PUNCT 6 punct -
after after SCONJ 6 mark -
Anna Anna PROPN 6 nsubj -
resigned resign VERB 2 advcl past,finite
, , PUNCT 8 punct -
causing cause VERB 6 advcl gerund
a a DET 10 det -
famine famine NOUN 8 obj -
)");
  CHECK(told(f).find("resigned causes") == std::string::npos);
  CHECK(told(f).find("causes famine") != std::string::npos);
}

TEST_CASE("what somebody is held on suspicion of is claimed, what they are convicted of is not") {
  const auto modality = [](std::string_view verb) {
    const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
)" + std::string(verb) + R"( VERB 0 root past,participle
on on ADP 7 case -
charges charge NOUN 4 fixed plural
of of ADP 4 fixed -
arson arson NOUN 3 obl -
)");
    REQUIRE(f.links.size() == 1);
    return f.links[0].modality;
  };
  CHECK(modality("arrested arrest") == Modality::claimed);
  CHECK(modality("convicted convict") == Modality::asserted);
}

TEST_CASE("what a plan would bring about is planned") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
attack attack VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
, , PUNCT 7 punct -
killing kill VERB 4 advcl present,participle
civilians civilian NOUN 7 obj plural
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::planned);
}

TEST_CASE("what somebody is arrested after has the effect, not the arrest") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
after after SCONJ 5 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 5 obj -
, , PUNCT 8 punct -
killing kill VERB 3 advcl present,participle
civilians civilian NOUN 8 obj plural
)");
  CHECK(told(f).find("attacking causes killing") != std::string::npos);
  CHECK(told(f).find("charged causes") == std::string::npos);
}

TEST_CASE("a manhunt does not bring about the arrest that follows it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
arrested arrest VERB 0 root past,participle
following following ADP 7 case -
a a DET 7 det -
long long ADJ 7 amod -
manhunt manhunt NOUN 3 obl -
through through ADP 9 case -
Borvia Borvia PROPN 7 nmod -
)");
  CHECK(told(f) == "manhunt before arrested\n");
}

TEST_CASE("what somebody is taken into custody for is the reason") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
took take VERB 0 root past,finite
Anna Anna PROPN 2 obj -
into into ADP 5 case -
custody custody NOUN 2 obl -
for for SCONJ 7 mark -
attacking attack VERB 2 advcl present,participle
Borvia Borvia PROPN 7 obj -
)");
  CHECK(told(f) == "attacking causes custody\n");
}

TEST_CASE("a clause with a subject of its own is no second reason") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
punished punish VERB 0 root past,participle
for for SCONJ 5 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 5 obj -
and and CCONJ 9 cc -
Norvia Norvia PROPN 9 nsubj -
surrendered surrender VERB 5 conj past,finite
)");
  CHECK(told(f) == "attacking causes punished\n");
}

TEST_CASE("what somebody is criticized for doing their critics say") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
criticized criticize VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
for for SCONJ 5 mark -
raiding raid VERB 2 advcl present,participle
Norvia Norvia PROPN 5 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::claimed);
}

TEST_CASE("what reportedly was due to something is a claim") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
, , PUNCT 7 punct -
reportedly reportedly ADV 7 advmod -
due due ADP 7 case -
to to ADP 5 fixed -
illness illness NOUN 2 obl -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::claimed);
}

TEST_CASE("what reportedly happened because of something is a claim") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj -
reportedly reportedly ADV 3 advmod -
resigned resign VERB 0 root past,finite
because because ADP 7 case -
of of ADP 4 fixed -
an an DET 7 det -
illness illness NOUN 3 obl -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::claimed);
}

TEST_CASE("who was killed beside the hurt was so in the same blast") {
  const LinkFixture f(R"(Two two NUM 3 nsubj:pass -
were be AUX 3 aux:pass past,finite
killed kill VERB 0 root past,participle
and and CCONJ 6 cc -
five five NUM 6 nsubj:pass -
hurt hurt VERB 3 conj past,participle
in in ADP 9 case -
a a DET 9 det -
blast blast NOUN 6 obl -
)");
  CHECK(told(f) == "blast causes killed\nblast causes hurt\n");
}
