#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/asides.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// "President of France Anna Berg", "Minister for Health Bo Hall": the stretches between a title
/// and the name behind it that tell of where or of what, preposition included; in order. Parsers
/// take them and the name for one. Likewise "Trade and" of "Trade and Industry Minister", which they
/// take for two. `texts` are the words; `gazetteer` knows titles and places.
std::vector<Aside> find_office_places(std::span<const WordForm> words,
                                      std::span<const std::string_view> texts,
                                      std::span<const FineTag> tags, const ValueTable& gazetteer);

}  // namespace fabula
