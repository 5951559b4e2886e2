#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "ingest/table/delimited.h"
#include "ingest/table/event_table.h"

/// Any bytes are rows of events or refused with a reason, as separated text and as JSON; what is
/// read has its words inside its text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fabula;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const EventColumns known;
  Diagnostics diagnostics;
  std::vector<EventRow> rows;
  DelimitedReader reader(text, separator_of(text), "fuzz");
  std::vector<std::optional<EventColumn>> columns;
  if (const auto header = reader.next(diagnostics))
    for (const std::string& name : header->cells) columns.push_back(known.find(name));
  while (const auto row = reader.next(diagnostics))
    rows.push_back(event_row(columns, row->cells, "fuzz", row->line));
  if (const auto row = event_row(text, known, "fuzz", 1, diagnostics)) rows.push_back(*row);
  for (const EventRow& row : rows) {
    const std::size_t reported = diagnostics.size();
    const auto x = extraction_of(row, diagnostics);
    if (!x && diagnostics.size() == reported) std::abort();
    if (!x) continue;
    for (const Actor& actor : x->actors)
      if (actor.mentions.at(0).span.of(x->article.text) != actor.name) std::abort();
    if (x->events.at(0).mentions.at(0).span.of(x->article.text) != x->events[0].label) std::abort();
  }
  return 0;
}
