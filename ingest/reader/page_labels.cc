#include "ingest/reader/page_labels.h"

#include <algorithm>
#include <array>
#include <span>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr auto one_labels = std::to_array<std::string_view>({"also read",
                                                             "also see",
                                                             "also watch",
                                                             "don't miss",
                                                             "don\u2019t miss",
                                                             "editor's pick",
                                                             "editor\u2019s pick",
                                                             "in case you missed it",
                                                             "listen",
                                                             "must read",
                                                             "next up",
                                                             "read also",
                                                             "read more",
                                                             "read next",
                                                             "read now",
                                                             "related",
                                                             "related article",
                                                             "related story",
                                                             "see also",
                                                             "suggested read",
                                                             "up next",
                                                             "watch",
                                                             "watch now",
                                                             "what to read next"});

constexpr auto many_labels = std::to_array<std::string_view>(
    {"editor's picks",   "editor\u2019s picks", "editors' picks",      "editors\u2019 picks",
     "further reading",  "latest headlines",    "latest news",         "latest stories",
     "more like this",   "more news",           "more stories",        "more to read",
     "most popular",     "most read",           "most viewed",         "other stories",
     "popular stories",  "recommended",         "recommended for you", "recommended stories",
     "related articles", "related content",     "related coverage",    "related links",
     "related news",     "related posts",       "related stories",     "related topics",
     "top stories",      "you may also like"});

constexpr auto many_openings =
    std::to_array<std::string_view>({"more from ", "more in ", "more on ", "more about ",
                                     "more stories ", "trending ", "you might ", "stories you "});

/// With a colon, a bar or capitals after them the headline follows on the line.
constexpr auto inline_labels = std::to_array<std::string_view>(
    {"also read", "also see", "don't miss", "don\u2019t miss", "must read", "read also",
     "read more", "read next", "related", "related article", "related story", "see also",
     "suggested read"});

constexpr auto boilerplate_openings =
    std::to_array<std::string_view>({"advertisement",
                                     "all rights reserved",
                                     "article last ",
                                     "click here",
                                     "copyright",
                                     "filed under",
                                     "follow us",
                                     "for more news",
                                     "get our newsletter",
                                     "get the latest",
                                     "join our",
                                     "join us on",
                                     "keywords:",
                                     "like us on",
                                     "post a comment",
                                     "page last ",
                                     "print this",
                                     "reprints",
                                     "share on",
                                     "share this",
                                     "share via",
                                     "sign up for",
                                     "sign up to",
                                     "skip to",
                                     "sponsored",
                                     "story last ",
                                     "subscribe",
                                     "support our journalism",
                                     "tagged",
                                     "tags:",
                                     "this article was last ",
                                     "this article was originally published",
                                     "this page was last ",
                                     "this story was last ",
                                     "this story was originally published",
                                     "topics:",
                                     "leave a comment",
                                     "download our app",
                                     "download the app",
                                     "\u00a9"});

constexpr auto whole_boilerplate =
    std::to_array<std::string_view>({"ad", "comments", "print", "email", "share", "tags"});

constexpr auto caption_openings = std::to_array<std::string_view>(
    {"file photo", "file picture", "file image", "graphic:", "illustration:", "image:",
     "image credit", "image source", "photo:", "photo by", "photo courtesy", "photo credit",
     "photograph:", "photos:", "picture:", "representational image", "video:"});

constexpr auto caption_endings = std::to_array<std::string_view>(
    {"/getty images", "getty images)", "/reuters", "/reuters)", "/afp", "file photo",
     "(file photo)", "file photo)", "/shutterstock"});

bool opens_with(std::span<const std::string_view> table, std::string_view line) {
  return std::ranges::any_of(
      table, [&](auto opening) { return starts_with_ignoring_case(line, opening); });
}

/// Without the brackets, stars and arrows around a label.
std::string_view bare(std::string_view line) {
  static constexpr std::string_view around = "*_[](): \t>|-";
  for (const std::string_view arrow : {"\u00bb", "\u2026", "\u2192", "\u203a"})
    if (line.ends_with(arrow)) line.remove_suffix(arrow.size());
  const std::size_t begin = line.find_first_not_of(around);
  if (begin == line.npos) return {};
  return line.substr(begin, line.find_last_not_of(around) - begin + 1);
}

bool is_inline_teaser(std::string_view line) {
  while (!line.empty() && std::string_view("*_[(> ").find(line.front()) != std::string_view::npos)
    line.remove_prefix(1);
  for (const std::string_view label : inline_labels) {
    if (!starts_with_ignoring_case(line, label)) continue;
    const std::string_view rest = line.substr(label.size());
    const std::string_view headline =
        trim(rest.substr(std::min(rest.find_first_not_of("*_:| \t"), rest.size())));
    if (headline.empty()) continue;
    const bool marked = rest.find_first_of(":|") <= 2;
    const bool capitals =
        std::ranges::none_of(line.substr(0, label.size()), is_lower) && is_space(rest.front());
    if ((marked || capitals) && count_words(headline) <= 30) return true;
  }
  return false;
}

}  // namespace

TeaserLabel teaser_label(std::string_view line) {
  if (line.size() > 300) return TeaserLabel::none;
  const std::string label = lower_case(bare(line));
  if (one_of(label, one_labels)) return TeaserLabel::one;
  if (one_of(label, many_labels)) return TeaserLabel::many;
  if (opens_with(many_openings, label) && count_words(label) <= 8 && !shape_of(line).ends_with_stop)
    return TeaserLabel::many;
  return is_inline_teaser(line) ? TeaserLabel::inline_ : TeaserLabel::none;
}

bool is_boilerplate(std::string_view line) {
  if (line.size() > 400 || count_words(line) > 40) return false;
  const std::string_view words = bare(line);
  if (one_of(lower_case(words), whole_boilerplate)) return true;
  return opens_with(boilerplate_openings, words) ||
         find_ignoring_case(line, "all rights reserved") != line.npos;
}

bool is_caption(std::string_view line) {
  if (line.size() > 400 || count_words(line) > 50) return false;
  return opens_with(caption_openings, bare(line)) ||
         std::ranges::any_of(caption_endings,
                             [&](auto end) { return ends_with_ignoring_case(line, end); });
}

}  // namespace fabula
