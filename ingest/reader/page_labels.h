#pragma once

#include <string_view>

namespace fabula {

// The fixed words by which news pages mark what is not the story itself.

enum class TeaserLabel : unsigned char {
  none,
  one,     ///< alone on its line, one story follows: "ALSO SEE"
  many,    ///< alone on its line, a list of stories follows: "Related articles", "More from ..."
  inline_  ///< the story's headline stands on the same line: "Read more: ..."
};

TeaserLabel teaser_label(std::string_view line);
/// Tags, copyright, sharing, subscriptions, advertisements, comments.
bool is_boilerplate(std::string_view line);
/// "Photo: ...", "(File photo)", "... /Getty Images".
bool is_caption(std::string_view line);

}  // namespace fabula
