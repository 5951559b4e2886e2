#include "ingest/text/office_places.h"

#include <string>
#include <vector>

#include "ingest/model/language_model.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

/// The stretches, "a-b" of the first and the last word, where words with a capital are names.
std::string offices(const std::vector<std::string_view>& texts) {
  Diagnostics diagnostics;
  const auto model = LanguageModel::open(FABULA_TEST_MODEL, diagnostics);
  REQUIRE(model);
  std::vector<WordForm> words;
  std::vector<FineTag> tags;
  for (const std::string_view text : texts) {
    words.push_back(word_form(text));
    const bool capital = text[0] >= 'A' && text[0] <= 'Z';
    tags.push_back(fine_tag({.upos = capital ? Upos::propn : Upos::noun}));
  }
  std::string out;
  for (const Aside& aside : find_office_places(words, texts, tags, model->gazetteer()))
    out += std::to_string(aside.first) + "-" + std::to_string(aside.last - 1) + " ";
  return out;
}

}  // namespace

TEST_CASE("between a title and a name stands where the office is held") {
  CHECK(offices({"President", "of", "France", "Anna", "Berg", "left"}) == "1-2 ");
  CHECK(offices({"Senator", "from", "New", "York", "Bo", "Olsen"}) == "1-3 ");
  CHECK(offices({"Vice", "President", "of", "the", "United", "States", "Bo", "Olsen"}) == "2-5 ");
}

TEST_CASE("between a title and a name stands what the office is for") {
  CHECK(offices({"Minister", "for", "Housing", "Anna", "Berg", "left"}) == "1-2 ");
  CHECK(offices({"Minister", "for", "Trade", "and", "Industry", "Bo", "Olsen"}) == "1-4 ");
  CHECK(offices({"Minister", "for", "Housing", "resigned", "today"}) == "");
}

TEST_CASE("without a title, a place or a name behind it there is no office") {
  CHECK(offices({"wine", "of", "France", "Anna", "Berg"}) == "");
  CHECK(offices({"President", "of", "Acme", "Anna", "Berg"}) == "");
  CHECK(offices({"President", "of", "France", "resigned", "today"}) == "");
  CHECK(offices({"Governor", "of", "Texas"}) == "");
  CHECK(offices({"adviser", "for", "France", "President", "Anna", "Berg"}) == "");
}
