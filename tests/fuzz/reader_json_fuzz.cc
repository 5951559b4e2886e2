// Any bytes as JSON and as JSON lines.
#include <cstdint>

#include "tests/fuzz/reader_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  fabula::check_reading("a.json", bytes);
  fabula::check_reading("a.jsonl", bytes);
  return 0;
}
