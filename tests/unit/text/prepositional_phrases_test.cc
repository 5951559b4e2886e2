#include "ingest/text/prepositional_phrases.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_prepositional_phrases(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("prior to and as of are one preposition") {
  const Repaired prior = repaired({{"left", past, 0, Deprel::root},
                                   {"prior", {Upos::adv}, 1, Deprel::advmod},
                                   {"to", adp, 4, Deprel::case_},
                                   {"talks", noun, 1, Deprel::obl}});
  CHECK(prior.heads == std::vector{0, 4, 2, 1});
  CHECK(prior.labels[1] == Deprel::case_);
  CHECK(prior.labels[2] == Deprel::fixed);
  const Repaired as = repaired({{"as", adp, 4, Deprel::mark},
                                {"of", adp, 3, Deprel::case_},
                                {"May", name, 4, Deprel::obl},
                                {"slept", past, 0, Deprel::root}});
  CHECK(as.heads == std::vector{3, 1, 4, 0});
}

TEST_CASE("what is chosen is the head of what it is chosen from") {
  const Repaired tree = repaired({{"won", past, 0, Deprel::root},
                                  {"in", adp, 6, Deprel::case_},
                                  {"her", pron, 6, Deprel::nmod_poss},
                                  {"third", adjective, 6, Deprel::amod},
                                  {"of", adp, 6, Deprel::case_},
                                  {"races", noun, 1, Deprel::obl}});
  CHECK(tree.heads == std::vector{0, 4, 4, 1, 6, 4});
  CHECK(tree.labels[3] == Deprel::obl);
  CHECK(tree.labels[5] == Deprel::nmod);
}

TEST_CASE("others are others of those listed right before") {
  const auto beat = [](std::string_view preposition) {
    return repaired({{"won", past, 0, Deprel::root},
                     {"beating", gerund, 1, Deprel::advcl},
                     {"Anna", name, 2, Deprel::obj},
                     {"and", cc, 5, Deprel::cc},
                     {"Ben", name, 3, Deprel::conj},
                     {",", mark, 8, Deprel::punct},
                     {preposition, adp, 8, Deprel::case_},
                     {"others", noun, 1, Deprel::obl}})
        .heads[7];
  };
  CHECK(beat("among") == 3);
  CHECK(beat("with") == 1);
}

TEST_CASE("a place with an article is joined to the place before it") {
  const auto opened = [](std::string_view article) {
    return repaired({{"opened", past, 0, Deprel::root},
                     {"ports", noun, 1, Deprel::obj},
                     {"in", adp, 4, Deprel::case_},
                     {"towns", noun, 2, Deprel::nmod},
                     {"and", cc, 7, Deprel::cc},
                     {article, det, 7, Deprel::det},
                     {"Fens", name, 2, Deprel::conj}})
        .heads[6];
  };
  CHECK(opened("the") == 4);
  CHECK(opened("no") == 2);
}

TEST_CASE("what is in addition to others is of the noun before") {
  const auto sang = [](std::string_view second) {
    return repaired({{"greeted", past, 0, Deprel::root},
                     {"guests", noun, 1, Deprel::obj},
                     {"in", adp, 4, Deprel::case_},
                     {second, noun, 1, Deprel::obl},
                     {"to", adp, 6, Deprel::case_},
                     {"hosts", noun, 1, Deprel::obl}})
        .heads;
  };
  CHECK(sang("addition") == std::vector{0, 1, 4, 2, 6, 4});
  CHECK(sang("person") == std::vector{0, 1, 4, 1, 6, 1});
}

TEST_CASE("what is pending is waited for, unless it is counted") {
  const auto shut = [](std::string_view before, FineTagInfo tag, Deprel label) {
    return repaired({{"shut", past, 0, Deprel::root},
                     {before, tag, label == Deprel::obj ? 1 : 4, label},
                     {"pending", adjective, 4, Deprel::amod},
                     {"checks", noun, label == Deprel::obj ? 2 : 1, Deprel::conj}});
  };
  const Repaired tree = shut("lines", noun, Deprel::obj);
  CHECK(tree.heads == std::vector{0, 1, 4, 1});
  CHECK(tree.labels[2] == Deprel::case_);
  CHECK(tree.labels[3] == Deprel::obl);
  CHECK(shut("three", num, Deprel::nummod).labels[2] == Deprel::amod);
}

TEST_CASE("the month behind a preposition hangs on the verb, not on the preposition") {
  const Repaired tree = repaired({{"Since", adp, 4, Deprel::obl},
                                  {"May", name, 1, Deprel::nmod_unmarked},
                                  {"sales", noun, 4, Deprel::nsubj},
                                  {"grew", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 4, 4, 0});
  CHECK(tree.labels[0] == Deprel::case_);
}

TEST_CASE("who speaks outside court is not the court") {
  const Repaired tree = repaired({{"Outside", {Upos::adv}, 2, Deprel::amod},
                                  {"court", noun, 5, Deprel::nsubj},
                                  {",", mark, 2, Deprel::punct},
                                  {"Anna", name, 5, Deprel::nsubj},
                                  {"wept", past, 0, Deprel::root}});
  CHECK(tree.labels[1] == Deprel::obl);
  CHECK(tree.labels[0] == Deprel::case_);
}

TEST_CASE("where a message was posted is no subject of what it says") {
  const auto posted = [](std::string_view preposition) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"posted", past, 0, Deprel::root},
                     {"notes", noun, 2, Deprel::obj},
                     {preposition, adp, 6, Deprel::mark},
                     {"Chirp", name, 6, Deprel::nsubj},
                     {"saying", gerund, 2, Deprel::advcl},
                     {"so", {Upos::adv}, 6, Deprel::advmod}});
  };
  const Repaired tree = posted("on");
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2, 2, 6});
  CHECK(tree.labels[4] == Deprel::obl);
  CHECK(posted("with").heads[4] == 6);
}

TEST_CASE("before a noun that is no clause, as is a preposition") {
  const Repaired tree = repaired({{"named", past, 0, Deprel::root},
                                  {"Anna", name, 1, Deprel::obj},
                                  {"as", {Upos::sconj}, 4, Deprel::mark},
                                  {"mayor", noun, 1, Deprel::obl}});
  CHECK(tree.labels[2] == Deprel::case_);
}
