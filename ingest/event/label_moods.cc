#include <algorithm>
#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/text/inflect.h"

// The verb of a headline in its mood: "imposes", "to impose", "could be imposed".

namespace fabula {
namespace {

using std::string_view;

}  // namespace

/// "orders killing", "vote is expected": the verb beside the noun tells itself how far it got.
bool LabelComposer::tells_mood(TokenIndex verb, const std::string& base) const {
  return clause_.nominal && verb != clause_.trigger && !complements_.has_mood(verb) &&
         !is_to_infinitive(tree_, verb) &&
         (lexicon_.governs(base, Upos::verb, Governor::wish) ||
          lexicon_.governs(base, Upos::verb, Governor::plan));
}

std::string LabelComposer::active(TokenIndex verb, const std::string& base, bool plural) const {
  if (tells_mood(verb, base)) return plural ? base : third_person(base);
  switch (clause_.modality) {
    case Modality::planned:
      return "to " + base;
    case Modality::possible: {
      const auto trying = attempt(verb);
      if (!trying) return modal_of(verb, "could") + ' ' + base;
      const std::string tries(tree_.lemma(*trying));
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
  return plural ? base : third_person(base);
}

/// The modal verb that the text has, in the tense of headlines; `other` without one.
std::string LabelComposer::modal_of(TokenIndex verb, const std::string& other) const {
  const std::string modal = complements_.modal_of(verb);
  if (modal == "might") return "may";
  if (modal == "shall") return "will";
  return modal.empty() ? other : modal;
}

/// "tries to warn them": of whom the text says so, the headline need not say "could".
std::optional<TokenIndex> LabelComposer::attempt(TokenIndex verb) const {
  constexpr std::array<string_view, 9> attempts{"aim",      "attempt", "hope", "seek", "strive",
                                                "struggle", "try",     "want", "wish"};
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::xcomp ||
      tree_.token(*above).upos != Upos::verb || tree_.has(*above, Deprel::obj) ||
      std::ranges::find(attempts, tree_.lemma(*above)) == attempts.end())
    return std::nullopt;
  const bool told = !is_to_infinitive(tree_, *above) && !complements_.has_mood(*above);
  return told ? above : std::nullopt;
}

std::string LabelComposer::passive(TokenIndex verb, const std::string& base, bool plural) const {
  const std::string participle = past_participle(base);
  const std::string is = plural ? "are " : "is ";
  if (tells_mood(verb, base)) return is + participle;
  switch (clause_.modality) {
    case Modality::planned:
      return "to be " + participle;
    case Modality::possible:
      return modal_of(verb, "could") + " be " + participle;
    case Modality::negated: {
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
