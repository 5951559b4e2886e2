// draw_picture PICTURE EVENTS [hostile [SEED]]: a picture of a made-up story, for tests in
// renderers.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "render/picture.h"
#include "tests/unit/render/synthetic_story.h"

namespace {

std::string draw(std::string_view picture, const fabula::Story& story,
                 fabula::PictureOptions options) {
  if (picture == "timeline") return fabula::timeline_svg(story, options);
  if (picture == "storyline") return fabula::storyline_svg(story, options);
  if (picture == "relations") return fabula::relations_svg(story, options);
  if (picture == "causes") return fabula::causes_svg(story, {}, options);
  if (picture == "explorer") return fabula::explorer_html(story, options);
  if (picture != "vertical") return "";
  options.orientation = fabula::Orientation::vertical;
  options.width = 420;
  return fabula::timeline_svg(story, options);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  fabula::SyntheticStory wanted;
  wanted.events = static_cast<std::size_t>(std::atol(argv[2]));
  wanted.hostile = argc > 3 && std::strcmp(argv[3], "hostile") == 0;
  if (argc > 4) wanted.seed = static_cast<std::uint64_t>(std::atol(argv[4]));
  fabula::PictureOptions options;
  options.title = wanted.hostile ? fabula::hostile_strings().front() : "A made-up story";
  options.sources = wanted.hostile;
  const std::string text = draw(argv[1], fabula::synthetic_story(wanted), options);
  return !text.empty() && std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
