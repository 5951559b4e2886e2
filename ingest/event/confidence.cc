#include "ingest/event/confidence.h"

#include <algorithm>
#include <cmath>

#include "graph/vocabulary.h"

namespace fabula {
namespace {

// In log odds.
constexpr double any_event = 1.4;
constexpr double all_participants = 0.95;  // three or more
constexpr double per_doubling = 1.66;      // of the mentions, up to eight

constexpr double saying = 0.93;  // the share that readers find told, of any
constexpr double surest = 0.98;

double rounded(double share) { return std::round(100 * share) / 100; }

}  // namespace

double confidence_of(const Event& event) {
  if (event.type == saying_type) return saying;
  const auto participants =
      static_cast<double>(std::min<std::size_t>(3, event.participants.size()));
  const auto mentions = static_cast<double>(std::min<std::size_t>(8, event.mentions.size()));
  const double odds =
      any_event + all_participants * participants / 3 + per_doubling * std::log2(mentions);
  return std::min(surest, rounded(1 / (1 + std::exp(-odds))));
}

}  // namespace fabula
