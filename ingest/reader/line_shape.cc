#include "ingest/reader/line_shape.h"

#include <algorithm>
#include <array>
#include <vector>

#include "ingest/reader/words.h"
#include "ingest/reader/written_date.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::size_t heading_words = 22;
constexpr std::size_t heading_bytes = 200;

/// Without closing quotes and brackets.
std::string_view without_closers(std::string_view line) {
  static constexpr auto closers =
      std::to_array<std::string_view>({"\"", "'", ")", "]", "\u201d", "\u2019", "\u00bb"});
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view closer : closers)
      if (line.ends_with(closer)) {
        line.remove_suffix(closer.size());
        again = true;
      }
  }
  return line;
}

bool opens_like_a_title(std::string_view line) {
  for (const std::string_view quote : {"\"", "'", "\u201c", "\u2018"})
    if (line.starts_with(quote)) line.remove_prefix(quote.size());
  return !line.empty() &&
         (is_upper(line[0]) || is_digit(line[0]) || is_foreign(line[0]) || line[0] == '$');
}

bool is_all_caps(std::string_view line) {
  return std::ranges::any_of(line, is_upper) && std::ranges::none_of(line, is_lower);
}

template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool inside =
        i < text.size() && (is_alpha(text[i]) || is_digit(text[i]) || is_foreign(text[i]));
    if (inside) continue;
    if (i > begin) visit(text.substr(begin, i - begin));
    begin = i + 1;
  }
}

/// Words around a date that tell when an article appeared, and parts of a clock time.
bool is_date_word(std::string_view word) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"a",   "am",     "at",  "bst",       "cest", "cet",      "date", "edt", "est",
       "gmt", "hours",  "in",  "ist",       "last", "modified", "on",   "p",   "pm",
       "pdt", "posted", "pst", "published", "t",    "updated",  "utc",  "z"});
  if (month_named(word) || is_weekday(word)) return true;
  const std::string lower = lower_case(word);
  return one_of(lower, words);
}

bool is_number(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view rest = word.substr(digits);
  return digits > 0 && rest.size() <= 2;  // 3rd, 10am
}

}  // namespace

LineShape shape_of(std::string_view line) {
  LineShape shape;
  shape.words = count_words(line);
  const std::string_view core = without_closers(line);
  const bool full_stop = core.ends_with('.') || core.ends_with("\u2026");
  shape.ends_with_stop = full_stop || core.ends_with('!') || core.ends_with('?');
  shape.is_caps = is_all_caps(line);
  const bool goes_on =
      full_stop || core.ends_with(',') || core.ends_with(';') || core.ends_with(':');
  shape.is_heading_like = shape.words <= heading_words && line.size() <= heading_bytes &&
                          !goes_on && opens_like_a_title(line);
  shape.is_body_like = (shape.words >= 10 && (shape.ends_with_stop || core.ends_with(':'))) ||
                       shape.words > heading_words;
  return shape;
}

std::optional<PostSignature> post_signature(std::string_view line) {
  const std::size_t handle = line.find("(@");
  if (handle == line.npos || line.size() > 300) return std::nullopt;
  const std::size_t close = line.find(')', handle);
  if (close == line.npos) return std::nullopt;
  std::string_view name = line.substr(0, handle);
  bool opened = false;
  for (const std::string_view opener : {"\u2014", "\u2013", "--", "-", "A post shared by"})
    if (!opened && name.starts_with(opener)) {
      name.remove_prefix(opener.size());
      opened = true;
    }
  const std::string_view after = line.substr(close + 1);
  PostSignature signature;
  for (const WrittenDate& date : find_written_dates(after))
    if (date.kind == WrittenDate::Kind::day) signature.date = date.day;
  if (!opened && !signature.date) return std::nullopt;
  if (count_words(name) > 10 || count_words(after) > 12) return std::nullopt;
  name = trim(name);
  signature.author = name.empty() ? line.substr(handle + 1, close - handle - 1) : name;
  return signature;
}

bool has_post_link(std::string_view line) {
  return line.find("pic.twitter.com/") != line.npos || line.find("pic.x.com/") != line.npos ||
         line.find("://t.co/") != line.npos;
}

bool has_post_mark(std::string_view line) {
  if (has_post_link(line)) return true;
  for (std::size_t i = 0; i + 1 < line.size(); ++i)
    if ((line[i] == '#' || line[i] == '@') && is_alpha(line[i + 1]) &&
        (i == 0 || is_space(line[i - 1])))
      return true;
  return false;
}

bool is_date_line(std::string_view line) {
  if (line.size() > 120 || count_words(line) > 14 || line.ends_with('.')) return false;
  std::size_t foreign = 0;
  bool month = false;
  bool number = false;
  for_each_word(line, [&](std::string_view word) {
    if (is_number(word))
      number = true;
    else if (month_named(word))
      month = true;
    else if (!is_date_word(word))
      ++foreign;
  });
  if (foreign > 2) return false;
  return (month && number) || !find_written_dates(line).empty();
}

bool is_byline(std::string_view line) {
  return starts_with_ignoring_case(line, "by ") && line.size() > 3 && is_upper(line[3]) &&
         count_words(line) <= 12 && !line.ends_with('.');
}

std::size_t shared_words(std::string_view a, std::string_view b) {
  static constexpr std::size_t stem = 5;
  const auto stems = [](std::string_view text) {
    std::vector<std::string> words;
    for_each_word(text, [&](std::string_view word) {
      if (word.size() >= 4) words.push_back(lower_case(word.substr(0, stem)));
    });
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  };
  const auto first = stems(a.substr(0, 1000));
  const auto second = stems(b.substr(0, 1000));
  std::vector<std::string> common;
  std::ranges::set_intersection(first, second, std::back_inserter(common));
  return common.size();
}

bool same_words(std::string_view a, std::string_view b) {
  std::string first;
  std::string second;
  for_each_word(a, [&](std::string_view word) { first += lower_case(word); });
  for_each_word(b, [&](std::string_view word) { second += lower_case(word); });
  return !first.empty() && first == second;
}

}  // namespace fabula
