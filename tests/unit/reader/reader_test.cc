#include "ingest/reader/reader.h"

#include <string>

#include "graph/utf8.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::string body =
    "The council of Riverton voted on Monday to rebuild the old dam, and the mayor welcomed it.";

std::vector<Article> read(std::string_view path, std::string_view bytes, Diagnostics& diagnostics,
                          const ReadOptions& options = {}) {
  return read_articles(path, bytes, options, diagnostics);
}

}  // namespace

TEST_CASE("plain text is read as it stands, its headline becomes the title") {
  Diagnostics diagnostics;
  const std::string text = "Dam to be rebuilt\n\nSunday, June 21, 2020\n\n" + body + "\n";
  const auto articles = read("news/dam.txt", text, diagnostics);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].text == text);
  CHECK(articles[0].path == "news/dam.txt");
  CHECK(articles[0].title == "Dam to be rebuilt");
  CHECK(articles[0].published == parse_iso_day("2020-06-21"));
  CHECK(articles[0].published_basis == PublicationBasis::dateline);
  CHECK(diagnostics.empty());
}

TEST_CASE("the content id depends on text, title, url and date, not on the path") {
  Diagnostics diagnostics;
  const auto id = [&](std::string_view path, std::string_view bytes) {
    return read(path, bytes, diagnostics).at(0).id;
  };
  const std::string plain = id("a.json", "{\"text\":\"T\"}");
  CHECK(plain.size() == 32);
  CHECK(id("b/c.jsonl", "{\"text\" : \"T\"}") == plain);
  CHECK(id("a.txt", "T") == plain);
  CHECK(id("a.json", R"({"text":"T","title":"H"})") != plain);
  CHECK(id("a.json", R"({"text":"T","url":"u"})") != plain);
  CHECK(id("a.json", R"({"text":"T","published":"2024-01-02"})") != plain);
  CHECK(id("a.json", R"({"text":"T","id":"mine"})") == "mine");
  CHECK(plain == "ef670dcbcfff0f2033d9a061838701b0");
}

TEST_CASE("front matter of Markdown gives title, date, address and source") {
  Diagnostics diagnostics;
  const auto articles = read("a.md",
                             "---\ntitle: \"Dam\"\ndate: 2024-01-02\nurl: https://a.example/x\n"
                             "source: Post\n---\n# Dam\n\n" +
                                 body,
                             diagnostics);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].title == "Dam");
  CHECK(articles[0].url == "https://a.example/x");
  CHECK(articles[0].source == "Post");
  CHECK(articles[0].published == parse_iso_day("2024-01-02"));
  CHECK(articles[0].blocks[4].kind == BlockKind::headline);
}

TEST_CASE("the given publication date overrules what the record says") {
  Diagnostics diagnostics;
  ReadOptions options;
  options.date = parse_iso_day("2024-01-02");
  const auto articles =
      read("a.json", R"({"text":"T","published":"2023-05-06"})", diagnostics, options);
  CHECK(articles[0].published == options.date);
  CHECK(articles[0].published_basis == PublicationBasis::option);
}

TEST_CASE("one bad record does not stop the others") {
  Diagnostics diagnostics;
  const auto articles =
      read("a.jsonl", "{\"text\":\"One\"}\n{\"text\":\n{}\n{\"text\":\"Two\"}\n", diagnostics);
  REQUIRE(articles.size() == 2);
  CHECK(articles[1].text == "Two");
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].line == 2);
  CHECK(diagnostics[1].line == 3);
}

TEST_CASE("empty and binary files are refused with a reason") {
  Diagnostics diagnostics;
  CHECK(read("a.txt", "", diagnostics).empty());
  CHECK(read("a.txt", " \n", diagnostics).empty());
  CHECK(read("a.txt", {"a\0b", 3}, diagnostics).empty());
  CHECK(read("a.html", "", diagnostics).empty());
  CHECK(diagnostics.size() == 4);
}

TEST_CASE("JSON nested a million deep is refused, and the next record read") {
  std::string deep = "{\"text\":";
  for (int i = 0; i < 1000000; ++i) deep += "[";
  Diagnostics diagnostics;
  const auto articles = read("a.jsonl", deep + "\n{\"text\":\"Two\"}", diagnostics);
  CHECK(articles.size() == 1);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message.find("deeper") != std::string::npos);
  CHECK(read("a.json", deep, diagnostics).empty());
}

TEST_CASE("a word of five megabytes is read") {
  Diagnostics diagnostics;
  const auto articles = read("a.txt", std::string(5'000'000, 'w'), diagnostics);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].blocks.size() == 1);
}
