#include "ingest/reader/line_shape.h"

#include <string>
#include <tuple>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::string split(std::string_view line) {
  const auto prefix = dateline_prefix(line);
  return prefix ? std::string(line.substr(0, prefix->end)) + "|" +
                      std::string(line.substr(prefix->body))
                : "none";
}

}  // namespace

TEST_CASE("a dateline is cut off the paragraph that it opens") {
  const auto [line, expected] = GENERATE(table<std::string, std::string>({
      {"RIVERTON, Oct 3 (Agency) - The dam broke.", "RIVERTON, Oct 3 (Agency)|The dam broke."},
      {"RIVERTON (Agency) \u2014 The dam broke.", "RIVERTON (Agency)|The dam broke."},
      {"RIVERTON, Lowland: The dam broke.", "RIVERTON, Lowland|The dam broke."},
      {"Riverton, Lowland: The dam broke.", "none"},
      {"RIVERTON, Lowland, May 1, 2024 /Newswire/ -- The dam",
       "RIVERTON, Lowland, May 1, 2024 /Newswire/|The dam"},
      {"Riverton \u2013 The dam broke.", "Riverton|The dam broke."},
      {"NEW RIVERTON: The dam broke.", "NEW RIVERTON|The dam broke."},
      {"S\u00e3o Rio, 3 October \u2014 \u201cThe dam\u201d",
       "S\u00e3o Rio, 3 October|\u201cThe dam\u201d"},
  }));
  CAPTURE(line);
  CHECK(split(line) == expected);
}

TEST_CASE("other openings are no datelines") {
  const auto* line =
      GENERATE("The council \u2013 which met on Monday \u2013 voted.", "Anna Silva: The dam broke.",
               "Lowland\u2013Highland relations are bad.", "October 3, 2025 \u2013 The dam broke.",
               "The minister said: \"No.\"", "Riverton - a small town - was flooded.",
               "A 3-1 win for Riverton", "\u2588\u2588 Party - 12 seats", "", "-", ": x");
  CAPTURE(line);
  CHECK(split(line) == "none");
}

TEST_CASE("the signature of a quoted post has a name, a handle and mostly a date") {
  const auto post = post_signature("\u2014 City of Riverton (@riverton) October 3, 2025");
  REQUIRE(post);
  CHECK(post->author == "City of Riverton");
  CHECK(post->date == parse_iso_day("2025-10-03"));
  CHECK(post_signature("Ann (@ann) 3 Oct 2025")->author == "Ann");
  CHECK(post_signature("\u2014 (@ann)")->author == "@ann");
  CHECK(post_signature("A post shared by Ann Roe (@ann) on Oct 3, 2025 at 10:00am PDT")->author ==
        "Ann Roe");
  CHECK_FALSE(post_signature("\u2014Ann Roe, mayor"));
  CHECK_FALSE(post_signature("Write to our reporter (@ann) with hints."));
  CHECK_FALSE(
      post_signature("The mayor (@ann) said on many occasions in the last year and on "
                     "October 3, 2025 again that the bridge would be closed for repairs."));
}

TEST_CASE("a line of little but a date is told from a sentence with one") {
  for (const char* line : {"Sunday, June 21, 2020", "Updated: 3 Oct 2025, 10:21 am IST",
                           "2025-10-03", "Published in Daybreak, October 4th, 2025", "Oct 3"})
    CHECK(is_date_line(line));
  for (const char* line : {"On June 21 the dam broke.", "The vote of June 21 was close and hard",
                           "June", "Chapter 3", "Nothing at all"})
    CHECK_FALSE(is_date_line(line));
}

TEST_CASE("headings and body are told apart by length and ending") {
  CHECK(shape_of("Dam breaks near Riverton").is_heading_like);
  CHECK(shape_of("\u201cWe Were Lucky,\u201d Mayor Says").is_heading_like);
  CHECK_FALSE(shape_of("and then it broke").is_heading_like);
  CHECK_FALSE(shape_of("The dam broke.").is_heading_like);
  CHECK(shape_of("The dam broke on Monday, and the town below it was flooded.").is_body_like);
  CHECK(shape_of("He said: \u201cIt broke and nobody at all was there to see or hear it.\u201d")
            .is_body_like);
  CHECK(shape_of("ALSO SEE").is_caps);
  CHECK_FALSE(shape_of("2025").is_caps);
}

TEST_CASE("shared words are counted by their beginnings") {
  CHECK(shared_words("Dam breaks at Riverton", "The Riverton dam was breaking for days.") == 2);
  CHECK(shared_words("", "") == 0);
  CHECK(same_words("Dam breaks!", "DAM  BREAKS"));
  CHECK_FALSE(same_words("", "..."));
}

TEST_CASE("a dateline may end with a full stop before its dash") {
  CHECK(dateline_prefix("Lima, May 3 (EFE).- The strike began."));
  CHECK_FALSE(dateline_prefix("She left (late).- the strike began."));
  CHECK(dateline_prefix("Kathmandu, Sep 29 (IANS) Two guides left."));
  CHECK_FALSE(dateline_prefix("On Friday, Acme Steel (AS) said so."));
}
