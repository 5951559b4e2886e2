#pragma once

#include <span>

#include "graph/extraction.h"
#include "ingest/actor/actors.h"

namespace fabula {

/// Fills in the roles of the resolved actors. A person's title is that of the country or
/// organization named before or behind it, with the date that "since" gives: "French President
/// Emmanuel Macron", "Jane Doe, chief executive of Foo since 2019". An organization is its
/// country's: "Pakistan's Frontier Works Organisation", "the Indian company Tata", "Foo, a Polish
/// retailer". Titles of nobody named are no roles. `times` are the document's, by span.
void read_roles(const Document& document, const ActorLexicon& lexicon, std::span<const Timex> times,
                ResolvedActors& resolved);

}  // namespace fabula
