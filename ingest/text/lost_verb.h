#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// A sentence has a finite verb. Where a tagger finds none, it took a past tense for a noun or an
/// adjective ("the army struck a base", "the islands closed schools"): gives the first word that
/// can be one its tag. A headline without any verb gets a present tense between a plural subject
/// and an object ("floods delay Oslo tour"). Reads a capitalised word before a past tense as the
/// name of its subject ("Acme agreed to the sale"), not as a verb. Fragments ("Protesters in
/// Paris") stay as they are.
void find_lost_verb(std::span<const std::string_view> words, std::span<FineTag> tags);

}  // namespace fabula
