#include "graph/allen.h"

#include <set>
#include <vector>

#include "tests/catch.h"

using namespace fabula;
using std::chrono::days;

namespace {

constexpr int first_day = 0, last_day = 5;

Day day(int n) { return Day{days{n}}; }

/// Every interval over days 0..5, with and without open ends.
std::vector<DateInterval> all_intervals() {
  std::vector<DateInterval> found{{}};
  for (int a = first_day; a <= last_day; ++a) {
    found.push_back({open_start, day(a)});
    found.push_back({day(a), open_end});
    for (int b = a; b <= last_day; ++b) found.push_back({day(a), day(b)});
  }
  return found;
}

/// The closed intervals that an interval can stand for, its open ends anywhere in -12..17.
std::vector<DateInterval> closings(const DateInterval& x) {
  constexpr int reach = 12;
  std::vector<DateInterval> found;
  for (int a = first_day - reach; a <= last_day + reach; ++a)
    for (int b = a; b <= last_day + reach; ++b)
      if ((!x.has_start() || x.earliest == day(a)) && (!x.has_end() || x.latest == day(b)))
        found.push_back({day(a), day(b)});
  return found;
}

/// Days that an event dated `x` may have fallen on.
std::vector<int> days_of(const DateInterval& x) {
  std::vector<int> found;
  for (int d = first_day - 3; d <= last_day + 3; ++d)
    if (x.contains(day(d))) found.push_back(d);
  return found;
}

/// The relation by definition, day by day.
Allen by_days(const DateInterval& a, const DateInterval& b) {
  std::set<int> in_a, in_b, both;
  for (int d = first_day; d <= last_day; ++d) {
    if (a.contains(day(d))) in_a.insert(d);
    if (b.contains(day(d))) in_b.insert(d);
    if (a.contains(day(d)) && b.contains(day(d))) both.insert(d);
  }
  const int a1 = *in_a.begin(), a2 = *in_a.rbegin(), b1 = *in_b.begin(), b2 = *in_b.rbegin();
  if (both.empty()) {
    if (a2 < b1) return b1 - a2 == 1 ? Allen::meets : Allen::before;
    return a1 - b2 == 1 ? Allen::met_by : Allen::after;
  }
  if (in_a == in_b) return Allen::equals;
  if (both == in_a) return a1 == b1 ? Allen::starts : a2 == b2 ? Allen::finishes : Allen::during;
  if (both == in_b)
    return a1 == b1 ? Allen::started_by : a2 == b2 ? Allen::finished_by : Allen::contains;
  return a1 < b1 ? Allen::overlaps : Allen::overlapped_by;
}

template <typename Predicate>
Answer over_all_days(const DateInterval& a, const DateInterval& b, Predicate predicate) {
  bool some = false, all = true;
  for (int x : days_of(a))
    for (int y : days_of(b)) (predicate(x, y) ? some : all) = predicate(x, y);
  return all ? Answer::yes : some ? Answer::maybe : Answer::no;
}

}  // namespace

TEST_CASE("the algebra of intervals agrees with counting days") {
  for (const auto& a : all_intervals())
    for (const auto& b : all_intervals()) {
      bool common = false, inside = true;
      for (int d = first_day - 3; d <= last_day + 3; ++d) {
        const bool in_a = a.contains(day(d)), in_b = b.contains(day(d));
        common |= in_a && in_b;
        inside &= !in_b || in_a;
        const auto both = intersection(a, b);
        if ((both && both->contains(day(d))) != (in_a && in_b)) FAIL(d);
        if ((in_a || in_b) && !hull(a, b).contains(day(d))) FAIL(d);
      }
      if (overlap(a, b) != common || contains(a, b) != inside) FAIL(edtf(a) << " " << edtf(b));
      if (hull(a, b) != hull(b, a) || intersection(a, b) != intersection(b, a)) FAIL();
      if (!contains(hull(a, b), a) || surely_before(a, b) != (is_before(a, b) == Answer::yes))
        FAIL(edtf(a) << " " << edtf(b));
    }
}

TEST_CASE("questions about unknown days are answered as trying all days answers them") {
  for (const auto& a : all_intervals())
    for (const auto& b : all_intervals()) {
      const auto before = over_all_days(a, b, [](int x, int y) { return x < y; });
      const auto same = over_all_days(a, b, [](int x, int y) { return x == y; });
      bool some = false, all = true;
      for (int x : days_of(a)) (b.contains(day(x)) ? some : all) = b.contains(day(x));
      const auto within = all ? Answer::yes : some ? Answer::maybe : Answer::no;
      if (is_before(a, b) != before) FAIL(edtf(a) << " before " << edtf(b));
      if (is_same_day(a, b) != same) FAIL(edtf(a) << " same " << edtf(b));
      if (is_within(a, b) != within) FAIL(edtf(a) << " within " << edtf(b));
    }
}

TEST_CASE("Allen's relations of closed periods are those of their sets of days") {
  for (const auto& a : all_intervals())
    for (const auto& b : all_intervals()) {
      if (a.is_open() || b.is_open()) continue;
      if (relation_of(a, b) != by_days(a, b)) FAIL(edtf(a) << " " << edtf(b));
      if (relation_of(b, a) != inverse(relation_of(a, b))) FAIL(edtf(a) << " " << edtf(b));
      if (holds(by_days(a, b), a, b) != Answer::yes) FAIL(edtf(a) << " " << edtf(b));
    }
}

TEST_CASE("with open ends a relation is possible when some closing of them gives it") {
  for (const auto& a : all_intervals()) {
    const auto closed_a = closings(a);
    for (const auto& b : all_intervals()) {
      if (!a.is_open() && !b.is_open()) continue;
      AllenSet expected;
      for (const auto& x : closed_a)
        for (const auto& y : closings(b)) expected.insert(relation_of(x, y));
      if (possible_relations(a, b) != expected) FAIL(edtf(a) << " " << edtf(b));
    }
  }
  CHECK(holds(Allen::before, {open_start, day(1)}, {day(3), open_end}) == Answer::yes);
  CHECK(holds(Allen::before, {open_start, day(3)}, {day(3), open_end}) == Answer::no);
  CHECK(holds(Allen::during, {day(2), day(3)}, {open_start, day(5)}) == Answer::maybe);
}
