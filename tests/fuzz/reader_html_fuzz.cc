// Any bytes as a web page.
#include <cstdint>

#include "tests/fuzz/reader_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  fabula::check_reading("a.html", bytes);
  return 0;
}
