#include "render/exchange.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "graph/json.h"
#include "graph/utf8.h"
#include "graph/vocabulary.h"
#include "graph/voices.h"

namespace fabula {
namespace {

// ---------------------------------------------------------------- GraphML

/// Text inside XML 1.0: markup escaped, characters that XML cannot have left out.
std::string xml(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t size = std::max<std::size_t>(utf8_character_size(text), 1);
    const std::string_view character = text.substr(0, size);
    const auto byte = static_cast<unsigned char>(character.front());
    if (character == "<")
      out += "&lt;";
    else if (character == ">")
      out += "&gt;";
    else if (character == "&")
      out += "&amp;";
    else if (character == "\"")
      out += "&quot;";
    else if (utf8_character_size(text) == 0 || character == "\xef\xbf\xbe" ||
             character == "\xef\xbf\xbf")
      out += "\xef\xbf\xbd";
    else if (byte >= 0x20 || byte == '\n' || byte == '\t')
      out += character;
    text.remove_prefix(size);
  }
  return out;
}

void data(std::string& out, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  out.append("<data key=\"").append(key).append("\">").append(xml(value)).append("</data>");
}

std::string shortest(double value) {
  json::Writer number;
  return number.number(value).take();
}

std::string day_text(Day day) { return day == open_start || day == open_end ? "" : iso_day(day); }

std::size_t articles_in(const std::vector<Evidence>& evidence) {
  std::set<ArticleIndex> articles;
  for (const Evidence& e : evidence) articles.insert(e.article);
  return articles.size();
}

constexpr std::string_view graphml_head =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="node" for="node" attr.name="node" attr.type="string"/>
<key id="identifier" for="node" attr.name="identifier" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="modality" for="all" attr.name="modality" attr.type="string"/>
<key id="date" for="node" attr.name="date" attr.type="string"/>
<key id="earliest" for="node" attr.name="earliest" attr.type="string"/>
<key id="latest" for="node" attr.name="latest" attr.type="string"/>
<key id="articles" for="all" attr.name="articles" attr.type="int"/>
<key id="salience" for="node" attr.name="salience" attr.type="double"/>
<key id="said_by" for="all" attr.name="said_by" attr.type="string"/>
<key id="quote" for="all" attr.name="quote" attr.type="string"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<key id="confidence" for="all" attr.name="confidence" attr.type="double"/>
<graph id="story" edgedefault="directed">
)";

void edge(std::string& out, std::string_view from, std::string_view to, std::string_view relation) {
  out.append("<edge source=\"").append(from).append("\" target=\"").append(to).append("\">");
  data(out, "relation", relation);
}

std::string quote_of(const std::vector<Evidence>& evidence) {
  return evidence.empty() ? "" : evidence.front().quote;
}

/// Names and words, separated by semicolons.
std::string said_by(const Story& story, const std::vector<ActorIndex>& named,
                    const std::vector<Evidence>& unnamed) {
  std::string out;
  for (const std::string& voice : voices_of(story, named, unnamed))
    out.append(out.empty() ? "" : "; ").append(voice);
  return out;
}

// ---------------------------------------------------------------- CSV

std::string cell(std::string_view text, bool safe) {
  std::string value(text);
  if (safe && !value.empty() && std::string_view("=+-@\t\r").find(value.front()) != value.npos)
    value.insert(0, "'");
  if (value.find_first_of(",\"\r\n") == value.npos) return value;
  std::string out = "\"";
  for (const char c : value) out.append(c == '"' ? "\"\"" : std::string(1, c));
  return out + '"';
}

std::vector<std::uint32_t> by_date(const Story& story) {
  std::vector<std::uint32_t> order(story.events.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::uint32_t i) {
    const DateInterval& when = story.events[i].when;
    return std::tuple(when.has_start() ? when.earliest : when.latest, when.latest, i);
  });
  return order;
}

// ---------------------------------------------------------------- JSON-LD

std::string_view schema_type(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return "Country";
    case ActorKind::organization:
      return "Organization";
    case ActorKind::person:
      return "Person";
    case ActorKind::place:
      return "Place";
    case ActorKind::other:
      return "Thing";
  }
  return "Thing";
}

void reference(json::Writer& out, std::string_view id) {
  out.begin_object().key("@id").string(std::string("#") + std::string(id)).end_object();
}

void node(json::Writer& out, std::string_view id, std::string_view type, std::string_view name) {
  out.begin_object().key("@id").string(std::string("#") + std::string(id));
  out.key("@type").string(type).key("name").string(name);
}

void write_event(json::Writer& out, const Story& story, const StoryEvent& e) {
  node(out, e.id, "Event", e.label);
  out.key("additionalType").string(e.type);
  out.key("temporalCoverage").string(e.edtf);
  if (e.when.has_start()) out.key("startDate").string(iso_day(e.when.earliest));
  if (e.when.has_end()) out.key("endDate").string(iso_day(e.when.latest));
  // schema.org knows no modality: what is not told as fact says so in words.
  if (e.modality != Modality::asserted)
    out.key("disambiguatingDescription").string(name_of(e.modality));
  if (e.place) {
    out.key("location");
    reference(out, story.actors[at(*e.place)].id);
  }
  for (const auto& [key, agents] : {std::pair("organizer", true), {"attendee", false}}) {
    bool any = false;
    for (const Participant& p : e.participants) {
      if ((p.role == Role::agent) != agents) continue;
      if (!any) out.key(key).begin_array();
      any = true;
      reference(out, story.actors[at(p.actor)].id);
    }
    if (any) out.end_array();
  }
  out.key("subjectOf").begin_array();
  for (const Evidence& m : e.mentions) {
    const StoryArticle& a = story.articles[at(m.article)];
    out.begin_object().key("@type").string("Quotation").key("text").string(m.quote);
    out.key("isPartOf").begin_object().key("@type").string("NewsArticle");
    out.key("identifier").string(a.id);
    if (!a.title.empty()) out.key("headline").string(a.title);
    if (!a.url.empty()) out.key("url").string(a.url);
    if (a.published) out.key("datePublished").string(iso_day(*a.published));
    if (!a.source.empty()) out.key("publisher").string(a.source);
    out.end_object().end_object();
  }
  out.end_array().end_object();
}

}  // namespace

std::string write_graphml(const Story& story) {
  std::string out(graphml_head);
  for (const StoryActor& a : story.actors) {
    out.append("<node id=\"").append(a.id).append("\">");
    data(out, "label", a.name);
    data(out, "node", "actor");
    data(out, "identifier", a.identifier);
    data(out, "type", name_of(a.kind));
    data(out, "articles", std::to_string(articles_in(a.mentions)));
    data(out, "salience", shortest(a.salience));
    out += "</node>\n";
  }
  for (const StoryEvent& e : story.events) {
    out.append("<node id=\"").append(e.id).append("\">");
    data(out, "label", e.label);
    data(out, "node", "event");
    data(out, "type", e.type);
    data(out, "modality", name_of(e.modality));
    data(out, "date", e.edtf);
    data(out, "earliest", day_text(e.when.earliest));
    data(out, "latest", day_text(e.when.latest));
    data(out, "articles", std::to_string(articles_in(e.mentions)));
    data(out, "salience", shortest(e.salience));
    data(out, "confidence", shortest(e.confidence));
    data(out, "said_by", said_by(story, e.attributed_to, e.speakers));
    data(out, "quote", quote_of(e.mentions));
    out += "</node>\n";
  }
  for (const StoryEvent& e : story.events)
    for (const Participant& p : e.participants) {
      edge(out, story.actors[at(p.actor)].id, e.id, name_of(p.role));
      out += "</edge>\n";
    }
  for (const StoryLink& l : story.links) {
    edge(out, story.events[at(l.from)].id, story.events[at(l.to)].id, name_of(l.kind));
    data(out, "modality", name_of(l.modality));
    data(out, "articles", std::to_string(articles_in(l.evidence)));
    data(out, "confidence", shortest(l.confidence));
    data(out, "said_by", said_by(story, l.attributed_to, l.speakers));
    data(out, "quote", quote_of(l.evidence));
    out += "</edge>\n";
  }
  return out + "</graph>\n</graphml>\n";
}

std::string write_csv(const Story& story, bool safe) {
  std::string out =
      "id,date,title,type,modality,place,actors,source,link,summary,identifiers,said_by\r\n";
  for (const std::uint32_t i : by_date(story)) {
    const StoryEvent& e = story.events[i];
    std::string actors, identifiers;
    for (const Participant& p : e.participants) {
      const StoryActor& actor = story.actors[at(p.actor)];
      actors.append(actors.empty() ? "" : "; ").append(actor.name);
      if (!actor.identifier.empty())
        identifiers.append(identifiers.empty() ? "" : "; ")
            .append(actor.name)
            .append(": ")
            .append(actor.identifier);
    }
    const StoryArticle* article =
        e.mentions.empty() ? nullptr : &story.articles[at(e.mentions.front().article)];
    const std::string said = said_by(story, e.attributed_to, e.speakers);
    const std::vector<std::string_view> cells{
        e.id,
        e.edtf,
        e.label,
        e.type,
        name_of(e.modality),
        e.place ? std::string_view(story.actors[at(*e.place)].name) : "",
        actors,
        article ? std::string_view(article->source.empty() ? article->title : article->source) : "",
        article ? std::string_view(article->url) : "",
        e.mentions.empty() ? "" : std::string_view(e.mentions.front().quote),
        identifiers,
        said};
    for (std::size_t k = 0; k < cells.size(); ++k)
      out.append(k == 0 ? "" : ",").append(cell(cells[k], safe));
    out += "\r\n";
  }
  return out;
}

std::string write_json_ld(const Story& story) {
  json::Writer out(1);
  out.begin_object().key("@context").string("https://schema.org");
  out.key("@graph").begin_array();
  for (const StoryActor& a : story.actors) {
    node(out, a.id, schema_type(a.kind), a.name);
    if (!a.aliases.empty()) {
      out.key("alternateName").begin_array();
      for (const std::string& alias : a.aliases) out.string(alias);
      out.end_array();
    }
    if (!a.identifier.empty()) out.key("identifier").string(a.identifier);
    out.end_object();
  }
  for (const StoryEvent& e : story.events) write_event(out, story, e);
  out.end_array().end_object();
  return out.take() + '\n';
}

}  // namespace fabula
