#include "ingest/event/confidence.h"

#include "graph/vocabulary.h"
#include "tests/catch.h"

using namespace fabula;

TEST_CASE("an event is surer the more take part and the oftener it is told, and never certain") {
  Event event;
  event.type = "trade.ship";
  event.mentions = {{{0, 9}, {2, 5}}};
  const double alone = confidence_of(event);
  CHECK(alone == 0.8);
  event.participants = {{ActorIndex{0}, Role::agent}, {ActorIndex{1}, Role::patient}};
  const double peopled = confidence_of(event);
  CHECK(peopled > alone);
  event.mentions.resize(3, event.mentions.front());
  CHECK(confidence_of(event) > peopled);
  event.mentions.resize(1000, event.mentions.front());
  CHECK(confidence_of(event) == 0.98);
}

TEST_CASE("a saying is as sure as sayings are, whoever takes part") {
  Event event;
  event.type = saying_type;
  event.mentions = {{{0, 9}, {2, 5}}};
  CHECK(confidence_of(event) == 0.93);
}
