#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "graph/diagnostic.h"
#include "ingest/reader/gzip.h"

namespace fabula {

/// How the articles of a file are written.
enum class Format : std::uint8_t { text, markdown, html, json, json_lines };

/// What hostile input may cost. Sizes are in bytes, unpacked.
struct ReadLimits {
  std::size_t document = std::size_t{16} << 20;  ///< one article's record or page
  std::size_t unpacked = std::size_t{1} << 30;   ///< a packed JSON file; JSON lines have no limit
  std::size_t ratio = 200;                       ///< unpacked : packed
  std::size_t depth = 256;                       ///< nesting of JSON
};

/// The endings of file names that a walk through a folder takes: ".txt", ".jsonl.gz", ...
std::span<const std::string_view> article_extensions();
/// Does `path` end in one of them? Letter case does not matter.
bool has_article_extension(std::string_view path);

/// The format of an unpacked file: by the ending of its name (".gz" apart), else, as for "-", by
/// how its bytes begin.
Format format_of(std::string_view path, std::string_view bytes);

/// The bytes of one article inside a file.
struct Record {
  std::string path;              ///< of the file
  Format format = Format::text;  ///< `json` for each line of JSON lines, too
  std::uint32_t line = 1;        ///< of the file, on which the record begins, 1-based
  std::string_view view;         ///< unless owned
  std::optional<std::string> owned;

  std::string_view bytes() const { return owned ? std::string_view(*owned) : view; }
};

/// Takes a file apart into its articles, in order, without reading them: one record for text,
/// Markdown and HTML, one for each element of a JSON array or each JSON value, one a line for JSON
/// lines. Unpacks gzip, JSON lines piece by piece. `bytes` must outlive the records; records of
/// packed files own their bytes.
class RecordReader {
 public:
  /// `path` tells the format and stands in diagnostics; "-" is standard input.
  RecordReader(std::string_view path, std::string_view bytes, const ReadLimits& limits,
               Diagnostics& diagnostics);

  Format format() const { return format_; }
  /// The next record; nothing at the end. What is too large or broken is reported and left out.
  std::optional<Record> next(Diagnostics& diagnostics);

 private:
  std::string_view content() const { return owns_ ? std::string_view(unpacked_) : given_; }
  void unpack_all(Diagnostics& diagnostics);
  void skip_mark(Diagnostics& diagnostics);
  bool refill(Diagnostics& diagnostics);
  std::optional<Record> next_line(Diagnostics& diagnostics);
  std::optional<Record> next_json(Diagnostics& diagnostics);
  void skip_to(std::size_t offset);
  Record record(Format format, std::uint32_t line, std::string_view bytes) const;
  void report(Diagnostics& diagnostics, std::string message) const;
  void report_size(Diagnostics& diagnostics, std::size_t limit) const;

  std::string path_;
  ReadLimits limits_;
  Format format_ = Format::text;
  std::string_view given_;
  bool owns_ = false;
  std::string unpacked_;  ///< of a packed file: all of it, or a window of its lines
  std::optional<GzipStream> packed_;
  std::size_t at_ = 0;  ///< in content(): where the next record is looked for
  std::uint32_t line_ = 1;
  bool in_array_ = false;
  unsigned strays_ = 0;  ///< JSON values that are no objects
};

}  // namespace fabula
