#pragma once

#include <string>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Asks of nouns that name happenings whether they tell of one where they stand. What it refers to
/// must outlive it.
class EventNouns {
 public:
  /// `in_time` tells for each token whether it belongs to a time expression.
  EventNouns(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
             const std::vector<bool>& in_time)
      : tree_(tree), lexicon_(lexicon), references_(references), in_time_(in_time) {}

  /// The lemma, of a name's last word ("Conference") as that of the noun.
  std::string common_noun(TokenIndex index) const;
  /// "at the Harbour Summit", "during the Winter Games": something took place in it.
  bool names_occasion(TokenIndex index) const;
  /// "the shooting suspect", "election results": of a noun before another. That there is such a
  /// person or thing takes it for granted that it happened.
  bool is_presupposed(TokenIndex noun) const;
  /// "Anna Berg, a fundraiser": what stands behind a person's comma and is one.
  bool is_of_person(TokenIndex noun) const;
  /// "the prosecution argued", "the probe landed": people or a thing that act, not what they do.
  bool is_doer(TokenIndex noun) const;
  /// "in retaliation for": joins two events, and is none.
  bool is_connective(TokenIndex noun) const;
  /// "won by 300 votes", "by a landslide": how clearly, not that somebody voted.
  bool is_count(TokenIndex noun) const;
  /// What the text takes for known: "the vote", not "the second vote".
  bool is_definite(TokenIndex noun) const;
  /// A bare singular noun without arguments names a matter ("growth", "trade"), not a happening.
  bool is_mass(const EventClause& clause) const;

 private:
  bool is_another(TokenIndex noun) const;
  bool is_deed(const EventClause& clause) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  const std::vector<bool>& in_time_;
};

}  // namespace fabula
