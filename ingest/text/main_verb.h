#pragma once

#include <span>
#include <string_view>

#include "ingest/text/document.h"
#include "ingest/text/tagset.h"

namespace fabula {

/// Repairs clauses that a greedy parser has left without a subject or a main verb.
///
/// Puts back the object of a verb of saying as the subject of the finite predicate behind it
/// ("officials said no traces were found"). Repairs the tree of a sentence whose main verb a greedy
/// parser took for a participle behind its subject ("a helicopter with nine on board crashed", "a
/// mother called the police after her daughter found a bag"): the tagger has called the verb
/// finite, the parser has hung it on a noun. So is a past participle of a verb that has no passive,
/// and gets the tag of a past tense, as does an adjective in -ed with a subject and no copula
/// ("the truce expired"). Puts the noun of a phrase with a preposition above the participle behind
/// it
/// ("on a visit arranged in Paris"). Coordinates a past tense with the past tense before, not with
/// an infinitive ("urged them to stay and left"). Puts a clause that hangs on the last of its
/// objects back at the head of the sentence ("they will sell tea, coffee and milk"). Parts a
/// preposition behind a participle from the verb that it was taken to mark ("talks planned for May
/// were cancelled"), gives a participle that nothing joins to the noun before its comma ("borders,
/// closed since May"), and what somebody is accused of or appointed to the verb, as a clause behind
/// a colon to the verb there. heads and labels as of Parser; a sentence that needs no repair stays
/// as it is. What is a tree stays a tree.
void restore_main_verb(std::span<const std::string_view> words, std::span<FineTag> tags,
                       std::span<int> heads, std::span<Deprel> labels);

}  // namespace fabula
