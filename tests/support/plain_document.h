#pragma once

#include <cctype>

#include "ingest/text/document.h"

namespace fabula::test {

/// A document of untagged tokens: words and single signs, cut at white space; sentences end at a
/// line's end and at ". " before a capital. For tests of stages that follow the tokeniser.
/// `article` must outlive the result; it gets one body block.
inline Document plain_document(Article& article) {
  const std::string& text = article.text;
  article.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::body, "", {}}};
  Document document;
  document.article = &article;
  const auto is_word = [&](std::size_t i) {
    return (text[i] & 0x80) != 0 || std::isalnum(static_cast<unsigned char>(text[i])) != 0;
  };
  std::uint32_t first = 0;
  const auto end_sentence = [&] {
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    if (last > first) document.sentences.push_back({first, last, 0, false});
    first = last;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\n') end_sentence();
    if (std::isspace(static_cast<unsigned char>(text[i])) != 0) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (is_word(i) && end < text.size() && is_word(end)) ++end;
    Token token;
    token.span = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
    document.tokens.push_back(token);
    const bool stop = text[i] == '.' && end + 1 < text.size() && text[end] == ' ' &&
                      std::isupper(static_cast<unsigned char>(text[end + 1])) != 0;
    const auto words = document.tokens.size();
    if (stop && words >= 2 && document.tokens[words - 2].span.size() > 2) end_sentence();
    i = end;
  }
  end_sentence();
  return document;
}

}  // namespace fabula::test
