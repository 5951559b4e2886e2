#include "ingest/text/noun_or_verb.h"

#include <array>
#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

constexpr FineTagInfo present{Upos::verb, Tense::present, VerbForm::finite};
constexpr FineTagInfo plural{Upos::noun, Tense::none, VerbForm::none, true};

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_nouns_and_verbs(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

std::vector<FineTag> retagged(std::vector<std::string_view> words,
                              const std::vector<FineTagInfo>& infos) {
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag : infos) tags.push_back(fine_tag(tag));
  retag_nouns(words, tags);
  return tags;
}

}  // namespace

TEST_CASE("a past form without the form of one is a noun") {
  CHECK(retagged({"has", "profit", "targets"}, {have, participle, noun})[1] == fine_tag(noun));
  CHECK(retagged({"has", "cut", "targets"}, {have, participle, noun})[1] == fine_tag(participle));
  CHECK(retagged({"has", "rung", "bells"}, {have, participle, noun})[1] == fine_tag(participle));
}

TEST_CASE("between a noun and a predicate a word in -s is a plural") {
  CHECK(retagged({"school", "places", "fell"}, {noun, present, past})[1] == fine_tag(plural));
  CHECK(retagged({"school", "places", "in", "Ayr", "were"}, {noun, present, adp, name, were})[1] ==
        fine_tag(plural));
  CHECK(retagged({"school", "places", "trust"}, {noun, present, noun})[1] == fine_tag(present));
  CHECK(retagged({"school", "says", "fell"}, {noun, present, past})[1] == fine_tag(present));
}

TEST_CASE("behind what asks for several, a name has a plural behind it") {
  CHECK(retagged({"other", "Ayr", "states", "voted"}, {{Upos::adj}, name, present, past})[2] ==
        fine_tag(plural));
  CHECK(retagged({"big", "Ayr", "states", "voted"}, {{Upos::adj}, name, present, past})[2] ==
        fine_tag(present));
}

TEST_CASE("the noun right before the predicate of a clause is its subject, not a part of it") {
  const Repaired tree = repaired({{"The", det, 3, Deprel::det},
                                  {"Post", name, 3, Deprel::compound},
                                  {"claims", present, 5, Deprel::nsubj},
                                  {"Anna", name, 5, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 3, 5, 5, 0});
  CHECK(tree.labels[1] == Deprel::nsubj);
}

TEST_CASE("what has a preposition and a number is a noun") {
  const Repaired tree = repaired({{"fell", past, 0, Deprel::root},
                                  {"in", adp, 4, Deprel::case_},
                                  {"two", num, 4, Deprel::nummod},
                                  {"rounds", present, 1, Deprel::advcl}});
  CHECK(tree.tags[3] == fine_tag(plural));
  CHECK(tree.labels[3] == Deprel::obl);
}

TEST_CASE("what stands before the subject modifies the subject") {
  const Repaired tree = repaired({{"former", adjective, 3, Deprel::amod},
                                  {"aides", noun, 3, Deprel::nsubj},
                                  {"left", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 3, 0});
}

TEST_CASE("no present tense stands right behind a noun without a conjunction") {
  const Repaired tree = repaired({{"hit", past, 0, Deprel::root},
                                  {"these", det, 3, Deprel::det},
                                  {"beach", noun, 1, Deprel::obj},
                                  {"houses", present, 1, Deprel::conj}});
  CHECK(tree.heads == std::vector{0, 4, 4, 1});
  CHECK(tree.labels[3] == Deprel::obj);
  CHECK(tree.tags[3] == fine_tag(plural));
}

TEST_CASE("the subject of what is told to somebody is a noun") {
  const FineTagInfo that{Upos::pron};
  const auto told =
      retagged({"reporters", "that", "strikes", "ended"}, {noun, that, present, participle});
  CHECK(told[1] == fine_tag({Upos::sconj}));
  CHECK(told[2] == fine_tag(plural));
  CHECK(told[3] == fine_tag(past));
  CHECK(retagged({"firm", "that", "makes", "pumps"}, {noun, that, present, noun})[2] ==
        fine_tag(present));
}
