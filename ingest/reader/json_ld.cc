#include "ingest/reader/json_ld.h"

#include <algorithm>
#include <vector>

#include "graph/json.h"

namespace fabula {
namespace {

/// NewsArticle, BlogPosting, Report, ...: the types of schema.org whose page is an article.
bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type == "Report";
}

bool is_article(const json::Value& object) {
  const json::Value* type = object.find("@type");
  if (!type) return false;
  if (type->type == json::Type::string) return is_article_type(type->text);
  return std::ranges::any_of(type->items, [](const json::Value& item) {
    return item.type == json::Type::string && is_article_type(item.text);
  });
}

void take(const json::Value& object, std::string_view key, std::string& known) {
  const json::Value* value = object.find(key);
  if (value && value->type == json::Type::object) {
    const json::Value* name = value->find("name");
    value = name ? name : value->find("@id");
  }
  if (known.empty() && value && value->string()) known = *value->string();
}

/// Between the first bracket and the last: pages wrap scripts in comments. Line breaks inside
/// strings, which JSON forbids and pages have, become blanks.
std::string clean(std::string_view script) {
  const std::size_t begin = script.find_first_of("{[");
  const std::size_t end = script.find_last_of("}]");
  if (begin == script.npos || end == script.npos || end < begin) return {};
  std::string text(script.substr(begin, end - begin + 1));
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

}  // namespace

void read_json_ld(std::string_view script, JsonLd& known) {
  Diagnostics ignored;  // a page's broken scripts are not the reader's concern
  const auto document = json::parse(clean(script), "", ignored);
  if (!document) return;
  std::vector<const json::Value*> open{&*document};
  while (!open.empty()) {
    const json::Value& value = *open.back();
    open.pop_back();
    if (is_article(value)) {
      take(value, "headline", known.headline);
      take(value, "datePublished", known.published);
      take(value, "articleBody", known.body);
      take(value, "publisher", known.publisher);
      take(value, "url", known.url);
      take(value, "mainEntityOfPage", known.url);
      continue;  // what it contains are its parts, or other articles
    }
    // Pushed backwards, so that they are looked at in the page's order.
    for (auto item = value.items.rbegin(); item != value.items.rend(); ++item)
      open.push_back(&*item);
    for (auto member = value.members.rbegin(); member != value.members.rend(); ++member)
      open.push_back(&member->second);
  }
}

}  // namespace fabula
