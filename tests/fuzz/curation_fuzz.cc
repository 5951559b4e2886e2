#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "graph/merge.h"
#include "graph/story_file.h"
#include "tests/support/synthetic_news.h"

/// Any bytes are a curation file or refused with a reason; one that is read is applied to a story,
/// and what comes out is a story that reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<fabula::Extraction> news = fabula::synthetic_news(8, 2);
  fabula::Diagnostics diagnostics;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto curation = fabula::read_curation(text, "fuzz", diagnostics);
  if (!curation && diagnostics.empty()) std::abort();
  if (!curation) return 0;
  fabula::ArticleSet articles;
  for (const fabula::Extraction& x : news) articles.add(x, diagnostics);
  const fabula::Story story = fabula::merge(articles, *curation, diagnostics);
  const std::string file = fabula::write_story(story);
  const auto read = fabula::read_story(file, "fuzz", diagnostics);
  if (!read || fabula::write_story(*read) != file) std::abort();
  return 0;
}
