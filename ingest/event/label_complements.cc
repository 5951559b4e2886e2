#include "ingest/event/label_complements.h"

#include <algorithm>
#include <array>

#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {

using std::string_view;

std::string Complements::complement_of(TokenIndex verb, bool has_object) const {
  for (TokenIndex index : tree_.children(verb)) {
    if (index < verb) continue;
    std::string text = complement_by(index, verb, has_object);
    if (text.empty() && has_object && tree_.token(index).deprel == Deprel::obj)
      text = complement_of_object(index, verb);
    if (!text.empty()) return text;
  }
  return has_object ? quoted_predicate(verb) : "";
}

std::string Complements::quoted_predicate(TokenIndex verb) const {
  constexpr TokenIndex longest = 3;  // words
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object || *object < verb ||
      !one_of(tree_.lemma(verb), {"brand", "call", "deem", "dub", "label"}))
    return "";
  const auto is_quote = [&](TokenIndex i) {
    return one_of(tree_.word(i), {"\"", "\u201c", "\u201d", "``", "''"});
  };
  const TokenIndex last = tree_.sentence_at(verb).last;
  TokenIndex open = *object + 1;
  while (open < std::min(tree_.extent(*object).second, last) && !is_quote(open)) ++open;
  if (open >= last || !is_quote(open)) return "";
  std::string words;
  for (TokenIndex i = open + 1; i < last && !is_quote(i); ++i) {
    const Upos upos = tree_.token(i).upos;
    if (upos == Upos::punct && i + 1 < last && is_quote(i + 1)) break;
    const bool plain = upos == Upos::adj || upos == Upos::adv || upos == Upos::noun;
    if (!plain || i - open > longest) return "";
    words.append(words.empty() ? "" : " ").append(tree_.word(i));
  }
  return words;
}

/// The words of what stands behind a verb, where it completes the verb.
std::string Complements::complement_by(TokenIndex index, TokenIndex verb, bool has_object) const {
  const Deprel relation = tree_.token(index).deprel;
  if (relation == Deprel::advcl && is_ing(tree_, index)) {
    if (takes_gerund(verb, index, has_object))
      return gerund(tree_.lemma(index)) + predicate_rest(index);
    // "accused them of lying": of whom that is said, the headline does not tell.
    const bool of_unknown = !has_object && tree_.has(verb, Deprel::obj);
    return of_unknown ? "" : gerund_complement(index, verb);
  }
  const auto passive = tree_.child(index, Deprel::aux_pass);  // "accused of being paid"
  if (relation == Deprel::advcl && passive && is_ing(tree_, *passive) &&
      !tree_.has(index, Deprel::nsubj))
    return gerund_complement(index, verb);
  if ((relation == Deprel::xcomp && !tree_.has(index, Deprel::nsubj)) || is_foretold(verb, index) ||
      (has_object && is_made_to(verb, index)) || is_use(verb, index) || is_for(verb, index))
    return open_complement(index, has_object);
  if (has_object) return tells_listener(verb, index) ? content_clause(index) : "";
  if (takes_content(verb, index) && (relation == Deprel::ccomp || is_existential(index)))
    return content_clause(index);
  const auto asked = asked_clause(index);
  return asked ? content_clause(*asked) : "";
}

/// "warned the minister in May that prices would rise"
bool Complements::tells_listener(TokenIndex verb, TokenIndex clause) const {
  return tree_.token(clause).deprel == Deprel::ccomp && tree_.marker(clause) == "that" &&
         one_of(tree_.lemma(verb), {"advise", "assure", "convince", "inform", "notify", "persuade",
                                    "remind", "tell", "warn"});
}

/// "injured" of "left ten people injured": the state, not which ones; but "left a note written in
/// ink".
bool Complements::is_left_so(TokenIndex verb, TokenIndex participle) const {
  const TokenIndex object = *tree_.head(participle);
  const bool people = tree_.has(object, Deprel::nummod) || is_person(object);
  return tree_.lemma(verb) == "leave" && participle == object + 1 && people &&
         is_passive(tree_, participle);
}

/// "accused the network of breaking rules", where the clause hangs on the object
std::string Complements::complement_of_object(TokenIndex object, TokenIndex verb) const {
  std::string text;
  for (TokenIndex clause : tree_.children(object)) {
    if (clause < object || tree_.token(clause).deprel != Deprel::acl) continue;
    if (is_ing(tree_, clause))
      text = gerund_complement(clause, object);
    else if (is_left_so(verb, clause))
      text = tree_.word(clause);
    else if (is_made_to(verb, clause))
      text = open_complement(clause, true);
  }
  return text;
}

/// "was projected on Monday to have won"
bool Complements::is_foretold(TokenIndex verb, TokenIndex clause) const {
  const string_view lemma = tree_.lemma(verb);
  return tree_.token(clause).deprel == Deprel::advcl && is_to_infinitive(tree_, clause) &&
         is_passive(tree_, verb) &&
         (lexicon_.governs(lemma, Upos::verb, Governor::forecast) ||
          lexicon_.governs(lemma, Upos::verb, Governor::say));
}

/// "allowed the court to close the site", whatever the parser hung the clause on
bool Complements::is_made_to(TokenIndex verb, TokenIndex clause) const {
  const Deprel relation = tree_.token(clause).deprel;
  return makes_do(tree_.lemma(verb)) && is_to_infinitive(tree_, clause) &&
         (relation == Deprel::acl || relation == Deprel::advcl);
}

/// "is used to lift blocks": what a tool or a measure is for.
bool Complements::is_use(TokenIndex verb, TokenIndex clause) const {
  const Deprel relation = tree_.token(clause).deprel;
  return (relation == Deprel::advcl || relation == Deprel::xcomp) &&
         is_to_infinitive(tree_, clause) &&
         one_of(tree_.lemma(verb), {"design", "devise", "employ", "equip", "gear", "intend", "need",
                                    "require", "use", "utilise", "utilize"});
}

/// "announced a plan to sell ships": what the object is for, right behind it.
bool Complements::is_for(TokenIndex verb, TokenIndex clause) const {
  const auto object = tree_.child(verb, Deprel::obj);
  return object && tree_.token(clause).deprel == Deprel::advcl && is_to_infinitive(tree_, clause) &&
         phrases_.has_purpose(*object) && !phrases_.actor(*object) &&
         tree_.extent(clause).first == tree_.extent(*object).second;
}

/// "discussed quietly leaving": an object that is a clause, with nothing but adverbs before it;
/// "spent years fighting"; "was seen leaving the house".
bool Complements::takes_gerund(TokenIndex verb, TokenIndex clause, bool has_object) const {
  if (spends_time(tree_.lemma(verb))) return has_object && tree_.marker(clause).empty();
  if (shows_doing(tree_.lemma(verb)) && tree_.marker(clause).empty()) {
    const auto object = tree_.child(verb, Deprel::obj);
    return clause == (object ? tree_.extent(*object).second : verb + 1) &&
           (has_object || is_passive(tree_, verb));
  }
  if (has_object) return false;
  if (!takes_gerund_object(tree_.lemma(verb))) return false;
  for (TokenIndex i = verb + 1; i < clause; ++i)
    if (tree_.token(i).upos != Upos::adv) return false;
  return true;
}

/// "is accused of taking bribes"
std::string Complements::gerund_complement(TokenIndex index, TokenIndex governor) const {
  constexpr auto markers = std::to_array<string_view>(
      {"about", "against", "at", "for", "from", "in", "into", "of", "on", "to", "with"});
  const string_view marker = tree_.marker(index);
  const auto mark = tree_.child(index, Deprel::mark);
  const string_view above = tree_.head(index) ? tree_.lemma(*tree_.head(index)) : "";
  const bool of_object =
      marker == "of" || marker == "from" || marker == "without" ||
      (marker == "with" && one_of(above, {"charge", "credit", "task"})) ||
      (marker == "for" && judges(above)) ||
      (marker == "as" &&
       one_of(above,
              {"characterise", "characterize", "choose",   "cite", "condemn", "denounce", "depict",
               "describe",     "dismiss",      "identify", "list", "name",    "pick",     "portray",
               "recognise",    "recognize",    "regard",   "see",  "select",  "view"}));
  // "specialised in removing people"
  const bool adjacent = mark && *mark == governor + 1 && one_of(marker, markers);
  if (!(of_object || adjacent)) return "";
  const std::string rest = predicate_rest(index);
  const std::string no = mood_of(index).negated ? " not " : " ";
  if (tree_.has(index, Deprel::aux_pass))  // "of being elected"
    return std::string(marker) + no + "being " + past_participle(tree_.lemma(index)) + rest;
  const bool alone =
      one_of(marker, {"from", "without"}) && !tree_.has(index, Deprel::obj);  // "from leaving"
  if (rest.empty() && !alone && !is_intransitive(tree_.lemma(index))) return "";
  return std::string(marker) + no + gerund(tree_.lemma(index)) + rest;
}

/// "accusing the bank of fraud" of "wrote a letter accusing the bank of fraud": a participle right
/// behind the object, whichever word it hangs on.
std::string Complements::participle_behind(TokenIndex verb, std::size_t room) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const TokenIndex next = object.value_or(0) + 1;
  const bool behind = object && *object > verb && tree_.token(*object).upos == Upos::noun &&
                      !is_passive(tree_, verb) && next < tree_.document().tokens.size() &&
                      is_ing(tree_, next) &&
                      (tree_.head(next) == *object || tree_.head(next) == verb);
  if (!behind) return "";
  const Deprel relation = tree_.token(next).deprel;
  if (relation != Deprel::acl && relation != Deprel::advcl) return "";
  const auto whom = tree_.child(next, Deprel::obj);
  const bool owner = whom && style_.owner && phrases_.actor(*whom) == style_.owner;
  if (owner && reflexive(next).empty()) return "";  // "allowing her"
  // "saying the report is false", of which the parser lost the clause
  const bool lost = reflexive(next).empty() && fabula::takes_content(tree_.lemma(next)) &&
                    !tree_.has(next, Deprel::ccomp);
  std::string told = lost ? "" : open_complement(next, true);
  const PhraseStyle brief = style_.briefest();
  if (told.size() > room)
    told = Complements(tree_, lexicon_, phrases_, brief, type_).open_complement(next, true);
  const bool bare = told.find(' ') == told.npos;
  return bare || told.size() > room ? "" : told;
}

std::string Complements::purpose(TokenIndex clause) const {
  const string_view opening = tree_.word(tree_.extent(clause).first);
  if (!is_to_infinitive(tree_, clause) || !one_of(opening, {"in", "to"}) || phrases_.actor(clause))
    return "";
  const std::string told = open_complement(clause, true);
  const bool alone = told.find(' ', told.find(' ') + 1) == told.npos;
  const bool lost = std::ranges::any_of(tree_.children(clause), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    if (index < clause || relation == Deprel::punct) return false;
    if (alone) return true;  // "to last the day"
    return relation == Deprel::obj && tree_.token(index).upos == Upos::pron &&
           phrases_.phrase(index, style_).empty();  // "to take them home"
  });
  return lost ? "" : told;
}

std::string Complements::deed_of(TokenIndex noun, TokenIndex verb) const {
  const TokenIndex next = tree_.extent(noun).second;
  for (const TokenIndex head : {noun, verb})
    for (TokenIndex index : tree_.children(head)) {
      const Deprel relation = tree_.token(index).deprel;
      const bool clause =
          relation == Deprel::acl || relation == Deprel::advcl || relation == Deprel::xcomp;
      if (index < noun || !clause || !is_to_infinitive(tree_, index)) continue;
      const bool of_verb =
          tree_.token(head).upos == Upos::verb && tree_.extent(index).first == next;
      if (head != noun && !of_verb) continue;
      return open_complement(index, true);
    }
  return "";
}

}  // namespace fabula
