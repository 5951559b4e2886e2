#include "ingest/event/noun_clause_subjects.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/subjects.h"
#include "ingest/event/verb_forms.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "the Acme plan to ..."
std::optional<TokenIndex> named_holder(const Tree& tree, TokenIndex noun) {
  const auto name = tree.child(noun, Deprel::compound);
  const bool named =
      name && tree.token(*name).upos == Upos::propn && tree.token(*name).name != NameKind::misc;
  return named ? name : std::nullopt;
}

/// "rejected a plan to leave": it is another's.
bool takes_up(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"approve", "back",    "block",   "condemn", "criticise", "criticize", "denounce", "derail",
       "dismiss", "endorse", "foil",    "halt",    "hinder",    "oppose",    "praise",   "reject",
       "resist",  "stop",    "support", "thwart",  "veto",      "welcome"});
  return one_of(verb, verbs);
}

/// "voted down a plan to leave"
bool is_thrown_out(const Tree& tree, TokenIndex noun) {
  const auto verb = tree.head(noun);
  const auto particle = verb ? tree.child(*verb, Deprel::compound_prt) : std::nullopt;
  return particle && one_of(tree.lemma(*verb), {"shoot", "throw", "turn", "vote"}) &&
         one_of(tree.lemma(*particle), {"down", "out"});
}

/// The one who has the intention, or whose act it is: "Islamabad announced its plan to ..."
std::optional<TokenIndex> holder_of(const Tree& tree, TokenIndex noun, int depth) {
  const auto possessor = tree.child(noun, Deprel::nmod_poss);
  if (possessor && tree.token(*possessor).upos != Upos::pron) return possessor;
  const auto governor = tree.head(noun);
  if (governor && tree.token(noun).deprel == Deprel::obj && !takes_up(tree.lemma(*governor)) &&
      !is_thrown_out(tree, noun))
    return surface_subject(tree, *governor, depth);
  return possessor ? possessor : named_holder(tree, noun);
}

/// "a letter asking for help", "a ruling barring sales", "posted on Chirp asking for help": whose
/// words they are asks.
bool carries_words(const Tree& tree, TokenIndex noun) {
  constexpr auto carriers = std::to_array<string_view>(
      {"address",  "announcement", "article", "briefing", "conference", "decision",  "email",
       "finding",  "letter",       "memo",    "message",  "note",       "opinion",   "order",
       "paper",    "post",         "report",  "ruling",   "speech",     "statement", "study",
       "telegram", "tweet",        "verdict", "video"});
  if (std::ranges::binary_search(carriers, tree.lemma(noun))) return true;
  return tree.token(noun).upos == Upos::propn && tree.token(noun).deprel == Deprel::obl &&
         tree.preposition(noun) == "on";
}

/// Who wrote or said what the noun carries.
std::optional<TokenIndex> author_of(const Tree& tree, TokenIndex noun, int depth) {
  const auto verb = tree.head(noun);
  const Deprel relation = tree.token(noun).deprel;
  if (verb && tree.token(*verb).upos == Upos::verb &&
      (relation == Deprel::obj || relation == Deprel::obl))
    return surface_subject(tree, *verb, depth);
  return std::nullopt;
}

/// "posted a message online blaming the bank": who posts it blames, not where it stands.
std::optional<TokenIndex> poster_of(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex noun = *tree.head(verb);
  const string_view preposition = tree.preposition(noun);
  if (!is_ing(tree, verb) || (preposition != "on" && preposition != "in" && preposition != "at") ||
      !(judges(tree.lemma(verb)) || takes_content(tree.lemma(verb))))
    return std::nullopt;
  constexpr int max_depth = 8;  // of nouns
  auto above = tree.head(noun);
  for (int i = 0; above && tree.token(*above).upos != Upos::verb && i < max_depth; ++i)
    above = tree.head(*above);
  return above && tree.token(*above).upos == Upos::verb ? surface_subject(tree, *above, depth)
                                                        : std::nullopt;
}

/// "is the club's choice to lead it": who is called so does it; but "had no choice".
bool is_contender(string_view noun) {
  return one_of(noun,
                {"choice", "contender", "favorite", "favourite", "front-runner", "frontrunner"});
}

}  // namespace

std::optional<TokenIndex> noun_clause_subject(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex noun = *tree.head(verb);
  if (const auto poster = poster_of(tree, verb, depth)) return poster;
  const auto above = tree.token(noun).deprel == Deprel::obj ? tree.head(noun) : std::nullopt;
  // "jailed a nurse for stealing drugs"
  if (above && tree.marker(verb) == "for" && judges(tree.lemma(*above))) return noun;
  if (is_to_infinitive(tree, verb)) {
    // "videos to be licensed", "allowed officers to search": the noun itself.
    if (tree.has(verb, Deprel::aux_pass) || (above && makes_do(tree.lemma(*above)))) return noun;
    if (is_ranked(tree, noun) || (!above && is_contender(tree.lemma(noun))))
      return ranked_party(tree, noun, depth);
    return holder_of(tree, noun, depth);
  }
  if (!tree.marker(verb).empty()) return holder_of(tree, noun, depth);
  if (is_ing(tree, verb) && carries_words(tree, noun))
    if (const auto author = author_of(tree, noun, depth)) return author;
  return noun;
}

std::optional<TokenIndex> ranked_party(const Tree& tree, TokenIndex noun, int depth) {
  if (tree.has(noun, Deprel::cop)) {
    const auto subject = own_subject(tree, noun);
    return subject ? subject : noun;
  }
  const auto governor = tree.head(noun);
  if (!governor) return noun;
  const Deprel relation = tree.token(noun).deprel;
  if (relation == Deprel::appos) return governor;
  const bool becomes =
      tree.lemma(*governor) == "become" && (relation == Deprel::xcomp || relation == Deprel::obj);
  return becomes ? surface_subject(tree, *governor, depth) : noun;
}

bool is_ranked(const Tree& tree, TokenIndex noun) {
  constexpr std::array<string_view, 11> ranks{"fifth", "first", "fourth", "last", "latest", "most",
                                              "next",  "only",  "second", "sole", "third"};
  constexpr auto ends =
      std::to_array<string_view>({"attempt", "bid", "chance", "effort", "hope", "means",
                                  "opportunity", "option", "plan", "reason", "time", "try", "way"});
  if (one_of(tree.lemma(noun), ends)) return false;
  const auto ranks_it = [&](TokenIndex index) {
    const Token& token = tree.token(index);
    const bool superlative =
        token.upos == Upos::adj &&
        (tree.document().word(token).ends_with("est") ||
         std::ranges::any_of(tree.children(index), [&](TokenIndex degree) {
           return one_of(tree.lemma(degree), {"least", "most"});  // "most recent"
         }));
    return superlative || one_of(token.lemma, ranks);
  };
  if (ranks_it(noun) || std::ranges::any_of(tree.children(noun), ranks_it)) return true;
  // "the first generation of phones to use it"
  const auto whole = tree.head(noun);
  return whole && tree.token(noun).deprel == Deprel::nmod && tree.preposition(noun) == "of" &&
         is_ranked(tree, *whole);
}

}  // namespace fabula
