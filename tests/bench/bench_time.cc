// The time stage alone, on text that is already split into tokens: megabytes per second of
// processor time, one thread, the best of five. Usage: bench_time [TEXT-FILE]; without a file it
// reads a made-up article many times over.

#include <algorithm>
#include <cstdio>
#include <ctime>
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
    "north, where the mine is to be built, have protested against it with tractors and banners. "
    "The "
    "union of miners supports the plan, because it hopes for work in a region that has little of "
    "it, "
    "but it wants the company to pay into a fund for those who fall ill. Lawyers for three "
    "villages "
    "said that nobody had asked them, and that the map which the ministry had shown to reporters "
    "left "
    "out the river from which their cattle drink. A judge is to hear them. The company said in a "
    "statement that it would build a second well and a school, and that the dust would be bound "
    "with "
    "water. Analysts doubted that the price of the metal would stay high enough to pay for all "
    "that, "
    "and pointed to a similar mine across the border, whose owners had given up after a strike, a "
    "flood and a change of government.\n";

}  // namespace

int main(int argc, char** argv) {
  using namespace fabula;
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
    const std::clock_t start = std::clock();
    found = find_timexes(document).size();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::max(best, static_cast<double>(article.text.size()) / seconds / 1e6);
  }
  std::printf("%zu bytes, %zu tokens, %zu expressions, %.1f MB/s\n", article.text.size(),
              document.tokens.size(), found, best);
}
