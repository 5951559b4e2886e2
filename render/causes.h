#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/drawing.h"
#include "render/picture.h"

namespace fabula {

/// The part of the causal graph that a picture shows: chains (connected parts), each in columns
/// from left to right. Every link but those of circles goes to a later column.
struct CausalPart {
  struct Node {
    EventIndex event{};
    std::size_t column = 0;  ///< of its chain
    std::size_t chain = 0;   ///< 0 is the weightiest
  };
  struct Edge {
    LinkIndex link{};
    std::size_t from = 0;  ///< of nodes
    std::size_t to = 0;
  };
  std::vector<Node> nodes;  ///< causes before effects, the earlier first
  std::vector<Edge> edges;  ///< one for each pair, the surest
  std::size_t chains = 0;
  std::size_t events_left_out = 0;  ///< causes or effects that had no room
};

/// What `focus` asks for, at most `most_events` events. The columns of a chain are in order of time
/// where that takes no more than `most_columns`, else each event stands one column after its last
/// cause.
CausalPart causal_part(const Story& story, const CausesFocus& focus, std::size_t most_events,
                       std::size_t most_columns);

struct PlacedCause {
  EventIndex event{};
  Box box;
  std::string date;
  std::vector<std::string> lines;
  std::vector<std::string> notes;  ///< modality, outlet or source numbers
  bool in_focus = false;
};

struct PlacedLink {
  LinkIndex link{};
  std::vector<std::vector<Point>> parts;  ///< more than one where its chain is folded
};

struct CausesLayout {
  double width = 0;
  double height = 0;
  std::vector<PlacedCause> events;
  std::vector<PlacedLink> links;
  struct Header {
    double x = 0;
    std::string words;
  };
  /// The letter at an end of a part of a link, the same where the link goes on.
  struct Crossing {
    Point at;
    Anchor anchor = Anchor::start;
    std::string letter;
  };
  std::vector<Crossing> crossings;
  std::vector<Header> headers;  ///< dates of the columns of a single chain in order of time
  std::size_t chains = 0;
  std::size_t events_left_out = 0;
};

CausesLayout lay_out_causes(const Story& story, const CausesFocus& focus,
                            const PictureOptions& options, double top);

Drawing draw_causes(const Story& story, const CausesFocus& focus, const PictureOptions& options);

}  // namespace fabula
