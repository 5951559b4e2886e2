#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/diagnostic.h"

namespace fabula::json {

class Value;
using Member = std::pair<std::string, Value>;

enum class Type : unsigned char { null, boolean, number, string, array, object };

/// A JSON document (RFC 8259) as a plain value. Numbers keep their text, so nothing is rounded
/// before somebody asks; asking for the wrong type gives nothing instead of undefined behaviour.
class Value {
 public:
  Type type = Type::null;
  bool boolean = false;
  std::string text;  ///< of a string or a number
  std::vector<Value> items;
  std::vector<Member> members;  ///< in the order of the input, keys unique
  std::size_t offset = 0;       ///< byte where the value ends in the input, for messages
  std::size_t begin = 0;        ///< byte where an object or array begins in the input

  // Written where Member is complete; clang asks for it.
  Value();
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();

  /// The member called `key`, or nullptr.
  const Value* find(std::string_view key) const;
  std::optional<std::string_view> string() const;
  std::optional<double> number() const;      ///< finite only
  std::optional<long long> integer() const;  ///< whole numbers within 64 bits
  std::optional<bool> truth() const;
};

struct Limits {
  std::size_t bytes = std::size_t{64} << 20;
  std::size_t depth = 256;
  bool relaxed = false;  ///< comments and trailing commas are allowed: people write such files
};

/// Reads one JSON document that fills `text`. Rejected with file:line:column: broken syntax,
/// invalid UTF-8, duplicate keys, trailing bytes, exponents beyond 400, and what exceeds `limits`.
/// `first_line` is the line of `file` on which `text` begins (JSON lines).
std::optional<Value> parse(std::string_view text, std::string_view file, Diagnostics& diagnostics,
                           std::size_t first_line = 1, const Limits& limits = {});

/// Checks a document against a JSON Schema (draft 4). Nothing comes back when it conforms, else the
/// place and the keyword it offends ("/events/0/modality: enum"), or why it cannot be checked.
/// The schema must be our own: it is trusted, and references into other files are not followed.
std::optional<std::string> schema_violation(std::string_view schema, std::string_view document);

/// Writes JSON in call order, without white space unless `indent` is given. Strings are escaped so
/// that the result is valid UTF-8 (U+FFFD for what is not) and safe inside an HTML script element.
class Writer {
 public:
  explicit Writer(int indent = 0) : indent_(indent) {}

  Writer& begin_object();
  Writer& end_object();
  Writer& begin_array();
  Writer& end_array();
  Writer& key(std::string_view name);
  Writer& string(std::string_view text);
  Writer& number(long long value);
  Writer& number(std::size_t value) { return number(static_cast<long long>(value)); }
  Writer& number(unsigned value) { return number(static_cast<long long>(value)); }
  Writer& number(int value) { return number(static_cast<long long>(value)); }
  /// Shortest form that reads back the same; null for what is not finite.
  Writer& number(double value);
  Writer& boolean(bool value);
  Writer& null();

  /// The document so far. Precondition for a complete one: every begin has its end.
  const std::string& text() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void separate();
  void newline();

  std::string out_;
  int indent_ = 0;
  std::vector<bool> has_items_;
  bool after_key_ = false;
};

}  // namespace fabula::json
