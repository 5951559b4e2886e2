#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fabula {

/// What a column of a table of events holds.
enum class EventColumn : std::uint8_t {
  id,
  date,
  end,
  title,
  summary,
  actors,
  type,
  place,
  modality,
  source,
  link,
  published,
};

/// Which column of a table holds what: names are compared without letter case, spaces and
/// underscores.
class EventColumns {
 public:
  /// "date=Tag der Tat": what a column is for, by the name it has in the table. False when the word
  /// before "=" is none of the columns.
  bool map(std::string_view assignment);
  /// What the column of that name holds: as mapped, else by the names that such columns go by
  /// ("start date", "headline", "participants", "url").
  std::optional<EventColumn> find(std::string_view name) const;

 private:
  std::map<std::string, EventColumn, std::less<>> mapped_;
};

}  // namespace fabula
