#pragma once

#include <string_view>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/told_words.h"
#include "ingest/event/tree_doubts.h"

namespace fabula {

/// Holds a headline against its sentence: whether it tells all that the verb or noun asks for
/// there, and whether nothing gives reason to doubt the tree that it was composed from.
class LabelCheck {
 public:
  /// All but `label` must outlive this.
  LabelCheck(const Tree& tree, const EventLexicon& lexicon, const NounPhrases& phrases,
             std::string_view label)
      : tree_(tree),
        phrases_(phrases),
        told_(tree, phrases, label),
        doubts_(tree, lexicon, phrases, told_) {}
  LabelCheck(const LabelCheck&) = delete;  // doubts_ refers to told_
  LabelCheck& operator=(const LabelCheck&) = delete;

  /// The headline of an event can stand alone.
  bool is_sound(const EventClause& clause) const;

  /// See Label::certainty.
  double certainty(const EventClause& clause) const;

  /// So can one of a saying, thought or decision: it tells the clause `content` in whole.
  bool is_sound_content(TokenIndex content) const;

 private:
  enum class Part : std::uint8_t { core, circumstance };

  bool is_sound_clause(const EventClause& clause, TokenIndex verb) const;
  bool is_sound_noun(const EventClause& clause) const;
  bool tells_subject(const EventClause& clause, TokenIndex verb) const;

  // Verbs (label_check_verbs.cc)
  bool tells_object(TokenIndex verb) const;
  bool lacks_antecedent(TokenIndex verb) const;
  bool lacks_grant(TokenIndex verb) const;
  bool tells_more(TokenIndex verb) const;
  bool lacks_gift(TokenIndex verb) const;
  bool lacks_deed(TokenIndex verb) const;
  bool is_empty(TokenIndex verb) const;
  bool is_whole(TokenIndex verb) const;
  bool lacks(TokenIndex child, TokenIndex verb) const;
  bool lacks_object(TokenIndex object, TokenIndex verb) const;
  bool lacks_adverb(TokenIndex adverb, TokenIndex verb) const;
  bool hangs(TokenIndex infinitive) const;
  bool is_relative(TokenIndex clause) const;
  bool is_close_complement(TokenIndex index, TokenIndex verb) const;
  bool is_content_of_object(TokenIndex clause, TokenIndex verb) const;
  bool is_topic(TokenIndex clause, TokenIndex verb) const;
  bool is_asked_for(TokenIndex phrase, TokenIndex verb) const;

  // Nouns (label_check_nouns.cc)
  bool is_whole_noun(TokenIndex noun, Part part = Part::core) const;
  bool lacks_before(TokenIndex modifier, TokenIndex noun) const;
  bool lacks_behind(TokenIndex modifier, Part part) const;
  bool points_back(TokenIndex article, TokenIndex noun) const;
  bool is_bare(TokenIndex noun) const;
  bool lacks_owner(TokenIndex pronoun) const;
  bool tells_which(TokenIndex clause) const;
  bool is_clause_without_gap(TokenIndex verb) const;
  bool lacks_purpose(TokenIndex noun) const;
  bool is_rank_limited(TokenIndex since) const;

  const Tree& tree_;
  const NounPhrases& phrases_;
  ToldWords told_;
  TreeDoubts doubts_;
};

}  // namespace fabula
