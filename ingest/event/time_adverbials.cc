#include "ingest/event/time_adverbials.h"

#include "ingest/event/dating_clauses.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// The token of [first, last) that hangs on a word outside.
TokenIndex highest(const Tree& tree, TokenIndex first, TokenIndex last) {
  for (TokenIndex i = first; i < last; ++i) {
    const auto above = tree.head(i);
    if (!above || *above < first || *above >= last) return i;
  }
  return first;
}

/// "as of Monday": the word before the expression is "of", and "as" stands before that.
bool is_as_of(const Tree& tree, TokenIndex token) {
  const TokenIndex begin = tree.sentence_at(token).first;
  while (token > begin + 1 && tree.lemma(token) != "of") --token;
  return token > begin && tree.lemma(token) == "of" && tree.lemma(token - 1) == "as";
}

/// The preposition of the expression; a coordinated one shares the first's ("in May and June").
string_view preposition_of(const Tree& tree, TokenIndex token) {
  const string_view own = connective_of(tree, token);
  // "since the peak last June"
  if (own.empty() && tree.token(token).deprel == Deprel::nmod_unmarked && tree.head(token) &&
      tree.preposition(*tree.head(token)) == "since")
    return "since";
  if (own == "as") return is_as_of(tree, token) ? "as of" : string_view{};
  if (!own.empty() || tree.token(token).deprel != Deprel::conj || !tree.has(token, Deprel::cc))
    return own;
  const auto above = tree.head(token);
  return above ? connective_of(tree, *above) : own;
}

/// "2000 stores": a number that counts a noun is no year, unless the noun is the subject behind
/// "In 2018 voters ...".
bool is_quantity(const Tree& tree, const TimeAdverbial& adverbial) {
  const TokenIndex head = adverbial.head;
  const Token& token = tree.token(head);
  if (adverbial.last - adverbial.first != 1 || token.upos != Upos::num ||
      (token.deprel != Deprel::nummod && token.deprel != Deprel::nmod_unmarked))
    return false;
  const TokenIndex begin = tree.sentence_at(head).first;
  const bool fronted = head == begin + 1 && tree.lemma(begin) == "in";
  const auto noun = tree.head(head);
  const auto verb = noun ? tree.head(*noun) : std::nullopt;
  return !(fronted && verb && *verb > *noun && !tree.has(*verb, Deprel::nsubj_pass) &&
           (tree.token(*noun).deprel == Deprel::nsubj || !tree.has(*verb, Deprel::nsubj)));
}

/// "according to officials on Thursday": the day of what they said, not of what they told.
bool dates_a_source(const Tree& tree, const TimeAdverbial& adverbial) {
  constexpr TokenIndex reach = 10;
  const TokenIndex begin = tree.sentence_at(adverbial.first).first;
  for (TokenIndex i = adverbial.first; i-- > begin && adverbial.first - i <= reach;) {
    const Token& token = tree.token(i);
    if (token.lemma == "accord" && token.upos != Upos::noun) return true;
    if (token.upos == Upos::verb || token.upos == Upos::punct) return false;
  }
  return false;
}

/// "fought for Labour Day": a day that is a cause or a topic dates nothing.
bool is_purpose(const TimeAdverbial& adverbial) {
  return adverbial.preposition == "for" && adverbial.timex->rule.starts_with("holiday");
}

/// `opening_end` is behind the times that opened a sentence so far.
bool opens(const Tree& tree, const TimeAdverbial& adverbial, TokenIndex opening_end) {
  const TokenIndex begin = tree.sentence_at(adverbial.first).first;
  if (adverbial.first <= begin + 1) return true;
  if (opening_end <= begin) return false;
  for (TokenIndex i = opening_end; i < adverbial.first; ++i) {
    const Upos upos = tree.token(i).upos;
    if (upos != Upos::adp && upos != Upos::punct && !one_of(tree.lemma(i), {"local", "time"}))
      return false;
  }
  return true;
}

}  // namespace

bool TimeAdverbial::is_last_day() const {
  return one_of(preposition, {"to", "until", "till", "through"});
}

std::vector<TimeAdverbial> time_adverbials(const Tree& tree, std::span<const Timex> times) {
  const auto& tokens = tree.document().tokens;
  std::vector<TimeAdverbial> found;
  TokenIndex first = 0, opening_end = 0;
  // Times and tokens run in step.
  for (std::uint32_t i = 0; i < times.size(); ++i) {
    const Span span = times[i].span;
    while (first < tokens.size() && tokens[first].span.end <= span.begin) ++first;
    TokenIndex last = first;
    while (last < tokens.size() && tokens[last].span.begin < span.end) ++last;
    if (first == last || !can_date(times[i])) continue;
    const TokenIndex head = highest(tree, first, last);
    TimeAdverbial adverbial{TimexIndex{i}, &times[i], first,
                            last,          head,      preposition_of(tree, head)};
    if (is_quantity(tree, adverbial) || dates_a_source(tree, adverbial) || is_purpose(adverbial))
      continue;
    if (opens(tree, adverbial, opening_end)) opening_end = last;
    adverbial.opening_end = opening_end;
    found.push_back(adverbial);
  }
  return found;
}

}  // namespace fabula
