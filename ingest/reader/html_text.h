#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/html_tree.h"
#include "ingest/reader/paragraphs.h"

namespace fabula {

struct HtmlParagraph {
  std::string text;  ///< white space collapsed, one line
  Markup markup = Markup::none;
};

/// The main text of a page in its order, without navigation, comments, teasers and the like; the
/// page's h1 first where it has one. `title` helps to tell the right h1. Empty when the page has no
/// text of its own.
///
/// Follows Readability (Arc90, Mozilla): paragraphs score for the elements around them by length
/// and commas, less what is links; the best element, widened while its parent adds much, is the
/// article. Tags, roles, classes and ids only hint: what they call furniture stays when it holds
/// most of the page's text.
std::vector<HtmlParagraph> main_text(const HtmlTree& page, std::string_view title);

}  // namespace fabula
