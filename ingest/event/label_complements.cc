#include "ingest/event/label_complements.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/text/inflect.h"
#include "ingest/text/verb_frames.h"

namespace fabula {

using std::string_view;

SlotGroup Complements::group(const std::vector<Argument>& arguments, Slot slot) const {
  SlotGroup found;
  const Argument* first = nullptr;
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || phrases_.is_time(argument.token)) continue;
    if (!first || (first->inherited && !argument.inherited)) first = &argument;
  }
  if (!first) return found;
  found.inherited = first->inherited;
  const std::vector<TokenIndex> together = tree_.coordinated(first->token);
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || phrases_.is_time(argument.token)) continue;
    const bool joined = std::ranges::find(together, argument.token) != together.end();
    (joined ? found.heads : found.others).push_back(argument.token);
  }
  return found;
}

bool Complements::is_plural(const SlotGroup& found) const {
  return phrases_.count(found.heads, style_) > 1 ||
         (!found.heads.empty() && phrases_.is_plural(found.heads.front()));
}

std::string Complements::complement_of(TokenIndex verb, bool has_object) const {
  for (TokenIndex index : tree_.children(verb)) {
    if (index < verb) continue;
    const Deprel relation = tree_.token(index).deprel;
    std::string text;
    if (relation == Deprel::advcl && is_ing(tree_, index))
      text = gerund_complement(index, !has_object && tree_.has(verb, Deprel::obj));
    else if (relation == Deprel::xcomp || is_foretold(verb, index))
      text = open_complement(index, has_object);
    else if (relation == Deprel::ccomp && !has_object && takes_content(verb, index))
      text = content_clause(index);
    if (!text.empty()) return text;
  }
  return "";
}

std::string Complements::gerund_complement(TokenIndex index, bool of_unknown) const {
  const string_view marker = tree_.marker(index);
  if (of_unknown || (marker != "of" && marker != "from")) return "";
  const std::string rest = predicate_rest(index);
  if (rest.empty() && !is_intransitive(tree_.lemma(index))) return "";
  const std::string no = mood_of(index).negated ? " not " : " ";
  return std::string(marker) + no + gerund(tree_.lemma(index)) + rest;
}

bool Complements::is_foretold(TokenIndex verb, TokenIndex clause) const {
  const string_view lemma = tree_.lemma(verb);
  return tree_.token(clause).deprel == Deprel::advcl && is_to_infinitive(tree_, clause) &&
         is_passive(tree_, verb) &&
         (lexicon_.governs(lemma, Upos::verb, Governor::forecast) ||
          lexicon_.governs(lemma, Upos::verb, Governor::say));
}

std::optional<TokenIndex> Complements::clause_of_object(TokenIndex verb,
                                                        const SlotGroup& objects) const {
  if (objects.heads.size() != 1 || !says(verb)) return std::nullopt;
  const TokenIndex object = objects.heads.front();
  for (TokenIndex index : tree_.children(verb)) {
    const Deprel relation = tree_.token(index).deprel;
    if (index < object || (relation != Deprel::conj && relation != Deprel::ccomp)) continue;
    const bool joined = tree_.has(index, Deprel::cc) || tree_.has(index, Deprel::nsubj) ||
                        tree_.has(index, Deprel::nsubj_pass);
    const TokenIndex next = tree_.extent(object).second;
    const bool adjacent = tree_.extent(index).first == next && tree_.token(next).upos == Upos::aux;
    if (!joined && adjacent) return index;
  }
  return std::nullopt;
}

bool Complements::takes_content(TokenIndex verb, TokenIndex clause) const {
  return tree_.marker(clause) == "that" || family_of(type_) == "statement" || says(verb);
}

bool Complements::says(TokenIndex verb) const {
  const string_view lemma = tree_.lemma(verb);
  return lexicon_.governs(lemma, Upos::verb, Governor::say) ||
         lexicon_.governs(lemma, Upos::verb, Governor::claim) ||
         lexicon_.governs(lemma, Upos::verb, Governor::forecast);
}

std::string Complements::open_complement(TokenIndex index, bool has_object) const {
  const Token& token = tree_.token(index);
  const std::string mark =
      tree_.preposition(index).empty() ? "" : std::string(tree_.preposition(index)) + " ";
  if (token.upos == Upos::noun || token.upos == Upos::propn) {
    const std::string phrase = phrases_.phrase(index, style_);
    return phrase.empty() ? "" : mark + phrase;
  }
  const std::string word(tree_.document().word(token));
  if (token.upos == Upos::adj) return mark + word;
  if (token.upos != Upos::verb) return "";
  const std::string rest = predicate_rest(index);
  // "to know more": what cannot be said leaves the verb hanging.
  const bool hangs =
      rest.empty() && (tree_.has(index, Deprel::obj) || tree_.has(index, Deprel::ccomp));
  if (hangs && needs_object(token.lemma) && !is_passive(tree_, index)) return "";
  const bool infinitive = is_to_infinitive(tree_, index) && token.lemma != "accord";
  if (!infinitive && !has_object && !is_ing(tree_, index)) return "";
  if (!infinitive) return word + rest;
  const bool passive = tree_.has(index, Deprel::aux_pass);
  const bool perfect = std::ranges::any_of(tree_.children(index), [&](TokenIndex child) {
    return tree_.token(child).deprel == Deprel::aux && tree_.lemma(child) == "have";
  });
  const std::string participle = past_participle(token.lemma);
  std::string told(token.lemma);
  if (perfect)
    told = "have " + std::string(passive ? "been " : "") + participle;
  else if (passive)
    told = "be " + participle;
  return (mood_of(index).negated ? "not to " : "to ") + told + rest;
}

std::string Complements::predicate_rest(TokenIndex verb) const {
  const std::vector<Argument> arguments = arguments_of(tree_, verb);
  std::string out;
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::compound_prt)
      out.append(" ").append(tree_.document().word(tree_.token(index)));
  if (!is_passive(tree_, verb)) {
    const std::string object = phrases_.list(group(arguments, Slot::object).heads, style_);
    if (!object.empty()) out += ' ' + object;
  }
  for (const Argument& argument : arguments) {
    if (argument.slot != Slot::oblique || argument.token < verb) continue;
    const std::string phrase = phrases_.prepositional(argument.token, argument.preposition, style_);
    if (!phrase.empty()) return out + ' ' + phrase;
  }
  return out;
}

Complements::Mood Complements::mood_of(TokenIndex verb) const {
  Mood mood;
  for (TokenIndex index : tree_.children(verb)) {
    const Token& token = tree_.token(index);
    const string_view lemma = token.lemma;
    mood.negated = mood.negated || lemma == "not" || lemma == "n't" || lemma == "never";
    if (token.deprel != Deprel::aux || lemma == "be" || lemma == "have" || lemma == "do") continue;
    mood.modal = lemma == "would" ? "will" : std::string(lemma);
  }
  return mood;
}

std::string Complements::content_clause(TokenIndex verb) const {
  if (!tree_.has(verb, Deprel::cop))
    return content_clause(verb, group(arguments_of(tree_, verb), subject_slot(verb)));
  const auto subject = tree_.child(verb, Deprel::nsubj);
  SlotGroup subjects;
  if (subject) subjects.heads = tree_.coordinated(*subject);
  return content_clause(verb, subjects);
}

Slot Complements::subject_slot(TokenIndex verb) const {
  return is_passive(tree_, verb) ? Slot::object : Slot::subject;
}

std::string Complements::content_clause(TokenIndex verb, const SlotGroup& subjects) const {
  const std::string subject = phrases_.list(subjects.heads, style_);
  const std::string predicate = content_predicate(verb, is_plural(subjects));
  const std::string mark = tree_.marker(verb) == "whether" ? "whether " : "that ";
  return subject.empty() || predicate.empty() ? "" : mark + subject + ' ' + predicate;
}

std::string Complements::content_predicate(TokenIndex verb, bool plural) const {
  const auto [modal, negated] = mood_of(verb);
  const std::string no = negated ? " not" : "";
  const std::string be = modal.empty() ? (plural ? "are" : "is") + no : modal + no + " be";
  if (tree_.has(verb, Deprel::cop)) {
    const std::string told = predicate_word(verb);
    return told.empty() ? "" : be + ' ' + told;
  }
  const std::string base(tree_.lemma(verb));
  if (tree_.token(verb).upos != Upos::verb || base == "do" || base == "be") return "";
  if (is_passive(tree_, verb)) return be + ' ' + past_participle(base) + predicate_rest(verb);
  const std::string rest = predicate_rest(verb);
  if (rest.empty() && (needs_object(base) || base == "have")) return "";
  if (!modal.empty()) return modal + no + ' ' + base + rest;
  if (negated) return (plural ? "do not " : "does not ") + base + rest;
  return (plural ? base : third_person(base)) + rest;
}

std::string Complements::predicate_word(TokenIndex head) const {
  const Token& token = tree_.token(head);
  if (token.upos == Upos::adj) return std::string(tree_.document().word(token));
  if (!tree_.preposition(head).empty()) return "";
  return token.upos == Upos::noun ? phrases_.phrase(head, style_) : "";
}

}  // namespace fabula
