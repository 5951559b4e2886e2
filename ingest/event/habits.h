#pragma once

#include <vector>

#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Verbs that tell how things are, what is done at all times or what one is told to do: no events.
class Habits {
 public:
  /// All must outlive this; `in_time` has one value a token, whether it is of a time expression.
  Habits(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
         const std::vector<bool>& in_time)
      : tree_(tree), lexicon_(lexicon), references_(references), in_time_(in_time) {}

  /// Simple present in running text tells a habit or a state; headlines use it for the past.
  bool is_habitual(TokenIndex verb) const;

  /// "can be eaten": what is possible at any time.
  bool is_ability(TokenIndex verb) const;

  /// Nothing happens by the verb, whose sense in the lexicon is `sense`, or nullptr.
  bool tells_no_event(TokenIndex verb, const TriggerSense* sense) const;

 private:
  bool is_in_headline(TokenIndex verb) const;
  bool is_simple_present(TokenIndex verb) const;
  bool is_in_timetable(TokenIndex verb) const;
  bool is_going_to(TokenIndex verb) const;
  bool is_imperative(TokenIndex verb) const;
  bool is_frequent(TokenIndex verb) const;
  bool is_former_habit(TokenIndex verb) const;
  bool is_rule(TokenIndex verb) const;
  bool serves_habit(TokenIndex verb) const;
  bool is_general_case(TokenIndex verb) const;
  bool accompanies_habit(TokenIndex verb) const;
  bool describes_habitually(TokenIndex verb, const TriggerSense* sense) const;
  bool is_present_passive(TokenIndex verb) const;
  bool is_regulated(TokenIndex verb) const;
  bool has_named_subject(TokenIndex verb) const;
  bool takes_a_stand(TokenIndex verb, const TriggerSense* sense) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  const std::vector<bool>& in_time_;
};

}  // namespace fabula
