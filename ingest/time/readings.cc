#include "ingest/time/readings.h"

#include <string_view>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula::timex {
namespace {

/// What stands beside an item, for words that are time words only in some company.
struct Company {
  const std::vector<Item>& items;
  std::size_t at;

  Class cls(std::size_t i) const { return i < items.size() ? items[i].cls : Class::other; }
  bool is_number(std::size_t i) const {
    return cls(i) == Class::digits || cls(i) == Class::ordinal;
  }
  /// The next item, past the full stop of an abbreviation.
  std::size_t next() const {
    return cls(at + 1) == Class::stop && items[at + 1].glued ? at + 2 : at + 1;
  }
  bool beside_number() const { return is_number(next()) || is_number(at - 1); }
  bool after_name() const {
    return at > 0 && items[at - 1].capital &&
           (items[at - 1].cls == Class::other || items[at - 1].cls == Class::long_);
  }
};

/// "Sat.", "Dec": as short forms only beside a number, another part of a date, or after "of".
bool is_short_form(Class cls, std::string_view word) {
  const std::size_t full = cls == Class::month ? 3 : 6;
  return cls == Class::month ? word.size() <= full || word == "Sept" : word.size() < full;
}

/// "August Foo said", but "in August Foo said", "last May", "3 May", "AUGUST SALES".
bool is_first_name(const Document& document, const Sentence& sentence, Company by) {
  const std::uint32_t at = by.items[by.at].token;
  if (sentence.headline_case || by.at + 1 == by.items.size()) return false;
  const Item& next = by.items[by.at + 1];
  if (next.cls != Class::other || !next.capital) return false;
  if (document.tokens[next.token].upos != Upos::propn) return false;
  if (at == sentence.first) return true;
  const Upos before = document.tokens[at - 1].upos;
  return before != Upos::x && !stands_before_date(before);
}

bool is_month_or_weekday(const Document& document, const Sentence& sentence, const Item& item,
                         std::string_view word, Company by) {
  const Token& token = document.tokens[item.token];
  if (by.beside_number()) return true;
  if (token.name == NameKind::person) return false;  // "May's cabinet"
  if (word != "May" && is_short_form(item.cls, word)) {
    const Class next = by.cls(by.next());
    return by.cls(by.at - 1) == Class::of ||
           (item.cls == Class::weekday && (next == Class::comma || next == Class::month));
  }
  const bool is_name_too =
      word == "May" || word == "March" || word == "August" || word == "April" || word == "June";
  if (!is_name_too) return true;
  if (is_first_name(document, sentence, by)) return false;
  // "Theresa May", "the Long March"; "May we ..." where no tag tells.
  return !by.after_name() && (token.upos != Upos::x || by.at > 0 || by.cls(1) == Class::comma);
}

/// "in the fall", "last fall", but "the fall of the city", "the biggest fall since May", "to fall".
bool is_fall_season(const Document& document, Company by) {
  const Class before = by.cls(by.at - 1);
  if (by.cls(by.at + 1) == Class::of) return by.cls(by.at + 2) == Class::digits;
  const bool joined = by.cls(by.at + 1) == Class::dash && by.items[by.at + 1].glued;
  if (before == Class::to || joined) return false;
  const std::uint32_t at = by.items[by.at].token;
  const std::string opener = at > 1 ? lower_case(document.word(document.tokens[at - 2])) : "";
  // "by the fall in prices"
  const bool of_figures = by.cls(by.at + 1) == Class::in && opener != "in";
  const bool within =
      before == Class::the && !of_figures &&
      one_of(opener, {"by", "during", "in", "since", "through", "throughout", "until"});
  return within || before == Class::in || before == Class::last || before == Class::next ||
         before == Class::this_ || before == Class::early || before == Class::late ||
         before == Class::that || by.is_number(by.at + 1);
}

}  // namespace

void settle_readings(const Document& document, const Sentence& sentence, std::vector<Item>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    Item& item = items[i];
    const std::string_view word = item.span.of(document.article->text);
    const Company company{items, i};
    bool holds = true;
    if (item.cls == Class::month || item.cls == Class::weekday)
      holds = is_month_or_weekday(document, sentence, item, word, company);
    else if (item.cls == Class::season && (word == "fall" || word == "Fall"))
      holds = is_fall_season(document, company);
    else if (item.cls == Class::season && item.capital && i + 1 < items.size())
      // "the Winter Olympics", but "Summer 2021".
      holds = !(items[i + 1].cls == Class::other && items[i + 1].capital);
    if (!holds) item.cls = Class::other;
  }
}

}  // namespace fabula::timex
