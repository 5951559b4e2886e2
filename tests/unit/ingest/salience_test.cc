#include "ingest/event/salience.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

/// Told once, in passing, of nobody, by a noun that the lexicon does not know.
Standing in_passing() {
  Standing standing;
  standing.sound = false;
  standing.content = Label::Content::bare;
  return standing;
}

}  // namespace

TEST_CASE("nobody wants a word of nobody and nowhere, as they may a dated event of somebody") {
  CHECK(salience_of(in_passing()) < 0.3);
  Standing standing = in_passing();
  standing.dated = true;
  standing.participants = 1;
  CHECK(salience_of(standing) > 0.5);
}

TEST_CASE("who takes part, dates, tellings and the headline speak for an event") {
  const double passing = salience_of(in_passing());
  Standing standing = in_passing();
  standing.participants = 2;
  CHECK(salience_of(standing) > passing);
  standing = in_passing();
  standing.dated = true;
  CHECK(salience_of(standing) > passing);
  standing = in_passing();
  standing.tellings = 3;
  CHECK(salience_of(standing) > passing);
  standing = in_passing();
  standing.in_headline = true;
  CHECK(salience_of(standing) > passing);
}

TEST_CASE("a possible event is less wanted than one that happened") {
  Standing standing;
  standing.lexical = true;
  const double happened = salience_of(standing);
  standing.modality = Modality::possible;
  CHECK(salience_of(standing) < happened);
}
