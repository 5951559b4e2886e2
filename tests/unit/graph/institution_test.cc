#include "graph/institution.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("a name of common words alone is an institution that many countries have") {
  for (const char* name : {"Supreme Court", "Ministry of Health", "Conservative Party", "senate",
                           "Home Office", "Anti-Corruption Bureau", "People's Party"}) {
    INFO(name);
    CHECK(is_common_institution(name));
  }
}

TEST_CASE("a name with a name in it, or without an institution, is none") {
  for (const char* name : {"", "Supreme", "Canadian Parliament", "Bank of Ostra", "World Bank",
                           "Ministry of Tides", "Health", "Ostra's Senate"}) {
    INFO(name);
    CHECK_FALSE(is_common_institution(name));
  }
}

TEST_CASE("a common noun alone says as little, a name with it does not") {
  CHECK(is_common_name("centre"));
  CHECK(is_common_name("East"));
  CHECK(is_common_name("Legislative Assembly"));
  CHECK_FALSE(is_common_name(""));
  CHECK_FALSE(is_common_name("Central Park"));
  CHECK_FALSE(is_common_name("East Ostra"));
}

TEST_CASE("a country has one parliament, but many police forces and district courts") {
  CHECK(is_national_institution("Parliament"));
  CHECK(is_national_institution("Ministry of Health"));
  CHECK_FALSE(is_national_institution("Police"));
  CHECK_FALSE(is_national_institution("District Court"));
  CHECK_FALSE(is_national_institution("National Treasure"));
}
