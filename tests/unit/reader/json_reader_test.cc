#include "ingest/reader/json_reader.h"

#include <string>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::optional<Draft> read(std::string_view json, Diagnostics& diagnostics) {
  return read_json({"a.jsonl", Format::json, 5, json, std::nullopt}, {}, diagnostics);
}

}  // namespace

TEST_CASE("all accepted field names are read, the first with words counts") {
  Diagnostics diagnostics;
  const auto own =
      read(R"({"id":"x","text":"T","title":"H","url":"u","source":"s","published":"2024-01-02"})",
           diagnostics);
  REQUIRE(own);
  CHECK(own->article.id == "x");
  CHECK(own->article.text == "T");
  CHECK(own->article.title == "H");
  CHECK(own->article.url == "u");
  CHECK(own->article.source == "s");
  REQUIRE(own->claims.size() == 1);
  CHECK(own->claims[0].text == "2024-01-02");
  for (const char* key : {"body", "articleBody", "content", "maintext"})
    CHECK(read(std::string("{\"text\":\" \",\"") + key + "\":\"T\"}", diagnostics)->article.text ==
          "T");
  for (const char* key : {"date", "datePublished", "date_publish"})
    CHECK(read(std::string("{\"text\":\"T\",\"") + key + "\":1759485600}", diagnostics)
              ->claims[0]
              .text == "1759485600");
  CHECK(read(R"({"text":"T","headline":"H","link":"u","publisher":{"name":"P"}})", diagnostics)
            ->article.source == "P");
  CHECK(diagnostics.empty());
}

TEST_CASE("ids may be numbers, and keep their digits") {
  Diagnostics diagnostics;
  CHECK(read(R"({"id":12345678901234567890123,"text":"T"})", diagnostics)->article.id ==
        "12345678901234567890123");
  CHECK(read(R"({"id":[1],"text":"T"})", diagnostics)->article.id.empty());
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("the text is kept byte for byte") {
  Diagnostics diagnostics;
  CHECK(
      read("{\"text\":\" A\\r\\n\\u00e9\\ud83d\\ude00\\u0000\\t \"}", diagnostics)->article.text ==
      std::string(" A\r\n\u00e9\U0001F600\0\t ", 13));
}

TEST_CASE("what is no article is refused with file, line and column") {
  const auto* json = GENERATE("[1]", "{}", "{\"text\":\"\"}", "{\"text\":7}", "{\"text\":", "nope",
                              "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"a\"} x",
                              "{\"text\":\"a\",\"n\":1.0000000000e-2147483639}x",
                              "{\"text\":\"a\",\"n\":1e401}", "{\"text\":\"\\ud800\"}");
  Diagnostics diagnostics;
  CAPTURE(json);
  CHECK_FALSE(read(json, diagnostics));
  REQUIRE_FALSE(diagnostics.empty());
  CHECK(diagnostics.back().severity == Severity::error);
  CHECK(diagnostics.back().file == "a.jsonl");
  CHECK(diagnostics.back().line == 5);
}

TEST_CASE("wrong types are reported where they stand") {
  Diagnostics diagnostics;
  const auto draft = read("{\"text\":\"T\",\n\"title\":[],\"published\":true}", diagnostics);
  REQUIRE(draft);
  CHECK(draft->article.title.empty());
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].line == 6);
  CHECK(diagnostics[0].severity == Severity::warning);
}

TEST_CASE("records in another encoding are converted, with the line of the file") {
  Diagnostics diagnostics;
  const auto draft = read(
      "{\"text\":\"Le pr\xe9sident a \xe9t\xe9 \xe9"
      "lu dans le caf\xe9.\"}",
      diagnostics);
  REQUIRE(draft);
  CHECK(draft->article.text == "Le pr\u00e9sident a \u00e9t\u00e9 \u00e9lu dans le caf\u00e9.");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].line == 5);
}
