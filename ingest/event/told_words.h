#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/noun_phrase.h"

namespace fabula {

/// The words of a headline, held against the words of the text.
class ToldWords {
 public:
  /// All but `label` must outlive this.
  ToldWords(const Tree& tree, const NounPhrases& phrases, std::string_view label);

  /// The headline has the word in some form, or a name of the actor that it stands for.
  bool tells(TokenIndex token) const;
  /// The word in any inflection.
  bool has_form_of(std::string_view lemma) const;
  /// One of these words, which are in lower case.
  bool has_any_of(std::span<const std::string_view> words) const;

  /// In lower case, without marks.
  const std::vector<std::string>& words() const { return words_; }

  /// Something in the headline points out of it or leads nowhere: a pronoun, "the other" of what
  /// was told before, a preposition of which nothing is told, a mark, a word told twice.
  bool has_loose_word() const;

 private:
  bool has_pronoun() const;
  bool repeats_word() const;
  bool repeats_name() const;

  const Tree& tree_;
  const NounPhrases& phrases_;
  std::string text_;
  std::string lower_;               // the same in lower case
  std::vector<std::string> words_;  // of it
};

}  // namespace fabula
