#include "graph/vocabulary.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

// Each table follows the order of its enumeration.
constexpr std::array date_bases{"unknown",  "explicit",    "relative", "relative_to_date",
                                "inferred", "publication", "editor"};
constexpr std::array publication_bases{"option",   "record", "metadata", "url",
                                       "dateline", "embed",  "text",     "none"};
constexpr std::array block_kinds{"headline", "dateline", "subheading", "body",       "list_item",
                                 "embed",    "caption",  "teaser",     "boilerplate"};
constexpr std::array timex_types{"DATE", "TIME", "DURATION", "SET"};
constexpr std::array actor_kinds{"country", "organization", "person", "place", "other"};
constexpr std::array modalities{"asserted", "planned", "possible", "claimed", "denied", "negated"};
constexpr std::array roles{"agent", "patient",    "recipient", "counterparty", "place",
                           "topic", "instrument", "mediator",  "origin",       "destination"};
constexpr std::array link_kinds{"causes", "enables", "prevents", "before",
                                "during", "purpose", "motive"};

template <typename T>
constexpr auto& table();
template <>
constexpr auto& table<DateBasis>() {
  return date_bases;
}
template <>
constexpr auto& table<PublicationBasis>() {
  return publication_bases;
}
template <>
constexpr auto& table<BlockKind>() {
  return block_kinds;
}
template <>
constexpr auto& table<TimexType>() {
  return timex_types;
}
template <>
constexpr auto& table<ActorKind>() {
  return actor_kinds;
}
template <>
constexpr auto& table<Modality>() {
  return modalities;
}
template <>
constexpr auto& table<Role>() {
  return roles;
}
template <>
constexpr auto& table<LinkKind>() {
  return link_kinds;
}

}  // namespace

std::string_view name_of(DateBasis v) { return date_bases[static_cast<std::size_t>(v)]; }
std::string_view name_of(PublicationBasis v) {
  return publication_bases[static_cast<std::size_t>(v)];
}
std::string_view name_of(BlockKind v) { return block_kinds[static_cast<std::size_t>(v)]; }
std::string_view name_of(TimexType v) { return timex_types[static_cast<std::size_t>(v)]; }
std::string_view name_of(ActorKind v) { return actor_kinds[static_cast<std::size_t>(v)]; }
std::string_view name_of(Modality v) { return modalities[static_cast<std::size_t>(v)]; }
std::string_view name_of(Role v) { return roles[static_cast<std::size_t>(v)]; }
std::string_view name_of(LinkKind v) { return link_kinds[static_cast<std::size_t>(v)]; }

template <typename T>
std::optional<T> value_named(std::string_view name) {
  const auto& names = table<T>();
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<T>(found - names.begin());
}

template std::optional<DateBasis> value_named(std::string_view);
template std::optional<PublicationBasis> value_named(std::string_view);
template std::optional<BlockKind> value_named(std::string_view);
template std::optional<TimexType> value_named(std::string_view);
template std::optional<ActorKind> value_named(std::string_view);
template std::optional<Modality> value_named(std::string_view);
template std::optional<Role> value_named(std::string_view);
template std::optional<LinkKind> value_named(std::string_view);

std::string_view family_of(std::string_view type) { return type.substr(0, type.find('.')); }

std::string_view compared_unit(std::string_view type, std::string_view unit) {
  constexpr std::array<std::string_view, 12> measures{"days",   "feet",   "hours", "kilometres",
                                                      "km",     "metres", "miles", "minutes",
                                                      "months", "times",  "weeks", "years"};
  const bool counts = !unit.empty() && unit.front() >= 'a' && unit.front() <= 'z';
  return type == casualty_type && counts && std::ranges::find(measures, unit) == measures.end()
             ? people_unit
             : unit;
}

}  // namespace fabula
