#include "ingest/text/particles.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(std::string_view verb, std::string_view particle, std::string_view noun_word) {
  const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{{"Anna", name, 2, Deprel::nsubj},
                                     {verb, past, 0, Deprel::root},
                                     {particle, adp, 5, Deprel::case_},
                                     {"the", det, 5, Deprel::det},
                                     {noun_word, noun, 2, Deprel::obl}};
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("the second word of a verb is no preposition of its object") {
  const Repaired tree = repaired("tore", "down", "fence");
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2});
  CHECK(tree.labels[2] == Deprel::compound_prt);
  CHECK(tree.labels[4] == Deprel::obj);
  CHECK(repaired("closed", "down", "road").labels[4] == Deprel::obj);
}

TEST_CASE("other verbs and times have a preposition") {
  CHECK(repaired("ran", "down", "hill").heads[2] == 5);
  CHECK(repaired("took", "over", "weekend").heads[2] == 5);
}

TEST_CASE("of two prepositions of one noun the first may be a part of the verb") {
  const auto walked = [](std::string_view particle, std::string_view preposition) {
    const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
    const std::vector<Parsed> sentence{{"guests", noun, 2, Deprel::nsubj},
                                       {"walked", past, 0, Deprel::root},
                                       {particle, adp, 5, Deprel::case_},
                                       {preposition, adp, 5, Deprel::case_},
                                       {"pay", noun, 2, Deprel::obl}};
    return repaired_by(stage, sentence).heads[2];
  };
  CHECK(walked("out", "over") == 2);
  CHECK(walked("out", "of") == 5);
}

TEST_CASE("behind a comma stands no part of the verb") {
  const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{{"sales", noun, 2, Deprel::nsubj},
                                     {"rose", past, 0, Deprel::root},
                                     {",", mark, 4, Deprel::punct},
                                     {"up", adp, 2, Deprel::compound_prt},
                                     {"again", adp, 4, Deprel::advmod}};
  CHECK(repaired_by(stage, sentence).labels[3] == Deprel::advmod);
}

TEST_CASE("who is sworn in next month is sworn in") {
  const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{
      {"Anna", name, 3, Deprel::nsubj_pass},  {"was", were, 3, Deprel::aux_pass},
      {"sworn", participle, 0, Deprel::root}, {"in", adp, 6, Deprel::case_},
      {"last", adjective, 6, Deprel::amod},   {"month", noun, 3, Deprel::obl}};
  const Repaired tree = repaired_by(stage, sentence);
  CHECK(tree.heads[3] == 3);
  CHECK(tree.labels[3] == Deprel::compound_prt);
  CHECK(tree.labels[5] == Deprel::obl_unmarked);
}

TEST_CASE("up to a number is how many at most") {
  const auto bought = [](std::string_view behind) {
    return repaired_by([](auto&... tree) { restore_particles(TreeEdit(tree...)); },
                       std::vector<Parsed>{{"Anna", name, 2, Deprel::nsubj},
                                           {"bought", past, 0, Deprel::root},
                                           {"up", adp, 2, Deprel::compound_prt},
                                           {"to", adp, 6, Deprel::case_},
                                           {behind, num, 6, Deprel::nummod},
                                           {"ships", noun, 2, Deprel::obl}});
  };
  const Repaired tree = bought("20");
  CHECK(tree.heads == std::vector{2, 0, 5, 3, 6, 2});
  CHECK(tree.labels[2] == Deprel::advmod);
  CHECK(tree.labels[3] == Deprel::fixed);
  CHECK(tree.labels[5] == Deprel::obj);
}

TEST_CASE("what falls due is due") {
  const Repaired tree = repaired_by([](auto&... parts) { restore_particles(TreeEdit(parts...)); },
                                    std::vector<Parsed>{{"Bonds", noun, 2, Deprel::nsubj},
                                                        {"fell", past, 0, Deprel::root},
                                                        {"due", adjective, 5, Deprel::case_},
                                                        {"in", adp, 5, Deprel::case_},
                                                        {"May", name, 2, Deprel::obl}});
  CHECK(tree.heads[2] == 2);
  CHECK(tree.labels[2] == Deprel::xcomp);
}

TEST_CASE("up to a year behind a noun is no part of the verb") {
  const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
  const std::vector<Parsed> sentence{
      {"aired", past, 0, Deprel::root}, {"for", adp, 3, Deprel::case_},
      {"years", noun, 1, Deprel::obl},  {"up", adp, 1, Deprel::compound_prt},
      {"to", adp, 6, Deprel::case_},    {"2015", num, 1, Deprel::obl}};
  CHECK(repaired_by(stage, sentence).labels[3] == Deprel::advmod);
}

TEST_CASE("people forced out of their homes went out of them") {
  const auto stage = [](auto&... tree) { restore_particles(TreeEdit(tree...)); };
  const auto out = [&](std::string_view verb) {
    const std::vector<Parsed> sentence{{verb, past, 0, Deprel::root},
                                       {"people", noun, 1, Deprel::obj},
                                       {"out", adp, 1, Deprel::compound_prt},
                                       {"of", adp, 5, Deprel::case_},
                                       {"homes", noun, 1, Deprel::obl}};
    check_that_neighbours_stay_trees(stage, sentence);
    return repaired_by(stage, sentence).heads[2];
  };
  CHECK(out("forced") == 5);
  CHECK(out("pulled") == 1);
}
