#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

/// What all readers of mood share.
namespace fabula::mood {

/// Sets the clause's modality unless it has a stronger one: what is denied is not a plan, what is
/// negated not a possibility.
void raise(EventClause& clause, Modality modality);

/// What the word, with its particle ("rule out"), does to what stands below it.
bool governs(const Tree& tree, const EventLexicon& lexicon, TokenIndex word, Governor effect);

/// A verb in the past tense without an auxiliary.
bool stands_by_itself(const Tree& tree, TokenIndex verb);

/// A verb that is, or has an auxiliary, in the past tense, and no modal one.
bool is_told_in_past(const Tree& tree, TokenIndex verb);

/// Of a clause that is in doubt: "may have sunk", "whether it sank", "probably sank", which are
/// over in any case; not so "if it sank".
bool is_of_past(const Tree& tree, TokenIndex verb);

/// "died, possibly because ...": the adverb is of the reason.
bool is_of_reason(const Tree& tree, TokenIndex adverb);

/// "not", "never", "no longer" beside the word, "never before", "at no time" in front of it.
bool is_negated(const Tree& tree, TokenIndex word);

/// "nearly crashed", but not "nearly doubled", "almost 40 were killed"
bool is_nearly(const Tree& tree, TokenIndex verb);

/// "nobody", "no talks", "neither side", "neither A nor B", "not a single shell"
bool is_none(const Tree& tree, TokenIndex noun);

/// "demanded that she leave", "that he not be named": the bare verb of a singular subject, or one
/// that "not" or "be" stands before, tells what is asked for, not what is done.
bool is_subjunctive(const Tree& tree, TokenIndex verb);

/// "Had the gates opened, she would have left": they did not.
bool is_unreal_condition(const Tree& tree, TokenIndex verb);

/// "Were she to": the subject stands behind the auxiliary.
bool is_inverted(const Tree& tree, TokenIndex auxiliary, TokenIndex verb);

/// "would fine banks for lending": what somebody is judged for has happened.
bool is_judged(const Tree& tree, const EventLexicon& lexicon, TokenIndex gerund);

}  // namespace fabula::mood
