#include "ingest/event/dating.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace fabula {
namespace {

using std::string_view;
using std::chrono::days;

bool is_future(Modality modality) {
  return modality == Modality::planned || modality == Modality::possible;
}

/// A time expression that can date an event: it has days, and it is no habit.
bool can_date(const Timex& timex) {
  return timex.type != TimexType::set && !timex.interval.is_unknown();
}

/// What the preposition before a time expression leaves of its interval.
DateInterval with_preposition(DateInterval interval, string_view preposition,
                              std::optional<Day> published) {
  if (preposition == "since") return {interval.earliest, published.value_or(open_end)};
  if (preposition == "until" || preposition == "till" || preposition == "by")
    return {open_start, interval.latest};
  if (preposition == "before" && interval.has_start())
    return {open_start, interval.earliest - days{1}};
  if (preposition == "after" || preposition == "following") return {interval.earliest, open_end};
  return interval;
}

class Dater {
 public:
  Dater(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times)
      : clauses_(clauses), tree_(tree), times_(times), clause_at_(tree.document().tokens.size()) {
    for (std::uint32_t i = 0; i < clauses.size(); ++i) {
      clause_at_[clauses[i].trigger] = i + 1;
      for (TokenIndex token : clauses[i].support) clause_at_[token] = i + 1;
    }
  }

  void date() {
    attach_times();
    for (EventClause& clause : clauses_)
      if (clause.when.time) fit_to_publication(clause);
    for (EventClause& clause : clauses_)
      if (!clause.when.time) inherit(clause);
    for (EventClause& clause : clauses_)
      if (clause.when.interval.is_unknown())
        clause.when = bounded_by_tense(clause.modality, published(clause));
  }

 private:
  std::optional<Day> published(const EventClause& clause) const {
    const Article& article = *tree_.document().article;
    const auto block = tree_.document().sentences[tree_.sentence_of(clause.trigger)].block;
    if (block < article.blocks.size() && article.blocks[block].date) return article.blocks[block].date;
    return article.published;
  }

  EventClause* clause_of(TokenIndex token) {
    return clause_at_[token] ? &clauses_[clause_at_[token] - 1] : nullptr;
  }

  /// Gives each time expression to the clause that it modifies. Times and tokens run in step.
  void attach_times() {
    const auto& tokens = tree_.document().tokens;
    TokenIndex first = 0;
    for (std::uint32_t i = 0; i < times_.size(); ++i) {
      const Span span = times_[i].span;
      while (first < tokens.size() && tokens[first].span.end <= span.begin) ++first;
      TokenIndex last = first;
      while (last < tokens.size() && tokens[last].span.begin < span.end) ++last;
      if (first == last || !can_date(times_[i])) continue;
      attach(TimexIndex{i}, highest(first, last));
    }
  }

  /// The token of [first, last) that hangs on a word outside.
  TokenIndex highest(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i) {
      const auto above = tree_.head(i);
      if (!above || *above < first || *above >= last) return i;
    }
    return first;
  }

  void attach(TimexIndex time, TokenIndex token) {
    const string_view preposition = preposition_of(token);
    for (std::optional<TokenIndex> at = token; at; at = tree_.head(*at)) {
      if (EventClause* clause = clause_of(*at)) return give(*clause, time, preposition);
      // A verb that is no event of ours ("said on Tuesday") keeps its time to itself.
      if (*at != token && tree_.token(*at).upos == Upos::verb) return;
    }
  }

  string_view preposition_of(TokenIndex token) const {
    const string_view own = tree_.preposition(token);
    return own.empty() ? tree_.marker(token) : own;
  }

  void give(EventClause& clause, TimexIndex time, string_view preposition) {
    const Timex& timex = times_[fabula::at(time)];
    const DateInterval interval = with_preposition(timex.interval, preposition, published(clause));
    const EventDate date{interval, interval == timex.interval ? timex.edtf : edtf(interval),
                         timex.basis, time};
    if (!clause.when.time) {
      clause.when = date;
      return;
    }
    // Two times of one event: "from 2008 to 2016" spans both, "on Friday, 3 May" narrows.
    if (is_range_end(preposition) && clause.when.interval.earliest <= timex.interval.latest) {
      clause.when.interval = hull(clause.when.interval, timex.interval);
      clause.when.edtf = edtf(clause.when.interval);
    } else if (const auto both = intersection(clause.when.interval, interval)) {
      clause.when.interval = *both;
      clause.when.edtf = edtf(*both);
    }
  }

  static bool is_range_end(string_view preposition) {
    return preposition == "to" || preposition == "until" || preposition == "till" ||
           preposition == "through";
  }

  /// What has happened lies before the publication day, what is to come after it.
  void fit_to_publication(EventClause& clause) const {
    const auto day = published(clause);
    if (!day) return;
    DateInterval& when = clause.when.interval;
    const DateInterval before = when;
    if (clause.modality == Modality::asserted && is_present(clause) && when.earliest > *day)
      clause.modality = Modality::planned;
    if (is_future(clause.modality)) {
      if (when.latest >= *day) when.earliest = std::max(when.earliest, *day);
    } else if (when.earliest <= *day) {
      when.latest = std::min(when.latest, *day);
    }
    if (when != before) clause.when.edtf = edtf(when);
  }

  /// "returns on Friday", "the vote on June 10": told without a past tense.
  bool is_present(const EventClause& clause) const {
    return clause.nominal || tree_.token(clause.trigger).tense != Tense::past;
  }

  /// Takes the date of the clause above over: a participle or nested phrase shares it, what follows
  /// "after" lies before it.
  void inherit(EventClause& clause) {
    TokenIndex below = clause.support.empty() ? clause.trigger : clause.support.back();
    for (auto above = tree_.head(below); above; above = tree_.head(below)) {
      const Deprel relation = tree_.token(below).deprel;
      const bool shares = relation == Deprel::advcl || relation == Deprel::xcomp ||
                          relation == Deprel::conj || relation == Deprel::obj ||
                          relation == Deprel::obl || relation == Deprel::nsubj_pass ||
                          (relation == Deprel::acl_relcl && is_locative_clause(below));
      if (!shares) return;
      if (const EventClause* governor = clause_of(*above); governor && governor != &clause) {
        if (governor->when.time) take_over(clause, *governor, below);
        return;
      }
      below = *above;
    }
  }

  /// "the White House, where he praised both": the relative clause happens there and then.
  bool is_locative_clause(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.lemma(index) == "where" || tree_.lemma(index) == "when";
    });
  }

  void take_over(EventClause& clause, const EventClause& governor, TokenIndex below) {
    const string_view connective = preposition_of(below);
    DateInterval interval = governor.when.interval;
    if (connective == "after" || connective == "following" || connective == "since" ||
        connective == "over" || connective == "because")
      interval.earliest = open_start;
    else if (connective == "before" || connective == "until" || is_future(clause.modality))
      interval.latest = open_end;
    else if (is_future(clause.modality) != is_future(governor.modality) || is_perfect(clause))
      return;
    clause.when = {interval, edtf(interval), DateBasis::relative_to_date, std::nullopt};
  }

  bool is_perfect(const EventClause& clause) const {
    return std::ranges::any_of(tree_.children(clause.trigger), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::aux && tree_.lemma(index) == "have";
    });
  }

  std::span<EventClause> clauses_;
  const Tree& tree_;
  std::span<const Timex> times_;
  std::vector<std::uint32_t> clause_at_;  // index into clauses_ + 1; 0 = none
};

}  // namespace

EventDate bounded_by_tense(Modality modality, std::optional<Day> published) {
  if (!published) return {};
  const DateInterval interval = is_future(modality) ? DateInterval{*published, open_end}
                                                    : DateInterval{open_start, *published};
  return {interval, edtf(interval), DateBasis::publication, std::nullopt};
}

void date_events(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times) {
  Dater(clauses, tree, times).date();
}

}  // namespace fabula
