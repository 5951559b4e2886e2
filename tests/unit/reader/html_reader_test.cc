#include "ingest/reader/html_reader.h"

#include <string>

#include "ingest/reader/html_tag_scan.h"
#include "ingest/reader/json_ld.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::string first =
    "The harbour bridge reopened on Friday after eleven months of repairs, the city council said, "
    "and "
    "buses crossed it again for the first time since June.";
const std::string second =
    "Mayor Ana Silva cut a ribbon, thanked 340 workers, and said the cost had risen to $48 "
    "million, six "
    "million more than planned.";

std::optional<Draft> read(std::string_view html, Diagnostics& diagnostics) {
  return read_html({"a.html", Format::html, 1, html, std::nullopt}, diagnostics);
}

std::string text_of(std::string_view html) {
  Diagnostics diagnostics;
  const auto draft = read(html, diagnostics);
  return draft ? draft->article.text : "refused";
}

std::string page(std::string_view head, std::string_view content) {
  return "<!DOCTYPE html><html><head>" + std::string(head) + "</head><body>" +
         std::string(content) + "</body></html>";
}

std::string p(std::string_view text) { return "<p>" + std::string(text) + "</p>"; }

}  // namespace

TEST_CASE("the main text is what people read, a line a paragraph, headline first") {
  const std::string html = page(
      "<title>Bridge reopens | Coast Daily</title><script>var x = '<p>no</p>';</script>",
      "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"
      "<div class=has-sidebar><article class='post tag-bridges'><header><h1>Bridge "
      "reopens</h1></header>"
      "<div class=share-tools>Share this story with all your friends and colleagues, now, please "
      "do</div>"
      "<div class=entry-content>" +
          p(first) +
          "<div class=related-box><h3>Related stories</h3><ul><li><a href=/1>Ferry "
          "strike</a></ul></div>" +
          p(second) + "<h2>Years of delay</h2>" + p(first) +
          "<ul><li>It is 612 metres long, with four lanes</li></ul><h3>More</h3></div></article>"
          "<div id=comments>" +
          p("I have never, ever, seen such a mess in my town, and I am very old.") +
          "</div>"
          "<aside>" +
          p(second) +
          "</aside></div>"
          "<footer>" +
          p("All of this text belongs to Coast Daily, which keeps all of its rights to it.") +
          "</footer>");
  CHECK(text_of(html) == "Bridge reopens\n" + first + "\n" + second + "\nYears of delay\n" + first +
                             "\nIt is 612 metres long, with four lanes");
}

TEST_CASE(
    "words of class and id that only resemble furniture, or hold the whole text, do no harm") {
  CHECK(text_of(page("", "<div class='layout-with-sidebar social'>" + p(first) + p(second) +
                             "</div>")) == first + "\n" + second);
  CHECK(text_of(page("", "<div class='shadow adaptive navy'>" + p(first) + p(second) + "</div>")) ==
        first + "\n" + second);
}

TEST_CASE("text that is spread over several boxes is put together") {
  CHECK(text_of(page("", "<main><div><div>" + p(first) + "</div><div class=ad>Buy!</div><div>" +
                             p(second) + "</div></div></main>")) == first + "\n" + second);
}

TEST_CASE("old pages without paragraphs are read by their line breaks") {
  CHECK(text_of("<table><tr><td><a href=1>Home</a><br><a href=2>News</a><td>" + first +
                "<br><br>\n" + second + "</table>") == first + "\n" + second);
}

TEST_CASE("inline elements do not break words, entities are read, white space collapses") {
  CHECK(
      text_of(page(
          "", p("The caf&eacute;&#8217;s   <b>own</b>er\n said the <a href=x>bri</a>dge was closed "
                "&amp; would stay so for <!-- no --> a long time."))) ==
      "The caf\u00e9\u2019s owner said the bridge was closed & would stay so for a long time.");
}

TEST_CASE("a quoted post, a caption and a list are marked") {
  Diagnostics diagnostics;
  const auto draft =
      read(page("", "<article>" + p(first) +
                        "<figure><figcaption>The bridge at night</figcaption></figure>"
                        "<blockquote class=twitter-tweet>" +
                        p("It is open! <a href=x>pic.twitter.com/a</a>") +
                        "&mdash; City (@city) <a href=x>May 17, 2024</a></blockquote>" + p(second) +
                        "</article>"),
           diagnostics);
  REQUIRE(draft);
  REQUIRE(draft->paragraphs.size() == 5);
  CHECK(draft->paragraphs[1].markup == Markup::caption);
  CHECK(draft->paragraphs[2].markup == Markup::quote);
  CHECK(draft->paragraphs[3].span.of(draft->article.text) == "\u2014 City (@city) May 17, 2024");
}

TEST_CASE("title, address, site and date come from the surest source") {
  const std::string ld =
      "<script type='application/ld+json'>/* x */ "
      "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":"
      "\"2020-01-01\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"From "
      "LD\",\"datePublished\":\"2024-05-17\","
      "\"publisher\":{\"name\":\"LD Site\"}}]}</script>";
  const std::string meta =
      "<meta property='og:title' content='From OG - Coast Daily'><meta property='og:site_name' "
      "content='Coast Daily'>"
      "<link rel=canonical href='https://a.example/x'><meta name=date content='2024-05-19'>"
      "<meta property='article:published_time' content='2024-05-18T10:00:00Z'>";
  Diagnostics diagnostics;
  const auto both = read(page(meta + ld, p(first)), diagnostics);
  REQUIRE(both);
  CHECK(both->article.title == "From LD");
  CHECK(both->article.source == "Coast Daily");
  CHECK(both->article.url == "https://a.example/x");
  REQUIRE(both->claims.size() == 2);
  CHECK(both->claims[0].text == "2024-05-17");
  CHECK(both->claims[1].text == "2024-05-18T10:00:00Z");
  const auto only_meta = read(page(meta, p(first)), diagnostics);
  CHECK(only_meta->article.title == "From OG");
  const auto timed = read(page("<title>Page - Site</title>",
                               "<aside><time datetime=2001-01-01></time></aside>"
                               "<article><time datetime='2024-05-20'>today</time><time "
                               "itemprop=datePublished datetime='2024-05-21'></time>" +
                                   p(first) + "</article>"),
                          diagnostics);
  REQUIRE(timed->claims.size() == 1);
  CHECK(timed->claims[0].text == "2024-05-21");
}

TEST_CASE("JSON-LD is found in graphs and lists, broken scripts say nothing") {
  JsonLd known;
  read_json_ld("{\"@type\":\"NewsArticle\",", known);
  read_json_ld("", known);
  read_json_ld("]{", known);
  CHECK(known.headline.empty());
  read_json_ld("<!-- [{\"@type\":\"BlogPosting\",\"headline\":\"A\nB\"}] -->", known);
  CHECK(known.headline == "A B");
  read_json_ld("{\"@type\":\"Article\",\"headline\":\"Later\"}", known);
  CHECK(known.headline == "A B");
}

TEST_CASE("a page that shows its text by script is read from its JSON-LD") {
  CHECK(
      text_of(page("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" +
                       first + "\"}</script>",
                   "<div id=app></div>")) == first);
}

TEST_CASE("pages in other encodings say so or are guessed") {
  CHECK(text_of("<meta charset=iso-8859-1><p>" + first + " Caf\xe9.") == first + " Caf\u00e9.");
}

TEST_CASE("a page without text is refused") {
  Diagnostics diagnostics;
  CHECK_FALSE(read("<html><body><script>x</script></body></html>", diagnostics));
  CHECK_FALSE(read("<", diagnostics));
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].severity == Severity::error);
}

TEST_CASE("a million open elements are cut off with a warning, in no time") {
  std::string html = p(first);
  for (int i = 0; i < 1000000; ++i) html += "<div>";
  Diagnostics diagnostics;
  const auto draft = read(html + "deep", diagnostics);
  REQUIRE(draft);
  CHECK(draft->article.text == first);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message.find("256") != std::string::npos);
}

TEST_CASE("elements with very many attributes are refused, scripts and long values are not") {
  std::string tag = "<p";
  for (int i = 0; i < 100000; ++i) tag += " a" + std::to_string(i) + "=1";
  Diagnostics diagnostics;
  CHECK_FALSE(read("<div>\n" + tag + ">text", diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].line == 2);
  CHECK_FALSE(overloaded_tag("<script>" + tag + "</script><p>text"));
  CHECK_FALSE(overloaded_tag("<!-- " + tag + "--><p>text"));
  CHECK_FALSE(overloaded_tag("<img alt='" + tag + "'>"));
  CHECK(overloaded_tag("<script/>" + tag) == 9);
}
