#pragma once

#include <string_view>

namespace fabula::cli {

inline constexpr std::string_view version = FABULA_VERSION;

}  // namespace fabula::cli
