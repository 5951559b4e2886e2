#include "ingest/event/telling_contrasts.h"

#include "ingest/event/telling_likeness.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

bool are_one(const EventFixture& f, std::string_view a, std::string_view b) {
  return f.has(a) && f.has(b) && &f.event(a) == &f.event(b);
}

}  // namespace

TEST_CASE("a raid that a clause tells apart is not whatever attack was told before") {
  const auto lines = [](std::string_view clause) {
    return R"(Norvia Norvia PROPN 2 nsubj -
shot shoot VERB 0 root past,finite
down down ADP 2 compound:prt -
a a DET 5 det -
jet jet NOUN 2 obj -
. . PUNCT 2 punct -

The the DET 2 det -
attack attack NOUN )" +
           std::string(clause);
  };
  CHECK(are_one(EventFixture(lines("3 nsubj -\nangered anger VERB 0 root past,finite\n"
                                   "Borvia Borvia PROPN 3 obj -\n. . PUNCT 3 punct -\n")),
                "shot", "attack"));
  CHECK(!are_one(EventFixture(lines("6 nsubj -\nthat that PRON 4 nsubj -\n"
                                    "hurt hurt VERB 2 acl:relcl past,finite\n"
                                    "Bruno Bruno PROPN 4 obj -\n"
                                    "angered anger VERB 0 root past,finite\n"
                                    "Borvia Borvia PROPN 6 obj -\n. . PUNCT 6 punct -\n")),
                 "shot", "attack"));
}

TEST_CASE("an amendment with a number is no amendment with another") {
  const auto one = [](std::string_view number) {
    const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
passed pass VERB 0 root past,finite
the the DET 5 det -
14th 14th ADJ 5 amod -
amendment amendment NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
praised praise VERB 0 root past,finite
the the DET 5 det -
)" + std::string(number) +
                         R"( ADJ 5 amod -
amendment amendment NOUN 2 obj -
. . PUNCT 2 punct -
)");
    return f.event("passed").mentions.size() == 3;
  };
  CHECK(one("14th 14th"));
  CHECK(!one("22nd 22nd"));
}

TEST_CASE("a primary is not the election that it comes before") {
  const auto one = [](std::string_view first, std::string_view second) {
    const EventFixture f(
        "Norvia Norvia PROPN 2 nsubj -\nheld hold VERB 0 root past,finite\n"
        "a a DET 5 det -\n" +
        std::string(first) +
        " ADJ 5 amod -\nelection election NOUN 2 obj -\n. . PUNCT 2 punct -\n\n"
        "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
        "the the DET 5 det -\n" +
        std::string(second) +
        " ADJ 5 amod -\nelection election NOUN 2 obj -\n. . PUNCT 2 punct -\n");
    return f.event("held").mentions.size() == 3;
  };
  CHECK(one("presidential presidential", "presidential presidential"));
  CHECK(!one("primary primary", "presidential presidential"));
}

TEST_CASE("who is taken to hospital is not who was killed") {
  const EventFixture f(R"(# headline
Miners miner NOUN 2 nsubj:pass plural
killed kill VERB 0 root past,participle
in in ADP 4 case -
Norvia Norvia PROPN 2 obl -

# body
A a DET 2 det -
miner miner NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
hospitalized hospitalize VERB 0 root past,participle
in in ADP 6 case -
Norvia Norvia PROPN 4 obl -
. . PUNCT 4 punct -
)");
  CHECK(!are_one(f, "killed", "hospitalized"));
}

TEST_CASE("a bus that crashed crashed once, wherever that is told again") {
  const EventFixture f(R"(A a DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
in in ADP 5 case -
Norvia Norvia PROPN 3 obl -
. . PUNCT 3 punct -

The the DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
into into ADP 6 case -
a a DET 6 det -
wall wall NOUN 3 obl -
. . PUNCT 3 punct -
)");
  CHECK(are_one(f, "crashed", "crashed"));
  CHECK(f.reading.events.size() == 1);
}

TEST_CASE("what a headline plans the lead has decided") {
  const EventFixture f(R"(# headline
Norvia Norvia PROPN 3 nsubj -
to to PART 3 mark -
sell sell VERB 0 root infinitive
mines mine NOUN 3 obj plural

# body
Norvia Norvia PROPN 2 nsubj -
sold sell VERB 0 root past,finite
three 3 NUM 4 nummod -
mines mine NOUN 2 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.reading.events.size() == 1);
}

TEST_CASE("a verb of no known kind takes up a noun of its form") {
  const EventFixture f(R"(# headline
Miner miner NOUN 2 nsubj -
dies die VERB 0 root present,finite
in in ADP 4 case -
fall fall NOUN 2 obl -

# body
Anna Anna PROPN 2 nsubj -
fell fall VERB 0 root past,finite
into into ADP 5 case -
a a DET 5 det -
shaft shaft NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(are_one(f, "fall", "fell"));
}

TEST_CASE("a collapse that a headline tells of nothing is the accident that the text tells of") {
  const EventFixture f(R"(# headline
Collapses collapse VERB 0 root present,finite
in in ADP 3 case -
Norvia Norvia PROPN 1 obl -

# body
A a DET 2 det -
building building NOUN 3 nsubj -
collapsed collapse VERB 0 root past,finite
in in ADP 5 case -
Norvia Norvia PROPN 3 obl -
. . PUNCT 3 punct -

Anna Anna PROPN 2 nsubj -
survived survive VERB 0 root past,finite
the the DET 4 det -
accident accident NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(are_one(f, "collapsed", "accident"));
  CHECK(are_one(f, "collapsed", "Collapses"));
}

TEST_CASE("whoever is hurt has the injuries that are told next") {
  const EventFixture f(R"(Four 4 NUM 2 nummod -
miners miner NOUN 4 nsubj:pass plural
were be AUX 4 aux:pass past,finite
injured injure VERB 0 root past,participle
. . PUNCT 4 punct -

Norvia Norvia PROPN 2 nsubj -
treated treat VERB 0 root past,finite
minor minor ADJ 4 amod -
injuries injury NOUN 2 obj plural
. . PUNCT 2 punct -
)");
  CHECK(are_one(f, "injured", "injuries"));
}

TEST_CASE("who was named secretary and became governor came into two offices") {
  const EventFixture f(R"(Bruno Bruno PROPN 2 nsubj -
named name VERB 0 root past,finite
Anna Anna PROPN 2 obj -
as as ADP 5 case -
secretary secretary NOUN 2 obl -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
became become VERB 0 root past,finite
governor governor NOUN 2 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(!are_one(f, "named", "became"));
}

TEST_CASE("\"he was shot\" takes up that somebody who is no actor was shot") {
  const auto one = [](std::string_view who) {
    return are_one(EventFixture(R"(A a DET 2 det -
robber robber NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
shot shoot VERB 0 root past,participle
. . PUNCT 4 punct -

)" + std::string(who) + R"( 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
Shot shoot VERB 0 root past,participle
in in ADP 6 case -
the the DET 6 det -
leg leg NOUN 3 obl -
. . PUNCT 3 punct -
)"),
                   "shot", "Shot");
  };
  CHECK(one("He he PRON"));
  CHECK(!one("Miners miner NOUN"));
}

TEST_CASE("a deal of long ago is not the one of the headline") {
  const auto tellings = [](std::string_view earliest, std::string_view latest) {
    constexpr std::string_view lines = R"(# headline
Norvia Norvia PROPN 2 nsubj -
signs sign VERB 0 root present,finite
deal deal NOUN 2 obj -

# body
The the DET 2 det -
deal deal NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
announced announce VERB 0 root past,participle
in in ADP 6 case -
March March PROPN 4 obl -
)";
    const std::string text = literal_document(lines).article->text;
    const EventFixture f(lines, {timex_at(text, "March", earliest, latest)});
    return f.event("signs").mentions.size();
  };
  CHECK(tellings("2030-06-01", "2030-06-14") > 2);
  CHECK(tellings("2030-03-01", "2030-03-31") == 2);
}

TEST_CASE("who meets another one meets once more") {
  const auto meets = [](std::uint32_t whom) {
    TellingProfile profile;
    profile.type = "meeting.hold";
    profile.stem = "meet";
    profile.agents = {ActorIndex{0}};
    profile.others = {ActorIndex{whom}};
    return profile;
  };
  CHECK(!contradict(meets(1), meets(1)));
  CHECK(contradict(meets(1), meets(2)));
}

TEST_CASE("a purchase of jets is not the contracts that somebody signs") {
  TellingProfile contracts, purchase;
  contracts.type = "agreement.sign";
  contracts.stem = "sign";
  contracts.agents = {ActorIndex{0}};
  purchase.type = "trade.buy_sell";
  purchase.stem = "purchase";
  purchase.nominal = purchase.definite = true;
  purchase.agents = {ActorIndex{0}};
  CHECK(likeness(purchase, contracts) > 0);
  purchase.objects = {"jet"};
  CHECK(likeness(purchase, contracts) == 0);
}
