#include "ingest/actor/acronyms.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("the long form of an acronym begins where its letters begin") {
  CHECK(long_form("the Frontier Salt Trust", "FST") == 4u);
  CHECK(long_form("US Strategic Ores", "USSO") == 0u);
  CHECK(long_form("letters from Norway", "LFN") == 0u);
  CHECK(long_form("African Export–Import Bank", "AEIB") == 0u);
}

TEST_CASE("letters that are missing, out of order or inside the first word give no long form") {
  CHECK_FALSE(long_form("Frontier Salt Trust", "FXT"));
  CHECK_FALSE(long_form("Trust of Salt", "STX"));
  CHECK_FALSE(long_form("the salty trust", "LT"));
  CHECK_FALSE(long_form("", "LT"));
}
