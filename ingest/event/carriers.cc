#include "ingest/event/carriers.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/word_sense.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

class Collector {
 public:
  Collector(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
            const std::vector<bool>& in_time)
      : tree_(tree), lexicon_(lexicon), references_(references), in_time_(in_time) {}

  std::vector<TokenIndex> run(const EventClause& clause) {
    take(clause);
    return std::move(support_);
  }

 private:
  void take(const EventClause& clause) {
    TokenIndex below = clause.nominal ? counted(clause.trigger) : clause.trigger;
    if (clause.nominal) take_participle(clause);
    // "announced a meeting to be held in May": one thing that is done, one that is to come.
    const bool to_come = std::ranges::any_of(
        support_, [&](TokenIndex token) { return is_to_infinitive(tree_, token); });
    if (to_come) return;
    take_intention(clause);
    if (const auto verb = arranged_occurrence(below)) {
      below = *tree_.head(below);
      support_.insert(support_.end(), {*verb, below});
    }
    for (int depth = 0; depth < 4; ++depth) {
      const auto above = tree_.head(below);
      if (!above || !(carries(*above, below) || is_phrase(*above, below, clause))) return;
      support_.push_back(*above);
      below = *above;
    }
  }

  /// "couple" of "a couple of raids took place": what stands in the clause for the noun.
  TokenIndex counted(TokenIndex noun) const {
    const auto measure = measure_of(tree_, lexicon_, noun);
    return measure && tree_.token(noun).plural ? *measure : noun;
  }

  /// "announced its intention to buy", where the infinitive hangs on the verb beside the noun.
  void take_intention(const EventClause& clause) {
    const auto above = tree_.head(clause.trigger);
    if (!above || tree_.token(clause.trigger).deprel != Deprel::advcl ||
        !is_to_infinitive(tree_, clause.trigger))
      return;
    const auto noun = tree_.child(*above, Deprel::obj);
    if (!noun || !lexicon_.governs(tree_.lemma(*noun), Upos::noun, Governor::plan)) return;
    for (TokenIndex token : {*noun, *above}) support_.push_back(token);
  }

  /// "a tariff imposed in May", "talks held in Doha": the light verb follows its noun.
  void take_participle(const EventClause& clause) {
    for (TokenIndex index : tree_.children(clause.trigger)) {
      const Token& token = tree_.token(index);
      if (const TokenIndex verb = told_in_relative(index);
          is_relative_occurrence(verb, clause.trigger)) {
        support_.push_back(verb);
        continue;
      }
      const bool behind = token.deprel == Deprel::acl && is_passive(tree_, index);
      if (!behind && !has_for_object(index, clause.trigger)) continue;
      if (!lexicon_.governs(token.lemma, Upos::verb, Governor::light) ||
          tells_mishap(index, clause.trigger) || tells_name(index))
        continue;
      // A verb that means something of its own ("launch of the pact signed in May") stays apart.
      const std::array<ArgumentWord, 1> noun{{{"object", clause.lemma}}};
      const TriggerSense* sense = lexicon_.sense(token.lemma, Upos::verb, noun);
      if (sense && sense->is_default && family_of(sense->type) != family_of(clause.type)) continue;
      support_.push_back(index);
    }
  }

  /// "a fish, also called a char": what it is called, and nothing is called for.
  bool tells_name(TokenIndex participle) const {
    return tree_.lemma(participle) == "call" &&
           (tree_.has(participle, Deprel::xcomp) || tree_.has(participle, Deprel::obj));
  }

  /// "the agreement that both reached", "the talks they held"
  bool has_for_object(TokenIndex relative, TokenIndex noun) const {
    return tree_.token(relative).deprel == Deprel::acl_relcl && has(relative, Slot::object, noun);
  }

  /// "a flight, which may take place in summer"
  bool is_relative_occurrence(TokenIndex verb, TokenIndex noun) const {
    return tells_occurrence(verb) && has(verb, Slot::subject, noun);
  }

  /// The verb of a relative clause, of "which they said may begin" the one that is said.
  TokenIndex told_in_relative(TokenIndex relative) const {
    if (tree_.token(relative).deprel != Deprel::acl_relcl ||
        !lexicon_.governs(tree_.lemma(relative), Upos::verb, Governor::say))
      return relative;
    return tree_.child(relative, Deprel::ccomp).value_or(relative);
  }

  bool has(TokenIndex verb, Slot slot, TokenIndex noun) const {
    const std::vector<Argument> arguments = arguments_of(tree_, verb);
    return std::ranges::any_of(arguments, [&](const Argument& argument) {
      return argument.slot == slot && argument.token == noun;
    });
  }

  bool is_planned(TokenIndex noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
      return one_of(tree_.lemma(index), mood::announced);
    });
  }

  bool carries(TokenIndex above, TokenIndex below) const {
    const Token& upper = tree_.token(above);
    const Deprel relation = tree_.token(below).deprel;
    const auto governs = [&](Governor effect) {
      return lexicon_.governs(upper.lemma, upper.upos, effect);
    };
    if (tree_.token(below).upos != Upos::verb) {
      if (governs(Governor::say) && is_planned(below))
        return false;  // "announced the upcoming vote"
      return ((relation == Deprel::obj || relation == Deprel::nsubj_pass) &&
              tree_.token(below).upos != Upos::adj &&
              (governs(Governor::light) || is_light_phrase(above)) && !is_named(above, below) &&
              !tells_mishap(above, below)) ||
             is_arranged(above, below) || is_occurrence(above, below) ||
             is_entrance(above, below) || is_opening(above, below);
    }
    // "ended without finding them", "decided against it": what was not done is told by itself.
    const string_view marker = tree_.marker(below);
    const bool prepositional = is_ing(tree_, below) && !marker.empty() && below > above &&
                               !one_of(marker, {"after", "against", "without"});
    const bool complement = relation == Deprel::xcomp || relation == Deprel::acl ||
                            (relation == Deprel::ccomp && governs(Governor::plan)) ||
                            (relation == Deprel::advcl && prepositional && above + 3 > below) ||
                            // "voted 66 to 27 to legalise it"
                            (relation == Deprel::advcl && upper.lemma == "vote" &&
                             is_to_infinitive(tree_, below) && !votes_on(above));
    if (!complement) return false;
    // "the plan to buy", "no intention of leaving", but not "the plan agreed in May".
    if (upper.upos == Upos::noun && !is_to_infinitive(tree_, below) && !prepositional) return false;
    if (upper.upos == Upos::verb && (is_demand(above) || is_dated_act(above, below))) return false;
    return governs(Governor::plan) || governs(Governor::wish) || governs(Governor::negate) ||
           governs(Governor::aspect);
  }

  /// "called the arrest a mistake": says what somebody thinks of it, and brings nothing about.
  bool is_named(TokenIndex verb, TokenIndex noun) const {
    if (tree_.lemma(verb) != "call" || tree_.token(noun).deprel != Deprel::obj || noun < verb)
      return false;
    const TokenIndex next = tree_.extent(noun).second;
    const TokenIndex end = tree_.sentence_at(verb).last;
    if (tree_.has(verb, Deprel::xcomp)) return true;
    if (next >= end) return false;
    // "called an election last week"
    const auto behind = tree_.head(next);
    if (behind && lexicon_.in_class(tree_.lemma(*behind), "period")) return false;
    return one_of(tree_.lemma(next), {"a", "an", "the"}) ||
           one_of(tree_.word(next), {"\"", "``", "\u201c"}) || tree_.token(next).upos == Upos::adj;
  }

  /// "went on strike": a verb that tells no event but with its noun, and then the noun's.
  bool is_phrase(TokenIndex verb, TokenIndex noun, const EventClause& clause) const {
    if (noun != clause.trigger || tree_.token(noun).deprel != Deprel::obl) return false;
    const std::array<ArgumentWord, 1> phrase{{{tree_.preposition(noun), clause.lemma}}};
    const std::array<ArgumentWord, 1> anywhere{{{{}, clause.lemma}}};
    const string_view lemma = tree_.lemma(verb);
    const TriggerSense* sense = lexicon_.sense(lemma, Upos::verb, phrase);
    return sense && sense->type == clause.type && !lexicon_.sense(lemma, Upos::verb, anywhere);
  }

  /// "handed down the sentence": a light verb with its particle.
  bool is_light_phrase(TokenIndex verb) const {
    const auto particle = tree_.child(verb, Deprel::compound_prt);
    if (!particle) return false;
    const std::string phrase =
        std::string(tree_.lemma(verb)) + " " + std::string(tree_.lemma(*particle));
    return lexicon_.governs(phrase, Upos::verb, Governor::light);
  }

  /// "the hearing is set for Monday", "a vote is expected next week": the noun tells what is to
  /// come.
  bool is_arranged(TokenIndex verb, TokenIndex noun) const {
    return tree_.token(noun).deprel == Deprel::nsubj_pass && is_passive(tree_, verb) &&
           lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::plan) &&
           !tree_.has(verb, Deprel::xcomp) && !tree_.has(verb, Deprel::ccomp);
  }

  /// "the fire started at noon", "the change will occur in May", "the trial took place there": that
  /// it happens is all that the verb tells of the noun before it.
  bool is_occurrence(TokenIndex verb, TokenIndex noun) const {
    return tree_.token(noun).deprel == Deprel::nsubj && tree_.token(noun).upos == Upos::noun &&
           tells_occurrence(verb);
  }

  /// "went on trial", "went on a rampage", "came under attack", "was involved in a crash"
  bool is_entrance(TokenIndex verb, TokenIndex noun) const {
    if (tree_.token(noun).deprel != Deprel::obl || tree_.token(noun).upos != Upos::noun ||
        tree_.has(noun, Deprel::nmod_poss))
      return false;
    const string_view preposition = tree_.preposition(noun);
    return (tree_.lemma(verb) == "go" && preposition == "on") ||
           (tree_.lemma(verb) == "come" && preposition == "under") ||
           (tree_.lemma(verb) == "involve" && preposition == "in" && is_passive(tree_, verb) &&
            is_mishap(noun));
  }

  /// What befalls one.
  bool is_mishap(TokenIndex noun) const {
    const TriggerSense* sense = lexicon_.sense(tree_.lemma(noun), Upos::noun, {});
    return sense && (sense->type == "other.incident" || family_of(sense->type) == "disaster");
  }

  /// "announced the death of the mayor": nobody's own deed.
  bool tells_mishap(TokenIndex verb, TokenIndex noun) const {
    return tree_.lemma(verb) == "announce" && is_mishap(noun);
  }

  /// "the opening of the summit"
  bool is_opening(TokenIndex above, TokenIndex below) const {
    return tree_.token(below).deprel == Deprel::nmod && tree_.preposition(below) == "of" &&
           one_of(tree_.lemma(above), {"beginning", "commencement", "onset", "opening", "start"});
  }

  bool tells_occurrence(TokenIndex verb) const {
    if (tree_.lemma(verb) == "take")
      return verb + 1 < tree_.sentence_at(verb).last && tree_.lemma(verb + 1) == "place";
    return !tree_.has(verb, Deprel::obj) && !tree_.has(verb, Deprel::xcomp) &&
           one_of(tree_.lemma(verb), mood::occurrences);
  }

  /// "the trial is set to begin", "the vote is expected to take place": the infinitive below the
  /// verb, or adjective, whose subject the noun is.
  std::optional<TokenIndex> arranged_occurrence(TokenIndex noun) const {
    const Deprel relation = tree_.token(noun).deprel;
    const auto above = tree_.head(noun);
    if (!above || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass) ||
        !lexicon_.governs(tree_.lemma(*above), tree_.token(*above).upos, Governor::plan))
      return std::nullopt;
    for (const TokenIndex verb : tree_.children(*above))
      if (verb > *above && is_to_infinitive(tree_, verb) && tells_occurrence(verb)) return verb;
    return std::nullopt;
  }

  /// "voted on a resolution to expel them": the matter is named, the infinitive is the
  /// resolution's.
  bool votes_on(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      const string_view preposition = tree_.preposition(index);
      return tree_.token(index).deprel == Deprel::obl && tree_.token(index).upos == Upos::noun &&
             (preposition == "on" || preposition == "for" || preposition == "against");
    });
  }

  const TriggerSense* sense_of(TokenIndex verb) const {
    EventClause clause;
    clause.trigger = verb;
    clause.arguments = arguments_of(tree_, verb);
    return verb_sense(clause, tree_, lexicon_, references_, in_time_);
  }

  /// "urged them to leave": who demands has acted, whatever comes of it.
  bool is_demand(TokenIndex verb) const {
    const TriggerSense* sense = sense_of(verb);
    return sense && sense->type == "statement.demand";
  }

  /// "on Thursday she proposed to set limits": an act with a day of its own, before what is to come
  /// of it. A vote to do something is the deed.
  bool is_dated_act(TokenIndex verb, TokenIndex content) const {
    if (tree_.token(verb).tense != Tense::past || tree_.lemma(verb) == "vote") return false;
    const bool dated = std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      const Deprel relation = tree_.token(index).deprel;
      return index < content && in_time_[index] &&
             (relation == Deprel::obl || relation == Deprel::obl_unmarked ||
              relation == Deprel::advmod);
    });
    return dated && sense_of(verb) != nullptr;
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  const std::vector<bool>& in_time_;
  std::vector<TokenIndex> support_;
};

}  // namespace

std::vector<TokenIndex> carriers_of(const EventClause& clause, const Tree& tree,
                                    const EventLexicon& lexicon, const ReferenceMap& references,
                                    const std::vector<bool>& in_time) {
  return Collector(tree, lexicon, references, in_time).run(clause);
}

std::optional<TokenIndex> measure_of(const Tree& tree, const EventLexicon& lexicon,
                                     TokenIndex noun) {
  const auto measure = tree.head(noun);
  const bool measures = measure && tree.token(noun).deprel == Deprel::nmod &&
                        tree.preposition(noun) == "of" &&
                        lexicon.in_class(tree.lemma(*measure), "measure");
  return measures ? measure : std::nullopt;
}

}  // namespace fabula
