#include "ingest/text/quotations.h"

#include <string_view>

namespace fabula {

using std::string_view;

std::vector<bool> quoted_tokens(const Document& document) {
  std::vector<bool> quoted(document.tokens.size());
  bool open = false;
  std::uint32_t block = 0;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.block != block) open = false;  // an unclosed quotation ends with its paragraph
    block = sentence.block;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      const string_view word = document.word(document.tokens[i]);
      if (word == "\xe2\x80\x9c" || word == "``")
        open = true;
      else if (word == "\xe2\x80\x9d" || word == "''")
        open = false;
      else if (word == "\"")
        open = !open;
      else
        quoted[i] = open;
    }
  }
  return quoted;
}

}  // namespace fabula
