#pragma once

#include <memory>
#include <string>
#include <string_view>

struct _xmlDoc;
struct _xmlNode;

namespace fabula {

/// A page as libxml2 sees it: the only files that know its types are html_*.cc.
using HtmlNode = _xmlNode;

struct FreeHtml {
  void operator()(_xmlDoc* document) const;
};

struct HtmlTree {
  std::unique_ptr<_xmlDoc, FreeHtml> document;  ///< null when there was nothing to read
  bool truncated = false;  ///< nested too deeply, the rest of the page is missing

  HtmlNode* root() const;
};

/// Parses any bytes of UTF-8 as HTML, repairing what is broken. No network, no DTD, no entities
/// but HTML's own; libxml2 stops at 256 open elements.
HtmlTree parse_html(std::string_view utf8);

HtmlNode* first_child(const HtmlNode* node);  ///< of an element; else null
HtmlNode* next_sibling(const HtmlNode* node);
HtmlNode* parent_of(const HtmlNode* node);

/// Visits a tree in document order, without recursion: `enter(node)` says whether to go into the
/// node; if so, `leave(node)` follows when all inside it has been seen.
template <typename Enter, typename Leave>
void walk(HtmlNode* root, Enter enter, Leave leave) {
  HtmlNode* node = root;
  while (node) {
    const bool inside = enter(node);
    if (HtmlNode* const child = inside ? first_child(node) : nullptr) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    while (node != root && !next_sibling(node)) {
      node = parent_of(node);
      leave(node);
    }
    node = node == root ? nullptr : next_sibling(node);
  }
}

bool is_element(const HtmlNode* node);
bool is_text(const HtmlNode* node);
/// Name of an element in lower case, as in the page; "" for other nodes.
std::string_view tag_of(const HtmlNode* node);
/// Words of a text node.
std::string_view text_of(const HtmlNode* node);
/// An attribute's value, or "".
std::string attribute(const HtmlNode* node, const char* name);
bool has_attribute(const HtmlNode* node, const char* name);
/// The text of everything in an element, as it is and with white space collapsed.
std::string text_in(HtmlNode* node);
std::string words_in(HtmlNode* node);
/// Appends `text` with each run of white space as one blank, none at the start of `out`.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace fabula
