#include "ingest/reader/html_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <limits>
#include <new>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

struct FreeContext {
  void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};

}  // namespace

void FreeHtml::operator()(_xmlDoc* document) const { xmlFreeDoc(document); }

HtmlNode* HtmlTree::root() const {
  return document ? xmlDocGetRootElement(document.get()) : nullptr;
}

HtmlTree parse_html(std::string_view utf8) {
  // libxml2 sets itself up once; doing so from two threads at a time is not safe.
  static const bool ready = (xmlInitParser(), true);
  HtmlTree tree;
  if (!ready || utf8.empty() || utf8.size() > std::numeric_limits<int>::max()) return tree;
  const std::unique_ptr<htmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
  if (!context) throw std::bad_alloc();
  constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                          HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT;
  tree.document.reset(htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()),
                                         nullptr, "UTF-8", options));
  const xmlError* error = xmlCtxtGetLastError(context.get());
  tree.truncated =
      error && view(reinterpret_cast<const xmlChar*>(error->message)).find("Excessive depth") !=
                   std::string_view::npos;
  return tree;
}

HtmlNode* first_child(const HtmlNode* node) { return is_element(node) ? node->children : nullptr; }
HtmlNode* next_sibling(const HtmlNode* node) { return node->next; }
HtmlNode* parent_of(const HtmlNode* node) { return node->parent; }

bool is_element(const HtmlNode* node) { return node->type == XML_ELEMENT_NODE; }

bool is_text(const HtmlNode* node) {
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

std::string_view tag_of(const HtmlNode* node) {
  return is_element(node) ? view(node->name) : std::string_view();
}

std::string_view text_of(const HtmlNode* node) { return view(node->content); }

std::string attribute(const HtmlNode* node, const char* name) {
  // libxml2's getter takes a pointer to a mutable node and does not change it.
  xmlChar* value = xmlGetProp(const_cast<HtmlNode*>(node), reinterpret_cast<const xmlChar*>(name));
  std::string text(view(value));
  xmlFree(value);
  return text;
}

bool has_attribute(const HtmlNode* node, const char* name) {
  return xmlHasProp(const_cast<HtmlNode*>(node), reinterpret_cast<const xmlChar*>(name));
}

std::string text_in(HtmlNode* node) {
  std::string out;
  walk(
      node,
      [&](const HtmlNode* at) {
        if (is_text(at)) out += text_of(at);
        return is_element(at);
      },
      [](const HtmlNode*) {});
  return out;
}

std::string words_in(HtmlNode* node) {
  std::string out;
  append_collapsed(out, text_in(node));
  return std::string(trim(out));
}

void append_collapsed(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    out += text.substr(at, end - at);
    at = end;
  }
}

}  // namespace fabula
