#include "ingest/event/reliability.h"

#include <algorithm>
#include <cmath>

namespace fabula {
namespace {

// In log odds.
constexpr double any_event = -3.2;
constexpr double if_sound = 1.39;
constexpr double if_bare = -2.16;
constexpr double if_complete = 0.52;
constexpr double if_lexical = 0.43;
constexpr double if_nonfinite = -1.37;  // whose deed, and whether, other words tell
constexpr double if_supported = 0.86;   // "held talks", "plans to buy"
constexpr double per_kind = 0.99;
constexpr double per_clause_above = -0.19;  // up to six
constexpr double per_dependent = 0.16;      // up to eight
constexpr double per_share_told = 1.68;

}  // namespace

double reliability_of(const Standing& s) {
  double odds = any_event + per_kind * s.kind + per_share_told * s.share_told;
  odds += per_clause_above * std::min(6, s.depth) + per_dependent * std::min(8, s.dependents);
  if (s.sound) odds += if_sound;
  if (s.content == Label::Content::bare) odds += if_bare;
  if (s.content == Label::Content::complete) odds += if_complete;
  if (s.lexical) odds += if_lexical;
  if (s.nonfinite) odds += if_nonfinite;
  if (s.supported) odds += if_supported;
  return 1 / (1 + std::exp(-odds));
}

}  // namespace fabula
