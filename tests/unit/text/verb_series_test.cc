#include "ingest/text/verb_series.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

constexpr FineTagInfo nouns{.upos = Upos::noun, .plural = true};

Repaired repaired(const std::vector<Parsed>& sentence) {
  constexpr auto series = [](auto&... tree) { restore_verb_series(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(series, sentence);
  return repaired_by(series, sentence);
}

}  // namespace

TEST_CASE("a past form with an object behind a comma is what the subject did next") {
  const auto closed = [](std::string_view comma, Deprel schools) {
    return repaired({{"She", pron, 2, Deprel::nsubj},
                     {"opened", past, 0, Deprel::root},
                     {"a", det, 4, Deprel::det},
                     {"house", noun, 2, Deprel::obj},
                     {comma, mark, 6, Deprel::punct},
                     {"closed", participle, 4, Deprel::acl},
                     {"schools", nouns, 6, schools}});
  };
  const Repaired tree = closed(",", Deprel::obj);
  CHECK(tree.heads[5] == 2);
  CHECK(tree.labels[5] == Deprel::conj);
  CHECK(tree.tags[5] == fine_tag(past));
  CHECK(closed(",", Deprel::obl).heads[5] == 4);
  CHECK(closed("-", Deprel::obj).heads[5] == 4);
}

TEST_CASE("a past form between a conjunction and a plural has it for its object") {
  const auto seized = [](FineTagInfo hats) {
    return repaired({{"She", pron, 2, Deprel::nsubj},
                     {"arrested", past, 0, Deprel::root},
                     {"thieves", nouns, 2, Deprel::obj},
                     {"and", cc, 6, Deprel::cc},
                     {"seized", participle, 6, Deprel::amod},
                     {"hats", hats, 3, Deprel::conj},
                     {"and", cc, 8, Deprel::cc},
                     {"coats", nouns, 3, Deprel::conj}});
  };
  const Repaired tree = seized(nouns);
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2, 5, 8, 6});
  CHECK(tree.labels[5] == Deprel::obj);
  CHECK(seized(noun).labels[4] == Deprel::amod);
}

TEST_CASE("what has a subject is no participle before its object") {
  const auto caused = [](Deprel rain) {
    return repaired({{"Rain", noun, 2, rain},
                     {"closed", participle, 3, Deprel::amod},
                     {"roads", nouns, 0, Deprel::root},
                     {".", mark, 3, Deprel::punct}});
  };
  const Repaired tree = caused(Deprel::nsubj_pass);
  CHECK(tree.heads == std::vector{2, 0, 2, 3});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.tags[1] == fine_tag(past));
  CHECK(caused(Deprel::obl).heads[1] == 3);
}

TEST_CASE("a past form before a great number has it for its object") {
  const auto hurt = [](std::string_view count) {
    return repaired({{"It", pron, 2, Deprel::nsubj},
                     {"killed", past, 0, Deprel::root},
                     {"two", num, 2, Deprel::obj},
                     {",", mark, 6, Deprel::punct},
                     {"injured", adjective, 6, Deprel::amod},
                     {count, nouns, 3, Deprel::conj}})
        .heads;
  };
  CHECK(hurt("dozens") == std::vector{2, 0, 2, 5, 2, 5});
  CHECK(hurt("sheep") == std::vector{2, 0, 2, 6, 6, 3});
}
