#include "ingest/reader/html_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "ingest/reader/html_outline.h"
#include "ingest/reader/line_shape.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

// Readability's own figures where it has them; the rest are round numbers.
constexpr std::size_t paragraph_bytes = 60;  ///< shorter runs do not score
constexpr double paragraph_links = 0.4;      ///< runs with more links do not score
constexpr double kept_links = 0.5;           ///< runs with more links are menus
constexpr double content_bonus = 1.25;
constexpr double widen_to_content = 1.1;  ///< text gained by taking the parent: its factor
constexpr double widen_to_any = 1.4;
constexpr std::size_t loose_words = 5;  ///< shorter runs outside paragraphs are labels

/// Elements that hold one paragraph; what they score belongs to their parent.
bool is_paragraph(std::string_view tag) {
  static constexpr auto tags =
      std::to_array<std::string_view>({"blockquote", "dd", "dt", "figcaption", "h1", "h2", "h3",
                                       "h4", "h5", "h6", "li", "p", "pre"});
  return std::ranges::binary_search(tags, tag);
}

int heading_level(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' ? tag[1] - '0' : 0;
}

class MainText {
 public:
  MainText(HtmlOutline outline, std::string_view title)
      : boxes_(std::move(outline.boxes)), runs_(std::move(outline.runs)), left_out_(boxes_.size()) {
    find_headline(title);
    weigh();
    leave_out_furniture();
    weigh();
  }

  std::vector<HtmlParagraph> take() {
    std::vector<HtmlParagraph> paragraphs;
    if (runs_.empty()) return paragraphs;
    if (headline_ < runs_.size()) paragraphs.push_back({runs_[headline_].text, Markup::heading});
    const std::uint32_t top = mass_[0] > 0 ? widened(best_box()) : 0;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < runs_.size(); ++i)
      if (i != headline_ && is_kept(runs_[i], top)) kept.push_back(i);
    drop_empty_sections(kept);
    if (kept.empty()) return {};
    for (const std::size_t i : kept)
      paragraphs.push_back({std::move(runs_[i].text), markup_of(runs_[i])});
    return paragraphs;
  }

 private:
  const HtmlBox& box_of(const HtmlRun& run) const { return boxes_[run.box]; }
  bool holds(std::uint32_t box, std::uint32_t inner) const {
    return box <= inner && inner < boxes_[box].end;
  }

  /// The h1 that says the title, else the first.
  void find_headline(std::string_view title) {
    headline_ = runs_.size();
    for (std::size_t i = runs_.size(); i-- > 0;) {
      if (box_of(runs_[i]).tag != "h1") continue;
      if (headline_ == runs_.size() || !same_words(runs_[headline_].text, title) ||
          same_words(runs_[i].text, title))
        headline_ = i;
    }
  }

  bool scores(const HtmlRun& run) const {
    return !left_out_[run.box] && run.text.size() >= paragraph_bytes &&
           run.link_density() < paragraph_links && heading_level(box_of(run).tag) == 0;
  }

  /// Bytes of paragraph text in each box and all that it holds.
  void weigh() {
    mass_.assign(boxes_.size(), 0);
    for (const HtmlRun& run : runs_)
      if (scores(run)) mass_[run.box] += run.text.size();
    for (std::size_t i = boxes_.size(); i-- > 1;) mass_[boxes_[i].parent] += mass_[i];
  }

  void leave_out_furniture() {
    std::vector<bool> in_content(boxes_.size());
    for (std::uint32_t i = 1; i < boxes_.size(); ++i) {
      const HtmlBox& box = boxes_[i];
      in_content[i] = in_content[box.parent] || box.tag == "article" || box.tag == "main";
      const bool furniture =
          box.hint == HtmlHint::furniture || (box.tag == "header" && !in_content[i]);
      const bool holds_headline = headline_ < runs_.size() && holds(i, runs_[headline_].box);
      left_out_[i] =
          left_out_[box.parent] || (furniture && !holds_headline && mass_[i] * 2 < mass_[0]);
    }
  }

  std::uint32_t best_box() const {
    std::vector<double> score(boxes_.size());
    for (const HtmlRun& run : runs_) {
      if (!scores(run)) continue;
      const double commas = static_cast<double>(std::ranges::count(run.text, ','));
      const double length = std::min(static_cast<double>(run.text.size()) / 100, 3.0);
      const double points = (1 + commas + length) * (1 - run.link_density());
      const std::uint32_t around = is_paragraph(box_of(run).tag) ? box_of(run).parent : run.box;
      score[around] += points;
      score[boxes_[around].parent] += points / 2;
    }
    for (std::size_t i = 0; i < boxes_.size(); ++i)
      if (boxes_[i].hint == HtmlHint::content) score[i] *= content_bonus;
    return static_cast<std::uint32_t>(std::ranges::max_element(score) - score.begin());
  }

  /// An ancestor instead, when the article's text is spread over several boxes. Stops at an
  /// <article> with most of the page's text.
  std::uint32_t widened(std::uint32_t box) const {
    std::uint32_t chosen = box;
    for (std::uint32_t at = box; at != 0;) {
      if (boxes_[at].tag == "article" && mass_[at] * 2 >= mass_[0]) break;
      at = boxes_[at].parent;
      const double factor = boxes_[at].hint == HtmlHint::content ? widen_to_content : widen_to_any;
      if (static_cast<double>(mass_[at]) >= factor * static_cast<double>(mass_[chosen]))
        chosen = at;
    }
    return chosen;
  }

  bool is_kept(const HtmlRun& run, std::uint32_t top) const {
    const HtmlBox& box = box_of(run);
    if (!holds(top, run.box) || left_out_[run.box]) return false;
    if (box.is_post || heading_level(box.tag) > 0) return true;
    if (run.link_density() > kept_links) return false;
    return is_paragraph(box.tag) || count_words(run.text) >= loose_words ||
           shape_of(run.text).ends_with_stop;
  }

  /// Headings below which nothing was kept: of menus and lists of other stories.
  void drop_empty_sections(std::vector<std::size_t>& kept) const {
    std::vector<std::size_t> result;
    int next_level = 1;  // of the heading that follows; the end of the page closes all
    bool text_follows = false;
    for (std::size_t k = kept.size(); k-- > 0;) {
      const int level = heading_level(box_of(runs_[kept[k]]).tag);
      const bool empty = level > 0 && !text_follows && next_level <= level;
      if (empty) continue;
      text_follows = level == 0;
      if (level > 0) next_level = level;
      result.push_back(kept[k]);
    }
    std::ranges::reverse(result);
    kept = std::move(result);
  }

  Markup markup_of(const HtmlRun& run) const {
    const HtmlBox& box = box_of(run);
    if (heading_level(box.tag) > 0) return Markup::heading;
    for (std::uint32_t at = run.box; at != 0; at = boxes_[at].parent)
      if (boxes_[at].tag == "figcaption") return Markup::caption;
    if (box.is_post) return Markup::quote;
    for (std::uint32_t at = run.box; at != 0; at = boxes_[at].parent)
      if (boxes_[at].tag == "li") return Markup::list_item;
    return Markup::none;
  }

  std::vector<HtmlBox> boxes_;
  std::vector<HtmlRun> runs_;
  std::vector<bool> left_out_;
  std::vector<std::size_t> mass_;
  std::size_t headline_ = 0;
};

}  // namespace

std::vector<HtmlParagraph> main_text(const HtmlTree& page, std::string_view title) {
  HtmlOutline outline = outline_of(page);
  if (outline.boxes.empty()) return {};
  return MainText(std::move(outline), title).take();
}

}  // namespace fabula
