#include "ingest/text/lost_subjects.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_lost_subjects(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a noun is not said by itself before a predicate that has no subject") {
  for (const int head : {2, 4}) {
    const Repaired tree = repaired({{"Officials", noun, 2, Deprel::nsubj},
                                    {"said", past, 0, Deprel::root},
                                    {"the", det, 4, Deprel::det},
                                    {"leak", noun, 2, Deprel::ccomp},
                                    {"posed", past, head, head == 2 ? Deprel::ccomp : Deprel::acl},
                                    {"risks", noun, 5, Deprel::obj}});
    CHECK(tree.heads == std::vector{2, 0, 4, 5, 2, 5});
    CHECK(tree.labels[3] == Deprel::nsubj);
    CHECK(tree.labels[4] == Deprel::ccomp);
  }
}

TEST_CASE("an object behind the comma of an adverbial is the subject of the main verb behind it") {
  const Repaired tree = repaired({{"Nearing", gerund, 6, Deprel::advcl},
                                  {"Bath", name, 1, Deprel::obj},
                                  {",", mark, 1, Deprel::punct},
                                  {"the", det, 5, Deprel::det},
                                  {"team", noun, 1, Deprel::obj},
                                  {"slept", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{6, 1, 1, 5, 6, 0});
  CHECK(tree.labels[4] == Deprel::nsubj);
}

TEST_CASE("an object behind a conjunction is the subject of the predicate that lacks one") {
  const Repaired tree = repaired({{"Two", num, 2, Deprel::nsubj},
                                  {"lost", past, 0, Deprel::root},
                                  {"homes", noun, 2, Deprel::obj},
                                  {"and", cc, 5, Deprel::cc},
                                  {"dozens", noun, 2, Deprel::obj},
                                  {"were", were, 7, Deprel::aux_pass},
                                  {"hurt", participle, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 7, 7, 7, 2});
  CHECK(tree.labels[4] == Deprel::nsubj_pass);
}

TEST_CASE("the last of a list of objects is the subject of a predicate that lacks one") {
  const Repaired tree = repaired({{"bought", past, 0, Deprel::root},
                                  {"bread", noun, 1, Deprel::obj},
                                  {"and", cc, 5, Deprel::cc},
                                  {"the", det, 5, Deprel::det},
                                  {"baker", noun, 2, Deprel::conj},
                                  {"smiled", past, 1, Deprel::conj}});
  CHECK(tree.heads == std::vector{0, 1, 6, 5, 6, 1});
  CHECK(tree.labels[4] == Deprel::nsubj);
}

TEST_CASE("a name joined to a common noun is the subject of the predicate behind it") {
  const auto joined = [](FineTagInfo second) {
    return repaired({{"won", past, 0, Deprel::root},
                     {"seats", noun, 1, Deprel::obj},
                     {"and", cc, 4, Deprel::cc},
                     {"Acme", second, 2, Deprel::conj},
                     {"lost", past, 1, Deprel::conj}});
  };
  CHECK(joined(name).heads == std::vector{0, 1, 5, 5, 1});
  CHECK(joined(noun).heads == std::vector{0, 1, 4, 2, 1});
}

TEST_CASE("what a conjunction joins to the clause before is the subject of the predicate behind") {
  const Repaired tree = repaired({{"Two", num, 2, Deprel::nsubj},
                                  {"agreed", past, 0, Deprel::root},
                                  {"and", cc, 5, Deprel::cc},
                                  {"a", det, 5, Deprel::det},
                                  {"third", adjective, 2, Deprel::parataxis},
                                  {",", mark, 7, Deprel::punct},
                                  {"Berg", name, 5, Deprel::appos},
                                  {",", mark, 9, Deprel::punct},
                                  {"refused", past, 2, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 9, 5, 9, 7, 5, 9, 2});
  CHECK(tree.labels[4] == Deprel::nsubj);
}

TEST_CASE("what is joined to an object is the subject of a predicate with a copula behind it") {
  const auto cut = [](Deprel helper) {
    return repaired({{"Gales", noun, 2, Deprel::nsubj},
                     {"cut", past, 0, Deprel::root},
                     {"lines", noun, 2, Deprel::obj},
                     {",", mark, 6, Deprel::punct},
                     {"and", cc, 6, Deprel::cc},
                     {"villages", noun, 3, Deprel::conj},
                     {"many", adjective, 6, Deprel::nummod},
                     {"were", were, 10, helper},
                     {"without", adp, 10, Deprel::case_},
                     {"power", noun, 2, Deprel::obl}});
  };
  const Repaired tree = cut(Deprel::cop);
  CHECK(tree.heads == std::vector{2, 0, 2, 10, 10, 10, 6, 10, 10, 2});
  CHECK(tree.labels[5] == Deprel::nsubj);
  CHECK(tree.labels[9] == Deprel::conj);
  CHECK(cut(Deprel::dep).heads[5] == 3);
}

TEST_CASE("no finite clause begins with a preposition: it tells of the noun before") {
  const auto jailed = [](std::string_view opener) {
    return repaired({{"An", det, 2, Deprel::det},
                     {"adviser", noun, 0, Deprel::root},
                     {opener, adp, 6, Deprel::mark},
                     {"Anna", name, 6, Deprel::nsubj_pass},
                     {"was", were, 6, Deprel::aux_pass},
                     {"jailed", participle, 2, Deprel::acl},
                     {".", mark, 2, Deprel::punct}});
  };
  const Repaired tree = jailed("for");
  CHECK(tree.heads == std::vector{2, 6, 4, 2, 6, 0, 6});
  CHECK(tree.labels[1] == Deprel::nsubj_pass);
  CHECK(tree.labels[3] == Deprel::nmod);
  CHECK(jailed("that").heads[5] == 2);
}

TEST_CASE("several that are joined to a phrase of one are the subject of the predicate behind") {
  const auto put = [](FineTagInfo number) {
    return repaired({{"was", were, 2, Deprel::aux_pass},
                     {"put", participle, 0, Deprel::root},
                     {"in", adp, 4, Deprel::case_},
                     {"place", noun, 2, Deprel::obl},
                     {"and", cc, 6, Deprel::cc},
                     {"guests", number, 4, Deprel::conj},
                     {"were", were, 8, Deprel::aux_pass},
                     {"hurt", participle, 2, Deprel::conj}});
  };
  const Repaired tree = put({Upos::noun, Tense::none, VerbForm::none, true});
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 8, 8, 8, 2});
  CHECK(tree.labels[5] == Deprel::nsubj_pass);
  CHECK(put(noun).heads[5] == 4);
}

TEST_CASE("what begins the clause behind a semicolon is its subject") {
  const auto relation = [](std::string_view mark_word) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"left", past, 0, Deprel::root},
                     {mark_word, mark, 4, Deprel::punct},
                     {"Ben", name, 2, Deprel::obl},
                     {"has", have, 6, Deprel::aux},
                     {"stayed", participle, 2, Deprel::conj}})
        .heads[3];
  };
  CHECK(relation(";") == 6);
  CHECK(relation("-") == 2);
}
