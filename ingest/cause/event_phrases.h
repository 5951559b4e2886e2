#pragma once

#include <optional>

#include "ingest/cause/cue_lexicon.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"

namespace fabula {

/// Finds the word that tells an event in the phrase or clause beside a cue, by syntax and lexicon
/// alone: "a number of arrests" tells of arrests, "the minister" of no event. All that it is built
/// from must outlive it.
class EventPhrases {
 public:
  EventPhrases(const Tree& tree, const EventLexicon& lexicon, const CueLexicon& cues,
               const ReferenceMap& references)
      : tree_(tree), lexicon_(lexicon), cues_(cues), references_(references) {}

  /// The word that tells what the phrase or clause under `head` tells.
  std::optional<TokenIndex> in(TokenIndex head) const { return in(head, false); }
  /// The nearest such word at `token` or above it in its sentence.
  std::optional<TokenIndex> above(TokenIndex token) const;
  /// What the sentence in front of `token`'s tells, in the same paragraph or the one before.
  std::optional<TokenIndex> in_sentence_before(TokenIndex token) const;

  /// The noun tells a happening, an act or a state of affairs, not a thing or a person.
  bool is_event_noun(TokenIndex noun) const;
  /// The noun or pronoun stands for a person or people.
  bool is_person(TokenIndex word) const;
  /// The predicate of a clause: a verb, or an adjective that a copula links to its subject.
  bool is_predicate(TokenIndex word) const;

  /// "often affects", "traditionally votes": what happens from time to time did not happen.
  bool is_habit(TokenIndex verb) const;

  /// "guilty of murder for killing him", "charged with murder over the raid": of a crime that
  /// somebody is judged for, the judgement, which is what a reason is given of; else the act.
  TokenIndex judged(TokenIndex act) const;
  /// The act is one of speech, or a petition or complaint: what hangs on it tells what is said, not
  /// why.
  bool is_speech(TokenIndex act) const;
  /// The word first of all stands for a statement.
  bool is_statement(std::string_view lemma, Upos pos) const;

  /// The clause that an infinitive or participle says more of ("marched to protest", "left,
  /// protesting"), wherever the parser hung it: the word that it hangs on. Nothing where it is the
  /// complement of a verb of intention ("plan to protest") or has a conjunction of its own.
  std::optional<TokenIndex> governor_of_adverbial(TokenIndex verb) const;

 private:
  std::optional<TokenIndex> brought_about(TokenIndex verb) const;
  bool is_asked(TokenIndex infinitive) const;
  std::optional<TokenIndex> gone_into(TokenIndex verb) const;
  std::optional<TokenIndex> had(TokenIndex verb) const;
  std::optional<TokenIndex> existing(TokenIndex verb) const;
  std::optional<TokenIndex> content_of(TokenIndex verb) const;
  bool is_quoted_name(TokenIndex verb) const;
  std::optional<TokenIndex> in(TokenIndex head, bool claims_too) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const CueLexicon& cues_;
  const ReferenceMap& references_;
};

}  // namespace fabula
