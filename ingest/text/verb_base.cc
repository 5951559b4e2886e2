#include "ingest/text/verb_base.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::string_view;

struct Irregular {
  string_view form;
  string_view base;
};

/// Past tenses and participles that no rule makes; sorted by form.
constexpr auto irregular_forms = std::to_array<Irregular>({
    {"arisen", "arise"},     {"arose", "arise"},      {"awoke", "awake"},
    {"awoken", "awake"},     {"beaten", "beat"},      {"became", "become"},
    {"began", "begin"},      {"begot", "beget"},      {"begun", "begin"},
    {"beheld", "behold"},    {"bent", "bend"},        {"bereft", "bereave"},
    {"besought", "beseech"}, {"bit", "bite"},         {"bitten", "bite"},
    {"bled", "bleed"},       {"blew", "blow"},        {"blown", "blow"},
    {"bore", "bear"},        {"borne", "bear"},       {"bought", "buy"},
    {"bound", "bind"},       {"bred", "breed"},       {"broke", "break"},
    {"broken", "break"},     {"brought", "bring"},    {"built", "build"},
    {"burnt", "burn"},       {"came", "come"},        {"caught", "catch"},
    {"chose", "choose"},     {"chosen", "choose"},    {"clung", "cling"},
    {"crept", "creep"},      {"dealt", "deal"},       {"did", "do"},
    {"done", "do"},          {"dove", "dive"},        {"drank", "drink"},
    {"drawn", "draw"},       {"dreamt", "dream"},     {"drew", "draw"},
    {"driven", "drive"},     {"drove", "drive"},      {"drunk", "drink"},
    {"dug", "dig"},          {"dwelt", "dwell"},      {"eaten", "eat"},
    {"fallen", "fall"},      {"fed", "feed"},         {"fell", "fall"},
    {"felt", "feel"},        {"fled", "flee"},        {"flew", "fly"},
    {"flown", "fly"},        {"flung", "fling"},      {"forbade", "forbid"},
    {"forbidden", "forbid"}, {"forgave", "forgive"},  {"forgiven", "forgive"},
    {"forgot", "forget"},    {"forgotten", "forget"}, {"forsaken", "forsake"},
    {"forsook", "forsake"},  {"fought", "fight"},     {"found", "find"},
    {"froze", "freeze"},     {"frozen", "freeze"},    {"gave", "give"},
    {"given", "give"},       {"gone", "go"},          {"got", "get"},
    {"gotten", "get"},       {"grew", "grow"},        {"ground", "grind"},
    {"grown", "grow"},       {"heard", "hear"},       {"held", "hold"},
    {"hewn", "hew"},         {"hid", "hide"},         {"hidden", "hide"},
    {"hung", "hang"},        {"kept", "keep"},        {"knelt", "kneel"},
    {"knew", "know"},        {"known", "know"},       {"laid", "lay"},
    {"lain", "lie"},         {"leapt", "leap"},       {"learnt", "learn"},
    {"led", "lead"},         {"left", "leave"},       {"lent", "lend"},
    {"lit", "light"},        {"lost", "lose"},        {"made", "make"},
    {"meant", "mean"},       {"met", "meet"},         {"mown", "mow"},
    {"paid", "pay"},         {"pled", "plead"},       {"ran", "run"},
    {"rang", "ring"},        {"ridden", "ride"},      {"risen", "rise"},
    {"rode", "ride"},        {"rose", "rise"},        {"rung", "ring"},
    {"said", "say"},         {"sang", "sing"},        {"sank", "sink"},
    {"sat", "sit"},          {"sawn", "saw"},         {"seen", "see"},
    {"sent", "send"},        {"sewn", "sew"},         {"shaken", "shake"},
    {"shed", "shed"},        {"shone", "shine"},      {"shook", "shake"},
    {"shorn", "shear"},      {"shot", "shoot"},       {"shown", "show"},
    {"shrank", "shrink"},    {"shrunk", "shrink"},    {"slain", "slay"},
    {"slept", "sleep"},      {"slew", "slay"},        {"slid", "slide"},
    {"slung", "sling"},      {"smelt", "smell"},      {"smitten", "smite"},
    {"sold", "sell"},        {"sought", "seek"},      {"sown", "sow"},
    {"spat", "spit"},        {"sped", "speed"},       {"spent", "spend"},
    {"spoke", "speak"},      {"spoken", "speak"},     {"sprang", "spring"},
    {"sprung", "spring"},    {"spun", "spin"},        {"stank", "stink"},
    {"stole", "steal"},      {"stolen", "steal"},     {"stood", "stand"},
    {"stove", "stave"},      {"strewn", "strew"},     {"striven", "strive"},
    {"strode", "stride"},    {"strove", "strive"},    {"struck", "strike"},
    {"strung", "string"},    {"stuck", "stick"},      {"stung", "sting"},
    {"sung", "sing"},        {"sunk", "sink"},        {"swam", "swim"},
    {"swept", "sweep"},      {"swore", "swear"},      {"sworn", "swear"},
    {"swum", "swim"},        {"swung", "swing"},      {"taken", "take"},
    {"taught", "teach"},     {"thought", "think"},    {"threw", "throw"},
    {"throve", "thrive"},    {"thrown", "throw"},     {"told", "tell"},
    {"took", "take"},        {"tore", "tear"},        {"torn", "tear"},
    {"trod", "tread"},       {"trodden", "tread"},    {"understood", "understand"},
    {"went", "go"},          {"wept", "weep"},        {"woke", "wake"},
    {"woken", "wake"},       {"won", "win"},          {"wore", "wear"},
    {"worn", "wear"},        {"wound", "wind"},       {"wove", "weave"},
    {"woven", "weave"},      {"written", "write"},    {"wrote", "write"},
    {"wrung", "wring"},
});

constexpr std::array<string_view, 10> prefixes{"out",  "over", "under", "re", "un",
                                               "fore", "mis",  "with",  "up", "co-"};

/// Regular ones too short to be told from "need" and "shed"; sorted.
constexpr std::array<string_view, 11> short_forms{"aced", "axed", "died", "eyed", "iced", "lied",
                                                  "owed", "sued", "tied", "used", "vied"};

string_view irregular_base(string_view form) {
  const auto found = std::ranges::lower_bound(irregular_forms, form, {}, &Irregular::form);
  return found != irregular_forms.end() && found->form == form ? found->base : string_view{};
}

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
                                  "not", "quot", "plet", "delet", "cret", "radit", "pedit"});
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
      return vowel == 'u' || ends_with_any(stem, {"nam", "com"});
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
    case 'x':
    case 'y':
      return false;
    case 'h':
      return ends_with_any(stem, {"breath", "cloth", "loath", "seeth", "sooth", "sheath", "writh"});
    case 'w':
      return n == 2;  // "owed", "awed"
    case 'z':
      return before != 'z';
    case 'g':
      return before != 'g' &&
             (before != 'n' || ends_with_any(stem, {"leng", "rang", "chang", "lung", "veng",
                                                    "fring", "cring", "yring", "ming"}));
    case 's':
      return ((is_vowel(before) || before == 'l' || before == 'r' || before == 'n' ||
               before == 'p') &&
              !ends_with_any(stem, {"ocus", "bias", "nvas"})) ||
             stem.ends_with("alys");
    default:
      break;
  }
  // "typed", "styled", "recycled"
  if (before == 'y' && (last == 'l' || last == 'p')) return true;
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
    // "fu-el", "di-al"
    return ends_with_any(stem, {"diall", "duell", "fuell"}) ||
           (syllables(stem) > 1 && !ends_with_any(stem, {"ball", "call", "fall", "fill", "stall",
                                                         "still", "thrall", "wall"}));
  if (stem == "purr" || ends_with_any(stem, {"boycott", "butt", "whirr"})) return false;
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

std::string irregular_verb_base(string_view form) {
  if (const string_view base = irregular_base(form); !base.empty()) return std::string(base);
  for (const string_view prefix : prefixes) {
    if (!form.starts_with(prefix)) continue;
    const string_view base = irregular_base(form.substr(prefix.size()));
    if (!base.empty()) return std::string(prefix) += base;
  }
  return "";
}

std::string regular_verb_base(string_view form) {
  const std::size_t n = form.size();
  if (std::ranges::binary_search(short_forms, form)) return std::string(form.substr(0, n - 1));
  if (n > 4 && form.ends_with("ied")) return std::string(form.substr(0, n - 3)) + 'y';
  if (n > 4 && form.ends_with("eed")) {  // "agreed"; but "proceed", "speed" are bases themselves
    if (ends_with_any(form, {"ceed", "peed", "heed", "seed", "feed", "weed", "bleed", "breed"}))
      return "";
    return std::string(form.substr(0, n - 1));
  }
  if (n > 4 && form.ends_with("ed")) return base_of(form.substr(0, n - 2));
  if (n > 5 && form.ends_with("ing")) return base_of(form.substr(0, n - 3));
  return "";
}

std::string verb_base(string_view form) {
  std::string base = irregular_verb_base(form);
  return base.empty() ? regular_verb_base(form) : base;
}

}  // namespace fabula
