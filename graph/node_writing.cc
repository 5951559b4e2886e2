#include "graph/node_writing.h"

#include <cmath>

namespace fabula {

void write_span(json::Writer& out, Span span) {
  out.key("begin").number(span.begin).key("end").number(span.end);
}

void write_day(json::Writer& out, std::string_view key, std::optional<Day> day) {
  out.key(key);
  if (!day || *day == open_start || *day == open_end)
    out.null();
  else
    out.string(iso_day(*day));
}

void write_interval(json::Writer& out, const DateInterval& interval) {
  write_day(out, "earliest", interval.earliest);
  write_day(out, "latest", interval.latest);
}

void write_strings(json::Writer& out, std::string_view key, std::span<const std::string> texts) {
  out.key(key).begin_array();
  for (const std::string& text : texts) out.string(text);
  out.end_array();
}

void write_string(json::Writer& out, std::string_view key, std::string_view text) {
  out.key(key).string(text);
}

void write_optional(json::Writer& out, std::string_view key, std::string_view text) {
  if (!text.empty()) write_string(out, key, text);
}

double rounded(double share) { return std::round(share * 1000) / 1000; }

}  // namespace fabula
