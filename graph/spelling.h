#pragma once

#include <cstddef>
#include <string_view>

namespace fabula {

/// Least number of letters to put in, leave out, replace or swap with their neighbour that makes
/// one word the other (Damerau and Levenshtein, in the form that edits no part twice); anything
/// above `limit` comes back as limit + 1. Bytes count as letters: normalised names are mostly
/// ASCII.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Whether two words can be two spellings of one name: a letter apart, two in a long word behind
/// its first letter, or the
/// same but for vowels and doubled letters, as transliterations are ("muhammad", "mohamed"). Words
/// of less than five letters and those with digits never are.
bool spelled_alike(std::string_view a, std::string_view b);

}  // namespace fabula
