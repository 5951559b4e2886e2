#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "render/causes.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/marks.h"
#include "render/picture.h"
#include "render/svg.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_label = 400;  // characters
constexpr std::size_t longest_mermaid_label = 90;

// Dated events by day, then the undated; ties by position.
std::vector<EventIndex> in_order(const Story& story) {
  std::vector<EventIndex> order;
  for (std::size_t i = 0; i < story.events.size(); ++i)
    order.push_back(EventIndex{static_cast<std::uint32_t>(i)});
  std::ranges::stable_sort(order, {}, [&story](EventIndex e) {
    const DateInterval& when = story.events[at(e)].when;
    return when.is_unknown() ? open_end : mark_day(when);
  });
  return order;
}

std::string actors_of(const Story& story, const StoryEvent& event) {
  std::vector<ActorIndex> actors;
  for (const Participant& p : event.participants)
    if (std::ranges::find(actors, p.actor) == actors.end()) actors.push_back(p.actor);
  std::string out;
  for (ActorIndex actor : actors)
    out += (out.empty() ? "" : ", ") + clean_text(story.actors[at(actor)].name, 120);
  return out;
}

std::string row_label(const Story& story, const StoryEvent& event) {
  const std::string words = modality_words(story, event);
  return shown_label(event) + (words.empty() ? "" : " (" + words + ")");
}

// Characters that Markdown or HTML within it would take for their own.
std::string markdown(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]<>()#+!|~&";
  std::string out;
  for (char c : clean_text(text, longest_label)) {
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

// Mermaid has no escapes but entities; everything that its grammars use is written as one.
std::string mermaid(std::string_view text) {
  std::string out;
  for (char c : clean_text(text, longest_mermaid_label)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == ' ' || c == ',' || c == '.' || c == '-' || (c & 0x80) != 0;
    if (plain)
      out += c;
    else
      out += "#" + std::to_string(static_cast<int>(c)) + ";";
  }
  return out;
}

// Percent-encodes what would end a Markdown link.
std::string link_target(std::string_view url) {
  std::string out;
  for (char c : url) {
    if (c == '(')
      out += "%28";
    else if (c == ')')
      out += "%29";
    else if (c == '<')
      out += "%3C";
    else if (c == '>')
      out += "%3E";
    else if (c == '\\')
      out += "%5C";
    else
      out += c;
  }
  return out;
}

std::string source_line(const StoryArticle& article) {
  const std::string words = markdown(source_words(article));
  return is_safe_link(article.url) ? "[" + words + "](" + link_target(article.url) + ")" : words;
}

// "[1, 4]" as the numbers alone.
std::string marks_of(const Sources& sources, const StoryEvent& event) {
  std::string marks = sources.marks(event.mentions);
  return marks.empty() ? marks : marks.substr(2, marks.size() - 3);
}

}  // namespace

std::string timeline_mermaid(const Story& story, const PictureOptions& options) {
  std::string out =
      "timeline\n    title " + mermaid(options.title.empty() ? "Timeline" : options.title) + "\n";
  std::string previous;
  for (EventIndex e : in_order(story)) {
    const StoryEvent& event = story.events[at(e)];
    std::string when = mermaid(date_words(event.when));
    out += when == previous ? "        " + std::string(" : ") : "    " + when + " : ";
    out += mermaid(row_label(story, event)) + "\n";
    previous = std::move(when);
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
    out += "    " + node(p.event) + "[\"" + mermaid(date_words(event.when)) + "<br>" +
           mermaid(row_label(story, event)) + "\"]\n";
  }
  for (const PlacedLink& l : layout.links) {
    const StoryLink& link = story.links[at(l.link)];
    const bool firm = link.kind == LinkKind::causes && link.modality == Modality::asserted;
    out += "    " + node(link.from) + (firm ? " -->|" : " -.->|") + link_words(link.kind) + "| " +
           node(link.to) + "\n";
  }
  return out;
}

std::string report_markdown(const Story& story, const PictureOptions& options) {
  const Sources sources = number_sources(story);
  std::string out = "# " + markdown(options.title.empty() ? "Timeline" : options.title) + "\n\n" +
                    markdown(story_summary(story)) + "\n\n";
  out += "| Date | Event | Who | Sources |\n|---|---|---|---|\n";
  for (EventIndex e : in_order(story)) {
    const StoryEvent& event = story.events[at(e)];
    out += "| " + markdown(date_words(event.when)) + " | " + markdown(row_label(story, event)) +
           " | " + markdown(actors_of(story, event)) + " | " + marks_of(sources, event) + " |\n";
  }
  if (const std::string flow = causes_mermaid(story, {}, options); flow.find('[') != flow.npos)
    out += "\n## Causes and effects\n\n```mermaid\n" + flow + "```\n";
  if (!sources.articles.empty()) out += "\n## Sources\n\n";
  for (std::size_t i = 0; i < sources.articles.size(); ++i)
    out +=
        std::to_string(i + 1) + ". " + source_line(story.articles[at(sources.articles[i])]) + "\n";
  return out;
}

std::string report_html(const Story& story, const PictureOptions& options) {
  const Sources sources = number_sources(story);
  const std::string title =
      clean_text(options.title.empty() ? "Timeline" : options.title, longest_label);
  std::string out = "<figure>\n" + timeline_svg(story, options) + "<figcaption>" +
                    xml_escape(title) + ": " + xml_escape(story_summary(story)) +
                    "</figcaption>\n</figure>\n";
  out += "<table>\n<caption>" + xml_escape(title) +
         "</caption>\n<thead><tr><th scope=\"col\">Date</th><th scope=\"col\">Event</th>"
         "<th scope=\"col\">Who</th><th scope=\"col\">Sources</th></tr></thead>\n<tbody>\n";
  const auto cell = [](const std::string& words) { return "<td>" + xml_escape(words) + "</td>"; };
  for (EventIndex e : in_order(story)) {
    const StoryEvent& event = story.events[at(e)];
    out += "<tr>" + cell(date_words(event.when)) + cell(row_label(story, event)) +
           cell(actors_of(story, event)) + cell(marks_of(sources, event)) + "</tr>\n";
  }
  out += "</tbody>\n</table>\n";
  if (sources.articles.empty()) return out;
  out += "<ol>\n";
  for (ArticleIndex index : sources.articles) {
    const StoryArticle& article = story.articles[at(index)];
    const std::string words = xml_escape(source_words(article));
    out += is_safe_link(article.url)
               ? "<li><a href=\"" + xml_escape(article.url) + "\">" + words + "</a></li>\n"
               : "<li>" + words + "</li>\n";
  }
  return out + "</ol>\n";
}

}  // namespace fabula
