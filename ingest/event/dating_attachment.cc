#include "ingest/event/dating_attachment.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string_view>

#include "graph/calendar.h"
#include "ingest/event/dating_targets.h"
#include "ingest/event/mood.h"
#include "ingest/event/time_adverbials.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using std::chrono::days;

/// What the preposition before a time expression leaves of its interval.
DateInterval with_preposition(DateInterval interval, const TimeAdverbial& adverbial,
                              std::optional<Day> published) {
  const string_view preposition = adverbial.preposition;
  if (preposition == "since") return {interval.earliest, published.value_or(open_end)};
  if (adverbial.is_last_day() || preposition == "by" || preposition == "as of")
    return {open_start, interval.latest};
  if ((preposition == "before" || preposition == "prior") && interval.has_start())
    return {open_start, interval.earliest - days{1}};
  if (preposition == "after" || preposition == "following") return {interval.earliest, open_end};
  return interval;
}

/// The time that a clause was given first.
struct First {
  string_view preposition;
  TokenIndex last = 0;  // behind its tokens
};

/// A day and the first token of its expression.
struct ToldDay {
  Day day;
  TokenIndex token = 0;
};

class Attachment {
 public:
  explicit Attachment(DatedClauses& clauses)
      : clauses_(clauses),
        tree_(clauses.tree()),
        ties_(clauses.all().size(), TimeTie::none),
        first_(clauses.all().size()) {}

  void place(const TimeAdverbial& adverbial) {
    if (EventClause* then = told_of_then(clauses_, adverbial)) {
      TimeAdverbial bare = adverbial;
      bare.preposition = {};
      give(*then, bare, TimeTie::adverbial);
    }
    const DatingTarget target = dating_target(clauses_, adverbial);
    if (target.clause) give(*target.clause, adverbial, target.tie);
    if (target.other_verb) keep(*target.other_verb, adverbial);
    if (adverbial.timex->interval.is_day())
      last_day_ = {adverbial.timex->interval.earliest, adverbial.first};
  }

 private:
  /// A verb that is no event of ours keeps its time, for what hangs on it.
  void keep(TokenIndex verb, const TimeAdverbial& adverbial) {
    const DateInterval& read = adverbial.timex->interval;
    // "would tell it on Monday": the coming one
    if (adverbial.is_weekday() && will_be(verb)) return;
    if (adverbial.is_weekday() && tree_.token(verb).tense == Tense::past)
      told_days_.insert(read.earliest);
    clauses_.other_verbs.emplace(verb, with_preposition(read, adverbial, clauses_.published(verb)));
  }

  void give(EventClause& clause, const TimeAdverbial& adverbial, TimeTie tie) {
    const Timex& timex = *adverbial.timex;
    const DateInterval read = in_its_mood(adverbial, clause);
    if (timex.rule == "weekday" && clause.modality == Modality::asserted)
      told_days_.insert(read.earliest);
    DateInterval interval = with_preposition(read, adverbial, clauses_.published(clause));
    if (dates_announcement(adverbial, clause)) interval = {read.earliest, open_end};
    // "by 5 pm the city had called ...", "after midnight on Friday": an hour leaves the day
    // certain.
    if (timex.type == TimexType::time && read.is_day() &&
        one_of(adverbial.preposition, {"after", "before", "by"}))
      interval = read;
    // "faces an election by May": it has not been held.
    const auto published = clauses_.published(clause);
    if (adverbial.preposition == "by" && clause.nominal && published && read.latest > *published &&
        clause.modality == Modality::asserted)
      clause.modality = Modality::planned;
    // "through Tuesday evening the fire was put out": while that went on.
    if (adverbial.preposition == "through" && adverbial.opens_sentence() &&
        clause.modality == Modality::asserted)
      interval = read;
    // "did not open until May": it opened then.
    const bool until = adverbial.preposition == "until" || adverbial.preposition == "till";
    if (until && clause.modality == Modality::negated) {
      const auto day = clauses_.published(clause);
      const bool ahead = day && read.latest > *day;
      const bool past = timex.rule == "weekday" && mood::is_told_in_past(tree_, clause.trigger);
      clause.modality = ahead && !past ? Modality::planned : Modality::asserted;
      interval =
          ahead && past ? DateInterval{read.earliest - days{7}, read.latest - days{7}} : read;
    }
    const std::size_t index = clauses_.index_of(clause);
    if (tie > ties_[index]) {
      ties_[index] = tie;
      first_[index] = {adverbial.preposition, adverbial.last};
      clause.when = {interval, interval == timex.interval ? timex.edtf : edtf(interval),
                     timex.basis, adverbial.index};
    } else if (tie == ties_[index] || goes_on(adverbial, first_[index])) {
      combine(clause, adverbial, timex.interval, interval);
    }
  }

  /// "from Monday to Wednesday", whatever the second hangs on.
  static bool goes_on(const TimeAdverbial& adverbial, const First& first) {
    return adverbial.is_last_day() && adverbial.first <= first.last + 1;
  }

  /// Two times of one event: "from 2008 to 2016" and "in May and June" span both, "on Friday, 3
  /// May" narrows. In "extended it on Friday to 1 May" the second bounds what was extended.
  void combine(EventClause& clause, const TimeAdverbial& adverbial, const DateInterval& named,
               const DateInterval& interval) const {
    EventDate& date = clause.when;
    const First& first = first_[clauses_.index_of(clause)];
    const bool coordinated = tree_.token(adverbial.head).deprel == Deprel::conj;
    if (adverbial.is_last_day()) {
      // "2008 to 2016", but not "yesterday signed an order that holds until June"
      const bool bare = first.preposition.empty() && goes_on(adverbial, first);
      const bool spans = first.preposition == "from" || first.preposition == "between" || bare;
      if (!spans || date.interval.earliest > named.latest) return;
      date.interval = hull(date.interval, named);
    } else if (coordinated && !overlap(date.interval, interval)) {
      date.interval = hull(date.interval, interval);
    } else if (const auto both = intersection(date.interval, interval)) {
      date.interval = *both;
    }
    date.edtf = edtf(date.interval);
  }

  /// A weekday that could mean two days means the past one in a report and the coming one in a
  /// plan, but not where the text has told of the past one and nothing says that it goes on to the
  /// next ("Tuesday's pleas might help").
  DateInterval in_its_mood(const TimeAdverbial& adverbial, const EventClause& clause) const {
    const Timex& timex = *adverbial.timex;
    const auto day = clauses_.published(clause);
    const DateInterval& read = timex.interval;
    if (adverbial.preposition == "since") return read;  // by now it has begun
    const Token& verb = tree_.token(clause.trigger);
    const bool told = clause.modality == Modality::asserted && verb.tense == Tense::past &&
                      verb.form == VerbForm::finite;
    // "this Sunday she crossed": the past one
    if (day && told && timex.rule == "this-named" && read.is_day() && read.earliest > *day &&
        read.earliest <= *day + days{7})
      return {read.earliest - days{7}, read.latest - days{7}};
    const bool open = clause.modality == Modality::planned || clause.modality == Modality::possible;
    // "before November's summit"
    const bool ahead = clause.nominal && tree_.preposition(clause.trigger) == "before" &&
                       tree_.token(adverbial.head).deprel == Deprel::nmod_poss;
    if (day && timex.rule == "month" && read.latest < *day &&
        (ahead || (open && (will_be(clause.trigger) || is_aimed(adverbial)))))
      return a_year_later(read, *day);
    if (!day || !is_future(tree_, clause) || timex.rule != "weekday") return read;
    if (dates_announcement(adverbial, clause)) return read;
    const bool vague =
        clause.nominal || clause.modality == Modality::possible || adverbial.preposition == "as of";
    if (vague && told_days_.contains(read.earliest)) return read;
    if (has_auxiliary(clause.trigger, {"would"}) && is_after_last_day(read, adverbial)) return read;
    const bool just_past = read.latest < *day && read.latest + days{7} >= *day;
    return just_past ? DateInterval{read.earliest + days{7}, read.latest + days{7}} : read;
  }

  /// "threatened to strike in May", but not "had planned to strike in May".
  bool is_aimed(const TimeAdverbial& adverbial) const {
    auto verb = tree_.head(adverbial.head);
    if (verb && tree_.token(*verb).deprel == Deprel::obj)
      verb = tree_.head(*verb);  // "hold a vote"
    if (!verb || !is_to_infinitive(tree_, *verb)) return false;
    const auto above = tree_.head(*verb);
    return above && tree_.token(*verb).deprel == Deprel::xcomp && !is_past_perfect(tree_, *above);
  }

  bool has_auxiliary(TokenIndex verb, std::initializer_list<string_view> lemmas) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::aux && one_of(tree_.lemma(index), lemmas);
    });
  }

  bool will_be(TokenIndex verb) const { return has_auxiliary(verb, {"shall", "will", "would"}); }

  /// "met two days earlier. It was agreed that the ban would begin on Saturday": a day that the
  /// story has come to, in this sentence or the one before, comes before the weekday.
  bool is_after_last_day(const DateInterval& weekday, const TimeAdverbial& adverbial) const {
    if (!last_day_ || last_day_->day >= weekday.earliest) return false;
    const TokenIndex start = tree_.sentence_at(adverbial.first).first;
    return last_day_->token >= (start == 0 ? 0 : tree_.sentence_at(start - 1).first);
  }

  /// "said it would open in May": the coming one.
  static DateInterval a_year_later(const DateInterval& month, Day published) {
    const auto next = shift(month, 1, CalendarUnit::year);
    return next && next->latest >= published ? *next : month;
  }

  /// "announced on Tuesday plans to sell": the day of the verb above the plan.
  bool dates_announcement(const TimeAdverbial& adverbial, const EventClause& clause) const {
    const auto verb = tree_.head(adverbial.head);
    return verb && is_future(tree_, clause) && *verb != clause.trigger &&
           std::ranges::find(clause.support, *verb) != clause.support.end() &&
           tree_.token(*verb).tense == Tense::past && tree_.token(*verb).form == VerbForm::finite;
  }

  DatedClauses& clauses_;
  const Tree& tree_;
  std::vector<TimeTie> ties_;  // by clause
  std::vector<First> first_;   // by clause
  std::optional<ToldDay> last_day_;
  std::set<Day> told_days_;  // weekdays on which the text has told that something happened
};

}  // namespace

void attach_times(DatedClauses& clauses, std::span<const Timex> times) {
  Attachment attachment(clauses);
  for (const TimeAdverbial& adverbial : time_adverbials(clauses.tree(), times))
    attachment.place(adverbial);
}

}  // namespace fabula
