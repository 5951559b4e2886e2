#include "ingest/event/reliability.h"

#include <algorithm>
#include <cmath>

namespace fabula {
namespace {

// In log odds.
constexpr double any_event = -2.7;
constexpr double if_sound = 1.39;
constexpr double if_bare = -1.06;
constexpr double if_complete = 1.1;
constexpr double if_nonfinite = -1.12;  // whose deed, and whether, other words tell
constexpr double per_kind = 1.27;
constexpr double per_clause_above = -0.18;  // up to six
constexpr double per_share_told = 1.75;

}  // namespace

double reliability_of(const Standing& s) {
  double odds = any_event + per_kind * s.kind + per_share_told * s.share_told;
  odds += per_clause_above * std::min(6, s.depth);
  if (s.sound) odds += if_sound;
  if (s.content == Label::Content::bare) odds += if_bare;
  if (s.content == Label::Content::complete) odds += if_complete;
  if (s.nonfinite) odds += if_nonfinite;
  return 1 / (1 + std::exp(-odds));
}

}  // namespace fabula
