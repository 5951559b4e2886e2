#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article.h"
#include "graph/diagnostic.h"

namespace fabula {

/// What a record or page says of its publication date, in its own words.
struct DateClaim {
  std::string text;
  PublicationBasis basis = PublicationBasis::record;
  LineColumn where;  ///< in the file, for messages
};

/// Sets `published` and `published_basis` of an article whose text, blocks and url are known. The
/// first that gives a day decides: `option`, the claims in their order, the url ("/2025/10/04/"),
/// a dateline, a quoted post, the latest full date in the text. A date of which two readings are
/// possible (03-10-2025) counts only when another date of the article lies within a day of exactly
/// one of them. Claims that are no day, or an impossible one, are reported and passed over.
void set_publication_date(Article& article, std::optional<Day> option,
                          const std::vector<DateClaim>& claims, Diagnostics& diagnostics);

/// The day in a path of a url: "/2025/10/04/", "/2025/oct/4/", "-2025-10-04", "/20251004/".
std::optional<Day> url_date(std::string_view url);

}  // namespace fabula
