#include "ingest/event/telling_kinds.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

bool told_by(const TellingProfile& profile, std::span<const string_view> words) {
  const auto names = [&](string_view word) { return !word.empty() && one_of(word, words); };
  return names(profile.stem) || std::ranges::any_of(profile.nouns, names);
}

/// What sort of mishap the words name, as an index; nothing where they say no more than that there
/// was one ("the accident", "the disaster").
std::optional<std::size_t> mishap_of(const TellingProfile& profile) {
  static constexpr std::array<std::array<string_view, 9>, 10> sorts{{
      {"fire", "blaze", "inferno", "wildfire", "bushfire"},
      {"explosion", "blast", "explode"},
      {"leak", "spill"},
      {"collapse", "cave", "cave-in"},
      {"crash", "collision", "collide", "derail", "derailment", "wreck", "capsize", "shipwreck"},
      {"earthquake", "quake", "tremor"},
      {"aftershock"},
      {"flood", "flooding", "deluge", "inundation", "burst"},
      {"landslide", "landslip", "mudslide", "avalanche"},
      {"storm", "hurricane", "cyclone", "typhoon", "tornado", "blizzard", "rainstorm", "snowstorm"},
  }};
  for (std::size_t i = 0; i < sorts.size(); ++i) {
    const bool caught =
        profile.stem == "catch" && std::ranges::any_of(profile.objects, [&](string_view word) {
          return one_of(word, sorts[i]);
        });
    if (caught || told_by(profile, sorts[i])) return i;
  }
  return std::nullopt;
}

/// "the leak", "the blast": two mishaps, and one may have led to the other.
bool is_other_mishap(const TellingProfile& a, const TellingProfile& b) {
  if (!is_accident(a.type) || !is_accident(b.type)) return false;
  const auto of_a = mishap_of(a), of_b = mishap_of(b);
  return of_a && of_b && *of_a != *of_b;
}

/// "arrested", "charged", "released": steps on the way to a trial and out of it, and none the
/// other.
bool is_other_step(const TellingProfile& a, const TellingProfile& b) {
  static constexpr std::array<std::array<string_view, 9>, 6> steps{{
      {"apprehend", "arrest", "arrested", "capture", "catch", "custody", "detain", "nab", "raid"},
      {"accuse", "arraign", "arraignment", "charge", "indict", "indictment", "prosecute"},
      {"bail", "free", "parole", "release"},
      {"breakout", "escape", "fugitive", "jailbreak", "manhunt"},
      {"deport", "deportation", "extradite", "extradition"},
      {"warrant"},
  }};
  if (a.type != "justice.charge" || b.type != a.type) return false;
  const auto step_of = [](const TellingProfile& profile) {
    return std::ranges::find_if(steps, [&](const auto& words) { return told_by(profile, words); });
  };
  return step_of(a) != steps.end() && step_of(b) != steps.end() && step_of(a) != step_of(b);
}

/// Who is taken to hospital.
bool is_hospital(const TellingProfile& profile) {
  constexpr std::array<string_view, 6> verbs{"airlift", "hospitalise", "hospitalize",
                                             "rush",    "take",        "transport"};
  return one_of(profile.stem, verbs);
}

/// "a primary election", "a caucus": before the election itself; "a special election": beside it.
bool is_other_poll(const TellingProfile& a, const TellingProfile& b) {
  if (a.type != "politics.elect" || b.type != a.type || !a.nominal || !b.nominal) return false;
  const auto is_of = [](const TellingProfile& profile, std::span<const string_view> sort) {
    const auto names = [&](string_view word) { return one_of(word, sort); };
    return std::ranges::any_of(profile.qualities, names) ||
           std::ranges::any_of(profile.nouns, names);
  };
  constexpr std::array<string_view, 2> before{"caucus", "primary"},
      beside{"by-election", "special"};
  const auto is_told = [&](const TellingProfile& profile) {
    return !profile.qualities.empty() || is_of(profile, before) || is_of(profile, beside);
  };
  return is_told(a) && is_told(b) && !is_candidacy(a) && !is_candidacy(b) &&
         (is_of(a, before) != is_of(b, before) || is_of(a, beside) != is_of(b, beside));
}

/// "the war", in which a town is retaken.
bool is_war(const TellingProfile& profile) {
  constexpr std::array<string_view, 6> words{"conflict", "hostilities", "hostility",
                                             "violence", "war",         "warfare"};
  return profile.nominal && told_by(profile, words);
}

/// "the outbreak", in which people fall ill.
bool is_epidemic(const TellingProfile& profile) {
  constexpr std::array<string_view, 7> words{"crisis",   "disease", "epidemic", "outbreak",
                                             "pandemic", "spread",  "virus"};
  return told_by(profile, words);
}

/// Who is hurt is not dead, who runs for an office has not been elected, who is ill is no epidemic.
bool is_other_side(const TellingProfile& profile) {
  if (profile.type == "disaster.casualty")
    return one_of(profile.stem, {"hurt", "injure", "injury", "wound"});
  if (profile.type == "disaster.outbreak") return is_epidemic(profile);
  if (profile.type.starts_with("conflict.")) return is_war(profile);
  return is_candidacy(profile);
}

}  // namespace

bool is_help(const TellingProfile& profile) {
  return profile.type == "disaster.relief" ||
         (profile.type == "disaster.casualty" && is_hospital(profile));
}

bool is_accident(string_view type) {
  return type == "disaster.accident" || type == "disaster.natural";
}

bool is_candidacy(const TellingProfile& profile) {
  return profile.type == "politics.elect" &&
         one_of(profile.stem, {"bid", "campaign", "candidacy", "run", "stand"});
}

bool is_withdrawal(const TellingProfile& profile) {
  constexpr std::array<string_view, 4> leaving{"bow out", "drop out", "pull out", "withdraw"};
  constexpr std::array<string_view, 7> ending{"abandon", "cease", "drop",   "end",
                                              "halt",    "quit",  "suspend"};
  return profile.type == "politics.elect" &&
         (one_of(profile.stem, leaving) ||
          (is_candidacy(profile) && std::ranges::any_of(profile.carriers, [&](string_view verb) {
             return one_of(verb, ending);
           })));
}

bool differ_in_kind(const TellingProfile& a, const TellingProfile& b) {
  if (is_other_mishap(a, b) || is_other_step(a, b) || is_other_poll(a, b)) return true;
  if (a.type == "disaster.casualty" && b.type == a.type && is_hospital(a) != is_hospital(b))
    return true;
  if (is_withdrawal(a) && is_withdrawal(b)) return false;
  return a.type == b.type && a.stem != b.stem && is_other_side(a) != is_other_side(b);
}

}  // namespace fabula
