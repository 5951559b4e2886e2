// The time stage alone, on text that is already split into tokens: megabytes a second, one thread.
// Usage: bench_time [TEXT-FILE]; without a file it reads a made-up article many times over.

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "ingest/text/sentences.h"
#include "ingest/time/timex.h"

namespace {

constexpr const char* paragraph =
    "The ministry said on Tuesday that the two companies had signed an agreement worth $500 "
    "million "
    "last week, after talks which began in early June. Under the deal, the first shipment will "
    "leave "
    "the port by 12 October, and a second one is expected to follow later this year. Officials of "
    "both countries met in the capital between March 3 and 5, 2025, their third meeting in two "
    "years. Prices rose by 4.5 percent in the second quarter; a year earlier they had fallen. The "
    "spokesman declined to say who would pay for the road, which has been closed since 2019. "
    "Opposition "
    "leaders called the plan a waste of public money and asked the court to stop it. Farmers in "
    "the "
    "north, where the mine is to be built, have protested against it with tractors and banners.\n";

}  // namespace

int main(int argc, char** argv) {
  using namespace fabula;
  using Clock = std::chrono::steady_clock;
  Article article;
  article.published = parse_iso_day("2025-10-03");
  if (argc > 1) {
    std::ifstream in(argv[1], std::ios::binary);
    article.text.assign(std::istreambuf_iterator<char>(in), {});
  } else {
    for (int i = 0; i < 2000; ++i) article.text += paragraph;
  }
  const Document document = split(article);
  constexpr int rounds = 5;
  double best = 0;
  std::size_t found = 0;
  for (int i = 0; i < rounds; ++i) {
    const auto start = Clock::now();
    found = find_timexes(document).size();
    const std::chrono::duration<double> seconds = Clock::now() - start;
    best = std::max(best, static_cast<double>(article.text.size()) / seconds.count() / 1e6);
  }
  std::printf("%zu bytes, %zu tokens, %zu expressions, %.1f MB/s\n", article.text.size(),
              document.tokens.size(), found, best);
}
