#include "ingest/text/asides.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

using std::string_view;

/// Longer stretches are more likely two stray marks; in words.
constexpr std::uint32_t longest_aside = 40;

bool is_dash(string_view word) { return word == "\xe2\x80\x94" || word == "\xe2\x80\x93"; }

/// Words of phrases that tell a time and nothing else; sorted. They have a capital at the head of a
/// sentence alone, unlike the names of days and months.
constexpr auto time_nouns = std::to_array<string_view>(
    {"afternoon", "ago",    "autumn",  "century",  "dawn",    "day",   "days",     "decade",
     "decades",   "dusk",   "evening", "fall",     "hour",    "hours", "midnight", "minute",
     "minutes",   "month",  "months",  "morning",  "night",   "noon",  "quarter",  "season",
     "spring",    "summer", "today",   "tomorrow", "tonight", "week",  "weekend",  "weeks",
     "winter",    "year",   "years",   "yesterday"});
constexpr auto time_links = std::to_array<string_view>(
    {"a",      "about", "and",       "around", "at",   "by",    "during",   "earlier",
     "early",  "first", "following", "in",     "just", "last",  "late",     "later",
     "next",   "of",    "on",        "one",    "over", "past",  "previous", "same",
     "second", "since", "that",      "the",    "this", "three", "two"});

bool is_digits(string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// The bracket that closes the one at `open`.
std::optional<std::uint32_t> closing(std::span<const string_view> words, std::uint32_t open) {
  int depth = 0;
  for (std::uint32_t i = open; i < words.size() && i - open <= longest_aside; ++i) {
    if (words[i] == "(") ++depth;
    if (words[i] == ")" && --depth == 0) return i;
  }
  return std::nullopt;
}

bool is_day_part(string_view word) {
  return word == "morning" || word == "afternoon" || word == "evening" || word == "night";
}

/// Behind "yesterday" and "on Monday", what makes them part of a longer phrase.
bool goes_on(string_view word) {
  constexpr auto words =
      std::to_array<string_view>({"'s", "\xe2\x80\x99s", "and", "or", ",", "-", "to", "that"});
  return one_of(word, words);
}

/// How many words from `at` on name a day or the week before and nothing else: "on Monday night",
/// "yesterday", "last week"; 0 for none.
std::uint32_t day_phrase(std::span<const string_view> words, std::uint32_t at) {
  const auto word = [&](std::uint32_t i) { return i < words.size() ? words[i] : string_view{}; };
  std::uint32_t end = at + 1;
  if (word(at) == "on" || word(at) == "last") {
    const bool period = word(end) == "week" || word(end) == "month" || word(end) == "year";
    if (!is_weekday_name(word(end)) && !(word(at) == "last" && period)) return 0;
    ++end;
  } else if (word(at) != "yesterday" && word(at) != "today" && word(at) != "tomorrow") {
    return 0;
  }
  if (is_day_part(word(end))) ++end;
  return goes_on(word(end)) ? 0 : end - at;
}

/// The dashes of a sentence that stand outside of brackets.
std::vector<std::uint32_t> dashes(std::span<const string_view> words,
                                  std::span<const Aside> brackets) {
  std::vector<std::uint32_t> found;
  auto bracket = brackets.begin();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    while (bracket != brackets.end() && bracket->last <= i) ++bracket;
    const bool inside = bracket != brackets.end() && bracket->first <= i;
    if (!inside && is_dash(words[i])) found.push_back(i);
  }
  return found;
}

std::vector<Aside> bracketed(std::span<const string_view> words, std::span<const FineTag> tags) {
  std::vector<Aside> found;
  for (std::uint32_t i = 1; i < words.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos;
    if (words[i] != "(" || (before != Upos::noun && before != Upos::propn)) continue;
    const auto end = closing(words, i);
    if (!end || *end == i + 1) continue;
    found.push_back({i, *end + 1});
    i = *end;
  }
  return found;
}

/// A single pair of dashes with something before and behind it; more may be a list.
void take_pair_of_dashes(std::span<const string_view> words, std::vector<Aside>& found) {
  const auto pair = dashes(words, found);
  if (pair.size() != 2 || pair[0] == 0 || pair[1] == pair[0] + 1 || pair[1] + 2 >= words.size() ||
      pair[1] - pair[0] > longest_aside)
    return;
  std::erase_if(found, [&](const Aside& a) { return a.first > pair[0] && a.last <= pair[1]; });
  found.push_back({pair[0], pair[1] + 1});
  std::ranges::sort(found, {}, &Aside::first);
}

/// ", the mayor of the city," between a name and its finite verb: the comma that ends what begins
/// with the one at `open`.
std::optional<std::uint32_t> closing_comma(std::span<const string_view> words,
                                           std::span<const FineTag> tags, std::uint32_t open) {
  constexpr std::uint32_t longest = 16;
  const Upos before = info(tags[open - 1]).upos;
  if (before != Upos::propn && before != Upos::noun) return std::nullopt;
  for (std::uint32_t i = open + 1; i + 1 < words.size() && i - open <= longest; ++i) {
    if (words[i] == ",")
      return i > open + 1 && is_finite(tags[i + 1]) ? std::optional(i) : std::nullopt;
    const Upos upos = info(tags[i]).upos;
    if (is_finite(tags[i]) || upos == Upos::sconj || words[i] == ";" || words[i] == ":")
      return std::nullopt;
  }
  return std::nullopt;
}

/// It shares no word with the others.
bool is_apart(const Aside& aside, std::span<const Aside> others) {
  return std::ranges::none_of(
      others, [&](const Aside& a) { return a.first < aside.last && aside.first < a.last; });
}

void add_appositions(std::span<const string_view> words, std::span<const FineTag> tags,
                     std::vector<Aside>& found) {
  const std::size_t others = found.size();
  for (std::uint32_t i = 1; i + 3 < words.size(); ++i) {
    if (words[i] != ",") continue;
    const auto end = closing_comma(words, tags, i);
    if (!end) continue;
    const Aside apposition{i, *end + 1, Aside::Kind::apposition};
    if (is_apart(apposition, found)) found.push_back(apposition);
    i = *end;
  }
  if (found.size() > others) std::ranges::sort(found, {}, &Aside::first);
}

/// "UK-based", "New York-based", "Russian-backed": what stands before a noun and tells where it
/// belongs. How many words before the hyphen at `at` are part of it; 0 where it is no such thing.
std::uint32_t origin_before(std::span<const string_view> words, std::uint32_t at) {
  constexpr auto participles =
      std::to_array<string_view>({"affiliated", "backed", "based", "born", "controlled", "funded",
                                  "held", "led", "linked", "owned", "run", "trained"});
  if (words[at] != "-" || at == 0 || at + 2 >= words.size() || !one_of(words[at + 1], participles))
    return 0;
  const auto is_capital = [&](std::uint32_t i) {
    const bool article = words[i] == "The" || words[i] == "A" || words[i] == "An";
    return is_upper(words[i][0]) && !article;
  };
  std::uint32_t first = at;
  while (first > 0 && is_capital(first - 1)) --first;
  return at - first;
}

void add_origins(std::span<const string_view> words, std::vector<Aside>& found) {
  const std::size_t others = found.size();
  for (std::uint32_t i = 1; i + 2 < words.size(); ++i) {
    const std::uint32_t before = origin_before(words, i);
    const Aside origin{i - before, i + 2, Aside::Kind::origin};
    if (before > 0 && is_apart(origin, found)) found.push_back(origin);
  }
  if (found.size() > others) std::ranges::sort(found, {}, &Aside::first);
}

/// "COVID-19", "a Boeing 737-800": hyphen and digits right behind a name.
void add_numbers(std::span<const string_view> words, std::span<const FineTag> tags,
                 std::vector<Aside>& found) {
  const std::size_t others = found.size();
  for (std::uint32_t i = 1; i + 2 < words.size(); ++i) {
    const bool name = info(tags[i - 1]).upos == Upos::propn && !is_month_name(words[i - 1]);
    if (words[i] != "-" || !name || !is_digits(words[i + 1])) continue;
    const Aside number{i, i + 2, Aside::Kind::number};
    if (is_apart(number, std::span(found).first(others))) found.push_back(number);
  }
  if (found.size() > others) std::ranges::sort(found, {}, &Aside::first);
}

/// Days within the sentence; those at its end part nothing.
void add_days(std::span<const string_view> words, std::vector<Aside>& found) {
  std::vector<Aside> days;
  auto aside = found.begin();
  for (std::uint32_t i = 1; i + 1 < words.size(); ++i) {
    while (aside != found.end() && aside->last <= i) ++aside;
    if (aside != found.end() && aside->first <= i) continue;
    const std::uint32_t end = i + day_phrase(words, i);
    const bool free = aside == found.end() || end <= aside->first;
    if (end == i || end >= words.size() || !free) continue;
    days.push_back({i, end, Aside::Kind::day});
    i = end - 1;
  }
  found.insert(found.end(), days.begin(), days.end());
  std::ranges::sort(found, {}, &Aside::first);
}

/// "15:30", "2.30pm", "a.m.", "UTC"; "local" time.
bool is_clock(string_view word) {
  constexpr auto words =
      std::to_array<string_view>({"AM", "BST", "CET", "EDT", "EST", "GMT", "PM", "PST", "UTC",
                                  "a.m.", "am", "local", "o'clock", "p.m.", "pm", "time"});
  const bool digits = !word.empty() && word.front() >= '0' && word.front() <= '9';
  return one_of(word, words) || (digits && word.find_first_of(":.") != string_view::npos);
}

/// The end of "(1430 UTC)" that begins at `open`; `open` where the brackets hold anything else.
std::uint32_t clock_in_brackets(std::span<const string_view> words, std::uint32_t open) {
  const auto end = closing(words, open);
  if (!end) return open;
  for (std::uint32_t i = open + 1; i < *end; ++i)
    if (!is_digits(words[i]) && !is_clock(words[i])) return open;
  return *end + 1;
}

/// "On Tuesday night | a fire broke out": a day is named and the subject follows without a comma.
bool begins_clause(std::span<const string_view> words, std::uint32_t at) {
  constexpr auto subjects = std::to_array<string_view>(
      {"a", "an", "he", "her", "his", "it", "its", "she", "the", "their", "they"});
  if (at == 0 || at + 3 > words.size() || !one_of(words[at], subjects)) return false;
  const bool part = at > 1 && is_day_part(words[at - 1]);
  string_view day = words[at - (part ? 2 : 1)];
  return is_weekday_name(day) || day == "yesterday" || day == "Yesterday" || day == "Today";
}

}  // namespace

std::vector<Aside> find_asides(std::span<const string_view> words, std::span<const FineTag> tags) {
  std::vector<Aside> found = bracketed(words, tags);
  take_pair_of_dashes(words, found);
  add_appositions(words, tags, found);
  add_origins(words, found);
  add_numbers(words, tags, found);
  add_days(words, found);
  return found;
}

void add_interposed(std::span<const Interposed> stretches, std::vector<Aside>& asides) {
  for (const Interposed& stretch : stretches) {
    std::erase_if(asides, [&](const Aside& aside) {
      return stretch.first <= aside.first && aside.last <= stretch.last;
    });
    const bool apart = std::ranges::none_of(asides, [&](const Aside& aside) {
      return aside.first < stretch.last && stretch.first < aside.last;
    });
    if (apart) asides.push_back({stretch.first, stretch.last, Aside::Kind::interposed});
  }
  std::ranges::sort(asides, {}, &Aside::first);
}

void add_apart(std::span<const Aside> more, std::vector<Aside>& asides) {
  const std::size_t others = asides.size();
  for (const Aside& aside : more)
    if (is_apart(aside, std::span(asides).first(others))) asides.push_back(aside);
  if (asides.size() > others) std::ranges::sort(asides, {}, &Aside::first);
}

std::uint32_t opening_time(std::span<const string_view> words) {
  constexpr std::uint32_t longest = 12;
  bool tells = false;
  for (std::uint32_t i = 0; i < words.size() && i <= longest; ++i) {
    if (words[i] == ",") {
      // "On October 3, 2025, ..."
      if (i + 2 < words.size() && is_digits(words[i + 1]) && words[i + 2] == ",") continue;
      return tells && i + 2 < words.size() ? i + 1 : 0;
    }
    if (begins_clause(words, i)) return i;
    if (words[i] == "(") {
      const std::uint32_t end = clock_in_brackets(words, i);
      if (end == i) return 0;
      i = end - 1;
      continue;
    }
    std::string word(words[i]);
    const bool name = is_weekday_name(word) || is_month_name(word);
    if (i == 0) word.front() = static_cast<char>(word.front() | 0x20);
    const bool noun = one_of(word, time_nouns);
    tells = tells || name || noun || (is_digits(word) && word.size() == 4);
    if (!name && !noun && !is_digits(word) && !one_of(word, time_links) && !is_clock(word))
      return 0;
  }
  return 0;
}

}  // namespace fabula
