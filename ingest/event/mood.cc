#include "ingest/event/mood.h"

#include <algorithm>
#include <ranges>
#include <string>

#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula::mood {
namespace {

int strength(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return 0;
    case Modality::planned:
      return 1;
    case Modality::possible:
      return 2;
    case Modality::claimed:
      return 3;
    case Modality::negated:
      return 4;
    case Modality::denied:
      return 5;
  }
  return 0;
}

/// "not only did they put it out": more than that is told, not less; "not all of them".
bool is_not_only(const Tree& tree, TokenIndex negation) {
  if (negation + 1 >= tree.document().tokens.size()) return false;
  return one_of(tree.lemma(negation + 1), limits) || one_of(tree.lemma(negation + 1), wholes);
}

/// "no longer"
bool is_no_longer(const Tree& tree, TokenIndex adverb) {
  return adverb > 0 && tree.word(adverb) == "longer" && tree.lemma(adverb - 1) == "no";
}

/// "no-one", in three tokens
bool is_no_one(const Tree& tree, TokenIndex one) {
  return one > 1 && tree.lemma(one) == "one" && tree.lemma(one - 1) == "-" &&
         one_of(tree.lemma(one - 2), {"no", "No"});
}

/// "at no time", "under no circumstances"
bool is_at_no_time(const Tree& tree, TokenIndex noun) {
  const auto determiner = tree.child(noun, Deprel::det);
  return tree.token(noun).deprel == Deprel::obl && determiner && tree.lemma(*determiner) == "no" &&
         one_of(tree.lemma(noun), settings);
}

bool negates(const Tree& tree, TokenIndex index) {
  const Token& token = tree.token(index);
  if (one_of(token.lemma, negations) || one_of(tree.document().word(token), negations))
    return !is_not_only(tree, index);
  if (token.lemma == "before" && index > 0 && tree.lemma(index - 1) == "never") return true;
  return is_no_longer(tree, index) || is_no_one(tree, index) || is_at_no_time(tree, index);
}

}  // namespace

void raise(EventClause& clause, Modality modality) {
  if (strength(modality) > strength(clause.modality)) clause.modality = modality;
}

bool governs(const Tree& tree, const EventLexicon& lexicon, TokenIndex word, Governor effect) {
  const Token& token = tree.token(word);
  if (lexicon.governs(token.lemma, token.upos, effect)) return true;
  const auto particle = tree.child(word, Deprel::compound_prt);
  if (!particle || token.upos != Upos::verb) return false;
  const std::string whole = std::string(token.lemma) + " " + std::string(tree.lemma(*particle));
  return lexicon.governs(whole, token.upos, effect);
}

bool stands_by_itself(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return token.upos == Upos::verb && token.form == VerbForm::finite && token.tense == Tense::past;
}

bool is_told_in_past(const Tree& tree, TokenIndex verb) {
  if (stands_by_itself(tree, verb)) return true;
  // Headlines tell in the present: "bank to cut jobs as orders fall".
  const Token& token = tree.token(verb);
  if (token.form == VerbForm::finite && token.tense == Tense::present &&
      is_headline(tree.document(), tree.sentence_at(verb)) && surface_subject(tree, verb) &&
      !tree.has(verb, Deprel::aux))
    return true;
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Token& aux = tree.token(index);
    return aux.upos == Upos::aux && aux.form == VerbForm::finite && aux.tense == Tense::past &&
           !one_of(aux.lemma, modal_auxiliaries);
  });
}

bool is_of_past(const Tree& tree, TokenIndex verb) {
  if (is_perfect(tree, verb)) return true;
  const auto above = tree.head(verb);
  const Deprel relation = tree.token(verb).deprel;
  // "had burst, flooding the port"
  if (above && relation == Deprel::advcl && is_ing(tree, verb) && tree.marker(verb).empty())
    return !tree.has(verb, Deprel::aux) && is_of_past(tree, *above);
  if (!is_told_in_past(tree, verb) || one_of(tree.marker(verb), {"if", "unless"})) return false;
  const bool content = relation == Deprel::ccomp || relation == Deprel::csubj;
  const bool told = above && content && !one_of(tree.lemma(*above), {"need", "want", "wish"});
  return told || tree.marker(verb) == "whether" ||
         std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
           return one_of(tree.lemma(index), doubts) && !is_of_reason(tree, index);
         });
}

bool is_of_reason(const Tree& tree, TokenIndex adverb) {
  const TokenIndex last = tree.sentence_at(adverb).last;
  return adverb + 1 < last &&
         one_of(tree.lemma(adverb + 1), {"because", "due", "as", "after", "by"});
}

bool is_negated(const Tree& tree, TokenIndex word) {
  // "had it not been for the drought": there was one.
  if (tree.preposition(word) == "for" && tree.has(word, Deprel::cop)) return false;
  return std::ranges::any_of(tree.children(word),
                             [&](TokenIndex index) { return negates(tree, index); });
}

bool is_nearly(const Tree& tree, TokenIndex verb) {
  if (verb == 0 || tree.token(verb).upos != Upos::verb || !one_of(tree.lemma(verb - 1), nearly) ||
      tree.head(verb - 1) != verb)
    return false;
  const auto object = tree.child(verb, Deprel::obj);
  const bool measured =
      object && (tree.token(*object).upos == Upos::num || tree.has(*object, Deprel::nummod));
  return !measured && !one_of(tree.lemma(verb), measuring) && is_told_in_past(tree, verb);
}

bool is_none(const Tree& tree, TokenIndex noun) {
  if (one_of(tree.lemma(noun), {"nobody", "none", "nothing"}) || is_no_one(tree, noun)) return true;
  const auto determiner = tree.child(noun, Deprel::det);
  if (determiner && one_of(tree.lemma(*determiner), {"no", "neither"})) return true;
  // "neither A nor B"
  const auto first = tree.child(noun, Deprel::cc);
  if (first && *first < noun && tree.lemma(*first) == "neither") return true;
  // "not a single shell", "this year not even one shell"
  return std::ranges::any_of(tree.children(noun), [&](TokenIndex index) {
    return index + 1 < noun && tree.lemma(index) == "not" &&
           one_of(tree.lemma(index + 1), {"a", "an", "even", "one", "single"});
  });
}

bool is_subjunctive(const Tree& tree, TokenIndex verb) {
  if (is_to_infinitive(tree, verb) || tree.has(verb, Deprel::aux)) return false;
  if (const auto auxiliary = tree.child(verb, Deprel::aux_pass))
    return tree.word(*auxiliary) == "be";
  const Token& token = tree.token(verb);
  const auto subject = tree.child(verb, Deprel::nsubj);
  const bool content =
      token.deprel == Deprel::ccomp || token.deprel == Deprel::xcomp || tree.marker(verb) == "that";
  if (!content || token.upos != Upos::verb || token.form != VerbForm::infinitive) return false;
  if (verb > 0 && tree.lemma(verb - 1) == "not") return true;
  if (!subject || *subject > verb) return false;
  const Token& noun = tree.token(*subject);
  if (noun.upos == Upos::pron) return one_of(noun.lemma, {"he", "it", "she"});
  return (noun.upos == Upos::noun || noun.upos == Upos::propn) && !noun.plural &&
         !tree.has(*subject, Deprel::conj);
}

bool is_unreal_condition(const Tree& tree, TokenIndex verb) {
  const Sentence& sentence = tree.sentence_at(verb);
  if (verb <= sentence.first + 1 || tree.word(sentence.first) != "Had" ||
      tree.token(verb).tense != Tense::past || tree.word(sentence.last - 1) == "?")
    return false;
  return std::ranges::none_of(std::views::iota(sentence.first + 1, verb), [&](TokenIndex i) {
    const Upos upos = tree.token(i).upos;
    return upos == Upos::verb || upos == Upos::punct || tree.lemma(i) == "not";
  });
}

bool is_inverted(const Tree& tree, TokenIndex auxiliary, TokenIndex verb) {
  const auto subject = tree.child(verb, Deprel::nsubj);
  return subject && auxiliary < *subject;
}

bool is_judged(const Tree& tree, const EventLexicon& lexicon, TokenIndex gerund) {
  const auto judgement = tree.head(gerund);
  return judgement && tree.marker(gerund) == "for" &&
         lexicon.in_class(tree.lemma(*judgement), "judgement");
}

}  // namespace fabula::mood
