#include "graph/explain.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <utility>

#include "graph/listing.h"
#include "graph/plain_text.h"
#include "graph/story_file.h"
#include "graph/vocabulary.h"
#include "graph/voices.h"

namespace fabula {
namespace {

constexpr std::size_t label_width = 14;
constexpr std::size_t most_actor_mentions = 20;

class Explanation {
 public:
  explicit Explanation(const Story& story) : story_(story) {}

  std::string of_event(EventIndex index) {
    const StoryEvent& e = story_.events[at(index)];
    heading("event", e.id, e.label);
    field("type", e.type);
    field("modality", std::string(name_of(e.modality)));
    field("date", date_text(e) + " (" + std::string(name_of(e.basis)) +
                      (e.date_words.empty() ? "" : ": \"" + e.date_words + '"') + ')');
    for (const Participant& p : e.participants) field(name_of(p.role), actor(p.actor));
    if (e.place) field("at", actor(*e.place));
    for (const Amount& amount : e.amounts) field("amount", amount.text);
    voices("said by", e.attributed_to, e.speakers);
    voices("denied by", e.denied_by, e.deniers);
    field("confidence", share(e.confidence) + ", " + sources(e.mentions));
    evidence(e.mentions);
    reasons(e.reasons);
    links(index);
    conflicts(index);
    return std::move(out_);
  }

  std::string of_actor(ActorIndex index) {
    const StoryActor& a = story_.actors[at(index)];
    heading("actor", a.id, a.name);
    field("kind", std::string(name_of(a.kind)));
    for (const std::string& alias : a.aliases) field("also", alias);
    for (const std::string& title : a.titles) field("title", title);
    for (const ActorRole& role : a.roles) field("role", in_words(role));
    if (!a.home.empty()) field("of", a.home);
    if (!a.identifier.empty()) field("identifier", a.identifier);
    field("named in", sources(a.mentions));
    reasons(a.reasons);
    section("events");
    for (const EventIndex event : by_date(neighbourhood(story_, index)))
      line(date_text(story_.events[at(event)]) + "  " + story_.events[at(event)].label + "  [" +
           story_.events[at(event)].id + ']');
    actor_quotes(index);
    return std::move(out_);
  }

  std::string of_link(LinkIndex index) {
    const StoryLink& l = story_.links[at(index)];
    heading("link", l.id, std::string(name_of(l.kind)));
    field("from", event(l.from));
    field("to", event(l.to));
    field("modality", std::string(name_of(l.modality)));
    if (!l.cue.empty()) field("cue", '"' + l.cue + '"');
    voices("said by", l.attributed_to, l.speakers);
    field("confidence", share(l.confidence) + ", " + sources(l.evidence));
    evidence(l.evidence);
    reasons(l.reasons);
    return std::move(out_);
  }

  std::string of_conflict(std::size_t index) {
    const Conflict& c = story_.conflicts[index];
    heading("conflict", c.id, std::string(name_of(c.kind)));
    for (const EventIndex e : c.events) field("about", event(e));
    for (const ConflictSide& side : c.sides) {
      section("\"" + side.value + "\" say " + sources(side.evidence));
      for (const Evidence& e : side.evidence) quote(e);
    }
    return std::move(out_);
  }

 private:
  void heading(std::string_view kind, const std::string& id, const std::string& what) {
    out_.append(kind).append(" ").append(id).append("\n");
    out_ += one_line(what) + '\n';
  }
  void field(std::string_view label, const std::string& text) {
    std::string padded(label);
    padded.resize(std::max(label_width, padded.size() + 1), ' ');
    out_ += "  " + padded + one_line(text) + '\n';
  }
  void section(const std::string& title) { out_ += one_line(title) + ":\n"; }
  void line(const std::string& text) { out_ += "  " + one_line(text) + '\n'; }

  static std::string share(double value) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%.2f", value);
    return buffer;
  }
  /// "President of France since 2017", "of Pakistan".
  std::string in_words(const ActorRole& role) const {
    std::string words = role.as;
    if (role.of) words += (words.empty() ? "of " : " of ") + actor(*role.of);
    if (!role.since.empty()) words += " since " + role.since;
    return words;
  }

  std::string actor(ActorIndex index) const {
    const StoryActor& a = story_.actors[at(index)];
    return a.name + "  [" + a.id + ']';
  }
  std::string event(EventIndex index) const {
    const StoryEvent& e = story_.events[at(index)];
    return e.label + "  (" + date_text(e) + ")  [" + e.id + ']';
  }
  std::string article(ArticleIndex index) const {
    const StoryArticle& a = story_.articles[at(index)];
    std::string text = a.source.empty() ? a.id : a.source;
    if (a.published) text += ", " + iso_day(*a.published);
    if (!a.title.empty()) text += ", \"" + a.title + '"';
    return text;
  }
  std::string sources(const std::vector<Evidence>& evidence) const {
    std::set<ArticleIndex> articles;
    std::set<std::string_view> outlets;
    for (const Evidence& e : evidence) {
      const StoryArticle& a = story_.articles[at(e.article)];
      articles.insert(e.article);
      outlets.insert(a.source.empty() ? a.id : a.source);
    }
    const auto counted = [](std::size_t n, std::string_view what) {
      return std::to_string(n) + ' ' + std::string(what) + (n == 1 ? "" : "s");
    };
    return counted(articles.size(), "article") + " of " + counted(outlets.size(), "source");
  }

  void voices(std::string_view label, const std::vector<ActorIndex>& named,
              const std::vector<Evidence>& unnamed) {
    for (const ActorIndex a : named) field(label, actor(a));
    for (const auto& [words, evidence] : unnamed_voices(unnamed))
      field(label, words + "  (" + sources(evidence) + ')');
  }

  void quote(const Evidence& e) {
    line(article(e.article));
    const std::string place = story_.articles[at(e.article)].id + ", bytes " +
                              std::to_string(e.span.begin) + "-" + std::to_string(e.span.end);
    if (!e.quote.empty()) line("  \"" + e.quote + "\"");
    line("  [" + place + ']');
  }
  void evidence(const std::vector<Evidence>& all) {
    section("evidence");
    for (const Evidence& e : all) quote(e);
  }
  void reasons(const std::vector<std::string>& all) {
    if (all.empty()) return;
    section("because");
    for (const std::string& reason : all) line(reason);
  }

  void links(EventIndex index) {
    bool first = true;
    const auto say = [&](const StoryLink& l, std::string_view direction, EventIndex other) {
      if (std::exchange(first, false)) section("links");
      line(std::string(direction) + ' ' + std::string(name_of(l.kind)) + ' ' + share(l.confidence) +
           (l.cue.empty() ? "" : " (\"" + l.cue + "\")") + "  " + event(other));
    };
    for (const StoryLink& l : story_.links) {
      if (l.to == index) say(l, "<-", l.from);
      if (l.from == index) say(l, "->", l.to);
    }
  }

  void conflicts(EventIndex index) {
    const std::vector<std::size_t> found = conflicts_of(story_, index);
    if (found.empty()) return;
    section("sources disagree");
    for (const std::size_t i : found) {
      const Conflict& c = story_.conflicts[i];
      std::string values;
      for (const ConflictSide& side : c.sides) values += (values.empty() ? "" : " | ") + side.value;
      line(std::string(name_of(c.kind)) + "  " + values + "  [" + c.id + ']');
    }
  }

  std::vector<EventIndex> by_date(std::vector<EventIndex> events) const {
    std::ranges::stable_sort(events, {}, [&](EventIndex e) {
      const DateInterval& when = story_.events[at(e)].when;
      return std::pair(when.has_start() ? when.earliest : when.latest, when.latest);
    });
    return events;
  }

  /// Actors' mentions carry no words of their own: they are quoted by the events that hold them.
  void actor_quotes(ActorIndex index) {
    section("named");
    const std::vector<EventIndex> events = neighbourhood(story_, index);
    std::size_t told = 0;
    for (const Evidence& mention : story_.actors[at(index)].mentions) {
      if (++told > most_actor_mentions) {
        line("and " + std::to_string(story_.actors[at(index)].mentions.size() - told + 1) +
             " more times");
        return;
      }
      Evidence shown = mention;
      for (const EventIndex event : events)
        for (const Evidence& e : story_.events[at(event)].mentions)
          if (shown.quote.empty() && e.article == mention.article && e.span.contains(mention.span))
            shown.quote = e.quote;
      quote(shown);
    }
  }

  const Story& story_;
  std::string out_;
};

}  // namespace

std::string explain(const Story& story, NodeRef node) {
  Explanation explanation(story);
  switch (node.kind) {
    case NodeKind::event:
      return explanation.of_event(EventIndex{node.index});
    case NodeKind::actor:
      return explanation.of_actor(ActorIndex{node.index});
    case NodeKind::link:
      return explanation.of_link(LinkIndex{node.index});
    case NodeKind::conflict:
      return explanation.of_conflict(node.index);
  }
  return {};
}

}  // namespace fabula
