#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

#include "graph/content_hash.h"
#include "graph/extraction_record.h"
#include "graph/json.h"
#include "graph/merge.h"
#include "graph/story_file.h"
#include "tests/catch.h"
#include "tests/support/synthetic_news.h"
#include "tests/support/trials.h"

using namespace fabula;

namespace {

std::string merged(const std::vector<Extraction>& extractions) {
  Diagnostics diagnostics;
  std::string story = write_story(merge(extractions, diagnostics));
  CHECK(diagnostics.empty());
  return story;
}

std::string schema(const std::string& name) {
  std::ifstream in(std::string(FABULA_SCHEMAS) + '/' + name, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("order, splits and repetitions of the records never change a byte of the story") {
  const std::vector<Extraction> news = synthetic_news(40, 2);
  const std::string expected = merged(news);
  for (const char* kind : {"date", "amount", "modality", "participants", "order", "cycle"})
    CHECK(expected.find("\"kind\":\"" + std::string(kind) + "\",\"events\"") != expected.npos);
  std::mt19937 random(7);
  for (int trial = 0; trial < trials(1000); ++trial) {
    // Records dealt out to a few files, some twice, the files shuffled and read one by one.
    std::vector<std::vector<const Extraction*>> files(1 + random() % 6);
    for (const Extraction& x : news)
      for (unsigned copies = 1 + (random() % 4 == 0); copies > 0; --copies)
        files[random() % files.size()].push_back(&x);
    std::vector<Extraction> dealt;
    for (auto& file : files) {
      std::ranges::shuffle(file, random);
      for (const Extraction* x : file) dealt.push_back(*x);
    }
    REQUIRE(merged(dealt) == expected);
  }
}

TEST_CASE("records merge to the same story as the extractions that they were written from") {
  const std::vector<Extraction> news = synthetic_news(200, 2);
  Diagnostics diagnostics;
  std::vector<Extraction> read;
  for (const Extraction& x : news) {
    auto back = read_record(write_record(x), "r", 1, diagnostics);
    REQUIRE(back);
    read.push_back(std::move(*back));
  }
  CHECK(merged(read) == merged(news));
}

TEST_CASE(
    "a story file reads back as the story that it was written from, and keeps to the schema") {
  Diagnostics diagnostics;
  const Story story = merge(synthetic_news(200, 3), diagnostics);
  const std::string text = write_story(story);
  const auto back = read_story(text, "story.json", diagnostics);
  REQUIRE(back);
  CHECK(diagnostics.empty());
  CHECK(*back == story);
  CHECK(json::schema_violation(schema("story.schema.json"), text) == std::nullopt);
  CHECK(json::schema_violation(schema("story.schema.json"), write_story({})) == std::nullopt);
}

TEST_CASE("ids are unique prefixes, and nodes stand in the order of their ids") {
  Diagnostics diagnostics;
  const Story story = merge(synthetic_news(400, 4), diagnostics);
  std::vector<std::string> ids;
  for (const auto& a : story.actors) ids.push_back(a.id);
  CHECK(std::ranges::is_sorted(ids));
  const std::size_t actors = ids.size();
  for (const auto& e : story.events) ids.push_back(e.id);
  CHECK(std::ranges::is_sorted(ids.begin() + static_cast<std::ptrdiff_t>(actors), ids.end()));
  for (const auto& l : story.links) ids.push_back(l.id);
  for (const auto& c : story.conflicts) ids.push_back(c.id);
  std::ranges::sort(ids);
  for (std::size_t i = 1; i < ids.size(); ++i) REQUIRE_FALSE(ids[i].starts_with(ids[i - 1]));
  for (const std::string& id : ids) REQUIRE(id.size() >= 7);
}

TEST_CASE("a story that nothing is added to keeps its ids when later articles join") {
  Diagnostics diagnostics;
  std::vector<Extraction> news = synthetic_news(80, 5);
  for (Extraction& x : news)
    x.article.published = x.article.published.value_or(day_interval(2024, 1, 1)->earliest);
  const std::vector<Extraction> some(news.begin(), news.begin() + 40);  // whole stories
  const Story before = merge(some, diagnostics);
  const Story after = merge(news, diagnostics);
  std::size_t kept = 0;
  for (const StoryEvent& e : before.events)
    kept += std::ranges::any_of(after.events, [&](const StoryEvent& x) { return x.id == e.id; });
  CHECK(kept >= before.events.size() * 95 / 100);
}

TEST_CASE("short ids are the shortest unique prefixes") {
  const std::vector<ContentHash> hashes{{0x1234567890000000, 0}, {0x1234567800000000, 0}, {1, 2}};
  CHECK(short_ids(hashes) == std::vector<std::string>{"123456789", "123456780", "0000000"});
  CHECK(hex({1, 2}) == "00000000000000010000000000000002");
}
