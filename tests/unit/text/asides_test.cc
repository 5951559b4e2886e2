#include "ingest/text/asides.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

/// The asides of words that are all nouns: "a-b" of the first and the last word.
std::string asides(const std::vector<std::string_view>& words) {
  const std::vector<FineTag> tags(words.size(), fine_tag({.upos = Upos::noun}));
  std::string out;
  for (const Aside& aside : find_asides(words, tags))
    out += std::to_string(aside.first) + "-" + std::to_string(aside.last - 1) + " ";
  return out;
}

}  // namespace

TEST_CASE("what stands in brackets behind a noun is an aside") {
  CHECK(asides({"Court", "(", "ECJ", ")", "rules"}) == "1-3 ");
  CHECK(asides({"Court", "(", "of", "(", "old", ")", ")", "rules"}) == "1-6 ");
}

TEST_CASE("brackets that open a sentence, are empty or never close are none") {
  CHECK(asides({"(", "Reuters", ")", "Courts", "rule"}) == "");
  CHECK(asides({"Courts", "(", ")", "rule"}) == "");
  CHECK(asides({"Courts", "(", "rule"}) == "");
  CHECK(asides({"Courts", "[", "and", "]", "judges"}) == "");
}

TEST_CASE("one pair of dashes holds an aside, with what is in brackets there") {
  CHECK(asides({"Islands", "\u2014", "part", "(", "of", ")", "it", "\u2014", "close", "schools"}) ==
        "1-7 ");
  CHECK(asides({"a", "\u2014", "b", "\u2014", "c", "\u2014", "d"}) == "");
  CHECK(asides({"a", "\u2014", "b", "c"}) == "");
}

TEST_CASE("long sentences full of brackets take time that grows with their length") {
  CHECK(asides(std::vector<std::string_view>(20000, "(")) == "");
}

TEST_CASE("a day within a sentence is an aside, part of a longer phrase it is none") {
  CHECK(asides({"Anna", "on", "Monday", "night", "resigned", "."}) == "1-3 ");
  CHECK(asides({"A", "fire", "yesterday", "killed", "five"}) == "2-2 ");
  CHECK(asides({"He", "left", "last", "week", "for", "home"}) == "2-3 ");
  CHECK(asides({"On", "Monday", "and", "Tuesday"}) == "");
  CHECK(asides({"Anna", "saw", "yesterday", "'s", "vote", "."}) == "");
  CHECK(asides({"Anna", "left", "on", "Monday"}) == "");
  CHECK(asides({"Anna", "left", "on", "May"}) == "");
}

TEST_CASE("an origin is an aside with all of its name") {
  CHECK(asides({"The", "New", "York", "-", "based", "firm", "paid"}) == "1-4 ");
  CHECK(asides({"the", "oil", "-", "based", "paint", "dried"}) == "");
}

TEST_CASE("what stands between commas is an apposition where a finite verb follows") {
  const auto finite =
      fine_tag({.upos = Upos::verb, .tense = Tense::past, .form = VerbForm::finite});
  const std::vector<std::string_view> words{"Anna", ",", "the", "mayor", ",", "left", "town", "."};
  std::vector<FineTag> tags(words.size(), fine_tag({.upos = Upos::noun}));
  CHECK(find_asides(words, tags).empty());
  tags[5] = finite;
  REQUIRE(find_asides(words, tags).size() == 1);
  CHECK(find_asides(words, tags)[0].kind == Aside::Kind::apposition);
  tags[3] = finite;  // a clause of its own
  CHECK(find_asides(words, tags).empty());
}

TEST_CASE("a number behind a hyphen goes with the name before it") {
  const std::vector<std::string_view> words{"the", "Falcon", "-", "9", "flew"};
  std::vector<FineTag> tags(words.size(), fine_tag({.upos = Upos::noun}));
  CHECK(find_asides(words, tags).empty());
  tags[1] = fine_tag({.upos = Upos::propn});
  REQUIRE(find_asides(words, tags).size() == 1);
  CHECK(find_asides(words, tags)[0].kind == Aside::Kind::number);
}

TEST_CASE("words that say no more than when open a sentence up to their comma") {
  CHECK(opening_time(std::vector<std::string_view>{"Yesterday", ",", "Anna", "left"}) == 2);
  CHECK(opening_time(std::vector<std::string_view>{"On", "October", "3", ",", "2025", ",", "Anna",
                                                   "left"}) == 6);
  CHECK(opening_time(std::vector<std::string_view>{"Early", "on", "Monday", ",", "Anna", "left"}) ==
        4);
  CHECK(opening_time(std::vector<std::string_view>{"On", "Anna", ",", "he", "spoke"}) == 0);
  CHECK(opening_time(std::vector<std::string_view>{"One", ",", "two", ",", "three"}) == 0);
  CHECK(opening_time(std::vector<std::string_view>{"Yesterday", ","}) == 0);
  CHECK(opening_time({}) == 0);
}
