#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "graph/json.h"
#include "graph/vocabulary.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/lanes.h"
#include "render/marks.h"
#include "render/picture.h"
#include "render/relations.h"
#include "render/sha256.h"
#include "render/svg.h"
#include "render/theme.h"
#include "render/utf8.h"

extern "C" {
extern const char fabula_explorer_js[], fabula_explorer_js_end[];
extern const char fabula_explorer_css[], fabula_explorer_css_end[];
}

namespace fabula {
namespace {

constexpr std::size_t longest_label = 400;  // characters
constexpr std::size_t longest_quote = 600;
constexpr std::size_t longest_name = 120;
constexpr std::size_t most_evidence = 20;  // quotes of one event

std::string_view script() { return {fabula_explorer_js, fabula_explorer_js_end}; }
std::string_view style() { return {fabula_explorer_css, fabula_explorer_css_end}; }

void write_day(json::Writer& out, std::string_view key, bool known, Day day) {
  out.key(key);
  if (known)
    out.number(static_cast<long long>(day.time_since_epoch().count()));
  else
    out.null();
}

void write_articles(json::Writer& out, const Story& story) {
  out.key("articles").begin_array();
  for (const StoryArticle& article : story.articles) {
    out.begin_object();
    out.key("title").string(
        clean_text(article.title.empty() ? article.id : article.title, longest_label));
    out.key("source").string(clean_text(article.source, longest_name));
    out.key("published").string(article.published ? iso_day(*article.published) : "");
    out.key("url").string(is_safe_link(article.url) ? article.url : "");
    out.end_object();
  }
  out.end_array();
}

void write_actors(json::Writer& out, const Story& story) {
  std::vector<std::size_t> events(story.actors.size(), 0);
  for (const StoryEvent& event : story.events)
    for (const Participant& p : event.participants) ++events[at(p.actor)];
  out.key("actors").begin_array();
  for (std::size_t i = 0; i < story.actors.size(); ++i) {
    out.begin_object();
    out.key("name").string(clean_text(story.actors[i].name, longest_name));
    out.key("kind").string(name_of(story.actors[i].kind));
    if (!story.actors[i].identifier.empty())
      out.key("identifier").string(clean_text(story.actors[i].identifier, longest_name));
    out.key("events").number(events[i]);
    out.end_object();
  }
  out.end_array();
}

void write_evidence(json::Writer& out, const StoryEvent& event) {
  out.key("evidence").begin_array();
  for (std::size_t i = 0; i < event.mentions.size() && i < most_evidence; ++i) {
    out.begin_array();
    out.number(at(event.mentions[i].article));
    out.string(clean_text(event.mentions[i].quote, longest_quote));
    out.end_array();
  }
  out.end_array();
}

std::string_view matter_of(ConflictKind kind) {
  switch (kind) {
    case ConflictKind::date:
      return "Sources disagree on the date: ";
    case ConflictKind::amount:
      return "Sources disagree on an amount: ";
    case ConflictKind::modality:
      return "Sources disagree on whether it happened: ";
    case ConflictKind::participants:
      return "Sources disagree on who took part: ";
    case ConflictKind::order:
      return "Said against the order of time: ";
    case ConflictKind::cycle:
      return "Said to lead to itself: ";
  }
  return "";
}

/// For each event what its sources disagree on, a sentence a conflict.
std::vector<std::vector<std::string>> conflict_words(const Story& story) {
  std::vector<std::vector<std::string>> words(story.events.size());
  for (const Conflict& conflict : story.conflicts) {
    std::string sides;
    for (const ConflictSide& side : conflict.sides)
      sides += (sides.empty() ? "" : " or ") + clean_text(side.value, longest_label);
    const std::string sentence = std::string(matter_of(conflict.kind)) + sides;
    for (EventIndex event : conflict.events) words[at(event)].push_back(sentence);
  }
  return words;
}

void write_event(json::Writer& out, const Story& story, const StoryEvent& event, std::size_t lane,
                 double weight, const std::vector<std::string>& conflicts) {
  out.begin_object();
  out.key("id").string(event.id);
  out.key("label").string(clean_text(shown_label(event), longest_label));
  out.key("type").string(clean_text(event.type, longest_name));
  out.key("modality").string(name_of(event.modality));
  out.key("by").string(modality_words(story, event));
  if (const std::string said = voice_words(story, event); !said.empty())
    out.key("said").string(said);
  out.key("words").string(date_words(event.when));
  write_day(out, "first", event.when.has_start(), event.when.earliest);
  write_day(out, "last", event.when.has_end(), event.when.latest);
  out.key("lane").number(lane);
  out.key("weight").number(weight);
  out.key("confidence").number(event.confidence);
  out.key("conflicts").begin_array();
  for (const std::string& words : conflicts) out.string(words);
  out.end_array();
  out.key("actors").begin_array();
  std::vector<ActorIndex> actors;
  for (const Participant& p : event.participants)
    if (std::ranges::find(actors, p.actor) == actors.end()) actors.push_back(p.actor);
  for (ActorIndex actor : actors) out.number(at(actor));
  out.end_array();
  write_evidence(out, event);
  out.end_object();
}

void write_events(json::Writer& out, const Story& story, const std::vector<Lane>& lanes) {
  std::vector<std::size_t> lane_of(story.events.size(), 0);
  for (std::size_t l = 0; l < lanes.size(); ++l)
    for (EventIndex e : lanes[l].events) lane_of[at(e)] = l;
  const std::vector<double> weights = importance(story);
  const std::vector<std::vector<std::string>> conflicts = conflict_words(story);
  out.key("events").begin_array();
  for (std::size_t i = 0; i < story.events.size(); ++i)
    write_event(out, story, story.events[i], lane_of[i], weights[i], conflicts[i]);
  out.end_array();
}

void write_links(json::Writer& out, const Story& story) {
  out.key("links").begin_array();
  for (const StoryLink& link : story.links) {
    if (!is_causal(link.kind)) continue;
    out.begin_object();
    out.key("from").number(at(link.from));
    out.key("to").number(at(link.to));
    out.key("kind").string(name_of(link.kind));
    out.key("modality").string(name_of(link.modality));
    out.key("words").string(link_words(link.kind));
    out.key("by").string(link_standing(story, link));
    out.end_object();
  }
  out.end_array();
}

/// Where the relations picture puts the actors: nodes [actor, x, y, radius, name lines ...] and
/// ties [actor, actor, events, begin x, begin y, control x, control y, end x, end y], in pixels of
/// a narrow picture.
void write_map(json::Writer& out, const Story& story) {
  PictureOptions options;
  options.width = least_width;
  const RelationsLayout layout = lay_out_relations(story, options, 0);
  const auto numbers = [&out](std::initializer_list<double> values) {
    for (double value : values) out.number(std::round(value));
  };
  out.key("map").begin_object();
  out.key("width").number(std::round(layout.width));
  out.key("height").number(std::round(layout.height));
  out.key("nodes").begin_array();
  for (const PlacedActor& node : layout.actors) {
    out.begin_array().number(at(node.actor));
    numbers({node.centre.x, node.centre.y, node.radius});
    for (const std::string& line : node.name_lines) out.string(line);
    out.end_array();
  }
  out.end_array();
  out.key("ties").begin_array();
  for (const PlacedTie& tie : layout.ties) {
    out.begin_array().number(at(tie.tie.a));
    out.number(at(tie.tie.b)).number(tie.tie.events.size());
    numbers({tie.begin.x, tie.begin.y, tie.control.x, tie.control.y, tie.end.x, tie.end.y});
    out.end_array();
  }
  out.end_array().end_object();
}

void write_colours(json::Writer& out, std::string_view key, const Theme& theme) {
  out.key(key).begin_array();
  for (std::size_t i = 0; i < series_count; ++i) out.string(css_colour(theme[series(i)]));
  out.end_array();
}

std::string data_of(const Story& story, const std::string& title, const PictureOptions& options) {
  const std::vector<Lane> lanes = make_lanes(story, options.lanes, options.most_lanes);
  json::Writer out;
  out.begin_object();
  out.key("title").string(title);
  write_colours(out, "light", light_theme);
  write_colours(out, "dark", dark_theme);
  out.key("lanes").begin_array();
  for (const Lane& lane : lanes) out.string(lane.name);
  out.end_array();
  write_articles(out, story);
  write_actors(out, story);
  write_events(out, story, lanes);
  write_links(out, story);
  write_map(out, story);
  out.end_object();
  return out.take();
}

constexpr std::string_view body = R"(<form id="filters" role="search">
<input id="search" type="search" placeholder="Search" aria-label="Search events">
<select id="actor" aria-label="Actor"></select>
<select id="family" aria-label="Type of event"></select>
<select id="modality" aria-label="Modality"></select>
<select id="source" aria-label="Source"></select>
<select id="confidence" aria-label="Confidence"></select>
<input id="from" placeholder="from 2025-01-31" aria-label="From day, month or year" size="14">
<input id="to" placeholder="to 2025-12" aria-label="To day, month or year" size="14">
<button id="reset" type="button">Reset</button>
<button id="fit" type="button">Show all</button>
<button id="as-list" type="button">List</button>
<button id="save" type="button">Save view as SVG</button>
<output id="count" class="quiet" aria-live="polite"></output>
</form>
<main>
<div id="stage"><canvas id="canvas" tabindex="0" role="img" aria-label="Timeline; the list button shows the same events as text"></canvas></div>
<ol id="list" hidden></ol>
<aside>
<div role="tablist" aria-label="Details"><button id="tab-event" role="tab" type="button" aria-controls="panel" aria-selected="true">Event</button>
<button id="tab-actors" role="tab" type="button" aria-controls="actors" aria-selected="false">Actors</button></div>
<div id="panel" role="tabpanel" aria-labelledby="tab-event" tabindex="-1" aria-live="polite"></div>
<div id="actors" role="tabpanel" aria-labelledby="tab-actors" tabindex="-1" hidden></div>
</aside>
</main>
<noscript><p>The explorer needs JavaScript; the SVG pictures beside it do not.</p></noscript>
)";

}  // namespace

std::string explorer_html(const Story& story, const PictureOptions& options) {
  const std::string title =
      clean_text(options.title.empty() ? "Story" : options.title, longest_label);
  std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
      "'sha256-";
  out += sha256_base64(script());
  out += "'; style-src 'sha256-";
  out += sha256_base64(style());
  out += "'; img-src data:; base-uri 'none'; form-action 'none'\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  out += xml_escape(title);
  out += "</title>\n<style>";
  out += style();
  out += "</style>\n</head>\n<body>\n<header><h1>";
  out += xml_escape(title);
  out += "</h1>\n<p class=\"quiet\">" + xml_escape(story_summary(story)) + "</p></header>\n";
  out += body;
  out += "<script type=\"application/json\" id=\"data\">";
  out += data_of(story, title, options);
  out += "</script>\n<script>";
  out += script();
  out += "</script>\n</body>\n</html>\n";
  return out;
}

}  // namespace fabula
