#include "ingest/text/tokenize.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::string words(std::string_view text) {
  std::vector<Span> spans;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += ' ';
    out += span.of(text);
  }
  return out;
}

}  // namespace

TEST_CASE("clitics stand apart, with straight and with curly quotes") {
  CHECK(words("Kabul's envoy didn't come; they'll wait") ==
        "Kabul 's envoy did n't come ; they 'll wait");
  CHECK(words("Kabul’s envoy didn’t come") == "Kabul ’s envoy did n’t come");
  CHECK(words("the ministers' cars cannot move") == "the ministers ' cars can not move");
  CHECK(words("O'Hara can't say D'Arcy won't") == "O'Hara ca n't say D'Arcy wo n't");
}

TEST_CASE("hyphens between words stand apart, but not after prefixes") {
  CHECK(words("year-on-year growth") == "year - on - year growth");
  CHECK(words("an anti-war ex-general re-elected") == "an anti-war ex-general re-elected");
  CHECK(words("2019-2020 and 2025-10-03") == "2019 - 2020 and 2025-10-03");
}

TEST_CASE("amounts come apart into currency, number and unit") {
  CHECK(words("40g of 5G") == "40 g of 5G");
  CHECK(words("$1.2bn, €3,500 and 40%") == "$ 1.2 bn , € 3,500 and 40 %");
  CHECK(words("US$5m at 7:30pm on the 3rd") == "US$ 5 m at 7:30 pm on the 3rd");
  CHECK(words("OPEC+, C++, a+b and 40+") == "OPEC+ , C++ , a + b and 40 +");
}

TEST_CASE("abbreviations and initials keep their stop, other words do not") {
  CHECK(words("Gen. A. B. Khan of the U.S. left.") == "Gen. A. B. Khan of the U.S. left .");
  CHECK(words("No. 5 said no.") == "No. 5 said no .");
  CHECK(words("at 5 p.m. on Sept. 3 ...") == "at 5 p.m. on Sept. 3 ...");
  CHECK(words("So did I.") == "So did I .");
  CHECK(words("Peoria, Ill. The mayor fell ill.") == "Peoria , Ill. The mayor fell ill .");
  CHECK(words("Ann C. Berg, c. 1900") == "Ann C. Berg , c. 1900");
}

TEST_CASE("addresses, handles and hashtags stay whole") {
  CHECK(words("See https://example.org/a-b?c=1, ok.") == "See https://example.org/a-b?c=1 , ok .");
  CHECK(words("(press@example.org) @desk_1: #Talks2025!") ==
        "( press@example.org ) @desk_1 : #Talks2025 !");
}

TEST_CASE("quotes, brackets and dashes are tokens of their own") {
  CHECK(words("“We agreed,” he said—finally (on 3/4).") ==
        "“ We agreed , ” he said — finally ( on 3/4 ) .");
  CHECK(words("Really?! Yes -- no...") == "Really ?! Yes -- no ...");
}

TEST_CASE("any UTF-8 and any bytes are cut into tokens that cover all but spaces") {
  CHECK(words("Erdoğan\u00A0met Škoda\u2003chiefs") == "Erdoğan met Škoda chiefs");
  CHECK(words("\xFF\xFE"
              "a") == "\xFF \xFE a");
  for (const std::string text : {"a'b-c.d,e:f/g&h_i", "''''s's", "1-1-1-1-1-a", "\xE2\x82",
                                 "U.S.-led,A.B", "#", "@", "$$$", "++1", "http://", "a@",
                                 "x\xC2\xAD"
                                 "y",
                                 "don't't", "...a.", "1.2.3."}) {
    std::vector<Span> spans;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
    std::uint32_t at = 0;
    for (const Span span : spans) {
      CHECK(span.begin == at);
      CHECK(span.end > span.begin);
      at = span.end;
    }
    CHECK(at == text.size());
  }
}

TEST_CASE("only the given range is cut") {
  std::vector<Span> spans;
  tokenize("one two three", {4, 7}, spans);
  CHECK(spans == std::vector<Span>{{4, 7}});
}

TEST_CASE("a credit rating keeps its sign") {
  CHECK(words("cut to BB-, from A+") == "cut to BB- , from A+");
  CHECK(words("a B-side and AB-") == "a B - side and AB -");
}
