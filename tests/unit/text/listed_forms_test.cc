#include "ingest/text/listed_forms.h"

#include <algorithm>
#include <vector>

#include "ingest/lexicon/table.h"
#include "ingest/model/feature_hash.h"
#include "ingest/model/language_model.h"
#include "tests/catch.h"

using namespace fabula;

TEST_CASE("words that can be the same forms of listed words look alike") {
  CHECK(listed_forms("halted") == listed_forms("pleaded"));
  CHECK(listed_forms("carries") == listed_forms("marries"));
  CHECK(listed_forms("halted") != listed_forms("halting"));
  CHECK(listed_forms("struck") == listed_forms("slept"));
  CHECK(listed_forms("treaty") == listed_forms("dictionary"));
}

TEST_CASE("a word that is on no list has no form") {
  CHECK(listed_forms("zzyzx") == 1);
  CHECK(listed_forms("s") == 1);
  CHECK(listed_forms("") == 1);
}

TEST_CASE("the list of words is in order, each word once") {
  const std::vector<std::string_view> columns{"word", "pos"};
  Diagnostics diagnostics;
  const Table table = Table::read("words.tsv", embedded_table("words"), columns, diagnostics);
  CHECK(diagnostics.empty());
  std::vector<std::string_view> words;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    words.push_back(table.cell(row, "word"));
    for (std::string_view pos : values(table.cell(row, "pos")))
      CHECK((pos == "VERB" || pos == "NOUN" || pos == "ADJ" || pos == "ADV"));
  }
  CHECK(std::ranges::is_sorted(words, std::ranges::less_equal{}));
}

TEST_CASE("the model was trained with this list of words") {
  Diagnostics diagnostics;
  const auto model = LanguageModel::open(FABULA_TEST_MODEL, diagnostics);
  REQUIRE(model);
  const std::string hash = "words.tsv: hash " + std::to_string(hash_bytes(embedded_table("words")));
  CHECK(model->provenance().find(hash) != std::string_view::npos);
}
