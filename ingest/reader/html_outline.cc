#include "ingest/reader/html_outline.h"

#include <algorithm>
#include <array>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// Elements that flow inside a line; all others break it. Sorted.
constexpr auto inline_tags = std::to_array<std::string_view>(
    {"a",   "abbr", "acronym", "b",    "bdi", "bdo",  "big",   "cite", "code",   "data",
     "del", "dfn",  "em",      "font", "i",   "img",  "ins",   "kbd",  "label",  "mark",
     "q",   "rp",   "rt",      "ruby", "s",   "samp", "small", "span", "strike", "strong",
     "sub", "sup",  "time",    "tt",   "u",   "var",  "wbr"});

bool is_inline(std::string_view tag) { return std::ranges::binary_search(inline_tags, tag); }

class Builder {
 public:
  HtmlOutline build(HtmlNode* root) {
    walk(
        root, [&](const HtmlNode* node) { return enter(node); },
        [&](const HtmlNode* node) { leave(node); });
    flush();
    return std::move(out_);
  }

 private:
  bool enter(const HtmlNode* node) {
    if (is_text(node)) add_text(node);
    if (!is_element(node) || is_page_furniture(node)) return false;
    const std::string_view tag = tag_of(node);
    if (tag == "head") return false;
    if (tag == "a") ++links_;
    if (tag == "br") {
      flush();
    } else if (!is_inline(tag)) {
      flush();
      const bool post =
          tag == "blockquote" || (!out_.boxes.empty() && out_.boxes[current_].is_post);
      out_.boxes.push_back({tag, current_, 0, hint_of(node), post});
      current_ = static_cast<std::uint32_t>(out_.boxes.size() - 1);
    }
    return true;
  }

  void leave(const HtmlNode* node) {
    const std::string_view tag = tag_of(node);
    if (tag == "a") --links_;
    if (tag == "br" || is_inline(tag)) return;
    flush();
    out_.boxes[current_].end = static_cast<std::uint32_t>(out_.boxes.size());
    current_ = out_.boxes[current_].parent;
  }

  void add_text(const HtmlNode* node) {
    const std::string_view text = text_of(node);
    const std::size_t before = run_.text.size();
    append_collapsed(run_.text, text);
    if (run_.text.size() == before) return;
    if (links_ > 0) run_.link_bytes += run_.text.size() - before;
  }

  void flush() {
    const std::string_view words = trim(run_.text);
    if (!words.empty() && !out_.boxes.empty()) {
      run_.text = std::string(words);
      run_.link_bytes = std::min(run_.link_bytes, run_.text.size());
      run_.box = current_;
      out_.runs.push_back(std::move(run_));
    }
    run_ = {};
  }

  HtmlOutline out_;
  HtmlRun run_;
  std::uint32_t current_ = 0;
  std::size_t links_ = 0;
};

}  // namespace

HtmlOutline outline_of(const HtmlTree& page) {
  HtmlNode* const root = page.root();
  return root ? Builder().build(root) : HtmlOutline{};
}

}  // namespace fabula
