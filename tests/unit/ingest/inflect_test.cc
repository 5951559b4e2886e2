#include "ingest/text/inflect.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("the third person of a verb follows its ending, and a particle stays behind it") {
  CHECK(third_person("sign") == "signs");
  CHECK(third_person("impose") == "imposes");
  CHECK(third_person("reach") == "reaches");
  CHECK(third_person("fix") == "fixes");
  CHECK(third_person("deny") == "denies");
  CHECK(third_person("pay") == "pays");
  CHECK(third_person("undergo") == "undergoes");
  CHECK(third_person("be") == "is");
  CHECK(third_person("have") == "has");
  CHECK(third_person("carry out") == "carries out");
}

TEST_CASE("only an ASCII letter at the beginning changes its case") {
  CHECK(capitalised("talks") == "Talks");
  CHECK(capitalised("\xc3\xa9toile") == "\xc3\xa9toile");
  CHECK(capitalised("").empty());
}
