#include <algorithm>

#include "ingest/event/label_complements.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

// The nouns that pronouns of no actor stand for.

namespace fabula {

using std::string_view;

/// The nearest noun before it, in this sentence or the one before, that is of its number and in the
/// same place of its clause; one that the verb asks for before others.
std::optional<TokenIndex> Complements::noun_meant(TokenIndex pronoun) const {
  if (const auto subject = subject_above(pronoun)) return subject;
  const string_view lemma = tree_.lemma(pronoun);
  const bool several = lemma == "they" || lemma == "them";
  const auto verb = tree_.head(pronoun);
  if (tree_.token(pronoun).upos != Upos::pron || !(several || lemma == "it") || !verb ||
      phrases_.actor(pronoun))
    return std::nullopt;
  const bool object = tree_.token(pronoun).deprel == Deprel::obj;
  // "found it curious that ...", "it was found that ...", "the people who built them"
  const auto complement = tree_.child(*verb, Deprel::xcomp);
  const bool stands_for_clause =
      (complement && tree_.token(*complement).upos == Upos::adj) ||
      (lemma == "it" && tree_.has(*verb, Deprel::ccomp) && is_passive(tree_, *verb));
  if (stands_for_clause || tree_.token(*verb).deprel == Deprel::acl_relcl) return std::nullopt;
  const auto agent = object ? surface_subject(tree_, *verb) : std::nullopt;
  const auto& sentences = tree_.document().sentences;
  std::uint32_t sentence = tree_.sentence_of(pronoun);
  if (sentence > 0 && sentences[sentence - 1].block == sentences[sentence].block) --sentence;
  std::optional<TokenIndex> found;
  for (TokenIndex noun = pronoun; noun > sentences[sentence].first;) {
    const Token& token = tree_.token(--noun);
    const bool undergoes = token.deprel == Deprel::nsubj_pass;
    // "reached a deal, but it collapsed"
    const bool object_before = !object && token.deprel == Deprel::obj &&
                               tree_.sentence_of(noun) == tree_.sentence_of(pronoun);
    const bool same_place =
        object ? token.deprel == Deprel::obj : undergoes || token.deprel == Deprel::nsubj;
    // Where somebody has acted since, the pronoun may be theirs.
    if (!object && same_place && phrases_.actor(noun)) return std::nullopt;
    if (!(same_place || undergoes || object_before) || token.upos != Upos::noun ||
        token.plural != several || (!several && is_person(noun)) || noun == agent ||
        tree_.head(noun) == verb || phrases_.is_measure(noun) || phrases_.actor(noun) ||
        is_told_of_another(noun) || (!object && is_owned(noun)))
      continue;
    if (lexicon_.asks_for(tree_.lemma(*verb), Upos::verb, token.lemma)) return noun;
    // "has no port, and looks for it": what there is not is not meant.
    if (!found && same_place && is_negated(*tree_.head(noun))) return std::nullopt;
    if (!found && same_place) found = noun;
  }
  return found;
}

/// "The road was closed. It reopened on Monday.": the noun that a pronoun takes up.
std::optional<TokenIndex> Complements::thing_meant(const SlotGroup& subjects) const {
  if (subjects.heads.size() != 1) return std::nullopt;
  const TokenIndex pronoun = subjects.heads.front();
  if (tree_.lemma(pronoun) == "it") return noun_meant(pronoun);
  // "Shares rose. They had fallen": figures, and no people.
  const bool figures = tree_.lemma(pronoun) == "they" && type_ == "economy.indicator";
  return figures ? noun_meant(pronoun) : subject_above(pronoun);
}

/// "The driver fled after he hit a wall": the subject of a clause of time behind its main clause is
/// that of the main clause, where they agree.
std::optional<TokenIndex> Complements::subject_above(TokenIndex pronoun) const {
  const auto verb = tree_.head(pronoun);
  const Deprel relation = tree_.token(pronoun).deprel;
  const bool subject = relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
  if (!verb || !subject || tree_.token(*verb).deprel != Deprel::advcl || pronoun == 0 ||
      !one_of(tree_.lemma(pronoun - 1), {"after", "as", "before", "once", "when", "while"}))
    return std::nullopt;
  const auto above = own_subject(tree_, *tree_.head(*verb));
  if (!above || *above > pronoun || tree_.token(*above).upos != Upos::noun || is_owned(*above) ||
      phrases_.actor(*above) || phrases_.actor(pronoun))
    return std::nullopt;
  const string_view lemma = tree_.lemma(pronoun);
  const bool several = tree_.token(*above).plural || tree_.has(*above, Deprel::conj);
  if (several) return lemma == "they" ? above : std::nullopt;
  const bool agrees = is_person(*above) ? one_of(lemma, {"he", "she"}) : lemma == "it";
  return agrees ? above : std::nullopt;
}

/// "One candidate said she had won": a pronoun that nobody resolved is the speaker, if it may be.
std::optional<SlotGroup> Complements::speaker_meant(const SlotGroup& subjects,
                                                    TokenIndex verb) const {
  const auto speech = tree_.head(verb);
  if (subjects.heads.size() != 1 || !speech || tree_.token(verb).deprel != Deprel::ccomp ||
      !says(*speech))
    return std::nullopt;
  const TokenIndex pronoun = subjects.heads.front();
  const string_view lemma = tree_.lemma(pronoun);
  const bool one = lemma == "he" || lemma == "she";
  if (phrases_.actor(pronoun) || (!one && lemma != "they")) return std::nullopt;
  SlotGroup speakers = group(arguments_of(tree_, *speech), Slot::subject);
  const bool nobody = std::ranges::all_of(speakers.heads, [&](TokenIndex head) {
    if (one && one_of(tree_.lemma(head), {"board", "commission", "committee", "company", "council",
                                          "court", "government", "inquiry", "jury", "ministry",
                                          "panel", "party", "tribunal", "union", "university"}))
      return true;
    return one_of(tree_.lemma(head), {"agency", "book", "broadcaster", "document", "magazine",
                                      "newspaper", "paper", "report", "station", "study"});
  });
  if (nobody || is_plural(speakers) == one) return std::nullopt;
  return speakers;
}

/// "The firms, which sell gas, want to block it": gas is what the clause tells of the firms.
bool Complements::is_told_of_another(TokenIndex noun) const {
  const auto verb = tree_.head(noun);
  return verb && tree_.token(*verb).deprel == Deprel::acl_relcl;
}

/// "Its profit grew as it sold ships": whose profit it is sold them.
bool Complements::is_owned(TokenIndex noun) const {
  const auto owner = tree_.child(noun, Deprel::nmod_poss);
  return owner && tree_.token(*owner).upos == Upos::pron;
}

bool Complements::is_person(TokenIndex noun) const {
  return lexicon_.in_class(tree_.lemma(noun), "person") ||
         lexicon_.in_class(tree_.lemma(noun), "office");
}

}  // namespace fabula
