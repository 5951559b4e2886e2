#include "ingest/event/direct_speech.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/token_marks.h"

namespace fabula {

DirectSpeech::DirectSpeech(const Tree& tree)
    : tree_(tree), speaks_(tree.document().sentences.size()) {
  const Document& document = tree.document();
  const std::vector<bool> quoted = quoted_tokens(document);
  for (std::size_t first = 0, last = 0; first < speaks_.size(); first = last) {
    bool addressed = false;
    for (;
         last < speaks_.size() && document.sentences[last].block == document.sentences[first].block;
         ++last) {
      const Sentence& sentence = document.sentences[last];
      for (TokenIndex i = sentence.first; i < sentence.last; ++i)
        addressed = addressed || (!quoted[i] && is_addressing(i));
      speaks_[last] = document.word(document.tokens[sentence.last - 1]) == "?";
      questions_ += speaks_[last];
    }
    if (addressed)
      std::fill(speaks_.begin() + static_cast<std::ptrdiff_t>(first),
                speaks_.begin() + static_cast<std::ptrdiff_t>(last), true);
  }
}

bool DirectSpeech::is_interview() const {
  constexpr std::size_t some = 3;
  const auto spoken = static_cast<std::size_t>(std::ranges::count(speaks_, true));
  return questions_ >= some && spoken * 2 > speaks_.size();
}

bool DirectSpeech::is_addressing(TokenIndex token) const {
  static constexpr std::array<std::string_view, 12> words{
      "i", "we", "you", "me", "us", "my", "our", "I", "your", "mine", "myself", "yours"};
  return tree_.token(token).upos == Upos::pron &&
         std::ranges::find(words, tree_.lemma(token)) != words.end();
}

}  // namespace fabula
