#include <algorithm>
#include <array>
#include <string>

#include "ingest/cause/connective_kind.h"
#include "ingest/cause/connective_side.h"
#include "ingest/cause/cue_relations.h"
#include "ingest/cause/time_clauses.h"
#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using Argument = CausalCue::Argument;

constexpr std::size_t longest_cue = 5;  // words

std::string lower(string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

class ConnectiveFinder {
 public:
  ConnectiveFinder(const CueContext& context, std::vector<CueRelation>& found)
      : tree_(context.tree), context_(context), found_(found) {}

  void find_in(const Sentence& sentence) {
    std::vector<std::string> lowered;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i)
      lowered.push_back(lower(tree_.word(i)));
    const std::vector<string_view> words(lowered.begin(), lowered.end());
    for (std::size_t i = 0; i < words.size();) {
      const auto rest = std::span(words).subspan(i, std::min(longest_cue, words.size() - i));
      const CausalCue* cue = context_.cues.connective(rest);
      if (cue) {
        first_ = static_cast<TokenIndex>(sentence.first + i);
        last_ = static_cast<TokenIndex>(first_ + cue->words.size());
        link(*cue, sentence);
      }
      i += cue ? cue->words.size() : 1;
    }
  }

 private:
  void link(const CausalCue& cue, const Sentence& sentence) {
    if (is_negated() || (cue.words.size() == 1 && !is_link_word(cue))) return;
    auto right = right_side();
    if (right && is_subject_behind(*right)) right = tree_.head(*right);
    if (!right || is_any(*right)) return;
    if (cue.words.size() == 1 && !opens_time_clause(tree_, context_.events, first_, *right)) return;
    if (follows_naming() || is_degree() || ends_relative_clause(*right) ||
        is_clause_of_phrase(cue, *right))
      return;
    if (cue.argument == Argument::left && cue.kind == LinkKind::causes && is_adverb()) {
      // "As a result, ...": the cause is told before, in the sentence or the one before it. "So"
      // only takes up the thread there.
      if (cue.sense == CausalCue::Sense::consecutive && first_ <= sentence.first + 1) return;
      // "Thus began her reign": so it did.
      if (tree_.lemma(first_) == "thus" && first_ == sentence.first && tree_.lemma(last_) != ",")
        return;
      if (first_ <= sentence.first + 1)
        link_to_sentence_before(cue, *right);
      else
        link_to_clause_before(cue, *right);
      return;
    }
    const auto left_word = told_with(context_, cue, {first_, last_}, *right);
    if (!left_word) return;
    const std::vector<TokenIndex> parts = tree_.coordinated(*right);
    const bool joined =
        std::ranges::any_of(parts, [&](TokenIndex part) { return tree_.has(part, Deprel::cc); });
    for (const TokenIndex part : parts) {
      // "after it took a call, it launched a plane and set out": a part of the main clause.
      if (*right < *left_word && *left_word < part) break;
      // "because of the storm, according to officials", "after months of talks and over the
      // protests of many": no other cause. "before fleeing, leaving his gun", "hid after they left,
      // then fled": nothing else that follows.
      const bool other = !joined || tree_.has(part, Deprel::case_) ||
                         (is_ing(tree_, part) && !tree_.has(part, Deprel::cc));
      if (part != *right && other) continue;
      const auto right_word = right_event(part);
      if (right_word) add(cue, *left_word, *right_word, part);
    }
  }

  /// "before any vote": none need have come.
  bool is_any(TokenIndex right) const {
    const auto determiner = tree_.child(right, Deprel::det);
    return determiner && (tree_.lemma(*determiner) == "any" || tree_.lemma(*determiner) == "no");
  }

  /// "named after the founder": no time.
  bool follows_naming() const {
    constexpr std::array<string_view, 5> verbs{"christen", "model", "name", "pattern", "rename"};
    return first_ > 0 && tree_.lemma(first_) == "after" && one_of(tree_.lemma(first_ - 1), verbs);
  }

  /// "so close", "so far": how much.
  bool is_degree() const {
    const auto head = tree_.head(first_);
    return tree_.lemma(first_) == "so" && last_ == first_ + 1 && head == last_ &&
           (tree_.token(last_).upos == Upos::adj || tree_.token(last_).upos == Upos::adv);
  }

  /// "because the house in which they lived burned": the first verb behind a relative pronoun is
  /// the relative clause's own, so that the clause of the cue is not known.
  bool ends_relative_clause(TokenIndex right) const {
    for (TokenIndex i = right; i-- > last_;) {
      const Token& token = tree_.token(i);
      if (token.upos == Upos::pron && (token.lemma == "which" || token.lemma == "whom"))
        return i > last_;
      if (token.upos == Upos::verb) return false;
    }
    return false;
  }

  /// "After a hearing was held, ...": the noun right before a verb without another subject is its
  /// subject, whatever the parser makes of it.
  bool is_subject_behind(TokenIndex right) const {
    const auto verb = tree_.head(right);
    const bool before_verb = verb && right < *verb && tree_.token(right).upos == Upos::noun &&
                             context_.phrases.is_predicate(*verb);
    if (!before_verb || tree_.has(*verb, Deprel::nsubj) || tree_.has(*verb, Deprel::nsubj_pass))
      return false;
    static constexpr std::array<string_view, 4> conjunctions{"after", "before", "since", "until"};
    const TokenIndex end = tree_.extent(right).second;
    if (!one_of(tree_.lemma(first_), conjunctions) || tree_.has(right, Deprel::appos)) return false;
    return end == *verb || (tree_.token(end).upos == Upos::aux && tree_.head(end) == *verb);
  }

  /// "schools that closed due to the strike have to make up for it", "is due to arrive": words that
  /// take a noun phrase
  /// ("due to", "because of") tell nothing of the finite clause behind.
  bool is_clause_of_phrase(const CausalCue& cue, TokenIndex right) const {
    const string_view end = cue.words.back();
    return cue.argument == Argument::right && cue.words.size() > 1 &&
           (end == "of" || end == "to") && tree_.token(right).upos == Upos::verb &&
           !is_ing(tree_, right) &&
           (tree_.has(right, Deprel::nsubj) || right == last_ ||
            tree_.token(last_).upos == Upos::aux);
  }

  /// "because of this" takes up the sentence before.
  std::optional<TokenIndex> right_event(TokenIndex right) const {
    const Token& token = tree_.token(right);
    const bool points_back = (token.upos == Upos::pron || token.upos == Upos::det) &&
                             (token.lemma == "this" || token.lemma == "that");
    return points_back ? context_.phrases.in_sentence_before(right) : context_.phrases.in(right);
  }

  /// Words that also have other uses count only where they introduce a clause or phrase.
  bool is_link_word(const CausalCue& cue) const {
    const Deprel relation = tree_.token(first_).deprel;
    const bool last = last_ >= tree_.document().tokens.size();
    const string_view next = last ? string_view{} : tree_.lemma(last_);
    // "as if she had fallen", "as of Monday", "so-called"
    if ((tree_.lemma(first_) == "as" && one_of(next, {"if", "of", "though"})) ||
        next.starts_with('-'))
      return false;
    if (follows_auxiliary()) return false;
    // "seen as an attack": before a noun it tells what something is.
    if (relation == Deprel::case_ && tree_.lemma(first_) == "as") return false;
    // "only once before has it voted": no clause begins with its auxiliary.
    if (relation == Deprel::mark && !last && tree_.token(last_).upos == Upos::aux &&
        tree_.token(last_).form == VerbForm::finite)
      return false;
    if (relation == Deprel::case_ || relation == Deprel::mark) return !compares();
    const bool adverb = relation == Deprel::advmod || relation == Deprel::cc;
    return adverb && !cue.kind_of_state;  // "has since left" links nothing
  }

  /// "has since left": an adverb, whatever the parser makes of it.
  bool follows_auxiliary() const {
    return first_ > 0 && tree_.lemma(first_) == "since" && tree_.lemma(first_ - 1) == "have" &&
           tree_.head(first_ - 1) == tree_.head(first_);
  }

  /// "as much as", "the same as": the first of two words that belong together stands a little
  /// before.
  bool compares() const {
    constexpr TokenIndex reach = 8;
    static constexpr std::array<string_view, 4> openers{"as", "so", "such", "same"};
    if (tree_.lemma(first_) != "as") return false;
    const TokenIndex begin = tree_.sentence_at(first_).first;
    for (TokenIndex i = first_; i > begin && first_ - i < reach; --i) {
      if (one_of(tree_.lemma(i - 1), openers)) return true;
    }
    return false;
  }

  /// The whole cue modifies its clause as an adverb; it introduces none.
  bool is_adverb() const {
    const Deprel relation = tree_.token(first_).deprel;
    if (last_ - first_ == 1) return relation == Deprel::advmod || relation == Deprel::cc;
    return true;
  }

  bool is_negated() const {
    if (first_ == 0) return false;
    const string_view before = tree_.lemma(first_ - 1);
    return before == "not" || before == "n't";
  }

  /// The head of what follows the cue: what its words mark, or what hangs on them.
  std::optional<TokenIndex> right_side() const {
    for (TokenIndex i = last_; i-- > first_;) {
      const Deprel relation = tree_.token(i).deprel;
      const auto head = tree_.head(i);
      const bool marks = relation == Deprel::case_ || relation == Deprel::mark ||
                         relation == Deprel::advmod || relation == Deprel::cc;
      if (marks && head && *head >= last_) return head;
    }
    for (TokenIndex i = first_; i < last_; ++i)
      for (TokenIndex child : tree_.children(i))
        if (child >= last_ && tree_.token(child).upos != Upos::punct) return child;
    // An adverbial phrase hangs on its clause as a whole ("As a result, ..." on its verb).
    for (TokenIndex i = first_; i < last_; ++i) {
      const auto head = tree_.head(i);
      if (head && (*head >= last_ || *head < first_) && tree_.token(i).deprel == Deprel::obl)
        return head;
    }
    return std::nullopt;
  }

  void link_to_sentence_before(const CausalCue& cue, TokenIndex right) {
    const auto cause = context_.phrases.in_sentence_before(first_);
    const auto effect = context_.phrases.in(right);
    if (cause && effect) push(cue, *cause, *effect, cue.kind, 0.9 * cue.confidence);
  }

  /// "..., and therefore left": the clause that this one is coordinated with or hangs on.
  void link_to_clause_before(const CausalCue& cue, TokenIndex right) {
    const auto above = tree_.head(right);
    const Deprel relation = tree_.token(right).deprel;
    const bool clause =
        relation == Deprel::conj || relation == Deprel::parataxis || relation == Deprel::advcl;
    const auto cause =
        clause && above && *above < first_ ? context_.phrases.above(*above) : std::nullopt;
    const auto effect = context_.phrases.in(right);
    const bool makes_able = cue.sense == CausalCue::Sense::consecutive && is_ability(tree_, right);
    if (cause && effect)
      push(cue, *cause, *effect, makes_able ? LinkKind::enables : cue.kind, cue.confidence);
  }

  void add(const CausalCue& cue, TokenIndex left, TokenIndex right, TokenIndex part) {
    const auto told = told_of_sides(context_, cue, {first_, last_}, {left, right, part});
    if (told) push(cue, told->from, told->to, told->kind, cue.confidence);
  }

  void push(const CausalCue& cue, TokenIndex from, TokenIndex to, LinkKind kind,
            double confidence) {
    CueRelation relation{.from = from,
                         .to = to,
                         .kind = kind,
                         .cue_first = first_,
                         .cue_last = last_,
                         .verb = {},
                         .confidence = confidence};
    // "arrested during a protest" tells a setting, which need not bring it about.
    const bool setting = kind == LinkKind::during && tree_.token(first_).deprel == Deprel::case_;
    relation.weak = kind > LinkKind::prevents && cue.argument == Argument::right && !setting &&
                    !is_taken_up_again(tree_, to) && !is_span(to);
    relation.blamed = cue.sense == CausalCue::Sense::alleged;
    relation.held = cue.is_held();
    relation.makes_events = kind <= LinkKind::prevents || cue.kind == LinkKind::purpose;
    found_.push_back(relation);
  }

  /// "have been arrested since the rallies began": in the time that has passed.
  bool is_span(TokenIndex verb) const {
    return tree_.lemma(first_) == "since" && is_perfect(tree_, verb);
  }

  const Tree& tree_;
  const CueContext& context_;
  std::vector<CueRelation>& found_;
  TokenIndex first_ = 0, last_ = 0;  // the cue at hand
};

}  // namespace

void find_connectives(const CueContext& context, std::vector<CueRelation>& found) {
  ConnectiveFinder finder(context, found);
  for (const Sentence& sentence : context.tree.document().sentences) finder.find_in(sentence);
}

}  // namespace fabula
