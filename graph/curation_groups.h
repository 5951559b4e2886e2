#pragma once

#include <deque>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "graph/curation.h"
#include "graph/curation_targets.h"
#include "graph/resolve_actors.h"
#include "graph/story_draft.h"

namespace fabula {

/// An entry whose targets were found in the draft.
struct CurationTask {
  const CurationEntry* entry;
  std::vector<FoundTarget> targets;

  bool is(CurationVerb verb, NodeKind kind) const {
    return entry->verb == verb && targets.front().node.kind == kind;
  }
};

/// Who and what is one, as an editor has it: the clusters of a draft, split and merged.
class CurationGroups {
 public:
  CurationGroups(Articles articles, ActorResolution actors, const StoryDraft& before,
                 const TargetFinder& finder)
      : articles_(std::move(articles)),
        actors_(std::move(actors)),
        before_(before),
        finder_(finder),
        clusters_(before.clusters) {}

  /// Applies the splits, then the merges. A merge that would undo a split is reported.
  void regroup(std::span<const CurationTask> tasks);

  /// The draft that the new groups tell.
  StoryDraft assembled() const { return assemble(articles_, actors_, clusters_); }
  bool changed() const { return changed_; }
  /// The article's event that stands for a target after the splits.
  EventRef member_of(const FoundTarget& target) const;

 private:
  struct KeptApart {
    EventRef a;
    EventRef b;
    const CurationEntry* entry;
  };

  EventRef set_apart(EventRef ref, const std::vector<const Evidence*>& mentions);
  void split_event(const CurationEntry& entry, const FoundTarget& target);
  void split_actor(const CurationEntry& entry, std::uint32_t index);
  std::vector<ActorRef> take_apart(ActorCluster& rest, const CurationTarget& part);
  void merge_events(std::span<const CurationTask> tasks);
  void join_event_clusters(const std::vector<std::uint32_t>& root);
  void merge_actors(std::span<const CurationTask> tasks);
  void number_actors();

  Articles articles_;
  ActorResolution actors_;
  const StoryDraft& before_;
  const TargetFinder& finder_;
  std::vector<EventCluster> clusters_;
  std::deque<Extraction> copied_;       ///< articles in which an event was divided
  std::map<EventRef, EventRef> moved_;  ///< what was divided -> what was set apart of it
  std::vector<KeptApart> kept_apart_;
  std::map<NodeRef, const CurationEntry*> split_on_;
  bool changed_ = false;
};

/// " (why)" when the editor said why.
std::string note_of(const CurationEntry& entry);
/// "the split on line 12".
std::string on_line(const CurationEntry& entry);

}  // namespace fabula
