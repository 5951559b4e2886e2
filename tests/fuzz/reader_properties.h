#pragma once

#include <cstdlib>
#include <string_view>

#include "graph/utf8.h"
#include "ingest/reader/reader.h"

namespace fabula {

inline void require(bool promise) {
  if (!promise) std::abort();
}

/// What the reader promises for any bytes: valid UTF-8, blocks in order, inside the text, not empty
/// and not overlapping, no word outside them, a publication date if and only if it has a basis, and
/// the same articles when it reads the same bytes again.
inline void check_reading(std::string_view path, std::string_view bytes) {
  ReadOptions options;
  options.limits.document = std::size_t{1} << 20;
  options.limits.unpacked = std::size_t{4} << 20;
  Diagnostics diagnostics;
  Diagnostics again_diagnostics;
  const auto articles = read_articles(path, bytes, options, diagnostics);
  const auto again = read_articles(path, bytes, options, again_diagnostics);
  require(articles.size() == again.size() && diagnostics.size() == again_diagnostics.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const Article& article = articles[i];
    require(article.id == again[i].id && article.text == again[i].text &&
            article.blocks == again[i].blocks && article.published == again[i].published);
    require(!article.id.empty() && valid_utf8_prefix(article.text) == article.text.size());
    require(valid_utf8_prefix(article.title) == article.title.size());
    require(article.published.has_value() == (article.published_basis != PublicationBasis::none));
    std::uint32_t at = 0;
    const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (const Block& block : article.blocks) {
      require(at <= block.span.begin && block.span.begin < block.span.end);
      require(block.span.end <= article.text.size());
      for (; at < block.span.begin; ++at) require(!is_word(article.text[at]));
      at = block.span.end;
    }
    for (; at < article.text.size(); ++at) require(!is_word(article.text[at]));
  }
}

}  // namespace fabula
