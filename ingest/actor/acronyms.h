#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ingest/actor/names.h"

namespace fabula {

/// "Long Name (LN)" or "LN (Long Name)": from here on LN stands for the long name.
struct AcronymDefinition {
  std::string key;                    ///< the acronym, folded
  std::optional<std::uint32_t> name;  ///< the long name among the mentions; none for common words
};

/// Finds the definitions of a document after Schwartz and Hearst (2003), "A simple algorithm for
/// identifying abbreviation definitions in biomedical text". Where the letters reach further back
/// than the mention before the bracket ("Notes from Foo (NFF)"), that mention grows over them.
/// Titles ("CEO") define nothing.
/// `mentions` stay sorted and apart.
std::vector<AcronymDefinition> define_acronyms(const Document& document,
                                               const ActorLexicon& lexicon,
                                               std::vector<NameMention>& mentions);

/// Bytes into `words` where the long form of `acronym` begins when it ends with `words`; nothing
/// when its letters are not there in order, the first at the beginning of a word.
std::optional<std::size_t> long_form(std::string_view words, std::string_view acronym);

}  // namespace fabula
