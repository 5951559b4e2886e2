// Processor time of merging invented articles, and how it grows: bench_merge [ARTICLES...]
#include <sys/resource.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "graph/merge.h"
#include "graph/story_file.h"
#include "tests/support/synthetic_news.h"

int main(int argc, char** argv) {
  std::vector<std::size_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoull(argv[i], nullptr, 10));
  if (sizes.empty()) sizes = {1'000, 10'000};
  const auto now = [] { return std::clock(); };
  const auto seconds = [](std::clock_t since, std::clock_t until) {
    return static_cast<double>(until - since) / CLOCKS_PER_SEC;
  };
  std::puts(
      "articles   told events   actors   events   links  conflicts  merge s  growth  "
      "write s  read s  peak MB");
  double last_time = 0;
  double last_size = 0;
  for (const std::size_t size : sizes) {
    const std::vector<fabula::Extraction> news = fabula::synthetic_news(size, 1);
    std::size_t told = 0;
    for (const fabula::Extraction& x : news) told += x.events.size();
    fabula::Diagnostics diagnostics;
    const auto begin = now();
    const fabula::Story story = fabula::merge(news, diagnostics);
    const auto merged = now();
    const std::string text = fabula::write_story(story);
    const auto written = now();
    const bool same = fabula::read_story(text, "story.json", diagnostics) == story;
    const auto read = now();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double time = seconds(begin, merged);
    const double growth =
        last_time > 0 ? std::log(time / last_time) / std::log(static_cast<double>(size) / last_size)
                      : 0;
    std::printf("%8zu %13zu %8zu %8zu %7zu %10zu %8.2f    n^%.2f %7.2f %7.2f %8ld%s\n", size, told,
                story.actors.size(), story.events.size(), story.links.size(),
                story.conflicts.size(), time, growth, seconds(merged, written),
                seconds(written, read), usage.ru_maxrss / 1024, same ? "" : "  NOT THE SAME");
    last_time = time;
    last_size = static_cast<double>(size);
  }
}
