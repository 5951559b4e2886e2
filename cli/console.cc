#include "cli/console.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace fabula::cli {
namespace {

constexpr std::chrono::milliseconds progress_interval{100};
constexpr std::size_t shown_columns = 160;

/// Line `number` of `source`, whose first line is `first_line`; empty when it has none such.
std::string_view line_of(std::string_view source, std::size_t number, std::size_t first_line) {
  if (number < first_line) return {};
  for (std::size_t line = first_line; line < number; ++line) {
    const std::size_t end = source.find('\n');
    if (end == source.npos) return {};
    source.remove_prefix(end + 1);
  }
  return source.substr(0, source.find('\n'));
}

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "\x1b[36m";
    case Severity::warning:
      return "\x1b[35m";
    case Severity::error:
      return "\x1b[31m";
  }
  return {};
}

}  // namespace

Console::Console() : terminal_(::isatty(STDERR_FILENO) != 0) {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const term = std::getenv("TERM");
  colors_ = terminal_ && (no_color == nullptr || *no_color == '\0') &&
            (term == nullptr || std::string_view(term) != "dumb");
}

Console::~Console() { clear_progress(); }

void Console::report(const Diagnostics& diagnostics, std::string_view source,
                     std::size_t first_line) {
  for (const Diagnostic& diagnostic : diagnostics)
    print(diagnostic, line_of(source, diagnostic.line, first_line));
}

void Console::error(std::string_view message) {
  print({Severity::error, "fabula", 0, 0, std::string(message)}, {});
}

void Console::note(std::string_view message) {
  print({Severity::note, "fabula", 0, 0, std::string(message)}, {});
}

void Console::print(const Diagnostic& diagnostic, std::string_view source_line) {
  if (diagnostic.severity == Severity::error) ++errors_;
  if (quiet_ && diagnostic.severity != Severity::error) return;
  clear_progress();
  // A record of a thousand columns is one line of its file: such lines would hide the message.
  std::string text =
      format(diagnostic, diagnostic.column <= shown_columns ? source_line.substr(0, shown_columns)
                                                            : std::string_view());
  if (colors_) {
    const std::size_t end = text.find('\n');
    text.insert(end == text.npos ? text.size() : end, "\x1b[0m");
    text.insert(0, color_of(diagnostic.severity));
  }
  text += '\n';
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void Console::progress(std::string_view what, std::size_t done, std::size_t total) {
  if (!terminal_ || quiet_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_progress_ < progress_interval) return;
  last_progress_ = now;
  std::string text = "\r\x1b[K" + std::string(what) + " " + std::to_string(done);
  if (total != 0) text += " of " + std::to_string(total);
  std::fwrite(text.data(), 1, text.size(), stderr);
  progress_shown_ = true;
}

void Console::clear_progress() {
  if (progress_shown_) std::fputs("\r\x1b[K", stderr);
  progress_shown_ = false;
}

}  // namespace fabula::cli
