#include "ingest/event/direct_speech.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/text/one_of.h"
#include "ingest/text/quotations.h"

namespace fabula {

DirectSpeech::DirectSpeech(const Tree& tree)
    : tree_(tree), speaks_(tree.document().sentences.size()) {
  const Document& document = tree.document();
  const std::vector<bool> quoted = quoted_tokens(document);
  std::size_t turns = 0, first_turn = speaks_.size();
  for (std::size_t first = 0, last = 0; first < speaks_.size(); first = last) {
    bool addressed = false;
    if (begins_turn(document.sentences[first])) {
      first_turn = std::min(first_turn, first);
      ++turns;
    }
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
  // Where speakers take turns, answers go on over several paragraphs.
  constexpr std::size_t transcript = 4;
  if (turns >= transcript)
    std::fill(speaks_.begin() + static_cast<std::ptrdiff_t>(first_turn), speaks_.end(), true);
}

/// "((Berg)) Yes, ...", "AB: Yes, ...": who speaks stands before what is said.
bool DirectSpeech::begins_turn(const Sentence& sentence) const {
  constexpr std::size_t initials = 4;
  const auto word = [&](TokenIndex i) { return tree_.word(i); };
  if (sentence.first + 2 >= sentence.last) return false;
  if (word(sentence.first) == "((") return true;
  if (word(sentence.first) == "(" && word(sentence.first + 1) == "(") return true;
  const std::string_view name = word(sentence.first);
  return name.size() <= initials && word(sentence.first + 1) == ":" &&
         std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool DirectSpeech::is_interview() const {
  constexpr std::size_t some = 3;
  const auto spoken = static_cast<std::size_t>(std::ranges::count(speaks_, true));
  return questions_ >= some && spoken * 2 > speaks_.size();
}

bool DirectSpeech::is_addressing(TokenIndex token) const {
  static constexpr std::array<std::string_view, 12> words{
      "i", "we", "you", "me", "us", "my", "our", "I", "your", "mine", "myself", "yours"};
  return tree_.token(token).upos == Upos::pron && one_of(tree_.lemma(token), words);
}

}  // namespace fabula
