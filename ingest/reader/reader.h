#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "graph/article.h"
#include "graph/diagnostic.h"
#include "ingest/reader/records.h"

namespace fabula {

struct ReadOptions {
  std::optional<Day> date;  ///< publication date of every article, whatever it says itself
  ReadLimits limits;
};

/// Reads one article: its text, blocks, publication date and id. Depends on nothing but the record
/// and the options, so records may be read in parallel. Nothing, with an error that says what to
/// do, when it holds no article.
std::optional<Article> read_record(const Record& record, const ReadOptions& options,
                                   Diagnostics& diagnostics);

/// Reads all articles of one file, in its order. `path` tells the format ("-": by content). For
/// files with very many articles, step through a RecordReader instead.
std::vector<Article> read_articles(std::string_view path, std::string_view bytes,
                                   const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace fabula
