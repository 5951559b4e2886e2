// Queries on a large causal graph, by the library alone.
//
// usage: bench_graph EDGES     a line "from<TAB>to<TAB>confidence" a link, events numbered from 0
//
// Prints a line "name<TAB>milliseconds<TAB>result" for loading, freezing and each query;
// bench_graph.py runs it beside networkx on the same file.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <istream>
#include <optional>
#include <string>

#include "graph/causal_graph.h"
#include "graph/query.h"

using namespace fabula;

namespace {

template <typename Work>
void timed(const char* name, Work work) {
  const auto begin = std::chrono::steady_clock::now();
  const std::size_t result = work();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  std::printf("%s\t%.1f\t%zu\n", name, took.count(), result);
}

Story read(std::istream& edges) {
  Story story;
  story.articles.emplace_back().id = "report";
  std::uint32_t from = 0, to = 0;
  double confidence = 0;
  while (edges >> from >> to >> confidence) {
    while (story.events.size() <= std::max(from, to)) {
      StoryEvent& event = story.events.emplace_back();
      const Day day = Day{} + std::chrono::days{story.events.size() % 20000};
      event.id = std::to_string(story.events.size());
      event.when = {day, day};
      event.basis = DateBasis::explicit_;
      event.mentions.emplace_back();
    }
    StoryLink& link = story.links.emplace_back();
    link.from = EventIndex{from};
    link.to = EventIndex{to};
    link.confidence = confidence;
  }
  return story;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: bench_graph EDGES\n", stderr), 2;
  Story story;
  timed("load", [&] {
    std::ifstream edges(argv[1]);
    story = read(edges);
    return story.links.size();
  });
  if (story.events.empty()) return 1;
  const EventIndex first{0};
  const EventIndex last{static_cast<std::uint32_t>(story.events.size() - 1)};
  std::optional<CausalGraph> graph;
  timed("freeze", [&] { return graph.emplace(story), story.events.size(); });
  timed("causes, 3 links", [&] { return graph->causes(last, 3).size(); });
  timed("causes, all", [&] { return graph->causes(last).size(); });
  timed("effects, all", [&] { return graph->effects(first).size(); });
  timed("chain", [&] {
    const auto chains = graph->chains(first, last, 1);
    return chains.empty() ? 0 : chains.front().links.size();
  });
  timed("filter by date", [&] {
    const Day day = Day{} + std::chrono::days{100};
    return filtered(story, {.from = day, .to = day}).events.size();
  });
}
