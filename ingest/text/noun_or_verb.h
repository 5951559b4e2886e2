#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"
#include "ingest/text/tree_edit.h"

namespace fabula {

/// Tags as nouns what a tagger took for verbs against their form and place: a past tense or
/// participle without the form of one ("has ballot access"), and what a noun precedes, or the
/// "that" of what is told to one, and a finite verb follows ("council seats went", "trade deals like
/// this have helped", "told reporters that talks failed").
void retag_nouns(std::span<const std::string_view> words, std::span<FineTag> tags);

/// What a greedy parser made half a noun, half a verb becomes one of them: the predicate of a
/// clause has a subject, not a compound ("The Daily News reports ..."), and what has a number or a
/// preposition in the place of a noun is one ("in two towns"). What is a tree stays a tree.
void restore_nouns_and_verbs(const TreeEdit& tree);

}  // namespace fabula
