#include "ingest/table/event_table.h"

#include <algorithm>
#include <utility>

#include "graph/edtf.h"
#include "graph/json.h"
#include "graph/vocabulary.h"
#include "ingest/reader/article_id.h"
#include "ingest/reader/words.h"
#include "ingest/reader/written_date.h"

namespace fabula {
namespace {

/// A hand-kept table is surer than what a program reads out of a text.
constexpr double editors_confidence = 0.95;
constexpr std::size_t longest_message_word = 40;

bool is_list(EventColumn column) { return column == EventColumn::actors; }

/// The parts of a list in one cell, trimmed, without empty ones.
std::vector<std::string> listed(std::string_view cell) {
  const std::string_view separators =
      cell.find_first_of(";|\n") != cell.npos ? std::string_view(";|\n") : std::string_view(",");
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(separators, begin), cell.size());
    if (const auto part = trim(cell.substr(begin, end - begin)); !part.empty())
      parts.emplace_back(part);
    begin = end + 1;
  }
  return parts;
}

void add(EventRow& row, EventColumn column, std::string_view cell) {
  std::vector<std::string>& values = row.values[column];
  if (is_list(column))
    for (std::string& part : listed(cell)) values.push_back(std::move(part));
  else if (const auto text = trim(cell); !text.empty())
    values.emplace_back(text);
}

std::string_view first(const EventRow& row, EventColumn column) {
  const auto found = row.values.find(column);
  return found == row.values.end() || found->second.empty() ? std::string_view()
                                                            : found->second.front();
}

bool is_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

/// What a JSON value says in one cell's words; objects have a name.
void add(EventRow& row, EventColumn column, const json::Value& value) {
  switch (value.type) {
    case json::Type::string:
    case json::Type::number:
      if (const auto text = trim(value.text); !text.empty()) row.values[column].emplace_back(text);
      break;
    case json::Type::array:
      for (const json::Value& item : value.items)
        if (item.type != json::Type::array) add(row, column, item);
      break;
    case json::Type::object:
      for (const auto& [key, wanted] :
           {std::pair("url", EventColumn::link), {"outlet", EventColumn::source}})
        if (const json::Value* part = value.find(key); part && column == EventColumn::source)
          if (const auto text = trim(part->string().value_or(""));
              !text.empty() && (wanted != EventColumn::link || is_address(text)))
            row.values[wanted].emplace_back(text);
      if (const json::Value* name = value.find("name"))
        if (const auto text = trim(name->string().value_or("")); !text.empty())
          row.values[column].emplace_back(text);
      break;
    default:
      break;
  }
}

/// A date cell: EDTF as it stands, else a full date that people write. Empty when it is neither.
std::string date_text(std::string_view cell) {
  if (parse_edtf(cell)) return std::string(cell);
  const auto written = read_date_field(cell);
  return written && written->kind == WrittenDate::Kind::day ? iso_day(written->day) : "";
}

void report(const EventRow& row, Diagnostics& diagnostics, Severity severity, std::string message) {
  diagnostics.push_back({severity, row.file, row.line, 1, std::move(message)});
}

std::string in_quotes(std::string_view text) {
  return '"' + std::string(text.substr(0, longest_message_word)) + '"';
}

/// The row's date from its cells; nothing when one cannot be read.
std::optional<EventDate> date_of(const EventRow& row, Diagnostics& diagnostics) {
  EventDate when;
  const std::string_view begin = first(row, EventColumn::date);
  const std::string_view end = first(row, EventColumn::end);
  if (begin.empty() && end.empty()) return when;
  std::string text = begin.empty() ? ".." : date_text(begin);
  const std::string last = end.empty() ? "" : date_text(end);
  if (text.empty() || (!end.empty() && last.empty())) {
    report(row, diagnostics, Severity::error,
           in_quotes(text.empty() ? begin : end) +
               " is no date that has one reading; write 2025-10-03, 2025-10, 2025 or another EDTF "
               "date");
    return std::nullopt;
  }
  if (!last.empty() && last != text) text += '/' + last;
  const auto value = parse_edtf(text);
  const auto interval = value ? interval_of(*value) : std::nullopt;
  if (!interval) {
    report(row, diagnostics, Severity::error, in_quotes(text) + " ends before it begins");
    return std::nullopt;
  }
  when.interval = *interval;
  when.edtf = std::move(text);
  when.basis = DateBasis::explicit_;
  return when;
}

/// "family.kind" as it is; any other words under the family "other".
std::string type_of(std::string_view cell) {
  std::string type;
  for (const char c : lower_case(cell))
    type += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ? c : '_';
  const std::size_t dot = type.find('.');
  const bool whole = dot != type.npos && dot > 0 && dot + 1 < type.size();
  return whole ? type : "other." + (type.empty() ? "event" : type);
}

/// Appends a paragraph to the text and returns where it stands.
Span append(std::string& text, std::string_view paragraph) {
  if (!text.empty()) text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += paragraph;
  return {begin, static_cast<std::uint32_t>(text.size())};
}

void add_actors(const EventRow& row, Extraction& x) {
  Event& event = x.events.front();
  for (const EventColumn column : {EventColumn::actors, EventColumn::place}) {
    const auto found = row.values.find(column);
    if (found == row.values.end()) continue;
    for (const std::string& name : found->second) {
      if (std::ranges::find(x.actors, name, &Actor::name) != x.actors.end()) continue;
      const ActorIndex index{static_cast<std::uint32_t>(x.actors.size())};
      Actor actor;
      actor.name = name;
      actor.kind = column == EventColumn::place ? ActorKind::place : ActorKind::other;
      actor.mentions = {{append(x.article.text, name)}};
      x.actors.push_back(std::move(actor));
      if (column == EventColumn::actors)
        event.participants.push_back({index, Role::topic});
      else if (!event.place)
        event.place = index;
    }
  }
}

}  // namespace

EventRow event_row(std::span<const std::optional<EventColumn>> columns,
                   std::span<const std::string> cells, std::string_view file, std::uint32_t line) {
  EventRow row{std::string(file), line, {}};
  for (std::size_t i = 0; i < std::min(columns.size(), cells.size()); ++i)
    if (columns[i]) add(row, *columns[i], std::string_view(cells[i]));
  return row;
}

std::optional<EventRow> event_row(std::string_view json, const EventColumns& columns,
                                  std::string_view file, std::uint32_t line,
                                  Diagnostics& diagnostics) {
  const auto value = json::parse(json, file, diagnostics, line);
  if (!value) return std::nullopt;
  EventRow row{std::string(file), line, {}};
  if (value->type != json::Type::object) {
    report(row, diagnostics, Severity::error, "not an event; write an object with date and title");
    return std::nullopt;
  }
  for (const auto& [key, member] : value->members)
    if (const auto column = columns.find(key)) add(row, *column, member);
  return row;
}

std::optional<Extraction> extraction_of(const EventRow& row, Diagnostics& diagnostics) {
  const std::string_view title = first(row, EventColumn::title);
  if (title.empty()) {
    report(row, diagnostics, Severity::error,
           "the event has no title; name its column with --map title=COLUMN");
    return std::nullopt;
  }
  auto when = date_of(row, diagnostics);
  if (!when) return std::nullopt;
  Extraction x;
  Event event;
  event.label = title;
  event.type = first(row, EventColumn::type).empty() ? "" : type_of(first(row, EventColumn::type));
  event.when = std::move(*when);
  event.confidence = editors_confidence;
  event.salience = 1;
  const std::string modality = lower_case(first(row, EventColumn::modality));
  event.modality = value_named<Modality>(modality).value_or(Modality::asserted);
  if (!modality.empty() && !value_named<Modality>(modality))
    report(row, diagnostics, Severity::warning,
           in_quotes(modality) + " is no modality; asserted is assumed");
  const Span told = append(x.article.text, title);
  event.mentions = {{told, told}};
  if (const auto summary = first(row, EventColumn::summary); !summary.empty()) {
    const Span span = append(x.article.text, summary);
    event.mentions.push_back({span, {span.begin, span.begin}});
  }
  x.events = {std::move(event)};
  add_actors(row, x);
  x.article.path = row.file;
  x.article.title = title;
  x.article.url = first(row, EventColumn::link);
  x.article.source = first(row, EventColumn::source);
  if (const auto published = read_date_field(first(row, EventColumn::published));
      published && published->kind == WrittenDate::Kind::day) {
    x.article.published = published->day;
    x.article.published_basis = PublicationBasis::record;
  }
  x.article.id = first(row, EventColumn::id);
  if (x.article.id.empty()) {
    Article named = x.article;
    named.text += "\n\n" + x.events[0].when.edtf;
    x.article.id = content_id(named);
  }
  return x;
}

void enrich(Extraction& row, const Extraction& read) {
  const auto known = [&](const Actor& actor) -> const Actor* {
    const std::string name = lower_case(actor.name);
    for (const Actor& other : read.actors)
      if (lower_case(other.name) == name ||
          std::ranges::any_of(other.aliases,
                              [&](const std::string& alias) { return lower_case(alias) == name; }))
        return &other;
    return nullptr;
  };
  for (Actor& actor : row.actors)
    if (const Actor* other = known(actor); other && actor.kind == ActorKind::other)
      actor.kind = other->kind;
  // The title's own event tells type, trigger and roles.
  Event& event = row.events.front();
  const Span title = event.mentions.front().span;
  const auto told = std::ranges::find_if(read.events, [&](const Event& e) {
    return std::ranges::any_of(e.mentions,
                               [&](const EventMention& m) { return title.contains(m.trigger); });
  });
  if (told == read.events.end()) {
    if (event.type.empty()) event.type = "other.event";
    return;
  }
  if (event.type.empty()) event.type = told->type;
  for (const EventMention& mention : told->mentions)
    if (title.contains(mention.trigger)) event.mentions.front().trigger = mention.trigger;
  for (Participant& participant : event.participants)
    for (const Participant& other : told->participants)
      if (known(row.actors[at(participant.actor)]) == &read.actors[at(other.actor)])
        participant.role = other.role;
}

}  // namespace fabula
