#include <algorithm>
#include <array>
#include <string>

#include "ingest/cause/cue_relations.h"
#include "ingest/cause/time_clauses.h"
#include "ingest/event/arguments.h"
#include "ingest/event/dating_clauses.h"
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
      lowered.push_back(lower(tree_.document().word(tree_.token(i))));
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
    const auto right = right_side();
    if (!right || is_any(*right)) return;
    if (cue.words.size() == 1 && !opens_time_clause(tree_, context_.events, first_, *right)) return;
    if (ends_relative_clause(*right) || is_subject_behind(*right) ||
        is_clause_of_phrase(cue, *right))
      return;
    if (cue.argument == Argument::left && cue.kind == LinkKind::causes && is_adverb()) {
      // "As a result, ...": the cause is told before, in the sentence or the one before it. "So"
      // only takes up the thread there.
      if (cue.sense == CausalCue::Sense::consecutive && first_ <= sentence.first + 1) return;
      if (first_ <= sentence.first + 1)
        link_to_sentence_before(cue, *right);
      else
        link_to_clause_before(cue, *right);
      return;
    }
    const auto left_word = left_side(cue, *right);
    if (!left_word) return;
    for (const TokenIndex part : tree_.coordinated(*right)) {
      // "because of the storm, according to officials", "after months of talks and over the
      // protests of many": no other cause. "before fleeing, leaving his gun": nothing else that
      // follows.
      const bool other =
          tree_.has(part, Deprel::case_) || (is_ing(tree_, part) && !tree_.has(part, Deprel::cc));
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
    const TokenIndex end = tree_.extent(right).second;
    return end == *verb || (tree_.token(end).upos == Upos::aux && tree_.head(end) == *verb);
  }

  /// "schools that closed due to the strike have to make up for it": words that take a noun phrase
  /// ("due to", "because of") tell nothing of the finite clause behind.
  bool is_clause_of_phrase(const CausalCue& cue, TokenIndex right) const {
    const string_view end = cue.words.back();
    return cue.argument == Argument::right && cue.words.size() > 1 &&
           (end == "of" || end == "to") && tree_.token(right).upos == Upos::verb &&
           tree_.has(right, Deprel::nsubj) && !is_ing(tree_, right);
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
    // "seen as an attack": before a noun it tells what something is.
    if (relation == Deprel::case_ && tree_.lemma(first_) == "as") return false;
    // "only once before has it voted": no clause begins with its auxiliary.
    if (relation == Deprel::mark && last_ < tree_.document().tokens.size() &&
        tree_.token(last_).upos == Upos::aux && tree_.token(last_).form == VerbForm::finite)
      return false;
    if (relation == Deprel::case_ || relation == Deprel::mark) return !compares();
    const bool adverb = relation == Deprel::advmod || relation == Deprel::cc;
    return adverb && !cue.kind_of_state;  // "has since left" links nothing
  }

  /// "as much as", "the same as": the first of two words that belong together stands a little
  /// before.
  bool compares() const {
    constexpr TokenIndex reach = 8;
    static constexpr std::array<string_view, 4> openers{"as", "so", "such", "same"};
    if (tree_.lemma(first_) != "as") return false;
    const TokenIndex begin = tree_.document().sentences[tree_.sentence_of(first_)].first;
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

  /// What the right side is said of: the event that it hangs on, or the subject of "was due to".
  std::optional<TokenIndex> left_side(const CausalCue& cue, TokenIndex right) const {
    if (tree_.has(right, Deprel::cop) && tree_.token(first_).deprel != Deprel::mark) {
      const auto subject = tree_.child(right, Deprel::nsubj);
      return subject ? subject_of_copula(right, *subject) : std::nullopt;
    }
    // "the delay was due to the storm"
    if (tree_.has(first_, Deprel::cop))
      if (const auto subject = tree_.child(first_, Deprel::nsubj))
        return subject_of_copula(first_, *subject);
    std::optional<TokenIndex> governor = tree_.head(right);
    while (governor && *governor >= first_ && *governor < last_) governor = tree_.head(*governor);
    if (opens_coordinated(right)) return clause_after(right);
    const bool plain = cue.kind == LinkKind::causes && cue.sense == CausalCue::Sense::plain;
    if (governor && (tells_of_speech(*governor, right) || tells_of_judged(*governor, right)))
      return std::nullopt;
    if (governor) governor = main_clause(*governor, context_.phrases.is_predicate(right) || plain);
    if (governor)
      if (const auto clause = clause_right_before(*governor))
        return context_.phrases.above(*clause);
    if (governor && plain)
      if (const auto noun = phrase_before(*governor, right)) return noun;
    if (governor)
      if (const auto next = clause_behind(*governor, right)) governor = next;
    if (governor && *governor < first_ && opens_clause_behind(right)) return std::nullopt;
    if (governor)
      if (const auto noun = subject_before(*governor)) return noun;
    // A phrase does not precede the noun that it modifies: it belongs to the clause.
    while (governor && *governor > right && tree_.token(*governor).upos == Upos::noun &&
           !tree_.has(*governor, Deprel::cop))
      governor = tree_.head(*governor);
    if (governor && is_state(*governor) && tree_.token(right).upos == Upos::noun)
      if (const auto participle = participle_before_cue(*governor)) return participle;
    const auto told = governor ? context_.phrases.above(*governor) : std::nullopt;
    return told && *told >= last_ && is_within_subject(*governor) ? std::nullopt : told;
  }

  /// "Anna, minister since the vote, resigned": a phrase on the subject that nothing sets off does
  /// not tell of the verb behind it.
  bool is_within_subject(TokenIndex governor) const {
    const Deprel relation = tree_.token(governor).deprel;
    return governor < first_ && tree_.token(first_ - 1).upos != Upos::punct &&
           (relation == Deprel::nsubj || relation == Deprel::nsubj_pass);
  }

  /// "condemned their conduct during the march": behind what is judged stands when that was.
  bool tells_of_judged(TokenIndex governor, TokenIndex right) const {
    if (tree_.token(right).upos != Upos::noun || tree_.token(first_).deprel != Deprel::case_)
      return false;
    const auto cues = context_.cues.verbs(tree_.lemma(governor), "");
    const auto object = tree_.child(governor, Deprel::obj);
    return object && *object + 1 == first_ && tree_.has(*object, Deprel::nmod_poss) &&
           std::ranges::any_of(
               cues, [](const CausalCue& cue) { return cue.sense == CausalCue::Sense::reaction; });
  }

  /// "the delay was due to", "it ran no spots, which was due to": of a clause the clause before.
  std::optional<TokenIndex> subject_of_copula(TokenIndex predicate, TokenIndex subject) const {
    const auto relative = relative_clause(tree_, predicate);
    const auto noun = relative ? tree_.head(*relative) : std::nullopt;
    if (!noun || tree_.lemma(subject) != "which") return context_.phrases.in(subject);
    const auto event = context_.phrases.in(*noun);
    return event ? event : context_.phrases.above(*noun);
  }

  /// "he said, in response to the study, that ...", "while touring the site, he said that ...": why
  /// or when he spoke, which is not told as an event.
  bool tells_of_speech(TokenIndex governor, TokenIndex right) const {
    const auto content = tree_.child(governor, Deprel::ccomp);
    if (!content || !context_.events.governs(tree_.lemma(governor), Upos::verb, Governor::say))
      return false;
    const bool gerund = is_ing(tree_, right) && !tree_.has(right, Deprel::aux);
    // "..., she said on Monday during the hearing"
    const bool told_before = *content < governor && governor < first_;
    if (told_before && tree_.token(first_ - 1).upos != Upos::punct) return true;
    return first_ < *content && (governor < first_ || gerund);
  }

  /// "..., but once it moved on, warnings were lifted": the clause is hung on the one before, and
  /// its own main clause on it.
  bool opens_coordinated(TokenIndex right) const {
    return first_ > 0 && tree_.token(first_ - 1).deprel == Deprel::cc &&
           tree_.token(right).deprel == Deprel::conj && context_.phrases.is_predicate(right);
  }

  std::optional<TokenIndex> clause_after(TokenIndex clause) const {
    for (TokenIndex child : tree_.children(clause))
      if (child > clause && context_.phrases.is_predicate(child) && tree_.marker(child).empty() &&
          !is_ing(tree_, child))
        return context_.phrases.in(child);
    return std::nullopt;
  }

  /// "dangerous to hold, as it would break": behind a comma a clause tells of the whole; "following
  /// the fire, which hurt a man, checks were ordered": the first clause tells of the fire alone.
  TokenIndex main_clause(TokenIndex governor, bool adverbial) const {
    const bool apart = adverbial && first_ > 0 && tree_.lemma(first_ - 1) == ",";
    while (apart && governor < first_ && is_to_infinitive(tree_, governor) && tree_.head(governor))
      governor = *tree_.head(governor);
    if (governor < last_) return governor;
    for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass}) {
      const auto subject = tree_.child(governor, relation);
      if (!subject || tree_.lemma(*subject) != "which" || *subject < last_) continue;
      for (TokenIndex child : tree_.children(governor))
        if ((tree_.token(child).deprel == Deprel::conj ||
             tree_.token(child).deprel == Deprel::parataxis) &&
            child > governor && tree_.has(child, Deprel::nsubj))
          return child;
    }
    return governor;
  }

  /// "was sworn in following the resignation of his predecessor due to a scandal": right behind a
  /// phrase that names a cause, another tells of that.
  std::optional<TokenIndex> phrase_before(TokenIndex governor, TokenIndex right) const {
    if (tree_.token(right).upos != Upos::noun) return std::nullopt;
    for (TokenIndex child : tree_.children(governor)) {
      if (child >= first_ || tree_.token(child).deprel != Deprel::obl ||
          tree_.extent(child).second != first_)
        continue;
      const auto preposition = tree_.child(child, Deprel::case_);
      if (!preposition) continue;
      const std::string word = lower(tree_.document().word(tree_.token(*preposition)));
      const CausalCue* cue = context_.cues.connective(std::array{string_view(word)});
      if (cue && cue->argument == Argument::right && cue->kind <= LinkKind::before)
        if (const auto noun = context_.phrases.in(child)) return noun;
    }
    return std::nullopt;
  }

  /// "named a man who was running when he was hit", "moved before working there because of ...":
  /// what follows a relative or adverbial clause without a comma tells of that clause.
  std::optional<TokenIndex> clause_right_before(TokenIndex governor) const {
    static constexpr std::array<string_view, 6> markers{"before", "after", "because",
                                                        "since",  "until", "while"};
    for (TokenIndex i = first_; i-- > governor + 1;) {
      if (tree_.token(i).upos != Upos::verb || tree_.extent(i).second != first_) continue;
      const Deprel relation = tree_.token(i).deprel;
      if (relation == Deprel::acl_relcl ||
          (relation == Deprel::advcl && one_of(tree_.marker(i), markers)))
        return i;
    }
    return std::nullopt;
  }

  /// "was beaten, but when it counted, won": behind a conjunction the words open what follows.
  /// Where that is not found, they do not tell of what stands before it.
  bool opens_clause_behind(TokenIndex right) const {
    if (first_ < 2 || tree_.token(first_ - 1).deprel != Deprel::cc) return false;
    const Upos before = tree_.token(first_ - 2).upos;  // "before and after the vote"
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first_)];
    // "not of need, but because they liked it"
    if (tree_.extent(right).second + 1 >= sentence.last) return false;
    return tree_.token(right).deprel != Deprel::conj && before != Upos::adp &&
           before != Upos::sconj;
  }

  /// "Norvia votes in May, and due to the storm, ferries were cancelled": a phrase between a
  /// conjunction and a comma opens the clause behind it.
  std::optional<TokenIndex> clause_behind(TokenIndex governor, TokenIndex right) const {
    const bool opens = first_ > 0 && tree_.token(first_ - 1).deprel == Deprel::cc;
    const TokenIndex end = tree_.extent(right).second;
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first_)];
    if (!opens || end >= sentence.last || tree_.token(end).upos != Upos::punct) return std::nullopt;
    std::optional<TokenIndex> before = governor;
    while (before && !context_.phrases.is_predicate(*before)) before = tree_.head(*before);
    if (!before || *before > first_) return std::nullopt;
    for (TokenIndex child : tree_.children(*before))
      if (child > end && context_.phrases.is_predicate(child)) return child;
    return std::nullopt;
  }

  /// "the delays due to the storm will cost millions": between a subject and its verb the phrase
  /// tells of the subject.
  std::optional<TokenIndex> subject_before(TokenIndex governor) const {
    if (governor < last_ || first_ == 0 || tree_.token(first_ - 1).upos == Upos::punct)
      return std::nullopt;
    for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass}) {
      const auto subject = tree_.child(governor, relation);
      if (subject && *subject < first_) return context_.phrases.in(*subject);
    }
    return std::nullopt;
  }

  bool is_state(TokenIndex verb) const {
    return context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::state) &&
           !context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::light);
  }

  /// "stands in contrast to the duty imposed following ...": a state has no cause that a phrase far
  /// behind it could name; the participle right before the phrase tells what happened.
  std::optional<TokenIndex> participle_before_cue(TokenIndex state) const {
    for (TokenIndex i = first_; i-- > state + 1;)
      if (tree_.token(i).upos == Upos::verb)
        return tree_.token(i).deprel == Deprel::acl ? std::optional(i) : std::nullopt;
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
    if (cause && effect) push(cue, *cause, *effect, cue.kind, cue.confidence);
  }

  void add(const CausalCue& cue, TokenIndex left, TokenIndex right, TokenIndex part) {
    LinkKind kind = cue.kind;
    // "have grown since the law was passed" tells a span of time, "as many as" no clause.
    const bool adverbial = tree_.token(part).deprel == Deprel::advcl && tree_.head(part) &&
                           context_.phrases.is_predicate(*tree_.head(part));
    if (cue.kind_of_state && adverbial && tells_state(part) &&
        !(cue.kind == LinkKind::before && is_perfect(tree_, left)))
      kind = *cue.kind_of_state;
    if (kind == LinkKind::causes && (follows_time(part) || takes_up_again(left)))
      kind = LinkKind::before;
    if (kind == LinkKind::during && is_under_way(left) && !is_under_way(part))
      std::swap(left, right);  // "was flying when she fell ill"
    if (cue.sense == CausalCue::Sense::means) {
      if (!answers_means(left) || goes_through(left)) return;
      kind = is_avoided(left) ? LinkKind::prevents : LinkKind::enables;
    }
    if (cue.sense == CausalCue::Sense::consecutive) {
      const Deprel relation = tree_.token(part).deprel;
      if (tree_.token(part).upos != Upos::verb || relation == Deprel::ccomp || left > first_)
        return;
      kind = is_ability(part) ? LinkKind::enables : LinkKind::causes;
    }
    const bool cause_right = cue.argument == Argument::right;
    push(cue, cause_right ? right : left, cause_right ? left : right, kind, cue.confidence);
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
    relation.weak = kind > LinkKind::prevents && cue.argument == Argument::right && !setting;
    relation.held = cue.sense == CausalCue::Sense::held;
    relation.makes_events = kind <= LinkKind::prevents || cue.kind == LinkKind::purpose;
    found_.push_back(relation);
  }

  /// A clause in the perfect, negated, with a modal or a copula is no moment at which something
  /// else happens: "as", "since" and "with" then give a reason.
  bool tells_state(TokenIndex clause) const {
    if (is_ing(tree_, clause) && !tree_.has(clause, Deprel::aux))
      return false;  // "cited as saying"
    return std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
      const Token& token = tree_.token(child);
      if (token.deprel == Deprel::cop && tree_.lemma(first_) != "since") return true;
      if (token.lemma == "not" || token.lemma == "n't") return true;
      return token.deprel == Deprel::aux && token.lemma != "be" && token.lemma != "do";
    });
  }

  /// "trains resumed following the strike", which had stopped them.
  bool takes_up_again(TokenIndex verb) const {
    constexpr std::array<string_view, 6> verbs{"rebuild", "recover", "repair",
                                               "restart", "restore", "resume"};
    return follows() && one_of(tree_.lemma(verb), verbs);
  }

  /// "was flying", "was being towed", which goes on around what else happens.
  bool is_under_way(TokenIndex verb) const {
    if (tree_.token(verb).upos != Upos::verb) return false;
    if (is_ing(tree_, verb)) return tree_.has(verb, Deprel::aux);
    const auto passive = tree_.child(verb, Deprel::aux_pass);
    return passive && tree_.document().word(tree_.token(*passive)) == "being";
  }

  bool follows() const {
    return tree_.lemma(first_) == "following" || tree_.lemma(first_) == "follow";
  }

  /// "the morning following the raid", "crashed following take-off"
  bool follows_time(TokenIndex part) const {
    if (follows()) {
      if (context_.events.in_class(tree_.lemma(part), "phase")) return true;
      if (is_occasion(tree_, context_.events, part)) return true;
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

  bool is_ability(TokenIndex verb) const {
    static constexpr std::array<string_view, 5> words{"can", "could", "may", "might", "would"};
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex child) {
      return tree_.token(child).upos == Upos::aux && one_of(tree_.lemma(child), words);
    });
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
