#include "ingest/event/modality.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/dating_clauses.h"
#include "ingest/event/disputes.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/own_mood.h"
#include "ingest/event/prospects.h"
#include "ingest/event/shared_mood.h"
#include "ingest/event/undone.h"
#include "ingest/event/voices.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;
using namespace mood;

class ModalityReader {
 public:
  ModalityReader(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references)
      : tree_(tree), lexicon_(lexicon), references_(references), own_(tree, lexicon) {}

  /// Applies the auxiliaries and negation of a verb that brings the clause's event about.
  void read_mood_of(TokenIndex verb, EventClause& clause) const { own_.read_marks(verb, clause); }

  void read(EventClause& clause) {
    clause_ = &clause;
    own_.read(clause);
    for (TokenIndex index : clause.support) apply_governor(index);
    const TokenIndex top = clause.support.empty() ? clause.trigger : clause.support.back();
    if (is_purpose(top) && clause.modality == Modality::possible)
      clause.modality = Modality::planned;
    if (!is_told_behind()) read_embedding(top);
  }

 private:
  void raise(Modality modality) { mood::raise(*clause_, modality); }

  bool governs(TokenIndex word, Governor effect) const {
    return mood::governs(tree_, lexicon_, word, effect);
  }

  /// "to win the elections, which were held in June": told as a fact, whatever it stands below.
  bool is_told_behind() const {
    return std::ranges::any_of(clause_->support, [&](TokenIndex verb) {
      return tree_.token(verb).deprel == Deprel::acl_relcl && is_told_in_past(tree_, verb);
    });
  }

  void attribute_to(std::optional<TokenIndex> noun) {
    if (noun) add_voices(tree_, references_, *noun, {clause_->attributed_to, clause_->speakers});
  }

  void deny_by(std::optional<TokenIndex> noun) {
    if (noun) add_voices(tree_, references_, *noun, {clause_->denied_by, clause_->deniers});
  }

  /// "so he could fund it", "so that it can be sold": the modal tells a purpose, not a doubt.
  bool is_purpose(TokenIndex verb) const {
    const Deprel relation = tree_.token(verb).deprel;
    return (relation == Deprel::advcl || relation == Deprel::parataxis) &&
           tree_.marker(verb) == "so";
  }

  bool has_yet(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb),
                               [&](TokenIndex index) { return tree_.lemma(index) == "yet"; });
  }

  /// "marched to demand it": who marches so has demanded it.
  bool is_voiced(TokenIndex infinitive) const {
    const auto act = tree_.head(infinitive);
    return infinitive == clause_->trigger && family_of(clause_->type) == "statement" && act &&
           is_told_in_past(tree_, *act) &&
           lexicon_.has_sense(tree_.lemma(*act), Upos::verb, "politics.protest");
  }

  /// "voted to leave the union": a vote brings about only what voters or lawmakers can do by it.
  bool is_voted_for(TokenIndex governor) const {
    return tree_.lemma(governor) == "vote" && !clause_->nominal &&
           is_to_infinitive(tree_, clause_->trigger) &&
           !one_of(tree_.lemma(clause_->trigger), enacted);
  }

  void apply_governor(TokenIndex governor) {
    if (clause_->nominal && governs(governor, Governor::clause_only)) return;  // "set a record"
    if ((governs(governor, Governor::negate) && !leaves_be(tree_, lexicon_, *clause_, governor)) ||
        is_resisted(tree_, governor))
      raise(Modality::negated);
    else if (governs(governor, Governor::plan) || is_voted_for(governor) ||
             (tree_.lemma(governor) == "go" && is_progressive(tree_, governor)))
      raise(Modality::planned);  // "is going to close"
    else if (governs(governor, Governor::wish))
      raise(is_to_come(tree_, governor) ? Modality::planned
                                        : Modality::possible);  // "will be able to"
  }

  /// Walks up from the clause to the root of its sentence and applies what each step says.
  void read_embedding(TokenIndex below) {
    read_according_to(below);
    if (const auto denier = denier_of_report(tree_, lexicon_, references_, below)) {
      raise(Modality::claimed);
      deny_by(denier);
    }
    bool nominal = tree_.token(below).upos != Upos::verb;
    // A noun takes the mood of the verb right above it and of nothing further up; as a subject
    // ("claims the declaration is void") it is taken for granted.
    const bool noun = nominal;
    only_attribution_ = noun && tree_.token(below).deprel == Deprel::nsubj;
    is_fact_ = is_apart_ = false;
    for (auto above = tree_.head(below); above; above = tree_.head(below)) {
      const Token& lower = tree_.token(below);
      if ((lower.deprel == Deprel::acl_relcl && !is_content_of(below, *above)) ||
          is_reduced_relative(below)) {
        below = *above;  // a relative clause asserts on its own; who says it all still counts
        only_attribution_ = true;
        nominal = true;
        continue;
      }
      // "urged them to reconsider and spoke with ...": the tree has gone wrong.
      if (lower.deprel == Deprel::conj && is_to_infinitive(tree_, *above) &&
          stands_by_itself(tree_, below))
        return;
      // "did nothing to stop the massacre": there was one.
      const bool goes_on = clause_->nominal && one_of(lower.lemma, stops);
      if (!goes_on && !is_fact_ && !only_attribution_ && is_in_vain(tree_, lexicon_, below))
        raise(Modality::negated);
      // "disagreed about whether it works", "regardless of whether it works"
      if (!is_fact_ && !only_attribution_ && tree_.marker(below) == "whether")
        raise(Modality::possible);
      if (lower.deprel == Deprel::advcl) {
        is_apart_ = is_apart_ || is_loose_participle(below);
        read_adverbial(below);
      } else if (lower.deprel != Deprel::conj) {
        read_complement(below, verb_of_content(below, *above), nominal);
      }
      // "sorry to report that he has died": a fact, whatever becomes of the report.
      if (lower.deprel == Deprel::ccomp &&
          (is_told_in_past(tree_, below) || is_perfect(tree_, below)))
        is_fact_ = true;
      if (noun && tree_.token(*above).upos != Upos::noun) only_attribution_ = true;
      // "denied reports that ...": what is done to the words is done to what they tell.
      nominal = (nominal || governs(*above, Governor::say) || governs(*above, Governor::claim) ||
                 governs(*above, Governor::plan)) &&
                tree_.token(*above).upos == Upos::noun;
      read_according_to(*above, below);
      below = *above;
    }
    only_attribution_ = false;
  }

  /// "an allegation he attacked her", "the claim that she was slain", "the myth that it sank": a
  /// clause with a subject and all objects that it needs lacks nothing that the noun could stand
  /// for.
  bool is_content_of(TokenIndex clause, TokenIndex noun) const {
    const auto subject = surface_subject(tree_, clause);
    if (tree_.token(noun).upos != Upos::noun || !subject || *subject < noun ||
        one_of(tree_.lemma(*subject), {"that", "which", "who"}) ||
        !(governs(noun, Governor::claim) || governs(noun, Governor::say)))
      return false;
    const auto object = tree_.child(clause, Deprel::obj);
    return is_passive(tree_, clause) || (object && *object > clause) ||
           (tree_.marker(clause) == "that" && is_intransitive(tree_.lemma(clause)));
  }

  /// "a bomb embedded in meat": a participle behind its noun tells of it what is so already.
  bool is_reduced_relative(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    return token.deprel == Deprel::acl && token.upos == Upos::verb && token.tense == Tense::past &&
           is_passive(tree_, verb) && !is_to_infinitive(tree_, verb);
  }

  /// "failed to agree, leading Acme to withdraw"
  bool is_loose_participle(TokenIndex clause) const {
    const TokenIndex first = tree_.extent(clause).first;
    return is_ing(tree_, clause) && tree_.marker(clause).empty() &&
           !tree_.has(clause, Deprel::aux) && *tree_.head(clause) < clause &&
           (tree_.token(first).upos == Upos::punct ||
            (first > 0 && tree_.token(first - 1).upos == Upos::punct));
  }

  /// "urged voters to stay", "allowed the bank to open": parsers hang the infinitive on the object
  /// now and then; it is the verb's.
  TokenIndex verb_of_content(TokenIndex below, TokenIndex above) const {
    const auto verb = tree_.head(above);
    // "it was reported by the station that ..."
    if (verb && tree_.token(above).deprel == Deprel::obl_agent && tree_.marker(below) == "that")
      return *verb;
    if (tree_.token(below).deprel != Deprel::acl || !is_to_infinitive(tree_, below)) return above;
    const bool asked = verb && tree_.token(above).deprel == Deprel::obj &&
                       tree_.token(*verb).upos == Upos::verb &&
                       (governs(*verb, Governor::wish) || makes_do(tree_.lemma(*verb))) &&
                       !governs(above, Governor::plan) && !governs(above, Governor::wish);
    return asked ? *verb : above;
  }

  void read_adverbial(TokenIndex clause) {
    if (only_attribution_ || is_fact_) return;
    const string_view marker = tree_.marker(clause);
    if (clause == clause_->trigger)
      if (const auto mood = mood_of_kept_from(tree_, lexicon_, clause)) raise(*mood);
    if (is_acquitted_of(clause)) return raise(Modality::denied);
    // "will cut jobs after losing customers"
    const bool before = marker == "after" && is_ing(tree_, clause);
    if (is_charge(tree_, lexicon_, clause)) return claim_by(*tree_.head(clause));
    if (one_of(marker, presuppositions) || before || is_judged(tree_, lexicon_, clause) ||
        (one_of(marker, occasions) && is_told_in_past(tree_, clause))) {
      only_attribution_ = true;
      return;
    }
    // "if no deal is reached" does not say that none is.
    if (one_of(marker, conditions) && clause_->modality == Modality::negated)
      clause_->modality = Modality::possible;
    else if (one_of(marker, conditions))
      raise(Modality::possible);
    else if (is_left_undone(tree_, lexicon_, clause))
      raise(Modality::negated);
    else if (is_left_open(tree_, lexicon_, clause))
      raise(Modality::possible);
    else if (is_enough_for(tree_, clause))
      read_degree(*tree_.head(clause));
    else if (marker == "so" || is_purpose_clause(clause))
      raise(Modality::planned);
    const auto governor = tree_.head(clause);
    if (governor && governs(*governor, Governor::claim)) claim_by(*governor);
  }

  /// "was strong enough to sink it" tells that it did, "is strong enough to sink it" that it could.
  void read_degree(TokenIndex quality) {
    const auto verb = tree_.has(quality, Deprel::cop) ? quality : tree_.head(quality);
    if (is_negated(tree_, quality))
      raise(Modality::negated);
    else if (!verb || !is_told_in_past(tree_, *verb))
      raise(Modality::possible);
  }

  /// "invaded to free it"
  bool is_purpose_clause(TokenIndex clause) const {
    return is_to_infinitive(tree_, clause) && !is_voiced(clause) && !tells_rank(clause) &&
           !is_outcome(tree_, clause);
  }

  /// "became the first to fly", wherever the parser hung the infinitive
  bool tells_rank(TokenIndex infinitive) const {
    const TokenIndex noun = *tree_.head(infinitive);
    return tree_.token(noun).upos != Upos::verb && is_ranked(tree_, noun);
  }

  /// "acquitted her of taking bribes": it is not proven.
  bool is_acquitted_of(TokenIndex clause) const {
    return tree_.marker(clause) == "of" && is_ing(tree_, clause) &&
           one_of(tree_.lemma(*tree_.head(clause)), {"absolve", "acquit", "clear", "exonerate"});
  }

  void claim_by(TokenIndex verb) {
    raise(Modality::claimed);
    attribute_to(speaker_of(tree_, verb));
  }

  void read_complement(TokenIndex below, TokenIndex above, bool nominal) {
    const Deprel relation = tree_.token(below).deprel;
    if (below == clause_->trigger && is_prospect(tree_, *clause_, above))
      return raise(Modality::possible);
    // "is possible to sell it", "is unclear whether they sold it"
    if (relation == Deprel::csubj &&
        (one_of(tree_.lemma(above), judgements) || tree_.marker(below) == "whether"))
      return raise(Modality::possible);
    // "is about to land"
    if (relation == Deprel::csubj && governs(above, Governor::plan) &&
        is_to_infinitive(tree_, below))
      return raise(Modality::planned);
    const bool clausal = relation == Deprel::ccomp || relation == Deprel::xcomp ||
                         relation == Deprel::parataxis || relation == Deprel::acl ||
                         relation == Deprel::acl_relcl;
    // "agreed to help after his conviction": what is not the content keeps a mood of its own.
    const bool content = one_of(tree_.preposition(below), content_prepositions);
    const bool object = relation == Deprel::obj || relation == Deprel::nsubj_pass ||
                        ((relation == Deprel::obl || relation == Deprel::nmod) && content);
    const bool own_noun = below == clause_->trigger && clause_->nominal && !clause_->definite;
    if (own_noun ? is_averted(tree_, lexicon_, below)
                 : below != clause_->trigger && comes_to_nothing(tree_, lexicon_, below))
      raise(Modality::negated);
    if (!clausal && !object) return;
    // "fell due to a strike": no plan.
    if (object && tree_.lemma(above) == "due" && tree_.preposition(below) == "to") return;
    const auto speaker = [&]() -> std::optional<TokenIndex> {
      const auto token = speaker_of(tree_, above);
      return token && is_named_within(*token, below) ? std::nullopt : token;
    };
    // "said to be on its way": who says so is not told.
    const bool raised = relation == Deprel::xcomp && is_to_infinitive(tree_, below);
    if (clausal && !raised && governs(above, Governor::say)) attribute_to(speaker());
    // "found no evidence that he lied"
    if (clausal && governs(above, Governor::say) && is_none(tree_, above) && !only_attribution_)
      raise(Modality::possible);
    if (clausal && governs(above, Governor::forecast)) {
      if (!raised) attribute_to(speaker());
      if (!only_attribution_) raise(Modality::possible);
    }
    // "authorities seized it": what a noun asks for stands behind "to" or a preposition.
    const bool asked = relation != Deprel::acl || tree_.token(above).upos == Upos::verb ||
                       is_content_of(below, above) || is_to_infinitive(tree_, below) ||
                       is_ing(tree_, below) || !tree_.marker(below).empty();
    if (only_attribution_ || !asked) return;
    const bool direct_object = relation == Deprel::obj || relation == Deprel::nsubj_pass;
    if (governs(above, Governor::claim) && (clausal || (nominal && relation == Deprel::obl)))
      claim_by(above);
    if (governs(above, Governor::deny) && (clausal || (nominal && direct_object)))
      read_denial(below, above, speaker());
    if (!is_fact_) read_plan(below, above, nominal && object, clausal);
  }

  /// "denied that he left", "denied the attack", "rejected claims that ..."; "rejected the merger"
  /// is no word about what happened, and what nobody denies may be so.
  void read_denial(TokenIndex below, TokenIndex verb, std::optional<TokenIndex> speaker) {
    const bool turns_down = tree_.token(below).deprel != Deprel::ccomp &&
                            one_of(tree_.lemma(verb), undoing) && !governs(below, Governor::say) &&
                            !governs(below, Governor::claim);
    if (is_negated(tree_, verb)) {
      if (!turns_down) raise(Modality::possible);
    } else if (!turns_down) {
      raise(Modality::denied);
      deny_by(speaker);
    } else if (below == clause_->trigger && tree_.lemma(verb) == "reject" && is_put_to_vote()) {
      raise(Modality::negated);
    }
  }

  /// What somebody may agree to or not: a deal, a sale, a law. An offer, a lawsuit or criticism has
  /// been made when it is rejected.
  bool is_put_to_vote() const {
    const string_view family = family_of(clause_->type);
    return family == "agreement" || family == "project" || clause_->type == "finance.acquire" ||
           clause_->type == "politics.legislate" || clause_->type == "trade.buy_sell" ||
           clause_->type == "conflict.ceasefire";
  }

  /// "It said that Acme had failed": nobody names whom a pronoun before the clause stands for, so
  /// "it" is another (principle C of Chomsky 1981).
  bool is_named_within(TokenIndex pronoun, TokenIndex clause) const {
    if (tree_.token(pronoun).upos != Upos::pron) return false;
    const auto actor = references_.actor_of(tree_, pronoun);
    const auto [first, last] = tree_.extent(clause);
    for (TokenIndex index = first; actor && index < last; ++index)
      if (tree_.token(index).upos == Upos::propn && references_.actor_of(tree_, index) == actor)
        return true;
    return false;
  }

  /// What a plan, a wish or a failure above leaves of its content.
  void read_plan(TokenIndex below, TokenIndex above, bool object, bool clausal) {
    const Deprel relation = tree_.token(below).deprel;
    const bool direct_object =
        object && (relation == Deprel::obj || relation == Deprel::nsubj_pass);
    // "After he failed to pay, she resigned": a clause beside another keeps its own mood.
    if (relation == Deprel::parataxis && stands_by_itself(tree_, below)) return;
    // "banned travel, schools were closed": a clause with a past tense of its own is no complement.
    const bool own = is_told_in_past(tree_, below) && surface_subject(tree_, below);
    if (governs(above, Governor::negate) && ((clausal && !own) || direct_object) && !is_apart_) {
      if (!is_undone(tree_, lexicon_, above))
        raise(Modality::negated);
      else if (tree_.lemma(above) == "rule")  // "could not rule out job cuts"
        raise(Modality::possible);
    }
    // "the lack of an agreement"; the failure of talks is the end of talks that were held.
    if (object && relation == Deprel::nmod && tree_.preposition(below) == "of" &&
        tree_.lemma(above) != "failure" && governs(above, Governor::negate))
      raise(Modality::negated);
    const bool governed = clausal
                              ? !is_known_fact(below)
                              : object && !((direct_object || tree_.preposition(below) == "at") &&
                                            governs(above, Governor::clause_only));
    // "seeks to remove tariffs" plans it, "seeks the removal" wishes for it.
    const bool wishes = governs(above, Governor::wish);
    // "a resolution condemning the raid" does so.
    const bool describes = relation == Deprel::acl && is_ing(tree_, below) &&
                           tree_.token(above).upos == Upos::noun && tree_.marker(below).empty() &&
                           family_of(clause_->type) == "statement";
    const bool plans = governs(above, Governor::plan) && !describes && !is_suffered(below, above);
    if (plans && governed && (clausal || !wishes)) raise(Modality::planned);
    // "a law mandating that ballots be mailed"
    if (relation == Deprel::ccomp && is_subjunctive(tree_, below)) raise(Modality::planned);
    // "failed to prove that he lied"
    if (relation == Deprel::ccomp && is_undone(tree_, lexicon_, above) &&
        one_of(tree_.lemma(above), {"demonstrate", "establish", "prove", "show"}))
      raise(Modality::possible);
    // "did not find that he lied"
    if (relation == Deprel::ccomp && governs(above, Governor::say) && is_negated(tree_, above) &&
        !one_of(tree_.lemma(above), revealing))
      raise(Modality::possible);
    if (object) read_part_of_plan(below, above);
    if (is_aim(tree_, lexicon_, below, above) && !is_voiced(below))
      raise(is_negated(tree_, above) ? Modality::possible : Modality::planned);
    if (const auto mood = mood_in_wished(tree_, lexicon_, below, above)) raise(*mood);
    // "has yet to decide"
    if (relation == Deprel::xcomp && is_to_infinitive(tree_, below) && has_yet(above))
      raise(Modality::negated);
    // "did not offer a refund"
    if (plans && direct_object && is_negated(tree_, above)) raise(Modality::negated);
    const bool permitted = is_permission(tree_, *clause_, below, above);
    if (permitted && is_negated(tree_, above))
      raise(Modality::negated);
    else if (is_duty(tree_, below, above) || (permitted && !is_to_come(tree_, above)))
      raise(Modality::possible);
    // "will allow developers to sell": what brings it about is yet to come; "will be the first to
    // sell".
    const bool first = relation == Deprel::acl && is_to_infinitive(tree_, below);
    if ((relation == Deprel::xcomp && tree_.token(above).upos == Upos::verb) || first)
      own_.read_shared_auxiliary(above, *clause_);
    if (wishes && governed && !(clausal && plans)) raise(Modality::possible);
    const bool advised = is_advised(tree_, below, above);
    if (advised) raise(Modality::possible);
    if (relation == Deprel::xcomp && is_resisted(tree_, above)) raise(Modality::negated);
    // "urged her not to leave": she may have all the same.
    if (((wishes && clausal) || advised) && is_negated(tree_, below) &&
        clause_->modality == Modality::negated)
      clause_->modality = Modality::possible;
  }

  /// "was the target of an attack", which was made; "has a target of lower costs"
  bool is_suffered(TokenIndex below, TokenIndex above) const {
    return below == clause_->trigger && clause_->nominal && tree_.lemma(above) == "target" &&
           one_of(family_of(clause_->type), {"conflict", "justice", "statement"});
  }

  /// "Their demands include a pardon", "the plan involves the sale of a plant"
  void read_part_of_plan(TokenIndex part, TokenIndex verb) {
    if (tree_.token(part).deprel != Deprel::obj ||
        !one_of(tree_.lemma(verb), {"comprise", "envisage", "include", "involve"}))
      return;
    const auto whole = surface_subject(tree_, verb);
    if (whole && tree_.token(*whole).upos == Upos::noun && governs(*whole, Governor::plan))
      raise(Modality::planned);
    else if (whole && tree_.token(*whole).upos == Upos::noun && governs(*whole, Governor::wish))
      raise(Modality::possible);
  }

  /// "discussed why she joined": a question about what has happened.
  bool is_known_fact(TokenIndex clause) const {
    return is_told_in_past(tree_, clause) &&
           std::ranges::any_of(tree_.children(clause), [&](TokenIndex index) {
             return index < clause && one_of(tree_.lemma(index), question_words);
           });
  }

  /// Not what is said of the speaker, by the child `from`: "according to a man who was shot".
  void read_according_to(TokenIndex clause, std::optional<TokenIndex> from = std::nullopt) {
    for (TokenIndex index : tree_.children(clause))
      if (index != from && tree_.preposition(index) == "accord") attribute_to(index);
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  const OwnMood own_;
  EventClause* clause_ = nullptr;
  bool only_attribution_ = false;
  bool is_apart_ = false;  // behind a comma: what fails before it does not undo it
  bool is_fact_ = false;  // told in the past by a clause of its own; claims and denials still count
};

}  // namespace

void read_modality(std::span<EventClause> clauses, const Tree& tree, const EventLexicon& lexicon,
                   const ReferenceMap& references, std::span<const CueArgument> causal) {
  ModalityReader reader(tree, lexicon, references);
  std::vector<CueArgument> effects;
  std::ranges::copy_if(causal, std::back_inserter(effects),
                       [](const CueArgument& argument) { return argument.verb.has_value(); });
  std::ranges::stable_sort(effects, {}, &CueArgument::word);
  for (EventClause& clause : clauses) {
    reader.read(clause);
    for (const CueArgument& effect :
         std::ranges::equal_range(effects, clause.trigger, {}, &CueArgument::word))
      if (*effect.verb != clause.trigger) reader.read_mood_of(*effect.verb, clause);
  }
  share_moods(clauses, tree, lexicon);
}

}  // namespace fabula
