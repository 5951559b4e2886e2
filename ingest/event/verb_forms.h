#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// A gerund or present participle by form.
bool is_ing(const Tree& tree, TokenIndex verb);

/// An infinitive with "to".
bool is_to_infinitive(const Tree& tree, TokenIndex verb);

/// "has sold", "may have killed": the verb has a perfect auxiliary.
bool is_perfect(const Tree& tree, TokenIndex verb);

/// "has sold", without a modal before: not "may have sold".
bool is_plain_perfect(const Tree& tree, TokenIndex verb);

/// "had sold": what the past perfect tells lies before the story's own time.
bool is_past_perfect(const Tree& tree, TokenIndex verb);

/// "is going", "were looking"
bool is_progressive(const Tree& tree, TokenIndex verb);

/// A passive clause, or a past participle that modifies a noun ("a deal signed in May").
bool is_passive(const Tree& tree, TokenIndex verb);

/// "plunged to close at 5,200", "gained to end at 45 pence": an infinitive that tells where a
/// figure came to be.
bool ends_at(const Tree& tree, TokenIndex infinitive);

/// "taken by ambulance", "sent by mail", "passed by 20 votes": how, not by whom.
bool is_means(const Tree& tree, TokenIndex noun);

/// "the framework signed in May", "the attack, reportedly ordered by Anna": a past form right
/// behind a noun, said to be coordinated without a conjunction or object, is a participle that
/// modifies the noun; behind a comma when one is named that did it.
std::optional<TokenIndex> reduced_relative_noun(const Tree& tree, TokenIndex verb);

}  // namespace fabula
