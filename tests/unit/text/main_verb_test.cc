#include "ingest/text/main_verb.h"

#include <array>
#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  return repaired_by([](auto&... tree) { restore_main_verb(tree...); }, sentence);
}

}  // namespace

TEST_CASE("a past tense that hangs on the root noun becomes the main verb") {
  const Repaired tree = repaired({{"Members", noun, 0, Deprel::root},
                                  {"of", adp, 4, Deprel::case_},
                                  {"the", det, 4, Deprel::det},
                                  {"public", noun, 1, Deprel::nmod},
                                  {"stopped", past, 1, Deprel::acl},
                                  {"Khan", name, 5, Deprel::obj},
                                  {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads == std::vector{5, 4, 4, 1, 0, 5, 5});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(tree.labels[4] == Deprel::root);
}

TEST_CASE("a participle of a verb that has no passive is a past tense") {
  const Repaired tree = repaired({{"A", det, 2, Deprel::det},
                                  {"helicopter", noun, 0, Deprel::root},
                                  {"with", adp, 4, Deprel::case_},
                                  {"people", noun, 2, Deprel::nmod},
                                  {"crashed", participle, 4, Deprel::acl},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 5, 4, 2, 0, 5});
  CHECK(tree.tags[4] == fine_tag(past));
}

TEST_CASE("the main verb is found before a clause whose verb was made the root") {
  const Repaired tree = repaired({{"Parents", noun, 6, Deprel::nsubj},
                                  {"called", past, 1, Deprel::acl},
                                  {"police", noun, 2, Deprel::obj},
                                  {"after", adp, 5, Deprel::case_},
                                  {"children", noun, 2, Deprel::obl},
                                  {"found", past, 0, Deprel::root},
                                  {"drugs", noun, 6, Deprel::obj},
                                  {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 2, 6, 6, 2, 6, 2});
  CHECK(tree.labels[5] == Deprel::advcl);
  CHECK(tree.labels[4] == Deprel::nsubj);
  CHECK(tree.labels[3] == Deprel::mark);
}

TEST_CASE("the object of a verb of saying is the subject of a predicate that has none") {
  const Repaired tree =
      repaired({{"Officials", noun, 2, Deprel::nsubj},
                {"said", past, 0, Deprel::root},
                {"no", det, 4, Deprel::det},
                {"traces", noun, 2, Deprel::obj},
                {"were", {Upos::aux, Tense::past, VerbForm::finite}, 6, Deprel::aux_pass},
                {"found", participle, 2, Deprel::xcomp},
                {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads == std::vector{2, 0, 4, 6, 6, 2, 2});
  CHECK(tree.labels[3] == Deprel::nsubj_pass);
  CHECK(tree.labels[5] == Deprel::ccomp);
}

TEST_CASE("the object of another verb stays its object") {
  const std::vector<Parsed> sentence = {{"They", pron, 2, Deprel::nsubj},
                                        {"saw", past, 0, Deprel::root},
                                        {"people", noun, 2, Deprel::obj},
                                        {"left", past, 2, Deprel::xcomp},
                                        {".", mark, 2, Deprel::punct}};
  CHECK(repaired(sentence).heads == std::vector{2, 0, 2, 2, 2});
}

TEST_CASE("relative clauses and passive participles stay where they are") {
  const std::vector<Parsed> relative = {{"Anybody", pron, 0, Deprel::root},
                                        {"who", pron, 3, Deprel::nsubj},
                                        {"left", past, 1, Deprel::acl_relcl},
                                        {".", mark, 1, Deprel::punct}};
  CHECK(repaired(relative).heads == std::vector{0, 3, 1, 1});
  const std::vector<Parsed> passive = {{"Goods", noun, 0, Deprel::root},
                                       {"seized", participle, 1, Deprel::acl},
                                       {"by", adp, 4, Deprel::case_},
                                       {"customs", noun, 2, Deprel::obl_agent},
                                       {".", mark, 1, Deprel::punct}};
  CHECK(repaired(passive).heads == std::vector{0, 1, 4, 2, 1});
}

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

TEST_CASE("a clause that hangs on the last of its objects is the main clause") {
  constexpr FineTagInfo will{Upos::aux, Tense::present, VerbForm::finite},
      base{Upos::verb, Tense::none, VerbForm::infinitive};
  const Repaired tree = repaired({{"They", pron, 3, Deprel::nsubj},
                                  {"will", will, 3, Deprel::aux},
                                  {"sell", base, 6, Deprel::obl},
                                  {"tea", noun, 3, Deprel::obj},
                                  {",", mark, 6, Deprel::punct},
                                  {"coffee", noun, 0, Deprel::root},
                                  {"and", cc, 8, Deprel::cc},
                                  {"buy", base, 6, Deprel::conj},
                                  {"milk", noun, 8, Deprel::obj},
                                  {".", mark, 6, Deprel::punct}});
  CHECK(tree.heads == std::vector{3, 3, 0, 3, 6, 4, 8, 3, 8, 3});
  CHECK(tree.labels[5] == Deprel::conj);
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
      [](auto&... tree) { restore_main_verb(tree...); },
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

TEST_CASE("what police said is no speaker before an object") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root},
                                  {",", mark, 4, Deprel::punct},
                                  {"police", noun, 2, Deprel::obj},
                                  {"reported", past, 2, Deprel::conj},
                                  {"losses", noun, 5, Deprel::obj},
                                  {".", mark, 2, Deprel::punct}});
  CHECK(tree.heads[3] == 2);
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

TEST_CASE("the verb of a clause between commas is not the main verb") {
  const auto told = [](Parsed link) {
    return std::vector<Parsed>{
        {"Anna", name, 0, Deprel::root},    {",", mark, 4, Deprel::punct},
        {"who", pron, 4, Deprel::nsubj},    {"ran", past, 1, Deprel::acl_relcl},
        {"banks", noun, 4, Deprel::obj},    link,
        {"resigned", past, 4, Deprel::conj}};
  };
  const Repaired tree = repaired(told({",", mark, 7, Deprel::punct}));
  CHECK(tree.heads == std::vector{7, 4, 4, 1, 4, 7, 0});
  CHECK(tree.labels[0] == Deprel::nsubj);
  CHECK(repaired(told({"and", cc, 7, Deprel::cc})).heads == std::vector{0, 4, 4, 1, 4, 7, 4});
  const Repaired named = repaired({{"Anna", name, 0, Deprel::root},
                                   {"Berg", name, 1, Deprel::flat},
                                   {",", mark, 5, Deprel::punct},
                                   {"who", pron, 5, Deprel::nsubj},
                                   {"ran", past, 1, Deprel::acl_relcl},
                                   {"banks", noun, 5, Deprel::obj},
                                   {",", mark, 8, Deprel::punct},
                                   {"resigned", past, 6, Deprel::acl_relcl}});
  CHECK(named.heads == std::vector{8, 1, 5, 5, 1, 5, 8, 0});
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

TEST_CASE("what nothing joins to a verb of saying, and what stands behind that, is said") {
  const auto said = [](FineTagInfo link, std::string_view word, Deprel relation) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"alleged", past, 0, Deprel::root},
                     {word, link, 5, relation},
                     {"Khan", name, 5, Deprel::nsubj},
                     {"left", past, 2, Deprel::conj}})
        .labels[4];
  };
  CHECK(said(pron, "that", Deprel::obj) == Deprel::ccomp);
  CHECK(said(adjective, "old", Deprel::advmod) == Deprel::ccomp);
  CHECK(said(cc, "and", Deprel::cc) == Deprel::conj);
  CHECK(said(mark, ",", Deprel::punct) == Deprel::conj);
}

TEST_CASE("a claim keeps its content, whatever stands between") {
  const auto content = [](std::string_view noun_word) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"probed", past, 0, Deprel::root},
                     {noun_word, noun, 2, Deprel::obl},
                     {"by", adp, 5, Deprel::case_},
                     {"Khan", name, 2, Deprel::obl},
                     {"that", pron, 8, Deprel::mark},
                     {"Acme", name, 8, Deprel::nsubj},
                     {"paid", past, 2, Deprel::ccomp}})
        .heads[7];
  };
  CHECK(content("claims") == 3);
  CHECK(content("books") == 2);
  const Repaired tree = repaired({{"A", det, 2, Deprel::det},
                                  {"claim", noun, 0, Deprel::root},
                                  {"that", pron, 5, Deprel::obj},
                                  {"Acme", name, 5, Deprel::nsubj},
                                  {"bribed", past, 2, Deprel::acl_relcl},
                                  {"Khan", name, 5, Deprel::obj}});
  CHECK(tree.labels[2] == Deprel::mark);
  CHECK(tree.labels[4] == Deprel::acl);
}

TEST_CASE("the clause of who and which tells of the noun before it") {
  const auto clause = [](Parsed link, Deprel label) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"met", past, 0, Deprel::root},
                     {"guards", noun, 2, Deprel::obj},
                     link,
                     {"left", past, 2, label}});
  };
  const Repaired who = clause({"who", pron, 5, Deprel::nsubj}, Deprel::conj);
  CHECK(who.heads[4] == 3);
  CHECK(who.labels[4] == Deprel::acl_relcl);
  CHECK(clause({"he", pron, 5, Deprel::nsubj}, Deprel::conj).heads[4] == 2);
}

TEST_CASE("of two nouns before a relative clause its verb agrees with the one that it tells of") {
  const auto tree_with = [](std::string_view has) {
    return repaired({{"Envoys", {.upos = Upos::noun, .plural = true}, 8, Deprel::nsubj},
                     {"in", adp, 3, Deprel::case_},
                     {"Lima", name, 1, Deprel::nmod},
                     {",", mark, 7, Deprel::punct},
                     {"which", pron, 7, Deprel::nsubj},
                     {has, {Upos::aux, Tense::present, VerbForm::finite}, 7, Deprel::aux},
                     {"paid", participle, 1, Deprel::acl_relcl},
                     {"left", past, 0, Deprel::root}})
        .heads;
  };
  CHECK(tree_with("has")[6] == 3);
  CHECK(tree_with("have")[6] == 1);
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

TEST_CASE("a predicate with an auxiliary behind a clause between commas is the main verb") {
  const Repaired tree =
      repaired({{"Acme", name, 0, Deprel::root},
                {",", mark, 4, Deprel::punct},
                {"which", pron, 4, Deprel::nsubj},
                {"grew", past, 1, Deprel::acl_relcl},
                {",", mark, 7, Deprel::punct},
                {"did", {Upos::aux, Tense::past, VerbForm::finite}, 7, Deprel::aux},
                {"move", infinitive, 4, Deprel::conj},
                {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads[6] == 0);
  CHECK(tree.heads[0] == 7);
}

TEST_CASE("the clause of \"two of whom\" and \"in which\" tells of the noun before it") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"met", past, 0, Deprel::root},
                                  {"guards", noun, 2, Deprel::obj},
                                  {",", mark, 8, Deprel::punct},
                                  {"two", num, 8, Deprel::nsubj},
                                  {"of", adp, 7, Deprel::case_},
                                  {"whom", pron, 5, Deprel::nmod},
                                  {"slept", past, 2, Deprel::conj}});
  CHECK(tree.heads[7] == 3);
  CHECK(tree.labels[7] == Deprel::acl_relcl);
}

TEST_CASE("behind a name with a hyphen and a clause between commas the main verb is found") {
  const Repaired tree = repaired({{"Lund", name, 0, Deprel::root},
                                  {"-", mark, 3, Deprel::punct},
                                  {"Berg", name, 1, Deprel::flat},
                                  {",", mark, 6, Deprel::punct},
                                  {"who", pron, 6, Deprel::nsubj},
                                  {"sang", past, 1, Deprel::acl_relcl},
                                  {",", mark, 8, Deprel::punct},
                                  {"arrived", past, 1, Deprel::acl},
                                  {".", mark, 1, Deprel::punct}});
  CHECK(tree.heads[7] == 0);
}

TEST_CASE("what a result shows is a clause where a finite verb stands behind the object") {
  const Repaired tree = repaired({{"Tests", noun, 2, Deprel::nsubj},
                                  {"showed", past, 0, Deprel::root},
                                  {"flies", noun, 2, Deprel::obj},
                                  {"lingered", past, 3, Deprel::acl}});
  CHECK(tree.heads == std::vector{2, 0, 4, 2});
  CHECK(tree.labels[3] == Deprel::ccomp);
}

TEST_CASE("the clause behind 'it was' and a noun tells of the noun") {
  const auto clause = [](std::string_view subject) {
    return repaired({{subject, pron, 3, Deprel::nsubj},
                     {"was", were, 3, Deprel::cop},
                     {"Norvia", name, 0, Deprel::root},
                     {"that", pron, 5, Deprel::nsubj},
                     {"left", past, 3, Deprel::conj}})
        .labels[4];
  };
  CHECK(clause("It") == Deprel::acl_relcl);
  CHECK(clause("He") == Deprel::conj);
}

TEST_CASE("a finite verb behind what hangs on an object of saying is what is said of the object") {
  const Repaired tree = repaired({{"reported", past, 0, Deprel::root},
                                  {"loss", noun, 1, Deprel::obj},
                                  {"of", adp, 4, Deprel::case_},
                                  {"ships", noun, 2, Deprel::nmod},
                                  {"hurt", past, 4, Deprel::acl},
                                  {"trade", noun, 5, Deprel::obj}});
  CHECK(tree.heads == std::vector{0, 5, 4, 2, 1, 5});
  CHECK(tree.labels[4] == Deprel::ccomp);
}

TEST_CASE("who leaves or is accused is a person, not what befell that person") {
  const auto clause = [](std::string_view noun_before, std::string_view word) {
    return repaired({{noun_before, noun, 7, Deprel::nsubj},
                     {"of", adp, 3, Deprel::case_},
                     {"Anna", name, 1, Deprel::nmod},
                     {",", mark, 5, Deprel::punct},
                     {word, participle, 1, Deprel::acl},
                     {",", mark, 5, Deprel::punct},
                     {"ended", past, 0, Deprel::root}})
        .heads[4];
  };
  CHECK(clause("trial", "accused") == 3);
  CHECK(clause("sister", "accused") == 1);
  CHECK(clause("trial", "announced") == 1);
}
