#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

// Names and words made comparable across articles. Everything here is independent of locale.

/// Case-folded and without accents, punctuation, possessive 's, leading article and, unless it is a
/// person's, legal form ("Inc", "GmbH"); British spellings of a few words that occur in names as
/// American ones; words separated by one space. May be empty.
std::string normalised_name(std::string_view name, ActorKind kind = ActorKind::other);

/// The words of a normalised text.
std::vector<std::string_view> split_words(std::string_view normalised);

/// Written as an acronym: two to eight capitals, perhaps with dots or digits.
bool is_acronym(std::string_view name);

/// The first letters of the words of a normalised name, of all and of those that are no function
/// words: "united states of america" gives "usoa" and "usa". One when they are the same, none for a
/// single word.
std::vector<std::string> initials(std::string_view normalised);

/// Whether two normalised personal names of at least two words can be one person's: the same last
/// word and given names of which none contradicts the other ("j smith", "john a smith"). The names
/// "john smith" and "jane smith" cannot.
bool compatible_persons(std::string_view a, std::string_view b);

/// The words of free text that carry content, each cut down to what its inflected forms share
/// ("signed", "signing" and "signs" give "sign"). Sorted, without duplicates.
std::vector<std::string> content_stems(std::string_view text);
std::string stem(std::string_view word);

}  // namespace fabula
