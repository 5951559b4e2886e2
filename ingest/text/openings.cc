#include "ingest/text/openings.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// In words.
constexpr std::uint32_t longest_phrase = 14, longest_clause = 16;

/// The next comma within reach; the number of words where there is none.
std::uint32_t next_comma(std::span<const string_view> words, std::uint32_t from,
                         std::uint32_t reach) {
  for (std::uint32_t i = from; i < words.size() && i <= from + reach; ++i)
    if (words[i] == ",") return i;
  return static_cast<std::uint32_t>(words.size());
}

bool has_finite(std::span<const FineTag> tags) {
  for (const FineTag tag : tags)
    if (is_finite(tag)) return true;
  return false;
}

/// "According to", "Prior to": what follows up to the comma is no clause of its own.
bool begins_with_source(std::span<const string_view> words) {
  return words.size() > 1 && words[1] == "to" &&
         one_of(words[0], {"According", "Contrary", "Due", "Prior", "Thanks"});
}

/// "In", "Just before"
bool begins_with_preposition(std::span<const FineTag> tags) {
  if (tags.size() < 2) return false;
  const Upos first = info(tags[0]).upos;
  return first == Upos::adp || (first == Upos::adv && info(tags[1]).upos == Upos::adp);
}

bool is_relative(string_view word) { return one_of(word, {"which", "who", "whose", "where"}); }

/// ", which owns the mine,", ", published on Monday,": what begins behind the comma tells of the
/// noun before it.
bool tells_of_noun(string_view word, FineTag tag) {
  if (is_relative(word)) return true;
  return info(tag).upos == Upos::verb && info(tag).form == VerbForm::participle &&
         info(tag).tense == Tense::past;
}

bool can_be_subject(FineTag tag) {
  switch (info(tag).upos) {
    case Upos::det:
    case Upos::noun:
    case Upos::propn:
    case Upos::pron:
    case Upos::num:
    case Upos::adj:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::uint32_t opening_phrase(std::span<const string_view> words, std::span<const FineTag> tags) {
  const bool source = begins_with_source(words);
  if (!source && !begins_with_preposition(tags)) return 0;
  const auto size = static_cast<std::uint32_t>(words.size());
  std::uint32_t comma = next_comma(words, 1, longest_phrase - 1);
  if (comma < 2 || comma + 3 > size || (!source && has_finite(tags.first(comma)))) return 0;
  if (tells_of_noun(words[comma + 1], tags[comma + 1])) {
    comma = next_comma(words, comma + 1, longest_clause);
    if (comma + 3 > size || tells_of_noun(words[comma + 1], tags[comma + 1])) return 0;
  }
  std::uint32_t next = next_comma(words, comma + 1, size);
  // "In Oslo, Anna Berg, who owns the mine, said"
  if (next + 1 < size && is_relative(words[next + 1])) next = size;
  const bool counted = info(tags[comma + 2]).upos == Upos::num;  // "over 200 men left"
  const bool clause = (counted || can_be_subject(tags[comma + 1])) &&
                      has_finite(tags.subspan(comma + 1, next - comma - 1));
  return clause ? comma + 1 : 0;
}

}  // namespace fabula
