#include "ingest/event/told_at_once.h"

#include <algorithm>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/telling_profile.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::size_t reach = 3;  // clauses

class Pair {
 public:
  Pair(const EventClause& earlier, const EventClause& later, const Tree& tree,
       const EventLexicon& lexicon)
      : earlier_(earlier), later_(later), tree_(tree), lexicon_(lexicon) {}

  bool is_one() const { return is_declared() || is_held_for() || is_used_for() || is_reported(); }

 private:
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
    const EventClause& noun = earlier_.nominal ? earlier_ : later_;
    const EventClause& verb = earlier_.nominal ? later_ : earlier_;
    return circle_of(later_.type) == "talks" && circle_of(earlier_.type) == "talks" &&
           noun.nominal && !verb.nominal && tree_.head(noun.trigger) == verb.trigger &&
           tree_.token(noun.trigger).deprel == Deprel::obl &&
           one_of(tree_.preposition(noun.trigger), {"at", "during", "for", "in"});
  }

  bool is_used_for() const {
    return tree_.head(later_.trigger) == earlier_.trigger && is_done_by_use(tree_, later_.trigger);
  }

  /// "reported nine infections": the verb tells no more than that there were such.
  bool is_reported() const {
    return later_.nominal && !earlier_.nominal && later_.type == earlier_.type &&
           family_of(later_.type) == "disaster" &&
           tree_.token(later_.trigger).deprel == Deprel::obj &&
           tree_.head(later_.trigger) == earlier_.trigger;
  }

  const EventClause& earlier_;
  const EventClause& later_;
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

std::optional<std::size_t> told_at_once(std::span<const EventClause> clauses, std::size_t i,
                                        const Tree& tree, const EventLexicon& lexicon) {
  for (std::size_t back = 1; back <= std::min(i, reach); ++back)
    if (Pair(clauses[i - back], clauses[i], tree, lexicon).is_one()) return i - back;
  return std::nullopt;
}

}  // namespace fabula
