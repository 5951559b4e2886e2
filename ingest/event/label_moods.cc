#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/undone.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// The verb of a headline in its mood: "imposes", "to impose", "could be imposed".

namespace fabula {
namespace {

using std::string_view;

constexpr auto duties = std::to_array<string_view>(
    {"command", "compel", "instruct", "mandate", "oblige", "obligate", "order", "require"});
constexpr auto advice = std::to_array<string_view>(
    {"advise", "appeal", "ask", "beg", "call", "demand", "encourage", "implore", "petition",
     "plead", "press", "pressure", "push", "recommend", "request", "urge"});
constexpr auto leave =
    std::to_array<string_view>({"allow", "authorise", "authorize", "entitle", "permit"});

/// "stop paying": the verb above says that the deed ends, or is not done.
bool ends(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"avoid", "cease", "discontinue", "halt", "quit", "refrain", "refuse", "stop"});
  return one_of(verb, verbs);
}

}  // namespace

/// "orders killing", "vote is expected": the verb beside the noun tells itself how far it got.
bool LabelComposer::tells_mood(TokenIndex verb, const std::string& base) const {
  return clause_.nominal && verb != clause_.trigger && !complements_.has_mood(verb) &&
         !is_to_infinitive(tree_, verb) &&
         (lexicon_.governs(base, Upos::verb, Governor::wish) ||
          lexicon_.governs(base, Upos::verb, Governor::plan));
}

/// "is scheduled to end": the arrangement itself is made.
bool LabelComposer::is_arranged(TokenIndex verb) const {
  return clause_.modality == Modality::planned && verb == clause_.trigger &&
         lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::plan) &&
         !complements_.has_mood(verb) && !is_to_infinitive(tree_, verb);
}

std::string LabelComposer::active(TokenIndex verb, const std::string& base, bool plural) const {
  if (tells_mood(verb, base)) return plural ? base : third_person(base);
  if (const std::string kept = kept_from(verb, base, plural); !kept.empty()) return kept;
  if (const auto stance = stance_above(verb))
    return (plural ? std::string(tree_.lemma(*stance)) : third_person(tree_.lemma(*stance))) + ' ' +
           gerund(base);
  switch (clause_.modality) {
    case Modality::planned:
    case Modality::possible: {
      const auto trying = attempt(verb);
      const std::string asked = asked_modal(verb);
      const std::string no =
          clause_.modality == Modality::possible && complements_.is_negated(verb) ? "not " : "";
      if (!asked.empty()) return modal_of(verb, asked) + ' ' + no + unended(verb, base);
      if (!trying && clause_.modality == Modality::planned) return "to " + unended(verb, base);
      if (!trying) return modal_of(verb, "could") + ' ' + no + unended(verb, base);
      const std::string tries(would_like(*trying) ? "want" : tree_.lemma(*trying));
      return (plural ? tries : third_person(tries)) + " to " + base;
    }
    case Modality::negated: {
      // "avoids default" says the negation itself.
      if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
      if (negation_told_) break;  // "no agreement"
      const std::string modal = modal_of(verb, plural ? "do" : "does");
      return (modal == "can" || modal == "could" ? "cannot " : modal + " not ") + base;
    }
    default:
      break;
  }
  // "did not end the war", "failed to end the war", which goes on.
  if (verb != clause_.trigger && one_of(base, mood::stops) &&
      mood::is_undone(tree_, lexicon_, verb))
    return (plural ? "do not " : "does not ") + base;
  return plural ? base : third_person(base);
}

/// The modal verb that the text has, in the tense of headlines; `other` without one.
std::string LabelComposer::modal_of(TokenIndex verb, const std::string& other) const {
  std::string modal = complements_.modal_of(verb);
  // "must vote to convict"
  const auto above = tree_.head(verb);
  if (modal.empty() && above && is_light(*above) && tree_.token(*above).upos == Upos::verb)
    modal = complements_.modal_of(*above);
  if (modal == "might") return "may";
  if (modal == "shall") return "will";
  return modal.empty() ? other : modal;
}

/// "is prevented from gaining" of "prevented them from gaining"; "" where nothing is prevented.
std::string LabelComposer::kept_from(TokenIndex verb, const std::string& base, bool plural) const {
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::advcl || tree_.marker(verb) != "from" ||
      !keeps_from(tree_.lemma(*above)))
    return "";
  const std::string kept = past_participle(tree_.lemma(*above)) + " from " + gerund(base);
  const bool open = clause_.modality == Modality::planned || is_to_infinitive(tree_, *above);
  if (open) return "to be " + kept;
  const std::string no = complements_.is_negated(*above) ? "not " : "";
  const std::string modal = modal_of(*above, clause_.modality == Modality::possible ? "could" : "");
  return (modal.empty() ? (plural ? "are " : "is ") + no : modal + ' ' + no + "be ") + kept;
}

/// "favored raising taxes", "stopped paying them": nobody says that they are raised, only what
/// somebody makes of it.
std::optional<TokenIndex> LabelComposer::stance_above(TokenIndex verb) const {
  constexpr auto stances = std::to_array<string_view>(
      {"advocate", "cease", "consider", "contemplate", "discuss", "dislike", "favor", "favour",
       "mull", "oppose", "prefer", "propose", "quit", "recommend", "stop", "suggest", "support"});
  const auto above = tree_.head(verb);
  const Deprel relation = tree_.token(verb).deprel;
  const bool complement =
      relation == Deprel::xcomp || (relation == Deprel::advcl && tree_.marker(verb).empty());
  const bool told = above && complement && is_ing(tree_, verb) && *above < verb &&
                    tree_.token(*above).tense == Tense::past &&
                    one_of(tree_.lemma(*above), stances) && !tree_.has(*above, Deprel::obj);
  return told && !complements_.has_mood(*above) ? above : std::nullopt;
}

/// "must" of "is required to pay", "should" of "urged them to start paying", "may" of "allowed to
/// leave": what was asked for or allowed is neither a plan nor a mere possibility. "" otherwise.
std::string LabelComposer::asked_modal(TokenIndex verb) const {
  constexpr int max_height = 4;
  TokenIndex below = verb;
  for (int i = 0; i < max_height; ++i) {
    // "urged them to stay and to wait"
    if (tree_.token(below).deprel == Deprel::conj && tree_.head(below)) below = *tree_.head(below);
    const auto above = asking_verb(below);
    if (!above) return "";
    const string_view lemma = tree_.lemma(*above);
    const bool to_do = is_to_infinitive(tree_, below);
    const string_view marker = tree_.marker(below);
    const bool that =
        tree_.token(below).deprel == Deprel::ccomp && marker != "if" && marker != "whether";
    if ((to_do || that) && one_of(lemma, duties)) return "must";
    const bool wanted = lemma == "want" && tree_.has(*above, Deprel::obj);
    if ((to_do || that) && (wanted || one_of(lemma, advice))) return "should";
    if (to_do && one_of(lemma, leave)) return "may";
    if (!lexicon_.governs(lemma, Upos::verb, Governor::aspect) && !ends(lemma)) return "";
    below = *above;
  }
  return "";
}

/// What a clause completes: a verb or noun, also one that has whom it asks right before the clause.
/// A clause elsewhere tells what for: "ordered supplies, to end the shortage".
std::optional<TokenIndex> LabelComposer::asking_verb(TokenIndex clause) const {
  auto above = tree_.head(clause);
  const Deprel relation = tree_.token(clause).deprel;
  if (!above || relation == Deprel::xcomp || relation == Deprel::ccomp) return above;
  const auto mark = tree_.child(clause, Deprel::mark);
  if ((relation != Deprel::acl && relation != Deprel::advcl) || !mark || *mark == 0)
    return std::nullopt;
  if (relation == Deprel::acl && tree_.token(*above).deprel == Deprel::obj &&
      !one_of(tree_.lemma(*above), advice))
    above = tree_.head(*above);
  const bool duty = above && one_of(tree_.lemma(*above), duties);
  for (TokenIndex whom = *mark - 1; above && whom > *above; --whom)
    if (tree_.head(whom) == above) return duty && whom + 1 != *mark ? std::nullopt : above;
  return above && *above + 1 == *mark ? above : std::nullopt;
}

/// "stop paying" where the text has it, for what is planned or asked for.
std::string LabelComposer::unended(TokenIndex verb, const std::string& base) const {
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::xcomp || !ends(tree_.lemma(*above)))
    return base;
  const std::string deed = is_ing(tree_, verb) ? gerund(base) : "to " + base;
  return std::string(tree_.lemma(*above)) + ' ' + deed;
}

/// "tries to warn them": of whom the text says so, the headline need not say "could".
std::optional<TokenIndex> LabelComposer::attempt(TokenIndex verb) const {
  constexpr std::array<string_view, 9> attempts{"aim",      "attempt", "hope", "seek", "strive",
                                                "struggle", "try",     "want", "wish"};
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::xcomp ||
      tree_.token(*above).upos != Upos::verb || tree_.has(*above, Deprel::obj))
    return std::nullopt;
  const bool wishes = would_like(*above);
  const bool told =
      !is_to_infinitive(tree_, *above) &&
      (wishes || (one_of(tree_.lemma(*above), attempts) && !complements_.has_mood(*above)));
  return told ? above : std::nullopt;
}

/// "would prefer to"
bool LabelComposer::would_like(TokenIndex verb) const {
  return one_of(tree_.lemma(verb), {"like", "love", "prefer"}) &&
         complements_.modal_of(verb) == "would" && !complements_.is_negated(verb);
}

std::string LabelComposer::passive(TokenIndex verb, const std::string& base, bool plural) const {
  const std::string participle = past_participle(base);
  const std::string is = plural ? "are " : "is ";
  if (tells_mood(verb, base) || is_arranged(verb)) return is + participle;
  switch (clause_.modality) {
    case Modality::planned: {
      const std::string asked = asked_modal(verb);
      return (asked.empty() ? "to" : asked) + " be " + participle;
    }
    case Modality::possible: {
      const std::string asked = asked_modal(verb);
      return modal_of(verb, asked.empty() ? "could" : asked) + " be " + participle;
    }
    case Modality::negated: {
      if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
      if (negation_told_) break;
      const std::string modal = modal_of(verb, "");
      if (modal.empty()) return is + "not " + participle;
      return (modal == "can" || modal == "could" ? "cannot be " : modal + " not be ") + participle;
    }
    default:
      break;
  }
  return is + participle;
}

}  // namespace fabula
