#include "graph/story_file.h"

#include <algorithm>
#include <array>
#include <limits>

#include "graph/fields.h"
#include "graph/json.h"
#include "graph/node_writing.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::string_view version = "story/1";
constexpr std::size_t max_bytes = std::size_t{4} << 30;

/// In the order of the enumeration.
constexpr std::array conflict_kinds{"date", "amount", "modality", "participants", "order", "cycle"};

/// Writes parts of one story.
class StoryWriter {
  auto actor_id() const {
    return [this](ActorIndex i) -> const std::string& { return story_.actors[at(i)].id; };
  }
  auto event_id() const {
    return [this](EventIndex i) -> const std::string& { return story_.events[at(i)].id; };
  }

 public:
  explicit StoryWriter(const Story& story) : story_(story) {}

  std::string article(const StoryArticle& a) {
    json::Writer out;
    out.begin_object();
    write_string(out, "id", a.id);
    write_string(out, "path", a.path);
    write_optional(out, "url", a.url);
    write_optional(out, "title", a.title);
    write_optional(out, "source", a.source);
    write_day(out, "published", a.published);
    write_string(out, "published_basis", name_of(a.published_basis));
    return std::move(out.end_object()).take();
  }

  std::string actor(const StoryActor& a) {
    json::Writer out;
    out.begin_object();
    write_string(out, "id", a.id);
    write_string(out, "name", a.name);
    write_string(out, "kind", name_of(a.kind));
    write_strings(out, "aliases", a.aliases);
    if (!a.titles.empty()) write_strings(out, "titles", a.titles);
    write_optional(out, "identifier", a.identifier);
    write_optional(out, "home", a.home);
    write_roles(out, a.roles, actor_id());
    write_evidence(out, "mentions", a.mentions);
    out.key("salience").number(a.salience);
    if (!a.reasons.empty()) write_strings(out, "reasons", a.reasons);
    return std::move(out.end_object()).take();
  }

  std::string event(const StoryEvent& e) {
    json::Writer out;
    out.begin_object();
    write_string(out, "id", e.id);
    write_string(out, "type", e.type);
    write_string(out, "label", e.label);
    write_string(out, "modality", name_of(e.modality));
    write_references(out, "attributed_to", e.attributed_to, actor_id());
    if (!e.speakers.empty()) write_evidence(out, "speaker", e.speakers);
    if (!e.denied_by.empty()) write_references(out, "denied_by", e.denied_by, actor_id());
    if (!e.deniers.empty()) write_evidence(out, "denier", e.deniers);
    out.key("when").begin_object();
    write_string(out, "edtf", e.edtf);
    write_interval(out, e.when);
    write_string(out, "basis", name_of(e.basis));
    write_optional(out, "text", e.date_words);
    out.end_object().key("participants").begin_array();
    for (const Participant& p : e.participants) {
      out.begin_object();
      write_string(out, "actor", actor_id()(p.actor));
      write_string(out, "role", name_of(p.role));
      out.end_object();
    }
    out.end_array().key("place");
    if (e.place)
      out.string(actor_id()(*e.place));
    else
      out.null();
    out.key("amounts").begin_array();
    for (const Amount& amount : e.amounts) {
      out.begin_object();
      write_string(out, "text", amount.text);
      out.key("value").number(amount.value);
      write_string(out, "unit", amount.unit);
      out.end_object();
    }
    out.end_array();
    write_evidence(out, "mentions", e.mentions);
    out.key("confidence").number(e.confidence);
    out.key("salience").number(e.salience);
    if (e.background) out.key("background").boolean(true);
    if (!e.reasons.empty()) write_strings(out, "reasons", e.reasons);
    return std::move(out.end_object()).take();
  }

  std::string link(const StoryLink& l) {
    json::Writer out;
    out.begin_object();
    write_string(out, "id", l.id);
    write_string(out, "from", event_id()(l.from));
    write_string(out, "to", event_id()(l.to));
    write_string(out, "kind", name_of(l.kind));
    write_string(out, "modality", name_of(l.modality));
    write_references(out, "attributed_to", l.attributed_to, actor_id());
    if (!l.speakers.empty()) write_evidence(out, "speaker", l.speakers);
    write_optional(out, "cue", l.cue);
    write_evidence(out, "evidence", l.evidence);
    out.key("confidence").number(l.confidence);
    if (!l.reasons.empty()) write_strings(out, "reasons", l.reasons);
    return std::move(out.end_object()).take();
  }

  std::string conflict(const Conflict& c) {
    json::Writer out;
    out.begin_object();
    write_string(out, "id", c.id);
    write_string(out, "kind", name_of(c.kind));
    write_references(out, "events", c.events, event_id());
    out.key("sides").begin_array();
    for (const ConflictSide& side : c.sides) {
      out.begin_object();
      write_string(out, "value", side.value);
      write_evidence(out, "evidence", side.evidence);
      out.end_object();
    }
    out.end_array();
    return std::move(out.end_object()).take();
  }

 private:
  void write_evidence(json::Writer& out, std::string_view key, std::span<const Evidence> all) {
    out.key(key).begin_array();
    for (const Evidence& evidence : all) {
      out.begin_object();
      write_string(out, "article", story_.articles[at(evidence.article)].id);
      write_span(out, evidence.span);
      if (!evidence.trigger.empty()) {
        out.key("trigger").begin_object();
        write_span(out, evidence.trigger);
        out.end_object();
      }
      write_optional(out, "quote", evidence.quote);
      out.end_object();
    }
    out.end_array();
  }

  const Story& story_;
};

/// "key": [ one item a line ].
template <typename Items, typename Write>
void append_list(std::string& out, std::string_view key, const Items& items, Write write) {
  out.append(",\n\"").append(key).append("\": [");
  std::string_view separator = "\n";
  for (const auto& item : items) {
    out.append(separator).append(write(item));
    separator = ",\n";
  }
  out += items.empty() ? "]" : "\n]";
}

class StoryReader {
 public:
  explicit StoryReader(const Fields& file) : file_(file) {}

  Story read() {
    file_.objects("articles", [&](const Fields& f) { articles_.add(f); });
    file_.objects("actors", [&](const Fields& f) { actors_.add(f); });
    file_.objects("events", [&](const Fields& f) { events_.add(f); });
    file_.objects("articles", [&](const Fields& f) { story_.articles.push_back(article(f)); });
    file_.objects("actors", [&](const Fields& f) { story_.actors.push_back(actor(f)); });
    file_.objects("events", [&](const Fields& f) { story_.events.push_back(event(f)); });
    NodeNames ids;
    file_.objects("links", [&](const Fields& f) {
      ids.add(f);
      story_.links.push_back(link(f));
    });
    file_.objects("conflicts", [&](const Fields& f) {
      ids.add(f);
      story_.conflicts.push_back(conflict(f));
    });
    return std::move(story_);
  }

 private:
  static StoryArticle article(const Fields& f) {
    return {f.required_string("id"),
            f.string("path"),
            f.string("url"),
            f.string("title"),
            f.string("source"),
            f.day("published"),
            f.word("published_basis", PublicationBasis::none)};
  }

  std::vector<Evidence> evidence(const Fields& fields, std::string_view key) {
    std::vector<Evidence> all;
    fields.objects(key, [&](const Fields& f) {
      Evidence e;
      e.article = ArticleIndex{articles_.resolve(f, "article")};
      e.span = f.span();
      if (const json::Value* trigger = f.find("trigger"))
        e.trigger = Fields(*trigger, f.source(), &f, "trigger").span();
      e.quote = f.string("quote");
      all.push_back(std::move(e));
    });
    return all;
  }

  StoryActor actor(const Fields& f) {
    StoryActor a;
    a.id = f.required_string("id");
    a.name = f.required_string("name");
    a.kind = f.word("kind", ActorKind::other);
    a.aliases = f.strings("aliases");
    a.titles = f.strings("titles");
    a.identifier = f.string("identifier");
    a.home = f.string("home");
    a.roles = read_roles(f, actors_);
    a.mentions = evidence(f, "mentions");
    a.salience = f.number("salience", 0, 1, 0);
    a.reasons = f.strings("reasons");
    return a;
  }

  void read_when(const Fields& f, StoryEvent& e) {
    e.when = f.interval();
    e.edtf = f.string("edtf");
    e.basis = f.word("basis", DateBasis::unknown);
    e.date_words = f.string("text");
  }

  StoryEvent event(const Fields& f) {
    StoryEvent e;
    e.id = f.required_string("id");
    e.type = f.required_string("type");
    e.label = f.string("label");
    e.modality = f.word("modality", Modality::asserted);
    e.attributed_to = references<ActorIndex>(f, "attributed_to", actors_);
    e.denied_by = references<ActorIndex>(f, "denied_by", actors_);
    e.speakers = evidence(f, "speaker");
    e.deniers = evidence(f, "denier");
    if (const json::Value* when = f.find("when"))
      read_when(Fields(*when, f.source(), &f, "when"), e);
    f.objects("participants", [&](const Fields& p) {
      e.participants.push_back(
          {ActorIndex{actors_.resolve(p, "actor")}, p.word("role", Role::agent)});
    });
    e.place = reference<ActorIndex>(f, "place", actors_);
    constexpr double most = std::numeric_limits<double>::max();
    f.objects("amounts", [&](const Fields& a) {
      e.amounts.push_back(
          {a.string("text"), a.number("value", -most, most, 0), a.string("unit"), {}});
    });
    e.mentions = evidence(f, "mentions");
    e.confidence = f.number("confidence", 0, 1, 0);
    e.salience = f.number("salience", 0, 1, 0);
    e.background = f.boolean("background", false);
    e.reasons = f.strings("reasons");
    return e;
  }

  StoryLink link(const Fields& f) {
    StoryLink l;
    l.id = f.required_string("id");
    l.from = EventIndex{events_.resolve(f, "from")};
    l.to = EventIndex{events_.resolve(f, "to")};
    l.kind = f.word("kind", LinkKind::causes);
    l.modality = f.word("modality", Modality::asserted);
    l.attributed_to = references<ActorIndex>(f, "attributed_to", actors_);
    l.speakers = evidence(f, "speaker");
    l.cue = f.string("cue");
    l.evidence = evidence(f, "evidence");
    l.confidence = f.number("confidence", 0, 1, 0);
    l.reasons = f.strings("reasons");
    return l;
  }

  Conflict conflict(const Fields& f) {
    Conflict c;
    c.id = f.required_string("id");
    const std::string kind = f.required_string("kind");
    const auto found = std::ranges::find(conflict_kinds, kind);
    if (found != conflict_kinds.end())
      c.kind = static_cast<ConflictKind>(found - conflict_kinds.begin());
    else
      f.fail(f.value(), "kind", "has the unknown value \"" + kind.substr(0, 40) + '"');
    c.events = references<EventIndex>(f, "events", events_);
    f.objects("sides", [&](const Fields& side) {
      c.sides.push_back({side.string("value"), evidence(side, "evidence")});
    });
    return c;
  }

  const Fields& file_;
  Story story_;
  NodeNames articles_;
  NodeNames actors_;
  NodeNames events_;
};

}  // namespace

std::string_view name_of(ConflictKind kind) {
  return conflict_kinds[static_cast<std::size_t>(kind)];
}

std::string write_actor(const Story& story, ActorIndex actor) {
  return StoryWriter(story).actor(story.actors[at(actor)]);
}
std::string write_event(const Story& story, EventIndex event) {
  return StoryWriter(story).event(story.events[at(event)]);
}
std::string write_link(const Story& story, LinkIndex link) {
  return StoryWriter(story).link(story.links[at(link)]);
}
std::string write_conflict(const Story& story, std::size_t conflict) {
  return StoryWriter(story).conflict(story.conflicts[conflict]);
}

std::string write_story(const Story& story) {
  StoryWriter writer(story);
  std::string out = "{\"fabula\": \"" + std::string(version) + '"';
  append_list(out, "articles", story.articles, [&](const auto& x) { return writer.article(x); });
  append_list(out, "actors", story.actors, [&](const auto& x) { return writer.actor(x); });
  append_list(out, "events", story.events, [&](const auto& x) { return writer.event(x); });
  append_list(out, "links", story.links, [&](const auto& x) { return writer.link(x); });
  append_list(out, "conflicts", story.conflicts, [&](const auto& x) { return writer.conflict(x); });
  return out + "}\n";
}

std::optional<Story> read_story(std::string_view text, std::string_view file,
                                Diagnostics& diagnostics) {
  const auto value = json::parse(text, file, diagnostics, 1, {.bytes = max_bytes, .depth = 16});
  if (!value) return std::nullopt;
  RecordSource source(text, file, 1, diagnostics);
  const Fields fields(*value, source);
  if (source.ok()) check_version(fields, version);
  if (!source.ok()) return std::nullopt;
  Story story = StoryReader(fields).read();
  if (!source.ok()) return std::nullopt;
  return story;
}

}  // namespace fabula
