#include "ingest/event/modality.h"

#include <algorithm>
#include <array>

#include "ingest/event/modality_words.h"
#include "ingest/event/shared_mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using namespace mood;

/// The strongest reading wins: what is denied is not a plan, what is negated not a possibility.
int strength(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return 0;
    case Modality::planned:
      return 1;
    case Modality::possible:
      return 2;
    case Modality::claimed:
      return 3;
    case Modality::negated:
      return 4;
    case Modality::denied:
      return 5;
  }
  return 0;
}

class ModalityReader {
 public:
  ModalityReader(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references)
      : tree_(tree), lexicon_(lexicon), references_(references) {}

  /// Applies the auxiliaries and negation of a verb that brings the clause's event about.
  void read_mood_of(TokenIndex verb, EventClause& clause) {
    clause_ = &clause;
    read_own_marks(verb);
  }

  void read(EventClause& clause) {
    clause_ = &clause;
    read_own_marks(clause.trigger);
    if (clause.nominal) read_determiner(clause.trigger);
    if (clause.nominal) read_occurrence(clause.trigger);
    if (is_yet_to_be_done(clause.trigger) || is_arranged(clause.trigger)) raise(Modality::planned);
    for (TokenIndex index : clause.support) {
      read_own_marks(index);
      apply_governor(index);
      if (is_yet_to_be_done(index)) raise(Modality::planned);
      // "the hearing is set for Monday"
      if (clause.nominal && tree_.head(clause.trigger) == index &&
          tree_.token(clause.trigger).deprel == Deprel::nsubj_pass &&
          governs(index, Governor::plan))
        raise(Modality::planned);
    }
    const TokenIndex top = clause.support.empty() ? clause.trigger : clause.support.back();
    if (is_purpose(top) && clause.modality == Modality::possible)
      clause.modality = Modality::planned;
    if (is_headline_infinitive()) raise(Modality::planned);
    if (!is_told_behind()) read_embedding(top);
  }

 private:
  /// "to win the elections, which were held in June": told as a fact, whatever it stands below.
  bool is_told_behind() const {
    return std::ranges::any_of(clause_->support, [&](TokenIndex verb) {
      return tree_.token(verb).deprel == Deprel::acl_relcl && is_told_in_past(verb);
    });
  }

  void raise(Modality modality) {
    if (strength(modality) > strength(clause_->modality)) clause_->modality = modality;
  }

  void attribute(std::optional<ActorIndex> actor, std::vector<ActorIndex>& to) {
    if (actor && std::ranges::find(to, *actor) == to.end()) to.push_back(*actor);
  }

  bool governs(TokenIndex index, Governor effect) const {
    const Token& token = tree_.token(index);
    return lexicon_.governs(token.lemma, token.upos, effect);
  }

  /// Negation, auxiliaries and adverbs of one word; an auxiliary of the first of two coordinated
  /// verbs holds for the second as well ("will buy and sell").
  void read_own_marks(TokenIndex word) {
    bool has_auxiliary = false;
    for (TokenIndex index : tree_.children(word)) {
      const Token& token = tree_.token(index);
      const string_view lemma = token.lemma;
      const string_view form = tree_.document().word(token);
      const bool negates =
          one_of(lemma, negations) || one_of(form, negations) || lemma == "n\xe2\x80\x99t";
      if (negates && !is_not_only(index)) raise(Modality::negated);
      if (token.upos == Upos::aux) {
        has_auxiliary = true;
        if (one_of(lemma, future_auxiliaries) || one_of(form, future_auxiliaries))
          raise(Modality::planned);
        if (lemma == "would" && is_own_plan(word))
          raise(Modality::planned);
        else if (one_of(lemma, modal_auxiliaries))
          raise(Modality::possible);
        if (lemma == "be" && is_to_infinitive(tree_, word) && token.deprel != Deprel::aux_pass)
          raise(Modality::planned);
      }
      if (token.upos == Upos::adv || token.upos == Upos::adj) {
        if (one_of(lemma, doubts) && token.deprel == Deprel::advmod && !doubts_reason(index))
          raise(Modality::possible);
        if (one_of(lemma, hearsay)) raise(Modality::claimed);
      }
      const bool subject = token.deprel == Deprel::nsubj || token.deprel == Deprel::nsubj_pass ||
                           token.deprel == Deprel::obj;
      if (subject && is_none(index)) raise(Modality::negated);
      if (token.deprel == Deprel::advcl && is_condition(index)) raise(Modality::possible);
    }
    const Token& token = tree_.token(word);
    const auto governor = tree_.head(word);
    if (!has_auxiliary && token.deprel == Deprel::conj && governor && shares_mood(word, *governor))
      read_shared_auxiliary(*governor);
  }

  /// "not only did they put it out": more than that is told, not less.
  bool is_not_only(TokenIndex negation) const {
    return negation + 1 < tree_.document().tokens.size() &&
           one_of(tree_.lemma(negation + 1), limits);
  }

  /// "died, possibly because ...": the doubt is of the reason.
  bool doubts_reason(TokenIndex adverb) const {
    const TokenIndex last = tree_.document().sentences[tree_.sentence_of(adverb)].last;
    if (adverb + 1 >= last) return false;
    const string_view next = tree_.lemma(adverb + 1);
    return next == "because" || next == "due" || next == "as" || next == "after" || next == "by";
  }

  /// "the minister announced she would resign": the speaker's own "will", as it was told.
  bool is_own_plan(TokenIndex verb) const {
    const auto speech = tree_.head(verb);
    const auto subject = surface_subject(tree_, verb);
    if (!speech || !subject || tree_.token(verb).deprel != Deprel::ccomp ||
        tree_.token(*speech).tense != Tense::past || !governs(*speech, Governor::say))
      return false;
    const auto speaker = surface_subject(tree_, *speech);
    const auto actor = references_.actor_of(tree_, *subject);
    return speaker && actor && actor == references_.actor_of(tree_, *speaker);
  }

  /// "will buy and sell", but not "may have hidden it but resigned": a past tense stands by itself,
  /// unless it may be the participle of a passive ("could be arrested and charged").
  bool shares_mood(TokenIndex word, TokenIndex first) const {
    if (tree_.has(word, Deprel::nsubj) || tree_.has(word, Deprel::nsubj_pass)) return false;
    return !stands_by_itself(word) || tree_.has(first, Deprel::aux_pass);
  }

  void read_shared_auxiliary(TokenIndex first) {
    for (TokenIndex index : tree_.children(first)) {
      if (tree_.token(index).deprel != Deprel::aux) continue;
      if (one_of(tree_.lemma(index), future_auxiliaries)) raise(Modality::planned);
      if (one_of(tree_.lemma(index), modal_auxiliaries)) raise(Modality::possible);
    }
  }

  /// "if it rains", but not "even if it rains", which leaves the clause above as it is.
  bool is_condition(TokenIndex clause) const {
    if (!one_of(tree_.marker(clause), conditions)) return false;
    const auto mark = tree_.child(clause, Deprel::mark);
    return !mark || *mark == 0 || tree_.lemma(*mark - 1) != "even";
  }

  bool is_none(TokenIndex noun) const {
    const string_view lemma = tree_.lemma(noun);
    if (lemma == "nobody" || lemma == "none" || lemma == "nothing") return true;
    const auto determiner = tree_.child(noun, Deprel::det);
    return determiner && tree_.lemma(*determiner) == "no";
  }

  void read_determiner(TokenIndex noun) {
    if (is_none(noun)) raise(Modality::negated);
  }

  /// "Tesco to sell its stores": in a headline a bare infinitive tells the future.
  bool is_headline_infinitive() const {
    const TokenIndex top = clause_->support.empty() ? clause_->trigger : clause_->support.back();
    if (!is_to_infinitive(tree_, top)) return false;
    const Token& token = tree_.token(top);
    return token.deprel == Deprel::root || token.deprel == Deprel::parataxis ||
           (token.deprel == Deprel::acl &&
            is_headline(tree_.document(), tree_.document().sentences[tree_.sentence_of(top)]));
  }

  /// "the trial is set to begin", "the vote will be held": what is said of when an event happens is
  /// its own mood.
  void read_occurrence(TokenIndex noun) {
    const Deprel relation = tree_.token(noun).deprel;
    const auto verb = tree_.head(noun);
    if (!verb || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass)) return;
    const auto content = tree_.child(*verb, Deprel::xcomp);
    const bool planned =
        content && governs(*verb, Governor::plan) && is_to_infinitive(tree_, *content);
    if (!one_of(tree_.lemma(planned ? *content : *verb), occurrences)) return;
    if (planned)
      raise(Modality::planned);
    else
      read_own_marks(*verb);
  }

  /// "a version to be released in June"
  bool is_yet_to_be_done(TokenIndex verb) const {
    const Deprel relation = tree_.token(verb).deprel;
    return (relation == Deprel::acl || relation == Deprel::appos ||
            relation == Deprel::parataxis) &&
           is_to_infinitive(tree_, verb) && tree_.has(verb, Deprel::aux_pass) &&
           !is_ranked(*tree_.head(verb));
  }

  /// "the first to be elected" was elected.
  bool is_ranked(TokenIndex noun) const {
    constexpr std::array<string_view, 5> ranks{"first", "second", "third", "last", "only"};
    return one_of(tree_.lemma(noun), ranks) ||
           std::ranges::any_of(tree_.children(noun),
                               [&](TokenIndex index) { return one_of(tree_.lemma(index), ranks); });
  }

  /// "is slated to be minister", where the arrangement itself is what can be told.
  bool is_arranged(TokenIndex verb) const {
    if (tree_.token(verb).upos != Upos::verb || !governs(verb, Governor::plan) ||
        tree_.has(verb, Deprel::compound_prt))  // "was set up to pay"
      return false;
    const bool arranged = is_passive(tree_, verb) || tree_.lemma(verb) == "slate";
    return arranged && std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
             return index > verb && is_to_infinitive(tree_, index);
           });
  }

  /// "so he could fund it", "so that it can be sold": the modal tells a purpose, not a doubt.
  bool is_purpose(TokenIndex verb) const {
    const Deprel relation = tree_.token(verb).deprel;
    return (relation == Deprel::advcl || relation == Deprel::parataxis) &&
           tree_.marker(verb) == "so";
  }

  /// "has to approve": a duty is not yet done; "had to resign" tells that it was.
  bool is_duty(TokenIndex below, TokenIndex above) const {
    const Token& governor = tree_.token(above);
    return governor.lemma == "have" && governor.tense == Tense::present &&
           tree_.token(below).deprel == Deprel::xcomp && is_to_infinitive(tree_, below);
  }

  /// "a law mandating that ballots be mailed"
  bool is_subjunctive(TokenIndex verb) const {
    const auto auxiliary = tree_.child(verb, Deprel::aux_pass);
    return auxiliary && tree_.document().word(tree_.token(*auxiliary)) == "be" &&
           !tree_.has(verb, Deprel::aux) && !is_to_infinitive(tree_, verb);
  }

  bool is_negated(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return one_of(tree_.lemma(index), negations);
    });
  }

  /// "sued to stop it", "marched to demand it": whether they got it is not told.
  bool is_aim(TokenIndex below, TokenIndex above) const {
    constexpr std::array<string_view, 10> verbs{"appeal", "campaign", "fight", "file",    "gather",
                                                "lobby",  "march",    "rally", "protest", "sue"};
    return tree_.token(below).deprel == Deprel::xcomp && is_to_infinitive(tree_, below) &&
           one_of(tree_.lemma(above), verbs);
  }

  /// "a paper allowing him to marry": what one may do is not yet done; "allowed him to" tells that
  /// he did.
  bool is_permission(TokenIndex below, TokenIndex above) const {
    constexpr std::array<string_view, 8> verbs{"allow",  "authorise", "authorize", "empower",
                                               "enable", "entitle",   "license",   "permit"};
    const Deprel relation = tree_.token(below).deprel;
    return (relation == Deprel::xcomp || relation == Deprel::acl) &&
           is_to_infinitive(tree_, below) && tree_.token(above).upos == Upos::verb &&
           !stands_by_itself(above) && one_of(tree_.lemma(above), verbs);
  }

  void apply_governor(TokenIndex governor) {
    if (clause_->nominal && governs(governor, Governor::clause_only)) return;  // "set a record"
    if (governs(governor, Governor::negate))
      raise(Modality::negated);
    else if (governs(governor, Governor::plan))
      raise(Modality::planned);
    else if (governs(governor, Governor::wish))
      raise(is_to_come(tree_, governor) ? Modality::planned
                                        : Modality::possible);  // "will be able to"
  }

  /// Walks up from the clause to the root of its sentence and applies what each step says.
  void read_embedding(TokenIndex below) {
    read_according_to(below);
    read_disputed_claim(below);
    bool nominal = tree_.token(below).upos != Upos::verb;
    // A noun takes the mood of the verb right above it and of nothing further up; as a subject
    // ("claims the declaration is void") it is taken for granted.
    const bool noun = nominal;
    only_attribution_ = noun && tree_.token(below).deprel == Deprel::nsubj;
    for (auto above = tree_.head(below); above; above = tree_.head(below)) {
      const Token& lower = tree_.token(below);
      if (lower.deprel == Deprel::acl_relcl || is_reduced_relative(below)) {
        below = *above;  // a relative clause asserts on its own; who says it all still counts
        only_attribution_ = true;
        nominal = true;
        continue;
      }
      // "urged them to reconsider and spoke with ...": the tree has gone wrong.
      if (lower.deprel == Deprel::conj && is_to_infinitive(tree_, *above) &&
          stands_by_itself(below))
        return;
      if (lower.deprel == Deprel::advcl)
        read_adverbial(below);
      else if (lower.deprel != Deprel::conj)
        read_complement(below, asking_verb(below, *above), nominal);
      if (noun && tree_.token(*above).upos != Upos::noun) only_attribution_ = true;
      nominal = nominal && tree_.token(*above).upos != Upos::verb;
      below = *above;
      read_according_to(below);
    }
    only_attribution_ = false;
  }

  /// "a bomb embedded in meat": a participle behind its noun tells of it what is so already.
  bool is_reduced_relative(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    return token.deprel == Deprel::acl && token.upos == Upos::verb && token.tense == Tense::past &&
           is_passive(tree_, verb);
  }

  /// A verb in the past tense without an auxiliary.
  bool stands_by_itself(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    return token.upos == Upos::verb && token.form == VerbForm::finite && token.tense == Tense::past;
  }

  bool is_told_in_past(TokenIndex verb) const {
    if (stands_by_itself(verb)) return true;
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      const Token& aux = tree_.token(index);
      return aux.upos == Upos::aux && aux.form == VerbForm::finite && aux.tense == Tense::past &&
             !one_of(aux.lemma, modal_auxiliaries);
    });
  }

  /// "urged voters to stay": parsers hang the infinitive on the object now and then; it is the
  /// verb's.
  TokenIndex asking_verb(TokenIndex below, TokenIndex above) const {
    if (tree_.token(below).deprel != Deprel::acl || !is_to_infinitive(tree_, below)) return above;
    const auto verb = tree_.head(above);
    const bool asked = verb && tree_.token(above).deprel == Deprel::obj &&
                       tree_.token(*verb).upos == Upos::verb && governs(*verb, Governor::wish) &&
                       !governs(above, Governor::plan) && !governs(above, Governor::wish);
    return asked ? *verb : above;
  }

  void read_adverbial(TokenIndex clause) {
    if (only_attribution_) return;
    const string_view marker = tree_.marker(clause);
    if (one_of(marker, presuppositions) || (one_of(marker, occasions) && is_told_in_past(clause))) {
      only_attribution_ = true;
      return;
    }
    if (one_of(marker, conditions))
      raise(Modality::possible);
    else if (marker == "without" || is_instead(clause))
      raise(Modality::negated);
    else if (is_to_infinitive(tree_, clause) || marker == "so")
      raise(Modality::planned);
    const auto governor = tree_.head(clause);
    if (governor && governs(*governor, Governor::claim)) claim_by(*governor);
  }

  /// "instead of paying"
  bool is_instead(TokenIndex clause) const {
    const auto mark = tree_.child(clause, Deprel::mark);
    return mark && *mark > 0 && tree_.lemma(*mark) == "of" && tree_.lemma(*mark - 1) == "instead";
  }

  void claim_by(TokenIndex verb) {
    raise(Modality::claimed);
    if (const auto subject = surface_subject(tree_, verb))
      attribute(references_.actor_of(tree_, *subject), clause_->attributed_to);
  }

  void read_complement(TokenIndex below, TokenIndex above, bool nominal) {
    const Deprel relation = tree_.token(below).deprel;
    if (relation == Deprel::csubj && one_of(tree_.lemma(above), judgements)) {
      raise(Modality::possible);
      return;
    }
    const bool clausal = relation == Deprel::ccomp || relation == Deprel::xcomp ||
                         relation == Deprel::parataxis || relation == Deprel::acl;
    // "agreed to help after his conviction": what is not the content keeps a mood of its own.
    const bool content = one_of(tree_.preposition(below), content_prepositions);
    const bool object = relation == Deprel::obj || relation == Deprel::nsubj_pass ||
                        ((relation == Deprel::obl || relation == Deprel::nmod) && content);
    if (!clausal && !object) return;
    const auto subject = [&] {
      const auto token = surface_subject(tree_, above);
      return token ? references_.actor_of(tree_, *token) : std::nullopt;
    };
    if (clausal && governs(above, Governor::say)) attribute(subject(), clause_->attributed_to);
    if (clausal && governs(above, Governor::forecast)) {
      attribute(subject(), clause_->attributed_to);
      if (!only_attribution_) raise(Modality::possible);
    }
    // "authorities seized it": what a noun asks for stands behind "to" or a preposition.
    const bool asked = relation != Deprel::acl || tree_.token(above).upos == Upos::verb ||
                       is_to_infinitive(tree_, below) || is_ing(tree_, below) ||
                       !tree_.marker(below).empty();
    if (only_attribution_ || !asked) return;
    const bool direct_object = relation == Deprel::obj || relation == Deprel::nsubj_pass;
    if (governs(above, Governor::claim) && (clausal || (nominal && relation == Deprel::obl)))
      claim_by(above);
    if (governs(above, Governor::deny) && (clausal || (nominal && direct_object))) {
      raise(Modality::denied);
      attribute(subject(), clause_->denied_by);
    }
    // "After he failed to pay, she resigned": a clause beside another keeps its own mood.
    if (relation == Deprel::parataxis && stands_by_itself(below)) return;
    // "banned travel, schools were closed": a clause with a past tense of its own is no complement.
    const bool own = is_told_in_past(below) && surface_subject(tree_, below);
    if (governs(above, Governor::negate) && ((clausal && !own) || (nominal && direct_object)))
      raise(Modality::negated);
    const bool governed =
        clausal ? !is_known_fact(below)
                : nominal && object && !(direct_object && governs(above, Governor::clause_only));
    // "seeks to remove tariffs" plans it, "seeks the removal" wishes for it.
    const bool plans = governs(above, Governor::plan), wishes = governs(above, Governor::wish);
    if (plans && governed && (clausal || !wishes)) raise(Modality::planned);
    if (relation == Deprel::ccomp && is_subjunctive(below)) raise(Modality::planned);
    // "did not find that he lied"
    if (relation == Deprel::ccomp && governs(above, Governor::say) && is_negated(above))
      raise(Modality::possible);
    // "disagreed about whether it works"
    if (clausal && tree_.marker(below) == "whether") raise(Modality::possible);
    if (is_aim(below, above)) raise(Modality::planned);
    if (is_duty(below, above) || (is_permission(below, above) && !is_to_come(tree_, above)))
      raise(Modality::possible);
    // "will allow developers to sell": what brings it about is yet to come.
    if (relation == Deprel::xcomp && tree_.token(above).upos == Upos::verb)
      read_shared_auxiliary(above);
    if (wishes && governed && !(clausal && plans)) raise(Modality::possible);
  }

  /// "discussed why she joined": a question about what has happened.
  bool is_known_fact(TokenIndex clause) const {
    return is_told_in_past(clause) &&
           std::ranges::any_of(tree_.children(clause), [&](TokenIndex index) {
             return index < clause && one_of(tree_.lemma(index), question_words);
           });
  }

  void read_according_to(TokenIndex clause) {
    for (TokenIndex index : tree_.children(clause))
      if (tree_.token(index).deprel == Deprel::obl && tree_.preposition(index) == "accord")
        attribute(references_.actor_of(tree_, index), clause_->attributed_to);
  }

  /// "..., a claim India denies": a noun for a claim beside the clause, with a denial as its
  /// relative clause. What was credited or claimed stays claimed by the one and denied by the
  /// other.
  void read_disputed_claim(TokenIndex clause) {
    const Document& document = tree_.document();
    const Sentence& sentence = document.sentences[tree_.sentence_of(clause)];
    for (TokenIndex index = clause + 1; index < sentence.last; ++index) {
      if (!governs(index, Governor::claim) || tree_.token(index).upos != Upos::noun) continue;
      for (TokenIndex child : tree_.children(index)) {
        if (!governs(child, Governor::deny)) continue;
        if (!is_claimed_before(clause)) continue;
        raise(Modality::claimed);
        if (const auto subject = surface_subject(tree_, child))
          attribute(references_.actor_of(tree_, *subject), clause_->denied_by);
      }
    }
  }

  bool is_claimed_before(TokenIndex clause) const {
    for (auto above = tree_.head(clause); above; above = tree_.head(*above))
      if (governs(*above, Governor::claim)) return true;
    return false;
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  EventClause* clause_ = nullptr;
  bool only_attribution_ = false;
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
  share_moods(clauses, tree);
}

}  // namespace fabula
