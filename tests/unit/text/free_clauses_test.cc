#include "ingest/text/free_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_free_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a clause behind a comma is no relative clause without a pronoun") {
  const auto flared = [](std::string_view between) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"feared", past, 0, Deprel::root},
                     {"Acme", name, 2, Deprel::obj},
                     {between, mark, 6, Deprel::punct},
                     {"tempers", noun, 6, Deprel::nsubj},
                     {"flared", past, 3, Deprel::acl_relcl}});
  };
  CHECK(flared(",").heads[5] == 2);
  CHECK(flared(",").labels[5] == Deprel::conj);
  CHECK(flared("-").heads[5] == 3);
}

TEST_CASE("a free clause behind an opening one is the main clause") {
  const Repaired tree = repaired({{"When", {Upos::adv}, 3, Deprel::advmod},
                                  {"Acme", name, 3, Deprel::nsubj},
                                  {"cut", past, 0, Deprel::root},
                                  {"jobs", noun, 3, Deprel::obj},
                                  {",", mark, 7, Deprel::punct},
                                  {"Anna", name, 7, Deprel::nsubj},
                                  {"left", past, 4, Deprel::acl_relcl},
                                  {".", mark, 3, Deprel::punct}});
  CHECK(tree.heads == std::vector{3, 3, 7, 3, 7, 7, 0, 7});
  CHECK(tree.labels[2] == Deprel::advcl);
}

TEST_CASE("a free clause of saying is the speaker's") {
  const Repaired tree = repaired({{"Sales", noun, 2, Deprel::nsubj},
                                  {"hit", past, 0, Deprel::root},
                                  {"Acme", name, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"Anna", name, 6, Deprel::nsubj},
                                  {"said", past, 3, Deprel::acl_relcl}});
  CHECK(tree.heads[5] == 2);
  CHECK(tree.labels[5] == Deprel::parataxis);
}
