#include <array>

#include "ingest/cause/cue_relations.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using Sense = CausalCue::Sense;

/// Prepositions that tell what a noun of cause or effect is the cause or effect of.
constexpr std::array<string_view, 6> complements{"of", "for", "to", "behind", "against", "at"};

class NounFinder {
 public:
  NounFinder(const CueContext& context, std::vector<CueRelation>& found)
      : tree_(context.tree), context_(context), found_(found) {}

  void find_at(TokenIndex noun) {
    for (const CausalCue& cue : context_.cues.nouns(tree_.lemma(noun))) {
      const auto inner = complement(noun);
      const auto outer = inner ? other_side(noun, cue) : std::nullopt;
      if (!outer || *outer == *inner) continue;
      // "X was the cause of Y", "X came in response to Y"
      const bool caused = cue.sense == Sense::caused;
      const TokenIndex from = caused ? *inner : *outer, to = caused ? *outer : *inner;
      found_.push_back({.from = from,
                        .to = to,
                        .kind = cue.kind,
                        .cue_first = noun,
                        .cue_last = noun + 1,
                        .verb = tree_.has(noun, Deprel::cop) ? std::optional(noun) : std::nullopt,
                        .confidence = cue.confidence});
    }
  }

 private:
  std::optional<TokenIndex> complement(TokenIndex noun) const {
    for (TokenIndex child : tree_.children(noun)) {
      const Deprel relation = tree_.token(child).deprel;
      if (child < noun || (relation != Deprel::nmod && relation != Deprel::acl)) continue;
      const string_view word =
          relation == Deprel::acl ? tree_.marker(child) : tree_.preposition(child);
      const bool to_verb =
          relation == Deprel::acl && word == "to" && tree_.token(child).upos == Upos::verb;
      if (!one_of(word, complements) && !to_verb) continue;
      return context_.phrases.in(child);
    }
    return std::nullopt;
  }

  /// What is said to be the cause or effect: the subject over a copula, the noun in apposition, the
  /// predicate ("the cause of the fire was a leak"), or the clause around "in response to".
  std::optional<TokenIndex> other_side(TokenIndex noun, const CausalCue& cue) const {
    const Token& token = tree_.token(noun);
    const auto head = tree_.head(noun);
    if (tree_.has(noun, Deprel::cop)) {
      const auto subject = tree_.child(noun, Deprel::nsubj);
      if (!subject) return std::nullopt;
      const string_view lemma = tree_.lemma(*subject);
      if (lemma == "this" || lemma == "that") return context_.phrases.in_sentence_before(noun);
      return context_.phrases.in(*subject);
    }
    if (!head) return std::nullopt;
    if (token.deprel == Deprel::appos) return context_.phrases.in(*head);
    if (token.deprel == Deprel::nsubj && tree_.has(*head, Deprel::cop) &&
        tree_.token(*head).upos == Upos::noun)
      // "the cause is under investigation"
      return context_.phrases.is_event_noun(*head) && tree_.preposition(*head).empty()
                 ? head
                 : std::nullopt;
    const string_view preposition = tree_.preposition(noun);
    const bool adverbial = (token.deprel == Deprel::obl || token.deprel == Deprel::nmod) &&
                           (preposition == "in" || preposition == "as");
    if (adverbial && cue.sense == Sense::caused) return context_.phrases.above(*head);
    return std::nullopt;
  }

  const Tree& tree_;
  const CueContext& context_;
  std::vector<CueRelation>& found_;
};

}  // namespace

void find_causal_nouns(const CueContext& context, std::vector<CueRelation>& found) {
  NounFinder finder(context, found);
  for (TokenIndex i = 0; i < context.tree.document().tokens.size(); ++i)
    if (context.tree.token(i).upos == Upos::noun) finder.find_at(i);
}

}  // namespace fabula
