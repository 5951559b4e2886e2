#pragma once

#include <memory>
#include <string_view>

#include "ingest/text/document.h"

namespace fabula {

/// A document with its article, built from a literal analysis; the article stays where it is.
struct LiteralDocument {
  std::unique_ptr<Article> article;
  Document document;
};

/// Reads one token a line: "form lemma UPOS head relation features", separated by spaces; head
/// counts from 1 within the sentence, 0 is the root. Features: any of "past", "present", "finite",
/// "infinitive", "participle", "gerund", "plural", "person", joined by "," or "-" for none. An empty
/// line ends a sentence, a line "# kind" begins a block of that kind. Words are parted by single
/// spaces (but one with "joined" for its features), sentences of a block too, blocks by line feeds.
LiteralDocument literal_document(std::string_view lines);

}  // namespace fabula
