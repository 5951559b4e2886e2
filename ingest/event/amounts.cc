#include "ingest/event/amounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace fabula {
namespace {

using std::string_view;

struct Unit {
  string_view word;
  string_view code;
};

/// ISO 4217 codes by symbol and by name; a bare "dollar" or "pound" is the commonest one.
constexpr std::array<Unit, 44> currencies{{
    {"$", "USD"},        {"us$", "USD"},          {"usd", "USD"},          {"dollar", "USD"},
    {"cent", "USD"},     {"\xe2\x82\xac", "EUR"}, {"eur", "EUR"},          {"euro", "EUR"},
    {"\xc2\xa3", "GBP"}, {"gbp", "GBP"},          {"pound", "GBP"},        {"sterling", "GBP"},
    {"\xc2\xa5", "JPY"}, {"jpy", "JPY"},          {"yen", "JPY"},          {"yuan", "CNY"},
    {"renminbi", "CNY"}, {"cny", "CNY"},          {"rmb", "CNY"},          {"\xe2\x82\xb9", "INR"},
    {"rupee", "INR"},    {"rs", "INR"},           {"inr", "INR"},          {"pkr", "PKR"},
    {"a$", "AUD"},       {"aud", "AUD"},          {"c$", "CAD"},           {"cad", "CAD"},
    {"hk$", "HKD"},      {"s$", "SGD"},           {"ruble", "RUB"},        {"rouble", "RUB"},
    {"franc", "CHF"},    {"chf", "CHF"},          {"z\xc5\x82oty", "PLN"}, {"z\xc5\x82otys", "PLN"},
    {"zloty", "PLN"},    {"pln", "PLN"},          {"won", "KRW"},          {"\xe2\x82\xa9", "KRW"},
    {"lira", "TRY"},     {"\xe2\x82\xba", "TRY"}, {"real", "BRL"},         {"r$", "BRL"},
}};

struct NumberWord {
  string_view word;
  double value;
};

constexpr std::array<NumberWord, 30> number_words{{
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
    {"eighty", 80},  {"ninety", 90},    {"dozen", 12},    {"half", 0.5},    {"quarter", 0.25},
}};

constexpr std::array<NumberWord, 12> magnitudes{{
    {"hundred", 1e2},
    {"thousand", 1e3},
    {"million", 1e6},
    {"billion", 1e9},
    {"trillion", 1e12},
    {"k", 1e3},
    {"m", 1e6},
    {"mn", 1e6},
    {"bn", 1e9},
    {"b", 1e9},
    {"tn", 1e12},
    {"lakh", 1e5},
}};

std::string lower(string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

template <typename Table>
std::optional<double> value_in(const Table& table, string_view word) {
  const auto found = std::ranges::find(table, word, &NumberWord::word);
  return found == table.end() ? std::nullopt : std::optional(found->value);
}

string_view currency_of(string_view word) {
  const auto found = std::ranges::find(currencies, word, &Unit::word);
  if (found != currencies.end()) return found->code;
  if (word.ends_with('s')) return currency_of(word.substr(0, word.size() - 1));
  return {};
}

/// A number in digits ("1,368", "4.2", "1.2bn") or a number word; nothing for any other word.
std::optional<double> number_of(string_view word) {
  std::string digits;
  std::size_t i = 0;
  for (; i < word.size(); ++i) {
    if ((word[i] >= '0' && word[i] <= '9') || word[i] == '.')
      digits += word[i];
    else if (word[i] != ',')
      break;
  }
  if (digits.empty()) return value_in(number_words, word);
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  if (i == word.size()) return value;
  const auto magnitude = value_in(magnitudes, word.substr(i));
  return magnitude ? std::optional(value * *magnitude) : std::nullopt;
}

class AmountFinder {
 public:
  AmountFinder(const Tree& tree, std::span<const Timex> times)
      : tree_(tree), document_(tree.document()), times_(times) {}

  std::vector<FoundAmount> find() {
    for (const Sentence& sentence : document_.sentences)
      for (TokenIndex i = sentence.first; i < sentence.last;) i = read_at(i, sentence.last);
    return std::move(found_);
  }

 private:
  std::string word(TokenIndex index) const {
    return lower(document_.word(document_.tokens[index]));
  }

  bool in_timex(TokenIndex index) {
    const Span span = document_.tokens[index].span;
    while (time_ < times_.size() && times_[time_].span.end <= span.begin) ++time_;
    return time_ < times_.size() && times_[time_].span.overlaps(span);
  }

  /// Reads one amount that begins at `index`; returns the token after it, or the next token.
  TokenIndex read_at(TokenIndex index, TokenIndex end) {
    if (in_timex(index)) return index + 1;
    TokenIndex at = index;
    string_view unit = currency_of(word(at));
    const bool symbol_first = !unit.empty() && document_.tokens[at].upos != Upos::noun;
    if (symbol_first) ++at;
    if (at >= end) return index + 1;
    auto value = number_of(word(at));
    if (!value || (!symbol_first && document_.tokens[at].upos != Upos::num)) return index + 1;
    TokenIndex number = at++;
    while (at < end) {
      const auto magnitude = value_in(magnitudes, word(at));
      if (!magnitude) break;
      value = *value * *magnitude;
      number = at++;
    }
    if (!symbol_first) unit = unit_after(at, end, number);
    if (unit.empty()) return index + 1;
    add(index, at, *value, unit);
    return at;
  }

  /// A currency, percent sign or counted noun behind the number; moves `at` behind it.
  string_view unit_after(TokenIndex& at, TokenIndex end, TokenIndex number) {
    if (at < end) {
      const std::string next = word(at);
      if (next == "%" || next == "percent" || next == "pc") return ++at, "%";
      if (next == "per" && at + 1 < end && word(at + 1) == "cent") return at += 2, "%";
      if (next == "percentage") return at += at + 1 < end ? 2 : 1, "percentage points";
      if (const string_view code = currency_of(next); !code.empty()) return ++at, code;
    }
    const auto noun = tree_.head(number);
    const bool counted = noun && *noun >= at && *noun < end && *noun < at + 4 &&
                         tree_.token(number).deprel == Deprel::nummod &&
                         tree_.token(*noun).upos == Upos::noun && tree_.token(*noun).plural;
    if (!counted) return {};
    at = *noun + 1;
    return document_.word(document_.tokens[*noun]);
  }

  void add(TokenIndex first, TokenIndex last, double value, string_view unit) {
    const Span span{document_.tokens[first].span.begin, document_.tokens[last - 1].span.end};
    TokenIndex head = first;
    for (TokenIndex i = first; i < last; ++i) {
      const auto above = tree_.head(i);
      if (!above || *above < first || *above >= last) head = i;
    }
    found_.push_back(
        {{std::string(span.of(document_.article->text)), value, std::string(unit), span}, head});
  }

  const Tree& tree_;
  const Document& document_;
  std::span<const Timex> times_;
  std::size_t time_ = 0;
  std::vector<FoundAmount> found_;
};

}  // namespace

std::vector<FoundAmount> find_amounts(const Tree& tree, std::span<const Timex> times) {
  return AmountFinder(tree, times).find();
}

}  // namespace fabula
