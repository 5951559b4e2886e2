#include "ingest/event/label.h"

#include <array>
#include <compare>

#include "ingest/event/label_check.h"
#include "ingest/event/label_composer.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"

namespace fabula {

using std::string_view;

namespace {

/// How good a headline is beside those in other styles.
struct Rank {
  bool fits = false;
  bool has_room = false;  ///< for what is asked for
  bool sound = false;
  bool whole = false;  ///< no circumstance is cut
  auto operator<=>(const Rank&) const = default;
};

constexpr Rank highest{.fits = true, .has_room = true, .sound = true, .whole = true};

}  // namespace

Label compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases, std::span<const TokenIndex> verbs_told) {
  // Names in full where they fit; then their abbreviations; then with some more room; then with
  // short phrases; then with no more behind a noun than what it is of; then without what only
  // describes; then without circumstances of what is said or asked for.
  constexpr std::size_t wide = max_label_bytes + 10;
  constexpr std::array<PhraseStyle, 8> styles{
      PhraseStyle{},
      PhraseStyle{.short_names = true},
      PhraseStyle{.short_names = true, .room = wide},
      PhraseStyle{.short_names = true, .tight = true},
      PhraseStyle{.short_names = true, .tight = true, .room = wide},
      PhraseStyle{.short_names = true, .tight = true, .spare = true, .room = wide},
      PhraseStyle{.short_names = true, .tight = true, .lean = true},
      PhraseStyle{.short_names = true, .tight = true, .lean = true, .brief = true}};
  Label label;
  Rank best;
  for (const PhraseStyle& style : styles) {
    if (best == highest || (best.fits && (style.spare || style.lean))) break;
    LabelComposer composer(clause, tree, lexicon, phrases, verbs_told, style);
    Label next = composer.compose();
    const LabelCheck check(tree, lexicon, phrases, next.text);
    next.sound = check.is_sound(clause);
    next.certainty = check.certainty(clause);
    const bool has_room = !composer.lacks_room();
    Rank rank;
    if (next.text.size() <= style.room)
      rank = {true, has_room, has_room && next.sound, !composer.is_cut()};
    if (rank > best || !best.fits) {
      label = std::move(next);
      best = rank;
    }
  }
  return label;
}

Label LabelComposer::compose() {
  const TokenIndex verb = carrier();
  style_.verb = verb;
  if (clause_.nominal && verb == clause_.trigger)
    compose_nominal();
  else
    compose_verbal(verb);
  return {capitalised(label_), content_};
}

/// The verb that the headline is built on: the trigger, or the light verb that carries a noun.
TokenIndex LabelComposer::carrier() const {
  if (!clause_.nominal) return clause_.trigger;
  // "the trial is set to begin": what the noun does is not done to it.
  const Deprel relation = tree_.token(clause_.trigger).deprel;
  const bool acts = relation == Deprel::nsubj;
  const bool scheduled = relation == Deprel::nsubj_pass;
  for (TokenIndex token : clause_.support)
    if (tree_.token(token).upos == Upos::verb && tree_.lemma(token) != "be" &&
        !(scheduled && is_to_infinitive(tree_, token))) {
      const bool undergoes = has_passive(token) && (!acts || is_passive(tree_, token));
      return undergoes || has_subject(token) ? token : clause_.trigger;
    }
  return clause_.trigger;
}

/// Nobody says that a surge is had.
bool LabelComposer::has_passive(TokenIndex verb) const {
  constexpr std::array<string_view, 6> without{"have",       "get",  "see",
                                               "experience", "face", "suffer"};
  return !one_of(tree_.lemma(verb), without);
}

bool LabelComposer::has_subject(TokenIndex verb) const {
  return !phrases_.list(complements_.group(arguments_of(tree_, verb), Slot::subject).heads, style_)
              .empty();
}

void LabelComposer::append(const std::string& part) {
  if (part.empty()) return;
  if (!label_.empty()) label_ += ' ';
  label_ += part;
}

/// The same, unless its first two words are told already.
void LabelComposer::append_once(const std::string& part) {
  const std::size_t word = part.find(' ');
  if (label_.find(' ' + part.substr(0, word == part.npos ? word : part.find(' ', word + 1))) ==
      label_.npos)
    append(part);
}

}  // namespace fabula
