#pragma once

#include "graph/article.h"
#include "ingest/model/language_model.h"
#include "ingest/text/document.h"

namespace fabula {

/// The linguistic analysis of an article: sentences, words, tags, trees, lemmas and names. The
/// same article and model give the same document on every machine. Time is linear in the text.
/// The article must outlive the document; the model need not.
Document analyze(const Article& article, const LanguageModel& model);

/// The same for a document whose tokens and sentences are given (see split()): fills in the rest.
void annotate(Document& document, const LanguageModel& model);

}  // namespace fabula
