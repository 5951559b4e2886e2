#include "ingest/text/reported_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_reported_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("the object of a verb of saying is the subject of a predicate that has none") {
  const Repaired tree =
      repaired({{"Officials", noun, 2, Deprel::nsubj},
                {"said", past, 0, Deprel::root},
                {"no", det, 4, Deprel::det},
                {"traces", noun, 2, Deprel::obj},
                {"were", {Upos::aux, Tense::past, VerbForm::finite}, 6, Deprel::aux_pass},
                {"found", participle, 2, Deprel::xcomp},
                {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 4, 6, 6, 2, 2});
  CHECK(tree.labels[3] == Deprel::nsubj_pass);
  CHECK(tree.labels[5] == Deprel::ccomp);
}

TEST_CASE("the object of another verb stays its object") {
  const std::vector<Parsed> sentence = {{"They", pron, 2, Deprel::nsubj},
                                        {"saw", past, 0, Deprel::root},
                                        {"people", noun, 2, Deprel::obj},
                                        {"left", past, 2, Deprel::xcomp},
                                        {".", mark, 2, Deprel::punct}};
  CHECK(repaired(sentence).heads == std::vector{2, 0, 2, 2, 2});
}

TEST_CASE("what nothing joins to a verb of saying, and what stands behind that, is said") {
  const auto said = [](FineTagInfo link, std::string_view word, Deprel relation) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"alleged", past, 0, Deprel::root},
                     {word, link, 5, relation},
                     {"Khan", name, 5, Deprel::nsubj},
                     {"left", past, 2, Deprel::conj}})
        .labels[4];
  };
  CHECK(said(pron, "that", Deprel::obj) == Deprel::ccomp);
  CHECK(said(adjective, "old", Deprel::advmod) == Deprel::ccomp);
  CHECK(said(cc, "and", Deprel::cc) == Deprel::conj);
  CHECK(said(mark, ",", Deprel::punct) == Deprel::conj);
}

TEST_CASE("a claim keeps its content, whatever stands between") {
  const auto content = [](std::string_view noun_word) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"probed", past, 0, Deprel::root},
                     {noun_word, noun, 2, Deprel::obl},
                     {"by", adp, 5, Deprel::case_},
                     {"Khan", name, 2, Deprel::obl},
                     {"that", pron, 8, Deprel::mark},
                     {"Acme", name, 8, Deprel::nsubj},
                     {"paid", past, 2, Deprel::ccomp}})
        .heads[7];
  };
  CHECK(content("claims") == 3);
  CHECK(content("books") == 2);
  const Repaired tree = repaired({{"A", det, 2, Deprel::det},
                                  {"claim", noun, 0, Deprel::root},
                                  {"that", pron, 5, Deprel::obj},
                                  {"Acme", name, 5, Deprel::nsubj},
                                  {"bribed", past, 2, Deprel::acl_relcl},
                                  {"Khan", name, 5, Deprel::obj}});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[4] == Deprel::acl);
}

TEST_CASE("what a result shows is a clause where a finite verb stands behind the object") {
  const Repaired tree = repaired({{"Tests", noun, 2, Deprel::nsubj},
                                  {"showed", past, 0, Deprel::root},
                                  {"flies", noun, 2, Deprel::obj},
                                  {"lingered", past, 3, Deprel::acl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2});
  CHECK(tree.labels[3] == Deprel::ccomp);
}

TEST_CASE("a finite verb behind what hangs on an object of saying is what is said of the object") {
  const Repaired tree = repaired({{"reported", past, 0, Deprel::root},
                                  {"loss", noun, 1, Deprel::obj},
                                  {"of", adp, 4, Deprel::case_},
                                  {"ships", noun, 2, Deprel::nmod},
                                  {"hurt", past, 4, Deprel::acl},
                                  {"trade", noun, 5, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 5, 4, 2, 1, 5});
  CHECK(tree.labels[4] == Deprel::ccomp);
}

TEST_CASE("who denied it and said more said more") {
  const auto above = [](std::string_view second) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"denied", past, 0, Deprel::root},
                     {"she", pron, 4, Deprel::nsubj},
                     {"slept", past, 2, Deprel::ccomp},
                     {"and", cc, 6, Deprel::cc},
                     {second, past, 4, Deprel::conj},
                     {"guards", noun, 8, Deprel::nsubj},
                     {"left", past, 6, Deprel::ccomp}})
        .heads[5];
  };
  CHECK(above("said") == 2);
  CHECK(above("learned") == 4);
}

TEST_CASE("allegations that somebody meddled are that he did") {
  const auto relation = [](std::string_view noun_word) {
    return repaired({{noun_word, noun, 0, Deprel::root},
                     {"that", pron, 4, Deprel::obj},
                     {"he", pron, 4, Deprel::nsubj},
                     {"interfered", past, 1, Deprel::acl_relcl}})
        .labels[3];
  };
  CHECK(relation("allegations") == Deprel::acl);
  CHECK(relation("gardens") == Deprel::acl_relcl);
}

TEST_CASE("who says what had been asks behind a comma, too") {
  const auto above = [](std::string_view auxiliary) {
    return repaired({{"She", pron, 2, Deprel::nsubj},
                     {"said", past, 0, Deprel::root},
                     {"walls", noun, 5, Deprel::nsubj},
                     {auxiliary, have, 5, Deprel::aux},
                     {"held", participle, 2, Deprel::ccomp},
                     {",", mark, 8, Deprel::punct},
                     {"and", cc, 8, Deprel::cc},
                     {"asked", past, 5, Deprel::conj},
                     {"guards", noun, 8, Deprel::obj},
                     {"to", to, 11, Deprel::mark},
                     {"stay", infinitive, 8, Deprel::xcomp}})
        .heads[7];
  };
  CHECK(above("had") == 2);
  CHECK(above("have") == 5);
}
