#include "ingest/text/relative_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_relative_clauses(TreeEdit(tree...)); };
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
