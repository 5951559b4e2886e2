#pragma once

#include <optional>
#include <string_view>

#include "graph/article.h"
#include "graph/date.h"
#include "graph/extraction.h"

namespace fabula {

// The words for the vocabulary's values, as records, options and pictures write them.
std::string_view name_of(DateBasis basis);
std::string_view name_of(PublicationBasis basis);
std::string_view name_of(BlockKind kind);
std::string_view name_of(TimexType type);  ///< upper case, as in TIMEX3
std::string_view name_of(ActorKind kind);
std::string_view name_of(Modality modality);
std::string_view name_of(Role role);
std::string_view name_of(LinkKind kind);

/// The value that `name` stands for; nothing for any other word.
/// T is one of the enumerations above.
template <typename T>
std::optional<T> value_named(std::string_view name);

/// It did not happen, or so somebody says.
constexpr bool is_negative(Modality modality) {
  return modality == Modality::negated || modality == Modality::denied;
}

/// The first half of "family.kind"; the whole when there is no dot.
std::string_view family_of(std::string_view type);

/// The type of what somebody says where it is no more than attribution.
inline constexpr std::string_view saying_type = "statement.say";
/// The type of somebody's death or injury.
inline constexpr std::string_view casualty_type = "disaster.casualty";

inline constexpr std::string_view people_unit = "people";

/// What an amount of such an event is compared by: whoever dies or is hurt counts as one of the
/// people, be they "workers", "bodies" or "lives". Else the unit itself.
std::string_view compared_unit(std::string_view type, std::string_view unit);

}  // namespace fabula
