#pragma once

#include <string_view>
#include <vector>

#include "graph/article.h"
#include "ingest/reader/paragraphs.h"

namespace fabula {

/// Tells what each paragraph of an article is: by its shape, its neighbours and its markup, and by
/// the short labels that pages put above what is not their story. `title` is the article's, or
/// empty. In doubt a paragraph is body. One block a paragraph, but a dateline that opens the first
/// body paragraph becomes a block of its own.
std::vector<Block> find_blocks(std::string_view text, const std::vector<Paragraph>& paragraphs,
                               std::string_view title);

}  // namespace fabula
