#include "ingest/time/grammar.h"

#include <algorithm>
#include <array>
#include <bitset>

#include "ingest/time/productions.h"

namespace fabula::timex {
namespace {

using C = Class;
using Classes = std::bitset<class_count>;

/// What a matched item adds to the expression.
enum class Says : std::uint8_t {
  nothing,
  year,
  short_year,
  maybe_year,
  month,
  day,
  weekday,
  decade,
  short_decade,
  unit,
  one_unit,
  vague_units,
  count,
  vague,
  one,
  half,
  ordinal,
  season,
  part,
  holiday,
  weekend,
  days_from_today,
  hour,
  hour_minute,
  minute,
  second,
  meridiem,
  zone,
  zone_hours,
  before_christ,
  fiscal,
  reference,
  base,
  child,
};

/// A named element of patterns: the classes and values that it takes. Names that are not in the
/// table below are those of one class.
struct Element {
  std::string_view name;
  std::array<Class, 5> classes;  ///< the first `other` ends the list, unless it stands first
  Says says = Says::nothing;
  int least = 0;    ///< of the value
  int most = -1;    ///< of the value; -1 = any
  int digits = 0;   ///< written with exactly so many digits; 0 = any
  int plural = -1;  ///< 0, 1; -1 = either
};

constexpr int u(Unit unit) { return static_cast<int>(unit); }
constexpr int p(DayPart part) { return static_cast<int>(part); }

// clang-format off
constexpr Element elements[] = {
    {"M", {C::month}, Says::month}, {"W", {C::weekday}, Says::weekday, 1, 7, 0, 0},
    {"Wp", {C::weekday}, Says::weekday, 1, 7, 0, 1}, {"S", {C::season}, Says::season},
    {"P", {C::daypart}, Says::part, 0, -1, 0, 0}, {"WE", {C::weekend}, Says::weekend},
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
    {"O31d", {C::ordinal}, Says::day, 1, 31, 2}, {"On", {C::ordinal}, Says::ordinal, -1, 99},
    {"N", {C::cardinal, C::digits}, Says::count, 0, 99999},
    {"vague", {C::vague}, Says::vague}, {"couple", {C::couple}, Says::count},
    {"a", {C::a}, Says::one}, {"half", {C::half}, Says::half},
    {"U", {C::unit}, Says::unit}, {"U1", {C::unit}, Says::one_unit, 0, -1, 0, 0},
    {"Ut", {C::unit}, Says::unit},  // but quarters, which are mostly fourths
    {"Upv", {C::unit}, Says::vague_units, 0, -1, 0, 1},
    {"Up", {C::unit}, Says::unit, 0, -1, 0, 1}, {"Ud", {C::unit}, Says::unit, u(Unit::day), u(Unit::day)},
    {"Uy", {C::unit}, Says::nothing, u(Unit::year), u(Unit::year)},
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
    {"R", {C::reference}, Says::reference},
    {"Rf", {C::reference}, Says::reference, 2, 2}, {"time", {C::time_word}},
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
    {"early", {C::early}}, {"mid", {C::mid}}, {"late", {C::late}}, {"start", {C::start}},
    {"rest", {C::rest}}, {"part", {C::part}}, {"of", {C::of}}, {"in", {C::in}}, {"on", {C::on}},
    {"at", {C::at}}, {"to", {C::to}}, {"and", {C::and_}}, {"from", {C::from}}, {"by", {C::by}},
    {"during", {C::during}}, {"for", {C::for_}}, {"since", {C::since}}, {"per", {C::per}},
    {"times", {C::times}}, {"than", {C::than}}, {"more", {C::more}, Says::nothing, 0, 0},
    {"over", {C::more}, Says::nothing, 1, 1}, {"less", {C::less}}, {"least", {C::least}},
    {"most", {C::most}}, {"up", {C::up}}, {"right", {C::right}}, {"now", {C::reference}},
    {"approx", {C::approx}}, {"nearly", {C::nearly}}, {"long", {C::long_}}, {"old", {C::old}},
    {"oclock", {C::oclock}}, {"counted", {C::counted}}, {"end", {C::end}},
    {"-", {C::dash}}, {"/", {C::slash}}, {":", {C::colon}}, {".", {C::stop}}, {",", {C::comma}},
    {"(", {C::open}}, {")", {C::close}}, {"'", {C::apostrophe}}, {"plus", {C::plus}},
    {"s", {C::letter_s}}, {"t", {C::letter_t}},
};
// clang-format on

constexpr int most_alternatives = 6;
constexpr int most_elements = 12;

constexpr const Element* element_named(std::string_view name) {
  return std::ranges::find(elements, name, &Element::name);
}

/// What must follow a phrase, without being part of it.
enum class Ahead : std::uint8_t {
  anything,
  stop,   ///< no word and no number
  word,   ///< any word
  alone,  ///< no noun that the phrase would count or describe
  free,   ///< no hyphen that joins the phrase to a word
  unknown,
};

constexpr Ahead ahead_named(std::string_view name) {
  if (name == "STOP") return Ahead::stop;
  if (name == "NEXT") return Ahead::word;
  if (name == "ALONE") return Ahead::alone;
  return name == "FREE" ? Ahead::free : Ahead::unknown;
}

/// One place of a compiled pattern.
struct Place {
  std::array<const Element*, most_alternatives> alternatives{};
  int alternative_count = 0;
  bool optional = false;
  bool glued = false;
};

struct Pattern {
  const Production* production = nullptr;
  Place before;  ///< without alternatives: anything
  Ahead after = Ahead::anything;
  std::array<Place, most_elements> places{};
  int size = 0;
};

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
static_assert(std::ranges::all_of(productions,
                                  [](const Production& production) {
                                    return is_known(compile(production));
                                  }),
              "a pattern names an element that is not in the table");

/// All patterns, and for each class those that can begin with it.
struct Grammar {
  std::vector<Pattern> patterns;
  std::array<std::vector<const Pattern*>, class_count> beginning;

  Grammar() {
    for (const Production& production : productions) patterns.push_back(compile(production));
    for (const Pattern& pattern : patterns) {
      Classes first;
      for (int i = 0; i < pattern.size; ++i) {
        const Place& place = pattern.places[static_cast<std::size_t>(i)];
        for (int a = 0; a < place.alternative_count; ++a)
          for (Class cls : place.alternatives[static_cast<std::size_t>(a)]->classes)
            if (cls != C::other) first.set(static_cast<std::size_t>(cls));
        if (!place.optional) break;
      }
      for (std::size_t cls = 0; cls < class_count; ++cls)
        if (first[cls]) beginning[cls].push_back(&pattern);
    }
  }
};

const Grammar& grammar() {
  static const Grammar compiled;
  return compiled;
}

// ---- Matching
// --------------------------------------------------------------------------------------

/// A match: which element took which item.
struct Match {
  const Pattern* pattern = nullptr;
  std::array<std::pair<const Element*, std::size_t>, most_elements> parts{};
  int part_count = 0;
  std::size_t end = 0;  ///< index after the last item
};

/// How coarse the period is that an expression names; 0 = not a period.
int coarseness(const Expression& e) {
  if (e.form == Form::shift && e.unit) {
    switch (*e.unit) {
      case Unit::day:
        return 1;
      case Unit::week:
      case Unit::weekend:
        return 2;
      case Unit::month:
        return 3;
      case Unit::quarter:
      case Unit::half:
        return 4;
      case Unit::year:
        return 5;
      case Unit::decade:
        return 6;
      case Unit::century:
        return 7;
      default:
        return 0;
    }
  }
  if (e.days_from_today || e.day != 0 || e.weekday != 0 || e.holiday != nullptr) return 1;
  if (e.weekend) return 2;
  if (e.month != 0) return 3;
  if (e.season != 0 || e.quarter != 0 || e.half != 0) return 4;
  if (e.year != 0) return 5;
  if (e.decade != 0) return 6;
  return e.century != 0 ? 7 : 0;
}

class Parser {
 public:
  Parser(const Document& document, std::vector<Item>& items, std::vector<Expression>& nodes)
      : document_(document), items_(items), nodes_(nodes) {}

  /// One round over the sentence; whether anything was found.
  bool round() {
    bool changed = false;
    std::size_t to = 0;
    for (std::size_t from = 0; from < items_.size();) {
      const Match best = longest_match(from, to);
      if (best.pattern == nullptr) {
        items_[to++] = items_[from++];
        continue;
      }
      changed = true;
      items_[to++] = reduce(best, from);
      from = best.end;
    }
    items_.resize(to);
    return changed;
  }

 private:
  /// The longest match at `from`; `done` is where the items before it end.
  Match longest_match(std::size_t from, std::size_t done) const {
    Match best;
    for (const Pattern* pattern : grammar().beginning[static_cast<std::size_t>(items_[from].cls)]) {
      Match match;
      match.pattern = pattern;
      if (!follows(pattern->before, done)) continue;
      if (!continue_match(match, 0, from) || match.end < best.end) continue;
      // As long a match replaces another only where that one is weak.
      const bool better =
          match.end > best.end || (best.pattern->production->weak && !pattern->production->weak);
      if (better && is_sensible(match)) best = match;
    }
    return best;
  }

  /// Matches the places from `place` on at item `at`, preferring optional items to be there. The
  /// depth is at most the length of a pattern.
  bool continue_match(Match& match, int place_index, std::size_t at) const {
    if (place_index == match.pattern->size) {
      match.end = at;
      return is_ahead(match.pattern->after, at);
    }
    const Place& place = match.pattern->places[static_cast<std::size_t>(place_index)];
    if (at < items_.size() && (!place.glued || items_[at].glued)) {
      for (int a = 0; a < place.alternative_count; ++a) {
        const Element& element = *place.alternatives[static_cast<std::size_t>(a)];
        if (!fits(element, items_[at])) continue;
        match.parts[static_cast<std::size_t>(match.part_count++)] = {&element, at};
        if (continue_match(match, place_index + 1, at + 1)) return true;
        --match.part_count;
      }
    }
    return place.optional && continue_match(match, place_index + 1, at);
  }

  bool fits(const Element& element, const Item& item) const {
    if (element.classes[0] == C::other) return item.cls == C::other && is_adjective(item);
    if (item.cls == C::other ||
        std::ranges::find(element.classes, item.cls) == element.classes.end())
      return false;
    if (element.plural >= 0 && item.plural != (element.plural == 1)) return false;
    if (element.digits != 0 && item.digits != element.digits) return false;
    if (element.most >= 0 && (item.value < element.least || item.value > element.most))
      return false;
    if (element.name == "Ut")
      return static_cast<Unit>(static_cast<int>(item.value)) != Unit::quarter;
    switch (element.says) {
      case Says::day:
      case Says::hour:
        return item.digits <= 2;
      case Says::month:
        return item.cls == C::month || item.digits <= 2;
      case Says::decade:
      case Says::short_decade:
        return static_cast<int>(item.value) % 10 == 0;
      case Says::year:
        return element.name != "Y" || item.year;
      default:
        return true;
    }
  }

  bool is_adjective(const Item& item) const {
    return document_.tokens[item.token].upos == Upos::adj;
  }

  /// Whether the item before `done` is one of those that the pattern must follow.
  bool follows(const Place& before, std::size_t done) const {
    if (before.alternative_count == 0) return true;
    for (int a = 0; a < before.alternative_count && done > 0; ++a)
      if (fits(*before.alternatives[static_cast<std::size_t>(a)], items_[done - 1])) return true;
    return false;
  }

  bool is_ahead(Ahead ahead, std::size_t at) const {
    if (at >= items_.size()) return ahead != Ahead::word;
    const Item& item = items_[at];
    switch (ahead) {
      case Ahead::stop:
        return !item.word && item.cls != C::digits;
      case Ahead::word:
        return item.word;
      case Ahead::alone:
        return (item.cls != C::other || !item.word || item.capital) && item.cls != C::counted &&
               item.cls != C::unit;
      case Ahead::free:
        return item.cls != C::dash || !item.glued;
      default:
        return true;
    }
  }

  /// Conditions on meaning that classes do not express.
  bool is_sensible(const Match& match) const {
    const Expression* base = nullptr;
    const Expression* child = nullptr;
    for (int i = 0; i < match.part_count; ++i) {
      const auto& [element, at] = match.parts[static_cast<std::size_t>(i)];
      if (element->says == Says::base) base = &nodes_[static_cast<std::size_t>(items_[at].node)];
      if (element->says == Says::child) child = &nodes_[static_cast<std::size_t>(items_[at].node)];
    }
    const std::string_view rule = match.pattern->production->rule;
    if (rule == "named-of")
      return base->form == Form::point && !base->has_year() && base->of < 0 &&
             coarseness(*base) != 0 && coarseness(*base) < coarseness(*child);
    if (rule == "part-of-day")
      return coarseness(*base) == 0 && base->part != DayPart::none && base->hour < 0 &&
             coarseness(*child) == 1;
    if (rule == "about-date")
      return base->form == Form::point && base->weekday == 0 && base->hour < 0 &&
             coarseness(*base) >= 3;
    if (rule == "clock-part") return true;
    if (rule == "day-part" || rule == "day-clock" || rule == "clock-day") {
      const Expression* day = match.pattern->places[0].alternatives[0]->name == "T" ? base : child;
      return day != nullptr && coarseness(*day) == 1 && day->hour < 0 && day->part == DayPart::none;
    }
    return true;
  }

  // ---- What a match means
  // --------------------------------------------------------------------------

  Item reduce(const Match& match, std::size_t from) {
    const Production& production = *match.pattern->production;
    Item phrase = items_[from];
    phrase.span.end = items_[match.end - 1].span.end;
    phrase.cls = production.result;
    phrase.weak = production.weak;
    phrase.node = -1;
    phrase.word = true;
    if (production.result == C::other) return phrase;
    Expression e = base_of(match);
    if (production.form) {
      e.form = *production.form;
      e.direction = production.direction;
      e.anchor = production.anchor;
    }
    if (production.reference) e.reference = *production.reference;
    for (int i = 0; i < match.part_count; ++i) {
      const auto& [element, at] = match.parts[static_cast<std::size_t>(i)];
      add(e, element->says, items_[at]);
    }
    settle(e);
    if (production.mod != Mod::none) e.mod = production.mod;
    e.rule = production.rule;
    phrase.node = static_cast<std::int32_t>(nodes_.size());
    nodes_.push_back(e);
    return phrase;
  }

  Expression base_of(const Match& match) const {
    for (int i = 0; i < match.part_count; ++i) {
      const auto& [element, at] = match.parts[static_cast<std::size_t>(i)];
      if (element->says == Says::base) return nodes_[static_cast<std::size_t>(items_[at].node)];
    }
    return {};
  }

  void add(Expression& e, Says says, const Item& item) const {
    const int value = static_cast<int>(item.value);
    const auto small = static_cast<std::uint8_t>(value);
    switch (says) {
      case Says::nothing:
      case Says::base:
        break;
      case Says::year:
        e.year = value;
        break;
      case Says::short_year:
        e.year = value;
        e.two_digit_year = true;
        break;
      case Says::maybe_year:
        e.year = value;
        e.maybe_year = true;
        break;
      case Says::month:
        e.month = small;
        break;
      case Says::day:
        e.day = small;
        break;
      case Says::weekday:
        e.weekday = small;
        break;
      case Says::decade:
        e.decade = value;
        break;
      case Says::short_decade:
        e.decade = value;
        break;
      case Says::unit:
        e.unit = static_cast<Unit>(value);
        break;
      case Says::one_unit:
        e.unit = static_cast<Unit>(value);
        if (e.count == 0 && !e.vague) e.count = 1;
        break;
      case Says::vague_units:
        e.unit = static_cast<Unit>(value);
        e.vague = true;
        break;
      case Says::count:
        e.count = item.value;
        break;
      case Says::vague:
        e.vague = true;
        break;
      case Says::one:
        if (e.count == 0 && !e.vague) e.count = 1;
        break;
      case Says::half:
        add_half(e);
        break;
      case Says::ordinal:
        e.count = item.value;
        break;
      case Says::season:
        e.season = static_cast<std::uint8_t>(small + 1);
        break;
      case Says::part:
        e.part = static_cast<DayPart>(value);
        break;
      case Says::holiday:
        e.holiday = item.holiday;
        break;
      case Says::weekend:
        e.weekend = true;
        break;
      case Says::days_from_today:
        e.days_from_today = value == 100 ? 0 : value;
        if (value == 100) e.part = DayPart::night;
        break;
      case Says::hour:
        e.hour = static_cast<std::int8_t>(value);
        break;
      case Says::hour_minute:
        e.hour = static_cast<std::int8_t>(value / 100);
        e.minute = static_cast<std::int8_t>(value % 100);
        break;
      case Says::minute:
        e.minute = static_cast<std::int8_t>(value);
        break;
      case Says::second:
        e.second = static_cast<std::int8_t>(value);
        break;
      case Says::meridiem:
        if (e.hour >= 1 && e.hour <= 12) e.hour = static_cast<std::int8_t>(e.hour % 12 + value);
        break;
      case Says::zone:
        e.zone = static_cast<std::int16_t>(value);
        break;
      case Says::zone_hours:
        e.zone = static_cast<std::int16_t>(value * 60);
        break;
      case Says::before_christ:
        e.before_christ = item.cls == C::era_before;
        break;
      case Says::fiscal:
        e.fiscal = true;
        break;
      case Says::reference:
        e.reference = static_cast<Reference>(value);
        break;
      case Says::child:
        add_child(e, item);
        break;
    }
  }

  /// "the second half", "half a year", "a year and a half".
  static void add_half(Expression& e) {
    if (e.form == Form::point)
      e.half = e.count == 1 ? 1 : 2;
    else
      e.count = e.unit ? e.count + 0.5 : 0.5;
  }

  void add_child(Expression& e, const Item& item) const {
    const Expression& child = nodes_[static_cast<std::size_t>(item.node)];
    if (item.cls == C::clock) {
      e.hour = child.hour;
      e.minute = child.minute;
      e.second = child.second;
      e.zone = child.zone;
    } else {
      e.of = item.node;
    }
  }

  /// "third" + "quarter", "second" + "half", "19th" + "century".
  static void settle(Expression& e) {
    if (e.form != Form::point || e.count == 0) return;
    if (e.unit == Unit::quarter) e.quarter = static_cast<std::uint8_t>(e.count < 0 ? 4 : e.count);
    if (e.unit == Unit::century) e.century = static_cast<int>(e.count);
    e.unit.reset();
  }

  const Document& document_;
  std::vector<Item>& items_;
  std::vector<Expression>& nodes_;
};

}  // namespace

void parse(const Document& document, std::vector<Item>& items, std::vector<Expression>& nodes) {
  constexpr int most_rounds = 5;
  Parser parser{document, items, nodes};
  for (int i = 0; i < most_rounds && parser.round(); ++i) {
  }
}

}  // namespace fabula::timex
