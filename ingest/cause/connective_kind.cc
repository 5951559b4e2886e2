#include "ingest/cause/connective_kind.h"

#include <algorithm>
#include <array>

#include "ingest/cause/time_clauses.h"
#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr double sure = 0.85;  // "in the wake of" tells less surely of a cause than "because of"

class KindReader {
 public:
  KindReader(const CueContext& context, CueWords words)
      : tree_(context.tree), context_(context), first_(words.first) {}

  std::optional<ToldSides> read(const CausalCue& cue, ConnectedWords words) const {
    auto [left, right, part] = words;
    if (tree_.lemma(first_) == "as" && repeats_promise(part)) return std::nullopt;
    LinkKind kind = cue.kind;
    // "have grown since the law was passed" tells a span of time, "as many as" no clause.
    const bool adverbial = tree_.token(part).deprel == Deprel::advcl && tree_.head(part) &&
                           context_.phrases.is_predicate(*tree_.head(part));
    if (cue.kind_of_state && adverbial && tells_state(part) &&
        !(cue.kind == LinkKind::before && is_perfect(tree_, left)))
      kind = *cue.kind_of_state;
    // "a plan to rebuild the port in the aftermath of the storm"
    const bool to_come =
        tree_.lemma(first_) == "in" && cue.confidence < sure && is_to_infinitive(tree_, left);
    if (kind == LinkKind::causes &&
        (follows_time(part) || (follows() && is_taken_up_again(tree_, left)) || to_come))
      kind = LinkKind::before;
    if (kind == LinkKind::during && is_under_way(left) && !is_under_way(part))
      std::swap(left, right);  // "was flying when she fell ill"
    const bool gone_before = tree_.lemma(first_) == "when" && is_past_perfect(tree_, left) &&
                             !is_ing(tree_, left) && !is_past_perfect(tree_, part);
    if (kind == LinkKind::during && gone_before) {
      kind = LinkKind::before;  // "had left when the police came"
      std::swap(left, right);
    }
    if (cue.sense == CausalCue::Sense::means) {
      if (!answers_means(left) || goes_through(left)) return std::nullopt;
      kind = is_avoided(left) ? LinkKind::prevents : LinkKind::enables;
    }
    if (cue.sense == CausalCue::Sense::consecutive) {
      const Deprel relation = tree_.token(part).deprel;
      if (tree_.token(part).upos != Upos::verb || relation == Deprel::ccomp || left > first_)
        return std::nullopt;
      kind = is_ability(tree_, part) ? LinkKind::enables : LinkKind::causes;
    }
    const bool cause_right = cue.argument == CausalCue::Argument::right;
    return ToldSides{cause_right ? right : left, cause_right ? left : right, kind};
  }

 private:
  /// A clause in the perfect, negated, with a modal or a copula is no moment at which something
  /// else happens: "as", "since" and "with" then give a reason.
  bool tells_state(TokenIndex clause) const {
    if (is_ing(tree_, clause) && !tree_.has(clause, Deprel::aux))
      return false;  // "cited as saying"
    // "as they were about to land": at that moment.
    if (tree_.lemma(clause) == "about" && tree_.has(clause, Deprel::xcomp)) return false;
    return std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
      const Token& token = tree_.token(child);
      if (token.deprel == Deprel::cop && tree_.lemma(first_) != "since") return true;
      if (token.lemma == "not" || token.lemma == "n't") return true;
      return token.deprel == Deprel::aux && token.lemma != "be" && token.lemma != "do";
    });
  }

  /// "opened the port, as it had promised", "as it had agreed to do": says again what the clause
  /// tells, and no reason for it.
  bool repeats_promise(TokenIndex clause) const {
    if (tree_.token(clause).deprel != Deprel::advcl || tree_.has(clause, Deprel::ccomp) ||
        tree_.has(clause, Deprel::obj))
      return false;
    const auto deed = tree_.child(clause, Deprel::xcomp);
    const auto governs = [&](Governor effect) {
      return context_.events.governs(tree_.lemma(clause), Upos::verb, effect);
    };
    return (!deed || tree_.lemma(*deed) == "do") &&
           (governs(Governor::say) || governs(Governor::plan) || tree_.lemma(clause) == "agree");
  }

  /// "was flying", "was being towed", which goes on around what else happens.
  bool is_under_way(TokenIndex verb) const {
    if (tree_.token(verb).upos != Upos::verb) return false;
    if (is_ing(tree_, verb)) return tree_.has(verb, Deprel::aux);
    const auto passive = tree_.child(verb, Deprel::aux_pass);
    return passive && tree_.word(*passive) == "being";
  }

  bool follows() const {
    return tree_.lemma(first_) == "following" || tree_.lemma(first_) == "follow";
  }

  /// "the morning following the raid", "crashed following take-off"
  bool follows_time(TokenIndex part) const {
    if (follows()) {
      const string_view lemma = tree_.lemma(part);
      if (context_.events.in_class(lemma, "phase") || context_.events.in_class(lemma, "period"))
        return true;
      if (is_occasion(tree_, context_.events, part)) return true;
      // "was caught following a chase"
      if (context_.events.in_class(lemma, "pursuit")) return true;
      if (first_ > 0 && context_.events.in_class(tree_.lemma(first_ - 1), "period"))
        if (const auto determiner = tree_.child(first_ - 1, Deprel::det))
          return tree_.lemma(*determiner) == "the";
    }
    const auto governor = tree_.head(part);
    return governor && tree_.token(*governor).upos == Upos::noun &&
           context_.events.in_class(tree_.lemma(*governor), "period");
  }

  bool is_avoided(TokenIndex verb) const {
    return context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::negate);
  }

  /// Means are told of what is reached, avoided or changed: the verbs of the table.
  bool answers_means(TokenIndex verb) const {
    return is_avoided(verb) || !context_.cues.verbs(tree_.lemma(verb), "").empty();
  }

  /// "push through the bill": right behind an active verb the words are of the verb.
  bool goes_through(TokenIndex verb) const {
    return verb + 1 == first_ && tree_.token(verb).upos == Upos::verb && !is_passive(tree_, verb) &&
           !tree_.has(verb, Deprel::obj);
  }

  const Tree& tree_;
  const CueContext& context_;
  TokenIndex first_;
};

}  // namespace

bool is_taken_up_again(const Tree& tree, TokenIndex verb) {
  constexpr std::array<string_view, 6> verbs{"rebuild", "recover", "repair",
                                             "restart", "restore", "resume"};
  return one_of(tree.lemma(verb), verbs);
}

bool is_ability(const Tree& tree, TokenIndex verb) {
  static constexpr std::array<string_view, 5> words{"can", "could", "may", "might", "would"};
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex child) {
    return tree.token(child).upos == Upos::aux && one_of(tree.lemma(child), words);
  });
}

std::optional<ToldSides> told_of_sides(const CueContext& context, const CausalCue& cue,
                                       CueWords words, ConnectedWords connected) {
  return KindReader(context, words).read(cue, connected);
}

}  // namespace fabula
