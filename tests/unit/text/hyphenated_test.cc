#include "ingest/text/hyphenated.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_hyphenated(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a preposition between hyphens stands within its word") {
  const Repaired tree = repaired({{"the", det, 2, Deprel::det},
                                  {"parent", noun, 7, Deprel::nsubj},
                                  {"-", mark, 4, Deprel::punct},
                                  {"to", adp, 7, Deprel::case_},
                                  {"-", mark, 4, Deprel::punct},
                                  {"teacher", noun, 7, Deprel::compound},
                                  {"ratio", noun, 8, Deprel::obl},
                                  {"grew", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{7, 6, 4, 6, 4, 7, 8, 0});
  CHECK(tree.labels[6] == Deprel::nsubj);
}

TEST_CASE("the noun behind a participle with a hyphen is what the clause tells of") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"made", past, 0, Deprel::root},
                                  {"a", det, 4, Deprel::det},
                                  {"nature", noun, 2, Deprel::obj},
                                  {"-", mark, 6, Deprel::punct},
                                  {"inspired", participle, 4, Deprel::acl},
                                  {"paint", noun, 6, Deprel::xcomp}});
  CHECK(tree.heads == std::vector{2, 0, 7, 6, 6, 7, 2});
  CHECK(tree.labels[6] == Deprel::obj);
  CHECK(tree.labels[5] == Deprel::amod);
}

TEST_CASE("the first half of a verb is not who does it") {
  const Repaired tree = repaired({{"the", det, 3, Deprel::det},
                                  {"army", noun, 3, Deprel::compound},
                                  {"test", noun, 5, Deprel::nsubj},
                                  {"-", mark, 3, Deprel::punct},
                                  {"drove", past, 0, Deprel::root},
                                  {"trams", noun, 5, Deprel::obj}});
  CHECK(tree.heads == std::vector{2, 5, 5, 3, 0, 5});
  CHECK(tree.labels[1] == Deprel::nsubj);
  CHECK(tree.labels[2] == Deprel::compound);
}

TEST_CASE("no clause begins within a noun phrase") {
  const auto issued = [](Deprel article) {
    return repaired({{"issued", past, 0, Deprel::root},
                     {"a", det, 3, article},
                     {"euro", noun, 5, Deprel::compound},
                     {"-", mark, 3, Deprel::punct},
                     {"backed", past, 1, Deprel::ccomp},
                     {"loan", noun, 5, Deprel::obj}});
  };
  const Repaired tree = issued(Deprel::det);
  CHECK(tree.heads == std::vector{0, 6, 5, 3, 6, 1});
  CHECK(tree.labels[4] == Deprel::amod);
  CHECK(tree.labels[5] == Deprel::obj);
  CHECK(issued(Deprel::advmod).heads == std::vector{0, 3, 5, 3, 1, 5});
}

TEST_CASE("a name takes the place of the president-elect before it") {
  const Repaired tree = repaired({{"wrote", past, 0, Deprel::root},
                                  {"to", adp, 3, Deprel::case_},
                                  {"President", name, 1, Deprel::obl},
                                  {"-", mark, 5, Deprel::punct},
                                  {"elect", adjective, 3, Deprel::amod},
                                  {"Anna", name, 7, Deprel::compound},
                                  {"Berg", name, 5, Deprel::conj}});
  CHECK(tree.heads == std::vector{0, 6, 6, 5, 3, 1, 6});
  CHECK(tree.labels[5] == Deprel::obl);
  CHECK(tree.labels[6] == Deprel::flat);
}

TEST_CASE("an age before a name is that of whom it names") {
  const Repaired tree = repaired({{"driver", noun, 10, Deprel::nsubj},
                                  {",", mark, 7, Deprel::punct},
                                  {"34", num, 5, Deprel::nummod},
                                  {"-", mark, 3, Deprel::punct},
                                  {"year", noun, 7, Deprel::obl_unmarked},
                                  {"-", mark, 5, Deprel::punct},
                                  {"old", adjective, 1, Deprel::amod},
                                  {"Anna", name, 7, Deprel::conj},
                                  {",", mark, 1, Deprel::punct},
                                  {"left", past, 0, Deprel::root}});
  CHECK(tree.heads[7] == 1);
  CHECK(tree.labels[7] == Deprel::appos);
  CHECK(tree.heads[6] == 8);
}

TEST_CASE("who looks for Earth-like planets does not look for Earth") {
  const Repaired tree = repaired({{"looked", past, 0, Deprel::root},
                                  {"for", adp, 3, Deprel::case_},
                                  {"Earth", name, 1, Deprel::obl},
                                  {"-", mark, 3, Deprel::punct},
                                  {"like", adjective, 6, Deprel::amod},
                                  {"planets", noun, 1, Deprel::obj}});
  CHECK(tree.heads[1] == 6);
  CHECK(tree.heads[2] == 5);
  CHECK(tree.labels[5] == Deprel::obl);
}

TEST_CASE("an age in words before a name is no second subject") {
  const Repaired tree = repaired({{"Nineteen", num, 8, Deprel::nsubj},
                                  {"-", mark, 1, Deprel::punct},
                                  {"year", noun, 1, Deprel::appos},
                                  {"-", mark, 3, Deprel::punct},
                                  {"old", adjective, 6, Deprel::amod},
                                  {"Anna", name, 8, Deprel::nsubj},
                                  {"Berg", name, 6, Deprel::flat},
                                  {"won", past, 0, Deprel::root}});
  CHECK(tree.heads[0] == 3);
  CHECK(tree.heads[2] == 5);
}
