#include <algorithm>

#include "ingest/cause/cue_relations.h"
#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

class ParticipleFinder {
 public:
  ParticipleFinder(const CueContext& context, std::vector<CueRelation>& found)
      : tree_(context.tree),
        context_(context),
        found_(found),
        act_of_(context.tree.document().tokens.size()) {}

  void find() {
    for (const CueRelation& relation : found_) note_reason(relation);
    for (TokenIndex i = 0; i < act_of_.size(); ++i)
      if (tree_.token(i).upos == Upos::verb) find_at(i);
  }

 private:
  /// "..., citing losses", "..., demanding higher pay".
  void find_at(TokenIndex verb) {
    const auto cues = context_.cues.participles(tree_.lemma(verb));
    if (cues.empty() || tree_.has(verb, Deprel::aux) || tree_.has(verb, Deprel::nsubj)) return;
    const TokenIndex first = first_of_coordinated(verb);
    auto governor = context_.phrases.governor_of_adverbial(first);
    // "the vote should decide who wins, citing": not why somebody wins.
    while (governor && asks_who(*governor)) governor = tree_.head(*governor);
    // "marched to demand", "to condemn": whoever acts so as to say something says why.
    // "fined for lying, calling it a joke": why it was done is told already.
    const bool gives_reason =
        governor && is_ing(tree_, *governor) &&
        one_of(tree_.marker(*governor), {"after", "before", "for", "since", "while"});
    if (gives_reason || (governor && is_when_clause(*governor, first)) ||
        (cues[0].words.size() > 1 && !has_particle(cues[0], verb)))
      return;
    if (!governor ||
        (!is_ing(tree_, verb) && !context_.phrases.is_statement(tree_.lemma(verb), Upos::verb)))
      return;
    // "condemning the raid, she said that ...": why she spoke, not why that happened.
    if (context_.events.governs(tree_.lemma(*governor), Upos::verb, Governor::say)) return;
    if (is_ruling(*governor)) return;
    for (const CausalCue& cue : cues) {
      const auto act = context_.phrases.above(*governor);
      if (!act || context_.phrases.is_speech(*act) || is_state(*act)) continue;
      if (cue.kind == LinkKind::purpose) {
        if (!tree_.has(verb, Deprel::xcomp)) add(cue, *act, verb, verb);  // "seeking support"
        continue;
      }
      if (cue.argument == CausalCue::Argument::self) {
        // "pressing to buy" tells a purpose; "condemning the ban" has told of the ban.
        // "attacked her for lying, accusing him": no second reason.
        if (!tree_.has(verb, Deprel::xcomp) && act_of_[verb] != *act && !names_reason(*act, verb))
          add(cue, content_of_claim(verb).value_or(verb), *act, verb);
        continue;
      }
      for (const Argument& argument : arguments_of(tree_, verb))
        if (argument.slot == Slot::object)
          if (const auto reason = context_.phrases.in(argument.token))
            add(cue, *reason, *act, verb);
    }
  }

  /// "decrees calling for a bridge", "decisions citing neglect": what they say.
  bool is_ruling(TokenIndex noun) const {
    if (tree_.token(noun).upos != Upos::noun) return false;
    const string_view lemma = tree_.lemma(noun);
    const auto senses = context_.events.senses(lemma, Upos::noun);
    return context_.events.in_class(lemma, "bill") ||
           std::ranges::any_of(senses, [](const TriggerSense& sense) {
             return sense.is_default &&
                    (sense.type == "politics.legislate" || sense.type == "justice.judge");
           });
  }

  /// "marched when officials came, demanding pay": which of the two demanded it, nothing tells.
  bool is_when_clause(TokenIndex governor, TokenIndex participle) const {
    TokenIndex clause = governor;
    while (tree_.token(clause).deprel == Deprel::xcomp) clause = *tree_.head(clause);
    const TokenIndex begin = tree_.extent(participle).first;
    const bool apart = begin > 0 && tree_.token(begin - 1).upos == Upos::punct;
    const Deprel relation = tree_.token(clause).deprel;
    return (apart || tree_.token(begin).upos == Upos::punct) && clause < participle &&
           (relation == Deprel::advcl || relation == Deprel::ccomp) &&
           *tree_.head(clause) < clause && opens_in_time(clause);
  }

  bool opens_in_time(TokenIndex clause) const {
    return std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
      const Deprel relation = tree_.token(child).deprel;
      return (relation == Deprel::mark || relation == Deprel::advmod) &&
             one_of(tree_.lemma(child), {"after", "as", "before", "when", "while"});
    });
  }

  /// "attacked her for lying, accusing ..."
  bool names_reason(TokenIndex act, TokenIndex participle) const {
    const string_view lemma = tree_.lemma(act);
    if (!context_.events.in_class(lemma, "judgement") && !context_.events.in_class(lemma, "harm"))
      return false;
    return std::ranges::any_of(tree_.children(act), [&](TokenIndex child) {
      const bool between = act < child && child < participle;
      return between && (one_of(tree_.preposition(child), {"for", "over"}) ||
                         one_of(tree_.marker(child), {"for", "over"}));
    });
  }

  /// "calling for a vote", not "calling it a joke".
  bool has_particle(const CausalCue& cue, TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex child) {
      return child > verb &&
             (tree_.preposition(child) == cue.words[1] || tree_.lemma(child) == cue.words[1]);
    });
  }

  /// "who wins", as the object of another clause
  bool asks_who(TokenIndex clause) const {
    return tree_.token(clause).deprel == Deprel::ccomp &&
           std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
             return child < clause && one_of(tree_.lemma(child), {"who", "what", "which", "whom"});
           });
  }

  /// "has had an effect, citing ...": for what only is so nobody cites a reason.
  bool is_state(TokenIndex act) const {
    return tree_.token(act).upos == Upos::verb && tree_.lemma(act) == "have";
  }

  /// "blocked the road, alleging that it flooded": what is claimed is the reason, not the claim.
  std::optional<TokenIndex> content_of_claim(TokenIndex verb) const {
    const auto content = tree_.child(verb, Deprel::ccomp);
    const bool claims = context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::claim);
    return content && claims ? context_.phrases.in(*content) : std::nullopt;
  }

  /// The verb that a reason stands with, as object or in a phrase, has named why its act was done.
  void note_reason(const CueRelation& relation) {
    if (!relation.held) return;
    const TokenIndex cue = relation.cue_first;
    const auto phrase = tree_.head(cue);
    const auto verb = phrase ? tree_.head(*phrase) : std::nullopt;
    act_of_[cue] = relation.to;
    if (verb) act_of_[*verb] = relation.to;
  }

  TokenIndex first_of_coordinated(TokenIndex verb) const {
    while (tree_.token(verb).deprel == Deprel::conj && tree_.has(verb, Deprel::cc) &&
           tree_.head(verb))
      verb = *tree_.head(verb);
    return verb;
  }

  void add(const CausalCue& cue, TokenIndex from, TokenIndex to, TokenIndex verb) {
    found_.push_back({.from = from,
                      .to = to,
                      .kind = cue.kind,
                      .cue_first = verb,
                      .cue_last = verb + 1,
                      .verb = verb,
                      .confidence = cue.confidence,
                      .held = cue.kind != LinkKind::purpose});
  }

  const Tree& tree_;
  const CueContext& context_;
  std::vector<CueRelation>& found_;
  std::vector<std::optional<TokenIndex>> act_of_;  // by verb: the act that it names a reason of
};

}  // namespace

void find_reason_participles(const CueContext& context, std::vector<CueRelation>& found) {
  ParticipleFinder(context, found).find();
}

}  // namespace fabula
