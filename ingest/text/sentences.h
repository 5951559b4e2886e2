#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/article.h"
#include "ingest/text/document.h"

namespace fabula {

/// The ends of the sentences of one block (token indices, exclusive, ascending; the last is
/// tokens.size()), where `tokens` are the block's tokens in `text`. A sentence ends after a stop,
/// question mark, exclamation mark or ellipsis with the quotes and brackets that close behind it;
/// a stop of an abbreviation ends one only before a word that opens sentences. A leading
/// "CITY, Country (Agency) -" is a sentence of its own. One of more than 300 tokens is cut, behind
/// a semicolon or comma if it has one.
void split_sentences(std::string_view text, std::span<const Span> tokens,
                     std::vector<std::uint32_t>& ends);

/// Tokens and sentences of an article: only spans, sentence bounds, `block` and `headline_case`
/// are filled. An article without blocks is read as one block a line, all of `block` 0.
/// The article must outlive the document.
Document split(const Article& article);

}  // namespace fabula
