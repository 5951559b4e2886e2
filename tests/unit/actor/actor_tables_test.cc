#include <algorithm>
#include <array>
#include <string>

#include "graph/vocabulary.h"
#include "ingest/actor/lexicon.h"
#include "ingest/actor/phrases.h"
#include "ingest/lexicon/table.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

struct Expected {
  std::string_view table;
  std::array<std::string_view, 2> columns;
  std::size_t rows;  // at least
};

const std::array<Expected, 9> tables{{{"countries", {"name", "kind"}, 240},
                                      {"given_names", {"name", "gender"}, 2000},
                                      {"head_words", {"word", "kind"}, 800},
                                      {"nominals", {"noun", "kind"}, 100},
                                      {"non_actors", {"name", "class"}, 400},
                                      {"organizations", {"name", "kind"}, 800},
                                      {"places", {"name", "kind"}, 800},
                                      {"portfolios", {"portfolio", "class"}, 100},
                                      {"titles", {"title", "class"}, 500}}};

}  // namespace

TEST_CASE("the name tables load without a diagnostic, sorted and without duplicates") {
  for (const Expected& expected : tables) {
    INFO(expected.table);
    Diagnostics diagnostics;
    const auto table =
        Table::read(expected.table, embedded_table(expected.table), expected.columns, diagnostics);
    CHECK(diagnostics.empty());
    CHECK(table.rows() >= expected.rows);
    std::vector<std::string> keys;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      keys.push_back(std::string(table.cell(row, expected.columns[0])) + '\t' +
                     std::string(table.cell(row, "position")));
    }
    CHECK(std::ranges::is_sorted(keys));
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
  }
}

TEST_CASE("every kind and gender of the name tables is one that the program knows") {
  for (std::string_view name : {"countries", "head_words", "nominals", "organizations", "places"}) {
    INFO(name);
    Diagnostics diagnostics;
    const auto table = Table::read(name, embedded_table(name), {}, diagnostics);
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const std::string_view kind = table.cell(row, "kind");
      INFO(table.line(row));
      CHECK((kind == "none" || value_named<ActorKind>(kind)));
    }
  }
  Diagnostics diagnostics;
  const auto given = Table::read("given_names", embedded_table("given_names"), {}, diagnostics);
  for (std::size_t row = 0; row < given.rows(); ++row) {
    const std::string_view gender = given.cell(row, "gender");
    CHECK((gender.empty() || gender == "f" || gender == "m"));
  }
}

TEST_CASE("every capital and seat of the country table leads to its country") {
  const ActorLexicon lexicon;
  const auto country_of = [&](std::string_view name) -> std::string_view {
    for (const auto& entry : lexicon.names().find(name)) {
      const auto& known = lexicon.known()[lexicon.alias(entry).known];
      if (known.country) return lexicon.known()[*known.country].name;
    }
    return {};
  };
  CHECK(country_of("Islamabad") == "Pakistan");
  CHECK(country_of("Washington, D.C.") == "United States");
  CHECK(country_of("Kremlin") == "Russia");
  CHECK(country_of("10 Downing Street") == "United Kingdom");
  CHECK(country_of("Gotham").empty());
}

TEST_CASE("a user's actors join the tables with aliases and identifiers, bad rows are reported") {
  ActorLexicon lexicon;
  Diagnostics diagnostics;
  lexicon.add("mine.tsv",
              "#name\tkind\taliases\tidentifier\n"
              "Quorvex Minerals\torganization\tQuorvex|QVX\tQ42\n"
              "Tesco\torganization\tTesco PLC\tGB-445790\n"
              "Nobody\tgoblin\t\t\n"
              "\tperson\t\t\n",
              diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(format(diagnostics[0]).starts_with("mine.tsv:4:1: error: \"goblin\" is no kind of actor"));
  CHECK(format(diagnostics[1]).starts_with("mine.tsv:5:1: error: an actor without a name"));
  const auto identifier = [&](std::string_view name) -> std::string_view {
    const auto found = lexicon.names().find(name);
    if (found.empty()) return "not listed";
    return lexicon.known()[lexicon.alias(found.front()).known].identifier;
  };
  CHECK(identifier("QVX") == "Q42");
  CHECK(identifier("Tesco PLC") == "GB-445790");
  CHECK(identifier("tesco") == "GB-445790");
  CHECK(identifier("Nobody") == "not listed");
}

TEST_CASE("capitals of a name must stand where the lexicon has them") {
  CHECK(capitals_fit("PAKISTAN", "Pakistan"));
  CHECK(capitals_fit("Pakistan", "Pakistan"));
  CHECK_FALSE(capitals_fit("pakistan", "Pakistan"));
  CHECK_FALSE(capitals_fit("us", "US"));
  CHECK_FALSE(capitals_fit("Us", "US"));
  CHECK(capitals_fit("New\nYork", "New York"));
}

TEST_CASE("names are compared without case, spaces and kinds of dashes and quotes") {
  CHECK(folded("Moody’s") == folded("MOODY'S"));
  CHECK(folded("Export–Import Bank") == folded("export-import bank"));
  CHECK(folded("ÉLYSÉE") == folded("Élysée"));
  CHECK(folded("\xff\xfe") == "\xff\xfe");  // broken bytes stay
  CHECK(inner_capital("SpaceX"));
  CHECK_FALSE(inner_capital("Space"));
  CHECK(all_caps("U.S."));
  CHECK_FALSE(all_caps("A"));
}
