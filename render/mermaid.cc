#include <string>
#include <string_view>

#include "render/causes.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/marks.h"
#include "render/picture.h"
#include "render/relations.h"
#include "render/report_table.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_label = 90;  // characters

// Mermaid has no escapes but entities; everything that its grammars use is written as one.
std::string mermaid_text(std::string_view text) {
  std::string out;
  for (char c : clean_text(text, longest_label)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == ' ' || c == ',' || c == '.' || c == '-' || (c & 0x80) != 0;
    if (plain)
      out += c;
    else
      out += "#" + std::to_string(static_cast<int>(c)) + ";";
  }
  return out;
}

}  // namespace

std::string timeline_mermaid(const Story& story, const PictureOptions& options) {
  std::string out = "timeline\n    title " +
                    mermaid_text(options.title.empty() ? "Timeline" : options.title) + "\n";
  std::string previous;
  for (EventIndex e : events_in_order(story)) {
    const StoryEvent& event = story.events[at(e)];
    std::string when = mermaid_text(date_words(event.when));
    out += when == previous ? "        " + std::string(" : ") : "    " + when + " : ";
    out += mermaid_text(row_label(story, event)) + "\n";
    previous = std::move(when);
  }
  return out;
}

std::string relations_mermaid(const Story& story, const PictureOptions& options) {
  const RelationsLayout layout = lay_out_relations(story, options, 0);
  std::string out = "flowchart LR\n";
  const auto node = [](ActorIndex a) { return "a" + std::to_string(at(a)); };
  for (const PlacedActor& a : layout.actors)
    out += "    " + node(a.actor) + "[\"" +
           mermaid_text(identified_name(story.actors[at(a.actor)])) + "\"]\n";
  for (const PlacedTie& t : layout.ties) {
    std::string words;
    for (const std::string& line : tie_words(story, t.tie))
      words += (words.empty() ? "" : ", ") + line;
    out += "    " + node(t.tie.a) + (t.tie.asserted ? " ---|\"" : " -.-|\"") + mermaid_text(words) +
           "\"| " + node(t.tie.b) + "\n";
  }
  return out;
}

std::string causes_mermaid(const Story& story, const CausesFocus& focus,
                           const PictureOptions& options) {
  const CausesLayout layout = lay_out_causes(story, focus, options, 0);
  std::string out = "flowchart LR\n";
  const auto node = [](EventIndex e) { return "n" + std::to_string(at(e)); };
  for (const PlacedCause& p : layout.events) {
    const StoryEvent& event = story.events[at(p.event)];
    out += "    " + node(p.event) + "[\"" + mermaid_text(date_words(event.when)) + "<br>" +
           mermaid_text(row_label(story, event)) + "\"]\n";
  }
  for (const PlacedLink& l : layout.links) {
    const StoryLink& link = story.links[at(l.link)];
    const bool firm = link.kind == LinkKind::causes && link.modality == Modality::asserted;
    out += "    " + node(link.from) + (firm ? " -->|" : " -.->|") + link_words(link.kind) + "| " +
           node(link.to) + "\n";
  }
  return out;
}

}  // namespace fabula
