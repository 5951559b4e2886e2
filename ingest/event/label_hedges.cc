#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

// How far the text itself stands by what it tells: "is reportedly sold".

namespace fabula {

using std::string_view;

/// "reportedly" of "was reportedly sold" and "was said to be sold"; "" where the text does stand by
/// it.
string_view LabelComposer::hedge_of(TokenIndex verb) const {
  constexpr auto hedges = std::to_array<string_view>({"allegedly", "apparently", "ostensibly",
                                                      "presumably", "purportedly", "reportedly",
                                                      "reputedly", "seemingly", "supposedly"});
  for (TokenIndex index : tree_.children(verb))
    if (one_of(tree_.lemma(index), hedges) && !mood::is_of_reason(tree_, index))
      return tree_.lemma(index);
  const auto above = tree_.head(verb);
  if (!above) return "";
  const Deprel relation = tree_.token(verb).deprel;
  // "was reportedly arrested and charged"
  if (relation == Deprel::conj && !tree_.has(verb, Deprel::nsubj) &&
      !tree_.has(verb, Deprel::nsubj_pass))
    return hedge_of(*above);
  if ((relation != Deprel::xcomp && relation != Deprel::advcl) || !is_to_infinitive(tree_, verb) ||
      !is_passive(tree_, *above))
    return "";
  const string_view speech = tree_.lemma(*above);
  if (one_of(speech, {"report", "rumor", "rumour", "say"})) return "reportedly";
  return one_of(speech, {"allege", "claim"}) ? "allegedly" : "";
}

/// A verb with its hedge: "reportedly sinks", "is reportedly sunk".
std::string LabelComposer::hedged(TokenIndex verb, std::string told) const {
  const string_view hedge = hedge_of(verb);
  if (hedge.empty() || verb == asker_) return told;
  const bool passive = told.starts_with("is ") || told.starts_with("are ");
  const std::size_t at = passive ? told.find(' ') + 1 : 0;
  return told.insert(at, std::string(hedge) + ' ');
}

}  // namespace fabula
