#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/interposed.h"
#include "ingest/text/tagset.h"

namespace fabula {

/// A stretch of a sentence that interrupts it: in brackets, between two dashes, between commas
/// before a finite verb, naming a day ("on Monday night"), an origin ("UK-based") or where an
/// office is held ("of France"), or the number behind a hyphen in a name ("COVID-19"). Words
/// [first, last) of the sentence, the marks included.
struct Aside {
  enum class Kind : std::uint8_t {
    other,
    apposition,  ///< ", the mayor," says more of the phrase before it
    origin,      ///< "UK-based" modifies the noun behind it
    day,         ///< "on Monday night"
    number,      ///< "-19" goes with the name before it
    interposed,  ///< "he said" stands between "which" and its verb
    office,      ///< "of France" between a title and the name behind it
    portfolio,   ///< "Trade and" goes with the "Industry Minister" behind it
  };
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Kind kind = Kind::other;
};

/// The asides of a sentence given by its words; in order, apart from each other. What opens a
/// sentence is none, nor are square brackets, which hold words of the sentence itself.
std::vector<Aside> find_asides(std::span<const std::string_view> words,
                               std::span<const FineTag> tags);

/// Adds the stretches to the asides of their sentence, except within longer ones.
void add_interposed(std::span<const Interposed> stretches, std::vector<Aside>& asides);

/// Adds those that are apart from the asides of their sentence.
void add_apart(std::span<const Aside> more, std::vector<Aside>& asides);

/// How many words at the head of a sentence say no more than when: "On Monday night,", with the
/// comma, "At 3 p.m. on Monday" before a subject without one; 0 where it begins otherwise.
std::uint32_t opening_time(std::span<const std::string_view> words);

}  // namespace fabula
