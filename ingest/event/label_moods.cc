#include <algorithm>
#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/undone.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// The verb of a headline in its mood: "imposes", "to impose", "could be imposed".

namespace fabula {
namespace {

using std::string_view;

/// Of plans and expectations the "to" of headlines says as much.
bool intends(string_view verb) {
  return verb == "vote" ||
         (takes_infinitive(verb) && !one_of(verb, {"expect", "intend", "plan", "prepare"}));
}

}  // namespace

/// "orders killing", "vote is expected", "predict rain": the verb beside the noun tells itself how
/// far it got.
bool LabelComposer::tells_mood(TokenIndex verb, const std::string& base) const {
  return clause_.nominal && verb != clause_.trigger && !complements_.has_mood(verb) &&
         !is_to_infinitive(tree_, verb) &&
         (lexicon_.governs(base, Upos::verb, Governor::wish) ||
          lexicon_.governs(base, Upos::verb, Governor::plan) ||
          lexicon_.governs(base, Upos::verb, Governor::forecast));
}

/// "is scheduled to end": the arrangement itself is made.
bool LabelComposer::is_arranged(TokenIndex verb) const {
  return clause_.modality == Modality::planned && verb == clause_.trigger &&
         lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::plan) &&
         !complements_.has_mood(verb) && !is_to_infinitive(tree_, verb);
}

std::string LabelComposer::active(TokenIndex verb, const std::string& base, bool plural) const {
  // "was missing from the list": no longer said of a deed
  if (base == "miss" && is_ing(tree_, verb) && !tree_.has(verb, Deprel::obj) &&
      clause_.modality == Modality::asserted)
    return plural ? "are missing" : "is missing";
  if (verb == asker_ && complements_.is_negated(verb)) return not_done(verb, base, plural);
  if (verb == asker_ || tells_mood(verb, base)) return plural ? base : third_person(base);
  if (const string_view odds = odds_of(verb); !odds.empty())
    return (plural ? "are " : "is ") + std::string(odds) + " to " + base;
  if (const auto above = unintended(verb)) return told_unintended(*above, plural) + base;
  if (const std::string kept = kept_from(verb, base, plural); !kept.empty()) return kept;
  if (const auto stance = stance_above(verb))
    return (plural ? std::string(tree_.lemma(*stance)) : third_person(tree_.lemma(*stance))) + ' ' +
           gerund(base);
  switch (clause_.modality) {
    case Modality::planned:
    case Modality::possible:
      return active_prospect(verb, base, plural);
    case Modality::negated: {
      // "avoids default" says the negation itself.
      if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
      if (negation_told_ || mood::is_nearly(tree_, verb)) {  // "no agreement"
        if (const std::string modal = foretold_modal(verb); !modal.empty())
          return modal + ' ' + base;
        break;
      }
      if (has_modal_perfect(verb)) return modal_of(verb, "") + " not have " + past_participle(base);
      return not_done(verb, base, plural);
    }
    case Modality::claimed:
    case Modality::denied:
      if (const auto intent = intention(verb)) return told_intention(*intent, plural) + base;
      if (has_modal_perfect(verb)) return modal_of(verb, "") + " have " + past_participle(base);
      if (const std::string modal = reported_modal(verb); !modal.empty()) return modal + ' ' + base;
      break;
    case Modality::asserted:
      break;
  }
  // "did not end the war", "failed to end the war", which goes on.
  if (verb != clause_.trigger && one_of(base, mood::stops) &&
      mood::is_undone(tree_, lexicon_, verb))
    return (plural ? "do not " : "does not ") + base;
  return plural ? base : third_person(base);
}

/// "to impose", "should impose", "may have imposed", "tries to impose": of what is planned or
/// possible.
std::string LabelComposer::active_prospect(TokenIndex verb, const std::string& base,
                                           bool plural) const {
  const auto intent = intention(verb);
  const std::string asked = asked_modal(verb);
  const std::string no =
      clause_.modality == Modality::possible && complements_.is_negated(verb) ? "not " : "";
  if (!asked.empty()) return modal_of(verb, asked) + ' ' + no + unended(verb, base);
  if (!intent && clause_.modality == Modality::planned) return "to " + unended(verb, base);
  if (mood::is_of_past(tree_, verb))  // "may have sunk"
    return modal_of(verb, "may") + ' ' + no + "have " + past_participle(base);
  if (!intent) return modal_of(verb, "could") + ' ' + no + unended(verb, base);
  return told_intention(*intent, plural) + base;
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

/// "might have sunk"
bool LabelComposer::has_modal_perfect(TokenIndex verb) const {
  return !complements_.modal_of(verb).empty() && mood::is_of_past(tree_, verb);
}

/// "will" of "claimed that it would sink"; "" without a modal verb.
std::string LabelComposer::reported_modal(TokenIndex verb) const {
  const std::string modal = modal_of(verb, "");
  return modal == "would" ? "will" : modal;
}

/// "will" of "no ship will sail", and of "said that no ship would sail"; "" of what is not ahead.
std::string LabelComposer::foretold_modal(TokenIndex verb) const {
  const std::string modal = modal_of(verb, "");
  const bool told = modal == "would" && tree_.token(verb).deprel == Deprel::ccomp;
  return modal == "will" || (told && !mood::is_of_past(tree_, verb)) ? "will" : "";
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

/// "tries to warn them", "agrees to sell": of whom the text says so, the headline need not say
/// "could" or that it is to be.
std::optional<TokenIndex> LabelComposer::intention(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::xcomp ||
      tree_.token(*above).upos != Upos::verb || tree_.has(*above, Deprel::obj))
    return std::nullopt;
  const bool wishes = would_like(*above);
  const bool told = !is_to_infinitive(tree_, *above) &&
                    !std::ranges::binary_search(verbs_told_, *above) &&
                    (wishes || (intends(tree_.lemma(*above)) && !is_in_doubt(*above)));
  return told ? above : std::nullopt;
}

std::string LabelComposer::told_intention(TokenIndex verb, bool plural) const {
  const std::string intends(would_like(verb) ? "want" : tree_.lemma(verb));
  return (plural ? intends : third_person(intends)) + " to ";
}

/// "does not want" of "did not want to sell it", where neither that it is sold nor that it is not
/// would be all of it.
std::optional<TokenIndex> LabelComposer::unintended(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  const bool intended = above && tree_.token(verb).deprel == Deprel::xcomp &&
                        is_to_infinitive(tree_, verb) && tree_.token(*above).upos == Upos::verb &&
                        !tree_.has(*above, Deprel::obj) && takes_infinitive(tree_.lemma(*above)) &&
                        !lexicon_.governs(tree_.lemma(*above), Upos::verb, Governor::negate);
  const bool told = intended && complements_.is_negated(*above) && !is_to_infinitive(tree_, *above);
  return told ? above : std::nullopt;
}

std::string LabelComposer::told_unintended(TokenIndex verb, bool plural) const {
  const std::string intent(tree_.lemma(verb));
  if (!is_passive(tree_, verb)) return not_done(verb, intent, plural) + " to ";
  return (plural ? "are not " : "is not ") + past_participle(intent) + " to ";  // "is not expected"
}

/// "unlikely" of "is unlikely to sell"; "" without such a word.
string_view LabelComposer::odds_of(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  const bool told = above && clause_.modality == Modality::possible &&
                    tree_.token(verb).deprel == Deprel::xcomp && is_to_infinitive(tree_, verb) &&
                    !complements_.has_mood(*above) && !complements_.is_negated(verb) &&
                    one_of(tree_.lemma(*above), {"likely", "unlikely"});
  return told ? tree_.lemma(*above) : string_view{};
}

/// "does not sell", "would not sell"
std::string LabelComposer::not_done(TokenIndex verb, const std::string& base, bool plural) const {
  const std::string ahead = foretold_modal(verb);
  const std::string modal = ahead.empty() ? modal_of(verb, plural ? "do" : "does") : ahead;
  return (modal == "can" || modal == "could" ? "cannot " : modal + " not ") + base;
}

/// "may vote to", "if they vote to"
bool LabelComposer::is_in_doubt(TokenIndex verb) const {
  return complements_.has_mood(verb) || one_of(tree_.marker(verb), mood::conditions);
}

/// "would prefer to"
bool LabelComposer::would_like(TokenIndex verb) const {
  return one_of(tree_.lemma(verb), {"like", "love", "prefer"}) &&
         complements_.modal_of(verb) == "would" && !complements_.is_negated(verb);
}

std::string LabelComposer::passive(TokenIndex verb, const std::string& base, bool plural) const {
  const std::string participle = past_participle(base);
  const std::string is = plural ? "are " : "is ";
  if (verb == asker_ && complements_.is_negated(verb)) return is + "not " + participle;
  if (verb == asker_ || tells_mood(verb, base) || is_arranged(verb)) return is + participle;
  if (const string_view odds = odds_of(verb); !odds.empty())
    return is + std::string(odds) + " to be " + participle;
  const std::string be = mood::is_of_past(tree_, verb) ? " have been " : " be ";
  switch (clause_.modality) {
    case Modality::planned: {
      const std::string asked = asked_modal(verb);
      return (asked.empty() ? "to" : asked) + " be " + participle;
    }
    case Modality::possible: {
      const std::string asked = asked_modal(verb);
      const bool past = asked.empty() && mood::is_of_past(tree_, verb);
      const std::string no = complements_.is_negated(verb) ? " not" : "";
      return modal_of(verb, past ? "may" : asked.empty() ? "could" : asked) + no + be + participle;
    }
    case Modality::negated: {
      if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
      if (negation_told_ || mood::is_nearly(tree_, verb)) {
        if (const std::string modal = foretold_modal(verb); !modal.empty())
          return modal + be + participle;
        break;
      }
      const std::string modal = modal_of(verb, "");
      if (modal.empty()) return is + "not " + participle;
      if (has_modal_perfect(verb)) return modal + " not have been " + participle;
      return not_done(verb, "be " + participle, plural);
    }
    case Modality::claimed:
    case Modality::denied:
      if (const std::string modal = reported_modal(verb); !modal.empty())
        return modal + be + participle;
      break;
    case Modality::asserted:
      break;
  }
  return is + participle;
}

}  // namespace fabula
