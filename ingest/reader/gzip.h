#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace fabula {

/// Starts as a gzip file does (RFC 1952).
bool is_gzip(std::string_view bytes);

/// Unpacks gzip bytes piece by piece; several members in a row count as one file. `packed` must
/// outlive it. Output beyond `max_ratio` times the input read so far (and 1 MiB) stops it: a bomb.
class GzipStream {
 public:
  GzipStream(std::string_view packed, std::size_t max_ratio);
  ~GzipStream();
  GzipStream(GzipStream&&) noexcept;
  GzipStream& operator=(GzipStream&&) noexcept;

  /// Appends up to `count` unpacked bytes to `out`; false at the end and after an error.
  bool read(std::string& out, std::size_t count);
  /// Why it stopped early; empty when it did not.
  const std::string& error() const { return error_; }

 private:
  struct State;

  bool stop(std::string why);

  std::unique_ptr<State> state_;
  std::size_t max_ratio_;
  std::string error_;
  bool done_ = false;
};

}  // namespace fabula
