#include "graph/institution.h"

#include <algorithm>
#include <array>
#include <string>

namespace fabula {
namespace {

// Each table is sorted for binary search.
/// What an institution is, and its adherents.
constexpr std::array<std::string_view, 62> institutions{
    "academy",      "administration", "agency",       "army",       "assembly",      "authority",
    "bank",         "board",          "bureau",       "cabinet",    "chamber",       "college",
    "commission",   "committee",      "communists",   "congress",   "conservatives", "council",
    "court",        "courts",         "democrats",    "department", "directorate",   "exchange",
    "executive",    "federation",     "force",        "forces",     "government",    "greens",
    "guard",        "house",          "inspectorate", "institute",  "judiciary",     "labor",
    "labour",       "legislature",    "liberals",     "marines",    "military",      "ministry",
    "nationalists", "navy",           "office",       "ombudsman",  "parliament",    "party",
    "police",       "presidency",     "prosecutors",  "registry",   "republicans",   "secretariat",
    "senate",       "service",        "services",     "socialists", "treasury",      "tribunal",
    "union",        "university"};
/// What it is there for, of which rank or leaning.
constexpr std::array<std::string_view, 191> qualities{"accountability",
                                                      "administrative",
                                                      "affairs",
                                                      "agricultural",
                                                      "agriculture",
                                                      "aid",
                                                      "air",
                                                      "and",
                                                      "anti",
                                                      "appeal",
                                                      "appeals",
                                                      "appellate",
                                                      "armed",
                                                      "audit",
                                                      "aviation",
                                                      "border",
                                                      "budget",
                                                      "business",
                                                      "central",
                                                      "chief",
                                                      "christian",
                                                      "circuit",
                                                      "citizens",
                                                      "civil",
                                                      "coast",
                                                      "commerce",
                                                      "commercial",
                                                      "common",
                                                      "commons",
                                                      "communications",
                                                      "communist",
                                                      "community",
                                                      "competition",
                                                      "conservation",
                                                      "conservative",
                                                      "constitutional",
                                                      "consumer",
                                                      "control",
                                                      "corruption",
                                                      "county",
                                                      "crime",
                                                      "criminal",
                                                      "culture",
                                                      "customs",
                                                      "defence",
                                                      "defense",
                                                      "democratic",
                                                      "deputies",
                                                      "development",
                                                      "disaster",
                                                      "district",
                                                      "drug",
                                                      "economic",
                                                      "economy",
                                                      "education",
                                                      "election",
                                                      "elections",
                                                      "electoral",
                                                      "emergency",
                                                      "employment",
                                                      "energy",
                                                      "environment",
                                                      "environmental",
                                                      "equality",
                                                      "ethics",
                                                      "family",
                                                      "federal",
                                                      "finance",
                                                      "financial",
                                                      "fire",
                                                      "fisheries",
                                                      "food",
                                                      "for",
                                                      "foreign",
                                                      "forestry",
                                                      "fraud",
                                                      "general",
                                                      "green",
                                                      "health",
                                                      "high",
                                                      "higher",
                                                      "highways",
                                                      "home",
                                                      "homeland",
                                                      "housing",
                                                      "human",
                                                      "immigration",
                                                      "independent",
                                                      "industrial",
                                                      "industry",
                                                      "information",
                                                      "infrastructure",
                                                      "intelligence",
                                                      "interior",
                                                      "internal",
                                                      "investigation",
                                                      "investigations",
                                                      "investment",
                                                      "joint",
                                                      "judicial",
                                                      "justice",
                                                      "juvenile",
                                                      "land",
                                                      "law",
                                                      "legal",
                                                      "legislative",
                                                      "liberal",
                                                      "local",
                                                      "lords",
                                                      "lower",
                                                      "magistrates",
                                                      "management",
                                                      "marine",
                                                      "maritime",
                                                      "medical",
                                                      "meteorological",
                                                      "metropolitan",
                                                      "migration",
                                                      "mining",
                                                      "municipal",
                                                      "national",
                                                      "nationalist",
                                                      "natural",
                                                      "naval",
                                                      "of",
                                                      "oil",
                                                      "on",
                                                      "oversight",
                                                      "parliamentary",
                                                      "people",
                                                      "peoples",
                                                      "petroleum",
                                                      "planning",
                                                      "popular",
                                                      "postal",
                                                      "prison",
                                                      "progressive",
                                                      "prosecution",
                                                      "prosecutor",
                                                      "protection",
                                                      "public",
                                                      "radical",
                                                      "railway",
                                                      "railways",
                                                      "reform",
                                                      "regional",
                                                      "relations",
                                                      "relief",
                                                      "representatives",
                                                      "republican",
                                                      "rescue",
                                                      "research",
                                                      "reserve",
                                                      "resources",
                                                      "revenue",
                                                      "road",
                                                      "royal",
                                                      "rural",
                                                      "safety",
                                                      "science",
                                                      "secret",
                                                      "securities",
                                                      "security",
                                                      "social",
                                                      "socialist",
                                                      "sport",
                                                      "sports",
                                                      "standards",
                                                      "state",
                                                      "statistics",
                                                      "stock",
                                                      "superior",
                                                      "supreme",
                                                      "tax",
                                                      "taxation",
                                                      "technology",
                                                      "the",
                                                      "tourism",
                                                      "trade",
                                                      "traffic",
                                                      "transport",
                                                      "transportation",
                                                      "upper",
                                                      "veterans",
                                                      "water",
                                                      "weather",
                                                      "welfare",
                                                      "women",
                                                      "workers",
                                                      "works",
                                                      "youth"};
/// What else is named by its common noun alone, each one after its own place.
constexpr std::array<std::string_view, 51> common_nouns{
    "airport", "area",     "bridge",   "building", "center",  "centre",   "church", "cinema",
    "city",    "club",     "company",  "country",  "county",  "district", "east",   "foundation",
    "group",   "hall",     "hospital", "hotel",    "island",  "kingdom",  "lake",   "library",
    "mosque",  "mountain", "museum",   "north",    "park",    "province", "region", "republic",
    "river",   "road",     "school",   "society",  "south",   "square",   "state",  "station",
    "street",  "team",     "temple",   "theater",  "theatre", "tower",    "town",   "valley",
    "village", "west",     "zone"};
/// What tells that a country has but one.
constexpr std::array<std::string_view, 34> national{
    "air",      "army",          "cabinet",        "central",    "commons",     "communists",
    "congress", "conservatives", "constitutional", "defence",    "defense",     "democrats",
    "foreign",  "government",    "greens",         "house",      "labor",       "labour",
    "liberals", "lords",         "marines",        "ministry",   "national",    "nationalists",
    "navy",     "parliament",    "party",          "presidency", "republicans", "secret",
    "senate",   "socialists",    "supreme",        "treasury"};

static_assert(std::ranges::is_sorted(common_nouns));
static_assert(std::ranges::is_sorted(national));
static_assert(std::ranges::is_sorted(institutions));
static_assert(std::ranges::is_sorted(qualities));

constexpr std::size_t longest_word = 16;

/// Calls `each` with the words of a name, in lower case, until it says no. Gives whether all are
/// accepted; a word that is longer than any of the tables is not.
template <typename Function>
bool all_words(std::string_view name, Function each) {
  std::string word;
  for (const char c : name) {
    if (c == ' ' || c == '-' || c == '\n' || c == ',') {
      if (!word.empty() && !each(word)) return false;
      word.clear();
    } else if (c != '\'') {
      if (word.size() == longest_word) return false;
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return word.empty() || each(word);
}

}  // namespace

bool is_common_institution(std::string_view name) {
  bool told = false;
  const bool common = all_words(name, [&](const std::string& word) {
    const bool institution = std::ranges::binary_search(institutions, word);
    told = told || institution;
    return institution || std::ranges::binary_search(qualities, word);
  });
  return common && told;
}

bool is_common_name(std::string_view name) {
  const bool noun = all_words(name, [count = 0](const std::string& word) mutable {
    return ++count == 1 && std::ranges::binary_search(common_nouns, word);
  });
  return (noun && !name.empty()) || is_common_institution(name);
}

bool is_national_institution(std::string_view name) {
  const bool none = all_words(
      name, [](const std::string& word) { return !std::ranges::binary_search(national, word); });
  return !none && is_common_institution(name);
}

}  // namespace fabula
