#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "graph/diagnostic.h"

namespace fabula {

/// Text of a file as UTF-8. `converted` holds it when the file's own bytes would not do.
class Utf8Text {
 public:
  static Utf8Text as_given(std::string_view bytes) { return Utf8Text(bytes, std::nullopt); }
  static Utf8Text converted(std::string text) { return Utf8Text({}, std::move(text)); }

  std::string_view view() const { return converted_ ? std::string_view(*converted_) : given_; }

 private:
  Utf8Text(std::string_view given, std::optional<std::string> converted)
      : given_(given), converted_(std::move(converted)) {}

  std::string_view given_;
  std::optional<std::string> converted_;
};

/// Reads `bytes` as UTF-8: a byte order mark decides, then UTF-8 itself, then `declared` (a charset
/// name of the page, may be empty), then a statistical guess (uchardet), then Windows-1252. All but
/// plain UTF-8 is said in a diagnostic, since spans then refer to the converted text. Nothing, with
/// an error, for binary data (NUL or many control characters) and for what cannot be converted.
std::optional<Utf8Text> read_utf8(std::string_view bytes, std::string_view declared,
                                  std::string_view path, Diagnostics& diagnostics);

}  // namespace fabula
