#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "graph/curation.h"
#include "graph/query.h"
#include "graph/story_draft.h"

namespace fabula {

/// What a target of a curation entry turned out to be.
struct FoundTarget {
  NodeRef node;       ///< in the draft
  EventRef member{};  ///< of an event: the article's event that is quoted, else told first
  const Evidence* quoted = nullptr;  ///< the mention, where a quotation found it
};

/// Finds in a draft what the targets of a curation file speak of. What fits nothing, or several
/// things, is reported. The draft and the curation must outlive it.
class TargetFinder {
 public:
  TargetFinder(const Articles& articles, const StoryDraft& draft, const Curation& curation,
               Diagnostics& diagnostics)
      : articles_(articles), draft_(draft), curation_(curation), diagnostics_(diagnostics) {}

  /// The one node of one of the `kinds` that the target speaks of.
  std::optional<FoundTarget> find(const CurationTarget& target,
                                  std::initializer_list<NodeKind> kinds) const;
  /// The mentions of one event that are to be set apart; reported when there are none.
  std::vector<const Evidence*> mentions_of(const CurationTarget& target, EventIndex event) const;
  /// The article of that id or path.
  std::optional<ArticleIndex> article(std::string_view name) const;

  void report(LineColumn where, std::string message) const;

 private:
  std::vector<FoundTarget> candidates(const CurationTarget& target,
                                      std::initializer_list<NodeKind> kinds) const;
  std::vector<FoundTarget> links_between(const CurationTarget& target) const;
  std::vector<FoundTarget> quoted(const CurationTarget& target) const;
  FoundTarget found(NodeRef node) const;
  EventRef member_with(EventIndex event, const Evidence& mention) const;
  std::string described(NodeRef node) const;

  const Articles& articles_;
  const StoryDraft& draft_;
  const Curation& curation_;
  Diagnostics& diagnostics_;
};

/// Where `words` stand in `text`, any run of white space being one space; nothing when they do not.
std::optional<Span> find_words(std::string_view text, std::string_view words);

}  // namespace fabula
