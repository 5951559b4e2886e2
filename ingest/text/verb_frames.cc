#include "ingest/text/verb_frames.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::string_view;

// Sorted.
constexpr auto saying = std::to_array<string_view>(
    {"acknowledge", "add",         "admit",       "agree",    "allege",    "announce",
     "argue",       "assert",      "assume",      "believe",  "caution",   "claim",
     "comment",     "complain",    "concede",     "conclude", "confirm",   "contend",
     "decide",      "declare",     "demonstrate", "deny",     "determine", "discover",
     "doubt",       "emphasise",   "emphasize",   "estimate", "explain",   "fear",
     "feel",        "find",        "guess",       "hear",     "hint",      "hope",
     "hypothesise", "hypothesize", "imply",       "indicate", "insist",    "learn",
     "maintain",    "mean",        "note",        "notice",   "observe",   "point",
     "predict",     "promise",     "prove",       "realise",  "realize",   "recall",
     "recommend",   "remark",      "report",      "reveal",   "rule",      "say",
     "signal",      "speculate",   "state",       "stress",   "suggest",   "suspect",
     "tell",        "testify",     "theorise",    "theorize", "think",     "tweet",
     "understand",  "vow",         "warn"});
constexpr auto intransitive = std::to_array<string_view>(
    {"abound",    "abstain",    "acquiesce",   "apologise",   "apologize",   "appear",
     "arise",     "arrive",     "aspire",      "backfire",    "balk",        "become",
     "befall",    "belong",     "bicker",      "campaign",    "capitulate",  "clash",
     "coexist",   "coincide",   "collaborate", "collapse",    "collide",     "come",
     "compete",   "complain",   "comply",      "concur",      "congregate",  "consist",
     "conspire",  "converge",   "cooperate",   "correspond",  "crash",       "crumble",
     "culminate", "dabble",     "debut",       "demur",       "depart",      "deteriorate",
     "die",       "differ",     "dine",        "disagree",    "disappear",   "disembark",
     "dissent",   "dwell",      "dwindle",     "ebb",         "elapse",      "elope",
     "emanate",   "emerge",     "emigrate",    "err",         "erupt",       "evolve",
     "exist",     "expire",     "explode",     "fade",        "faint",       "fall",
     "falter",    "fare",       "fizzle",      "flare",       "flee",        "flinch",
     "flourish",  "flow",       "fluctuate",   "frown",       "gallop",      "go",
     "grapple",   "happen",     "hesitate",    "hover",       "immigrate",   "inquire",
     "interact",  "intercede",  "interfere",   "intervene",   "intrude",     "kneel",
     "languish",  "lapse",      "last",        "laugh",       "leap",        "lie",
     "linger",    "listen",     "live",        "loom",        "lurk",        "matter",
     "meander",   "migrate",    "mingle",      "mutiny",      "nosedive",    "object",
     "occur",     "ooze",       "originate",   "oscillate",   "participate", "perish",
     "persevere", "persist",    "pertain",     "plummet",     "plunge",      "pounce",
     "preside",   "prevail",    "proceed",     "proliferate", "prosper",     "protrude",
     "quarrel",   "rain",       "react",       "reappear",    "rebel",       "recede",
     "recur",     "refrain",    "reign",       "relapse",     "relent",      "rely",
     "remain",    "renege",     "reoffend",    "reply",       "reside",      "resign",
     "resonate",  "resort",     "respond",     "result",      "retaliate",   "revolt",
     "riot",      "rise",       "roam",        "scramble",    "secede",      "seem",
     "shudder",   "sit",        "skyrocket",   "sleep",       "slumber",     "slump",
     "sneeze",    "snow",       "soar",        "speak",       "sprawl",      "squabble",
     "stagnate",  "stay",       "stem",        "step",        "strive",      "struggle",
     "stumble",   "subside",    "succumb",     "suffice",     "surface",     "surge",
     "swoop",     "sympathise", "sympathize",  "talk",        "teeter",      "tend",
     "testify",   "thrive",     "toil",        "travel",      "tremble",     "tumble",
     "vacillate", "vanish",     "vie",         "wait",        "wander",      "wane",
     "weep",      "wilt",       "wince",       "wither",      "wonder",      "worry",
     "yawn",      "yearn"});

constexpr auto transitive = std::to_array<string_view>(
    {"abandon",     "abduct",      "abolish",    "accuse",      "achieve",   "acquire",
     "acquit",      "address",     "adopt",      "affect",      "affirm",    "afford",
     "aid",         "allege",      "alleviate",  "allot",       "allow",     "amass",
     "ambush",      "amend",       "announce",   "anticipate",  "appoint",   "apprehend",
     "approve",     "arrange",     "arrest",     "assassinate", "assault",   "assemble",
     "assert",      "assess",      "assign",     "assume",      "attach",    "attain",
     "attract",     "avert",       "avoid",      "award",       "ban",       "banish",
     "bar",         "bear",        "beat",       "besiege",     "blame",     "block",
     "bolster",     "bomb",        "boost",      "boycott",     "breach",    "bring",
     "build",       "bury",        "buy",        "calculate",   "call",      "capture",
     "carry",       "cast",        "catch",      "cause",       "censor",    "challenge",
     "charge",      "choose",      "cite",       "clarify",     "combat",    "commemorate",
     "commend",     "commission",  "compile",    "complete",    "compose",   "condemn",
     "conduct",     "confer",      "confirm",    "confiscate",  "confront",  "connect",
     "conquer",     "consider",    "constitute", "construct",   "consult",   "consume",
     "contain",     "convene",     "convict",    "create",      "criticise", "criticize",
     "cross",       "curb",        "cut",        "damage",      "declare",   "decorate",
     "dedicate",    "defeat",      "defend",     "define",      "defy",      "delay",
     "delete",      "deliver",     "demand",     "demolish",    "denounce",  "deny",
     "deploy",      "deport",      "derail",     "describe",    "designate", "destroy",
     "detain",      "detect",      "determine",  "develop",     "devise",    "devote",
     "diagnose",    "disclose",    "discover",   "discuss",     "dismiss",   "dispatch",
     "displace",    "display",     "dispute",    "disrespect",  "disrupt",   "distribute",
     "draft",       "earn",        "elect",      "elicit",      "eliminate", "embrace",
     "employ",      "enable",      "enact",      "encounter",   "encourage", "endanger",
     "endorse",     "enforce",     "engulf",     "enhance",     "enjoy",     "ensure",
     "entail",      "entitle",     "erase",      "erect",       "escort",    "establish",
     "evacuate",    "evade",       "evaluate",   "evict",       "examine",   "exceed",
     "exchange",    "exclude",     "execute",    "exempt",      "exercise",  "exhibit",
     "expel",       "expose",      "express",    "extinguish",  "extradite", "face",
     "facilitate",  "feature",     "file",       "find",        "fine",      "fix",
     "flout",       "forbid",      "force",      "foster",      "free",      "frighten",
     "fuel",        "fulfil",      "fulfill",    "fund",        "gain",      "generate",
     "give",        "grant",       "greet",      "guarantee",   "guard",     "hail",
     "halt",        "hamper",      "harass",     "harm",        "highlight", "hijack",
     "hinder",      "hire",        "hit",        "hold",        "host",      "identify",
     "ignite",      "ignore",      "impeach",    "implement",   "import",    "impose",
     "imprison",    "inaugurate",  "incite",     "include",     "incur",     "indict",
     "infect",      "inflict",     "influence",  "inform",      "initiate",  "injure",
     "insert",      "inspect",     "inspire",    "install",     "institute", "insult",
     "introduce",   "investigate", "invite",     "involve",     "issue",     "jail",
     "jeopardise",  "jeopardize",  "justify",    "keep",        "kidnap",    "kill",
     "label",       "lack",        "lambast",    "lay",         "legalise",  "legalize",
     "levy",        "locate",      "lodge",      "maintain",    "make",      "manage",
     "manufacture", "mark",        "mediate",    "mention",     "mobilise",  "mobilize",
     "murder",      "name",        "neglect",    "nominate",    "nullify",   "oblige",
     "obtain",      "offer",       "offset",     "oppose",      "order",     "oust",
     "outlaw",      "outline",     "overcome",   "oversee",     "overthrow", "overturn",
     "own",         "pardon",      "pass",       "pause",       "penalise",  "perform",
     "persecute",   "persuade",    "pioneer",    "place",       "pledge",    "poison",
     "portray",     "pose",        "possess",    "post",        "postpone",  "praise",
     "predict",     "present",     "preserve",   "prevent",     "proclaim",  "procure",
     "produce",     "prohibit",    "promote",    "prompt",      "propose",   "prosecute",
     "protect",     "provide",     "provoke",    "publish",     "pull",      "punish",
     "purchase",    "pursue",      "put",        "quell",       "question",  "quote",
     "raid",        "raise",       "ransack",    "ratify",      "reach",     "reaffirm",
     "reassure",    "rebuke",      "receive",    "recognise",   "recognize", "recommend",
     "reconsider",  "record",      "recruit",    "reduce",      "refine",    "regulate",
     "reinstate",   "reject",      "release",    "relieve",     "remember",  "remove",
     "rename",      "render",      "repair",     "repeal",      "repel",     "replace",
     "represent",   "repress",     "request",    "require",     "rescind",   "rescue",
     "resolve",     "restore",     "restrict",   "retain",      "reveal",    "reverse",
     "revoke",      "reward",      "ridicule",   "rob",         "ruin",      "sack",
     "safeguard",   "sanction",    "satisfy",    "save",        "schedule",  "secure",
     "see",         "seek",        "seize",      "select",      "send",      "sentence",
     "separate",    "serve",       "set",        "shape",       "share",     "shed",
     "shelve",      "show",        "shun",       "sign",        "signal",    "smuggle",
     "solve",       "spark",       "specify",    "spend",       "sponsor",   "stage",
     "steal",       "stifle",      "stimulate",  "strengthen",  "strip",     "submit",
     "subpoena",    "sue",         "suggest",    "supply",      "support",   "suppress",
     "surpass",     "surround",    "suspect",    "suspend",     "sustain",   "take",
     "target",      "tell",        "terminate",  "terrorise",   "test",      "thank",
     "threaten",    "throw",       "thwart",     "top",         "torture",   "transform",
     "transmit",    "transport",   "treat",      "trigger",     "uncover",   "undergo",
     "undermine",   "undertake",   "unveil",     "uphold",      "urge",      "use",
     "utilise",     "utilize",     "vaccinate",  "value",       "veto",      "view",
     "violate",     "wage",        "waive",      "want",        "warrant",   "waste",
     "wear",        "welcome",     "withhold",   "witness",     "wound"});

constexpr auto ditransitive = std::to_array<string_view>(
    {"allocate", "allot", "assign", "award",  "bequeath",  "buy",  "cost",    "deny",
     "feed",     "fine",  "give",   "grant",  "guarantee", "hand", "issue",   "lease",
     "leave",    "lend",  "loan",   "offer",  "owe",       "pay",  "promise", "sell",
     "send",     "serve", "show",   "supply", "teach",     "tell"});

constexpr auto making = std::to_array<string_view>(
    {"advise",  "allow",  "ask",      "authorise", "authorize", "beg",    "cause",    "challenge",
     "command", "compel", "direct",   "enable",    "encourage", "force",  "implore",  "instruct",
     "invite",  "lead",   "motivate", "oblige",    "order",     "permit", "persuade", "pressure",
     "prompt",  "push",   "remind",   "require",   "tell",      "urge",   "warn"});

}  // namespace

bool is_intransitive(string_view verb) { return std::ranges::binary_search(intransitive, verb); }
bool takes_content(string_view verb) { return std::ranges::binary_search(saying, verb); }
bool needs_object(string_view verb) { return std::ranges::binary_search(transitive, verb); }
bool is_ditransitive(string_view verb) { return std::ranges::binary_search(ditransitive, verb); }
bool makes_do(string_view verb) { return std::ranges::binary_search(making, verb); }

}  // namespace fabula
