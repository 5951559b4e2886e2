#include "ingest/event/members.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::string_view;

/// Sorted by noun.
constexpr auto members = std::to_array<Member>({
    {"administration"},
    {"army"},
    {"authority"},
    {"board", false, true},
    {"branch", false, true},
    {"campaign"},
    {"council"},
    {"delegation"},
    {"diplomat", true},
    {"division", false, true},
    {"economy"},
    {"executive", true, true},
    {"factory", false, true},
    {"force"},
    {"government"},
    {"lawmaker", true},
    {"lawyer", true},
    {"leader", true},
    {"leadership"},
    {"legislator", true},
    {"member", true, true},
    {"military"},
    {"navy"},
    {"negotiator", true},
    {"office", false, true},
    {"officer", true, true},
    {"official", true},
    {"outlet", false, true},
    {"parliament"},
    {"plant", false, true},
    {"police"},
    {"prosecutor", true},
    {"regulator", true},
    {"representative"},
    {"share", false, true},
    {"shop", false, true},
    {"soldier", true},
    {"spokesman"},
    {"spokesperson"},
    {"spokeswoman"},
    {"staff", false, true},
    {"stock", false, true},
    {"store", false, true},
    {"subsidiary", false, true},
    {"team", false, true},
    {"troop"},
    {"unit", false, true},
});

/// Sorted.
constexpr auto relatives = std::to_array<string_view>(
    {"ally",    "assassin",    "attacker",  "aunt",      "baby",     "boyfriend", "brother",
     "child",   "colleague",   "cousin",    "critic",    "dad",      "daughter",  "driver",
     "enemy",   "ex-husband",  "ex-wife",   "family",    "father",   "fiancé",    "fiancée",
     "friend",  "girlfriend",  "grandson",  "husband",   "killer",   "mom",       "mother",
     "mum",     "neighbor",    "neighbour", "nephew",    "niece",    "opponent",  "parent",
     "partner", "predecessor", "relative",  "rival",     "roommate", "sibling",   "sister",
     "son",     "spouse",      "successor", "supporter", "uncle",    "victim",    "widow",
     "wife"});

}  // namespace

const Member* member_of(string_view noun) {
  const auto found = std::ranges::lower_bound(members, noun, {}, &Member::noun);
  return found != members.end() && found->noun == noun ? &*found : nullptr;
}

bool is_relative(string_view noun) { return std::ranges::binary_search(relatives, noun); }

}  // namespace fabula
