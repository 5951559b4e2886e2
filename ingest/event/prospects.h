#pragma once

#include <optional>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

/// What the word above a clause, though it is no plan or wish itself, leaves yet to be done.
namespace fabula::mood {

/// An infinitive, what is done or made to that end: "sued to stop it", "a deal to buy jets", "is
/// looking to sell it", "a cable meant to carry power".
bool is_aim(const Tree& tree, const EventLexicon& lexicon, TokenIndex below, TokenIndex above);

/// An infinitive that tells what came of it: "rose to become chairman", "beat Anna to win".
bool is_outcome(const Tree& tree, TokenIndex infinitive);

/// An infinitive: "strong enough to sink it".
bool is_enough_for(const Tree& tree, TokenIndex infinitive);

/// An infinitive, what somebody is asked or urged to do: "told her to leave", "warned her not to
/// leave"; she may have or not. "Forced her to leave" tells that she did.
bool is_advised(const Tree& tree, TokenIndex below, TokenIndex above);

/// A verb of persuading: "did not persuade her to leave".
bool is_resisted(const Tree& tree, TokenIndex verb);

/// "has to approve": a duty is not yet done; "had to resign" tells that it was.
bool is_duty(const Tree& tree, TokenIndex below, TokenIndex above);

/// What one may do is not yet done: "a paper allowing him to marry", "allowed visits"; "allowed him
/// to marry" tells that he did.
bool is_permission(const Tree& tree, const EventClause& clause, TokenIndex below, TokenIndex above);

/// "demanded a law banning it": what a thing does that is only wished for or planned.
std::optional<Modality> mood_in_wished(const Tree& tree, const EventLexicon& lexicon,
                                       TokenIndex below, TokenIndex above);

/// The clause's noun: "a strike is likely in June", "paves the way for a loan", "favored a strike".
bool is_prospect(const Tree& tree, const EventClause& clause, TokenIndex above);

/// A noun: "is subject to approval", "conditional on a vote", "pending ratification".
bool is_awaited_assent(const Tree& tree, TokenIndex assent);

/// A gerund or noun, what is yet to be proven: "charged with taking bribes", "arrested for
/// bribery", "blasted the mayor for taking bribes".
bool is_charge(const Tree& tree, const EventLexicon& lexicon, TokenIndex deed);

/// A gerund or noun, what is not proven: "acquitted her of taking bribes", "cleared of bribery",
/// "not guilty of bribery".
bool is_acquitted_of(const Tree& tree, TokenIndex deed);

}  // namespace fabula::mood
