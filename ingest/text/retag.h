#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/interposed.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// What the models misread in a sentence, and how it is to be read.
struct Rereading {
  std::vector<Interposed> interposed;      ///< to be read apart from the rest
  std::vector<std::uint32_t> infinitives;  ///< to be read with "to" before them

  bool empty() const { return interposed.empty() && infinitives.empty(); }
};

/// Tags anew what the models misread in a sentence that has been tagged; `texts` are its words.
Rereading retag(const SparseTable& model, std::span<const WordForm> words,
                std::span<const std::string_view> texts, std::span<FineTag> tags);

/// The word "to" and its tag, as they are read before an infinitive.
const WordForm& to_word();
FineTag to_tag();

}  // namespace fabula
