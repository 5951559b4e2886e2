#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/event_likeness.h"

namespace fabula {

// What tells two events of one kind apart, each a reason of its own (see likeness()).

/// How many numbers two sorted lists share.
std::size_t count_shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);
bool shares(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

bool takes_part(const EventProfile& p, std::uint32_t actor);

/// Whether one actor is acted upon in both.
bool shares_patient(const EventProfile& a, const EventProfile& b);

/// Whether the words of both name persons, and none in common, or organizations, or places.
bool name_others(const EventProfile& a, const EventProfile& b);

/// Whether in each somebody takes part whom the other does not name, or each names one place that
/// the other names and one that it does not: "US tariff on Indian goods", "US tariff on Thai
/// goods".
bool each_tells_more(const EventProfile& a, const EventProfile& b);

/// Whether `a` tells of one person who dies or is hurt, and `b` of several: a part, and the whole.
bool is_one_of_many(const EventProfile& a, const EventProfile& b);

/// Whether who acts upon something in `a` is acted upon in `b`: "bandits seize a bus", "the army
/// seizes bandits".
bool takes_other_side(const EventProfile& a, const EventProfile& b);

/// "made an offer", "made a call": both tell what they are about, in other words.
bool are_of_other_things(const EventProfile& a, const EventProfile& b);

/// "his third fight", "his second fight"
bool are_of_other_ranks(const EventProfile& a, const EventProfile& b);

/// "checked in", "checked out"
bool go_other_ways(const EventProfile& a, const EventProfile& b);

/// Whether one passage tells both, as "a blast killed two" does: what is one event is not told
/// twice in a breath.
bool is_told_together(const EventProfile& a, const EventProfile& b);

/// Whether one article tells both, apart from each other and by words that mean other things.
bool are_told_for_two(const EventProfile& a, const EventProfile& b);

}  // namespace fabula
