#pragma once

#include <cstdint>

#include "graph/date.h"

namespace fabula {

/// What can be said when not everything is known.
enum class Answer : std::uint8_t { no, maybe, yes };

// Questions about something that happened on one unknown day of each interval.
// yes = on whatever days, no = on none, maybe = it depends on the days.
Answer is_before(const DateInterval& a, const DateInterval& b);
Answer is_same_day(const DateInterval& a, const DateInterval& b);
/// That the day of `a` lies in the period `whole`.
Answer is_within(const DateInterval& a, const DateInterval& whole);

/// Allen's thirteen relations between two periods of whole days (J. F. Allen, Maintaining knowledge
/// about temporal intervals, CACM 26, 1983). `meets` = the next begins on the following day.
enum class Allen : std::uint8_t {
  before,
  meets,
  overlaps,
  starts,
  during,
  finishes,
  equals,
  finished_by,
  contains,
  started_by,
  overlapped_by,
  met_by,
  after,
};
inline constexpr int allen_relations = 13;

/// A set of relations, one bit each.
class AllenSet {
 public:
  void insert(Allen relation) { bits_ |= bit(relation); }
  bool has(Allen relation) const { return (bits_ & bit(relation)) != 0; }
  bool is_only(Allen relation) const { return bits_ == bit(relation); }
  bool operator==(const AllenSet&) const = default;

 private:
  static std::uint16_t bit(Allen relation) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(relation));
  }
  std::uint16_t bits_ = 0;
};

Allen inverse(Allen relation);
/// The relation of two closed periods. Precondition: no end is open.
Allen relation_of(const DateInterval& a, const DateInterval& b);
/// Every relation that can hold when an open end stands for an unknown day.
AllenSet possible_relations(const DateInterval& a, const DateInterval& b);
Answer holds(Allen relation, const DateInterval& a, const DateInterval& b);

}  // namespace fabula
