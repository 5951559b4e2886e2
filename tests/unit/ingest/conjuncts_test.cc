#include "ingest/event/conjuncts.h"

#include "tests/catch.h"
#include "tests/support/literal_document.h"

using namespace fabula;

namespace {

/// The words of the conjuncts around the `head`-th token, counted from 1; names are of persons.
std::string conjuncts_in(std::string_view lines, TokenIndex head) {
  LiteralDocument literal = literal_document(lines);
  for (Token& token : literal.document.tokens)
    if (token.upos == Upos::propn) token.name = NameKind::person;
  const Tree tree(literal.document);
  std::string out;
  for (const TokenIndex token : conjuncts_of(tree, head - 1)) {
    if (!out.empty()) out += ' ';
    out.append(literal.document.word(tree.token(token)));
  }
  return out;
}

}  // namespace

TEST_CASE("two nouns without a conjunction at the end of a sentence are one") {
  constexpr std::string_view sold = R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
mitts mitt NOUN 2 obj plural
)";
  const std::string lines(sold);
  CHECK(conjuncts_in(lines + R"(, , PUNCT 5 punct -
gloves glove NOUN 3 conj plural
. . PUNCT 2 punct -
)",
                     3) == "mitts");
  CHECK(conjuncts_in(lines + R"(and and CCONJ 5 cc -
gloves glove NOUN 3 conj plural
. . PUNCT 2 punct -
)",
                     3) == "mitts gloves");
}

TEST_CASE("two numbers without a conjunction between them are a list") {
  CHECK(conjuncts_in(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
two two NUM 4 nummod -
mitts mitt NOUN 2 obj plural
, , PUNCT 7 punct -
six six NUM 7 nummod -
gloves glove NOUN 4 conj plural
. . PUNCT 2 punct -
)",
                     4) == "mitts gloves");
}

TEST_CASE("nouns without an article before a name describe its bearer") {
  const auto met = [](std::string_view first) {
    return conjuncts_in(std::string(first) + R"(rival rival NOUN 6 nsubj -
and and CCONJ 4 cc -
banker banker NOUN 2 conj -
Anna Anna PROPN 4 appos -
left leave VERB 0 root past,finite
)",
                        2);
  };
  CHECK(met("former former ADJ 2 amod -\n") == "Anna");
  CHECK(met("her her PRON 2 nmod:poss -\n") == "rival banker");
}

TEST_CASE("a noun before a finite verb without a subject is no conjunct but the subject") {
  CHECK(conjuncts_in(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
and and CCONJ 5 cc -
Norvia Norvia PROPN 3 conj -
is be AUX 7 aux present,finite
buying buy VERB 2 conj present,participle
boats boat NOUN 7 obj plural
)",
                     3) == "ships");
}

TEST_CASE("a list behind the object of a participle is its own") {
  CHECK(conjuncts_in(R"(Workers worker NOUN 8 nsubj plural
wearing wear VERB 1 acl present,gerund
coats coat NOUN 2 obj plural
, , PUNCT 5 punct -
gloves glove NOUN 1 conj plural
and and CCONJ 7 cc -
hats hat NOUN 1 conj plural
marched march VERB 0 root past,finite
)",
                     1) == "Workers");
}
