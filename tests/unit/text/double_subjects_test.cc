#include "ingest/text/double_subjects.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

const auto stage = [](auto&... tree) { restore_double_subjects(TreeEdit(tree...)); };

Repaired repaired(const std::vector<Parsed>& sentence) {
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a comma parts what opens a sentence from the subject") {
  const std::vector<Parsed> sentence{{"Shaken", participle, 7, Deprel::advcl},
                                     {"by", adp, 3, Deprel::case_},
                                     {"vote", noun, 7, Deprel::nsubj},
                                     {",", mark, 6, Deprel::punct},
                                     {"the", det, 6, Deprel::det},
                                     {"mayor", noun, 7, Deprel::nsubj},
                                     {"left", past, 0, Deprel::root}};
  CHECK(repaired(sentence).labels[2] == Deprel::obl);
  std::vector<Parsed> noun_first = sentence;  // "Talks on the vote, the mayor left"
  noun_first[0] = {"Talks", noun, 3, Deprel::compound};
  CHECK(repaired(noun_first).labels[2] == Deprel::nsubj);
}

TEST_CASE("what a relative pronoun stands for is the object of a verb with a subject") {
  const std::vector<Parsed> sentence{{"ports", noun, 0, Deprel::root},
                                     {"that", pron, 4, Deprel::nsubj},
                                     {"firms", noun, 4, Deprel::nsubj},
                                     {"owned", past, 1, Deprel::acl_relcl}};
  CHECK(repaired(sentence).labels[1] == Deprel::obj);
  std::vector<Parsed> fears = sentence;  // "fears that firms were weak"
  fears[3] = {"weak", adjective, 1, Deprel::acl_relcl};
  CHECK(repaired(fears).labels[1] == Deprel::mark);
}

TEST_CASE("a verb of saying between commas is an aside") {
  const Repaired tree = repaired({{"Tests", noun, 4, Deprel::nsubj},
                                  {",", mark, 3, Deprel::punct},
                                  {"Anna", name, 4, Deprel::nsubj},
                                  {"said", past, 0, Deprel::root},
                                  {",", mark, 4, Deprel::punct},
                                  {"failed", past, 4, Deprel::acl}});
  CHECK(tree.heads == std::vector{6, 3, 4, 6, 4, 0});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.labels[3] == Deprel::parataxis);
}

TEST_CASE("a clause between a noun and its predicate tells of the noun") {
  const Repaired found = repaired({{"wrecks", noun, 3, Deprel::nsubj},
                                   {"they", pron, 3, Deprel::nsubj},
                                   {"found", past, 0, Deprel::root},
                                   {"rusted", past, 3, Deprel::xcomp}});
  CHECK(found.heads == std::vector{4, 3, 1, 0});
  CHECK(found.labels[2] == Deprel::acl_relcl);
  const Repaired whose = repaired({{"Acme", name, 4, Deprel::nsubj},
                                   {"whose", pron, 3, Deprel::nmod_poss},
                                   {"boss", noun, 4, Deprel::nsubj},
                                   {"left", past, 0, Deprel::root},
                                   {"closed", past, 4, Deprel::conj}});
  CHECK(whose.heads == std::vector{5, 3, 4, 1, 0});
}

TEST_CASE("random trees stay trees when the subjects of one verb are told apart") {
  static const std::vector<Parsed> words{
      {"In", adp, 0, Deprel::case_},      {"Tests", noun, 0, Deprel::nsubj},
      {"it", pron, 0, Deprel::nsubj},     {"whose", pron, 0, Deprel::nmod_poss},
      {"that", pron, 0, Deprel::nsubj},   {"said", past, 0, Deprel::conj},
      {"failed", past, 0, Deprel::ccomp}, {",", mark, 0, Deprel::punct},
      {"the", det, 0, Deprel::det},       {"Monday", name, 0, Deprel::nsubj}};
  check_that_trees_stay_trees(stage,
                              [](std::minstd_rand& random) { return any_of(words, random); });
}

TEST_CASE("what stands right behind a gerund before the predicate is its object") {
  const Repaired tree = repaired({{"Trucks", noun, 4, Deprel::nsubj},
                                  {"carrying", gerund, 1, Deprel::acl},
                                  {"sand", noun, 4, Deprel::nsubj},
                                  {"overturned", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{4, 1, 2, 0});
  CHECK(tree.labels[2] == Deprel::obj);
}

TEST_CASE("in a headline a comma joins two who act together") {
  const auto joined = [](std::string_view verb) {
    return repaired({{"Norvia", name, 4, Deprel::nsubj},
                     {",", mark, 4, Deprel::punct},
                     {"Borvia", name, 4, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"pact", noun, 4, Deprel::obj}});
  };
  CHECK(joined("sign").heads[2] == 1);
  CHECK(joined("sign").labels[2] == Deprel::conj);
  CHECK(joined("signed").labels[2] != Deprel::conj);
}

TEST_CASE("what stands between a verb and a conjunction is the verb's object") {
  const auto object = [](std::string_view conjunction) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"attacked", past, 0, Deprel::root},
                     {"Dorn", name, 6, Deprel::nsubj},
                     {conjunction, adp, 6, Deprel::mark},
                     {"he", pron, 6, Deprel::nsubj},
                     {"left", past, 2, Deprel::advcl}});
  };
  CHECK(object("after").heads[2] == 2);
  CHECK(object("after").labels[2] == Deprel::obj);
  CHECK(object("that").heads[2] == 6);
}
