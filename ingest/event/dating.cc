#include "ingest/event/dating.h"

#include <algorithm>
#include <map>
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
  // "now" and "currently" date a state of affairs, not the event that brought it about.
  return timex.type != TimexType::set && !timex.interval.is_unknown() &&
         timex.value != "PRESENT_REF";
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

/// How surely an expression belongs to an event: the better tie wins, equal ones are combined.
enum class Tie : std::uint8_t { none, near, modifier, phrase, adverbial };

class Dater {
 public:
  Dater(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times)
      : clauses_(clauses),
        tree_(tree),
        times_(times),
        ties_(clauses.size(), Tie::none),
        clause_at_(tree.document().tokens.size()) {
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
        clause.when = bounded_by_tense(looks_back(clause) ? Modality::asserted : clause.modality,
                                       published(clause));
  }

 private:
  /// "may have killed", "could have sunk": a doubt about what lies behind.
  bool looks_back(const EventClause& clause) const {
    return clause.modality == Modality::possible && is_perfect(clause.trigger);
  }
  bool looks_ahead(const EventClause& clause) const {
    return is_future(clause.modality) && !looks_back(clause);
  }

  std::optional<Day> published(const EventClause& clause) const { return day_of(clause.trigger); }

  /// The day on which the words of a token were published: the post's own in a quoted post.
  std::optional<Day> day_of(TokenIndex token) const {
    const Article& article = *tree_.document().article;
    const auto block = tree_.document().sentences[tree_.sentence_of(token)].block;
    if (block < article.blocks.size() && article.blocks[block].date) return article.blocks[block].date;
    return article.published;
  }

  EventClause* clause_of(TokenIndex token) {
    return clause_at_[token] ? &clauses_[clause_at_[token] - 1] : nullptr;
  }

  // From time expressions to events.

  /// Gives each time expression to the event that it modifies. Times and tokens run in step.
  void attach_times() {
    const auto& tokens = tree_.document().tokens;
    TokenIndex first = 0;
    for (std::uint32_t i = 0; i < times_.size(); ++i) {
      const Span span = times_[i].span;
      while (first < tokens.size() && tokens[first].span.end <= span.begin) ++first;
      TokenIndex last = first;
      while (last < tokens.size() && tokens[last].span.begin < span.end) ++last;
      if (first == last || !can_date(times_[i])) continue;
      const TokenIndex head = highest(first, last);
      if (is_quantity(head)) continue;
      const TimexIndex time{i};
      if (is_fronted(first, last)) {
        if (EventClause* clause = main_clause(head)) {
          give(*clause, time, preposition_of(head), Tie::adverbial);
          continue;
        }
      }
      attach(time, head);
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

  /// "2000 stores": a number that counts a noun is no year.
  bool is_quantity(TokenIndex head) const {
    const Token& token = tree_.token(head);
    return token.upos == Upos::num &&
           (token.deprel == Deprel::nummod || token.deprel == Deprel::nmod_unmarked);
  }

  /// "On Monday, ...", "At 3 a.m. (2 a.m. in Kyiv) on Monday, ...", "In a report of last March, ...":
  /// at the head of a sentence, before its first comma outside brackets and without an event before
  /// it, a time modifies the main clause, whatever the tree says.
  bool is_fronted(TokenIndex first, TokenIndex last) const {
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first)];
    int brackets = 0;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const string_view word = tree_.document().word(tree_.token(i));
      if (word == "(") ++brackets;
      if (word == ")") --brackets;
      const Upos upos = tree_.token(i).upos;
      if (upos == Upos::verb || upos == Upos::aux || clause_at_[i] != 0) return false;
      if (word == "," && brackets == 0 && i >= last) return true;
      if (word == "," && brackets == 0 && i < first) return false;
    }
    return false;
  }

  /// The event of the sentence's root, else the first finite one that is no relative clause.
  EventClause* main_clause(TokenIndex in_sentence) {
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(in_sentence)];
    EventClause* first = nullptr;
    for (TokenIndex i = in_sentence + 1; i < sentence.last; ++i) {
      EventClause* clause = clause_of(i);
      if (!clause || tree_.token(i).upos != Upos::verb) continue;
      if (tree_.token(i).deprel == Deprel::root) return clause;
      const bool free = tree_.token(i).deprel != Deprel::acl_relcl && tree_.token(i).deprel != Deprel::acl &&
                        tree_.token(i).form == VerbForm::finite;
      if (!first && free) first = clause;
    }
    return speaks(sentence) ? nullptr : first;
  }

  /// The root of the sentence is a verb that is no event: saying, being.
  bool speaks(const Sentence& sentence) const {
    for (TokenIndex i = sentence.first; i < sentence.last; ++i)
      if (tree_.token(i).deprel == Deprel::root)
        return tree_.token(i).upos == Upos::verb && clause_at_[i] == 0;
    return false;
  }

  void attach(TimexIndex time, TokenIndex token) {
    const string_view preposition = preposition_of(token);
    Tie tie = tie_of(token);
    for (std::optional<TokenIndex> at = token; at; at = tree_.head(*at)) {
      if (EventClause* clause = clause_of(*at)) return give(*clause, time, preposition, tie);
      // A verb that is no event of ours ("said on Tuesday") keeps its time, for what hangs on it.
      if (*at != token && tree_.token(*at).upos == Upos::verb) {
        const Timex& timex = times_[fabula::at(time)];
        other_dates_.emplace(*at, with_preposition(timex.interval, preposition, day_of(*at)));
        return;
      }
      if (*at != token) tie = std::min(tie, Tie::phrase);
    }
    if (EventClause* clause = nearest_before(token)) give(*clause, time, preposition, Tie::near);
  }

  static Tie tie_of_relation(Deprel relation) {
    switch (relation) {
      case Deprel::compound:
      case Deprel::amod: return Tie::modifier;
      case Deprel::nmod:
      case Deprel::nmod_poss:
      case Deprel::nmod_unmarked: return Tie::phrase;
      default: return Tie::adverbial;
    }
  }
  Tie tie_of(TokenIndex token) const { return tie_of_relation(tree_.token(token).deprel); }

  /// Where the tree leads nowhere: adverbials of time follow their verb closely.
  EventClause* nearest_before(TokenIndex token) {
    constexpr TokenIndex reach = 12;
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(token)];
    for (TokenIndex i = token; i-- > sentence.first && token - i <= reach;) {
      if (EventClause* clause = clause_of(i)) return clause;
      if (tree_.token(i).upos == Upos::verb) return nullptr;
    }
    return nullptr;
  }

  string_view preposition_of(TokenIndex token) const {
    const string_view own = tree_.preposition(token);
    return own.empty() ? tree_.marker(token) : own;
  }

  void give(EventClause& clause, TimexIndex time, string_view preposition, Tie tie) {
    const Timex& timex = times_[fabula::at(time)];
    const DateInterval interval =
        with_preposition(in_its_mood(timex, clause), preposition, published(clause));
    Tie& known = ties_[static_cast<std::size_t>(&clause - clauses_.data())];
    if (tie > known) {
      known = tie;
      clause.when = {interval, interval == timex.interval ? timex.edtf : edtf(interval), timex.basis,
                     time};
    } else if (tie == known) {
      combine(clause.when, timex, interval, preposition);
    }
  }

  /// Two times of one event: "from 2008 to 2016" spans both, "on Friday, 3 May" narrows.
  static void combine(EventDate& date, const Timex& timex, const DateInterval& interval,
                      string_view preposition) {
    const bool ends = preposition == "to" || preposition == "until" || preposition == "till" ||
                      preposition == "through";
    if (ends && date.interval.earliest <= timex.interval.latest)
      date.interval = hull(date.interval, timex.interval);
    else if (const auto both = intersection(date.interval, interval))
      date.interval = *both;
    date.edtf = edtf(date.interval);
  }

  /// A weekday that could mean two days means the coming one in a plan.
  DateInterval in_its_mood(const Timex& timex, const EventClause& clause) const {
    const auto day = published(clause);
    const DateInterval& read = timex.interval;
    if (!day || !looks_ahead(clause) || timex.rule != "weekday") return read;
    const bool just_past = read.latest < *day && read.latest + days{7} >= *day;
    return just_past ? DateInterval{read.earliest + days{7}, read.latest + days{7}} : read;
  }

  /// What has happened lies before the publication day, what is to come after it.
  void fit_to_publication(EventClause& clause) const {
    const auto day = published(clause);
    if (!day) return;
    DateInterval& when = clause.when.interval;
    const DateInterval before = when;
    if (clause.modality == Modality::asserted && is_present(clause) && when.earliest > *day)
      clause.modality = Modality::planned;
    if (looks_ahead(clause)) {
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

  // From event to event.

  /// Takes over the date of a "when" clause below, or of the clause above: a participle or nested
  /// phrase shares it, what follows "after" lies before it.
  void inherit(EventClause& clause) {
    for (TokenIndex index : tree_.children(clause.trigger)) {
      const EventClause* below = clause_of(index);
      if (below && below != &clause && below->when.time && is_locative_clause(index) &&
          tree_.token(index).deprel == Deprel::advcl)
        return take_over(clause, below->when.interval, below->modality, index);
    }
    TokenIndex below = clause.support.empty() ? clause.trigger : clause.support.back();
    if (const auto then = date_told_before(below)) {
      clause.when = {*then, edtf(*then), DateBasis::relative_to_date, std::nullopt};
      return;
    }
    for (auto above = tree_.head(below); above; above = tree_.head(below)) {
      if (!shares_time(below)) return;
      if (const EventClause* governor = clause_of(*above); governor && governor != &clause) {
        if (governor->when.time) take_over(clause, governor->when.interval, governor->modality, below);
        return;
      }
      if (const auto date = other_dates_.find(*above); date != other_dates_.end())
        return take_over(clause, date->second, Modality::asserted, below);
      below = *above;
    }
  }

  /// "At the time, ...", "at that time": the last date of the sentence before, where this one has a
  /// verb in the past. "at the time of the vote" hangs on the vote.
  std::optional<DateInterval> date_told_before(TokenIndex verb) const {
    const bool then = std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      if (tree_.lemma(index) != "time" || tree_.preposition(index) != "at") return false;
      const auto determiner = tree_.child(index, Deprel::det);
      return determiner && !tree_.has(index, Deprel::nmod) && !tree_.has(index, Deprel::acl) &&
             (tree_.lemma(*determiner) == "the" || tree_.lemma(*determiner) == "that");
    });
    const std::uint32_t sentence = tree_.sentence_of(verb);
    if (!then || sentence == 0) return std::nullopt;
    const Sentence& before = tree_.document().sentences[sentence - 1];
    for (TokenIndex i = before.last; i-- > before.first;)
      if (clause_at_[i] && clauses_[clause_at_[i] - 1].when.time)
        return clauses_[clause_at_[i] - 1].when.interval;
    return std::nullopt;
  }

  bool shares_time(TokenIndex below) const {
    switch (tree_.token(below).deprel) {
      case Deprel::advcl:
      case Deprel::xcomp:
      case Deprel::conj:
      case Deprel::obj:
      case Deprel::obl:
      case Deprel::nsubj_pass: return true;
      case Deprel::acl_relcl: return is_locative_clause(below);
      default: return false;
    }
  }

  /// "the White House, where he praised both": the relative clause happens there and then.
  bool is_locative_clause(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.lemma(index) == "where" || tree_.lemma(index) == "when";
    });
  }

  void take_over(EventClause& clause, DateInterval interval, Modality modality, TokenIndex below) const {
    const string_view connective = preposition_of(below);
    // "an agreement over selling", "talks on buying": the topic has a time of its own.
    const bool topic = is_ing(tree_, below) && !connective.empty() && connective != "after" &&
                       connective != "before" && connective != "by" && connective != "while" &&
                       connective != "with";
    if (topic) return;
    if (connective == "after" || connective == "following" || connective == "since" ||
        connective == "over" || connective == "because")
      interval.earliest = open_start;
    else if (connective == "before" || connective == "until")
      interval.latest = open_end;
    else if (looks_ahead(clause))
      interval = of_the_content(interval, published(clause));
    else if (is_future(clause.modality) != is_future(modality) ||
             (is_perfect(clause.trigger) && !is_perfect(*tree_.head(below))))
      return;
    clause.when = {interval, edtf(interval), DateBasis::relative_to_date, std::nullopt};
  }

  /// What is planned, expected or offered at a time: a time that goes on after the publication day
  /// ("expects a ruling this year") is the content's own, another one is when it was said.
  static DateInterval of_the_content(DateInterval interval, std::optional<Day> published) {
    if (published && interval.has_end() && interval.latest > *published)
      return {std::max(interval.earliest, *published), interval.latest};
    return {interval.earliest, open_end};
  }

  bool is_perfect(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::aux && tree_.lemma(index) == "have";
    });
  }

  std::span<EventClause> clauses_;
  const Tree& tree_;
  std::span<const Timex> times_;
  std::vector<Tie> ties_;                         // by clause
  std::map<TokenIndex, DateInterval> other_dates_;  // of verbs that are no events
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
