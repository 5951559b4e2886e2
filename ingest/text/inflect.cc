#include "ingest/text/inflect.h"

#include <algorithm>
#include <array>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

struct Irregular {
  string_view base;
  string_view participle;
};

/// Irregular past participles; sorted by base. Verbs with a prefix ("overtake", "undergo") go by
/// the verb within them.
constexpr auto irregular_participles = std::to_array<Irregular>({
    {"be", "been"},           {"bear", "borne"},
    {"beat", "beaten"},       {"become", "become"},
    {"begin", "begun"},       {"bend", "bent"},
    {"bet", "bet"},           {"bid", "bid"},
    {"bind", "bound"},        {"bite", "bitten"},
    {"bleed", "bled"},        {"blow", "blown"},
    {"break", "broken"},      {"breed", "bred"},
    {"bring", "brought"},     {"broadcast", "broadcast"},
    {"build", "built"},       {"burst", "burst"},
    {"buy", "bought"},        {"cast", "cast"},
    {"catch", "caught"},      {"choose", "chosen"},
    {"cling", "clung"},       {"come", "come"},
    {"cost", "cost"},         {"creep", "crept"},
    {"cut", "cut"},           {"deal", "dealt"},
    {"dig", "dug"},           {"do", "done"},
    {"draw", "drawn"},        {"drink", "drunk"},
    {"drive", "driven"},      {"eat", "eaten"},
    {"fall", "fallen"},       {"feed", "fed"},
    {"feel", "felt"},         {"fight", "fought"},
    {"find", "found"},        {"fit", "fit"},
    {"flee", "fled"},         {"fling", "flung"},
    {"fly", "flown"},         {"forbid", "forbidden"},
    {"forget", "forgotten"},  {"forgive", "forgiven"},
    {"forgo", "forgone"},     {"freeze", "frozen"},
    {"get", "got"},           {"give", "given"},
    {"go", "gone"},           {"grind", "ground"},
    {"grow", "grown"},        {"hang", "hung"},
    {"have", "had"},          {"hear", "heard"},
    {"hide", "hidden"},       {"hit", "hit"},
    {"hold", "held"},         {"hurt", "hurt"},
    {"keep", "kept"},         {"know", "known"},
    {"lay", "laid"},          {"lead", "led"},
    {"leave", "left"},        {"lend", "lent"},
    {"let", "let"},           {"lie", "lain"},
    {"light", "lit"},         {"lose", "lost"},
    {"make", "made"},         {"mean", "meant"},
    {"meet", "met"},          {"offset", "offset"},
    {"pay", "paid"},          {"prove", "proven"},
    {"put", "put"},           {"quit", "quit"},
    {"read", "read"},         {"relay", "relayed"},
    {"rid", "rid"},           {"ride", "ridden"},
    {"ring", "rung"},         {"rise", "risen"},
    {"run", "run"},           {"say", "said"},
    {"see", "seen"},          {"seek", "sought"},
    {"sell", "sold"},         {"send", "sent"},
    {"set", "set"},           {"sew", "sewn"},
    {"shake", "shaken"},      {"shed", "shed"},
    {"shine", "shone"},       {"shoot", "shot"},
    {"show", "shown"},        {"shrink", "shrunk"},
    {"shut", "shut"},         {"simulcast", "simulcast"},
    {"sing", "sung"},
    {"sink", "sunk"},         {"sit", "sat"},
    {"slay", "slain"},        {"sleep", "slept"},
    {"slide", "slid"},        {"sling", "slung"},
    {"sow", "sown"},          {"speak", "spoken"},
    {"spend", "spent"},       {"spin", "spun"},
    {"split", "split"},       {"spread", "spread"},
    {"spring", "sprung"},     {"stand", "stood"},
    {"steal", "stolen"},      {"stick", "stuck"},
    {"sting", "stung"},       {"strike", "struck"},
    {"strive", "striven"},    {"swear", "sworn"},
    {"sweep", "swept"},       {"swell", "swollen"},
    {"swim", "swum"},         {"swing", "swung"},
    {"take", "taken"},        {"teach", "taught"},
    {"tear", "torn"},         {"tell", "told"},
    {"think", "thought"},     {"throw", "thrown"},
    {"thrust", "thrust"},     {"tread", "trodden"},
    {"upset", "upset"},       {"wake", "woken"},
    {"wear", "worn"},         {"weave", "woven"},
    {"weep", "wept"},         {"win", "won"},
    {"wind", "wound"},        {"withdraw", "withdrawn"},
    {"withhold", "withheld"}, {"withstand", "withstood"},
    {"wring", "wrung"},       {"write", "written"},
});

constexpr auto verb_prefixes =
    std::to_array<string_view>({"co-", "fore", "mis", "out", "over", "re", "un", "under", "up"});

/// Verbs of several syllables with the stress on the last, which double their last letter; sorted.
constexpr auto doubling = std::to_array<string_view>(
    {"abet",   "abhor",  "abut",     "acquit",   "admit",  "allot",  "annul",  "commit", "compel",
     "concur", "confer", "control",  "debar",    "defer",  "demur",  "deter",  "dispel", "disbar",
     "embed",  "emit",   "enrol",    "entrap",   "equip",  "excel",  "expel",  "extol",  "incur",
     "infer",  "inter",  "kidnap",   "occur",    "omit",   "outbid", "patrol", "permit", "prefer",
     "propel", "rebel",  "rebut",    "recap",    "recur",  "refer",  "refit",  "regret", "remit",
     "repel",  "submit", "transfer", "transmit", "unplug", "upset",  "worship"});

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

std::size_t vowel_groups(string_view word) {
  std::size_t groups = 0;
  for (std::size_t i = 0; i < word.size(); ++i)
    if ((is_vowel(word[i]) || (word[i] == 'y' && i > 0)) && (i == 0 || !is_vowel(word[i - 1])))
      ++groups;
  return groups;
}

/// "stop" gives "stopped", "permit" "permitted", but "visit" "visited".
bool doubles_last(string_view verb) {
  const std::size_t n = verb.size();
  if (n < 3) return false;
  const char last = verb[n - 1];
  const bool shape = !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' &&
                     is_vowel(verb[n - 2]) &&
                     (!is_vowel(verb[n - 3]) || (n > 3 && verb.substr(n - 4, 3) == "qui"));
  if (!shape) return false;
  return vowel_groups(verb) == 1 || one_of(verb, doubling);
}

std::string third_person_of(string_view verb) {
  std::string out(verb);
  if (verb == "be") return "is";
  if (verb == "have") return "has";
  const bool hisses = verb.ends_with("s") || verb.ends_with("x") || verb.ends_with("z") ||
                      verb.ends_with("ch") || verb.ends_with("sh");
  if (hisses || verb == "do" || verb == "go" || verb == "undergo" || verb == "forgo" ||
      verb == "veto" || verb == "embargo" || verb == "echo")
    return out + "es";
  if (verb.size() > 1 && verb.ends_with("y") && !is_vowel(verb[verb.size() - 2])) {
    out.pop_back();
    return out + "ies";
  }
  return out + "s";
}

string_view irregular_participle(string_view verb) {
  const auto found = std::ranges::find(irregular_participles, verb, &Irregular::base);
  return found == irregular_participles.end() ? string_view{} : found->participle;
}

std::string participle_of(string_view verb) {
  if (const string_view known = irregular_participle(verb); !known.empty())
    return std::string(known);
  for (string_view prefix : verb_prefixes) {
    if (!verb.starts_with(prefix)) continue;
    const string_view inner = irregular_participle(verb.substr(prefix.size()));
    if (!inner.empty()) return std::string(prefix).append(inner);
  }
  std::string out(verb);
  if (verb.ends_with("e")) return out + "d";
  if (verb.size() > 1 && verb.ends_with("y") && !is_vowel(verb[verb.size() - 2])) {
    out.pop_back();
    return out + "ied";
  }
  if (doubles_last(verb)) out += verb.back();
  return out + "ed";
}

std::string gerund_of(string_view verb) {
  std::string out(verb);
  if (verb.ends_with("ie")) return out.substr(0, out.size() - 2) + "ying";
  const bool silent = verb.size() > 2 && verb.ends_with("e") && !verb.ends_with("ee") &&
                      !verb.ends_with("oe") && !verb.ends_with("ye");
  if (silent)
    out.pop_back();
  else if (doubles_last(verb))
    out += verb.back();
  return out + "ing";
}

/// The inflected first word and whatever follows it.
template <typename Inflect>
std::string first_word(string_view verb, Inflect inflect) {
  const std::size_t space = verb.find(' ');
  std::string out = inflect(verb.substr(0, space));
  if (space != verb.npos) out += verb.substr(space);
  return out;
}

}  // namespace

std::string third_person(string_view verb) { return first_word(verb, third_person_of); }
std::string past_participle(string_view verb) { return first_word(verb, participle_of); }
std::string gerund(string_view verb) { return first_word(verb, gerund_of); }

std::string capitalised(string_view text) {
  const auto rest = std::ranges::find_if_not(text, is_lower);
  const bool inner_capital = rest != text.end() && is_upper(*rest);
  std::string out(text);
  if (rest != text.begin() && !inner_capital) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace fabula
