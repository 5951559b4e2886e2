#include "ingest/time/scan.h"

#include <algorithm>
#include <array>

#include "ingest/time/numbers.h"
#include "ingest/time/readings.h"
#include "ingest/time/signs.h"

namespace fabula::timex {
namespace {

/// Cuts the text of one sentence into words, digits and signs.
class Scanner {
 public:
  struct FoundHoliday {
    const Holiday* holiday;
    std::size_t item;
    std::size_t end;
  };

  Scanner(const Document& document, const Sentence& sentence, std::vector<Item>& items)
      : text_(document.article->text),
        tokens_(document.tokens),
        items_(items),
        first_(sentence.first),
        token_(sentence.first),
        last_(sentence.last) {}

  /// Whether there is anything in the sentence that a time expression can begin with.
  bool run() {
    at_ = tokens_[first_].span.begin;
    end_ = tokens_[last_ - 1].span.end;
    while (at_ < end_) {
      const char c = text_[at_];
      switch (char_class(c)) {
        case Char::space:
          ++at_;
          break;
        case Char::letter:
          take_word();
          break;
        case Char::digit:
          take_digits();
          break;
        case Char::sign:
          take_sign();
          break;
      }
    }
    return promising_;
  }

  const std::vector<FoundHoliday>& found_holidays() const { return holidays_found_; }

 private:
  void push(Class cls, std::size_t begin, std::size_t end) {
    while (token_ + 1 < last_ && tokens_[token_].span.end <= begin) ++token_;
    Item item;
    item.cls = cls;
    item.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    item.token = token_;
    item.glued = !items_.empty() && items_.back().span.end == begin;
    items_.push_back(item);
  }

  bool is_word_byte(std::size_t at) const {
    const Char c = char_class(text_[at]);
    return c == Char::letter || (c == Char::sign && static_cast<unsigned char>(text_[at]) >= 0xC3 &&
                                 static_cast<unsigned char>(text_[at]) != 0xE2);
  }

  /// "a.m." and "B.C." are one word without its full stops.
  bool is_dotted(std::size_t at) const {
    const auto letter = [&](std::size_t i) {
      return i < end_ && char_class(text_[i]) == Char::letter;
    };
    return at + 2 < end_ && text_[at + 1] == '.' && letter(at + 2) && !letter(at + 3);
  }

  void take_word() {
    std::array<char, longest_word + 1> lower{};
    std::size_t length = 0, at = at_;
    const auto add = [&](char c) {
      if (length < lower.size()) lower[length] = is_upper(c) ? static_cast<char>(c + 32) : c;
      ++length;
    };
    if (is_dotted(at)) {
      while (at < end_ && char_class(text_[at]) == Char::letter) {
        add(text_[at++]);
        if (at == end_ || text_[at] != '.') break;
        ++at;
      }
    } else {
      bool plain = true;
      while (at < end_ && (is_word_byte(at) || (!plain && (text_[at] & 0x80) != 0))) {
        plain = plain && char_class(text_[at]) == Char::letter;
        add(text_[at]);
        at += char_class(text_[at]) == Char::letter ? 1U : multibyte_length(at);
      }
      if (!plain) length = lower.size();
    }
    push(Class::other, at_, at);
    Item& item = items_.back();
    item.capital = is_upper(text_[at_]);
    item.word = true;
    if (length < lower.size()) {
      if (const Entry* entry = find_word({lower.data(), length})) use(*entry, item);
    }
    if (item.capital) look_for_holidays({lower.data(), std::min(length, lower.size())});
    at_ = at;
  }

  std::size_t multibyte_length(std::size_t at) const {
    const auto lead = static_cast<unsigned char>(text_[at]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return std::min(length, end_ - at);
  }

  void use(const Entry& entry, Item& item) {
    const Token& token = tokens_[item.token];
    const bool verb = token.upos == Upos::verb || token.upos == Upos::aux;
    switch (entry.reading) {
      case Reading::plain:
        break;
      case Reading::noun:
        if (verb) return;
        break;
      case Reading::capital:
        if (!item.capital || verb) return;
        break;
      case Reading::abbreviation:
        if (!item.capital) return;
        break;
      case Reading::upper:
        if (!item.capital ||
            !is_upper(text_[item.span.end - 1 - (text_[item.span.end - 1] == '.')]))
          return;
        break;
    }
    item.cls = entry.cls;
    item.value = entry.value;
    item.plural = entry.plural;
    promising_ = promising_ || is_promising(entry.cls);
  }

  static bool is_promising(Class cls) {
    switch (cls) {
      case Class::month:
      case Class::weekday:
      case Class::unit:
      case Class::season:
      case Class::daypart:
      case Class::decade:
      case Class::weekend:
      case Class::deictic:
      case Class::reference:
      case Class::frequency:
      case Class::recent:
      case Class::this_:
      case Class::past:
      case Class::oclock:
        return true;
      default:
        return false;
    }
  }

  /// Holidays of several words are matched at their first word; the rest is compared in place.
  void look_for_holidays(std::string_view first) {
    const Holiday* best = nullptr;
    std::size_t best_end = 0;
    for (const Holiday& holiday : holidays_beginning(first)) {
      const std::size_t end = end_of_name(holiday.name);
      if (end > best_end) {
        best = &holiday;
        best_end = end;
      }
    }
    if (best == nullptr) return;
    holidays_found_.push_back({best, items_.size() - 1, best_end});
    promising_ = true;
  }

  /// Where `name` ends when it stands at the current position; 0 when it does not.
  std::size_t end_of_name(std::string_view name) const {
    std::size_t at = at_;
    for (char wanted : name) {
      while (at < end_ && (text_[at] == '\'' || text_[at] == '.')) ++at;
      if (at + 2 < end_ && text_.substr(at, 3) == "\u2019") at += 3;
      if (at >= end_) return 0;
      const char c = is_upper(text_[at]) ? static_cast<char>(text_[at] + 32) : text_[at];
      if (c != wanted) return 0;
      ++at;
    }
    return at < end_ && char_class(text_[at]) == Char::letter ? 0 : at;
  }

  void take_digits() {
    constexpr std::size_t most_digits = 15;  // exact in a double
    std::size_t at = at_;
    double value = 0;
    for (; at < end_ && is_digit(text_[at]); ++at) value = value * 10 + (text_[at] - '0');
    const std::size_t count = at - at_;
    push(count > most_digits ? Class::other : Class::digits, at_, at);
    items_.back().value = value;
    items_.back().digits = static_cast<std::uint8_t>(std::min<std::size_t>(count, 255));
    promising_ = promising_ || count <= 4;
    at_ = at;
  }

  void take_sign() {
    const std::string_view rest = text_.substr(at_, end_ - at_);
    if (rest.starts_with(no_break_space)) {
      at_ += no_break_space.size();
      return;
    }
    for (const Sign& sign : signs) {
      if (!rest.starts_with(sign.text)) continue;
      push(sign.cls, at_, at_ + sign.text.size());
      at_ += sign.text.size();
      return;
    }
    if (is_word_byte(at_)) {
      take_word();
      return;
    }
    push(Class::other, at_, at_ + ((text_[at_] & 0x80) != 0 ? multibyte_length(at_) : 1));
    at_ = items_.back().span.end;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Item>& items_;
  std::vector<FoundHoliday> holidays_found_;
  std::uint32_t first_, token_, last_;
  std::size_t at_ = 0, end_ = 0;
  bool promising_ = false;
};

/// Joins the items of each holiday's name into one.
void fold_holidays(std::vector<Item>& items, const std::vector<Scanner::FoundHoliday>& found) {
  if (found.empty()) return;
  std::size_t to = 0, next = 0;
  for (std::size_t from = 0; from < items.size(); ++to) {
    while (next < found.size() && found[next].item < from) ++next;
    items[to] = items[from];
    if (next == found.size() || found[next].item != from) {
      ++from;
      continue;
    }
    items[to].cls = Class::holiday;
    items[to].holiday = found[next].holiday;
    items[to].span.end = static_cast<std::uint32_t>(found[next].end);
    while (from < items.size() && items[from].span.end <= items[to].span.end) ++from;
  }
  items.resize(to);
}

/// "Oct." before the rest of a date is one item with its full stop.
void fold_abbreviations(std::vector<Item>& items) {
  std::size_t to = 0;
  for (std::size_t from = 0; from < items.size(); ++to) {
    items[to] = items[from++];
    const bool date_word = items[to].cls == Class::month || items[to].cls == Class::weekday;
    if (!date_word || items[to].span.size() > 5 || from + 1 >= items.size()) continue;
    if (items[from].cls == Class::stop && items[from].glued)
      items[to].span.end = items[from++].span.end;
  }
  items.resize(to);
}

}  // namespace

void scan(const Document& document, const Sentence& sentence, std::vector<Item>& items) {
  items.clear();
  if (sentence.first >= sentence.last) return;
  Scanner scanner{document, sentence, items};
  if (!scanner.run()) {
    items.clear();
    return;
  }
  fold_holidays(items, scanner.found_holidays());
  fold_numbers(document.article->text, items);
  settle_readings(document, sentence, items);
  fold_abbreviations(items);
  mark_years(document, items);
}

}  // namespace fabula::timex
