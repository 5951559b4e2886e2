#pragma once

#include <optional>

#include "graph/diagnostic.h"
#include "ingest/reader/draft.h"
#include "ingest/reader/records.h"

namespace fabula {

/// Reads one JSON object with the field names of the article record and those of common crawlers
/// (body, articleBody, content, maintext; headline; link; date, datePublished, date_publish).
/// Nothing, with an error at its line and column, when it is no object or has no text.
std::optional<Draft> read_json(const Record& record, const ReadLimits& limits,
                               Diagnostics& diagnostics);

}  // namespace fabula
