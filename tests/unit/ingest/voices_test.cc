#include "ingest/event/voices.h"

#include <string>

#include "event_fixture.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

/// The words of `voices`, separated by bars.
std::string words(const EventFixture& f, const std::vector<Speaker>& voices) {
  std::string out;
  for (const Speaker& voice : voices)
    out.append(out.empty() ? "" : " | ").append(voice.span.of(f.literal.article->text));
  return out;
}

std::string speakers(const EventFixture& f, std::string_view trigger) {
  return words(f, f.event(trigger).speakers);
}

}  // namespace

TEST_CASE("who says something without a name is kept in the article's words") {
  const EventFixture f(R"(Three three NUM 2 nummod -
witnesses witness NOUN 3 nsubj plural
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
invaded invade VERB 3 ccomp past,finite
Borvia Borvia PROPN 5 obj -
)");
  CHECK(speakers(f, "invaded") == "Three witnesses");
  CHECK(f.event("invaded").attributed_to.empty());
  CHECK(f.event("invaded").modality == Modality::asserted);
}

TEST_CASE("the words for a speaker tell whose it is, and no clause or date") {
  const EventFixture f(R"(A a DET 2 det -
spokesman spokesman NOUN 9 nsubj -
for for ADP 5 case -
the the DET 5 det -
miners miner NOUN 2 nmod plural
who who PRON 7 nsubj -
struck strike VERB 2 acl:relcl past,finite
yesterday yesterday NOUN 7 obl:unmarked -
claimed claim VERB 0 root past,finite
Norvia Norvia PROPN 11 nsubj -
invaded invade VERB 9 ccomp past,finite
Borvia Borvia PROPN 11 obj -
)");
  CHECK(speakers(f, "invaded") == "A spokesman for the miners");
  CHECK(f.event("invaded").modality == Modality::claimed);
}

TEST_CASE("of several speakers those with names are actors, and the others are kept in words") {
  const EventFixture f(R"(Anna Anna PROPN 6 nsubj -
and and CCONJ 5 cc -
the the DET 5 det -
union union NOUN 5 compound -
aides aide NOUN 1 conj plural
said say VERB 0 root past,finite
Norvia Norvia PROPN 8 nsubj -
invaded invade VERB 6 ccomp past,finite
Borvia Borvia PROPN 8 obj -
)");
  CHECK(f.event("invaded").attributed_to.size() == 1);
  CHECK(speakers(f, "invaded") == "the union aides");
}

TEST_CASE("a pronoun for somebody before, and nobody, are no speakers") {
  const EventFixture he(R"(He he PRON 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 4 obj -
)");
  CHECK(speakers(he, "invaded").empty());
  const EventFixture some(R"(Some some PRON 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 4 obj -
)");
  CHECK(speakers(some, "invaded") == "Some");
}

TEST_CASE("according to somebody without a name, wherever the phrase hangs") {
  for (const char* relation : {"obl", "conj"}) {
    const EventFixture f(
        "Norvia Norvia PROPN 2 nsubj -\n"
        "invaded invade VERB 0 root past,finite\n"
        "Borvia Borvia PROPN 2 obj -\n"
        ", , PUNCT 8 punct -\n"
        "according accord VERB 8 case -\n"
        "to to ADP 5 fixed -\n"
        "senior senior ADJ 8 amod -\n"
        "officials official NOUN 2 " +
        std::string(relation) + " plural\n");
    CHECK(speakers(f, "invaded") == "senior officials");
  }
}

TEST_CASE("what is said of whom a story is according to is not told by them") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
according accord VERB 6 case -
to to ADP 4 fixed -
guards guard NOUN 2 obl plural
who who PRON 8 nsubj -
arrested arrest VERB 6 acl:relcl past,finite
Anna Anna PROPN 8 obj -
)");
  CHECK(speakers(f, "invaded") == "guards");
  CHECK(speakers(f, "arrested").empty());
}

TEST_CASE("of a passive it is said by whoever stands behind by, not by the subject") {
  const EventFixture f(R"(It it PRON 3 expl -
was be AUX 3 aux:pass past,finite
reported report VERB 0 root past,participle
by by ADP 5 case -
guards guard NOUN 3 obl:agent plural
that that SCONJ 8 mark -
Norvia Norvia PROPN 8 nsubj -
invaded invade VERB 5 acl past,finite
Borvia Borvia PROPN 8 obj -
)");
  CHECK(speakers(f, "invaded") == "guards");
  const EventFixture raised(R"(A a DET 2 det -
raid raid NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
said say VERB 0 root past,participle
to to PART 7 mark -
have have AUX 7 aux infinitive
killed kill VERB 4 xcomp past,participle
Anna Anna PROPN 7 obj -
)");
  CHECK(speakers(raised, "killed").empty());
}

TEST_CASE("whose claim it is stands with the noun") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
repeated repeat VERB 0 root past,finite
the the DET 4 det -
guards guard NOUN 6 nmod:poss plural
' ' PART 4 case -
claim claim NOUN 2 obj -
that that SCONJ 9 mark -
Norvia Norvia PROPN 9 nsubj -
invaded invade VERB 6 acl past,finite
Borvia Borvia PROPN 9 obj -
)");
  CHECK(speakers(f, "invaded") == "the guards");
  CHECK(f.event("invaded").modality == Modality::claimed);
}

TEST_CASE("who denies something without a name is kept, too") {
  const EventFixture f(R"(Officials official NOUN 2 nsubj plural
denied deny VERB 0 root past,finite
that that SCONJ 5 mark -
Norvia Norvia PROPN 5 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 5 obj -
)");
  CHECK(f.event("invaded").modality == Modality::denied);
  CHECK(words(f, f.event("invaded").deniers) == "Officials");
  CHECK(speakers(f, "invaded").empty());
}

TEST_CASE("a record speaks for its author, and a mere count for nobody") {
  const EventFixture report(R"(A a DET 2 det -
report report NOUN 5 nsubj -
by by ADP 4 case -
Norvia Norvia PROPN 2 nmod -
said say VERB 0 root past,finite
Anna Anna PROPN 7 nsubj -
sold sell VERB 5 ccomp past,finite
the the DET 9 det -
ship ship NOUN 7 obj -
. . PUNCT 5 punct -
)");
  CHECK(speakers(report, "sold").empty());
  CHECK(report.event("sold").attributed_to.size() == 1);
  const EventFixture data(R"(Data data NOUN 2 nsubj -
show show VERB 0 root present,finite
Anna Anna PROPN 2 obj -
sold sell VERB 2 ccomp past,finite
the the DET 6 det -
ship ship NOUN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(speakers(data, "sold").empty());
  CHECK(data.event("sold").attributed_to.empty());
}

TEST_CASE("a report that bears a name is of who has the name") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
cited cite VERB 0 root past,finite
a a DET 5 det -
Norvia Norvia PROPN 5 compound -
report report NOUN 2 obj -
that that SCONJ 8 mark -
Borvia Borvia PROPN 8 nsubj -
attacked attack VERB 5 acl past,finite
Bela Bela PROPN 8 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("attacked").attributed_to.size() == 1);
}
