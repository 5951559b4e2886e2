// Any bytes whose format shows in their content, packed or not.
#include <cstdint>

#include "tests/fuzz/reader_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  fabula::check_reading("-", bytes);
  fabula::check_reading("a.jsonl.gz", bytes);
  return 0;
}
