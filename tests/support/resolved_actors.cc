#include "tests/support/resolved_actors.h"

#include <algorithm>

namespace fabula {
namespace {

LiteralDocument read(std::string_view text) {
  std::string lines;
  std::string word;
  const auto flush = [&] {
    if (word.empty()) return;
    std::vector<std::string> parts{""};
    for (char c : word) {
      if (c == '/' && parts.size() < 5)
        parts.emplace_back();
      else
        parts.back() += c;
    }
    const bool name = parts.size() > 1 && parts[1] == "PROPN";
    const bool joined = parts.size() > 4;
    const bool plural = parts.size() > 1 && parts[1] == "NOUN" && parts[0].ends_with('s');
    std::string lemma = parts[0];
    if (!name)
      std::ranges::transform(lemma, lemma.begin(), [](char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
      });
    lines += parts[0] + ' ' + lemma + ' ' + (parts.size() > 1 ? parts[1] : "X") + ' ' +
             (parts.size() > 3 ? parts[3] : "0") + ' ' + (parts.size() > 2 ? parts[2] : "dep") +
             (joined   ? " joined\n"
              : plural ? " plural\n"
                       : " -\n");
    word.clear();
  };
  bool heading = false;
  for (char c : text) {
    if (c == '#') heading = true;
    if (heading) {
      lines += c;
      heading = c != '\n';
    } else if (c == ' ' || c == '\n') {
      flush();
      if (c == '\n') lines += '\n';
    } else {
      word += c;
    }
  }
  flush();
  return literal_document(lines);
}

}  // namespace

const Actor* Resolved::named(std::string_view name) const {
  const auto found = std::ranges::find(result.actors, name, &Actor::name);
  return found == result.actors.end() ? nullptr : &*found;
}

std::string Resolved::who(std::string_view words, int nth) const {
  for (const ActorReference& reference : result.references) {
    const auto& tokens = literal.document.tokens;
    const Span span{tokens[reference.first].span.begin, tokens[reference.last - 1].span.end};
    if (span.of(literal.article->text) == words && --nth == 0)
      return result.actors[at(reference.actor)].name;
  }
  return "";
}

std::string Resolved::names() const {
  std::string list;
  for (const Actor& actor : result.actors) list += (list.empty() ? "" : ", ") + actor.name;
  return list;
}

const ActorLexicon& actor_lexicon() {
  static const ActorLexicon built_in;
  return built_in;
}

Resolved resolve(std::string_view text, const ActorLexicon& lexicon) {
  Resolved resolved{read(text), {}};
  resolved.result = resolve_actors(resolved.literal.document, lexicon);
  return resolved;
}

}  // namespace fabula
