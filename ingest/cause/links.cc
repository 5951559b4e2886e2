#include "ingest/cause/links.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <tuple>

namespace fabula {
namespace {

using std::string_view;

constexpr std::size_t longest_cue = 5;    // words
constexpr std::size_t search_limit = 40;  // tokens looked at below a phrase's head

std::string lower(string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

class LinkFinder {
 public:
  LinkFinder(const EventReading& reading, const Tree& tree, const CueLexicon& lexicon,
             const EventLexicon& events, const ReferenceMap& references)
      : reading_(reading),
        tree_(tree),
        document_(tree.document()),
        lexicon_(lexicon),
        events_(events),
        references_(references),
        clause_at_(document_.tokens.size()) {
    for (std::uint32_t i = 0; i < reading.clauses.size(); ++i) {
      if (reading.event_of[i] == not_an_event) continue;
      clause_at_[reading.clauses[i].trigger] = i + 1;
      for (TokenIndex token : reading.clauses[i].support) clause_at_[token] = i + 1;
    }
  }

  std::vector<Link> find() {
    for (const Sentence& sentence : document_.sentences) {
      find_connectives(sentence);
      find_verbs(sentence);
    }
    return merged();
  }

 private:

  std::optional<std::uint32_t> clause_of(TokenIndex token) const {
    return clause_at_[token] ? std::optional(clause_at_[token] - 1) : std::nullopt;
  }

  /// The event of a phrase: its head's, else the shallowest one below it.
  std::optional<std::uint32_t> event_below(TokenIndex head) const {
    std::deque<TokenIndex> open{head};
    for (std::size_t looked = 0; !open.empty() && looked < search_limit; ++looked) {
      const TokenIndex token = open.front();
      open.pop_front();
      if (const auto clause = clause_of(token)) return clause;
      for (TokenIndex child : tree_.children(token)) {
        const Deprel relation = tree_.token(child).deprel;
        if (relation != Deprel::acl_relcl && relation != Deprel::conj && relation != Deprel::parataxis)
          open.push_back(child);
      }
    }
    return std::nullopt;
  }

  /// The event that a word belongs to: its own, else the nearest above it in the sentence.
  std::optional<std::uint32_t> event_above(TokenIndex token) const {
    for (std::optional<TokenIndex> at = token; at; at = tree_.head(*at))
      if (const auto clause = clause_of(*at)) return clause;
    return std::nullopt;
  }

  // Connectives.

  void find_connectives(const Sentence& sentence) {
    std::vector<std::string> lowered;
    for (TokenIndex i = sentence.first; i < sentence.last; ++i)
      lowered.push_back(lower(document_.word(document_.tokens[i])));
    const std::vector<string_view> words(lowered.begin(), lowered.end());
    for (std::size_t i = 0; i < words.size();) {
      const auto rest = std::span(words).subspan(i, std::min(longest_cue, words.size() - i));
      const CausalCue* cue = lexicon_.connective(rest);
      if (cue) {
        const auto first = static_cast<TokenIndex>(sentence.first + i);
        link_connective(*cue, first, static_cast<TokenIndex>(first + cue->words.size()));
      }
      i += cue ? cue->words.size() : 1;
    }
  }

  /// The head of what follows the cue [first, last): what its words mark, or what hangs on them.
  std::optional<TokenIndex> right_argument(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = last; i-- > first;) {
      const Deprel relation = tree_.token(i).deprel;
      const auto head = tree_.head(i);
      const bool marks = relation == Deprel::case_ || relation == Deprel::mark || relation == Deprel::advmod;
      if (marks && head && *head >= last) return head;
    }
    for (TokenIndex i = first; i < last; ++i)
      for (TokenIndex child : tree_.children(i))
        if (child >= last) return child;
    return std::nullopt;
  }

  void link_connective(const CausalCue& cue, TokenIndex first, TokenIndex last) {
    if (is_negated_cue(first)) return;
    const auto right = right_argument(first, last);
    if (!right) return;
    // The other side governs the phrase: the first head outside the cue and the phrase.
    std::optional<TokenIndex> left = tree_.head(*right);
    while (left && *left >= first && *left < last) left = tree_.head(*left);
    if (!left) return link_to_previous_sentence(cue, first, last, *right);
    const auto right_event = event_below(*right);
    auto left_event = event_above(*left);
    if (!left_event) left_event = event_below(*left);
    if (!right_event || !left_event) return;
    if (cue.argument == CausalCue::Argument::left && is_sentence_adverb(first))
      return link_to_previous_sentence(cue, first, last, *right);
    const bool cause_right = cue.argument == CausalCue::Argument::right;
    add(cause_right ? *right_event : *left_event, cause_right ? *left_event : *right_event,
        kind_of(cue, *left_event), cue.confidence, first, last, *right);
  }

  /// "As a result, ...": the cause is told in the sentence before.
  bool is_sentence_adverb(TokenIndex first) const {
    return first == document_.sentences[tree_.sentence_of(first)].first;
  }

  void link_to_previous_sentence(const CausalCue& cue, TokenIndex first, TokenIndex last,
                                 TokenIndex right) {
    const std::uint32_t sentence = tree_.sentence_of(first);
    if (cue.argument != CausalCue::Argument::left || cue.kind != LinkKind::causes || sentence == 0 ||
        document_.sentences[sentence - 1].block != document_.sentences[sentence].block)
      return;
    const auto cause = main_event(sentence - 1);
    auto effect = event_above(right);
    if (!effect) effect = event_below(right);
    if (cause && effect) add(*cause, *effect, cue.kind, cue.confidence * 0.9, first, last, right);
  }

  std::optional<std::uint32_t> main_event(std::uint32_t sentence) const {
    const Sentence& s = document_.sentences[sentence];
    for (TokenIndex i = s.first; i < s.last; ++i)
      if (tree_.token(i).deprel == Deprel::root) return event_below(i);
    return std::nullopt;
  }

  bool is_negated_cue(TokenIndex first) const {
    return first > 0 && (tree_.lemma(first - 1) == "not" || tree_.lemma(first - 1) == "n't");
  }

  LinkKind kind_of(const CausalCue& cue, std::uint32_t effect) const {
    if (!cue.is_means) return cue.kind;
    for (TokenIndex token : reading_.clauses[effect].support)
      if (events_.governs(tree_.lemma(token), Upos::verb, Governor::negate)) return LinkKind::prevents;
    return LinkKind::enables;
  }

  // Verbs.

  void find_verbs(const Sentence& sentence) {
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      if (tree_.token(i).upos != Upos::verb) continue;
      const auto particle = tree_.child(i, Deprel::compound_prt);
      const CausalCue* cue = lexicon_.verb(tree_.lemma(i), particle ? tree_.lemma(*particle) : "");
      if (cue) link_verb(*cue, i);
    }
  }

  void link_verb(const CausalCue& cue, TokenIndex verb) {
    const std::vector<Argument> arguments = arguments_of(tree_, verb);
    const auto effect = effect_of(cue, verb, arguments);
    if (!effect) return;
    const auto cause = cause_of(verb, arguments);
    if (!cause) return;
    add(cue.caused ? *effect : *cause, cue.caused ? *cause : *effect, cue.kind, cue.confidence, verb,
        verb + 1, verb);
  }

  std::optional<std::uint32_t> effect_of(const CausalCue& cue, TokenIndex verb,
                                         const std::vector<Argument>& arguments) const {
    switch (cue.argument) {
      case CausalCue::Argument::self: {
        const auto own = clause_of(verb);
        return own && reading_.clauses[*own].trigger == verb ? own : std::nullopt;
      }
      case CausalCue::Argument::object: {
        if (const auto complement = tree_.child(verb, Deprel::xcomp))
          if (const auto event = event_below(*complement)) return event;
        return event_in(arguments, Slot::object, {});
      }
      case CausalCue::Argument::to: return event_in(arguments, Slot::oblique, "to");
      case CausalCue::Argument::in: return event_in(arguments, Slot::oblique, "in");
      case CausalCue::Argument::from: return event_in(arguments, Slot::oblique, "from");
      case CausalCue::Argument::on_to: {
        if (const auto event = event_in(arguments, Slot::oblique, "on")) return event;
        return event_in(arguments, Slot::oblique, "for");
      }
      default: return std::nullopt;
    }
  }

  std::optional<std::uint32_t> event_in(const std::vector<Argument>& arguments, Slot slot,
                                        string_view preposition) const {
    for (const Argument& argument : arguments)
      if (argument.slot == slot && (preposition.empty() || argument.preposition == preposition))
        if (const auto event = event_below(argument.token)) return event;
    return std::nullopt;
  }

  /// The event that does the causing: the subject; for ", forcing ..." and ", which forced ..." the
  /// clause before; for "This forced ..." the sentence before.
  std::optional<std::uint32_t> cause_of(TokenIndex verb, const std::vector<Argument>& arguments) const {
    const Token& token = tree_.token(verb);
    const auto governor = tree_.head(verb);
    if (token.deprel == Deprel::advcl && governor && is_ing(tree_, verb) && tree_.marker(verb).empty())
      return event_above(*governor);
    for (const Argument& argument : arguments) {
      if (argument.slot != Slot::subject) continue;
      const Token& subject = tree_.token(argument.token);
      if (subject.upos == Upos::pron || subject.upos == Upos::det) {
        const string_view lemma = subject.lemma;
        const std::uint32_t sentence = tree_.sentence_of(verb);
        if ((lemma == "this" || lemma == "that") && sentence > 0) return main_event(sentence - 1);
        continue;
      }
      if (const auto event = event_below(argument.token)) return event;
      // ", which forced ...": the pronoun takes up the whole clause around its noun.
      if (token.deprel == Deprel::acl_relcl && governor == argument.token)
        return event_above(argument.token);
    }
    return std::nullopt;
  }

  void add(std::uint32_t from_clause, std::uint32_t to_clause, LinkKind kind, double confidence,
           TokenIndex first, TokenIndex last, TokenIndex speaker_token) {
    const std::uint32_t from = reading_.event_of[from_clause], to = reading_.event_of[to_clause];
    if (from == to) return;
    Link link;
    link.from = EventIndex{from};
    link.to = EventIndex{to};
    link.kind = kind;
    link.modality = modality_of(reading_.clauses[to_clause], kind);
    link.attributed_to = reading_.clauses[to_clause].attributed_to;
    link.cue = Cue{{tree_.token(first).span.begin, tree_.token(last - 1).span.end}};
    link.confidence = confidence;
    attribute(link, speaker_token);
    links_.push_back(std::move(link));
  }

  /// A consequence that only could come about is a possible link; one that was prevented is a fact.
  Modality modality_of(const EventClause& effect, LinkKind kind) const {
    if (kind == LinkKind::prevents && effect.modality == Modality::negated) return Modality::asserted;
    if (effect.modality == Modality::possible || effect.modality == Modality::claimed ||
        effect.modality == Modality::denied)
      return effect.modality;
    return Modality::asserted;
  }

  /// Whoever is said to say the clause of the cue says the link.
  void attribute(Link& link, TokenIndex token) {
    for (auto above = tree_.head(token); above; above = tree_.head(*above)) {
      if (!events_.governs(tree_.lemma(*above), Upos::verb, Governor::say)) continue;
      const auto subject = surface_subject(tree_, *above);
      const auto actor = subject ? references_.actor_of(tree_, *subject) : std::nullopt;
      if (actor && std::ranges::find(link.attributed_to, *actor) == link.attributed_to.end())
        link.attributed_to.push_back(*actor);
    }
  }

  /// One link for each pair and kind, the surest; a causal link makes a mere order superfluous.
  std::vector<Link> merged() {
    const auto is_causal = [](const Link& link) { return link.kind <= LinkKind::prevents; };
    const auto key = [](const Link& link) { return std::tuple(link.from, link.to); };
    std::ranges::stable_sort(links_, [&](const Link& a, const Link& b) {
      if (key(a) != key(b)) return key(a) < key(b);
      if (is_causal(a) != is_causal(b)) return is_causal(a);
      return a.confidence > b.confidence;
    });
    const auto rest = std::ranges::unique(links_, {}, key);
    links_.erase(rest.begin(), rest.end());
    return std::move(links_);
  }

  const EventReading& reading_;
  const Tree& tree_;
  const Document& document_;
  const CueLexicon& lexicon_;
  const EventLexicon& events_;
  const ReferenceMap& references_;
  std::vector<std::uint32_t> clause_at_;  // index into the clauses + 1; 0 = none
  std::vector<Link> links_;
};

}  // namespace

std::vector<Link> find_links(const EventReading& reading, const Tree& tree,
                             const CueLexicon& lexicon, const EventLexicon& events,
                             const ReferenceMap& references) {
  return LinkFinder(reading, tree, lexicon, events, references).find();
}

}  // namespace fabula
