#include "ingest/text/clause_roles.h"

#include <array>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

constexpr auto roles = [](auto&... tree) { restore_clause_roles(TreeEdit(tree...)); };

Repaired repaired(const std::vector<Parsed>& sentence) {
  check_that_neighbours_stay_trees(roles, sentence);
  return repaired_by(roles, sentence);
}

/// Nothing hangs elsewhere, or is something else to it.
void check_unchanged(const std::vector<Parsed>& sentence) {
  const Repaired tree = repaired(sentence);
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    INFO(sentence[i].word);
    CHECK(tree.heads[i] == sentence[i].head);
    CHECK(tree.labels[i] == sentence[i].label);
    CHECK(tree.tags[i] == fine_tag(sentence[i].tag));
  }
}

}  // namespace

TEST_CASE("the infinitive behind a predicate that has a subject is no subject") {
  const auto with = [](std::string_view word, Deprel subject) {
    return repaired({{word, pron, 3, subject},
                     {"was", were, 3, Deprel::cop},
                     {"due", adjective, 0, Deprel::root},
                     {"to", to, 5, Deprel::mark},
                     {"sail", infinitive, 3, Deprel::csubj}})
        .labels[4];
  };
  CHECK(with("She", Deprel::nsubj) == Deprel::xcomp);
  CHECK(with("It", Deprel::expl) == Deprel::csubj);
}

TEST_CASE("what somebody threatens to do is no adverbial") {
  const auto behind = [](std::string_view verb, std::string_view in, FineTagInfo tag) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {in, tag, 4, Deprel::case_},
                     {"May", name, 2, Deprel::obl},
                     {"to", to, 6, Deprel::mark},
                     {"move", infinitive, 2, Deprel::advcl}})
        .labels[5];
  };
  CHECK(behind("threatened", "in", adp) == Deprel::xcomp);
  CHECK(behind("resigned", "in", adp) == Deprel::advcl);
  CHECK(behind("threatened", ",", mark) == Deprel::advcl);
  check_unchanged({{"They", pron, 2, Deprel::nsubj},
                   {"pledged", past, 0, Deprel::root},
                   {"money", noun, 2, Deprel::obj},
                   {"to", to, 5, Deprel::mark},
                   {"build", infinitive, 2, Deprel::advcl}});
}

TEST_CASE("the subject of an active perfect is no passive one") {
  const Repaired active = repaired({{"Thousands", noun, 3, Deprel::nsubj_pass},
                                    {"have", have, 3, Deprel::aux},
                                    {"fled", participle, 0, Deprel::root}});
  CHECK(active.labels[0] == Deprel::nsubj);
  check_unchanged({{"Thousands", noun, 4, Deprel::nsubj_pass},
                   {"have", have, 4, Deprel::aux},
                   {"been", were, 4, Deprel::aux_pass},
                   {"moved", participle, 0, Deprel::root}});
}

TEST_CASE("the subject of a passive that shares its auxiliary is a passive one") {
  const auto after = [](std::string_view verb, Deprel helper) {
    return repaired({{"Two", num, 3, Deprel::nsubj_pass},
                     {"were", were, 3, helper},
                     {"killed", participle, 0, Deprel::root},
                     {"and", cc, 6, Deprel::cc},
                     {"dozens", noun, 6, Deprel::nsubj},
                     {verb, past, 3, Deprel::conj}});
  };
  const Repaired hurt = after("injured", Deprel::aux_pass);
  CHECK(hurt.labels[4] == Deprel::nsubj_pass);
  CHECK(hurt.tags[5] == fine_tag(participle));
  CHECK(after("escaped", Deprel::aux_pass).labels[4] == Deprel::nsubj);
  CHECK(after("investigated", Deprel::aux_pass).labels[4] == Deprel::nsubj);
  CHECK(after("injured", Deprel::aux).labels[4] == Deprel::nsubj);
  check_unchanged({{"Two", num, 3, Deprel::nsubj_pass},
                   {"were", were, 3, Deprel::aux_pass},
                   {"killed", participle, 0, Deprel::root},
                   {"and", cc, 6, Deprel::cc},
                   {"police", noun, 6, Deprel::nsubj},
                   {"arrested", past, 3, Deprel::conj},
                   {"Berg", name, 6, Deprel::obj}});
}

TEST_CASE("of \"which\" and a noun before a verb the noun is the subject") {
  const std::vector<Parsed> gap{{"acts", noun, 0, Deprel::root},
                                {"which", pron, 4, Deprel::nsubj},
                                {"Berg", name, 4, Deprel::nsubj},
                                {"signed", past, 1, Deprel::acl_relcl}};
  CHECK(repaired(gap).labels[1] == Deprel::obj);
  CHECK(repaired(gap).labels[2] == Deprel::nsubj);
  std::vector<Parsed> full = gap;
  full.push_back({"papers", noun, 4, Deprel::obj});
  check_unchanged(full);
  std::vector<Parsed> person = gap;
  person[1].word = "who";
  check_unchanged(person);
}

TEST_CASE("a number right before a verb is its subject") {
  const auto before = [](std::string_view number) {
    return std::vector<Parsed>{{number, num, 2, Deprel::obl_unmarked},
                               {"died", past, 0, Deprel::root}};
  };
  CHECK(repaired(before("Three")).labels[0] == Deprel::nsubj);
  check_unchanged(before("2030"));
  const Repaired some = repaired({{"Some", det, 4, Deprel::nsubj_pass},
                                  {"300", num, 4, Deprel::nummod},
                                  {"were", were, 4, Deprel::aux_pass},
                                  {"arrested", participle, 0, Deprel::root}});
  CHECK(some.heads == std::vector{2, 4, 4, 0});
  CHECK(some.labels[0] == Deprel::det);
  CHECK(some.labels[1] == Deprel::nsubj_pass);
  check_unchanged({{"Prices", noun, 3, Deprel::nsubj},
                   {"thrice", num, 3, Deprel::obl_unmarked},
                   {"fell", past, 0, Deprel::root}});
  check_unchanged({{"At", adp, 2, Deprel::case_},
                   {"ten", num, 3, Deprel::obl_unmarked},
                   {"died", past, 0, Deprel::root},
                   {"Anna", name, 3, Deprel::nsubj}});
  check_unchanged({{"Ten", num, 3, Deprel::obl_unmarked},
                   {"also", {Upos::adv}, 3, Deprel::advmod},
                   {"died", past, 0, Deprel::root}});
}

TEST_CASE("a source hangs on the verb, and what follows tells of it") {
  const std::vector<Parsed> told{
      {"Anna", name, 2, Deprel::nsubj},    {"fell", past, 0, Deprel::root},
      {"in", adp, 4, Deprel::case_},       {"Bath", name, 2, Deprel::obl},
      {",", mark, 8, Deprel::punct},       {"according", adp, 8, Deprel::case_},
      {"to", adp, 6, Deprel::fixed},       {"Acme", name, 4, Deprel::nmod},
      {",", mark, 11, Deprel::punct},      {"which", pron, 11, Deprel::nsubj},
      {"sued", past, 4, Deprel::acl_relcl}};
  const Repaired tree = repaired(told);
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 8, 8, 6, 2, 11, 11, 8});
  CHECK(tree.labels[7] == Deprel::obl);
  std::vector<Parsed> near = told;
  near[5].word = "near";
  check_unchanged(near);
  // The verb stands behind it.
  check_unchanged({{"Tests", noun, 5, Deprel::nsubj},
                   {"according", adp, 4, Deprel::case_},
                   {"to", adp, 2, Deprel::fixed},
                   {"Acme", name, 1, Deprel::nmod},
                   {"failed", past, 0, Deprel::root}});
}

TEST_CASE("the clause behind a source that opens the sentence is the sentence's") {
  const Repaired tree = repaired({{"According", adp, 3, Deprel::case_},
                                  {"to", adp, 1, Deprel::fixed},
                                  {"Acme", name, 0, Deprel::root},
                                  {",", mark, 3, Deprel::punct},
                                  {"Monday", name, 3, Deprel::parataxis},
                                  {"Anna", name, 7, Deprel::nsubj},
                                  {"won", past, 3, Deprel::parataxis}});
  CHECK(tree.heads == std::vector{3, 1, 7, 3, 3, 7, 0});
  CHECK(tree.labels[2] == Deprel::obl);
  CHECK(tree.labels[4] == Deprel::obl_unmarked);
  CHECK(tree.labels[6] == Deprel::root);
  // Nobody wins.
  check_unchanged({{"According", adp, 3, Deprel::case_},
                   {"to", adp, 1, Deprel::fixed},
                   {"figures", noun, 0, Deprel::root},
                   {"released", past, 3, Deprel::acl},
                   {"Monday", name, 4, Deprel::obl_unmarked}});
  check_unchanged({{"Near", adp, 2, Deprel::case_},
                   {"Acme", name, 0, Deprel::root},
                   {"Anna", name, 4, Deprel::nsubj},
                   {"won", past, 2, Deprel::parataxis}});
}

TEST_CASE("who stands between a verb of giving and its object receives it") {
  const auto given = [](std::string_view verb, Deprel last) {
    return std::vector<Parsed>{{"They", pron, 2, Deprel::nsubj},
                               {verb, past, 0, Deprel::root},
                               {"Anna", name, 2, Deprel::nsubj},
                               {"posts", noun, 2, last}};
  };
  CHECK(repaired(given("offered", Deprel::obj)).labels[2] == Deprel::iobj);
  check_unchanged(given("elected", Deprel::obj));
  check_unchanged(given("offered", Deprel::obl_unmarked));
}

TEST_CASE("an amount of money modifies the noun behind it") {
  const auto priced = [](std::string_view sign, Deprel amount) {
    return std::vector<Parsed>{
        {"They", pron, 2, Deprel::nsubj}, {"joined", past, 0, Deprel::root},
        {"in", adp, 4, Deprel::case_},    {sign, {Upos::sym}, 2, amount},
        {"2", num, 4, Deprel::nummod},    {"billion", num, 4, Deprel::nummod},
        {"deals", noun, 2, Deprel::obl}};
  };
  const Repaired tree = repaired(priced("$", Deprel::obl));
  CHECK(tree.heads == std::vector{2, 0, 7, 7, 4, 4, 2});
  CHECK(tree.labels[3] == Deprel::compound);
  check_unchanged(priced("#", Deprel::obl));
  check_unchanged(priced("$", Deprel::nmod));
  check_unchanged({{"They", pron, 2, Deprel::nsubj},
                   {"paid", past, 0, Deprel::root},
                   {"$", {Upos::sym}, 2, Deprel::obj},
                   {"2", num, 3, Deprel::nummod},
                   {"for", adp, 6, Deprel::case_},
                   {"tea", noun, 2, Deprel::obl}});
}

TEST_CASE("what comes of a deed hangs on the deed, not on its purpose") {
  const auto ending = [](std::string_view comma, std::string_view verb) {
    return std::vector<Parsed>{
        {"They", pron, 2, Deprel::nsubj}, {"fired", past, 0, Deprel::root},
        {"to", to, 4, Deprel::mark},      {"warn", infinitive, 2, Deprel::advcl},
        {comma, mark, 6, Deprel::punct},  {verb, gerund, 4, Deprel::advcl},
        {"Anna", name, 6, Deprel::obj}};
  };
  CHECK(repaired(ending(",", "hurting")).heads == std::vector{2, 0, 4, 2, 6, 2, 6});
  check_unchanged(ending("-", "hurting"));
  check_unchanged(ending(",", "telling"));
}

TEST_CASE("what comes of a thing reported hangs on it, not on the report") {
  const std::vector<Parsed> told{
      {"Sales", noun, 2, Deprel::nsubj},      {"rose", past, 0, Deprel::root},
      {",", mark, 5, Deprel::punct},          {"accounts", noun, 5, Deprel::nsubj},
      {"showed", past, 2, Deprel::parataxis}, {",", mark, 7, Deprel::punct},
      {"beating", gerund, 5, Deprel::advcl},  {"forecasts", noun, 7, Deprel::obj}};
  CHECK(repaired(told).heads == std::vector{2, 0, 5, 5, 2, 7, 2, 7});
  std::vector<Parsed> act = told;
  act[4].word = "fell";
  check_unchanged(act);
  std::vector<Parsed> with_object = told;
  with_object.push_back({"too", noun, 5, Deprel::obj});
  check_unchanged(with_object);
}

TEST_CASE("\"past\" behind a verb and before a noun phrase is a preposition") {
  const Repaired tree = repaired({{"It", pron, 2, Deprel::nsubj},
                                  {"flew", past, 0, Deprel::root},
                                  {"past", adjective, 5, Deprel::amod},
                                  {"the", det, 5, Deprel::det},
                                  {"Moon", noun, 2, Deprel::obj}});
  CHECK(tree.labels[2] == Deprel::case_);
  CHECK(tree.labels[4] == Deprel::obl);
  CHECK(tree.tags[2] == fine_tag(adp));
  check_unchanged({{"They", pron, 2, Deprel::nsubj},
                   {"condemned", past, 0, Deprel::root},
                   {"past", adjective, 4, Deprel::amod},
                   {"attacks", noun, 2, Deprel::obj}});
  check_unchanged({{"They", pron, 2, Deprel::nsubj},
                   {"left", past, 0, Deprel::root},
                   {"the", det, 5, Deprel::det},
                   {"past", adjective, 5, Deprel::amod},
                   {"week", noun, 2, Deprel::obl_unmarked}});
}

TEST_CASE("a clause behind an amount tells of what the amount measures") {
  const auto measured = [](std::string_view unit, std::string_view preposition) {
    return std::vector<Parsed>{{"fines", noun, 0, Deprel::root},
                               {preposition, adp, 4, Deprel::case_},
                               {"9", num, 4, Deprel::nummod},
                               {unit, noun, 1, Deprel::nmod},
                               {"imposed", participle, 4, Deprel::acl}};
  };
  CHECK(repaired(measured("euros", "of")).heads[4] == 1);
  check_unchanged(measured("crates", "of"));
  check_unchanged(measured("euros", "in"));
}

TEST_CASE("\"which\" behind the comma of a price tells of all that the verb tells") {
  const auto sold = [](std::string_view comma, std::string_view unit) {
    return std::vector<Parsed>{
        {"They", pron, 2, Deprel::nsubj},  {"sold", past, 0, Deprel::root},
        {"for", adp, 5, Deprel::case_},    {"9", num, 5, Deprel::nummod},
        {unit, noun, 2, Deprel::obl},      {comma, mark, 8, Deprel::punct},
        {"which", pron, 8, Deprel::nsubj}, {"helped", past, 5, Deprel::acl_relcl}};
  };
  CHECK(repaired(sold(",", "euros")).heads[7] == 2);
  check_unchanged(sold("-", "euros"));
  check_unchanged(sold(",", "crates"));
}

TEST_CASE("whatever tree comes in, roles leave a tree") {
  const std::array words{
      Parsed{"According", adp, 0, Deprel::case_},   Parsed{"according", adp, 0, Deprel::case_},
      Parsed{"Acme", name, 0, Deprel::nsubj},       Parsed{",", mark, 0, Deprel::punct},
      Parsed{"which", pron, 0, Deprel::nsubj},      Parsed{"to", to, 0, Deprel::mark},
      Parsed{"sail", infinitive, 0, Deprel::advcl}, Parsed{"agreed", past, 0, Deprel::acl_relcl},
      Parsed{"have", have, 0, Deprel::aux},         Parsed{"were", were, 0, Deprel::aux_pass},
      Parsed{"injured", past, 0, Deprel::conj},     Parsed{"offered", past, 0, Deprel::parataxis},
      Parsed{"hurting", gerund, 0, Deprel::advcl},  Parsed{"showed", past, 0, Deprel::parataxis},
      Parsed{"$", {Upos::sym}, 0, Deprel::obl},     Parsed{"seven", num, 0, Deprel::nummod},
      Parsed{"euros", noun, 0, Deprel::nmod},       Parsed{"of", adp, 0, Deprel::case_},
      Parsed{"past", adjective, 0, Deprel::amod},   Parsed{"the", det, 0, Deprel::det},
      Parsed{"crates", noun, 0, Deprel::obj}};
  constexpr std::array labels{Deprel::nsubj, Deprel::nsubj_pass, Deprel::obj,       Deprel::obl,
                              Deprel::nmod,  Deprel::acl,        Deprel::acl_relcl, Deprel::advcl};
  check_that_trees_stay_trees(roles, [&](std::minstd_rand& random) {
    Parsed word = any_of(words, random);
    if (random() % 4 == 0) word.label = any_of(labels, random);
    return word;
  });
}

TEST_CASE("an amount in words modifies the noun behind it, too") {
  const auto lost = [](std::string_view unit) {
    return repaired({{"had", past, 0, Deprel::root},
                     {"a", det, 3, Deprel::det},
                     {unit, noun, 1, Deprel::obj},
                     {"big", adjective, 5, Deprel::amod},
                     {"loss", noun, 3, Deprel::nmod_unmarked}});
  };
  const Repaired tree = lost("pounds");
  CHECK(tree.heads == std::vector{0, 5, 5, 5, 1});
  CHECK(tree.labels[4] == Deprel::obj);
  CHECK(tree.labels[2] == Deprel::compound);
  CHECK(lost("years").heads == std::vector{0, 3, 1, 5, 3});
}

TEST_CASE("who has a named object and no auxiliary acts") {
  const auto cornered = [](FineTagInfo object) {
    return repaired({{"Anna", name, 2, Deprel::nsubj_pass},
                     {"cornered", participle, 0, Deprel::root},
                     {"Ben", object, 2, Deprel::obj}});
  };
  const Repaired tree = cornered(name);
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.tags[1] == fine_tag(past));
  CHECK(cornered(noun).labels[0] == Deprel::nsubj_pass);
}

TEST_CASE("what has a preposition is no object, and no second subject") {
  const Repaired filed = repaired({{"filed", past, 0, Deprel::root},
                                   {"in", adp, 3, Deprel::case_},
                                   {"court", noun, 1, Deprel::obj},
                                   {"papers", noun, 1, Deprel::obj}});
  CHECK(filed.labels[2] == Deprel::obl);
  CHECK(filed.labels[3] == Deprel::obj);
  const Repaired years = repaired({{"Years", noun, 5, Deprel::nsubj_pass},
                                   {"after", adp, 3, Deprel::case_},
                                   {"release", noun, 5, Deprel::nsubj_pass},
                                   {"were", were, 5, Deprel::aux_pass},
                                   {"ordered", participle, 0, Deprel::root}});
  CHECK(years.heads == std::vector{5, 3, 1, 5, 0});
  CHECK(years.labels[2] == Deprel::nmod);
}

TEST_CASE("both, right before a verb without a subject, is its subject") {
  const Repaired tree = repaired({{"Both", cc, 3, Deprel::cc},
                                  {"were", were, 3, Deprel::aux},
                                  {"smiling", gerund, 0, Deprel::root}});
  CHECK(tree.labels[0] == Deprel::nsubj);
}

TEST_CASE("what there is is the subject") {
  const Repaired tree =
      repaired({{"There", pron, 3, Deprel::expl},
                {"had", {Upos::aux, Tense::past, VerbForm::finite}, 3, Deprel::aux},
                {"been", participle, 0, Deprel::root},
                {"rumours", noun, 3, Deprel::obj}});
  CHECK(tree.labels[3] == Deprel::nsubj);
}

TEST_CASE("a source is never the subject") {
  const Repaired tree = repaired({{"According", gerund, 3, Deprel::case_},
                                  {"to", adp, 1, Deprel::fixed},
                                  {"plans", noun, 5, Deprel::nsubj},
                                  {",", mark, 3, Deprel::punct},
                                  {"fell", past, 0, Deprel::root}});
  CHECK(tree.labels[2] == Deprel::obl);
}

TEST_CASE("a source that hangs on the verb is its adjunct") {
  const Repaired tree = repaired({{"Sales", noun, 2, Deprel::nsubj},
                                  {"fell", past, 0, Deprel::root},
                                  {"according", gerund, 5, Deprel::case_},
                                  {"to", adp, 3, Deprel::fixed},
                                  {"Acme", name, 2, Deprel::xcomp}});
  CHECK(tree.labels[4] == Deprel::obl);
}

TEST_CASE("what stands between a preposition and according has the preposition") {
  const auto closed = [](std::string_view word, Deprel role) {
    return repaired({{"It", pron, 2, Deprel::nsubj},
                     {"closed", past, 0, Deprel::root},
                     {"after", adp, 7, Deprel::case_},
                     {"protests", noun, 7, role},
                     {word, gerund, 7, Deprel::case_},
                     {"to", adp, 5, Deprel::fixed},
                     {"Acme", name, 2, Deprel::obl}});
  };
  const Repaired tree = closed("according", Deprel::nsubj);
  CHECK(tree.heads == std::vector{2, 0, 4, 2, 7, 5, 2});
  CHECK(tree.labels[3] == Deprel::obl);
  CHECK(closed("owing", Deprel::nsubj).heads[3] == 7);
}

TEST_CASE("who spoke adds, not whom it is about") {
  const auto said = [](std::string_view remark) {
    return repaired({{"He", pron, 2, Deprel::nsubj},
                     {"claimed", past, 0, Deprel::root},
                     {"Acme", name, 4, Deprel::nsubj},
                     {"left", past, 2, Deprel::ccomp},
                     {",", mark, 6, Deprel::punct},
                     {remark, gerund, 4, Deprel::advcl}})
        .heads[5];
  };
  CHECK(said("adding") == 2);
  CHECK(said("selling") == 4);
}

TEST_CASE("where people are does not part them from what they are warned to do") {
  const auto warned = [](std::string_view verb) {
    return repaired({{verb, past, 0, Deprel::root},
                     {"people", noun, 1, Deprel::obj},
                     {"in", adp, 4, Deprel::case_},
                     {"Ayr", name, 1, Deprel::obl},
                     {"to", to, 6, Deprel::mark},
                     {"leave", infinitive, 1, Deprel::advcl}});
  };
  CHECK(warned("warned").heads[3] == 2);
  CHECK(warned("warned").labels[5] == Deprel::xcomp);
  CHECK(warned("met").heads[3] == 1);
}

TEST_CASE("a bare number right behind a verb of winning is how many") {
  const auto number = [](std::string_view verb) {
    return repaired({{"Acme", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"ten", num, 2, Deprel::obl_unmarked}})
        .labels[2];
  };
  CHECK(number("lost") == Deprel::obj);
  CHECK(number("waited") == Deprel::obl_unmarked);
}

TEST_CASE("for whom something is urged is who is to do it") {
  const auto urged = [](std::string_view preposition) {
    return repaired({{"urged", past, 0, Deprel::root},
                     {preposition, adp, 3, Deprel::case_},
                     {"guards", noun, 1, Deprel::obl},
                     {"to", to, 5, Deprel::mark},
                     {"stay", infinitive, 1, Deprel::xcomp}})
        .labels[4];
  };
  CHECK(urged("for") == Deprel::advcl);
  CHECK(urged("with") == Deprel::xcomp);
}

TEST_CASE("a count right behind a verb that acts is its object") {
  const auto object = [](std::string_view verb, std::string_view noun_word) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"40", num, 4, Deprel::nummod},
                     {noun_word, noun, 2, Deprel::obl}})
        .labels[3];
  };
  CHECK(object("expelled", "members") == Deprel::obj);
  CHECK(object("waited", "minutes") == Deprel::obl);
  CHECK(object("stayed", "members") == Deprel::obl);
}

TEST_CASE("by what a thing is caused is what causes it") {
  const auto agent = [](std::string_view noun_word) {
    return repaired({{"fire", noun, 3, Deprel::nsubj_pass},
                     {"was", were, 3, Deprel::aux_pass},
                     {"caused", participle, 0, Deprel::root},
                     {"by", adp, 5, Deprel::case_},
                     {noun_word, noun, 3, Deprel::obl}})
        .labels[4];
  };
  CHECK(agent("dust") == Deprel::obl_agent);
  CHECK(agent("night") == Deprel::obl);
}

TEST_CASE("who denied it points something out") {
  const auto above = [](std::string_view remark) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"denied", past, 0, Deprel::root},
                     {"Ben", name, 4, Deprel::nsubj},
                     {"left", past, 2, Deprel::ccomp},
                     {",", mark, 6, Deprel::punct},
                     {remark, gerund, 4, Deprel::advcl}})
        .heads[5];
  };
  CHECK(above("pointing") == 2);
  CHECK(above("running") == 4);
}

TEST_CASE("a gerund behind to is a complement") {
  const auto behind = [](std::string_view marker) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"committed", past, 0, Deprel::root},
                     {marker, to, 4, Deprel::mark},
                     {"closing", gerund, 2, Deprel::advcl},
                     {"mines", noun, 4, Deprel::obj}})
        .labels[3];
  };
  CHECK(behind("to") == Deprel::xcomp);
  CHECK(behind("by") == Deprel::advcl);
}

TEST_CASE("what somebody denies doing is a complement") {
  const auto behind = [](std::string_view verb) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"backing", gerund, 2, Deprel::parataxis},
                     {"rebels", noun, 3, Deprel::obj}})
        .labels[2];
  };
  CHECK(behind("denied") == Deprel::xcomp);
  CHECK(behind("resigned") == Deprel::parataxis);
}

TEST_CASE("what stands bare behind an active verb is its object") {
  const auto behind = [](std::string_view verb, std::string_view word) {
    return repaired({{"Raids", noun, 3, Deprel::nsubj},
                     {"have", have, 3, Deprel::aux},
                     {verb, participle, 0, Deprel::root},
                     {word, noun, 3, Deprel::obl}})
        .labels[3];
  };
  CHECK(behind("killed", "soldiers") == Deprel::obj);
  CHECK(behind("killed", "yesterday") == Deprel::obl);
  CHECK(behind("arrived", "soldiers") == Deprel::obl);
}

TEST_CASE("a count in round figures behind an active verb is its object") {
  const auto behind = [](std::string_view word, std::string_view verb) {
    return repaired({{"Floods", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {word, det, 4, Deprel::det},
                     {"30,000", num, 2, Deprel::obl_unmarked}})
        .labels[3];
  };
  CHECK(behind("some", "displaced") == Deprel::obj);
  CHECK(behind("the", "displaced") == Deprel::obl_unmarked);
  CHECK(behind("some", "arrived") == Deprel::obl_unmarked);
}

TEST_CASE("a sum before a noun behind a preposition prices the noun") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"agreed", past, 0, Deprel::root},
                                  {"on", adp, 5, Deprel::case_},
                                  {"a", det, 5, Deprel::det},
                                  {"$", {Upos::sym}, 2, Deprel::obl},
                                  {"20", num, 5, Deprel::nummod},
                                  {"loan", noun, 2, Deprel::obj}});
  CHECK(tree.heads == std::vector{2, 0, 7, 7, 7, 5, 2});
  CHECK(tree.labels[6] == Deprel::obl);
}

TEST_CASE("a perfect has no agent") {
  const auto by = [](std::string_view auxiliary, Deprel relation) {
    return repaired({{"Shares", noun, 3, Deprel::nsubj},
                     {auxiliary, have, 3, relation},
                     {"climbed", participle, 0, Deprel::root},
                     {"by", adp, 5, Deprel::case_},
                     {"thirds", noun, 3, Deprel::obl_agent}})
        .labels[4];
  };
  CHECK(by("having", Deprel::aux) == Deprel::obl);
  CHECK(by("were", Deprel::aux_pass) == Deprel::obl_agent);
}

TEST_CASE("a sum prices the noun of a compound behind it, too") {
  const Repaired tree = repaired({{"They", pron, 2, Deprel::nsubj},
                                  {"delayed", past, 0, Deprel::root},
                                  {"reviews", noun, 2, Deprel::obj},
                                  {"of", adp, 5, Deprel::case_},
                                  {"$", {Upos::sym}, 3, Deprel::nmod},
                                  {"2", num, 5, Deprel::nummod},
                                  {"bank", noun, 8, Deprel::compound},
                                  {"programmes", noun, 3, Deprel::conj}});
  CHECK(tree.heads == std::vector{2, 0, 2, 8, 8, 5, 8, 3});
  CHECK(tree.labels[7] == Deprel::nmod);
}

TEST_CASE("what is halved to a sum may stand behind it, and a sum before a noun prices it") {
  const Repaired halved = repaired({{"They", pron, 2, Deprel::nsubj},
                                    {"halved", past, 0, Deprel::root},
                                    {"to", adp, 5, Deprel::case_},
                                    {"10", num, 5, Deprel::nummod},
                                    {"%", noun, 2, Deprel::obl},
                                    {"a", det, 7, Deprel::det},
                                    {"tariff", noun, 5, Deprel::nmod_unmarked}});
  CHECK(halved.heads[6] == 2);
  CHECK(halved.labels[6] == Deprel::obj);
  const Repaired priced = repaired({{"They", pron, 2, Deprel::nsubj},
                                    {"applied", past, 0, Deprel::root},
                                    {"for", adp, 5, Deprel::case_},
                                    {"an", det, 5, Deprel::det},
                                    {"$", {Upos::sym}, 7, Deprel::compound},
                                    {"8", num, 5, Deprel::nummod},
                                    {"programme", noun, 2, Deprel::obj}});
  CHECK(priced.heads == std::vector{2, 0, 7, 7, 7, 5, 2});
  CHECK(priced.labels[6] == Deprel::obl);
}

TEST_CASE("who is prompted to act is said by the verb's complement") {
  const Repaired tree = repaired({{"It", pron, 2, Deprel::nsubj},
                                  {"prompted", past, 0, Deprel::root},
                                  {"investors", noun, 2, Deprel::obj},
                                  {"to", to, 5, Deprel::mark},
                                  {"leave", infinitive, 2, Deprel::advcl}});
  CHECK(tree.labels[4] == Deprel::xcomp);
}

TEST_CASE("whoever detains 21 over a fire detains people") {
  const auto tree = [](std::string_view preposition) {
    return repaired({{"Norvia", name, 2, Deprel::nsubj},
                     {"detained", past, 0, Deprel::root},
                     {"21", num, 5, Deprel::nummod},
                     {preposition, adp, 5, Deprel::case_},
                     {"fire", noun, 2, Deprel::obj}});
  };
  CHECK(tree("over").heads[2] == 2);
  CHECK(tree("over").labels[4] == Deprel::obl);
  CHECK(tree("than").heads[2] == 5);
}

TEST_CASE("the month of a passive is a time") {
  const auto label = [](std::string_view word) {
    return repaired({{"law", noun, 3, Deprel::nsubj_pass},
                     {"was", were, 3, Deprel::aux_pass},
                     {"given", participle, 0, Deprel::root},
                     {word, name, 3, Deprel::obj}})
        .labels[3];
  };
  CHECK(label("March") == Deprel::obl_unmarked);
  CHECK(label("Norvia") == Deprel::obj);
}
