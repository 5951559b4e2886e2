#include "ingest/reader/html_reader.h"

#include <utility>

#include "ingest/reader/encoding.h"
#include "ingest/reader/html_metadata.h"
#include "ingest/reader/html_tag_scan.h"
#include "ingest/reader/html_text.h"
#include "ingest/reader/html_tree.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// The charset is declared within the first 1024 bytes (HTML standard 4.2.5.4).
constexpr std::size_t charset_bytes = 1024;
/// A page with less text shows it by script; its JSON-LD may hold the article.
constexpr std::size_t script_page_bytes = 200;

/// charset="..." of a meta element, or of an XML declaration's encoding.
std::string_view declared_charset(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, charset_bytes);
  for (const std::string_view key : {"charset=", "encoding="}) {
    const std::size_t found = find_ignoring_case(head, key);
    if (found == head.npos) continue;
    std::string_view value = head.substr(found + key.size());
    while (value.starts_with('"') || value.starts_with('\'') || value.starts_with(' '))
      value.remove_prefix(1);
    return value.substr(0, std::min(value.find_first_of("\"' />;"), value.size()));
  }
  return {};
}

void add_paragraph(Draft& draft, std::string_view text, Markup markup) {
  std::string& all = draft.article.text;
  if (!all.empty()) all += '\n';
  const auto begin = static_cast<std::uint32_t>(all.size());
  all += text;
  draft.paragraphs.push_back({{begin, static_cast<std::uint32_t>(all.size())}, markup, true});
}

}  // namespace

std::optional<Draft> read_html(const Record& record, Diagnostics& diagnostics) {
  const std::string_view bytes = record.bytes();
  const auto utf8 = read_utf8(bytes, declared_charset(bytes), record.path, diagnostics);
  if (!utf8) return std::nullopt;
  const auto report = [&](Severity severity, std::string message) {
    diagnostics.push_back({severity, record.path, 0, 0, std::move(message)});
  };
  if (const auto tag = overloaded_tag(utf8->view())) {
    const LineColumn at = line_column(utf8->view(), *tag);
    diagnostics.push_back({Severity::error, record.path, at.line, at.column,
                           "an element with more than " + std::to_string(max_attributes) +
                               " attributes; remove it or save the page as text"});
    return std::nullopt;
  }
  const HtmlTree page = parse_html(utf8->view());
  if (page.truncated)
    report(Severity::warning, "nested more than 256 elements deep; the page is cut off there");
  HtmlMetadata metadata = read_html_metadata(page);
  Draft draft;
  draft.article.title = std::move(metadata.title);
  draft.article.url = std::move(metadata.url);
  draft.article.source = std::move(metadata.source);
  draft.claims = std::move(metadata.claims);
  const std::vector<HtmlParagraph> paragraphs = main_text(page, draft.article.title);
  for (const HtmlParagraph& paragraph : paragraphs)
    add_paragraph(draft, paragraph.text, paragraph.markup);
  if (draft.article.text.size() < script_page_bytes &&
      metadata.body.size() > draft.article.text.size()) {
    draft.article.text = std::move(metadata.body);
    draft.paragraphs = split_text(draft.article.text);
  }
  if (trim(draft.article.text).empty()) {
    report(Severity::error, "no text found in the page; save the page as it shows in a browser");
    return std::nullopt;
  }
  return draft;
}

}  // namespace fabula
