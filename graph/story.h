#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// The words of an article that stand for a node or a link.
struct Evidence {
  ArticleIndex article{};
  Span span;
  Span trigger;       ///< the word that expresses the event, or the cue of a link; may be empty
  std::string quote;  ///< the sentence or clause, at most a few hundred bytes

  bool operator==(const Evidence&) const = default;
};

/// An article as the story keeps it: everything but its text.
struct StoryArticle {
  std::string id;
  std::string path;
  std::string url;
  std::string title;
  std::string source;
  std::optional<Day> published;
  PublicationBasis published_basis = PublicationBasis::none;

  bool operator==(const StoryArticle&) const = default;
};

struct StoryActor {
  std::string id;  ///< content hash in hex, the shortest prefix that is unique in the story
  std::string name;
  ActorKind kind = ActorKind::other;
  std::vector<std::string> aliases;
  std::vector<std::string> titles;
  std::string identifier;
  std::vector<Evidence> mentions;
  double salience = 0;                ///< 0..1
  std::vector<std::string> reasons;   ///< why its mentions are one actor, a line each
  std::string home = {};              ///< the country or place whose it is, or empty
  std::vector<ActorRole> roles = {};  ///< sorted, each once

  bool operator==(const StoryActor&) const = default;
};

struct StoryEvent {
  std::string id;
  std::string type;
  std::string label;
  Modality modality = Modality::asserted;
  std::vector<ActorIndex> attributed_to;
  std::vector<ActorIndex> denied_by;
  DateInterval when;
  std::string edtf;
  DateBasis basis = DateBasis::unknown;
  std::string date_words;  ///< as an article wrote them, or empty
  std::vector<Participant> participants;
  std::optional<ActorIndex> place;
  std::vector<Amount> amounts;  ///< spans are not kept
  std::vector<Evidence> mentions;
  double confidence = 0;
  double salience = 0;               ///< 0..1 within the story
  bool background = false;           ///< one article alone tells of it, and as background
  std::vector<std::string> reasons;  ///< why its mentions are one event, how it was dated
  /// Who says it, and who denies it, without being an actor: the words of each article.
  std::vector<Evidence> speakers = {};
  std::vector<Evidence> deniers = {};

  bool operator==(const StoryEvent&) const = default;
};

struct StoryLink {
  std::string id;
  EventIndex from{};
  EventIndex to{};
  LinkKind kind = LinkKind::causes;
  Modality modality = Modality::asserted;
  std::vector<ActorIndex> attributed_to;
  std::string cue;  ///< the words, or empty
  std::vector<Evidence> evidence;
  double confidence = 0;
  std::vector<std::string> reasons = {};  ///< what an editor did to it, a line each
  std::vector<Evidence> speakers = {};    ///< as those of an event

  bool operator==(const StoryLink&) const = default;
};

enum class ConflictKind : std::uint8_t { date, amount, modality, participants, order, cycle };

/// One side of a disagreement: what is said, and by which words.
struct ConflictSide {
  std::string value;
  std::vector<Evidence> evidence;

  bool operator==(const ConflictSide&) const = default;
};

struct Conflict {
  std::string id;
  ConflictKind kind = ConflictKind::date;
  std::vector<EventIndex> events;
  std::vector<ConflictSide> sides;

  bool operator==(const Conflict&) const = default;
};

/// What many articles say, merged. Cross-references are indices into these vectors.
/// Order: articles by id; actors and events by id hash; links by (from, to, kind).
struct Story {
  std::vector<StoryArticle> articles;
  std::vector<StoryActor> actors;
  std::vector<StoryEvent> events;
  std::vector<StoryLink> links;
  std::vector<Conflict> conflicts;

  bool operator==(const Story&) const = default;
};

}  // namespace fabula
