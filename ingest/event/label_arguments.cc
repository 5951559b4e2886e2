#include <algorithm>
#include <array>

#include "ingest/event/label_complements.h"
#include "ingest/text/one_of.h"

// The arguments of a verb in a headline: which belong together, how many they are, their words.

namespace fabula {

using std::string_view;

SlotGroup Complements::group(const std::vector<Argument>& arguments, Slot slot) const {
  SlotGroup found;
  const Argument* first = nullptr;
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || is_date(argument)) continue;
    if (!first || (first->inherited && !argument.inherited)) first = &argument;
  }
  if (!first) return found;
  found.inherited = first->inherited;
  const std::vector<TokenIndex> together = tree_.coordinated(first->token);
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || is_date(argument)) continue;
    const bool joined = std::ranges::find(together, argument.token) != together.end();
    (joined ? found.heads : found.others).push_back(argument.token);
  }
  return found;
}

/// Not so the months of "served 18 months".
bool Complements::is_date(const Argument& argument) const {
  const bool served = argument.slot == Slot::object && !argument.inherited &&
                      tree_.token(argument.token).deprel == Deprel::obj &&
                      tree_.has(argument.token, Deprel::nummod);
  return phrases_.is_time(argument.token) && !served;
}

bool Complements::is_plural(const SlotGroup& found) const {
  if (const auto told = number_of_verb(found)) return *told;
  if (found.heads.empty()) return false;
  if (is_choice(found)) return phrases_.is_plural(found.heads.back());  // "a fire or floods have"
  return phrases_.count(found.heads, style_) > 1 || phrases_.is_plural(found.heads.front());
}

/// "a bridge or a tunnel"
bool Complements::is_choice(const SlotGroup& found) const {
  const auto link =
      found.heads.size() > 1 ? tree_.child(found.heads.back(), Deprel::cc) : std::nullopt;
  return link && one_of(tree_.lemma(*link), {"nor", "or"});
}

/// What the verb of a single subject says of its number: "goods are", "the police have".
std::optional<bool> Complements::number_of_verb(const SlotGroup& found) const {
  if (found.heads.size() != 1 && !is_choice(found)) return std::nullopt;
  const TokenIndex head = found.heads.front();
  const bool several = tree_.word(head).ends_with('s');
  if (phrases_.actor(head) && !tree_.token(head).plural && !several) return std::nullopt;
  const Deprel relation = tree_.token(found.heads.front()).deprel;
  const auto verb = tree_.head(found.heads.front());
  if (!verb || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass)) return std::nullopt;
  constexpr std::array<string_view, 4> plural{"are", "were", "have", "do"};
  constexpr std::array<string_view, 4> singular{"is", "was", "has", "does"};
  for (TokenIndex index : tree_.children(*verb)) {
    if (tree_.token(index).upos != Upos::aux || index < found.heads.front()) continue;
    const string_view word = tree_.word(index);
    if (one_of(word, plural)) return true;
    if (one_of(word, singular)) return false;
    break;
  }
  return std::nullopt;
}

std::string Complements::object_words(const SlotGroup& objects) const {
  const std::string words = phrases_.list(objects.heads, style_);
  if (objects.heads.size() != 1 || words.empty()) return words;
  const auto copula = tree_.child(objects.heads.front(), Deprel::cop);
  return copula && is_ing(tree_, *copula) ? "being " + words : words;
}

std::string Complements::reflexive(TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object || tree_.token(*object).upos != Upos::pron) return "";
  const string_view word = tree_.word(*object);
  return word.ends_with("self") || word.ends_with("selves") ? std::string(word) : "";
}

}  // namespace fabula
