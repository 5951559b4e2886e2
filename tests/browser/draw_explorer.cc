// draw_explorer EVENTS [hostile]: the explorer of a made-up story, for the browser test.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "render/picture.h"
#include "tests/unit/render/synthetic_story.h"

int main(int argc, char** argv) {
  fabula::SyntheticStory wanted;
  if (argc > 1) wanted.events = static_cast<std::size_t>(std::atol(argv[1]));
  wanted.hostile = argc > 2 && std::strcmp(argv[2], "hostile") == 0;
  fabula::PictureOptions options;
  options.title = wanted.hostile ? fabula::hostile_strings().front() : "A made-up story";
  const std::string html = fabula::explorer_html(fabula::synthetic_story(wanted), options);
  return std::fwrite(html.data(), 1, html.size(), stdout) == html.size() ? 0 : 1;
}
