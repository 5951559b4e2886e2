#include "ingest/text/interposed.h"

#include <algorithm>
#include <array>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// "the finance minister of the previous government said": the subject, in words.
constexpr std::uint32_t longest_subject = 7;

/// Verbs whose content is a clause, in the forms that are finite; sorted.
constexpr auto saying = std::to_array<string_view>(
    {"acknowledged", "admit",    "admits",    "admitted",   "allege",    "alleged",  "alleges",
     "announced",    "argue",    "argued",    "argues",     "assume",    "assumed",  "believe",
     "believed",     "believes", "claim",     "claimed",    "claims",    "conceded", "concluded",
     "confirmed",    "declared", "estimate",  "estimated",  "estimates", "expect",   "expected",
     "expects",      "fear",     "feared",    "fears",      "feel",      "feels",    "felt",
     "found",        "hope",     "hoped",     "hopes",      "insist",    "insisted", "insists",
     "knew",         "know",     "maintain",  "maintained", "maintains", "noted",    "predict",
     "predicted",    "predicts", "reported",  "said",       "say",       "says",     "stated",
     "suggested",    "suspect",  "suspected", "suspects",   "testified", "think",    "thinks",
     "thought",      "warn",     "warned",    "warns",      "wrote"});

bool says(string_view word) { return std::ranges::binary_search(saying, word); }

bool is_pronoun(string_view word) {
  constexpr auto subjects = std::to_array<string_view>(
      {"he", "I", "it", "many", "others", "she", "some", "they", "we", "you"});
  return one_of(word, subjects);
}

bool ends_phrase(string_view word) {
  constexpr auto words = std::to_array<string_view>(
      {",", ";", ":", "(", ")", "\"", "that", "which", "who", "whom", "to", "if", "not"});
  return one_of(word, words);
}

/// A bare subject of one word: "officials", "Reuters", "police".
bool is_bare_subject(string_view word) {
  const bool capital = is_upper(word[0]);
  return capital || is_pronoun(word) || word.ends_with('s') || word == "police" || word == "people";
}

/// A plural noun behind a verb of saying is easily taken for a verb in the present.
bool may_be_plural(string_view word) {
  return word.ends_with('s') && word != "was" && word != "is" && word != "has" && word != "does";
}

/// Where the clause of saying that begins at `first` ends; `first` where there is none.
std::uint32_t end_of_clause(std::span<const string_view> words, std::uint32_t first) {
  for (std::uint32_t i = first; i < words.size() && i - first <= longest_subject; ++i) {
    if (ends_phrase(words[i])) return first;
    const bool subject = i > first + 1 || (i == first + 1 && is_bare_subject(words[first]));
    if (says(words[i]) && subject) return i + 1;
    if (is_pronoun(words[i]) && i > first) return first;
  }
  return first;
}

}  // namespace

std::vector<Interposed> find_interposed(std::span<const string_view> words) {
  std::vector<Interposed> found;
  for (std::uint32_t i = 1; i + 3 < words.size(); ++i) {
    if (words[i] != "which" && words[i] != "who" && words[i] != "that") continue;
    const std::uint32_t end = end_of_clause(words, i + 1);
    if (end == i + 1 || end >= words.size() || may_be_plural(words[end])) continue;
    found.push_back({i + 1, end});
    i = end;
  }
  return found;
}

bool is_clause_of_saying(std::span<const FineTag> tags) {
  const FineTagInfo& verb = info(tags.back());
  if (verb.upos != Upos::verb || verb.tense == Tense::none) return false;
  const auto subject = tags.first(tags.size() - 1);
  return std::ranges::none_of(subject, [](FineTag tag) {
    const Upos upos = info(tag).upos;
    return upos == Upos::verb || upos == Upos::aux || upos == Upos::sconj || upos == Upos::adv ||
           upos == Upos::punct;
  });
}

bool goes_on_with_verb(std::span<const FineTag> tags) {
  const auto verb =
      std::ranges::find_if(tags, [](FineTag tag) { return info(tag).upos != Upos::adv; });
  if (verb == tags.end()) return false;
  const FineTagInfo& tag = info(*verb);
  // A plural noun is easily taken for a verb in the present.
  return tag.upos == Upos::aux ||
         (tag.upos == Upos::verb && tag.tense == Tense::past && tag.form == VerbForm::finite);
}

}  // namespace fabula
