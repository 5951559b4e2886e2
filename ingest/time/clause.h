#pragma once

#include <cstdint>

#include "ingest/text/document.h"

namespace fabula::timex {

/// Whether the clause around a time expression looks ahead.
enum class Outlook : std::uint8_t {
  none,      ///< nothing says so: what is past is likelier
  future,    ///< "will", "is expected to", "by", "until"
  doubtful,  ///< "due": what was due may be past or still to come
};

/// Reads the clause of the tokens [first, last) of `sentence`: to the left up to its boundary and
/// at most 80 bytes, and to the right when nothing stands on the left. A finite past verb between a
/// cue and the expression takes the cue away. Works on words alone where the tokens are not tagged.
Outlook outlook_of(const Document& document, const Sentence& sentence, std::uint32_t first,
                   std::uint32_t last);

}  // namespace fabula::timex
