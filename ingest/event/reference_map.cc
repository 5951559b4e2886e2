#include "ingest/event/reference_map.h"

namespace fabula {

ReferenceMap::ReferenceMap(const Document& document, const ResolvedActors& resolution)
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

std::vector<ActorIndex> ReferenceMap::actors_of(const Tree& tree, TokenIndex head) const {
  std::vector<ActorIndex> found;
  if (const ActorReference* own = reference(head)) {
    found.push_back(own->actor);
    // One person is not another's apposition: the parser lost an "and" between them.
    const auto is_person = [&](ActorIndex index) { return actor(index).kind == ActorKind::person; };
    for (TokenIndex index : tree.children(head)) {
      const ActorReference* other =
          tree.token(index).deprel == Deprel::appos ? reference(index) : nullptr;
      if (other && other->actor != own->actor && is_person(own->actor) && is_person(other->actor))
        found.push_back(other->actor);
    }
    return found;
  }
  for (TokenIndex index : tree.children(head)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation != Deprel::appos && relation != Deprel::flat) continue;
    for (TokenIndex name : tree.coordinated(index)) {
      if (const ActorReference* other = reference(name))
        found.push_back(other->actor);
      else if (const ActorReference* titled = titled_by(tree, name))
        found.push_back(titled->actor);
    }
  }
  if (found.empty())
    if (const ActorReference* titled = titled_by(tree, head)) found.push_back(titled->actor);
  return found;
}

const ActorReference* ReferenceMap::titled_by(const Tree& tree, TokenIndex head) const {
  const Token& title = tree.token(head);
  if (head + 1 >= by_token_.size() || tree.sentence_of(head) != tree.sentence_of(head + 1) ||
      (title.upos != Upos::propn && title.upos != Upos::noun))
    return nullptr;
  // Not so "allegations Trump made": the name is a subject of its own.
  const Deprel relation = tree.token(head + 1).deprel;
  if (relation == Deprel::nsubj || relation == Deprel::nsubj_pass) return nullptr;
  const ActorReference* next = reference(head + 1);
  const bool names_person = next && next->first == head + 1 &&
                            next->form == ActorReference::Form::name &&
                            actor(next->actor).kind == ActorKind::person;
  return names_person ? next : nullptr;
}

std::optional<ActorIndex> ReferenceMap::actor_of(const Tree& tree, TokenIndex head) const {
  const std::vector<ActorIndex> found = actors_of(tree, head);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace fabula
