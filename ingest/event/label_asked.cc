#include <algorithm>
#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"

// What somebody is asked, ordered or allowed to do: "should stay", "is ordered to stay".

namespace fabula {
namespace {

using std::string_view;

constexpr auto duties = std::to_array<string_view>(
    {"command", "compel", "instruct", "mandate", "need", "oblige", "obligate", "order", "require"});
constexpr auto advice = std::to_array<string_view>(
    {"advise", "appeal", "ask", "beg", "call", "demand", "encourage", "implore", "petition",
     "plead", "press", "pressure", "push", "recommend", "request", "urge"});
constexpr auto warnings = std::to_array<string_view>({"caution", "counsel", "tell", "warn"});
constexpr auto leave =
    std::to_array<string_view>({"allow", "authorise", "authorize", "entitle", "permit"});

/// "stop paying": the verb above says that the deed ends, or is not done.
bool ends(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"avoid", "cease", "discontinue", "halt", "quit", "refrain", "refuse", "stop"});
  return one_of(verb, verbs);
}

}  // namespace

/// "must" of "is required to pay", "should" of "urged them to start paying", "may" of "allowed to
/// leave": what was asked for or allowed is neither a plan nor a mere possibility.
std::optional<LabelComposer::Asking> LabelComposer::asking(TokenIndex verb) const {
  constexpr int max_height = 4;
  TokenIndex below = verb;
  for (int i = 0; i < max_height; ++i) {
    // "urged them to stay and to wait"
    if (tree_.token(below).deprel == Deprel::conj && tree_.head(below)) below = *tree_.head(below);
    const auto above = asking_verb(below);
    if (!above) return std::nullopt;
    const string_view lemma = tree_.lemma(*above);
    const bool to_do = is_to_infinitive(tree_, below);
    const string_view marker = tree_.marker(below);
    const bool that =
        tree_.token(below).deprel == Deprel::ccomp && marker != "if" && marker != "whether";
    const bool has_to = to_do && lemma == "have" && tree_.token(below).deprel == Deprel::xcomp;
    const bool no = complements_.is_negated(*above);
    if (has_to || ((to_do || that) && one_of(lemma, duties)))
      return Asking{*above, no ? "need not" : "must"};
    const bool wanted = lemma == "want" && tree_.has(*above, Deprel::obj);
    if (to_do && one_of(lemma, warnings)) return Asking{*above, "should"};
    if ((to_do || that) && (wanted || one_of(lemma, advice))) return Asking{*above, "should"};
    if (to_do && one_of(lemma, leave)) return Asking{*above, no ? "may not" : "may"};
    if (!lexicon_.governs(lemma, Upos::verb, Governor::aspect) && !ends(lemma)) return std::nullopt;
    below = *above;
  }
  return std::nullopt;
}

/// What a clause completes: a verb or noun, also one that has whom it asks right before the clause.
/// A clause elsewhere tells what for: "ordered supplies, to end the shortage".
std::optional<TokenIndex> LabelComposer::asking_verb(TokenIndex clause) const {
  auto above = tree_.head(clause);
  const Deprel relation = tree_.token(clause).deprel;
  if (!above || relation == Deprel::xcomp || relation == Deprel::ccomp) return above;
  const auto mark = tree_.child(clause, Deprel::mark);
  if ((relation != Deprel::acl && relation != Deprel::advcl) || !mark || *mark == 0)
    return std::nullopt;
  if (relation == Deprel::acl && tree_.token(*above).deprel == Deprel::obj &&
      !one_of(tree_.lemma(*above), advice))
    above = tree_.head(*above);
  const bool duty = above && one_of(tree_.lemma(*above), duties);
  for (TokenIndex whom = *mark - 1; above && whom > *above; --whom)
    if (tree_.head(whom) == above) return duty && whom + 1 != *mark ? std::nullopt : above;
  return above && *above + 1 == *mark ? above : std::nullopt;
}

/// "stop paying" where the text has it, for what is planned or asked for.
std::string LabelComposer::unended(TokenIndex verb, const std::string& base) const {
  const auto above = tree_.head(verb);
  if (!above || tree_.token(verb).deprel != Deprel::xcomp || !ends(tree_.lemma(*above)))
    return base;
  const std::string deed = is_ing(tree_, verb) ? gerund(base) : "to " + base;
  return std::string(tree_.lemma(*above)) + ' ' + deed;
}

std::string LabelComposer::asked_modal(TokenIndex verb) const {
  const auto asked = asking(verb);
  return asked ? std::string(asked->modal) : "";
}

/// "Anna wants Borvia to leave" rather than "Borvia should leave": who asks for it is told with it,
/// where the asking is no event of its own.
bool LabelComposer::tell_by_asker(TokenIndex verb) {
  const auto asked = asking(verb);
  // "told her to leave" is a statement of its own.
  const bool says = asked &&
                    lexicon_.governs(tree_.lemma(asked->verb), Upos::verb, Governor::say) &&
                    !is_passive(tree_, asked->verb);
  if (!asked || says || tree_.token(asked->verb).upos != Upos::verb ||
      (is_in_doubt(asked->verb) && !complements_.is_negated(asked->verb)) ||
      is_to_infinitive(tree_, asked->verb) || is_ing(tree_, asked->verb) ||
      std::ranges::binary_search(verbs_told_, asked->verb))
    return false;
  asker_ = asked->verb;
  const std::string base = with_particle(*asker_, std::string(tree_.lemma(*asker_)));
  tell(*asker_, base, arguments_of(tree_, *asker_));
  const string_view lemma = tree_.lemma(verb);
  const bool told =
      label_.find(lemma) != label_.npos || label_.find(past_participle(lemma)) != label_.npos;
  if (told && content_ == Content::complete) return true;
  asker_.reset();
  label_.clear();
  content_ = Content::bare;
  return false;
}

}  // namespace fabula
