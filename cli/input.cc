#include "cli/input.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/failure.h"

namespace fabula::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t chunk = std::size_t{1} << 18;

/// Closes a descriptor at the end of its scope; standard input stays open.
struct Descriptor {
  int number = -1;
  ~Descriptor() {
    if (number > STDIN_FILENO) ::close(number);
  }
};

std::string read_all(int descriptor, const std::string& path, std::size_t limit) {
  std::string bytes;
  for (;;) {
    const std::size_t old = bytes.size();
    bytes.resize(old + chunk);
    const ssize_t count = ::read(descriptor, bytes.data() + old, chunk);
    bytes.resize(old + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0) return bytes;
    if (count < 0 && errno != EINTR) throw system_failure("cannot read " + path);
    if (bytes.size() > limit)
      throw Failure(path + " holds more than " + std::to_string(limit) +
                    " bytes; split it, or give it as a file");
    check_interrupt();
  }
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

void add_folder(const std::string& folder, std::vector<std::string>& files) {
  std::error_code error;
  const std::size_t first = files.size();
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(error) && has_article_extension(entry->path().string())) {
      files.push_back(entry->path().string());
    }
    check_interrupt();
  }
  if (error) throw Failure("cannot read the folder " + folder + ": " + error.message());
  std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
}

}  // namespace

FileBytes::FileBytes(const std::string& path, std::size_t limit) {
  const Descriptor descriptor{path == "-" ? STDIN_FILENO
                                          : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (descriptor.number < 0 || ::fstat(descriptor.number, &status) != 0)
    throw system_failure("cannot open " + path);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (S_ISREG(status.st_mode) && size > 0 && path != "-") {
    void* const memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number, 0);
    if (memory != MAP_FAILED) {
      mapping_ = {static_cast<const char*>(memory), size};
      mapped_ = true;
      return;
    }
  }
  read_ = read_all(descriptor.number, path, limit);
}

FileBytes::~FileBytes() {
  if (mapped_) ::munmap(const_cast<char*>(mapping_.data()), mapping_.size());
}

std::vector<std::string> expand_inputs(std::span<const std::string> inputs) {
  std::vector<std::string> files;
  for (const std::string& input : inputs) {
    std::error_code error;
    if (input != "-" && fs::is_directory(input, error)) {
      const std::size_t before = files.size();
      add_folder(input, files);
      if (files.size() == before)
        throw Failure("no articles in the folder " + input +
                      " (files ending in .txt, .md, .html, .json, .jsonl)");
    } else {
      if (input != "-" && ::access(input.c_str(), R_OK) != 0)
        throw system_failure("cannot open " + input);
      files.push_back(input);
    }
  }
  return files;
}

bool InputRecords::open_next() {
  if (next_file_ == files_.size()) return false;
  const std::string& path = files_[next_file_++];
  reader_.reset();
  try {
    file_ = std::make_shared<FileBytes>(path);
    reader_.emplace(path, file_->view(), limits_, pending_);
  } catch (const Failure& failure) {
    pending_.push_back({Severity::error, path, 0, 0, failure.what()});
  }
  return true;
}

std::optional<InputRecord> InputRecords::next() {
  for (;;) {
    check_interrupt();
    if (reader_)
      if (std::optional<Record> record = reader_->next(pending_))
        return InputRecord{std::move(*record), file_, std::exchange(pending_, {})};
    if (!open_next()) return std::nullopt;
  }
}

}  // namespace fabula::cli
