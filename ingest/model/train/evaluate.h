#pragma once

#include "ingest/model/language_model.h"
#include "ingest/model/train/train_syntax.h"
#include "ingest/model/train/treebank.h"

namespace fabula::train {

/// Right, predicted and gold counts, and the scores in per cent they give.
struct Count {
  int right = 0;
  int predicted = 0;
  int gold = 0;

  double precision() const { return predicted == 0 ? 0 : 100.0 * right / predicted; }
  double recall() const { return gold == 0 ? 0 : 100.0 * right / gold; }
  double f1() const { return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold); }
};

/// Against a treebank. With gold tokens every Count has as many predicted as gold and its F1 is the
/// accuracy; from raw text a word counts where its span is found.
struct SyntaxScore {
  Count tokens, sentences;
  Count boundaries;           ///< the ends of sentences alone
  Count upos, fine, lemmas;   ///< fine: with tense, verb form and number
  Count heads, labelled;      ///< UAS, LAS; all words count, punctuation, too
  double expected_heads = 0;  ///< the sum of what Token::head_certainty promises, in words
};

/// Gold tokens and sentences, predicted everything else. `recase` writes the words differently
/// (lemmas are then compared without regard to case).
SyntaxScore score_gold_tokens(const Treebank& treebank, const LanguageModel& model,
                              Recase recase = Recase::none);

/// From raw text: sentences of a paragraph joined by spaces, paragraphs by line ends.
SyntaxScore score_raw_text(const Treebank& treebank, const LanguageModel& model);

/// Names as exact spans. MISC is left out of both sides of `typed`. Some corpora mark no MISC, so
/// such a name counts in `untyped` only where the corpus has a name of the same span.
struct NameScore {
  Count typed, untyped;
  Count kinds[5];  ///< by NameKind
};
NameScore score_names(const Treebank& names, const LanguageModel& model,
                      Recase recase = Recase::none);

}  // namespace fabula::train
