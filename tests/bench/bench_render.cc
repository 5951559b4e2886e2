// How long pictures of synthetic stories take: layout and SVG in one process, the best of five.
#include <chrono>
#include <cstdio>
#include <functional>

#include "render/picture.h"
#include "tests/unit/render/synthetic_story.h"

namespace {

double milliseconds(const std::function<std::size_t()>& draw, std::size_t& bytes) {
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    bytes = draw();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    best = std::min(best, took.count());
  }
  return best;
}

}  // namespace

int main() {
  std::printf("%-10s %8s %10s %10s\n", "picture", "events", "ms", "bytes");
  for (std::size_t events : {20, 200, 2000, 10'000}) {
    const fabula::Story story = fabula::synthetic_story({.events = events, .days = 3600});
    const auto report = [events](const char* picture, const std::function<std::size_t()>& draw) {
      std::size_t bytes = 0;
      const double took = milliseconds(draw, bytes);
      std::printf("%-10s %8zu %10.1f %10zu\n", picture, events, took, bytes);
    };
    report("timeline", [&] { return fabula::timeline_svg(story, {}).size(); });
    report("vertical", [&] {
      const fabula::PictureOptions phone{.width = 420,
                                         .orientation = fabula::Orientation::vertical};
      return fabula::timeline_svg(story, phone).size();
    });
    report("storyline", [&] { return fabula::storyline_svg(story, {}).size(); });
    report("relations", [&] { return fabula::relations_svg(story, {}).size(); });
    report("causes", [&] { return fabula::causes_svg(story, {}, {}).size(); });
    report("explorer", [&] { return fabula::explorer_html(story, {}).size(); });
  }
}
