#include "ingest/reader/html_hints.h"

#include <algorithm>
#include <array>
#include <span>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

// Sorted, for binary search.
constexpr auto furniture_tags = std::to_array<std::string_view>(
    {"applet", "aside",  "audio",  "button", "canvas", "datalist", "dialog",   "embed",    "footer",
     "frame",  "iframe", "input",  "map",    "menu",   "nav",      "noframes", "noscript", "object",
     "option", "script", "select", "style",  "svg",    "template", "textarea", "video"});

constexpr auto furniture_roles = std::to_array<std::string_view>(
    {"alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
     "navigation", "search", "toolbar"});

constexpr auto furniture_words = std::to_array<std::string_view>(
    {"ad",          "ads",        "advert",     "advertisement", "advertising",  "adverts",
     "banner",      "bio",        "breadcrumb", "breadcrumbs",   "comment",      "commentlist",
     "comments",    "consent",    "cookie",     "cookies",       "disclaimer",   "disqus",
     "footer",      "hidden",     "masthead",   "menu",          "modal",        "nav",
     "navbar",      "navigation", "newsletter", "newsletters",   "outbrain",     "overlay",
     "pager",       "pagination", "paywall",    "popular",       "popup",        "promo",
     "promos",      "promotion",  "recirc",     "recirculation", "recommend",    "recommendations",
     "recommended", "related",    "respond",    "share",         "sharebar",     "sharedaddy",
     "shares",      "sharing",    "shoutbox",   "sidebar",       "signup",       "skyscraper",
     "social",      "sponsor",    "sponsored",  "subscribe",     "subscription", "taboola",
     "tags",        "teaser",     "teasers",    "toolbar",       "trending",     "widget",
     "widgets"});

constexpr auto content_words = std::to_array<std::string_view>(
    {"article", "articlebody", "body", "content", "entry", "hentry", "main", "page", "post",
     "postbody", "story", "storybody", "text"});

/// Calls `visit` with each lower-case word of "related-stories articleBody": split at everything
/// that is no letter and where a capital follows a small letter.
template <typename Visit>
void for_each_name_word(std::string_view names, Visit visit) {
  std::string word;
  char last = ' ';
  for (const char c : names) {
    const bool ends = !is_alpha(c) || (is_upper(c) && is_lower(last));
    if (ends && !word.empty()) {
      visit(std::string_view(word));
      word.clear();
    }
    if (is_alpha(c)) word += to_lower(c);
    last = c;
  }
  if (!word.empty()) visit(std::string_view(word));
}

bool is_hidden(const HtmlNode* element) {
  if (has_attribute(element, "hidden") ||
      equal_ignoring_case(attribute(element, "aria-hidden"), "true"))
    return true;
  std::string style = lower_case(attribute(element, "style"));
  std::erase_if(style, is_space);
  return style.find("display:none") != style.npos;
}

}  // namespace

HtmlHint hint_of(const HtmlNode* element) {
  const std::string_view tag = tag_of(element);
  if (tag == "article" || tag == "main") return HtmlHint::content;
  if (tag == "html" || tag == "body" || tag == "p") return HtmlHint::none;
  if (equal_ignoring_case(attribute(element, "itemprop"), "articlebody")) return HtmlHint::content;
  HtmlHint hint = HtmlHint::none;
  for (const char* name : {"class", "id"})
    for_each_name_word(attribute(element, name), [&](std::string_view word) {
      if (std::ranges::binary_search(furniture_words, word))
        hint = HtmlHint::furniture;
      else if (hint == HtmlHint::none && std::ranges::binary_search(content_words, word))
        hint = HtmlHint::content;
    });
  return hint;
}

bool is_page_furniture(const HtmlNode* element) {
  if (std::ranges::binary_search(furniture_tags, tag_of(element))) return true;
  const std::string role = lower_case(attribute(element, "role"));
  return std::ranges::binary_search(furniture_roles, role) || is_hidden(element);
}

bool has_published_class(const HtmlNode* element) {
  bool published = false;
  for_each_name_word(attribute(element, "class"), [&](std::string_view word) {
    published |= word == "published" || word == "pubdate" || word == "publish";
  });
  return published;
}

}  // namespace fabula
