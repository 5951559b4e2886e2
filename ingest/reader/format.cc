#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "ingest/reader/json_value_end.h"
#include "ingest/reader/records.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// Bytes at the start that tell the format of a file without a telling name.
constexpr std::size_t sniffed_bytes = 4096;

struct Extension {
  std::string_view name;
  Format format;
};

constexpr std::array<Extension, 10> formats{{
    {".htm", Format::html},
    {".html", Format::html},
    {".json", Format::json},
    {".jsonl", Format::json_lines},
    {".markdown", Format::markdown},
    {".md", Format::markdown},
    {".ndjson", Format::json_lines},
    {".text", Format::text},
    {".txt", Format::text},
    {".xhtml", Format::html},
}};

constexpr auto extensions = std::to_array<std::string_view>(
    {".htm",         ".html",  ".json",      ".jsonl",   ".markdown", ".md",      ".ndjson",
     ".text",        ".txt",   ".xhtml",     ".htm.gz",  ".html.gz",  ".json.gz", ".jsonl.gz",
     ".markdown.gz", ".md.gz", ".ndjson.gz", ".text.gz", ".txt.gz",   ".xhtml.gz"});

bool looks_like_html(std::string_view head) {
  static constexpr auto tags = std::to_array<std::string_view>(
      {"<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p>"});
  return head.starts_with('<') && std::ranges::any_of(tags, [&](auto tag) {
           return find_ignoring_case(head, tag) != head.npos;
         });
}

/// An object that ends on the line on which it begins: the first of JSON lines.
bool first_line_is_object(std::string_view bytes) {
  const std::size_t end = json_value_end(bytes, 0);
  return bytes.front() == '{' && bytes.find('\n') >= end;
}

std::optional<Format> by_name(std::string_view path) {
  if (ends_with_ignoring_case(path, ".gz")) path.remove_suffix(3);
  for (const Extension& extension : formats)
    if (ends_with_ignoring_case(path, extension.name)) return extension.format;
  return std::nullopt;
}

Format by_content(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
  if (begin == bytes.npos) return Format::text;
  bytes.remove_prefix(begin);
  const std::size_t second = bytes.find_first_not_of(" \t\r\n", 1);
  const char next = second == bytes.npos ? '\0' : bytes[second];
  if (bytes.front() == '{' && (next == '"' || next == '}'))
    return first_line_is_object(bytes) ? Format::json_lines : Format::json;
  if (bytes.front() == '[' && (next == '{' || next == ']')) return Format::json;
  return looks_like_html(bytes.substr(0, sniffed_bytes)) ? Format::html : Format::text;
}

}  // namespace

std::span<const std::string_view> article_extensions() { return extensions; }

bool has_article_extension(std::string_view path) {
  return std::ranges::any_of(extensions,
                             [&](auto end) { return ends_with_ignoring_case(path, end); });
}

Format format_of(std::string_view path, std::string_view bytes) {
  const std::optional<Format> named = by_name(path);
  return named ? *named : by_content(bytes);
}

}  // namespace fabula
