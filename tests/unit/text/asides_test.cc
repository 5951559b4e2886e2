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
  CHECK(asides({"Islands", "\u2014", "part", "(", "of", ")", "it", "\u2014", "close", "schools"}) == "1-7 ");
  CHECK(asides({"a", "\u2014", "b", "\u2014", "c", "\u2014", "d"}) == "");
  CHECK(asides({"a", "\u2014", "b", "c"}) == "");
}

TEST_CASE("long sentences full of brackets take time that grows with their length") {
  CHECK(asides(std::vector<std::string_view>(20000, "(")) == "");
}
