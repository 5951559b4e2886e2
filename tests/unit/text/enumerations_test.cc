#include "ingest/text/enumerations.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

/// The relation of the second of three names, "Acme , [the] Bolt , and Corex met", which hangs on
/// the first as an apposition.
Deprel middle(bool with_article) {
  const FineTagInfo name{Upos::propn}, comma{Upos::punct};
  const std::vector<std::string_view> words{"Acme", ",", "the", "Bolt", ",", "and", "Corex", "met"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag :
       {name, comma, FineTagInfo{Upos::det}, name, comma, FineTagInfo{Upos::cconj}, name,
        FineTagInfo{Upos::verb, Tense::past, VerbForm::finite}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{7, 3, with_article ? 3 : 7, 0, 6, 6, 0, 8};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::punct, Deprel::det,  Deprel::appos,
                             Deprel::punct, Deprel::cc,    Deprel::conj, Deprel::root};
  restore_enumerations({words, tags, heads, labels});
  CHECK(heads[3] == 0);
  return labels[3];
}

}  // namespace

TEST_CASE("a name between commas before and with another name is enumerated") {
  CHECK(middle(false) == Deprel::conj);
}

TEST_CASE("what has an article describes the name before it") {
  CHECK(middle(true) == Deprel::appos);
}

TEST_CASE("the second of three names that say who they are is no other subject") {
  const auto stage = [](auto&... tree) { restore_enumerations(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{
      {"banks", noun, 8, Deprel::nsubj}, {"Acme", name, 1, Deprel::appos},
      {",", mark, 4, Deprel::punct},     {"Bolt", name, 8, Deprel::nsubj},
      {",", mark, 7, Deprel::punct},     {"and", cc, 7, Deprel::cc},
      {"Cole", name, 2, Deprel::conj},   {"agreed", past, 0, Deprel::root}};
  check_that_neighbours_stay_trees(stage, sentence);
  const Repaired tree = repaired_by(stage, sentence);
  CHECK(tree.heads[3] == 2);
  CHECK(tree.labels[3] == Deprel::conj);
}

TEST_CASE("the last of the names behind a noun is one of them, not a clause of the noun") {
  const auto stage = [](auto&... tree) { restore_enumerations(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{
      {"banks", noun, 8, Deprel::nsubj}, {"Acme", name, 1, Deprel::appos},
      {",", mark, 4, Deprel::punct},     {"Bolt", name, 2, Deprel::conj},
      {",", mark, 7, Deprel::punct},     {"and", cc, 1, Deprel::cc},
      {"Cole", name, 1, Deprel::acl},    {"agreed", past, 0, Deprel::root}};
  check_that_neighbours_stay_trees(stage, sentence);
  const Repaired tree = repaired_by(stage, sentence);
  CHECK(tree.heads[6] == 2);
  CHECK(tree.labels[6] == Deprel::conj);
  CHECK(tree.heads[5] == 7);
}
