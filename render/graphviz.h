#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/drawing.h"

namespace fabula {

// The only door to Graphviz: no other file includes it. Calls are serialised by a lock, since
// neither cgraph nor gvc can be used by two threads at once.

/// A node as it stands in a picture. Texts come from outside and are escaped here.
struct DotNode {
  std::vector<std::string> lines;  ///< the label, one below the other
  std::string tooltip;
  Box box;  ///< pixels; a pixel is a point
  std::string_view shape = "box";
  std::string_view style = "";  ///< "dashed", "dotted", "bold" or empty

  bool operator==(const DotNode&) const = default;
};

struct DotEdge {
  std::size_t from = 0;
  std::size_t to = 0;
  std::vector<std::string> lines;
  std::string_view style = "";
  std::string_view arrowhead = "";

  bool operator==(const DotEdge&) const = default;
};

struct DotGraph {
  bool directed = true;
  std::string title;
  std::vector<DotNode> nodes;
  std::vector<DotEdge> edges;
};

/// DOT text of the graph, nodes named n0, n1, ..., pinned where they stand, so that `neato -n2`
/// redraws the picture. Text is cut to what Graphviz can read back and can neither end its string
/// nor be taken for an escape, an entity or HTML.
std::string write_dot(const DotGraph& graph);

/// What reads back of a DOT text: labels as they were before escaping, lines by '\n'.
struct ReadDot {
  std::vector<std::pair<std::string, std::string>> nodes;  ///< name, label
  std::size_t edges = 0;

  bool operator==(const ReadDot&) const = default;
};

/// Reads DOT as Graphviz does; nothing when it is not one well-formed graph.
std::optional<ReadDot> read_dot(const std::string& text);

/// The label as it will be read back: cleaned and cut.
std::string dot_label(std::string_view text);

/// Sizes of nodes and wished lengths of edges, in pixels.
struct SpringGraph {
  struct Edge {
    std::size_t from = 0;
    std::size_t to = 0;
    double length = 100;
  };
  std::vector<std::pair<double, double>> sizes;  ///< width and height of each node
  std::vector<Edge> edges;
};

/// Graphviz takes seconds beyond this many nodes.
inline constexpr std::size_t most_spring_nodes = 300;

/// Centres of the nodes, from (0, 0) to the right and downwards, wider than high, no two nodes
/// overlapping: neato's stress majorisation, then prism. Nothing for more than most_spring_nodes or
/// where Graphviz fails.
std::optional<std::vector<Point>> spring_layout(const SpringGraph& graph);

}  // namespace fabula
