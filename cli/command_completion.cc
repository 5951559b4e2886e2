// Completion of commands, options and their values for shells, from the same table as the help.
#include <algorithm>

#include "cli/commands.h"
#include "cli/output.h"

namespace fabula::cli {
namespace {

struct Options {
  std::string shell;
};

bool takes_value(const Option& option) { return !option.value.empty(); }
bool is_positional(const Option& option) { return !option.flags.starts_with('-'); }

/// "-o,--output" as its words.
std::vector<std::string> words_of(std::string_view flags) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= flags.size();) {
    const std::size_t end = std::min(flags.find(',', begin), flags.size());
    words.emplace_back(flags.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : between).append(word);
  return text;
}

std::vector<std::string> choices_of(const Option& option) {
  return {option.choices.begin(), option.choices.end()};
}

std::vector<std::string> flags_of(const Command& command) {
  std::vector<std::string> flags{"--help"};
  for (const Option& option : command.options)
    if (!is_positional(option))
      for (std::string& word : words_of(option.flags)) flags.push_back(std::move(word));
  return flags;
}

std::vector<std::string> positional_choices(const Command& command) {
  std::vector<std::string> words;
  for (const Option& option : command.options)
    if (is_positional(option))
      for (const std::string_view choice : option.choices) words.emplace_back(choice);
  return words;
}

std::string for_bash(const std::vector<Command>& commands) {
  std::vector<std::string> names;
  for (const Command& command : commands) names.emplace_back(command.name);
  std::string text =
      "# bash completion of fabula: source <(fabula completion bash)\n"
      "_fabula() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
      "  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n"
      "    COMPREPLY=($(compgen -W '" +
      joined(names, " ") +
      " help --help --version' -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case ${COMP_WORDS[1]} in\n";
  for (const Command& command : commands) {
    text += "    " + std::string(command.name) + ")\n      case $before in\n";
    for (const Option& option : command.options)
      if (!is_positional(option) && !option.choices.empty())
        text += "        " + joined(words_of(option.flags), "|") + ") COMPREPLY=($(compgen -W '" +
                joined(choices_of(option), " ") + "' -- \"$word\")); return ;;\n";
    text += "      esac\n      [[ $word == -* ]] && COMPREPLY=($(compgen -W '" +
            joined(flags_of(command), " ") + "' -- \"$word\"))";
    if (const auto words = positional_choices(command); !words.empty())
      text += " || COMPREPLY=($(compgen -W '" + joined(words, " ") + "' -- \"$word\"))";
    text += " ;;\n";
  }
  return text + "  esac\n}\ncomplete -o default -F _fabula fabula\n";
}

/// Quotes for single-quoted shell text, and for what _arguments reads in brackets.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (c == '[' || c == ']' || c == ':')
      (out += '\\') += c;
    else
      out += c;
  }
  return out;
}

std::string for_zsh(const std::vector<Command>& commands) {
  std::string text =
      "#compdef fabula\n# zsh completion of fabula: fabula completion zsh > _fabula in a folder of "
      "$fpath\n_fabula() {\n  local -a commands=(\n";
  for (const Command& command : commands)
    text += "    '" + std::string(command.name) + ":" + quoted(command.summary) + "'\n";
  text +=
      "  )\n  if ((CURRENT == 2)); then\n    _describe command commands\n    return\n  fi\n"
      "  local verb=$words[2]\n  shift words\n  ((CURRENT--))\n  case $verb in\n";
  for (const Command& command : commands) {
    text += "    " + std::string(command.name) + ")\n      _arguments";
    for (const Option& option : command.options) {
      if (is_positional(option)) continue;
      for (const std::string& flag : words_of(option.flags)) {
        text += " \\\n        '*" + flag + "[" + quoted(option.help) + "]";
        if (takes_value(option))
          text += ":" + quoted(option.value) + ":" +
                  (option.choices.empty() ? "_files" : "(" + joined(choices_of(option), " ") + ")");
        text += "'";
      }
    }
    const auto words = positional_choices(command);
    text += words.empty() ? " \\\n        '*:file:_files' ;;\n"
                          : " \\\n        '1:what:(" + joined(words, " ") +
                                ")' \\\n        '*:file:_files' ;;\n";
  }
  return text + "  esac\n}\ncompdef _fabula fabula\n";
}

std::string for_fish(const std::vector<Command>& commands) {
  const auto escaped = [](std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c == '\'' || c == '\\') out += '\\';
      out += c;
    }
    return out;
  };
  std::string text = "# fish completion of fabula: fabula completion fish | source\n";
  for (const Command& command : commands)
    text += "complete -c fabula -n __fish_use_subcommand -a " + std::string(command.name) +
            " -d '" + escaped(command.summary) + "'\n";
  for (const Command& command : commands) {
    const std::string prefix =
        "complete -c fabula -n '__fish_seen_subcommand_from " + std::string(command.name) + "'";
    for (const Option& option : command.options) {
      if (is_positional(option)) {
        if (!option.choices.empty())
          text += prefix + " -a '" + joined(choices_of(option), " ") + "'\n";
        continue;
      }
      text += prefix;
      for (const std::string& flag : words_of(option.flags))
        text += flag.starts_with("--") ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
      if (takes_value(option)) text += " -r";
      if (!option.choices.empty()) text += " -f -a '" + joined(choices_of(option), " ") + "'";
      text += " -d '" + escaped(option.help) + "'\n";
    }
  }
  return text;
}

ExitCode run(const Options& options) {
  const std::vector<Command> commands = all_commands();
  Output output("");
  output.write(options.shell == "bash"  ? for_bash(commands)
               : options.shell == "zsh" ? for_zsh(commands)
                                        : for_fish(commands));
  output.commit();
  return ExitCode::done;
}

}  // namespace

Command completion_command() {
  auto options = std::make_shared<Options>();
  return {"completion",
          "Prints a script that completes commands, options and values in a shell.",
          {"source <(fabula completion bash)", "fabula completion zsh > ~/.zsh/_fabula",
           "fabula completion fish | source"},
          {{"SHELL", "SHELL", "bash, zsh or fish", &options->shell, true, {"bash", "zsh", "fish"}}},
          [options](Console&) { return run(*options); }};
}

}  // namespace fabula::cli
