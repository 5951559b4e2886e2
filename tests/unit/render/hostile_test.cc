#include "drawing_checks.h"
#include "render/graphviz.h"
#include "render/picture.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

bool has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

void check_harmless(const std::string& svg) {
  CHECK(is_well_formed_xml(svg));
  for (const char* element : {"<script", "<foreignObject", "<image", "<iframe", "<animate", "<set"})
    CHECK_FALSE(has(svg, element));
  CHECK_FALSE(has(svg, "href=\"javascript"));
  CHECK_FALSE(has(svg, "href=\"data"));
}

}  // namespace

TEST_CASE("two hundred hostile strings go through every picture and report") {
  constexpr std::size_t events = 50;
  REQUIRE(hostile_strings().size() >= 200);
  for (std::uint64_t seed = 0; seed * events < hostile_strings().size(); ++seed) {
    const Story story = synthetic_story({.events = events, .seed = seed, .hostile = true});
    PictureOptions options;
    options.title = hostile_strings()[seed];
    options.sources = true;
    PictureOptions vertical = options;
    vertical.orientation = Orientation::vertical;
    vertical.width = 420;
    check_harmless(timeline_svg(story, options));
    check_harmless(timeline_svg(story, vertical));
    check_harmless(storyline_svg(story, options));
    check_harmless(relations_svg(story, options));
    check_harmless(causes_svg(story, {}, options));
    for (const std::string& html : {timeline_html(story, options), relations_html(story, options),
                                    causes_html(story, {}, options)})
      check_harmless("<div>" + html + "</div>");
    for (const std::string& dot : {timeline_dot(story, options), storyline_dot(story, options),
                                   relations_dot(story, options), causes_dot(story, {}, options)})
      CHECK(read_dot(dot));
  }
}
