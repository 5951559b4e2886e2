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

/// "temporarily" of "was temporarily closed": without it the headline would say more than the text.
string_view LabelComposer::limit_of(TokenIndex verb) const {
  constexpr auto limits = std::to_array<string_view>(
      {"almost", "briefly", "conditionally", "falsely", "indefinitely", "initially", "mistakenly",
       "narrowly", "nearly", "partially", "partly", "permanently", "posthumously", "provisionally",
       "temporarily", "tentatively", "unsuccessfully", "wrongfully", "wrongly"});
  if (style_.tight) return "";
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::advmod && index <= verb + 1 &&
        one_of(tree_.lemma(index), limits))
      return tree_.lemma(index);
  return "";
}

/// "fully" of "has not fully recovered": no more than that is denied.
string_view LabelComposer::denied_manner(TokenIndex verb) const {
  for (TokenIndex index : tree_.children(verb))
    if (index > 0 && index < verb && tree_.lemma(index).ends_with("ly") &&
        one_of(tree_.lemma(index - 1), {"n't", "never", "not"}))
      return tree_.lemma(index);
  return "";
}

/// A verb with its hedge or limit: "reportedly sinks", "is briefly closed", "to be partly sold".
std::string LabelComposer::hedged(TokenIndex verb, std::string told) const {
  if (verb == asker_) return told;
  const std::size_t no = told.find("not ");
  const string_view denied = no == told.npos ? "" : denied_manner(verb);
  if (!denied.empty()) return told.insert(no + 4, std::string(denied) + ' ');
  const string_view hedge = hedge_of(verb);
  const string_view adverb = hedge.empty() ? limit_of(verb) : hedge;
  if (adverb.empty()) return told;
  std::size_t at = 0;
  for (string_view auxiliary : {"is ", "are ", "to ", "could ", "be "})
    if (string_view(told).substr(at).starts_with(auxiliary)) at += auxiliary.size();
  return told.insert(at, std::string(adverb) + ' ');
}

}  // namespace fabula
