#include "ingest/text/verb_base.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::string_view;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with_any(string_view stem, std::initializer_list<string_view> endings) {
  return std::ranges::any_of(endings, [&](string_view ending) { return stem.ends_with(ending); });
}

/// Groups of vowels, which a y behind a letter counts among.
std::size_t syllables(string_view word) {
  std::size_t groups = 0;
  bool before = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool vowel = is_vowel(word[i]) || (word[i] == 'y' && i > 0);
    groups += vowel && !before;
    before = vowel;
  }
  return groups;
}

/// Of stems with two syllables or more that end in one vowel and one consonant.
bool long_stem_drops_e(string_view stem) {
  const char vowel = stem[stem.size() - 2];
  switch (stem.back()) {
    case 't':
      if (stem.ends_with("combat") || stem.ends_with("format") || stem.ends_with("debut"))
        return false;
      return vowel == 'a' || vowel == 'u' ||
             ends_with_any(stem, {"unit", "nvit", "gnit", "xcit", "ncit", "recit", "mot", "vot",
                                  "not", "quot", "plet", "radit", "pedit"});
    case 'd':
    case 'k':
      return true;
    case 'r':
      return vowel == 'a' || vowel == 'i' || vowel == 'u' ||
             ends_with_any(stem, {"plor", "gnor", "stor", "dor", "dher", "rfer"});
    case 'n':
      return vowel == 'i' || vowel == 'u' || stem.ends_with("ven") || stem.ends_with("pon");
    case 'p':
      return vowel == 'a';
    case 'l':
      return vowel == 'i' || vowel == 'u' || vowel == 'o';
    case 'm':
      return vowel == 'u' || stem.ends_with("nam");
    case 'b':
      return vowel == 'i';
    default:
      return false;
  }
}

/// What is left of a form without its ending had an e that the ending took away.
bool drops_e(string_view stem) {
  const std::size_t n = stem.size();
  if (n < 2) return false;
  const char last = stem[n - 1], before = stem[n - 2];
  switch (last) {
    case 'u':
    case 'c':
    case 'v':
      return true;
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'w':
    case 'x':
    case 'y':
    case 'h':
      return false;
    case 'z':
      return before != 'z';
    case 'g':
      return before != 'g' && (before != 'n' || ends_with_any(stem, {"leng", "rang", "hang", "lung",
                                                                     "veng", "ring", "ming"}));
    case 's':
      return (is_vowel(before) || before == 'l' || before == 'r' || before == 'n' ||
              before == 'p') &&
             !ends_with_any(stem, {"ocus", "bias", "nvas"});
    default:
      break;
  }
  if (!is_vowel(before)) return last == 'l' && before != 'l' && before != 'r' && before != 'w';
  const bool two_vowels =
      n > 2 && is_vowel(stem[n - 3]) && !(n > 3 && stem.substr(n - 4, 2) == "qu");
  if (two_vowels) return ends_with_any(stem, {"iat", "uat", "creat", "meat", "suad", "guid"});
  return syllables(stem) == 1 || long_stem_drops_e(stem);
}

/// A last letter that only the ending doubled.
bool is_doubled(string_view stem) {
  const std::size_t n = stem.size();
  if (n < 4 || stem[n - 1] != stem[n - 2]) return false;
  if (stem[n - 1] == 'l')
    return syllables(stem) > 1 && !ends_with_any(stem, {"all", "fill", "still"});
  if (ends_with_any(stem, {"boycott", "butt", "putt", "purr", "whirr"})) return false;
  constexpr string_view doubling = "bdgmnprt";
  return doubling.find(stem[n - 1]) != doubling.npos;
}

std::string base_of(string_view stem) {
  std::string out(stem);
  if (is_doubled(stem))
    out.pop_back();
  else if (drops_e(stem))
    out += 'e';
  return out;
}

}  // namespace

std::string regular_verb_base(string_view form) {
  const std::size_t n = form.size();
  if (n > 4 && form.ends_with("ied")) return std::string(form.substr(0, n - 3)) + 'y';
  if (n > 4 && form.ends_with("eed")) return std::string(form.substr(0, n - 1));
  if (n > 4 && form.ends_with("ed")) return base_of(form.substr(0, n - 2));
  if (n > 5 && form.ends_with("ing")) return base_of(form.substr(0, n - 3));
  return "";
}

}  // namespace fabula
