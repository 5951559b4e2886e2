// Any bytes as JSON: either a value or a diagnostic, never both or neither.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "graph/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fabula::Diagnostics diagnostics;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto value = fabula::json::parse(text, "fuzz", diagnostics);
  if (value.has_value() != diagnostics.empty()) std::abort();
  return 0;
}
