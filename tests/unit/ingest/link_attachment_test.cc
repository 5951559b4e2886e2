#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// Which clause or phrase a cue stands with.

using namespace fabula;

TEST_CASE("a phrase on the subject does not tell of the verb behind it") {
  const LinkFixture f(R"(Guards guard NOUN 5 nsubj plural
after after ADP 4 case -
the the DET 4 det -
siege siege NOUN 1 nmod -
resigned resign VERB 0 root past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what hangs on a clause that tells of no event tells of no other") {
  const LinkFixture f(R"(The the DET 2 det -
earthquake earthquake NOUN 3 nsubj -
destroyed destroy VERB 0 root past,finite
homes home NOUN 3 obj plural
and and CCONJ 9 cc -
Norvia Norvia PROPN 9 nsubj -
was be AUX 9 cop past,finite
the the DET 9 det -
leader leader NOUN 3 conj -
after after ADP 12 case -
the the DET 12 det -
ceasefire ceasefire NOUN 9 nmod -
)");
  CHECK(told(f).find("ceasefire") == std::string::npos);
}

TEST_CASE("the first verb behind a relative pronoun is not the clause of the conjunction") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
because because SCONJ 8 mark -
the the DET 5 det -
deal deal NOUN 8 nsubj -
on on ADP 7 case -
which which PRON 8 obl -
voted vote VERB 2 advcl past,finite
collapsed collapse VERB 2 advcl past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("the noun right before a verb without another subject is its subject") {
  const LinkFixture f(R"(After after ADP 3 case -
a a DET 3 det -
summit summit NOUN 5 obl -
was be AUX 5 aux:pass past,finite
cancelled cancel VERB 0 root past,participle
, , PUNCT 8 punct -
Anna Anna PROPN 8 nsubj -
resigned resign VERB 5 advcl past,finite
)");
  CHECK(told(f) == "cancelled before resigned\n");
}

TEST_CASE("words that take a noun phrase tell nothing of a clause behind them") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
due due ADP 7 case -
to to ADP 3 fixed -
the the DET 6 det -
Borvia Borvia PROPN 7 nsubj -
attacked attack VERB 2 advcl past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("behind a relative clause the cause tells of the main clause") {
  const LinkFixture f(R"(Following follow ADP 3 case -
the the DET 3 det -
fire fire NOUN 6 obl -
, , PUNCT 3 punct -
which which PRON 6 nsubj -
injured injure VERB 0 root past,finite
Bruno Bruno PROPN 6 obj -
, , PUNCT 10 punct -
Anna Anna PROPN 10 nsubj -
resigned resign VERB 6 parataxis past,finite
)");
  CHECK(told(f).find("fire causes resigned") != std::string::npos);
}

TEST_CASE("what follows a relative clause without a comma tells of that clause") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
sued sue VERB 0 root past,finite
the the DET 4 det -
miners miner NOUN 2 obj plural
who who PRON 6 nsubj -
protested protest VERB 4 acl:relcl past,finite
when when ADV 9 advmod -
Anna Anna PROPN 9 nsubj -
resigned resign VERB 2 advcl past,finite
)");
  CHECK(told(f) == "resigned during protested\n");
}

TEST_CASE("behind a conjunction a phrase opens what follows and tells of nothing before") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
, , PUNCT 6 punct -
and and CCONJ 6 cc -
after after SCONJ 6 mark -
winning win VERB 2 advcl gerund
the the DET 8 det -
election election NOUN 6 obj -
, , PUNCT 6 punct -
Bruno Bruno PROPN 2 appos -
. . PUNCT 2 punct -
)");
  CHECK(told(f).empty());
}

TEST_CASE("in connection with what somebody is charged with doing is no reason to do it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
with with SCONJ 5 mark -
giving give VERB 3 advcl gerund
orders order NOUN 5 obj plural
in in ADP 8 case -
connection connection NOUN 5 obl -
with with ADP 11 case -
the the DET 11 det -
riot riot NOUN 8 nmod -
)");
  CHECK(told(f).empty());
}

TEST_CASE("behind a pause the same preposition tells of a second effect") {
  const LinkFixture f(R"(The the DET 2 det -
accident accident NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 6 case -
an an DET 6 det -
inquiry inquiry NOUN 3 obl -
and and CCONJ 10 cc -
, , PUNCT 7 punct -
in in ADP 10 case -
May May PROPN 6 conj -
, , PUNCT 10 punct -
to to ADP 14 case -
her her PRON 14 nmod:poss -
resignation resignation NOUN 10 nmod -
)");
  CHECK(told(f) == "accident causes inquiry\naccident causes resignation\n");
}

TEST_CASE("why something is withdrawn from is not why it was done") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
withdrew withdraw VERB 0 root past,finite
from from SCONJ 4 mark -
imposing impose VERB 2 advcl gerund
sanctions sanction NOUN 4 obj plural
because because ADP 9 case -
of of ADP 6 fixed -
the the DET 9 det -
siege siege NOUN 4 obl -
)");
  CHECK(told(f).find("causes sanctions") == std::string::npos);
  CHECK(told(f).find("causes imposing") == std::string::npos);
  CHECK(told(f).find("siege causes withdrew") != std::string::npos);
}

TEST_CASE("a slogan in quotation marks is nothing done") {
  const LinkFixture f(R"(Because because ADP 4 case -
of of ADP 1 fixed -
the the DET 4 det -
siege siege NOUN 8 obl -
the the DET 6 det -
slogan slogan NOUN 8 obl -
" " PUNCT 6 punct -
Kill kill VERB 0 root finite
Borvia Borvia PROPN 8 obj -
" " PUNCT 8 punct -
won win VERB 8 conj past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what something is due to is not the time at which it is done") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
attacked attack VERB 0 root past,participle
during during ADP 6 case -
the the DET 6 det -
trial trial NOUN 3 obl -
because because ADP 10 case -
of of ADP 7 fixed -
the the DET 10 det -
ceasefire ceasefire NOUN 6 nmod -
)");
  CHECK(told(f).find("ceasefire causes attacked") != std::string::npos);
  CHECK(told(f).find("ceasefire causes trial") == std::string::npos);
}

TEST_CASE("behind an effect the same preposition tells what it is an effect on") {
  const LinkFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
resulted result VERB 0 root past,finite
in in ADP 6 case -
a a DET 6 det -
rise rise NOUN 3 obl -
in in ADP 8 case -
protests protest NOUN 3 obl plural
)");
  CHECK(told(f) == "siege causes rise\n");
}

TEST_CASE("what follows a crime that somebody is charged with is the charge") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
charged charge VERB 0 root past,participle
with with ADP 5 case -
arson arson NOUN 3 obl -
following following ADP 8 case -
the the DET 8 det -
fire fire NOUN 5 nmod -
)");
  CHECK(told(f) == "fire causes charged\n");
}

TEST_CASE("a clause in the past tells when somebody came, not what they came for") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
fled flee VERB 0 root past,finite
to to PART 4 mark -
join join VERB 2 advcl infinitive
Borvia Borvia PROPN 4 obj -
after after SCONJ 8 mark -
Norvia Norvia PROPN 8 nsubj -
surrendered surrender VERB 4 advcl past,finite
)");
  CHECK(told(f) == "surrendered before fled\n");
}
