#pragma once

#include <cstddef>

#include "graph/extraction.h"
#include "ingest/event/label.h"

namespace fabula {

/// What is known of an event when one asks whether a reader would want it on a timeline.
struct Standing {
  double kind = 0;         ///< how much readers want its type, 0..1
  bool lexical = false;    ///< the type comes from the lexicon
  bool sound = true;       ///< its headline says all that it should
  bool embedded = false;   ///< told within what is said of another: a relative or adverbial clause
  bool speech = false;     ///< an act of speech
  bool aim = false;        ///< told only as what something else is done or meant for
  bool of_outlet = false;  ///< something that the outlet of the article does itself
  bool linked = false;     ///< the text calls it the cause or effect of something
  bool nonfinite = false;  ///< all that tells it is an infinitive or gerund, "to buy the firm"
  bool dated = false;      ///< by words, not by the publication alone
  bool in_headline = false;
  bool in_lead = false;  ///< in the first sentences
  std::size_t participants = 0;
  std::size_t tellings = 1;
  int depth = 0;          ///< words above the one that tells it, in the tree of its sentence
  double share_told = 0;  ///< words of the headline for each word of the sentence
  Modality modality = Modality::asserted;
  Label::Content content = Label::Content::complete;
};

/// How likely a reader wants the event on the timeline of the article, 0..1, in steps of 0.001. A
/// logistic regression on whether annotators of 22 news articles held an event for necessary.
double salience_of(const Standing& standing);

}  // namespace fabula
