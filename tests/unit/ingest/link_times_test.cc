#include "tests/catch.h"
#include "tests/unit/ingest/link_fixture.h"

// What happens before, during and after what.

using namespace fabula;

TEST_CASE("a phrase that commas set off behind the subject tells when its verb happened") {
  const LinkFixture f(R"(Anna Anna PROPN 7 nsubj -
, , PUNCT 5 punct -
during during ADP 5 case -
the the DET 5 det -
siege siege NOUN 1 nmod -
, , PUNCT 5 punct -
resigned resign VERB 0 root past,finite
)");
  CHECK(told(f) == "siege during resigned\n");
}

TEST_CASE("what stands with something judged tells when that was, not when it was judged") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
their their PRON 4 nmod:poss -
conduct conduct NOUN 2 obj -
during during ADP 7 case -
the the DET 7 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f).find("during") == std::string::npos);
}

TEST_CASE("what was going on lies around what happened meanwhile") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj -
was be AUX 3 aux past,finite
fighting fight VERB 0 root gerund
when when ADV 6 advmod -
Bruno Bruno PROPN 6 nsubj -
resigned resign VERB 3 advcl past,finite
)");
  CHECK(told(f) == "fighting during resigned\n");
}

TEST_CASE("as something is known tells its name, not when") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
won win VERB 0 root past,finite
as as SCONJ 6 mark -
she she PRON 6 nsubj:pass -
was be AUX 6 aux:pass past,finite
known know VERB 2 advcl past,participle
, , PUNCT 10 punct -
and and CCONJ 10 cc -
Bruno Bruno PROPN 10 nsubj -
resigned resign VERB 6 conj past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what hangs beside what is told after another has no part in the order") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
before before SCONJ 4 mark -
fleeing flee VERB 2 advcl gerund
, , PUNCT 6 punct -
ending end VERB 4 conj gerund
the the DET 8 det -
siege siege NOUN 6 obj -
)");
  CHECK(told(f).find("ending") == std::string::npos);
  CHECK(told(f).find("siege") == std::string::npos);
}

TEST_CASE("a time behind a verb of saying is that of the saying") {
  const LinkFixture f(R"(Miners miner NOUN 2 nsubj plural
rioted riot VERB 5 ccomp past,finite
, , PUNCT 5 punct -
Anna Anna PROPN 5 nsubj -
said say VERB 0 root past,finite
during during ADP 8 case -
the the DET 8 det -
trial trial NOUN 5 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("an -ing form with a subject and no auxiliary is no predicate of a time clause") {
  const LinkFixture f(R"(Bruno Bruno PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
when when ADV 5 advmod -
miners miner NOUN 5 nsubj plural
protesting protest VERB 2 advcl gerund
struck strike VERB 2 conj past,finite
)");
  CHECK(told(f).find("protesting") == std::string::npos);
}

TEST_CASE("what is planned in the aftermath of something comes after it") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root finite,present
to to PART 4 mark -
resign resign VERB 2 xcomp infinitive
in in ADP 9 case -
the the DET 7 det -
aftermath aftermath NOUN 9 case -
of of ADP 7 fixed -
siege siege NOUN 4 obl -
)");
  CHECK(told(f).find("siege causes") == std::string::npos);
}

TEST_CASE("what somebody says during a visit did not happen during it") {
  const LinkFixture f(R"(During during ADP 3 case -
a a DET 3 det -
visit visit NOUN 6 obl -
, , PUNCT 3 punct -
Anna Anna PROPN 6 nsubj -
said say VERB 0 root past,finite
miners miner NOUN 8 nsubj plural
rioted riot VERB 6 ccomp past,finite
)");
  CHECK(told(f).empty());
}

TEST_CASE("what had happened when something happened came before it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj -
had have AUX 3 aux past,finite
resigned resign VERB 0 root past,participle
when when ADV 6 advmod -
Bruno Bruno PROPN 6 nsubj -
won win VERB 3 advcl past,finite
)");
  CHECK(told(f) == "resigned before won\n");
}

TEST_CASE("what is said is not the clause behind the one that says it") {
  const LinkFixture f(R"(After after SCONJ 3 mark -
Anna Anna PROPN 3 nsubj -
voted vote VERB 0 root past,finite
Borvia Borvia PROPN 5 nsubj -
resigned resign VERB 3 ccomp past,finite
)");
  CHECK(told(f).find("before") == std::string::npos);
}

TEST_CASE("as they were about to surrender tells when, not why") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
arrived arrive VERB 0 root past,finite
as as SCONJ 6 mark -
Norvia Norvia PROPN 6 nsubj -
was be AUX 6 cop past,finite
about about ADJ 2 advcl -
to to PART 8 mark -
surrender surrender VERB 6 xcomp infinitive
)");
  CHECK(told(f) == "surrender during arrived\n");
}

TEST_CASE("while with a perfect that has lost its subject sets two things against each other") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
while while SCONJ 5 mark -
has have AUX 5 aux present,finite
attacked attack VERB 2 advcl past,participle
Borvia Borvia PROPN 5 obj -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what nothing joins to a time clause is none of it") {
  const LinkFixture f(R"(Anna Anna PROPN 2 nsubj -
hid hide VERB 0 root past,finite
after after SCONJ 5 mark -
Norvia Norvia PROPN 5 nsubj -
attacked attack VERB 2 advcl past,finite
Borvia Borvia PROPN 5 obj -
, , PUNCT 9 punct -
then then ADV 9 advmod -
surrendered surrender VERB 5 conj past,finite
)");
  CHECK(told(f) == "attacked before hid\n");
}

TEST_CASE("what stands beyond the main clause is no part of the time clause before it") {
  const LinkFixture f(R"(After after SCONJ 3 mark -
Norvia Norvia PROPN 3 nsubj -
attacked attack VERB 6 advcl past,finite
Borvia Borvia PROPN 3 obj -
Anna Anna PROPN 6 nsubj -
hid hide VERB 0 root past,finite
and and CCONJ 8 cc -
surrendered surrender VERB 3 conj past,finite
)");
  CHECK(told(f) == "attacked before hid\n");
}

TEST_CASE("what somebody is convicted of happened at the time told behind it") {
  const LinkFixture f(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
convicted convict VERB 0 root past,participle
of of SCONJ 5 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 5 obj -
when when ADV 9 advmod -
Norvia Norvia PROPN 9 nsubj -
surrendered surrender VERB 3 advcl past,finite
)");
  CHECK(told(f).find("surrendered during attacking\n") != std::string::npos);
}

TEST_CASE("once before something counts and begins no clause") {
  const LinkFixture f(R"(Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
once once SCONJ 7 mark -
before before SCONJ 7 mark -
Anna Anna PROPN 7 nsubj -
surrendered surrender VERB 2 advcl past,finite
)");
  CHECK(told(f) == "attacked before surrendered\n");
}

TEST_CASE("what happened in a year since when this is the worst is not at the time of this") {
  const auto links = [](std::string_view preposition) {
    return told(
        LinkFixture("Norvia Norvia PROPN 2 nsubj -\n"
                    "attacked attack VERB 0 root past,finite\n"
                    "Borvia Borvia PROPN 2 obj -\n" +
                    std::string(preposition) + R"( ADP 5 case -
2009 2009 NUM 2 obl -
, , PUNCT 9 punct -
when when ADV 9 advmod -
Anna Anna PROPN 9 nsubj -
surrendered surrender VERB 2 conj past,finite
)"));
  };
  CHECK(links("in in") == "surrendered during attacked\n");
  CHECK(links("since since").empty());
}
