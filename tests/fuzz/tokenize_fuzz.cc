#include <cstdint>
#include <cstdlib>
#include <string>

#include "ingest/text/characters.h"
#include "ingest/text/sentences.h"

// Every byte that is no space must lie in exactly one token.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fabula::Article article;
  article.text.assign(reinterpret_cast<const char*>(data), size);
  const fabula::Document document = fabula::split(article);
  std::size_t at = 0;
  for (const fabula::Token& token : document.tokens) {
    while (at < token.span.begin) {
      const auto c = fabula::character_at(article.text, at);
      if (!c.is_space()) std::abort();
      at += c.size;
    }
    if (at != token.span.begin || token.span.empty()) std::abort();
    at = token.span.end;
  }
  return 0;
}
