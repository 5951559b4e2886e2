#include "ingest/text/main_verb.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_main_verb(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a past tense that hangs on the root noun becomes the main verb") {
  const Repaired tree = repaired({{"Members", noun, 0, Deprel::root},
                                  {"of", adp, 4, Deprel::case_},
                                  {"the", det, 4, Deprel::det},
                                  {"public", noun, 1, Deprel::nmod},
                                  {"stopped", past, 1, Deprel::acl},
                                  {"Khan", name, 5, Deprel::obj},
                                  {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads == std::vector{5, 4, 4, 1, 0, 5, 5});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.labels[4] == Deprel::root);
}

TEST_CASE("a participle of a verb that has no passive is a past tense") {
  const Repaired tree = repaired({{"A", det, 2, Deprel::det},
                                  {"helicopter", noun, 0, Deprel::root},
                                  {"with", adp, 4, Deprel::case_},
                                  {"people", noun, 2, Deprel::nmod},
                                  {"crashed", participle, 4, Deprel::acl},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 5, 4, 2, 0, 5});
  CHECK(tree.tags[4] == fine_tag(past));
}

TEST_CASE("the main verb is found before a clause whose verb was made the root") {
  const Repaired tree = repaired({{"Parents", noun, 6, Deprel::nsubj},
                                  {"called", past, 1, Deprel::acl},
                                  {"police", noun, 2, Deprel::obj},
                                  {"after", adp, 5, Deprel::case_},
                                  {"children", noun, 2, Deprel::obl},
                                  {"found", past, 0, Deprel::root},
                                  {"drugs", noun, 6, Deprel::obj},
                                  {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 6, 6, 2, 6, 2});
  CHECK(tree.labels[5] == Deprel::advcl);
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.labels[3] == Deprel::mark);
}

TEST_CASE("relative clauses and passive participles stay where they are") {
  const std::vector<Parsed> relative = {{"Anybody", pron, 0, Deprel::root},
                                        {"who", pron, 3, Deprel::nsubj},
                                        {"left", past, 1, Deprel::acl_relcl},
                                        {".", mark, 1, Deprel::punct}};
  CHECK(repaired(relative).heads == std::vector{0, 3, 1, 1});
  const std::vector<Parsed> passive = {{"Goods", noun, 0, Deprel::root},
                                       {"seized", participle, 1, Deprel::acl},
                                       {"by", adp, 4, Deprel::case_},
                                       {"customs", noun, 2, Deprel::obl_agent},
                                       {".", mark, 1, Deprel::punct}};
  CHECK(repaired(passive).heads == std::vector{0, 1, 4, 2, 1});
}

TEST_CASE("a clause that hangs on the last of its objects is the main clause") {
  constexpr FineTagInfo will{Upos::aux, Tense::present, VerbForm::finite},
      base{Upos::verb, Tense::none, VerbForm::infinitive};
  const Repaired tree = repaired({{"They", pron, 3, Deprel::nsubj},
                                  {"will", will, 3, Deprel::aux},
                                  {"sell", base, 6, Deprel::obl},
                                  {"tea", noun, 3, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"coffee", noun, 0, Deprel::root},
                                  {"and", cc, 8, Deprel::cc},
                                  {"buy", base, 6, Deprel::conj},
                                  {"milk", noun, 8, Deprel::obj},
                                  {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{3, 3, 0, 3, 6, 4, 8, 3, 8, 3});
  CHECK(tree.labels[5] == Deprel::conj);
}

TEST_CASE("the verb of a clause between commas is not the main verb") {
  const auto told = [](Parsed link) {
    return std::vector<Parsed>{
        {"Anna", name, 0, Deprel::root},    {",", mark, 4, Deprel::punct},
        {"who", pron, 4, Deprel::nsubj},    {"ran", past, 1, Deprel::acl_relcl},
        {"banks", noun, 4, Deprel::obj},    link,
        {"resigned", past, 4, Deprel::conj}};
  };
  const Repaired tree = repaired(told({",", mark, 7, Deprel::punct}));
  CHECK(tree.heads == std::vector{7, 4, 4, 1, 4, 7, 0});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(repaired(told({"and", cc, 7, Deprel::cc})).heads == std::vector{0, 4, 4, 1, 4, 7, 4});
  const Repaired named = repaired({{"Anna", name, 0, Deprel::root},
                                   {"Berg", name, 1, Deprel::flat},
                                   {",", mark, 5, Deprel::punct},
                                   {"who", pron, 5, Deprel::nsubj},
                                   {"ran", past, 1, Deprel::acl_relcl},
                                   {"banks", noun, 5, Deprel::obj},
                                   {",", mark, 8, Deprel::punct},
                                   {"resigned", past, 6, Deprel::acl_relcl}});
  CHECK(named.heads == std::vector{8, 1, 5, 5, 1, 5, 8, 0});
}

TEST_CASE("a predicate with an auxiliary behind a clause between commas is the main verb") {
  const Repaired tree =
      repaired({{"Acme", name, 0, Deprel::root},
                {",", mark, 4, Deprel::punct},
                {"which", pron, 4, Deprel::nsubj},
                {"grew", past, 1, Deprel::acl_relcl},
                {",", mark, 7, Deprel::punct},
                {"did", {Upos::aux, Tense::past, VerbForm::finite}, 7, Deprel::aux},
                {"move", infinitive, 4, Deprel::conj},
                {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads[6] == 0);
  CHECK(tree.heads[0] == 7);
}

TEST_CASE("behind a name with a hyphen and a clause between commas the main verb is found") {
  const Repaired tree = repaired({{"Lund", name, 0, Deprel::root},
                                  {"-", mark, 3, Deprel::punct},
                                  {"Berg", name, 1, Deprel::flat},
                                  {",", mark, 6, Deprel::punct},
                                  {"who", pron, 6, Deprel::nsubj},
                                  {"sang", past, 1, Deprel::acl_relcl},
                                  {",", mark, 8, Deprel::punct},
                                  {"arrived", past, 1, Deprel::acl},
                                  {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads[7] == 0);
}

TEST_CASE("the past tense behind an aside is the main verb, a participle by somebody is not") {
  const auto vowed = [](std::string_view behind) {
    return repaired({{"Anna", name, 0, Deprel::root},
                     {",", mark, 4, Deprel::punct},
                     {"a", det, 4, Deprel::det},
                     {"judge", noun, 1, Deprel::appos},
                     {",", mark, 6, Deprel::punct},
                     {"urged", participle, 4, Deprel::acl},
                     {behind, adp, 8, Deprel::mark},
                     {"leave", infinitive, 6, Deprel::advcl},
                     {".", mark, 1, Deprel::punct}});
  };
  const Repaired tree = vowed("to");
  CHECK(tree.heads == std::vector{6, 4, 4, 1, 6, 0, 8, 6, 6});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.tags[5] == fine_tag(past));
  CHECK(vowed("by").heads[0] == 0);
}

TEST_CASE("the verb behind a closed relative clause is the main verb") {
  const auto tree = [](std::string_view comma) {
    return repaired({{"tram", noun, 0, Deprel::root},
                     {comma, mark, 5, Deprel::punct},
                     {"which", pron, 5, Deprel::nsubj},
                     {"on", adp, 5, Deprel::case_},
                     {"way", noun, 1, Deprel::acl_relcl},
                     {",", mark, 7, Deprel::punct},
                     {"derailed", participle, 5, Deprel::acl},
                     {"today", noun, 7, Deprel::obl_unmarked}});
  };
  CHECK(tree(",").heads[6] == 0);
  CHECK(tree(",").labels[0] == Deprel::nsubj);
  CHECK(tree("-").heads[6] == 5);
}

TEST_CASE("a past tense with a bare name behind it is the main verb, but not with a day") {
  const auto root = [](std::string_view behind) {
    return repaired({{"coup", noun, 0, Deprel::root},
                     {"removed", participle, 1, Deprel::acl},
                     {behind, name, 2, Deprel::obl_unmarked}})
        .heads[1];
  };
  CHECK(root("Berg") == 0);
  CHECK(root("Monday") == 1);
}
