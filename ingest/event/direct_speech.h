#pragma once

#include <vector>

#include "ingest/text/tree.h"

namespace fabula {

/// Interviews and appeals, which speak to somebody instead of telling: paragraphs with an unquoted
/// first or second person, and questions.
class DirectSpeech {
 public:
  explicit DirectSpeech(const Tree& tree);

  /// Questions are asked, and more of the text is spoken than told: an interview.
  bool is_interview() const;
  bool contains(TokenIndex token) const { return speaks_[tree_.sentence_of(token)]; }

 private:
  bool begins_turn(const Sentence& sentence) const;
  bool is_addressing(TokenIndex token) const;

  const Tree& tree_;
  std::vector<bool> speaks_;  // by sentence
  std::size_t questions_ = 0;
};

}  // namespace fabula
