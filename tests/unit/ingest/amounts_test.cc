#include "ingest/event/amounts.h"

#include "tests/catch.h"
#include "tests/support/literal_document.h"

using namespace fabula;

namespace {

std::vector<FoundAmount> amounts_in(std::string_view lines) {
  const LiteralDocument literal = literal_document(lines);
  return find_amounts(Tree(literal.document), {});
}

}  // namespace

TEST_CASE("money is read with its magnitude and currency") {
  const auto found = amounts_in(R"($ $ SYM 3 compound -
1.5 1.5 NUM 3 compound -
billion billion NUM 0 root -
and and CCONJ 7 cc -
900 900 NUM 6 compound -
million million NUM 7 nummod -
euros euro NOUN 3 conj plural
)");
  REQUIRE(found.size() == 2);
  CHECK(found[0].amount.value == 1.5e9);
  CHECK(found[0].amount.unit == "USD");
  CHECK(found[0].amount.text == "$ 1.5 billion");
  CHECK(found[0].head == 2);
  CHECK(found[1].amount.value == 900e6);
  CHECK(found[1].amount.unit == "EUR");
}

TEST_CASE("percentages and counted things are amounts, a bare number is none") {
  const auto found = amounts_in(R"(19 19 NUM 2 nummod -
% % SYM 0 root -
of of ADP 5 case -
twenty twenty NUM 5 nummod -
ships ship NOUN 2 nmod plural

Seven seven NUM 0 root -
)");
  REQUIRE(found.size() == 2);
  CHECK(found[0].amount.value == 19);
  CHECK(found[0].amount.unit == "%");
  CHECK(found[1].amount.value == 20);
  CHECK(found[1].amount.unit == "ships");
}

TEST_CASE("a number of a date is no amount") {
  const LiteralDocument literal = literal_document(R"(3 3 NUM 2 nummod -
days day NOUN 0 root plural
)");
  Timex timex;
  timex.span = {0, 6};
  const std::vector<Timex> times{timex};
  CHECK(find_amounts(Tree(literal.document), times).empty());
}
