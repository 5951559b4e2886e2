#pragma once

#include <string>
#include <string_view>

namespace fabula {

/// What a page's JSON-LD (schema.org) says of its article; empty where it says nothing.
struct JsonLd {
  std::string headline;
  std::string published;  ///< as written
  std::string body;
  std::string publisher;
  std::string url;
};

/// Adds what one script of type application/ld+json says to `known`; the first word counts. Broken
/// scripts say nothing.
void read_json_ld(std::string_view script, JsonLd& known);

}  // namespace fabula
