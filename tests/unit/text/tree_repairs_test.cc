#include "ingest/text/tree_repairs.h"

#include <array>
#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  return repaired_by([](auto&... tree) { repair_tree(tree...); }, sentence);
}

}  // namespace

TEST_CASE("what has a subject and no copula is a verb, not an adjective") {
  const Repaired verb = repaired({{"The", det, 2, Deprel::det},
                                  {"truce", noun, 3, Deprel::nsubj},
                                  {"expired", adjective, 0, Deprel::root},
                                  {"on", adp, 5, Deprel::case_},
                                  {"Friday", name, 3, Deprel::obl}});
  CHECK(verb.tags[2] == fine_tag(past));
  const Repaired state = repaired({{"Troops", noun, 3, Deprel::nsubj},
                                   {"were", were, 3, Deprel::cop},
                                   {"armed", adjective, 0, Deprel::root}});
  CHECK(state.tags[2] == fine_tag(adjective));
}

TEST_CASE("the noun of a phrase with a preposition is the head of the participle behind it") {
  const Repaired tree = repaired({{"On", adp, 3, Deprel::case_},
                                  {"a", det, 3, Deprel::det},
                                  {"visit", noun, 4, Deprel::obl},
                                  {"arranged", participle, 8, Deprel::obl},
                                  {"in", adp, 6, Deprel::case_},
                                  {"Paris", name, 4, Deprel::obl},
                                  {"she", pron, 8, Deprel::nsubj},
                                  {"agreed", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{3, 3, 8, 3, 6, 4, 8, 0});
  CHECK(tree.labels[2] == Deprel::obl);
  CHECK(tree.labels[3] == Deprel::acl);
}

TEST_CASE("a past tense is coordinated with a past tense, not with an infinitive") {
  const Repaired tree = repaired({{"She", pron, 2, Deprel::nsubj},
                                  {"urged", past, 0, Deprel::root},
                                  {"them", pron, 2, Deprel::obj},
                                  {"to", to, 5, Deprel::mark},
                                  {"stay", infinitive, 2, Deprel::xcomp},
                                  {"and", cc, 7, Deprel::cc},
                                  {"left", past, 5, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2, 7, 2});
}

TEST_CASE(
    "a preposition behind a participle marks no clause: the verb's subject is the root noun") {
  const Repaired tree =
      repaired({{"Talks", noun, 0, Deprel::root},
                {"planned", participle, 1, Deprel::acl},
                {"for", adp, 6, Deprel::mark},
                {"May", name, 6, Deprel::nsubj_pass},
                {"were", {Upos::aux, Tense::past, VerbForm::finite}, 6, Deprel::aux_pass},
                {"cancelled", participle, 2, Deprel::advcl},
                {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads == std::vector{6, 1, 4, 2, 6, 0, 6});
  CHECK(tree.labels[0] == Deprel::nsubj_pass);
  CHECK(tree.labels[2] == Deprel::case_);
  CHECK(tree.labels[3] == Deprel::obl);
}

TEST_CASE("what somebody is accused of hangs on the verb, not on whom it is about") {
  const Repaired tree =
      repaired({{"She", pron, 2, Deprel::nsubj},
                {"accused", past, 0, Deprel::root},
                {"officials", noun, 2, Deprel::obj},
                {"of", adp, 5, Deprel::mark},
                {"stealing", {Upos::verb, Tense::present, VerbForm::gerund}, 3, Deprel::acl},
                {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2, 2});
  CHECK(tree.labels[4] == Deprel::advcl);
}

TEST_CASE("a participle behind a comma that nothing joins tells of the noun before it") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"opened", past, 0, Deprel::root},
                                  {"borders", noun, 2, Deprel::obj},
                                  {",", mark, 5, Deprel::punct},
                                  {"closed", past, 2, Deprel::conj},
                                  {"since", adp, 7, Deprel::case_},
                                  {"May", name, 5, Deprel::obl}});
  CHECK(tree.heads[4] == 3);
  CHECK(tree.labels[4] == Deprel::acl);
}

TEST_CASE("what somebody is appointed is what the verb says of him") {
  const Repaired tree = repaired({{"She", pron, 2, Deprel::nsubj},
                                  {"appointed", past, 0, Deprel::root},
                                  {"him", pron, 2, Deprel::obj},
                                  {"Treasurer", name, 2, Deprel::obl_unmarked}});
  CHECK(tree.labels[3] == Deprel::xcomp);
}

TEST_CASE("of two marks of a gerund the first is the preposition of the noun between them") {
  const Repaired tree = repaired({{"He", pron, 2, Deprel::nsubj},
                                  {"served", past, 0, Deprel::root},
                                  {"as", adp, 6, Deprel::mark},
                                  {"mayor", noun, 6, Deprel::nsubj},
                                  {"before", adp, 6, Deprel::mark},
                                  {"leaving", gerund, 2, Deprel::advcl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 6, 2});
  CHECK(tree.labels[3] == Deprel::obl);
}

TEST_CASE("a clause behind a colon hangs on the verb behind it") {
  const Repaired tree = repaired({{"Hopes", noun, 2, Deprel::nsubj},
                                  {"rose", past, 0, Deprel::root},
                                  {":", mark, 5, Deprel::punct},
                                  {"bonds", noun, 5, Deprel::nsubj},
                                  {"gained", past, 2, Deprel::parataxis},
                                  {"while", adp, 8, Deprel::mark},
                                  {"shares", noun, 8, Deprel::nsubj},
                                  {"fell", past, 2, Deprel::advcl}});
  CHECK(tree.heads[7] == 5);
}

TEST_CASE("whatever tree comes in, a tree with one root comes out") {
  constexpr std::array words{"accused", "of",     "stealing", "while", ":",      ",",   "as",
                             "before",  "for",    "closed",   "since", "by",     "May", "appointed",
                             "said",    "passed", "talks",    "was",   "planned"};
  constexpr std::array labels{
      Deprel::nsubj, Deprel::nsubj_pass, Deprel::obj,       Deprel::obl,         Deprel::nmod,
      Deprel::acl,   Deprel::advcl,      Deprel::conj,      Deprel::mark,        Deprel::case_,
      Deprel::appos, Deprel::punct,      Deprel::aux_pass,  Deprel::parataxis,   Deprel::ccomp,
      Deprel::xcomp, Deprel::cc,         Deprel::acl_relcl, Deprel::obl_unmarked};
  constexpr std::array tags{noun,
                            name,
                            pron,
                            adp,
                            mark,
                            past,
                            participle,
                            FineTagInfo{Upos::verb, Tense::present, VerbForm::gerund},
                            FineTagInfo{Upos::aux, Tense::past, VerbForm::finite}};
  check_that_trees_stay_trees(
      [](auto&... tree) { repair_tree(tree...); },
      [&](std::minstd_rand& random) {
        return Parsed{any_of(words, random), any_of(tags, random), 0, any_of(labels, random)};
      });
}

TEST_CASE("a noun behind \"after\" and a stray past tense behind it are a clause") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"after", adp, 5, Deprel::case_},
                                  {"a", det, 5, Deprel::det},
                                  {"tyre", noun, 2, Deprel::obl},
                                  {"burst", past, 2, Deprel::conj},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 6, 5, 6, 2, 2});
  CHECK(tree.labels[5] == Deprel::advcl);
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.labels[2] == Deprel::mark);
}

TEST_CASE("a participle between two noun phrases is the verb of a clause") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {"after", adp, 5, Deprel::case_},
                                  {"the", det, 5, Deprel::det},
                                  {"bank", noun, 2, Deprel::obl},
                                  {"raised", participle, 7, Deprel::amod},
                                  {"rates", noun, 2, Deprel::obl},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 6, 5, 6, 2, 6, 2});
  CHECK(tree.labels[6] == Deprel::obj);
}

TEST_CASE("who stands between the comma and a verb of saying at the end speaks") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"fired", past, 7, Deprel::ccomp},
                                  {"two", {Upos::num}, 4, Deprel::nummod},
                                  {"shots", noun, 2, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"police", noun, 4, Deprel::conj},
                                  {"said", past, 0, Deprel::root},
                                  {"Monday", name, 7, Deprel::nsubj},
                                  {".", mark, 7, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 7, 4, 2, 6, 7, 0, 7, 7});
  CHECK(tree.labels[5] == Deprel::nsubj);
  CHECK(tree.labels[7] == Deprel::obl_unmarked);
}

TEST_CASE("a verb of saying that hangs on its speaker takes the speaker's place") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {",", mark, 5, Deprel::punct},
                                  {"a", det, 5, Deprel::det},
                                  {"guard", noun, 2, Deprel::obj},
                                  {"said", past, 5, Deprel::acl},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 5, 5, 6, 2, 2});
  CHECK(tree.labels[5] == Deprel::parataxis);
}

TEST_CASE("a verb of saying before an object opens a clause of its own") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {",", mark, 4, Deprel::punct},
                                  {"police", noun, 2, Deprel::obj},
                                  {"reported", past, 2, Deprel::conj},
                                  {"losses", noun, 5, Deprel::obj},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads[3] == 5);
  CHECK(tree.labels[4] == Deprel::conj);
}

TEST_CASE("a clause that nothing joins to a verb of saying is what is said") {
  const std::vector<Parsed> sentence{{"Acme", name, 2, Deprel::nsubj},
                                     {"announced", past, 0, Deprel::root},
                                     {"it", pron, 4, Deprel::nsubj},
                                     {"won", past, 2, Deprel::conj},
                                     {".", mark, 2, Deprel::punct}};
  CHECK(repaired(sentence).labels[3] == Deprel::ccomp);
}

TEST_CASE("a time behind a noun in -ing is no object of it") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"signed", past, 0, Deprel::root},
                                  {"memoranda", noun, 2, Deprel::obj},
                                  {"of", adp, 5, Deprel::mark},
                                  {"understanding", participle, 3, Deprel::acl},
                                  {"this", det, 7, Deprel::det},
                                  {"month", noun, 5, Deprel::obj},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 3, 7, 2, 2});
  CHECK(tree.labels[4] == Deprel::nmod);
}

TEST_CASE("what a thing is worth hangs on the thing, and the clause behind the sum does, too") {
  const Repaired tree =
      repaired({{"It", pron, 2, Deprel::nsubj},
                {"follows", {Upos::verb, Tense::present, VerbForm::finite}, 0, Deprel::root},
                {"a", det, 4, Deprel::det},
                {"contract", noun, 2, Deprel::obj},
                {"worth", {Upos::adj}, 7, Deprel::amod},
                {"many", {Upos::adj}, 7, Deprel::amod},
                {"euros", noun, 2, Deprel::obj},
                {"that", pron, 10, Deprel::obj},
                {"Acme", name, 10, Deprel::nsubj},
                {"signed", past, 7, Deprel::acl_relcl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 7, 7, 4, 10, 10, 4});
  CHECK(tree.labels[6] == Deprel::nmod);
}

TEST_CASE("a verb of saying before a predicate with its object for subject is the main verb") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"alleged", past, 5, Deprel::advcl},
                                  {"Khan", name, 2, Deprel::obj},
                                  {"was", were, 5, Deprel::aux_pass},
                                  {"poisoned", participle, 0, Deprel::root},
                                  {".", mark, 5, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 5, 5, 2, 2});
  CHECK(tree.labels[2] == Deprel::nsubj_pass);
  CHECK(tree.labels[4] == Deprel::ccomp);
}

TEST_CASE("a modal is the first word of a finite predicate") {
  const Repaired tree = repaired({{"Officials", noun, 2, Deprel::nsubj},
                                  {"said", past, 0, Deprel::root},
                                  {"talks", noun, 2, Deprel::obj},
                                  {"might", {Upos::aux}, 5, Deprel::aux},
                                  {"resume", infinitive, 2, Deprel::xcomp},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 5, 5, 2, 2});
  CHECK(tree.labels[2] == Deprel::nsubj);
}
