#pragma once

#include <string>
#include <vector>

#include "ingest/reader/html_tree.h"
#include "ingest/reader/publication_date.h"

namespace fabula {

/// What a page says of its article, apart from the text that people see.
struct HtmlMetadata {
  std::string title;              ///< JSON-LD headline, og:title, h1, title, in that order
  std::string url;                ///< canonical
  std::string source;             ///< the site's name
  std::string body;               ///< JSON-LD articleBody
  std::vector<DateClaim> claims;  ///< JSON-LD, meta, <time>: at most one of each
};

HtmlMetadata read_html_metadata(const HtmlTree& page);

}  // namespace fabula
