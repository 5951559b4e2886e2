#pragma once

#include <span>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// For whom each actor of an article acts, by actor: its country or organization where it has a
/// post there ("Apple CEO Jane Roe"), where it is an institution of that country ("the Supreme
/// Court of India"), or where its name begins with the country's ("United States Department of
/// State"). In the order of the actors; an actor that acts for itself alone has none.
std::vector<std::vector<ActorIndex>> principals_of(std::span<const Actor> actors);

}  // namespace fabula
