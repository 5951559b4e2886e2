#pragma once

#include <stdexcept>
#include <string>

namespace fabula::cli {

/// The run cannot go on because of what the user gave, or because of the machine: a file that
/// cannot be read, a full disk. Ends in exit code 2. `message` names the next step where there is
/// one.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What the user asked for is not there. Ends in exit code 1.
class NotFound : public Failure {
 public:
  using Failure::Failure;
};

/// "cannot open x.txt: No such file or directory", from `errno`.
Failure system_failure(const std::string& what);

/// The reader of our output went away: no failure, the run ends quietly.
class ClosedPipe {};

/// SIGINT or SIGTERM came.
class Interrupted {
 public:
  explicit Interrupted(int signal) : signal_(signal) {}
  int signal() const { return signal_; }

 private:
  int signal_;
};

/// Turns SIGINT and SIGTERM into an Interrupted at the next check_interrupt(); a second one kills.
/// Closed pipes and the limit on the size of files become write errors instead of signals.
void catch_signals();
/// Throws Interrupted when a signal has come. Called wherever a batch goes round.
void check_interrupt();

}  // namespace fabula::cli
