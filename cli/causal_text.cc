#include "cli/causal_text.h"

#include <cmath>
#include <utility>

#include "graph/json.h"
#include "graph/listing.h"
#include "graph/plain_text.h"
#include "graph/story_file.h"
#include "graph/vocabulary.h"
#include "graph/voices.h"

namespace fabula::cli {
namespace {

constexpr std::size_t widest_quote = 200;  // columns

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

/// The link, who says so, and the words.
std::string link_lines(const Story& story, LinkIndex index) {
  const StoryLink& link = story.links[at(index)];
  std::string text = "    " + words_of(link) + ", " + percent(link.confidence);
  std::string_view joint = ", according to ";
  for (const std::string& voice : voices_of(story, link.attributed_to, link.speakers))
    text.append(std::exchange(joint, " and ")).append(one_line(voice));
  text += "\n";
  if (link.evidence.empty()) return text;
  const Evidence& evidence = link.evidence.front();
  const StoryArticle& article = story.articles[at(evidence.article)];
  text += "    \"" + shortened(one_line(evidence.quote), widest_quote) + "\"";
  const std::string& source = article.source.empty()
                                  ? article.title.empty() ? article.path : article.title
                                  : article.source;
  if (!source.empty()) text += " (" + one_line(source) + ")";
  if (link.evidence.size() > 1)
    text += " and " + std::to_string(link.evidence.size() - 1) + " more";
  return text + "\n";
}

/// Joins written values into a JSON array, one a line.
class JsonArray {
 public:
  void add(const std::string& value) { text_ += (text_.empty() ? "[" : ",\n ") + value; }
  std::string take() { return text_.empty() ? "[]\n" : text_ + "]\n"; }

 private:
  std::string text_;
};

std::string chain_text(const Story& story, const Chain& chain) {
  std::string text = "Chain of " + std::to_string(chain.links.size()) +
                     (chain.links.size() == 1 ? " link, " : " links, ") +
                     percent(chain.confidence) + "\n";
  if (chain.links.empty()) return text;
  text += "  " + event_line(story, story.links[at(chain.links.front())].from);
  for (const LinkIndex index : chain.links)
    text += link_lines(story, index) + "  " + event_line(story, story.links[at(index)].to);
  return text;
}

std::string chain_json(const Story& story, const Chain& chain) {
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
  return "{\"confidence\":" + confidence.text() + ",\"events\":" + events.take() +
         ",\"links\":" + links.take() + "}";
}

}  // namespace

std::string reached_text(const Story& story, std::span<const Reached> reached) {
  std::string text;
  for (const Reached& step : reached) {
    text += std::to_string(step.depth) + (step.depth == 1 ? " step   " : " steps  ");
    text += event_line(story, step.event) + link_lines(story, step.link);
  }
  return text;
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
    text += chain_text(story, chain);
  }
  return text;
}

std::string chains_json(const Story& story, std::span<const Chain> chains) {
  JsonArray array;
  for (const Chain& chain : chains) array.add(chain_json(story, chain));
  return array.take();
}

std::string common_causes_text(const Story& story, std::span<const CommonCause> causes) {
  std::string text;
  for (const CommonCause& cause : causes) {
    if (!text.empty()) text += "\n";
    text += event_line(story, cause.event) + chain_text(story, cause.to_first) +
            chain_text(story, cause.to_second);
  }
  return text;
}

std::string common_causes_json(const Story& story, std::span<const CommonCause> causes) {
  JsonArray array;
  for (const CommonCause& cause : causes)
    array.add("{\"event\":" + write_event(story, cause.event) +
              ",\"to_first\":" + chain_json(story, cause.to_first) +
              ",\"to_second\":" + chain_json(story, cause.to_second) + "}");
  return array.take();
}

std::string ranking_table(const Story& story, std::span<const Ranked> ranked) {
  TextTable table{{"number", "date", "id", "event"}, {}};
  for (const Ranked& r : ranked) {
    const StoryEvent& event = story.events[at(r.event)];
    table.rows.push_back({std::to_string(r.count), date_text(event), event.id, event.label});
  }
  return format(table);
}

std::string ranking_json(const Story& story, std::span<const Ranked> ranked) {
  JsonArray array;
  for (const Ranked& r : ranked)
    array.add("{\"number\":" + std::to_string(r.count) +
              ",\"event\":" + write_event(story, r.event) + "}");
  return array.take();
}

}  // namespace fabula::cli
