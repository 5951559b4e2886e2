#include "ingest/text/openings.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

struct Tagged {
  std::string_view word;
  FineTagInfo tag;
};

std::uint32_t opening(const std::vector<Tagged>& sentence) {
  std::vector<std::string_view> words;
  std::vector<FineTag> tags;
  for (const auto& [word, tag] : sentence) {
    words.push_back(word);
    tags.push_back(fine_tag(tag));
  }
  return opening_phrase(words, tags);
}

constexpr Tagged comma{",", mark}, acme{"Acme", name}, sank{"sank", past};

}  // namespace

TEST_CASE("a phrase with a preposition before the comma and a clause opens a sentence") {
  CHECK(opening({{"In", adp}, {"Oslo", name}, comma, acme, sank}) == 3);
  CHECK(opening({{"In", adp}, {"Oslo", name}, comma, acme, {"may", {Upos::aux}}, sank}) == 3);
  CHECK(opening({{"According", gerund}, {"to", adp}, {"Bolt", name}, comma, acme, sank}) == 4);
  CHECK(opening({{"Just", {Upos::adv}}, {"after", adp}, {"dawn", noun}, comma, acme, sank}) == 4);
  CHECK(opening({{"According", gerund},
                 {"to", adp},
                 {"notes", noun},
                 {"sent", past},
                 comma,
                 {"over", adp},
                 {"ten", num},
                 sank}) == 5);
  CHECK(opening({{"In", adp}, {"Oslo", name}, comma, {"sinking", gerund}, comma}) == 0);
  CHECK(opening({{"Sinking", gerund}, {"Oslo", name}, comma, acme, sank}) == 0);
}

TEST_CASE("what tells of the noun of the opening phrase goes with it") {
  CHECK(opening({{"In", adp},
                 {"Oslo", name},
                 comma,
                 {"which", pron},
                 {"froze", past},
                 comma,
                 acme,
                 sank}) == 6);
  CHECK(opening({{"In", adp},
                 {"notes", noun},
                 comma,
                 {"sent", participle},
                 {"home", noun},
                 comma,
                 acme,
                 sank}) == 6);
  CHECK(opening({{"In", adp}, {"Oslo", name}, comma, {"which", pron}, {"froze", past}}) == 0);
}
