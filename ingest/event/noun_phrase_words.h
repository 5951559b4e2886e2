#pragma once

#include <array>
#include <string_view>

/// The words that decide how a headline words a noun phrase.
namespace fabula::phrase_words {

inline constexpr unsigned max_modifier = 6;              // tokens
inline constexpr std::size_t max_attachment = 56;        // bytes
inline constexpr std::size_t max_tight_attachment = 40;  // of a tight phrase

/// Prepositions of circumstances and arguments that a headline keeps.
inline constexpr auto kept_prepositions = std::to_array<std::string_view>(
    {"on",     "with",  "to",      "for",        "against", "in",        "from",   "at",
     "into",   "over",  "past",    "between",    "as",      "about",     "near",   "through",
     "across", "off",   "outside", "onto",       "toward",  "towards",   "of",     "among",
     "by",     "after", "amid",    "before",     "under",   "during",    "within", "behind",
     "around", "along", "inside",  "throughout", "via",     "without",   "beyond", "upon",
     "aboard", "above", "below",   "beneath",    "beside",  "alongside", "than"});

/// Nouns that with a preposition only connect or point: "in addition", "at the scene".
inline constexpr auto connecting_nouns = std::to_array<std::string_view>(
    {"accordance", "account",    "addition", "attempt",  "basis",     "behalf", "bid",
     "case",       "connection", "course",   "degree",   "detail",    "effect", "effort",
     "end",        "event",      "example",  "extent",   "fact",      "favor",  "favour",
     "form",       "front",      "general",  "hand",     "instance",  "least",  "lieu",
     "light",      "manner",     "meantime", "moment",   "order",     "part",   "particular",
     "person",     "place",      "point",    "practice", "process",   "public", "reality",
     "reason",     "regard",     "respect",  "response", "result",    "return", "row",
     "sense",      "short",      "spite",    "stake",    "suspicion", "term",   "theory",
     "top",        "total",      "turn",     "view",     "wake",      "way",    "whole"});

/// Nouns that say nothing without their of-phrase.
inline constexpr auto hollow_nouns = std::to_array<std::string_view>(
    {"number",     "majority", "minority", "half",    "third",  "quarter", "part", "portion",
     "percentage", "percent",  "%",        "share",   "amount", "series",  "kind", "sort",
     "type",       "lot",      "couple",   "handful", "dozen",  "rest",    "bulk", "set",
     "range",      "variety",  "group",    "member",  "use",    "level",   "rate", "total",
     "round",      "piece",    "loss",     "lack"});

/// Nouns that say nothing without their adjectives.
inline constexpr auto empty_nouns =
    std::to_array<std::string_view>({"aspect", "condition", "direction", "fashion", "format",
                                     "manner", "matter", "nature", "role", "thing", "way"});

/// Nouns of quantity: the verb agrees with what they are of.
inline constexpr auto counting_nouns = std::to_array<std::string_view>(
    {"lot", "number", "majority", "minority", "half", "third", "quarter", "percent", "percentage",
     "cent", "%", "couple", "handful", "rest", "bulk"});

/// What is done to people, or what only people do.
inline constexpr auto verbs_of_people = std::to_array<std::string_view>(
    {"abduct",   "acquit",  "airlift",     "arrest",      "attend",  "behead",     "bury",
     "charge",   "convict", "deploy",      "deport",      "detain",  "die",        "dismiss",
     "displace", "drown",   "escape",      "evacuate",    "execute", "expel",      "flee",
     "free",     "gather",  "hospitalise", "hospitalize", "hurt",    "imprison",   "infect",
     "injure",   "intern",  "jail",        "join",        "kidnap",  "kill",       "maim",
     "march",    "pardon",  "perish",      "pronounce",   "protest", "quarantine", "release",
     "rescue",   "sack",    "sentence",    "shoot",       "starve",  "strand",     "suffocate",
     "survive",  "suspend", "take",        "trap",        "treat",   "vaccinate",  "volunteer",
     "wound"});

/// Pronouns that stand for nobody in particular; others are never told.
inline constexpr auto indefinite_pronouns = std::to_array<std::string_view>(
    {"another", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody",
     "nothing", "someone", "somebody"});

/// Nouns that say nothing without what they are to do.
inline constexpr auto purpose_nouns = std::to_array<std::string_view>(
    {"ability",       "agreement",  "amendment",     "attempt",    "authority",  "bid",
     "bill",          "campaign",   "capacity",      "chance",     "commitment", "conspiracy",
     "decision",      "desire",     "determination", "drive",      "duty",       "eagerness",
     "effort",        "failure",    "fight",         "hesitation", "inability",  "incentive",
     "instruction",   "intent",     "intention",     "invitation", "law",        "legislation",
     "licence",       "license",    "mandate",       "means",      "measure",    "mission",
     "motion",        "move",       "need",          "obligation", "offer",      "opportunity",
     "order",         "permission", "petition",      "plan",       "pledge",     "power",
     "promise",       "proposal",   "refusal",       "reluctance", "request",    "resolution",
     "right",         "role",       "scheme",        "tendency",   "threat",     "ultimatum",
     "unwillingness", "urge",       "vow",           "way",        "willingness"});

/// Nouns for what lays down or seeks what is to be done.
inline constexpr auto rule_nouns = std::to_array<std::string_view>(
    {"act",         "agreement",  "amendment",  "ban",          "bill",     "clause",
     "deal",        "decree",     "directive",  "edict",        "law",      "lawsuit",
     "legislation", "measure",    "motion",     "ordinance",    "order",    "pact",
     "petition",    "plan",       "policy",     "proclamation", "proposal", "proposition",
     "provision",   "referendum", "regulation", "resolution",   "rule",     "ruling",
     "scheme",      "statute",    "suit",       "treaty"});

/// Before a gerund that tells what a noun is of, for or about: "a habit of selling arms".
inline constexpr auto gerund_markers =
    std::to_array<std::string_view>({"about", "against", "for", "in", "of", "on"});

/// Nouns that a phrase with "as" belongs to: "her second term as mayor".
inline constexpr auto nouns_of_office = std::to_array<std::string_view>(
    {"appointment", "candidacy", "career", "debut",      "duty", "election", "job",   "nomination",
     "performance", "position",  "post",   "reputation", "role", "service",  "spell", "status",
     "stint",       "tenure",    "term",   "time",       "use",  "work",     "year"});

/// Participles that are as good as prepositions: "steps following the storm".
inline constexpr auto participles_that_connect = std::to_array<std::string_view>(
    {"accord", "concern", "follow", "include", "involve", "regard"});

/// Plural without an ending of their own or in it.
inline constexpr auto plural_nouns = std::to_array<std::string_view>(
    {"belongings", "cattle", "clothes", "earnings", "goods", "outskirts", "people", "police",
     "premises", "proceeds", "remains", "savings", "surroundings", "troops", "winnings"});

inline constexpr auto partitives = std::to_array<std::string_view>(
    {"all", "both", "few", "many", "most", "much", "several", "some"});

inline constexpr auto counts_with_article = std::to_array<std::string_view>(
    {"dozen", "hundred", "thousand", "million", "billion", "third", "half"});

inline constexpr auto time_nouns = std::to_array<std::string_view>(
    {"day",     "week",   "month",  "year",    "time",     "decade",    "morning", "afternoon",
     "evening", "night",  "today",  "weekend", "hour",     "minute",    "moment",  "while",
     "century", "season", "period", "quarter", "tomorrow", "yesterday", "tonight"});

/// Adjectives that point at the text around them.
inline constexpr auto pointing_adjectives = std::to_array<std::string_view>(
    {"own", "same", "such", "said", "following", "latter", "aforementioned", "corresponding",
     "further", "respective", "similar", "various", "very"});

/// Adjectives without which the noun would be something else: "a fake bomb".
inline constexpr auto deceptive_adjectives = std::to_array<std::string_view>(
    {"abortive",     "alleged",   "artificial",  "attempted", "counterfeit", "delayed",
     "failed",       "fake",      "false",       "former",    "imitation",   "lost",
     "missing",      "mock",      "nonexistent", "possible",  "potential",   "prevented",
     "purported",    "so-called", "supposed",    "suspected", "thwarted",    "toy",
     "unsuccessful", "virtual"});

inline constexpr auto fractions = std::to_array<std::string_view>(
    {"third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"});

inline constexpr auto kept_determiners = std::to_array<std::string_view>(
    {"no", "all", "both", "half", "every", "each", "another", "neither"});

}  // namespace fabula::phrase_words
