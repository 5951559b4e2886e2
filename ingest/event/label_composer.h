#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/label.h"
#include "ingest/event/label_complements.h"

namespace fabula {

/// Words the headline of one event in one style: a clause about its verb (label_clauses.cc,
/// label_parts.cc) or a noun with what belongs to it (label_nouns.cc), in the mood that the text
/// has (label_moods.cc, label_hedges.cc, label_asked.cc), and circumstances
/// (label_circumstances.cc).
class LabelComposer {
 public:
  /// All must outlive this; for `verbs_told` see compose_label().
  LabelComposer(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                const NounPhrases& phrases, std::span<const TokenIndex> verbs_told,
                PhraseStyle style)
      : clause_(clause),
        tree_(tree),
        lexicon_(lexicon),
        phrases_(phrases),
        verbs_told_(verbs_told),
        style_(style),
        complements_(tree, lexicon, phrases, style_, clause.type) {}

  Label compose();

  /// What the verb asks for was left out, since a headline in this style has no room for it.
  bool lacks_room() const { return lacks_room_; }

  /// What a circumstance is of was left out for the same reason.
  bool is_cut() const { return is_cut_; }

 private:
  using Content = Label::Content;
  enum class Voice : std::uint8_t { active, passive };

  /// Who and what of a clause, as its arguments and in words; "" where nothing can be said.
  struct Parts {
    SlotGroup subjects, objects, recipients;
    std::string subject, object, second, recipient;
  };

  /// A verb that asks for what another tells, and the modal verb that headlines have for it.
  struct Asking {
    TokenIndex verb;
    std::string_view modal;
  };

  // What the headline is built on (label.cc)
  TokenIndex carrier() const;
  bool has_passive(TokenIndex verb) const;
  bool has_subject(TokenIndex verb) const;
  void append(const std::string& part);
  void append_once(const std::string& part);

  // Clauses
  void compose_verbal(TokenIndex verb);
  bool only_happens(std::string_view base) const;
  bool lacks_content(TokenIndex verb, const std::vector<Argument>& arguments) const;
  std::string lemma_of_trigger() const;
  std::string with_particle(TokenIndex verb, const std::string& base) const;
  bool tell_gerund(TokenIndex verb, const std::string& base,
                   const std::vector<Argument>& arguments);
  bool tell_predicate(TokenIndex head, const std::vector<Argument>& arguments);
  bool tell_by_purpose(TokenIndex verb, const std::string& base,
                       const std::vector<Argument>& arguments);
  std::string who_lacks(TokenIndex noun) const;
  void tell(TokenIndex verb, const std::string& base, const std::vector<Argument>& arguments);
  bool is_light(TokenIndex verb) const;
  bool goes_on_with_preposition(const Parts& parts, const std::vector<Argument>& arguments,
                                TokenIndex verb) const;
  bool is_known_group(const SlotGroup& found) const;
  Content content_of(TokenIndex verb, const std::string& base, const Parts& parts,
                     bool goes_on) const;

  // Who and what of a clause
  Parts parts_of(TokenIndex verb, const std::string& base, const std::vector<Argument>& arguments);
  std::string object_phrase(const SlotGroup& objects, TokenIndex verb,
                            const SlotGroup& subjects) const;
  std::string second_object(const std::string& base, const SlotGroup& objects,
                            bool is_undergone) const;
  std::string month_entered(TokenIndex verb) const;
  void tell_in_full(SlotGroup& found) const;
  void note_owner(const SlotGroup& found);
  void append_core(TokenIndex verb, const std::string& base, const Parts& parts);
  std::string told(TokenIndex verb, const std::string& base, bool plural, Voice voice) const;
  std::string without_object(const std::string& base, const SlotGroup& objects) const;
  bool agrees_with_one(TokenIndex verb) const;

  // Moods
  bool tells_mood(TokenIndex verb, const std::string& base) const;
  bool is_arranged(TokenIndex verb) const;
  std::string active(TokenIndex verb, const std::string& base, bool plural) const;
  std::string active_prospect(TokenIndex verb, const std::string& base, bool plural) const;
  std::string kept_from(TokenIndex verb, const std::string& base, bool plural) const;
  std::optional<TokenIndex> stance_above(TokenIndex verb) const;
  std::string modal_of(TokenIndex verb, const std::string& other) const;
  bool has_modal_perfect(TokenIndex verb) const;
  std::string reported_modal(TokenIndex verb) const;
  std::string foretold_modal(TokenIndex verb) const;
  std::optional<TokenIndex> intention(TokenIndex verb) const;
  std::string told_intention(TokenIndex verb, bool plural) const;
  std::optional<TokenIndex> unintended(TokenIndex verb) const;
  std::string told_unintended(TokenIndex verb, bool plural) const;
  std::string_view odds_of(TokenIndex verb) const;
  std::string not_done(TokenIndex verb, const std::string& base, bool plural) const;
  bool is_in_doubt(TokenIndex verb) const;
  bool would_like(TokenIndex verb) const;
  std::string passive(TokenIndex verb, const std::string& base, bool plural) const;
  std::string_view hedge_of(TokenIndex verb) const;
  std::string_view denied_manner(TokenIndex verb) const;
  std::string_view limit_of(TokenIndex verb) const;
  std::string hedged(TokenIndex verb, std::string told) const;

  // What is asked for
  std::optional<Asking> asking(TokenIndex verb) const;
  std::optional<TokenIndex> asking_verb(TokenIndex clause) const;
  std::string asked_modal(TokenIndex verb) const;
  std::string unended(TokenIndex verb, const std::string& base) const;
  bool tell_by_asker(TokenIndex verb);

  // Nouns
  void compose_nominal();
  std::optional<TokenIndex> telling_measure() const;
  bool has_relative_pronoun(TokenIndex verb) const;
  void append_claim(TokenIndex noun);
  bool compose_by_verb();
  void tell_by_governor();
  std::vector<Argument> right_behind(TokenIndex verb) const;
  bool says_planned(std::string_view phrase) const;
  std::string modal_prefix() const;
  std::string named_by_noun(const std::string& base) const;
  std::string prefixed(std::string phrase) const;

  // Circumstances
  void add_obliques(const std::vector<Argument>& arguments, TokenIndex around);
  bool has_room_for(std::string_view words) const {
    return label_.size() + words.size() < style_.room;
  }
  bool tells_source(const Argument& argument, TokenIndex around) const;
  bool lacks_end(const Argument& from, const Argument& to) const;
  void append_place(TokenIndex verb);
  void append_purpose(TokenIndex verb);
  std::optional<TokenIndex> purpose_of(TokenIndex verb) const;
  TokenIndex end_told(TokenIndex verb) const;
  void append_deed(TokenIndex noun, TokenIndex around);
  std::string fitting_phrase(const Argument& argument) const;
  bool is_cut_at_of(const Argument& argument, std::string_view phrase) const;
  bool is_asked_for(const Argument& argument, TokenIndex verb) const;
  bool is_attached(TokenIndex phrase, TokenIndex around) const;
  bool ends_apposition(TokenIndex comma, TokenIndex verb) const;
  bool is_near(TokenIndex first, TokenIndex verb) const;

  const EventClause& clause_;
  const Tree& tree_;
  const EventLexicon& lexicon_;
  const NounPhrases& phrases_;
  std::span<const TokenIndex> verbs_told_;
  PhraseStyle style_;
  Complements complements_;
  std::optional<TokenIndex> asker_;  ///< the verb that is told for what it asks for
  std::string label_;
  Content content_ = Content::bare;
  int kept_ = 0;             ///< circumstances told so far
  TokenIndex kept_end_ = 0;  ///< behind the last of them
  bool lacks_room_ = false;
  bool is_cut_ = false;
  bool negation_told_ = false;  ///< by a phrase: "no agreement"
};

}  // namespace fabula
