#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/date.h"
#include "graph/span.h"

namespace fabula {

/// Where the publication date of an article was found, the surest first (except `none`).
enum class PublicationBasis : std::uint8_t {
  option,    ///< --date
  record,    ///< a field of the input record
  metadata,  ///< JSON-LD, meta or <time> of a page
  url,
  dateline,
  embed,  ///< the date of a quoted post
  text,   ///< the latest explicit date in the text
  none,
};

/// What a block of an article is. Sentences never cross blocks.
enum class BlockKind : std::uint8_t {
  headline,  ///< the article's own title
  dateline,  ///< place, date, agency
  subheading,
  body,
  list_item,
  embed,  ///< a quoted post; `author` and `date` are the post's own
  caption,
  teaser,       ///< headline and summary of another article: never this one's news
  boilerplate,  ///< navigation, tags, legal lines that came along
};

struct Block {
  Span span;
  BlockKind kind = BlockKind::body;
  std::string author;       ///< of an embed, else empty
  std::optional<Day> date;  ///< of an embed

  bool operator==(const Block&) const = default;
};

/// One article as read. Blocks are in order, do not overlap, and cover all words of the text.
struct Article {
  std::string id;    ///< the input's id, else a content hash
  std::string path;  ///< as given on the command line; "-" is standard input
  std::string url;
  std::string title;
  std::string source;  ///< outlet
  std::optional<Day> published;
  PublicationBasis published_basis = PublicationBasis::none;
  std::string text;  ///< UTF-8, never normalised
  std::vector<Block> blocks;
};

}  // namespace fabula
