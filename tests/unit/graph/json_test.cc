#include "graph/json.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

std::optional<json::Value> read(std::string_view text) {
  Diagnostics diagnostics;
  auto value = json::parse(text, "t.json", diagnostics);
  CHECK(value.has_value() == diagnostics.empty());
  return value;
}

}  // namespace

TEST_CASE("JSON values are read as they are written") {
  const auto value = read(R"({"a": [1, -2.5, "x\u00e9"], "b": null, "c": true})");
  REQUIRE(value);
  const auto& items = value->find("a")->items;
  CHECK(items[0].integer() == 1);
  CHECK(items[1].number() == -2.5);
  CHECK_FALSE(items[1].integer());
  CHECK(items[2].string() == "x\u00e9");
  CHECK(value->find("b")->type == json::Type::null);
  CHECK(value->find("c")->truth() == true);
  CHECK(value->find("d") == nullptr);
  CHECK_FALSE(value->find("c")->string());
}

TEST_CASE("what breaks RapidJSON is an error, not a crash") {
  CHECK_FALSE(read("1.0000000000e-2147483639"));
  CHECK_FALSE(read("1e401"));
  CHECK_FALSE(read(std::string(1'000'000, '[')));
  CHECK_FALSE(read("\"\xff\""));
  CHECK_FALSE(read("\"\xed\xa0\x80\""));
  CHECK_FALSE(read(R"({"a":1,"a":2})"));
  CHECK_FALSE(read("{} x"));
  CHECK_FALSE(read(""));
  CHECK_FALSE(read(std::string_view("[1,\0 2]", 7)));
}

TEST_CASE("numbers beyond a type are refused on asking") {
  CHECK_FALSE(read("1e400"));
  CHECK(read("18446744073709551616")->integer() == std::nullopt);
  CHECK(read("18446744073709551616")->number() == 18446744073709551616.0);
}

TEST_CASE("an error names file, line and column") {
  Diagnostics diagnostics;
  json::parse("{\n  \"a\": x\n}", "in.json", diagnostics, 10);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].file == "in.json");
  CHECK(diagnostics[0].line == 11);
  CHECK(diagnostics[0].column == 8);
}

TEST_CASE("the writer's strings are valid, and harmless inside a script element") {
  json::Writer writer;
  writer.begin_object().key("k").string("</script>\x01\xff\"\\\xe2\x80\xa8");
  writer.key("n").number(0.1).key("e").begin_array().end_array().end_object();
  CHECK(writer.text() ==
        "{\"k\":\"\\u003c/script>\\u0001\xef\xbf\xbd\\\"\\\\\\u2028\",\"n\":0.1,\"e\":[]}");
  CHECK(read(writer.text()));
}
