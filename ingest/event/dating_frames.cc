#include "ingest/event/dating_frames.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/dating_news.h"
#include "ingest/event/standing.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// The date that a passage is about, as a sentence before has told it.
struct Told {
  DateInterval interval;
  std::uint32_t sentence = 0;
  std::uint32_t block = 0;
  bool known = false;

  bool is_period() const { return !interval.is_open() && !interval.is_day(); }
};

/// How an undated clause lies to what was told before it.
enum class Order : std::uint8_t { unsaid, before, with, after };

class Frames {
 public:
  Frames(const DatedClauses& clauses, std::span<const Timex> times)
      : clauses_(clauses), tree_(clauses.tree()), times_(times), news_(clauses, times) {}

  /// Clauses come in the order of the text.
  void run() {
    for (EventClause& clause : clauses_.all()) {
      if (is_reported(clause)) date(clause);
      if (is_known(clause.when))
        remember(clause);
      else if (clause.modality == Modality::asserted ||
               (clause.modality == Modality::negated && is_incident(clause)))
        date(clause);
    }
  }

 private:
  static constexpr std::int64_t least_days = 2;
  static constexpr std::chrono::days long_ago{365};
  /// Sentences that an adverb ("later") or an unnamed period reaches back over.
  static constexpr std::uint32_t reach = 2;

  std::uint32_t sentence_of(const EventClause& clause) const {
    return tree_.sentence_of(clause.trigger);
  }
  std::uint32_t block_of(const EventClause& clause) const {
    return tree_.sentence_at(clause.trigger).block;
  }

  /// "confirmed on Monday that they had seized it", "said on Monday that nobody had been hurt": all
  /// that is known is that it was before.
  bool is_reported(const EventClause& clause) const {
    const Deprel relation = tree_.token(top_of(clause)).deprel;
    return clause.when.basis == DateBasis::relative_to_date && !clause.when.interval.has_start() &&
           (is_fact(clause.modality) ||
            (clause.modality == Modality::negated && is_incident(clause))) &&
           (relation == Deprel::ccomp || (relation == Deprel::conj && is_incident(clause)));
  }

  /// "nobody had been hurt, officials said": what an incident did to people and things, as far as
  /// was known when it was told.
  bool is_toll(const EventClause& clause) const {
    return news_.incident() != open_end && is_incident(clause) && !clause.nominal &&
           !is_beside_story(tree_, clause) && !news_.tells_background(clause);
  }

  void remember(const EventClause& clause) {
    if (!moves_story(tree_, clause)) return;
    const Told told{clause.when.interval, sentence_of(clause), block_of(clause), true};
    last_ = told;
    if (clause.type == "justice.judge" && told.interval.is_day()) judged_ = told;
    const bool opens = opens_sentence(tree_, times_[at(*clause.when.time)], told.sentence);
    // "In 2021 a court had ruled" looks back, and the story goes on from where it was.
    if (opens)
      frame_ = is_past_perfect(tree_, clause.trigger) ? Told{} : told;
    else if (!overlap(frame_.interval, told.interval))
      frame_ = {};
    // "won a contract in 2021" names no period that figures could be of.
    const bool figures = family_of(clause.type) == "economy" || family_of(clause.type) == "finance";
    if (told.is_period() && is_main(clause) && (opens || figures)) period_ = told;
  }

  bool is_near(const Told& told, const EventClause& clause) const {
    return told.known && sentence_of(clause) - told.sentence <= reach;
  }

  void date(EventClause& clause) const {
    const Order order = order_of(clause);
    const DateInterval& told = last_.interval;
    if (order != Order::unsaid) {
      // "said on a day that nobody names that it had ended": before that day.
      if (order == Order::before && is_reported_to(clause) && !is_toll(clause)) return;
      if (order == Order::before && is_toll(clause))
        narrow(clause, {news_.incident_by(clause), open_end});
      if (!is_near(last_, clause)) return;
      // "entered service in 1988" ends a paragraph of the past; the next is of the news again.
      if (order == Order::before && last_.block != block_of(clause) && news_.start() != open_end &&
          told.latest < news_.start() - long_ago)
        return;
      if (order == Order::after && told.has_start())
        return narrow(clause, {told.earliest, open_end});
      if (order == Order::before && told.has_end() && !is_shifted_back(clause))
        return narrow(clause, {open_start, told.latest});
      if (order == Order::with) return narrow(clause, told);
      return;
    }
    if (is_figure(clause) && is_near(period_, clause)) return narrow(clause, period_.interval);
    if (is_judged_too(clause)) return narrow(clause, judged_.interval);
    // "In 2015 ...": what follows in the paragraph is of 2015, but not what people say of it today.
    const bool in_frame =
        frame_.block == block_of(clause) && is_near(frame_, clause) &&
        (family_of(clause.type) != "statement" || frame_.interval.latest >= news_.start());
    if (in_frame && frame_.is_period() && is_narrative(clause))
      return narrow(clause, frame_.interval);
    if (looks_back(clause) || news_.is_done_in_life(clause)) return;
    const bool general = clause.nominal && !clause.definite && news_.tells_background(clause);
    if (is_incident(clause) && !is_beside_story(tree_, clause) && !general &&
        news_.incident() != open_end)
      narrow(clause, {news_.incident_by(clause), open_end});
    // What a court or the police deal with is older than what they do about it.
    else if (news_.is_of_justice() && (is_incident(clause) || is_reported_to(clause)))
      return;
    else if (is_narrative(clause) && news_.start() != open_end && !news_.tells_background(clause))
      narrow(clause, {news_.start_by(clause), open_end});
  }

  Order order_of(const EventClause& clause) const {
    constexpr std::array<string_view, 6> after{"then",       "later",     "subsequently",
                                               "afterwards", "afterward", "thereafter"};
    constexpr std::array<string_view, 7> with{"immediately",   "instantly", "meanwhile",
                                              "meantime",      "promptly",  "quickly",
                                              "simultaneously"};
    const TokenIndex verb = clause.nominal ? top_of(clause) : clause.trigger;
    for (TokenIndex index : tree_.children(verb)) {
      const string_view lemma = tree_.lemma(index);
      const Token& token = tree_.token(index);
      if (token.deprel == Deprel::advmod) {
        if (one_of(lemma, after)) return Order::after;
        if (one_of(lemma, with)) return Order::with;
      }
      if (token.deprel == Deprel::obl && lemma == "time" && tree_.preposition(index) == "at")
        return Order::with;
    }
    return is_past_perfect(tree_, verb) ? Order::before : Order::unsaid;
  }

  /// "said last week that they had left": before that was said, whatever was told before.
  bool is_shifted_back(const EventClause& clause) const {
    return is_reported_to(clause) && clause.when.interval.has_end();
  }

  /// "On Monday the court jailed her. She was fined as well.": one sitting.
  bool is_judged_too(const EventClause& clause) const {
    return clause.type == "justice.judge" && judged_.known && judged_.block == block_of(clause) &&
           sentence_of(clause) == judged_.sentence + 1 && is_narrative(clause);
  }

  /// "exports fell 3%": figures are of the period that the passage is about.
  bool is_figure(const EventClause& clause) const {
    return !clause.amounts.empty() && family_of(clause.type) == "economy" && !clause.nominal &&
           !is_perfect(tree_, clause.trigger);
  }

  bool is_main(const EventClause& clause) const {
    const Deprel relation = tree_.token(clause.nominal ? top_of(clause) : clause.trigger).deprel;
    return relation == Deprel::root || relation == Deprel::conj || relation == Deprel::parataxis ||
           relation == Deprel::ccomp;
  }

  /// A main clause in the simple past, or in the present of a headline.
  bool is_narrative(const EventClause& clause) const {
    const Token& token = tree_.token(clause.nominal ? top_of(clause) : clause.trigger);
    return is_main(clause) && token.upos == Upos::verb &&
           ((token.tense == Tense::past && !is_state(clause)) ||
            in_headline(tree_, clause.trigger)) &&
           !is_perfect(tree_, clause.trigger);
  }

  /// "they said he acted in self-defence"
  bool is_reported_to(const EventClause& clause) const {
    return tree_.token(top_of(clause)).deprel == Deprel::ccomp;
  }

  /// "is shut down": how things are, unless an incident has made them so.
  bool is_state(const EventClause& clause) const {
    if (news_.incident() != open_end) return false;
    const TokenIndex verb = clause.nominal ? top_of(clause) : clause.trigger;
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.token(index).upos == Upos::aux && tree_.token(index).tense == Tense::present;
    });
  }

  /// "had previously", "already", "first": told for what led up to the news.
  bool looks_back(const EventClause& clause) const {
    constexpr std::array<string_view, 12> adverbs{"ago",     "already", "always",     "before",
                                                  "earlier", "ever",    "formerly",   "initially",
                                                  "long",    "once",    "originally", "previously"};
    const auto has_adverb = [&](TokenIndex verb) {
      return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
        return tree_.token(index).deprel == Deprel::advmod && one_of(tree_.lemma(index), adverbs);
      });
    };
    // "had previously said that she was leaving"
    const auto speech = tree_.head(clause.trigger);
    const bool reported = speech && tree_.token(clause.trigger).deprel == Deprel::ccomp;
    return has_adverb(clause.trigger) || (reported && has_adverb(*speech));
  }

  static void narrow(EventClause& clause, const DateInterval& bound) {
    const auto both = intersection(clause.when.interval, bound);
    if (!both || *both == clause.when.interval) return;
    // A bound that leaves one day would read like a date that somebody told.
    if (bound.is_open() && both->length().value_or(least_days) < least_days) return;
    clause.when = {*both, edtf(*both), DateBasis::inferred, std::nullopt};
  }

  const DatedClauses& clauses_;
  const Tree& tree_;
  std::span<const Timex> times_;
  const News news_;
  Told last_, frame_, period_, judged_;
};

}  // namespace

void date_by_frames(const DatedClauses& clauses, std::span<const Timex> times) {
  Frames(clauses, times).run();
}

}  // namespace fabula
