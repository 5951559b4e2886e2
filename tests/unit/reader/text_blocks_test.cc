#include "ingest/reader/text_blocks.h"

#include <string>

#include "graph/vocabulary.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::string body =
    "The council of Riverton voted on Monday to rebuild the old dam, and the mayor welcomed it.";

/// One line a block: its kind, and its first two words.
std::string kinds(std::string_view text, std::string_view title = {}) {
  std::string out;
  for (const Block& block : find_blocks(text, split_text(text), title)) {
    const std::string_view words = block.span.of(text);
    const std::size_t second = words.find(' ', words.find(' ') + 1);
    out += std::string(name_of(block.kind)) + " " + std::string(words.substr(0, second)) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("headline, byline and date stand above the body") {
  CHECK(kinds("Dam to be rebuilt\nBy Ann Roe\nSunday, June 21, 2020\n" + body) ==
        "headline Dam to\ndateline By Ann\ndateline Sunday, June\nbody The council\n");
}

TEST_CASE("a text that begins with its date line has no headline") {
  CHECK(kinds("Sunday, June 21, 2020\n\n" + body) == "dateline Sunday, June\nbody The council\n");
}

TEST_CASE("a headline may stand below the date") {
  CHECK(kinds("June 21, 2020\n\nDam to be rebuilt\n\n" + body) ==
        "dateline June 21,\nheadline Dam to\nbody The council\n");
}

TEST_CASE("the title is the headline even as the only line") {
  CHECK(kinds("Dam to be rebuilt", "DAM to be rebuilt") == "headline Dam to\n");
  CHECK(kinds("Dam to be rebuilt") == "body Dam to\n");
}

TEST_CASE(
    "a dateline that opens the first body paragraph is a block of its own, later ones are not") {
  CHECK(kinds("RIVERTON, May 3 (Agency) - " + body + "\n\nLOWLAND \u2014 " + body) ==
        "dateline RIVERTON, May\nbody The council\nbody LOWLAND \u2014\n");
}

TEST_CASE("a short line above body text is a subheading, with or without an empty line") {
  CHECK(kinds(body + "\nYears of delay\n" + body + "\n\nWhat comes next\n\n" + body) ==
        "body The council\nsubheading Years of\nbody The council\nsubheading What comes\n"
        "body The council\n");
}

TEST_CASE("a label takes the foreign headline and its summary with it, and no more") {
  const std::string teaser =
      "ALSO SEE\nFerries of Lowland stop for a week\n"
      "The ferries between Lowland and the islands rest until repairs end.\n";
  SECTION("body follows at once") {
    CHECK(kinds(body + "\n\n" + teaser + body) ==
          "body The council\nteaser ALSO SEE\nteaser Ferries of\nteaser The ferries\nbody The "
          "council\n");
  }
  SECTION("the article's own subheading follows at once") {
    CHECK(kinds(body + "\n\n" + teaser + "Years of delay\n" + body) ==
          "body The council\nteaser ALSO SEE\nteaser Ferries of\nteaser The ferries\n"
          "subheading Years of\nbody The council\n");
  }
  SECTION("a teaser without a summary") {
    CHECK(kinds(body + "\n\nRead more\nFerries of Lowland stop for a week\n\n" + body) ==
          "body The council\nteaser Read more\nteaser Ferries of\nbody The council\n");
  }
}

TEST_CASE("a page's own label in capitals is known by its repetition") {
  const std::string teaser =
      "\nFROM THE DESK\nFerries of Lowland stop for a week\n"
      "Ferries between Lowland and the islands rest until repairs end.\n\n";
  CHECK(kinds(body + "\n" + teaser + body + "\n" + teaser + body) ==
        "body The council\nteaser FROM THE\nteaser Ferries of\nteaser Ferries between\n"
        "body The council\nteaser FROM THE\nteaser Ferries of\nteaser Ferries between\n"
        "body The council\n");
  CHECK(kinds(body + "\n\nBACKGROUND\n" + body) ==
        "body The council\nsubheading BACKGROUND\nbody The council\n");
}

TEST_CASE("a list of related stories at the end is teaser to its last line") {
  CHECK(kinds(body + "\n\nRelated articles\n- Ferries stop\n- Mayor resigns\nTunnel planned\n") ==
        "body The council\nteaser Related articles\nteaser Ferries stop\nteaser Mayor resigns\n"
        "teaser Tunnel planned\n");
}

TEST_CASE("a teaser on one line is told from a sentence that begins alike") {
  CHECK(kinds(body + "\nRead more: Ferries of Lowland stop\nRELATED Tunnel planned\n" + body) ==
        "body The council\nteaser Read more:\nteaser RELATED Tunnel\nbody The council\n");
  CHECK(kinds("Related firms were searched, too, said the police, who found nothing in them.\n") ==
        "body Related firms\n");
}

TEST_CASE("a quoted post keeps its author and date, in either order of text and signature") {
  const std::string text =
      body +
      "\nA great day for Riverton!\n\u2014 City of Riverton (@riverton) October 3, 2025\n"
      "Work on the dam has begun. pic.twitter.com/x1\n" +
      body;
  const auto blocks = find_blocks(text, split_text(text), {});
  REQUIRE(blocks.size() == 5);
  for (std::size_t i = 1; i < 4; ++i) {
    CHECK(blocks[i].kind == BlockKind::embed);
    CHECK(blocks[i].author == "City of Riverton");
    CHECK(blocks[i].date == parse_iso_day("2025-10-03"));
  }
  CHECK(kinds(body + "\n\nWork on the dam has begun.\n\u2014 Ann (@ann) October 3, 2025\n\n" +
              body) == "body The council\nembed Work on\nembed \u2014 Ann\nbody The council\n");
}

TEST_CASE("tags, legal lines, sharing and captions are no body") {
  CHECK(kinds("Photo: Ann Roe\n" + body + "\nTags: dam, Riverton\nFollow us on social media\n" +
              "\u00a9 2025 Riverton Post\nThe flood in May. Ann Roe/Getty Images\n\u2014Ann Roe, "
              "mayor\n") ==
        "caption Photo: Ann\nbody The council\nboilerplate Tags: dam,\nboilerplate Follow us\n"
        "boilerplate \u00a9 2025\ncaption The flood\ncaption \u2014Ann Roe,\n");
}

TEST_CASE("when the page was changed is no body") {
  CHECK(kinds(body + "\n\n-Page last edited: Mar 5 at 12:05 UTC (history)\n\n" + body +
              "\n\nThis story was last changed on 5 March.\n") ==
        "body The council\nboilerplate -Page last\nbody The council\nboilerplate This story\n");
}

TEST_CASE("a single line or paragraph is body") {
  CHECK(kinds(body) == "body The council\n");
  CHECK(kinds("No stop").starts_with("body"));
  CHECK(kinds("").empty());
}
