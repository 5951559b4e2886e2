#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/html_hints.h"
#include "ingest/reader/html_tree.h"

namespace fabula {

/// An element that stands as a block of its own, or holds such.
struct HtmlBox {
  std::string_view tag;
  std::uint32_t parent = 0;  ///< index; the root is its own parent
  std::uint32_t end = 0;     ///< one past the last box inside it
  HtmlHint hint = HtmlHint::none;
  bool is_post = false;  ///< a quoted post: blockquote
};

/// A run of text that no block element interrupts.
struct HtmlRun {
  std::string text;            ///< white space collapsed
  std::uint32_t box = 0;       ///< the innermost box around it
  std::size_t link_bytes = 0;  ///< of the text, inside links

  double link_density() const {
    return text.empty() ? 0 : static_cast<double>(link_bytes) / static_cast<double>(text.size());
  }
};

/// A page as boxes and runs of text in document order; scripts, navigation, footers and what is not
/// shown are left out.
struct HtmlOutline {
  std::vector<HtmlBox> boxes;
  std::vector<HtmlRun> runs;
};

HtmlOutline outline_of(const HtmlTree& page);

}  // namespace fabula
