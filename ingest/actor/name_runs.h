#pragma once

#include <cstdint>

#include "ingest/actor/name_tokens.h"

namespace fabula {

/// One past the last token of the stretch of names that begins at token `first`: names side by
/// side, over words that only link ("Bank of England", "el-Sisi", "S & P"), up to a weekday or
/// month. It may hold several names, with titles between them.
std::uint32_t end_of_run(const NameTokens& tokens, std::uint32_t first);

/// One past the last token of a public body whose name joins two matters and begins at `first`,
/// behind "the": "the Competition and Markets Authority". Gives `first` where there is none.
std::uint32_t end_of_joint_body(const NameTokens& tokens, std::uint32_t first);

/// One past the last token of a name like "St Olaf's Cathedral School" that begins at `first`: a
/// house called after a saint belongs to nobody. Gives `first` where there is none.
std::uint32_t end_of_saints_house(const NameTokens& tokens, std::uint32_t first);

/// One past the last word of a film's or book's title in quotation marks that begins, as no name of
/// its own does, with a country's adjective at `first`: "American Pie", "The French Connection".
/// Gives `first` where there is none.
std::uint32_t end_of_quoted_title(const NameTokens& tokens, std::uint32_t first);

/// One past the bracket that closes what begins at `first` where that tells under which letters
/// shares are traded, which names nobody: "(NYSE: ACM)", "(ACM.N)". Gives `first` otherwise.
std::uint32_t end_of_ticker(const NameTokens& tokens, std::uint32_t first);

}  // namespace fabula
