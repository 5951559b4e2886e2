#include "cli/failure.h"

#include <signal.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace fabula::cli {
namespace {

volatile std::sig_atomic_t signal_seen = 0;  // the only thing that a handler may touch

void remember(int signal) { signal_seen = signal; }

}  // namespace

Failure system_failure(const std::string& what) {
  return Failure(what + ": " + std::strerror(errno));
}

void catch_signals() {
  struct sigaction action {};
  action.sa_handler = remember;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

void check_interrupt() {
  if (signal_seen != 0) throw Interrupted(signal_seen);
}

}  // namespace fabula::cli
