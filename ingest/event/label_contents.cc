#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/conjuncts.h"
#include "ingest/event/label_complements.h"
#include "ingest/event/mood.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// Clauses that are said, thought, asked or decided: "that prices will rise", "how it works".

namespace fabula {

using std::string_view;

namespace {

/// "said that Anna said that Ben said": more finds no room in a label, and each clause words those
/// in it more than once.
constexpr int deepest = 3;

}  // namespace

std::string Complements::content_clause(TokenIndex verb) const {
  if (style_.depth >= deepest) return "";
  if (is_existential(verb)) return existential_clause(verb);
  if (!tree_.has(verb, Deprel::cop))
    return content_clause(verb, group(arguments_of(tree_, verb), subject_slot(verb)));
  const auto subject = tree_.child(verb, Deprel::nsubj);
  SlotGroup subjects;
  if (subject) subjects.heads = conjuncts_of(tree_, *subject);
  return content_clause(verb, subjects);
}

std::string Complements::content_clause(TokenIndex verb, const SlotGroup& subjects) const {
  const bool again = is_owner(subjects);
  const std::string subject =
      again ? phrases_.name_again(*style_.owner) : phrases_.list(subjects.heads, style_);
  if (again && takes_gerund_of_self(verb)) return gerund_of_self(verb);
  // "Anna will end her campaign": hers is the one's whom the clause is about.
  PhraseStyle style = style_;
  ++style.depth;
  if (subjects.heads.size() == 1)
    if (const auto actor = phrases_.actor(subjects.heads.front())) style.other_owner = actor;
  const Complements inside(tree_, lexicon_, phrases_, style, type_);
  // "pressed Anna not to sell"
  if (is_to_infinitive(tree_, verb) && tree_.token(verb).upos == Upos::verb) {
    const std::string deed = inside.open_complement(verb, true);
    return subject.empty() || deed.empty() ? "" : subject + ' ' + deed;
  }
  const std::string predicate = inside.content_predicate(verb, is_plural(subjects));
  // "decided who leads the party"
  const bool asks = subjects.heads.size() == 1 && tree_.lemma(subjects.heads.front()) == "who";
  const auto above = tree_.head(verb);
  const bool tells = above && one_of(tree_.lemma(*above),
                                     {"add", "argue", "believe", "claim", "say", "state", "think"});
  if (asks && tells) return "";  // a relative clause, which the parser took for the content
  if (asks && !predicate.empty()) return "who " + predicate;
  return subject.empty() || predicate.empty() ? ""
                                              : link_word(verb) + ' ' + subject + ' ' + predicate;
}

/// "there was a third object"
bool Complements::is_existential(TokenIndex verb) const {
  return tree_.lemma(verb) == "be" && tree_.has(verb, Deprel::expl) &&
         tree_.has(verb, Deprel::nsubj);
}

std::string Complements::existential_clause(TokenIndex verb) const {
  const TokenIndex subject = *tree_.child(verb, Deprel::nsubj);
  const std::string what = phrases_.phrase(subject, style_, 2);
  const auto [modal, negated] = mood_of(verb);
  const std::string be = phrases_.is_plural(subject) ? "are" : "is";
  if (what.empty() || negated) return "";
  return "that there " + (modal.empty() ? be : modal + " be") + ' ' + what;
}

Slot Complements::subject_slot(TokenIndex verb) const {
  return is_passive(tree_, verb) ? Slot::object : Slot::subject;
}

/// "Anna said she will run": the clause is about the one who says it.
bool Complements::is_owner(const SlotGroup& subjects) const {
  if (!style_.owner || phrases_.count(subjects.heads, style_) != 1) return false;
  const auto actor = phrases_.actor(subjects.heads.front());
  return actor && phrases_.name(*actor, style_) == phrases_.name(*style_.owner, style_);
}

/// "denied that he took bribes" is "denies taking bribes".
bool Complements::takes_gerund_of_self(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  const auto [modal, negated] = mood_of(verb);
  return above && one_of(tree_.lemma(*above), {"admit", "deny"}) && modal.empty() && !negated &&
         !is_passive(tree_, verb) && tree_.token(verb).upos == Upos::verb;
}

std::string Complements::gerund_of_self(TokenIndex verb) const {
  const std::string rest = predicate_rest(verb);
  const bool hangs = rest.empty() && needs_object(tree_.lemma(verb));
  return hangs ? "" : gerund(tree_.lemma(verb)) + rest;
}

/// "how" of "explained how it works", "who" of "decided who leads", "whether", else "that".
std::string Complements::link_word(TokenIndex clause) const {
  if (tree_.marker(clause) == "whether") return "whether";
  const auto is_question = [&](TokenIndex i) { return one_of(tree_.lemma(i), {"how", "why"}); };
  if (const auto subject = tree_.child(clause, Deprel::nsubj);
      subject && tree_.lemma(*subject) == "who")
    return "who";
  const auto head = tree_.head(clause);
  if (head && is_question(*head)) return std::string(tree_.lemma(*head));
  const TokenIndex first = tree_.extent(clause).first;
  return is_question(first) ? std::string(tree_.lemma(first)) : "that";
}

/// The clause behind a question word that the parser took for the object: "how it works".
std::optional<TokenIndex> Complements::asked_clause(TokenIndex object) const {
  if (!one_of(tree_.lemma(object), {"how", "why"})) return std::nullopt;
  for (TokenIndex index : tree_.children(object))
    if (index > object && tree_.token(index).upos == Upos::verb) return index;
  return std::nullopt;
}

std::string Complements::content_predicate(TokenIndex verb, bool plural) const {
  auto [modal, negated] = mood_of(verb);
  const bool perfect = is_perfect(tree_, verb);
  if (modal == "would" && !perfect) modal = "will";  // reported in the past tense
  const std::string no = negated ? " not" : "";
  const std::string be = modal.empty() ? (plural ? "are" : "is") + no : modal + no + " be";
  if (tree_.has(verb, Deprel::cop)) {
    const std::string told = predicate_word(verb);
    return told.empty() ? "" : be + ' ' + told;
  }
  const std::string base(tree_.lemma(verb));
  if (tree_.token(verb).upos != Upos::verb || base == "be") return "";
  if (perfect)
    return perfect_predicate(verb,
                             modal.empty() ? (plural ? "have" : "has") + no : modal + no + " have");
  const bool asked = modal.empty() && mood::is_subjunctive(tree_, verb);
  const std::string not_asked = negated ? "not " : "";
  if (is_passive(tree_, verb))  // "demanded that he be freed"
    return (asked ? not_asked + "be" : be) + ' ' + past_participle(base) + predicate_rest(verb);
  const std::string rest = predicate_rest(verb);
  if (rest.empty() && (needs_object(base) || base == "do" || base == "have")) return "";
  if (asked) return not_asked + base + rest;
  if (!modal.empty()) return modal + no + ' ' + base + rest;
  if (negated) return (plural ? "do not " : "does not ") + base + rest;
  return (plural ? base : third_person(base)) + rest;
}

/// "has left Bath", "may have been sold": what is said to be over is no more going on.
std::string Complements::perfect_predicate(TokenIndex verb, const std::string& have) const {
  const string_view base = tree_.lemma(verb);
  const std::string told = std::string(tree_.word(verb)) + predicate_rest(verb);
  if (is_ing(tree_, verb) || is_passive(tree_, verb)) return have + " been " + told;
  const bool hangs =
      told == tree_.word(verb) && (needs_object(base) || one_of(base, {"do", "have"}));
  return hangs ? "" : have + ' ' + told;
}

std::optional<TokenIndex> Complements::clause_of_object(TokenIndex verb,
                                                        const SlotGroup& objects) const {
  const bool tells = says(verb) || fabula::takes_content(tree_.lemma(verb));
  if (objects.heads.size() != 1) return std::nullopt;
  const TokenIndex object = objects.heads.front();
  if (object < verb) return std::nullopt;
  const auto next = end_of_subject(verb, object);
  if (!next) return std::nullopt;
  const Deprel role = tree_.token(*next).deprel;
  const bool auxiliary =
      tree_.token(*next).upos == Upos::aux || role == Deprel::aux || role == Deprel::aux_pass;
  // "ordered the gates be shut": whatever the verb, a bare "be" has the object for its subject.
  const bool subjunctive = auxiliary && tree_.word(*next) == "be";
  if (!tells && !subjunctive) return std::nullopt;
  const auto found = auxiliary ? tree_.head(*next) : next;
  if (!found || *found < *next || !(auxiliary || is_surely_finite(*found))) return std::nullopt;
  const Deprel relation = tree_.token(*found).deprel;
  // "The panel announced the vote would be held": the parser took what comes last for the main
  // clause.
  const bool above = tree_.head(verb) == *found && tree_.token(verb).deprel == Deprel::advcl &&
                     tree_.marker(verb).empty() && !is_ing(tree_, verb);
  const bool clause = above || (subjunctive && relation == Deprel::advcl) ||
                      relation == Deprel::conj || relation == Deprel::ccomp ||
                      relation == Deprel::parataxis;
  const bool joined = tree_.has(*found, Deprel::cc) || tree_.has(*found, Deprel::nsubj) ||
                      tree_.has(*found, Deprel::nsubj_pass);
  return clause && !joined ? found : std::nullopt;
}

/// The token behind the whole noun phrase of an object, with the prepositional phrases that the
/// parser hung on the verb and a relative clause between commas.
std::optional<TokenIndex> Complements::end_of_subject(TokenIndex verb, TokenIndex object) const {
  const TokenIndex last = tree_.sentence_at(verb).last;
  constexpr auto of_nouns = std::to_array<string_view>(
      {"against", "between", "by", "for", "from", "in", "of", "on", "to", "with"});
  TokenIndex next = tree_.extent(object).second;
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::obl && tree_.extent(index).first == next &&
        one_of(tree_.preposition(index), of_nouns))
      next = tree_.extent(index).second;
  const bool comma = next < last && tree_.word(next) == ",";
  if (comma && next + 1 < last && tree_.token(next + 1).upos == Upos::aux) ++next;
  return next < last ? std::optional(next) : std::nullopt;
}

/// "had", "rises", "fell", but not "damaged", which may be a participle.
bool Complements::is_surely_finite(TokenIndex verb) const {
  const Token& token = tree_.token(verb);
  if (token.upos != Upos::verb || token.form != VerbForm::finite) return false;
  return token.tense == Tense::present || tree_.has(verb, Deprel::obj) ||
         is_intransitive(token.lemma);
}

bool Complements::takes_content(TokenIndex verb, TokenIndex clause) const {
  return tree_.marker(clause) == "that" || link_word(clause) != "that" ||
         family_of(type_) == "statement" || says(verb) || fabula::takes_content(tree_.lemma(verb));
}

bool Complements::says(TokenIndex verb) const {
  const string_view lemma = tree_.lemma(verb);
  return lexicon_.governs(lemma, Upos::verb, Governor::say) ||
         lexicon_.governs(lemma, Upos::verb, Governor::claim) ||
         lexicon_.governs(lemma, Upos::verb, Governor::forecast);
}

bool Complements::is_whole(TokenIndex verb) const {
  auto subject = tree_.child(verb, Deprel::nsubj);
  if (!subject) subject = tree_.child(verb, Deprel::nsubj_pass);
  if (!subject) return false;
  return !is_relative_word(tree_, *subject) &&
         (tree_.has(verb, Deprel::obj) || !needs_object(tree_.lemma(verb)) ||
          is_passive(tree_, verb));
}

}  // namespace fabula
