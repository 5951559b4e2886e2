#include <cstdio>
#include <exception>
#include <iterator>
#include <new>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/output.h"

namespace {

using namespace fabula::cli;

int code(ExitCode exit_code) { return static_cast<int>(exit_code); }

int run(int argc, const char* const* argv, Console& console) {
  const std::vector<Command> commands = all_commands();
  const Invocation invocation = read_command_line(commands, FABULA_VERSION, argc, argv);
  if (!invocation.error.empty()) {
    std::fputs(invocation.error.c_str(), stderr);
    return code(ExitCode::usage);
  }
  if (invocation.command == nullptr) {
    Output output("");
    output.write(invocation.output);
    output.commit();
    return code(ExitCode::done);
  }
  if (invocation.quiet) console.be_quiet();
  return code(invocation.command->run(console));
}

}  // namespace

int main(int argc, char** argv) {
  catch_signals();
  Console console;
  try {
    return run(argc, argv, console);
  } catch (const ClosedPipe&) {
    return code(ExitCode::done);
  } catch (const Interrupted& interrupted) {
    return killed_by_signal + interrupted.signal();
  } catch (const NotFound& not_found) {
    console.error(not_found.what());
    return code(ExitCode::nothing);
  } catch (const Failure& failure) {
    console.error(failure.what());
    return code(ExitCode::usage);
  } catch (const std::bad_alloc&) {
    console.error("out of memory; give fewer articles at once, or a smaller -j");
    return code(ExitCode::internal);
  } catch (const std::exception& error) {
    console.error(std::string("internal error, please report it: ") + error.what());
    return code(ExitCode::internal);
  }
}
