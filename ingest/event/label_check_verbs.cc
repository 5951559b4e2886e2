#include <algorithm>
#include <array>
#include <optional>

#include "ingest/event/label_check.h"
#include "ingest/event/mood.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// What a headline must tell of a verb: its object, its complement, the phrases that it asks for.

namespace fabula {
namespace {

using std::string_view;

/// Prepositions that verbs ask for; others tell when or why.
constexpr auto asked_for = std::to_array<string_view>(
    {"about",   "against", "as",     "at",      "between", "by",   "for", "from",
     "in",      "into",    "of",     "off",     "on",      "onto", "out", "over",
     "through", "to",      "toward", "towards", "under",   "upon", "with"});

}  // namespace

bool LabelCheck::tells_object(TokenIndex verb) const {
  if (is_passive(tree_, verb)) return !lacks_grant(verb);
  if (lacks_antecedent(verb) || lacks_gift(verb) || lacks_deed(verb)) return false;
  if (!needs_object(tree_.lemma(verb))) return true;
  const bool told = std::ranges::any_of(arguments_of(tree_, verb), [&](const Argument& argument) {
    const bool close = argument.slot == Slot::oblique &&
                       tree_.extent(argument.token).first == verb + 1;  // "serves as"
    return (argument.slot == Slot::object || close) && told_.tells(argument.token);
  });
  return told || std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
           const Deprel relation = tree_.token(index).deprel;
           return relation == Deprel::ccomp || relation == Deprel::xcomp ||
                  relation == Deprel::compound_prt || relation == Deprel::parataxis;
         });
}

/// "Anna was granted": what, if she is a person; permission is granted.
bool LabelCheck::lacks_grant(TokenIndex verb) const {
  const auto subject = tree_.child(verb, Deprel::nsubj_pass);
  if (!subject) return false;
  const bool person = tree_.token(*subject).name == NameKind::person ||
                      one_of(tree_.lemma(*subject), {"he", "she"});
  return person &&
         one_of(tree_.lemma(verb), {"award", "deny", "give", "grant", "hand", "offer", "pay"}) &&
         !tells_more(verb);
}

/// Whether anything that hangs on the verb is told behind it.
bool LabelCheck::tells_more(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb),
                             [&](TokenIndex index) { return index > verb && told_.tells(index); });
}

/// "songs he would send": what such a relative clause is about is the object.
bool LabelCheck::lacks_antecedent(TokenIndex verb) const {
  const auto subject = tree_.child(verb, Deprel::nsubj);
  if (tree_.token(verb).deprel != Deprel::acl_relcl || !subject ||
      is_relative_pronoun(tree_, *subject) || tree_.has(verb, Deprel::obj) ||
      tree_.has(verb, Deprel::ccomp) || is_intransitive(tree_.lemma(verb)))
    return false;
  const auto noun = tree_.head(verb);
  return noun && !phrases_.is_time(*noun) && !told_.tells(*noun);
}

/// "granted Anna": what she was given is not told.
bool LabelCheck::lacks_gift(TokenIndex verb) const {
  constexpr auto giving = std::to_array<string_view>(
      {"allot", "assign", "award", "give", "grant", "hand", "lend", "offer", "owe"});
  const auto object = tree_.child(verb, Deprel::obj);
  const auto recipient = tree_.child(verb, Deprel::iobj);
  if (!one_of(tree_.lemma(verb), giving) || (object && recipient)) return false;
  return recipient || (object && tree_.token(*object).name == NameKind::person);
}

/// "urged Anna", "informed the crew": to do what, of what is not told.
bool LabelCheck::lacks_deed(TokenIndex verb) const {
  constexpr auto verbs =
      std::to_array<string_view>({"assure", "compel", "convince", "implore", "inform", "instruct",
                                  "notify", "oblige", "persuade", "remind", "tell", "urge"});
  return one_of(tree_.lemma(verb), verbs) &&
         std::ranges::none_of(tree_.children(verb), [&](TokenIndex index) {
           const Deprel relation = tree_.token(index).deprel;
           return index > verb && relation != Deprel::obj && relation != Deprel::iobj &&
                  told_.tells(index);
         });
}

/// "acts", "comes", "stands": says nothing without how, where or as what.
bool LabelCheck::is_empty(TokenIndex verb) const {
  constexpr auto verbs = std::to_array<string_view>(
      {"act",    "agree",   "aim",    "amount", "ask",      "attend", "belong",  "come",  "comply",
       "concur", "consist", "depend", "differ", "disagree", "do",     "email",   "enter", "focus",
       "go",     "inquire", "keep",   "leave",  "lie",      "point",  "proceed", "react", "rely",
       "remain", "reply",   "result", "seem",   "serve",    "stand",  "stay",    "tend",  "turn"});
  return one_of(tree_.lemma(verb), verbs) && !is_passive(tree_, verb) && !tells_more(verb);
}

/// Nothing that the verb asks for is left out: object, complement, particle, the phrases right
/// behind it.
bool LabelCheck::is_whole(TokenIndex verb) const {
  return std::ranges::none_of(tree_.children(verb), [&](TokenIndex index) {
    const bool aside = index > 0 && tree_.word(index - 1) == "(";
    return !aside && lacks(index, verb);
  });
}

/// The child belongs to what the verb asks for, and the headline does not tell it in whole.
bool LabelCheck::lacks(TokenIndex child, TokenIndex verb) const {
  if (is_rank_limited(child)) return true;
  if (is_close_complement(child, verb) && !told_.tells(child)) return true;
  switch (tree_.token(child).deprel) {
    case Deprel::obj:
    case Deprel::iobj:
      return lacks_object(child, verb);
    case Deprel::advcl:
    case Deprel::acl:
      return (is_content_of_object(child, verb) || is_topic(child, verb) ||
              tree_.marker(child) == "without") &&
             !told_.tells(child);
    case Deprel::xcomp:
    case Deprel::ccomp:
      return !is_relative(child) && (!told_.tells(child) || !is_whole(child) || hangs(child));
    case Deprel::compound_prt:
      return !told_.tells(child);
    case Deprel::advmod:
      return lacks_adverb(child, verb);
    case Deprel::obl:
    case Deprel::obl_agent:
      if (is_relative_pronoun(tree_, child)) return !told_.tells(tree_.head(verb).value_or(child));
      return told_.tells(child) ? !is_whole_noun(child, Part::circumstance)
                                : is_asked_for(child, verb);
    case Deprel::nsubj:
    case Deprel::nsubj_pass:
      return !is_relative_pronoun(tree_, child) && !(told_.tells(child) && is_whole_noun(child));
    case Deprel::csubj:
      return true;
    default:
      return false;
  }
}

bool LabelCheck::lacks_object(TokenIndex object, TokenIndex verb) const {
  if (!tree_.preposition(object).empty()) return is_asked_for(object, verb) && !told_.tells(object);
  if (phrases_.is_time(object) && !tree_.has(object, Deprel::nummod)) return false;
  return !told_.tells(object) || !is_whole_noun(object);
}

/// "moved in", "backed away from the plan", "nearly fell"; under a negation any manner: "did not
/// handle it properly".
bool LabelCheck::lacks_adverb(TokenIndex adverb, TokenIndex verb) const {
  constexpr auto directions = std::to_array<string_view>(
      {"abroad", "across", "ahead",     "along", "apart",   "around",   "aside", "away", "back",
       "by",     "down",   "elsewhere", "forth", "forward", "here",     "home",  "in",   "off",
       "on",     "out",    "over",      "there", "through", "together", "up"});
  constexpr auto limits =
      std::to_array<string_view>({"almost", "barely", "hardly", "nearly", "rarely", "seldom"});
  const string_view lemma = tree_.lemma(adverb);
  const bool manner = adverb > verb && lemma.ends_with("ly") && mood::is_negated(tree_, verb);
  const bool close = adverb == verb + 1;
  const bool compares = (close || adverb + 1 == verb) && one_of(lemma, {"less", "more"});
  const bool asked =
      manner || compares || one_of(lemma, limits) || (close && one_of(lemma, directions));
  if (asked && !told_.tells(adverb)) return true;
  return close && std::ranges::any_of(tree_.children(adverb), [&](TokenIndex phrase) {
           return phrase > adverb && tree_.token(phrase).deprel == Deprel::obl &&
                  one_of(tree_.preposition(phrase), asked_for) && !phrases_.is_time(phrase) &&
                  !told_.tells(phrase);
         });
}

/// "asked Anna to investigate": what or whom is lost.
bool LabelCheck::hangs(TokenIndex infinitive) const {
  return is_to_infinitive(tree_, infinitive) && tree_.token(infinitive).upos == Upos::verb &&
         !is_passive(tree_, infinitive) && !tells_object(infinitive);
}

/// "repaid a bond that fell due", which the parser took for the content of the verb.
bool LabelCheck::is_relative(TokenIndex clause) const {
  const auto subject = tree_.child(clause, Deprel::nsubj);
  return subject && is_relative_word(tree_, *subject);
}

/// "grew tired", "easy to say": an adjective or infinitive right behind.
bool LabelCheck::is_close_complement(TokenIndex index, TokenIndex verb) const {
  if (index < verb || tree_.extent(index).first != verb + 1) return false;
  const Token& token = tree_.token(index);
  if (token.upos == Upos::verb && is_to_infinitive(tree_, index)) return true;
  const bool participle =
      token.upos == Upos::verb && token.tense == Tense::past && token.deprel != Deprel::conj;
  return index == verb + 1 && tree_.token(verb).upos != Upos::adj &&
         (participle || token.upos == Upos::adj);
}

/// "affirmed her willingness to accept", "announced a pact on selling shops", "polls show Berg
/// leading": a clause right behind the object, which the parser hung on the verb.
bool LabelCheck::is_content_of_object(TokenIndex clause, TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const TokenIndex first = tree_.extent(clause).first;
  if (!object || clause < *object || tree_.extent(*object).second != first ||
      tree_.token(first).upos == Upos::punct)
    return false;
  const string_view marker = tree_.marker(clause);
  if (is_to_infinitive(tree_, clause))
    return phrases_.has_purpose(*object) && !phrases_.actor(*object);
  if (!is_ing(tree_, clause)) return marker == "that";
  if (marker.empty())
    return first == clause && (shows_doing(tree_.lemma(verb)) || spends_time(tree_.lemma(verb)));
  return marker == "that" || (marker != "by" && one_of(marker, asked_for));
}

/// "talked about how they met": a clause behind a preposition that the verb asks for.
bool LabelCheck::is_topic(TokenIndex clause, TokenIndex verb) const {
  constexpr auto topics =
      std::to_array<string_view>({"about", "against", "from", "into", "of", "on", "with"});
  return tree_.extent(clause).first == verb + 1 && one_of(tree_.marker(clause), topics);
}

/// Right behind the verb, or behind its object with a preposition that belongs to verbs.
bool LabelCheck::is_asked_for(TokenIndex phrase, TokenIndex verb) const {
  const string_view preposition = tree_.preposition(phrase);
  if (phrase < verb || phrases_.is_time(phrase) || !one_of(preposition, asked_for)) return false;
  const auto [first, next] = tree_.extent(phrase);
  // "from five to six": the end is enough.
  const auto tells_end = [&](TokenIndex index) {
    return tree_.extent(index).first == next && tree_.preposition(index) == "to" &&
           told_.tells(index);
  };
  if (preposition == "from" && std::ranges::any_of(tree_.children(verb), tells_end)) return false;
  const auto particle = tree_.child(verb, Deprel::compound_prt);
  if (first == verb + 1 || (particle && first == *particle + 1)) return true;
  auto object = tree_.child(verb, Deprel::obj);
  if (!object) object = tree_.child(verb, Deprel::iobj);
  return object && (is_of_verb(preposition) || preposition == "about") &&
         tree_.extent(*object).second == first;
}

}  // namespace fabula
