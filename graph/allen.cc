#include "graph/allen.h"

#include <vector>

namespace fabula {
namespace {

using std::chrono::days;

/// Days that an end may fall on: itself when known, else every day of `candidates`.
std::vector<Day> choices(Day end, bool known, const std::vector<Day>& candidates) {
  return known ? std::vector<Day>{end} : candidates;
}

/// A relation depends only on how the four ends are ordered and whether two are neighbours, so the
/// days within four of a known end stand for all others; with no known end any nine days will do.
std::vector<Day> representative_days(const DateInterval& a, const DateInterval& b) {
  constexpr int reach = 4;
  std::vector<Day> found;
  const auto around = [&](Day day) {
    for (int i = -reach; i <= reach; ++i) found.push_back(day + days{i});
  };
  for (const DateInterval* x : {&a, &b}) {
    if (x->has_start()) around(x->earliest);
    if (x->has_end()) around(x->latest);
  }
  if (found.empty()) around(Day{});
  return found;
}

}  // namespace

Answer is_before(const DateInterval& a, const DateInterval& b) {
  if (a.latest < b.earliest) return Answer::yes;
  return a.earliest >= b.latest ? Answer::no : Answer::maybe;
}

Answer is_same_day(const DateInterval& a, const DateInterval& b) {
  if (!overlap(a, b)) return Answer::no;
  return a.is_day() && a == b ? Answer::yes : Answer::maybe;
}

Answer is_within(const DateInterval& a, const DateInterval& whole) {
  if (!overlap(a, whole)) return Answer::no;
  return contains(whole, a) ? Answer::yes : Answer::maybe;
}

Allen inverse(Allen relation) {
  return static_cast<Allen>(allen_relations - 1 - static_cast<int>(relation));
}

Allen relation_of(const DateInterval& a, const DateInterval& b) {
  if (a.latest < b.earliest) return a.latest + days{1} == b.earliest ? Allen::meets : Allen::before;
  if (b.latest < a.earliest) return inverse(relation_of(b, a));
  if (a.earliest == b.earliest) {
    if (a.latest == b.latest) return Allen::equals;
    return a.latest < b.latest ? Allen::starts : Allen::started_by;
  }
  if (a.latest == b.latest) return a.earliest > b.earliest ? Allen::finishes : Allen::finished_by;
  if (a.earliest < b.earliest) return a.latest < b.latest ? Allen::overlaps : Allen::contains;
  return a.latest < b.latest ? Allen::during : Allen::overlapped_by;
}

AllenSet possible_relations(const DateInterval& a, const DateInterval& b) {
  AllenSet found;
  const auto days_near = representative_days(a, b);
  const auto a_starts = choices(a.earliest, a.has_start(), days_near);
  const auto a_ends = choices(a.latest, a.has_end(), days_near);
  const auto b_starts = choices(b.earliest, b.has_start(), days_near);
  const auto b_ends = choices(b.latest, b.has_end(), days_near);
  for (Day a1 : a_starts)
    for (Day a2 : a_ends)
      for (Day b1 : b_starts)
        for (Day b2 : b_ends)
          if (a1 <= a2 && b1 <= b2) found.insert(relation_of({a1, a2}, {b1, b2}));
  return found;
}

Answer holds(Allen relation, const DateInterval& a, const DateInterval& b) {
  const AllenSet possible = possible_relations(a, b);
  if (!possible.has(relation)) return Answer::no;
  return possible.is_only(relation) ? Answer::yes : Answer::maybe;
}

}  // namespace fabula
