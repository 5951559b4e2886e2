#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs what is said on the verb of saying.
///
/// - A clause with a subject right behind a verb of saying that has no content yet, or behind whom
///   it was told and when, is its content, whatever a parser made of it ("arguing there is no
///   doubt", "reported to the police he had left").
/// - The clause of "that" behind whom somebody tells tells no more of the person ("told voters that
///   he would resign").
/// - Who claims something does what the second verb tells ("groups claiming the vote was stolen
///   gathered").
/// - Right behind what was said and its verb stands who said it ("We won, wrote Anna").
/// - What is demanded is a clause whose bare verb stands behind its subject ("demanded the plant be
///   closed").
/// - What has a subject of its own and is finite is no open complement and no object: ccomp.
///
/// What is a tree stays a tree.
void restore_content_clauses(const TreeEdit& tree);

}  // namespace fabula
