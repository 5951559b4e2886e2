#include "ingest/reader/json_reader.h"

#include <array>
#include <span>

#include "graph/json.h"
#include "graph/utf8.h"
#include "ingest/reader/encoding.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

constexpr auto text_keys =
    std::to_array<std::string_view>({"text", "body", "articleBody", "content", "maintext"});
constexpr auto title_keys = std::to_array<std::string_view>({"title", "headline"});
constexpr auto url_keys = std::to_array<std::string_view>({"url", "link"});
constexpr auto source_keys =
    std::to_array<std::string_view>({"source", "sitename", "source_domain", "publisher"});
constexpr auto date_keys =
    std::to_array<std::string_view>({"published", "datePublished", "date_publish", "date"});

class Fields {
 public:
  Fields(const json::Value& object, std::string_view bytes, const Record& record,
         Diagnostics& diagnostics)
      : object_(object), bytes_(bytes), record_(record), diagnostics_(diagnostics) {}

  /// The first of `keys` that holds words; wrong types are reported and passed over.
  std::string first(std::span<const std::string_view> keys) {
    for (const std::string_view key : keys) {
      const json::Value* value = object_.find(key);
      if (!value || value->type == json::Type::null) continue;
      if (const auto text = value->string()) {
        if (!trim(*text).empty()) return std::string(*text);
      } else if (value->type == json::Type::object) {  // schema.org: {"name": ...}
        const json::Value* name = value->find("name");
        if (name && name->string()) return std::string(*name->string());
      } else {
        report(Severity::warning, value->offset,
               "\"" + std::string(key) + "\" is not a string; left out");
      }
    }
    return {};
  }

  /// The id: a string, or a number as it is written.
  std::string id() {
    const json::Value* value = object_.find("id");
    if (!value || value->type == json::Type::null) return {};
    if (value->type == json::Type::string || value->type == json::Type::number) return value->text;
    report(Severity::warning, value->offset, "\"id\" is neither string nor number; left out");
    return {};
  }

  std::vector<DateClaim> dates() {
    std::vector<DateClaim> claims;
    for (const std::string_view key : date_keys) {
      const json::Value* value = object_.find(key);
      if (!value || value->type == json::Type::null) continue;
      if (value->type == json::Type::string || value->type == json::Type::number) {
        if (!trim(value->text).empty())
          claims.push_back({value->text, PublicationBasis::record, where(value->offset)});
      } else {
        report(Severity::warning, value->offset,
               "\"" + std::string(key) + "\" is not a date; left out");
      }
    }
    return claims;
  }

  void report(Severity severity, std::size_t offset, std::string message) {
    const LineColumn at = where(offset);
    diagnostics_.push_back({severity, record_.path, at.line, at.column, std::move(message)});
  }

 private:
  LineColumn where(std::size_t offset) const {
    LineColumn at = line_column(bytes_, offset);
    at.line += record_.line - 1;
    return at;
  }

  const json::Value& object_;
  std::string_view bytes_;
  const Record& record_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Draft> read_json(const Record& record, const ReadLimits& limits,
                               Diagnostics& diagnostics) {
  std::optional<Utf8Text> converted;
  std::string_view bytes = record.bytes();
  if (valid_utf8_prefix(bytes) < bytes.size()) {
    Diagnostics found;
    converted = read_utf8(bytes, {}, record.path, found);
    for (Diagnostic& diagnostic : found) {
      if (diagnostic.line > 0) diagnostic.line += record.line - 1;
      diagnostics.push_back(std::move(diagnostic));
    }
    if (!converted) return std::nullopt;
    bytes = converted->view();
  }
  const auto value =
      json::parse(bytes, record.path, diagnostics, record.line, {limits.document, limits.depth});
  if (!value) return std::nullopt;
  Fields fields(*value, bytes, record, diagnostics);
  if (value->type != json::Type::object) {
    fields.report(Severity::error, 0, "not an article; write an object with a \"text\"");
    return std::nullopt;
  }
  Draft draft;
  draft.article.text = fields.first(text_keys);
  if (draft.article.text.empty()) {
    fields.report(Severity::error, 0, "no text; give the article's words as \"text\"");
    return std::nullopt;
  }
  draft.article.id = fields.id();
  draft.article.title = fields.first(title_keys);
  draft.article.url = fields.first(url_keys);
  draft.article.source = fields.first(source_keys);
  draft.claims = fields.dates();
  draft.paragraphs = split_text(draft.article.text);
  return draft;
}

}  // namespace fabula
