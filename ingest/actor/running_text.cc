#include "ingest/actor/running_text.h"

#include <algorithm>

#include "ingest/actor/phrases.h"

namespace fabula {

bool is_shouting(const Document& document, const Sentence& sentence) {
  return std::ranges::none_of(document.of(sentence), [&](const Token& token) {
    const std::string_view word = document.word(token);
    return word.size() > 1 &&
           (has_upper(word) != all_caps(word) || (!has_upper(word) && word.size() > 3));
  });
}

bool is_headline_case(const Document& document, const Sentence& sentence) {
  constexpr std::size_t long_word = 5;  // bytes
  constexpr std::size_t lower_share = 8;
  std::size_t words = 0, lower = 0;
  for (const Token& token : document.of(sentence)) {
    const std::string_view word = document.word(token);
    const bool letter = !word.empty() && static_cast<unsigned char>(word.front() | 0x20) >= 'a';
    if (!letter || word.size() < long_word) continue;
    ++words;
    lower += !has_upper(word);
  }
  return sentence.headline_case ? lower * lower_share <= words : is_shouting(document, sentence);
}

bool running_text(const Document& document, const Sentence& sentence) {
  if (is_headline_case(document, sentence)) return false;
  const auto& blocks = document.article->blocks;
  if (sentence.block >= blocks.size()) return true;
  switch (blocks[sentence.block].kind) {
    case BlockKind::headline:
    case BlockKind::teaser:
    case BlockKind::boilerplate:
      return false;
    default:
      return true;
  }
}

}  // namespace fabula
