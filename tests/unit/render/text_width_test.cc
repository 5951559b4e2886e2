#include "render/text_width.h"

#include "render/utf8.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr Font plain{10, Weight::regular};
constexpr Font bold{10, Weight::bold};

double em(double units) { return units * plain.size * width_slack; }

}  // namespace

TEST_CASE("widths are the font's advances with slack") {
  CHECK(text_width("", plain) == 0);
  CHECK(text_width("A", plain) == Approx(em(1366.0 / 2048)));
  CHECK(text_width("AA", plain) == Approx(2 * text_width("A", plain)));
  CHECK(text_width("i", bold) > text_width("i", plain));
  CHECK(text_width("é", plain) == Approx(text_width("e", plain)));
  CHECK(text_width("—", plain) == Approx(em(1)));
  CHECK(text_width("€", plain) == Approx(text_width("5", plain)));
}

TEST_CASE("characters without a known advance are never measured too narrow") {
  CHECK(text_width("漢", plain) == Approx(em(1)));
  CHECK(text_width("\U0001F600", plain) == Approx(em(1.3)));
  CHECK(text_width("e\u0301", plain) == Approx(text_width("e", plain)));
  CHECK(text_width("\xff", plain) == Approx(em(1)));
}

TEST_CASE("text is cut to fit and says so") {
  const std::string label = "Central bank raises its key rate by half a point";
  CHECK(fit_text(label, plain, 1000) == label);
  for (double width : {20.0, 50.0, 100.0, 200.0}) {
    const std::string cut = fit_text(label, plain, width);
    CHECK(text_width(cut, plain) <= width);
    CHECK(cut.ends_with("…"));
    CHECK_FALSE(cut.ends_with(" …"));
  }
  CHECK(fit_text("", plain, 10).empty());
}

TEST_CASE("lines break at spaces and two lines are balanced") {
  const std::string label = "Ministry and union agree on pay after a week of strikes";
  const double whole = text_width(label, plain);
  const auto pair = wrap_text(label, plain, whole * 0.7, 2);
  REQUIRE(pair.size() == 2);
  CHECK(pair[0] + " " + pair[1] == label);
  CHECK(std::max(text_width(pair[0], plain), text_width(pair[1], plain)) < whole * 0.6);

  const auto lines = wrap_text(label, plain, whole * 0.3, 4);
  REQUIRE(lines.size() <= 4);
  for (const auto& line : lines) CHECK(text_width(line, plain) <= whole * 0.3);
}

TEST_CASE("a word that is wider than the line is broken, and the end is cut") {
  const auto lines = wrap_text(std::string(100'000, 'x'), plain, 50, 3);
  REQUIRE(lines.size() == 3);
  for (const auto& line : lines) CHECK(text_width(line, plain) <= 50);
  CHECK(lines.back().ends_with("…"));
  const auto wide = wrap_text("漢字漢字漢字", plain, 12, 2);
  REQUIRE(wide.size() == 2);
  CHECK(wide[0] == "漢");
}

TEST_CASE("text from outside is cleaned") {
  CHECK(clean_text("  a \t\n b  ", 100) == "a b");
  CHECK(clean_text("a\x01\x7f\u0085\u202E\u200B\uFEFF"
                   "b",
                   100) == "a b");
  CHECK(clean_text("\xff\xc3", 100) == "\uFFFD\uFFFD");
  CHECK(clean_text("\xed\xa0\x80", 100) == "\uFFFD\uFFFD\uFFFD");
  CHECK(clean_text("\xc0\xaf", 100) == "\uFFFD\uFFFD");
  CHECK(clean_text("\uFFFE", 100).empty());
  CHECK(clean_text("", 100).empty());
  CHECK(clean_text("abcdef", 3) == "abc…");
  CHECK(clean_text("abc", 3) == "abc");
  CHECK(clean_text("ab cd", 3) == "ab…");
}

TEST_CASE("code points survive the round trip") {
  for (char32_t c : {U'a', U'é', U'漢', U'\U0001F600', U'\U0010FFFD'}) {
    std::string text;
    append_utf8(text, c);
    CHECK(first_code_point(text).value == c);
    CHECK(first_code_point(text).size == text.size());
  }
}
