#include "ingest/reader/encoding.h"

#include <string>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::string read(std::string_view bytes, Diagnostics& diagnostics, std::string_view declared = {}) {
  const auto text = read_utf8(bytes, declared, "a.txt", diagnostics);
  return text ? std::string(text->view()) : "refused";
}

}  // namespace

TEST_CASE("plain UTF-8 is taken as it is, without a word") {
  Diagnostics diagnostics;
  CHECK(read("caf\u00e9 \u2013 \U0001F600", diagnostics) == "caf\u00e9 \u2013 \U0001F600");
  CHECK(read("", diagnostics).empty());
  CHECK(diagnostics.empty());
}

TEST_CASE("a UTF-8 byte order mark is left out and noted") {
  Diagnostics diagnostics;
  CHECK(read("\xef\xbb\xbfText", diagnostics) == "Text");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].severity == Severity::note);
}

TEST_CASE("other encodings are converted with a warning at the first foreign byte") {
  Diagnostics diagnostics;
  SECTION("Windows-1252") {
    CHECK(read("He said:\n\x93yes\x94, in the caf\xe9.", diagnostics, "windows-1252") ==
          "He said:\n\u201cyes\u201d, in the caf\u00e9.");
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].line == 2);
    CHECK(diagnostics[0].column == 1);
    CHECK(diagnostics[0].message.find("windows-1252") != std::string::npos);
  }
  SECTION("UTF-16 with a mark") {
    CHECK(read({"\xff\xfeH\0i\0", 6}, diagnostics) == "Hi");
    CHECK(read({"\xfe\xff\0H\0i", 6}, diagnostics) == "Hi");
    CHECK(diagnostics.size() == 2);
  }
  SECTION("UTF-16 without one") { CHECK(read({"H\0e\0l\0l\0o\0", 10}, diagnostics) == "Hello"); }
  SECTION("guessed") {
    CHECK(read("Le pr\xe9sident a \xe9t\xe9 r\xe9\xe9"
               "lu \xe0 la fin de l'ann\xe9"
               "e.",
               diagnostics) ==
          "Le pr\u00e9sident a \u00e9t\u00e9 r\u00e9\u00e9lu \u00e0 la fin de l'ann\u00e9e.");
    CHECK(diagnostics.size() == 1);
  }
  SECTION("an unknown declaration is passed over") {
    CHECK(read("caf\xe9 au lait", diagnostics, "no-such-charset") != "refused");
  }
}

TEST_CASE("binary data is refused") {
  Diagnostics diagnostics;
  CHECK(read({"PK\3\4\0\0\0\0", 8}, diagnostics) == "refused");
  CHECK(read({"text\0more", 9}, diagnostics) == "refused");
  CHECK(read("\1\2\3\4 \x89PNG \5\6", diagnostics) == "refused");
  CHECK(diagnostics.size() == 3);
  CHECK(diagnostics[0].severity == Severity::error);
}
