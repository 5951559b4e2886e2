#include <algorithm>
#include <array>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/words.h"
#include "ingest/reader/written_date.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::size_t max_prefix_bytes = 100;
constexpr std::size_t shortest_place = 5;  // bytes, with its comma: "ROME,", but not "US,"

struct Break {
  std::size_t end = 0;   ///< of what stands before
  std::size_t body = 0;  ///< of the mark
  bool colon = false;
};

/// The first dash with space around it, or closing a parenthesis, or colon.
std::optional<Break> first_break(std::string_view line) {
  static constexpr auto dashes = std::to_array<std::string_view>({"\u2014", "\u2013", "--", "-"});
  for (std::size_t i = 1; i < std::min(line.size(), max_prefix_bytes); ++i) {
    if (line[i] == ':') return Break{i, i + 1, true};
    for (const std::string_view dash : dashes) {
      if (!line.substr(i).starts_with(dash)) continue;
      const std::size_t after = i + dash.size();
      const bool apart = is_space(line[i - 1]) || line[i - 1] == ')' || line[i - 1] == '/';
      const bool long_dash = dash != "-" && dash != "\u2013";
      // "Lima, May 3 (EFE).- The"
      if (line[i - 1] == '.' && i > 1 && line[i - 2] == ')') return Break{i - 1, after, false};
      if (apart || (long_dash && after < line.size())) return Break{i, after, false};
      break;
    }
  }
  return std::nullopt;
}

/// What the words before the break are.
struct Words {
  std::size_t place = 0;  ///< capitalised words
  bool caps = false;      ///< the place is in capitals; a country behind a comma need not be
  bool date = false;
  bool other = false;  ///< a word that has no place in a dateline
};

/// A capital letter, or a letter of another alphabet; no symbol or general punctuation.
bool opens_a_name(std::string_view word) {
  const auto lead = static_cast<unsigned char>(word[0]);
  return is_upper(word[0]) || (lead >= 0xc3 && lead < 0xe0);
}

bool is_small_word(std::string_view word) {
  static constexpr auto small =
      std::to_array<std::string_view>({"al", "and", "de", "del", "el", "la", "of", "the"});
  return one_of(word, small);
}

Words sort_words(std::string_view prefix) {
  Words result;
  result.caps = true;
  for (std::size_t at = 0; at < prefix.size();) {
    const std::size_t begin = std::min(prefix.find_first_not_of(" ,./", at), prefix.size());
    const std::size_t end = std::min(prefix.find_first_of(" ,/", begin), prefix.size());
    std::string_view word = prefix.substr(begin, end - begin);
    at = end;
    while (word.ends_with('.')) word.remove_suffix(1);
    if (word.empty() || is_small_word(word)) continue;
    if (is_digit(word[0])) {
      result.date = true;
    } else if (month_named(word) || is_weekday(word)) {
      result.date = true;
    } else if (opens_a_name(word)) {
      ++result.place;
      const bool country =
          begin >= shortest_place && prefix.substr(0, begin).find(',') != prefix.npos;
      if (!country && std::ranges::any_of(word, is_lower)) result.caps = false;
    } else {
      result.other = true;
    }
  }
  return result;
}

bool opens_a_sentence(std::string_view body) {
  return !body.empty() && (is_upper(body[0]) || is_digit(body[0]) || is_foreign(body[0]) ||
                           body[0] == '"' || body[0] == '\'' || body[0] == '$');
}

/// "Delhi, May 3 (PTI) The": without a dash, behind a place, a date and an agency.
std::optional<Break> break_behind_agency(std::string_view line) {
  const std::size_t open = line.find('('), close = line.find(") ");
  if (open == line.npos || close == line.npos || close < open || close > max_prefix_bytes ||
      std::ranges::any_of(line.substr(open, close - open), is_lower))
    return std::nullopt;
  const std::size_t comma = std::min(line.find(','), open);
  const Words place = sort_words(line.substr(0, comma));
  const Words date = sort_words(line.substr(comma, open - comma));
  const bool fits = !place.other && !place.date && place.place > 0 && place.place <= 3 &&
                    !date.other && date.date && date.place == 0;
  return fits ? std::optional(Break{close + 1, close + 1, false}) : std::nullopt;
}

}  // namespace

std::optional<DatelinePrefix> dateline_prefix(std::string_view line) {
  auto found = break_behind_agency(line);
  if (!found) found = first_break(line);
  if (!found) return std::nullopt;
  std::string_view prefix = trim(line.substr(0, found->end));
  const std::size_t end = prefix.size();
  const std::string_view body = trim(line.substr(found->body));
  // An agency stands last, in brackets or between slashes.
  bool agency = false;
  for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'/', '/'}}) {
    const std::size_t begin =
        prefix.size() < 2 ? prefix.npos : prefix.rfind(open, prefix.size() - 2);
    if (prefix.ends_with(close) && begin != prefix.npos) {
      prefix = trim(prefix.substr(0, begin));
      agency = true;
    }
  }
  const Words words = sort_words(prefix);
  if (words.other || words.place == 0 || words.place > 6 || !opens_a_sentence(body))
    return std::nullopt;
  const bool caps = words.caps && prefix.size() >= 3;
  // A place in capitals, an agency or a date beside the place: each makes it a dateline. A plain
  // "Islamabad \u2013 " needs the dash.
  const bool sure = caps || agency || words.date;
  if (found->colon ? !(caps && (words.place <= 3 || words.date)) : !(sure || words.place <= 4))
    return std::nullopt;
  return DatelinePrefix{end, static_cast<std::size_t>(body.data() - line.data())};
}

}  // namespace fabula
