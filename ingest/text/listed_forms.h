#pragma once

#include <cstdint>
#include <string_view>

namespace fabula {

/// The forms of common English words (ingest/lexicon/words.tsv) that a word in lower case can be, a
/// bit each, with the lowest bit always set: the base of a verb, its form in -s, its past or
/// participle, regular ones and irregular ones, its form in -ing, a noun, its plural, an adjective,
/// an adverb. "strikes" is a form of a verb in -s and a plural. What the tagger knows of words that
/// no treebank has shown it.
std::uint64_t listed_forms(std::string_view folded);

}  // namespace fabula
