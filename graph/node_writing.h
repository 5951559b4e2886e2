#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "graph/date.h"
#include "graph/extraction.h"
#include "graph/json.h"
#include "graph/span.h"

namespace fabula {

// What extraction records and story files write alike. Every function writes key and value.

/// "begin" and "end" of the object that is open.
void write_span(json::Writer& out, Span span);
/// A day, or null when it is nothing or an open end.
void write_day(json::Writer& out, std::string_view key, std::optional<Day> day);
/// "earliest" and "latest".
void write_interval(json::Writer& out, const DateInterval& interval);
void write_strings(json::Writer& out, std::string_view key, std::span<const std::string> texts);
void write_string(json::Writer& out, std::string_view key, std::string_view text);
/// Leaves an empty text out.
void write_optional(json::Writer& out, std::string_view key, std::string_view text);

/// An array of the names of nodes; `name` gives the name that stands for an index.
template <typename Indices, typename Name>
void write_references(json::Writer& out, std::string_view key, const Indices& indices, Name name) {
  out.key(key).begin_array();
  for (const auto index : indices) out.string(name(index));
  out.end_array();
}

/// An array "roles"; nothing when there are none. `name` gives the name that stands for an actor.
template <typename Name>
void write_roles(json::Writer& out, std::span<const ActorRole> roles, Name name) {
  if (roles.empty()) return;
  out.key("roles").begin_array();
  for (const ActorRole& role : roles) {
    out.begin_object();
    write_optional(out, "as", role.as);
    if (role.of) write_string(out, "of", name(*role.of));
    write_optional(out, "since", role.since);
    out.end_object();
  }
  out.end_array();
}

/// A share of 1 with three decimals, so that records stay short and the same on every machine.
double rounded(double share);

}  // namespace fabula
