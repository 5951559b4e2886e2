#include "ingest/event/news_value.h"

#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("of whom nothing is known, what something is for is no event") {
  const EventFixture f(R"(# headline
Norvia Norvia PROPN 2 nsubj -
votes vote VERB 0 root present,finite

# body
Norvia Norvia PROPN 2 nsubj -
voted vote VERB 0 root past,finite

Norvia Norvia PROPN 2 nsubj -
voted vote VERB 0 root past,finite

Norvia Norvia PROPN 2 nsubj -
voted vote VERB 0 root past,finite

Things thing NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
confused confuse VERB 0 root past,participle

Three three NUM 2 nummod -
boats boat NOUN 4 nsubj:pass plural
were be AUX 4 aux:pass past,finite
confused confuse VERB 0 root past,participle
)");
  REQUIRE(f.reading.events.size() >= 2);
  CHECK(std::ranges::none_of(
      f.reading.events, [](const Event& event) { return event.label == "Things are confused"; }));
  CHECK(std::ranges::any_of(f.reading.events, [](const Event& event) {
    return event.label == "Three boats are confused";
  }));
}

TEST_CASE("strikes off a coast are of no certain occasion, the strikes and three strikes are") {
  const auto is_generic = [](std::string_view before, std::string_view relation) {
    const std::string word(before);
    return EventFixture(
               "Norvia Norvia PROPN 2 nsubj -\ncondemned condemn VERB 0 root "
               "past,finite\n" +
               word + " " + word + " DET 4 " + std::string(relation) +
               " -\nattacks attack NOUN 2 obj plural\n"
               "on on ADP 6 case -\nBorvia Borvia PROPN 4 nmod -\n")
        .event("attacks")
        .generic;
  };
  CHECK(is_generic("armed", "amod"));
  CHECK(is_generic("any", "det"));
  CHECK_FALSE(is_generic("the", "det"));
  CHECK_FALSE(is_generic("three", "nummod"));
}

TEST_CASE("of what is the speaker's own nobody makes a headline") {
  const auto stops = [](std::string_view owner) {
    return EventFixture(std::string(owner) + R"(engine engine NOUN 3 nsubj -
exploded explode VERB 0 root past,finite
)")
        .has("exploded");
  };
  CHECK(stops("The the DET 2 det -\n"));
  CHECK_FALSE(stops("My my PRON 2 nmod:poss -\n"));
}

TEST_CASE("a noun that only refers to a deed is background, one that sets a time is not") {
  const auto visit_is_background = [](std::string_view before, std::string_view relation) {
    std::string lines(before);
    lines += R"(Anna Anna PROPN 6 nmod:poss -
's 's PART 4 case -
visit visit NOUN 2 )";
    lines.append(relation).append(" -\n. . PUNCT 2 punct -\n");
    return EventFixture(lines).event("visit").background;
  };
  CHECK(
      visit_is_background("Norvia Norvia PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
                          "only only ADV 6 advmod -\n",
                          "obj"));
  CHECK_FALSE(
      visit_is_background("Norvia Norvia PROPN 2 nsubj -\nshrank shrink VERB 0 root "
                          "past,finite\nafter after ADP 6 case -\n",
                          "obl"));
}

TEST_CASE("a noun of one party is background, one of two is not") {
  const auto pact_is_background = [](std::string_view parties) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
praised praise VERB 0 root past,finite
a a DET 4 det -
pact pact NOUN 2 obj -
)" + std::string(parties))
        .event("pact")
        .background;
  };
  CHECK(pact_is_background("of of ADP 6 case -\nBorvia Borvia PROPN 4 nmod -\n"));
  CHECK_FALSE(
      pact_is_background("between between ADP 6 case -\nBorvia Borvia PROPN 4 nmod -\n"
                         "and and CCONJ 8 cc -\nNorvia Norvia PROPN 6 conj -\n"));
}

TEST_CASE("a participle of no kind of its own says which one is meant") {
  const EventFixture f(R"(A a DET 2 det -
boat boat NOUN 6 nsubj -
painted paint VERB 2 acl past,participle
by by ADP 5 case -
Anna Anna PROPN 3 obl:agent -
sank sink VERB 0 root past,finite
)");
  CHECK(f.has("sank"));
  CHECK_FALSE(f.has("painted"));
}

TEST_CASE("what something only looks like is no event") {
  const auto attacks = [](std::string_view marks) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nran run VERB 0 root past,finite\n" +
                        std::string(marks) + R"(attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)")
        .has("attacking");
  };
  CHECK(attacks("soon soon ADV 2 advmod -\nafter after SCONJ 5 mark -\n"));
  CHECK_FALSE(attacks("as as SCONJ 5 mark -\nif if SCONJ 5 mark -\n"));
  CHECK_FALSE(attacks("away away ADV 2 advmod -\nlike like SCONJ 5 mark -\n"));
}

TEST_CASE("the question before an answer is no event, a request is") {
  const auto has_asked = [](std::string_view asked_for) {
    return EventFixture("Asked ask VERB 7 advcl past,participle\n" + std::string(asked_for) +
                        R"(Borvia Borvia PROPN 3 obj -
, , PUNCT 1 punct -
Anna Anna PROPN 7 nsubj -
left leave VERB 0 root past,finite
Norvia Norvia PROPN 7 obj -
)")
        .has("Asked");
  };
  CHECK_FALSE(has_asked("why why ADV 3 advmod -\nbuy buy VERB 1 ccomp infinitive\n"));
  CHECK(has_asked("to to PART 3 mark -\nbuy buy VERB 1 xcomp infinitive\n"));
}

TEST_CASE("who agrees and does not say to what is no news") {
  const auto agreed = [](std::string_view with) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nagreed agree VERB 0 root past,finite\n" +
                        std::string(with) + ". . PUNCT 2 punct -\n")
        .has("agreed");
  };
  CHECK(agreed("with with ADP 4 case -\nBela Bela PROPN 2 obl -\n"));
  CHECK_FALSE(agreed(""));
}

TEST_CASE("a coming event that only says which candidate is meant stays in the background") {
  const auto election = [](std::string_view relation) {
    const std::string lines = R"(Anna Anna PROPN 2 nsubj -
met meet VERB 0 root past,finite
candidates candidate NOUN 2 obj plural
for for ADP 8 case -
the the DET 8 det -
2031 2031 NUM 8 compound -
Norvia Norvia PROPN 8 compound -
election election NOUN )" + std::string(relation) +
                              " -\n";
    const std::string text = literal_document(lines).article->text;
    return EventFixture(lines, {timex_at(text, "2031", "2031-01-01", "2031-12-31")})
        .event("election");
  };
  REQUIRE(election("3 nmod").modality == Modality::planned);
  CHECK(election("3 nmod").background);
  CHECK(election("2 obl").background);
  CHECK_FALSE(election("2 conj").background);
}
