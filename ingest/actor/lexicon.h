#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/extraction.h"
#include "ingest/actor/phrases.h"

namespace fabula {

/// What a name names, as a lexicon tells it. `none`: no actor (a document, an event, an award).
enum class NameSense : std::uint8_t { country, organization, person, place, other, none };

NameSense sense_of(ActorKind kind);

/// An actor, or a name of no actor, that a lexicon lists.
struct KnownName {
  std::string_view name;
  NameSense sense = NameSense::none;
  std::string_view type;                 ///< class: "bank", "time"; empty when not told
  std::string_view identifier;           ///< of a user's own list
  std::optional<std::uint32_t> country;  ///< whose capital or seat of government a place is
  std::optional<std::uint32_t> home;     ///< the country in which it lies or whose it is
  bool building = false;                 ///< a seat of government, no city
  bool own = false;                      ///< of a user's own list
};

/// How a phrase refers to its known name.
enum class AliasForm : std::uint8_t { name, adjective, people };

struct Alias {
  std::uint32_t known = 0;
  AliasForm form = AliasForm::name;
};

enum class Gender : std::uint8_t { unknown, female, male };

struct Title {
  std::string_view type;  ///< honorific, royal, church, office, business, military, ...
  Gender gender = Gender::unknown;
};

/// A word that tells what a name names: "Ministry" at its head, "Lake" at its beginning.
struct HeadWord {
  NameSense sense = NameSense::none;
  std::string_view type;
  bool first = false;  ///< counts as the first word, else as the head
};

/// A noun that takes up an actor: "the company".
struct Nominal {
  ActorKind kind = ActorKind::organization;
  std::vector<std::string_view> types;  ///< classes of names that it takes up
};

/// The name lexicons of the program and of its user, indexed by phrase.
class ActorLexicon {
 public:
  /// The embedded tables.
  ActorLexicon();
  ActorLexicon(ActorLexicon&&) = default;
  ActorLexicon& operator=(ActorLexicon&&) = default;

  /// Adds a user's own actors: a table with the columns name and kind, and optionally aliases
  /// ("|" between them), adjectives, people, class, identifier. A row of an unknown kind or without
  /// a name is reported and skipped. A name that the tables list already gets the row's aliases and
  /// identifier; where a phrase names several actors, the user's go before the built-in ones.
  void add(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);

  const std::vector<KnownName>& known() const { return known_; }
  const Alias& alias(const PhraseIndex::Entry& entry) const { return aliases_[entry.value]; }
  const PhraseIndex& names() const { return names_; }    ///< values: see alias()
  const PhraseIndex& titles() const { return titles_; }  ///< values: see title()
  const Title& title(const PhraseIndex::Entry& entry) const { return title_rows_[entry.value]; }
  const PhraseIndex& nominals() const { return nominals_; }  ///< values: see nominal()
  const Nominal& nominal(const PhraseIndex::Entry& entry) const {
    return nominal_rows_[entry.value];
  }
  /// The head word `word` for that position, or null.
  const HeadWord* head_word(std::string_view word, bool first) const;
  /// Whether a word that heads names of places ends names of people as well: "Hall", not "Airport".
  static bool ends_people(std::string_view head_word);
  /// The gender that goes with a given name; nothing when `word` is none.
  std::optional<Gender> given_name(std::string_view word) const;
  /// Whether a verb (its lemma) tells that its subject says something.
  bool says(std::string_view lemma) const;
  /// Whether a noun (its lemma) tells an event: "purchase".
  bool is_event(std::string_view lemma) const;

 private:
  void read_names(std::string_view file, std::string_view tsv, bool own, Diagnostics& diagnostics);
  void read_homes(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);
  void read_seats(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);
  void read_words(Diagnostics& diagnostics);
  /// The titles of those who are in charge of it: "minister of health".
  void add_offices(std::string_view portfolio, std::string_view type);
  void add_name(std::string_view phrase, std::uint32_t known, AliasForm form);
  /// The one known name that `name` is listed as, with that sense.
  std::optional<std::uint32_t> find_known(std::string_view name, NameSense sense) const;

  std::deque<std::string> texts_;  // users' tables and made titles, which the views point into
  std::vector<KnownName> known_;
  std::vector<Alias> aliases_;
  std::vector<Title> title_rows_;
  std::vector<Nominal> nominal_rows_;
  std::vector<HeadWord> head_rows_;
  std::vector<Gender> given_rows_;
  PhraseIndex names_, titles_, nominals_, heads_, given_, saying_, events_;
};

}  // namespace fabula
