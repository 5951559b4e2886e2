#include "ingest/table/event_table.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

std::optional<Extraction> imported(std::string_view json, Diagnostics& diagnostics,
                                   const EventColumns& columns = {}) {
  const auto row = event_row(json, columns, "t.jsonl", 3, diagnostics);
  REQUIRE(row);
  return extraction_of(*row, diagnostics);
}

Extraction imported(std::string_view json) {
  Diagnostics diagnostics;
  const auto x = imported(json, diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(x);
  return *x;
}

}  // namespace

TEST_CASE("a row is an event with its actors, place, source and words") {
  const Extraction x = imported(R"({"id": "e7", "date": "2024-03-08", "title": "Vesta buys port",
    "actors": ["Vesta Lines", "Nordhaven Port"], "location": "Nordhaven", "type": "trade.buy",
    "sources": [{"title": "Deal", "outlet": "Herald", "url": "https://herald.example/1"}],
    "summary": "The line bought it all."})");
  CHECK(x.article.id == "e7");
  CHECK(x.article.source == "Herald");
  CHECK(x.article.url == "https://herald.example/1");
  REQUIRE(x.events.size() == 1);
  const Event& event = x.events[0];
  CHECK(event.label == "Vesta buys port");
  CHECK(event.type == "trade.buy");
  CHECK(event.when.edtf == "2024-03-08");
  CHECK(event.when.basis == DateBasis::explicit_);
  REQUIRE(x.actors.size() == 3);
  CHECK(event.participants.size() == 2);
  CHECK(event.place == ActorIndex{2});
  CHECK(x.actors[2].kind == ActorKind::place);
  REQUIRE(event.mentions.size() == 2);
  CHECK(event.mentions[1].span.of(x.article.text) == "The line bought it all.");
  for (const Actor& actor : x.actors)
    CHECK(actor.mentions.at(0).span.of(x.article.text) == actor.name);
}

TEST_CASE("EDTF, partial, doubtful and open dates stay as they are") {
  for (const char* date : {"2024", "2024-03", "1918-05?", "2024-03~", "2024-03-08/..", "../2024-03",
                           "201X", "-0044-03-15", "2024-21"}) {
    const Extraction x = imported(R"({"title": "T", "date": ")" + std::string(date) + "\"}");
    CHECK(x.events[0].when.edtf == date);
    CHECK_FALSE(x.events[0].when.interval.is_unknown());
  }
}

TEST_CASE("a date and an end are an interval, and people's dates are read when clear") {
  CHECK(imported(R"({"title": "T", "start": "2024-03", "end": "2024-05"})").events[0].when.edtf ==
        "2024-03/2024-05");
  CHECK(imported(R"({"title": "T", "end": "2024-05"})").events[0].when.edtf == "../2024-05");
  CHECK(imported(R"({"title": "T", "date": "March 8, 2024"})").events[0].when.edtf == "2024-03-08");
  CHECK(imported(R"({"title": "T"})").events[0].when.interval.is_unknown());
}

TEST_CASE("a date of two readings, a reversed interval and a missing title are refused") {
  for (const char* row : {R"({"title": "T", "date": "3/4/2024"})", R"({"date": "2024"})",
                          R"({"title": "T", "date": "2024", "end": "2023"})"}) {
    Diagnostics diagnostics;
    CHECK_FALSE(imported(row, diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(format(diagnostics[0]).find("t.jsonl:3:1: error: ") == 0);
  }
}

TEST_CASE("columns are found by name in any spelling, or as they are mapped") {
  EventColumns columns;
  CHECK(columns.find("Start_Date") == EventColumn::date);
  CHECK(columns.find("HEADLINE") == EventColumn::title);
  CHECK(columns.find("colour") == std::nullopt);
  CHECK(columns.map("title=Was geschah"));
  CHECK(columns.find("was geschah") == EventColumn::title);
  CHECK(columns.find("headline") == std::nullopt);
  CHECK_FALSE(columns.map("colour=red"));
  CHECK_FALSE(columns.map("title"));
}

TEST_CASE("a cell of actors is a list") {
  const std::vector<std::optional<EventColumn>> columns{EventColumn::actors, EventColumn::title};
  const auto actors = [&](const std::string& cell) {
    const std::vector<std::string> cells{cell, "T"};
    return event_row(columns, cells, "t.csv", 1).values.at(EventColumn::actors);
  };
  using Names = std::vector<std::string>;
  CHECK(actors("A; B, Inc. ;C") == Names{"A", "B, Inc.", "C"});
  CHECK(actors("A, B") == Names{"A", "B"});
  CHECK(actors("A|B\nC") == Names{"A", "B", "C"});
}

TEST_CASE("a row takes kinds, roles, type and trigger from what its title says") {
  Diagnostics diagnostics;
  Extraction row =
      *imported(R"({"title": "Vesta Lines buys port", "actors": ["vesta lines"]})", diagnostics);
  Extraction read;
  read.actors = {{"Vesta Lines", ActorKind::organization, {}, {{{0, 11}}}, {}, ""}};
  Event buys;
  buys.type = "trade.buy";
  buys.mentions = {{{0, 21}, {12, 16}}};
  buys.participants = {{ActorIndex{0}, Role::agent}};
  read.events = {buys};
  enrich(row, read);
  CHECK(row.actors[0].kind == ActorKind::organization);
  CHECK(row.events[0].type == "trade.buy");
  CHECK(row.events[0].mentions[0].trigger == Span{12, 16});
  CHECK(row.events[0].participants[0].role == Role::agent);
  Extraction other = *imported(R"({"title": "Nothing known"})", diagnostics);
  enrich(other, {});
  CHECK(other.events[0].type == "other.event");
}
