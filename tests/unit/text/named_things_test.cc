#include "ingest/text/named_things.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_named_things(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("two nouns without an article before a name tell of the one that is named") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"bought", past, 0, Deprel::root},
                                  {"bread", noun, 2, Deprel::obj},
                                  {"and", cc, 6, Deprel::cc},
                                  {"cake", noun, 6, Deprel::compound},
                                  {"maker", noun, 3, Deprel::conj},
                                  {"Bolt", name, 6, Deprel::appos}});
  CHECK(tree.heads == std::vector{2, 0, 6, 6, 6, 2, 6});
  CHECK(tree.labels[5] == Deprel::obj);
}

TEST_CASE("the name that the second of two nouns hangs on is the one thing") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"met", past, 0, Deprel::root},
                                  {"stage", noun, 2, Deprel::obj},
                                  {"and", cc, 6, Deprel::cc},
                                  {"film", noun, 6, Deprel::compound},
                                  {"star", noun, 7, Deprel::nmod},
                                  {"Dorn", name, 2, Deprel::obj}});
  CHECK(tree.heads == std::vector{2, 0, 6, 6, 6, 7, 2});
}

TEST_CASE("a noun with an article is a thing of its own") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"bought", past, 0, Deprel::root},
                                  {"a", det, 4, Deprel::det},
                                  {"farm", noun, 2, Deprel::obj},
                                  {"and", cc, 6, Deprel::cc},
                                  {"baker", noun, 4, Deprel::conj},
                                  {"Bolt", name, 6, Deprel::appos}});
  CHECK(tree.labels[5] == Deprel::conj);
}

TEST_CASE("two of whom a plural verb tells are two") {
  const Repaired tree = repaired({{"wife", noun, 6, Deprel::nsubj},
                                  {"and", cc, 3, Deprel::cc},
                                  {"daughter", noun, 1, Deprel::conj},
                                  {"Anna", name, 3, Deprel::appos},
                                  {"were", were, 6, Deprel::cop},
                                  {"there", noun, 0, Deprel::root}});
  CHECK(tree.labels[2] == Deprel::conj);
}

TEST_CASE("a noun right behind the last of several names is what the name tells of") {
  const Repaired tree = repaired({{"hotels", noun, 0, Deprel::root},
                                  {"in", adp, 3, Deprel::case_},
                                  {"Rome", name, 1, Deprel::nmod},
                                  {"and", cc, 5, Deprel::cc},
                                  {"Oslo", name, 3, Deprel::conj},
                                  {"inns", noun, 1, Deprel::conj}});
  CHECK(tree.heads == std::vector{0, 3, 1, 6, 6, 3});
  CHECK(tree.labels[4] == Deprel::compound);
}

TEST_CASE("two adjectives that and joins tell of the noun behind them") {
  const Repaired tree = repaired({{"hit", past, 0, Deprel::root},
                                  {"four", num, 3, Deprel::nummod},
                                  {"Polish", adjective, 1, Deprel::obj},
                                  {"and", cc, 5, Deprel::cc},
                                  {"German", adjective, 3, Deprel::conj},
                                  {"ships", noun, 1, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 6, 6, 5, 3, 1});
  CHECK(tree.labels[2] == Deprel::amod);
  CHECK(tree.labels[5] == Deprel::obj);
}

TEST_CASE("a country's letters and an adjective tell of the noun behind them, a country does not") {
  const auto fell = [](std::string_view first) {
    return repaired({{"talks", noun, 7, Deprel::nsubj},
                     {"between", adp, 3, Deprel::case_},
                     {first, name, 1, Deprel::nmod},
                     {"and", cc, 5, Deprel::cc},
                     {"Polish", adjective, 3, Deprel::conj},
                     {"aides", noun, 7, Deprel::nsubj},
                     {"failed", past, 0, Deprel::root}});
  };
  const Repaired tree = fell("US");
  CHECK(tree.heads == std::vector{7, 6, 6, 5, 3, 1, 0});
  CHECK(tree.labels[5] == Deprel::nmod);
  CHECK(fell("Norvia").heads[5] == 7);
}

TEST_CASE("what stands behind a maker and a number is made by the maker") {
  const Repaired tree = repaired({{"bought", past, 0, Deprel::root},
                                  {"Bolt", name, 1, Deprel::obj},
                                  {"7", num, 4, Deprel::nummod},
                                  {"Cruisers", name, 2, Deprel::appos}});
  CHECK(tree.heads == std::vector{0, 4, 4, 1});
  CHECK(tree.labels[3] == Deprel::obj);
}
