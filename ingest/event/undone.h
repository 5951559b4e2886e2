#pragma once

#include <optional>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

/// What words that are no negation themselves leave undone, and what is not undone after all.
namespace fabula::mood {

/// A verb: "did not prevent", "nothing stops", "failed to prevent", "did nothing to prevent".
bool is_undone(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb);

/// An infinitive: "failed to sign", "too weak to sign", "did nothing to sign".
bool is_in_vain(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb);

/// An adverbial clause: "without paying", "instead of paying", "decided against paying", "ruled out
/// paying".
bool is_left_undone(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause);

/// An adverbial clause: "did not rule out paying".
bool is_left_open(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause);

/// What becomes of a gerund behind "from": "barred her from leaving", "could bar her from leaving".
/// Nothing when the verb above keeps nobody from anything.
std::optional<Modality> mood_of_kept_from(const Tree& tree, const EventLexicon& lexicon,
                                          TokenIndex gerund);

/// A noun that stands for no event, by what is done to it: "dropped plans to sell it", "failed in
/// its attempt to sell it", "the attempt to sell it failed", "the cancelled deal to sell it".
bool comes_to_nothing(const Tree& tree, const EventLexicon& lexicon, TokenIndex plan);

/// "failed" of "the attempt to sell it failed".
std::optional<TokenIndex> failure_of(const Tree& tree, TokenIndex plan);

/// A noun: "the cancelled concert".
bool is_called_off(const Tree& tree, TokenIndex noun);

/// A noun: "postponed the concert", which is still to come.
bool is_put_off(const Tree& tree, TokenIndex noun);

/// A noun: "kept the airline from bankruptcy".
bool is_averted(const Tree& tree, const EventLexicon& lexicon, TokenIndex noun);

/// Whether the clause's noun took place though `governor`, a word of its support, says that
/// something failed: "the coup failed", "failed to stop the looting".
bool leaves_be(const Tree& tree, const EventLexicon& lexicon, const EventClause& clause,
               TokenIndex governor);

}  // namespace fabula::mood
