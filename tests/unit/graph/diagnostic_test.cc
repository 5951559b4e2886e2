#include "graph/diagnostic.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("a diagnostic points at its place in the form compilers use") {
  const Diagnostic d{Severity::error, "in.json", 3, 5, "a comma is missing"};
  CHECK(format(d, "{\"a\" 1}") == "in.json:3:5: error: a comma is missing\n  {\"a\" 1}\n      ^");
  CHECK(format({Severity::warning, "x.txt", 0, 0, "empty"}) == "x.txt: warning: empty");
}

TEST_CASE("control characters of a source line do not reach the terminal") {
  const std::string text = format({Severity::error, "f", 1, 1, "m"}, "a\x1b[31mb");
  CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("lines and columns are counted from one, and an offset beyond the end is the end") {
  CHECK(line_column("ab\ncd", 4).line == 2);
  CHECK(line_column("ab\ncd", 4).column == 2);
  CHECK(line_column("ab\ncd", 400).column == 3);
  CHECK(line_column("", 0).line == 1);
}
