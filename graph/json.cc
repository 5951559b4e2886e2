#include "graph/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

// A failed check inside RapidJSON is a broken promise of ours: it must not be undefined behaviour.
#define RAPIDJSON_ASSERT(x)                             \
  do {                                                  \
    if (!(x)) throw std::logic_error("rapidjson: " #x); \
  } while (false)
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include "graph/utf8.h"

namespace fabula::json {
namespace {

constexpr long long max_exponent = 400;

/// Numbers stay text (RapidJSON 1.1.0 overruns a buffer on huge exponents, CVE-2024-38517), nothing
/// recurses (its recursive parser overflows the stack), and encodings are checked.
constexpr unsigned parse_flags = rapidjson::kParseNumbersAsStringsFlag |
                                 rapidjson::kParseValidateEncodingFlag |
                                 rapidjson::kParseIterativeFlag;
constexpr unsigned relaxed_flags =
    parse_flags | rapidjson::kParseCommentsFlag | rapidjson::kParseTrailingCommasFlag;

bool exponent_is_sane(std::string_view number) {
  const std::size_t e = number.find_first_of("eE");
  if (e == number.npos) return true;
  std::string_view digits = number.substr(e + 1);
  if (digits.starts_with('+') || digits.starts_with('-')) digits.remove_prefix(1);
  long long exponent = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  return error == std::errc{} && exponent <= max_exponent;
}

/// Builds a Value from RapidJSON's events. `complaint` says why it stopped the parser.
class Builder {
 public:
  Builder(const rapidjson::MemoryStream& stream, std::size_t max_depth)
      : stream_(stream), max_depth_(max_depth) {
    open_.push_back(&root_);
    root_.type = Type::array;
  }

  std::string complaint;

  Value take() { return std::move(root_.items.front()); }

  bool Null() { return add(Type::null) != nullptr; }
  bool Bool(bool value) {
    add(Type::boolean)->boolean = value;
    return true;
  }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    const std::string_view number(text, size);
    if (!exponent_is_sane(number)) return fail("a number with an exponent beyond 400");
    add(Type::number)->text = number;
    return true;
  }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    add(Type::string)->text.assign(text, size);
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    key_.assign(text, size);
    return true;
  }
  bool StartObject() { return open(Type::object); }
  bool StartArray() { return open(Type::array); }
  bool EndArray(rapidjson::SizeType) { return close(); }
  bool EndObject(rapidjson::SizeType) {
    std::vector<std::string_view> keys;
    keys.reserve(open_.back()->members.size());
    for (const Member& member : open_.back()->members) keys.push_back(member.first);
    std::ranges::sort(keys);
    const auto twice = std::ranges::adjacent_find(keys);
    if (twice != keys.end()) return fail("the key \"" + std::string(*twice) + "\" occurs twice");
    return close();
  }
  // Numbers come as text, so these are never called; the reader's interface asks for them.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

 private:
  bool fail(std::string why) {
    complaint = std::move(why);
    return false;
  }
  Value* add(Type type) {
    Value& parent = *open_.back();
    Value& value = parent.type == Type::object
                       ? parent.members.emplace_back(std::move(key_), Value{}).second
                       : parent.items.emplace_back();
    value.type = type;
    value.offset = stream_.Tell();
    return &value;
  }
  // A parent's vector does not grow while its child is open, so the pointers stay good.
  bool open(Type type) {
    if (open_.size() > max_depth_)
      return fail("nested deeper than " + std::to_string(max_depth_) + " levels");
    open_.push_back(add(type));
    open_.back()->begin = stream_.Tell();
    return true;
  }
  bool close() {
    open_.back()->offset = stream_.Tell();
    open_.pop_back();
    return true;
  }

  const rapidjson::MemoryStream& stream_;
  std::size_t max_depth_;
  Value root_;
  std::vector<Value*> open_;
  std::string key_;
};

/// Hands numbers that came as text to the schema validator as the numbers that they are.
struct NumberedValidator {
  rapidjson::SchemaValidator validator;

  bool Null() { return validator.Null(); }
  bool Bool(bool value) { return validator.Bool(value); }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    Value value;
    value.type = Type::number;
    value.text.assign(text, size);
    if (const auto whole = value.integer()) return validator.Int64(*whole);
    return validator.Double(value.number().value_or(0));
  }
  bool String(const char* text, rapidjson::SizeType size, bool copy) {
    return validator.String(text, size, copy);
  }
  bool Key(const char* text, rapidjson::SizeType size, bool copy) {
    return validator.Key(text, size, copy);
  }
  bool StartObject() { return validator.StartObject(); }
  bool EndObject(rapidjson::SizeType members) { return validator.EndObject(members); }
  bool StartArray() { return validator.StartArray(); }
  bool EndArray(rapidjson::SizeType items) { return validator.EndArray(items); }
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }
};

void append_escaped_ascii(std::string& out, char c) {
  static constexpr std::string_view hex = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (byte < 0x20 || byte == 0x7f || c == '<') {  // '<' could end a script element
    out += "\\u00";
    out += hex[byte >> 4];
    out += hex[byte & 15];
  } else {
    out += c;
  }
}

}  // namespace

Value::Value() = default;
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

const Value* Value::find(std::string_view key) const {
  const auto found = std::ranges::find(members, key, &Member::first);
  return found == members.end() ? nullptr : &found->second;
}

std::optional<std::string_view> Value::string() const {
  return type == Type::string ? std::optional<std::string_view>(text) : std::nullopt;
}

std::optional<double> Value::number() const {
  if (type != Type::number) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::optional<long long> Value::integer() const {
  if (type != Type::number) return std::nullopt;
  long long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<bool> Value::truth() const {
  return type == Type::boolean ? std::optional(boolean) : std::nullopt;
}

std::optional<Value> parse(std::string_view text, std::string_view file, Diagnostics& diagnostics,
                           std::size_t first_line, const Limits& limits) {
  const auto report = [&](std::size_t offset, std::string message) {
    LineColumn where = line_column(text, offset);
    where.line += static_cast<std::uint32_t>(first_line - 1);
    diagnostics.push_back(
        {Severity::error, std::string(file), where.line, where.column, std::move(message)});
    return std::nullopt;
  };
  if (text.size() > limits.bytes)
    return report(0, "larger than the limit of " + std::to_string(limits.bytes) + " bytes");
  rapidjson::MemoryStream stream(text.data(), text.size());
  rapidjson::Reader reader;
  Builder builder(stream, limits.depth);
  const auto result = limits.relaxed ? reader.Parse<relaxed_flags>(stream, builder)
                                     : reader.Parse<parse_flags>(stream, builder);
  if (result.IsError()) {
    std::string why =
        builder.complaint.empty() ? rapidjson::GetParseError_En(result.Code()) : builder.complaint;
    return report(result.Offset(), "not readable as JSON: " + why);
  }
  return builder.take();
}

std::optional<std::string> schema_violation(std::string_view schema, std::string_view document) {
  Diagnostics diagnostics;
  if (!parse(document, "document", diagnostics)) return format(diagnostics.front());
  rapidjson::Document schema_json;
  schema_json.Parse<rapidjson::kParseIterativeFlag>(schema.data(), schema.size());
  if (schema_json.HasParseError())
    return "schema: " + std::string(rapidjson::GetParseError_En(schema_json.GetParseError()));
  const rapidjson::SchemaDocument compiled(schema_json);
  NumberedValidator handler{rapidjson::SchemaValidator(compiled)};
  rapidjson::MemoryStream stream(document.data(), document.size());
  rapidjson::Reader reader;
  reader.Parse<parse_flags>(stream, handler);
  if (handler.validator.IsValid()) return std::nullopt;
  rapidjson::StringBuffer where;
  handler.validator.GetInvalidDocumentPointer().Stringify(where);
  return std::string(where.GetString(), where.GetSize()) + ": " +
         handler.validator.GetInvalidSchemaKeyword();
}

Writer& Writer::begin_object() {
  separate();
  out_ += '{';
  has_items_.push_back(false);
  return *this;
}

Writer& Writer::end_object() {
  const bool had = has_items_.back();
  has_items_.pop_back();
  if (had) newline();
  out_ += '}';
  return *this;
}

Writer& Writer::begin_array() {
  separate();
  out_ += '[';
  has_items_.push_back(false);
  return *this;
}

Writer& Writer::end_array() {
  const bool had = has_items_.back();
  has_items_.pop_back();
  if (had) newline();
  out_ += ']';
  return *this;
}

Writer& Writer::key(std::string_view name) {
  string(name);
  out_ += indent_ ? ": " : ":";
  after_key_ = true;
  return *this;
}

Writer& Writer::string(std::string_view text) {
  separate();
  out_ += '"';
  while (!text.empty()) {
    const std::size_t size = utf8_character_size(text);
    if (size == 1)
      append_escaped_ascii(out_, text.front());
    else if (size == 0)
      out_ += "\xef\xbf\xbd";  // U+FFFD
    else if (text.starts_with("\xe2\x80\xa8"))
      out_ += "\\u2028";  // ends a line in old JavaScript
    else if (text.starts_with("\xe2\x80\xa9"))
      out_ += "\\u2029";
    else
      out_ += text.substr(0, size);
    text.remove_prefix(std::max<std::size_t>(size, 1));
  }
  out_ += '"';
  return *this;
}

Writer& Writer::number(long long value) {
  separate();
  out_ += std::to_string(value);
  return *this;
}

Writer& Writer::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  std::array<char, 32> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  out_.append(buffer.data(), result.ptr);
  return *this;
}

Writer& Writer::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

Writer& Writer::null() {
  separate();
  out_ += "null";
  return *this;
}

void Writer::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_items_.empty()) return;
  if (has_items_.back()) out_ += ',';
  has_items_.back() = true;
  newline();
}

void Writer::newline() {
  if (!indent_) return;
  out_ += '\n';
  out_.append(has_items_.size() * static_cast<std::size_t>(indent_), ' ');
}

}  // namespace fabula::json
