#include "ingest/time/range.h"

namespace fabula::timex {
namespace {

bool is_link(const Item& item) {
  return item.cls == Class::to || item.cls == Class::and_ || item.cls == Class::dash ||
         item.cls == Class::comma || item.cls == Class::slash;
}

class Completer {
 public:
  Completer(const Document& document, std::vector<Item>& items, std::vector<Expression>& nodes)
      : document_(document), items_(items), nodes_(nodes) {}

  bool run() {
    // Forwards for what the first member says, backwards for what only the last one does.
    for (std::size_t i = 0; i + 2 < items_.size(); ++i)
      if (is_link(items_[i + 1])) take_from_first(i, i + 2);
    for (std::size_t i = items_.size(); i-- > 2;)
      if (is_link(items_[i - 1])) take_from_last(i - 2, i);
    return changed_;
  }

 private:
  Expression* date(std::size_t i) {
    if (items_[i].cls != Class::point || items_[i].node < 0) return nullptr;
    Expression& e = nodes_[static_cast<std::size_t>(items_[i].node)];
    return e.form == Form::point && e.of < 0 ? &e : nullptr;
  }

  bool is_number(std::size_t i, double least, double most, int digits) const {
    const Item& item = items_[i];
    return item.cls == Class::digits && item.value >= least && item.value <= most &&
           (digits == 0 ? item.digits <= 2 : item.digits == digits);
  }

  void become(std::size_t i, Expression e, std::string_view rule) {
    e.rule = rule;
    items_[i].cls = Class::point;
    items_[i].node = static_cast<std::int32_t>(nodes_.size());
    nodes_.push_back(e);
    changed_ = true;
  }

  /// "May 3 and 5 soldiers": a number that counts what follows is no day.
  bool counts_what_follows(std::size_t i) const {
    if (items_[i - 1].cls == Class::dash || i + 1 >= items_.size()) return false;
    const Item& next = items_[i + 1];
    if (next.cls == Class::counted || next.cls == Class::unit) return true;
    if (next.cls != Class::other || !next.word || next.capital) return false;
    const Token& token = document_.tokens[next.token];
    return token.upos == Upos::x ? next.span.of(document_.article->text).ends_with('s')
                                 : token.upos == Upos::noun || token.upos == Upos::adj;
  }

  /// "March 3 to 5", "July 3 and 4", "1998-99", "3 May 1940 and 6 June".
  void take_from_first(std::size_t first, std::size_t second) {
    const Expression* a = date(first);
    if (a == nullptr) return;
    const bool glued = items_[second - 1].glued && items_[second].glued;
    if (a->day != 0 && a->month != 0 && is_number(second, 1, 31, 0) &&
        !counts_what_follows(second) && items_[second].value > a->day &&
        items_[second - 1].cls != Class::comma) {
      Expression b = *a;
      b.weekday = 0;
      b.day = static_cast<std::uint8_t>(items_[second].value);
      become(second, b, "range-day");
    } else if (is_plain_year(*a) && glued && items_[second].digits == 2 &&
               is_number(second, 0, 99, 2) && items_[second].value > a->year % 100) {
      Expression b = *a;
      b.year = a->year - a->year % 100 + static_cast<int>(items_[second].value);
      become(second, b, "range-year");
    }
  }

  static bool is_plain_year(const Expression& e) {
    return e.has_year() && e.month == 0 && e.season == 0 && e.quarter == 0 && e.half == 0 &&
           !e.two_digit_year && !e.maybe_year;
  }

  /// "July 3 to 7 of last year", "May to July this year": of that year both.
  bool take_period(std::size_t first, std::size_t second) {
    Expression* a = date(first);
    if (a == nullptr || items_[second].cls != Class::point || items_[second].node < 0) return false;
    const Expression& b = nodes_[static_cast<std::size_t>(items_[second].node)];
    if (b.form != Form::point || b.of < 0 || b.month == 0 || a->month == 0 || a->has_year() ||
        a->month > b.month || (a->day == 0) != (b.day == 0) ||
        items_[second - 1].cls == Class::comma)
      return false;
    a->of = b.of;
    return true;
  }

  /// "May-August 1950", "499 to 493 BC", "4 and 5 May 1865", "between March and June 2019".
  void take_from_last(std::size_t first, std::size_t second) {
    if (take_period(first, second)) return;
    const Expression* b = date(second);
    if (b == nullptr) return;
    if (Expression* a = date(first)) {
      const bool partial = a->month != 0 || a->season != 0 || a->quarter != 0 || a->half != 0;
      const bool finer_or_same = b->month != 0 || b->season != 0 || b->quarter != 0 || b->half != 0;
      if (!a->has_year() && partial && b->has_year() && finer_or_same &&
          items_[second - 1].cls != Class::comma) {
        a->year = b->year;
        a->before_christ = b->before_christ;
        a->two_digit_year = b->two_digit_year;
        // "November to February 1941" began in the year before.
        if (a->month > b->month && b->month != 0) a->year += b->before_christ ? 1 : -1;
      } else if (is_plain_year(*a) && b->before_christ && a->year >= b->year) {
        a->before_christ = true;
      }
      return;
    }
    if (b->before_christ && b->has_year() && items_[first].cls == Class::digits &&
        items_[first].value >= b->year && b->month == 0) {
      Expression a = *b;
      a.year = static_cast<int>(items_[first].value);
      become(first, a, "range-year");
    } else if (b->day != 0 && b->month != 0 && is_number(first, 1, 31, 0) &&
               items_[first].value < b->day && items_[second].cls == Class::point &&
               items_[second - 1].cls != Class::comma) {
      Expression a = *b;
      a.weekday = 0;
      a.day = static_cast<std::uint8_t>(items_[first].value);
      become(first, a, "range-day");
    }
  }

  const Document& document_;
  std::vector<Item>& items_;
  std::vector<Expression>& nodes_;
  bool changed_ = false;
};

}  // namespace

bool complete_ranges(const Document& document, std::vector<Item>& items,
                     std::vector<Expression>& nodes) {
  return Completer{document, items, nodes}.run();
}

}  // namespace fabula::timex
