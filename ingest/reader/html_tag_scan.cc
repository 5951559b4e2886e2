#include "ingest/reader/html_tag_scan.h"

#include <algorithm>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

bool is_name(char c) {
  return is_alpha(c) || is_digit(c) || is_foreign(c) || c == '-' || c == '_' || c == ':' ||
         c == '.';
}

struct Tag {
  std::size_t end = 0;         ///< one past its '>'
  std::size_t attributes = 0;  ///< at most; values without quotes may count as several
  bool is_empty = false;       ///< "/>"
};

/// The tag whose name ends at `at`.
Tag scan_tag(std::string_view html, std::size_t at) {
  Tag tag;
  bool after_equals = false;
  for (; at < html.size() && html[at] != '>'; ++at) {
    const char c = html[at];
    if ((c == '"' || c == '\'') && after_equals) {
      at = std::min(html.find(c, at + 1), html.size() - 1);
      after_equals = false;
    } else if (!is_space(c)) {
      if (is_name(c) && !is_name(html[at - 1]) && !after_equals) ++tag.attributes;
      after_equals = c == '=';
    }
  }
  tag.is_empty = html[at - 1] == '/';
  tag.end = std::min(at + 1, html.size());
  return tag;
}

}  // namespace

std::optional<std::size_t> overloaded_tag(std::string_view html) {
  for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at)) {
    const std::size_t begin = at++;
    if (html.substr(begin).starts_with("<!--")) {
      at = html.find("-->", begin + 4);
    } else if (at < html.size() && (is_alpha(html[at]) || html[at] == '_' || html[at] == ':')) {
      std::size_t name_end = at;
      while (name_end < html.size() && is_name(html[name_end])) ++name_end;
      const std::string_view name = html.substr(at, name_end - at);
      const Tag tag = scan_tag(html, name_end);
      if (tag.attributes > max_attributes) return begin;
      at = tag.end;
      for (const std::string_view raw : {"script", "style"})
        if (equal_ignoring_case(name, raw) && !tag.is_empty) {
          const std::string close = "</" + std::string(raw);
          const std::size_t skipped = find_ignoring_case(html.substr(at), close);
          at = skipped == html.npos ? html.size() : at + skipped;
        }
    }
  }
  return std::nullopt;
}

}  // namespace fabula
