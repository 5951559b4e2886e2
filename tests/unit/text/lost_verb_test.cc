#include "ingest/text/lost_verb.h"

#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr FineTagInfo noun{Upos::noun}, name{Upos::propn}, det{Upos::det}, adj{Upos::adj},
    adp{Upos::adp}, mark{Upos::punct}, verb{Upos::verb, Tense::none, VerbForm::infinitive},
    past{Upos::verb, Tense::past, VerbForm::finite},
    participle{Upos::verb, Tense::past, VerbForm::participle};

std::vector<FineTagInfo> found(std::vector<std::string_view> words,
                               const std::vector<FineTagInfo>& analyses) {
  std::vector<FineTag> tags;
  for (const FineTagInfo& analysis : analyses) tags.push_back(fine_tag(analysis));
  find_lost_verb(words, tags);
  std::vector<FineTagInfo> out;
  for (FineTag tag : tags) out.push_back(info(tag));
  return out;
}

}  // namespace

TEST_CASE("in a sentence without a finite verb a noun that is a past tense becomes one") {
  CHECK(found({"The", "army", "struck", "a", "base", "."}, {det, noun, noun, det, noun, mark})[2] ==
        past);
}

TEST_CASE("so does an adjective behind a noun, and a participle that is not passive") {
  CHECK(found({"Islands", "closed", "schools", "."}, {noun, adj, noun, mark})[1] == past);
  CHECK(found({"A", "band", "reunited", "in", "Oslo", "."},
              {det, noun, participle, adp, name, mark})[2] == past);
}

TEST_CASE("a passive participle, a fragment and a headline stay as they are") {
  CHECK(found({"A", "dam", "built", "by", "farmers", "."},
              {det, noun, participle, adp, noun, mark})[2] == participle);
  CHECK(found({"Protesters", "in", "Oslo", "."}, {noun, adp, name, mark})[0] == noun);
  CHECK(found({"Islands", "closed", "to", "tourists"}, {noun, adj, adp, noun})[1] == adj);
}

TEST_CASE("with a finite verb elsewhere nothing is read anew") {
  CHECK(found({"The", "army", "struck", "a", "base", "and", "left", "."},
              {det, noun, noun, det, noun, {Upos::cconj}, past, mark})[2] == noun);
}

TEST_CASE("a capitalised word before a past tense is its subject, not an order") {
  CHECK(found({"Acme", "agreed", "to", "it", "."}, {verb, past, adp, {Upos::pron}, mark})[0] ==
        name);
}
