#include "ingest/reader/words.h"

#include <algorithm>

namespace fabula {

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_lower);
  return out;
}

std::string_view trim(std::string_view text) {
  static constexpr std::string_view no_break_space = "\xc2\xa0";
  while (true) {
    if (text.empty()) return text;
    if (is_space(text.front()))
      text.remove_prefix(1);
    else if (is_space(text.back()))
      text.remove_suffix(1);
    else if (text.starts_with(no_break_space))
      text.remove_prefix(2);
    else if (text.ends_with(no_break_space))
      text.remove_suffix(2);
    else
      return text;
  }
}

bool equal_ignoring_case(std::string_view text, std::string_view lower) {
  return std::ranges::equal(text, lower, {}, to_lower);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
  return equal_ignoring_case(text.substr(0, lower.size()), lower);
}

bool ends_with_ignoring_case(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() &&
         equal_ignoring_case(text.substr(text.size() - lower.size()), lower);
}

std::size_t find_ignoring_case(std::string_view text, std::string_view lower) {
  const auto found = std::search(text.begin(), text.end(), lower.begin(), lower.end(),
                                 [](char a, char b) { return to_lower(a) == b; });
  return found == text.end() && !lower.empty() ? text.npos
                                               : static_cast<std::size_t>(found - text.begin());
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    if (!is_space(c) && !inside) ++words;
    inside = !is_space(c);
  }
  return words;
}

}  // namespace fabula
