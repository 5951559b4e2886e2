#include "graph/trigger_senses.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "graph/name.h"

namespace fabula {
namespace {

// One sense a line, with the irregular forms that a stem does not bring together.
constexpr auto senses = std::to_array<std::string_view>({
    // life, health and harm
    "die died dies dying dead death deaths deadly fatal fatality kill killing slay slain slew "
    "slaying murder homicide manslaughter perish demise toll decease massacre lethal succumb "
    "assassinate assassination pass-away",
    "injure injury wound wounding hurt hospitalise hospitalize",
    "shoot shot shooting shootout gunfire gunshot fire open-fire gun gunned gun-down rampage",
    "stab stabbing knife",
    "suicide hang hung hanged",
    "poison poisoning",
    "strangle strangulation",
    "throw threw thrown hurl lob fling flung toss pelt",
    "attack assault raid ambush onslaught offensive",
    "bomb bombing blast explosion explode detonate detonation go-off went-off blow-up blew-up",
    "hit hits hitting strike struck striking mow mown run-over ran-over run-down ran-down "
    "mow-down knock-down",
    "collide collision crash ram rammed plough plow hit struck strike",
    "smash shatter",
    "crash wreck derail derailment",
    "beat beaten beating batter assault thrash",
    "rape assault molest",
    "kidnap kidnapping abduct abduction hostage",
    "seize seizure capture",
    "seize hijack hijacking takeover take-over took-over taken-over",
    "seize seizure confiscate confiscation impound",
    "infect infection contract catch caught",
    "outbreak epidemic pandemic",
    "treat treatment hospitalise hospitalize admit admission",
    "rehab rehabilitation",
    "check enter entry admit admission check-in",
    "rescue save evacuate evacuation",
    "disappear disappearance vanish",
    "find found discover discovery",
    "diagnose diagnosis",
    "bury burial funeral",
    "mourn mourning grieve",
    "drown drowning",
    "birth born",
    "marry marriage wed wedding",
    "divorce split separate separation",
    "pregnant pregnancy",
    // disasters
    "earthquake quake tremor temblor seismic shake shook shaken",
    "fire blaze burn burnt inferno wildfire engulf ablaze flame",
    "arson torch firebomb",
    "flood flooding inundate deluge",
    "storm hurricane typhoon cyclone",
    "damage destroy destruction demolish demolition devastate devastation ravage wreck rip tear "
    "tore torn raze gut burn-down",
    "collapse cave cave-in",
    "erupt eruption break-out broke-out broken-out",
    "landslide landslip mudslide avalanche",
    "fall fell fallen falling plunge slip plummet tumble",
    "outage blackout downtime",
    "leak spill spillage",
    // crime, courts and police
    "arrest apprehend detain detention custody capture nab caught catch",
    "charge indict indictment arraign arraignment accuse",
    "accuse accusation allege allegation",
    "trial try tried",
    "convict conviction guilty",
    "plead plea pled",
    "sentence sentencing imprison imprisonment jail jailed",
    "acquit acquittal exonerate clear",
    "sue sued suing lawsuit suit litigation",
    "investigate investigation probe inquiry enquiry",
    "search hunt manhunt",
    "identify identification",
    "foil thwart repulse repel avert prevent prevention avoid",
    "intercept interception",
    "threaten threat",
    "smuggle smuggling traffic trafficking",
    "fraud defraud swindle scam",
    "bribe bribery",
    "loot looting plunder",
    "vandalise vandalize vandalism",
    "escape flee fled fleeing abscond break-out broke-out broken-out breakout getaway get-away "
    "got-away run-away ran-away run-off ran-off drive-off drove-off make-off made-off",
    "rob robbery steal stole stolen theft burgle burglary heist snatch grab make-off made-off",
    "appeal appellate",
    "rule ruling judgment judgement verdict decide decision",
    "overturn reverse reversal revoke revocation rescind repeal annul quash scrap",
    "ban prohibit prohibition bar outlaw forbid forbade forbidden",
    "execute execution",
    "extradite extradition",
    "deport deportation expel expulsion",
    "suspend suspension",
    "cancel cancellation scrap call-off",
    "postpone postponement delay put-off",
    "stop halt cease",
    "resume resumption",
    "search raid",
    "raid blitz sweep swept crackdown swoop",
    "shield protect protection",
    "protest demonstrate demonstration rally march riot clash unrest",
    "clash riot skirmish fight fought battle brawl",
    "tackle fight fought battle",
    "strike walkout stoppage",
    // posts and votes
    "fire sack dismiss dismissal oust axe relieve firing terminate push-out force-out",
    "resign resignation quit quitting stepped step-down stand-down stood-down step-aside",
    "appoint appointment name named naming hire hiring hired rehire recruit recruitment take-on "
    "took-on taken-on",
    "nominate nomination pick choose chose chosen choice select selection name named tap tapped",
    "elect election vote voting voted ballot poll polls",
    "succeed successor succession replace replacement",
    "retire retirement",
    "inaugurate inauguration swear swore sworn",
    "impeach impeachment",
    // law and states
    "approve approval pass passed passage adopt adoption ratify ratification endorse",
    "reject rejection refuse refusal decline spurn turn-down",
    "veto vetoed",
    "invade invasion incursion",
    "withdraw withdrew withdrawn withdrawal pullout pull-out back-out",
    "ceasefire truce armistice",
    "sanction sanctions embargo",
    "deploy deployment dispatch",
    "visit trip tour",
    "meet met meeting summit talks",
    "negotiate negotiation talks",
    "sign signed signing agree agreement deal pact accord treaty",
    // business
    "buy bought purchase acquire acquisition takeover takeovers take-over took-over taken-over "
    "buy-out bought-out",
    "sell sold sale divest divestment divestiture",
    "merge merger combine",
    "release issue publish publication unveil launch introduce introduction roll-out rollout "
    "bring-out brought-out push-out",
    "release free freed",
    "invest investment",
    "fund funding finance",
    "lay-off layoff layoffs redundancy job-cut",
    "hike raise increase rise rose risen climb jump soar surge",
    "cut reduce reduction slash lower drop fall fell decline slump",
    "bankrupt bankruptcy insolvency insolvent",
    "recall recalled",
    "deliver delivery ship shipment",
    "open opened opening reopen inaugurate",
    "close closed closure shut shutdown shutter shut-down",
    "build built construct construction",
    "win won winning award",
    "donate donation contribute contribution",
    "pay paid payment payoff repay repaid repayment",
    "borrow loan lend lent",
    "hack hacking breach intrude intrusion cyberattack",
    "patch fix update repair mend remedy plug",
    "repair mend fix restore restoration",
    "vulnerability flaw",
    "interrupt interruption disrupt disruption outage",
    "affect disrupt disruption hamper",
    "cut sever severed",
    // sport and the arts
    "clinch secure seal",
    "win won victory triumph beat defeat victorious victor overcome overcame",
    "lose lost loss defeat beat beaten",
    "score goal",
    "break broke broken breaking pass surpass exceed eclipse overtake",
    "retain defend defence defense keep kept",
    "knockout knock stoppage",
    "draw drew drawn tie tied",
    "sign signed signing join contract",
    "host hosting emcee present",
    "perform performance concert gig",
    "premiere debut",
    "play played portray portrayal star",
    "return comeback come-back came-back go-back went-back",
    // telling
    "announce announcement declare declaration reveal unveil",
    "admit admission confess confession acknowledge",
    "deny denied denial",
    "warn warning caution",
    "call urge appeal",
    "criticise criticize criticism condemn condemnation denounce slam blast",
    "praise laud hail",
    "apologise apologize apology sorry",
    "demand request ask",
    "promise pledge vow",
    "propose proposal",
    "congratulate congratulation",
    "celebrate celebration",
    "fly flew flown flight",
    "leave left depart departure exit check-out",
    "arrive arrival land landed landing",
    "launch lift-off liftoff blastoff",
    "dock docked docking",
    // further irregular forms
    "sink sank sunk sinking capsize capsized capsizing shipwreck",
    "teach taught teaching",
    "hide hid hidden",
    "lay laid",
    "swim swam swum",
    "wear wore worn",
    "become became",
    "blow blew blown",
    "bend bent",
    "bind bound",
    "bleed bled",
    "breed bred",
    "cling clung",
    "dig dug",
    "drink drank drunk",
    "eat ate eaten",
    "feed fed",
    "forget forgot forgotten",
    "freeze froze frozen",
    "hear heard hearing",
    "kneel knelt",
    "light lit",
    "overthrow overthrew overthrown topple oust bring-down brought-down",
    "ride rode ridden",
    "ring rang rung",
    "sing sang sung",
    "sit sat",
    "sleep slept asleep",
    "slide slid",
    "spin spun",
    "spring sprang sprung",
    "stick stuck",
    "sting stung",
    "sweep swept",
    "undergo underwent undergone",
    "uphold upheld",
    "weep wept",
    "overtake overtook overtaken",
    "undertake undertook undertaken",
    "mistake mistook mistaken",
    "forgive forgave forgiven",
    "foresee foresaw foreseen",
    "oversee oversaw overseen",
    "rebuild rebuilt",
    "resell resold",
    "retake retook retaken",
    "spit spat",
    "strive strove striven",
    "tread trod trodden",
    "wake woke woken",
    "weave wove woven",
});

constexpr auto general_words = std::to_array<std::string_view>(
    {"add",      "aim",     "allow",   "appear",   "approach", "ask",     "base",     "become",
     "began",    "begin",   "begun",   "bring",    "brought",  "call",    "came",     "carry",
     "cause",    "change",  "come",    "consider", "continue", "create",  "deal",     "decide",
     "decision", "develop", "do",      "done",     "draw",     "drive",   "drove",    "effort",
     "enable",   "end",     "enjoy",   "face",     "feel",     "felt",    "find",     "finish",
     "focus",    "follow",  "found",   "gain",     "gave",     "get",     "give",     "given",
     "go",       "going",   "gone",    "got",      "grow",     "grew",    "handle",   "happen",
     "have",     "head",    "held",    "help",     "hold",     "include", "inspire",  "involve",
     "join",     "keep",    "kept",    "knew",     "know",     "lead",    "learn",    "leave",
     "led",      "left",    "let",     "list",     "look",     "made",    "maintain", "make",
     "manage",   "mark",    "mean",    "meant",    "move",     "need",    "note",     "offer",
     "open",     "operate", "pass",    "pay",      "perform",  "place",   "plan",     "play",
     "point",    "prepare", "present", "produce",  "prove",    "provide", "pull",     "push",
     "put",      "ran",     "reach",   "read",     "receive",  "remain",  "remember", "replace",
     "require",  "respond", "restore", "result",   "return",   "rise",    "roll",     "run",
     "saw",      "say",     "see",     "seek",     "seem",     "seen",    "send",     "sent",
     "serve",    "service", "set",     "share",    "show",     "shown",   "sought",   "speak",
     "spend",    "spent",   "spoke",   "stand",    "start",    "stay",    "step",     "stood",
     "suffer",   "support", "take",    "taken",    "talk",     "tell",    "test",     "think",
     "thought",  "told",    "took",    "travel",   "treat",    "tried",   "trip",     "try",
     "turn",     "update",  "use",     "visit",    "wait",     "walk",    "want",     "watch",
     "went",     "work",    "write",   "written",  "wrote"});

/// The senses of each stem.
std::unordered_map<std::string, std::vector<std::uint32_t>> make_index() {
  std::unordered_map<std::string, std::vector<std::uint32_t>> index;
  for (std::uint32_t sense = 0; sense < senses.size(); ++sense)
    for (std::string_view rest = senses[sense]; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string_view word = rest.substr(0, end);
      const std::size_t hyphen = word.find('-');
      const std::string key = hyphen == word.npos
                                  ? stem(word)
                                  : phrase_of(word.substr(0, hyphen), word.substr(hyphen + 1));
      std::vector<std::uint32_t>& of_stem = index[key];
      if (of_stem.empty() || of_stem.back() != sense) of_stem.push_back(sense);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  return index;
}

}  // namespace

std::string phrase_of(std::string_view verb, std::string_view particle) {
  return stem(verb) + '-' + std::string(particle);
}

std::vector<std::uint32_t> senses_of(const std::string& stem) {
  static const auto index = make_index();
  const auto found = index.find(stem);
  return found == index.end() ? std::vector<std::uint32_t>{} : found->second;
}

bool is_general(const std::string& stem) {
  static const auto index = [] {
    std::unordered_set<std::string> stems;
    for (const std::string_view w : general_words) stems.insert(fabula::stem(w));
    return stems;
  }();
  return index.contains(stem);
}

}  // namespace fabula
