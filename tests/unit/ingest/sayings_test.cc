#include "ingest/event/saying_events.h"

#include "graph/vocabulary.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

std::vector<Event> sayings_in(const EventFixture& f, std::vector<Timex> times = {}) {
  return read_sayings(f.tree, times, f.references, f.lexicon, f.reading);
}

}  // namespace

TEST_CASE("what somebody says is an event of its own beside what is said") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
told tell VERB 0 root past,finite
Bela Bela PROPN 2 iobj -
that that SCONJ 6 mark -
Norvia Norvia PROPN 6 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].type == saying_type);
  CHECK(sayings[0].label == "Anna tells Bela that Norvia invades Borvia");
  CHECK(sayings[0].modality == Modality::asserted);
  REQUIRE(sayings[0].participants.size() == 2);
  CHECK(sayings[0].participants[0] == Participant{ActorIndex{0}, Role::agent});
  CHECK(sayings[0].participants[1] == Participant{ActorIndex{1}, Role::recipient});
  CHECK(f.event("invaded").attributed_to == std::vector{ActorIndex{0}});
  CHECK_FALSE(f.has("told"));
}

TEST_CASE("a speaker behind the verb and the article's own words make a label") {
  const EventFixture f(R"(We we PRON 3 nsubj -
are be AUX 3 cop present,finite
ready ready ADJ 5 ccomp -
, , PUNCT 3 punct -
said say VERB 0 root past,finite
Anna Anna PROPN 5 obj -
. . PUNCT 5 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna says: We are ready");
}

TEST_CASE("behind a present participle stands who is spoken of, and no speaker") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
, , PUNCT 4 punct -
saying say VERB 2 advcl participle
Norvia Norvia PROPN 6 nsubj -
invaded invade VERB 4 ccomp past,finite
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna says that Norvia invades Borvia");
}

TEST_CASE("by whom a thing is done says what a participle behind it tells") {
  const EventFixture f(R"(Bela Bela PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
praised praise VERB 0 root past,participle
by by ADP 5 case -
Anna Anna PROPN 3 obl:agent -
, , PUNCT 7 punct -
saying say VERB 3 advcl participle
Norvia Norvia PROPN 9 nsubj -
invaded invade VERB 7 ccomp past,finite
Borvia Borvia PROPN 9 obj -
. . PUNCT 3 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna says that Norvia invades Borvia");
}

TEST_CASE("what is said begins behind \"that\" and a comma") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
that that SCONJ 10 mark -
, , PUNCT 7 punct -
when when ADV 7 advmod -
Bela Bela PROPN 7 nsubj -
came come VERB 10 advcl past,finite
, , PUNCT 7 punct -
we we PRON 10 nsubj -
danced dance VERB 2 ccomp past,finite
. . PUNCT 2 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna says: when Bela came , we danced");
}

TEST_CASE("a saying with nothing said, or by nobody who is known, is none") {
  const EventFixture nothing(R"(Anna Anna PROPN 2 nsubj -
spoke speak VERB 0 root past,finite
. . PUNCT 2 punct -
)");
  CHECK(sayings_in(nothing).empty());
  const EventFixture nobody(R"(They they PRON 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(sayings_in(nobody).empty());
}

TEST_CASE("a day in what is said is not the day on which it was said") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
the the DET 6 det -
harvest harvest NOUN 7 nsubj -
looked look VERB 2 ccomp past,finite
good good ADJ 7 xcomp -
in in ADP 10 case -
May May PROPN 7 obl -
. . PUNCT 2 punct -
)";
  const LiteralDocument text = literal_document(lines);
  const std::string_view words = text.article->text;
  const Timex monday = timex_at(words, "Monday", "2030-06-10", "2030-06-10");
  const Timex may = timex_at(words, "May", "2030-05-01", "2030-05-31");
  const EventFixture both(lines, {monday, may});
  REQUIRE(sayings_in(both, {monday, may}).size() == 1);
  CHECK(sayings_in(both, {monday, may})[0].when.edtf == "2030-06-10");
  const EventFixture content(lines, {may});
  CHECK(sayings_in(content, {may})[0].when.edtf == "../2030-06-14");
}

TEST_CASE("who says something of themselves is named in full once") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
Berg Berg PROPN 1 flat -
said say VERB 0 root past,finite
Anna Anna PROPN 7 nsubj -
Berg Berg PROPN 4 flat -
would would AUX 7 aux -
visit visit VERB 3 ccomp infinitive
Borvia Borvia PROPN 7 obj -
. . PUNCT 3 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna Berg says that Berg will visit Borvia");
}

TEST_CASE("what is too long is told up to the end of a clause") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
: : PUNCT 6 punct -
We we PRON 6 nsubj -
are be AUX 6 cop present,finite
ready ready ADJ 2 ccomp -
because because SCONJ 13 mark -
the the DET 9 det -
ships ship NOUN 13 nsubj plural
of of ADP 12 case -
the the DET 12 det -
neighbours neighbour NOUN 9 nmod plural
left leave VERB 6 advcl past,finite
their they PRON 15 nmod:poss -
harbours harbour NOUN 13 obj plural
yesterday yesterday NOUN 13 obl:unmarked -
. . PUNCT 2 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna says: We are ready");
}

TEST_CASE("what is not only so is so") {
  const EventFixture f(R"(Anna Anna PROPN 3 nsubj -
Berg Berg PROPN 1 flat -
claimed claim VERB 0 root past,finite
that that SCONJ 9 mark -
Norvia Norvia PROPN 9 nsubj -
did do AUX 9 aux past,finite
not not PART 9 advmod -
only only ADV 7 advmod -
visit visit VERB 3 ccomp infinitive
Borvia Borvia PROPN 9 obj -
. . PUNCT 3 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label == "Anna Berg claims that Norvia visits Borvia");
}

TEST_CASE("where neither says so the headline denies it once") {
  const EventFixture f(R"(Neither neither DET 2 det -
minister minister NOUN 4 nsubj -
would would AUX 4 aux finite
say say VERB 0 root infinitive
that that SCONJ 7 mark -
Norvia Norvia PROPN 7 nsubj -
visits visit VERB 4 ccomp present,finite
Borvia Borvia PROPN 7 obj -
. . PUNCT 4 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 1);
  CHECK(sayings[0].label.starts_with("Neither minister says"));
}

TEST_CASE("whom somebody tells is not what is told") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
told tell VERB 0 root past,finite
Bela Bela PROPN 2 obj -
outside outside ADP 6 case -
the the DET 6 det -
court court NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(sayings_in(f).empty());
}

TEST_CASE("who said something had been sold concedes the rest") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
had have AUX 5 aux past,finite
invaded invade VERB 2 ccomp past,participle
Borvia Borvia PROPN 5 obj -
but but CCONJ 8 cc -
conceded concede VERB 2 conj past,finite
that that SCONJ 11 mark -
Bela Bela PROPN 11 nsubj -
died die VERB 8 ccomp past,finite
. . PUNCT 2 punct -
)");
  const std::vector<Event> sayings = sayings_in(f);
  REQUIRE(sayings.size() == 2);
  CHECK(sayings[1].label == "Anna concedes that Bela dies");
}

TEST_CASE("who responds by doing something says nothing") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
responded respond VERB 0 root past,finite
by by SCONJ 4 mark -
leaving leave VERB 2 advcl present,gerund
Norvia Norvia PROPN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(sayings_in(f).empty());
}
