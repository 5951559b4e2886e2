#include <algorithm>
#include <array>

#include "ingest/event/label_complements.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// What a headline says of an argument in a clause within its clause: "to sell the ship", "guilty of
// lying".

namespace fabula {

using std::string_view;

namespace {

constexpr std::size_t max_rest = 52;  // bytes of what stands behind an embedded verb

}  // namespace

std::string Complements::open_complement(TokenIndex index, bool has_object) const {
  std::string told;
  switch (tree_.token(index).upos) {
    case Upos::verb:
      return verb_complement(index, has_object);
    case Upos::adj:
      told = adjective_complement(index);
      break;
    case Upos::num:  // "was named one of the ten best"
      told = phrases_.phrase(index, style_);
      break;
    case Upos::noun:
    case Upos::propn:
      told = noun_complement(index);
      break;
    default:
      break;
  }
  if (told.empty()) return "";
  std::string mark =
      tree_.has(index, Deprel::cop) && is_to_infinitive(tree_, index) ? "to be " : "";
  const string_view preposition = tree_.preposition(index);
  if (!preposition.empty()) mark.append(preposition).append(" ");
  return mark + told;
}

std::string Complements::noun_complement(TokenIndex noun) const {
  const TokenIndex first = tree_.extent(noun).first;
  // ": the relic", where the parser hung the mark on either
  if (tree_.token(first - (first > 0)).upos == Upos::punct || tree_.word(first) == ":") return "";
  const std::string phrase = phrases_.phrase(noun, style_);
  return phrase.empty() ? phrases_.phrase(noun, style_, 0) : phrase;
}

/// "found not guilty"
std::string Complements::adjective_complement(TokenIndex adjective) const {
  const std::string rest = of_adjective(adjective);
  if (rest.empty() && tree_.lemma(adjective) == "worth") return "";  // how much?
  const std::string told = phrases_.counted_adjective(adjective) + rest;
  return (is_negated(adjective) && !told.starts_with("not") ? "not " : "") + told;
}

/// "to sell the ship", "leaving the house"; "" where that would not be said in whole.
std::string Complements::verb_complement(TokenIndex verb, bool has_object) const {
  const string_view lemma = tree_.lemma(verb);
  const std::string rest = predicate_rest(verb);
  // "to know more", "to try": what cannot be said leaves the verb hanging.
  const bool hangs = rest.empty() && !is_intransitive(lemma) && !is_passive(tree_, verb) &&
                     (one_of(lemma, {"attempt", "do", "try"}) || tree_.has(verb, Deprel::obj) ||
                      tree_.has(verb, Deprel::ccomp) || tree_.has(verb, Deprel::xcomp));
  if (hangs || is_cut(verb, rest) || lacks_whom(verb)) return "";
  if (is_to_infinitive(tree_, verb)) return infinitive(verb) + rest;
  const bool told = is_told_as_participle(verb, has_object, !rest.empty());
  return told ? std::string(tree_.word(verb)) + rest : "";
}

/// "to lock up" of "to lock me up": a particle is not whom.
bool Complements::lacks_whom(TokenIndex verb) const {
  const TokenIndex whom = verb + 1;
  const auto particle = tree_.child(verb, Deprel::compound_prt);
  return particle && *particle > whom && tree_.token(whom).upos == Upos::pron &&
         tree_.head(whom) == verb && reflexive(verb).empty() &&
         phrases_.phrase(whom, style_).empty();
}

bool Complements::is_told_as_participle(TokenIndex verb, bool has_object, bool has_rest) const {
  const bool does = is_ing(tree_, verb);
  if (!has_object && !does) return false;
  // "..., the bank warned": not of this clause.
  const TokenIndex first = tree_.extent(verb).first;
  if (first > 0 && tree_.token(first - 1).upos == Upos::punct) return false;
  if (has_rest) return true;
  // "a ruling finding that ..."
  if (does) return !needs_object(tree_.lemma(verb));
  return tree_.token(verb).tense != Tense::past || takes_participle(tree_.head(verb));
}

/// "to sell", "not to be sold", "to have sold"
std::string Complements::infinitive(TokenIndex verb) const {
  const string_view lemma = tree_.lemma(verb);
  const bool passive = tree_.has(verb, Deprel::aux_pass);
  const bool perfect = is_perfect(tree_, verb);
  std::string told = passive || perfect ? past_participle(lemma) : std::string(lemma);
  if (passive) told.insert(0, perfect ? "been " : "be ");
  if (perfect) told.insert(0, "have ");
  return (is_negated(verb) ? "not to " : "to ") + told;
}

/// "to prevent the city" of "to prevent the city from closing", "to urge Anna" of "to urge Anna to
/// resign": the rest does not say what of or what to do.
bool Complements::is_cut(TokenIndex verb, string_view rest) const {
  const bool keeps = keeps_from(tree_.lemma(verb));
  if (!asks_for_deed(tree_.lemma(verb)) || rest.find(keeps ? " from " : " to ") != rest.npos)
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

/// The object and the first circumstance of an embedded verb, with a space in front.
std::string Complements::predicate_rest(TokenIndex verb) const {
  const std::vector<Argument> arguments = arguments_of(tree_, verb);
  std::string out;
  const auto add = [&](string_view words) {
    if (!words.empty()) out.append(" ").append(words);
  };
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::compound_prt) add(tree_.word(index));
  if (!is_passive(tree_, verb)) {
    const SlotGroup objects = group(arguments, Slot::object);
    std::string object = reflexive(verb);
    if (object.empty()) object = object_words(objects);
    // "had any part in it": nothing stands for what cannot be spelled.
    if (object.empty() && !objects.heads.empty() && tree_.lemma(verb) == "have") return "";
    // "to give Anna a ship", "to allow ships to dock"
    const std::string recipient = phrases_.list(group(arguments, Slot::recipient).heads, style_);
    add(recipient);
    add(object);
    // "to give the network a licence"
    if (!object.empty() && !objects.others.empty() && takes_two_objects(tree_.lemma(verb)))
      add(phrases_.phrase(objects.others.front(), style_));
    const std::size_t room = out.size() < max_rest ? max_rest - out.size() - 1 : 0;
    const std::string deed = inner_complement(verb, !object.empty(), !recipient.empty(), room);
    if (!deed.empty()) return out + ' ' + deed;
  } else if (const std::string deed = inner_complement(verb, false, false, max_rest);
             !deed.empty()) {
    return out + ' ' + deed;  // "that the port was forced to close"
  } else if (const auto agent = tree_.child(verb, Deprel::obl_agent)) {
    // "to have been started by a spark"
    const std::string by = phrases_.prepositional(*agent, "by", style_);
    if (!by.empty() && out.size() + by.size() + 1 < max_rest) return out + ' ' + by;
  }
  if (style_.brief && !out.empty()) return out;
  // "to debate virtually", "acting alone"
  for (TokenIndex index : tree_.children(verb))
    if (out.empty() && index == verb + 1 && tree_.token(index).upos == Upos::adv &&
        (tree_.lemma(index).ends_with("ly") ||
         one_of(tree_.lemma(index), {"abroad", "alone", "online", "together"})))
      add(tree_.word(index));
  for (const Argument& argument : arguments) {
    if (argument.slot != Slot::oblique || argument.token < verb) continue;
    const std::string phrase = phrases_.prepositional(argument.token, argument.preposition, style_);
    if (phrase.empty() || out.find(phrase) != out.npos) continue;
    // "to travel with the intent to sell ships", both or neither
    const std::string deed =
        phrases_.has_purpose(argument.token) ? deed_of(argument.token, verb) : "";
    const bool fits = out.size() + phrase.size() + deed.size() + 1 < max_rest;
    if (!deed.empty() && !fits) continue;
    add(phrase);
    add(deed);
    return out;
  }
  return out;
}

/// The complement of an embedded verb, if it is asked for and has room. With an object, an
/// infinitive mostly tells what for; "to make travel possible" is whole.
std::string Complements::inner_complement(TokenIndex verb, bool has_object, bool has_recipient,
                                          std::size_t room) const {
  const string_view lemma = tree_.lemma(verb);
  const auto state = tree_.child(verb, Deprel::xcomp);
  const auto is_used = [&](TokenIndex clause) { return clause > verb && is_use(verb, clause); };
  const bool asks =
      !has_object || (!style_.brief && (asks_for_deed(lemma) || (state && is_state(verb, *state)) ||
                                        std::ranges::any_of(tree_.children(verb), is_used)));
  if (!asks) return "";
  std::string deed = complement_of(verb, has_object || has_recipient);
  if (deed.size() <= room) return deed;
  const PhraseStyle brief = style_.briefest();
  deed = Complements(tree_, lexicon_, phrases_, brief, type_)
             .complement_of(verb, has_object || has_recipient);
  return deed.size() <= room ? deed : "";
}

/// "make travel possible", "built a hull good at resisting storms": what follows tells of the
/// object.
bool Complements::is_state(TokenIndex verb, TokenIndex state) const {
  if (tree_.token(state).upos == Upos::verb) return false;
  return takes_participle(verb) ||
         (tree_.token(state).upos == Upos::adj && !of_adjective(state).empty());
}

/// "left two wounded", but not "took down the tents erected in May"
bool Complements::takes_participle(std::optional<TokenIndex> verb) const {
  return verb && one_of(tree_.lemma(*verb),
                        {"believe",   "call",   "consider", "declare", "deem",  "feel", "find",
                         "get",       "have",   "hear",     "keep",    "leave", "make", "need",
                         "pronounce", "report", "see",      "think",   "want",  "watch"});
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
    else if (relation == Deprel::obl_unmarked && phrases_.is_measure(index))  // "worth $40"
      told = phrases_.phrase(index, style_);
    else if (relation == Deprel::advcl && is_ing(tree_, index))
      told = gerund_complement(index, adjective);
    else if (relation == Deprel::xcomp && is_to_infinitive(tree_, index))
      told = open_complement(index, true);
    if (!told.empty()) return ' ' + told;
  }
  return "";
}

std::string Complements::predicate_word(TokenIndex head) const {
  const Token& token = tree_.token(head);
  if (token.upos == Upos::adj)
    return degree_of(head) + std::string(tree_.document().word(token)) +
           (style_.brief ? "" : of_adjective(head));
  if (!tree_.preposition(head).empty()) return "";
  return token.upos == Upos::noun ? phrases_.phrase(head, style_) : "";
}

/// "more " of "more orderly"
std::string Complements::degree_of(TokenIndex adjective) const {
  constexpr auto degrees =
      std::to_array<string_view>({"as", "less", "least", "more", "most", "no", "so", "too"});
  for (TokenIndex index : tree_.children(adjective))
    if (index + 1 == adjective && one_of(tree_.lemma(index), degrees))
      return std::string(tree_.word(index)) + ' ';
  return "";
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
