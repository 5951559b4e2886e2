// Processor time of finding which actors of many articles are one, and how it grows. The articles
// are those of a file of extraction records, and varied copies of them up to each number:
//   fabula extract NEWS > records.jsonl; bench_actors records.jsonl [ARTICLES...]
#include <sys/resource.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "graph/extraction_record.h"
#include "graph/resolve_actors.h"
#include "graph/story_clusters.h"

namespace {

using namespace fabula;

constexpr std::size_t shared_names = 4;  // one name in so many is the same in all copies

/// The letters that make the names of one copy its own: "", "ab", "ac", ...
std::string mark_of(std::size_t copy) {
  std::string mark;
  for (; copy > 0; copy /= 26) mark += static_cast<char>('a' + copy % 26);
  return mark;
}

/// The `copy`-th variation of an article: persons and organizations are others, but for some.
Extraction varied(const Extraction& article, std::size_t copy) {
  Extraction out;
  out.article.id = article.article.id + '-' + std::to_string(copy);
  out.article.published = article.article.published;
  out.actors = article.actors;
  for (Actor& actor : out.actors) {
    actor.mentions.clear();
    const bool own = actor.kind == ActorKind::person || actor.kind == ActorKind::organization;
    if (!own || actor.name.size() % shared_names == 0) continue;
    actor.name += mark_of(copy);
    for (std::string& alias : actor.aliases) alias += mark_of(copy);
  }
  return out;
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fputs("usage: bench_actors RECORDS [ARTICLES...]\n", stderr), 2;
  std::vector<std::size_t> sizes;
  for (int i = 2; i < argc; ++i) sizes.push_back(std::strtoull(argv[i], nullptr, 10));
  if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
  Diagnostics diagnostics;
  std::vector<Extraction> base;
  std::ifstream in(argv[1]);
  for (std::string line; std::getline(in, line);)
    if (auto record = read_record(line, argv[1], base.size() + 1, diagnostics))
      base.push_back(std::move(*record));
  if (base.empty()) return std::fputs("no records\n", stderr), 2;
  std::vector<const Extraction*> told;
  for (const Extraction& x : base) told.push_back(&x);
  const std::vector<std::uint32_t> story_of = find_stories(told, article_profiles(told));
  std::puts("articles  named actors    actors  resolve s   growth  articles MB  peak MB");
  double last_time = 0, last_size = 0;
  for (const std::size_t size : sizes) {
    std::vector<Extraction> articles;
    std::vector<std::uint32_t> stories;
    std::size_t named = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t copy = i / base.size();
      articles.push_back(varied(base[i % base.size()], copy));
      stories.push_back(static_cast<std::uint32_t>(story_of[i % base.size()] + copy * base.size()));
      named += articles.back().actors.size();
    }
    std::vector<const Extraction*> all;
    for (const Extraction& x : articles) all.push_back(&x);
    const long before = peak_megabytes();
    const std::clock_t begin = std::clock();
    const ActorResolution resolution = resolve_actors(all, stories);
    const double time = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    const double growth =
        last_time > 0 ? std::log(time / last_time) / std::log(static_cast<double>(size) / last_size)
                      : 0;
    std::printf("%8zu %13zu %9zu %10.2f   n^%.2f %12ld %8ld\n", size, named,
                resolution.actors.size(), time, growth, before, peak_megabytes());
    last_time = time;
    last_size = static_cast<double>(size);
  }
}
