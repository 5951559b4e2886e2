#include "ingest/event/label_complements.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {

using std::string_view;

namespace {

constexpr std::size_t max_rest = 48;  // bytes of what stands behind an embedded verb

/// The same with the shortest phrases.
PhraseStyle briefly(PhraseStyle style) {
  style.tight = style.lean = style.brief = true;
  return style;
}

}  // namespace

SlotGroup Complements::group(const std::vector<Argument>& arguments, Slot slot) const {
  SlotGroup found;
  const Argument* first = nullptr;
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || is_date(argument)) continue;
    if (!first || (first->inherited && !argument.inherited)) first = &argument;
  }
  if (!first) return found;
  found.inherited = first->inherited;
  const std::vector<TokenIndex> together = tree_.coordinated(first->token);
  for (const Argument& argument : arguments) {
    if (argument.slot != slot || is_date(argument)) continue;
    const bool joined = std::ranges::find(together, argument.token) != together.end();
    (joined ? found.heads : found.others).push_back(argument.token);
  }
  return found;
}

/// What the verb of a single subject says of its number: "goods are", "the police have".
std::optional<bool> Complements::number_of_verb(const SlotGroup& found) const {
  if (found.heads.size() != 1) return std::nullopt;
  const TokenIndex head = found.heads.front();
  const bool several = tree_.document().word(tree_.token(head)).ends_with('s');
  if (phrases_.actor(head) && !tree_.token(head).plural && !several) return std::nullopt;
  const Deprel relation = tree_.token(found.heads.front()).deprel;
  const auto verb = tree_.head(found.heads.front());
  if (!verb || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass)) return std::nullopt;
  constexpr std::array<string_view, 4> plural{"are", "were", "have", "do"};
  constexpr std::array<string_view, 4> singular{"is", "was", "has", "does"};
  for (TokenIndex index : tree_.children(*verb)) {
    if (tree_.token(index).upos != Upos::aux || index < found.heads.front()) continue;
    const string_view word = tree_.document().word(tree_.token(index));
    if (one_of(word, plural)) return true;
    if (one_of(word, singular)) return false;
    break;
  }
  return std::nullopt;
}

/// Not so the months of "served 18 months".
bool Complements::is_date(const Argument& argument) const {
  const bool served = argument.slot == Slot::object && !argument.inherited &&
                      tree_.token(argument.token).deprel == Deprel::obj &&
                      tree_.has(argument.token, Deprel::nummod);
  return phrases_.is_time(argument.token) && !served;
}

bool Complements::is_plural(const SlotGroup& found) const {
  if (const auto told = number_of_verb(found)) return *told;
  return phrases_.count(found.heads, style_) > 1 ||
         (!found.heads.empty() && phrases_.is_plural(found.heads.front()));
}

std::string Complements::object_words(const SlotGroup& objects) const {
  const std::string words = phrases_.list(objects.heads, style_);
  if (objects.heads.size() != 1 || words.empty()) return words;
  const auto copula = tree_.child(objects.heads.front(), Deprel::cop);
  return copula && is_ing(tree_, *copula) ? "being " + words : words;
}

std::string Complements::complement_of(TokenIndex verb, bool has_object) const {
  for (TokenIndex index : tree_.children(verb)) {
    if (index < verb) continue;
    const Deprel relation = tree_.token(index).deprel;
    std::string text;
    const auto passive = tree_.child(index, Deprel::aux_pass);
    const bool gerund_of_be =
        passive && is_ing(tree_, *passive) && !tree_.has(index, Deprel::nsubj);
    if (relation == Deprel::advcl && gerund_of_be)
      text = gerund_complement(index, verb, false);
    else if (relation == Deprel::advcl && is_ing(tree_, index))
      text = takes_gerund(verb, index, has_object)
                 ? gerund(tree_.lemma(index)) + predicate_rest(index)
                 : gerund_complement(index, verb, !has_object && tree_.has(verb, Deprel::obj));
    else if ((relation == Deprel::xcomp && !tree_.has(index, Deprel::nsubj)) ||
             is_foretold(verb, index) || is_made_to(verb, index, has_object) ||
             is_use(verb, index) || is_for(verb, index))
      text = open_complement(index, has_object);
    else if (!has_object && takes_content(verb, index) &&
             (relation == Deprel::ccomp || is_existential(index)))
      text = content_clause(index);
    else if (const auto asked = asked_clause(index); asked && !has_object)
      text = content_clause(*asked);
    if (!text.empty()) return text;
    // "accused the network of breaking rules", where the clause hangs on the object
    if (relation != Deprel::obj || !has_object) continue;
    for (TokenIndex clause : tree_.children(index)) {
      if (clause < index || tree_.token(clause).deprel != Deprel::acl) continue;
      if (is_ing(tree_, clause))
        text = gerund_complement(clause, index, false);
      else if (is_made_to(verb, clause, has_object))
        text = open_complement(clause, true);
    }
    if (!text.empty()) return text;
  }
  return "";
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
  const Deprel relation = tree_.token(next).deprel;
  if (!behind || (relation != Deprel::acl && relation != Deprel::advcl)) return "";
  const auto whom = tree_.child(next, Deprel::obj);
  if (whom && style_.owner && phrases_.actor(*whom) == style_.owner) return "";  // "allowing her"
  // "saying the report is false", of which the parser lost the clause
  const bool lost = fabula::takes_content(tree_.lemma(next)) && !tree_.has(next, Deprel::ccomp);
  std::string told = lost ? "" : open_complement(next, true);
  const PhraseStyle brief = briefly(style_);
  if (told.size() > room)
    told = Complements(tree_, lexicon_, phrases_, brief, type_).open_complement(next, true);
  const bool bare = told.find(' ') == told.npos;
  return bare || told.size() > room ? "" : told;
}

/// "discussed quietly leaving": an object that is a clause, with nothing but adverbs before it;
/// "spent years fighting"; "was seen leaving the house".
bool Complements::takes_gerund(TokenIndex verb, TokenIndex clause, bool has_object) const {
  if (tree_.lemma(verb) == "spend") return has_object && tree_.marker(clause).empty();
  if (shows_doing(tree_.lemma(verb)) && tree_.marker(clause).empty()) {
    const auto object = tree_.child(verb, Deprel::obj);
    return clause == (object ? tree_.extent(*object).second : verb + 1) &&
           (has_object || is_passive(tree_, verb));
  }
  if (has_object) return false;
  constexpr auto verbs = std::to_array<string_view>(
      {"admit", "advocate", "avoid", "begin", "consider", "contemplate", "delay", "deny", "discuss",
       "mention", "oppose", "propose", "recommend", "resume", "risk", "start", "stop", "suggest",
       "support"});
  if (!one_of(tree_.lemma(verb), verbs)) return false;
  for (TokenIndex i = verb + 1; i < clause; ++i)
    if (tree_.token(i).upos != Upos::adv) return false;
  return true;
}

std::string Complements::gerund_complement(TokenIndex index, TokenIndex governor,
                                           bool of_unknown) const {
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
  if (of_unknown || !(of_object || adjacent)) return "";
  const std::string rest = predicate_rest(index);
  const std::string no = mood_of(index).negated ? " not " : " ";
  if (tree_.has(index, Deprel::aux_pass))  // "of being elected"
    return std::string(marker) + no + "being " + past_participle(tree_.lemma(index)) + rest;
  const bool alone =
      one_of(marker, {"from", "without"}) && !tree_.has(index, Deprel::obj);  // "from leaving"
  if (rest.empty() && !alone && !is_intransitive(tree_.lemma(index))) return "";
  return std::string(marker) + no + gerund(tree_.lemma(index)) + rest;
}

bool Complements::is_foretold(TokenIndex verb, TokenIndex clause) const {
  const string_view lemma = tree_.lemma(verb);
  return tree_.token(clause).deprel == Deprel::advcl && is_to_infinitive(tree_, clause) &&
         is_passive(tree_, verb) &&
         (lexicon_.governs(lemma, Upos::verb, Governor::forecast) ||
          lexicon_.governs(lemma, Upos::verb, Governor::say));
}

/// "allowed the court to close the site", whatever the parser hung the clause on
bool Complements::is_made_to(TokenIndex verb, TokenIndex clause, bool has_object) const {
  const Deprel relation = tree_.token(clause).deprel;
  return has_object && makes_do(tree_.lemma(verb)) && is_to_infinitive(tree_, clause) &&
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
  // "ordered the gates be shut": no other verb has a bare "be" behind its object.
  const bool subjunctive = auxiliary && tree_.document().word(tree_.token(*next)) == "be";
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
  const bool comma = next < last && tree_.document().word(tree_.token(next)) == ",";
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

bool Complements::is_whole(TokenIndex verb) const {
  auto subject = tree_.child(verb, Deprel::nsubj);
  if (!subject) subject = tree_.child(verb, Deprel::nsubj_pass);
  if (!subject) return false;
  const string_view lemma = tree_.lemma(*subject);
  const bool relative = lemma == "that" || lemma == "which" || lemma == "who";
  return !relative && (tree_.has(verb, Deprel::obj) || !needs_object(tree_.lemma(verb)) ||
                       is_passive(tree_, verb));
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

std::string Complements::reflexive(TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object || tree_.token(*object).upos != Upos::pron) return "";
  const string_view word = tree_.document().word(tree_.token(*object));
  return word.ends_with("self") || word.ends_with("selves") ? std::string(word) : "";
}

bool Complements::says(TokenIndex verb) const {
  const string_view lemma = tree_.lemma(verb);
  return lexicon_.governs(lemma, Upos::verb, Governor::say) ||
         lexicon_.governs(lemma, Upos::verb, Governor::claim) ||
         lexicon_.governs(lemma, Upos::verb, Governor::forecast);
}

/// " about the crisis" of "concerned about the crisis", " of lying" of "guilty of lying", " to
/// sail" of "ready to sail"; also what stands right behind the adjective and hangs on its verb.
std::string Complements::of_adjective(TokenIndex adjective) const {
  std::vector<TokenIndex> behind(tree_.children(adjective).begin(),
                                 tree_.children(adjective).end());
  if (const auto verb = tree_.head(adjective))
    std::ranges::copy_if(tree_.children(*verb), std::back_inserter(behind), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::advcl &&
             tree_.extent(index).first == adjective + 1;
    });
  for (TokenIndex index : behind) {
    if (index < adjective) continue;
    const Deprel relation = tree_.token(index).deprel;
    std::string told;
    if (relation == Deprel::obl)
      told = phrases_.prepositional(index, tree_.preposition(index), style_, style_.lean ? 0 : 1);
    else if (relation == Deprel::advcl && is_ing(tree_, index))
      told = gerund_complement(index, adjective, false);
    else if (relation == Deprel::xcomp && is_to_infinitive(tree_, index))
      told = open_complement(index, true);
    if (!told.empty()) return ' ' + told;
  }
  return "";
}

/// "left two wounded", but not "took down the tents erected in May"
bool Complements::takes_participle(std::optional<TokenIndex> verb) const {
  return verb && one_of(tree_.lemma(*verb),
                        {"believe",   "call",   "consider", "declare", "deem",  "feel", "find",
                         "get",       "have",   "hear",     "keep",    "leave", "make", "need",
                         "pronounce", "report", "see",      "think",   "want",  "watch"});
}

/// "make travel possible", "built a hull good at resisting storms": what follows tells of the
/// object.
bool Complements::is_state(TokenIndex verb, TokenIndex state) const {
  if (tree_.token(state).upos == Upos::verb) return false;
  return takes_participle(verb) ||
         (tree_.token(state).upos == Upos::adj && !of_adjective(state).empty());
}

std::string Complements::open_complement(TokenIndex index, bool has_object) const {
  const Token& token = tree_.token(index);
  const bool copular = tree_.has(index, Deprel::cop) && is_to_infinitive(tree_, index);
  const string_view preposition = tree_.preposition(index);
  std::string mark = copular ? "to be " : "";
  if (!preposition.empty()) mark.append(preposition).append(" ");
  if (token.upos == Upos::num) {  // "was named one of the ten best"
    const std::string phrase = phrases_.phrase(index, style_);
    return phrase.empty() ? "" : mark + phrase;
  }
  if (token.upos == Upos::noun || token.upos == Upos::propn) {
    const TokenIndex first = tree_.extent(index).first;
    if (tree_.token(first - (first > 0)).upos == Upos::punct) return "";  // ": the relic"
    std::string phrase = phrases_.phrase(index, style_);
    if (phrase.empty()) phrase = phrases_.phrase(index, style_, 0);
    return phrase.empty() ? "" : mark + phrase;
  }
  const std::string word(tree_.document().word(token));
  if (token.upos == Upos::adj) {  // "found not guilty"
    const std::string adjective = phrases_.counted_adjective(index) + of_adjective(index);
    return mark + (is_negated(index) && !adjective.starts_with("not") ? "not " : "") + adjective;
  }
  if (token.upos != Upos::verb) return "";
  const std::string rest = predicate_rest(index);
  // "to know more": what cannot be said leaves the verb hanging.
  const bool hangs =
      rest.empty() && (tree_.has(index, Deprel::obj) || tree_.has(index, Deprel::ccomp) ||
                       tree_.has(index, Deprel::xcomp));
  if (hangs && !is_intransitive(token.lemma) && !is_passive(tree_, index)) return "";
  if (is_cut(index, rest)) return "";
  const bool infinitive = is_to_infinitive(tree_, index) && token.lemma != "accord";
  if (!infinitive && !has_object && !is_ing(tree_, index)) return "";
  // "..., the bank warned": not of this clause.
  const TokenIndex first = tree_.extent(index).first;
  if (!infinitive && first > 0 && tree_.token(first - 1).upos == Upos::punct) return "";
  const bool modifies = token.tense == Tense::past && !is_ing(tree_, index) && rest.empty();
  if (!infinitive && modifies && !takes_participle(tree_.head(index))) return "";
  // "a ruling finding that ..."
  if (!infinitive && rest.empty() && is_ing(tree_, index) && needs_object(token.lemma)) return "";
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

/// "to prevent the city" of "to prevent the city from closing", "to urge Anna" of "to urge Anna to
/// resign": the rest does not say what of or what to do.
bool Complements::is_cut(TokenIndex verb, string_view rest) const {
  const bool keeps = keeps_from(tree_.lemma(verb));
  if (!(keeps || makes_do(tree_.lemma(verb))) || rest.find(keeps ? " from " : " to ") != rest.npos)
    return false;
  const auto goes_on = [&](TokenIndex index) {
    return index > verb &&
           (keeps ? tree_.marker(index) == "from" || tree_.preposition(index) == "from"
                  : is_to_infinitive(tree_, index));
  };
  const auto object = tree_.child(verb, Deprel::obj);
  return std::ranges::any_of(tree_.children(verb), goes_on) ||
         (object && std::ranges::any_of(tree_.children(*object), goes_on));
}

std::string Complements::predicate_rest(TokenIndex verb) const {
  const std::vector<Argument> arguments = arguments_of(tree_, verb);
  std::string out;
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::compound_prt)
      out.append(" ").append(tree_.document().word(tree_.token(index)));
  if (!is_passive(tree_, verb)) {
    const SlotGroup objects = group(arguments, Slot::object);
    const std::string object = object_words(objects);
    // "to give Anna a ship", "to allow ships to dock"
    const std::string receiver = phrases_.list(group(arguments, Slot::recipient).heads, style_);
    if (!receiver.empty()) out += ' ' + receiver;
    if (!object.empty()) out += ' ' + object;
    // "had any part in it": nothing stands for what cannot be spelled.
    if (object.empty() && !objects.heads.empty() && tree_.lemma(verb) == "have") return "";
    // "to give the network a licence"
    const bool two =
        !object.empty() && !objects.others.empty() && takes_two_objects(tree_.lemma(verb));
    const std::string second = two ? phrases_.phrase(objects.others.front(), style_) : "";
    if (!second.empty()) out += ' ' + second;
    // With an object, an infinitive mostly tells what for; "to make travel possible" is whole.
    const auto state = tree_.child(verb, Deprel::xcomp);
    const bool used = std::ranges::any_of(tree_.children(verb), [&](TokenIndex clause) {
      return clause > verb && is_use(verb, clause);
    });
    const bool whole = used || makes_do(tree_.lemma(verb)) || keeps_from(tree_.lemma(verb)) ||
                       (state && is_state(verb, *state));
    const bool asks = object.empty() || (!style_.brief && whole);
    const bool has_object = !object.empty() || !receiver.empty();
    std::string deed = asks ? complement_of(verb, has_object) : "";
    const PhraseStyle brief = briefly(style_);
    if (!deed.empty() && out.size() + 1 + deed.size() > max_rest)
      deed = Complements(tree_, lexicon_, phrases_, brief, type_).complement_of(verb, has_object);
    if (!deed.empty() && out.size() + 1 + deed.size() <= max_rest) return out + ' ' + deed;
  }
  if (style_.brief && !out.empty()) return out;
  // "to debate virtually"
  for (TokenIndex index : tree_.children(verb))
    if (out.empty() && index == verb + 1 && tree_.token(index).upos == Upos::adv &&
        tree_.lemma(index).ends_with("ly"))
      out.append(" ").append(tree_.document().word(tree_.token(index)));
  for (const Argument& argument : arguments) {
    if (argument.slot != Slot::oblique || argument.token < verb) continue;
    const std::string phrase = phrases_.prepositional(argument.token, argument.preposition, style_);
    if (!phrase.empty() && out.find(phrase) == out.npos) return out + ' ' + phrase;
  }
  return out;
}

Complements::Mood Complements::mood_of(TokenIndex verb) const {
  Mood mood;
  for (TokenIndex index : tree_.children(verb)) {
    const Token& token = tree_.token(index);
    const string_view lemma = token.lemma;
    // "does not only cover hardware" covers it.
    const bool limits = index + 1 < verb && one_of(tree_.lemma(index + 1),
                                                   {"just", "merely", "only", "simply", "solely"});
    mood.negated =
        mood.negated || ((lemma == "not" || lemma == "n't") && !limits) || lemma == "never";
    if (token.deprel != Deprel::aux || lemma == "be" || lemma == "have" || lemma == "do") continue;
    mood.modal = lemma;
  }
  return mood;
}

}  // namespace fabula
