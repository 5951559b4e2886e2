#include "ingest/actor/lexicon.h"

#include <array>
#include <string>

#include "graph/vocabulary.h"
#include "ingest/lexicon/table.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using Columns = std::array<std::string_view, 2>;

std::optional<NameSense> sense_named(std::string_view word) {
  if (word == "none") return NameSense::none;
  const auto kind = value_named<ActorKind>(word);
  return kind ? std::optional(sense_of(*kind)) : std::nullopt;
}

Gender gender_named(std::string_view word) {
  return word == "f" ? Gender::female : word == "m" ? Gender::male : Gender::unknown;
}

}  // namespace

NameSense sense_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return NameSense::country;
    case ActorKind::organization:
      return NameSense::organization;
    case ActorKind::person:
      return NameSense::person;
    case ActorKind::place:
      return NameSense::place;
    case ActorKind::other:
      break;
  }
  return NameSense::other;
}

ActorLexicon::ActorLexicon() {
  Diagnostics none;  // a unit test holds the embedded tables to zero diagnostics
  for (std::string_view name : {"places", "countries", "organizations"}) {
    read_names(name, embedded_table(name), false, none);
  }
  names_.sort();
  read_seats("countries", embedded_table("countries"), none);
  for (std::string_view name : {"places", "organizations"}) {
    read_homes(name, embedded_table(name), none);
  }
  read_words(none);
  for (PhraseIndex* index : {&names_, &titles_, &nominals_, &heads_, &given_, &saying_, &events_}) {
    index->sort();
  }
}

void ActorLexicon::add(std::string_view file, std::string_view tsv, Diagnostics& diagnostics) {
  const std::string& name = texts_.emplace_back(file);
  read_names(name, texts_.emplace_back(tsv), true, diagnostics);
  names_.sort();
}

void ActorLexicon::add_name(std::string_view phrase, std::uint32_t known, AliasForm form) {
  if (folded(phrase).empty()) return;
  names_.add(phrase, static_cast<std::uint32_t>(aliases_.size()));
  aliases_.push_back({known, form});
}

std::optional<std::uint32_t> ActorLexicon::find_known(std::string_view name,
                                                      NameSense sense) const {
  std::optional<std::uint32_t> found;
  for (const auto& entry : names_.find(name)) {
    const Alias& candidate = alias(entry);
    if (known_[candidate.known].sense != sense || candidate.form != AliasForm::name) continue;
    if (found && *found != candidate.known) return std::nullopt;
    found = candidate.known;
  }
  return found;
}

void ActorLexicon::read_names(std::string_view file, std::string_view tsv, bool own,
                              Diagnostics& diagnostics) {
  const auto table = Table::read(file, tsv, Columns{"name", "kind"}, diagnostics);
  std::vector<std::optional<std::uint32_t>> listed(table.rows());
  if (own) {  // looked up before the first row is added, while the index is sorted
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const auto sense = sense_named(table.cell(row, "kind"));
      if (sense) listed[row] = find_known(table.cell(row, "name"), *sense);
    }
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string_view name = table.cell(row, "name"), kind = table.cell(row, "kind");
    const auto sense = sense_named(kind);
    if (folded(name).empty() || !sense) {
      diagnostics.push_back({Severity::error, std::string(file), table.line(row), 1,
                             folded(name).empty()
                                 ? std::string("an actor without a name; the row is skipped")
                                 : "\"" + std::string(kind) +
                                       "\" is no kind of actor; write country, organization, "
                                       "person, place, other, or none; the row is skipped"});
      continue;
    }
    const auto known = listed[row].value_or(static_cast<std::uint32_t>(known_.size()));
    if (known == known_.size())
      known_.push_back({name, *sense, table.cell(row, "class"), {}, {}, {}});
    known_[known].name = name;
    known_[known].identifier = table.cell(row, "identifier");
    known_[known].own = own;
    add_name(name, known, AliasForm::name);
    for (std::string_view v : values(table.cell(row, "aliases")))
      add_name(v, known, AliasForm::name);
    for (std::string_view v : values(table.cell(row, "adjectives"))) {
      add_name(v, known, AliasForm::adjective);
    }
    for (std::string_view v : values(table.cell(row, "people"))) {
      add_name(v, known, AliasForm::people);
    }
  }
}

void ActorLexicon::read_seats(std::string_view file, std::string_view tsv,
                              Diagnostics& diagnostics) {
  struct Seat {
    std::string_view name;
    std::uint32_t country;
    bool building;
    std::optional<std::uint32_t> known;
  };
  const auto table = Table::read(file, tsv, Columns{"name", "kind"}, diagnostics);
  std::vector<Seat> seats;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto sense = sense_named(table.cell(row, "kind"));
    if (!sense) continue;
    const auto country = find_known(table.cell(row, "name"), *sense);
    if (!country) continue;
    for (bool building : {false, true}) {
      for (std::string_view name : values(table.cell(row, building ? "seats" : "capital"))) {
        seats.push_back({name, *country, building, find_known(name, NameSense::place)});
      }
    }
  }
  for (const Seat& seat : seats) {
    const auto known = seat.known.value_or(static_cast<std::uint32_t>(known_.size()));
    if (!seat.known) {
      known_.push_back({seat.name, NameSense::place, "city", {}, {}, {}});
      add_name(seat.name, known, AliasForm::name);
    }
    known_[known].country = known_[known].home = seat.country;
    known_[known].building = seat.building;
  }
}

void ActorLexicon::read_homes(std::string_view file, std::string_view tsv,
                              Diagnostics& diagnostics) {
  const auto table = Table::read(file, tsv, Columns{"name", "kind"}, diagnostics);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto sense = sense_named(table.cell(row, "kind"));
    if (!sense || table.cell(row, "country").empty()) continue;
    const auto known = find_known(table.cell(row, "name"), *sense);
    if (known) known_[*known].home = find_known(table.cell(row, "country"), NameSense::country);
  }
}

void ActorLexicon::read_words(Diagnostics& diagnostics) {
  const auto read = [&](std::string_view name, Columns columns, auto add_row) {
    const auto table = Table::read(name, embedded_table(name), columns, diagnostics);
    for (std::size_t row = 0; row < table.rows(); ++row) {
      add_row([&](std::string_view column) { return table.cell(row, column); });
    }
  };
  read("non_actors", {"name", "class"}, [&](auto cell) {
    known_.push_back({cell("name"), NameSense::none, cell("class"), {}, {}, {}});
    add_name(cell("name"), static_cast<std::uint32_t>(known_.size() - 1), AliasForm::name);
  });
  read("titles", {"title", "class"}, [&](auto cell) {
    titles_.add(cell("title"), static_cast<std::uint32_t>(title_rows_.size()));
    title_rows_.push_back({cell("class"), gender_named(cell("gender"))});
  });
  read("portfolios", {"portfolio", "class"},
       [&](auto cell) { add_offices(cell("portfolio"), cell("class")); });
  read("nominals", {"noun", "kind"}, [&](auto cell) {
    const auto kind = value_named<ActorKind>(cell("kind"));
    if (!kind) return;
    nominals_.add(cell("noun"), static_cast<std::uint32_t>(nominal_rows_.size()));
    nominal_rows_.push_back({*kind, values(cell("classes"))});
  });
  read("head_words", {"word", "kind"}, [&](auto cell) {
    const auto sense = sense_named(cell("kind"));
    if (!sense) return;
    heads_.add(cell("word"), static_cast<std::uint32_t>(head_rows_.size()));
    head_rows_.push_back({*sense, cell("class"), cell("position") == "first"});
  });
  read("given_names", {"name", "gender"}, [&](auto cell) {
    given_.add(cell("name"), static_cast<std::uint32_t>(given_rows_.size()));
    given_rows_.push_back(gender_named(cell("gender")));
  });
  read("governors", {"lemma", "effect"}, [&](auto cell) {
    const bool says = cell("effect") == "say" || cell("effect") == "claim";
    if (says && cell("pos") == "VERB") saying_.add(cell("lemma"), 0);
  });
  read("triggers", {"lemma", "pos"}, [&](auto cell) {
    if (cell("pos") == "NOUN") events_.add(cell("lemma"), 0);
  });
}

void ActorLexicon::add_offices(std::string_view portfolio, std::string_view type) {
  constexpr std::array<std::string_view, 8> offices{
      "minister",         "minister of state",  "deputy minister", "secretary",
      "deputy secretary", "secretary of state", "shadow minister", "undersecretary"};
  for (const std::string_view office : offices)
    for (const std::string_view preposition : {" of ", " for "}) {
      std::string title(office);
      title.append(preposition).append(portfolio);
      texts_.push_back(std::move(title));
      titles_.add(texts_.back(), static_cast<std::uint32_t>(title_rows_.size()));
      title_rows_.push_back({type, Gender::unknown});
    }
}

const HeadWord* ActorLexicon::head_word(std::string_view word, bool first) const {
  for (const auto& entry : heads_.find(word)) {
    if (head_rows_[entry.value].first == first) return &head_rows_[entry.value];
  }
  return nullptr;
}

bool ActorLexicon::ends_people(std::string_view head_word) {
  return one_of(
      folded(head_word),
      {"banks", "bay",    "bridge", "bridges", "camp", "castle", "church",  "court",  "dock",
       "field", "fields", "ford",   "forest",  "fort", "garden", "gardens", "hall",   "harbor",
       "hill",  "hills",  "house",  "lake",    "lane", "marsh",  "mills",   "park",   "pier",
       "pond",  "pool",   "port",   "rivers",  "rock", "shore",  "square",  "street", "temple",
       "tower", "towers", "wells",  "west",    "wood", "woods"});
}

std::optional<Gender> ActorLexicon::given_name(std::string_view word) const {
  const auto found = given_.find(word);
  if (found.empty()) return std::nullopt;
  return given_rows_[found.front().value];
}

bool ActorLexicon::says(std::string_view lemma) const { return !saying_.find(lemma).empty(); }

bool ActorLexicon::is_event(std::string_view lemma) const { return !events_.find(lemma).empty(); }

}  // namespace fabula
