#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "graph/diagnostic.h"
#include "graph/extraction.h"

namespace fabula {

/// The extraction as one line of JSON ("fabula":"extraction/1",
/// graph/schema/extraction.schema.json) without the line break. The article's text goes along only
/// when asked; the words that stand for times, events and links always do. Blocks are not written.
std::string write_record(const Extraction& extraction, bool with_text = false);

/// Reads one record, which stands on line `line_number` of `file`. Nothing comes back, and every
/// problem up to the tenth is reported with the path of its key, when the line is not JSON, a value
/// is of the wrong type or an unknown word, a span is turned round or lies beyond the text, or a
/// reference leads nowhere. Unknown keys are ignored.
std::optional<Extraction> read_record(std::string_view line, std::string_view file,
                                      std::size_t line_number, Diagnostics& diagnostics);

}  // namespace fabula
