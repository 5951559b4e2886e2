#include "graph/article_set.h"

#include <algorithm>

#include "graph/merge.h"
#include "graph/story_file.h"
#include "tests/catch.h"
#include "tests/support/synthetic_news.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

Extraction with_text() {
  Told told("a", "Dispatch", "2024-03-09");
  const EventIndex flood = told.event("disaster.natural", "Flood hits Nola", "2024-03-05");
  const EventIndex aid = told.event("economy.aid", "Aid arrives", "2024-03-06");
  told.link(flood, LinkKind::causes, aid);
  Extraction x = told;
  x.article.text = "Flood hits Nola. Aid arrives afterwards, on Wednesday, as on Tuesday.";
  for (Event& event : x.events) event.mentions[0].quote = event.mentions[0].word = "";
  x.links[0].cue = Cue{{29, 39}};
  x.times.resize(2);
  x.times[0].span = {44, 53};
  x.times[1].span = {61, 68};
  x.events[1].when.time = TimexIndex{1};
  return x;
}

}  // namespace

TEST_CASE("a record that is kept has its words, without the text and unused times") {
  Extraction x = with_text();
  make_compact(x);
  CHECK(x.article.text.empty());
  CHECK(x.events[0].mentions[0].quote == "Flood hits Nola");
  CHECK(x.links[0].cue->text == "afterwards");
  REQUIRE(x.times.size() == 1);
  CHECK(x.times[0].text == "Tuesday");
  CHECK(*x.events[1].when.time == TimexIndex{0});
}

TEST_CASE("a story is the same whether texts come along or not") {
  Diagnostics diagnostics;
  const Extraction full = with_text();
  Extraction compact = full;
  make_compact(compact);
  const Story story = merge({&full, 1}, diagnostics);
  CHECK(merge({&compact, 1}, diagnostics) == story);
  CHECK(diagnostics.empty());
}

TEST_CASE("of a record that comes a thousand times one is kept") {
  ArticleSet articles;
  Diagnostics diagnostics;
  const std::vector<Extraction> news = synthetic_news(3, 1);
  for (int i = 0; i < 1000; ++i)
    for (const Extraction& x : news) articles.add(x, diagnostics);
  CHECK(articles.size() == 3);
  CHECK(articles.warnings().empty());
  CHECK(diagnostics.empty());
}

TEST_CASE("of different records of one article the same counts in any order, with a warning") {
  std::vector<Extraction> versions;
  for (const char* label : {"Flood hits Nola", "Flood destroys Nola", "Rain floods Nola"}) {
    Told told("a", "Dispatch", "2024-03-09");
    told.event("disaster.natural", label, "2024-03-05");
    versions.push_back(told);
  }
  std::string first;
  std::vector<int> order{0, 1, 2};
  do {
    ArticleSet articles;
    Diagnostics diagnostics;
    for (const int i : order) articles.add(versions[static_cast<std::size_t>(i)], diagnostics);
    REQUIRE(articles.warnings().size() == 1);
    CHECK(articles.warnings()[0].message.find("3 different extractions") != std::string::npos);
    const std::string story = write_story(merge(articles, {}, diagnostics));
    if (first.empty()) first = story;
    CHECK(story == first);
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("a record without article id is reported and left out") {
  ArticleSet articles;
  Diagnostics diagnostics;
  Extraction x;
  x.article.path = "x.txt";
  articles.add(x, diagnostics);
  CHECK(articles.size() == 0);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].severity == Severity::error);
}
