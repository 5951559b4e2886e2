#include "ingest/model/train/treebank.h"

#include "tests/catch.h"
#include "tests/unit/model/tiny_treebank.h"

using namespace fabula;

TEST_CASE("a treebank is read with heads, labels, morphology and places in the text") {
  Diagnostics diagnostics;
  const auto bank = train::read_conllu(tiny_trees, "tiny", diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(bank.size() == 3);
  CHECK(bank[0].begins_document);
  CHECK(bank[1].begins_paragraph);
  CHECK_FALSE(bank[2].begins_paragraph);
  CHECK(bank[1].words[0].plural);
  CHECK(bank[1].words[0].head == 1);
  CHECK(bank[1].words[1].head == -1);
  CHECK(bank[1].words[1].tense == Tense::past);
  REQUIRE(bank[2].words.size() == 6);
  CHECK(bank[2].words[2].span == Span{6, 9});
  CHECK(bank[2].words[3].verb_form == VerbForm::infinitive);
}

TEST_CASE("sentences that are no trees are left out, each with a message") {
  Diagnostics diagnostics;
  const auto bank = train::read_conllu(
      "1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n"  // a cycle
      "1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n\n"                                  // out of range
      "1\ta\ta\tX\n\n"                                                      // columns missing
      "2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n"                                 // not numbered from 1
      "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
      "broken", diagnostics);
  CHECK(bank.size() == 1);
  REQUIRE(diagnostics.size() == 4);
  CHECK(diagnostics[0].line == 3);
}

TEST_CASE("names are read with kinds and first words") {
  Diagnostics diagnostics;
  const auto bank = train::read_names(tiny_names + "no tab\n", "names", diagnostics);
  REQUIRE(bank.size() == 2);
  CHECK(bank[0].words[0].name == NameKind::person);
  CHECK(bank[0].words[0].name_begins);
  CHECK_FALSE(bank[0].words[1].name_begins);
  CHECK(bank[0].words[3].name == NameKind::location);
  CHECK(bank[1].words[1].name == NameKind::none);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].line == 10);
}
