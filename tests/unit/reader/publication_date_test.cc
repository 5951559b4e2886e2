#include "ingest/reader/publication_date.h"

#include <string>

#include "graph/vocabulary.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

/// An article whose text is one block of each given kind.
Article article_of(const std::vector<std::pair<BlockKind, std::string>>& blocks) {
  Article article;
  for (const auto& [kind, words] : blocks) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += words + "\n";
    article.blocks.push_back(
        {{begin, begin + static_cast<std::uint32_t>(words.size())}, kind, {}, {}});
  }
  return article;
}

struct Result {
  std::string date;  ///< "2025-10-03 dateline"
  Diagnostics diagnostics;
};

Result date_of(Article article, const std::vector<DateClaim>& claims = {},
               std::optional<Day> option = std::nullopt) {
  Result result;
  set_publication_date(article, option, claims, result.diagnostics);
  result.date = (article.published ? iso_day(*article.published) : "none") + " " +
                std::string(name_of(article.published_basis));
  return result;
}

DateClaim claim(std::string text) { return {std::move(text), PublicationBasis::record, {7, 3}}; }

}  // namespace

TEST_CASE("the surest source decides, in the fixed order") {
  Article article = article_of({{BlockKind::dateline, "ROME, June 4, 2024 -"},
                                {BlockKind::embed, "\u2014 A (@a) June 3, 2024"},
                                {BlockKind::body, "It was opened on 2 June 2024."}});
  article.blocks[1].date = parse_iso_day("2024-06-03");
  article.url = "https://a.example/2024/06/05/story";
  CHECK(date_of(article, {claim("2024-06-06")}, parse_iso_day("2024-06-07")).date ==
        "2024-06-07 option");
  CHECK(date_of(article, {claim("2024-06-06")}).date == "2024-06-06 record");
  CHECK(date_of(article).date == "2024-06-05 url");
  article.url.clear();
  CHECK(date_of(article).date == "2024-06-04 dateline");
  article.blocks[0].kind = BlockKind::teaser;
  CHECK(date_of(article).date == "2024-06-03 embed");
  article.blocks[1].date.reset();
  article.blocks[1].kind = BlockKind::teaser;
  CHECK(date_of(article).date == "2024-06-02 text");
  article.blocks[2].kind = BlockKind::boilerplate;
  CHECK(date_of(article).date == "none none");
}

TEST_CASE("the latest full date of the text is taken, never a month or a year") {
  CHECK(date_of(article_of({{BlockKind::body, "On 3 May 2019 and 4 May 2018, but in June 2020."}}))
            .date == "2019-05-03 text");
}

TEST_CASE("claims that are no day are reported where they stand, and the next source is asked") {
  const auto text = GENERATE("2024-02-31", "2024-06", "soon", "0000-00-00");
  const Result result = date_of(article_of({{BlockKind::dateline, "June 4, 2024"}}), {claim(text)});
  CHECK(result.date == "2024-06-04 dateline");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].severity == Severity::warning);
  CHECK(result.diagnostics[0].line == 7);
}

TEST_CASE("day and month in doubt are decided by another date of the article, or refused") {
  const Article plain = article_of({{BlockKind::body, "Nothing else is dated."}});
  const Result refused = date_of(plain, {claim("03-10-2025")});
  CHECK(refused.date == "none none");
  REQUIRE(refused.diagnostics.size() == 1);
  CHECK(refused.diagnostics[0].message.find("two days") != std::string::npos);

  const Article dated = article_of({{BlockKind::body, "He spoke on October 2, 2025."}});
  CHECK(date_of(dated, {claim("03-10-2025")}).date == "2025-10-03 record");
  CHECK(date_of(dated, {claim("10-03-2025")}).date == "2025-10-03 record");

  Article both = article_of({{BlockKind::body, "From 10 March 2025 to 3 October 2025."}});
  CHECK(date_of(both, {claim("03-10-2025")}).date == "2025-10-03 text");
}

TEST_CASE("a url dates an article only by a whole day in its path") {
  const auto url_day = [](std::string_view url) {
    const auto day = url_date(url);
    return day ? iso_day(*day) : "none";
  };
  CHECK(url_day("https://a.example/2025/10/04/story") == "2025-10-04");
  CHECK(url_day("https://a.example/news/2025/oct/4/story") == "2025-10-04");
  CHECK(url_day("https://a.example/story-2025-10-04.html") == "2025-10-04");
  CHECK(url_day("https://a.example/20251004/story") == "2025-10-04");
  CHECK(url_day("https://a.example/story_2025_10_04") == "2025-10-04");
  CHECK(url_day("https://a.example/2025/10/story-4") == "none");
  CHECK(url_day("https://a.example/story?d=2025-10-04") == "none");
  CHECK(url_day("https://2025-10-04.example/") == "none");
  CHECK(url_day("https://a.example/id/12345678") == "none");
  CHECK(url_day("") == "none");
}
