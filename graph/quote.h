#pragma once

#include <cstddef>
#include <string_view>

#include "graph/extraction.h"

namespace fabula {

/// The longest quotation that a record or a story carries, in bytes.
inline constexpr std::size_t max_quote = 300;

/// The longest prefix of `text` of at most `bytes` bytes that ends on a character boundary.
std::string_view cut(std::string_view text, std::size_t bytes);

// The words of the article that stand for a part of its extraction: from the text where it is at
// hand, else as the record kept them; empty when neither knows. Cut to max_quote bytes. A view
// lives as long as the extraction.
std::string_view words_of(const Article& article, const Timex& time);
std::string_view word_of(const Article& article, const EventMention& mention);
std::string_view quote_of(const Article& article, const EventMention& mention);
std::string_view words_of(const Article& article, const Cue& cue);
std::string_view words_of(const Article& article, const Speaker& speaker);

/// The passage that holds a link's cue: from the first to the last of the cue and the mentions of
/// the two events nearest to it, as far as one quotation reaches around the cue. Precondition:
/// link.cue, and both events are in the extraction.
Span passage_of(const Extraction& extraction, const Link& link);
std::string_view quote_of(const Extraction& extraction, const Link& link);

}  // namespace fabula
