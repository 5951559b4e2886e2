#include "ingest/reader/records.h"

#include <zlib.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::string gzip(std::string_view text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

struct Read {
  std::vector<std::string> records;  ///< "line:bytes"
  Diagnostics diagnostics;
};

Read read(std::string_view path, std::string_view bytes, const ReadLimits& limits = {}) {
  Read result;
  RecordReader reader(path, bytes, limits, result.diagnostics);
  while (const auto record = reader.next(result.diagnostics))
    result.records.push_back(std::to_string(record->line) + ":" + std::string(record->bytes()));
  return result;
}

using Records = std::vector<std::string>;

}  // namespace

TEST_CASE("the format comes from the name, packed or not, in any case") {
  CHECK(format_of("a/b.TXT", "{}") == Format::text);
  CHECK(format_of("a.html.gz", "") == Format::html);
  CHECK(format_of("a.md", "") == Format::markdown);
  CHECK(format_of("a.ndjson", "") == Format::json_lines);
  CHECK(format_of("a.json", "") == Format::json);
}

TEST_CASE("without a telling name the format comes from the content") {
  CHECK(format_of("-", "  <!DOCTYPE html><p>x") == Format::html);
  CHECK(format_of("-", "<p>x") == Format::html);
  CHECK(format_of("-", "{\"text\":\"a\"}\n{\"text\":\"b\"}") == Format::json_lines);
  CHECK(format_of("-", "{\n \"text\":\"a\"}") == Format::json);
  CHECK(format_of("-", "[{\"text\":\"a\"}]") == Format::json);
  CHECK(format_of("-", "[Photo] The mayor spoke.") == Format::text);
  CHECK(format_of("news.log", "The mayor spoke. 1 < 2") == Format::text);
  CHECK(format_of("-", "") == Format::text);
}

TEST_CASE("a folder walk takes the known extensions and their packed forms") {
  CHECK(has_article_extension("x/Story.HTML"));
  CHECK(has_article_extension("x.jsonl.gz"));
  CHECK_FALSE(has_article_extension("x.gz"));
  CHECK_FALSE(has_article_extension("x.pdf"));
  for (const std::string_view extension : article_extensions())
    CHECK(has_article_extension("a" + std::string(extension)));
}

TEST_CASE("JSON lines give a record a line, with its number, blank lines give none") {
  const Read result = read("a.jsonl", "{\"a\":1}\r\n\n{\"b\":2}");
  CHECK(result.records == Records{"1:{\"a\":1}\r", "3:{\"b\":2}"});
  CHECK(result.diagnostics.empty());
}

TEST_CASE("a JSON array gives a record an element, concatenated values one each") {
  CHECK(read("a.json", "[{\"a\":\"]\\\"\"},\n {\"b\":[1,{}]}\n]\n").records ==
        Records{"1:{\"a\":\"]\\\"\"}", "2:{\"b\":[1,{}]}"});
  CHECK(read("a.json", "{\n}\n{\"b\":2}").records == Records{"1:{\n}", "3:{\"b\":2}"});
  CHECK(read("a.json", "[{\"open\": \"").records == Records{"1:{\"open\": \""});
  CHECK(read("a.json", "").records.empty());
}

TEST_CASE("a file of other JSON values is given up after a hundred") {
  std::string numbers = "[";
  for (int i = 0; i < 1000; ++i) numbers += "1,";
  const Read result = read("a.json", numbers);
  CHECK(result.records.size() == 100);
  CHECK(result.diagnostics.size() == 1);
}

TEST_CASE("what is larger than the limit is reported by line and left out") {
  ReadLimits limits;
  limits.document = 10;
  const Read lines = read("a.jsonl", "{\"a\":\"0123456789\"}\n{\"b\":2}\n", limits);
  CHECK(lines.records == Records{"2:{\"b\":2}"});
  REQUIRE(lines.diagnostics.size() == 1);
  CHECK(lines.diagnostics[0].line == 1);
  CHECK(read("a.txt", "eleven bytes", limits).records.empty());
  CHECK(read("a.json", "[{\"a\":\"0123456789\"},{}]", limits).records == Records{"1:{}"});
}

TEST_CASE("gzip is unpacked, several members in a row, line by line") {
  const std::string packed = gzip("{\"a\":1}\n{\"b\"") + gzip(":2}\n{\"c\":3}");
  CHECK(read("a.jsonl.gz", packed).records == Records{"1:{\"a\":1}", "2:{\"b\":2}", "3:{\"c\":3}"});
  CHECK(read("-", packed).records.size() == 3);
  CHECK(read("a.txt.gz", gzip("The mayor spoke.")).records == Records{"1:The mayor spoke."});
  CHECK(read("a.json.gz", gzip("[{},{}]")).records == Records{"1:{}", "1:{}"});
}

TEST_CASE("lines longer than the unpacking window come out whole") {
  std::string mixed;
  std::uint32_t random = 1;
  for (int i = 0; i < 3'000'000; ++i) {
    random = random * 1664525 + 1013904223;
    mixed += static_cast<char>('a' + (random >> 24) % 26);
  }
  const Read result = read("a.jsonl.gz", gzip("{\"a\":\"" + mixed + "\"}\n{\"b\":2}\n"));
  REQUIRE(result.records.size() == 2);
  CHECK(result.records[0] == "1:{\"a\":\"" + mixed + "\"}");
  CHECK(result.records[1] == "2:{\"b\":2}");
}

TEST_CASE("a gzip file that is cut off gives what came before, and an error") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "{\"n\":" + std::to_string(i * 7919 % 1000) + "}\n";
  std::string packed = gzip(text);
  packed.resize(packed.size() / 2);
  const Read result = read("a.jsonl.gz", packed);
  CHECK(result.records.size() > 10);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].message.find("too early") != std::string::npos);
}

TEST_CASE("a gzip bomb is stopped by the ratio") {
  const Read result = read("a.txt.gz", gzip(std::string(std::size_t{12} << 20, 'a')));
  REQUIRE_FALSE(result.diagnostics.empty());
  CHECK(result.diagnostics[0].message.find("200 times") != std::string::npos);
}

TEST_CASE("UTF-16 JSON and a byte order mark are read") {
  CHECK(read("a.json", "\xef\xbb\xbf{\"a\":1}").records == Records{"1:{\"a\":1}"});
  CHECK(read("a.jsonl", {"\xff\xfe{\0}\0\n\0{\0}\0", 12}).records == Records{"1:{}", "2:{}"});
}
