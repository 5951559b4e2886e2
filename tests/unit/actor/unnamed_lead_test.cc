#include "tests/catch.h"
#include "tests/support/resolved_actors.h"

using namespace fabula;

namespace {

const std::string nurse = "A/DET/det/2 nurse/NOUN/nsubj/3";
const std::string aged =
    "Ulmira/PROPN/nsubj/6 Kestova/PROPN/flat/1 ,/PUNCT/punct/4 58/NUM/amod/1 ,/PUNCT/punct/1 ";

}  // namespace

TEST_CASE("the person of the first sentence is who is named right behind with an age") {
  const auto who = [](const std::string& subject, const std::string& second) {
    const auto r =
        resolve(subject + " resigned/VERB/root/0 ./PUNCT\n" + second + "ran/VERB/root/0 ./PUNCT");
    return r.who("A nurse") + r.who("The nurse");
  };
  CHECK(who(nurse, aged) == "Ulmira Kestova");
  CHECK(who("The/DET/det/2 nurse/NOUN/nsubj/3", aged) == "");
  CHECK(who(nurse, "Ulmira/PROPN/nsubj/3 Kestova/PROPN/flat/1 ") == "");
}

TEST_CASE("who is named in the first sentence is not its unnamed person") {
  const auto r = resolve(
      "A/DET/det/2 nurse/NOUN/nsubj/3 met/VERB/root/0 Ulmira/PROPN/obj/3 Kestova/PROPN/flat/4 "
      "./PUNCT\n" +
      aged + "ran/VERB/root/0 ./PUNCT");
  CHECK(r.who("A nurse") == "");
}

TEST_CASE("of two unnamed people in the first sentence none is who is named behind") {
  const auto r = resolve(
      "A/DET/det/2 nurse/NOUN/nsubj/3 hit/VERB/root/0 a/DET/det/5 man/NOUN/obj/3 ./PUNCT\n" + aged +
      "ran/VERB/root/0 ./PUNCT");
  CHECK(r.who("A nurse") == "");
}

TEST_CASE("who is told of beside the unnamed person may be the one with the name") {
  const auto r = resolve(
      "A/DET/det/2 nurse/NOUN/nsubj/3 met/VERB/root/0 his/PRON/nmod:poss/5 brother/NOUN/obj/3 "
      "./PUNCT\n" +
      aged + "ran/VERB/root/0 ./PUNCT");
  CHECK(r.who("A nurse") == "");
}
