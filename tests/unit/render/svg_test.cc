#include "render/svg.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

Drawing drawing_of(std::vector<Item> items) {
  return {100, 50.25, "A title", "What it shows", std::move(items)};
}

std::string svg_of(std::vector<Item> items, const SvgOptions& options = {}) {
  return svg(drawing_of(std::move(items)), options);
}

}  // namespace

TEST_CASE("an SVG names itself and is sized in tenths of a pixel") {
  const std::string text = svg_of({});
  CHECK(text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"f"));
  CHECK(has(text, "width=\"100\" height=\"50.3\" viewBox=\"0 0 100 50.3\""));
  CHECK(has(text, ">A title</title>\n"));
  CHECK(has(text, ">What it shows</desc>\n"));
  CHECK(text.ends_with("</svg>\n"));
}

TEST_CASE("shapes carry their style as presentation attributes") {
  const std::string text = svg_of({
      Circle{{-0.04, 1.26}, 2, Ink::series_0, {}},
      Rectangle{{1, 2, 3, 4}, 2, Ink::none, {Ink::text, 1.5, Dash::dashed}},
      Path{{{0, 0}, {10, 0}, {10, 10}}, Bend::rounded, false, Ink::none, {Ink::rule}},
      Path{{{0, 0}, {1, 1}, {2, 0}}, Bend::sharp, true, Ink::text, {}},
      Text{{1, 2}, "word", {12, Weight::bold}, Ink::secondary, Anchor::end, true},
  });
  CHECK(has(text, R"(<circle cx="0" cy="1.3" r="2" fill="#0072b2"/>)"));
  CHECK(has(text, R"(fill="none" stroke="#1c2329" stroke-width="1.5" stroke-dasharray="5 3"/>)"));
  CHECK(has(text, R"(<path d="M0 0L5 0Q10 0 10 5L10 10" fill="none" stroke="#d5dbe1"/>)"));
  CHECK(has(text, R"(<path d="M0 0L1 1L2 0Z" fill="#1c2329"/>)"));
  CHECK(has(text, R"(font-weight="bold" font-style="italic" text-anchor="end")"));
  CHECK_FALSE(has(text, " style="));
}

TEST_CASE("nothing that a text says becomes markup") {
  const std::string evil = "\"><script>alert(1)</script>&\x01\x1b[0m'";
  const std::string text =
      svg_of({GroupBegin{"e\"1", evil, "javascript:alert(1)"},
              Text{{0, 0}, evil, {}, Ink::text, Anchor::start, false}, GroupEnd{}});
  CHECK_FALSE(has(text, "<script"));
  CHECK_FALSE(has(text, "javascript"));
  CHECK_FALSE(has(text, "\x01"));
  CHECK(has(text, "&quot;&gt;&lt;script&gt;"));
  CHECK(has(text, "-e-1\""));
}

TEST_CASE("only links that cannot run anything are kept") {
  CHECK(is_safe_link("https://example.org/a?b=c"));
  CHECK(is_safe_link("HTTP://example.org"));
  CHECK(is_safe_link("mailto:desk@example.org"));
  for (auto href :
       {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "",
        "https", " https://example.org", "java\nscript:x", "https://a b"})
    CHECK_FALSE(is_safe_link(href));
  const std::string text =
      svg_of({GroupBegin{"a", "", "https://example.org/?a=1&b=2"}, GroupEnd{}});
  CHECK(has(text, "<a href=\"https://example.org/?a=1&amp;b=2\">"));
  CHECK(has(text, "</g>\n</a>\n"));
}

TEST_CASE("ids carry a prefix that depends on the content alone, or the one asked for") {
  const auto with = [](std::string words) {
    return svg_of({Text{{0, 0}, std::move(words), {}, Ink::text, Anchor::start, false}});
  };
  const auto id = [](const std::string& text) { return text.substr(text.find("id=\""), 16); };
  CHECK(id(with("a")) == id(with("a")));
  CHECK(id(with("a")) != id(with("b")));
  CHECK(has(svg_of({}, {.id_prefix = "fig1"}), "id=\"fig1\""));
  CHECK(has(svg_of({}, {.id_prefix = "1\"><x"}), "id=\"f1x\""));
}

TEST_CASE("the automatic theme is light, with rules for dark that LibreOffice ignores") {
  const std::vector<Item> items{Circle{{0, 0}, 1, Ink::series_0, {Ink::text}}};
  CHECK_FALSE(has(svg_of(items), "<style>"));
  CHECK(has(svg_of(items, {.theme = ThemeChoice::dark}), "fill=\"#56b4e9\""));
  const std::string both = svg_of(items, {.theme = ThemeChoice::automatic, .id_prefix = "p"});
  CHECK(has(both, "fill=\"#0072b2\" stroke=\"#1c2329\" class=\"p-f6 p-s4\""));
  CHECK(has(both, "svg[id] .p-f6 { fill: #56b4e9 }"));
  CHECK_FALSE(has(both, "\n.p-f6"));
}

TEST_CASE("the ground can be left out") {
  CHECK(has(svg_of({}), "<rect x=\"0\" y=\"0\" width=\"100\" height=\"50.3\" fill=\"#ffffff\"/>"));
  CHECK_FALSE(has(svg_of({}, {.ground = false}), "<rect"));
}

TEST_CASE("on paper a drawing is a sheet, scaled down where it is larger") {
  Drawing drawing;
  drawing.width = 400;
  drawing.height = 300;
  const std::string small = svg(drawing, {.paper = Paper{210, 297}});
  CHECK(small.find(" width=\"210mm\" height=\"297mm\" viewBox=\"") != std::string::npos);
  CHECK(small.find(" 793.7 1122.5\"") != std::string::npos);
  drawing.width = 2 * pixels(190);
  CHECK(svg(drawing, {.paper = Paper{210, 297}}).find(" 1587.4 2245\"") != std::string::npos);
}

TEST_CASE("right-to-left labels keep their place") {
  CHECK(has(svg_of({Text{{0, 0}, "שלום", {}, Ink::text, Anchor::start, false}}),
            "unicode-bidi=\"embed\""));
}
