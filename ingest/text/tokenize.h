#pragma once

#include <string_view>
#include <vector>

#include "graph/span.h"

namespace fabula {

/// Appends the words of `range` of `text` to `out`, in order, as byte spans into `text`: split as
/// the English Universal Dependencies treebanks split. Clitics stand apart ("Kabul" "'s",
/// "do" "n't", "can" "not"), so do hyphens between words ("year" "-" "on" "-" "year"; not after
/// prefixes: "anti-war"), units ("$" "1.2" "bn") and punctuation; abbreviations keep their stop
/// ("U.S.", "Gen."); addresses of the web, hashtags, dates and times in digits stay whole.
/// Every byte that is no space lies in exactly one token. Any bytes are accepted; time is linear.
void tokenize(std::string_view text, Span range, std::vector<Span>& out);

/// Whether `word`, which ends in a stop, is an abbreviation that is always followed by a name or
/// a number ("Mr.", "Gen.", "No."), so that its stop ends no sentence.
bool is_leading_abbreviation(std::string_view word);

}  // namespace fabula
