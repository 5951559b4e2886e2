#include "ingest/event/reliability.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

/// "Anna signs the deal", the whole of a sentence.
Standing whole_sentence() {
  Standing standing;
  standing.kind = 0.8;
  standing.share_told = 0.8;
  return standing;
}

}  // namespace

TEST_CASE("a sound headline that tells its sentence can be relied on") {
  CHECK(reliability_of(whole_sentence()) > 0.8);
}

TEST_CASE("what stands deep in a long sentence, cut, cannot") {
  Standing standing = whole_sentence();
  standing.sound = false;
  standing.content = Label::Content::partial;
  standing.depth = 5;
  standing.share_told = 0.1;
  CHECK(reliability_of(standing) < 0.2);
}

TEST_CASE("the depth counts up to six words") {
  Standing standing = whole_sentence();
  standing.depth = 6;
  const double most = reliability_of(standing);
  standing.depth = 60;
  CHECK(reliability_of(standing) == most);
}

TEST_CASE("an infinitive or a bare word tells less surely") {
  const double surest = reliability_of(whole_sentence());
  Standing standing = whole_sentence();
  standing.nonfinite = true;
  CHECK(reliability_of(standing) < surest);
  standing = whole_sentence();
  standing.content = Label::Content::bare;
  CHECK(reliability_of(standing) < surest);
}
