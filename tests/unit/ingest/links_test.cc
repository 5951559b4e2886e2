#include "tests/unit/ingest/link_fixture.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("because of: the cause stands right of the cue") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
because because ADP 6 case -
of of ADP 3 fixed -
the the DET 6 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f) == "siege causes surrendered\n");
  CHECK(f.cue(f.links[0]) == "because of");
}

TEST_CASE("led to: the subject causes what the phrase tells") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 6 case -
a a DET 6 det -
ceasefire ceasefire NOUN 3 obl -
)");
  CHECK(told(f) == "siege causes ceasefire\n");
}

TEST_CASE("after is an order in time, not a cause") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
after after ADP 5 case -
the the DET 5 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f) == "siege before surrendered\n");
}

TEST_CASE("a negated cue links nothing") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
not not PART 7 advmod -
because because ADP 7 case -
of of ADP 4 fixed -
the the DET 7 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what only could follow is a possible link") {
  const LinkFixture f(R"(The the DET 2 det -
floods flood NOUN 4 nsubj plural
could could AUX 4 aux -
slow slow VERB 0 root infinitive
the the DET 6 det -
recovery recovery NOUN 4 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.links[0].modality == Modality::possible);
}

TEST_CASE("what a cue calls a cause or effect is an event, whatever its word") {
  const LinkFixture f(R"(The the DET 2 det -
dam dam NOUN 3 nsubj -
overflowed overflow VERB 0 root past,finite
due due ADP 7 case -
to to ADP 4 fixed -
blocked blocked ADJ 7 amod -
drainage drainage NOUN 3 obl -
)");
  CHECK(told(f) == "drainage causes overflowed\n");
  CHECK(f.reading.events[0].type.starts_with("other."));
}

TEST_CASE("a participle of result takes the clause before as its cause") {
  const LinkFixture f(R"(The the DET 2 det -
bridge bridge NOUN 3 nsubj -
collapsed collapse VERB 0 root past,finite
, , PUNCT 5 punct -
forcing force VERB 3 advcl gerund
the the DET 7 det -
closure closure NOUN 5 obj -
of of ADP 10 case -
the the DET 10 det -
school school NOUN 7 nmod -
)");
  CHECK(told(f) == "collapsed causes closure\n");
}

TEST_CASE("the effect of a modal causal verb is only possible, and so is the link") {
  const LinkFixture f(R"(The the DET 2 det -
drought drought NOUN 4 nsubj -
could could AUX 4 aux -
lead lead VERB 0 root infinitive
to to ADP 6 case -
famine famine NOUN 4 obl -
)");
  REQUIRE(told(f) == "drought causes famine\n");
  CHECK(f.links[0].modality == Modality::possible);
  CHECK(f.reading.events[at(f.links[0].to)].modality == Modality::possible);
}

TEST_CASE("a person who forces something is no cause") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
forced force VERB 0 root past,finite
the the DET 4 det -
resignation resignation NOUN 2 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a passive turns cause and effect round") {
  const LinkFixture f(R"(The the DET 2 det -
fire fire NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
caused cause VERB 0 root past,participle
by by ADP 7 case -
an a DET 7 det -
explosion explosion NOUN 4 obl:agent -
)");
  CHECK(told(f) == "explosion causes fire\n");
}

TEST_CASE("a reason is attributed to those who act on it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 2 obj -
for for ADP 5 case -
espionage espionage NOUN 2 obl -
)");
  REQUIRE(told(f) == "espionage causes arrested\n");
  REQUIRE(f.links[0].attributed_to.size() == 1);
  CHECK(f.f.actors.actors[at(f.links[0].attributed_to[0])].name == "Norvia");
}

TEST_CASE("what somebody is blamed for is a claim of the speaker") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
blamed blame VERB 0 root past,finite
the the DET 4 det -
crash crash NOUN 2 obj -
on on ADP 7 case -
the the DET 7 det -
storm storm NOUN 2 obl -
)");
  REQUIRE(told(f) == "storm causes crash\n");
  CHECK(f.links[0].modality == Modality::claimed);
  CHECK(f.links[0].attributed_to.size() == 1);
}

TEST_CASE("a link is said by whoever says it, with a name or not") {
  const LinkFixture f(R"(Investigators investigator NOUN 2 nsubj plural
said say VERB 0 root past,finite
the the DET 4 det -
siege siege NOUN 5 nsubj -
caused cause VERB 2 ccomp past,finite
a a DET 7 det -
famine famine NOUN 5 obj -
)");
  REQUIRE(told(f) == "siege causes famine\n");
  CHECK(f.links[0].modality == Modality::claimed);
  CHECK(f.links[0].attributed_to.empty());
  REQUIRE(f.links[0].speakers.size() == 1);
  CHECK(f.links[0].speakers[0].span == Span{0, 13});
  const LinkFixture held(R"(Guards guard NOUN 2 nsubj plural
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 2 obj -
for for ADP 5 case -
espionage espionage NOUN 2 obl -
)");
  REQUIRE(told(held) == "espionage causes arrested\n");
  REQUIRE(held.links[0].speakers.size() == 1);
  CHECK(held.links[0].speakers[0].span == Span{0, 6});
}

TEST_CASE("this, as the subject of a causal verb, takes up the sentence before") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -

This this PRON 2 nsubj -
triggered trigger VERB 0 root past,finite
protests protest NOUN 2 obj plural
)");
  CHECK(told(f) == "invaded causes protests\n");
}

TEST_CASE("a measure is looked through to what is measured") {
  const LinkFixture f(R"(The the DET 2 det -
series series NOUN 5 nsubj -
of of ADP 4 case -
blasts blast NOUN 2 nmod plural
caused cause VERB 0 root past,finite
a a DET 7 det -
panic panic NOUN 5 obj -
)");
  CHECK(told(f) == "blasts causes panic\n");
}

TEST_CASE("a noun of cause or result links its complement and its subject") {
  const LinkFixture f(R"(The the DET 2 det -
fire fire NOUN 5 nsubj -
was be AUX 5 cop past,finite
the the DET 5 det -
result result NOUN 0 root -
of of ADP 8 case -
an a DET 8 det -
explosion explosion NOUN 5 nmod -
)");
  CHECK(told(f) == "explosion causes fire\n");
}

TEST_CASE("as gives a reason only where its clause tells a state or something done") {
  const LinkFixture reason(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
as as SCONJ 7 mark -
the the DET 5 det -
army army NOUN 7 nsubj -
had have AUX 7 aux past,finite
collapsed collapse VERB 2 advcl past,participle
)");
  CHECK(told(reason) == "collapsed causes surrendered\n");
  const LinkFixture time(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
as as SCONJ 6 mark -
the the DET 5 det -
army army NOUN 6 nsubj -
collapsed collapse VERB 2 advcl past,finite
)");
  CHECK(told(time) == "collapsed during surrendered\n");
}

TEST_CASE("after is causal where the frames of both events say so") {
  const LinkFixture f(R"(The the DET 2 det -
police police NOUN 3 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 3 obj -
after after ADP 7 case -
the the DET 7 det -
bombing bombing NOUN 3 obl -
)");
  REQUIRE(told(f) == "bombing causes arrested\n");
  CHECK(f.links[0].confidence < 0.7);
}

TEST_CASE("questions and direct address tell of no causes") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
forced force VERB 0 root past,finite
our our PRON 5 nmod:poss -
surrender surrender NOUN 3 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("the act that protests is caused by what it protests against") {
  const LinkFixture f(R"(Miners miner NOUN 2 nsubj plural
marched march VERB 0 root past,finite
to to PART 4 mark -
protest protest VERB 2 advcl infinitive
the the DET 6 det -
layoffs layoff NOUN 4 obj plural
)");
  CHECK(told(f) == "layoffs causes marched\n");
}

TEST_CASE("as before a noun tells what something is, not when") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
as as ADP 5 case -
a a DET 5 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a protest is an act, not the reason of the act beside it") {
  const LinkFixture f(R"(Miners miner NOUN 2 nsubj plural
marched march VERB 0 root past,finite
protesting protest VERB 2 advcl gerund
)");
  CHECK(told(f).empty());
}

TEST_CASE("what follows something is told as later, not as caused by it") {
  const LinkFixture f(R"(The the DET 2 det -
ceasefire ceasefire NOUN 3 nsubj -
followed follow VERB 0 root past,finite
the the DET 5 det -
siege siege NOUN 3 obj -
)");
  CHECK(told(f) == "siege before ceasefire\n");
}

TEST_CASE("whoever condemns something acts because of it, not because of condemning it") {
  const LinkFixture f(R"(Miners miner NOUN 2 nsubj plural
marched march VERB 0 root past,finite
, , PUNCT 4 punct -
condemning condemn VERB 2 advcl gerund
the the DET 6 det -
layoffs layoff NOUN 4 obj plural
)");
  CHECK(told(f) == "layoffs causes marched\n");
}

TEST_CASE("a clause with \"while\" of its own subject in the past is a contrast and no time") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
while while SCONJ 5 mark -
Bruno Bruno PROPN 5 nsubj -
won win VERB 2 advcl past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("a clause with \"while\" of what was going on tells when") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
while while SCONJ 4 mark -
visiting visit VERB 2 advcl gerund
Norvia Norvia PROPN 4 obj -
)");
  CHECK(told(f) == "visiting during resigned\n");
}

TEST_CASE("\"as\" with a verb of saying alone tells how, not when") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
, , PUNCT 6 punct -
as as SCONJ 6 mark -
Bruno Bruno PROPN 6 nsubj -
reported report VERB 2 advcl past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what follows an election comes after it, not of it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
following follow ADP 5 case -
the the DET 5 det -
election election NOUN 2 obl -
)");
  CHECK(told(f) == "election before resigned\n");
}

TEST_CASE("what happens before any vote is not told with a vote") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
before before ADP 5 case -
any any DET 5 det -
vote vote NOUN 2 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("a cause told under a verb of saying is a claim of the speaker") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
the the DET 4 det -
siege siege NOUN 5 nsubj -
caused cause VERB 2 ccomp past,finite
a a DET 7 det -
famine famine NOUN 5 obj -
)");
  REQUIRE(told(f) == "siege causes famine\n");
  CHECK(f.links[0].modality == Modality::claimed);
  CHECK(f.links[0].attributed_to.size() == 1);
}

TEST_CASE("a verb that only says that something came about stands for its effect") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 6 case -
a a DET 6 det -
famine famine NOUN 3 obl -
, , PUNCT 8 punct -
forcing force VERB 3 advcl gerund
the the DET 10 det -
evacuation evacuation NOUN 8 obj -
of of ADP 12 case -
Norvia Norvia PROPN 10 nmod -
)");
  CHECK(told(f) == "siege causes famine\nfamine causes evacuation\n");
}

TEST_CASE("a comparison with as links nothing causally") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
bought buy VERB 0 root past,finite
as as ADV 4 advmod -
many many ADJ 5 amod -
ships ship NOUN 2 obj plural
as as SCONJ 9 mark -
Borvia Borvia PROPN 9 nsubj -
had have AUX 9 aux past,finite
sold sell VERB 2 advcl past,participle
)");
  for (const Link& link : f.links) CHECK(link.kind != LinkKind::causes);
}

TEST_CASE("the ends of a causal verb go by their own words") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
caused cause VERB 0 root past,finite
a a DET 5 det -
famine famine NOUN 3 obj -
)");
  REQUIRE(f.links.size() == 1);
  CHECK(f.reading.events[at(f.links[0].from)].label == "Siege");
  CHECK(f.reading.events[at(f.links[0].to)].label == "Famine");
}
