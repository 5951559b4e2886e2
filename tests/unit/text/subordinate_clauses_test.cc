#include "ingest/text/subordinate_clauses.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_subordinate_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a number behind after and a stray passive behind it are a clause") {
  const auto fled = [](std::string_view preposition) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"fled", past, 0, Deprel::root},
                     {preposition, adp, 4, Deprel::case_},
                     {"43", num, 2, Deprel::obl},
                     {"were", were, 6, Deprel::aux_pass},
                     {"jailed", participle, 2, Deprel::conj}});
  };
  const Repaired tree = fled("after");
  CHECK(tree.heads == std::vector{2, 0, 6, 6, 6, 2});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[3] == Deprel::nsubj_pass);
  CHECK(tree.labels[5] == Deprel::advcl);
  CHECK(fled("with").labels[5] == Deprel::conj);
  CHECK(fled("as").labels[5] == Deprel::conj);
}

TEST_CASE("what begins with its auxiliary is a condition, not what is said") {
  const auto warned = [](std::string_view auxiliary) {
    return repaired({{"warned", past, 0, Deprel::root},
                     {"that", {Upos::sconj}, 5, Deprel::mark},
                     {auxiliary, {Upos::aux}, 5, Deprel::aux},
                     {"talks", noun, 5, Deprel::nsubj},
                     {"fail", infinitive, 1, Deprel::ccomp},
                     {",", mark, 8, Deprel::punct},
                     {"jobs", noun, 8, Deprel::nsubj},
                     {"go", infinitive, 1, Deprel::ccomp}});
  };
  const Repaired tree = warned("should");
  CHECK(tree.heads == std::vector{0, 8, 5, 5, 8, 8, 8, 1});
  CHECK(tree.labels[4] == Deprel::advcl);
  CHECK(warned("will").heads[4] == 1);
}

TEST_CASE("a past tense behind after and its subject is a clause") {
  const auto left = [](std::string_view preposition) {
    return repaired({{"left", past, 0, Deprel::root},
                     {preposition, adp, 5, Deprel::case_},
                     {"clerks", noun, 4, Deprel::nsubj},
                     {"handed", past, 5, Deprel::amod},
                     {"papers", noun, 1, Deprel::obl}});
  };
  const Repaired tree = left("after");
  CHECK(tree.heads == std::vector{0, 4, 4, 1, 4});
  CHECK(tree.labels[3] == Deprel::advcl);
  CHECK(tree.labels[4] == Deprel::obj);
  CHECK(left("with").heads == std::vector{0, 5, 4, 5, 1});
}

TEST_CASE("a relative clause within the phrase behind as does not end it") {
  const Repaired tree = repaired({{"Ships", noun, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"as", adp, 4, Deprel::case_},
                                  {"winds", noun, 2, Deprel::obl},
                                  {"that", pron, 6, Deprel::nsubj},
                                  {"hit", past, 4, Deprel::acl_relcl},
                                  {"Ayr", name, 6, Deprel::obj},
                                  {"rose", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 8, 8, 6, 4, 6, 2});
  CHECK(tree.labels[3] == Deprel::nsubj);
  CHECK(tree.labels[7] == Deprel::advcl);
}

TEST_CASE("of two clauses with subjects the nearer is told of by what follows") {
  const auto above = [](Deprel subject) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"signed", past, 0, Deprel::root},
                     {"but", cc, 5, Deprel::cc},
                     {"Ben", name, 5, subject},
                     {"left", past, 2, Deprel::conj},
                     {"when", adp, 8, Deprel::mark},
                     {"guests", noun, 8, Deprel::nsubj},
                     {"came", past, 2, Deprel::advcl}})
        .heads[7];
  };
  CHECK(above(Deprel::nsubj) == 5);
  CHECK(above(Deprel::obj) == 2);
}

TEST_CASE("sides that agreed to something agree, whatever stands before them") {
  const Repaired tree =
      repaired_by([](auto&... parts) { restore_subordinate_clauses(TreeEdit(parts...)); },
                  std::vector<Parsed>{{"Anna", name, 2, Deprel::nsubj},
                                      {"left", past, 0, Deprel::root},
                                      {"before", adp, 5, Deprel::case_},
                                      {"the", det, 5, Deprel::det},
                                      {"sides", noun, 2, Deprel::obl},
                                      {"agreed", participle, 5, Deprel::acl},
                                      {"to", adp, 9, Deprel::case_},
                                      {"a", det, 9, Deprel::det},
                                      {"truce", noun, 6, Deprel::obl}});
  CHECK(tree.heads == std::vector{2, 0, 6, 5, 6, 2, 9, 9, 6});
  CHECK(tree.labels[5] == Deprel::advcl);
}

TEST_CASE("what is announced after something took effect did not take effect itself") {
  const Repaired tree =
      repaired_by([](auto&... parts) { restore_subordinate_clauses(TreeEdit(parts...)); },
                  std::vector<Parsed>{{"Anna", name, 2, Deprel::nsubj},
                                      {"announced", past, 0, Deprel::root},
                                      {"plans", noun, 9, Deprel::nsubj},
                                      {",", mark, 5, Deprel::punct},
                                      {"hours", noun, 3, Deprel::obl_unmarked},
                                      {"after", adp, 8, Deprel::case_},
                                      {"new", adjective, 8, Deprel::amod},
                                      {"duties", noun, 3, Deprel::nmod},
                                      {"took", past, 2, Deprel::ccomp},
                                      {"effect", noun, 9, Deprel::obj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 9, 9, 8, 9, 2, 9});
  CHECK(tree.labels[2] == Deprel::obj);
  CHECK(tree.labels[8] == Deprel::advcl);
}

TEST_CASE("had it begun is the condition of what would be") {
  const auto main = [](std::string_view would) {
    return repaired({{"Had", have, 3, Deprel::aux},
                     {"talks", noun, 3, Deprel::nsubj},
                     {"failed", participle, 0, Deprel::root},
                     {",", mark, 7, Deprel::punct},
                     {"guards", noun, 7, Deprel::nsubj},
                     {would, have, 7, Deprel::aux},
                     {"left", infinitive, 3, Deprel::conj}})
        .heads[6];
  };
  CHECK(main("would") == 0);
  CHECK(main("had") == 3);
}

TEST_CASE("days after something is told of the verb that the days are of") {
  const auto above = [](Deprel relation) {
    return repaired({{"Acme", name, 2, Deprel::nsubj},
                     {"closed", past, 0, Deprel::root},
                     {"but", cc, 4, Deprel::cc},
                     {"reopened", past, 2, Deprel::conj},
                     {",", mark, 6, Deprel::punct},
                     {"days", noun, 4, relation},
                     {"after", adp, 9, Deprel::mark},
                     {"guests", noun, 9, Deprel::nsubj},
                     {"came", past, 2, Deprel::advcl}})
        .heads[8];
  };
  CHECK(above(Deprel::obl_unmarked) == 4);
  CHECK(above(Deprel::obj) == 2);
}

TEST_CASE("a participle behind 'when' tells when somebody did it, not which thing") {
  const auto clause = [](std::string_view link) {
    return repaired({{"Berg", name, 2, Deprel::nsubj},
                     {"entered", past, 0, Deprel::root},
                     {"politics", noun, 2, Deprel::obj},
                     {link, adp, 5, Deprel::mark},
                     {"elected", participle, 3, Deprel::acl}});
  };
  CHECK(clause("when").heads[4] == 2);
  CHECK(clause("when").labels[4] == Deprel::advcl);
  CHECK(clause("just").heads[4] == 3);
}

TEST_CASE("a noun with a preposition of its own is no predicate behind 'as'") {
  const Repaired tree = repaired({{"Berg", name, 2, Deprel::nsubj},
                                  {"resigned", past, 0, Deprel::root},
                                  {"as", adp, 7, Deprel::mark},
                                  {"head", noun, 7, Deprel::nsubj},
                                  {",", mark, 4, Deprel::punct},
                                  {"following", adp, 7, Deprel::case_},
                                  {"report", noun, 2, Deprel::obl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 4, 7, 2});
  CHECK(tree.labels[2] == Deprel::case_);
}
