#include "graph/utf8.h"

#include <string>

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("well-formed UTF-8 is valid to its end, whatever the alignment") {
  for (std::size_t shift = 0; shift < 9; ++shift) {
    const std::string text =
        std::string(shift, 'a') + "\u00e9\u2013\U0001F600\U0010FFFF tail of ASCII";
    CHECK(valid_utf8_prefix(text) == text.size());
  }
  CHECK(valid_utf8_prefix("") == 0);
  CHECK(utf8_character_size("\u2013x") == 3);
}

TEST_CASE("overlong, surrogate, too large, stray and cut-off bytes end the valid prefix") {
  const auto* bad = GENERATE("\xc0\x80", "\xe0\x80\xaf", "\xf0\x80\x80\x80", "\xed\xa0\x80",
                             "\xf4\x90\x80\x80", "\xff", "\x80", "\xe2\x80", "\xf0\x9f\x98");
  CHECK(utf8_character_size(bad) == 0);
  CHECK(valid_utf8_prefix("eight bytes and " + std::string(bad)) == 16);
}
