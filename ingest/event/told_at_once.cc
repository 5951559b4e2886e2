#include "ingest/event/told_at_once.h"

#include <algorithm>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/telling_profile.h"
#include "ingest/event/verb_forms.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::size_t reach = 3;  // clauses

/// The noun is what the verb above it is done to: its object, also "granted Anna a pardon", or its
/// subject in the passive.
bool is_done_to(const Tree& tree, TokenIndex noun) {
  const Deprel relation = tree.token(noun).deprel;
  return relation == Deprel::obj || relation == Deprel::xcomp || relation == Deprel::nsubj_pass;
}

class Pair {
 public:
  Pair(const EventClause& earlier, const EventClause& later, const Tree& tree,
       const EventLexicon& lexicon)
      : earlier_(earlier),
        later_(later),
        noun_(later.nominal ? later : earlier),
        verb_(later.nominal ? earlier : later),
        tree_(tree),
        lexicon_(lexicon) {}

  bool is_one() const {
    return is_declared() || is_held_for() || is_used_for() || is_brought_about() ||
           is_done_by_event() || is_cancelled();
  }

 private:
  bool takes_noun() const {
    return noun_.nominal && !verb_.nominal && tree_.head(noun_.trigger) == verb_.trigger;
  }

  /// "declared a state of emergency"
  bool is_declared() const {
    if (!later_.nominal || later_.type != earlier_.type) return false;
    const auto measure = tree_.head(later_.trigger);
    return measure && tree_.preposition(later_.trigger) == "of" &&
           tree_.token(*measure).deprel == Deprel::obj &&
           lexicon_.in_class(tree_.lemma(*measure), "measure") &&
           tree_.head(*measure) == earlier_.trigger;
  }

  /// "met for a summit": the meeting that a verb tells and the one it names.
  bool is_held_for() const {
    return circle_of(later_.type) == "talks" && circle_of(earlier_.type) == "talks" &&
           takes_noun() && tree_.token(noun_.trigger).deprel == Deprel::obl &&
           one_of(tree_.preposition(noun_.trigger), {"at", "during", "for", "in"});
  }

  bool is_used_for() const {
    return tree_.head(later_.trigger) == earlier_.trigger && is_done_by_use(tree_, later_.trigger);
  }

  /// "issued a ban", "reported nine infections", "no deaths were reported": the verb tells no more
  /// than that there was such, where the noun takes up nothing told before.
  bool is_brought_about() const {
    const string_view verb = tree_.lemma(verb_.trigger);
    return takes_noun() && is_done_to(tree_, noun_.trigger) && !noun_.definite &&
           !lexicon_.governs(verb, Upos::verb, Governor::negate) &&
           (verb_.type == noun_.type || (verb == "report" && family_of(noun_.type) == "disaster"));
  }

  /// "called the hearing off"; what "the talks averted" is what they led to.
  bool is_cancelled() const {
    const bool by_event =
        verb_.participants.empty() &&
        std::ranges::find(verb_.arguments, Slot::subject, &Argument::slot) != verb_.arguments.end();
    return takes_noun() && !by_event && is_negated_above(tree_, lexicon_, noun_);
  }

  /// "the blast that hit them", "the raids came at night and struck a depot": the noun says by what
  /// event the verb's was done.
  bool is_done_by_event() const {
    const bool tolls = one_of(verb_.lemma, {"injure", "kill", "maim", "wound"});
    return noun_.nominal && !verb_.nominal && noun_.type == verb_.type && !tolls && noun_.lexical &&
           verb_.type != "economy.indicator" && !is_ing(tree_, verb_.trigger) &&
           std::ranges::any_of(verb_.arguments, [&](const Argument& argument) {
             return argument.slot == Slot::subject && argument.token == noun_.trigger;
           });
  }

  const EventClause& earlier_;
  const EventClause& later_;
  const EventClause& noun_;
  const EventClause& verb_;
  const Tree& tree_;
  const EventLexicon& lexicon_;
};

}  // namespace

bool is_done_by_use(const Tree& tree, TokenIndex word) {
  const auto verb = tree.head(word);
  const Deprel relation = tree.token(word).deprel;
  return verb && tree.lemma(*verb) == "use" && tree.has(*verb, Deprel::obj) &&
         is_to_infinitive(tree, word) && (relation == Deprel::xcomp || relation == Deprel::advcl);
}

bool is_negated_above(const Tree& tree, const EventLexicon& lexicon, const EventClause& noun) {
  const auto verb = tree.head(noun.trigger);
  return noun.nominal && verb && is_done_to(tree, noun.trigger) && is_negative(noun.modality) &&
         lexicon.governs(tree.lemma(*verb), Upos::verb, Governor::negate);
}

std::optional<std::size_t> told_at_once(std::span<const EventClause> clauses, std::size_t i,
                                        const Tree& tree, const EventLexicon& lexicon) {
  for (std::size_t back = 1; back <= std::min(i, reach); ++back)
    if (Pair(clauses[i - back], clauses[i], tree, lexicon).is_one()) return i - back;
  return std::nullopt;
}

}  // namespace fabula
