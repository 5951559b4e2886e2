#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/drawing.h"
#include "render/picture.h"

namespace fabula {

/// Two actors who took part in the same events.
struct Tie {
  ActorIndex a{};  ///< the smaller index
  ActorIndex b{};
  double weight = 0;                        ///< sum over the events of what each is worth
  std::vector<EventIndex> events;           ///< by index
  DateInterval when{open_end, open_start};  ///< all known days of the events; else ends crossed
  bool asserted = false;  ///< at least one of the events is no plan, claim or denial

  bool when_unknown() const { return when.earliest > when.latest; }
};

/// All ties of the story, by (a, b). Place, topic and means of an event are not tied by it.
std::vector<Tie> find_ties(const Story& story);

struct PlacedActor {
  ActorIndex actor{};
  Point centre;  ///< of the shape
  double radius = 0;
  std::vector<std::string> name_lines;
  Box box;  ///< shape and name
};

struct PlacedTie {
  Tie tie;
  Point begin;  ///< on the rim of a's shape
  Point control;
  Point end;
  double width = 1;
  std::vector<std::string> label_lines;  ///< empty where no place was free
  std::size_t brief_lines = 0;           ///< of them tie_words(); the rest tells an event
  Box label_box;
};

struct RelationsLayout {
  double width = 0;
  double height = 0;  ///< below the last node
  std::vector<PlacedActor> actors;
  std::vector<PlacedTie> ties;
  std::size_t actors_left_out = 0;
  std::size_t ties_left_out = 0;
};

/// The most prominent actors and the strongest ties between them: as many ties as a reader can
/// follow, and always enough to connect what is connected. Names and labels never overlap.
RelationsLayout lay_out_relations(const Story& story, const PictureOptions& options, double top);

/// What a tie is labelled with: its families of events and its dates.
std::vector<std::string> tie_words(const Story& story, const Tie& tie);

/// The label of a tie's most salient event, facts before plans and claims.
std::vector<std::string> tie_event_words(const Story& story, const Tie& tie);

Drawing draw_relations(const Story& story, const PictureOptions& options);

}  // namespace fabula
