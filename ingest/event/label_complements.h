#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/arguments.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/noun_phrase.h"

namespace fabula {

/// The arguments in one slot that are coordinated with each other, and what else stands there.
struct SlotGroup {
  std::vector<TokenIndex> heads;
  std::vector<TokenIndex> others;
  bool inherited = false;
};

/// Words for what stands beside a verb in a headline: its arguments (label_arguments.cc), what
/// completes it (label_complements.cc), and what is said, thought or decided (label_contents.cc).
class Complements {
 public:
  /// `type` is that of the event; all outlive this, and the style may change meanwhile.
  Complements(const Tree& tree, const EventLexicon& lexicon, const NounPhrases& phrases,
              const PhraseStyle& style, std::string_view type)
      : tree_(tree), lexicon_(lexicon), phrases_(phrases), style_(style), type_(type) {}

  // Arguments
  SlotGroup group(const std::vector<Argument>& arguments, Slot slot) const;
  bool is_plural(const SlotGroup& found) const;
  /// "ships", "being the target" of "avoided being the target".
  std::string object_words(const SlotGroup& objects) const;
  /// "itself", where the object is the subject itself; "" otherwise.
  std::string reflexive(TokenIndex verb) const;

  // What pronouns of no actor stand for (label_pronouns.cc)
  /// The noun that is meant: "signed it", after a treaty.
  std::optional<TokenIndex> noun_meant(TokenIndex pronoun) const;
  std::optional<TokenIndex> thing_meant(const SlotGroup& subjects) const;
  std::optional<SlotGroup> speaker_meant(const SlotGroup& subjects, TokenIndex verb) const;

  // What was told in full before (label_mentions.cc)
  std::optional<TokenIndex> fuller_mention(TokenIndex noun) const;

  // Complements
  /// What a verb is completed by: "to release the ship", "closed", "that prices will rise".
  std::string complement_of(TokenIndex verb, bool has_object) const;
  /// "unfair" of "called the vote "unfair"", whatever the parser hung it on; also where the object
  /// is the event that is told.
  std::string quoted_predicate(TokenIndex verb) const;
  std::string participle_behind(TokenIndex verb, std::size_t room) const;
  /// "to meet voters", of an adverbial clause; "" where it cannot be told in whole.
  std::string purpose(TokenIndex clause) const;
  /// "to be dropped" of "called for the bill to be dropped": what `noun` is to do or undergo.
  std::string deed_of(TokenIndex noun, TokenIndex verb) const;
  /// What follows an object tells how it is or what it becomes.
  bool is_state(TokenIndex verb, TokenIndex state) const;

  // Contents
  /// "found the bridge was unsafe": a finite verb right behind an object, with nothing to join it
  /// to the verb before, has the object for its subject.
  std::optional<TokenIndex> clause_of_object(TokenIndex verb, const SlotGroup& objects) const;
  /// A clause that is said, thought or decided, with the mood that it has itself.
  std::string content_clause(TokenIndex verb) const;
  std::string content_clause(TokenIndex verb, const SlotGroup& subjects) const;
  /// What such a clause says of its subject: "will be safe", "close schools".
  std::string content_predicate(TokenIndex verb, bool plural) const;
  std::string perfect_predicate(TokenIndex verb, const std::string& have) const;
  bool says(TokenIndex verb) const;
  /// The clause has a subject of its own that is no relative pronoun, and lacks no object.
  bool is_whole(TokenIndex verb) const;

  // Moods
  /// The modal auxiliary of a verb ("may"); "" without one.
  std::string modal_of(TokenIndex verb) const { return mood_of(verb).modal; }
  bool is_negated(TokenIndex verb) const { return mood_of(verb).negated; }
  /// A modal auxiliary or a negation stands with the verb.
  bool has_mood(TokenIndex verb) const {
    const Mood mood = mood_of(verb);
    return mood.negated || !mood.modal.empty();
  }

 private:
  /// The auxiliaries of a clause as a headline tells them.
  struct Mood {
    std::string modal;
    bool negated = false;
  };

  // Arguments
  bool is_date(const Argument& argument) const;
  bool is_choice(const SlotGroup& found) const;
  std::optional<bool> number_of_verb(const SlotGroup& found) const;

  // Pronouns
  std::optional<TokenIndex> subject_above(TokenIndex pronoun) const;
  bool is_told_of_another(TokenIndex noun) const;
  bool is_owned(TokenIndex noun) const;
  bool is_person(TokenIndex noun) const;
  bool is_known_alone(TokenIndex noun) const;
  bool has_clause(TokenIndex noun) const;

  // Complements
  std::string complement_by(TokenIndex index, TokenIndex verb, bool has_object) const;
  bool is_left_so(TokenIndex verb, TokenIndex participle) const;
  std::string complement_of_object(TokenIndex object, TokenIndex verb) const;
  bool tells_listener(TokenIndex verb, TokenIndex clause) const;
  bool is_foretold(TokenIndex verb, TokenIndex clause) const;
  bool is_made_to(TokenIndex verb, TokenIndex clause) const;
  bool is_use(TokenIndex verb, TokenIndex clause) const;
  bool is_for(TokenIndex verb, TokenIndex clause) const;
  bool takes_gerund(TokenIndex verb, TokenIndex clause, bool has_object) const;
  std::string gerund_complement(TokenIndex index, TokenIndex governor) const;

  // Contents
  bool is_existential(TokenIndex verb) const;
  std::string existential_clause(TokenIndex verb) const;
  Slot subject_slot(TokenIndex verb) const;
  bool is_owner(const SlotGroup& subjects) const;
  bool takes_gerund_of_self(TokenIndex verb) const;
  std::string gerund_of_self(TokenIndex verb) const;
  std::string link_word(TokenIndex clause) const;
  std::optional<TokenIndex> asked_clause(TokenIndex object) const;
  std::optional<TokenIndex> end_of_subject(TokenIndex verb, TokenIndex object) const;
  bool is_surely_finite(TokenIndex verb) const;
  bool takes_content(TokenIndex verb, TokenIndex clause) const;

  // Predicates within a clause (label_predicates.cc)
  std::string open_complement(TokenIndex index, bool has_object) const;
  std::string noun_complement(TokenIndex noun) const;
  std::string adjective_complement(TokenIndex adjective) const;
  std::string verb_complement(TokenIndex verb, bool has_object) const;
  bool is_told_as_participle(TokenIndex verb, bool has_object, bool has_rest) const;
  std::string infinitive(TokenIndex verb) const;
  bool lacks_whom(TokenIndex verb) const;
  bool is_cut(TokenIndex verb, std::string_view rest) const;
  std::string predicate_rest(TokenIndex verb) const;
  std::string inner_complement(TokenIndex verb, bool has_object, bool has_recipient,
                               std::size_t room) const;
  bool takes_participle(std::optional<TokenIndex> verb) const;
  std::string of_adjective(TokenIndex adjective) const;
  std::string predicate_word(TokenIndex head) const;
  std::string degree_of(TokenIndex adjective) const;
  Mood mood_of(TokenIndex verb) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const NounPhrases& phrases_;
  const PhraseStyle& style_;
  std::string_view type_;
};

}  // namespace fabula
