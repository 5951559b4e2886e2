// Megabytes a second of reading, by format:  bench_reader [articles]
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "ingest/reader/reader.h"

namespace {

const std::string paragraph =
    "The council of Riverton voted on Monday to rebuild the old dam, which broke on 3 May 2024, "
    "and the "
    "mayor, who had asked for it, said that the work would cost $48 million. ";

/// Reads `bytes` once and prints how fast.
void measure(const char* name, const char* path, const std::string& bytes) {
  fabula::Diagnostics diagnostics;
  const std::clock_t begin = std::clock();  // processor time: the machine may be busy
  fabula::RecordReader reader(path, bytes, {}, diagnostics);
  std::size_t articles = 0;
  while (const auto record = reader.next(diagnostics))
    articles += fabula::read_record(*record, {}, diagnostics).has_value();
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  const double megabytes = static_cast<double>(bytes.size()) / 1e6;
  std::printf("%-24s %8zu articles %8.1f MB %8.1f MB/s\n", name, articles, megabytes,
              megabytes / seconds);
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
  std::string dated;
  std::string undated;
  std::string text;
  for (int i = 0; i < 8; ++i) text += paragraph + paragraph + "\\n\\n";
  for (int i = 0; i < count; ++i) {
    const std::string fields = "\"id\":" + std::to_string(i) + ",\"text\":\"" + text + "\"}\n";
    dated += "{\"published\":\"2024-05-06\"," + fields;
    undated += "{" + fields;
  }
  measure("JSON lines", "a.jsonl", dated);
  measure("JSON lines, undated", "a.jsonl", undated);

  std::string page = "<!DOCTYPE html><html><head><title>Dam</title></head><body><nav><ul>";
  for (int i = 0; i < 60; ++i)
    page +=
        "<li class=\"menu-item item-" + std::to_string(i) + "\"><a href=\"/x/y\">Section</a></li>";
  page += "</ul></nav><main><article class=\"post\"><h1>Dam</h1><div class=\"entry-content\">";
  for (int i = 0; i < 20000; ++i)
    page += "<p>" + paragraph + "<a href=\"/dam\">More</a> later.</p>\n";
  measure("HTML", "a.html", page + "</div></article></main></body></html>");
}
