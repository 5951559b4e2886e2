#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <map>
#include <utility>

namespace fabula::cli {
namespace {

constexpr std::string_view introduction =
    R"(Reads news articles and tells the story in them: what happened, when, who took part, what led to what.

Examples:
  fabula build articles/ -o out/                    the story and its pictures in a folder
  fabula timeline out/story.json --actor IMF > t.svg  what one actor did, drawn
  fabula causes out/story.json e3f                  what led to an event
  fabula extract - < news.jsonl | fabula merge - > story.json)";

std::string description(const Command& command) {
  std::string text(command.summary);
  if (!command.examples.empty()) text += "\n\nExamples:";
  for (const std::string_view example : command.examples) text.append("\n  ").append(example);
  return text;
}

/// Reads a whole number; an empty text is the complaint that CLI11 prints.
std::string read_count(const std::string& word, std::size_t& into) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), into);
  return error == std::errc() && end == word.data() + word.size()
             ? ""
             : "'" + word + "' is no whole number";
}

std::string read_day(const std::string& word, std::optional<Day>& into) {
  into = word.size() == std::string_view("YYYY-MM-DD").size() ? parse_iso_day(word) : std::nullopt;
  return into ? "" : "'" + word + "' is no day; write it as 2025-10-03";
}

CLI::Option* add_option(CLI::App& app, const Option& option) {
  const std::string flags(option.flags);
  const std::string help(option.help);
  // Numbers and days are read here, so that their messages are ours.
  const auto through = [&](auto read, auto* into) {
    return app.add_option_function<std::string>(
        flags,
        [read, into, flags](const std::string& word) {
          const std::string complaint = read(word, *into);
          if (!complaint.empty()) throw CLI::ValidationError(flags, complaint);
        },
        help);
  };
  struct Add {
    CLI::App& app;
    const std::string& flags;
    const std::string& help;
    const decltype(through)& read;
    CLI::Option* operator()(bool* into) const { return app.add_flag(flags, *into, help); }
    CLI::Option* operator()(std::string* into) const { return app.add_option(flags, *into, help); }
    CLI::Option* operator()(std::vector<std::string>* into) const {
      return app.add_option(flags, *into, help)->allow_extra_args(!flags.starts_with('-'));
    }
    CLI::Option* operator()(std::size_t* into) const { return read(read_count, into); }
    CLI::Option* operator()(std::optional<Day>* into) const { return read(read_day, into); }
  };
  CLI::Option* const added = std::visit(Add{app, flags, help, through}, option.target);
  if (!option.value.empty()) added->type_name(std::string(option.value));
  if (option.required) added->required();
  if (!option.choices.empty()) {
    const std::vector<std::string> choices(option.choices.begin(), option.choices.end());
    added->check(CLI::IsMember(choices));
    added->type_name(std::string(option.value));
  }
  return added;
}

/// A complaint when `word` is neither an option nor a command; CLI11's own would not name it.
std::string unknown_command(std::span<const Command> commands, std::string_view word) {
  std::string names;
  for (const Command& command : commands) {
    if (command.name == word) return "";
    names.append(" ").append(command.name);
  }
  if (word.starts_with('-')) return "";
  return "fabula: no command '" + std::string(word) + "'; there are:" + names + "\n";
}

}  // namespace

Invocation read_command_line(std::span<const Command> commands, std::string_view version, int argc,
                             const char* const* argv) {
  if (argc > 1 && std::string_view(argv[1]) == "help") {  // "help VERB" is "VERB --help"
    std::vector<const char*> asked{argv[0]};
    if (argc > 2) asked.push_back(argv[2]);
    asked.push_back("--help");
    return read_command_line(commands, version, static_cast<int>(asked.size()), asked.data());
  }
  Invocation invocation;
  CLI::App app{std::string(introduction), "fabula"};
  app.require_subcommand(1);
  app.set_version_flag("--version", "fabula " + std::string(version));
  app.add_flag("-q,--quiet", invocation.quiet, "only errors on standard error");
  std::map<const CLI::App*, const Command*> command_of;
  for (const Command& command : commands) {
    CLI::App* const sub = app.add_subcommand(std::string(command.name), description(command));
    sub->fallthrough();
    command_of[sub] = &command;
    for (const Option& option : command.options) add_option(*sub, option);
  }
  if (argc <= 1) {
    invocation.error = app.help();
    return invocation;
  }
  if (const std::string unknown = unknown_command(commands, argv[1]); !unknown.empty()) {
    invocation.error = unknown;
    return invocation;
  }
  try {
    app.parse(argc, argv);
    invocation.command = command_of.at(app.get_subcommands().front());
  } catch (const CLI::CallForHelp&) {
    invocation.output = app.help();
  } catch (const CLI::CallForAllHelp&) {
    invocation.output = app.help();
  } catch (const CLI::CallForVersion& call) {
    invocation.output = std::string(call.what()) + "\n";
  } catch (const CLI::ParseError& error) {
    invocation.error = std::string("fabula: ") + error.what() + "\nSee fabula --help.\n";
  }
  return invocation;
}

}  // namespace fabula::cli
