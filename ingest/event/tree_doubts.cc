#include "ingest/event/tree_doubts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

#include "ingest/event/relative_nouns.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {

using std::string_view;

bool TreeDoubts::of_clause(const EventClause& clause, TokenIndex verb) const {
  if (hangs_oddly(verb) || !agrees(verb) || is_crowded(verb) || has_odd_object(verb) ||
      is_content_in_object(verb) || is_content_gap(verb) || is_half_compared(verb) ||
      is_unasserted(clause, verb))
    return true;
  const std::vector<Argument> arguments =
      verb == clause.trigger ? clause.arguments : arguments_of(tree_, verb);
  return std::ranges::any_of(arguments, [&](const Argument& argument) {
    return told_.tells(argument.token) && is_doubtful_argument(argument, verb);
  });
}

bool TreeDoubts::of_noun(const EventClause& clause) const {
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    return argument.token > clause.trigger && told_.tells(argument.token) &&
           is_cut_off(argument.token, clause.trigger);
  });
}

bool TreeDoubts::of_content(TokenIndex verb) const {
  if (!agrees(verb) || is_crowded(verb) || has_odd_object(verb) || is_half_compared(verb) ||
      goes_on(verb))
    return true;
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    return told_.tells(index) && (is_cut_off(index, verb) || is_quoted_pronoun(index));
  });
}

bool TreeDoubts::is_doubtful_argument(const Argument& argument, TokenIndex verb) const {
  const TokenIndex token = argument.token;
  if (is_cut_off(token, verb) || is_quoted_pronoun(token)) return true;
  const bool subject = argument.slot == Slot::subject;
  if (!subject && argument.slot != Slot::object) return false;
  return is_spoken(token) ||
         (subject && (is_object_before(token, verb) || is_object_behind(token, verb))) ||
         (!subject && is_behind_comma(token, verb)) || !is_in_reach(token, verb);
}

/// A verb in the place of a noun, joined to one, or in a relative clause of which nothing is
/// relative.
bool TreeDoubts::hangs_oddly(TokenIndex verb) const {
  if (is_parted(verb)) return true;
  const auto head = tree_.head(verb);
  if (!head) return false;
  switch (tree_.token(verb).deprel) {
    case Deprel::dep:
    case Deprel::nmod:
    case Deprel::obl:
    case Deprel::appos:
    case Deprel::compound:
    case Deprel::flat:
    case Deprel::list:
    case Deprel::orphan:
    case Deprel::reparandum:
      return !is_ing(tree_, verb);
    case Deprel::amod:
      return tree_.token(verb).form == VerbForm::finite || !told_.tells(*head) ||
             tells_other_subject(verb);
    case Deprel::conj:
      return (tree_.token(*head).upos != Upos::verb && !tree_.has(*head, Deprel::cop)) ||
             is_loosely_joined(verb);
    case Deprel::acl_relcl: {
      const auto subject = own_subject(tree_, verb);
      const bool relative = tree_.has(verb, Deprel::nsubj) || tree_.has(verb, Deprel::nsubj_pass);
      return !subject || (is_passive(tree_, verb) && tree_.head(*subject) != verb && !relative);
    }
    default:
      return false;
  }
}

/// "was straight from filming": no auxiliary has a preposition between it and its verb. "was
/// stopped by Anna joining the band": who stands right before a participle does it.
bool TreeDoubts::is_parted(TokenIndex verb) const {
  const auto mark = tree_.child(verb, Deprel::mark);
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  if (mark && auxiliary && *auxiliary < *mark && *mark < verb &&
      tree_.token(*mark).upos != Upos::part)
    return true;
  if (verb == 0 || !is_ing(tree_, verb) || auxiliary) return false;
  // "the work involved building models": of whom is not said.
  constexpr auto consisting = std::to_array<string_view>(
      {"cover", "entail", "include", "involve", "mean", "necessitate", "require"});
  const auto head = tree_.head(verb);
  if (head && tree_.marker(verb).empty() && one_of(tree_.lemma(*head), consisting)) return true;
  const Upos before = tree_.token(verb - 1).upos;
  return (before == Upos::propn || before == Upos::noun) && !told_.tells(verb - 1);
}

/// "played starring roles": of a participle before its noun nobody else is the subject.
bool TreeDoubts::tells_other_subject(TokenIndex participle) const {
  if (is_ing(tree_, participle) && needs_object(tree_.lemma(participle))) return true;
  return std::ranges::any_of(arguments_of(tree_, participle), [&](const Argument& argument) {
    return argument.slot == Slot::subject && argument.preposition.empty() &&
           argument.token != tree_.head(participle) && told_.tells(argument.token);
  });
}

/// "prices rises": a finite verb that does not agree with its subject is no verb, or that is not
/// its subject.
bool TreeDoubts::agrees(TokenIndex verb) const {
  auto subject = tree_.child(verb, Deprel::nsubj);
  if (!subject) subject = tree_.child(verb, Deprel::nsubj_pass);
  if (!subject) return true;
  const Token& noun = tree_.token(*subject);
  const bool several = tree_.has(*subject, Deprel::nummod) || tree_.has(*subject, Deprel::nmod) ||
                       tree_.has(*subject, Deprel::conj);
  if (noun.upos != Upos::noun || several || phrases_.is_plural(*subject) != noun.plural)
    return true;
  for (TokenIndex index : tree_.children(verb)) {
    if (index < *subject || index > verb || tree_.token(index).upos != Upos::aux) continue;
    const string_view word = tree_.word(index);
    if (one_of(word, {"is", "was", "has", "does"})) return !noun.plural;
    return noun.plural || !one_of(word, {"are", "were", "have", "do"});
  }
  const Token& told = tree_.token(verb);
  if (told.form != VerbForm::finite || told.tense != Tense::present) return true;
  return noun.plural == (tree_.document().word(told) == told.lemma);
}

/// More subjects or contents than a clause has, or a subject where a preposition takes none: "in
/// the house promoting rights".
bool TreeDoubts::is_crowded(TokenIndex verb) const {
  int subjects = 0, contents = 0;
  for (TokenIndex index : tree_.children(verb)) {
    const Deprel relation = tree_.token(index).deprel;
    subjects += relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
    contents += relation == Deprel::ccomp;
  }
  const bool governed = subjects > 0 && is_ing(tree_, verb) && !tree_.has(verb, Deprel::aux) &&
                        one_of(tree_.marker(verb), {"at", "by", "for", "in", "on"});
  return subjects > 1 || contents > 1 || governed;
}

/// "said the vote", "decided two ships", "reported Anna Berg": these are followed by a clause, so
/// that the object is the rest of one. "was adjourned the council": a passive has no object.
bool TreeDoubts::has_odd_object(TokenIndex verb) const {
  constexpr auto of_clauses =
      std::to_array<string_view>({"argue", "believe", "conclude", "decide", "guess", "hope",
                                  "insist", "say", "speculate", "think"});
  constexpr auto of_persons = std::to_array<string_view>(
      {"believe", "discover", "doubt", "fear", "find", "hear", "notice", "observe", "recall",
       "recommend", "suspect", "tell", "understand", "warn"});
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object || phrases_.is_time(*object)) return false;
  const string_view lemma = tree_.lemma(verb);
  const bool person = tree_.token(*object).name == NameKind::person;
  if (one_of(lemma, of_clauses)) return true;
  if (person && takes_content(lemma) && !one_of(lemma, of_persons)) return true;
  if (tree_.has(*object, Deprel::case_)) return false;
  const bool relative = is_relative_pronoun(tree_, *object) || relative_clause(tree_, verb);
  if (*object < verb && !relative) return true;
  return is_passive(tree_, verb) && !is_ditransitive(lemma) && told_.tells(*object);
}

/// "found two crews beside the fishermen erred": within the object of a verb that is followed by
/// clauses, a past form is as well the verb of its content as a participle.
bool TreeDoubts::is_content_in_object(TokenIndex participle) const {
  const Token& token = tree_.token(participle);
  if (token.deprel != Deprel::acl || token.tense != Tense::past ||
      tree_.has(participle, Deprel::obl_agent))
    return false;
  auto above = tree_.head(participle);
  while (above && tree_.token(*above).upos != Upos::verb) above = tree_.head(*above);
  if (!above || !takes_content(tree_.lemma(*above)) || tree_.has(*above, Deprel::ccomp))
    return false;
  const auto object = tree_.child(*above, Deprel::obj);
  return object && *object < participle;
}

/// "reports Anna hid in the cellar": what such a noun says is a clause, not the object of one.
bool TreeDoubts::is_content_gap(TokenIndex verb) const {
  const auto noun = tree_.head(verb);
  const auto subject = tree_.child(verb, Deprel::nsubj);
  if (!noun || !subject || tree_.token(verb).deprel != Deprel::acl_relcl || *subject != *noun + 1 ||
      !told_.tells(*noun))
    return false;
  const string_view lemma = tree_.lemma(*noun);
  return lexicon_.governs(lemma, Upos::noun, Governor::say) ||
         lexicon_.governs(lemma, Upos::noun, Governor::claim) || takes_content(lemma);
}

/// "women wearing helmets gathered": the object of a verb is not the subject of one joined to it.
bool TreeDoubts::is_object_before(TokenIndex noun, TokenIndex verb) const {
  while (tree_.token(noun).deprel == Deprel::conj && tree_.head(noun)) noun = *tree_.head(noun);
  const auto governor = tree_.head(noun);
  if (tree_.token(noun).deprel != Deprel::obj || governor == verb) return false;
  for (auto place = std::optional(verb); place; place = tree_.head(*place))
    if (tree_.token(*place).deprel == Deprel::conj && tree_.head(*place) == governor) return true;
  return false;
}

/// "the town that hosted the games in May built a hall", taken for "the games in May built a hall":
/// what stands right behind a verb that asks for an object is that.
bool TreeDoubts::is_object_behind(TokenIndex noun, TokenIndex verb) const {
  const TokenIndex first = tree_.extent(noun).first;
  if (first == 0 || tree_.head(noun) != verb ||
      tree_.sentence_of(first - 1) != tree_.sentence_of(noun))
    return false;
  const TokenIndex before = first - 1;
  return tree_.token(before).upos == Upos::verb && needs_object(tree_.lemma(before)) &&
         !is_passive(tree_, before) && !tree_.has(before, Deprel::obj) &&
         !tree_.has(before, Deprel::ccomp) && !takes_content(tree_.lemma(before));
}

/// "before it closed, the bank": one comma alone parts no object from its verb.
bool TreeDoubts::is_behind_comma(TokenIndex object, TokenIndex verb) const {
  const TokenIndex first = tree_.extent(object).first;
  if (tree_.head(object) != verb || first <= verb + 1) return false;
  const auto is_comma = [&](TokenIndex i) { return tree_.word(i) == ","; };
  const TokenIndex last = is_comma(first) ? first : first - 1;
  if (!is_comma(last)) return false;
  return std::ranges::none_of(std::views::iota(verb + 1, last), is_comma);
}

/// "holds shares, paid leave", "signed an act, renamed the Berg Act": verbs of two tenses are not
/// coordinated without a conjunction, nor is the last of them.
bool TreeDoubts::is_loosely_joined(TokenIndex verb) const {
  const TokenIndex first = *tree_.head(verb);
  const Token &token = tree_.token(verb), &other = tree_.token(first);
  if (token.form != VerbForm::finite || other.form != VerbForm::finite ||
      !tree_.marker(verb).empty() || tree_.has(verb, Deprel::cc) ||
      tree_.has(verb, Deprel::nsubj) || tree_.has(verb, Deprel::nsubj_pass))
    return false;
  if (token.tense != other.tense) return true;
  const auto joins = [&](TokenIndex index) {
    return tree_.lemma(index) == "then" ||
           (index > verb && tree_.token(index).deprel == Deprel::conj &&
            tree_.has(index, Deprel::cc));
  };
  return own_subject(tree_, first) && !is_headline(tree_.document(), tree_.sentence_at(verb)) &&
         std::ranges::none_of(tree_.children(first), joins) &&
         std::ranges::none_of(tree_.children(verb), joins);
}

/// The noun hangs on the verb or on a word above it, or is one of them, at most with a noun
/// between; or is the object that two joined verbs share.
bool TreeDoubts::is_in_reach(TokenIndex noun, TokenIndex verb) const {
  constexpr int farthest = 2;  // words up the tree
  TokenIndex place = noun;
  while (tree_.token(place).deprel == Deprel::conj && tree_.head(place)) place = *tree_.head(place);
  for (int steps = 0; steps <= farthest; ++steps) {
    if (is_above(place, verb)) return true;
    if (steps > 0 && tree_.token(place).upos == Upos::verb)
      return tree_.token(place).deprel == Deprel::conj && tree_.head(place) == verb &&
             (needs_object(tree_.lemma(verb)) || tree_.has(verb, Deprel::compound_prt));
    const auto head = tree_.head(place);
    if (!head) return false;
    place = *head;
  }
  return false;
}

bool TreeDoubts::is_above(TokenIndex upper, TokenIndex lower) const {
  for (auto token = std::optional(lower); token; token = tree_.head(*token))
    if (*token == upper) return true;
  return false;
}

/// "your support": of who speaks or listens.
bool TreeDoubts::is_spoken(TokenIndex noun) const {
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return tree_.token(index).upos == Upos::pron && !phrases_.actor(index) &&
           one_of(tree_.lemma(index), {"I", "i", "my", "our", "us", "we", "you", "your"});
  });
}

/// "It is ours", he said: what a pronoun in a quotation stands for, its speaker knows.
bool TreeDoubts::is_quoted_pronoun(TokenIndex token) const {
  if (!one_of(tree_.lemma(token), {"it", "them", "they"})) return false;
  int marks = 0;
  for (TokenIndex i = tree_.sentence_at(token).first; i < token; ++i)
    marks += one_of(tree_.word(i), {"\"", "``", "''", "\xe2\x80\x9c", "\xe2\x80\x9d"});
  return marks % 2 == 1;
}

}  // namespace fabula
