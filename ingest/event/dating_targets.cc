#include "ingest/event/dating_targets.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/dating_comparisons.h"
#include "ingest/event/dating_fronted.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// Verbs that say of an event no more than when it was: their time is the event's.
bool is_occurrence(string_view lemma) {
  constexpr std::array<string_view, 22> verbs{
      "be",     "begin",  "close",  "come",   "conclude", "continue", "date",  "end",
      "fall",   "finish", "follow", "happen", "hold",     "last",     "occur", "open",
      "resume", "run",    "span",   "start",  "take",     "unfold"};
  return std::ranges::binary_search(verbs, lemma);
}

TimeTie tie_of_relation(Deprel relation) {
  switch (relation) {
    case Deprel::compound:
    case Deprel::amod:
      return TimeTie::modifier;
    case Deprel::nmod:
    case Deprel::nmod_poss:
    case Deprel::nmod_unmarked:
      return TimeTie::phrase;
    default:
      return TimeTie::adverbial;
  }
}

/// "May" of "in May and June": the expression that the time is coordinated with.
TokenIndex first_conjunct(const Tree& tree, TokenIndex token) {
  while (tree.token(token).deprel == Deprel::conj) {
    const auto above = tree.head(token);
    const Upos upos = tree.token(*above).upos;
    if (upos != Upos::noun && upos != Upos::propn && upos != Upos::num) break;
    token = *above;
  }
  return token;
}

/// A verb that heads a clause; what hangs like a noun is one that was mistaken for a verb.
bool is_predicate(const Tree& tree, TokenIndex token) {
  if (tree.token(token).upos != Upos::verb) return false;
  switch (tree.token(token).deprel) {
    case Deprel::obj:
    case Deprel::obl:
    case Deprel::nmod:
    case Deprel::nsubj:
    case Deprel::compound:
    case Deprel::amod:
      return false;
    default:
      return true;
  }
}

/// The walk from an adverbial up its tree.
class TargetFinder {
 public:
  TargetFinder(const DatedClauses& clauses, const TimeAdverbial& adverbial)
      : clauses_(clauses),
        tree_(clauses.tree()),
        adverbial_(adverbial),
        start_(first_conjunct(tree_, adverbial.head)) {}

  DatingTarget find() const {
    if (is_of_a_thing() || is_of_comparison(tree_, adverbial_, start_)) return {};
    TimeTie tie = tie_of_relation(tree_.token(start_).deprel);
    const bool behind_name = hangs_on_name();
    for (std::optional<TokenIndex> at = start_; at; at = tree_.head(*at)) {
      if (behind_name && tree_.token(*at).upos != Upos::verb) continue;
      if (is_in_apposition(*at)) return {};
      if (const auto speech = told_before(*at)) return {.other_verb = speech};
      // "discuss the events of last week": of what is discussed.
      if (adverbial_.preposition == "of" && is_predicate(tree_, *at)) tie = TimeTie::near;
      if (moves_to(*at)) return {};
      if (EventClause* clause = clauses_.told_by(*at)) {
        if (is_told_to(*at) || is_spoken_of(*at)) return {clauses_.told_by(*tree_.head(*at)), tie};
        if (EventClause* act = act_on(*at)) return {act, tie};
        return {clause, tie};
      }
      if (EventClause* clause = occurring(*at)) return {clause, tie};
      if (*at == start_) continue;
      if (is_predicate(tree_, *at) || tree_.has(*at, Deprel::cop)) return {.other_verb = at};
      tie = std::min(tie, TimeTie::phrase);
    }
    return {nearest_before(), TimeTie::near};
  }

 private:
  /// "a premium to Friday's closing price", "beat last year's champion": dates what is no event,
  /// and nothing else.
  bool is_of_a_thing() const {
    const auto noun = tree_.head(start_);
    // "Anna Berg, the 1950s model, died"
    const Deprel modifies = tree_.token(start_).deprel;
    if (noun && (modifies == Deprel::compound || modifies == Deprel::det) &&
        tree_.token(*noun).deprel == Deprel::appos && !clauses_.told_by(*noun))
      return true;
    if (!noun || tree_.token(start_).deprel != Deprel::nmod_poss) return false;
    const Deprel relation = tree_.token(*noun).deprel;
    if (one_of(tree_.lemma(*noun), {"champion", "finalist", "loser", "medallist", "medalist",
                                    "runner-up", "titleholder", "winner"}))
      return true;
    return !clauses_.told_by(*noun) && (relation == Deprel::nmod || relation == Deprel::obl) &&
           tree_.preposition(*noun) == "to";
  }

  /// "said Anna, a senator since 2009": how long she has been one.
  bool is_in_apposition(TokenIndex noun) const {
    return noun != start_ && tree_.token(noun).deprel == Deprel::appos &&
           tree_.token(noun).upos == Upos::noun && !clauses_.told_by(noun);
  }

  /// "opened an inquiry into subsidies for Acme in May": names have no time; it is the verb's,
  /// unless the name is what an event happens to ("the arrest of Anna Berg in May").
  bool hangs_on_name() const {
    const auto above = tree_.head(start_);
    if (!above || tree_.token(*above).upos != Upos::propn || clauses_.told_by(*above)) return false;
    const auto noun = tree_.head(*above);
    if (noun && clauses_.told_by(*noun) && tree_.preposition(*above) == "of") return false;
    for (std::optional<TokenIndex> at = above; at; at = tree_.head(*at)) {
      if (!is_predicate(tree_, *at)) continue;
      const EventClause* clause = clauses_.told_by(*at);  // "announced talks with Acme in May"
      return clause && family_of(clause->type) != "statement";
    }
    return false;
  }

  /// "said late on Tuesday nobody would come": a time between a verb of saying and the subject of
  /// what is said is the saying's.
  std::optional<TokenIndex> told_before(TokenIndex content) const {
    const auto speech = tree_.head(content);
    if (!speech || tree_.token(content).deprel != Deprel::ccomp || clauses_.told_by(*speech) ||
        *speech >= adverbial_.first)
      return std::nullopt;
    // "revealed that in May the bridge had closed"
    const auto that = tree_.child(content, Deprel::mark);
    if (that && *that < adverbial_.first) return std::nullopt;
    const auto subject = surface_subject(tree_, content);
    return subject && adverbial_.last <= tree_.extent(*subject).first ? speech : std::nullopt;
  }

  /// "postponed the vote until May": the new time is not that of the postponement.
  bool moves_to(TokenIndex verb) const {
    return adverbial_.is_last_day() &&
           one_of(tree_.lemma(verb),
                  {"adjourn", "defer", "delay", "move", "postpone", "reschedule"});
  }

  /// "ordered them to suspend shipments on Tuesday": the day on which they were told so.
  bool is_told_to(TokenIndex verb) const {
    const auto order = tree_.head(verb);
    if (!order || tree_.token(verb).deprel != Deprel::xcomp || adverbial_.first < verb ||
        !adverbial_.is_weekday() || !is_to_infinitive(tree_, verb))
      return false;
    const EventClause* told = clauses_.told_by(*order);
    const Token& token = tree_.token(*order);
    return told && told->trigger == *order && makes_do(token.lemma) && token.tense == Tense::past &&
           tree_.has(*order, Deprel::obj) && !told->when.time;
  }

  /// "passed a bill to raise taxes on Tuesday": the day is of the bill, not of what it is to do.
  EventClause* act_on(TokenIndex infinitive) const {
    const auto matter = tree_.head(infinitive);
    const auto verb = matter ? tree_.head(*matter) : std::nullopt;
    if (!verb || tree_.token(infinitive).deprel != Deprel::acl || adverbial_.first < infinitive ||
        tree_.token(*matter).deprel != Deprel::obj ||
        !(adverbial_.is_weekday() || adverbial_.timex->rule.starts_with("last-")) ||
        !is_to_infinitive(tree_, infinitive))
      return nullptr;
    EventClause* act = clauses_.told_by(*verb);
    const bool rules = act && act->trigger == *verb && tree_.token(*verb).tense == Tense::past &&
                       (act->type == "politics.legislate" || family_of(act->type) == "justice");
    return rules && !act->when.time ? act : nullptr;
  }

  /// "denied the allegations on Monday": of what is spoken of, the day is when it was.
  bool is_spoken_of(TokenIndex noun) const {
    const auto verb = tree_.head(noun);
    if (!verb || tree_.token(noun).deprel != Deprel::obj || *verb > noun ||
        !adverbial_.is_weekday() || adverbial_.preposition != "on")
      return false;
    const EventClause* told = clauses_.told_by(*verb);
    const Token& token = tree_.token(*verb);
    return told && told->trigger == *verb && family_of(told->type) == "statement" &&
           token.tense == Tense::past && token.form == VerbForm::finite && !told->when.time;
  }

  /// A verb of occurrence, or "is due".
  bool tells_when(TokenIndex predicate) const {
    const Token& token = tree_.token(predicate);
    return (token.upos == Upos::verb && is_occurrence(token.lemma)) ||
           (token.lemma == "due" && tree_.has(predicate, Deprel::cop));
  }

  /// The event noun of which a verb of occurrence or a copula tells the time: "the strike, which
  /// began on Monday", "the vote is on Friday", "is due in May".
  EventClause* occurring(TokenIndex predicate) const {
    const Token& token = tree_.token(predicate);
    if (predicate == start_ ? !tree_.has(predicate, Deprel::cop) : !tells_when(predicate))
      return nullptr;
    EventClause* bearer = nullptr;
    for (const Deprel subject : {Deprel::nsubj, Deprel::nsubj_pass})
      if (const auto noun = tree_.child(predicate, subject); noun && !bearer)
        bearer = clauses_.told_by(*noun);
    if (!bearer && (token.deprel == Deprel::acl || token.deprel == Deprel::acl_relcl))
      if (const auto noun = tree_.head(predicate)) bearer = clauses_.told_by(*noun);
    // "led to a shutdown lasting weeks in May", wherever the parser hung it
    if (!bearer && predicate > 0 && predicate != start_ && is_ing(tree_, predicate))
      bearer = clauses_.told_by(predicate - 1);
    return bearer && bearer->nominal ? bearer : nullptr;
  }

  /// Where the tree leads nowhere: adverbials of time follow their verb closely.
  EventClause* nearest_before() const {
    constexpr TokenIndex reach = 12;
    const TokenIndex token = adverbial_.first;
    const TokenIndex begin = tree_.sentence_at(token).first;
    for (TokenIndex i = token; i-- > begin && token - i <= reach;) {
      if (EventClause* clause = clauses_.told_by(i)) return clause;
      if (tree_.token(i).upos == Upos::verb) return nullptr;
    }
    return nullptr;
  }

  const DatedClauses& clauses_;
  const Tree& tree_;
  const TimeAdverbial& adverbial_;
  TokenIndex start_;  // the adverbial, or the first that it is coordinated with
};

}  // namespace

DatingTarget dating_target(const DatedClauses& clauses, const TimeAdverbial& adverbial) {
  if (EventClause* clause = clause_behind_fronted(clauses, adverbial)) {
    // "On Monday, officials said the bridge had closed in May": its own time is better.
    const Tree& tree = clauses.tree();
    const bool content = tree.token(clause->trigger).deprel == Deprel::ccomp &&
                         tree.head(clause->trigger) < clause->trigger;
    return {clause, content ? TimeTie::scene : TimeTie::adverbial};
  }
  return TargetFinder(clauses, adverbial).find();
}

EventClause* told_of_then(const DatedClauses& clauses, const TimeAdverbial& adverbial) {
  const Tree& tree = clauses.tree();
  const TokenIndex end = tree.sentence_at(adverbial.first).last;
  TokenIndex at = adverbial.last;
  if (at < end && tree.word(at) == ",") ++at;
  if (at >= end || tree.lemma(at) != "when") return nullptr;
  const auto verb = tree.head(at);
  return verb && *verb > at ? clauses.told_by(*verb) : nullptr;
}

}  // namespace fabula
