#include "ingest/reader/reader.h"

#include <algorithm>
#include <utility>

#include "ingest/reader/article_id.h"
#include "ingest/reader/encoding.h"
#include "ingest/reader/html_reader.h"
#include "ingest/reader/json_reader.h"
#include "ingest/reader/paragraphs.h"
#include "ingest/reader/publication_date.h"
#include "ingest/reader/text_blocks.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// "title: ..." and its like from a Markdown file's front matter.
void read_front_matter(Draft& draft) {
  Article& article = draft.article;
  for (const Paragraph& paragraph : draft.paragraphs) {
    if (paragraph.markup != Markup::metadata) continue;
    const std::string_view line = paragraph.span.of(article.text);
    const std::size_t colon = line.find(':');
    if (colon == line.npos) continue;
    const std::string key = lower_case(trim(line.substr(0, colon)));
    std::string_view value = trim(line.substr(colon + 1));
    if (value.size() >= 2 && value.front() == value.back() && (value[0] == '"' || value[0] == '\''))
      value = value.substr(1, value.size() - 2);
    if (key == "title")
      article.title = value;
    else if (key == "id")
      article.id = value;
    else if (key == "url" || key == "link")
      article.url = value;
    else if (key == "source")
      article.source = value;
    else if (key == "published" || key == "date")
      draft.claims.push_back({std::string(value), PublicationBasis::record,
                              line_column(article.text, paragraph.span.begin)});
  }
}

std::optional<Draft> read_text(const Record& record, Diagnostics& diagnostics) {
  const auto text = read_utf8(record.bytes(), {}, record.path, diagnostics);
  if (!text) return std::nullopt;
  if (trim(text->view()).empty()) {
    diagnostics.push_back({Severity::error, record.path, 1, 1, "no text; nothing to read"});
    return std::nullopt;
  }
  Draft draft;
  draft.article.text = text->view();
  if (record.format == Format::markdown) {
    draft.paragraphs = split_markdown(draft.article.text);
    read_front_matter(draft);
  } else {
    draft.paragraphs = split_text(draft.article.text);
  }
  return draft;
}

std::optional<Draft> read_draft(const Record& record, const ReadOptions& options,
                                Diagnostics& diagnostics) {
  switch (record.format) {
    case Format::html:
      return read_html(record, diagnostics);
    case Format::json:
    case Format::json_lines:
      return read_json(record, options.limits, diagnostics);
    case Format::text:
    case Format::markdown:
      break;
  }
  return read_text(record, diagnostics);
}

}  // namespace

std::optional<Article> read_record(const Record& record, const ReadOptions& options,
                                   Diagnostics& diagnostics) {
  std::optional<Draft> draft = read_draft(record, options, diagnostics);
  if (!draft) return std::nullopt;
  Article& article = draft->article;
  article.path = record.path;
  article.blocks = find_blocks(article.text, draft->paragraphs, article.title);
  if (article.title.empty()) {
    const auto headline = std::ranges::find(article.blocks, BlockKind::headline, &Block::kind);
    if (headline != article.blocks.end()) article.title = headline->span.of(article.text);
  }
  set_publication_date(article, options.date, draft->claims, diagnostics);
  if (article.id.empty()) article.id = content_id(article);
  return std::move(draft->article);
}

std::vector<Article> read_articles(std::string_view path, std::string_view bytes,
                                   const ReadOptions& options, Diagnostics& diagnostics) {
  std::vector<Article> articles;
  RecordReader reader(path, bytes, options.limits, diagnostics);
  while (const auto record = reader.next(diagnostics))
    if (auto article = read_record(*record, options, diagnostics))
      articles.push_back(std::move(*article));
  return articles;
}

}  // namespace fabula
