#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Verbs are coordinated with verbs of their kind: a finite one with a finite one ("has asked Anna,
/// hoping to learn more, and is waiting"), an infinitive with an infinitive ("agreed to restore
/// ties and reopen embassies"), all of a series ("plans to raise taxes, cut aid and sell land").
/// Two predicates that nothing joins are not coordinated ("films shown in schools are made here").
/// What is a tree stays a tree.
void restore_coordinated_verbs(const TreeEdit& tree);

}  // namespace fabula
