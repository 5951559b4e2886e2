#include "ingest/reader/encoding.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <utility>

#include "graph/utf8.h"

namespace fabula {
namespace {

/// Bytes that the statistical guess looks at: more does not change it, but costs time.
constexpr std::size_t guess_bytes = 64 << 10;
/// Bytes at the start in which binary data shows.
constexpr std::size_t binary_bytes = 64 << 10;

struct Mark {
  std::string_view bytes;
  const char* charset;
};

/// Byte order marks, the longer first where one begins another.
constexpr std::array<Mark, 5> marks{{
    {{"\xef\xbb\xbf", 3}, "UTF-8"},
    {{"\xff\xfe\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xfe\xff", 4}, "UTF-32BE"},
    {{"\xff\xfe", 2}, "UTF-16LE"},
    {{"\xfe\xff", 2}, "UTF-16BE"},
}};

/// UTF-16 without a mark: western text has a NUL in every second byte, and always the same one.
const char* unmarked_utf16(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1024);
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < head.size(); ++i)
    if (head[i] == '\0') ++nuls[i % 2];
  const std::size_t many = head.size() * 2 / 5;
  if (nuls[1] > many && nuls[0] == 0) return "UTF-16LE";
  if (nuls[0] > many && nuls[1] == 0) return "UTF-16BE";
  return nullptr;
}

bool is_binary(std::string_view text) {
  if (text.find('\0') != text.npos) return true;
  const std::string_view head = text.substr(0, binary_bytes);
  const auto odd = std::ranges::count_if(head, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1b;
  });
  return static_cast<std::size_t>(odd) * 100 > head.size();
}

/// `foreign` is where the first byte lies that is not UTF-8.
std::string guessed_charset(std::string_view bytes, std::size_t foreign) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                       &uchardet_delete);
  // A long English opening says nothing, so the guess starts near the first foreign byte.
  const std::string_view sample = bytes.substr(foreign - std::min<std::size_t>(foreign, 256));
  uchardet_handle_data(detector.get(), sample.data(), std::min(sample.size(), guess_bytes));
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

struct CloseIconv {
  void operator()(iconv_t handle) const { iconv_close(handle); }
};

/// `bytes` in `charset` as UTF-8, U+FFFD for each byte that has no meaning in it; nothing for an
/// unknown charset or when more than one byte in a hundred has none.
std::optional<std::string> convert(std::string_view bytes, const char* charset) {
  const iconv_t opened = iconv_open("UTF-8", charset);
  if (opened == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  const std::unique_ptr<void, CloseIconv> handle(opened);
  std::string out;
  std::array<char, 16384> buffer;
  char* in = const_cast<char*>(bytes.data());  // iconv's interface; it does not write there
  std::size_t left = bytes.size();
  std::size_t bad = 0;
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t result = iconv(handle.get(), &in, &left, &to, &room);
    out.append(buffer.data(), buffer.size() - room);
    if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    if (++bad > bytes.size() / 100 + 1) return std::nullopt;
    out += "\xef\xbf\xbd";
    ++in;
    --left;
  }
  return out;
}

}  // namespace

std::optional<Utf8Text> read_utf8(std::string_view bytes, std::string_view declared,
                                  std::string_view path, Diagnostics& diagnostics) {
  const auto report = [&](Severity severity, LineColumn where, std::string message) {
    diagnostics.push_back({severity, std::string(path), where.line, where.column, message});
  };
  const auto refuse_binary = [&]() -> std::optional<Utf8Text> {
    report(Severity::error, {}, "binary data, not text; convert it to text, HTML or JSON first");
    return std::nullopt;
  };
  const auto mark =
      std::ranges::find_if(marks, [&](const Mark& m) { return bytes.starts_with(m.bytes); });
  const std::string_view content = mark == marks.end() ? bytes : bytes.substr(mark->bytes.size());
  const std::size_t valid = valid_utf8_prefix(content);
  if (valid == content.size() && (mark == marks.end() || mark == marks.begin())) {
    const char* utf16 = mark == marks.end() ? unmarked_utf16(content) : nullptr;
    if (!utf16) {
      if (is_binary(content)) return refuse_binary();
      if (mark != marks.end())
        report(Severity::note, {}, "byte order mark left out; offsets count from after it");
      return Utf8Text::as_given(content);
    }
  }

  std::array<std::string, 3> charsets{std::string(declared), guessed_charset(content, valid),
                                      "WINDOWS-1252"};
  if (mark != marks.end())
    charsets[0] = mark->charset;
  else if (const char* utf16 = unmarked_utf16(content))
    charsets[0] = utf16;
  for (const std::string& charset : charsets) {
    if (charset.empty()) continue;
    std::optional<std::string> text = convert(content, charset.c_str());
    if (!text) continue;
    if (is_binary(*text)) return refuse_binary();
    report(Severity::warning, line_column(content, valid),
           "not UTF-8; read as " + charset + ", offsets refer to the converted text");
    return Utf8Text::converted(std::move(*text));
  }
  return refuse_binary();
}

}  // namespace fabula
