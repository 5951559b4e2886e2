#pragma once

#include <span>

#include "ingest/event/direct_speech.h"
#include "ingest/event/event_clause.h"
#include "ingest/event/label.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/standing.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Decides what of the events that a text tells nobody could make a headline of.
class NewsValue {
 public:
  /// All must outlive this.
  NewsValue(const Tree& tree, const NounPhrases& phrases, const StandingReader& standing)
      : tree_(tree),
        phrases_(phrases),
        standing_(standing),
        speech_(tree),
        interview_(speech_.is_interview()) {}

  /// "What did you change?", but not what is taken for granted: "since the bank bought it?"
  bool is_asked(const EventClause& clause) const;

  /// "Attacks off the coast", "any strike", but not "the attacks", "three attacks", "carried out
  /// attacks".
  bool is_generic(const EventClause& clause) const;

  /// No event: `tellings`, the best one first, do not say what happened; `label` is its headline.
  bool is_none(std::span<const EventClause* const> tellings, const Label& label) const;

  /// "The mayor's decision", "praise": nouns alone that neither date nor cause sets among other
  /// events only refer to what is told elsewhere, unless what they are of is told; so does one told
  /// once, of one party or none: "deliveries of essential goods".
  bool only_refers(const Event& event, std::span<const EventClause* const> tellings,
                   const Label& label) const;

 private:
  bool tells_which(TokenIndex noun) const;
  bool is_untold(const EventClause& clause, const Label& label, bool known) const;
  bool is_no_news(const EventClause& clause, const Label& label, bool known) const;
  bool is_unsaid(const EventClause& clause, const Label& label) const;
  bool is_left_open(TokenIndex verb) const;
  bool is_likeness(TokenIndex trigger) const;
  bool is_prompt(TokenIndex verb) const;
  bool describes_noun(TokenIndex verb) const;
  bool is_purpose(TokenIndex verb) const;
  bool is_peopled(const EventClause& clause) const;
  bool is_talk(const EventClause& clause) const;
  bool is_word(TokenIndex trigger) const;

  const Tree& tree_;
  const NounPhrases& phrases_;
  const StandingReader& standing_;
  const DirectSpeech speech_;
  const bool interview_;
};

}  // namespace fabula
