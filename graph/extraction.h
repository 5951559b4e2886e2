#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/article.h"
#include "graph/date.h"
#include "graph/ids.h"
#include "graph/span.h"

namespace fabula {

/// TIMEX3 types (TimeML 1.2.1).
enum class TimexType : std::uint8_t { date, time, duration, set };

// A record may travel without the article's text. What is needed of the text is then kept in the
// fields `text`, `word` and `quote`; they stay empty where Article::text is at hand.

/// A time expression and the days that it means.
struct Timex {
  Span span;
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value
  std::string mod;    ///< TIMEX3 mod, or empty
  std::string edtf;   ///< empty when nothing is known of the days
  DateInterval interval;
  DateBasis basis = DateBasis::unknown;
  std::string anchor;       ///< what it was resolved against: an ISO day, or empty
  std::string rule;         ///< the rule that resolved it
  std::string alternative;  ///< the other reading's TIMEX3 value, or empty
  std::string text = {};    ///< the words, when the article's text is not at hand

  bool operator==(const Timex&) const = default;
};

enum class ActorKind : std::uint8_t { country, organization, person, place, other };

struct ActorMention {
  Span span;

  auto operator<=>(const ActorMention&) const = default;
};

/// An office that a person holds, or whose an organization is: "President of France since 2017",
/// "Pakistan's Frontier Works Organisation".
struct ActorRole {
  std::string as;                ///< "President", as said; empty where only `of` is
  std::optional<ActorIndex> of;  ///< the country, place or organization
  std::string since;             ///< EDTF, or empty

  auto operator<=>(const ActorRole&) const = default;
};

/// One who or which takes part, resolved from its mentions in the article.
struct Actor {
  std::string name;  ///< canonical: the fullest form, without title and article
  ActorKind kind = ActorKind::other;
  std::vector<std::string> aliases;  ///< sorted, without `name`
  std::vector<ActorMention> mentions;
  std::vector<std::string> titles;  ///< "Finance Minister", as said
  std::string identifier;           ///< of the user's own list, or empty
  /// The country or place whose institution it is or where it lies: that tells the Supreme Court
  /// of India from all others. Empty when not told.
  std::string home = {};
  std::vector<ActorRole> roles = {};  ///< sorted, each once

  bool operator==(const Actor&) const = default;
};

enum class Modality : std::uint8_t { asserted, planned, possible, claimed, denied, negated };

enum class Role : std::uint8_t {
  agent,
  patient,
  recipient,
  counterparty,
  place,
  topic,
  instrument,
  mediator,
  origin,
  destination,
};

struct Participant {
  ActorIndex actor{};
  Role role = Role::agent;

  auto operator<=>(const Participant&) const = default;
};

/// One who or which takes part without being an actor: "pirates", by the head of its phrase.
struct CommonParticipant {
  std::string noun;  ///< in its base form: "pirate"
  Role role = Role::agent;

  auto operator<=>(const CommonParticipant&) const = default;
};

/// A number with its unit: ISO 4217 code, "%", or a plural noun ("stores"); `text` as written.
struct Amount {
  std::string text;
  double value = 0;
  std::string unit;
  Span span;

  bool operator==(const Amount&) const = default;
};

struct EventMention {
  Span span;               ///< the clause or phrase that tells the event
  Span trigger;            ///< the one word that expresses it
  std::string word = {};   ///< the trigger's word, when the article's text is not at hand
  std::string quote = {};  ///< the words of `span`, when the article's text is not at hand

  auto operator<=>(const EventMention&) const = default;
};

/// Who says something and is no actor of the article: "three officials", "the company's spokesman".
struct Speaker {
  Span span;
  std::string text = {};  ///< the words, when the article's text is not at hand

  auto operator<=>(const Speaker&) const = default;
};

/// When an event happened, or is to happen.
struct EventDate {
  DateInterval interval;
  std::string edtf;
  DateBasis basis = DateBasis::unknown;
  std::optional<TimexIndex> time;  ///< the expression that it was read from

  bool operator==(const EventDate&) const = default;
};

struct Event {
  std::string type;   ///< "family.kind", or "other.<lemma>"
  std::string label;  ///< a short headline, composed from the frame
  Modality modality = Modality::asserted;
  std::vector<ActorIndex> attributed_to;  ///< who says so
  std::vector<ActorIndex> denied_by;      ///< who denies it
  std::vector<Speaker> speakers = {};     ///< who says so without being an actor
  std::vector<Speaker> deniers = {};      ///< who denies it without being an actor
  EventDate when;
  std::vector<Participant> participants;
  std::vector<CommonParticipant> others = {};  ///< sorted, each once
  std::optional<ActorIndex> place;
  std::vector<Amount> amounts;
  std::vector<EventMention> mentions;  ///< at least one; the first is the most informative
  double confidence = 0;               ///< 0..1
  double salience = 0;                 ///< 0..1, within the article
  /// Told of no certain occasion: "attacks off the coast", "any strike".
  bool generic = false;
  /// Below what a reader would want on a timeline. Kept, since other articles may tell more of it.
  bool background = false;

  bool operator==(const Event&) const = default;
};

enum class LinkKind : std::uint8_t { causes, enables, prevents, before, during, purpose, motive };

/// The words that express a link.
struct Cue {
  Span span;
  std::string text = {};   ///< the words, when the article's text is not at hand
  std::string quote = {};  ///< the passage around them, when the article's text is not at hand

  auto operator<=>(const Cue&) const = default;
};

/// `from` is the cause, or the earlier.
struct Link {
  EventIndex from{};
  EventIndex to{};
  LinkKind kind = LinkKind::causes;
  Modality modality = Modality::asserted;
  std::vector<ActorIndex> attributed_to;
  std::optional<Cue> cue;
  double confidence = 0;
  std::vector<Speaker> speakers = {};  ///< who says so without being an actor

  bool operator==(const Link&) const = default;
};

/// Everything that one article says. Cross-references are indices into these vectors.
struct Extraction {
  Article article;
  std::vector<Timex> times;   ///< by span
  std::vector<Actor> actors;  ///< by first mention
  std::vector<Event> events;  ///< by first mention in the text; sayings behind all others
  std::vector<Link> links;    ///< by (from, to, kind)
};

}  // namespace fabula
