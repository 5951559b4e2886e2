#include "ingest/text/gapped_passives.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  constexpr auto passives = [](auto&... tree) { restore_gapped_passives(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(passives, sentence);
  return repaired_by(passives, sentence);
}

}  // namespace

TEST_CASE("of two passives the second shares the auxiliary of the first") {
  const auto hurt = [](std::string_view four, FineTagInfo tag) {
    return repaired({{"Two", num, 3, Deprel::nsubj_pass},
                     {"were", were, 3, Deprel::aux_pass},
                     {"shot", participle, 0, Deprel::root},
                     {"and", cc, 6, Deprel::cc},
                     {four, tag, 6, Deprel::nummod},
                     {"bruised", adjective, 3, Deprel::conj}});
  };
  CHECK(hurt("four", num).labels[4] == Deprel::nsubj_pass);
  CHECK(hurt("four", num).tags[5] == fine_tag(participle));
  CHECK(hurt("badly", adjective).tags[5] == fine_tag(adjective));
}

TEST_CASE("a noun with a participle behind a conjunction is no object of a passive") {
  const auto others = [](Deprel auxiliary) {
    return repaired({{"Two", num, 3, Deprel::nsubj_pass},
                     {"were", were, 3, auxiliary},
                     {"shot", participle, 0, Deprel::root},
                     {"and", cc, 6, Deprel::cc},
                     {"six", num, 6, Deprel::nummod},
                     {"guards", noun, 3, Deprel::obj},
                     {"bruised", participle, 6, Deprel::acl}});
  };
  CHECK(others(Deprel::aux_pass).heads == std::vector{3, 3, 0, 7, 6, 7, 3});
  CHECK(others(Deprel::aux).heads == std::vector{3, 3, 0, 6, 6, 3, 6});
}

TEST_CASE("a participle before 'were' and a noun is passive") {
  const auto fronted = [](std::string_view first, FineTagInfo tag) {
    return repaired({{first, tag, 5, Deprel::amod},
                     {"there", noun, 1, Deprel::obl},
                     {"were", were, 5, Deprel::cop},
                     {"two", num, 5, Deprel::nummod},
                     {"guards", noun, 0, Deprel::root},
                     {".", mark, 5, Deprel::punct}});
  };
  const Repaired shot = fronted("Shot", participle);
  CHECK(shot.heads == std::vector{0, 1, 1, 5, 1, 1});
  CHECK(shot.labels[4] == Deprel::nsubj_pass);
  CHECK(fronted("Tall", adjective).heads[0] == 5);
}

TEST_CASE("to be wounded is what befalls somebody") {
  const auto state = [](std::string_view word) {
    return repaired({{"She", pron, 3, Deprel::nsubj},
                     {"was", were, 3, Deprel::cop},
                     {word, adjective, 0, Deprel::root}});
  };
  CHECK(state("wounded").tags[2] == fine_tag(participle));
  CHECK(state("wounded").labels == std::vector{Deprel::nsubj_pass, Deprel::aux_pass, Deprel::root});
  CHECK(state("tired").tags[2] == fine_tag(adjective));
}

TEST_CASE("a quantifier parts no participle from its auxiliary") {
  const auto sold = [](std::string_view all, FineTagInfo tag) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"have", {Upos::verb, Tense::present, VerbForm::finite}, 0, Deprel::root},
                     {all, tag, 5, Deprel::nsubj_pass},
                     {"been", {Upos::aux}, 5, Deprel::aux_pass},
                     {"sold", participle, 2, Deprel::ccomp}});
  };
  const Repaired tree = sold("all", det);
  CHECK(tree.heads == std::vector{5, 5, 5, 5, 0});
  CHECK(tree.labels[0] == Deprel::nsubj_pass);
  CHECK(tree.labels[1] == Deprel::aux);
  CHECK(sold("cars", noun).heads[4] == 2);
}

TEST_CASE("who is among those a participle tells of is its subject") {
  const Repaired tree = repaired({{"Among", adp, 2, Deprel::case_},
                                  {"those", pron, 0, Deprel::root},
                                  {"hired", participle, 2, Deprel::acl},
                                  {"were", were, 2, Deprel::cop},
                                  {"nurses", noun, 2, Deprel::nsubj}});
  CHECK(tree.heads == std::vector{2, 3, 0, 3, 3});
  CHECK(tree.labels[4] == Deprel::nsubj_pass);
}

TEST_CASE("a past tense that one sees is a participle") {
  const auto clause = [](std::string_view see) {
    return repaired({{see, infinitive, 0, Deprel::root},
                     {"trams", noun, 3, Deprel::nsubj},
                     {"moved", past, 1, Deprel::ccomp},
                     {"to", adp, 5, Deprel::case_},
                     {"Graz", name, 3, Deprel::obl}});
  };
  CHECK(clause("see").heads == std::vector{0, 1, 2, 5, 3});
  CHECK(clause("see").labels[1] == Deprel::obj);
  CHECK(clause("see").tags[2] == fine_tag(participle));
  CHECK(clause("say").heads == std::vector{0, 3, 1, 5, 3});
}

TEST_CASE("a participle behind the object of most verbs describes it") {
  const auto object = [](std::string_view verb) {
    return repaired({{verb, infinitive, 0, Deprel::root},
                     {"windows", noun, 3, Deprel::nsubj_pass},
                     {"painted", participle, 1, Deprel::xcomp}});
  };
  CHECK(object("sell").heads == std::vector{0, 1, 2});
  CHECK(object("sell").labels[1] == Deprel::obj);
  CHECK(object("want").heads == std::vector{0, 3, 1});
}

TEST_CASE("two who were left injured injured nobody") {
  const auto left = [](std::string_view verb) {
    return repaired({{verb, past, 0, Deprel::root},
                     {"boys", noun, 1, Deprel::obj},
                     {"and", cc, 6, Deprel::cc},
                     {"a", det, 5, Deprel::det},
                     {"girl", noun, 6, Deprel::nsubj},
                     {"injured", past, 1, Deprel::conj}});
  };
  CHECK(left("left").heads == std::vector{0, 1, 5, 5, 2, 1});
  CHECK(left("left").labels[5] == Deprel::xcomp);
  CHECK(left("met").heads[4] == 6);
}

TEST_CASE("a participle right behind 'had' describes what somebody had") {
  const auto gusts = [](std::string_view verb) {
    return repaired({{"gale", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"sustained", participle, 2, Deprel::xcomp},
                     {"gusts", noun, 3, Deprel::obj}});
  };
  CHECK(gusts("had").heads == std::vector{2, 0, 4, 2});
  CHECK(gusts("had").labels[2] == Deprel::amod);
  CHECK(gusts("got").heads == std::vector{2, 0, 2, 3});
}

TEST_CASE("two participles right before an object describe it") {
  const Repaired tree = repaired({{"load", noun, 2, Deprel::nsubj},
                                  {"includes", past, 0, Deprel::root},
                                  {"mined", participle, 2, Deprel::ccomp},
                                  {"and", cc, 5, Deprel::cc},
                                  {"refined", participle, 3, Deprel::conj},
                                  {"ore", noun, 5, Deprel::obj},
                                  {"today", noun, 5, Deprel::obl_unmarked}});
  CHECK(tree.heads == std::vector{2, 0, 6, 5, 3, 2, 2});
  CHECK(tree.labels[2] == Deprel::amod);
}
