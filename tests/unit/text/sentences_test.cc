#include "ingest/text/sentences.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::vector<std::string> sentences(const Article& article) {
  const Document document = split(article);
  std::vector<std::string> out;
  for (const Sentence& s : document.sentences) {
    const Span span{document.tokens[s.first].span.begin, document.tokens[s.last - 1].span.end};
    out.emplace_back(span.of(article.text));
  }
  return out;
}

std::vector<std::string> sentences(std::string text) {
  Article article;
  article.text = std::move(text);
  return sentences(article);
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a sentence may end with an hour, unless what follows tells whose hour it is") {
  CHECK(sentences("Shops close at 5 p.m. Visitors may stay.") ==
        Strings{"Shops close at 5 p.m.", "Visitors may stay."});
  for (const char* text : {"It closed at 5 p.m. Friday in Oslo.", "It closed at 5 p.m. GMT in May.",
                           "It closed at 5 p.m. Paris time in May."})
    CHECK(sentences(text) == Strings{text});
}

TEST_CASE("sentences end at stops, not at the stops of abbreviations") {
  CHECK(sentences("Gen. Khan met Mr. Lee. They spoke at 5 p.m. in the U.S. The talks failed.") ==
        Strings{"Gen. Khan met Mr. Lee.", "They spoke at 5 p.m. in the U.S.", "The talks failed."});
  CHECK(sentences("Acme Inc. Chief J. Roe left.") == Strings{"Acme Inc. Chief J. Roe left."});
}

TEST_CASE("closing quotes and brackets belong to the sentence that they close") {
  CHECK(sentences("“We agreed.” He left. (It rained.) Then?") ==
        Strings{"“We agreed.”", "He left.", "(It rained.)", "Then?"});
  CHECK(sentences("“Why?” he asked.") == Strings{"“Why?” he asked."});
}

TEST_CASE("lines end sentences where the article has no blocks") {
  CHECK(sentences("Deal signed\nThe ministers met\non Monday.") ==
        Strings{"Deal signed", "The ministers met", "on Monday."});
}

TEST_CASE("blocks are hard boundaries and lines inside them are not") {
  Article article;
  article.text = "Deal signed\nThe ministers met\non Monday.";
  article.blocks = {{{0, 11}, BlockKind::headline, "", {}}, {{12, 40}, BlockKind::body, "", {}}};
  CHECK(sentences(article) == Strings{"Deal signed", "The ministers met\non Monday."});
  CHECK(split(article).sentences[1].block == 1);
}

TEST_CASE("a dateline is a sentence of its own") {
  CHECK(sentences("KABUL, Afghanistan (Desk) — The envoy left.") ==
        Strings{"KABUL, Afghanistan (Desk) —", "The envoy left."});
  CHECK(sentences("NATO - led troops left.") == Strings{"NATO - led troops left."});
  CHECK(sentences("NATO-led troops left.") == Strings{"NATO-led troops left."});
}

TEST_CASE("marks of notes stay with the sentence before, numbers of lists with the one after") {
  CHECK(sentences("He won.[2] She lost.") == Strings{"He won.[2]", "She lost."});
  CHECK(sentences("1. Sign it. 2. Go.") == Strings{"1. Sign it.", "2. Go."});
}

TEST_CASE("the credit of a picture is apart from its caption") {
  CHECK(sentences("The bridge at night Photo: Ann Lee.") ==
        Strings{"The bridge at night", "Photo: Ann Lee."});
  CHECK(sentences("Image: Ann Lee.") == Strings{"Image: Ann Lee."});
}

TEST_CASE("headline case is seen") {
  Article article;
  article.text = "Ministers Sign Trade Deal in Rome\nMinisters sign a trade deal in Rome today";
  const Document document = split(article);
  REQUIRE(document.sentences.size() == 2);
  CHECK(document.sentences[0].headline_case);
  CHECK_FALSE(document.sentences[1].headline_case);
}

TEST_CASE("a sentence with a full stop is no headline, however many names it has") {
  const auto is_headline = [](std::string text) {
    Article article;
    article.text = std::move(text);
    return split(article).sentences[0].headline_case;
  };
  CHECK(is_headline("Yesterday Anna Berg joined Northern River Council"));
  CHECK_FALSE(is_headline("Yesterday Anna Berg joined Northern River Council."));
}

TEST_CASE("what runs on for hundreds of words is cut behind a semicolon or comma, or anywhere") {
  const auto run = [](std::string_view unit, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += unit;
    return text + "end.";
  };
  const auto with_commas = sentences(run("one two three, ", 300));
  REQUIRE(with_commas.size() == 5);
  for (std::size_t i = 0; i + 1 < with_commas.size(); ++i) CHECK(with_commas[i].ends_with(','));
  const auto with_both = sentences(run("one; two, ", 100));
  REQUIRE(with_both.size() == 2);
  CHECK(with_both.front().ends_with(';'));
  CHECK(sentences(run("word ", 1000)).size() == 4);
  CHECK(sentences(run("word ", 290)).size() == 1);
}

TEST_CASE("an empty text has no sentences") {
  CHECK(sentences("").empty());
  CHECK(sentences(" \n\n ").empty());
}

TEST_CASE("a sentence goes on behind brackets that a small letter follows") {
  CHECK(sentences("Acme Kft. (Acme Limited) bought the mine.").size() == 1);
  CHECK(sentences("Acme left. (Acme Limited) Bolt bought the mine.").size() == 2);
}
