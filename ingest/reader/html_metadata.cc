#include "ingest/reader/html_metadata.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ingest/reader/html_hints.h"
#include "ingest/reader/json_ld.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// Names of meta elements (as `name`, `property` or `itemprop`) that hold the day of publication,
/// the surest first.
constexpr auto date_names = std::to_array<std::string_view>({"article:published_time",
                                                             "datepublished",
                                                             "og:article:published_time",
                                                             "rnews:datepublished",
                                                             "article.published",
                                                             "parsely-pub-date",
                                                             "sailthru.date",
                                                             "cxenseparse:recs:publishtime",
                                                             "bt:pubdate",
                                                             "citation_publication_date",
                                                             "dc.date.issued",
                                                             "dcterms.issued",
                                                             "dc.date",
                                                             "dcterms.date",
                                                             "dc.date.created",
                                                             "dcterms.created",
                                                             "publish-date",
                                                             "publish_date",
                                                             "published_at",
                                                             "publication_date",
                                                             "pubdate",
                                                             "pub_date",
                                                             "publishdate",
                                                             "originalpublicationdate",
                                                             "article_date_original",
                                                             "date_published",
                                                             "og:published_time",
                                                             "datecreated",
                                                             "date"});

class Collector {
 public:
  void visit(HtmlNode* node) {
    const std::string_view tag = tag_of(node);
    if (tag == "meta")
      visit_meta(node);
    else if (tag == "link")
      visit_link(node);
    else if (tag == "script")
      visit_script(node);
    else if (tag == "time")
      visit_time(node);
    else if (tag == "title" && page_title_.empty())
      page_title_ = words_in(node);
    else if (tag == "h1" && h1_.empty())
      h1_ = words_in(node);
  }

  HtmlMetadata take() {
    HtmlMetadata data;
    data.source = !site_name_.empty() ? site_name_ : json_ld_.publisher;
    data.url = !canonical_.empty() ? canonical_ : !og_url_.empty() ? og_url_ : json_ld_.url;
    data.body = std::move(json_ld_.body);
    data.title = title(data.source);
    for (std::string* date : {&json_ld_.published, &meta_date_, &time_date_})
      if (!date->empty())
        data.claims.push_back({std::move(*date), PublicationBasis::metadata, LineColumn{0, 0}});
    return data;
  }

 private:
  void visit_meta(const HtmlNode* node) {
    std::string value = attribute(node, "content");
    if (trim(value).empty()) return;
    for (const char* kind : {"property", "name", "itemprop"}) {
      const std::string name = lower_case(attribute(node, kind));
      if (name.empty()) continue;
      if (name == "og:title" && og_title_.empty()) og_title_ = value;
      if (name == "og:site_name" && site_name_.empty()) site_name_ = value;
      if (name == "og:url" && og_url_.empty()) og_url_ = value;
      const auto rank = std::ranges::find(date_names, name) - date_names.begin();
      if (static_cast<std::size_t>(rank) < meta_rank_) {
        meta_rank_ = static_cast<std::size_t>(rank);
        meta_date_ = value;
      }
    }
  }

  void visit_link(const HtmlNode* node) {
    if (canonical_.empty() && equal_ignoring_case(attribute(node, "rel"), "canonical"))
      canonical_ = attribute(node, "href");
  }

  void visit_script(HtmlNode* node) {
    if (find_ignoring_case(attribute(node, "type"), "ld+json") == std::string::npos) return;
    read_json_ld(text_in(node), json_ld_);
  }

  /// The marked <time> of the article, else the first on the page with a machine-readable date.
  void visit_time(HtmlNode* node) {
    std::string date = attribute(node, "datetime");
    if (date.empty()) date = words_in(node);
    const bool marked = equal_ignoring_case(attribute(node, "itemprop"), "datepublished") ||
                        has_attribute(node, "pubdate") || has_published_class(node);
    if (date.empty() || time_marked_ || (!marked && !time_date_.empty())) return;
    time_date_ = date;
    time_marked_ = marked;
  }

  std::string title(std::string_view source) const {
    for (const std::string* candidate : {&json_ld_.headline, &og_title_, &h1_, &page_title_}) {
      // Entities that nobody decoded: another source has the clean form.
      const bool escaped =
          candidate->find("&#") != candidate->npos || candidate->find("&amp;") != candidate->npos;
      if (!trim(*candidate).empty() && !escaped) return without_site(*candidate, source);
    }
    return {};
  }

  /// "Headline | Site" without the site.
  static std::string without_site(std::string_view title, std::string_view source) {
    title = trim(title);
    if (source.size() >= 2 && title.size() > source.size() &&
        equal_ignoring_case(title.substr(title.size() - source.size()), lower_case(source))) {
      const std::string_view head = trim(title.substr(0, title.size() - source.size()));
      for (const std::string_view mark : {"|", "-", "\u2013", "\u2014", "::", "\u00b7"})
        if (head.ends_with(mark) && head.size() > mark.size())
          return std::string(trim(head.substr(0, head.size() - mark.size())));
    }
    return std::string(title);
  }

  JsonLd json_ld_;
  std::string og_title_, h1_, page_title_, site_name_, og_url_, canonical_;
  std::string meta_date_, time_date_;
  std::size_t meta_rank_ = date_names.size();
  bool time_marked_ = false;
};

}  // namespace

HtmlMetadata read_html_metadata(const HtmlTree& page) {
  Collector collector;
  walk(
      page.root(),
      [&](HtmlNode* node) {
        if (!is_element(node)) return false;
        const bool away = tag_of(node) != "script" && is_page_furniture(node);
        if (!away) collector.visit(node);
        return !away;
      },
      [](const HtmlNode*) {});
  return collector.take();
}

}  // namespace fabula
