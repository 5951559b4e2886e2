#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/event_coreference.h"
#include "graph/resolve_actors.h"
#include "graph/story.h"

namespace fabula {

/// How sure something is that several say, each with a confidence: 1 - product of (1 - c), where of
/// one source (outlet; else article) only the surest counts; at most 0.99.
class Support {
 public:
  void add(std::string_view source, double confidence);
  double value() const;
  std::size_t sources() const { return by_source_.size(); }

 private:
  std::map<std::string, double, std::less<>> by_source_;
};

/// Whom an article's word counts for: its outlet, or itself when the outlet is unknown.
std::string_view source_of(const Article& article);

/// The modality that a set of statements comes to. What is told as fact outdoes plans; otherwise
/// the best supported stands, and a claim that others deny stays a claim.
Modality fused_modality(const std::map<Modality, Support>& said);
/// Whether they disagree: told against denied or negated, fact against claim, plan against
/// negation.
bool modalities_disagree(const std::map<Modality, Support>& said);

/// One event out of its members, and what the members disagree on (`events` is left to the caller).
/// Salience and id are not set.
struct FusedEvent {
  StoryEvent event;
  std::vector<Conflict> conflicts;
};

FusedEvent fuse(std::span<const Extraction* const> articles, const EventCluster& cluster,
                const ActorResolution& actors);

/// The evidence of one event's mention.
Evidence evidence_of(const Extraction& extraction, std::uint32_t article,
                     const EventMention& mention);
/// The words for someone who says or denies something.
Evidence evidence_of(const Extraction& extraction, std::uint32_t article, const Speaker& speaker);

/// By article and span, each once.
void sort_evidence(std::vector<Evidence>& evidence);

}  // namespace fabula
