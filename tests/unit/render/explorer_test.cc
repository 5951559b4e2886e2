#include <algorithm>
#include <string>

#include "graph/json.h"
#include "render/picture.h"
#include "render/sha256.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

std::string between(const std::string& text, std::string_view begin, std::string_view end,
                    std::size_t from = 0) {
  const std::size_t first = text.find(begin, from);
  if (first == text.npos) return "";
  const std::size_t start = first + begin.size();
  return text.substr(start, text.find(end, start) - start);
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("SHA-256 agrees with the standard's examples") {
  CHECK(sha256_base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  CHECK(sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  CHECK(sha256_base64("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=");
  CHECK(sha256_base64(std::string(1'000'000, 'a')) ==
        "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=");
}

TEST_CASE("the explorer runs its own script under its policy and nothing else") {
  PictureOptions options;
  options.title = "A <title>";
  const std::string html = explorer_html(synthetic_story({.events = 20}), options);
  const std::string policy = between(html, "Content-Security-Policy\" content=\"", "\"");
  const std::string script = between(html, "<script>", "</script>");
  const std::string style = between(html, "<style>", "</style>");
  CHECK(
      policy.starts_with("default-src 'none'; script-src 'sha256-" + sha256_base64(script) + "'"));
  CHECK(policy.find("style-src 'sha256-" + sha256_base64(style) + "'") != policy.npos);
  CHECK(html.find("<title>A &lt;title&gt;</title>") != html.npos);
  CHECK(script.size() < 40'000);
  CHECK(script.find("innerHTML") == script.npos);
  CHECK(script.find("eval") == script.npos);
  CHECK(script.find("fetch(") == script.npos);
}

TEST_CASE("whatever the labels say, the explorer's data stays data") {
  PictureOptions options;
  options.title = "</title><script>alert(1)</script>";
  const std::string html = explorer_html(synthetic_story({.events = 60, .hostile = true}), options);
  CHECK(count(html, "<script") == 2);
  CHECK(count(html, "</script>") == 2);
  CHECK(count(html, "<image") == 0);
  Diagnostics diagnostics;
  const auto data = json::parse(between(html, "id=\"data\">", "</script>"), "data", diagnostics);
  REQUIRE(data);
  CHECK(data->find("events")->items.size() == 60);
  for (const json::Value& article : data->find("articles")->items)
    CHECK(article.find("url")->string() == "");
}

TEST_CASE("ten thousand events are a few megabytes") {
  CHECK(explorer_html(synthetic_story({.events = 10'000}), {}).size() < 6'000'000);
}
