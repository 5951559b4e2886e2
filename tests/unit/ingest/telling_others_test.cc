#include <string>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

/// How many tellings the event of the trigger has.
std::size_t tellings(std::string_view lines, std::string_view trigger) {
  const EventFixture f(lines);
  return f.event(trigger).mentions.size();
}

}  // namespace

TEST_CASE("who is investigated and investigates on his own makes two investigations") {
  const auto by = [](std::string_view who) {
    return "Borvia Borvia PROPN 2 nsubj -\ninvestigated investigate VERB 0 root past,finite\n"
           "Norvia Norvia PROPN 2 obj -\n. . PUNCT 2 punct -\n\n" +
           std::string(who) +
           " PROPN 2 nsubj -\nInvestigated investigate VERB 0 root past,finite\n"
           ". . PUNCT 2 punct -\n";
  };
  CHECK(tellings(by("Norvia Norvia"), "investigated") == 1);
  CHECK(tellings(by("Borvia Borvia"), "investigated") == 2);
}

TEST_CASE("of two things that did the same, neither did what the other did") {
  const auto by = [](std::string_view who) {
    return "The the DET 2 det -\nshop shop NOUN 3 nsubj -\n"
           "sold sell VERB 0 root past,finite\napples apple NOUN 3 obj plural\n"
           ". . PUNCT 3 punct -\n\nThe the DET 2 det -\n" +
           std::string(who) +
           " NOUN 3 nsubj -\nSold sell VERB 0 root past,finite\n"
           "apples apple NOUN 3 obj plural\n. . PUNCT 3 punct -\n";
  };
  CHECK(tellings(by("farm farm"), "sold") == 1);
  CHECK(tellings(by("shop shop"), "sold") == 2);
}

TEST_CASE("what somebody did years ago is not the news that he did it") {
  std::string lines =
      "Anna Anna PROPN 2 nsubj -\nraised raise VERB 0 root past,finite\n"
      "funds fund NOUN 2 obj plural\n. . PUNCT 2 punct -\n\n";
  for (int i = 0; i < 4; ++i)
    lines +=
        "Bruno Bruno PROPN 2 nsubj -\nslept sleep VERB 0 root past,finite\n"
        ". . PUNCT 2 punct -\n\n";
  lines +=
      "Anna Anna PROPN 2 nsubj -\nRaised raise VERB 0 root past,finite\n"
      "funds fund NOUN 2 obj plural\nin in ADP 5 case -\n2028 2028 NUM 2 obl -\n"
      ". . PUNCT 2 punct -\n";
  const std::string text = literal_document(lines).article->text;
  const EventFixture f(lines, {timex_at(text, "2028", "2028-01-01", "2028-12-31")});
  CHECK(&f.event("raised") != &f.event("Raised"));
}

TEST_CASE("the pact of a year long ago is not the news") {
  const auto one = [](std::string_view year) {
    std::string lines =
        "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\nthe the DET 4 det -\n"
        "agreement agreement NOUN 2 obj -\n. . PUNCT 2 punct -\n\n";
    for (int i = 0; i < 4; ++i)
      lines +=
          "Bruno Bruno PROPN 2 nsubj -\nslept sleep VERB 0 root past,finite\n"
          ". . PUNCT 2 punct -\n\n";
    lines +=
        "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
        "the the DET 5 det -\n" +
        std::string(year) +
        " NUM 5 nummod -\nAgreement agreement NOUN 2 obj -\n"
        ". . PUNCT 2 punct -\n";
    return tellings(lines, "agreement") == 2;
  };
  CHECK(one("2030 2030"));
  CHECK(!one("1991 1991"));
}

TEST_CASE("the election of a year is none that is told of another year") {
  const auto elected = [](std::string_view year) {
    const std::string lines =
        "Norvia Norvia PROPN 2 nsubj -\nelected elect VERB 0 root past,finite\n"
        "Anna Anna PROPN 2 obj -\nin in ADP 5 case -\n2028 2028 NUM 2 obl -\n"
        ". . PUNCT 2 punct -\n\nNorvia Norvia PROPN 2 nsubj -\n"
        "praised praise VERB 0 root past,finite\nthe the DET 5 det -\n" +
        std::string(year) +
        " NUM 5 nummod -\nelection election NOUN 2 obj -\n. . PUNCT 2 punct -\n";
    const std::string text = literal_document(lines).article->text;
    const EventFixture f(lines, {timex_at(text, "2028", "2028-01-01", "2028-12-31")});
    return &f.event("elected") == &f.event("election");
  };
  CHECK(elected("2028 2028"));
  CHECK(!elected("2024 2024"));
}

TEST_CASE("an earlier rally is not the one that is told of") {
  const auto held = [](std::string_view quality) {
    return "Borvia Borvia PROPN 2 nsubj -\nheld hold VERB 0 root past,finite\n"
           "a a DET 4 det -\nrally rally NOUN 2 obj -\n. . PUNCT 2 punct -\n\n"
           "Borvia Borvia PROPN 2 nsubj -\nHeld hold VERB 0 root past,finite\n"
           "the the DET 5 det -\n" +
           std::string(quality) + " ADJ 5 amod -\nRally rally NOUN 2 obj -\n. . PUNCT 2 punct -\n";
  };
  CHECK(tellings(held("earlier earlier"), "rally") == 2);
  CHECK(tellings(held("big big"), "rally") == 4);
}

TEST_CASE("who met did so at a summit, but at no funeral that was not told of") {
  const auto met = [](std::string_view occasion) {
    return "Anna Anna PROPN 2 nsubj -\nmet meet VERB 0 root past,finite\n"
           "Bruno Bruno PROPN 2 obj -\n. . PUNCT 2 punct -\n\n"
           "Norvia Norvia PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
           "the the DET 4 det -\n" +
           std::string(occasion) + " NOUN 2 obj -\n. . PUNCT 2 punct -\n";
  };
  CHECK(tellings(met("summit summit"), "met") == 2);
  CHECK(tellings(met("funeral funeral"), "met") == 1);
}

TEST_CASE("an incident is what befell people rather than that they were harmed or helped") {
  const auto after = [](std::string_view harm) {
    return "A a DET 2 det -\ncoach coach NOUN 3 nsubj -\n"
           "crashed crash VERB 0 root past,finite\n. . PUNCT 3 punct -\n\n"
           "Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n" +
           std::string(harm) +
           " VERB 0 root past,participle\n. . PUNCT 3 punct -\n\n"
           "Bruno Bruno PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n"
           "after after ADP 5 case -\nthe the DET 5 det -\nincident incident NOUN 2 obl -\n"
           ". . PUNCT 2 punct -\n";
  };
  CHECK(tellings(after("hospitalized hospitalize"), "crashed") == 2);
  CHECK(tellings(after("rescued rescue"), "crashed") == 2);
  CHECK(tellings(after("injured injure"), "crashed") == 2);
}

TEST_CASE("an appeals court has rulings of its own") {
  const auto ruled = [](std::string_view court) {
    return "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\nthe the DET 5 det "
           "-\ndistrict district NOUN 5 compound -\n"
           "court court NOUN 6 compound -\nruling ruling NOUN 2 obj -\n. . PUNCT 2 punct -\n\n"
           "Bruno Bruno PROPN 2 nsubj -\nread read VERB 0 root past,finite\nthe the DET 6 det -\n" +
           std::string(court) +
           " NOUN 5 compound -\ncourt court NOUN 6 compound -\nRuling ruling NOUN 2 obj -\n"
           ". . PUNCT 2 punct -\n";
  };
  CHECK(tellings(ruled("district district"), "ruling") == 2);
  CHECK(tellings(ruled("appeals appeal"), "ruling") == 1);
}

TEST_CASE("who is arrested is not charged yet") {
  const auto then = [](std::string_view step) {
    return "# headline\nNorvia Norvia PROPN 2 nsubj -\narrests arrest VERB 0 root present,finite\n"
           "Anna Anna PROPN 2 obj -\n\n# body\nNorvia Norvia PROPN 2 nsubj -\n" +
           std::string(step) +
           " VERB 0 root past,finite\nAnna Anna PROPN 2 obj -\n. . PUNCT 2 punct -\n";
  };
  CHECK(tellings(then("detained detain"), "arrests") == 2);
  CHECK(tellings(then("charged charge"), "arrests") == 1);
}

TEST_CASE("a warrant does not prosecute yet") {
  const auto praised = [](std::string_view noun) {
    return "# headline\nNorvia Norvia PROPN 2 nsubj -\nissues issue VERB 0 root present,finite\n"
           "arrest arrest NOUN 4 compound -\nwarrant warrant NOUN 2 obj -\n\n# body\n"
           "Bruno Bruno PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
           "the the DET 4 det -\n" +
           std::string(noun) + " NOUN 2 obj -\n. . PUNCT 2 punct -\n";
  };
  CHECK(tellings(praised("prosecution prosecution"), "warrant") == 2);
}

TEST_CASE("a speech and a speech of the same person may be two") {
  const auto gave = [](std::string_view article) {
    const std::string speech = std::string(article) +
                               " DET 4 det -\nspeech speech NOUN 2 obj -\n"
                               ". . PUNCT 2 punct -\n";
    return "Anna Anna PROPN 2 nsubj -\ngave give VERB 0 root past,finite\n" + speech +
           "\nAnna Anna PROPN 2 nsubj -\nGave give VERB 0 root past,finite\n" + speech;
  };
  CHECK(tellings(gave("the the"), "gave") == 2);
  CHECK(tellings(gave("a a"), "gave") == 1);
}

TEST_CASE("a quake and a storm kill others, a quake and a tremor need not") {
  const auto killed = [](std::string_view hazard) {
    return "Quakes quake NOUN 2 nsubj plural\nkilled kill VERB 0 root past,finite\n"
           "miners miner NOUN 2 obj plural\n. . PUNCT 2 punct -\n\n" +
           std::string(hazard) +
           " NOUN 2 nsubj plural\nKilled kill VERB 0 root past,finite\n"
           "miners miner NOUN 2 obj plural\n. . PUNCT 2 punct -\n";
  };
  CHECK(tellings(killed("Tremors tremor"), "killed") == 2);
  CHECK(tellings(killed("Storms storm"), "killed") == 1);
}
