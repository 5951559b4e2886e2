#include "ingest/reader/json_value_end.h"

namespace fabula {
namespace {

/// One past the quote that closes the string whose opening quote is at `begin`.
std::size_t string_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  while (true) {
    at = text.find_first_of("\"\\", at);
    if (at == text.npos) return text.size();
    if (text[at] == '"') return at + 1;
    at += 2;
    if (at >= text.size()) return text.size();
  }
}

}  // namespace

std::size_t json_value_end(std::string_view text, std::size_t begin) {
  std::size_t depth = 0;
  std::size_t at = begin;
  while (at < text.size()) {
    switch (text[at]) {
      case '"':
        at = string_end(text, at);
        if (depth == 0) return at;
        break;
      case '{':
      case '[':
        ++depth;
        ++at;
        break;
      case '}':
      case ']':
        ++at;
        if (depth <= 1) return at;
        --depth;
        break;
      default: {
        const std::size_t stop = depth == 0 ? text.find_first_of(" \t\r\n,]}[{\"", at)
                                            : text.find_first_of("\"{}[]", at);
        if (stop == text.npos) return text.size();
        if (depth == 0) return stop == begin ? begin + 1 : stop;
        at = stop;
      }
    }
  }
  return text.size();
}

}  // namespace fabula
