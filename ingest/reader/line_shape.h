#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "graph/date.h"

namespace fabula {

/// What can be seen of a paragraph without understanding it.
struct LineShape {
  std::size_t words = 0;
  bool ends_with_stop = false;   ///< '.', '!', '?' or an ellipsis, before closing quotes
  bool is_heading_like = false;  ///< short, opens with a capital, no full stop, comma or colon
  bool is_body_like = false;     ///< long enough, and closed as a sentence is
  bool is_caps = false;          ///< letters, and all of them capitals
};

LineShape shape_of(std::string_view line);

/// The line below a quoted post: "— Name (@handle) October 3, 2025".
struct PostSignature {
  std::string author;  ///< the name, or the handle where there is none
  std::optional<Day> date;
};
std::optional<PostSignature> post_signature(std::string_view line);
/// Holds what only posts hold: a link of the network's own, a hashtag, a handle.
bool has_post_mark(std::string_view line);
/// Ends with the network's link to the post's picture or page.
bool has_post_link(std::string_view line);

/// A line of little but a date: "Sunday, June 21, 2020", "Updated: 3 Oct 2025, 10:21 am IST".
bool is_date_line(std::string_view line);
/// "By Jane Doe, Staff Writer".
bool is_byline(std::string_view line);
/// Place, date and agency that open a paragraph ("ISLAMABAD, Oct 3 (Agency) - "): the bytes up to
/// the dash or colon, and where the paragraph proper begins. Nothing when it has none.
struct DatelinePrefix {
  std::size_t end = 0;
  std::size_t body = 0;
};
std::optional<DatelinePrefix> dateline_prefix(std::string_view line);

/// Words in common of four letters or more, compared by their first five.
std::size_t shared_words(std::string_view a, std::string_view b);
/// The same letters and digits, whatever the case, spaces and punctuation.
bool same_words(std::string_view a, std::string_view b);

}  // namespace fabula
