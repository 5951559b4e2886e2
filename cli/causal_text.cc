#include "cli/causal_text.h"

#include <cmath>

#include "graph/json.h"
#include "graph/listing.h"
#include "graph/plain_text.h"
#include "graph/story_file.h"
#include "graph/vocabulary.h"

namespace fabula::cli {
namespace {

/// A confidence as people read it: "87 %".
std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

std::string words_of(const StoryLink& link) {
  std::string words(name_of(link.kind));
  if (link.modality != Modality::asserted) words.append(", ").append(name_of(link.modality));
  if (!link.cue.empty()) words.append(" (\"").append(one_line(link.cue)).append("\")");
  return words;
}

std::string event_line(const Story& story, EventIndex index) {
  const StoryEvent& event = story.events[at(index)];
  return event.id + "  " + date_text(event) + "  " + one_line(event.label) + "\n";
}

/// Joins written values into a JSON array, one a line.
class JsonArray {
 public:
  void add(const std::string& value) { text_ += (text_.empty() ? "[" : ",\n ") + value; }
  std::string take() { return text_.empty() ? "[]\n" : text_ + "]\n"; }

 private:
  std::string text_;
};

}  // namespace

std::string reached_table(const Story& story, std::span<const Reached> reached) {
  TextTable table{{"steps", "date", "id", "event", "link"}, {}};
  for (const Reached& step : reached) {
    const StoryEvent& event = story.events[at(step.event)];
    table.rows.push_back({std::to_string(step.depth), date_text(event), event.id, event.label,
                          words_of(story.links[at(step.link)])});
  }
  return format(table);
}

std::string reached_json(const Story& story, std::span<const Reached> reached) {
  JsonArray array;
  for (const Reached& step : reached)
    array.add("{\"depth\":" + std::to_string(step.depth) + ",\"event\":" +
              write_event(story, step.event) + ",\"link\":" + write_link(story, step.link) + "}");
  return array.take();
}

std::string chains_text(const Story& story, std::span<const Chain> chains) {
  std::string text;
  for (const Chain& chain : chains) {
    if (!text.empty()) text += "\n";
    text += "Chain of " + std::to_string(chain.links.size()) +
            (chain.links.size() == 1 ? " link, " : " links, ") + percent(chain.confidence) + "\n";
    if (chain.links.empty()) continue;
    text += "  " + event_line(story, story.links[at(chain.links.front())].from);
    for (const LinkIndex index : chain.links) {
      const StoryLink& link = story.links[at(index)];
      text += "    " + words_of(link) + ", " + percent(link.confidence) + "\n";
      text += "  " + event_line(story, link.to);
    }
  }
  return text;
}

std::string chains_json(const Story& story, std::span<const Chain> chains) {
  JsonArray array;
  for (const Chain& chain : chains) {
    JsonArray events;
    JsonArray links;
    if (!chain.links.empty())
      events.add(write_event(story, story.links[at(chain.links.front())].from));
    for (const LinkIndex link : chain.links) {
      events.add(write_event(story, story.links[at(link)].to));
      links.add(write_link(story, link));
    }
    json::Writer confidence;
    confidence.number(chain.confidence);
    array.add("{\"confidence\":" + confidence.text() + ",\"events\":" + events.take() +
              ",\"links\":" + links.take() + "}");
  }
  return array.take();
}

}  // namespace fabula::cli
