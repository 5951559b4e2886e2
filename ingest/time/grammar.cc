#include "ingest/time/grammar.h"

#include <algorithm>
#include <array>

#include "ingest/time/meaning.h"
#include "ingest/time/pattern.h"

namespace fabula::timex {
namespace {

using C = Class;

/// A match: which element took which item.
struct Match {
  const Pattern* pattern = nullptr;
  std::array<std::pair<const Element*, std::size_t>, most_elements> parts;
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
  if (e.form == Form::nth) return e.weekday != 0 ? 1 : e.unit == Unit::day ? 1 : 2;
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
      Match best;
      if (!find_longest(from, to, best)) {
        if (to != from) items_[to] = items_[from];
        ++to;
        ++from;
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
  /// The longest match at `from`, if any; `done` is where the items before it end.
  bool find_longest(std::size_t from, std::size_t done, Match& best) const {
    if (items_[from].cls == C::other) return false;
    const Class next = from + 1 < items_.size() ? items_[from + 1].cls : C::other;
    table_.for_candidates(items_[from].cls, next, [&](const Pattern& pattern) {
      if (!follows(pattern.before, done)) return;
      Match match;
      match.pattern = &pattern;
      if (!continue_match(match, 0, from) || match.end < best.end) return;
      // As long a match replaces another only where that one is weak.
      const bool better =
          match.end > best.end || (best.pattern->production->weak && !pattern.production->weak);
      if (better && is_sensible(match)) best = match;
    });
    return best.pattern != nullptr;
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
    if (element.digits > 0 && item.digits != element.digits) return false;
    if (element.digits < 0 && item.digits == 0) return false;
    if (element.most >= 0 && (item.value < element.least || item.value > element.most))
      return false;
    if (element.name == "Ut" || element.name == "Upd")
      return static_cast<Unit>(static_cast<int>(item.value)) != Unit::quarter;
    switch (element.says) {
      case Says::hour_minute:
        return static_cast<int>(item.value) % 100 < 60;
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
    if (at >= items_.size()) return ahead != Ahead::word && ahead != Ahead::order;
    const Item& item = items_[at];
    switch (ahead) {
      case Ahead::stop:
        return !item.word && item.cls != C::digits;
      case Ahead::of_or_stop:
        return item.cls == C::of || (!item.word && item.cls != C::digits && item.cls != C::dash);
      case Ahead::word:
        return item.word;
      case Ahead::alone:
        return (item.cls != C::other || !item.word || item.capital) && item.cls != C::counted &&
               item.cls != C::unit;
      case Ahead::period:
        return is_period_ahead(at);
      case Ahead::order:
        return (item.cls == C::after || item.cls == C::before) && at + 1 < items_.size() &&
               items_[at + 1].word;
      case Ahead::free:
        return item.cls != C::dash || !item.glued;
      default:
        return true;
    }
  }

  /// "of May", "in the year", "of last week".
  bool is_period_ahead(std::size_t at) const {
    const auto cls = [&](std::size_t i) { return i < items_.size() ? items_[i].cls : C::other; };
    if (cls(at) != C::of && cls(at) != C::in) return false;
    std::size_t next = at + 1;
    while (cls(next) == C::the || cls(next) == C::early || cls(next) == C::late) ++next;
    switch (cls(next)) {
      case C::month:
      case C::season:
      case C::last:
      case C::next:
      case C::this_:
      case C::that:
      case C::point:
        return true;
      case C::unit:
        return !items_[next].plural;
      case C::digits:
        return items_[next].year;
      default:
        return false;
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
    const Production& production = *match.pattern->production;
    const std::string_view rule = production.rule;
    if (rule == "named-of")
      return base->form == Form::point && !base->has_year() && base->of < 0 &&
             coarseness(*base) != 0 && coarseness(*base) < coarseness(*child);
    if (rule == "nth-of") return base->form == Form::nth && base->of < 0 && coarseness(*child) > 0;
    if (rule == "part-of-day")
      return coarseness(*base) == 0 && base->part != DayPart::none && base->hour < 0 &&
             coarseness(*child) == 1;
    if (production.mod != Mod::none && production.result == C::span)
      return base->unit != Unit::quarter;  // "about a quarter of"
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
      add_meaning(e, element->says, items_[at], nodes_);
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

  const PatternTable& table_ = pattern_table();
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
