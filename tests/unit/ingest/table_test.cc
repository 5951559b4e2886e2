#include "ingest/lexicon/table.h"

#include <array>

#include "tests/catch.h"

using namespace fabula;

namespace {
constexpr std::array<std::string_view, 2> required{"name", "kind"};
}

TEST_CASE("cells are found by the names of the header") {
  Diagnostics diagnostics;
  const auto table =
      Table::read("t.tsv", "# a comment\n#kind\tname\n\ncountry\tPeru|PE\n", required, diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(table.rows() == 1);
  CHECK(table.cell(0, "kind") == "country");
  CHECK(values(table.cell(0, "name")) == std::vector<std::string_view>{"Peru", "PE"});
  CHECK(table.cell(0, "nowhere").empty());
  CHECK(table.line(0) == 4);
}

TEST_CASE("a short row and a control character are reported with their place and skipped") {
  Diagnostics diagnostics;
  const auto table =
      Table::read("t.tsv", "#name\tkind\nonly one\na\x01\tb\nc\td", required, diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(format(diagnostics[0]) ==
        "t.tsv:2:9: error: expected 2 tab-separated fields, found 1; the row is skipped");
  CHECK(diagnostics[1].line == 3);
  CHECK(diagnostics[1].column == 2);
  CHECK(table.rows() == 1);
}

TEST_CASE("a table without its columns is refused") {
  Diagnostics diagnostics;
  CHECK(Table::read("t.tsv", "#name\nx\n", required, diagnostics).rows() == 0);
  CHECK(Table::read("t.tsv", "name\tkind\nx\ty\n", required, diagnostics).rows() == 0);
  CHECK(diagnostics.size() == 2);
}
