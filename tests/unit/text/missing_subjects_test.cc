#include "ingest/text/missing_subjects.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

const auto stage = [](auto&... tree) { restore_missing_subjects(TreeEdit(tree...)); };

Repaired repaired(const std::vector<Parsed>& sentence) {
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a phrase between a comma and a predicate without a subject is its subject") {
  const Repaired tree = repaired({{"In", adp, 2, Deprel::case_},
                                  {"Ayr", name, 7, Deprel::obl},
                                  {",", mark, 2, Deprel::punct},
                                  {"a", det, 5, Deprel::det},
                                  {"bank", noun, 2, Deprel::appos},
                                  {"was", were, 7, Deprel::aux_pass},
                                  {"robbed", participle, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 7, 2, 5, 7, 7, 0});
  CHECK(tree.labels[4] == Deprel::nsubj_pass);
}

TEST_CASE("words of a subject that the parser tore apart hang on its head") {
  const Repaired tree = repaired({{"Speaking", gerund, 7, Deprel::advcl},
                                  {"on", adp, 3, Deprel::case_},
                                  {"Radio", name, 1, Deprel::obl},
                                  {",", mark, 1, Deprel::punct},
                                  {"speaker", noun, 3, Deprel::appos},
                                  {"Berg", name, 3, Deprel::flat},
                                  {"resigned", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{7, 3, 1, 1, 6, 7, 0});
  CHECK(tree.labels[5] == Deprel::nsubj);
}

TEST_CASE("a participle before a noun belongs to the subject") {
  const Repaired tree = repaired({{"In", adp, 2, Deprel::case_},
                                  {"Ayr", name, 6, Deprel::obl},
                                  {",", mark, 4, Deprel::punct},
                                  {"stolen", participle, 5, Deprel::amod},
                                  {"goods", noun, 2, Deprel::appos},
                                  {"vanished", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 6, 6, 5, 6, 0});
}

TEST_CASE("a day at the head of a sentence is no part of the subject behind it") {
  const Repaired tree = repaired({{"On", adp, 3, Deprel::case_},
                                  {"Monday", name, 3, Deprel::compound},
                                  {"officials", noun, 4, Deprel::obl},
                                  {"met", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 4, 4, 0});
  CHECK(tree.labels == std::vector{Deprel::case_, Deprel::obl, Deprel::nsubj, Deprel::root});
}

TEST_CASE("a preposition before the subject of a stray predicate opens a clause") {
  const Repaired tree = repaired({{"It", pron, 2, Deprel::nsubj},
                                  {"ended", past, 0, Deprel::root},
                                  {"after", adp, 5, Deprel::case_},
                                  {"coach", noun, 5, Deprel::compound},
                                  {"Berg", name, 2, Deprel::obl},
                                  {"was", were, 7, Deprel::aux_pass},
                                  {"fired", participle, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 7, 5, 7, 7, 2});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[6] == Deprel::advcl);
}

TEST_CASE("an object behind a verb of saying is the subject of what is said") {
  const std::vector<int> wanted{2, 0, 5, 5, 2, 5};
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"claimed", past, 0, Deprel::root},
                                  {"wolves", noun, 2, Deprel::obj},
                                  {"had", have, 5, Deprel::aux},
                                  {"killed", participle, 2, Deprel::conj},
                                  {"sheep", noun, 5, Deprel::obj}});
  CHECK(tree.heads == wanted);
  CHECK(tree.labels[4] == Deprel::ccomp);
  const Repaired swapped = repaired({{"Anna", name, 2, Deprel::nsubj},
                                     {"claimed", past, 5, Deprel::advcl},
                                     {"wolves", noun, 2, Deprel::obj},
                                     {"had", have, 5, Deprel::aux},
                                     {"killed", participle, 0, Deprel::root},
                                     {"sheep", noun, 5, Deprel::obj}});
  CHECK(swapped.heads == wanted);
}

TEST_CASE("behind a conjunction a phrase is the subject of the predicate that lacks one") {
  const std::vector<Parsed> sentence{
      {"It", pron, 2, Deprel::nsubj},    {"cut", past, 0, Deprel::root},
      {"jobs", noun, 2, Deprel::obj},    {"and", cc, 5, Deprel::cc},
      {"prices", noun, 3, Deprel::conj}, {"fell", past, 2, Deprel::conj}};
  const Repaired tree = repaired(sentence);
  CHECK(tree.heads == std::vector{2, 0, 2, 6, 6, 2});
  CHECK(tree.labels[4] == Deprel::nsubj);

  std::vector<Parsed> plans = sentence;  // "plans to cut jobs and prices"
  plans[0] = {"plans", noun, 6, Deprel::dep};
  plans[1] = {"cut", infinitive, 1, Deprel::acl};
  plans[5] = {"fell", past, 0, Deprel::root};
  CHECK(repaired(plans).heads == std::vector{6, 1, 2, 5, 3, 0});
}

TEST_CASE("a list before a predicate is not cut, and a participle is no predicate") {
  CHECK(repaired({{"views", noun, 0, Deprel::root},
                  {"Anna", name, 1, Deprel::nmod},
                  {",", mark, 4, Deprel::punct},
                  {"Ben", name, 2, Deprel::conj},
                  {"and", cc, 6, Deprel::cc},
                  {"Carl", name, 2, Deprel::conj},
                  {"have", have, 1, Deprel::conj}})
            .heads == std::vector{0, 1, 4, 2, 6, 2, 1});
  CHECK(repaired({{"Anna", name, 2, Deprel::nsubj},
                  {"bought", past, 0, Deprel::root},
                  {",", mark, 4, Deprel::punct},
                  {"flats", noun, 2, Deprel::obj},
                  {"sold", past, 2, Deprel::conj}})
            .heads == std::vector{2, 0, 4, 2, 2});
}

TEST_CASE("random trees stay trees when missing subjects are restored") {
  static const std::vector<Parsed> words{
      {"On", adp, 0, Deprel::case_},           {"Monday", name, 0, Deprel::compound},
      {"officials", noun, 0, Deprel::obj},     {"after", adp, 0, Deprel::case_},
      {"that", adp, 0, Deprel::mark},          {"said", past, 0, Deprel::conj},
      {"fell", past, 0, Deprel::conj},         {"and", cc, 0, Deprel::cc},
      {",", mark, 0, Deprel::punct},           {"the", det, 0, Deprel::det},
      {"claimed", past, 0, Deprel::advcl},     {"had", have, 0, Deprel::aux},
      {"killed", participle, 0, Deprel::ccomp}};
  check_that_trees_stay_trees(stage,
                              [](std::minstd_rand& random) { return any_of(words, random); });
}

TEST_CASE("a participle between a noun and its predicate tells of the noun") {
  const Repaired tree = repaired({{"Men", noun, 2, Deprel::nsubj_pass},
                                  {"held", participle, 6, Deprel::advcl},
                                  {"in", adp, 4, Deprel::case_},
                                  {"Ayr", name, 2, Deprel::obl},
                                  {"were", were, 6, Deprel::aux_pass},
                                  {"freed", participle, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{6, 1, 4, 2, 6, 0});
  CHECK(tree.labels[1] == Deprel::acl);
}
