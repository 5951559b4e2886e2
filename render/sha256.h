#pragma once

#include <string>
#include <string_view>

namespace fabula {

/// SHA-256 (FIPS 180-4) of the bytes in base64 (RFC 4648), as a content security policy names a
/// script.
std::string sha256_base64(std::string_view bytes);

}  // namespace fabula
