#include "render/report_table.h"

#include <algorithm>
#include <string>

#include "render/causes.h"
#include "render/date_words.h"
#include "render/marks.h"
#include "render/relations.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_name = 120;  // characters
constexpr std::size_t longest_quote = 300;
constexpr std::size_t most_labels = 3;  // of the events behind a tie

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : std::string(separator)) + part;
  return out;
}

std::string name_of_actor(const Story& story, ActorIndex actor) {
  return identified_name(story.actors[at(actor)], longest_name);
}

std::string actors_of(const Story& story, const StoryEvent& event) {
  std::vector<ActorIndex> actors;
  for (const Participant& p : event.participants)
    if (std::ranges::find(actors, p.actor) == actors.end()) actors.push_back(p.actor);
  std::vector<std::string> names;
  for (ActorIndex actor : actors) names.push_back(name_of_actor(story, actor));
  return joined(names, ", ");
}

std::string numbers_of(const Sources& sources, std::span<const Evidence> evidence) {
  std::vector<std::string> numbers;
  for (std::size_t n : sources.numbers(evidence)) numbers.push_back(std::to_string(n));
  return joined(numbers, ", ");
}

// The labels of the weightiest events of a tie.
std::string labels_of(const Story& story, const Tie& tie) {
  std::vector<EventIndex> events = tie.events;
  std::ranges::stable_sort(events, std::ranges::greater{},
                           [&](EventIndex e) { return story.events[at(e)].salience; });
  std::vector<std::string> labels;
  for (EventIndex e : events)
    if (labels.size() < most_labels) labels.push_back(row_label(story, story.events[at(e)]));
  if (events.size() > labels.size())
    labels.push_back(std::to_string(events.size() - labels.size()) + " more");
  return joined(labels, "; ");
}

std::string left_out_words(std::size_t n, std::string_view noun) {
  return n == 0 ? "" : counted(n, noun) + " left out.";
}

}  // namespace

std::vector<EventIndex> events_in_order(const Story& story) {
  std::vector<EventIndex> order;
  for (std::size_t i = 0; i < story.events.size(); ++i)
    order.push_back(EventIndex{static_cast<std::uint32_t>(i)});
  std::ranges::stable_sort(order, {}, [&story](EventIndex e) {
    const DateInterval& when = story.events[at(e)].when;
    return when.is_unknown() ? open_end : mark_day(when);
  });
  return order;
}

std::string row_label(const Story& story, const StoryEvent& event) {
  const std::string words = modality_words(story, event);
  return shown_label(event) + (words.empty() ? "" : " (" + words + ")");
}

ReportTable timeline_table(const Story& story, const Sources& sources) {
  ReportTable table{{"Date", "Event", "Who", "Sources"}, {}, ""};
  for (EventIndex e : events_in_order(story)) {
    const StoryEvent& event = story.events[at(e)];
    table.rows.push_back({date_words(event.when), row_label(story, event), actors_of(story, event),
                          numbers_of(sources, event.mentions)});
  }
  return table;
}

ReportTable relations_table(const Story& story, const PictureOptions& options,
                            const Sources& sources) {
  const RelationsLayout layout = lay_out_relations(story, options, 0);
  std::vector<const Tie*> ties;
  for (const PlacedTie& placed : layout.ties) ties.push_back(&placed.tie);
  std::ranges::stable_sort(ties, std::ranges::greater{},
                           [](const Tie* tie) { return tie->weight; });
  ReportTable table{{"Who", "With whom", "What", "When", "Sources"},
                    {},
                    left_out_words(layout.ties_left_out, "further tie")};
  for (const Tie* tie : ties) {
    std::vector<Evidence> evidence;
    for (EventIndex e : tie->events) {
      const auto& mentions = story.events[at(e)].mentions;
      evidence.insert(evidence.end(), mentions.begin(), mentions.end());
    }
    table.rows.push_back({name_of_actor(story, tie->a), name_of_actor(story, tie->b),
                          labels_of(story, *tie), tie->when_unknown() ? "" : date_words(tie->when),
                          numbers_of(sources, evidence)});
  }
  return table;
}

ReportTable causes_table(const Story& story, const CausesFocus& focus,
                         const PictureOptions& options, const Sources& sources) {
  const CausesLayout layout = lay_out_causes(story, focus, options, 0);
  ReportTable table{{"Cause", "Link", "Effect", "In the words of the source", "Sources"},
                    {},
                    left_out_words(layout.events_left_out, "further event")};
  const auto end = [&](EventIndex e) {
    const StoryEvent& event = story.events[at(e)];
    return row_label(story, event) + ", " + date_words(event.when);
  };
  for (const PlacedLink& placed : layout.links) {
    const StoryLink& link = story.links[at(placed.link)];
    const std::string standing = link_standing(story, link);
    table.rows.push_back(
        {end(link.from), link_words(link.kind) + (standing.empty() ? "" : " (" + standing + ")"),
         end(link.to),
         link.evidence.empty() ? "" : clean_text(link.evidence.front().quote, longest_quote),
         numbers_of(sources, link.evidence)});
  }
  return table;
}

}  // namespace fabula
