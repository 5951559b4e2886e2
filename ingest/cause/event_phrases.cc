#include "ingest/cause/event_phrases.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_steps = 4;  // from noun to noun of "a wave of acts of violence"

/// Endings of nouns made from verbs and adjectives. The class `thing` names the words that end so
/// and are none.
constexpr std::array<string_view, 13> event_endings{"tion", "sion", "ment", "ance", "ence",
                                                    "ancy", "ency", "ture", "sure", "ing",
                                                    "age",  "val",  "sal"};
constexpr std::size_t least_stem = 3;

bool has_event_ending(string_view lemma) {
  return std::ranges::any_of(event_endings, [&](string_view ending) {
    return lemma.size() >= ending.size() + least_stem && lemma.ends_with(ending);
  });
}

/// News often begins a paragraph with every sentence: the text of one body goes on.
bool follows(const Article& article, std::uint32_t before, std::uint32_t after) {
  const auto is_body = [&](std::uint32_t block) {
    return block < article.blocks.size() && article.blocks[block].kind == BlockKind::body;
  };
  return before == after || (before + 1 == after && is_body(before) && is_body(after));
}

}  // namespace

bool EventPhrases::is_predicate(TokenIndex word) const {
  const Upos pos = tree_.token(word).upos;
  return pos == Upos::verb || (pos == Upos::adj && tree_.has(word, Deprel::cop));
}

bool EventPhrases::is_event_noun(TokenIndex noun) const {
  const Token& token = tree_.token(noun);
  if (token.upos != Upos::noun) return false;
  if (lexicon_.in_class(token.lemma, "thing")) return false;
  // "blocked the exits": doors.
  if (token.plural && one_of(token.lemma, {"entry", "exit"})) return false;
  if (!lexicon_.senses(token.lemma, Upos::noun).empty()) return true;
  if (lexicon_.in_class(token.lemma, "happening")) return true;
  return !references_.reference(noun) && has_event_ending(token.lemma);
}

bool EventPhrases::is_person(TokenIndex word) const {
  const auto actor = references_.actor_of(tree_, word);
  if (actor) return references_.actor(*actor).kind == ActorKind::person;
  const string_view lemma = tree_.lemma(word);
  return one_of(lemma, {"he", "she", "who"}) || lexicon_.in_class(lemma, "person");
}

bool EventPhrases::is_habit(TokenIndex verb) const {
  constexpr std::array<string_view, 10> habits{
      "always",   "commonly", "customarily",   "frequently", "generally",
      "normally", "often",    "traditionally", "typically",  "usually"};
  return std::ranges::any_of(tree_.children(verb),
                             [&](TokenIndex child) { return one_of(tree_.lemma(child), habits); });
}

/// "the slogan "Save the Forest"", which tells of nothing done.
bool EventPhrases::is_quoted_name(TokenIndex verb) const {
  return verb > 1 && tree_.word(verb - 1) == "\"" && tree_.token(verb - 2).upos == Upos::noun &&
         tree_.sentence_of(verb - 2) == tree_.sentence_of(verb);
}

/// What a verb of saying or claiming tells of.
std::optional<TokenIndex> EventPhrases::content_of(TokenIndex verb) const {
  return tree_.token(verb).upos == Upos::verb ? tree_.child(verb, Deprel::ccomp) : std::nullopt;
}

/// What a verb that only says that something came about ("led to a pandemic") tells of: its effect.
std::optional<TokenIndex> EventPhrases::brought_about(TokenIndex verb) const {
  if (tree_.token(verb).upos != Upos::verb ||
      !lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::state))
    return std::nullopt;
  for (const CausalCue& cue : cues_.verbs(tree_.lemma(verb), "")) {
    if (cue.sense != CausalCue::Sense::plain || cue.kind != LinkKind::causes) continue;
    for (TokenIndex child : tree_.children(verb)) {
      const Deprel relation = tree_.token(child).deprel;
      const bool object = cue.argument == CausalCue::Argument::object && relation == Deprel::obj;
      const bool to = cue.argument == CausalCue::Argument::to && relation == Deprel::obl &&
                      tree_.preposition(child) == "to";
      if ((object || to) && is_event_noun(child)) return child;
    }
  }
  return std::nullopt;
}

/// "went on strike", "came under attack", "came into force": the noun tells it all.
std::optional<TokenIndex> EventPhrases::gone_into(TokenIndex verb) const {
  constexpr std::array<string_view, 5> prepositions{"on", "under", "into", "to", "in"};
  if (tree_.lemma(verb) != "go" && tree_.lemma(verb) != "come") return std::nullopt;
  for (TokenIndex child : tree_.children(verb)) {
    const bool bare = tree_.token(child).deprel == Deprel::obl && !tree_.has(child, Deprel::det);
    // "came in response to a plea": a cue, not what came.
    if (bare && one_of(tree_.preposition(child), prepositions) && is_event_noun(child) &&
        cues_.nouns(tree_.lemma(child)).empty())
      return child;
  }
  return std::nullopt;
}

/// "had an accident", but not "had standing": to have something is no event.
std::optional<TokenIndex> EventPhrases::had(TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const bool trigger = object && !lexicon_.senses(tree_.lemma(*object), Upos::noun).empty();
  return trigger && is_event_noun(*object) ? object : std::nullopt;
}

/// "there was a series of strikes", but not "there was a reason"
std::optional<TokenIndex> EventPhrases::existing(TokenIndex verb) const {
  const auto subject = tree_.child(verb, Deprel::nsubj);
  return subject ? in(*subject) : std::nullopt;
}

/// With `claims_too` a claim is looked through to its content, as a report always is: what is said
/// because of something is mostly the content; what happens because of a claim happens because of
/// it.
std::optional<TokenIndex> EventPhrases::in(TokenIndex head, bool claims_too) const {
  for (int step = 0; step < max_steps; ++step) {
    if (is_predicate(head)) {
      const string_view verb = tree_.lemma(head);
      const bool tells = lexicon_.governs(verb, Upos::verb, Governor::say) ||
                         (claims_too && lexicon_.governs(verb, Upos::verb, Governor::claim));
      if (is_quoted_name(head)) return std::nullopt;
      // "they did so": told elsewhere.
      if (verb == "do" && !tree_.has(head, Deprel::obj)) return std::nullopt;
      if (verb == "have" && !tree_.has(head, Deprel::xcomp)) return had(head);
      auto content = tells ? content_of(head) : brought_about(head);
      if (!content) content = gone_into(head);
      if (verb == "be" && tree_.has(head, Deprel::expl)) return existing(head);
      if (!content) return head;
      head = *content;
      continue;
    }
    const Token& token = tree_.token(head);
    if (token.upos != Upos::noun && token.upos != Upos::num && token.upos != Upos::det)
      return std::nullopt;
    std::optional<TokenIndex> inner;
    for (TokenIndex child : tree_.children(head)) {
      const Deprel relation = tree_.token(child).deprel;
      const string_view preposition = relation == Deprel::nmod ? tree_.preposition(child) : "";
      if (preposition == "of" ||
          (preposition == "in" && lexicon_.in_class(token.lemma, "involvement")))
        inner = inner ? inner : child;
    }
    const bool measures = token.upos != Upos::noun || lexicon_.in_class(token.lemma, "measure") ||
                          (inner && lexicon_.in_class(token.lemma, "involvement"));
    if (!measures) return is_event_noun(head) ? std::optional(head) : std::nullopt;
    if (!inner) return std::nullopt;
    head = *inner;
  }
  return std::nullopt;
}

/// "called on the president to demand": his act, if he acts.
bool EventPhrases::is_asked(TokenIndex infinitive) const {
  auto asking = tree_.head(infinitive);
  if (asking && tree_.token(infinitive).deprel == Deprel::acl) asking = tree_.head(*asking);
  if (!asking || (tree_.lemma(*asking) != "call" && tree_.lemma(*asking) != "appeal")) return false;
  return std::ranges::any_of(tree_.children(*asking), [&](TokenIndex child) {
    const string_view preposition = tree_.preposition(child);
    return child < infinitive &&
           (preposition == "on" || preposition == "upon" || preposition == "to");
  });
}

TokenIndex EventPhrases::judged(TokenIndex act) const {
  auto judgement = tree_.head(act);
  // "charged with two counts of murder"
  if (judgement && tree_.lemma(*judgement) == "count") judgement = tree_.head(*judgement);
  const bool crime = judgement && tree_.token(act).upos == Upos::noun &&
                     one_of(tree_.preposition(act), {"of", "with"}) &&
                     lexicon_.in_class(tree_.lemma(*judgement), "judgement");
  return crime ? above(*judgement).value_or(*judgement) : act;
}

bool EventPhrases::is_speech(TokenIndex act) const {
  const auto speaks = [&](TokenIndex noun) {
    const string_view lemma = tree_.lemma(noun);
    return is_statement(lemma, Upos::noun) || lexicon_.in_class(lemma, "case") ||
           one_of(lemma, {"email", "letter", "message", "note"});
  };
  if (tree_.token(act).upos == Upos::noun) return speaks(act);
  if (tree_.token(act).upos != Upos::verb) return false;
  // "the petition filed, seeking ..."
  if (tree_.token(act).deprel == Deprel::acl && speaks(*tree_.head(act))) return true;
  for (const Deprel relation : {Deprel::obj, Deprel::nsubj_pass})
    if (const auto object = tree_.child(act, relation); object && speaks(*object)) return true;
  const string_view lemma = tree_.lemma(act);
  const auto object = tree_.child(act, Deprel::obj);
  if (lemma == "address" && object && is_person(*object)) return true;
  // "committed suicide": the noun says what was done.
  if (object && lexicon_.governs(lemma, Upos::verb, Governor::light) && is_event_noun(*object))
    return false;
  return lexicon_.governs(lemma, Upos::verb, Governor::say) || is_statement(lemma, Upos::verb);
}

bool EventPhrases::is_statement(string_view lemma, Upos pos) const {
  return std::ranges::any_of(lexicon_.senses(lemma, pos), [](const TriggerSense& sense) {
    return sense.is_default && family_of(sense.type) == "statement";
  });
}

std::optional<TokenIndex> EventPhrases::governor_of_adverbial(TokenIndex verb) const {
  const auto governor = tree_.head(verb);
  if (!governor || tree_.token(verb).upos != Upos::verb) return std::nullopt;
  const Deprel relation = tree_.token(verb).deprel;
  if (is_to_infinitive(tree_, verb)) {
    if (is_asked(verb)) return std::nullopt;
    if (relation == Deprel::advcl || relation == Deprel::acl) return governor;
    const bool intended = std::ranges::any_of(
        std::array{Governor::plan, Governor::wish, Governor::aspect, Governor::negate},
        [&](Governor effect) {
          return lexicon_.governs(tree_.lemma(*governor), tree_.token(*governor).upos, effect);
        });
    // "led them to demand": the object's act. "was reluctant to criticise", "seemed to protest"
    const bool acts = tree_.token(*governor).upos == Upos::verb &&
                      !lexicon_.in_class(tree_.lemma(*governor), "raising");
    const bool own =
        relation == Deprel::xcomp && acts && !intended && !tree_.has(*governor, Deprel::obj);
    return own ? governor : std::nullopt;
  }
  if (!is_ing(tree_, verb) || !tree_.marker(verb).empty()) return std::nullopt;
  // What hangs on a clause without a conjunction says more of it, whatever the parser calls it.
  const bool beside = relation == Deprel::parataxis || relation == Deprel::conj;
  // "police arrested marchers demanding work": which marchers, not why.
  const Deprel of = tree_.token(*governor).deprel;
  const bool modifies = tree_.token(*governor).upos == Upos::noun &&
                        (of == Deprel::nsubj || of == Deprel::nsubj_pass || of == Deprel::obj) &&
                        !is_event_noun(*governor) &&
                        !lexicon_.in_class(tree_.lemma(*governor), "thing");
  const bool adverbial = relation == Deprel::advcl || (relation == Deprel::acl && !modifies) ||
                         (beside && !tree_.has(verb, Deprel::cc));
  return adverbial ? governor : std::nullopt;
}

std::optional<TokenIndex> EventPhrases::above(TokenIndex token) const {
  for (std::optional<TokenIndex> at = token; at; at = tree_.head(*at)) {
    if (is_predicate(*at) || is_event_noun(*at)) {
      // "..., the minister said": what was said is told by another clause, which is not known here.
      const bool speaks = lexicon_.governs(tree_.lemma(*at), Upos::verb, Governor::say) &&
                          tree_.token(*at).upos == Upos::verb && !is_passive(tree_, *at) &&
                          !tree_.has(*at, Deprel::ccomp) && !tree_.has(*at, Deprel::obj);
      return speaks ? std::nullopt : in(*at, true);
    }
    // "she was minister": a clause that tells of no event.
    if (tree_.has(*at, Deprel::cop)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<TokenIndex> EventPhrases::in_sentence_before(TokenIndex token) const {
  const Document& document = tree_.document();
  const std::uint32_t index = tree_.sentence_of(token);
  if (index == 0) return std::nullopt;
  // ""This would have ruined us," she said.": of what she has been asked.
  if (one_of(tree_.word(document.sentences[index].first), {"\"", "\u201c", "``", "''"}))
    return std::nullopt;
  const Sentence& before = document.sentences[index - 1];
  if (!follows(*document.article, before.block, document.sentences[index].block))
    return std::nullopt;
  for (TokenIndex i = before.first; i < before.last; ++i)
    if (tree_.token(i).deprel == Deprel::root) return in(i);
  return std::nullopt;
}

}  // namespace fabula
