#include "ingest/event/habits.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/embedding.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "used to own": of which "own" is no deed but a habit.
bool is_used_to(const Tree& tree, TokenIndex use) {
  return tree.lemma(use) == "use" && tree.token(use).tense == Tense::past &&
         !tree.has(use, Deprel::obj) && !is_passive(tree, use);
}

/// "a storm", "users", "every candidate": any of a kind.
bool is_any(const Tree& tree, TokenIndex noun) {
  const Token& token = tree.token(noun);
  if (token.upos != Upos::noun || tree.has(noun, Deprel::nummod) ||
      tree.has(noun, Deprel::nmod_poss))
    return false;
  const auto determiner = tree.child(noun, Deprel::det);
  if (!determiner) return token.plural;
  return one_of(tree.lemma(*determiner), {"a", "all", "an", "any", "each", "every", "no"});
}

}  // namespace

bool Habits::is_habitual(TokenIndex verb) const {
  if (is_in_headline(verb)) return false;
  // "plants take up water and lose it": joined verbs share their tense, whatever their tags.
  const Token& token = tree_.token(verb);
  const bool joined = token.deprel == Deprel::conj && token.tense == Tense::none &&
                      !is_to_infinitive(tree_, verb) && !tree_.has(verb, Deprel::aux) &&
                      !own_subject(tree_, verb) && tree_.document().word(token) == token.lemma;
  const TokenIndex first = joined ? *tree_.head(verb) : verb;
  return is_simple_present(first) && !is_in_timetable(first);
}

/// "the rules take effect on Monday", "days before the minister arrives", but not "the shop opens
/// at nine", "opens on Mondays"
bool Habits::is_in_timetable(TokenIndex verb) const {
  if (!is_timetabled(tree_.lemma(verb))) return false;
  const auto subject = own_subject(tree_, verb);
  const bool awaited = tree_.marker(verb) == "before" && subject && !is_any(tree_, *subject) &&
                       tree_.token(*subject).upos != Upos::pron;
  return awaited || std::ranges::any_of(tree_.children(verb), [&](TokenIndex time) {
           const Deprel relation = tree_.token(time).deprel;
           const bool day =
               relation == Deprel::obl_unmarked ||
               (relation == Deprel::obl && one_of(tree_.preposition(time), {"in", "on"}));
           return day && in_time_[time] && !tree_.token(time).plural;
         });
}

bool Habits::is_simple_present(TokenIndex verb) const {
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  const bool negative = auxiliary && tree_.lemma(*auxiliary) == "do";  // "do not sell"
  const Token& token = tree_.token(negative ? *auxiliary : verb);
  if (token.form != VerbForm::finite || token.tense != Tense::present) return false;
  return (negative || !auxiliary) && !tree_.has(verb, Deprel::aux_pass);
}

bool Habits::is_ability(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex child) {
    return tree_.token(child).upos == Upos::aux && tree_.word(child) == "can";
  });
}

bool Habits::tells_no_event(TokenIndex verb, const TriggerSense* sense) const {
  if (is_imperative(verb) || is_going_to(verb)) return true;
  if (is_habitual(verb) && !takes_a_stand(verb, sense)) return true;
  // "thousands are displaced" tells what befell them.
  const bool harm = sense && one_of(family_of(sense->type), {"conflict", "disaster"});
  const bool named = sense && has_named_subject(verb) && !is_regulated(verb);
  if (is_present_passive(verb) && !harm && !named) return true;
  return is_frequent(verb) || is_former_habit(verb) || is_rule(verb) || serves_habit(verb) ||
         accompanies_habit(verb) || describes_habitually(verb, sense);
}

bool Habits::is_in_headline(TokenIndex verb) const {
  return is_headline(tree_.document(), tree_.sentence_at(verb));
}

/// "Call the police", "do not sell it": neither tense nor subject.
bool Habits::is_imperative(TokenIndex verb) const {
  const Token& token = tree_.token(verb);
  if (is_in_headline(verb) || tree_.has(verb, Deprel::nsubj) || is_passive(tree_, verb))
    return false;
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  if (!auxiliary) return token.form == VerbForm::none && token.tense == Tense::none;
  return tree_.lemma(*auxiliary) == "do" && tree_.token(*auxiliary).tense != Tense::past &&
         (token.deprel == Deprel::root || token.deprel == Deprel::parataxis);
}

/// "nothing is going to happen": what happens is told by the infinitive.
bool Habits::is_going_to(TokenIndex verb) const {
  const auto deed = tree_.child(verb, Deprel::xcomp);
  return tree_.lemma(verb) == "go" && is_progressive(tree_, verb) && deed && *deed > verb &&
         is_to_infinitive(tree_, *deed);
}

/// "rarely hit the island", "opens every year", "no ship has ever sunk": no single time is told.
bool Habits::is_frequent(TokenIndex verb) const {
  constexpr auto adverbs = std::to_array<string_view>(
      {"always",    "annually",      "commonly",     "customarily", "ever",      "frequently",
       "generally", "habitually",    "historically", "invariably",  "normally",  "occasionally",
       "often",     "periodically",  "rarely",       "regularly",   "routinely", "seldom",
       "sometimes", "traditionally", "typically",    "usually"});
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    if (tree_.token(index).deprel == Deprel::advmod) return one_of(tree_.lemma(index), adverbs);
    const auto determiner = tree_.child(index, Deprel::det);
    return determiner && one_of(tree_.lemma(*determiner), {"each", "every"}) &&
           one_of(tree_.lemma(index), {"day", "month", "night", "season", "summer", "time", "week",
                                       "weekend", "winter", "year"});
  });
}

/// "used to own the team"
bool Habits::is_former_habit(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  if (above && is_to_infinitive(tree_, verb) && is_used_to(tree_, *above)) return true;
  return is_used_to(tree_, verb) &&
         std::ranges::any_of(tree_.children(verb), [&](TokenIndex below) {
           return is_to_infinitive(tree_, below) && tree_.child(below, Deprel::mark) == verb + 1;
         });
}

/// "candidates must win a tenth of the votes": of any of a kind.
bool Habits::is_rule(TokenIndex verb) const {
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  const auto subject = own_subject(tree_, verb);
  return auxiliary && one_of(tree_.lemma(*auxiliary), {"can", "must", "shall"}) && subject &&
         is_any(tree_, *subject);
}

/// "uses lots to pick its chair", "tends to weaken", "likes hunting bears", "lets users
/// copy files": what is done in a habit is one itself.
bool Habits::serves_habit(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  if (!above || tree_.token(*above).upos != Upos::verb || !is_habitual(*above)) return false;
  const Deprel relation = tree_.token(verb).deprel;
  if (tree_.lemma(*above) == "use")
    return is_to_infinitive(tree_, verb) &&
           (relation == Deprel::advcl || relation == Deprel::xcomp);
  const bool content = relation == Deprel::xcomp || relation == Deprel::ccomp;
  return content && tree_.token(verb).form != VerbForm::finite &&
         (is_general_case(*above) ||
          one_of(tree_.lemma(*above), {"hate", "let", "like", "love", "prefer", "tend"}));
}

/// "the party stands for peace, calling for disarmament", "lasts a year before needing repairs": a
/// participle has the tense of the verb that it accompanies.
bool Habits::accompanies_habit(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  const bool joined = verb > 0 && (tree_.word(verb - 1) == "," ||
                                   one_of(tree_.marker(verb), {"before", "when", "while"}));
  return above && *above < verb && tree_.token(verb).deprel == Deprel::advcl &&
         is_ing(tree_, verb) && joined && !tree_.has(verb, Deprel::aux) &&
         !takes_content(tree_.lemma(*above)) &&
         ((tree_.token(*above).upos == Upos::verb && is_habitual(*above)) ||
          is_present_passive(*above));
}

/// "carries parts made abroad", "is a tool written in C": what kind of thing it is at all times.
bool Habits::describes_habitually(TokenIndex verb, const TriggerSense* sense) const {
  if (!mood::is_reduced_relative(tree_, verb)) return false;
  const TokenIndex noun = *tree_.head(verb);
  const bool mass = tree_.token(noun).upos == Upos::noun && !tree_.has(noun, Deprel::det) &&
                    !tree_.has(noun, Deprel::nmod_poss) && !tree_.has(noun, Deprel::nummod);
  if (!mass && !is_any(tree_, noun)) return false;
  if (const auto copula = tree_.child(noun, Deprel::cop))
    return tree_.token(*copula).tense == Tense::present;
  const auto above = tree_.head(noun);
  return !sense && above && tree_.token(noun).deprel == Deprel::obj && is_habitual(*above);
}

/// "is allowed to sell drinks": what the law says, not what happens.
bool Habits::is_regulated(TokenIndex verb) const {
  const auto deed = tree_.child(verb, Deprel::xcomp);
  return deed && is_to_infinitive(tree_, *deed) &&
         one_of(tree_.lemma(verb),
                {"allow", "authorise", "authorize", "entitle", "forbid", "permit", "prohibit"});
}

/// "when a holder chooses to ...": whenever one of a kind does so.
bool Habits::is_general_case(TokenIndex verb) const {
  const auto adverb = tree_.child(verb, Deprel::advmod);
  const bool when = one_of(tree_.marker(verb), {"if", "when", "whenever"}) ||
                    (adverb && *adverb < verb && tree_.lemma(*adverb) == "when");
  const auto subject = own_subject(tree_, verb);
  return when && subject && is_any(tree_, *subject);
}

/// "which is run by the army", "members are elected": how it is, not what was done; "is scheduled
/// for May" is what is to come.
bool Habits::is_present_passive(TokenIndex verb) const {
  const auto auxiliary = tree_.child(verb, Deprel::aux_pass);
  return auxiliary && tree_.token(*auxiliary).form == VerbForm::finite &&
         tree_.token(*auxiliary).tense == Tense::present && !tree_.has(verb, Deprel::aux) &&
         !lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::plan) && !is_in_headline(verb);
}

bool Habits::has_named_subject(TokenIndex verb) const {
  const auto subject = surface_subject(tree_, verb);
  const ActorReference* reference = subject ? references_.reference(*subject) : nullptr;
  return reference && reference->form == ActorReference::Form::name;
}

/// "Acme denies the allegations": who does so now has done so, but who opposes guns does all the
/// time.
bool Habits::takes_a_stand(TokenIndex verb, const TriggerSense* sense) const {
  const auto subject = own_subject(tree_, verb);
  return sense && tree_.lemma(verb) != "oppose" &&
         (sense->type == "statement.deny" || sense->type == "statement.criticise") && subject &&
         references_.actor_of(tree_, *subject);
}

}  // namespace fabula
