#include "ingest/text/parted_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  constexpr auto clauses = [](auto&... tree) { restore_parted_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(clauses, sentence);
  return repaired_by(clauses, sentence);
}

}  // namespace

TEST_CASE("behind the clause of 'whose' the sentence goes on with its noun") {
  const auto whose = [](std::string_view word) {
    return repaired({{"Anna", name, 5, Deprel::nsubj},
                     {",", mark, 5, Deprel::punct},
                     {word, pron, 4, Deprel::nmod_poss},
                     {"party", noun, 5, Deprel::nsubj},
                     {"won", past, 0, Deprel::root},
                     {",", mark, 8, Deprel::punct},
                     {"will", {Upos::aux}, 8, Deprel::aux},
                     {"govern", infinitive, 5, Deprel::conj},
                     {".", mark, 5, Deprel::punct}});
  };
  const Repaired tree = whose("whose");
  CHECK(tree.heads == std::vector{8, 5, 4, 5, 1, 8, 8, 0, 8});
  CHECK(tree.labels[4] == Deprel::acl_relcl);
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(whose("her").heads[4] == 0);
}

TEST_CASE("a verb behind a relative clause makes one of the phrase before") {
  const auto fell = [](std::string_view after) {
    return repaired({{"He", pron, 2, Deprel::nsubj},
                     {"left", past, 0, Deprel::root},
                     {after, adp, 4, Deprel::case_},
                     {"Anna", name, 2, Deprel::obl},
                     {",", mark, 8, Deprel::punct},
                     {"who", pron, 8, Deprel::nsubj},
                     {"is", were, 8, Deprel::cop},
                     {"ill", adjective, 4, Deprel::acl_relcl},
                     {",", mark, 10, Deprel::punct},
                     {"resigned", participle, 2, Deprel::conj}});
  };
  const Repaired tree = fell("after");
  CHECK(tree.heads == std::vector{2, 0, 10, 10, 8, 8, 8, 4, 10, 2});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[9] == Deprel::advcl);
  CHECK(tree.tags[9] == fine_tag(past));
  CHECK(fell("with").heads[3] == 2);
}

TEST_CASE("a sentence whose only verb was taken for part of a relative clause has it back") {
  const auto sold = [](Deprel arms) {
    return repaired({{"Acme", name, 0, Deprel::root},
                     {",", mark, 4, Deprel::punct},
                     {"which", pron, 4, Deprel::nsubj},
                     {"wants", past, 1, Deprel::acl_relcl},
                     {"peace", noun, 4, Deprel::obj},
                     {",", mark, 7, Deprel::punct},
                     {"sold", participle, 4, Deprel::advcl},
                     {"arms", noun, 7, arms},
                     {".", mark, 1, Deprel::punct}});
  };
  const Repaired tree = sold(Deprel::obj);
  CHECK(tree.heads == std::vector{7, 4, 4, 1, 4, 7, 0, 7, 7});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(sold(Deprel::obl).heads[0] == 0);
}

TEST_CASE("a participle without an auxiliary leaves its subject to the verb behind") {
  const auto held = [](Deprel joined) {
    return repaired({{"Votes", noun, 2, Deprel::nsubj_pass},
                     {"delayed", past, 0, Deprel::root},
                     {"since", adp, 5, Deprel::mark},
                     {"they", pron, 5, Deprel::nsubj},
                     {"took", past, 2, Deprel::advcl},
                     {"power", noun, 9, Deprel::nsubj_pass},
                     {"would", were, 9, Deprel::aux},
                     {"be", were, 9, Deprel::aux_pass},
                     {"held", participle, 2, joined}});
  };
  const Repaired tree = held(Deprel::conj);
  CHECK(tree.heads == std::vector{9, 1, 5, 5, 2, 5, 9, 9, 0});
  CHECK(tree.labels[5] == Deprel::obj);
  CHECK(tree.labels[0] == Deprel::nsubj_pass);
  CHECK(tree.labels[1] == Deprel::acl);
  CHECK(tree.tags[1] == fine_tag(participle));
  CHECK(held(Deprel::ccomp).heads[1] == 0);
}
