#include "ingest/event/dating_offsets.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "graph/calendar.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using std::chrono::days;

struct Length {
  std::int64_t count = 0;
  CalendarUnit unit = CalendarUnit::day;
};

/// Of a TIMEX3 value in whole units: "P3W".
std::optional<Length> length_of(string_view value) {
  constexpr std::int64_t most = 10000;
  if (value.size() < 3 || value.front() != 'P') return std::nullopt;
  Length length;
  const char* const end = value.data() + value.size() - 1;
  const auto [stop, error] = std::from_chars(value.data() + 1, end, length.count);
  if (error != std::errc{} || stop != end || length.count <= 0 || length.count > most)
    return std::nullopt;
  switch (value.back()) {
    case 'D':
      length.unit = CalendarUnit::day;
      break;
    case 'W':
      length.unit = CalendarUnit::week;
      break;
    case 'M':
      length.unit = CalendarUnit::month;
      break;
    case 'Y':
      length.unit = CalendarUnit::year;
      break;
    default:
      return std::nullopt;
  }
  return length;
}

/// `count` units after `from` (before, when negative), as far as such words are meant exactly.
std::optional<DateInterval> reckoned(const DateInterval& from, const Length& length) {
  const auto moved = shift(from, length.count, length.unit);
  if (!moved || length.unit == CalendarUnit::day) return moved;
  if (length.unit == CalendarUnit::week)
    return DateInterval{moved->earliest - days{3}, moved->latest + days{3}};
  const auto first = unit_interval(moved->earliest, length.unit);
  const auto last = unit_interval(moved->latest, length.unit);
  return first && last ? std::optional(hull(*first, *last)) : std::nullopt;
}

/// A date that others can be reckoned from.
bool is_close(const EventDate& date) {
  constexpr std::int64_t longest = 31;  // days
  return is_known(date) && !date.interval.is_open() &&
         date.interval.length().value_or(longest + 1) <= longest;
}

class Offsets {
 public:
  explicit Offsets(const DatedClauses& clauses) : clauses_(clauses), tree_(clauses.tree()) {}

  /// `next` is the token behind the length.
  void read(const Timex& timex, TokenIndex next) const {
    const auto length = length_of(timex.value);
    const string_view order = tree_.lemma(next);
    const bool after = order == "after" || order == "following";
    if (!length || (!after && order != "before")) return;
    // "Two years after the coup, an election was held", wherever the parser hung the years
    EventClause* from = clause_marked_by(next);
    EventClause* event = next > 0 ? clause_above(next - 1, from) : nullptr;
    if (!from) from = clause_behind(next, event);
    if (!event || event == from) event = from ? clause_above(from->trigger, from) : nullptr;
    const Length forth{after ? length->count : -length->count, length->unit};
    const Length back{-forth.count, forth.unit};
    if (!event && from && next > 0 && !is_known(from->when))
      if (const EventClause* told = taken_up(next - 1, *from); told && is_close(told->when))
        return set(*from, told->when, back);
    if (!event || !from) return;
    if (is_close(from->when) && !is_known(event->when))
      set(*event, from->when, forth);
    else if (is_close(event->when) && !is_known(from->when))
      set(*from, event->when, back);
  }

 private:
  EventClause* clause_marked_by(TokenIndex connective) const {
    const auto marked = tree_.head(connective);
    return marked ? clauses_.told_by(*marked) : nullptr;
  }

  /// The next event behind "after" that is not this one.
  EventClause* clause_behind(TokenIndex connective, const EventClause* event) const {
    constexpr TokenIndex reach = 8;
    const TokenIndex end = tree_.sentence_at(connective).last;
    for (TokenIndex i = connective + 1; i < end && i <= connective + reach; ++i)
      if (EventClause* clause = clauses_.told_by(i); clause && clause != event) return clause;
    return nullptr;
  }

  EventClause* clause_above(TokenIndex token, const EventClause* below) const {
    for (auto at = tree_.head(token); at; at = tree_.head(*at))
      if (EventClause* clause = clauses_.told_by(*at); clause && clause != below) return clause;
    return nullptr;
  }

  /// "The move came two days after the vote", "This comes a week after she left": what the sentence
  /// before tells, which the subject of the verb above takes up.
  const EventClause* taken_up(TokenIndex token, const EventClause& from) const {
    auto verb = tree_.head(token);
    if (verb && clauses_.told_by(*verb) == &from)
      verb = tree_.head(*verb);  // where the parser hung the days
    const TokenIndex start = tree_.sentence_at(token).first;
    if (!verb || start == 0 || !one_of(tree_.lemma(*verb), {"arrive", "come", "happen", "occur"}))
      return nullptr;
    const auto subject = tree_.child(*verb, Deprel::nsubj);
    if (!subject) return nullptr;
    const auto which = tree_.child(*subject, Deprel::det);
    const bool points = tree_.token(*subject).upos == Upos::pron
                            ? one_of(tree_.lemma(*subject), {"it", "that", "this"})
                            : which && one_of(tree_.lemma(*which), {"that", "the", "this"});
    const auto root = root_of(tree_, tree_.sentence_at(start - 1));
    return points && root ? clauses_.told_by(*root) : nullptr;
  }

  /// What has happened is not reckoned past the publication day.
  void set(EventClause& clause, const EventDate& from, const Length& length) const {
    const auto interval = reckoned(from.interval, length);
    const auto published = clauses_.published(clause);
    if (!interval || (published && interval->earliest > *published && !is_future(tree_, clause)))
      return;
    clause.when = {*interval, edtf(*interval), DateBasis::relative_to_date, std::nullopt};
  }

  const DatedClauses& clauses_;
  const Tree& tree_;
};

}  // namespace

void date_by_offsets(const DatedClauses& clauses, std::span<const Timex> times) {
  const auto& tokens = clauses.tree().document().tokens;
  const Offsets offsets(clauses);
  TokenIndex next = 0;
  for (const Timex& timex : times) {
    while (next < tokens.size() && tokens[next].span.begin < timex.span.end) ++next;
    if (next == tokens.size()) return;
    if (timex.type == TimexType::duration) offsets.read(timex, next);
  }
}

}  // namespace fabula
