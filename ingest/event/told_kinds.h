#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// What the text says that the bearers of names are: "Bath, a city in the west", "the network
/// Acme". A common noun that takes up such a word stands for the one name that it was said of.
class ToldKinds {
 public:
  /// Both must outlive this. Reads the whole text once.
  ToldKinds(const Tree& tree, const ReferenceMap& references);

  /// The actor that "the city" stands for; nothing where the noun has words of its own that say
  /// which, where several are said to be such, or where another place has been named since.
  std::optional<ActorIndex> meant(TokenIndex noun) const;

 private:
  struct Kind {
    TokenIndex noun;  ///< where it was first told
    ActorIndex actor;
    bool several;  ///< of others as well
  };

  std::optional<ActorIndex> told_of(TokenIndex noun) const;
  const ActorReference* name_at(TokenIndex token) const;
  bool takes_up(TokenIndex noun) const;
  bool is_place(ActorIndex actor) const;
  bool is_displaced(ActorIndex actor, TokenIndex noun) const;

  const Tree& tree_;
  const ReferenceMap& references_;
  std::map<std::string_view, Kind> kinds_;  // by lemma
};

}  // namespace fabula
