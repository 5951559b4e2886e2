#include "ingest/text/appositions.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_appositions(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a noun with an article behind a name and a comma says what the name is") {
  for (const Deprel label : {Deprel::obl, Deprel::obl_unmarked, Deprel::parataxis, Deprel::xcomp}) {
    const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                    {"lived", past, 0, Deprel::root},
                                    {"in", adp, 4, Deprel::case_},
                                    {"Ayr", name, 2, Deprel::obl},
                                    {",", mark, 7, Deprel::punct},
                                    {"a", det, 7, Deprel::det},
                                    {"port", noun, 2, label},
                                    {".", mark, 2, Deprel::punct}});
    CHECK(tree.heads[6] == 4);
    CHECK(tree.labels[6] == Deprel::appos);
  }
}

TEST_CASE("what is enumerated and what says when are no appositions") {
  const Repaired list = repaired({{"Anna", name, 8, Deprel::nsubj},
                                  {",", mark, 4, Deprel::punct},
                                  {"her", pron, 4, Deprel::nmod_poss},
                                  {"son", noun, 1, Deprel::conj},
                                  {",", mark, 7, Deprel::punct},
                                  {"and", cc, 7, Deprel::cc},
                                  {"Ben", name, 1, Deprel::conj},
                                  {"left", past, 0, Deprel::root}});
  CHECK(list.labels[3] == Deprel::conj);
  const Repaired time = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"Ayr", name, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"the", det, 6, Deprel::det},
                                  {"day", noun, 2, Deprel::obl_unmarked},
                                  {"after", adp, 6, Deprel::advmod}});
  CHECK(time.heads[5] == 2);
}

TEST_CASE("one of two subjects between commas names the other") {
  const Repaired tree = repaired({{"Anna", name, 6, Deprel::nsubj},
                                  {",", mark, 4, Deprel::punct},
                                  {"a", det, 4, Deprel::det},
                                  {"nurse", noun, 6, Deprel::nsubj},
                                  {",", mark, 6, Deprel::punct},
                                  {"fled", past, 0, Deprel::root}});
  CHECK(tree.heads[3] == 1);
  CHECK(tree.labels[3] == Deprel::appos);
}

TEST_CASE("a past that lacks its object behind such a noun is a participle") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"joined", past, 0, Deprel::root},
                                  {"Acme", name, 2, Deprel::obj},
                                  {",", mark, 7, Deprel::punct},
                                  {"a", det, 6, Deprel::det},
                                  {"firm", noun, 7, Deprel::nsubj},
                                  {"banned", past, 2, Deprel::conj},
                                  {"in", adp, 9, Deprel::case_},
                                  {"Ayr", name, 7, Deprel::obl}});
  CHECK(tree.tags[6] == fine_tag(participle));
  CHECK(tree.heads[6] == 6);
  CHECK(tree.heads[5] == 3);
  CHECK(tree.labels[5] == Deprel::appos);
}

TEST_CASE("nothing hangs on a full stop") {
  const auto tree = [](std::string_view word, FineTagInfo tag) {
    return repaired({{word, tag, 2, Deprel::nsubj},
                     {"left", past, 0, Deprel::root},
                     {"guards", noun, 4, Deprel::nsubj},
                     {".", mark, 2, Deprel::punct}});
  };
  CHECK(tree("Anna", name).heads[2] == 2);
  CHECK(tree("Anna", name).labels[2] == Deprel::parataxis);
}

TEST_CASE("what is joined and described is no receiver") {
  const Repaired tree = repaired({{"joined", past, 0, Deprel::root},
                                  {"Acme", name, 1, Deprel::iobj},
                                  {",", mark, 5, Deprel::punct},
                                  {"a", det, 5, Deprel::det},
                                  {"club", noun, 1, Deprel::obj}});
  CHECK(tree.labels[1] == Deprel::obj);
  CHECK(tree.heads[4] == 2);
}

TEST_CASE("an apposition with a description behind its comma is one") {
  const Repaired tree = repaired({{"Anna", name, 8, Deprel::nsubj},
                                  {",", mark, 4, Deprel::punct},
                                  {"a", det, 4, Deprel::det},
                                  {"nurse", noun, 8, Deprel::nsubj},
                                  {",", mark, 6, Deprel::punct},
                                  {"unknown", adjective, 4, Deprel::conj},
                                  {",", mark, 4, Deprel::punct},
                                  {"fled", past, 0, Deprel::root}});
  CHECK(tree.heads[3] == 1);
}

TEST_CASE("what stands between brackets is no object of the verb before them") {
  const auto sailed = [](std::string_view open, std::string_view close) {
    return repaired({{"sailed", past, 0, Deprel::root},
                     {"at", adp, 4, Deprel::case_},
                     {"two", num, 4, Deprel::nummod},
                     {"knots", noun, 1, Deprel::obl},
                     {open, mark, 7, Deprel::punct},
                     {"four", num, 7, Deprel::nummod},
                     {"kilometres", noun, 1, Deprel::obj},
                     {close, mark, 7, Deprel::punct}});
  };
  CHECK(sailed("(", ")").heads[6] == 4);
  CHECK(sailed("(", ")").labels[6] == Deprel::appos);
  CHECK(sailed(",", ",").labels[6] == Deprel::obj);
}

TEST_CASE("what follows an apposition without a conjunction is claimed of its noun") {
  const auto claimed = [](std::string_view verb) {
    return repaired({{verb, past, 0, Deprel::root},
                     {"Berg", name, 1, Deprel::obj},
                     {",", mark, 5, Deprel::punct},
                     {"the", det, 5, Deprel::det},
                     {"mayor", noun, 2, Deprel::appos},
                     {",", mark, 7, Deprel::punct},
                     {"resigned", past, 1, Deprel::conj}});
  };
  CHECK(claimed("claimed").heads == std::vector{0, 7, 5, 5, 2, 7, 1});
  CHECK(claimed("claimed").labels[6] == Deprel::ccomp);
  CHECK(claimed("greeted").heads[1] == 1);
}

TEST_CASE("behind a phrase that a conjunction opens stands a clause") {
  const auto told = [](Deprel opening) {
    return repaired({{"Acme", name, 2, Deprel::nsubj},
                     {"closed", past, 0, Deprel::root},
                     {"and", cc, 5, opening},
                     {"in", adp, 5, Deprel::case_},
                     {"response", noun, 2, Deprel::obl},
                     {",", mark, 8, Deprel::punct},
                     {"the", det, 8, Deprel::det},
                     {"crew", noun, 5, Deprel::appos},
                     {"moved", participle, 8, Deprel::acl}});
  };
  CHECK(told(Deprel::cc).heads == std::vector{2, 0, 9, 5, 9, 8, 8, 9, 2});
  CHECK(told(Deprel::cc).labels[7] == Deprel::nsubj);
  CHECK(told(Deprel::advmod).heads[8] == 8);
}

TEST_CASE("what has been behind the relative clause of an object is what is announced") {
  const Repaired tree = repaired({{"announced", past, 0, Deprel::root},
                                  {"vote", noun, 1, Deprel::obj},
                                  {",", mark, 5, Deprel::punct},
                                  {"which", pron, 5, Deprel::nsubj},
                                  {"mattered", past, 2, Deprel::acl_relcl},
                                  {",", mark, 8, Deprel::punct},
                                  {"has", have, 8, Deprel::aux},
                                  {"ended", participle, 1, Deprel::conj}});
  CHECK(tree.heads == std::vector{0, 8, 5, 5, 2, 8, 8, 1});
  CHECK(tree.labels[7] == Deprel::ccomp);
}

TEST_CASE("a subject behind the object and a comma says what the object is") {
  const auto sold = [](std::string_view article, FineTagInfo tag) {
    return repaired({{"sold", past, 0, Deprel::root},
                     {"ships", noun, 1, Deprel::obj},
                     {",", mark, 5, Deprel::punct},
                     {article, tag, 5, Deprel::det},
                     {"deal", noun, 1, Deprel::nsubj}});
  };
  CHECK(sold("a", det).heads[4] == 2);
  CHECK(sold("a", det).labels[4] == Deprel::appos);
  CHECK(sold("no", det).heads[4] == 1);
}

TEST_CASE("a name is no part of the phrase behind its comma") {
  const Repaired tree = repaired({{"left", past, 0, Deprel::root},
                                  {"with", adp, 6, Deprel::case_},
                                  {"Anna", name, 6, Deprel::compound},
                                  {",", mark, 6, Deprel::punct},
                                  {"a", det, 6, Deprel::det},
                                  {"child", noun, 1, Deprel::obl}});
}

TEST_CASE("what stands between commas after a subject says who it is") {
  const auto relation = [](std::string_view behind) {
    return repaired({{"inmates", noun, 7, Deprel::nsubj},
                     {",", mark, 3, Deprel::punct},
                     {"members", noun, 1, Deprel::conj},
                     {"of", adp, 5, Deprel::case_},
                     {"gangs", noun, 3, Deprel::nmod},
                     {behind, mark, 1, Deprel::punct},
                     {"fled", past, 0, Deprel::root}})
        .labels[2];
  };
  CHECK(relation(",") == Deprel::appos);
  CHECK(relation("-") == Deprel::conj);
}

TEST_CASE("who is currently head of something is one person") {
  const auto relation = [](std::string_view adverb) {
    return repaired({{"Anna", name, 7, Deprel::nsubj},
                     {",", mark, 4, Deprel::punct},
                     {adverb, {Upos::adv}, 4, Deprel::advmod},
                     {"Chancellor", name, 1, Deprel::conj},
                     {"there", {Upos::adv}, 1, Deprel::advmod},
                     {",", mark, 1, Deprel::punct},
                     {"left", past, 0, Deprel::root}})
        .labels[3];
  };
  CHECK(relation("currently") == Deprel::appos);
  CHECK(relation("perhaps") == Deprel::conj);
}

TEST_CASE("who stands behind a verb's name and comma is the same one") {
  const auto relation = [](std::string_view between) {
    return repaired({{"warned", past, 0, Deprel::root},
                     {"Anna", name, 1, Deprel::nsubj},
                     {between, mark, 5, Deprel::punct},
                     {"a", det, 5, Deprel::det},
                     {"professor", noun, 1, Deprel::obj}})
        .labels[4];
  };
  CHECK(relation(",") == Deprel::appos);
  CHECK(relation(":") == Deprel::obj);
}

TEST_CASE("names behind a colon are those of the several who act before it") {
  const auto left = [](FineTagInfo members) {
    return repaired({{"Three", num, 2, Deprel::nummod},
                     {"members", members, 3, Deprel::nsubj},
                     {"left", past, 0, Deprel::root},
                     {"the", det, 5, Deprel::det},
                     {"party", noun, 3, Deprel::obj},
                     {":", mark, 7, Deprel::punct},
                     {"Anna", name, 5, Deprel::appos},
                     {"and", cc, 9, Deprel::cc},
                     {"Ben", name, 7, Deprel::conj}})
        .heads[6];
  };
  CHECK(left({Upos::noun, Tense::none, VerbForm::none, true}) == 2);
  CHECK(left(noun) == 5);
}
