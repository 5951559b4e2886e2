#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fabula::cli {

/// A file that appears complete or not at all: written without a name (under another one where the
/// file system cannot do that) in the same folder, synced, and renamed by commit(). Without
/// commit() nothing is left. What is no regular file (/dev/stdout, a named pipe) is written
/// directly. Throws Failure, and ClosedPipe.
class AtomicFile {
 public:
  explicit AtomicFile(std::filesystem::path path);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile();

  void write(std::string_view bytes);
  /// Makes sure that all bytes are on the disk, still not under the file's name.
  void sync();
  void commit();

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;  ///< the other name; empty when written directly
  bool named_ = false;               ///< a file of that name is there, and ours
  int descriptor_ = -1;
};

/// Where a command's data goes: standard output, or with `-o` an AtomicFile.
class Output {
 public:
  /// `path` empty or "-": standard output.
  explicit Output(const std::string& path);
  ~Output();

  void write(std::string_view bytes);
  /// To be called once, at the end: only then is what was written sure to be there.
  void commit();

 private:
  void flush();

  std::unique_ptr<AtomicFile> file_;
  std::string buffer_;
};

/// Several files of one folder, which is made when it is not there. They appear together, after all
/// of them are on the disk; until commit() the folder holds what it held.
class OutputFolder {
 public:
  explicit OutputFolder(std::filesystem::path folder);
  ~OutputFolder();

  /// `name` is a plain file name of ours, never one from the input.
  void add(std::string_view name, std::string_view bytes);
  /// A file to be written piece by piece; lives as long as the folder.
  AtomicFile& open(std::string_view name);
  void commit();

 private:
  std::filesystem::path folder_;
  std::vector<std::unique_ptr<AtomicFile>> files_;
};

}  // namespace fabula::cli
