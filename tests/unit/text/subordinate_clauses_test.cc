#include "ingest/text/subordinate_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_subordinate_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a number behind after and a stray passive behind it are a clause") {
  const auto fled = [](std::string_view preposition) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"fled", past, 0, Deprel::root},
                     {preposition, adp, 4, Deprel::case_},
                     {"43", num, 2, Deprel::obl},
                     {"were", were, 6, Deprel::aux_pass},
                     {"jailed", participle, 2, Deprel::conj}});
  };
  const Repaired tree = fled("after");
  CHECK(tree.heads == std::vector{2, 0, 6, 6, 6, 2});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[3] == Deprel::nsubj_pass);
  CHECK(tree.labels[5] == Deprel::advcl);
  CHECK(fled("with").labels[5] == Deprel::conj);
  CHECK(fled("as").labels[5] == Deprel::conj);
}

TEST_CASE("what begins with its auxiliary is a condition, not what is said") {
  const auto warned = [](std::string_view auxiliary) {
    return repaired({{"warned", past, 0, Deprel::root},
                     {"that", {Upos::sconj}, 5, Deprel::mark},
                     {auxiliary, {Upos::aux}, 5, Deprel::aux},
                     {"talks", noun, 5, Deprel::nsubj},
                     {"fail", infinitive, 1, Deprel::ccomp},
                     {",", mark, 8, Deprel::punct},
                     {"jobs", noun, 8, Deprel::nsubj},
                     {"go", infinitive, 1, Deprel::ccomp}});
  };
  const Repaired tree = warned("should");
  CHECK(tree.heads == std::vector{0, 8, 5, 5, 8, 8, 8, 1});
  CHECK(tree.labels[4] == Deprel::advcl);
  CHECK(warned("will").heads[4] == 1);
}

TEST_CASE("a past tense behind after and its subject is a clause") {
  const auto left = [](std::string_view preposition) {
    return repaired({{"left", past, 0, Deprel::root},
                     {preposition, adp, 5, Deprel::case_},
                     {"clerks", noun, 4, Deprel::nsubj},
                     {"handed", past, 5, Deprel::amod},
                     {"papers", noun, 1, Deprel::obl}});
  };
  const Repaired tree = left("after");
  CHECK(tree.heads == std::vector{0, 4, 4, 1, 4});
  CHECK(tree.labels[3] == Deprel::advcl);
  CHECK(tree.labels[4] == Deprel::obj);
  CHECK(left("with").heads == std::vector{0, 5, 4, 5, 1});
}

TEST_CASE("a relative clause within the phrase behind as does not end it") {
  const Repaired tree = repaired({{"Ships", noun, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"as", adp, 4, Deprel::case_},
                                  {"winds", noun, 2, Deprel::obl},
                                  {"that", pron, 6, Deprel::nsubj},
                                  {"hit", past, 4, Deprel::acl_relcl},
                                  {"Ayr", name, 6, Deprel::obj},
                                  {"rose", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 8, 8, 6, 4, 6, 2});
  CHECK(tree.labels[3] == Deprel::nsubj);
  CHECK(tree.labels[7] == Deprel::advcl);
}

TEST_CASE("of two clauses with subjects the nearer is told of by what follows") {
  const auto above = [](Deprel subject) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"signed", past, 0, Deprel::root},
                     {"but", cc, 5, Deprel::cc},
                     {"Ben", name, 5, subject},
                     {"left", past, 2, Deprel::conj},
                     {"when", adp, 8, Deprel::mark},
                     {"guests", noun, 8, Deprel::nsubj},
                     {"came", past, 2, Deprel::advcl}})
        .heads[7];
  };
  CHECK(above(Deprel::nsubj) == 5);
  CHECK(above(Deprel::obj) == 2);
}
