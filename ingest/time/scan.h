#pragma once

#include <cstdint>
#include <vector>

#include "graph/span.h"
#include "ingest/text/document.h"
#include "ingest/time/holidays.h"
#include "ingest/time/lexicon.h"

namespace fabula::timex {

/// One word, number, sign or phrase of a sentence.
struct Item {
  Class cls = Class::other;
  Span span;
  std::uint32_t token = 0;  ///< index into Document::tokens
  std::int32_t node = -1;   ///< index of its Expression, of phrases
  double value = 0;         ///< of the lexicon, or the number
  std::uint8_t digits = 0;  ///< how many digits it is written with; 0 for words
  bool glued = false;       ///< no space before it
  bool plural = false;
  bool capital = false;
  bool word = false;  ///< begins with a letter
  bool weak = false;  ///< a phrase that is an expression only as a part of one
  bool year = false;  ///< digits that can stand alone as a year
  const Holiday* holiday = nullptr;
};

/// The items of one sentence, in order, read from the text itself, so that they do not depend on
/// how words were split into tokens. Numbers are folded ("twenty-five", "2 1/2", "1,200" are one
/// item), words that are no time word are `other`. Replaces what `items` holds.
void scan(const Document& document, const Sentence& sentence, std::vector<Item>& items);

}  // namespace fabula::timex
