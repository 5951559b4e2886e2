#include "render/graphviz.h"

#include <random>

#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

DotGraph graph_of(const std::vector<std::string>& labels) {
  DotGraph graph;
  for (const std::string& label : labels)
    graph.nodes.push_back({{label, "second line"}, label, {0, 0, 80, 30}});
  for (std::size_t i = 1; i < labels.size(); ++i) graph.edges.push_back({i - 1, i, {labels[i]}});
  return graph;
}

void check_round_trip(const std::vector<std::string>& labels) {
  const std::string text = write_dot(graph_of(labels));
  const auto read = read_dot(text);
  REQUIRE(read);
  REQUIRE(read->nodes.size() == labels.size());
  CHECK(read->edges == labels.size() - 1);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    CHECK(read->nodes[i].first == "n" + std::to_string(i));
    CHECK(read->nodes[i].second == dot_label(labels[i]) + "\nsecond line");
  }
}

// Mostly the characters that DOT gives a meaning, a few of every other kind.
std::string random_label(std::mt19937& engine) {
  constexpr std::string_view special = "\\\\\\\"\"<>&{}|;,[]=\n\t #/*-x1 ";
  std::string label;
  for (auto n = engine() % 200; n > 0; --n)
    label +=
        engine() % 8 == 0 ? static_cast<char>(engine() % 256) : special[engine() % special.size()];
  return label;
}

}  // namespace

TEST_CASE("ten thousand random labels read back as they were written") {
  std::mt19937 engine(11);
  for (int graph = 0; graph < 100; ++graph) {
    std::vector<std::string> labels;
    for (int i = 0; i < 100; ++i) labels.push_back(random_label(engine));
    check_round_trip(labels);
  }
}

TEST_CASE("labels cannot break out of DOT, however long or odd") {
  check_round_trip(hostile_strings());
}

TEST_CASE("ids are ours, positions are pinned, nothing is an attribute that labels ask for") {
  const std::string text = write_dot(graph_of({"x\\", ", URL=<javascript:alert(1)>]; //"}));
  CHECK(text.find("pos=\"40.000,-15.000!\"") != text.npos);
  CHECK(text.find("label=\"x\\\\\\nsecond line\"") != text.npos);
  CHECK(text.find("URL=<") == text.npos);
}

TEST_CASE("what is no graph is not read") {
  CHECK_FALSE(read_dot("digraph {"));
  CHECK_FALSE(read_dot("no graph"));
  CHECK_FALSE(read_dot(""));
}

TEST_CASE("a spring layout has no overlaps and is the same every time") {
  SpringGraph graph;
  for (std::size_t i = 0; i < 40; ++i)
    graph.sizes.emplace_back(60 + static_cast<double>(i), 30 + static_cast<double>(i % 7) * 5);
  for (std::size_t i = 1; i < 40; ++i) graph.edges.push_back({i / 3, i, 120});
  const auto points = spring_layout(graph);
  REQUIRE(points);
  const auto box = [&](std::size_t i) {
    const auto [width, height] = graph.sizes[i];
    return Box{(*points)[i].x - width / 2, (*points)[i].y - height / 2, width, height};
  };
  for (std::size_t a = 0; a < 40; ++a) {
    CHECK(box(a).x >= -0.01);
    CHECK(box(a).y >= -0.01);
    for (std::size_t b = a + 1; b < 40; ++b) CHECK_FALSE(overlap(box(a), box(b)));
  }
  CHECK(*points == *spring_layout(graph));
}

TEST_CASE("single, unconnected and too many nodes are laid out or refused") {
  SpringGraph graph;
  CHECK_FALSE(spring_layout(graph));
  graph.sizes.assign(1, {50, 20});
  CHECK(spring_layout(graph)->front() == Point{25, 10});
  graph.sizes.assign(5, {50, 20});
  CHECK(spring_layout(graph)->size() == 5);
  graph.sizes.assign(most_spring_nodes + 1, {50, 20});
  CHECK_FALSE(spring_layout(graph));
}
