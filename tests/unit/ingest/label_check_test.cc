#include "ingest/event/label_check.h"

#include "ingest/event/label.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

/// Whether the headline of the clause with this trigger can stand alone.
bool is_sound(const EventFixture& f, std::string_view trigger) {
  const NounPhrases phrases(f.tree, f.references, {});
  for (const EventClause& clause : f.reading.clauses)
    if (f.literal.document.word(f.tree.token(clause.trigger)) == trigger)
      return compose_label(clause, f.tree, f.lexicon, phrases).sound;
  FAIL("no clause with trigger " << trigger);
  return false;
}

}  // namespace

TEST_CASE("a headline with all that its verb asks for is sound") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
the the DET 4 det -
ship ship NOUN 2 obj -
to to ADP 6 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ship to Borvia");
  CHECK(is_sound(f, "sold"));
}

TEST_CASE("a headline that leaves out who acts is not sound") {
  const EventFixture f(R"(They they PRON 2 nsubj -
sold sell VERB 0 root past,finite
the the DET 5 det -
grain grain NOUN 5 compound -
ship ship NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "sold"));
}

TEST_CASE("a number that the tree lost makes a headline unsound") {
  constexpr std::string_view lines = R"(Some some DET 3 det -
200 200 NUM 3 nummod -
miners miner NOUN 5 nsubj:pass plural
were be AUX 5 aux:pass past,finite
arrested arrest VERB 0 root past,participle
. . PUNCT 5 punct -
)";
  CHECK(is_sound(EventFixture(lines), "arrested"));
  std::string lost(lines);
  lost.replace(lost.find("NUM 3 nummod"), 12, "NUM 5 obl:unmarked");
  CHECK_FALSE(is_sound(EventFixture(lost), "arrested"));
}

TEST_CASE("an adverb of direction belongs to the headline") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,finite
there there ADV 2 advmod -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "travelled"));
}

TEST_CASE("an object that is the subject of a verb behind it is no object") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
the the DET 4 det -
convoy convoy NOUN 2 obj -
will will AUX 7 aux -
be be AUX 7 aux:pass -
dropped drop VERB 2 advcl past,participle
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "attacked"));
}

TEST_CASE("a list of which the tree has the first word alone is cut") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
, , PUNCT 5 punct -
mills mill NOUN 2 dep plural
and and CCONJ 7 cc -
banks bank NOUN 5 conj plural
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "sold"));
}

TEST_CASE("a verb that does not agree with its subject is in doubt") {
  constexpr std::string_view lines = R"(The the DET 2 det -
rebels rebel NOUN 4 nsubj plural
were be AUX 4 aux past,finite
attacking attack VERB 0 root gerund
Borvia Borvia PROPN 4 obj -
. . PUNCT 4 punct -
)";
  CHECK(is_sound(EventFixture(lines), "attacking"));
  std::string wrong(lines);
  wrong.replace(wrong.find("were be"), 7, "was be");
  CHECK_FALSE(is_sound(EventFixture(wrong), "attacking"));
}

TEST_CASE("what a deed is done for is nobody's plan") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
paid pay VERB 0 root past,finite
the the DET 4 det -
fee fee NOUN 2 obj -
to to PART 6 mark -
visit visit VERB 2 advcl infinitive
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "visit"));
}

TEST_CASE("a plan of somebody is sound") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
visit visit VERB 2 xcomp infinitive
Borvia Borvia PROPN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(is_sound(f, "visit"));
}

TEST_CASE("what anybody could do is no event, unless it is of somebody by name") {
  constexpr std::string_view lines = R"(The the DET 2 det -
miners miner NOUN 4 nsubj plural
could could AUX 4 aux -
attack attack VERB 0 root infinitive
ships ship NOUN 4 obj plural
. . PUNCT 4 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "attack"));
  std::string named(lines);
  named.replace(named.find("ships ship NOUN 4 obj plural"), 28, "Borvia Borvia PROPN 4 obj -");
  CHECK(is_sound(EventFixture(named), "attack"));
}

TEST_CASE("whether something was done is not said") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
asked ask VERB 0 root past,finite
whether whether SCONJ 5 mark -
Norvia Norvia PROPN 5 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 5 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "invaded"));
}

TEST_CASE("a noun needs a name or a number beside it, and a disaster a place at least") {
  const EventFixture named(R"(The the DET 2 det -
death death NOUN 5 nsubj -
of of ADP 4 case -
Anna Anna PROPN 2 nmod -
shocked shock VERB 0 root past,finite
Borvia Borvia PROPN 5 obj -
. . PUNCT 5 punct -
)");
  CHECK(is_sound(named, "death"));
  const EventFixture placed(R"(A a DET 2 det -
flood flood NOUN 5 nsubj -
in in ADP 4 case -
Borvia Borvia PROPN 2 nmod -
shocked shock VERB 0 root past,finite
Anna Anna PROPN 5 obj -
. . PUNCT 5 punct -
)");
  CHECK(is_sound(placed, "flood"));
  const EventFixture bare(R"(It it PRON 2 nsubj -
followed follow VERB 0 root past,finite
the the DET 5 det -
military military ADJ 5 amod -
coup coup NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(bare, "coup"));
}

TEST_CASE("pronouns, hanging words and names told twice are loose") {
  const EventFixture f("Anna Anna PROPN 0 root -\n");
  const NounPhrases phrases(f.tree, f.references, {});
  const auto is_loose = [&](std::string_view label) {
    return ToldWords(f.tree, phrases, label).has_loose_word();
  };
  CHECK(is_loose("Anna Berg sells it"));
  CHECK(is_loose("Anna Berg dies at Anna Berg's home"));
  CHECK(is_loose("Miners suggest that miners strike"));
  CHECK(is_loose("Anna Berg sells ship to"));
  CHECK(is_loose("Other explosion"));
  CHECK_FALSE(is_loose("Anna Berg says that Berg will run"));
  CHECK_FALSE(is_loose("At least five miners die in US"));
}

TEST_CASE("a word is told in any of its forms") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
flew fly VERB 0 root past,finite
to to ADP 5 case -
two two NUM 5 nummod -
cities city NOUN 2 obl plural
. . PUNCT 2 punct -
)");
  const NounPhrases phrases(f.tree, f.references, {});
  const ToldWords told(f.tree, phrases, "Anna flies to two cities");
  for (const TokenIndex token : {0u, 1u, 3u, 4u}) CHECK(told.tells(token));
  CHECK_FALSE(ToldWords(f.tree, phrases, "Anna walks to city").tells(1));
}

TEST_CASE("who is given something is told with what") {
  constexpr std::string_view lines = R"(Norvia Norvia PROPN 2 nsubj -
granted grant VERB 0 root past,finite
Anna Anna PROPN 2 iobj -
a a DET 5 det -
licence licence NOUN 2 obj -
. . PUNCT 2 punct -
)";
  CHECK(is_sound(EventFixture(lines), "granted"));
  std::string lost(lines);
  lost.replace(lost.find("licence NOUN 2 obj"), 18, "licence NOUN 2 dep");
  CHECK_FALSE(is_sound(EventFixture(lost), "granted"));
}

TEST_CASE("a measure that is compared is told with what it is compared to") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,finite
at at ADP 5 case -
five five NUM 5 nummod -
miles mile NOUN 2 obl plural
than than ADP 7 case -
Borvia Borvia PROPN 5 nmod -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(is_sound(f, "travelled"));
}

TEST_CASE("what stands behind a circumstance may be of another word") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,finite
by by ADP 5 case -
a a DET 5 det -
ship ship NOUN 2 obl -
from from ADP 7 case -
Borvia Borvia PROPN 5 nmod -
. . PUNCT 2 punct -
)";
  CHECK(is_sound(EventFixture(lines), "travelled"));
}

TEST_CASE("who is urged is not told without what to do") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
urged urge VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "urged"));
}

TEST_CASE("coming or standing says nothing without where or how") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
went go VERB 0 root past,finite
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "went"));
}

TEST_CASE("what somebody is asked to do is not told without its object") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
asked ask VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
to to PART 5 mark -
investigate investigate VERB 2 xcomp infinitive
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "asked"));
}

TEST_CASE("a comparison is not told without its word") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
travelled travel VERB 0 root past,finite
less less ADV 2 advmod -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "travelled"));
}

TEST_CASE("a headline is as certain as all heads that it is built on") {
  EventFixture f(R"(Anna Anna PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -
)");
  const NounPhrases phrases(f.tree, f.references, {});
  const auto certainty = [&] {
    return compose_label(f.reading.clauses.front(), f.tree, f.lexicon, phrases).certainty;
  };
  CHECK(certainty() == Approx(1));
  f.literal.document.tokens[0].head_certainty = 80;
  f.literal.document.tokens[2].head_certainty = 50;
  CHECK(certainty() == Approx(0.4));
}

TEST_CASE("what stands right behind a verb that asks for an object is no subject") {
  constexpr std::string_view lines = R"(Borvia Borvia PROPN 0 root -
that that PRON 3 nsubj -
hosted host VERB 1 acl:relcl past,finite
Anna Anna PROPN 5 nsubj -
attacked attack VERB 3 conj past,finite
Norvia Norvia PROPN 5 obj -
. . PUNCT 1 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "attacked"));
  std::string arrived(lines);
  arrived.replace(arrived.find("hosted host"), 11, "slept sleep");
  CHECK(is_sound(EventFixture(arrived), "attacked"));
}

TEST_CASE("without a conjunction verbs of two tenses are not coordinated, nor is the last verb") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
held hold VERB 0 root past,finite
shares share NOUN 2 obj plural
, , PUNCT 5 punct -
attacked attack VERB 2 conj past,finite
Borvia Borvia PROPN 5 obj -
and and CCONJ 8 cc -
left leave VERB 2 conj past,finite
. . PUNCT 2 punct -
)";
  CHECK(is_sound(EventFixture(lines), "attacked"));
  std::string present(lines);
  present.replace(present.find("held hold VERB 0 root past"), 26, "holds hold VERB 0 root present");
  CHECK_FALSE(is_sound(EventFixture(present), "attacked"));
  std::string loose(lines);
  loose.replace(loose.find("left leave VERB 2 conj"), 22, "left leave VERB 3 acl");
  CHECK_FALSE(is_sound(EventFixture(loose), "attacked"));
}

TEST_CASE("one comma alone parts no object from its verb") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
today today NOUN 2 obl:unmarked -
, , PUNCT 5 punct -
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "attacked"));
  std::string plain(lines);
  plain.replace(plain.find(", , PUNCT"), 9, "all all ADV");
  CHECK(is_sound(EventFixture(plain), "attacked"));
}

TEST_CASE("what something is likened to has not been done") {
  constexpr std::string_view lines = R"(Like like SCONJ 2 mark -
attacking attack VERB 5 advcl present,participle
Borvia Borvia PROPN 2 obj -
Anna Anna PROPN 5 nsubj -
left leave VERB 0 root past,finite
. . PUNCT 5 punct -
)";
  CHECK_FALSE(is_sound(EventFixture(lines), "attacking"));
  std::string after(lines);
  after.replace(after.find("Like like"), 9, "After after");
  CHECK(is_sound(EventFixture(after), "attacking"));
}

TEST_CASE("names are short where the headline says all that it should only with them") {
  EventFixture f(R"(European European PROPN 2 compound -
Union Union PROPN 3 nsubj -
sold sell VERB 0 root past,finite
transportation transportation NOUN 5 compound -
infrastructure infrastructure NOUN 3 obj -
under under ADP 8 case -
the the DET 8 det -
auspices auspices NOUN 3 obl plural
of of ADP 12 case -
the the DET 12 det -
navigation navigation NOUN 12 compound -
ministry ministry NOUN 8 nmod -
. . PUNCT 3 punct -
)");
  f.actors.actors.front().kind = ActorKind::organization;
  const NounPhrases phrases(f.tree, f.references, {});
  CHECK(compose_label(f.reading.clauses.front(), f.tree, f.lexicon, phrases).text ==
        "EU sells transportation infrastructure under auspices of navigation ministry");
}

TEST_CASE("what the parser took for content is none where its subject is a relative word") {
  const auto sound = [](std::string_view subject) {
    return is_sound(EventFixture(R"(Anna Anna PROPN 2 nsubj -
repaid repay VERB 0 root past,finite
a a DET 4 det -
loan loan NOUN 2 obj -
)" + std::string(subject) + R"( 6 nsubj -
fell fall VERB 2 ccomp past,finite
due due ADJ 6 xcomp -
. . PUNCT 2 punct -
)"),
                    "repaid");
  };
  CHECK(sound("that that SCONJ"));
  CHECK_FALSE(sound("rates rate NOUN"));
}

TEST_CASE("who agrees needs with whom or to what") {
  const std::string agrees = "Anna Anna PROPN 2 nsubj -\nagreed agree VERB 0 root past,finite\n";
  CHECK_FALSE(is_sound(EventFixture(agrees), "agreed"));
  CHECK(is_sound(EventFixture(agrees + "with with ADP 4 case -\nBorvia Borvia PROPN 2 obl -\n"),
                 "agreed"));
}

TEST_CASE("where something ends is enough without where it began") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
raised raise VERB 0 root past,finite
the the DET 4 det -
tollofthesecondandlastfloodintheoldharbourandtheporttown toll NOUN 2 obj -
from from ADP 7 case -
five five NUM 7 nummod -
people people NOUN 2 obl plural
to to ADP 9 case -
six six NUM 2 obl -
)");
  CHECK(is_sound(f, "raised"));
}

TEST_CASE("a person who is granted needs what") {
  const std::string granted = R"(Anna Anna PROPN 3 nsubj:pass person
was be AUX 3 aux:pass past,finite
granted grant VERB 0 root past,participle
)";
  CHECK_FALSE(is_sound(EventFixture(granted), "granted"));
  CHECK(is_sound(EventFixture(granted + "asylum asylum NOUN 3 obj -\n"), "granted"));
}
