#include "ingest/reader/paragraphs.h"

#include <string>

#include "tests/catch.h"

using namespace fabula;

namespace {

/// "markup:words" a line, "+" for a paragraph after a gap.
std::string show(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  static constexpr const char* names[] = {"", "heading:", "item:", "caption:", "quote:", "meta:"};
  std::string out;
  for (const Paragraph& paragraph : paragraphs) {
    out += paragraph.after_gap ? "+" : "";
    out += names[static_cast<std::size_t>(paragraph.markup)];
    out += std::string(paragraph.span.of(text)) + "\n";
  }
  return out;
}

std::string text_of(std::string_view text) { return show(text, split_text(text)); }
std::string markdown_of(std::string_view text) { return show(text, split_markdown(text)); }

}  // namespace

TEST_CASE("each line of plain text is a paragraph, trimmed") {
  CHECK(text_of("One.\n  Two. \r\n\r\n\u00a0Three.\u00a0\n") == "One.\nTwo.\n+Three.\n");
  CHECK(text_of("One.\rTwo.") == "One.\nTwo.\n");
  CHECK(text_of(" \n\n").empty());
}

TEST_CASE("bullets and numbers make list items, without their marks") {
  CHECK(text_of("- one\n\u2022 two\n3. three\n4) four\n2019 was\n- ") ==
        "item:one\nitem:two\nitem:three\nitem:four\n2019 was\n-\n");
}

TEST_CASE("hard-wrapped lines belong together") {
  const std::string wrapped =
      "The council met on Monday\nevening and voted for the\nnew harbour, which is to\n"
      "be built next year.\nThe mayor was not there.\n\nA second vote comes later\nin the "
      "spring.\n";
  CHECK(text_of(wrapped) ==
        "The council met on Monday\nevening and voted for the\nnew harbour, which is to\n"
        "be built next year.\nThe mayor was not there.\n"
        "+A second vote comes later\nin the spring.\n");
}

TEST_CASE("short lines that would have fitted on the line before stay apart") {
  CHECK(split_text("Name: Ann\nAge: 30\nTown: Riverside\nJob: engineer of bridges\n").size() == 4);
}

TEST_CASE("Markdown marks are read and left out of the spans") {
  CHECK(markdown_of("# Big news #\n\nSome text here.\n> quoted words\n- item\n![a](b.png)\n") ==
        "heading:Big news\n+Some text here.\nquote:quoted words\nitem:item\ncaption:![a](b.png)\n");
  CHECK(markdown_of("Title\n=====\nText.\n\n---\nMore.") == "heading:Title\nText.\n+More.\n");
  CHECK(markdown_of("#hashtag is no heading") == "#hashtag is no heading\n");
}

TEST_CASE("front matter is metadata only between its fences at the top") {
  CHECK(markdown_of("---\ntitle: A\ndate: 2024-01-02\n---\nText.") ==
        "+meta:title: A\nmeta:date: 2024-01-02\n+Text.\n");
  CHECK(markdown_of("---\nno field\nText.") == "+no field\nText.\n");
}
