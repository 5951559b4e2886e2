#include "ingest/text/bare_infinitives.h"
#include "ingest/text/one_of.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::string_view;

/// The object of "help" and "let", in words.
constexpr std::uint32_t longest_object = 7;

/// Base forms of verbs that are no nouns; sorted.
constexpr auto verbs_only = std::to_array<string_view>(
    {"accept",     "achieve",  "acquire",   "adapt",     "add",      "adjust",     "adopt",
     "afford",     "allow",    "apply",     "arrive",    "assess",   "attend",     "attract",
     "avert",      "avoid",    "be",        "become",    "begin",    "believe",    "bring",
     "build",      "buy",      "capture",   "choose",    "collect",  "come",       "compete",
     "complete",   "comply",   "connect",   "continue",  "convert",  "convince",   "cope",
     "create",     "defend",   "deliver",   "deny",      "detect",   "determine",  "develop",
     "die",        "discover", "diversify", "earn",      "emerge",   "enter",      "evade",
     "exist",      "expand",   "explain",   "explore",   "face",     "find",       "finish",
     "flee",       "forget",   "gather",    "get",       "give",     "go",         "grow",
     "handle",     "happen",   "have",      "heal",      "hide",     "hold",       "identify",
     "improve",    "increase", "integrate", "introduce", "invest",   "join",       "keep",
     "know",       "learn",    "leave",     "lift",      "lower",    "maintain",   "make",
     "manage",     "meet",     "modernise", "modernize", "navigate", "obtain",     "offset",
     "operate",    "overcome", "pay",       "persuade",  "pick",     "prepare",    "preserve",
     "prevent",    "produce",  "prosper",   "protect",   "prove",    "provide",    "pursue",
     "put",        "reach",    "realise",   "realize",   "rebuild",  "receive",    "recover",
     "reduce",     "regain",   "relax",     "remain",    "remember", "remove",     "repay",
     "replace",    "resist",   "resolve",   "respond",   "restore",  "resume",     "retain",
     "rise",       "satisfy",  "secure",    "see",       "sell",     "send",       "settle",
     "solve",      "speak",    "stabilise", "stabilize", "stay",     "strengthen", "succeed",
     "survive",    "sustain",  "take",      "tell",      "think",    "thrive",     "transform",
     "understand", "unite",    "win",       "write"});

bool is_lower(string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "help" and "let" as verbs that take an object.
bool asks_for_infinitive(string_view word, FineTag tag) {
  constexpr auto forms =
      std::to_array<string_view>({"help", "helped", "helping", "helps", "let", "lets", "letting"});
  return info(tag).upos == Upos::verb && one_of(word, forms);
}

bool is_in_object(FineTag tag) {
  switch (info(tag).upos) {
    case Upos::det:
    case Upos::adj:
    case Upos::noun:
    case Upos::propn:
    case Upos::num:
    case Upos::pron:
    case Upos::part:
      return true;
    default:
      return false;
  }
}

/// What the infinitive follows: the head of the object.
bool ends_object(FineTag tag) {
  const Upos upos = info(tag).upos;
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
}

bool begins_phrase(string_view word) {
  constexpr auto openers =
      std::to_array<string_view>({"a", "an", "her", "his", "its", "the", "their"});
  return one_of(word, openers);
}

/// A word of its own that stands between two phrases, or can be nothing but a verb.
bool may_be_infinitive(std::span<const string_view> words, std::span<const FineTag> tags,
                       std::uint32_t at) {
  if (!is_lower(words[at]) || !ends_object(tags[at - 1])) return false;
  if (std::ranges::binary_search(verbs_only, words[at])) return true;
  const FineTagInfo& tag = info(tags[at]);
  if (tag.upos == Upos::verb) return tag.tense != Tense::past && tag.form != VerbForm::gerund;
  const bool singular = tag.upos == Upos::noun && !tag.plural;
  return singular && at + 1 < words.size() && begins_phrase(words[at + 1]);
}

}  // namespace

std::vector<std::uint32_t> find_bare_infinitives(std::span<const string_view> words,
                                                 std::span<const FineTag> tags) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i + 2 < words.size(); ++i) {
    if (!asks_for_infinitive(words[i], tags[i])) continue;
    for (std::uint32_t at = i + 2; at < words.size() && at - i <= longest_object + 1; ++at) {
      if (!is_in_object(tags[at - 1]) || words[at] == "to") break;
      if (!may_be_infinitive(words, tags, at)) continue;
      found.push_back(at);
      i = at;
      break;
    }
  }
  return found;
}

}  // namespace fabula
