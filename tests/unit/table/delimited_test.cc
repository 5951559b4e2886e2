#include "ingest/table/delimited.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> rows(std::string_view text, char separator = ',') {
  Diagnostics diagnostics;
  DelimitedReader reader(text, separator, "t.csv");
  std::vector<Cells> found;
  while (auto row = reader.next(diagnostics)) found.push_back(row->cells);
  CHECK(diagnostics.empty());
  return found;
}

}  // namespace

TEST_CASE("cells in quotes hold separators, line breaks and quotes") {
  CHECK(rows("a,\"b, c\",\"d\ne\"\r\n\"say \"\"yes\"\"\",,\n") ==
        std::vector<Cells>{{"a", "b, c", "d\ne"}, {"say \"yes\"", "", ""}});
}

TEST_CASE("a byte order mark, empty lines and a missing last line break change nothing") {
  CHECK(rows("\xef\xbb\xbf"
             "a\tb\n\n\nc\td",
             '\t') == std::vector<Cells>{{"a", "b"}, {"c", "d"}});
}

TEST_CASE("rows know the line on which they begin") {
  Diagnostics diagnostics;
  DelimitedReader reader("h\n\"a\nb\"\nc\n", ',', "t.csv");
  std::vector<std::uint32_t> lines;
  while (auto row = reader.next(diagnostics)) lines.push_back(row->line);
  CHECK(lines == std::vector<std::uint32_t>{1, 2, 4});
}

TEST_CASE("a broken row is named and the rows before it are kept") {
  Diagnostics diagnostics;
  DelimitedReader reader("a,b\nc,\xff\nd,e\nf,\"open\n", ',', "t.csv");
  std::vector<Cells> found;
  while (auto row = reader.next(diagnostics)) found.push_back(row->cells);
  CHECK(found == std::vector<Cells>{{"a", "b"}, {"d", "e"}});
  REQUIRE(diagnostics.size() == 2);
  CHECK(format(diagnostics[0]).find("t.csv:2:1: error: a cell is no UTF-8") == 0);
  CHECK(format(diagnostics[1]).find("t.csv:4:1: error: a quote is not closed") == 0);
}

TEST_CASE("the separator is the one that the header uses") {
  CHECK(separator_of("date;title\n1,2,3,4") == ';');
  CHECK(separator_of("date\ttitle, long") == '\t');
  CHECK(separator_of("\"a;b;c\",d") == ',');
  CHECK(separator_of("") == ',');
}
