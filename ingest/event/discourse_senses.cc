#include "ingest/event/discourse_senses.h"

#include <algorithm>

#include "ingest/event/word_sense.h"
#include "ingest/text/lists.h"

namespace fabula {
namespace {

/// The sense that the arguments of a noun or verb select against what it means without any.
const TriggerSense* selected(TokenIndex word, const Tree& tree, const EventLexicon& lexicon,
                             const ReferenceMap& references, const std::vector<bool>& in_time) {
  const Token& token = tree.token(word);
  EventClause clause;
  clause.trigger = word;
  clause.lemma = token.lemma;
  clause.nominal = token.upos == Upos::noun;
  clause.arguments = arguments_of(tree, word);
  const TriggerSense* sense = clause.nominal
                                  ? noun_sense(clause, tree, lexicon, references, in_time)
                                  : verb_sense(clause, tree, lexicon, references, in_time);
  const bool itself = clause.lemma == token.lemma;  // no phrase with a particle
  return itself && sense != lexicon.sense(token.lemma, token.upos, {}) ? sense : nullptr;
}

/// The sense of an event noun that is of a type, or nullptr.
const TriggerSense* of_type(const EventLexicon& lexicon, std::string_view noun,
                            std::string_view type) {
  const auto senses = lexicon.senses(noun, Upos::noun);
  const auto found = std::ranges::find(senses, type, &TriggerSense::type);
  return found == senses.end() ? nullptr : &*found;
}

}  // namespace

DiscourseSenses::DiscourseSenses(const Tree& tree, const EventLexicon& lexicon,
                                 const ReferenceMap& references, const std::vector<bool>& in_time)
    : lexicon_(lexicon) {
  for (TokenIndex i = 0; i < tree.document().tokens.size(); ++i) {
    const Token& token = tree.token(i);
    if (token.upos != Upos::noun && token.upos != Upos::verb) continue;
    if (lexicon.senses(token.lemma, Upos::noun).size() < 2) continue;
    // The word's own arguments tell, or the verb that it stands with: "went on strike",
    // but not "chanted slogans at a rally".
    const TriggerSense* sense = selected(i, tree, lexicon, references, in_time);
    const auto verb = tree.head(i);
    const bool argument =
        token.deprel == Deprel::obj || (token.deprel == Deprel::obl && tree.preposition(i) != "at");
    if (!sense && argument && verb && tree.token(*verb).upos == Upos::verb)
      if (const TriggerSense* telling = selected(*verb, tree, lexicon, references, in_time))
        sense = of_type(lexicon, token.lemma, telling->type);
    if (sense) add_once(types_, {token.lemma, sense->type});
  }
  std::ranges::sort(types_);
}

const TriggerSense* DiscourseSenses::of_noun(std::string_view lemma) const {
  const auto types =
      std::ranges::equal_range(types_, lemma, {}, &decltype(types_)::value_type::first);
  if (types.size() != 1) return nullptr;
  return of_type(lexicon_, lemma, types.begin()->second);
}

}  // namespace fabula
