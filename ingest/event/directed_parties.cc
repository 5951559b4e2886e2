#include "ingest/event/directed_parties.h"

#include <string_view>

#include "ingest/event/verb_forms.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "called on the government to act", "appealed to drivers to stay": who is asked acts.
std::optional<TokenIndex> asked_party(const Tree& tree, TokenIndex asking, TokenIndex verb) {
  const string_view lemma = tree.lemma(asking);
  if (!is_to_infinitive(tree, verb)) return std::nullopt;
  const bool asks = lemma == "call" || lemma == "appeal" || lemma == "plead";
  // "thought it right for her to run"
  const auto quality = tree.child(asking, Deprel::xcomp);
  if (quality && tree.token(*quality).upos == Upos::adj)
    for (TokenIndex index : tree.children(*quality))
      if (tree.preposition(index) == "for" && tree.extent(index).second + 1 == verb) return index;
  for (TokenIndex index : tree.children(asking)) {
    const string_view preposition = tree.preposition(index);
    // "paid for her to study"
    const bool for_whom = preposition == "for" && tree.extent(index).second + 1 == verb;
    if (!asks && !for_whom) continue;
    if (tree.token(index).deprel == Deprel::obl && index < verb &&
        (preposition == "on" || preposition == "upon" || preposition == "to" ||
         preposition == "for" || preposition == "with"))
      return index;
  }
  return std::nullopt;
}

/// "awarded a prize to Anna for finding it": who gets it has done so.
std::optional<TokenIndex> honoured_party(const Tree& tree, TokenIndex awarding, TokenIndex verb) {
  if (tree.marker(verb) != "for" || !one_of(tree.lemma(awarding), {"award", "give", "grant"}))
    return std::nullopt;
  const auto receiver = [&](TokenIndex above) -> std::optional<TokenIndex> {
    for (TokenIndex index : tree.children(above))
      if (index < verb && tree.preposition(index) == "to") return index;
    return std::nullopt;
  };
  if (const auto found = receiver(awarding)) return found;
  const auto prize = tree.child(awarding, Deprel::obj);
  return prize ? receiver(*prize) : std::nullopt;
}

/// "jailed a nurse based in Bath for stealing drugs": whom the verb above a participle judges,
/// where the parser hung what for on the participle.
std::optional<TokenIndex> judged_party(const Tree& tree, TokenIndex participle, TokenIndex verb) {
  const auto above = tree.head(participle);
  const Deprel relation = tree.token(participle).deprel;
  if (!above || tree.marker(verb) != "for" || !judges(tree.lemma(*above)) ||
      (relation != Deprel::acl && relation != Deprel::advcl))
    return std::nullopt;
  return tree.child(*above, Deprel::obj);
}

/// ", with the bank paying half": who stands between "with" and a participle.
std::optional<TokenIndex> absolute_subject(const Tree& tree, TokenIndex verb) {
  const auto governor = tree.head(verb);
  if (!governor || tree.token(verb).deprel != Deprel::advcl || !tree.marker(verb).empty() ||
      tree.has(verb, Deprel::aux))
    return std::nullopt;
  for (TokenIndex index : tree.children(*governor)) {
    const auto mark = tree.child(index, Deprel::case_);
    if (index < verb && mark && tree.lemma(*mark) == "with" && *mark > 0 &&
        tree.word(*mark - 1) == "," && tree.extent(index).second == verb)
      return index;
  }
  return std::nullopt;
}

/// "sent two engineers to mend it": who is sent does.
bool sends(string_view verb) {
  return one_of(verb, {"appoint", "choose", "deploy", "dispatch", "elect", "hire", "name",
                       "nominate", "pick", "select", "send", "tap"});
}

/// "elected Anna, a judge, to lead it": behind the object, and a comma or none.
bool stands_behind(const Tree& tree, TokenIndex mark, TokenIndex object) {
  const TokenIndex end = tree.extent(object).second;
  return mark == end || (mark == end + 1 && tree.word(end) == ",");
}

/// The object where it does what the clause tells: "accused him of stealing", "sent two engineers
/// to mend it", "favours Borvia joining".
std::optional<TokenIndex> acting_object(const Tree& tree, TokenIndex governor, TokenIndex verb) {
  auto object = tree.child(governor, Deprel::iobj);  // "fined the bank a million for lying"
  if (!object) object = tree.child(governor, Deprel::obj);
  // "was fined a million for lying"
  if (!object || *object > verb || is_passive(tree, governor)) return std::nullopt;
  const string_view lemma = tree.lemma(governor), marker = tree.marker(verb);
  const bool of_object =
      one_of(marker, {"from", "of", "with"}) ||
      (one_of(marker, {"for", "on", "over"}) && judges(lemma)) ||
      (marker == "against" && one_of(lemma, {"advise", "caution", "warn"})) ||
      (marker == "in" && one_of(lemma, {"aid", "assist", "back", "help", "support"}));
  const auto to = is_to_infinitive(tree, verb) ? tree.child(verb, Deprel::mark) : std::nullopt;
  const bool made_to = to && ((makes_do(lemma) && *to == *object + 1) ||
                              (sends(lemma) && stands_behind(tree, *to, *object)));
  // Who stands right before a participle does it, but for "arrested Anna using force".
  const bool right_before =
      is_ing(tree, verb) && marker.empty() && tree.token(*object).upos == Upos::propn &&
      tree.extent(*object).second == verb && !one_of(tree.lemma(verb), {"cite", "use"});
  return of_object || made_to || right_before ? object : std::nullopt;
}

}  // namespace

std::optional<TokenIndex> directed_party(const Tree& tree, TokenIndex verb) {
  const TokenIndex governor = *tree.head(verb);
  if (const auto object = acting_object(tree, governor, verb)) return object;
  // "was praised by Anna, saying": who acts speaks.
  if (is_ing(tree, verb) && takes_content(tree.lemma(verb)) && is_passive(tree, governor))
    if (const auto agent = tree.child(governor, Deprel::obl_agent)) return agent;
  if (const auto judged = judged_party(tree, governor, verb)) return judged;
  if (const auto honoured = honoured_party(tree, governor, verb)) return honoured;
  if (const auto absolute = absolute_subject(tree, verb)) return absolute;
  return asked_party(tree, governor, verb);
}

}  // namespace fabula
