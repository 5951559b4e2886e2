#pragma once

#include <vector>

#include "graph/article.h"
#include "ingest/reader/paragraphs.h"
#include "ingest/reader/publication_date.h"

namespace fabula {

/// What a format's reader hands on: an article without blocks, publication date and content id, its
/// paragraphs, and what is said of its date.
struct Draft {
  Article article;
  std::vector<Paragraph> paragraphs;
  std::vector<DateClaim> claims;
};

}  // namespace fabula
