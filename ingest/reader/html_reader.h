#pragma once

#include <optional>
#include <vector>

#include "graph/diagnostic.h"
#include "ingest/reader/draft.h"
#include "ingest/reader/records.h"

namespace fabula {

/// Reads one page: main text (a line a paragraph), title, url, source and what it says of its date.
/// Nothing, with an error, when it has no text of its own.
std::optional<Draft> read_html(const Record& record, Diagnostics& diagnostics);

}  // namespace fabula
