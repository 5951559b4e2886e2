#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/tagset.h"

namespace fabula {

/// A clause of saying or thinking between a relative pronoun and the verb of the pronoun's own
/// clause: "he said" in "a tariff which he said boosted exports". Words [first, last) of the
/// sentence; the last of them is the verb of saying.
struct Interposed {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// The stretches that may be such clauses by their words alone, in order, apart from each other.
std::vector<Interposed> find_interposed(std::span<const std::string_view> words);

/// `tags` are those of the stretch by itself: a noun phrase and a finite verb.
bool is_clause_of_saying(std::span<const FineTag> tags);

/// `tags` are those of what follows the stretch, read without it: a finite verb that needs the
/// pronoun as its subject, after adverbs ("also boosted").
bool goes_on_with_verb(std::span<const FineTag> tags);

}  // namespace fabula
