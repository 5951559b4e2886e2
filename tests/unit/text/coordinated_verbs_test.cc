#include "ingest/text/coordinated_verbs.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

constexpr FineTagInfo will{Upos::aux, Tense::none, VerbForm::finite},
    present{Upos::verb, Tense::present, VerbForm::finite};
constexpr auto stage = [](auto&... tree) { restore_coordinated_verbs(TreeEdit(tree...)); };

Repaired repaired(const std::vector<Parsed>& sentence) {
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

bool is_infinitive(FineTag tag) { return info(tag).form == VerbForm::infinitive; }

}  // namespace

TEST_CASE("all verbs of a series behind a modal are its infinitives") {
  const Repaired tree = repaired({{"Acme", name, 3, Deprel::nsubj},
                                  {"will", will, 3, Deprel::aux},
                                  {"build", infinitive, 0, Deprel::root},
                                  {"mills", noun, 3, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"train", present, 3, Deprel::conj},
                                  {"staff", noun, 6, Deprel::obj},
                                  {"and", cc, 9, Deprel::cc},
                                  {"sell", infinitive, 6, Deprel::conj},
                                  {"bread", noun, 9, Deprel::obj}});
  CHECK(is_infinitive(tree.tags[5]));
  CHECK(tree.heads[8] == 3);
}

TEST_CASE("what looks like a past tense before another infinitive is one") {
  const auto plans = [](FineTagInfo last) {
    return repaired({{"Acme", name, 2, Deprel::nsubj},
                     {"plans", present, 0, Deprel::root},
                     {"to", to, 4, Deprel::mark},
                     {"build", infinitive, 2, Deprel::xcomp},
                     {",", mark, 6, Deprel::punct},
                     {"cut", past, 2, Deprel::conj},
                     {"costs", noun, 6, Deprel::obj},
                     {"and", cc, 9, Deprel::cc},
                     {"sell", last, 6, Deprel::conj}});
  };
  const Repaired tree = plans(infinitive);
  CHECK(is_infinitive(tree.tags[5]));
  CHECK(tree.heads[5] == 4);
  CHECK(tree.heads[8] == 4);
  CHECK(plans(past).heads[5] == 2);
}

TEST_CASE("random trees stay trees when verbs are coordinated") {
  static const std::vector<Parsed> words{
      {"will", will, 0, Deprel::aux},         {"to", to, 0, Deprel::mark},
      {"build", infinitive, 0, Deprel::conj}, {"cut", past, 0, Deprel::conj},
      {"sell", present, 0, Deprel::conj},     {"and", cc, 0, Deprel::cc},
      {",", mark, 0, Deprel::punct},          {"mills", noun, 0, Deprel::obj}};
  check_that_trees_stay_trees(stage,
                              [](std::minstd_rand& random) { return any_of(words, random); });
}
