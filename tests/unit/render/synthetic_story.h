#pragma once

#include <cstdint>

#include "graph/story.h"

namespace fabula {

struct SyntheticStory {
  std::size_t events = 20;
  std::uint64_t seed = 1;
  int first_year = 2024;
  int days = 700;        ///< how long it takes
  double links = 0.3;    ///< for each event
  bool hostile = false;  ///< labels that try to break out, or are far too long
};

/// A made-up story, the same for the same numbers on every machine: a few actors in most events,
/// dates of every precision, all modalities, links that go forward in time.
Story synthetic_story(const SyntheticStory& wanted);

/// More than 200 strings that try to break out of markup, DOT, JSON or the line.
std::vector<std::string> hostile_strings();

}  // namespace fabula
