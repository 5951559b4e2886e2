#include "render/graphviz.h"

#include <gvc.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <mutex>

#include "render/utf8.h"

extern "C" {
extern gvplugin_library_t gvplugin_core_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace fabula {
namespace {

constexpr std::size_t longest_label = 500;  // characters: escaped below 4 KiB
constexpr double points_per_inch = 72;

struct AgClose {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, AgClose>;

std::mutex& graphviz_lock() {
  static std::mutex lock;
  return lock;
}

// Errors are answered by return values; a library prints nothing.
int ignore_message(char*) { return 0; }

// One context for the life of the process: a second one after freeing the first uses freed memory
// in Graphviz 2.42. Plugins are linked in: no configuration file is read, none is loaded, and
// output does not depend on fonts.
GVC_t* context() {
  static std::array<lt_symlist_t, 3> plugins{{
      {"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
      {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
      {nullptr, nullptr},
  }};
  static GVC_t* const shared = gvContextPlugins(plugins.data(), 0);
  return shared;
}

// cgraph takes char* for texts that it only reads.
char* c_string(std::string& text) { return text.data(); }

Graph open_graph(bool directed) {
  agseterrf(ignore_message);
  std::string name = "fabula";
  return Graph(agopen(c_string(name), directed ? Agstrictdirected : Agstrictundirected, nullptr));
}

// Graphviz draws from the bottom upwards.
std::string number(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                 std::chars_format::fixed, 3)
                       .ptr;
  return {buffer.data(), end};
}

// Precondition: the attribute has been declared.
void set(void* object, std::string name, std::string value) {
  agset(object, c_string(name), c_string(value));
}

void set_graph(Agraph_t* graph, std::string name, std::string value) {
  agattr(graph, AGRAPH, c_string(name), c_string(value));
}

void declare(Agraph_t* graph, int kind, std::string name, std::string value = "") {
  agattr(graph, kind, c_string(name), c_string(value));
}

Agnode_t* add_node(Agraph_t* graph, std::size_t number) {
  std::string name = "n" + std::to_string(number);
  return agnode(graph, c_string(name), 1);
}

// Backslashes are doubled, else one at the end would swallow the closing quote; entities keep & and
// < what they are.
std::string escaped(std::string_view text) {
  std::string out;
  for (char c : dot_label(text)) {
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string escaped(const std::vector<std::string>& lines) {
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) out += "\\n";
    out += escaped(std::string_view(lines[i]));
  }
  return out;
}

std::string unescaped(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> escapes{
      {{"\\\\", '\\'}, {"\\n", '\n'}, {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};
  std::string out;
  while (!text.empty()) {
    std::string_view taken = text.substr(0, 1);
    char meaning = text[0];
    for (const auto& [escape, c] : escapes)
      if (text.starts_with(escape)) taken = escape, meaning = c;
    out += meaning;
    text.remove_prefix(taken.size());
  }
  return out;
}

int append_to_string(void* out, const char* text) {
  *static_cast<std::string*>(out) += text;
  return 0;
}

int flush_nothing(void*) { return 0; }

std::string written(Agraph_t* graph) {
  std::string out;
  Agiodisc_t io{nullptr, append_to_string, flush_nothing};
  Agiodisc_t* const before = graph->clos->disc.io;
  graph->clos->disc.io = &io;
  agwrite(graph, &out);
  graph->clos->disc.io = before;
  return out;
}

void declare_dot_attributes(Agraph_t* graph, const DotGraph& content) {
  set_graph(graph, "label", escaped(std::string_view(content.title)));
  set_graph(graph, "labelloc", "t");
  set_graph(graph, "fontname", "Liberation Sans");
  set_graph(graph, "splines", "true");
  set_graph(graph, "esep", "1");
  set_graph(graph, "notranslate", "true");
  declare(graph, AGNODE, "shape", "box");
  declare(graph, AGNODE, "fontname", "Liberation Sans");
  declare(graph, AGNODE, "fontsize", "11");
  declare(graph, AGNODE, "fixedsize", "true");
  for (const char* name : {"label", "tooltip", "pos", "width", "height", "style"})
    declare(graph, AGNODE, name);
  declare(graph, AGEDGE, "fontname", "Liberation Sans");
  declare(graph, AGEDGE, "fontsize", "9");
  for (const char* name : {"label", "style"}) declare(graph, AGEDGE, name);
  declare(graph, AGEDGE, "arrowhead", "normal");
}

void add_dot_node(Agraph_t* graph, std::size_t i, const DotNode& node) {
  Agnode_t* const n = add_node(graph, i);
  const Point centre = node.box.centre();
  set(n, "label", escaped(node.lines));
  if (!node.tooltip.empty()) set(n, "tooltip", escaped(std::string_view(node.tooltip)));
  set(n, "pos", number(centre.x) + "," + number(-centre.y) + "!");
  set(n, "width", number(node.box.width / points_per_inch));
  set(n, "height", number(node.box.height / points_per_inch));
  if (node.shape != "box") set(n, "shape", std::string(node.shape));
  if (!node.style.empty()) set(n, "style", std::string(node.style));
}

// A layout is freed before its graph is closed.
class Layout {
 public:
  Layout(Agraph_t* graph, const char* engine) : graph_(graph) {
    // prism and the starting positions draw from the C library's generators.
    std::srand(1);
    srand48(1);
    done_ = gvLayout(context(), graph, engine) == 0;
  }
  ~Layout() {
    if (done_) gvFreeLayout(context(), graph_);
  }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;
  bool done() const { return done_; }

 private:
  Agraph_t* graph_;
  bool done_ = false;
};

// Whole pixels: Graphviz repeats itself only up to the last bits of a double.
std::vector<Point> centres(const std::vector<Agnode_t*>& nodes) {
  std::vector<Point> points;
  for (Agnode_t* node : nodes)
    points.push_back({std::round(ND_coord(node).x), std::round(-ND_coord(node).y)});
  return points;
}

bool are_finite(const std::vector<Point>& points) {
  return std::ranges::all_of(points,
                             [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

Box bounds(const std::vector<Point>& points, const SpringGraph& graph) {
  double left = 1e30, top = 1e30, right = -1e30, bottom = -1e30;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [width, height] = graph.sizes[i];
    left = std::min(left, points[i].x - width / 2);
    right = std::max(right, points[i].x + width / 2);
    top = std::min(top, points[i].y - height / 2);
    bottom = std::max(bottom, points[i].y + height / 2);
  }
  return {left, top, right - left, bottom - top};
}

}  // namespace

std::string dot_label(std::string_view text) { return clean_text(text, longest_label); }

std::string write_dot(const DotGraph& content) {
  const std::scoped_lock lock(graphviz_lock());
  const Graph graph = open_graph(content.directed);
  declare_dot_attributes(graph.get(), content);
  for (std::size_t i = 0; i < content.nodes.size(); ++i)
    add_dot_node(graph.get(), i, content.nodes[i]);
  for (const DotEdge& edge : content.edges) {
    Agedge_t* const e = agedge(graph.get(), add_node(graph.get(), edge.from),
                               add_node(graph.get(), edge.to), nullptr, 1);
    if (!e) continue;  // a strict graph has no loops
    if (!edge.lines.empty()) set(e, "label", escaped(edge.lines));
    if (!edge.style.empty()) set(e, "style", std::string(edge.style));
    if (!edge.arrowhead.empty()) set(e, "arrowhead", std::string(edge.arrowhead));
  }
  return written(graph.get());
}

std::optional<ReadDot> read_dot(const std::string& text) {
  const std::scoped_lock lock(graphviz_lock());
  agseterrf(ignore_message);
  const Graph graph(agmemread(text.c_str()));
  if (!graph) return std::nullopt;
  ReadDot result;
  std::string label = "label";
  for (Agnode_t* n = agfstnode(graph.get()); n; n = agnxtnode(graph.get(), n)) {
    const char* words = agget(n, c_string(label));
    result.nodes.emplace_back(agnameof(n), unescaped(words ? words : ""));
  }
  result.edges = static_cast<std::size_t>(agnedges(graph.get()));
  return result;
}

std::optional<std::vector<Point>> spring_layout(const SpringGraph& content) {
  if (content.sizes.empty() || content.sizes.size() > most_spring_nodes) return std::nullopt;
  const std::scoped_lock lock(graphviz_lock());
  const Graph graph = open_graph(false);
  set_graph(graph.get(), "overlap", "true");
  set_graph(graph.get(), "splines", "");
  set_graph(graph.get(), "pack", "30");
  set_graph(graph.get(), "packmode", "node");
  set_graph(graph.get(), "notranslate", "true");
  declare(graph.get(), AGNODE, "label");
  declare(graph.get(), AGNODE, "shape", "box");
  declare(graph.get(), AGNODE, "fixedsize", "true");
  for (const char* name : {"width", "height", "pos"}) declare(graph.get(), AGNODE, name);
  declare(graph.get(), AGEDGE, "len", "1");
  std::vector<Agnode_t*> nodes;
  for (std::size_t i = 0; i < content.sizes.size(); ++i) {
    nodes.push_back(add_node(graph.get(), i));
    set(nodes[i], "width", number(content.sizes[i].first / points_per_inch));
    set(nodes[i], "height", number(content.sizes[i].second / points_per_inch));
  }
  for (const SpringGraph::Edge& edge : content.edges)
    if (Agedge_t* e = agedge(graph.get(), nodes[edge.from], nodes[edge.to], nullptr, 1))
      set(e, "len", number(edge.length / points_per_inch));

  std::vector<Point> points;
  {
    const Layout layout(graph.get(), "neato");
    if (!layout.done()) return std::nullopt;
    points = centres(nodes);
  }
  if (!are_finite(points)) return std::nullopt;
  // Pages and screens are wider than high: lay a tall picture on its side.
  if (const Box box = bounds(points, content); box.height > box.width)
    for (Point& p : points) std::swap(p.x, p.y);
  for (std::size_t i = 0; i < nodes.size(); ++i)
    set(nodes[i], "pos", number(points[i].x) + "," + number(-points[i].y));
  set_graph(graph.get(), "overlap", "prism");
  // Keep the lengths that were asked for.
  set_graph(graph.get(), "overlap_scaling", "0");
  set_graph(graph.get(), "overlap_shrink", "false");
  set_graph(graph.get(), "sep", "+12");
  const Layout layout(graph.get(), "nop");
  if (!layout.done()) return std::nullopt;
  points = centres(nodes);
  if (!are_finite(points)) return std::nullopt;
  const Box box = bounds(points, content);
  for (Point& p : points) p = {p.x - box.x, p.y - box.y};
  return points;
}

}  // namespace fabula
