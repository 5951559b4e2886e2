#include "ingest/cause/chronology.h"

namespace fabula {
namespace {

/// Links run a few steps deep in one article; further rounds change nothing in practice.
constexpr int max_rounds = 4;

bool orders(LinkKind kind) {
  return kind == LinkKind::causes || kind == LinkKind::enables || kind == LinkKind::before;
}

bool is_loose(const EventDate& date) {
  return date.basis == DateBasis::publication || date.basis == DateBasis::inferred;
}

bool narrow(EventDate& date, const DateInterval& bound) {
  if (!is_loose(date)) return false;
  const auto both = intersection(date.interval, bound);
  if (!both || *both == date.interval) return false;
  date.interval = *both;
  date.edtf = edtf(*both);
  date.basis = DateBasis::inferred;
  return true;
}

}  // namespace

void order_events(std::span<Event> events, std::span<const Link> links) {
  bool changed = true;
  for (int round = 0; changed && round < max_rounds; ++round) {
    changed = false;
    for (const Link& link : links) {
      if (!orders(link.kind)) continue;
      EventDate& earlier = events[at(link.from)].when;
      EventDate& later = events[at(link.to)].when;
      if (earlier.interval.has_start())
        changed |= narrow(later, {earlier.interval.earliest, open_end});
      if (later.interval.has_end()) changed |= narrow(earlier, {open_start, later.interval.latest});
    }
  }
}

}  // namespace fabula
