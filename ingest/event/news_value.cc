#include "ingest/event/news_value.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// "killing four", "all of them died": news, even of people whom nobody names.
bool is_toll(const EventClause& clause) {
  return clause.modality == Modality::asserted &&
         (clause.type == "disaster.casualty" || clause.type == "conflict.attack");
}

}  // namespace

bool NewsValue::is_none(std::span<const EventClause* const> tellings, const Label& label) const {
  const EventClause& best = *tellings.front();
  const bool named = best.participants.size() > best.represented.size();
  const bool known = named || best.place || best.when.time;
  if (tellings.size() == 1 && !best.nominal && is_untold(best, label, known)) return true;
  const bool bare = label.content == Label::Content::bare && !known;
  return (tellings.size() == 1 || bare) && is_no_news(best, label, known);
}

/// A verb told once, of which the headline lacks too much.
bool NewsValue::is_untold(const EventClause& clause, const Label& label, bool known) const {
  const bool cut = label.content == Label::Content::bare ||
                   (label.content == Label::Content::partial && !clause.lexical);
  const bool toll = is_toll(clause);
  const bool unsure = is_ing(tree_, clause.trigger) && !known && !toll;
  if (cut && (!clause.lexical || unsure)) return true;
  if (is_left_open(clause.trigger)) return true;
  if (toll || standing_.is_linked(clause.trigger)) return false;
  // A verb alone: "retiring in May", of whom is not said.
  const bool alone = cut && label.text.find(' ') == label.text.npos;
  return (alone && clause.participants.empty()) || is_unsaid(clause, label);
}

bool NewsValue::is_generic(const EventClause& clause) const {
  if (!clause.nominal || clause.definite || clause.when.time || !clause.support.empty())
    return false;
  const auto determiner = tree_.child(clause.trigger, Deprel::det);
  if (determiner) return one_of(tree_.lemma(*determiner), {"any", "every", "each", "some"});
  return tree_.token(clause.trigger).plural && !tree_.has(clause.trigger, Deprel::nummod);
}

bool NewsValue::only_refers(const Event& event, std::span<const EventClause* const> tellings,
                            const Label& label) const {
  const auto is_bare = [&](const EventClause* clause) {
    return clause->nominal && clause->support.empty() && !in_headline(tree_, clause->trigger) &&
           !standing_.is_linked(clause->trigger);
  };
  if (!event.amounts.empty() || !std::ranges::all_of(tellings, is_bare)) return false;
  // "ran for the nomination", "called for the sale of the bank": what is told is who wants it.
  const auto is_known = [](const EventClause* clause) { return clause->definite; };
  if (event.modality == Modality::possible && std::ranges::all_of(tellings, is_known)) return true;
  const auto says_which = [&](const EventClause* clause) { return tells_which(clause->trigger); };
  if (event.modality == Modality::planned && std::ranges::all_of(tellings, says_which)) return true;
  if (event.when.time && event.when.basis != DateBasis::publication) return false;
  if (label.content != Label::Content::complete) return true;
  // "fire in the roof": what befalls people and things is told even so, and so is "a pact between
  // Norvia and Borvia".
  return tellings.size() == 1 && event.participants.size() < 2 &&
         !one_of(family_of(event.type), {"conflict", "disaster"});
}

/// "chose a nominee for the 2020 election", hung on the nominee or on the verb: only says which.
bool NewsValue::tells_which(TokenIndex noun) const {
  const Deprel relation = tree_.token(noun).deprel;
  if (relation != Deprel::obl) return relation == Deprel::nmod;
  const auto object = tree_.child(*tree_.head(noun), Deprel::obj);
  return object && tree_.extent(*object).second == tree_.extent(noun).first;
}

/// Told once, and nobody could make a headline of it.
bool NewsValue::is_no_news(const EventClause& clause, const Label& label, bool known) const {
  if (is_asked(clause) || !is_word(clause.trigger) || is_likeness(clause.trigger) ||
      is_prompt(clause.trigger))
    return true;
  if (is_talk(clause) && !(known && clause.lexical)) return true;
  const bool dated = clause.when.time && clause.when.basis != DateBasis::publication;
  const bool placed = dated || clause.participants.size() > 1;
  if (interview_ && speech_.contains(clause.trigger) && !(placed && clause.lexical)) return true;
  const bool linked = standing_.is_linked(clause.trigger);
  const bool nameless = clause.participants.empty() && !clause.place && clause.amounts.empty();
  // "the decision" of nobody and nowhere: what others did about it is told by itself.
  if (clause.nominal && nameless && label.content == Label::Content::bare && !linked &&
      !in_headline(tree_, clause.trigger) && !in_lead(tree_, clause.trigger))
    return true;
  if (linked) return false;
  if (!clause.lexical && !dated && clause.amounts.empty() && describes_noun(clause.trigger))
    return true;
  if (known) return false;
  if (in_headline(tree_, clause.trigger) || in_lead(tree_, clause.trigger)) return false;
  const bool few = !clause.nominal && !is_peopled(clause);
  if (few && is_purpose(clause.trigger)) return true;
  if (!clause.amounts.empty()) return false;
  if (clause.nominal && !clause.definite && label.content == Label::Content::bare) return true;
  const bool possible = clause.modality == Modality::possible;
  return clause.lexical ? few && possible : few || possible;
}

/// "Anna agreed and left": to what, nobody says.
bool NewsValue::is_left_open(TokenIndex verb) const {
  constexpr auto verbs =
      std::to_array<std::string_view>({"agree", "comply", "consent", "continue", "disagree",
                                       "follow", "object", "proceed", "react", "refuse", "reply"});
  return one_of(tree_.lemma(verb), verbs) && !is_passive(tree_, verb) &&
         std::ranges::none_of(tree_.children(verb), [&](TokenIndex index) {
           const Deprel relation = tree_.token(index).deprel;
           return index > verb && relation != Deprel::punct && relation != Deprel::cc &&
                  relation != Deprel::conj && !phrases_.is_time(index);
         });
}

/// "smuggled them out", "denied that he did": the headline lacks whom or what, and nobody knows.
bool NewsValue::is_unsaid(const EventClause& clause, const Label& label) const {
  const auto object = tree_.child(clause.trigger, Deprel::obj);
  // An arrest is news even so.
  if (family_of(clause.type) == "justice" && clause.modality == Modality::asserted) return false;
  const bool unknown = object && !tree_.has(clause.trigger, Deprel::compound_prt) &&
                       tree_.token(*object).upos == Upos::pron && !phrases_.actor(*object);
  const bool untold = tree_.has(clause.trigger, Deprel::ccomp);
  return label.content != Label::Content::complete && (unknown || untold);
}

/// "as if losing patience", "like scoring a goal": only what something else looks like.
bool NewsValue::is_likeness(TokenIndex trigger) const {
  const bool object = tree_.token(trigger).deprel == Deprel::obj;
  const TokenIndex verb = object ? *tree_.head(trigger) : trigger;
  if (tree_.token(verb).upos != Upos::verb || tree_.token(verb).deprel == Deprel::root)
    return false;
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex mark) {
    if (mark > verb) return false;
    if (tree_.lemma(mark) == "like") return mark + 1 == verb && is_ing(tree_, verb);
    return tree_.lemma(mark) == "as" && one_of(tree_.lemma(mark + 1), {"if", "though"});
  });
}

/// "Asked whether she would go, Anna said no": what is told is the answer.
bool NewsValue::is_prompt(TokenIndex verb) const {
  return tree_.lemma(verb) == "ask" && tree_.token(verb).deprel == Deprel::advcl &&
         is_passive(tree_, verb) && !tree_.has(verb, Deprel::aux_pass) &&
         !tree_.has(verb, Deprel::xcomp);
}

/// "a user registered in Bath", "a bus run by the city": which one is meant.
bool NewsValue::describes_noun(TokenIndex verb) const {
  return tree_.token(verb).deprel == Deprel::acl && tree_.token(verb).tense == Tense::past &&
         is_passive(tree_, verb) && !tree_.has(verb, Deprel::aux_pass);
}

/// "a price to be paid": what something is for.
bool NewsValue::is_purpose(TokenIndex verb) const {
  return tree_.token(verb).deprel == Deprel::acl && is_to_infinitive(tree_, verb) &&
         is_passive(tree_, verb);
}

/// Somebody acts, or at least two nouns or several of a kind take part: "jet lands", "40 horns
/// are seized".
bool NewsValue::is_peopled(const EventClause& clause) const {
  int nouns = 0;
  for (const Argument& argument : clause.arguments) {
    const Upos upos = tree_.token(argument.token).upos;
    const bool noun = upos == Upos::noun || upos == Upos::propn || upos == Upos::num;
    if (argument.slot == Slot::modifier || !noun || phrases_.is_time(argument.token)) continue;
    if (argument.slot == Slot::subject && !argument.inherited) return true;
    if (tree_.has(argument.token, Deprel::nummod)) return true;
    ++nouns;
  }
  return nouns > 1;
}

bool NewsValue::is_asked(const EventClause& clause) const {
  constexpr std::array<std::string_view, 4> granted{"after", "because", "since", "when"};
  if (tree_.token(clause.trigger).deprel == Deprel::advcl &&
      one_of(tree_.marker(clause.trigger), granted))
    return false;
  const Sentence& sentence = tree_.sentence_at(clause.trigger);
  for (TokenIndex i = clause.trigger; i < sentence.last; ++i)
    if (tree_.word(i) == "?") return true;
  return false;
}

/// "We could do that", "my head was spinning": people who talk of themselves.
bool NewsValue::is_talk(const EventClause& clause) const {
  const auto subject = surface_subject(tree_, clause.trigger);
  if (!subject || clause.nominal) return false;
  const auto owner = tree_.child(*subject, Deprel::nmod_poss);
  return one_of(tree_.lemma(*subject), {"I", "i", "we", "you"}) ||
         (owner && !is_toll(clause) &&
          one_of(tree_.lemma(*owner), {"I", "i", "my", "our", "we", "you", "your"}));
}

/// Not so the rest of a word that is in brackets in part ("be[ing]"), or one of another script.
bool NewsValue::is_word(TokenIndex trigger) const {
  const std::string_view word = tree_.word(trigger);
  const auto first = static_cast<unsigned char>(word.empty() ? 0 : word.front());
  const bool letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
  const bool latin = first >= 0xc3 && first <= 0xc9;  // of the first byte in UTF-8
  const bool glued = trigger > 0 && tree_.word(trigger - 1) == "[";
  return (letter || latin) && !glued;
}

}  // namespace fabula
