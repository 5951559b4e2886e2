#include "ingest/text/content_clauses.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_content_clauses(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a clause right behind a verb of saying is its content, whatever it hung on") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"sued", past, 0, Deprel::root},
                                  {",", mark, 4, Deprel::punct},
                                  {"claiming", gerund, 2, Deprel::advcl},
                                  {"he", pron, 6, Deprel::nsubj},
                                  {"cheated", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 6, 4});
  CHECK(tree.labels[5] == Deprel::ccomp);
}

TEST_CASE("whom something was told and when may stand between the verb and its content") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"reported", past, 0, Deprel::root},
                                  {"to", adp, 4, Deprel::case_},
                                  {"police", noun, 2, Deprel::obl},
                                  {"he", pron, 6, Deprel::nsubj},
                                  {"fled", past, 2, Deprel::conj}});
  CHECK(tree.heads[5] == 2);
  CHECK(tree.labels[5] == Deprel::ccomp);
}

TEST_CASE("a relative clause without its pronoun stays with the noun before it") {
  const std::vector<Parsed> sentence = {
      {"Anna", name, 2, Deprel::nsubj}, {"explained", past, 0, Deprel::root},
      {"the", det, 4, Deprel::det},     {"plan", noun, 2, Deprel::obj},
      {"he", pron, 6, Deprel::nsubj},   {"made", past, 4, Deprel::acl_relcl}};
  CHECK(repaired(sentence).heads == std::vector{2, 0, 4, 2, 6, 4});
}

TEST_CASE("behind whom somebody tells, a complete clause of that is what is told") {
  const auto told = [](std::string_view verb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"voters", noun, 2, Deprel::obj},
                     {"that", pron, 6, Deprel::obj},
                     {"he", pron, 6, Deprel::nsubj},
                     {"paid", past, 3, Deprel::acl_relcl},
                     {"fines", noun, 6, Deprel::obj}})
        .heads[5];
  };
  CHECK(told("reminded") == 2);
  CHECK(told("met") == 3);
}

TEST_CASE("a finite clause with a subject is no open complement and no object") {
  const Deprel label = GENERATE(Deprel::xcomp, Deprel::obj);
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"thought", past, 0, Deprel::root},
                                  {"all", pron, 5, Deprel::nsubj},
                                  {"were", were, 5, Deprel::cop},
                                  {"guests", noun, 2, label}});
  CHECK(tree.labels[4] == Deprel::ccomp);
}

TEST_CASE("behind what was said and its verb stands who said it") {
  const auto speaker = [](std::string_view verb) {
    return repaired({{"We", pron, 2, Deprel::nsubj},
                     {"won", past, 4, Deprel::ccomp},
                     {",", mark, 4, Deprel::punct},
                     {verb, past, 0, Deprel::root},
                     {"Anna", name, 4, Deprel::obj}})
        .labels[4];
  };
  CHECK(speaker("wrote") == Deprel::nsubj);
  CHECK(speaker("told") == Deprel::obj);
}

TEST_CASE("what is demanded is a clause whose subject stands before the bare verb") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"proposed", past, 0, Deprel::root},
                                  {"shops", noun, 2, Deprel::obj},
                                  {"in", adp, 5, Deprel::case_},
                                  {"Ayr", name, 2, Deprel::obl},
                                  {"be", were, 7, Deprel::aux_pass},
                                  {"closed", participle, 2, Deprel::parataxis}});
  CHECK(tree.heads == std::vector{2, 0, 7, 5, 3, 7, 2});
  CHECK(tree.labels[2] == Deprel::nsubj_pass);
  CHECK(tree.labels[6] == Deprel::ccomp);
  const auto merge = [](std::string_view verb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"firms", noun, 2, Deprel::obj},
                     {"merge", infinitive, 2, Deprel::conj}})
        .heads[2];
  };
  CHECK(merge("demanded") == 4);
  CHECK(merge("watched") == 2);
}

TEST_CASE("who claims something does what the second verb tells") {
  const auto gathered = [](std::string_view verb) {
    return repaired({{"Groups", noun, 6, Deprel::nsubj_pass},
                     {verb, gerund, 1, Deprel::acl},
                     {"votes", noun, 2, Deprel::obj},
                     {"were", were, 6, Deprel::aux_pass},
                     {"not", {Upos::adv}, 6, Deprel::advmod},
                     {"counted", participle, 0, Deprel::root},
                     {"gathered", past, 6, Deprel::conj}});
  };
  const Repaired tree = gathered("claiming");
  CHECK(tree.heads == std::vector{7, 1, 6, 6, 6, 2, 0});
  CHECK(tree.labels[5] == Deprel::ccomp);
  CHECK(gathered("losing").heads[0] == 6);
}

TEST_CASE("who claims something is no subject of a sentence that goes on with a verb of its own") {
  const auto gathered = [](std::string_view verb, Parsed second) {
    return repaired({{"Groups", noun, 2, Deprel::nsubj},
                     {verb, gerund, 0, Deprel::root},
                     {"votes", noun, 5, Deprel::nsubj_pass},
                     {"were", were, 5, Deprel::aux_pass},
                     {"stolen", participle, 2, Deprel::ccomp},
                     second,
                     {"here", {Upos::adv}, 6, Deprel::advmod}});
  };
  const Parsed met{"met", past, 5, Deprel::conj};
  const Repaired tree = gathered("claiming", met);
  CHECK(tree.heads == std::vector{6, 1, 5, 5, 2, 0, 6});
  CHECK(tree.labels[1] == Deprel::acl);
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(gathered("losing", met).heads[0] == 2);
  CHECK(gathered("claiming", {"burnt", participle, 5, Deprel::acl}).heads[0] == 2);
}

TEST_CASE("what is agreed at a hearing is no content of the hearing") {
  const auto agreed = [](std::string_view preposition) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"agreed", past, 0, Deprel::root},
                     {preposition, adp, 5, Deprel::case_},
                     {"the", det, 5, Deprel::det},
                     {"hearing", noun, 2, Deprel::obl},
                     {"that", {Upos::sconj}, 8, Deprel::mark},
                     {"Ben", name, 8, Deprel::nsubj},
                     {"left", past, 5, Deprel::acl}});
  };
  CHECK(agreed("at").heads[7] == 2);
  CHECK(agreed("at").labels[7] == Deprel::ccomp);
  CHECK(agreed("with").heads[7] == 5);
}

TEST_CASE("who reports what was done does no more than that") {
  const auto told = [](std::string_view verb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"ships", noun, 4, Deprel::nsubj},
                     {"crossed", past, 2, Deprel::ccomp},
                     {"and", cc, 6, Deprel::cc},
                     {"broke", past, 2, Deprel::conj},
                     {"it", pron, 6, Deprel::obj}})
        .heads[5];
  };
  CHECK(told("reported") == 4);
  CHECK(told("knew") == 2);
}

TEST_CASE("what somebody concluded last year is no clause of the year") {
  const Repaired tree =
      repaired_by([](auto&... parts) { restore_content_clauses(TreeEdit(parts...)); },
                  std::vector<Parsed>{{"Experts", noun, 2, Deprel::nsubj},
                                      {"concluded", past, 0, Deprel::root},
                                      {"last", adjective, 4, Deprel::amod},
                                      {"year", noun, 2, Deprel::obl_unmarked},
                                      {"that", pron, 8, Deprel::obj},
                                      {"soldiers", noun, 8, Deprel::nsubj},
                                      {"were", were, 8, Deprel::aux},
                                      {"fighting", gerund, 4, Deprel::acl_relcl}});
  CHECK(tree.heads[7] == 2);
  CHECK(tree.labels[7] == Deprel::ccomp);
}

TEST_CASE("what a report by somebody tells is no clause of who reports it") {
  const Repaired tree =
      repaired_by([](auto&... parts) { restore_content_clauses(TreeEdit(parts...)); },
                  std::vector<Parsed>{{"Anna", name, 2, Deprel::nsubj},
                                      {"denied", past, 0, Deprel::root},
                                      {"a", det, 4, Deprel::det},
                                      {"report", noun, 2, Deprel::obj},
                                      {"by", adp, 7, Deprel::case_},
                                      {"the", det, 7, Deprel::det},
                                      {"daily", noun, 2, Deprel::obl},
                                      {"that", {Upos::sconj}, 10, Deprel::mark},
                                      {"she", pron, 10, Deprel::nsubj},
                                      {"left", past, 7, Deprel::acl}});
  CHECK(tree.heads[9] == 4);
}

TEST_CASE("the clause behind a claim that somebody dismisses is the claim") {
  const Repaired tree =
      repaired_by([](auto&... parts) { restore_content_clauses(TreeEdit(parts...)); },
                  std::vector<Parsed>{{"Anna", name, 2, Deprel::nsubj},
                                      {"dismissed", past, 0, Deprel::root},
                                      {"the", det, 4, Deprel::det},
                                      {"claim", noun, 2, Deprel::obj},
                                      {"by", adp, 6, Deprel::case_},
                                      {"Acme", name, 4, Deprel::nmod},
                                      {"that", {Upos::sconj}, 9, Deprel::mark},
                                      {"she", pron, 9, Deprel::nsubj},
                                      {"lied", past, 2, Deprel::advcl}});
  CHECK(tree.heads[8] == 4);
  CHECK(tree.labels[8] == Deprel::acl);
}
