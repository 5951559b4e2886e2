#include "ingest/event/event_lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <tuple>

#include "ingest/lexicon/table.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::array<string_view, 5> trigger_columns{"lemma", "pos", "type", "arguments",
                                                     "default"};
constexpr std::array<string_view, 3> governor_columns{"lemma", "pos", "effect"};
constexpr std::array<string_view, 2> class_columns{"class", "words"};
constexpr std::array<string_view, 2> type_columns{"type", "salience"};

// In the order of the enumeration.
constexpr std::array<string_view, 10> effects{"say",    "claim", "forecast", "plan",  "wish",
                                              "negate", "deny",  "aspect",   "light", "state"};

void report(const Table& table, std::size_t row, std::string message, Diagnostics& diagnostics) {
  diagnostics.push_back(
      {Severity::error, std::string(table.file()), table.line(row), 1, std::move(message)});
}

/// "object:rate", or "rate" for any place.
std::vector<ArgumentWord> argument_words(string_view cell) {
  std::vector<ArgumentWord> words;
  for (string_view value : values(cell)) {
    const std::size_t colon = value.find(':');
    if (colon == value.npos)
      words.push_back({{}, value});
    else
      words.push_back({value.substr(0, colon), value.substr(colon + 1)});
  }
  return words;
}

/// What stands around a noun selects a sense only where the table says so.
bool is_context(string_view place) { return place == "behind" || place == "verb"; }

std::size_t common_prefix(string_view a, string_view b) {
  const auto [end, other] = std::ranges::mismatch(a, b);
  return static_cast<std::size_t>(end - a.begin());
}

}  // namespace

EventLexicon EventLexicon::embedded() {
  EventLexicon lexicon;
  Diagnostics diagnostics;
  for (const char* name : {"triggers", "governors", "word_classes", "event_types"})
    lexicon.add(std::string(name) + ".tsv", embedded_table(name), diagnostics);
  if (!diagnostics.empty()) throw std::logic_error(format(diagnostics.front()));
  return lexicon;
}

void EventLexicon::add(string_view file, string_view tsv, Diagnostics& diagnostics) {
  const auto has = [columns = header_of(tsv)](string_view column) {
    return std::ranges::find(columns, column) != columns.end();
  };
  if (has("effect")) return add_governors(file, tsv, diagnostics);
  if (has("class")) return add_classes(file, tsv, diagnostics);
  if (has("salience")) return add_types(file, tsv, diagnostics);
  add_triggers(file, tsv, diagnostics);
}

void EventLexicon::add_triggers(string_view file, string_view tsv, Diagnostics& diagnostics) {
  const Table table = Table::read(file, tsv, trigger_columns, diagnostics);
  std::vector<Trigger> added;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const string_view type = table.cell(row, "type");
    const Upos pos = upos_named(table.cell(row, "pos"));
    if (type.find('.') == type.npos || pos == Upos::x || table.cell(row, "lemma").empty()) {
      report(table, row,
             "expected a lemma, a part of speech such as VERB, and a type \"family.kind\"",
             diagnostics);
      continue;
    }
    added.push_back({table.cell(row, "lemma"),
                     pos,
                     {{type, argument_words(table.cell(row, "arguments")),
                       table.cell(row, "default") == "yes"}}});
  }
  // New rows first, then a stable sort and a fold of equal words: new senses win.
  added.insert(added.end(), std::make_move_iterator(triggers_.begin()),
               std::make_move_iterator(triggers_.end()));
  const auto key = [](const Trigger& t) { return std::tuple(t.lemma, t.pos); };
  std::ranges::stable_sort(added, {}, key);
  triggers_.clear();
  for (Trigger& trigger : added) {
    if (triggers_.empty() || key(triggers_.back()) != key(trigger)) {
      triggers_.push_back(std::move(trigger));
      continue;
    }
    auto& senses = triggers_.back().senses;
    senses.insert(senses.end(), std::make_move_iterator(trigger.senses.begin()),
                  std::make_move_iterator(trigger.senses.end()));
  }
}

void EventLexicon::add_governors(string_view file, string_view tsv, Diagnostics& diagnostics) {
  const Table table = Table::read(file, tsv, governor_columns, diagnostics);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    constexpr string_view suffix = "_clause";
    string_view name = table.cell(row, "effect");
    const bool clause_only = name == "plan_clause" || name == "wish_clause";
    if (clause_only) name.remove_suffix(suffix.size());
    const auto effect = std::ranges::find(effects, name);
    if (effect == effects.end()) {
      report(table, row, "unknown effect", diagnostics);
      continue;
    }
    const string_view lemma = table.cell(row, "lemma");
    const Upos pos = upos_named(table.cell(row, "pos"));
    governors_.push_back({lemma, pos, static_cast<Governor>(effect - effects.begin())});
    if (clause_only) governors_.push_back({lemma, pos, Governor::clause_only});
  }
  std::ranges::sort(governors_);
}

void EventLexicon::add_classes(string_view file, string_view tsv, Diagnostics& diagnostics) {
  const Table table = Table::read(file, tsv, class_columns, diagnostics);
  for (std::size_t row = 0; row < table.rows(); ++row)
    for (string_view word : values(table.cell(row, "words")))
      classes_.push_back({word, table.cell(row, "class")});
  std::ranges::sort(classes_);
}

void EventLexicon::add_types(string_view file, string_view tsv, Diagnostics& diagnostics) {
  const Table table = Table::read(file, tsv, type_columns, diagnostics);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const string_view number = table.cell(row, "salience");
    double salience = 0;
    if (std::from_chars(number.data(), number.data() + number.size(), salience).ec != std::errc{})
      report(table, row, "the salience is not a number", diagnostics);
    const string_view type = table.cell(row, "type");
    std::erase_if(types_, [&](const TypeRow& known) { return known.type == type; });
    types_.push_back({type, salience});
  }
  std::ranges::sort(types_, {}, &TypeRow::type);
}

std::span<const TriggerSense> EventLexicon::senses(string_view lemma, Upos pos) const {
  const auto key = [](const Trigger& t) { return std::tuple(t.lemma, t.pos); };
  const auto found = std::ranges::lower_bound(triggers_, std::tuple(lemma, pos), {}, key);
  if (found == triggers_.end() || key(*found) != std::tuple(lemma, pos)) return {};
  return found->senses;
}

bool EventLexicon::has_sense(string_view lemma, Upos pos, string_view type) const {
  const auto known = senses(lemma, pos);
  return std::ranges::find(known, type, &TriggerSense::type) != known.end();
}

const TriggerSense* EventLexicon::sense(string_view lemma, Upos pos,
                                        std::span<const ArgumentWord> arguments) const {
  const TriggerSense* best = nullptr;
  int best_fit = -1;
  for (const TriggerSense& sense : senses(lemma, pos)) {
    int fit = sense.is_default ? 0 : -1;
    for (const ArgumentWord& wanted : sense.arguments)
      for (const ArgumentWord& argument : arguments) fit = std::max(fit, fit_of(wanted, argument));
    if (fit <= best_fit) continue;
    best = &sense;
    best_fit = fit;
  }
  return best;
}

int EventLexicon::fit_of(const ArgumentWord& wanted, const ArgumentWord& argument) const {
  if (wanted.place.empty() ? is_context(argument.place) : wanted.place != argument.place) return -1;
  const int placed = wanted.place.empty() ? 0 : 1;
  if (wanted.word == argument.word)
    return wanted.word.starts_with('@') ? 2 + placed : 4 + 2 * placed;
  if (wanted.word == "*") return argument.word == "@none" ? -1 : 1;
  const bool in = wanted.word.starts_with('@') && in_class(argument.word, wanted.word.substr(1));
  return in ? 4 + placed : -1;
}

bool EventLexicon::asks_for(string_view lemma, Upos pos, string_view argument) const {
  for (const TriggerSense& sense : senses(lemma, pos))
    for (const ArgumentWord& wanted : sense.arguments)
      if (fit_of(wanted, {wanted.place, argument}) > 1) return true;
  return false;
}

bool EventLexicon::governs(string_view lemma, Upos pos, Governor effect) const {
  return std::ranges::binary_search(governors_, GovernorRow{lemma, pos, effect});
}

bool EventLexicon::in_class(string_view lemma, string_view word_class) const {
  return std::ranges::binary_search(classes_, ClassRow{lemma, word_class});
}

string_view EventLexicon::verb_of(string_view noun, string_view type) const {
  if (noun.size() < 4) return {};
  string_view best;
  std::size_t longest = 3;
  const auto from = std::ranges::lower_bound(triggers_, noun.substr(0, 4), {}, &Trigger::lemma);
  const auto consider = [&](const Trigger& trigger) {
    if (trigger.pos != Upos::verb || trigger.lemma.find(' ') != string_view::npos) return;
    const bool same_type = std::ranges::any_of(
        trigger.senses, [&](const TriggerSense& sense) { return sense.type == type; });
    const std::size_t shared = common_prefix(noun, trigger.lemma);
    if (same_type && shared > longest && shared + 3 >= trigger.lemma.size()) {
      best = trigger.lemma;
      longest = shared;
    }
  };
  for (auto it = from; it != triggers_.end() && it->lemma.starts_with(noun.substr(0, 4)); ++it)
    consider(*it);
  return best;
}

string_view EventLexicon::noun_of(string_view verb, string_view type) const {
  if (verb.size() < 4) return {};
  const auto from = std::ranges::lower_bound(triggers_, verb.substr(0, 4), {}, &Trigger::lemma);
  for (auto it = from; it != triggers_.end() && it->lemma.starts_with(verb.substr(0, 4)); ++it)
    // A noun in -ship names a state ("receivership"), no act.
    if (it->pos == Upos::noun && it->lemma.find(' ') == string_view::npos &&
        !it->lemma.ends_with("ship") && verb_of(it->lemma, type) == verb)
      return it->lemma;
  return {};
}

double EventLexicon::salience(string_view type) const {
  const auto found = std::ranges::lower_bound(types_, type, {}, &TypeRow::type);
  return found != types_.end() && found->type == type ? found->salience : 0.3;
}

}  // namespace fabula
