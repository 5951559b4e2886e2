#include "graph/extraction_record.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "graph/json.h"
#include "graph/merge.h"
#include "graph/quote.h"
#include "graph/story_file.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

Day day(int year, unsigned month, unsigned d) { return day_interval(year, month, d)->earliest; }

std::string schema(const std::string& name) {
  std::ifstream in(std::string(FABULA_SCHEMAS) + '/' + name, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

Span find(std::string_view text, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Extraction sample() {
  Extraction x;
  x.article = {.id = "harbour-1",
               .path = "in/harbour.txt",
               .url = "https://example.org/harbour",
               .title = "Harbour \"opens\"",
               .source = "The Dispatch",
               .published = day(2024, 3, 9),
               .published_basis = PublicationBasis::record,
               .text = "Nordhaven opened its harbour on Friday after Vesta Lines paid €5 million.",
               .blocks = {}};
  const std::string& text = x.article.text;
  x.times.push_back({.span = find(text, "Friday"),
                     .type = TimexType::date,
                     .value = "2024-03-08",
                     .mod = "",
                     .edtf = "2024-03-08",
                     .interval = *day_interval(2024, 3, 8),
                     .basis = DateBasis::relative,
                     .anchor = "2024-03-09",
                     .rule = "weekday_past",
                     .alternative = "2024-03-15"});
  x.actors.push_back({.name = "Nordhaven",
                      .kind = ActorKind::place,
                      .aliases = {},
                      .mentions = {{find(text, "Nordhaven")}},
                      .titles = {},
                      .identifier = ""});
  x.actors.push_back({.name = "Vesta Lines",
                      .kind = ActorKind::organization,
                      .aliases = {"VL"},
                      .mentions = {{find(text, "Vesta Lines")}},
                      .titles = {"carrier"},
                      .identifier = "Q1",
                      .home = "Ostra",
                      .roles = {{"carrier", ActorIndex{0}, "2019-04"}, {"", ActorIndex{0}, ""}}});
  std::ranges::sort(x.actors[1].roles);
  Event open;
  open.type = "project.open";
  open.label = "Nordhaven opens harbour";
  open.when = {*day_interval(2024, 3, 8), "2024-03-08", DateBasis::relative, TimexIndex{0}};
  open.participants = {{ActorIndex{0}, Role::agent}};
  open.place = ActorIndex{0};
  open.mentions = {{find(text, "Nordhaven opened its harbour on Friday"), find(text, "opened")}};
  open.confidence = 0.9;
  open.salience = 0.75;
  Event pay;
  pay.type = "finance.pay";
  pay.label = "Vesta Lines pays €5 million";
  pay.modality = Modality::claimed;
  pay.attributed_to = {ActorIndex{1}};
  pay.denied_by = {ActorIndex{0}};
  pay.speakers = {{find(text, "its harbour")}};
  pay.deniers = {{find(text, "Nordhaven")}};
  pay.when = {{open_start, day(2024, 3, 8)}, "../2024-03-08", DateBasis::publication, {}};
  pay.participants = {{ActorIndex{1}, Role::agent}, {ActorIndex{0}, Role::recipient}};
  pay.others = {{"broker", Role::agent}, {"fee", Role::patient}};
  pay.generic = true;
  pay.amounts = {{"€5 million", 5e6, "EUR", find(text, "€5 million")}};
  pay.mentions = {{find(text, "Vesta Lines paid €5 million"), find(text, "paid")}};
  pay.confidence = 0.5;
  pay.background = true;
  x.events = {open, pay};
  x.links.push_back({.from = EventIndex{1},
                     .to = EventIndex{0},
                     .kind = LinkKind::causes,
                     .modality = Modality::asserted,
                     .attributed_to = {ActorIndex{1}},
                     .cue = Cue{find(text, "after")},
                     .confidence = 0.6,
                     .speakers = {{find(text, "its harbour")}}});
  return x;
}

bool same(const Extraction& a, const Extraction& b) {
  return write_record(a, true) == write_record(b, true) && a.times == b.times &&
         a.actors == b.actors && a.events == b.events && a.links == b.links;
}

std::vector<std::string> errors(std::string record) {
  Diagnostics diagnostics;
  CHECK_FALSE(read_record(record, "r.jsonl", 7, diagnostics));
  std::vector<std::string> messages;
  for (const Diagnostic& d : diagnostics) {
    CHECK(d.file == "r.jsonl");
    CHECK(d.line == 7);
    CHECK(d.column > 0);
    messages.push_back(d.message);
  }
  return messages;
}

/// The sample as a record in which `from` is replaced by `to`.
std::string broken(std::string_view from, std::string_view to) {
  std::string record = write_record(sample(), true);
  const std::size_t found = record.find(from);
  REQUIRE(found != std::string::npos);
  return record.replace(found, from.size(), to);
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("a record with its text reads back as it was written") {
  Diagnostics diagnostics;
  const std::string record = write_record(sample(), true);
  CHECK(record.find('\n') == record.npos);
  const auto read = read_record(record, "r.jsonl", 1, diagnostics);
  REQUIRE(read);
  CHECK(diagnostics.empty());
  CHECK(same(*read, sample()));
  CHECK(read->article.published_basis == PublicationBasis::record);
}

TEST_CASE("a record without its text keeps the words that stand for times, events and links") {
  Diagnostics diagnostics;
  const std::string record = write_record(sample());
  CHECK(record.find("\"text\":\"Nordhaven opened its harbour on Friday after") == record.npos);
  const auto read = read_record(record, "r.jsonl", 1, diagnostics);
  REQUIRE(read);
  CHECK(write_record(*read) == record);
  CHECK(words_of(read->article, read->times[0]) == "Friday");
  CHECK(word_of(read->article, read->events[0].mentions[0]) == "opened");
  CHECK(quote_of(read->article, read->events[1].mentions[0]) == "Vesta Lines paid €5 million");
  CHECK(words_of(read->article, *read->links[0].cue) == "after");
  CHECK(quote_of(*read, read->links[0]) ==
        "Nordhaven opened its harbour on Friday after Vesta Lines paid €5 million");
  CHECK(words_of(read->article, read->events[1].speakers.at(0)) == "its harbour");
  CHECK(words_of(read->article, read->events[1].deniers.at(0)) == "Nordhaven");
  CHECK(words_of(read->article, read->links[0].speakers.at(0)) == "its harbour");
}

TEST_CASE("the words for a speaker are as short as other quotations") {
  const std::string record =
      R"({"fabula":"extraction/1","article":{"id":"x"},"events":[{"id":"e","type":"t",)"
      R"("mentions":[{"begin":0,"end":1}],"speaker":[{"begin":0,"end":4,"text":")" +
      std::string(100000, 'x') + "\"}]}]}";
  Diagnostics diagnostics;
  const auto read = read_record(record, "r", 1, diagnostics);
  REQUIRE(read);
  CHECK(read->events.at(0).speakers.at(0).text.size() == max_quote);
}

TEST_CASE("with or without its text an extraction merges to the same story") {
  Diagnostics diagnostics;
  Extraction told = sample();
  told.events[0].confidence = 1.0 / 3;
  const auto read = read_record(write_record(told), "r", 1, diagnostics);
  REQUIRE(read);
  const Story story = merge({&told, 1}, diagnostics);
  CHECK(merge({&*read, 1}, diagnostics) == story);
  CHECK(read_story(write_story(story), "s", diagnostics) == story);
  const auto carrier = std::ranges::find(story.actors, "Vesta Lines", &StoryActor::name);
  REQUIRE(carrier != story.actors.end());
  CHECK(carrier->home == "Ostra");
  REQUIRE(carrier->roles.size() == 2);
  CHECK(carrier->roles[1].since == "2019-04");
  CHECK(story.actors[at(*carrier->roles[1].of)].name == "Nordhaven");
  CHECK(story.events.size() == 2);
  CHECK(story.links.at(0).evidence.at(0).quote ==
        "Nordhaven opened its harbour on Friday after Vesta Lines paid €5 million");
}

TEST_CASE("a date may be given by its EDTF alone") {
  const auto with = [](std::string_view edtf) {
    return R"({"fabula":"extraction/1","article":{"id":"x"},"events":[{"id":"e","type":"t",)"
           R"("mentions":[{"begin":0,"end":1}],"when":{"basis":"explicit","edtf":")" +
           std::string(edtf) + "\"}}]}";
  };
  Diagnostics diagnostics;
  const auto read = read_record(with("2025-05"), "r", 1, diagnostics);
  REQUIRE(read);
  CHECK(read->events.at(0).when.interval == *month_interval(2025, 5));
  CHECK(errors(with("soon")) == Messages{"\"events[0].when.edtf\" is not an EDTF date of level 1"});
}

TEST_CASE("quotations are cut at a character") {
  CHECK(cut("aé", 2) == "a");
  CHECK(cut("aé", 3) == "aé");
  CHECK(cut("\x80\x80", 1).empty());
}

TEST_CASE("what is written keeps to the schema, and the schema refuses other things") {
  const std::string rules = schema("extraction.schema.json");
  CHECK(json::schema_violation(rules, write_record(sample(), true)) == std::nullopt);
  CHECK(json::schema_violation(rules, write_record(sample())) == std::nullopt);
  Extraction empty;
  empty.article.id = "x";
  CHECK(json::schema_violation(rules, write_record(empty)) == std::nullopt);
  CHECK(json::schema_violation(rules, broken("claimed", "rumoured")) == "/events/1/modality: enum");
  CHECK(json::schema_violation(rules, broken("\"begin\":0", "\"begin\":-1")));
  CHECK(json::schema_violation(rules, broken("\"confidence\":0.9", "\"confidence\":\"0.9\"")));
  CHECK(json::schema_violation(rules, "{"));
}

TEST_CASE("unknown keys are ignored and missing ones have harmless values") {
  Diagnostics diagnostics;
  const auto read = read_record(
      R"({"fabula":"extraction/1","future":[{}],"article":{"id":"x","mood":1},
          "events":[{"id":"n","type":"other.event","mentions":[{"begin":1,"end":4}]}]})",
      "r", 1, diagnostics);
  REQUIRE(read);
  CHECK(diagnostics.empty());
  const Event& event = read->events.at(0);
  CHECK(event.modality == Modality::asserted);
  CHECK(event.confidence == 0.5);
  CHECK(event.when.interval.is_unknown());
  CHECK(event.mentions.at(0).trigger.empty());
}

TEST_CASE("a wrong value is reported with the path of its key") {
  CHECK(errors(broken("claimed", "rumoured")) ==
        Messages{"\"events[1].modality\" has the unknown value \"rumoured\""});
  CHECK(errors(broken("\"basis\":\"publication\"", "\"basis\":3")) ==
        Messages{"\"events[1].when.basis\" must be a string, not a number"});
  CHECK(errors(broken("\"since\":\"2019-04\"", "\"since\":\"long ago\"")) ==
        Messages{"\"actors[1].roles[1].since\" is not an EDTF date of level 1"});
  CHECK(errors(broken("\"of\":\"a1\"}", "\"since\":\"\"}")) ==
        Messages{"\"actors[1].roles[0]\" must have \"as\" or \"of\""});
  CHECK(errors(broken("\"from\":\"e2\"", "\"from\":\"e9\"")) ==
        Messages{"\"links[0].from\" refers to \"e9\", which is not there"});
  CHECK(errors(broken("\"time\":0", "\"time\":1")) ==
        Messages{"\"events[0].when.time\" is not the index of one of \"times\""});
  CHECK(errors(broken("\"id\":\"a2\"", "\"id\":\"a1\"")).at(0) ==
        "\"actors[1].id\" \"a1\" occurs twice");
  CHECK(errors(broken("\"confidence\":0.9", "\"confidence\":1.5")) ==
        Messages{"\"events[0].confidence\" is out of range"});
  CHECK(errors(broken("\"published\":\"2024-03-09\"", "\"published\":\"2024-02-30\"")) ==
        Messages{"\"article.published\" must be a day, as \"2025-10-03\""});
  CHECK(errors(broken("\"earliest\":\"2024-03-08\"", "\"earliest\":\"2024-03-09\"")) ==
        Messages{"\"times[0].earliest\" lies after \"latest\""});
  CHECK(errors(broken("\"id\":\"harbour-1\",", "")) ==
        Messages{"\"article.id\" is missing or empty"});
}

TEST_CASE("a span that is turned round or lies beyond the text is reported") {
  CHECK(errors(broken("\"mentions\":[{\"begin\":0,\"end\":9}",
                      "\"mentions\":[{\"begin\":9,\"end\":0}")) ==
        Messages{"\"actors[0].mentions[0].end\" lies before \"begin\""});
  CHECK(errors(broken("\"mentions\":[{\"begin\":0,\"end\":9}",
                      "\"mentions\":[{\"begin\":0,\"end\":900}")) ==
        Messages{"\"actors[0].mentions[0].end\" lies beyond the text"});
  CHECK(errors(broken("\"speaker\":[{\"begin\":17", "\"speaker\":[{\"begin\":17000")) ==
        Messages{"\"events[1].speaker[0].end\" lies before \"begin\""});
  CHECK(errors(broken("\"speaker\":[{", "\"speaker\":[7,{")).at(0) ==
        "\"events[1].speaker[0]\" must be an object, not a number");
  CHECK(errors(broken("\"begin\":0", "\"begin\":0.5")).at(0) ==
        "\"actors[0].mentions[0].begin\" must be a whole number from 0 on");
}

TEST_CASE("other documents and versions are refused with what would be read") {
  CHECK(errors("[]") == Messages{"the record must be an object, not an array"});
  CHECK(errors("{}") == Messages{"\"fabula\" must be \"extraction/1\""});
  CHECK(errors(R"({"fabula":"extraction/2"})") ==
        Messages{"\"fabula\" is \"extraction/2\", which this version does not read; it reads "
                 "\"extraction/1\""});
  CHECK(errors(R"({"fabula":"extraction/1"})") == Messages{"\"article\" is missing"});
  CHECK(errors(R"({"fabula":"extraction/1","article":{"id":"x"},"events":{}})").at(0) ==
        "\"events\" must be an array, not an object");
}

TEST_CASE("of many errors in one record the first ten are reported") {
  std::string record = R"({"fabula":"extraction/1","article":{"id":"x"},"actors":[)";
  for (int i = 0; i < 50; ++i) record += i ? ",0" : "0";
  CHECK(errors(record + "]}").size() == 10);
}
