#include "ingest/reader/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <new>
#include <utility>

namespace fabula {
namespace {

/// A short file of blanks may well shrink by more than the ratio; it does no harm.
constexpr std::size_t harmless_bytes = std::size_t{1} << 20;
/// zlib counts in 32 bits; larger inputs are handed over in pieces.
constexpr std::size_t piece_bytes = std::size_t{1} << 30;

}  // namespace

struct GzipStream::State {
  explicit State(std::string_view packed) : rest(packed) {
    if (inflateInit2(&stream, 15 + 16) != Z_OK) throw std::bad_alloc();  // 16: gzip header
  }
  ~State() { inflateEnd(&stream); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  z_stream stream{};
  std::string_view rest;  ///< not yet given to zlib
  std::size_t taken = 0;
  std::size_t given = 0;
};

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

GzipStream::GzipStream(std::string_view packed, std::size_t max_ratio)
    : state_(std::make_unique<State>(packed)), max_ratio_(max_ratio) {}
GzipStream::~GzipStream() = default;
GzipStream::GzipStream(GzipStream&&) noexcept = default;
GzipStream& GzipStream::operator=(GzipStream&&) noexcept = default;

bool GzipStream::stop(std::string why) {
  error_ = std::move(why);
  done_ = true;
  return false;
}

bool GzipStream::read(std::string& out, std::size_t count) {
  State& state = *state_;
  z_stream& stream = state.stream;
  const std::size_t before = out.size();
  while (!done_ && out.size() - before < count) {
    if (stream.avail_in == 0) {
      const std::size_t piece = std::min(state.rest.size(), piece_bytes);
      // zlib's interface is not const; it does not write to its input.
      stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(state.rest.data()));
      stream.avail_in = static_cast<uInt>(piece);
      state.rest.remove_prefix(piece);
    }
    const std::size_t filled = out.size();
    const std::size_t room = std::min(count - (filled - before), std::size_t{64} << 10);
    out.resize(filled + room);
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + filled);
    stream.avail_out = static_cast<uInt>(room);
    const uInt had = stream.avail_in;
    const int result = inflate(&stream, Z_NO_FLUSH);
    out.resize(out.size() - stream.avail_out);
    state.taken += had - stream.avail_in;
    state.given += out.size() - filled;

    if (state.given > harmless_bytes && state.given / max_ratio_ > state.taken)
      return stop("unpacks to more than " + std::to_string(max_ratio_) +
                  " times its size; unpack it yourself if you trust it");
    if (result == Z_STREAM_END) {
      const bool more = stream.avail_in > 0 || !state.rest.empty();
      if (!more)
        done_ = true;
      else if (inflateReset(&stream) != Z_OK)
        return stop("the gzip data is broken");
    } else if (result == Z_BUF_ERROR && stream.avail_in == 0 && state.rest.empty()) {
      return stop("the gzip data ends too early; what came before is read");
    } else if (result != Z_OK) {
      return stop("the gzip data is broken; what came before is read");
    }
  }
  return out.size() > before;
}

}  // namespace fabula
