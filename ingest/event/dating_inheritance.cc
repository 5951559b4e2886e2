#include "ingest/event/dating_inheritance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/dating_sources.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// The date of a clause or verb above, and whether it is to come.
struct Source {
  DateInterval interval;
  DateBasis basis = DateBasis::relative_to_date;  // of a date that is taken over from it
  bool future = false;
};

class Inheritance {
 public:
  explicit Inheritance(const DatedClauses& clauses) : clauses_(clauses), tree_(clauses.tree()) {}

  /// Takes over the date of a "when" clause below, or of the clause or verb above.
  void inherit(EventClause& clause) const {
    if (const auto below = dated_clause_below(clauses_, clause))
      return take_over(clause, source_of(*clauses_.told_by(*below)), *below);
    if (const auto told = told_after(clause)) return report(clause, *told);
    if (const EventClause* second = told_together(clauses_, clause))
      return set(clause, second->when.interval, DateBasis::relative_to_date);
    const EventClause* at = occasion_of(clauses_, clause.trigger);
    if (at && clause.modality != Modality::possible)
      return set(clause, at->when.interval, DateBasis::relative_to_date);
    if (const EventClause* blow = dated_subject(clause))
      return set(clause, blow->when.interval, DateBasis::relative_to_date);
    if (const EventClause* response = response_to(clause))
      return set(clause, response->when.interval, DateBasis::relative_to_date);
    if (const EventClause* cause = cause_of_harm(clauses_, clause))
      return take_over(clause, source_of(*cause), clause.trigger);
    if (!bound_by_occasion(clause)) inherit_from_above(clause);
  }

  /// "On Monday police responded to reports of a shooting": at once.
  const EventClause* response_to(const EventClause& clause) const {
    const auto report = tree_.head(clause.trigger);
    if (!clause.nominal || !is_violent(clause) || tree_.preposition(clause.trigger) != "of" ||
        !report || tree_.preposition(*report) != "to" ||
        !one_of(tree_.lemma(*report), {"call", "report"}))
      return nullptr;
    const auto verb = tree_.head(*report);
    if (!verb || tree_.lemma(*verb) != "respond") return nullptr;
    const EventClause* response = clauses_.told_by(*verb);
    return response && is_known(response->when) && response->when.interval.is_day() ? response
                                                                                    : nullptr;
  }

  /// "The death was mourned", "appealed the ruling": what is reacted to has happened before.
  void follow_matter(EventClause& clause) const {
    const EventClause* matter = is_future(tree_, clause) ? nullptr : matter_of(clauses_, clause);
    const auto published = clauses_.published(clause);
    if (!matter || !published || matter->when.interval.earliest > *published) return;
    set(clause, {matter->when.interval.earliest, *published}, DateBasis::relative_to_date);
  }

 private:
  /// From the nearest verb or event above that has a time, as far up as one time holds for both.
  void inherit_from_above(EventClause& clause) const {
    TokenIndex below = top_of(clause);
    for (auto above = tree_.head(below); above; above = tree_.head(below)) {
      const EventClause* governor = clauses_.told_by(*above);
      const auto other = clauses_.other_verbs.find(*above);
      const bool is_other = other != clauses_.other_verbs.end();
      if (tree_.token(below).deprel == Deprel::ccomp) {
        if (governor && governor != &clause && is_known(governor->when))
          report(clause, source_of(*governor));
        else if (is_other)
          report(clause, {other->second});
        else if (const EventClause* occasion = occasion_of(clauses_, *above))
          report(clause, source_of(*occasion));
        return;
      }
      if (!shares_time(below, clause)) return;
      if (governor && governor != &clause) {
        if (is_known(governor->when)) take_over(clause, source_of(*governor), below);
        return;
      }
      if (is_other) return take_over(clause, {other->second}, below);
      below = *above;
    }
  }

  /// "a blast in May killed two", "in May she survived a blast that killed two"
  const EventClause* dated_subject(const EventClause& harm) const {
    const auto subject = own_subject(tree_, harm.trigger);
    const EventClause* blow =
        subject && !harm.nominal && is_violent(harm) ? clauses_.told_by(*subject) : nullptr;
    const bool relative = tree_.token(harm.trigger).deprel == Deprel::acl_relcl;
    const bool dated =
        blow && (blow->when.time || (relative && blow->when.basis == DateBasis::relative_to_date));
    return dated && blow->nominal && is_violent(*blow) ? blow : nullptr;
  }

  Source source_of(const EventClause& clause) const {
    const bool inferred = clause.when.basis == DateBasis::inferred;
    return {clause.when.interval, inferred ? DateBasis::inferred : DateBasis::relative_to_date,
            is_future(tree_, clause)};
  }

  /// "On Monday, it became the first state to do so."
  bool is_rank(TokenIndex infinitive) const {
    const TokenIndex noun = *tree_.head(infinitive);
    return is_to_infinitive(tree_, infinitive) && is_ranked(tree_, noun) &&
           tree_.token(noun).deprel == Deprel::xcomp;
  }

  /// "four died after a coach overturned": at once.
  bool is_harm_by(const EventClause& cause, TokenIndex below) const {
    const EventClause* harm = clauses_.told_by(*tree_.head(below));
    return harm && harm->type == "disaster.casualty" && is_violent(cause) &&
           !is_perfect(tree_, cause.trigger);
  }

  /// "The minister died, the government announced yesterday": the report stands behind the comma.
  std::optional<Source> told_after(const EventClause& clause) const {
    for (TokenIndex verb : tree_.children(clause.trigger)) {
      const Token& token = tree_.token(verb);
      if (verb < clause.trigger || token.upos != Upos::verb || tree_.has(verb, Deprel::cc) ||
          !tree_.has(verb, Deprel::nsubj) || tree_.has(verb, Deprel::obj) ||
          tree_.has(verb, Deprel::ccomp) ||
          (token.deprel != Deprel::parataxis && token.deprel != Deprel::conj))
        continue;
      const EventClause* speech = clauses_.told_by(verb);
      if (speech && family_of(speech->type) == "statement" && is_known(speech->when))
        return source_of(*speech);
      const auto other = clauses_.other_verbs.find(verb);
      if (!speech && other != clauses_.other_verbs.end()) return Source{other->second};
    }
    return std::nullopt;
  }

  /// "In 2006 it was the target of an attack": what somebody or some place was in it.
  bool is_role_in(TokenIndex noun, const EventClause& clause) const {
    return noun == clause.trigger && !clause.definite && tree_.preposition(noun) == "of" &&
           tree_.has(*tree_.head(noun), Deprel::cop) &&
           one_of(tree_.lemma(*tree_.head(noun)),
                  {"host", "scene", "site", "target", "venue", "victim"});
  }

  /// "lost the case last year and is suing again", "signed it last May but have yet to act": that
  /// goes on now.
  bool is_going_on_since(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    if (token.upos == Upos::verb && token.tense == Tense::present &&
        token.form == VerbForm::finite && !tree_.has(verb, Deprel::aux))
      return is_past(*tree_.head(verb));
    return is_progressive(tree_, verb) &&
           tree_.token(*tree_.child(verb, Deprel::aux)).tense == Tense::present &&
           is_past(*tree_.head(verb));
  }

  bool shares_time(TokenIndex below, const EventClause& clause) const {
    switch (tree_.token(below).deprel) {
      case Deprel::advcl:
      case Deprel::xcomp:
      case Deprel::obj:
      case Deprel::obl:
      case Deprel::nsubj_pass:
        return true;
      case Deprel::conj:
        return !is_separate(tree_, below) && !is_going_on_since(below);
      case Deprel::acl_relcl:
        return is_locative_clause(tree_, below) || goes_on(below);
      // "announced a plan to sell", "agreed on the sale of": to come, from that day on.
      case Deprel::acl:
      case Deprel::nmod:
        return is_future(tree_, clause) || is_rank(below) || is_role_in(below, clause);
      // "an explosion killed four in May": the harm and what did it.
      case Deprel::nsubj:
        return clause.nominal && !clause.definite && is_violent(clause) &&
               is_past(*tree_.head(below));
      default:
        return false;
    }
  }

  /// "recalled after a fire in May", "resigned before the vote on Friday", "shot after he attacked
  /// them on Monday". Returns whether it was.
  bool bound_by_occasion(EventClause& clause) const {
    for (TokenIndex below : tree_.children(clause.trigger)) {
      const EventClause* event = clauses_.told_by(below);
      if (!event || event == &clause || !is_known(event->when)) continue;
      const Deprel relation = tree_.token(below).deprel;
      if (relation != (event->nominal ? Deprel::obl : Deprel::advcl)) continue;
      const string_view connective = connective_of(tree_, below);
      DateInterval bound;
      if (connective == "after" || connective == "following")
        bound = {event->when.interval.earliest, clauses_.published(clause).value_or(open_end)};
      else if (connective == "before" || connective == "prior")
        bound = {open_start, event->when.interval.latest};
      if (is_future(tree_, clause)) bound.latest = open_end;
      // "will cut jobs after losing customers": what is to come is not past.
      if (const auto day = clauses_.published(clause); day && is_future(tree_, clause))
        bound.earliest = std::max(bound.earliest, std::min(*day, bound.latest));
      if (bound.is_unknown() || bound.earliest > bound.latest) continue;
      set(clause, bound, DateBasis::relative_to_date);
      return true;
    }
    return false;
  }

  /// "freed captives, two of whom died", "wrote a letter, in which she thanked them": the clause
  /// goes on with what is told.
  bool goes_on(TokenIndex verb) const {
    const auto is_pronoun = [&](TokenIndex index) {
      return tree_.lemma(index) == "which" || tree_.lemma(index) == "whom";
    };
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      if (is_pronoun(index))
        return tree_.preposition(index) == "in" && index > 1 && tree_.lemma(index - 2) == ",";
      return std::ranges::any_of(tree_.children(index), is_pronoun);
    });
  }

  /// "an agreement over selling", "credited him with ending it": the topic has a time of its own;
  /// "with prices rising", which has its own subject, does not.
  bool is_topic(TokenIndex below, string_view connective) const {
    constexpr std::array<string_view, 4> of_time{"after", "before", "by", "while"};
    if (tree_.token(below).upos == Upos::noun || !is_ing(tree_, below) || connective.empty())
      return false;
    if (connective == "with") return !tree_.has(below, Deprel::nsubj);
    return !one_of(connective, of_time);
  }

  /// "pleaded guilty to two murders", "condemned the attack": what is spoken of or judged had
  /// happened. What is announced, or done at a hearing, has the time of the verb.
  bool is_matter(const EventClause& clause, TokenIndex below, string_view connective) const {
    constexpr std::array<string_view, 3> settings{"at", "during", "in"};
    const EventClause* governor = clauses_.told_by(*tree_.head(below));
    if (!governor || !clause.nominal || below != clause.trigger) return false;
    if (is_reaction(governor->lemma)) return true;
    const string_view act = governor->type, family = family_of(act);
    const bool speaks =
        family == "statement" || family == "justice" || act == "agreement.negotiate";
    const string_view matter = family_of(clause.type);
    if (governor->lemma == "announce" && clause.type == "disaster.casualty") return true;
    if (!speaks || act == "statement.announce" || act == "statement.confirm") return false;
    const bool setting = one_of(connective, settings);
    return matter != family && (!setting || matter == "conflict" || matter == "disaster");
  }

  void take_over(EventClause& clause, Source source, TokenIndex below) const {
    const string_view connective = connective_of(tree_, below);
    const bool future = is_future(tree_, clause);
    DateInterval interval = source.interval;
    if (is_topic(below, connective) && !future) return;
    if (!future && is_matter(clause, below, connective))
      return set(clause, {open_start, interval.latest}, source.basis);
    if (connective == "after" && is_harm_by(clause, below))
      return set(clause, interval, source.basis);
    if (connective == "after" || connective == "following" || connective == "since" ||
        connective == "over" || connective == "because") {
      // "landed today after a flight": up to today, as all that has happened
      if (const auto day = clauses_.published(clause); day && interval.latest >= *day) return;
      interval.earliest = open_start;
    } else if (connective == "before" || connective == "until")
      interval.latest = open_end;
    else if (future)
      interval = of_the_content(interval, clauses_.published(clause));
    else if (source.future ||
             (is_perfect(tree_, clause.trigger) && !is_perfect(tree_, *tree_.head(below))))
      return;
    set(clause, interval, source.basis);
  }

  /// What is planned, expected or offered at a time: a time that goes on after the publication day
  /// ("expects a ruling this year") is the content's own, another one is when it was said.
  static DateInterval of_the_content(const DateInterval& interval, std::optional<Day> published) {
    if (published && interval.has_end() && interval.latest > *published)
      return {std::max(interval.earliest, *published), interval.latest};
    return {interval.earliest, open_end};
  }

  /// What was said on a day lies before it when it had happened, after it when it was to come.
  void report(EventClause& clause, const Source& said) const {
    if (is_future(tree_, clause))
      return set(clause, {said.interval.earliest, open_end}, said.basis);
    // "announced on Monday that she was leaving": then.
    if (is_past_progressive(clause.trigger)) return set(clause, said.interval, said.basis);
    if (is_past(clause.trigger) || is_past(top_of(clause)))
      set(clause, {open_start, said.interval.latest}, said.basis);
  }

  bool is_past(TokenIndex verb) const {
    return tree_.token(verb).tense == Tense::past || is_perfect(tree_, verb);
  }

  bool is_past_progressive(TokenIndex verb) const {
    return is_ing(tree_, verb) && std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
             const Token& aux = tree_.token(index);
             return aux.deprel == Deprel::aux && aux.lemma == "be" && aux.tense == Tense::past;
           });
  }

  static void set(EventClause& clause, const DateInterval& interval, DateBasis basis) {
    if (interval.is_unknown()) return;
    clause.when = {interval, edtf(interval), basis, std::nullopt};
  }

  const DatedClauses& clauses_;
  const Tree& tree_;
};

}  // namespace

void inherit_dates(const DatedClauses& clauses) {
  const Inheritance inheritance(clauses);
  for (EventClause& clause : clauses.all()) {
    if (!is_known(clause.when)) inheritance.inherit(clause);
    if (!is_known(clause.when)) inheritance.follow_matter(clause);
  }
}

}  // namespace fabula
