#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/span.h"

namespace fabula {

/// What the markup of a paragraph says of it.
enum class Markup : std::uint8_t { none, heading, list_item, caption, quote, metadata };

/// A paragraph before it is known what part of the article it is.
struct Paragraph {
  Span span;  ///< without white space and marks such as "# " at the ends; never empty
  Markup markup = Markup::none;
  bool after_gap = false;  ///< an empty line stands before it
};

/// The paragraphs of plain text: its lines that are not blank. Where lines are hard-wrapped (each
/// is filled to one width, so that the first word of the next would not have fitted), the lines of
/// a paragraph belong together.
std::vector<Paragraph> split_text(std::string_view text);

/// The same with Markdown's marks: "# ", underlined headings, "- " and "1. ", "> ",
/// "![image](...)", and a "---" front matter, whose lines are `metadata`.
std::vector<Paragraph> split_markdown(std::string_view text);

}  // namespace fabula
