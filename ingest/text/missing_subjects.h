#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives a finite predicate that has no subject the noun phrase that stands right before it, where
/// that was made a part of the clause or phrase before. The phrase begins behind
///
/// - a mark or the head of the sentence ("In Ayr, a port, the bank closed"),
/// - a conjunction that parts clauses ("left before the crew spoke", "cut jobs and prices fell"),
/// - a verb whose content the predicate is ("showed profits had doubled"),
/// - a day ("On Monday officials met").
///
/// Or a participle between them tells of the noun ("Men held in May were freed"). What is a tree
/// stays a tree.
void restore_missing_subjects(const TreeEdit& tree);

}  // namespace fabula
