#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/extraction.h"

namespace fabula {

/// The node or link that an entry of a curation file speaks of.
struct CurationTarget {
  enum class By : std::uint8_t {
    any,    ///< the first of these that finds something: an id, a name or label, a quotation
    id,     ///< an id or its beginning
    name,   ///< a name or label, or words of it
    quote,  ///< words of an article: the event that they tell
    ends,   ///< a link by its events
  };
  By by = By::any;
  std::string words;
  std::string article;               ///< id or path: a quotation from this article only; or empty
  std::vector<CurationTarget> ends;  ///< from, to
  std::optional<LinkKind> kind;      ///< of a link given by its ends
  LineColumn where;
};

enum class CurationVerb : std::uint8_t {
  merge,
  split,
  rename,
  retype,
  redate,
  set_modality,
  drop,
  add,
};

struct NewActor {
  std::string name;
  ActorKind kind = ActorKind::other;
  std::vector<std::string> aliases;
};

struct NewEvent {
  std::string label;
  std::string type;
  std::string edtf;  ///< checked; empty = undated
  Modality modality = Modality::asserted;
  std::vector<std::pair<CurationTarget, Role>> participants;
  std::optional<CurationTarget> place;
};

struct NewLink {
  LinkKind kind = LinkKind::causes;
  CurationTarget from;
  CurationTarget to;
  Modality modality = Modality::asserted;
};

/// One entry: what an editor does to the story.
struct CurationEntry {
  CurationVerb verb = CurationVerb::drop;
  std::vector<CurationTarget> targets;  ///< of merge at least two, of add none, else one
  std::vector<CurationTarget> apart;    ///< of split: what does not belong to the target
  std::string to;                       ///< the new name, type, kind, date (EDTF) or modality
  std::variant<std::monostate, NewActor, NewEvent, NewLink> addition;
  std::string note;  ///< why, in the editor's words
  Span span;         ///< the entry in the file
  LineColumn where;
};

/// What a person makes of a story, entry by entry; applied at every build after all else.
struct Curation {
  std::string file;  ///< its name, for messages
  std::vector<CurationEntry> entries;
};

/// Reads a curation file ("fabula":"curation/1"): JSON with comments and trailing commas. Entries
/// that are wrong in themselves are reported with file:line:column and left out; nothing comes back
/// when the file is no curation file at all. At most 16 MiB.
std::optional<Curation> read_curation(std::string_view text, std::string_view file,
                                      Diagnostics& diagnostics);

std::string_view name_of(CurationVerb verb);

}  // namespace fabula
