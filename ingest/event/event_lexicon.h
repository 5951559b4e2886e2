#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "ingest/text/document.h"

namespace fabula {

/// A word beside a trigger and where it stands. In a table "place:word"; the word alone may stand
/// anywhere, and "place:*" is any word there. "@class" is any word of word_classes.tsv, or any
/// actor of a kind (@country, @organization, @person, @place).
struct ArgumentWord {
  std::string_view place;  ///< "subject", "object", "modifier", or the preposition of an oblique
  std::string_view word;   ///< lemma
};

/// One meaning of a trigger word.
struct TriggerSense {
  std::string_view type;                ///< "family.kind"
  std::vector<ArgumentWord> arguments;  ///< one of them selects the sense; empty: needs none
  bool is_default = false;
};

/// What a word does to the event that it governs; see governors.tsv.
enum class Governor : std::uint8_t {
  say,
  claim,
  forecast,
  plan,
  wish,
  negate,
  deny,
  aspect,
  light,
  state,
  clause_only,  ///< plans or wishes in a clause or infinitive, not over an object
};

/// The tables that events are read with: triggers, types, governors, word classes.
/// Views point into the tables' text: the embedded ones, or the user's, which must outlive it.
class EventLexicon {
 public:
  /// The tables compiled into the program.
  static EventLexicon embedded();

  /// Adds a table in the format of triggers.tsv, governors.tsv, word_classes.tsv or
  /// event_types.tsv; its header line tells which (without a known one it is read as triggers).
  /// Triggers come before those already there and types replace those of their name, so a user can
  /// add words and kinds and give known ones another meaning. Bad rows are reported and skipped.
  void add(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);

  /// The senses of a lemma (or "verb particle", "verb object"); none for a word that is no trigger.
  std::span<const TriggerSense> senses(std::string_view lemma, Upos pos) const;
  bool has_sense(std::string_view lemma, Upos pos, std::string_view type) const;
  /// The sense that the arguments select: the one that one of them answers most closely (of equals
  /// the first), else the default; nullptr when neither is there.
  const TriggerSense* sense(std::string_view lemma, Upos pos,
                            std::span<const ArgumentWord> arguments) const;
  /// One of the word's senses names `argument`, or a class of it, among its arguments.
  bool asks_for(std::string_view lemma, Upos pos, std::string_view argument) const;
  bool governs(std::string_view lemma, Upos pos, Governor effect) const;
  bool in_class(std::string_view lemma, std::string_view word_class) const;
  /// The verb that a noun trigger is made from ("repayment": "repay"): of the verbs of the same
  /// type the one that shares the longest beginning, at least four letters; "" when there is none.
  std::string_view verb_of(std::string_view noun, std::string_view type) const;
  /// The noun trigger that is made from a verb of this type ("arrive": "arrival"); "" when there is
  /// none.
  std::string_view noun_of(std::string_view verb, std::string_view type) const;
  /// How much readers want events of this type, 0..1.
  double salience(std::string_view type) const;

 private:
  struct Trigger {
    std::string_view lemma;
    Upos pos;
    std::vector<TriggerSense> senses;
  };
  struct GovernorRow {
    std::string_view lemma;
    Upos pos;
    Governor effect;
    auto operator<=>(const GovernorRow&) const = default;
  };
  struct ClassRow {
    std::string_view lemma;
    std::string_view word_class;
    auto operator<=>(const ClassRow&) const = default;
  };
  struct TypeRow {
    std::string_view type;
    double salience;
  };

  /// How closely an argument answers what a sense wants: -1 not at all, 1 any word, 2 an actor of
  /// the kind, 4 the word or its class. Where the place is asked for as well it is one more, for
  /// the word itself two.
  int fit_of(const ArgumentWord& wanted, const ArgumentWord& argument) const;
  void add_triggers(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);
  void add_governors(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);
  void add_classes(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);
  void add_types(std::string_view file, std::string_view tsv, Diagnostics& diagnostics);

  std::vector<Trigger> triggers_;       // by (lemma, pos)
  std::vector<GovernorRow> governors_;  // sorted
  std::vector<ClassRow> classes_;       // sorted
  std::vector<TypeRow> types_;          // by type
};

}  // namespace fabula
