#include "graph/extraction_record.h"

#include "graph/edtf.h"
#include "graph/fields.h"
#include "graph/node_writing.h"
#include "graph/quote.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::string_view version = "extraction/1";

/// A record that does not say how sure it is counts as this sure.
constexpr double usual_confidence = 0.5;

std::string name_of(ActorIndex actor) { return 'a' + std::to_string(at(actor) + 1); }
std::string name_of(EventIndex event) { return 'e' + std::to_string(at(event) + 1); }

constexpr auto actor_name = [](ActorIndex actor) { return name_of(actor); };

void write_article(json::Writer& out, const Article& article, bool with_text) {
  out.key("article").begin_object();
  write_string(out, "id", article.id);
  write_string(out, "path", article.path);
  write_optional(out, "url", article.url);
  write_optional(out, "title", article.title);
  write_optional(out, "source", article.source);
  write_day(out, "published", article.published);
  write_string(out, "published_basis", fabula::name_of(article.published_basis));
  if (with_text) write_string(out, "text", article.text);
  out.end_object();
}

void write_time(json::Writer& out, const Article& article, const Timex& time) {
  out.begin_object();
  write_span(out, time.span);
  write_string(out, "text", words_of(article, time));
  write_string(out, "type", fabula::name_of(time.type));
  write_string(out, "value", time.value);
  write_string(out, "mod", time.mod);
  write_string(out, "edtf", time.edtf);
  write_interval(out, time.interval);
  write_string(out, "basis", fabula::name_of(time.basis));
  write_optional(out, "anchor", time.anchor);
  write_optional(out, "rule", time.rule);
  write_optional(out, "alternative", time.alternative);
  out.end_object();
}

void write_actor(json::Writer& out, const Actor& actor, ActorIndex index) {
  out.begin_object();
  write_string(out, "id", name_of(index));
  write_string(out, "name", actor.name);
  write_string(out, "kind", fabula::name_of(actor.kind));
  write_strings(out, "aliases", actor.aliases);
  if (!actor.titles.empty()) write_strings(out, "titles", actor.titles);
  write_optional(out, "identifier", actor.identifier);
  write_optional(out, "home", actor.home);
  write_roles(out, actor.roles, actor_name);
  out.key("mentions").begin_array();
  for (const ActorMention& mention : actor.mentions) {
    out.begin_object();
    write_span(out, mention.span);
    out.end_object();
  }
  out.end_array().end_object();
}

void write_when(json::Writer& out, const EventDate& when) {
  out.key("when").begin_object();
  write_string(out, "edtf", when.edtf);
  write_interval(out, when.interval);
  write_string(out, "basis", fabula::name_of(when.basis));
  if (when.time) out.key("time").number(at(*when.time));
  out.end_object();
}

void write_amount(json::Writer& out, const Amount& amount) {
  out.begin_object();
  write_string(out, "text", amount.text);
  out.key("value").number(amount.value);
  write_string(out, "unit", amount.unit);
  write_span(out, amount.span);
  out.end_object();
}

void write_mention(json::Writer& out, const Article& article, const EventMention& mention) {
  out.begin_object();
  write_span(out, mention.span);
  out.key("trigger").begin_object();
  write_span(out, mention.trigger);
  write_optional(out, "text", word_of(article, mention));
  out.end_object();
  write_optional(out, "quote", quote_of(article, mention));
  out.end_object();
}

/// Nothing when nobody speaks.
void write_speakers(json::Writer& out, std::string_view key, const Article& article,
                    const std::vector<Speaker>& speakers) {
  if (speakers.empty()) return;
  out.key(key).begin_array();
  for (const Speaker& speaker : speakers) {
    out.begin_object();
    write_span(out, speaker.span);
    write_optional(out, "text", words_of(article, speaker));
    out.end_object();
  }
  out.end_array();
}

/// Nothing when all who take part are actors.
void write_others(json::Writer& out, const std::vector<CommonParticipant>& others) {
  if (others.empty()) return;
  out.key("others").begin_array();
  for (const CommonParticipant& other : others) {
    out.begin_object();
    write_string(out, "noun", other.noun);
    write_string(out, "role", fabula::name_of(other.role));
    out.end_object();
  }
  out.end_array();
}

void write_event(json::Writer& out, const Article& article, const Event& event, EventIndex index) {
  out.begin_object();
  write_string(out, "id", name_of(index));
  write_string(out, "type", event.type);
  write_string(out, "label", event.label);
  write_string(out, "modality", fabula::name_of(event.modality));
  write_references(out, "attributed_to", event.attributed_to, actor_name);
  write_speakers(out, "speaker", article, event.speakers);
  if (!event.denied_by.empty()) write_references(out, "denied_by", event.denied_by, actor_name);
  write_speakers(out, "denier", article, event.deniers);
  write_when(out, event.when);
  out.key("participants").begin_array();
  for (const Participant& participant : event.participants) {
    out.begin_object();
    write_string(out, "actor", name_of(participant.actor));
    write_string(out, "role", fabula::name_of(participant.role));
    out.end_object();
  }
  out.end_array();
  write_others(out, event.others);
  out.key("place");
  if (event.place)
    out.string(name_of(*event.place));
  else
    out.null();
  out.key("amounts").begin_array();
  for (const Amount& amount : event.amounts) write_amount(out, amount);
  out.end_array().key("mentions").begin_array();
  for (const EventMention& mention : event.mentions) write_mention(out, article, mention);
  out.end_array();
  out.key("confidence").number(event.confidence);
  out.key("salience").number(event.salience);
  if (event.generic) out.key("generic").boolean(true);
  if (event.background) out.key("background").boolean(true);
  out.end_object();
}

void write_link(json::Writer& out, const Extraction& extraction, const Link& link) {
  out.begin_object();
  write_string(out, "from", name_of(link.from));
  write_string(out, "to", name_of(link.to));
  write_string(out, "kind", fabula::name_of(link.kind));
  write_string(out, "modality", fabula::name_of(link.modality));
  write_references(out, "attributed_to", link.attributed_to, actor_name);
  write_speakers(out, "speaker", extraction.article, link.speakers);
  if (link.cue) {
    out.key("cue").begin_object();
    write_span(out, link.cue->span);
    write_string(out, "text", words_of(extraction.article, *link.cue));
    write_optional(out, "quote", quote_of(extraction, link));
    out.end_object();
  }
  out.key("confidence").number(link.confidence);
  out.end_object();
}

Article read_article(const Fields& fields) {
  Article article;
  article.id = fields.required_string("id");
  article.path = fields.string("path");
  article.url = fields.string("url");
  article.title = fields.string("title");
  article.source = fields.string("source");
  article.published = fields.day("published");
  article.published_basis = fields.word("published_basis", PublicationBasis::none);
  article.text = fields.string("text");
  return article;
}

/// Reads the parts of one record. Spans must lie within the article's text where it came along.
class RecordReader {
 public:
  explicit RecordReader(const Fields& record) : record_(record) {}

  Extraction read() {
    if (const json::Value* article = record_.find("article"))
      out_.article = read_article(Fields(*article, record_.source(), &record_, "article"));
    else
      record_.fail(record_.value(), "article", "is missing");
    if (!out_.article.text.empty())
      text_end_ = static_cast<std::uint32_t>(out_.article.text.size());
    record_.objects("actors", [&](const Fields& actor) { actors_.add(actor); });
    record_.objects("events", [&](const Fields& event) { events_.add(event); });
    record_.objects("times", [&](const Fields& time) { read_time(time); });
    record_.objects("actors", [&](const Fields& actor) { read_actor(actor); });
    record_.objects("events", [&](const Fields& event) { read_event(event); });
    record_.objects("links", [&](const Fields& link) { read_link(link); });
    return std::move(out_);
  }

 private:
  void read_time(const Fields& fields) {
    Timex time;
    time.span = fields.span(text_end_);
    time.type = fields.word("type", TimexType::date);
    time.value = fields.string("value");
    time.mod = fields.string("mod");
    time.edtf = fields.string("edtf");
    time.interval = fields.interval();
    time.basis = fields.word("basis", DateBasis::unknown);
    time.anchor = fields.string("anchor");
    time.rule = fields.string("rule");
    time.alternative = fields.string("alternative");
    if (out_.article.text.empty()) time.text = cut(fields.string("text"), max_quote);
    out_.times.push_back(std::move(time));
  }

  void read_actor(const Fields& fields) {
    Actor actor;
    actor.name = fields.required_string("name");
    actor.kind = fields.word("kind", ActorKind::other);
    actor.aliases = fields.strings("aliases");
    actor.titles = fields.strings("titles");
    actor.identifier = fields.string("identifier");
    actor.home = fields.string("home");
    actor.roles = read_roles(fields, actors_);
    fields.objects("mentions", [&](const Fields& mention) {
      actor.mentions.push_back({mention.span(text_end_)});
    });
    out_.actors.push_back(std::move(actor));
  }

  /// Of a date that is given by its EDTF alone.
  static DateInterval interval_from(const Fields& fields, const std::string& edtf) {
    const auto value = parse_edtf(edtf);
    const auto interval = value ? interval_of(*value) : std::nullopt;
    if (!interval) fields.fail(*fields.find("edtf"), "edtf", "is not an EDTF date of level 1");
    return interval.value_or(DateInterval{});
  }

  EventDate read_when(const Fields& fields) {
    EventDate when;
    when.interval = fields.interval();
    when.edtf = fields.string("edtf");
    if (when.interval.is_unknown() && !when.edtf.empty())
      when.interval = interval_from(fields, when.edtf);
    when.basis = fields.word("basis", DateBasis::unknown);
    if (!fields.find("time")) return when;
    const std::uint32_t time = fields.count("time");
    if (time < out_.times.size())
      when.time = TimexIndex{time};
    else
      fields.fail(*fields.find("time"), "time", "is not the index of one of \"times\"");
    return when;
  }

  EventMention read_mention(const Fields& fields) {
    EventMention mention;
    mention.span = fields.span(text_end_);
    mention.trigger = {mention.span.begin, mention.span.begin};
    const bool has_text = !out_.article.text.empty();
    if (const json::Value* value = fields.find("trigger")) {
      const Fields trigger(*value, fields.source(), &fields, "trigger");
      mention.trigger = trigger.span(text_end_);
      if (!has_text) mention.word = cut(trigger.string("text"), max_quote);
    }
    if (!has_text) mention.quote = cut(fields.string("quote"), max_quote);
    return mention;
  }

  std::vector<Speaker> read_speakers(const Fields& fields, std::string_view key) const {
    std::vector<Speaker> speakers;
    fields.objects(key, [&](const Fields& item) {
      Speaker speaker{item.span(text_end_)};
      if (out_.article.text.empty()) speaker.text = cut(item.string("text"), max_quote);
      speakers.push_back(std::move(speaker));
    });
    return speakers;
  }

  void read_event(const Fields& fields) {
    Event event;
    event.type = fields.required_string("type");
    event.label = fields.string("label");
    event.modality = fields.word("modality", Modality::asserted);
    event.attributed_to = references<ActorIndex>(fields, "attributed_to", actors_);
    event.denied_by = references<ActorIndex>(fields, "denied_by", actors_);
    event.speakers = read_speakers(fields, "speaker");
    event.deniers = read_speakers(fields, "denier");
    if (const json::Value* when = fields.find("when"))
      event.when = read_when(Fields(*when, fields.source(), &fields, "when"));
    fields.objects("participants", [&](const Fields& participant) {
      event.participants.push_back({ActorIndex{actors_.resolve(participant, "actor")},
                                    participant.word("role", Role::agent)});
    });
    fields.objects("others", [&](const Fields& other) {
      event.others.push_back({other.required_string("noun"), other.word("role", Role::agent)});
    });
    event.place = reference<ActorIndex>(fields, "place", actors_);
    fields.objects("amounts", [&](const Fields& amount) {
      event.amounts.push_back({amount.string("text"), amount.number("value", -1e300, 1e300, 0),
                               amount.string("unit"),
                               amount.find("begin") ? amount.span(text_end_) : Span{}});
    });
    fields.objects("mentions",
                   [&](const Fields& mention) { event.mentions.push_back(read_mention(mention)); });
    if (event.mentions.empty())
      fields.fail(fields.value(), "mentions", "must hold at least one mention");
    event.confidence = fields.number("confidence", 0, 1, usual_confidence);
    event.salience = fields.number("salience", 0, 1, 0);
    event.generic = fields.boolean("generic", false);
    event.background = fields.boolean("background", false);
    out_.events.push_back(std::move(event));
  }

  void read_link(const Fields& fields) {
    Link link;
    link.from = EventIndex{events_.resolve(fields, "from")};
    link.to = EventIndex{events_.resolve(fields, "to")};
    link.kind = fields.word("kind", LinkKind::causes);
    link.modality = fields.word("modality", Modality::asserted);
    link.attributed_to = references<ActorIndex>(fields, "attributed_to", actors_);
    link.speakers = read_speakers(fields, "speaker");
    if (const json::Value* value = fields.find("cue")) {
      const Fields cue(*value, fields.source(), &fields, "cue");
      link.cue = Cue{cue.span(text_end_)};
      if (out_.article.text.empty()) {
        link.cue->text = cut(cue.string("text"), max_quote);
        link.cue->quote = cut(cue.string("quote"), max_quote);
      }
    }
    link.confidence = fields.number("confidence", 0, 1, usual_confidence);
    out_.links.push_back(std::move(link));
  }

  const Fields& record_;
  Extraction out_;
  NodeNames actors_;
  NodeNames events_;
  std::uint32_t text_end_ = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace

std::string write_record(const Extraction& extraction, bool with_text) {
  json::Writer out;
  out.begin_object();
  write_string(out, "fabula", version);
  write_article(out, extraction.article, with_text);
  out.key("times").begin_array();
  for (const Timex& time : extraction.times) write_time(out, extraction.article, time);
  out.end_array().key("actors").begin_array();
  for (std::uint32_t i = 0; i < extraction.actors.size(); ++i)
    write_actor(out, extraction.actors[i], ActorIndex{i});
  out.end_array().key("events").begin_array();
  for (std::uint32_t i = 0; i < extraction.events.size(); ++i)
    write_event(out, extraction.article, extraction.events[i], EventIndex{i});
  out.end_array().key("links").begin_array();
  for (const Link& link : extraction.links) write_link(out, extraction, link);
  out.end_array().end_object();
  return out.take();
}

std::optional<Extraction> read_record(std::string_view line, std::string_view file,
                                      std::size_t line_number, Diagnostics& diagnostics) {
  const auto value = json::parse(line, file, diagnostics, line_number);
  if (!value) return std::nullopt;
  RecordSource source(line, file, line_number, diagnostics);
  const Fields record(*value, source);
  if (!source.ok()) return std::nullopt;
  check_version(record, version);
  if (!source.ok()) return std::nullopt;
  Extraction extraction = RecordReader(record).read();
  if (!source.ok()) return std::nullopt;
  return extraction;
}

}  // namespace fabula
