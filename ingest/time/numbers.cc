#include "ingest/time/numbers.h"

#include <algorithm>

namespace fabula::timex {
namespace {

/// A cursor over items that writes the folded ones in place behind it.
class Folder {
 public:
  Folder(std::string_view text, std::vector<Item>& items) : text_(text), items_(items) {}

  void run() {
    std::size_t to = 0;
    for (std::size_t from = 0; from < items_.size(); ++to) {
      Item folded = items_[from];
      const std::size_t taken = fold(from, folded);
      if (taken > 1) folded.span.end = items_[from + taken - 1].span.end;
      from += taken;
      items_[to] = folded;
    }
    items_.resize(to);
  }

 private:
  Class cls(std::size_t i) const { return i < items_.size() ? items_[i].cls : Class::other; }
  bool glued(std::size_t i) const { return i < items_.size() && items_[i].glued; }
  bool is_word(std::size_t i) const {
    if (i >= items_.size()) return false;
    const char c = text_[items_[i].span.begin];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  std::string_view word(std::size_t i) const {
    return i < items_.size() ? items_[i].span.of(text_) : std::string_view{};
  }

  /// How many items the number at `i` takes; at least 1. Changes `out` when it is one.
  std::size_t fold(std::size_t i, Item& out) const {
    if (out.cls == Class::digits) return fold_digits(i, out);
    if (out.cls == Class::cardinal) return fold_words(i, out);
    const bool article = out.cls == Class::a;
    if (article && cls(i + 1) == Class::magnitude) return fold_words(i, out);
    return 1;
  }

  std::size_t fold_digits(std::size_t i, Item& out) const {
    if (cls(i - 1) == Class::currency) return be_other(out);
    if (glued(i) && is_word(i - 1) && cls(i - 1) == Class::other) return be_other(out);
    if (glued(i + 1) && is_word(i + 1)) {
      const std::string_view ending = word(i + 1);
      if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") {
        out.cls = Class::ordinal;
        return 2;
      }
      if (cls(i + 1) == Class::other) return be_other(out);
    }
    std::size_t taken = 1;
    while (cls(i + taken) == Class::comma && glued(i + taken) && glued(i + taken + 1) &&
           cls(i + taken + 1) == Class::digits && items_[i + taken + 1].digits == 3) {
      out.value = out.value * 1000 + items_[i + taken + 1].value;
      out.cls = Class::cardinal;
      taken += 2;
    }
    const bool in_date = glued(i) && glued(i - 1) && cls(i - 1) == Class::stop;  // 3.10.2025
    if (!in_date && is_decimal(i + taken)) {
      double fraction = items_[i + taken + 1].value;
      for (int d = items_[i + taken + 1].digits; d > 0; --d) fraction /= 10;
      out.value += fraction;
      out.cls = Class::cardinal;
      return taken + 2;
    }
    if (taken == 1 && is_fraction(i + 1)) {
      out.value += items_[i + 1].value / items_[i + 3].value;
      out.cls = Class::cardinal;
      return 4;
    }
    return taken;
  }

  static std::size_t be_other(Item& out) {
    out.cls = Class::other;
    return 1;
  }

  /// ".5" at `i`, but not "3.10.2025" and not "10.30 p.m.".
  bool is_decimal(std::size_t i) const {
    return cls(i) == Class::stop && glued(i) && glued(i + 1) && cls(i + 1) == Class::digits &&
           !(cls(i + 2) == Class::stop && glued(i + 2) && cls(i + 3) == Class::digits) &&
           cls(i + 2) != Class::meridiem;
  }

  /// "1/2" at `i`, after a space.
  bool is_fraction(std::size_t i) const {
    return cls(i) == Class::digits && !glued(i) && cls(i + 1) == Class::slash && glued(i + 1) &&
           cls(i + 2) == Class::digits && glued(i + 2) && items_[i].value < items_[i + 2].value &&
           items_[i + 2].value < 10;
  }

  /// "twenty-five", "two hundred and ten", "two and a half", "twenty-first".
  std::size_t fold_words(std::size_t i, Item& out) const {
    double total = 0, last = 0;
    std::size_t taken = 0;
    const auto add = [&](const Item& item) {
      if (item.cls == Class::magnitude) {
        last = std::max(last, 1.0) * item.value;
      } else {
        total += last;
        last = item.cls == Class::a ? 0 : item.value;
      }
    };
    add(items_[i]);
    out.cls = Class::cardinal;
    for (taken = 1; i + taken < items_.size();) {
      std::size_t next = i + taken;
      const bool hyphen = cls(next) == Class::dash && glued(next) && glued(next + 1);
      if (hyphen) ++next;
      const bool large = cls(next - 1 - hyphen) == Class::magnitude;
      if (cls(next) == Class::and_ && large && cls(next + 1) == Class::cardinal) ++next;
      if (cls(next) == Class::ordinal && !large && is_ten(last) && items_[next].value < 10 &&
          items_[next].value > 0) {
        out.cls = Class::ordinal;
        out.value = total + last + items_[next].value;
        return next - i + 1;
      }
      const bool fits =
          cls(next) == Class::magnitude ||
          (cls(next) == Class::cardinal &&
           (large || (is_ten(last) && items_[next].value > 0 && items_[next].value < 10)));
      if (!fits || (cls(next) == Class::magnitude && last > 999)) break;
      add(items_[next]);
      taken = next - i + 1;
    }
    out.value = total + last;
    // "two and a half", "two-and-a-half"
    std::size_t next = i + taken;
    const auto skip_hyphen = [&] {
      if (cls(next) == Class::dash && glued(next)) ++next;
    };
    skip_hyphen();
    if (cls(next) != Class::and_) return taken;
    ++next;
    skip_hyphen();
    if (cls(next) != Class::a) return taken;
    ++next;
    skip_hyphen();
    if (cls(next) != Class::half) return taken;
    out.value += 0.5;
    return next - i + 1;
  }

  static bool is_ten(double value) {
    return value >= 20 && value < 100 && static_cast<int>(value) % 10 == 0;
  }

  std::string_view text_;
  std::vector<Item>& items_;
};

/// Whether items i and i+2 are "1861-1865": years of one span of time.
bool is_year_span(const std::vector<Item>& items, std::size_t i) {
  constexpr double longest = 120;  // years that lives, wars and reigns take
  if (i + 2 >= items.size() || items[i + 1].cls != Class::dash) return false;
  const Item& first = items[i];
  const Item& last = items[i + 2];
  const auto is_year = [](const Item& item) {
    return item.cls == Class::digits && item.digits == 4 && item.value >= 1000 && item.value < 2100;
  };
  return is_year(first) && is_year(last) && last.value > first.value &&
         last.value - first.value <= longest && items[i + 1].glued == last.glued;
}

bool introduces_year(Class cls) {
  switch (cls) {
    case Class::in:
    case Class::since:
    case Class::by:
    case Class::from:
    case Class::to:
    case Class::of:
    case Class::between:
    case Class::during:
    case Class::after:
    case Class::before:
    case Class::early:
    case Class::late:
    case Class::mid:
    case Class::approx:
    case Class::month:
    case Class::season:
    case Class::open:
    case Class::start:
    case Class::end:
    case Class::the:
    case Class::and_:
    case Class::fiscal:
    case Class::decade:
    case Class::holiday:
      return true;
    default:
      return false;
  }
}

class YearMarker {
 public:
  YearMarker(const Document& document, std::vector<Item>& items)
      : document_(document), items_(items) {}

  bool is_year(std::size_t i) const {
    const Item& item = items_[i];
    if (item.cls != Class::digits || item.digits != 4 || item.value < 1000) return false;
    if (is_counting(i) || is_part_of_name(i) || is_rough_count(i)) return false;
    if (is_year_span(items_, i) || (i >= 2 && items_[i - 2].year && is_year_span(items_, i - 2)))
      return true;
    if (item.value >= 1900 && item.value < 2100) return true;
    const Class before = i > 0 ? items_[i - 1].cls : Class::other;
    if (item.value >= 2100)
      return !before_plural(i) &&
             (before == Class::by || before == Class::in || before == Class::to);
    const bool at_end = i + 1 == items_.size();
    if (i == 0) return at_end || cls(1) == Class::colon || cls(1) == Class::dash;
    if (before == Class::comma) return at_end;
    return introduces_year(before) && !before_plural(i);
  }

 private:
  Class cls(std::size_t i) const { return i < items_.size() ? items_[i].cls : Class::other; }

  bool is_counting(std::size_t i) const {
    const Class next = cls(i + 1);
    return next == Class::counted || next == Class::currency ||
           (next == Class::unit && items_[i + 1].plural);
  }

  /// "roughly 2000", and "about 2000 jobs"; "around 2000" is a year.
  bool is_rough_count(std::size_t i) const {
    if (i == 0 || items_[i - 1].cls != Class::approx) return false;
    return items_[i - 1].value == 2 || before_plural(i);
  }

  /// "MiG-2100" and "12/1999", but not "1998-1999", "mid-1990" or "post-2008".
  bool is_part_of_name(std::size_t i) const {
    if (i < 2 || !items_[i].glued) return false;
    const Item& first = items_[i - 2];
    if (items_[i - 1].cls == Class::slash) return !first.year;
    if (items_[i - 1].cls != Class::dash || !items_[i - 1].glued) return false;
    const std::string_view word = first.span.of(document_.article->text);
    return !first.year && !introduces_year(first.cls) && word != "post" && word != "pre";
  }

  /// Before a plural noun, a number is more likely a count.
  bool before_plural(std::size_t i) const {
    if (i + 1 >= items_.size()) return false;
    const Item& next = items_[i + 1];
    if (next.cls != Class::other || next.capital || next.glued || !next.word) return false;
    const Token& token = document_.tokens[next.token];
    return token.upos == Upos::x ? next.span.of(document_.article->text).ends_with('s')
                                 : token.upos == Upos::noun && token.plural;
  }

  const Document& document_;
  const std::vector<Item>& items_;
};

}  // namespace

void fold_numbers(std::string_view text, std::vector<Item>& items) { Folder{text, items}.run(); }

void mark_years(const Document& document, std::vector<Item>& items) {
  const YearMarker marker{document, items};
  for (std::size_t i = 0; i < items.size(); ++i) items[i].year = marker.is_year(i);
}

}  // namespace fabula::timex
