#pragma once

#include <vector>

#include "ingest/text/document.h"
#include "ingest/time/scan.h"

namespace fabula::timex {

/// Takes the reading of time words back that the words around speak against: "August Foo said",
/// "the fall of the city", "the Winter Olympics".
void settle_readings(const Document& document, const Sentence& sentence, std::vector<Item>& items);

}  // namespace fabula::timex
