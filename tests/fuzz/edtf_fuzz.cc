#include "graph/edtf.h"

#include <cstdint>
#include <cstdlib>

/// Whatever is read is printed as it was, and has its days in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fabula;
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto value = parse_edtf(text);
  if (!value) return 0;
  const auto interval = interval_of(*value);
  if (!interval || interval->earliest > interval->latest) std::abort();
  if (print(*value) != text || parse_edtf(print(*value)) != value) std::abort();
  return 0;
}
