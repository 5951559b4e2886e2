#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "graph/diagnostic.h"

namespace fabula::cli {

/// What the program says to people, on standard error: problems in gcc's form, which editors and
/// terminals understand, and progress, on a terminal only. Standard output is for data.
class Console {
 public:
  /// Colours on a terminal, unless NO_COLOR is set or the terminal is a dumb one.
  Console();
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  /// No progress, notes and warnings; errors stay.
  void be_quiet() { quiet_ = true; }

  /// Prints problems. `source` is the text that they speak of, from line `first_line` of its file
  /// on: the line at fault is shown, with a caret.
  void report(const Diagnostics& diagnostics, std::string_view source = {},
              std::size_t first_line = 1);
  void error(std::string_view message);
  /// Errors reported so far: records that were left out.
  std::size_t errors() const { return errors_; }
  void note(std::string_view message);

  /// Shows how far a batch is, some times a second at most; `total` 0 = not known.
  void progress(std::string_view what, std::size_t done, std::size_t total = 0);

 private:
  void print(const Diagnostic& diagnostic, std::string_view source_line);
  void clear_progress();

  std::size_t errors_ = 0;
  bool quiet_ = false;
  bool terminal_ = false;
  bool colors_ = false;
  bool progress_shown_ = false;
  std::chrono::steady_clock::time_point last_progress_;
};

}  // namespace fabula::cli
