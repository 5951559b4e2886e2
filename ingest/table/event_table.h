#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/extraction.h"
#include "ingest/table/event_columns.h"

namespace fabula {

/// One event of a table: the values of each column, several where a cell holds a list.
struct EventRow {
  std::string file;
  std::uint32_t line = 1;
  std::map<EventColumn, std::vector<std::string>> values;
};

/// A row of separated text under its header. Cells of actors are lists, separated by ";" or "|",
/// else by commas.
EventRow event_row(std::span<const std::optional<EventColumn>> columns,
                   std::span<const std::string> cells, std::string_view file, std::uint32_t line);

/// A JSON object as a row: strings, numbers, lists of them, and for sources a list of objects with
/// url, title and outlet, of which the first that has an address counts. Nothing, with an error,
/// when it is no object.
std::optional<EventRow> event_row(std::string_view json, const EventColumns& columns,
                                  std::string_view file, std::uint32_t line,
                                  Diagnostics& diagnostics);

/// The row as what one article says: its text is title, summary, actors and place, a paragraph
/// each. The date may be any EDTF text, whose precision, doubt and open ends are kept, or a full
/// date as people write it. Nothing, with an error, when it has no title or its date cannot be
/// read.
std::optional<Extraction> extraction_of(const EventRow& row, Diagnostics& diagnostics);

/// Takes kinds, names and roles of the row's actors, and what the table does not say (type,
/// trigger), from what was read out of the row's text.
void enrich(Extraction& row, const Extraction& read);

}  // namespace fabula
