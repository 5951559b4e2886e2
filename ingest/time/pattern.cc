#include "ingest/time/pattern.h"

#include <algorithm>

namespace fabula::timex {
namespace {

using C = Class;

constexpr int u(Unit unit) { return static_cast<int>(unit); }
constexpr int p(DayPart part) { return static_cast<int>(part); }

// clang-format off
constexpr Element elements[] = {
    {"M", {C::month}, Says::month}, {"W", {C::weekday}, Says::weekday, 1, 7, 0, 0},
    {"Wp", {C::weekday}, Says::weekday, 1, 7, 0, 1}, {"S", {C::season}, Says::season},
    {"P", {C::daypart}, Says::part, 0, -1, 0, 0}, {"WE", {C::weekend}, Says::weekend},
    {"noon", {C::daypart}, Says::part, p(DayPart::noon), p(DayPart::noon)},
    {"midnight", {C::daypart}, Says::part, p(DayPart::midnight), p(DayPart::midnight)},
    {"Pn", {C::daypart}, Says::part, p(DayPart::night), p(DayPart::midnight)},
    {"H", {C::holiday}, Says::holiday}, {"DEC", {C::decade}, Says::short_decade},
    {"Y", {C::digits}, Says::year, 1000, 2999, 4},  // and marked as a year
    {"Y4", {C::digits}, Says::year, 1000, 2999, 4}, {"Yn", {C::digits}, Says::year, 1, 9999},
    {"Y3", {C::digits}, Says::maybe_year, 100, 999, 3},
    {"YY", {C::digits}, Says::short_year, 0, 99, 2},
    {"YD", {C::digits}, Says::decade, 1000, 2990, 4}, {"YnD", {C::digits}, Says::decade, 10, 9990},
    {"DD", {C::digits}, Says::short_decade, 10, 90, 2},
    {"mm", {C::digits}, Says::month, 1, 12}, {"D", {C::digits}, Says::day, 1, 31},
    {"D1", {C::digits}, Says::ordinal, 1, 4, 1}, {"O31", {C::ordinal}, Says::day, 1, 31},
    {"O31d", {C::ordinal}, Says::day, 1, 31, -1}, {"On", {C::ordinal}, Says::ordinal, -1, 99},
    {"N", {C::cardinal, C::digits}, Says::count, 0, 99999},
    {"vague", {C::vague}, Says::vague}, {"couple", {C::couple}, Says::count},
    {"a", {C::a}, Says::one}, {"half", {C::half}, Says::half},
    {"U", {C::unit}, Says::unit}, {"U1", {C::unit}, Says::one_unit, 0, -1, 0, 0},
    {"Upd", {C::unit}, Says::vague_units, u(Unit::day), u(Unit::millennium), 0, 1},  // too
    {"Ut", {C::unit}, Says::unit},  // but quarters, which are mostly fourths
    {"Upv", {C::unit}, Says::vague_units, 0, -1, 0, 1},
    {"Up", {C::unit}, Says::unit, 0, -1, 0, 1}, {"Ud", {C::unit}, Says::unit, u(Unit::day), u(Unit::day)},
    {"Uy", {C::unit}, Says::nothing, u(Unit::year), u(Unit::year)},
    {"Uyu", {C::unit}, Says::unit, u(Unit::year), u(Unit::year)},
    {"Uq", {C::unit}, Says::unit, u(Unit::quarter), u(Unit::quarter), 0, 0},
    {"Uc", {C::unit}, Says::unit, u(Unit::century), u(Unit::century), 0, 0},
    {"Udc", {C::unit}, Says::unit, u(Unit::decade), u(Unit::millennium), 0, 0},
    {"Q", {C::part_mark}, Says::unit},
    {"h", {C::digits}, Says::hour, 0, 24}, {"hh", {C::digits}, Says::hour, 0, 24, 2},
    {"h4", {C::digits}, Says::hour_minute, 0, 2359, 4},
    {"mi", {C::digits}, Says::minute, 0, 59, 2}, {"sec", {C::digits}, Says::second, 0, 59, 2},
    {"ampm", {C::meridiem}, Says::meridiem}, {"tz", {C::zone}, Says::zone},
    {"zh", {C::digits}, Says::zone_hours, 0, 14}, {"era", {C::era_before, C::era_after}, Says::before_christ},
    {"ad", {C::era_after}}, {"fiscal", {C::fiscal}, Says::fiscal},
    {"R", {C::reference}, Says::reference, 0, 1}, {"Rn", {C::reference}, Says::reference, 1, 1}, {"will", {C::will}},
    {"Rf", {C::reference}, Says::reference, 2, 2}, {"time", {C::time_word}}, {"period", {C::period_word}}, {"content", {C::content}},
    {"Us", {C::unit}, Says::unit, u(Unit::day), u(Unit::year), 0, 0},
    {"lasting", {C::lasting}}, {"F", {C::frequency}, Says::unit},
    {"d", {C::deictic}, Says::days_from_today},
    {"T", {C::point}, Says::base}, {"Tx", {C::point}, Says::base}, {"G", {C::span}, Says::base},
    {"C", {C::clock}, Says::base}, {"@T", {C::point}, Says::child}, {"@C", {C::clock}, Says::child},
    {"ADJ", {C::other}},
    {"the", {C::the}}, {"this", {C::this_}, Says::nothing, 0, 0}, {"these", {C::this_}, Says::nothing, 0, 0},
    {"current", {C::this_}, Says::nothing, 1, 1}, {"present", {C::this_}, Says::nothing, 2, 2},
    {"that", {C::that}}, {"last", {C::last}}, {"past", {C::past}}, {"next", {C::next}},
    {"previous", {C::previous}}, {"following", {C::following}}, {"same", {C::same}},
    {"every", {C::every}}, {"recent", {C::recent}, Says::nothing, 0, 0},
    {"recent1", {C::recent}, Says::nothing, 1, 1}, {"other", {C::other_one}}, {"ago", {C::ago}},
    {"earlier", {C::earlier}}, {"later", {C::later}}, {"before", {C::before}}, {"after", {C::after}},
    {"early", {C::early}}, {"mid", {C::mid}}, {"late", {C::late}},
    {"late0", {C::late}, Says::nothing, 0, 0}, {"start", {C::start}},
    {"rest", {C::rest}}, {"part", {C::part}}, {"of", {C::of}}, {"in", {C::in}}, {"on", {C::on}},
    {"at", {C::at}}, {"to", {C::to}}, {"and", {C::and_}}, {"from", {C::from}}, {"by", {C::by}},
    {"during", {C::during}}, {"for", {C::for_}}, {"since", {C::since}}, {"per", {C::per}},
    {"times", {C::times}}, {"than", {C::than}}, {"more", {C::more}, Says::nothing, 0, 0},
    {"over", {C::more}, Says::nothing, 1, 1}, {"less", {C::less}}, {"least", {C::least}},
    {"most", {C::most}}, {"up", {C::up}}, {"right", {C::right}}, {"now", {C::reference, C::reference_phrase}},
    {"approx", {C::approx}}, {"nearly", {C::nearly}}, {"long", {C::long_}}, {"old", {C::old}},
    {"oclock", {C::oclock}}, {"counted", {C::counted}}, {"end", {C::end}},
    {"-", {C::dash}}, {"/", {C::slash}}, {":", {C::colon}}, {".", {C::stop}}, {",", {C::comma}},
    {"(", {C::open}}, {")", {C::close}}, {"'", {C::apostrophe}}, {"plus", {C::plus}},
    {"s", {C::letter_s}}, {"t", {C::letter_t}},
};
// clang-format on

constexpr const Element* element_named(std::string_view name) {
  return std::ranges::find(elements, name, &Element::name);
}

constexpr Ahead ahead_named(std::string_view name) {
  if (name == "STOP") return Ahead::stop;
  if (name == "NEXT") return Ahead::word;
  if (name == "ALONE") return Ahead::alone;
  if (name == "PERIOD") return Ahead::period;
  if (name == "ORDER") return Ahead::order;
  if (name == "OF") return Ahead::of_or_stop;
  return name == "FREE" ? Ahead::free : Ahead::unknown;
}

constexpr Place compile_place(std::string_view word) {
  Place place;
  if (word.size() > 1 && word.ends_with('?')) {
    place.optional = true;
    word.remove_suffix(1);
  }
  if (word.size() > 1 && word.starts_with('+')) {
    place.glued = true;
    word.remove_prefix(1);
  }
  while (!word.empty()) {
    const auto bar = std::min(word.find('|'), word.size());
    place.alternatives[static_cast<std::size_t>(place.alternative_count++)] =
        element_named(word.substr(0, bar));
    word.remove_prefix(std::min(bar + 1, word.size()));
  }
  return place;
}

constexpr Pattern compile(const Production& production) {
  Pattern pattern;
  pattern.production = &production;
  for (std::string_view rest = production.pattern; !rest.empty();) {
    const auto space = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, space);
    rest.remove_prefix(std::min(space + 1, rest.size()));
    if (word.starts_with('<'))
      pattern.before = compile_place(word.substr(1));
    else if (word.ends_with('>'))
      pattern.after = ahead_named(word.substr(0, word.size() - 1));
    else
      pattern.places[static_cast<std::size_t>(pattern.size++)] = compile_place(word);
  }
  return pattern;
}

constexpr bool is_known(const Place& place) {
  return std::ranges::find(place.alternatives, std::end(elements)) == place.alternatives.end();
}

constexpr bool is_known(const Pattern& pattern) {
  return std::ranges::all_of(pattern.places, [](const Place& p) { return is_known(p); }) &&
         is_known(pattern.before) && pattern.after != Ahead::unknown;
}
#ifndef __clang__  // its limit of steps is too low for so many names
static_assert(std::ranges::all_of(productions,
                                  [](const Production& production) {
                                    return is_known(compile(production));
                                  }),
              "a pattern names an element that is not in the table");
#endif

/// The classes of the items that can stand at places [0, 1] of a match; a match of one item lets
/// anything follow.
struct Openings {
  std::array<bool, class_count> first{};
  std::array<bool, class_count> second{};
};

void allow(const Place& place, std::array<bool, class_count>& classes) {
  for (int a = 0; a < place.alternative_count; ++a) {
    const Element& element = *place.alternatives[static_cast<std::size_t>(a)];
    if (element.classes[0] == C::other) classes[static_cast<std::size_t>(C::other)] = true;
    for (Class cls : element.classes)
      if (cls != C::other) classes[static_cast<std::size_t>(cls)] = true;
  }
}

Openings openings(const Pattern& pattern) {
  Openings found;
  for (int i = 0; i < pattern.size; ++i) {
    const Place& first = pattern.places[static_cast<std::size_t>(i)];
    allow(first, found.first);
    int next = i + 1;
    for (; next < pattern.size; ++next) {
      const Place& second = pattern.places[static_cast<std::size_t>(next)];
      allow(second, found.second);
      if (!second.optional) break;
    }
    if (next == pattern.size) found.second.fill(true);
    if (!first.optional) break;
  }
  return found;
}

}  // namespace

PatternTable::PatternTable() {
  for (const Production& production : productions) {
    const std::size_t index = patterns_.size();
    patterns_.push_back(compile(production));
    const Openings open = openings(patterns_.back());
    const std::uint64_t bit = std::uint64_t{1} << (index % 64);
    for (std::size_t cls = 0; cls < class_count; ++cls) {
      if (open.first[cls]) first_[cls][index / 64] |= bit;
      if (open.second[cls]) second_[cls][index / 64] |= bit;
    }
  }
}

const PatternTable& pattern_table() {
  static const PatternTable table;
  return table;
}

}  // namespace fabula::timex
