#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "cli/failure.h"

namespace fabula::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_size = std::size_t{1} << 16;
constexpr unsigned new_file_mode = 0666;  // the user's umask takes from it

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EPIPE) throw ClosedPipe();
    if (count < 0) throw system_failure("cannot write " + name);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

/// A rename is only sure to last once its folder is on the disk, too.
void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;  // a folder that may be written but not listed
  ::fsync(descriptor);
  ::close(descriptor);
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// The file itself where `path` is a symbolic link: the link stays.
fs::path behind_links(const fs::path& path) {
  std::error_code error;
  if (!fs::is_symlink(path, error)) return path;
  const fs::path target = fs::weakly_canonical(path, error);
  return error ? path : target;
}

}  // namespace

AtomicFile::AtomicFile(fs::path path) : path_(behind_links(path)) {
  std::error_code error;
  const fs::file_status status = fs::status(path_, error);
  if (fs::is_directory(status))
    throw Failure("cannot write " + path_.string() + ": it is a folder");
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary_ = folder_of(path_) /
                 ("." + path_.filename().string() + "." + std::to_string(::getpid()) + ".tmp");
    descriptor_ = ::open(folder_of(path_).c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, new_file_mode);
    if (descriptor_ < 0) {  // not every file system has files without a name
      descriptor_ = ::open(temporary_.c_str(),
                           O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, new_file_mode);
      named_ = descriptor_ >= 0;
    }
    if (descriptor_ >= 0 && fs::exists(status))
      ::fchmod(descriptor_, static_cast<mode_t>(status.permissions()));
  }
  if (descriptor_ < 0) throw system_failure("cannot write " + path_.string());
}

AtomicFile::~AtomicFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (named_) ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::string_view bytes) { write_all(descriptor_, bytes, path_.string()); }

void AtomicFile::sync() {
  if (!temporary_.empty() && ::fsync(descriptor_) != 0)
    throw system_failure("cannot write " + path_.string());
}

void AtomicFile::commit() {
  sync();
  if (!temporary_.empty()) {
    if (!named_) {
      ::unlink(temporary_.c_str());  // of a killed process that had our number
      const std::string self = "/proc/self/fd/" + std::to_string(descriptor_);
      named_ =
          ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, temporary_.c_str(), AT_SYMLINK_FOLLOW) == 0;
    }
    if (!named_ || ::rename(temporary_.c_str(), path_.c_str()) != 0)
      throw system_failure("cannot write " + path_.string());
    named_ = false;
    sync_folder(folder_of(path_));
  }
  if (::close(std::exchange(descriptor_, -1)) != 0)
    throw system_failure("cannot write " + path_.string());
}

Output::Output(const std::string& path) {
  if (!path.empty() && path != "-") file_ = std::make_unique<AtomicFile>(path);
}

Output::~Output() = default;

void Output::write(std::string_view bytes) {
  buffer_.append(bytes);
  if (buffer_.size() >= buffer_size) flush();
}

void Output::flush() {
  if (file_)
    file_->write(buffer_);
  else
    write_all(STDOUT_FILENO, buffer_, "standard output");
  buffer_.clear();
}

void Output::commit() {
  flush();
  if (file_) file_->commit();
}

OutputFolder::OutputFolder(fs::path folder) : folder_(std::move(folder)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) throw Failure("cannot make the folder " + folder_.string() + ": " + error.message());
}

OutputFolder::~OutputFolder() = default;

AtomicFile& OutputFolder::open(std::string_view name) {
  return *files_.emplace_back(std::make_unique<AtomicFile>(folder_ / name));
}

void OutputFolder::add(std::string_view name, std::string_view bytes) {
  AtomicFile& file = open(name);
  file.write(bytes);
  file.sync();
}

void OutputFolder::commit() {
  for (const auto& file : files_) file->sync();
  for (const auto& file : files_) file->commit();
}

}  // namespace fabula::cli
