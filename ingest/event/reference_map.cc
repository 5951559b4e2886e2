#include "ingest/event/reference_map.h"

namespace fabula {

ReferenceMap::ReferenceMap(const Document& document, const ActorResolution& resolution)
    : resolution_(&resolution), by_token_(document.tokens.size()) {
  for (std::uint32_t i = 0; i < resolution.references.size(); ++i) {
    const ActorReference& reference = resolution.references[i];
    for (TokenIndex token = reference.first; token < reference.last; ++token)
      if (!by_token_[token]) by_token_[token] = i + 1;
  }
}

const ActorReference* ReferenceMap::reference(TokenIndex token) const {
  const std::uint32_t found = by_token_[token];
  return found ? &resolution_->references[found - 1] : nullptr;
}

std::optional<ActorIndex> ReferenceMap::actor_of(const Tree& tree, TokenIndex head) const {
  if (const ActorReference* own = reference(head)) return own->actor;
  for (TokenIndex index : tree.children(head)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation != Deprel::appos && relation != Deprel::flat) continue;
    if (const ActorReference* other = reference(index)) return other->actor;
  }
  return std::nullopt;
}

}  // namespace fabula
