#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/event/conjuncts.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// What stands behind a noun in the phrases of headlines: what it is of, for or with.

namespace fabula {

using std::string_view;
using namespace phrase_words;

/// The prepositional phrases that stand behind a noun. Of coordinated nouns they are the last
/// one's, wherever the tree has them: "mayors and ministers of Norvia".
std::vector<TokenIndex> NounPhrases::phrases_behind(TokenIndex head) const {
  TokenIndex first = head;
  while (tree_.token(first).deprel == Deprel::conj && tree_.head(first)) first = *tree_.head(first);
  const std::vector<TokenIndex> members = tree_.coordinated(first);
  std::vector<TokenIndex> found;
  for (TokenIndex member : members)
    for (TokenIndex index : tree_.children(member)) {
      const bool nearer = std::ranges::any_of(
          members, [&](TokenIndex other) { return head < other && other < index; });
      if (index > head && !nearer && tree_.token(index).deprel == Deprel::nmod)
        found.push_back(index);
    }
  std::ranges::sort(found);
  return found;
}

std::string NounPhrases::attachments(TokenIndex head, const PhraseStyle& style,
                                     int attached) const {
  std::string out;
  for (TokenIndex index : phrases_behind(head)) {
    if (attached == 0) break;
    if (style.spare && tree_.preposition(index) != "of") continue;
    // Of the verb, as a rule, but "her second term as mayor" is of the noun.
    if (tree_.preposition(index) == "as" && !one_of(tree_.lemma(head), nouns_of_office)) continue;
    if (tree_.preposition(index) == "per") {
      out += " per " + word(index);
      continue;
    }
    const std::string text =
        prepositional(index, tree_.preposition(index), style, attached > 1 ? 1 : 0);
    if (text.empty()) {
      if (tree_.preposition(index) == "of") break;  // what it is of cannot be said
      continue;
    }
    if (!one_of(tree_.lemma(head), connecting_nouns) && is_cut_at_of(index, text)) continue;
    out += ' ' + text;
    --attached;
  }
  if (attached == 0 || !out.empty()) return out;
  out = purpose(head, style);
  if (!out.empty() || style.tight) return out;
  out = participle(head, style);
  return out.empty() ? rule(head, style) : out;
}

/// "around the spread" of "the emergency around the spread of the disease"
bool NounPhrases::is_cut_at_of(TokenIndex noun, string_view text) const {
  const bool of = std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return index > noun && tree_.token(index).deprel == Deprel::nmod &&
           tree_.preposition(index) == "of" && !is_time(index);
  });
  return of && tree_.preposition(noun) != "of" && text.find(" of ") == text.npos;
}

/// " dusted with sugar" of "cake dusted with sugar", " crossing the river" of "a bridge crossing
/// the river", " of selling arms" of "a habit of selling arms"
std::string NounPhrases::participle(TokenIndex head, const PhraseStyle& style) const {
  for (TokenIndex verb : tree_.children(head)) {
    if (verb < head || tree_.token(verb).deprel != Deprel::acl || style.verb == verb) continue;
    const std::string_view marker = tree_.marker(verb);
    const bool behind =
        tree_.extent(verb).first == head + 1 && verb == head + (marker.empty() ? 1 : 2);
    const bool done = tree_.token(verb).tense == Tense::past && is_passive(tree_, verb) &&
                      tree_.token(head).upos == Upos::noun;
    const bool does = is_ing(tree_, verb) && (marker.empty() || one_of(marker, gerund_markers));
    if (!behind || !(done || does) || one_of(tree_.lemma(verb), participles_that_connect)) continue;
    const std::string rest = done ? circumstance_behind(verb, style) : deed(verb, style);
    if (rest.empty()) continue;
    return (marker.empty() ? "" : ' ' + std::string(marker)) + ' ' + word(verb) + rest;
  }
  return "";
}

/// " with poison" of "laced with poison"
std::string NounPhrases::circumstance_behind(TokenIndex verb, const PhraseStyle& style) const {
  for (TokenIndex index : tree_.children(verb)) {
    const Deprel relation = tree_.token(index).deprel;
    if ((relation != Deprel::obl && relation != Deprel::obl_agent) ||
        tree_.extent(index).first != verb + 1 || is_measure(index))
      continue;
    const std::string text = prepositional(index, tree_.preposition(index), style, 0);
    return text.empty() ? "" : ' ' + text;
  }
  return "";
}

/// " the river" of "crossing the river"; "" where that cannot be told in whole: "urging Anna to
/// resign", "banning all from ...", "saying the road is closed".
std::string NounPhrases::deed(TokenIndex verb, const PhraseStyle& style) const {
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object) return circumstance_behind(verb, style);
  const string_view lemma = tree_.lemma(verb);
  const bool cut = asks_for_deed(lemma) || takes_content(lemma);
  if (*object < verb || cut || tree_.token(*object).upos == Upos::pron) return "";
  const std::vector<TokenIndex> objects = conjuncts_of(tree_, *object);
  const std::string text = objects.size() > 1 ? list(objects, style) : phrase(*object, style, 1);
  if (text.empty() || text.size() > max_attachment) return "";
  const std::string more = style.tight ? "" : phrase_behind_object(verb, *object, style);
  return ' ' + text + (text.size() + more.size() > max_attachment ? "" : more);
}

/// " in exports" of "showing growth in exports": right behind the object, and hung on its verb.
std::string NounPhrases::phrase_behind_object(TokenIndex verb, TokenIndex object,
                                              const PhraseStyle& style) const {
  for (TokenIndex index : tree_.children(verb)) {
    if (tree_.token(index).deprel != Deprel::obl || tree_.extent(index).first != object + 1)
      continue;
    const std::string text = prepositional(index, tree_.preposition(index), style, 0);
    return text.empty() ? "" : ' ' + text;
  }
  return "";
}

bool NounPhrases::has_purpose(TokenIndex noun) const {
  return tree_.token(noun).upos == Upos::noun && one_of(tree_.lemma(noun), purpose_nouns);
}

/// " to cross the river" of "a bridge to cross the river"; " to vote" only of a noun that says
/// nothing without: "the right to vote".
std::string NounPhrases::purpose(TokenIndex head, const PhraseStyle& style) const {
  for (TokenIndex verb : tree_.children(head)) {
    const auto object = tree_.child(verb, Deprel::obj);
    const bool active = tree_.token(verb).deprel == Deprel::acl && is_to_infinitive(tree_, verb) &&
                        !is_passive(tree_, verb) && style.verb != verb;
    if (verb < head || !active || (object && (*object < verb || asks_for_deed(tree_.lemma(verb)))))
      continue;
    // "the last ship to reach Norvia sank": of the others this is not said.
    // "was checked by experts to find faults": what for, and not what experts.
    const Deprel role = tree_.token(head).deprel;
    const bool close = tree_.extent(verb).first == head + 1 && !style.tight &&
                       role != Deprel::obl_agent &&
                       !(role == Deprel::nsubj && is_ranked(tree_, head));
    if (!has_purpose(head) && !(object && close)) continue;
    const bool owner = object && style.owner && actor(*object) == style.owner;
    if (owner && tree_.token(*object).upos == Upos::pron) continue;  // somebody else, rather
    // "the right to vote", but not "power to do" or "a pledge to begin ..."
    const bool alone = !object && !needs_object(tree_.lemma(verb)) &&
                       !tree_.has(verb, Deprel::xcomp) && !tree_.has(verb, Deprel::ccomp) &&
                       !one_of(tree_.lemma(verb), {"begin", "continue", "do", "start"});
    if (alone) return " to " + std::string(tree_.lemma(verb));
    std::string text = object ? phrase(*object, style, style.tight ? 0 : 1) : "";
    if (text.size() > max_tight_attachment) text = phrase(*object, style, 0);
    if (!text.empty() && text.size() <= max_tight_attachment)
      return " to " + std::string(tree_.lemma(verb)) + ' ' + text;
  }
  return "";
}

}  // namespace fabula
