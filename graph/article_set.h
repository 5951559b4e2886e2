#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "graph/content_hash.h"
#include "graph/diagnostic.h"
#include "graph/extraction.h"

namespace fabula {

/// The articles of a story as they come in, each once and without what merging does not need: of a
/// record that comes again, of texts, and of time expressions that date no event nothing is kept.
/// So a stream of any length needs memory for the story that it tells only.
///
/// The order of the records changes nothing. Of different records of one article the one whose
/// record (write_record) has the greater content hash counts.
class ArticleSet {
 public:
  /// Reports and leaves out an extraction without article id.
  void add(Extraction extraction, Diagnostics& diagnostics);

  std::size_t size() const { return articles_.size(); }
  /// By article id; they live as long as the set is not changed.
  std::vector<const Extraction*> articles() const;
  /// A warning for each article of which there were different records.
  Diagnostics warnings() const;

 private:
  struct Kept {
    std::vector<ContentHash> records;  ///< of all that came, ascending
    Extraction extraction;
  };
  std::map<std::string, Kept, std::less<>> articles_;
};

/// Leaves out what merging does not need; the words that it does need are copied from the text.
void make_compact(Extraction& extraction);

}  // namespace fabula
