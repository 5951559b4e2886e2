#include "ingest/reader/records.h"

#include <algorithm>
#include <utility>

#include "ingest/reader/encoding.h"
#include "ingest/reader/json_value_end.h"
#include "ingest/reader/words.h"

namespace fabula {
namespace {

constexpr std::size_t window_bytes = std::size_t{1} << 20;
/// A JSON file with more values that are no objects is not made of articles.
constexpr unsigned max_strays = 100;

bool is_json(Format format) { return format == Format::json || format == Format::json_lines; }

}  // namespace

RecordReader::RecordReader(std::string_view path, std::string_view bytes, const ReadLimits& limits,
                           Diagnostics& diagnostics)
    : path_(path), limits_(limits), given_(bytes) {
  if (is_gzip(bytes)) {
    owns_ = true;
    packed_.emplace(bytes, limits.ratio);
    refill(diagnostics);
  }
  format_ = format_of(path, content());
  if (packed_ && format_ != Format::json_lines) unpack_all(diagnostics);
  if (is_json(format_)) skip_mark(diagnostics);
}

std::optional<Record> RecordReader::next(Diagnostics& diagnostics) {
  if (format_ == Format::json_lines) return next_line(diagnostics);
  if (format_ == Format::json) return next_json(diagnostics);
  if (at_ > 0) return std::nullopt;
  at_ = 1;
  if (content().size() > limits_.document) {
    report_size(diagnostics, limits_.document);
    return std::nullopt;
  }
  return record(format_, 1, content());
}

/// Reads the next window of a packed file; false when there is none.
bool RecordReader::refill(Diagnostics& diagnostics) {
  if (!packed_) return false;
  unpacked_.erase(0, at_);
  at_ = 0;
  const bool more = packed_->read(unpacked_, window_bytes);
  if (!packed_->error().empty()) {
    report(diagnostics, packed_->error());
    packed_.reset();
  } else if (!more) {
    packed_.reset();
  }
  return more;
}

void RecordReader::unpack_all(Diagnostics& diagnostics) {
  const std::size_t limit = format_ == Format::json ? limits_.unpacked : limits_.document;
  while (unpacked_.size() <= limit && refill(diagnostics)) continue;
  if (unpacked_.size() <= limit) return;
  report_size(diagnostics, limit);
  packed_.reset();
  unpacked_.clear();
  at_ = 1;
}

/// Steps over a byte order mark; JSON in a wider encoding is converted as a whole.
void RecordReader::skip_mark(Diagnostics& diagnostics) {
  const std::string_view bytes = content();
  if (bytes.starts_with("\xef\xbb\xbf")) {
    at_ = 3;
  } else if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    while (unpacked_.size() <= limits_.unpacked && refill(diagnostics)) continue;
    const std::optional<Utf8Text> text = read_utf8(content(), {}, path_, diagnostics);
    unpacked_ = text ? std::string(text->view()) : std::string();
    owns_ = true;
  }
}

std::optional<Record> RecordReader::next_line(Diagnostics& diagnostics) {
  bool too_long = false;
  while (true) {
    const std::size_t newline = content().find('\n', at_);
    if (newline == std::string_view::npos && packed_) {
      if (content().size() - at_ > limits_.document) {
        too_long = true;
        at_ = content().size();
      }
      refill(diagnostics);
      continue;
    }
    if (at_ >= content().size() && !too_long) return std::nullopt;
    const std::string_view line = content().substr(at_, newline - at_);
    at_ = newline == std::string_view::npos ? content().size() : newline + 1;
    if (too_long || line.size() > limits_.document) report_size(diagnostics, limits_.document);
    const std::uint32_t number = line_++;
    if (too_long || line.size() > limits_.document || trim(line).empty()) {
      too_long = false;
      continue;
    }
    return record(Format::json, number, line);
  }
}

std::optional<Record> RecordReader::next_json(Diagnostics& diagnostics) {
  while (true) {
    const std::string_view text = content();
    const std::size_t begin = text.find_first_not_of(" \t\r\n", at_);
    if (begin >= text.size()) return std::nullopt;
    skip_to(begin);
    const char first = text[begin];
    if (first == '[' && !in_array_) {
      in_array_ = true;
      skip_to(begin + 1);
    } else if (in_array_ && (first == ',' || first == ']')) {
      in_array_ = first == ',';
      skip_to(begin + 1);
    } else {
      const std::size_t end = json_value_end(text, begin);
      const std::uint32_t line = line_;
      const bool too_large = end - begin > limits_.document;
      if (too_large) {
        report_size(diagnostics, limits_.document);
      } else if (first != '{' && ++strays_ > max_strays) {
        report(diagnostics, "too many values that are no articles; the rest is not read");
        at_ = text.size();
        return std::nullopt;
      }
      skip_to(end);
      if (!too_large) return record(Format::json, line, text.substr(begin, end - begin));
    }
  }
}

void RecordReader::skip_to(std::size_t offset) {
  const std::string_view passed = content().substr(at_, offset - at_);
  line_ += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
  at_ = offset;
}

Record RecordReader::record(Format format, std::uint32_t line, std::string_view bytes) const {
  Record result{path_, format, line, bytes, std::nullopt};
  if (owns_) result.owned = std::string(bytes);
  return result;
}

void RecordReader::report(Diagnostics& diagnostics, std::string message) const {
  diagnostics.push_back({Severity::error, path_, line_, 1, std::move(message)});
}

void RecordReader::report_size(Diagnostics& diagnostics, std::size_t limit) const {
  report(diagnostics, "larger than the limit of " + std::to_string(limit) +
                          " bytes; split it or raise --max-bytes");
}

}  // namespace fabula
