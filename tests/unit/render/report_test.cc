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
  const std::string text = report_markdown(two_events(), {});
  CHECK(
      has(text, "| 1 Jan 2025 | Court \\<fines\\> port |  | 1 |\n| Mar 2025 | Port \\| appeals |"));
  CHECK(has(text, "1. [Ruling due. Gazette, 2 Jan 2025](https://example.org/a%28b%29)\n"));
  CHECK(has(text, "n1 -->|led to| n0"));
}

TEST_CASE("the HTML report is well-formed and holds figure, table and sources") {
  for (bool hostile : {false, true}) {
    const Story story = synthetic_story({.events = 40, .hostile = hostile});
    const std::string text = report_html(story, {});
    CHECK(is_well_formed_xml("<div>" + text + "</div>"));
    CHECK(has(text, "<figcaption>"));
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, "<image"));
  }
  CHECK(has(report_html(two_events(), {}), "<td>Court &lt;fines&gt; port</td>"));
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
  CHECK(is_well_formed_xml("<div>" + report_html({}, {}) + "</div>"));
  CHECK_FALSE(has(report_markdown({}, {}), "mermaid"));
  CHECK(has(timeline_mermaid({}, {}), "timeline"));
}
