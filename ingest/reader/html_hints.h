#pragma once

#include "ingest/reader/html_tree.h"

namespace fabula {

/// What an element's tag, role, class and id say of its part in the page.
enum class HtmlHint : unsigned char {
  none,
  content,    ///< words of an article's own container
  furniture,  ///< navigation, comments, related stories, sharing, advertisements
};

HtmlHint hint_of(const HtmlNode* element);
/// Never words of the article: scripts, forms' fields, navigation, footers, what is not shown.
bool is_page_furniture(const HtmlNode* element);
/// A class that marks a publication date ("entry-date published").
bool has_published_class(const HtmlNode* element);

}  // namespace fabula
