#include "ingest/event/triggers.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/carriers.h"
#include "ingest/event/describing_words.h"
#include "ingest/event/discourse_senses.h"
#include "ingest/event/event_nouns.h"
#include "ingest/event/habits.h"
#include "ingest/event/relative_objects.h"
#include "ingest/event/speech_acts.h"
#include "ingest/event/subjects.h"
#include "ingest/event/token_marks.h"
#include "ingest/event/unlisted_verbs.h"
#include "ingest/event/word_sense.h"
#include "ingest/text/one_of.h"
#include "ingest/text/quotations.h"

namespace fabula {
namespace {

using std::string_view;

class TriggerFinder {
 public:
  TriggerFinder(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
                std::span<const CueArgument> causal, std::span<const Timex> times)
      : tree_(tree),
        lexicon_(lexicon),
        references_(references),
        quoted_(quoted_tokens(tree.document())),
        supports_(tree.document().tokens.size()),
        causal_(tree.document().tokens.size()),
        in_time_(tokens_in_time(tree.document(), times)),
        nouns_(tree, lexicon, references, in_time_),
        habits_(tree, lexicon, references, in_time_),
        senses_(tree, lexicon, references, in_time_) {
    for (const CueArgument& argument : causal) causal_[argument.word] = true;
  }

  std::vector<EventClause> find() {
    const Document& document = tree_.document();
    for (const Sentence& sentence : document.sentences) {
      if (tree_.tells(sentence)) find_in(sentence);
    }
    unite_with_verbs();
    std::erase_if(found_, [&](const EventClause& clause) { return supports_[clause.trigger]; });
    return std::move(found_);
  }

 private:
  void take_support(EventClause& clause) {
    clause.support = carriers_of(clause, tree_, lexicon_, references_, in_time_);
    for (const TokenIndex token : clause.support) supports_[token] = true;
  }

  void find_in(const Sentence& sentence) {
    for (TokenIndex index = sentence.first; index < sentence.last; ++index) {
      const Token& token = tree_.token(index);
      if (is_name(index) && !nouns_.names_occasion(index)) continue;
      if (token.upos == Upos::verb && in_time_[index]) continue;  // "evening"
      if (token.upos == Upos::verb)
        add_verb(index);
      else if (causal_[index] && tree_.has(index, Deprel::cop) && tree_.preposition(index).empty())
        add_predicate(index);
      else if (token.upos == Upos::noun || is_capitalised_noun(index, sentence) ||
               nouns_.names_occasion(index))
        add_noun(index);
    }
  }

  /// "was hit by strikes in a raid": an event noun that acts or is the setting in a clause of its
  /// own type tells the same event as the verb.
  void unite_with_verbs() {
    std::vector<EventClause*> verb_at(tree_.document().tokens.size());
    std::vector<EventClause*> relative_at(
        tree_.document().tokens.size());  // by its object before it
    for (EventClause& clause : found_) {
      if (clause.nominal || supports_[clause.trigger]) continue;
      verb_at[clause.trigger] = &clause;
      for (const Argument& argument : clause.arguments)
        if (argument.slot == Slot::object && argument.inherited && argument.token < clause.trigger)
          relative_at[argument.token] = &clause;
    }
    for (EventClause& clause : found_) {
      // "a pact worth millions that both signed"
      if (EventClause* relative = relative_at[clause.trigger];
          clause.nominal && clause.support.empty() && relative && relative->type == clause.type) {
        relative->support.push_back(clause.trigger);
        supports_[clause.trigger] = true;
        continue;
      }
      const auto governor = tree_.head(clause.trigger);
      if (!clause.nominal || !governor || !verb_at[*governor]) continue;
      if (is_told_by_subject(clause, *verb_at[*governor])) {
        clause.support.push_back(*governor);
        supports_[*governor] = true;
        verb_at[*governor] = nullptr;
        continue;
      }
      const Deprel relation = tree_.token(clause.trigger).deprel;
      const string_view preposition = tree_.preposition(clause.trigger);
      const bool acts = relation == Deprel::nsubj || relation == Deprel::obl_agent ||
                        (relation == Deprel::obl && (preposition == "by" || preposition == "in"));
      if (!acts || verb_at[*governor]->type != clause.type) continue;
      // "a fall in prices hurt the economy", "the attack killed two": one led to the other.
      const bool moves = clause.type == "economy.indicator" ||
                         one_of(verb_at[*governor]->lemma, {"injure", "kill", "maim", "wound"});
      if (moves && causal_[clause.trigger] && causal_[*governor]) continue;
      verb_at[*governor]->support.push_back(clause.trigger);
      supports_[clause.trigger] = true;
    }
  }

  /// "The storm approached the islands", "a fire erupted": what a verb of no kind of its own, or of
  /// the same family, says of an event that acts is part of that event. What an agreement or
  /// a deal does to something ("the order gave the maker a boost") is what comes of it.
  bool is_told_by_subject(const EventClause& noun, const EventClause& verb) const {
    const bool tells =
        !verb.lexical || (is_onset(verb.lemma) && family_of(verb.type) == family_of(noun.type));
    // "the talks averted a strike" is what the talks led to.
    if (lexicon_.governs(verb.lemma, Upos::verb, Governor::negate)) return false;
    const bool deal = one_of(family_of(noun.type), {"agreement", "finance", "trade"});
    if (deal && tree_.has(verb.trigger, Deprel::obj)) return false;
    return tells && noun.lexical && noun.support.empty() && verb.support.empty() &&
           tree_.token(noun.trigger).deprel == Deprel::nsubj && !causal_[verb.trigger];
  }

  static bool is_onset(string_view lemma) {
    constexpr std::array<string_view, 6> onsets{"break out", "erupt", "flare",
                                                "hit",       "start", "strike"};
    return one_of(lemma, onsets);
  }

  bool is_name(TokenIndex index) const {
    const ActorReference* reference = references_.reference(index);
    return reference && reference->form == ActorReference::Form::name;
  }

  /// In headlines the tagger takes "Strike" or "Attack" for a name now and then.
  bool is_capitalised_noun(TokenIndex index, const Sentence& sentence) const {
    return sentence.headline_case && tree_.token(index).upos == Upos::propn &&
           tree_.token(index).name == NameKind::none;
  }

  void add_verb(TokenIndex verb) {
    if (only_describes(tree_, verb)) return;
    EventClause clause;
    clause.trigger = verb;
    clause.arguments = arguments_of(tree_, verb);
    refine_relative_object(clause, tree_, lexicon_);
    if (is_first_person(tree_, clause.arguments)) return;
    const TriggerSense* sense = verb_sense(clause, tree_, lexicon_, references_, in_time_);
    // "come back" means something of its own where the lexicon has it.
    const bool is_state = lexicon_.governs(sense ? string_view(clause.lemma) : tree_.lemma(verb),
                                           Upos::verb, Governor::state);
    if (is_state && (!sense || sense->arguments.empty())) sense = nullptr;
    if (!sense && quoted_[verb]) return;
    if (causal_[verb] && !sense && (habits_.is_habitual(verb) || habits_.is_ability(verb))) return;
    if (!causal_[verb]) {
      if (!sense && (is_state || !is_told_as_event(clause, tree_, lexicon_))) return;
      if (habits_.tells_no_event(verb, sense)) return;
      if (sense && is_mere_speech(tree_, references_, *sense, verb)) return;
    }
    clause.type = sense ? std::string(sense->type) : "other." + clause.lemma;
    clause.lexical = sense != nullptr;
    if (is_bare_occasion(clause))
      std::erase_if(clause.arguments, [](const Argument& argument) { return argument.inherited; });
    take_support(clause);
    found_.push_back(std::move(clause));
  }

  /// "The ministry acts after sinking": a disaster or attack that a bare gerund names befell others
  /// than those who act upon it.
  bool is_bare_occasion(const EventClause& clause) const {
    const auto& below = tree_.children(clause.trigger);
    return is_ing(tree_, clause.trigger) && !tree_.marker(clause.trigger).empty() &&
           one_of(family_of(clause.type), {"conflict", "disaster"}) &&
           std::ranges::all_of(below, [&](TokenIndex index) {
             const Deprel relation = tree_.token(index).deprel;
             return relation == Deprel::mark || relation == Deprel::punct;
           });
  }

  void add_noun(TokenIndex noun) {
    const Token& token = tree_.token(noun);
    if (token.deprel == Deprel::flat || quoted_[noun]) return;
    if (token.deprel == Deprel::compound && !nouns_.is_presupposed(noun)) return;
    if (nouns_.is_of_person(noun) || nouns_.is_count(noun) || nouns_.is_doer(noun) ||
        nouns_.is_connective(noun) || is_skipped(noun))
      return;
    EventClause clause;
    clause.trigger = noun;
    clause.lemma = nouns_.common_noun(noun);
    clause.arguments = arguments_of(tree_, noun);
    if (token.upos == Upos::propn)  // the rest of a name acts no part in what it names
      std::erase_if(clause.arguments, [&](const Argument& argument) {
        const Deprel relation = tree_.token(argument.token).deprel;
        return relation == Deprel::compound || relation == Deprel::flat;
      });
    clause.nominal = true;
    clause.definite = nouns_.is_definite(noun);
    const TriggerSense* sense = noun_sense(clause, tree_, lexicon_, references_, in_time_);
    if (sense == lexicon_.sense(clause.lemma, Upos::noun, {}))
      if (const TriggerSense* other = senses_.of_noun(clause.lemma)) sense = other;
    if (!causal_[noun] && (!sense || sense->type == saying_type)) return;
    clause.type = sense ? std::string(sense->type) : "other." + clause.lemma;
    // A word that only takes up what was told is an event by itself where a cue calls it a cause.
    clause.lexical = sense && !(causal_[noun] && sense->type == "other.incident");
    take_support(clause);
    const bool begins = token.deprel == Deprel::nsubj && is_onset(tree_.lemma(*tree_.head(noun)));
    if (!causal_[noun] && !begins && clause.support.empty() && nouns_.is_mass(clause)) return;
    found_.push_back(std::move(clause));
  }

  /// "skipped four inspections": there were none.
  bool is_skipped(TokenIndex noun) const {
    const Deprel relation = tree_.token(noun).deprel;
    return (relation == Deprel::obj || relation == Deprel::nsubj_pass) &&
           !nouns_.is_definite(noun) && one_of(tree_.lemma(*tree_.head(noun)), {"forgo", "skip"});
  }

  /// "because prices were high": what a copula says of its subject is an event only where a cue
  /// calls it a cause or effect.
  void add_predicate(TokenIndex word) {
    const auto copula = tree_.child(word, Deprel::cop);
    if (quoted_[word] || tree_.token(*copula).tense == Tense::present) return;
    EventClause clause;
    clause.trigger = word;
    clause.lemma = tree_.lemma(word);
    clause.arguments = arguments_of(tree_, word);
    if (const auto subject = surface_subject(tree_, word))
      clause.arguments.push_back({*subject, Slot::subject, {}, false});
    if (is_first_person(tree_, clause.arguments)) return;
    clause.type = "other." + clause.lemma;
    found_.push_back(std::move(clause));
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::vector<bool> quoted_;
  std::vector<bool> supports_;
  std::vector<bool> causal_;   // named by a cue as cause or effect
  std::vector<bool> in_time_;  // part of a time expression
  const EventNouns nouns_;
  const Habits habits_;
  const DiscourseSenses senses_;
  std::vector<EventClause> found_;
};

}  // namespace

std::vector<EventClause> find_triggers(const Tree& tree, const EventLexicon& lexicon,
                                       const ReferenceMap& references,
                                       std::span<const CueArgument> causal,
                                       std::span<const Timex> times) {
  return TriggerFinder(tree, lexicon, references, causal, times).find();
}

}  // namespace fabula
