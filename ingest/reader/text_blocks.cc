#include "ingest/reader/text_blocks.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/page_labels.h"

namespace fabula {
namespace {

/// A post is short; this many of its lines may stand after its signature.
constexpr std::size_t max_post_lines = 4;
constexpr std::size_t max_post_bytes = 600;
constexpr std::size_t max_summary_words = 40;
constexpr std::size_t max_label_words = 4;
/// A date line further down is the heading of a section, not the article's own.
constexpr std::size_t min_repeats = 2;

struct Line {
  Paragraph paragraph;
  std::string_view words;
  LineShape shape;
  std::optional<BlockKind> kind;
  std::string author;
  std::optional<Day> date;
};

/// Decides line by line, the surest signs first; a line once decided stays.
class Classifier {
 public:
  Classifier(std::string_view text, const std::vector<Paragraph>& paragraphs,
             std::string_view title)
      : text_(text), title_(title) {
    lines_.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs) {
      const std::string_view words = paragraph.span.of(text);
      lines_.push_back({paragraph, words, shape_of(words), std::nullopt, {}, std::nullopt});
    }
  }

  std::vector<Block> run() {
    find_posts();
    find_teasers();
    find_furniture();
    find_headline();
    find_date_lines();
    find_subheadings();
    return blocks();
  }

 private:
  bool is_open(std::size_t i) const { return i < lines_.size() && !lines_[i].kind; }
  /// Lines i-1 and i stand together, without an empty line between.
  bool joined(std::size_t i) const { return i < lines_.size() && !lines_[i].paragraph.after_gap; }

  void find_posts() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].kind) continue;
      const auto signature = post_signature(lines_[i].words);
      if (!signature) continue;
      const auto mark = [&](std::size_t j) {
        lines_[j].kind = BlockKind::embed;
        lines_[j].author = signature->author;
        lines_[j].date = signature->date;
      };
      mark(i);
      const std::size_t last = post_after(i);
      for (std::size_t j = i + 1; j <= last; ++j) mark(j);
      for (std::size_t j = post_before(i, last > i); j < i; ++j) mark(j);
    }
  }

  /// The last line of a post whose text stands below its signature: one with the post's link.
  std::size_t post_after(std::size_t i) const {
    for (std::size_t j = i + 1; j <= i + max_post_lines && is_open(j) && joined(j); ++j)
      if (has_post_link(lines_[j].words)) return j;
    return i;
  }

  /// The first line of the post above its signature, or of the heading of one that goes on below.
  std::size_t post_before(std::size_t i, bool goes_on_below) const {
    std::size_t first = i;
    while (first > 0 && is_open(first - 1) && lines_[first - 1].paragraph.markup == Markup::quote)
      --first;
    if (first < i || i == 0 || !is_open(i - 1)) return first;
    const Line& above = lines_[i - 1];
    const bool fits = goes_on_below ? joined(i) && above.shape.is_heading_like
                                    : above.words.size() <= max_post_bytes;
    return fits ? i - 1 : i;
  }

  void find_teasers() {
    const std::map<std::string_view, std::size_t> repeats = repeated_labels();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].kind) continue;
      TeaserLabel label = teaser_label(lines_[i].words);
      if (label == TeaserLabel::none && repeats.contains(lines_[i].words)) label = TeaserLabel::one;
      if (label == TeaserLabel::none) continue;
      lines_[i].kind = BlockKind::teaser;
      if (label != TeaserLabel::inline_) mark_stories(i, label == TeaserLabel::many);
    }
  }

  /// Short lines in capitals that occur again and again, each above a headline: a page's own words
  /// for "also see", whatever they are.
  std::map<std::string_view, std::size_t> repeated_labels() const {
    std::map<std::string_view, std::size_t> counts;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (is_open(i) && line.shape.is_caps && line.shape.words <= max_label_words &&
          !line.shape.ends_with_stop && lines_[i + 1].shape.is_heading_like)
        ++counts[line.words];
    }
    std::erase_if(counts, [](const auto& entry) { return entry.second < min_repeats; });
    return counts;
  }

  /// Marks the foreign headlines, and the summary below each, that follow the label on line i.
  void mark_stories(std::size_t i, bool many) {
    const bool crosses_gaps = !joined(i + 1);
    std::size_t j = i + 1;
    while (is_open(j) && (joined(j) || crosses_gaps || j == i + 1) && is_foreign_headline(j, i)) {
      const std::size_t headline = j++;
      lines_[headline].kind = BlockKind::teaser;
      if (is_summary(j, headline, i)) lines_[j++].kind = BlockKind::teaser;
      if (!many) return;
    }
  }

  bool is_foreign_headline(std::size_t j, std::size_t label) const {
    const Line& line = lines_[j];
    if (teaser_label(line.words) != TeaserLabel::none) return false;
    if (line.paragraph.markup == Markup::list_item) return !line.shape.is_body_like;
    if (!line.shape.is_heading_like) return false;
    // The last heading before body text is the article's own next section.
    const bool before_body = j + 1 < lines_.size() && lines_[j + 1].shape.is_body_like;
    return j == label + 1 || !before_body;
  }

  /// Whether line j sums up the story whose headline is on the line before.
  bool is_summary(std::size_t j, std::size_t headline, std::size_t label) const {
    if (!is_open(j)) return false;
    const Line& line = lines_[j];
    if (line.shape.words > max_summary_words || !line.shape.ends_with_stop) return false;
    const std::size_t shared = shared_words(lines_[headline].words, line.words);
    if (!joined(j)) return !joined(headline) && shared >= 2;
    const bool boxed = lines_[label].paragraph.after_gap && !joined(j + 1);
    return boxed || shared >= 1;
  }

  void find_furniture() {
    for (Line& line : lines_) {
      if (line.kind) continue;
      if (line.paragraph.markup == Markup::metadata || is_boilerplate(line.words))
        line.kind = BlockKind::boilerplate;
      else if (line.paragraph.markup == Markup::caption || is_caption(line.words))
        line.kind = BlockKind::caption;
      else if ((line.words.starts_with("\u2014") || line.words.starts_with("\u2013")) &&
               !line.shape.ends_with_stop && line.shape.words <= 20)
        line.kind = BlockKind::caption;  // who said the words of a pulled quote
    }
  }

  void find_headline() {
    std::size_t i = 0;
    while (i < lines_.size() &&
           (lines_[i].kind == BlockKind::boilerplate || is_date_line(lines_[i].words)))
      ++i;
    if (!is_open(i)) return;
    Line& first = lines_[i];
    const bool is_title = same_words(first.words, title_);
    const bool body_follows =
        std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines_.end(),
                    [](const Line& line) { return line.shape.is_body_like; });
    const bool opens_text = first.shape.is_heading_like && body_follows &&
                            first.paragraph.markup != Markup::list_item &&
                            !dateline_prefix(first.words);
    if (is_title || opens_text) first.kind = BlockKind::headline;
  }

  bool is_body(const Line& line) const { return !line.kind && line.shape.is_body_like; }

  /// Dates and bylines above the first or below the last body paragraph.
  void find_date_lines() {
    const auto body = [&](const Line& line) { return is_body(line); };
    const auto first = std::ranges::find_if(lines_, body);
    const auto last = std::find_if(lines_.rbegin(), lines_.rend(), body).base();
    for (auto line = lines_.begin(); line != lines_.end(); ++line) {
      const bool outside = line < first || line >= last;
      if (line->kind || !outside) continue;
      if (is_date_line(line->words) || is_byline(line->words)) line->kind = BlockKind::dateline;
    }
  }

  void find_subheadings() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.kind) continue;
      if (line.paragraph.markup == Markup::list_item)
        line.kind = BlockKind::list_item;
      else if (line.paragraph.markup == Markup::heading)
        line.kind = BlockKind::subheading;
      else if (line.paragraph.markup == Markup::none && line.shape.is_heading_like &&
               !line.shape.is_body_like && i + 1 < lines_.size() && is_body(lines_[i + 1]))
        line.kind = BlockKind::subheading;
    }
  }

  std::vector<Block> blocks() {
    std::vector<Block> result;
    result.reserve(lines_.size() + 1);
    bool in_body = false;
    for (Line& line : lines_) {
      Span span = line.paragraph.span;
      const BlockKind kind = line.kind.value_or(BlockKind::body);
      if (kind == BlockKind::body && !in_body) {
        in_body = true;
        if (const auto prefix = dateline_prefix(line.words)) {
          result.push_back({{span.begin, span.begin + static_cast<std::uint32_t>(prefix->end)},
                            BlockKind::dateline,
                            {},
                            {}});
          span.begin += static_cast<std::uint32_t>(prefix->body);
        }
      }
      result.push_back({span, kind, std::move(line.author), line.date});
    }
    return result;
  }

  std::string_view text_;
  std::string_view title_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Block> find_blocks(std::string_view text, const std::vector<Paragraph>& paragraphs,
                               std::string_view title) {
  return Classifier(text, paragraphs, title).run();
}

}  // namespace fabula
