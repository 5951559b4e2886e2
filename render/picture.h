#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "graph/story.h"
#include "render/svg.h"

namespace fabula {

/// Where the time of a timeline runs.
enum class Orientation : std::uint8_t {
  horizontal,  ///< to the right, events in lanes
  vertical,    ///< downwards, events in one column: for phones and long reports
};

/// What the lanes of a timeline stand for.
enum class Lanes : std::uint8_t { actor, family, none };

struct PictureOptions {
  SvgOptions svg{};
  std::string title{};  ///< empty: one made from the story
  double width = 1200;  ///< pixels, at least `least_width`; the height follows from the content
  double height = 0;    ///< pixels that a timeline tries to keep to by naming less; 0: any
  Orientation orientation = Orientation::horizontal;
  Lanes lanes = Lanes::actor;
  std::size_t most_lanes = 24;        ///< the rest is folded into "Others"
  std::size_t most_actors = 24;       ///< of a relations picture
  std::optional<ActorIndex> ego{};    ///< of a relations picture: only this actor's surroundings
  std::size_t ego_depth = 1;          ///< how many ties away from `ego`
  std::optional<EventIndex> focus{};  ///< of a timeline: its causes and effects get the arrows
  std::size_t focus_depth = 3;        ///< how many links away from `focus`
  bool sources = false;               ///< number the articles on the labels and list them below
};

inline constexpr double least_width = 480;
inline constexpr double least_vertical_width = 320;  ///< of a vertical timeline

/// What a picture of causes shows.
struct CausesFocus {
  std::optional<EventIndex> event{};   ///< nothing: the weightiest chains of the whole story
  std::optional<EventIndex> target{};  ///< with `event`: only what lies between the two
  bool causes = true;                  ///< what led to `event`
  bool effects = true;                 ///< what it led to
  std::size_t depth = 6;               ///< how many links away from `event`
};

/// The story's events on a true time axis, in lanes.
std::string timeline_svg(const Story& story, const PictureOptions& options);

/// Actors as lines that meet at the events they took part in together, in order of time.
std::string storyline_svg(const Story& story, const PictureOptions& options);

/// The most prominent actors, tied by the events that they took part in together.
std::string relations_svg(const Story& story, const PictureOptions& options);

/// What led to what, from left to right.
std::string causes_svg(const Story& story, const CausesFocus& focus, const PictureOptions& options);

// Pieces for documents: a picture together with a table of what it shows and the sources of that.
// Markdown has the table, the numbered sources and a Mermaid block; HTML is a fragment to paste
// into a page: the picture as a figure with its caption, the table and the sources.
std::string timeline_markdown(const Story& story, const PictureOptions& options);
std::string timeline_html(const Story& story, const PictureOptions& options);
std::string relations_markdown(const Story& story, const PictureOptions& options);
std::string relations_html(const Story& story, const PictureOptions& options);
std::string causes_markdown(const Story& story, const CausesFocus& focus,
                            const PictureOptions& options);
std::string causes_html(const Story& story, const CausesFocus& focus,
                        const PictureOptions& options);

/// A Mermaid `timeline`: no true axis, but Markdown viewers draw it.
std::string timeline_mermaid(const Story& story, const PictureOptions& options);
/// Mermaid flowcharts of what relations_svg() and causes_svg() show.
std::string relations_mermaid(const Story& story, const PictureOptions& options);
std::string causes_mermaid(const Story& story, const CausesFocus& focus,
                           const PictureOptions& options);

/// One offline HTML file to explore the story in a browser: zoomable timeline, search, filters,
/// evidence, causes and effects. Plain JavaScript under a content security policy; nothing is
/// fetched.
std::string explorer_html(const Story& story, const PictureOptions& options);

// The same pictures as DOT, with positions: `neato -n2` redraws them. Links and nodes that the SVG
// leaves out are left out here too; a timeline's DOT holds the events that are named.
std::string timeline_dot(const Story& story, const PictureOptions& options);
std::string storyline_dot(const Story& story, const PictureOptions& options);
std::string relations_dot(const Story& story, const PictureOptions& options);
std::string causes_dot(const Story& story, const CausesFocus& focus, const PictureOptions& options);

}  // namespace fabula
