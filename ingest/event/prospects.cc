#include "ingest/event/prospects.h"

#include <algorithm>
#include <array>

#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula::mood {
namespace {

using std::string_view;

constexpr auto leave = std::to_array<string_view>(
    {"allow", "authorise", "authorize", "empower", "enable", "entitle", "license", "permit"});

bool is_infinitive_complement(const Tree& tree, TokenIndex verb) {
  return tree.token(verb).deprel == Deprel::xcomp && is_to_infinitive(tree, verb);
}

/// "sued to stop it", "marched to get it": whether they got it is not told.
bool is_fought_for(const Tree& tree, TokenIndex above) {
  constexpr std::array<string_view, 10> verbs{"appeal", "campaign", "fight", "file",    "gather",
                                              "lobby",  "march",    "rally", "protest", "sue"};
  return one_of(tree.lemma(above), verbs);
}

/// "is looking to sell it"
bool is_sought(const Tree& tree, TokenIndex above) {
  return tree.lemma(above) == "look" && is_progressive(tree, above);
}

/// "was designed to stop it"
bool is_meant(const Tree& tree, TokenIndex above) {
  return is_passive(tree, above) && one_of(tree.lemma(above), {"design", "destine", "devise",
                                                               "equip", "gear", "mean", "task"});
}

/// "signed a deal to buy jets", "the race to find a chair": what a noun is for; the move to
/// ban something has banned it.
bool is_end(const Tree& tree, TokenIndex below, TokenIndex above) {
  // "a memorandum of understanding to build it", which the parser takes for a complement
  const Deprel relation = tree.token(below).deprel;
  const bool of_noun = relation == Deprel::acl ||
                       (relation == Deprel::xcomp && tree.token(above).deprel == Deprel::nmod);
  return of_noun && is_to_infinitive(tree, below) && !is_perfect(tree, below) &&
         tree.token(above).upos == Upos::noun &&
         !one_of(tree.lemma(above), {"conspiracy", "move", "step", "vote"}) &&
         !is_ranked(tree, above);
}

}  // namespace

/// A verb that takes no infinitive, as far as is known: "resigned to run for mayor".
static bool has_loose_infinitive(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  constexpr std::array governors{Governor::aspect,   Governor::claim,  Governor::deny,
                                 Governor::forecast, Governor::negate, Governor::plan,
                                 Governor::say,      Governor::wish};
  constexpr auto others = std::to_array<string_view>({"be", "bear", "care", "find", "get", "grow",
                                                      "know", "lead", "live", "love", "need", "see",
                                                      "think", "turn", "understand", "use"});
  const string_view lemma = tree.lemma(verb);
  return tree.token(verb).upos == Upos::verb && !is_passive(tree, verb) &&
         !takes_infinitive(lemma) && !makes_do(lemma) && !lexicon.in_class(lemma, "raising") &&
         !one_of(lemma, others) && !one_of(lemma, leave) &&
         std::ranges::none_of(
             governors, [&](Governor effect) { return governs(tree, lexicon, verb, effect); });
}

bool is_outcome(const Tree& tree, TokenIndex infinitive) {
  const TokenIndex act = *tree.head(infinitive);
  constexpr auto prizes =
      std::to_array<string_view>({"advance", "claim", "clinch", "earn", "lift", "qualify", "reach",
                                  "retain", "secure", "take", "win"});
  const auto back = tree.child(act, Deprel::advmod);  // "came back to beat Anna"
  const bool won = (is_contest(tree.lemma(act)) && one_of(tree.lemma(infinitive), prizes)) ||
                   (tree.lemma(act) == "come" && is_contest(tree.lemma(infinitive)) && back &&
                    tree.lemma(*back) == "back");
  // "took until May to agree", "took two years to agree"
  const bool took =
      tree.lemma(act) == "take" && std::ranges::any_of(tree.children(act), [&](TokenIndex index) {
        return tree.preposition(index) == "until" ||
               one_of(tree.lemma(index),
                      {"day", "decade", "hour", "minute", "month", "week", "year"});
      });
  return (won || took || ends_at(tree, infinitive) || tree.lemma(infinitive) == "become") &&
         is_told_in_past(tree, act);
}

bool is_enough_for(const Tree& tree, TokenIndex infinitive) {
  const auto mark = tree.child(infinitive, Deprel::mark);
  return mark && *mark > 0 && is_to_infinitive(tree, infinitive) &&
         tree.lemma(*mark - 1) == "enough" && tree.token(*mark - 1).upos == Upos::adv;
}

bool is_aim(const Tree& tree, const EventLexicon& lexicon, TokenIndex below, TokenIndex above) {
  if (is_end(tree, below, above)) return true;
  return is_infinitive_complement(tree, below) &&
         (is_fought_for(tree, above) || is_sought(tree, above) || is_meant(tree, above) ||
          (has_loose_infinitive(tree, lexicon, above) && !is_outcome(tree, below)));
}

bool is_advised(const Tree& tree, TokenIndex below, TokenIndex above) {
  return is_infinitive_complement(tree, below) &&
         one_of(tree.lemma(above), {"caution", "counsel", "pressure", "remind", "tell", "warn"}) &&
         (tree.has(above, Deprel::obj) || tree.has(above, Deprel::iobj) || is_passive(tree, above));
}

bool is_resisted(const Tree& tree, TokenIndex verb) {
  return is_negated(tree, verb) &&
         one_of(tree.lemma(verb),
                {"convince", "induce", "inspire", "motivate", "move", "persuade", "prompt"});
}

bool is_duty(const Tree& tree, TokenIndex below, TokenIndex above) {
  const Token& governor = tree.token(above);
  const bool owed = governor.lemma == "have" && governor.tense == Tense::present;
  return (owed || governor.lemma == "need") && is_infinitive_complement(tree, below);
}

bool is_permission(const Tree& tree, const EventClause& clause, TokenIndex below,
                   TokenIndex above) {
  const Deprel relation = tree.token(below).deprel;
  if (tree.token(above).upos != Upos::verb || !one_of(tree.lemma(above), leave)) return false;
  if (clause.nominal) return below == clause.trigger && relation == Deprel::obj && !clause.definite;
  return (relation == Deprel::xcomp || relation == Deprel::acl) && is_to_infinitive(tree, below) &&
         !stands_by_itself(tree, above);
}

std::optional<Modality> mood_in_wished(const Tree& tree, const EventLexicon& lexicon,
                                       TokenIndex below, TokenIndex above) {
  const auto verb = tree.head(above);
  if (!verb || tree.token(below).deprel != Deprel::acl || !is_ing(tree, below) ||
      tree.token(above).deprel != Deprel::obj || tree.token(*verb).upos != Upos::verb ||
      governs(tree, lexicon, *verb, Governor::clause_only))
    return std::nullopt;
  const auto determiner = tree.child(above, Deprel::det);
  if (determiner && !one_of(tree.lemma(*determiner), {"a", "an", "any"})) return std::nullopt;
  if (governs(tree, lexicon, *verb, Governor::wish)) return Modality::possible;
  return governs(tree, lexicon, *verb, Governor::plan) ? std::optional(Modality::planned)
                                                       : std::nullopt;
}

/// "paves the way for a loan"; "paved the way for the invasion" tells of one.
static bool is_way_for(const Tree& tree, TokenIndex below, TokenIndex above) {
  if (tree.preposition(below) != "for") return false;
  const bool way = tree.lemma(above) == "way" && tree.token(above).deprel == Deprel::obj;
  const auto object = tree.child(above, Deprel::obj);
  const TokenIndex verb = way ? *tree.head(above) : above;
  return (way || (object && tree.lemma(*object) == "way")) && !is_told_in_past(tree, verb) &&
         one_of(tree.lemma(verb), {"clear", "open", "pave"});
}

/// "ran for the party's nomination", "vied for re-election": who wanted it may not have got it.
static bool is_contended_for(const Tree& tree, TokenIndex below, TokenIndex above) {
  return tree.preposition(below) == "for" &&
         one_of(tree.lemma(below),
                {"appointment", "nomination", "promotion", "re-election", "reelection"}) &&
         one_of(tree.lemma(above),
                {"apply", "bid", "campaign", "compete", "contend", "fight", "run", "stand", "vie"});
}

bool is_prospect(const Tree& tree, const EventClause& clause, TokenIndex above) {
  if (!clause.nominal) return false;
  if (is_contended_for(tree, clause.trigger, above)) return true;
  if (clause.definite) return false;
  if (is_way_for(tree, clause.trigger, above)) return true;
  if (tree.token(clause.trigger).deprel == Deprel::obj)
    return one_of(tree.lemma(above),
                  {"back", "endorse", "favor", "favour", "oppose", "prefer", "support"});
  // "the raid was possible because nobody watched" tells of one.
  const auto copula = tree.child(above, Deprel::cop);
  return tree.token(clause.trigger).deprel == Deprel::nsubj && copula &&
         tree.token(*copula).tense == Tense::present && !tree.has(above, Deprel::xcomp) &&
         one_of(tree.lemma(above), {"conceivable", "likely", "possible", "probable", "unlikely"});
}

bool is_awaited_assent(const Tree& tree, TokenIndex assent) {
  const auto above = tree.head(assent);
  if (above && one_of(tree.lemma(*above), {"conditional", "contingent"}) &&
      one_of(tree.preposition(assent), {"on", "upon"}))
    return true;
  if (!one_of(tree.lemma(assent),
              {"agreement", "approval", "clearance", "completion", "consent", "finalisation",
               "finalization", "negotiation", "ratification", "signature", "signing", "vote"}))
    return false;
  return one_of(tree.preposition(assent), {"await", "pending"}) ||
         (above && tree.lemma(*above) == "subject" && tree.preposition(assent) == "to");
}

bool is_charge(const Tree& tree, const EventLexicon& lexicon, TokenIndex deed) {
  const bool noun = tree.token(deed).upos == Upos::noun;
  if (!noun && !is_ing(tree, deed)) return false;
  const string_view act = tree.lemma(*tree.head(deed));
  const string_view marker = noun ? tree.preposition(deed) : tree.marker(deed);
  if (marker == "with") return act == "charge";
  if (marker == "of") return act == "suspect";
  constexpr auto unproven = std::to_array<string_view>(
      {"arraign", "arrest", "charge", "detain", "indict", "investigate", "prosecute", "sue"});
  return marker == "for" && (one_of(act, unproven) ||
                             (!noun && lexicon.has_sense(act, Upos::verb, "statement.criticise")));
}

bool is_acquitted_of(const Tree& tree, TokenIndex deed) {
  const TokenIndex above = *tree.head(deed);
  // Taggers take "murder" of "not guilty to murder" for a verb.
  if (tree.lemma(above) == "guilty") return is_negated(tree, above);
  const bool noun = tree.token(deed).upos == Upos::noun;
  const string_view marker = noun ? tree.preposition(deed) : tree.marker(deed);
  return marker == "of" && (noun || is_ing(tree, deed)) &&
         one_of(tree.lemma(above), {"absolve", "acquit", "clear", "exonerate", "innocent"});
}

}  // namespace fabula::mood
