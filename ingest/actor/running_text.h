#pragma once

#include "ingest/text/document.h"

namespace fabula {

/// Whether a sentence has capitals only, but for function words.
bool is_shouting(const Document& document, const Sentence& sentence);

/// Whether a sentence is in Title Case or ALL CAPS, so that its capitals tell no names: of its
/// longer words, which are no function words, next to none is in lower case.
bool is_headline_case(const Document& document, const Sentence& sentence);

/// Whether a sentence is the article's own running text: no headline, teaser or boilerplate.
bool running_text(const Document& document, const Sentence& sentence);

}  // namespace fabula
