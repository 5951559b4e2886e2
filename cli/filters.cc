#include "cli/filters.h"

#include <algorithm>

#include "cli/failure.h"
#include "cli/story_input.h"
#include "graph/foreground.h"
#include "graph/listing.h"
#include "graph/vocabulary.h"

namespace fabula::cli {
namespace {

constexpr std::size_t most_candidates = 12;

template <typename Index>
Index only(const Story& story, std::string_view words, const std::vector<Index>& found,
           NodeKind kind, std::string_view what) {
  if (found.size() == 1) return found.front();
  const std::string name = "'" + std::string(words) + "'";
  if (found.empty())
    throw NotFound("no " + std::string(what) + " " + name + "; see fabula list " +
                   std::string(what) + "s");
  std::vector<NodeRef> candidates;
  for (const Index index : found)
    if (candidates.size() < most_candidates)
      candidates.push_back({kind, static_cast<std::uint32_t>(at(index))});
  throw Failure(name + " may be " + std::to_string(found.size()) +
                " things; give an id or more words:\n" + format(list_nodes(story, candidates)));
}

bool asks_for_speech(const Filters& filters) {
  return filters.speech || std::ranges::any_of(filters.types, [](const std::string& type) {
           return type == saying_type || type == family_of(saying_type);
         });
}

}  // namespace

std::vector<Option> filter_options(Filters& filters) {
  std::vector<std::string_view> modalities;
  for (const Modality modality : {Modality::asserted, Modality::planned, Modality::possible,
                                  Modality::claimed, Modality::denied, Modality::negated})
    modalities.push_back(name_of(modality));
  return {
      {"--actor", "NAME", "only events in which NAME takes part or speaks (repeat for more actors)",
       &filters.actors},
      {"--together", "", "of several --actor, only events in which all of them do",
       &filters.together},
      {"--text", "WORDS", "only events whose label or quotations hold all the words",
       &filters.text},
      {"--type", "TYPE", "only events of a family (trade) or kind (trade.ship)", &filters.types},
      {"--speech", "", "with what is only said (statement.say), which is left out otherwise",
       &filters.speech},
      {"--background", "", "with what one article tells in passing, which is left out otherwise",
       &filters.background},
      {"--from", "DAY", "only events that may lie on or after DAY", &filters.from},
      {"--to", "DAY", "only events that may lie on or before DAY", &filters.to},
      {"--modality", "M", "only events with that standing", &filters.modalities, false, modalities},
      {"--top", "N", "only the N most salient events", &filters.top},
      {"--source", "OUTLET", "only what this outlet, or article id, tells", &filters.sources},
      {"--as-of", "DAY", "the story as the articles published up to DAY tell it", &filters.as_of},
  };
}

Story read_filtered_story(const std::string& path, const Filters& filters, Console& console) {
  Story story = read_story_file(path, filters.as_of, console);
  story = foreground(std::move(story), {asks_for_speech(filters), filters.background});
  StoryFilter filter;
  for (const std::string& actor : filters.actors) filter.actors.push_back(one_actor(story, actor));
  filter.together = filters.together;
  filter.text = filters.text;
  filter.types = filters.types;
  for (const std::string& modality : filters.modalities)
    filter.modalities.push_back(*value_named<Modality>(modality));
  filter.sources = filters.sources;
  filter.from = filters.from;
  filter.to = filters.to;
  filter.top = filters.top;
  Story part = filtered(story, filter);
  if (part.events.empty()) throw NotFound("no event passes the filters");
  return part;
}

EventIndex one_event(const Story& story, std::string_view words) {
  return only(story, words, find_events(story, words), NodeKind::event, "event");
}

ActorIndex one_actor(const Story& story, std::string_view words) {
  return only(story, words, find_actors(story, words), NodeKind::actor, "actor");
}

NodeRef one_node(const Story& story, std::string_view words) {
  std::vector<NodeRef> found = find_nodes(story, words);
  if (found.size() == 1) return found.front();
  if (found.empty()) throw NotFound("nothing is called '" + std::string(words) + "'");
  const std::size_t count = found.size();
  found.resize(std::min(count, most_candidates));
  throw Failure("'" + std::string(words) + "' may be " + std::to_string(count) +
                " things; give an id or more words:\n" + format(list_nodes(story, found)));
}

}  // namespace fabula::cli
