#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// What rules, plans and agreements do, of which a relative clause tells.

namespace fabula {

using std::string_view;
using namespace phrase_words;

/// " to ban nets" of "a bill that would ban nets", " banning nets" of "a law that bans nets": what
/// a rule is about, as headlines tell it.
std::string NounPhrases::rule(TokenIndex head, const PhraseStyle& style) const {
  if (!one_of(tree_.lemma(head), rule_nouns)) return "";
  for (TokenIndex verb : tree_.children(head)) {
    if (tree_.token(verb).deprel != Deprel::acl_relcl || verb < head || style.verb == verb ||
        tree_.token(verb).upos != Upos::verb || is_passive(tree_, verb) ||
        !is_behind(head, tree_.extent(verb).first) || tree_.word(head + 1) == ",")
      continue;
    const auto subject = tree_.child(verb, Deprel::nsubj);
    const bool other = is_intransitive(tree_.lemma(verb)) ||
                       one_of(tree_.lemma(verb), participles_that_connect) ||
                       tree_.has(verb, Deprel::compound_prt);
    if (!subject || !is_relative_pronoun(tree_, *subject) || other || mood::is_negated(tree_, verb))
      continue;
    const std::string rest =
        asks_for_deed(tree_.lemma(verb)) ? asked_deed(verb, style) : deed(verb, style);
    if (rest.empty() || !tree_.has(verb, Deprel::obj)) continue;
    const auto auxiliary = tree_.child(verb, Deprel::aux);
    const string_view base = tree_.lemma(verb);
    const bool ahead = auxiliary && one_of(tree_.lemma(*auxiliary), {"will", "would"});
    if (auxiliary && !ahead) continue;
    return ahead ? " to " + std::string(base) + rest : ' ' + gerund(base) + rest;
  }
  return "";
}

/// Right behind the noun, or with no more than a date between: "a bill on Monday that ...".
bool NounPhrases::is_behind(TokenIndex head, TokenIndex clause) const {
  for (TokenIndex i = head + 1; i < clause; ++i)
    if (!in_time(i) && tree_.token(i).upos != Upos::adp) return false;
  return clause > head;
}

/// " shops to close" of "requires shops to close", " ships from the port" of "bars ships from the
/// port": whom and what for; "" unless both can be told.
std::string NounPhrases::asked_deed(TokenIndex verb, const PhraseStyle& style) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const auto asked = tree_.child(verb, Deprel::xcomp);
  if (!object || *object < verb || tree_.token(*object).upos == Upos::pron) return "";
  const std::string who = phrase(*object, style, asked ? 0 : 1);
  if (!asked) {
    const std::string more = phrase_behind_object(verb, tree_.extent(*object).second - 1, style);
    const bool kept = std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.preposition(index) == "from" || tree_.marker(index) == "from";
    });
    return who.empty() || makes_do(tree_.lemma(verb)) || kept != more.starts_with(" from ")
               ? ""
               : ' ' + who + more;
  }
  const bool plain =
      *object < *asked && is_to_infinitive(tree_, *asked) && tree_.token(*asked).upos == Upos::verb;
  if (!plain || who.empty()) return "";
  const std::string base(tree_.lemma(*asked));
  const bool undergone = is_passive(tree_, *asked);
  const std::string rest = undergone ? circumstance_behind(*asked, style) : deed(*asked, style);
  if (!undergone && rest.empty() && needs_object(base)) return "";
  const std::string text =
      ' ' + who + (undergone ? " to be " + past_participle(base) : " to " + base) + rest;
  return text.size() > max_attachment ? "" : text;
}

}  // namespace fabula
