#include "ingest/table/event_columns.h"

#include <algorithm>
#include <array>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

struct ColumnName {
  std::string_view name;
  EventColumn column;
};

/// The names that columns of event tables go by, as TimelineJS, schema.org and spreadsheets have
/// them; the first of each is the one for --map.
constexpr auto names = std::to_array<ColumnName>({
    {"id", EventColumn::id},
    {"key", EventColumn::id},
    {"identifier", EventColumn::id},
    {"eventid", EventColumn::id},
    {"date", EventColumn::date},
    {"start", EventColumn::date},
    {"startdate", EventColumn::date},
    {"begin", EventColumn::date},
    {"begindate", EventColumn::date},
    {"from", EventColumn::date},
    {"when", EventColumn::date},
    {"day", EventColumn::date},
    {"eventdate", EventColumn::date},
    {"edtf", EventColumn::date},
    {"end", EventColumn::end},
    {"enddate", EventColumn::end},
    {"until", EventColumn::end},
    {"to", EventColumn::end},
    {"finish", EventColumn::end},
    {"title", EventColumn::title},
    {"headline", EventColumn::title},
    {"event", EventColumn::title},
    {"name", EventColumn::title},
    {"label", EventColumn::title},
    {"what", EventColumn::title},
    {"summary", EventColumn::summary},
    {"description", EventColumn::summary},
    {"text", EventColumn::summary},
    {"details", EventColumn::summary},
    {"body", EventColumn::summary},
    {"notes", EventColumn::summary},
    {"actors", EventColumn::actors},
    {"actor", EventColumn::actors},
    {"participants", EventColumn::actors},
    {"people", EventColumn::actors},
    {"persons", EventColumn::actors},
    {"who", EventColumn::actors},
    {"entities", EventColumn::actors},
    {"organizations", EventColumn::actors},
    {"organisations", EventColumn::actors},
    {"organizer", EventColumn::actors},
    {"type", EventColumn::type},
    {"category", EventColumn::type},
    {"eventtype", EventColumn::type},
    {"place", EventColumn::place},
    {"location", EventColumn::place},
    {"where", EventColumn::place},
    {"city", EventColumn::place},
    {"venue", EventColumn::place},
    {"modality", EventColumn::modality},
    {"source", EventColumn::source},
    {"sources", EventColumn::source},
    {"outlet", EventColumn::source},
    {"publisher", EventColumn::source},
    {"sourcename", EventColumn::source},
    {"link", EventColumn::link},
    {"url", EventColumn::link},
    {"sourceurl", EventColumn::link},
    {"href", EventColumn::link},
    {"published", EventColumn::published},
    {"datepublished", EventColumn::published},
    {"publicationdate", EventColumn::published},
});

std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name)
    if (c != ' ' && c != '_' && c != '-' && c != '\t') out += to_lower(c);
  return out;
}

}  // namespace

bool EventColumns::map(std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == assignment.npos) return false;
  const auto known =
      std::ranges::find(names, plain(assignment.substr(0, equals)), &ColumnName::name);
  if (known == names.end()) return false;
  mapped_[plain(assignment.substr(equals + 1))] = known->column;
  return true;
}

std::optional<EventColumn> EventColumns::find(std::string_view name) const {
  const std::string wanted = plain(name);
  if (const auto mapped = mapped_.find(wanted); mapped != mapped_.end()) return mapped->second;
  const auto known = std::ranges::find(names, wanted, &ColumnName::name);
  if (known == names.end()) return std::nullopt;
  // A column that is mapped by hand is not looked for under other names.
  for (const auto& [other, column] : mapped_)
    if (column == known->column) return std::nullopt;
  return known->column;
}

}  // namespace fabula
