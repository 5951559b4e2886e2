#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "ingest/reader/records.h"

namespace fabula::cli {

/// The bytes of a file: mapped where that is possible, else read ("-", pipes). Throws Failure when
/// the file cannot be opened or read, or holds more than `limit` bytes without being mapped.
class FileBytes {
 public:
  explicit FileBytes(const std::string& path, std::size_t limit = std::size_t{4} << 30);
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;
  ~FileBytes();

  std::string_view view() const { return mapped_ ? mapping_ : std::string_view(read_); }

 private:
  bool mapped_ = false;
  std::string_view mapping_;
  std::string read_;
};

/// The files that arguments name: a file or "-" itself, a folder all files below it that have the
/// ending of an article, by path. Hidden files and folders, and links to folders, are passed over.
/// Throws Failure for what is not there.
std::vector<std::string> expand_inputs(std::span<const std::string> inputs);

/// One record of the inputs with the bytes that it points into, and what was found on the way to
/// it.
struct InputRecord {
  Record record;
  std::shared_ptr<const FileBytes> file;
  Diagnostics before;
};

/// Steps through the records of many files in order. A file that cannot be read is reported and
/// passed over.
class InputRecords {
 public:
  InputRecords(std::vector<std::string> files, const ReadLimits& limits)
      : files_(std::move(files)), limits_(limits) {}

  std::optional<InputRecord> next();
  /// What was found behind the last record; to be asked for once next() gave nothing.
  const Diagnostics& rest() const { return pending_; }
  std::size_t files() const { return files_.size(); }

 private:
  bool open_next();

  std::vector<std::string> files_;
  ReadLimits limits_;
  std::size_t next_file_ = 0;
  std::shared_ptr<const FileBytes> file_;
  std::optional<RecordReader> reader_;
  Diagnostics pending_;
};

}  // namespace fabula::cli
