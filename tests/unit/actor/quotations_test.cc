#include "tests/catch.h"
#include "tests/support/resolved_actors.h"

using namespace fabula;

TEST_CASE("who says something in a quotation without a comma does not mean himself") {
  const auto he = [](const std::string& verb) {
    return resolve(
               "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 left/VERB/root/0 ./PUNCT\n"
               "Karl/PROPN/nsubj/3 Brandt/PROPN/flat/1 " +
               verb +
               "/VERB/root/0 Norway/PROPN/obj/3 as/ADP/case/8 \"/PUNCT/punct/8 "
               "his/PRON/nmod:poss/8 home/NOUN/obl/3 \"/PUNCT/punct/8 ./PUNCT/punct/3")
        .who("his");
  };
  CHECK(he("describe") == "Peter Dorlen");
  CHECK(he("praise") == "Peter Dorlen");
  CHECK(he("leave") == "Karl Brandt");
}

TEST_CASE("who is named behind his office does not mean himself in what he says") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 left/VERB/root/0 ./PUNCT\n"
      "The/DET/det/2 singer/NOUN/nsubj/7 ,/PUNCT/punct/4 Karl/PROPN/appos/2 Brandt/PROPN/flat/4 "
      ",/PUNCT/punct/4 say/VERB/root/0 \"/PUNCT/punct/10 He/PRON/nsubj/10 won/VERB/ccomp/7 "
      "./PUNCT \"/PUNCT");
  CHECK(r.who("He") != "Karl Brandt");
}

TEST_CASE("a body is \"it\" in pieces of its own words") {
  const auto r = resolve(
      "Ostrel/PROPN/compound/2 Corp/PROPN/nsubj/3 say/VERB/root/0 it/PRON/nsubj/6 \"/PUNCT/punct/6 "
      "regretted/VERB/ccomp/3 its/PRON/nmod:poss/8 error/NOUN/obj/6 \"/PUNCT/punct/6 ./PUNCT");
  CHECK(r.who("its") == "Ostrel Corp");
}

TEST_CASE("what two bodies may own stays open") {
  const auto their = [](const std::string& object) {
    return resolve("Ostrel/PROPN/compound/2 Corp/PROPN/nsubj/3 asked/VERB/root/0 " + object +
                   " about/ADP/case/8 their/PRON/nmod:poss/8 plans/NOUN/obl/3 ./PUNCT")
        .who("their");
  };
  CHECK(their("Kestova/PROPN/compound/5 Corp/PROPN/obj/3") == "");
  CHECK(their("Peter/PROPN/obj/3 Dorlen/PROPN/flat/4") == "Ostrel Corp");
}

TEST_CASE("a quotation that ends in a sentence of no more than short words ends there") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 say/VERB/root/0 ,/PUNCT/punct/3 \"/PUNCT/punct/7 "
      "I/PRON/nsubj/7 won/VERB/ccomp/3 again/ADV/advmod/7 ./PUNCT\n"
      "I/PRON/nsubj/2 did/VERB/root/0 it/PRON/obj/2 ./PUNCT \"/PUNCT/punct/2\n"
      "Dorlen/PROPN/nsubj/2 say/VERB/root/0 he/PRON/nsubj/4 cheated/VERB/ccomp/2 ./PUNCT");
  CHECK(r.who("he") == "Peter Dorlen");
}
