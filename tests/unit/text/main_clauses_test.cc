#include "ingest/text/main_clauses.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_main_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a clause with a subject and no conjunction is main, not an adverbial of the next") {
  const Repaired tree = repaired({{"Acme", name, 2, Deprel::nsubj},
                                  {"fired", past, 6, Deprel::advcl},
                                  {"cooks", noun, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"Bolt", name, 6, Deprel::nsubj},
                                  {"hired", past, 0, Deprel::root},
                                  {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 6, 6, 2, 2});
  CHECK(tree.labels[5] == Deprel::conj);
}

TEST_CASE("an adverbial clause with a conjunction stays below the main clause") {
  const std::vector<Parsed> sentence = {{"When", adp, 3, Deprel::mark},
                                        {"Acme", name, 3, Deprel::nsubj},
                                        {"left", past, 5, Deprel::advcl},
                                        {"Bolt", name, 5, Deprel::nsubj},
                                        {"hired", past, 0, Deprel::root}};
  CHECK(repaired(sentence).heads == std::vector{3, 3, 5, 5, 0});
  std::vector<Parsed> adverb = sentence;
  adverb[0].label = Deprel::advmod;
  CHECK(repaired(adverb).heads == std::vector{3, 3, 5, 5, 0});
}

TEST_CASE(
    "the object of a verb of saying and what stands behind it is the subject of what is said") {
  const Repaired tree = repaired({{"Acme", name, 2, Deprel::nsubj},
                                  {"said", past, 8, Deprel::advcl},
                                  {"the", det, 4, Deprel::det},
                                  {"mill", noun, 2, Deprel::obj},
                                  {"in", adp, 6, Deprel::case_},
                                  {"Bath", name, 2, Deprel::obl},
                                  {"would", {Upos::aux}, 8, Deprel::aux},
                                  {"close", infinitive, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 0, 4, 8, 6, 4, 8, 2});
  CHECK(tree.labels[7] == Deprel::ccomp);
  CHECK(tree.labels[3] == Deprel::nsubj);
  CHECK(tree.labels[5] == Deprel::nmod);
}

TEST_CASE("a clause before its speaker is said, not who speaks") {
  const Repaired tree = repaired({{"Both", pron, 3, Deprel::nsubj},
                                  {"were", were, 3, Deprel::cop},
                                  {"Danes", name, 7, Deprel::nsubj},
                                  {",", mark, 7, Deprel::punct},
                                  {"the", det, 6, Deprel::det},
                                  {"club", noun, 7, Deprel::nsubj},
                                  {"said", past, 0, Deprel::root}});
  CHECK(tree.heads[2] == 7);
  CHECK(tree.labels[2] == Deprel::ccomp);
}

TEST_CASE("a bare past tense without subject or object behind a main clause is a participle") {
  const Repaired tree = repaired({{"Oslo", name, 2, Deprel::nsubj},
                                  {"rued", past, 6, Deprel::advcl},
                                  {"a", det, 4, Deprel::det},
                                  {"flood", noun, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"estimated", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 6, 4});
  CHECK(tree.tags[5] == fine_tag(participle));
}

TEST_CASE("the clause whose mark opens the sentence is below the other") {
  const std::vector<Parsed> sentence = {
      {"While", adp, 3, Deprel::mark},  {"Anna", name, 3, Deprel::nsubj},
      {"slept", past, 0, Deprel::root}, {",", mark, 6, Deprel::punct},
      {"Ben", name, 6, Deprel::nsubj},  {"left", past, 3, Deprel::conj},
      {".", mark, 3, Deprel::punct}};
  const Repaired tree = repaired(sentence);
  CHECK(tree.heads == std::vector{3, 3, 6, 6, 6, 0, 6});
  CHECK(tree.labels[2] == Deprel::advcl);
}

TEST_CASE("the object of a verb of saying is the subject of its content, with what is between") {
  const Repaired tree =
      repaired({{"said", past, 0, Deprel::root},
                {"banks", noun, 1, Deprel::obj},
                {"in", adp, 4, Deprel::case_},
                {"Oslo", name, 1, Deprel::obl},
                {"had", {Upos::aux, Tense::past, VerbForm::finite}, 6, Deprel::aux},
                {"paid", participle, 1, Deprel::ccomp},
                {"fines", noun, 6, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 6, 4, 2, 6, 1, 6});
  CHECK(tree.labels[1] == Deprel::nsubj);
}

TEST_CASE("a verb of saying between two subjects is the first one's verb") {
  const Repaired tree =
      repaired({{"Anna", name, 6, Deprel::nsubj},
                {"warned", participle, 1, Deprel::acl},
                {"aid", noun, 6, Deprel::nsubj},
                {"did", {Upos::aux, Tense::past, VerbForm::finite}, 6, Deprel::aux},
                {"not", to, 6, Deprel::advmod},
                {"come", infinitive, 0, Deprel::root},
                {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 6, 6, 6, 2, 2});
  CHECK(tree.labels[5] == Deprel::ccomp);
  CHECK(tree.tags[1] == fine_tag(past));
}

TEST_CASE("what has a subject modifies no noun, which is its object") {
  const Repaired tree = repaired({{"Acme", name, 2, Deprel::nsubj},
                                  {"made", participle, 3, Deprel::amod},
                                  {"claims", noun, 0, Deprel::root},
                                  {".", mark, 3, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 2});
  CHECK(tree.labels[2] == Deprel::obj);
}

TEST_CASE("what nothing joins to a verb of saying and its object is what is said of that") {
  const Repaired tree = repaired({{"claimed", past, 0, Deprel::root},
                                  {"prices", noun, 1, Deprel::obj},
                                  {"hurt", past, 1, Deprel::conj},
                                  {"farmers", noun, 3, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 3, 1, 3});
  CHECK(tree.labels[2] == Deprel::ccomp);
}

TEST_CASE("behind the comma of an opening clause stands the subject of the main clause") {
  const auto behind = [](std::string_view opening) {
    return repaired({{opening, {Upos::sconj}, 3, Deprel::mark},
                     {"sales", noun, 3, Deprel::nsubj},
                     {"fell", past, 0, Deprel::root},
                     {",", mark, 5, Deprel::punct},
                     {"profits", noun, 3, Deprel::obj},
                     {"increased", participle, 5, Deprel::acl},
                     {".", mark, 3, Deprel::punct}});
  };
  const Repaired tree = behind("Although");
  CHECK(tree.heads == std::vector{3, 3, 6, 5, 6, 0, 6});
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.tags[5] == fine_tag(past));
  CHECK(behind("That").heads[5] == 5);
}

TEST_CASE("with an object of its own the verb right behind the subject is the main one") {
  const auto covered = [](Deprel years) {
    return repaired({{"study", noun, 6, Deprel::nsubj},
                     {"covered", participle, 1, Deprel::acl},
                     {"farms", noun, 2, years},
                     {"in", adp, 5, Deprel::case_},
                     {"towns", noun, 3, Deprel::nmod},
                     {"spread", past, 0, Deprel::root},
                     {".", mark, 6, Deprel::punct}});
  };
  const Repaired tree = covered(Deprel::obj);
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 3, 5, 2});
  CHECK(tree.labels[5] == Deprel::acl);
  CHECK(covered(Deprel::obl).heads[1] == 1);
}

TEST_CASE("behind an object of saying a verb without a passive is finite") {
  const auto tag = [](std::string_view verb) {
    return repaired({{"noted", past, 0, Deprel::root},
                     {"flies", noun, 1, Deprel::obj},
                     {verb, participle, 2, Deprel::acl}})
        .tags[2];
  };
  CHECK(tag("lingered") == fine_tag(past));
  CHECK(tag("caught") == fine_tag(participle));
}
