#include "ingest/text/conjunctions.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_conjunctions(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a phrase behind and is joined to the one before with its preposition") {
  const Repaired tree = repaired({{"helped", past, 0, Deprel::root},
                                  {"by", adp, 3, Deprel::case_},
                                  {"deal", noun, 1, Deprel::obl_agent},
                                  {"which", pron, 5, Deprel::nsubj},
                                  {"cut", past, 3, Deprel::acl_relcl},
                                  {"costs", noun, 5, Deprel::obj},
                                  {"and", cc, 9, Deprel::cc},
                                  {"by", adp, 9, Deprel::case_},
                                  {"rain", noun, 5, Deprel::obl}});
  CHECK(tree.heads[8] == 3);
  CHECK(tree.labels[8] == Deprel::conj);
}

TEST_CASE("a phrase with a preposition of its own stays where it is") {
  const Repaired tree = repaired({{"fell", past, 0, Deprel::root},
                                  {"by", adp, 3, Deprel::case_},
                                  {"night", noun, 1, Deprel::obl},
                                  {"and", cc, 6, Deprel::cc},
                                  {"in", adp, 6, Deprel::case_},
                                  {"rain", noun, 1, Deprel::obl}});
  CHECK(tree.heads[5] == 1);
}

TEST_CASE("the noun behind and is the subject of a finite verb without a conjunction") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"cut", past, 0, Deprel::root},
                                  {"tax", noun, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"and", cc, 6, Deprel::cc},
                                  {"shops", noun, 3, Deprel::conj},
                                  {"in", adp, 8, Deprel::case_},
                                  {"Oslo", name, 6, Deprel::nmod},
                                  {"hired", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 9, 9, 9, 8, 6, 2});
  CHECK(tree.labels[5] == Deprel::nsubj);
}

TEST_CASE("without a comma a noun behind and is joined to the noun before") {
  const std::vector<Parsed> sentence{
      {"Berg", name, 2, Deprel::nsubj}, {"cut", past, 0, Deprel::root},
      {"tax", noun, 2, Deprel::obj},    {"and", cc, 5, Deprel::cc},
      {"tolls", noun, 3, Deprel::conj}, {"won", past, 2, Deprel::conj}};
  CHECK(repaired(sentence).labels[4] == Deprel::conj);
}

TEST_CASE("between asks for two nouns, the second behind and") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"cut", past, 0, Deprel::root},
                                  {"tax", noun, 2, Deprel::obj},
                                  {"and", cc, 5, Deprel::cc},
                                  {"rows", noun, 3, Deprel::conj},
                                  {"between", adp, 7, Deprel::case_},
                                  {"unions", noun, 5, Deprel::nmod},
                                  {"and", cc, 10, Deprel::cc},
                                  {"banks", noun, 10, Deprel::nsubj},
                                  {"ended", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 10, 10, 7, 5, 9, 7, 2});
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.labels[8] == Deprel::conj);
}

TEST_CASE("a noun before a name that is joined to another belongs to it") {
  const Repaired tree = repaired({{"Acme", name, 5, Deprel::nsubj},
                                  {"and", cc, 3, Deprel::cc},
                                  {"retailer", noun, 1, Deprel::conj},
                                  {"Bolt", name, 1, Deprel::conj},
                                  {"merged", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{5, 4, 4, 1, 0});
  CHECK(tree.labels[2] == Deprel::nmod);
}

TEST_CASE("a predicate behind and shares the subject of the one before") {
  const Repaired tree = repaired({{"he", pron, 3, Deprel::nsubj},
                                  {"was", were, 3, Deprel::cop},
                                  {"90", num, 0, Deprel::root},
                                  {"and", cc, 5, Deprel::cc},
                                  {"died", past, 3, Deprel::parataxis}});
  CHECK(tree.labels[4] == Deprel::conj);
}

TEST_CASE("whatever a conjunction joins, a tree stays a tree") {
  const auto stage = [](auto&... tree) { restore_conjunctions(TreeEdit(tree...)); };
  const std::vector<Parsed> words{
      {"and", cc, 0, Deprel::cc},          {"by", adp, 0, Deprel::case_},
      {",", mark, 0, Deprel::punct},       {"rain", noun, 0, Deprel::obl},
      {"tax", noun, 0, Deprel::conj},      {"Berg", name, 0, Deprel::nmod},
      {"cut", past, 0, Deprel::conj},      {"left", past, 0, Deprel::parataxis},
      {"they", pron, 0, Deprel::nsubj},    {"were", were, 0, Deprel::aux},
      {"deal", noun, 0, Deprel::obl_agent}};
  check_that_trees_stay_trees(stage, [&](auto& random) { return any_of(words, random); });
}

TEST_CASE("a phrase behind and opens the clause behind it, whose subject ends before the verb") {
  const Repaired tree = repaired({{"Prices", noun, 2, Deprel::nsubj},
                                  {"fell", past, 0, Deprel::root},
                                  {",", mark, 6, Deprel::punct},
                                  {"and", cc, 6, Deprel::cc},
                                  {"in", adp, 6, Deprel::case_},
                                  {"Oslo", name, 2, Deprel::obl},
                                  {",", mark, 9, Deprel::punct},
                                  {"a", det, 9, Deprel::det},
                                  {"strike", noun, 6, Deprel::appos},
                                  {"began", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 10, 10, 6, 10, 9, 9, 10, 2});
  CHECK(tree.labels[8] == Deprel::nsubj);
}

TEST_CASE("what no conjunction joins to the phrase that opens a clause is its subject") {
  const Repaired tree = repaired({{"After", adp, 2, Deprel::case_},
                                  {"rain", noun, 8, Deprel::nsubj},
                                  {",", mark, 6, Deprel::punct},
                                  {"since", adp, 5, Deprel::case_},
                                  {"2010", num, 6, Deprel::nummod},
                                  {"output", noun, 2, Deprel::conj},
                                  {"has", have, 8, Deprel::aux},
                                  {"grown", participle, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 8, 6, 5, 8, 8, 8, 0});
  CHECK(tree.labels[1] == Deprel::obl);
  CHECK(tree.labels[5] == Deprel::nsubj);
}

TEST_CASE("a list behind a preposition stays one") {
  const std::vector<Parsed> sentence{
      {"After", adp, 2, Deprel::case_}, {"rain", noun, 7, Deprel::obl},
      {",", mark, 4, Deprel::punct},    {"hail", noun, 2, Deprel::conj},
      {"and", cc, 6, Deprel::cc},       {"snow", noun, 2, Deprel::conj},
      {"fell", past, 0, Deprel::root}};
  CHECK(repaired(sentence).labels[3] == Deprel::conj);
}

TEST_CASE("a noun with an aside before and shares the predicate of the next") {
  const auto charged = [](Parsed aside) {
    return repaired({{"Berg", name, 0, Deprel::root},
                     {",", mark, 3, Deprel::punct},
                     aside,
                     {",", mark, 7, Deprel::punct},
                     {"and", cc, 7, Deprel::cc},
                     {"sons", noun, 7, Deprel::nsubj},
                     {"fled", past, 3, Deprel::acl_relcl}});
  };
  const Repaired tree = charged({"judge", noun, 1, Deprel::appos});
  CHECK(tree.heads == std::vector{7, 3, 1, 7, 6, 1, 0});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(charged({"old", adjective, 1, Deprel::amod}).heads[0] == 0);
}

TEST_CASE("the noun behind a comma and but begins a clause of its own") {
  const auto met = [](std::string_view link) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"met", past, 0, Deprel::root},
                     {"Bela", name, 7, Deprel::nsubj},
                     {",", mark, 7, Deprel::punct},
                     {link, cc, 6, Deprel::cc},
                     {"talks", noun, 3, Deprel::conj},
                     {"failed", past, 2, Deprel::conj}});
  };
  const Repaired tree = met("but");
  CHECK(tree.heads == std::vector{2, 0, 2, 7, 7, 7, 2});
  CHECK(tree.labels[2] == Deprel::obj);
  CHECK(tree.labels[5] == Deprel::nsubj);
  CHECK(met("and").heads == std::vector{2, 0, 7, 7, 6, 3, 2});
}

TEST_CASE("a noun with a conjunction between it and the verb is not the subject") {
  const auto fled = [](int joined) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"fled", past, 0, Deprel::root},
                     {"after", adp, 7, Deprel::mark},
                     {"a", adjective, 5, Deprel::det},
                     {"quarrel", noun, 7, Deprel::nsubj},
                     {"and", cc, joined, Deprel::cc},
                     {"hid", past, 2, Deprel::advcl}});
  };
  const Repaired tree = fled(7);
  CHECK(tree.heads == std::vector{2, 0, 5, 5, 2, 7, 2});
  CHECK(tree.labels[4] == Deprel::obl);
  CHECK(tree.labels[6] == Deprel::conj);
  CHECK(fled(5).heads[4] == 7);
}

TEST_CASE("a title behind a conjunction is of whom the next clause tells") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"on", adp, 4, Deprel::case_},
                                  {"loan", noun, 2, Deprel::obl},
                                  {",", mark, 7, Deprel::punct},
                                  {"and", cc, 7, Deprel::cc},
                                  {"keeper", noun, 4, Deprel::conj},
                                  {"Ben", name, 9, Deprel::nsubj},
                                  {"stayed", past, 2, Deprel::advcl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 7, 9, 8, 9, 2});
  CHECK(tree.labels[6] == Deprel::nmod);
  CHECK(tree.labels[8] == Deprel::conj);
}

TEST_CASE("who is left out of all is not one of them") {
  const auto died = [](std::string_view all) {
    return repaired({{all, pron, 5, Deprel::nsubj},
                     {"but", cc, 4, Deprel::cc},
                     {"the", det, 4, Deprel::det},
                     {"pilot", noun, 1, Deprel::conj},
                     {"died", past, 0, Deprel::root}});
  };
  const Repaired tree = died("Everyone");
  CHECK(tree.labels[1] == Deprel::case_);
  CHECK(tree.labels[3] == Deprel::nmod);
  CHECK(died("She").labels[3] == Deprel::conj);
}
