#include "ingest/text/antecedents.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_antecedents(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("what a singular verb does not count is joined within the relative clause") {
  const auto praised = [](std::string_view auxiliary) {
    return repaired({{"man", noun, 9, Deprel::nsubj_pass},
                     {"who", pron, 3, Deprel::nsubj},
                     {"wrote", past, 1, Deprel::acl_relcl},
                     {"plays", noun, 3, Deprel::obj},
                     {"and", cc, 7, Deprel::cc},
                     {"a", det, 7, Deprel::det},
                     {"novel", noun, 1, Deprel::conj},
                     {auxiliary, were, 9, Deprel::aux_pass},
                     {"praised", participle, 0, Deprel::root}})
        .heads[6];
  };
  CHECK(praised("was") == 4);
  CHECK(praised("were") == 1);
}

TEST_CASE("what is told behind a measure is told of what it measures") {
  const auto hit = [](std::string_view measure) {
    return repaired({{"quake", noun, 0, Deprel::root},
                     {"of", adp, 3, Deprel::case_},
                     {measure, noun, 1, Deprel::nmod},
                     {"6", num, 3, Deprel::nummod},
                     {"that", pron, 6, Deprel::nsubj},
                     {"hit", past, 3, Deprel::acl_relcl}})
        .heads[5];
  };
  CHECK(hit("strength") == 1);
  CHECK(hit("town") == 3);
}

TEST_CASE("the clause of who and which tells of the noun before it") {
  const auto clause = [](Parsed link, Deprel label) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"met", past, 0, Deprel::root},
                     {"guards", noun, 2, Deprel::obj},
                     link,
                     {"left", past, 2, label}});
  };
  const Repaired who = clause({"who", pron, 5, Deprel::nsubj}, Deprel::conj);
  CHECK(who.heads[4] == 3);
  CHECK(who.labels[4] == Deprel::acl_relcl);
  CHECK(clause({"he", pron, 5, Deprel::nsubj}, Deprel::conj).heads[4] == 2);
}

TEST_CASE("of two nouns before a relative clause its verb agrees with the one that it tells of") {
  const auto tree_with = [](std::string_view has) {
    return repaired({{"Envoys", {.upos = Upos::noun, .plural = true}, 8, Deprel::nsubj},
                     {"in", adp, 3, Deprel::case_},
                     {"Lima", name, 1, Deprel::nmod},
                     {",", mark, 7, Deprel::punct},
                     {"which", pron, 7, Deprel::nsubj},
                     {has, {Upos::aux, Tense::present, VerbForm::finite}, 7, Deprel::aux},
                     {"paid", participle, 1, Deprel::acl_relcl},
                     {"left", past, 0, Deprel::root}})
        .heads;
  };
  CHECK(tree_with("has")[6] == 3);
  CHECK(tree_with("have")[6] == 1);
}

TEST_CASE("the clause of \"two of whom\" and \"in which\" tells of the noun before it") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"met", past, 0, Deprel::root},
                                  {"guards", noun, 2, Deprel::obj},
                                  {",", mark, 8, Deprel::punct},
                                  {"two", num, 8, Deprel::nsubj},
                                  {"of", adp, 7, Deprel::case_},
                                  {"whom", pron, 5, Deprel::nmod},
                                  {"slept", past, 2, Deprel::conj}});
  CHECK(tree.heads[7] == 3);
  CHECK(tree.labels[7] == Deprel::acl_relcl);
}

TEST_CASE("the clause behind 'it was' and a noun tells of the noun") {
  const auto clause = [](std::string_view subject) {
    return repaired({{subject, pron, 3, Deprel::nsubj},
                     {"was", were, 3, Deprel::cop},
                     {"Norvia", name, 0, Deprel::root},
                     {"that", pron, 5, Deprel::nsubj},
                     {"left", past, 3, Deprel::conj}})
        .labels[4];
  };
  CHECK(clause("It") == Deprel::acl_relcl);
  CHECK(clause("He") == Deprel::conj);
}

TEST_CASE("who leaves or is accused is a person, not what befell that person") {
  const auto clause = [](std::string_view noun_before, std::string_view word) {
    return repaired({{noun_before, noun, 7, Deprel::nsubj},
                     {"of", adp, 3, Deprel::case_},
                     {"Anna", name, 1, Deprel::nmod},
                     {",", mark, 5, Deprel::punct},
                     {word, participle, 1, Deprel::acl},
                     {",", mark, 5, Deprel::punct},
                     {"ended", past, 0, Deprel::root}})
        .heads[4];
  };
  CHECK(clause("trial", "accused") == 3);
  CHECK(clause("sister", "accused") == 1);
  CHECK(clause("trial", "announced") == 1);
}

TEST_CASE("the clause of whereby tells of the noun before") {
  const auto revealed = [](std::string_view word) {
    return repaired({{"revealed", past, 0, Deprel::root},
                     {"deals", noun, 1, Deprel::obj},
                     {word, {Upos::adv}, 1, Deprel::advmod},
                     {"Acme", name, 5, Deprel::nsubj},
                     {"bought", past, 1, Deprel::conj},
                     {"mines", noun, 5, Deprel::obj}});
  };
  const Repaired tree = revealed("whereby");
  CHECK(tree.heads == std::vector{0, 1, 5, 5, 2, 5});
  CHECK(tree.labels[4] == Deprel::acl_relcl);
  CHECK(revealed("then").heads[4] == 1);
}

TEST_CASE("a place says and kills nothing where something else in it is named, and is no who") {
  const auto clause = [](std::string_view preposition, std::string_view pronoun,
                         std::string_view verb) {
    return repaired({{"clinic", noun, 0, Deprel::root},
                     {preposition, adp, 3, Deprel::case_},
                     {"Norvia", name, 1, Deprel::nmod},
                     {",", mark, 6, Deprel::punct},
                     {pronoun, pron, 6, Deprel::nsubj},
                     {verb, past, 3, Deprel::acl_relcl},
                     {"so", noun, 6, Deprel::obj}})
        .heads[5];
  };
  CHECK(clause("in", "which", "said") == 1);
  CHECK(clause("in", "which", "killed") == 1);
  CHECK(clause("in", "which", "borders") == 3);
  CHECK(clause("from", "who", "left") == 1);
  CHECK(clause("of", "who", "left") == 3);
}

TEST_CASE("a letter is published, not its receiver") {
  const auto published = [](std::string_view what) {
    return repaired({{what, noun, 6, Deprel::nsubj},
                     {"to", adp, 3, Deprel::case_},
                     {"mayor", noun, 1, Deprel::nmod},
                     {"published", participle, 3, Deprel::acl},
                     {"today", noun, 4, Deprel::obl_unmarked},
                     {"helped", past, 0, Deprel::root}})
        .heads[3];
  };
  CHECK(published("letter") == 1);
  CHECK(published("heir") == 3);
}

TEST_CASE("an invasion in a year, which does something, is no year that does") {
  const auto clause = [](std::string_view by, const FineTagInfo& who) {
    return repaired({{"Prices", noun, 2, Deprel::nsubj},
                     {"rose", past, 0, Deprel::root},
                     {by, adp, 4, Deprel::case_},
                     {"invasion", who, 2, Deprel::obl},
                     {"in", adp, 6, Deprel::case_},
                     {"2022", num, 4, Deprel::nmod},
                     {",", mark, 9, Deprel::punct},
                     {"which", pron, 9, Deprel::nsubj},
                     {"cut", past, 6, Deprel::acl_relcl},
                     {"exports", noun, 9, Deprel::obj}})
        .heads[8];
  };
  CHECK(clause("by", noun) == 4);
  CHECK(clause("after", noun) == 6);
  CHECK(clause("by", name) == 6);
}

TEST_CASE("who wears jackets jumps, not the jackets") {
  const auto jumping = [](std::string_view wearing) {
    return repaired({{"guests", noun, 0, Deprel::root},
                     {wearing, gerund, 1, Deprel::acl},
                     {"jackets", noun, 2, Deprel::obj},
                     {"jumping", gerund, 3, Deprel::acl}})
        .heads[3];
  };
  CHECK(jumping("wearing") == 1);
  CHECK(jumping("seeing") == 3);
}
