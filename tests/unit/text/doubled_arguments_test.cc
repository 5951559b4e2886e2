#include "ingest/text/doubled_arguments.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_doubled_arguments(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("of two subjects side by side the first is part of the name behind it") {
  const Repaired tree = repaired({{"the", det, 2, Deprel::det},
                                  {"director", noun, 4, Deprel::nsubj},
                                  {"Berg", name, 4, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{3, 3, 4, 0});
  CHECK(tree.labels[1] == Deprel::nmod);
}

TEST_CASE("of two subjects that are one name the first is part of the second") {
  const Repaired tree = repaired({{"Ayr", name, 4, Deprel::nsubj},
                                  {"Coastal", adjective, 3, Deprel::amod},
                                  {"Survey", name, 4, Deprel::nsubj},
                                  {"reported", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{3, 3, 4, 0});
  CHECK(tree.labels[0] == Deprel::compound);
}

TEST_CASE("a name behind a longer phrase belongs to the last noun of it") {
  const Repaired tree = repaired({{"Roofs", noun, 5, Deprel::nsubj},
                                  {"in", adp, 3, Deprel::case_},
                                  {"capital", noun, 1, Deprel::nmod},
                                  {"Oslo", name, 5, Deprel::nsubj},
                                  {"burnt", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{5, 3, 1, 3, 0});
  CHECK(tree.labels[3] == Deprel::appos);
}

TEST_CASE("of two subjects the one that says when, where or whose is none") {
  const auto first = [](Parsed one, Parsed two) {
    return repaired({one, two, {"Berg", name, 4, Deprel::nsubj}, {"left", past, 0, Deprel::root}})
        .labels;
  };
  CHECK(first({"this", det, 2, Deprel::det}, {"morning", noun, 4, Deprel::nsubj})[1] ==
        Deprel::obl_unmarked);
  CHECK(first({"in", adp, 2, Deprel::case_}, {"Oslo", name, 4, Deprel::nsubj})[1] == Deprel::obl);
  CHECK(first({"unions", noun, 4, Deprel::nsubj}, {"'", to, 1, Deprel::case_})[0] ==
        Deprel::nmod_poss);
  const Repaired self = repaired({{"Berg", name, 3, Deprel::nsubj},
                                  {"herself", pron, 3, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root}});
  CHECK(self.heads == std::vector{3, 1, 0});
}

TEST_CASE("of two objects the one behind a conjunction is coordinated") {
  const Repaired tree = repaired({{"sold", past, 0, Deprel::root},
                                  {"tea", noun, 1, Deprel::obj},
                                  {"and", cc, 4, Deprel::cc},
                                  {"milk", noun, 1, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 1, 4, 2});
  const Repaired list = repaired({{"visited", past, 0, Deprel::root},
                                  {"Ayr", name, 1, Deprel::obj},
                                  {",", mark, 4, Deprel::punct},
                                  {"Bath", name, 1, Deprel::obj},
                                  {"and", cc, 6, Deprel::cc},
                                  {"Cork", name, 4, Deprel::conj}});
  CHECK(list.heads == std::vector{0, 1, 4, 2, 6, 4});
}

TEST_CASE("two objects side by side are a compound, giver's and gift, or what one becomes") {
  const auto labels = [](std::string_view verb, Parsed before) {
    return repaired({{verb, past, 0, Deprel::root},
                     {"Friday", noun, 1, Deprel::obj},
                     before,
                     {"prizes", noun, 1, Deprel::obj}})
        .labels;
  };
  CHECK(labels("refused", {"pupil", noun, 4, Deprel::compound})[1] == Deprel::compound);
  CHECK(labels("granted", {"the", det, 4, Deprel::det})[1] == Deprel::iobj);
  CHECK(labels("declared", {"the", det, 4, Deprel::det})[3] == Deprel::xcomp);
}

TEST_CASE("a name right behind the agent of a passive is the agent's") {
  const Repaired tree = repaired({{"founded", participle, 0, Deprel::root},
                                  {"by", adp, 3, Deprel::case_},
                                  {"singer", noun, 1, Deprel::obl_agent},
                                  {"Berg", name, 1, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 3, 1, 3});
  CHECK(tree.labels[3] == Deprel::appos);
}

TEST_CASE("subjects that a conjunction joins are coordinated") {
  CHECK(repaired({{"Berg", name, 4, Deprel::nsubj},
                  {"and", cc, 4, Deprel::cc},
                  {"I", pron, 4, Deprel::nsubj},
                  {"left", past, 0, Deprel::root}})
            .heads == std::vector{4, 3, 1, 0});
  CHECK(repaired({{"cooks", noun, 6, Deprel::nsubj},
                  {",", mark, 3, Deprel::punct},
                  {"maids", noun, 6, Deprel::nsubj},
                  {"and", cc, 5, Deprel::cc},
                  {"guards", noun, 3, Deprel::conj},
                  {"left", past, 0, Deprel::root}})
            .heads == std::vector{6, 3, 1, 5, 3, 0});
}

TEST_CASE("a region behind a place and a comma says where the place is") {
  const Repaired tree = repaired({{"Police", noun, 7, Deprel::nsubj},
                                  {"in", adp, 3, Deprel::case_},
                                  {"Perth", name, 1, Deprel::nmod},
                                  {",", mark, 5, Deprel::punct},
                                  {"Ontario", name, 7, Deprel::nsubj},
                                  {",", mark, 7, Deprel::punct},
                                  {"left", past, 0, Deprel::root}});
  CHECK(tree.heads[4] == 3);
  CHECK(tree.labels[4] == Deprel::appos);
}

TEST_CASE("behind who gets it a noun with an article is what is given") {
  const auto tree = [](std::string_view verb) {
    return repaired({{verb, past, 0, Deprel::root},
                     {"pupils", noun, 1, Deprel::obj},
                     {"the", det, 4, Deprel::det},
                     {"maps", noun, 2, Deprel::nmod}});
  };
  CHECK(tree("gave").heads[3] == 1);
  CHECK(tree("gave").labels[1] == Deprel::iobj);
  CHECK(tree("found").heads[3] == 2);
}

TEST_CASE("a preposition before a second subject says where the first is") {
  const Repaired tree = repaired({{"One", num, 7, Deprel::nsubj},
                                  {"and", cc, 3, Deprel::cc},
                                  {"two", num, 1, Deprel::conj},
                                  {"in", adp, 7, Deprel::mark},
                                  {"Oslo", name, 7, Deprel::nsubj},
                                  {"have", have, 7, Deprel::aux},
                                  {"died", participle, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{7, 3, 1, 5, 3, 7, 0});
  CHECK(tree.labels[4] == Deprel::nmod);
}

TEST_CASE("what is given begins with an article or with what tells of it") {
  const auto given = [](Parsed before) {
    return repaired({{"offered", past, 0, Deprel::root},
                     {"others", noun, 1, Deprel::obj},
                     before,
                     {"terms", noun, 2, Deprel::conj}})
        .heads[3];
  };
  CHECK(given({"the", det, 4, Deprel::det}) == 1);
  CHECK(given({"better", adjective, 4, Deprel::amod}) == 1);
  CHECK(given({"and", cc, 4, Deprel::cc}) == 2);
}

TEST_CASE("who takes to the streets takes nothing there") {
  const auto taken = [](std::string_view preposition) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"took", past, 0, Deprel::root},
                     {preposition, adp, 4, Deprel::case_},
                     {"streets", noun, 2, Deprel::obl},
                     {",", mark, 6, Deprel::punct},
                     {"Anna", name, 2, Deprel::obj}})
        .labels[5];
  };
  CHECK(taken("to") == Deprel::dep);
  CHECK(taken("from") == Deprel::obj);
}

TEST_CASE("a measure and what it is of are one object") {
  const Repaired tree = repaired({{"gave", past, 0, Deprel::root},
                                  {"dose", noun, 1, Deprel::obj},
                                  {"of", adp, 5, Deprel::case_},
                                  {"new", adjective, 5, Deprel::amod},
                                  {"antibody", noun, 2, Deprel::nmod},
                                  {"drug", noun, 1, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 1, 6, 6, 6, 2});
  CHECK(tree.labels[1] == Deprel::obj);
  CHECK(tree.labels[4] == Deprel::compound);
}
