#include "ingest/event/dating_frames.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using std::chrono::days;

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
      : clauses_(clauses), tree_(clauses.tree()), times_(times) {}

  /// Clauses come in the order of the text.
  void run() {
    find_start();
    find_background();
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
  /// News reach back over a fortnight at most; older dates are background.
  static constexpr days news_days{14};
  static constexpr std::int64_t least_days = 2;
  /// Sentences that an adverb ("later") or an unnamed period reaches back over.
  static constexpr std::uint32_t reach = 2;

  std::uint32_t sentence_of(const EventClause& clause) const {
    return tree_.sentence_of(clause.trigger);
  }
  std::uint32_t block_of(const EventClause& clause) const {
    return tree_.sentence_at(clause.trigger).block;
  }

  static bool is_fact(const EventClause& clause) {
    return clause.modality == Modality::asserted || clause.modality == Modality::claimed;
  }

  /// What moves the story on: facts that the text dates itself, and no asides.
  bool moves(const EventClause& clause) const {
    return is_known(clause.when) && clause.when.time && is_fact(clause) && !is_aside(clause);
  }

  /// The day on which the news of this article began, and the disaster or attack that it tells of.
  void find_start() {
    for (const EventClause& clause : clauses_.all()) {
      const auto published = clauses_.published(clause);
      if (!published || !is_known(clause.when)) continue;
      const DateInterval& when = clause.when.interval;
      if (when.earliest < *published - news_days || when.latest > *published) continue;
      const bool looks_back = is_past_perfect(tree_, clause.trigger);
      if (moves(clause) && !looks_back && when.earliest < start_) {
        start_ = when.earliest;
        of_justice_ = family_of(clause.type) == "justice";
      }
      if (is_incident(clause) && (moves(clause) || (in_lead(clause) && when.is_day())))
        incident_ = std::min(incident_, when.earliest);
    }
    find_lead();
    for (const EventClause& clause : clauses_.all())
      if (moves(clause) && clause.when.interval.earliest >= start_) bury(clause);
  }

  /// "Smith died", "they killed Smith".
  void bury(const EventClause& clause) {
    const bool dies = clause.lemma == "die";
    if (!dies && clause.lemma != "kill" && clause.lemma != "murder") return;
    for (const Participant& p : clause.participants)
      if (p.role == (dies ? Role::agent : Role::patient)) dead_.push_back(p.actor);
  }

  /// The day that the first sentence names, where its verb is no event of ours ("turned out").
  void find_lead() {
    const Document& document = tree_.document();
    const auto published = document.article->published;
    const auto lead = std::ranges::find_if(document.sentences, [&](const Sentence& s) {
      return tree_.block_kind(s.first) == BlockKind::body;
    });
    if (!published || lead == document.sentences.end()) return;
    const Span span{tree_.token(lead->first).span.begin, tree_.token(lead->last - 1).span.end};
    for (const Timex& timex : times_) {
      if (timex.span.begin < span.begin || timex.span.end > span.end) continue;
      const DateInterval& when = timex.interval;
      if (timex.basis == DateBasis::relative && when.is_day() &&
          when.earliest >= *published - news_days && when.latest <= *published)
        start_ = std::min(start_, when.earliest);
    }
  }

  /// Paragraphs that do not tell the news: they name an earlier date, or begin with how things are
  /// or have been.
  void find_background() {
    const Document& document = tree_.document();
    background_.resize(document.article->blocks.size());
    std::optional<std::uint32_t> block;
    for (const Sentence& sentence : document.sentences) {
      if (sentence.block == block || sentence.block >= background_.size()) continue;
      block = sentence.block;
      background_[*block] = begins_in_present(sentence);
    }
    for (const EventClause& clause : clauses_.all())
      if (moves(clause) && clause.when.interval.has_start() &&
          clause.when.interval.earliest < start_ && block_of(clause) < background_.size())
        background_[block_of(clause)] = true;
    mark_earlier_scenes();
  }

  /// "Beginning in 2010, ...": a sentence that opens with an earlier time, whether or not one of
  /// its events has it. Times and sentences run in step.
  void mark_earlier_scenes() {
    const auto& sentences = tree_.document().sentences;
    std::uint32_t number = 0;
    for (const Timex& timex : times_) {
      const bool earlier =
          can_date(timex) && timex.interval.has_end() && timex.interval.latest < start_;
      while (number < sentences.size() &&
             tree_.token(sentences[number].last - 1).span.end <= timex.span.begin)
        ++number;
      if (number == sentences.size()) return;
      if (earlier && opens_sentence(timex, number) && sentences[number].block < background_.size())
        background_[sentences[number].block] = true;
    }
  }

  /// "Fires are common", "Parliament has voted": the sentence's main verb is in the present.
  bool begins_in_present(const Sentence& sentence) const {
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const Token& token = tree_.token(i);
      if (token.deprel != Deprel::root) continue;
      if (is_perfect(tree_, i)) return !is_past_perfect(tree_, i);
      const auto finite = std::ranges::find_if(tree_.children(i), [&](TokenIndex below) {
        const Deprel relation = tree_.token(below).deprel;
        return relation == Deprel::aux || relation == Deprel::aux_pass || relation == Deprel::cop;
      });
      return (finite == tree_.children(i).end() ? token : tree_.token(*finite)).tense ==
             Tense::present;
    }
    return false;
  }

  /// "confirmed on Monday that they had seized it", "said on Monday that nobody had been hurt": all
  /// that is known is that it was before.
  bool is_reported(const EventClause& clause) const {
    const Deprel relation = tree_.token(top_of(clause)).deprel;
    return clause.when.basis == DateBasis::relative_to_date && !clause.when.interval.has_start() &&
           (is_fact(clause) || (clause.modality == Modality::negated && is_incident(clause))) &&
           (relation == Deprel::ccomp || (relation == Deprel::conj && is_incident(clause)));
  }

  /// A thing of a day; an outbreak goes on.
  static bool is_incident(const EventClause& clause) {
    return (family_of(clause.type) == "disaster" && clause.type != "disaster.outbreak") ||
           clause.type == "conflict.attack";
  }

  /// "nobody had been hurt, officials said": what an incident did to people and things, as far as
  /// was known when it was told.
  bool is_toll(const EventClause& clause) const {
    return incident_ != open_end && is_incident(clause) && !clause.nominal && !is_aside(clause) &&
           !in_background(clause);
  }

  void remember(const EventClause& clause) {
    if (!moves(clause)) return;
    const Told told{clause.when.interval, sentence_of(clause), block_of(clause), true};
    last_ = told;
    if (clause.type == "justice.judge" && told.interval.is_day()) judged_ = told;
    const bool opens = opens_sentence(times_[at(*clause.when.time)], told.sentence);
    // "In 2021 a court had ruled" looks back, and the story goes on from where it was.
    if (opens)
      frame_ = is_past_perfect(tree_, clause.trigger) ? Told{} : told;
    else if (!overlap(frame_.interval, told.interval))
      frame_ = {};
    // "won a contract in 2021" names no period that figures could be of.
    const bool figures = family_of(clause.type) == "economy" || family_of(clause.type) == "finance";
    if (told.is_period() && is_main(clause) && (opens || figures)) period_ = told;
  }

  bool opens_sentence(const Timex& timex, std::uint32_t sentence) const {
    const Sentence& s = tree_.document().sentences[sentence];
    const bool begins = tree_.lemma(s.first) == "begin" || tree_.lemma(s.first) == "start";
    const TokenIndex latest = std::min(s.first + (begins ? 2 : 1), s.last - 1);
    return timex.span.begin <= tree_.token(latest).span.begin &&
           timex.span.begin >= tree_.token(s.first).span.begin;
  }

  /// "a storm which killed six in 2013": the story does not go there.
  bool is_aside(const EventClause& clause) const {
    const Deprel relation = tree_.token(top_of(clause)).deprel;
    return relation == Deprel::acl || relation == Deprel::acl_relcl;
  }

  bool is_near(const Told& told, const EventClause& clause) const {
    return told.known && sentence_of(clause) - told.sentence <= reach;
  }

  void date(EventClause& clause) const {
    const Order order = order_of(clause);
    const DateInterval& told = last_.interval;
    if (order != Order::unsaid) {
      if (order == Order::before && is_toll(clause)) narrow(clause, {incident_, open_end});
      if (!is_near(last_, clause)) return;
      if (order == Order::after && told.has_start())
        return narrow(clause, {told.earliest, open_end});
      if (order == Order::before && told.has_end())
        return narrow(clause, {open_start, told.latest});
      if (order == Order::with) return narrow(clause, told);
      return;
    }
    if (is_figure(clause) && is_near(period_, clause)) return narrow(clause, period_.interval);
    if (is_judged_too(clause)) return narrow(clause, judged_.interval);
    // "In 2015 ...": what follows in the paragraph is of 2015, but not what people say of it today.
    const bool in_frame =
        frame_.block == block_of(clause) && is_near(frame_, clause) &&
        (family_of(clause.type) != "statement" || frame_.interval.latest >= start_);
    if (in_frame && frame_.is_period() && is_narrative(clause))
      return narrow(clause, frame_.interval);
    if (looks_back(clause) || is_done_in_life(clause)) return;
    const bool general = clause.nominal && !clause.definite && in_background(clause);
    if (is_incident(clause) && !is_aside(clause) && !general && incident_ != open_end)
      narrow(clause, {incident_, open_end});
    // What a court or the police deal with is older than what they do about it.
    else if (of_justice_ && (is_incident(clause) || is_reported_to(clause)))
      return;
    else if (is_narrative(clause) && start_ != open_end && !in_background(clause))
      narrow(clause, {start_, open_end});
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

  bool in_headline(const EventClause& clause) const {
    const auto& blocks = tree_.document().article->blocks;
    const std::uint32_t block = block_of(clause);
    return block < blocks.size() && blocks[block].kind == BlockKind::headline;
  }

  /// The first sentence of the body.
  bool in_lead(const EventClause& clause) const {
    const std::uint32_t sentence = sentence_of(clause);
    return tree_.block_kind(clause.trigger) == BlockKind::body &&
           (sentence == 0 ||
            tree_.block_kind(tree_.document().sentences[sentence - 1].first) != BlockKind::body);
  }

  bool in_background(const EventClause& clause) const {
    return block_of(clause) < background_.size() && background_[block_of(clause)] &&
           !in_headline(clause);
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
           ((token.tense == Tense::past && !is_state(clause)) || in_headline(clause)) &&
           !is_perfect(tree_, clause.trigger);
  }

  /// Who has died did nothing after it.
  bool is_done_in_life(const EventClause& clause) const {
    return clause.type != "disaster.casualty" &&
           std::ranges::any_of(clause.participants, [&](const Participant& p) {
             return p.role == Role::agent && std::ranges::find(dead_, p.actor) != dead_.end();
           });
  }

  /// "they said he acted in self-defence"
  bool is_reported_to(const EventClause& clause) const {
    return tree_.token(top_of(clause)).deprel == Deprel::ccomp;
  }

  /// "is shut down": how things are, unless an incident has made them so.
  bool is_state(const EventClause& clause) const {
    if (incident_ != open_end) return false;
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
  Told last_, frame_, period_, judged_;
  Day start_ = open_end, incident_ = open_end;
  std::vector<ActorIndex> dead_;
  bool of_justice_ = false;       // what began on start_
  std::vector<bool> background_;  // by block
};

}  // namespace

void date_by_frames(const DatedClauses& clauses, std::span<const Timex> times) {
  Frames(clauses, times).run();
}

}  // namespace fabula
