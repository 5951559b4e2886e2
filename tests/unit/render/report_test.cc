#include <algorithm>
#include <string>

#include "drawing_checks.h"
#include "render/picture.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

Story two_events() {
  Story story;
  story.articles.push_back({"x", "", "https://example.org/a(b)", "Ruling due", "Gazette",
                            parse_iso_day("2025-01-02"), PublicationBasis::record});
  StoryEvent later;
  later.label = "Port | appeals";
  later.when = *month_interval(2025, 3);
  StoryEvent first;
  first.label = "Court <fines> port";
  first.when = *day_interval(2025, 1, 1);
  first.mentions.push_back({ArticleIndex{0}, {}, {}, ""});
  story.events = {later, first};
  StoryLink link;
  link.from = EventIndex{1};
  link.to = EventIndex{0};
  story.links.push_back(link);
  return story;
}

}  // namespace

TEST_CASE("the Markdown report has a row an event, in order of time, with its sources") {
  const std::string text = timeline_markdown(two_events(), {});
  CHECK(
      has(text, "| 1 Jan 2025 | Court \\<fines\\> port |  | 1 |\n| Mar 2025 | Port \\| appeals |"));
  CHECK(has(text, "1. [Ruling due. Gazette, 2 Jan 2025](https://example.org/a%28b%29)\n"));
  CHECK(has(text, "n1 -->|led to| n0"));
}

TEST_CASE("the HTML report is well-formed and holds figure, table and sources") {
  for (bool hostile : {false, true}) {
    const Story story = synthetic_story({.events = 40, .hostile = hostile});
    const std::string text = timeline_html(story, {});
    CHECK(is_well_formed_xml("<div>" + text + "</div>"));
    CHECK(has(text, "<figcaption>"));
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, "<image"));
  }
  CHECK(has(timeline_html(two_events(), {}), "<td>Court &lt;fines&gt; port</td>"));
}

TEST_CASE("the report of relations has a row a tie: who, with whom, what, when, sources") {
  const std::string text = relations_markdown(synthetic_story({.events = 60}), {});
  CHECK(has(text, "| Who | With whom | What | When | Sources |"));
  CHECK(has(text, "flowchart LR\n"));
  CHECK(has(text, "\n## Sources\n"));
  const std::string page = relations_html(synthetic_story({.events = 60, .hostile = true}), {});
  CHECK(is_well_formed_xml("<div>" + page + "</div>"));
  CHECK_FALSE(has(page, "<script"));
}

TEST_CASE("the report of causes has a row a link, with its words and who says so") {
  Story story = two_events();
  story.actors.push_back({});
  story.actors.back().name = "Ann Lee";
  story.links.front().modality = Modality::claimed;
  story.links.front().attributed_to = {ActorIndex{0}};
  story.links.front().evidence.push_back({ArticleIndex{0}, {}, {}, "the fine led to an appeal"});
  const std::string text = causes_markdown(story, {}, {});
  CHECK(has(text,
            "| Court \\<fines\\> port, 1 Jan 2025 | led to \\(claimed by Ann Lee\\) | Port \\| "
            "appeals, Mar 2025 | the fine led to an appeal | 1 |"));
  CHECK(is_well_formed_xml("<div>" + causes_html(story, {}, {}) + "</div>"));
}

TEST_CASE("a table names every source of an event, however many") {
  Story story = two_events();
  for (int i = 0; i < 5; ++i) {
    story.articles.push_back(story.articles.front());
    story.events.front().mentions.push_back(
        {ArticleIndex{static_cast<std::uint32_t>(i + 1)}, {}, {}, ""});
  }
  CHECK(has(timeline_markdown(story, {}), "| 2, 3, 4, 5, 6 |"));
}

TEST_CASE("hostile labels stay within their Mermaid line") {
  const Story story = synthetic_story({.events = 60, .links = 0.5, .hostile = true});
  const std::string timeline = timeline_mermaid(story, {});
  CHECK(lines(timeline) == 2 + story.events.size());
  CHECK_FALSE(has(timeline, "<"));
  const std::string causes = causes_mermaid(story, {}, {});
  CHECK_FALSE(has(causes, "<script"));
  CHECK_FALSE(has(causes, "\"\""));
}

TEST_CASE("an empty story gives empty reports, not broken ones") {
  CHECK(is_well_formed_xml("<div>" + timeline_html({}, {}) + "</div>"));
  CHECK_FALSE(has(timeline_markdown({}, {}), "mermaid"));
  CHECK(has(timeline_mermaid({}, {}), "timeline"));
}
