#include <algorithm>

#include "ingest/event/arguments.h"
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
    if (tree_.preposition(index) == "as") continue;  // of the verb, as a rule
    const std::string text =
        prepositional(index, tree_.preposition(index), style, attached > 1 ? 1 : 0);
    if (text.empty()) {
      if (tree_.preposition(index) == "of") break;  // what it is of cannot be said
      continue;
    }
    out += ' ' + text;
    --attached;
  }
  if (attached == 0 || !out.empty()) return out;
  out = purpose(head, style);
  return out.empty() && !style.tight ? participle(head, style) : out;
}

/// " laced with poison" of "tea laced with poison"
std::string NounPhrases::participle(TokenIndex head, const PhraseStyle& style) const {
  const TokenIndex verb = head + 1;
  if (tree_.token(head).upos != Upos::noun || verb >= tree_.document().tokens.size() ||
      tree_.head(verb) != head || tree_.token(verb).deprel != Deprel::acl ||
      tree_.token(verb).tense != Tense::past || !is_passive(tree_, verb) || style.verb == verb ||
      tree_.lemma(verb) == "follow")
    return "";
  for (TokenIndex index : tree_.children(verb)) {
    const Deprel relation = tree_.token(index).deprel;
    if ((relation != Deprel::obl && relation != Deprel::obl_agent) ||
        tree_.extent(index).first != verb + 1 || is_measure(index))
      continue;
    const std::string text = prepositional(index, tree_.preposition(index), style, 0);
    return text.empty() ? "" : ' ' + word(verb) + ' ' + text;
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
    if (verb < head || !active || (object && *object < verb)) continue;
    // "the last ship to reach Norvia sank": of the others this is not said.
    const bool close = tree_.extent(verb).first == head + 1 && !style.tight &&
                       !(tree_.token(head).deprel == Deprel::nsubj && is_ranked(tree_, head));
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
