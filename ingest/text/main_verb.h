#pragma once

#include <span>
#include <string_view>

#include "ingest/text/document.h"
#include "ingest/text/tagset.h"

namespace fabula {

/// Repairs clauses that a greedy parser has left without a subject or a main verb, once single
/// words hang where they belong (attachments.h) and clauses stand in their order (main_clauses.h).
///
/// - The object of a verb of saying is the subject of the finite predicate behind it ("officials
///   said no traces were found").
/// - What stands behind "that" is said and no second deed ("alleges, among others, that Anna
///   paid"), or the content of a noun ("will look into a claim by the union that Acme paid").
/// - A main verb that was taken for a participle behind its subject is the root ("a helicopter with
///   nine on board crashed", "a mother called the police after her daughter found a bag"): the
///   tagger has called it finite, the parser has hung it on a noun. So is a past participle of a
///   verb that has no passive; it gets the tag of a past tense.
/// - A clause that hangs on the last of its objects stands at the head of the sentence ("they will
///   sell tea, coffee and milk").
/// - A preposition behind a participle is parted from the verb that it was taken to mark ("talks
///   planned for May were cancelled").
///
/// heads and labels as of Parser; a sentence that needs no repair stays as it is, and what is a
/// tree stays a tree.
void restore_main_verb(std::span<const std::string_view> words, std::span<FineTag> tags,
                       std::span<int> heads, std::span<Deprel> labels);

}  // namespace fabula
