#include "ingest/text/inflect.h"

namespace fabula {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

std::string with_ending(std::string_view verb) {
  std::string out(verb);
  if (verb == "be") return "is";
  if (verb == "have") return "has";
  const bool hisses = verb.ends_with("s") || verb.ends_with("x") || verb.ends_with("z") ||
                      verb.ends_with("ch") || verb.ends_with("sh");
  if (hisses || verb == "do" || verb == "go" || verb == "undergo" || verb == "veto" ||
      verb == "embargo" || verb == "echo")
    return out + "es";
  if (verb.size() > 1 && verb.ends_with("y") && !is_vowel(verb[verb.size() - 2])) {
    out.pop_back();
    return out + "ies";
  }
  return out + "s";
}

}  // namespace

std::string third_person(std::string_view verb) {
  const std::size_t space = verb.find(' ');
  std::string out = with_ending(verb.substr(0, space));
  if (space != verb.npos) out += verb.substr(space);
  return out;
}

std::string capitalised(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace fabula
