#include "ingest/text/verb_frames.h"

#include <algorithm>
#include <array>

#include "ingest/text/one_of.h"

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
constexpr auto content_nouns = std::to_array<string_view>(
    {"accusation", "allegation", "announcement", "assertion",  "assurance", "belief", "charge",
     "claim",      "complaint",  "conclusion",   "evidence",   "fact",      "fear",   "hope",
     "idea",       "impression", "news",         "notion",     "proof",     "report", "rumor",
     "rumour",     "sign",       "statement",    "suggestion", "suspicion", "view",   "warning"});
constexpr auto intransitive = std::to_array<string_view>(
    {"abound",    "abstain",     "acquiesce",   "apologise",  "apologize",   "appear",
     "arise",     "arrive",      "aspire",      "backfire",   "balk",        "become",
     "belong",    "bicker",      "campaign",    "capitulate", "clash",       "coexist",
     "coincide",  "collaborate", "collapse",    "collide",    "come",        "compete",
     "complain",  "comply",      "concur",      "congregate", "consist",     "conspire",
     "converge",  "cooperate",   "correspond",  "crash",      "crumble",     "culminate",
     "dabble",    "debut",       "demur",       "depart",     "deteriorate", "die",
     "differ",    "dine",        "disagree",    "disappear",  "disembark",   "dissent",
     "dwell",     "dwindle",     "ebb",         "elapse",     "elope",       "emanate",
     "emerge",    "emigrate",    "err",         "erupt",      "evolve",      "exist",
     "expire",    "explode",     "fade",        "faint",      "fall",        "falter",
     "fare",      "fizzle",      "flare",       "flinch",     "flourish",    "flow",
     "fluctuate", "frown",       "gallop",      "go",         "grapple",     "happen",
     "hesitate",  "hover",       "immigrate",   "inquire",    "interact",    "intercede",
     "interfere", "intervene",   "intrude",     "kneel",      "languish",    "lapse",
     "last",      "laugh",       "leap",        "lie",        "linger",      "listen",
     "live",      "loom",        "lurk",        "matter",     "meander",     "migrate",
     "mingle",    "mutiny",      "nosedive",    "object",     "occur",       "ooze",
     "originate", "oscillate",   "participate", "perish",     "persevere",   "persist",
     "pertain",   "plummet",     "plunge",      "pounce",     "preside",     "prevail",
     "proceed",   "proliferate", "prosper",     "protrude",   "quarrel",     "rain",
     "react",     "reappear",    "rebel",       "recede",     "recur",       "refrain",
     "reign",     "relapse",     "relent",      "rely",       "remain",      "renege",
     "reoffend",  "reply",       "reside",      "resign",     "resonate",    "resort",
     "respond",   "result",      "retaliate",   "revolt",     "riot",        "rise",
     "scramble",  "secede",      "seem",        "shudder",    "sit",         "skyrocket",
     "sleep",     "slumber",     "slump",       "sneeze",     "snow",        "soar",
     "speak",     "sprawl",      "squabble",    "stagnate",   "stay",        "stem",
     "step",      "strive",      "struggle",    "stumble",    "subside",     "succumb",
     "suffice",   "surface",     "surge",       "swoop",      "sympathise",  "sympathize",
     "talk",      "teeter",      "tend",        "testify",    "thrive",      "toil",
     "travel",    "tremble",     "tumble",      "vacillate",  "vanish",      "vie",
     "wait",      "wane",        "weep",        "wilt",       "wince",       "wither",
     "wonder",    "worry",       "yawn",        "yearn"});

constexpr auto transitive = std::to_array<string_view>(
    {"abandon",      "abduct",     "abolish",       "accommodate", "accompany",    "accuse",
     "achieve",      "acquire",    "acquit",        "address",     "adopt",        "adorn",
     "advise",       "affect",     "affirm",        "afflict",     "afford",       "aid",
     "allay",        "allege",     "alleviate",     "allocate",    "allot",        "allow",
     "alter",        "amass",      "ambush",        "amend",       "annex",        "announce",
     "antagonise",   "antagonize", "anticipate",    "appall",      "appease",      "append",
     "applaud",      "appoint",    "apportion",     "appraise",    "apprehend",    "approve",
     "arouse",       "arrange",    "arrest",        "ascertain",   "ascribe",      "assassinate",
     "assault",      "assemble",   "assert",        "assess",      "assign",       "assume",
     "attach",       "attain",     "attract",       "attribute",   "authenticate", "authorise",
     "authorize",    "avenge",     "avert",         "avoid",       "award",        "backdate",
     "ban",          "banish",     "bar",           "bear",        "beat",         "befriend",
     "behead",       "belittle",   "besiege",       "bestow",      "betray",       "bewilder",
     "blacklist",    "blackmail",  "blame",         "block",       "blockade",     "bolster",
     "bomb",         "bombard",    "boost",         "boycott",     "breach",       "bring",
     "broker",       "build",      "bury",          "buy",         "calculate",    "call",
     "cancel",       "capture",    "carry",         "cast",        "catch",        "categorise",
     "categorize",   "cause",      "censor",        "chair",       "challenge",    "characterise",
     "characterize", "charge",     "cherish",       "choose",      "circumvent",   "cite",
     "clarify",      "classify",   "clinch",        "coax",        "coerce",       "coin",
     "combat",       "commandeer", "commemorate",   "commend",     "commission",   "commit",
     "compensate",   "compile",    "complete",      "compose",     "comprise",     "conceal",
     "condemn",      "condone",    "conduct",       "confer",      "confine",      "confirm",
     "confiscate",   "confront",   "congratulate",  "connect",     "conquer",      "consider",
     "constitute",   "construct",  "consult",       "consume",     "contain",      "contradict",
     "convene",      "convey",     "convict",       "convince",    "corroborate",  "counteract",
     "create",       "criticise",  "criticize",     "cross",       "curb",         "cut",
     "damage",       "debunk",     "deceive",       "decimate",    "declare",      "decorate",
     "dedicate",     "deem",       "defame",        "defeat",      "defend",       "defer",
     "define",       "deflect",    "defraud",       "defuse",      "defy",         "delay",
     "delegate",     "delete",     "delineate",     "deliver",     "demand",       "demolish",
     "demote",       "denigrate",  "denote",        "denounce",    "deny",         "depict",
     "deplete",      "deploy",     "deport",        "depose",      "deprive",      "derail",
     "describe",     "desecrate",  "deserve",       "designate",   "destroy",      "detain",
     "detect",       "determine",  "devastate",     "develop",     "devise",       "devote",
     "diagnose",     "disclose",   "discover",      "discuss",     "dislodge",     "dismantle",
     "dismiss",      "disown",     "dispatch",      "dispel",      "displace",     "display",
     "disprove",     "dispute",    "disrespect",    "disrupt",     "dissuade",     "distribute",
     "divulge",      "draft",      "dub",           "dump",        "earn",         "elect",
     "electrocute",  "elevate",    "elicit",        "eliminate",   "elucidate",    "emancipate",
     "embed",        "embody",     "embrace",       "emit",        "employ",       "emulate",
     "enable",       "enact",      "encapsulate",   "encircle",    "enclose",      "encounter",
     "encourage",    "endanger",   "endorse",       "enforce",     "engulf",       "enhance",
     "enjoy",        "enlarge",    "enlist",        "enrage",      "enrich",       "ensure",
     "entail",       "entice",     "entitle",       "entrust",     "envisage",     "envision",
     "epitomise",    "epitomize",  "equip",         "eradicate",   "erase",        "erect",
     "escort",       "espouse",    "espy",          "establish",   "evacuate",     "evade",
     "evaluate",     "evict",      "evoke",         "exacerbate",  "exaggerate",   "exalt",
     "examine",      "excavate",   "exceed",        "exchange",    "exclude",      "execute",
     "exempt",       "exercise",   "exert",         "exhibit",     "exhume",       "exonerate",
     "expedite",     "expel",      "exploit",       "expose",      "express",      "extinguish",
     "extol",        "extort",     "extradite",     "fabricate",   "face",         "facilitate",
     "falsify",      "feature",    "file",          "finance",     "find",         "fine",
     "fix",          "flatter",    "flout",         "foil",        "forbid",       "force",
     "forge",        "forgo",      "formulate",     "fortify",     "foster",       "free",
     "frighten",     "frustrate",  "fuel",          "fulfil",      "fulfill",      "fund",
     "gain",         "garner",     "generate",      "give",        "glorify",      "grant",
     "greet",        "guarantee",  "guard",         "hail",        "halt",         "hamper",
     "handle",       "harass",     "harbor",        "harbour",     "harm",         "heed",
     "highlight",    "hijack",     "hinder",        "hire",        "hit",          "hold",
     "honor",        "honour",     "host",          "humiliate",   "identify",     "idolise",
     "idolize",      "ignite",     "ignore",        "illuminate",  "illustrate",   "impair",
     "impart",       "impeach",    "impede",        "impersonate", "implement",    "imply",
     "import",       "impose",     "impound",       "imprison",    "impute",       "inaugurate",
     "incite",       "include",    "inconvenience", "incur",       "indict",       "infect",
     "inflict",      "influence",  "inform",        "inhibit",     "initiate",     "injure",
     "insert",       "inspect",    "inspire",       "install",     "instigate",    "instil",
     "instill",      "institute",  "insult",        "insure",      "intercept",    "interrogate",
     "intimidate",   "introduce",  "inundate",      "invade",      "invalidate",   "invent",
     "investigate",  "invite",     "invoke",        "involve",     "issue",        "jail",
     "jeopardise",   "jeopardize", "jettison",      "justify",     "keep",         "kidnap",
     "kill",         "label",      "lack",          "lambast",     "lay",          "legalise",
     "legalize",     "levy",       "liberate",      "link",        "locate",       "lodge",
     "lynch",        "magnify",    "maim",          "maintain",    "make",         "malign",
     "manage",       "mandate",    "manipulate",    "manufacture", "mark",         "mediate",
     "mention",      "mishandle",  "mistreat",      "misuse",      "mitigate",     "mobilise",
     "mobilize",     "modify",     "mourn",         "murder",      "name",         "nationalise",
     "nationalize",  "neglect",    "nominate",      "notify",      "nullify",      "nurture",
     "oblige",       "obstruct",   "obtain",        "occupy",      "offer",        "offset",
     "omit",         "oppose",     "orchestrate",   "order",       "organise",     "organize",
     "oust",         "outlaw",     "outline",       "outnumber",   "outrage",      "overcome",
     "overhaul",     "override",   "overrule",      "overrun",     "oversee",      "overtake",
     "overthrow",    "overturn",   "overwhelm",     "own",         "pacify",       "pardon",
     "pass",         "pause",      "penalise",      "penalize",    "perform",      "perpetrate",
     "perpetuate",   "persecute",  "persuade",      "perturb",     "pilfer",       "pinpoint",
     "pioneer",      "placate",    "place",         "pledge",      "plunder",      "poison",
     "populate",     "portray",    "pose",          "possess",     "post",         "postpone",
     "praise",       "precede",    "preclude",      "predict",     "prescribe",    "present",
     "preserve",     "prevent",    "proclaim",      "procure",     "produce",      "prohibit",
     "promote",      "prompt",     "propel",        "propose",     "prosecute",    "protect",
     "provide",      "provoke",    "publish",       "pull",        "pummel",       "punish",
     "purchase",     "pursue",     "put",           "quarantine",  "quash",        "quell",
     "question",     "quote",      "raid",          "raise",       "ransack",      "ratify",
     "reach",        "reaffirm",   "reap",          "reassert",    "reassure",     "rebuff",
     "rebuke",       "recapture",  "receive",       "recite",      "reclaim",      "recognise",
     "recognize",    "recommend",  "reconsider",    "record",      "recruit",      "rectify",
     "redeem",       "reduce",     "refine",        "refute",      "regulate",     "reimburse",
     "reinforce",    "reinstate",  "reject",        "release",     "relegate",     "relieve",
     "relinquish",   "remedy",     "remember",      "remove",      "rename",       "render",
     "renounce",     "repair",     "repatriate",    "repay",       "repeal",       "repel",
     "replace",      "replenish",  "repossess",     "represent",   "repress",      "repudiate",
     "request",      "require",    "rescind",       "rescue",      "resent",       "reshape",
     "resolve",      "restore",    "restrict",      "resurrect",   "retain",       "retract",
     "revamp",       "reveal",     "reverse",       "revitalise",  "revitalize",   "revoke",
     "reward",       "ridicule",   "rob",           "rout",        "ruin",         "sabotage",
     "sack",         "safeguard",  "salvage",       "sanction",    "satisfy",      "save",
     "schedule",     "scrap",      "scrutinise",    "scrutinize",  "scuttle",      "secure",
     "see",          "seek",       "seize",         "select",      "send",         "sentence",
     "separate",     "serve",      "set",           "sever",       "shackle",      "shape",
     "share",        "shatter",    "shed",          "shelve",      "shoulder",     "show",
     "shun",         "sign",       "signal",        "skip",        "slap",         "slate",
     "slay",         "smear",      "smuggle",       "snatch",      "snub",         "solve",
     "spare",        "spark",      "spearhead",     "specify",     "spend",        "sponsor",
     "spur",         "squander",   "stab",          "stage",       "steal",        "stifle",
     "stimulate",    "stoke",      "strand",        "strengthen",  "strip",        "subdue",
     "submit",       "subpoena",   "subsidise",     "subsidize",   "substantiate", "subvert",
     "sue",          "suggest",    "summon",        "supersede",   "supervise",    "supplant",
     "supply",       "support",    "suppress",      "surmount",    "surpass",      "surround",
     "suspect",      "suspend",    "sustain",       "tackle",      "take",         "target",
     "tarnish",      "taunt",      "tell",          "terminate",   "terrorise",    "terrorize",
     "test",         "thank",      "threaten",      "throw",       "thwart",       "top",
     "topple",       "torture",    "tout",          "transform",   "transmit",     "transport",
     "traverse",     "treat",      "trigger",       "trounce",     "uncover",      "undergo",
     "undermine",    "undertake",  "unearth",       "unleash",     "unlock",       "unmask",
     "unseat",       "untie",      "unveil",        "uphold",      "uproot",       "urge",
     "use",          "usher",      "usurp",         "utilise",     "utilize",      "utter",
     "vacate",       "vaccinate",  "value",         "vandalise",   "vandalize",    "verify",
     "veto",         "view",       "vilify",        "vindicate",   "violate",      "wage",
     "waive",        "want",       "warrant",       "waste",       "wear",         "welcome",
     "whip",         "wield",      "withhold",      "withstand",   "witness",      "wound",
     "wreck"});

constexpr auto judging = std::to_array<string_view>(
    {"accuse",  "admire",    "applaud",   "arrest",    "attack",    "berate",   "blame",
     "blast",   "censure",   "charge",    "chastise",  "chide",     "cite",     "commend",
     "condemn", "convict",   "criticise", "criticize", "denounce",  "deride",   "detain",
     "dismiss", "expel",     "fault",     "fine",      "fire",      "forgive",  "hail",
     "honor",   "honour",    "jail",      "lambast",   "lambaste",  "laud",     "mock",
     "praise",  "prosecute", "punish",    "rebuke",    "reprimand", "reproach", "ridicule",
     "sack",    "salute",    "scold",     "sentence",  "slam",      "sue",      "suspend",
     "thank"});
constexpr auto ditransitive = std::to_array<string_view>(
    {"allocate", "allot", "assign", "award",  "bequeath",  "buy",  "cost",    "deny",
     "feed",     "fine",  "give",   "grant",  "guarantee", "hand", "issue",   "lease",
     "leave",    "lend",  "loan",   "offer",  "owe",       "pay",  "promise", "sell",
     "send",     "serve", "show",   "supply", "teach",     "tell"});

constexpr auto with_predicate = std::to_array<string_view>(
    {"allow", "appoint",  "call",    "choose",  "consider", "crown", "declare",
     "dub",   "elect",    "find",    "forgive", "hold",     "label", "make",
     "name",  "proclaim", "provide", "refuse",  "render",   "spare", "vote"});
constexpr auto making = std::to_array<string_view>(
    {"advise",    "allow",    "ask",        "authorise", "authorize", "beg",     "cause",
     "challenge", "command",  "commission", "compel",    "convince",  "direct",  "enable",
     "encourage", "expect",   "force",      "implore",   "induce",    "inspire", "instruct",
     "invite",    "lead",     "mandate",    "motivate",  "oblige",    "order",   "permit",
     "persuade",  "pressure", "prompt",     "push",      "recruit",   "remind",  "require",
     "summon",    "tap",      "task",       "teach",     "tell",      "train",   "urge",
     "warn"});

constexpr auto showing = std::to_array<string_view>(
    {"capture", "catch", "depict", "feature", "film", "find", "have", "hear", "keep", "leave",
     "photograph", "picture", "portray", "record", "report", "see", "show", "spot", "watch"});
constexpr auto with_infinitive = std::to_array<string_view>(
    {"agree",    "aim",       "aspire",    "attempt",  "choose",    "claim",   "conspire",
     "decide",   "decline",   "desire",    "endeavor", "endeavour", "expect",  "fail",
     "hesitate", "hope",      "intend",    "manage",   "offer",     "opt",     "plan",
     "pledge",   "plot",      "prepare",   "pretend",  "promise",   "propose", "refuse",
     "resolve",  "seek",      "strive",    "struggle", "swear",     "tend",    "threaten",
     "try",      "undertake", "volunteer", "vow",      "want",      "wish"});

constexpr auto with_gerund = std::to_array<string_view>(
    {"abhor",       "admit",    "advocate", "avoid",   "begin",  "cease",     "consider",
     "contemplate", "continue", "debate",   "defer",   "delay",  "deny",      "discontinue",
     "discuss",     "dislike",  "endure",   "enjoy",   "escape", "favor",     "favour",
     "finish",      "halt",     "imagine",  "mention", "mull",   "oppose",    "postpone",
     "practice",    "practise", "prefer",   "propose", "quit",   "recommend", "resent",
     "resist",      "resume",   "risk",     "start",   "stop",   "suggest",   "support",
     "tolerate"});
constexpr auto keeping = std::to_array<string_view>(
    {"ban",      "bar",     "block",    "debar",  "deter",  "discourage", "disqualify",
     "dissuade", "exempt",  "forbid",   "hinder", "keep",   "preclude",   "prevent",
     "prohibit", "protect", "restrain", "save",   "shield", "spare",      "stop"});

}  // namespace

bool is_modal(string_view auxiliary) {
  return one_of(auxiliary, {"can", "could", "may", "might", "must", "should", "will", "would"});
}

bool is_intransitive(string_view verb) { return std::ranges::binary_search(intransitive, verb); }
bool takes_content(string_view verb) { return std::ranges::binary_search(saying, verb); }
bool is_content_noun(string_view noun) {
  if (std::ranges::binary_search(content_nouns, noun)) return true;
  return noun.ends_with('s') &&
         std::ranges::binary_search(content_nouns, noun.substr(0, noun.size() - 1));
}
bool needs_object(string_view verb) { return std::ranges::binary_search(transitive, verb); }
bool takes_two_objects(string_view verb) {
  return is_ditransitive(verb) || std::ranges::binary_search(with_predicate, verb);
}

bool is_ditransitive(string_view verb) { return std::ranges::binary_search(ditransitive, verb); }
bool takes_infinitive(string_view verb) {
  return std::ranges::binary_search(with_infinitive, verb);
}
bool makes_do(string_view verb) { return std::ranges::binary_search(making, verb); }
bool judges(string_view verb) { return std::ranges::binary_search(judging, verb); }
bool shows_doing(string_view verb) { return std::ranges::binary_search(showing, verb); }
bool keeps_from(string_view verb) { return std::ranges::binary_search(keeping, verb); }

bool takes_gerund_object(string_view verb) { return std::ranges::binary_search(with_gerund, verb); }
bool spends_time(string_view verb) { return verb == "spend" || verb == "waste"; }

bool is_contest(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"beat", "crush", "defeat", "dethrone", "down", "edge", "outclass", "outlast", "overcome",
       "overpower", "rout", "stun", "thrash", "topple", "trounce", "upset"});
  return std::ranges::binary_search(verbs, verb);
}

bool is_timetabled(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"arrive", "begin",  "close",  "come",  "commence",  "conclude", "convene",
       "depart", "end",    "expire", "fall",  "finish",    "go",       "kick",
       "lapse",  "leave",  "meet",   "open",  "reconvene", "reopen",   "resume",
       "retire", "return", "run",    "start", "take",      "travel",   "visit"});
  return std::ranges::binary_search(verbs, verb);
}

bool asks_for_deed(string_view verb) { return makes_do(verb) || keeps_from(verb); }

bool is_of_verb(string_view preposition) {
  constexpr auto prepositions = std::to_array<string_view>(
      {"against", "as", "for", "from", "into", "of", "off", "onto", "out", "to", "with"});
  return std::ranges::binary_search(prepositions, preposition);
}

}  // namespace fabula
