#pragma once

#include <string_view>

namespace fabula {

/// What acts for a country or an organization that is named beside it, or is a part of it.
struct Member {
  std::string_view noun;
  bool several = false;       ///< in the plural only
  bool organization = false;  ///< of an organization only
};

/// By the noun's lemma; null for a noun that is none.
const Member* member_of(std::string_view noun);

/// Whether a noun is for somebody who is told of by naming another, and has a life of their own:
/// "Anna's brother".
bool is_relative(std::string_view noun);

}  // namespace fabula
