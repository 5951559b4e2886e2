#include "ingest/event/habits.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("who denies or blames now has done so, habits are no events") {
  const auto does = [](std::string_view subject, std::string_view verb) {
    return EventFixture(std::string(subject) + " 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root present,finite
Borvia Borvia PROPN 2 obj -
)")
        .has(verb.substr(0, verb.find(' ')));
  };
  CHECK(does("Anna Anna PROPN", "criticises criticise"));
  CHECK_FALSE(does("Anna Anna PROPN", "visits visit"));
  CHECK_FALSE(does("critics critic NOUN", "criticises criticise"));
}

TEST_CASE("how something is run and what was skipped are no events") {
  const EventFixture f(R"(Acme Acme PROPN 7 nsubj -
, , PUNCT 6 punct -
which which PRON 6 nsubj:pass -
is be AUX 6 aux:pass present,finite
mostly mostly ADV 6 advmod -
owned own VERB 1 acl:relcl past,participle
skipped skip VERB 0 root past,finite
four four NUM 9 nummod -
inspections inspection NOUN 7 obj plural
)");
  CHECK_FALSE(f.has("owned"));
  CHECK_FALSE(f.has("inspections"));
  CHECK(f.has("skipped"));
}

TEST_CASE("what somebody does not do as a rule, or does something for, is no event") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
uses use VERB 0 root present,finite
lots lot NOUN 2 obj plural
to to PART 5 mark -
elect elect VERB 2 advcl infinitive
Anna Anna PROPN 5 obj -
)");
  CHECK_FALSE(f.has("elect"));
  const auto sells = [](std::string_view auxiliary) {
    return EventFixture("Acme Acme PROPN 4 nsubj -\n" + std::string(auxiliary) +
                        R"(not not PART 4 advmod -
sell sell VERB 0 root infinitive
Bolt Bolt PROPN 4 obj -
)")
        .has("sell");
  };
  CHECK_FALSE(sells("does do AUX 4 aux present,finite\n"));
  CHECK(sells("did do AUX 4 aux past,finite\n"));
}

TEST_CASE("how members of a house are elected is no event, that somebody is joined by others is") {
  const EventFixture f(R"(Members member NOUN 6 nsubj:pass plural
of of ADP 4 case -
the the DET 4 det -
House House PROPN 1 nmod -
are be AUX 6 aux:pass present,finite
elected elect VERB 0 root past,participle
for for ADP 8 case -
Norvia Norvia PROPN 6 obl -
. . PUNCT 6 punct -

Anna Anna PROPN 3 nsubj:pass -
is be AUX 3 aux:pass present,finite
sued sue VERB 0 root past,participle
by by ADP 5 case -
Borvia Borvia PROPN 3 obl:agent -
. . PUNCT 3 punct -
)");
  CHECK_FALSE(f.has("elected"));
  CHECK(f.has("sued"));
}

TEST_CASE("what one is told to do is no event") {
  const EventFixture f(R"(Attack attack VERB 0 root -
Borvia Borvia PROPN 1 obj -
. . PUNCT 1 punct -

Do do AUX 3 aux present,finite
not not PART 3 advmod -
sell sell VERB 0 root infinitive
Acme Acme PROPN 3 obj -
. . PUNCT 3 punct -

Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
sue sue VERB 0 root infinitive
Acme Acme PROPN 4 obj -
. . PUNCT 4 punct -
)");
  CHECK_FALSE(f.has("Attack"));
  CHECK_FALSE(f.has("sell"));
  CHECK(f.has("sue"));
}

TEST_CASE("what is done often, always or every week is no event") {
  const auto opens = [](std::string_view adverb) {
    return EventFixture("Anna Anna PROPN 3 nsubj -\n" + std::string(adverb) +
                        R"(opened open VERB 0 root past,finite
shops shop NOUN 3 obj plural
)")
        .has("opened");
  };
  CHECK(opens("then then ADV 3 advmod -\n"));
  CHECK_FALSE(opens("often often ADV 3 advmod -\n"));
  CHECK_FALSE(opens("historically historically ADV 3 advmod -\n"));
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
opened open VERB 0 root past,finite
shops shop NOUN 2 obj plural
every every DET 5 det -
week week NOUN 2 obl:unmarked -
)");
  CHECK_FALSE(f.has("opened"));
}

TEST_CASE("what somebody used to do is no event, what something was used for is") {
  const EventFixture habit(R"(Anna Anna PROPN 2 nsubj -
used use VERB 0 root past,finite
to to PART 4 mark -
sell sell VERB 2 xcomp infinitive
ships ship NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK_FALSE(habit.has("used"));
  CHECK_FALSE(habit.has("sell"));
  const EventFixture aim(R"(Anna Anna PROPN 2 nsubj -
used use VERB 0 root past,finite
money money NOUN 2 obj -
to to PART 5 mark -
buy buy VERB 2 advcl infinitive
ships ship NOUN 5 obj plural
. . PUNCT 2 punct -
)");
  CHECK(aim.has("buy"));
}

TEST_CASE("what any of a kind must do is a rule, what somebody must do is to come") {
  const auto must_sell = [](std::string_view subject) {
    return EventFixture(std::string(subject) + R"(must must AUX 3 aux -
sell sell VERB 0 root infinitive
ships ship NOUN 3 obj plural
)")
        .has("sell");
  };
  CHECK(must_sell("Norvia Norvia PROPN 3 nsubj -\n"));
  CHECK_FALSE(must_sell("Owners owner NOUN 3 nsubj plural\n"));
}

TEST_CASE("what one tends to do, or does whenever one chooses, is no event") {
  const auto sells = [](std::string_view before) {
    return EventFixture(std::string(before) + R"(to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
. . PUNCT 3 punct -
)")
        .has("sell");
  };
  CHECK(
      sells("Anna Anna PROPN 3 nsubj -\nsoon soon ADV 3 advmod -\n"
            "hopes hope VERB 0 root present,finite\n"));
  CHECK_FALSE(
      sells("Anna Anna PROPN 3 nsubj -\nalso also ADV 3 advmod -\n"
            "tends tend VERB 0 root present,finite\n"));
  const EventFixture f(R"(When when ADV 4 advmod -
an an DET 3 det -
owner owner NOUN 4 nsubj -
chooses choose VERB 8 advcl present,finite
to to PART 6 mark -
sell sell VERB 4 xcomp infinitive
, , PUNCT 4 punct -
laughs laugh VERB 0 root present,finite
Anna Anna PROPN 8 nsubj -
)");
  CHECK_FALSE(f.has("sell"));
}

TEST_CASE("joined verbs are habits alike, whatever their tags") {
  const EventFixture f(R"(Boats boat NOUN 2 nsubj plural
leave leave VERB 0 root present,finite
and and CCONJ 4 cc -
reach reach VERB 2 conj -
Borvia Borvia PROPN 4 obj -
)");
  CHECK_FALSE(f.has("reach"));
}

TEST_CASE("who opposes something now always does") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
opposes oppose VERB 0 root present,finite
wars war NOUN 2 obj plural
)");
  CHECK_FALSE(f.has("opposes"));
}

TEST_CASE("what accompanies a habit is no event, what accompanies a deed is") {
  const auto criticises = [](std::string_view verb) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                        R"(peace peace NOUN 2 obj -
, , PUNCT 5 punct -
criticising criticise VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)")
        .has("criticising");
  };
  CHECK(criticises("broke break VERB 0 root past,finite\n"));
  CHECK_FALSE(criticises("loves love VERB 0 root present,finite\n"));
}

TEST_CASE("what has ever been done is no single event") {
  const auto sank = [](std::string_view adverb) {
    return EventFixture(R"(No no DET 2 det -
boat boat NOUN 5 nsubj -
has have AUX 5 aux present,finite
)" + std::string(adverb) +
                        R"( ADV 5 advmod -
reached reach VERB 0 root past,participle
Borvia Borvia PROPN 5 obj -
)")
        .has("reached");
  };
  CHECK(sank("yet yet"));
  CHECK_FALSE(sank("ever ever"));
}

TEST_CASE("what comes before or after in a habit is none either") {
  const auto needs = [](std::string_view verb) {
    return EventFixture("Boats boat NOUN 2 nsubj plural\n" + std::string(verb) +
                        R"(years year NOUN 2 obj plural
before before SCONJ 5 mark -
leaving leave VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)")
        .has("leaving");
  };
  CHECK(needs("waited wait VERB 0 root past,finite\n"));
  CHECK_FALSE(needs("last last VERB 0 root present,finite\n"));
}

TEST_CASE("what one is authorised to do by law is no event") {
  const auto authorised = [](std::string_view be) {
    return EventFixture("Norvia Norvia PROPN 3 nsubj:pass -\n" + std::string(be) +
                        R"(authorised authorise VERB 0 root past,participle
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
)")
        .has("authorised");
  };
  CHECK(authorised("was be AUX 3 aux:pass past,finite\n"));
  CHECK_FALSE(authorised("is be AUX 3 aux:pass present,finite\n"));
}

TEST_CASE("of what kind a thing is at all times tells no event") {
  const auto built = [](std::string_view be, std::string_view which) {
    return EventFixture("Kestrel Kestrel PROPN 4 nsubj -\n" + std::string(be) + std::string(which) +
                        R"(ship ship NOUN 0 root -
built build VERB 4 acl past,participle
in in ADP 7 case -
Borvia Borvia PROPN 5 obl -
)")
        .has("built");
  };
  constexpr std::string_view is = "is be AUX 4 cop present,finite\n";
  CHECK(built("was be AUX 4 cop past,finite\n", "a a DET 4 det -\n"));
  CHECK(built(is, "the the DET 4 det -\n"));
  CHECK_FALSE(built(is, "a a DET 4 det -\n"));
  CHECK_FALSE(built(is, "good good ADJ 4 amod -\n"));
}

TEST_CASE("the simple present of a timetable tells of a day, not of a habit") {
  const auto take_effect = [](std::string_view on, std::string_view when, std::string_view number) {
    const std::string lines = R"(Laws law NOUN 2 nsubj plural
take take VERB 0 root present,finite
effect effect NOUN 2 obj -
)" + std::string(on) + ' ' + std::string(on) +
                              " ADP 5 case -\n" + std::string(when) + " Monday PROPN 2 obl " +
                              std::string(number);
    const std::string text = "Laws take effect " + std::string(on) + ' ' + std::string(when);
    return EventFixture(lines, {timex_at(text, when, "2030-06-17", "2030-06-17")});
  };
  CHECK(take_effect("on", "Monday", "-\n").event("take").modality == Modality::planned);
  CHECK_FALSE(take_effect("on", "Mondays", "plural\n").has("take"));
  CHECK_FALSE(take_effect("at", "nine", "-\n").has("take"));
}

TEST_CASE("what is going to happen is told by its own verb") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
is be AUX 3 aux present,finite
going go VERB 0 root present,participle
to to PART 5 mark -
sell sell VERB 3 xcomp infinitive
ships ship NOUN 5 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.has("sell"));
  CHECK(f.reading.events.size() == 1);
}
