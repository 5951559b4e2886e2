#pragma once

#include "ingest/actor/lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

// What the clause around a pronoun tells of whom it can stand for.

/// "it took five hours to", "it is hard to", "it was a surprise that": stands for what follows.
bool is_impersonal(const Tree& tree, TokenIndex pronoun);
/// "It was a surprise", "it was published": says of a thing what no actor is or undergoes.
bool is_called_otherwise(const Tree& tree, const ActorLexicon& lexicon, TokenIndex pronoun);
/// "accepted his resignation", "confirmed her death": nobody accepts what he himself offers or asks
/// for, and few tell of their own death; a death that is "its" is of somebody there.
bool is_anothers(const Tree& tree, TokenIndex pronoun);
/// "found the dam unsafe because it leaked", "sued to stop the tunnel, arguing that it would leak":
/// in a reason, a time or, when the actor was `named_before` the sentence, in what is said.
bool is_below(const Tree& tree, TokenIndex pronoun, bool named_before);
/// "Anna and Ben", "the retailers Acme and Plenty"
bool names_several(const Tree& tree, TokenIndex subject);
/// "As Acme grew, it hired": the subject is in the clause put before that of the pronoun.
bool is_before(const Tree& tree, TokenIndex subject, TokenIndex pronoun);

}  // namespace fabula
