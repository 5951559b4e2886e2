#include "ingest/event/salience.h"

#include <algorithm>
#include <cmath>

namespace fabula {
namespace {

// In log odds.
constexpr double any_event = -0.11;
constexpr double per_kind = 0.63;
constexpr double unless_lexical = -0.41;
constexpr double if_bare = -0.67;
constexpr double if_partial = -0.6;
constexpr double all_participants = 0.98;  // three or more
constexpr double per_doubling = 0.38;      // of the tellings, up to eight
constexpr double if_dated = 1.6;
constexpr double in_headline = 0.9;
constexpr double in_lead = 0.27;
constexpr double unless_sound = -0.48;
constexpr double if_possible = -1.08;
constexpr double if_denied = -0.67;
constexpr double if_linked = 0.32;
constexpr double if_embedded = -0.64;
constexpr double if_speech = -0.65;
constexpr double if_aim = -1.5;
constexpr double if_of_outlet = -2;

double weight_of(Modality modality) {
  switch (modality) {
    case Modality::possible:
      return if_possible;
    case Modality::denied:
    case Modality::negated:
      return if_denied;
    case Modality::asserted:
    case Modality::planned:
    case Modality::claimed:
      break;
  }
  return 0;
}

double weight_of(Label::Content content) {
  switch (content) {
    case Label::Content::bare:
      return if_bare;
    case Label::Content::partial:
      return if_partial;
    case Label::Content::complete:
      break;
  }
  return 0;
}

}  // namespace

double salience_of(const Standing& s) {
  double odds = any_event + per_kind * s.kind + weight_of(s.modality) + weight_of(s.content);
  if (!s.lexical) odds += unless_lexical;
  if (!s.sound) odds += unless_sound;
  odds += all_participants * static_cast<double>(std::min<std::size_t>(3, s.participants)) / 3;
  odds += per_doubling * std::log2(static_cast<double>(std::min<std::size_t>(8, s.tellings)));
  if (s.dated) odds += if_dated;
  if (s.in_headline) odds += in_headline;
  if (s.in_lead) odds += in_lead;
  if (s.linked) odds += if_linked;
  if (s.embedded) odds += if_embedded;
  if (s.speech) odds += if_speech;
  if (s.aim) odds += if_aim;
  if (s.of_outlet) odds += if_of_outlet;
  return std::round(1000 / (1 + std::exp(-odds))) / 1000;
}

}  // namespace fabula
