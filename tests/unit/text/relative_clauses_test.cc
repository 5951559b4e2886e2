#include "ingest/text/relative_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_relative_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("both subjects of a relative clause are its subjects, and the pronoun is its object") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"praised", past, 0, Deprel::root},
                                  {"the", det, 4, Deprel::det},
                                  {"pact", noun, 2, Deprel::obj},
                                  {"on", adp, 6, Deprel::case_},
                                  {"cobalt", noun, 4, Deprel::nmod},
                                  {"that", pron, 8, Deprel::mark},
                                  {"Acme", name, 6, Deprel::appos},
                                  {"and", {Upos::cconj}, 11, Deprel::cc},
                                  {"the", det, 11, Deprel::det},
                                  {"Board", name, 6, Deprel::conj},
                                  {"signed", participle, 11, Deprel::acl},
                                  {"in", adp, 14, Deprel::case_},
                                  {"Lima", name, 12, Deprel::obl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 6, 4, 12, 12, 11, 11, 8, 4, 14, 12});
  CHECK(tree.labels[6] == Deprel::obj);
  CHECK(tree.labels[7] == Deprel::nsubj);
  CHECK(tree.labels[10] == Deprel::conj);
  CHECK(tree.labels[11] == Deprel::acl_relcl);
  CHECK(info(tree.tags[11]) == past);
}

TEST_CASE("what is told behind that needs no object") {
  const std::vector<Parsed> sentence{
      {"She", pron, 2, Deprel::nsubj},     {"told", past, 0, Deprel::root},
      {"investors", noun, 2, Deprel::obj}, {"that", {Upos::sconj}, 8, Deprel::mark},
      {"Acme", name, 8, Deprel::nsubj},    {"and", {Upos::cconj}, 7, Deprel::cc},
      {"Beta", name, 5, Deprel::conj},     {"merged", past, 2, Deprel::ccomp}};
  const Repaired tree = repaired(sentence);
  CHECK(tree.heads == std::vector{2, 0, 2, 8, 8, 7, 5, 2});
  CHECK(tree.labels[3] == Deprel::mark);
}

TEST_CASE("what a pronoun between commas is the object of is the verb of its own clause") {
  const Repaired tree = repaired({{"report", noun, 8, Deprel::nsubj},
                                  {",", mark, 8, Deprel::punct},
                                  {"which", pron, 8, Deprel::obj},
                                  {"police", noun, 8, Deprel::nsubj},
                                  {"published", participle, 4, Deprel::acl},
                                  {"today", noun, 5, Deprel::obl_unmarked},
                                  {",", mark, 4, Deprel::punct},
                                  {"found", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{8, 8, 5, 5, 1, 5, 5, 0});
  CHECK(tree.labels[4] == Deprel::acl_relcl);
  CHECK(tree.tags[4] == fine_tag(past));
}

TEST_CASE("what a company signed is a pact, also one worth millions") {
  const auto clause = [](int governor) {
    return repaired({{"hailed", past, 0, Deprel::root},
                     {"a", det, 3, Deprel::det},
                     {"pact", noun, 1, Deprel::obj},
                     {"worth", adjective, 5, Deprel::amod},
                     {"2m", num, 3, Deprel::nmod},
                     {"that", pron, 1, Deprel::mark},
                     {"Acme", name, governor, Deprel::nsubj},
                     {"signed", participle, 7, Deprel::acl},
                     {"Monday", name, 8, Deprel::obl_unmarked},
                     {"collapsed", past, 1, Deprel::ccomp}});
  };
  const Repaired tree = clause(1);
  CHECK(tree.heads == std::vector{0, 3, 1, 5, 3, 8, 8, 3, 8, 1});
  CHECK(tree.labels[7] == Deprel::acl_relcl);
  CHECK(clause(10).heads[7] == 7);
}

TEST_CASE("what a council approved is no consequence, unless it is so strong that") {
  const auto clause = [](std::string_view degree) {
    return repaired({{"praised", past, 0, Deprel::root},
                     {degree, det, 3, Deprel::det},
                     {"port", noun, 1, Deprel::obj},
                     {"that", cc, 6, Deprel::mark},
                     {"Acme", name, 6, Deprel::nsubj},
                     {"approved", past, 1, Deprel::advcl},
                     {"in", adp, 8, Deprel::case_},
                     {"May", name, 6, Deprel::obl}});
  };
  CHECK(clause("the").heads[5] == 3);
  CHECK(clause("the").labels[3] == Deprel::obj);
  CHECK(clause("the").tags[3] == fine_tag(pron));
  CHECK(clause("such").heads[5] == 1);
}

TEST_CASE("behind a date, a clause whose subject is the pronoun is said of the object before") {
  const Repaired tree = repaired({{"signed", past, 0, Deprel::root},
                                  {"decrees", noun, 1, Deprel::obj},
                                  {"on", adp, 4, Deprel::case_},
                                  {"Monday", name, 1, Deprel::obl},
                                  {"that", {Upos::sconj}, 6, Deprel::nsubj},
                                  {"ban", past, 1, Deprel::ccomp},
                                  {"nets", noun, 6, Deprel::obj},
                                  {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads[5] == 2);
  CHECK(tree.labels[5] == Deprel::acl_relcl);
}
