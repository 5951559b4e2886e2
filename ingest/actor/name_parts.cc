#include "ingest/actor/name_parts.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

bool is_legal_form(std::string_view word) {
  return one_of(word, {",",   "inc",  "inc.", "incorporated", "ltd",  "ltd.", "limited", "llc",
                       "llp", "plc",  "corp", "corp.",        "co",   "co.",  "gmbh",    "ag",
                       "a/s", "as",   "asa",  "ab",           "sa",   "s.a.", "spa",     "s.p.a.",
                       "nv",  "n.v.", "bv",   "b.v.",         "oy",   "oyj",  "se",      "kk",
                       "pty", "pte",  "bhd",  "pjsc",         "ojsc", "jsc"});
}

/// Spelling variants of one word are one.
std::string variant_key(std::string key) {
  for (std::size_t at = key.find("isation"); at != key.npos; at = key.find("isation", at)) {
    key.replace(at, 7, "ization");
  }
  return key;
}

}  // namespace

std::string NameParts::key(std::uint32_t first, std::uint32_t last) const {
  std::string result;
  for (std::uint32_t i = first; i < last; ++i) append_key(result, word(i));
  return variant_key(std::move(result));
}

std::string NameParts::key(const NameMention& name) const {
  if (name.is_common() && name.home)
    return key(name.common_first, name.common_last) + '\n' + std::to_string(*name.home);
  std::uint32_t last = name.core_last;
  while (last - name.first > 1 && is_legal_form(folded(word(last - 1)))) --last;
  return key(name.first, last);
}

bool NameParts::is_short(const NameMention& name) const {
  const Span span{document_.tokens[name.first].span.begin,
                  document_.tokens[name.core_last - 1].span.end};
  if (span.of(document_.article->text).find(' ') == std::string_view::npos) return true;
  // "Ben Berg" has a given name.
  bool particles = size(name) > 2 || !is_given(name.first);
  for (std::uint32_t i = name.first; i + 1 < name.core_last; ++i)
    particles = particles && is_particle(key(i));
  return particles;
}

bool NameParts::opens_surname(std::uint32_t i) const {
  return starts_upper(word(i)) || is_particle(key(i));
}

bool NameParts::has_middle_surname(const NameMention& name) const {
  const std::uint32_t last = without_generation(name);
  return last >= name.first + 3 && is_given(name.first) && !is_given(last - 2) &&
         word(last - 2).size() > 2;
}

bool NameParts::has_second_surname(const NameMention& name) const {
  constexpr std::size_t longest = 5;  // letters of a syllable
  if (size(name) != 4 || !is_given(name.first) || is_given(name.first + 1)) return false;
  for (std::uint32_t i = name.first + 1; i < name.core_last; ++i)
    if (!starts_upper(word(i)) || word(i).size() > longest || word(i).size() < 2) return false;
  return true;
}

bool NameParts::are_generations(const NameMention& a, const NameMention& b) const {
  const std::uint32_t last_a = without_generation(a), last_b = without_generation(b);
  return last_a != a.core_last && last_b != b.core_last &&
         key(last_a, a.core_last) != key(last_b, b.core_last);
}

bool NameParts::is_royal(const NameMention& name) const {
  const auto title = lexicon_.titles().longest(document_, name.title_first, name.title_last, false);
  return title && lexicon_.title(title->entries.front()).type == "royal";
}

bool NameParts::modifies(const NameMention& name) const {
  if (name.last >= document_.sentences[name.sentence].last) return false;
  const Upos upos = document_.tokens[name.last].upos;
  return upos == Upos::noun || upos == Upos::adj || upos == Upos::propn || upos == Upos::num;
}

std::uint32_t NameParts::without_generation(const NameMention& name) const {
  const bool generation = size(name) > 2 && one_of(key(name.core_last - 1),
                                                   {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"});
  return name.core_last - generation;
}

std::uint32_t NameParts::without_country(const NameMention& name) const {
  for (std::uint32_t i = name.first + 2; i + 1 < name.core_last; ++i) {
    if (word(i) != "of") continue;
    const std::uint32_t begin = word(i + 1) == "the" ? i + 2 : i + 1;
    const auto match = lexicon_.names().longest(document_, begin, name.core_last, true);
    if (!match || match->last != name.core_last) continue;
    const Alias& alias = lexicon_.alias(match->entries.front());
    if (lexicon_.known()[alias.known].sense == NameSense::country) return i;
  }
  return 0;
}

}  // namespace fabula
