#include "ingest/event/modality.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/disputes.h"
#include "ingest/event/embedding.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/own_mood.h"
#include "ingest/event/plan_mood.h"
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
      : tree_(tree),
        lexicon_(lexicon),
        references_(references),
        own_(tree, lexicon),
        plans_(tree, lexicon, own_) {}

  /// Applies the auxiliaries and negation of a verb that brings the clause's event about.
  void read_mood_of(TokenIndex verb, EventClause& clause) const { own_.read_marks(verb, clause); }

  void read(EventClause& clause) {
    clause_ = &clause;
    own_.read(clause);
    for (TokenIndex index : clause.support) plans_.read_support(index, clause);
    const TokenIndex top = clause.support.empty() ? clause.trigger : clause.support.back();
    if (plans_.is_so_that(top) && clause.modality == Modality::possible)
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

  /// "failed to stop them from landing": then they landed.
  bool is_kept_from_in_vain(TokenIndex gerund) const {
    const TokenIndex verb = *tree_.head(gerund);
    return gerund == clause_->trigger && tree_.marker(gerund) == "from" &&
           keeps_from(tree_.lemma(verb)) && is_in_vain(tree_, lexicon_, verb);
  }

  void attribute_to(std::optional<TokenIndex> noun) {
    if (noun) add_voices(tree_, references_, *noun, {clause_->attributed_to, clause_->speakers});
  }

  void deny_by(std::optional<TokenIndex> noun) {
    if (noun) add_voices(tree_, references_, *noun, {clause_->denied_by, clause_->deniers});
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
      if ((lower.deprel == Deprel::acl_relcl && !is_content_of(tree_, lexicon_, below, *above)) ||
          is_reduced_relative(tree_, below)) {
        // "any firm that broke the rules": perhaps none did.
        const auto which = tree_.child(*above, Deprel::det);
        if (below == clause_->trigger && which && tree_.lemma(*which) == "any")
          raise(Modality::possible);
        below = *above;  // a relative clause asserts on its own; who says it all still counts
        only_attribution_ = true;
        nominal = true;
        continue;
      }
      // "asked them to wait and thanked ...": the tree has gone wrong.
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
        is_apart_ = is_apart_ || is_loose_participle(tree_, below);
        read_adverbial(below);
      } else if (lower.deprel != Deprel::conj) {
        // "the firm, far from paying, sued"
        if (lower.deprel == Deprel::acl && !only_attribution_ && !is_fact_ &&
            is_left_undone(tree_, lexicon_, below))
          raise(Modality::negated);
        read_complement(below, verb_of_content(tree_, lexicon_, below, *above), nominal);
      }
      // "sorry to report that he has died": a fact, whatever becomes of the report.
      if (lower.deprel == Deprel::ccomp &&
          (is_told_in_past(tree_, below) || is_perfect(tree_, below)))
        is_fact_ = true;
      if (noun && (tree_.token(*above).upos != Upos::noun || is_known_through(below)))
        only_attribution_ = true;
      // "denied reports that ...": what is done to the words is done to what they tell.
      nominal = (nominal || governs(*above, Governor::say) || governs(*above, Governor::claim) ||
                 governs(*above, Governor::plan)) &&
                tree_.token(*above).upos == Upos::noun;
      read_according_to(*above, below);
      below = *above;
    }
    only_attribution_ = false;
  }

  void read_adverbial(TokenIndex clause) {
    if (only_attribution_ || is_fact_) return;
    const string_view marker = tree_.marker(clause);
    if (is_kept_from_in_vain(clause)) {
      only_attribution_ = true;
      return;
    }
    if (clause == clause_->trigger)
      if (const auto mood = mood_of_kept_from(tree_, lexicon_, clause)) raise(*mood);
    if (is_acquitted_of(tree_, clause)) return raise(Modality::denied);
    // "will cut jobs after losing customers"
    const bool before = marker == "after" && is_ing(tree_, clause);
    if (is_charge(tree_, lexicon_, clause)) return claim_by(*tree_.head(clause));
    if (one_of(marker, presuppositions) || before || is_judged(tree_, lexicon_, clause) ||
        ((one_of(marker, occasions) || is_occasion(clause)) && is_told_in_past(tree_, clause))) {
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
    else
      plans_.read_purpose(clause, *clause_);
    const auto governor = tree_.head(clause);
    if (governor && governs(*governor, Governor::claim)) claim_by(*governor);
  }

  /// "was about to leave when the bomb went off", which it did
  bool is_occasion(TokenIndex clause) const {
    return std::ranges::any_of(tree_.children(clause), [&](TokenIndex index) {
      return tree_.lemma(index) == "when" && tree_.token(index).deprel == Deprel::advmod;
    });
  }

  /// "an investigation into the crash", "the costs of the war": what is wished for of the first
  /// leaves the second as it is.
  bool is_known_through(TokenIndex noun) const {
    return noun == clause_->trigger && tree_.token(noun).deprel == Deprel::nmod &&
           (clause_->definite || !one_of(tree_.preposition(noun), {"for", "of", "on", "to"}));
  }

  void claim_by(TokenIndex verb) {
    raise(Modality::claimed);
    attribute_to(speaker_of(tree_, verb));
  }

  void read_complement(TokenIndex below, TokenIndex above, bool nominal) {
    const Deprel relation = tree_.token(below).deprel;
    if (below == clause_->trigger && is_prospect(tree_, *clause_, above))
      return raise(Modality::possible);
    if (below == clause_->trigger && is_awaited_assent(tree_, below))
      return raise(Modality::planned);
    if (below == clause_->trigger && !clause_->definite) {
      if (clause_->nominal && is_charge(tree_, lexicon_, below)) return claim_by(above);
      if (is_acquitted_of(tree_, below)) return raise(Modality::denied);
    }
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
    // "forecasters predict landfall"
    const bool direct_object = relation == Deprel::obj || relation == Deprel::nsubj_pass;
    if (own_noun && direct_object && governs(above, Governor::forecast)) raise(Modality::possible);
    // "authorities seized it": what a noun asks for stands behind "to" or a preposition.
    const bool asked = relation != Deprel::acl || tree_.token(above).upos == Upos::verb ||
                       is_content_of(tree_, lexicon_, below, above) ||
                       is_to_infinitive(tree_, below) || is_ing(tree_, below) ||
                       !tree_.marker(below).empty();
    if (only_attribution_ || !asked) return;
    if (governs(above, Governor::claim) && (clausal || (nominal && relation == Deprel::obl)))
      claim_by(above);
    if (governs(above, Governor::deny) && (clausal || (nominal && direct_object)))
      read_denial(below, above, speaker());
    if (!is_fact_)
      plans_.read_content({below, above, nominal && object, clausal, is_apart_}, *clause_);
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

  /// Not what is said of the speaker, by the child `from`: "according to a man who was shot".
  void read_according_to(TokenIndex clause, std::optional<TokenIndex> from = std::nullopt) {
    for (TokenIndex index : tree_.children(clause))
      if (index != from && tree_.preposition(index) == "accord") attribute_to(index);
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  const OwnMood own_;
  const PlanMood plans_;
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
