#pragma once

#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

/// How a clause hangs on the word above it: whether that word speaks of it, and which word does.
namespace fabula::mood {

/// "an allegation he attacked her", "the claim that she was slain", "the myth that it sank": a
/// clause with a subject and all objects that it needs lacks nothing that the noun could stand for.
bool is_content_of(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause,
                   TokenIndex noun);

/// "a coin baked into bread": a participle behind its noun tells of it what is so already.
bool is_reduced_relative(const Tree& tree, TokenIndex verb);

/// "failed to agree, leading Acme to withdraw"
bool is_loose_participle(const Tree& tree, TokenIndex clause);

/// The word that `below` is the content of, where parsers hang it on `above`: "urged voters to
/// stay", "it was reported by the station that ..."
TokenIndex verb_of_content(const Tree& tree, const EventLexicon& lexicon, TokenIndex below,
                           TokenIndex above);

}  // namespace fabula::mood
