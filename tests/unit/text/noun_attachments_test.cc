#include "ingest/text/noun_attachments.h"

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_noun_attachments(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

}  // namespace

TEST_CASE("a noun has no object and heads the noun right before it") {
  const auto grown = [](Deprel label) {
    return repaired({{"citing", gerund, 0, Deprel::root},
                     {"discipline", noun, 1, Deprel::obj},
                     {"and", cc, 4, Deprel::cc},
                     {"revenue", noun, 2, Deprel::conj},
                     {"growth", noun, 2, label}});
  };
  const Repaired tree = grown(Deprel::obj);
  CHECK(tree.heads == std::vector{0, 1, 5, 5, 2});
  CHECK(tree.labels[3] == Deprel::compound);
  CHECK(tree.labels[4] == Deprel::conj);
  CHECK(grown(Deprel::appos).heads == std::vector{0, 1, 4, 2, 2});
}

TEST_CASE("what is told behind a memorandum of understanding is told of the memorandum") {
  const auto told = [](std::string_view matter) {
    return repaired({{"memorandum", noun, 5, Deprel::nsubj},
                     {"of", adp, 3, Deprel::case_},
                     {matter, noun, 1, Deprel::nmod},
                     {"signed", participle, 3, Deprel::acl},
                     {"lapsed", past, 0, Deprel::root}})
        .heads[3];
  };
  CHECK(told("understanding") == 1);
  CHECK(told("law") == 3);
}

TEST_CASE("a person's name behind a comma is of the office before it") {
  const auto of_unit = [](std::string_view person) {
    return repaired({{person, noun, 7, Deprel::nsubj},
                     {"of", adp, 4, Deprel::case_},
                     {"the", det, 4, Deprel::det},
                     {"unit", noun, 1, Deprel::nmod},
                     {",", mark, 6, Deprel::punct},
                     {"Anna", name, 4, Deprel::appos},
                     {"left", past, 0, Deprel::root}})
        .heads[5];
  };
  CHECK(of_unit("head") == 1);
  CHECK(of_unit("work") == 4);
  const auto resignation = [](std::string_view person) {
    return repaired({{"demanded", past, 0, Deprel::root},
                     {"the", det, 3, Deprel::det},
                     {"resignation", noun, 1, Deprel::obj},
                     {"of", adp, 6, Deprel::case_},
                     {"its", pron, 6, Deprel::nmod_poss},
                     {person, noun, 3, Deprel::nmod},
                     {",", mark, 8, Deprel::punct},
                     {"Anna", name, 3, Deprel::appos}})
        .heads[7];
  };
  CHECK(resignation("head") == 6);
  CHECK(resignation("friend") == 3);
}

TEST_CASE("a clause right behind a noun and a name tells of the noun") {
  const auto planned = [](Deprel label) {
    return repaired({{"Winds", noun, 2, Deprel::nsubj},
                     {"delayed", past, 0, Deprel::root},
                     {"a", det, 4, Deprel::det},
                     {"rally", noun, 2, Deprel::obj},
                     {"Acme", name, 4, Deprel::appos},
                     {"planned", past, 2, label}});
  };
  const Repaired tree = planned(Deprel::conj);
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 6, 4});
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.labels[5] == Deprel::acl_relcl);
  CHECK(planned(Deprel::parataxis).heads == std::vector{2, 0, 4, 2, 4, 2});
}

TEST_CASE("a sum that hangs on worth, or on the verb, is what the thing is worth") {
  const auto priced = [](int head, Deprel label) {
    return repaired({{"It", pron, 2, Deprel::nsubj},
                     {"follows", past, 0, Deprel::root},
                     {"a", det, 4, Deprel::det},
                     {"contract", noun, 2, Deprel::obj},
                     {"worth", adjective, 4, Deprel::amod},
                     {"2", num, 7, Deprel::nummod},
                     {"euros", noun, head, label}});
  };
  for (const Repaired& tree : {priced(5, Deprel::obl_unmarked), priced(2, Deprel::obj)}) {
    CHECK(tree.heads == std::vector{2, 0, 4, 2, 7, 7, 4});
    CHECK(tree.labels[6] == Deprel::nmod);
  }
}

TEST_CASE("behind a name and a title without a comma the second name heads the phrase") {
  const Repaired tree = repaired({{"left", past, 0, Deprel::root},
                                  {"by", adp, 3, Deprel::case_},
                                  {"Acme", name, 1, Deprel::obl},
                                  {"singer", noun, 5, Deprel::nmod},
                                  {"Berg", name, 3, Deprel::appos}});
  CHECK(tree.heads == std::vector{0, 5, 4, 5, 1});
  CHECK(tree.labels[4] == Deprel::obl);
}

TEST_CASE("the noun behind an owner takes over the owner's part in the clause") {
  const Repaired tree = repaired({{"take", infinitive, 0, Deprel::root},
                                  {"Berg", name, 1, Deprel::obj},
                                  {"'s", to, 2, Deprel::case_},
                                  {"old", adjective, 5, Deprel::amod},
                                  {"seat", noun, 1, Deprel::obl_unmarked}});
  CHECK(tree.heads == std::vector{0, 5, 2, 5, 1});
  CHECK(tree.labels[4] == Deprel::obj);
  CHECK(tree.labels[1] == Deprel::nmod_poss);
}

TEST_CASE("a clause right behind a noun and its article tells of the noun") {
  const auto designed = [](std::string_view verb) {
    return repaired({{"wore", past, 0, Deprel::root},
                     {"the", det, 3, Deprel::det},
                     {"hat", noun, 1, Deprel::obj},
                     {"the", det, 5, Deprel::det},
                     {"Duke", name, 3, Deprel::appos},
                     {"of", adp, 7, Deprel::case_},
                     {"Ayr", name, 3, Deprel::nmod},
                     {verb, participle, 3, Deprel::acl}});
  };
  CHECK(designed("devised").heads == std::vector{0, 3, 1, 5, 8, 7, 5, 3});
  CHECK(designed("devised").labels[7] == Deprel::acl_relcl);
  CHECK(designed("retired").heads[4] == 3);
}

TEST_CASE("the second half of a name with a hyphen is no other word for what the name owns") {
  const Repaired tree = repaired({{"licence", noun, 0, Deprel::root},
                                  {"of", adp, 3, Deprel::case_},
                                  {"Lund", name, 1, Deprel::nmod},
                                  {"-", mark, 5, Deprel::punct},
                                  {"Berg", name, 1, Deprel::appos}});
  CHECK(tree.heads == std::vector{0, 3, 1, 5, 3});
  CHECK(tree.labels[4] == Deprel::flat);
}

TEST_CASE("what a thing in -ing is called is no object of it") {
  const auto called = [](Parsed before) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"called", past, 0, Deprel::root},
                     before,
                     {"landing", gerund, 2, Deprel::obj},
                     {"a", det, 6, Deprel::det},
                     {"success", noun, 4, Deprel::obj}});
  };
  const Repaired tree = called({"the", det, 4, Deprel::det});
  CHECK(tree.heads[5] == 2);
  CHECK(tree.labels[5] == Deprel::xcomp);
  CHECK(info(tree.tags[3]).upos == Upos::noun);
  CHECK(called({"gladly", {Upos::adv}, 4, Deprel::advmod}).heads[5] == 4);
}

TEST_CASE("what people do at a place tells of the people") {
  const auto head_of_doing = [](std::string_view place, std::string_view doing) {
    return repaired({{"Nurses", noun, 2, Deprel::nsubj},
                     {"walked", past, 0, Deprel::root},
                     {"around", adp, 4, Deprel::case_},
                     {place, noun, 2, Deprel::obl},
                     {doing, gerund, 4, Deprel::acl},
                     {"flags", noun, 5, Deprel::obj}})
        .heads[4];
  };
  CHECK(head_of_doing("park", "carrying") == 2);
  CHECK(head_of_doing("boat", "carrying") == 4);
  CHECK(head_of_doing("park", "lacking") == 4);
}

TEST_CASE("what a message tells is no deed of the place or person that it goes to") {
  const auto told = [](std::string_view matter, std::string_view verb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"posted", past, 0, Deprel::root},
                     {"a", det, 4, Deprel::det},
                     {matter, noun, 2, Deprel::obj},
                     {"on", adp, 6, Deprel::case_},
                     {"Chirp", name, 2, Deprel::obl},
                     {verb, gerund, 6, Deprel::acl}})
        .heads[6];
  };
  CHECK(told("message", "saying") == 4);
  CHECK(told("message", "urging") == 4);
  CHECK(told("picture", "saying") == 6);
  CHECK(told("message", "owning") == 6);
}
