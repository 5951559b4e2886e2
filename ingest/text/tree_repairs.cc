#include "ingest/text/tree_repairs.h"

#include "ingest/text/antecedents.h"
#include "ingest/text/appositions.h"
#include "ingest/text/attachments.h"
#include "ingest/text/clause_roles.h"
#include "ingest/text/conjunctions.h"
#include "ingest/text/content_clauses.h"
#include "ingest/text/double_subjects.h"
#include "ingest/text/doubled_arguments.h"
#include "ingest/text/enumerations.h"
#include "ingest/text/finite_forms.h"
#include "ingest/text/free_clauses.h"
#include "ingest/text/gapped_passives.h"
#include "ingest/text/hyphenated.h"
#include "ingest/text/lost_subjects.h"
#include "ingest/text/main_clauses.h"
#include "ingest/text/main_verb.h"
#include "ingest/text/missing_subjects.h"
#include "ingest/text/named_things.h"
#include "ingest/text/noun_or_verb.h"
#include "ingest/text/parted_clauses.h"
#include "ingest/text/particles.h"
#include "ingest/text/possessors.h"
#include "ingest/text/relative_clauses.h"
#include "ingest/text/reported_clauses.h"
#include "ingest/text/subordinate_clauses.h"
#include "ingest/text/trailing_speakers.h"
#include "ingest/text/tree_edit.h"
#include "ingest/text/verb_series.h"

namespace fabula {

void repair_tree(std::span<const std::string_view> words, std::span<FineTag> tags,
                 std::span<int> heads, std::span<Deprel> labels) {
  constexpr std::size_t longest = 300;  // words; what is longer is a list, and no repair is linear
  if (words.size() > longest) return;
  const TreeEdit tree(words, tags, heads, labels);
  restore_nouns_and_verbs(tree);
  restore_antecedents(tree);
  restore_relative_clauses(tree);
  restore_free_clauses(tree);
  restore_main_clauses(tree);
  restore_lost_subjects(tree);
  restore_subordinate_clauses(tree);
  restore_attachments(tree);
  restore_reported_clauses(tree);
  restore_main_verb(tree);
  restore_trailing_speakers(tree);
  restore_content_clauses(tree);
  restore_appositions(tree);
  restore_parted_clauses(tree);
  restore_verb_series(tree);
  restore_gapped_passives(tree);
  restore_double_subjects(tree);
  restore_doubled_arguments(tree);
  restore_conjunctions(tree);
  restore_missing_subjects(tree);
  restore_particles(tree);
  restore_clause_roles(tree);
  restore_possessors(tree);
  restore_enumerations(tree);
  restore_named_things(tree);
  restore_hyphenated(tree);
  restore_finite_forms(tree);
}

}  // namespace fabula
