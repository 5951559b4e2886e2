#include "ingest/event/reference_map.h"

#include <algorithm>

namespace fabula {
namespace {

/// Stands behind an opening bracket, with all that hangs on it.
bool is_bracketed(const Tree& tree, TokenIndex index) {
  const TokenIndex first = tree.extent(index).first;
  const auto opens = [&](TokenIndex i) { return tree.word(i) == "("; };
  return opens(first) || (first > 0 && opens(first - 1));
}

}  // namespace

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

std::optional<ActorIndex> ReferenceMap::country_of_body(const Tree& tree, TokenIndex noun,
                                                        ActorIndex body) const {
  const auto owner = tree.child(noun, Deprel::nmod_poss);
  const auto country =
      owner && tree.token(*owner).upos == Upos::propn ? actor_of(tree, *owner) : std::nullopt;
  const bool bears = country && *country != body && actor(*country).kind == ActorKind::country &&
                     actor(body).kind == ActorKind::organization;
  return bears ? country : std::nullopt;
}

/// "a plane in Nevada, United States": a place behind the comma of another says where that is.
bool ReferenceMap::is_address(const Tree& tree, TokenIndex head, TokenIndex index) const {
  TokenIndex first = tree.extent(index).first;
  if (tree.token(first).upos == Upos::punct) ++first;  // the comma is of either
  if (first < head + 3 || tree.word(first - 1) != ",") return false;
  const auto is_place = [&](const ActorReference* of) {
    return of && (actor(of->actor).kind == ActorKind::country ||
                  actor(of->actor).kind == ActorKind::place);
  };
  const ActorReference* before = reference(first - 2);
  const bool unknown = !before && tree.token(first - 2).upos == Upos::propn;
  return is_place(reference(index)) && (unknown || is_place(before));
}

/// "The German was held": one of them, where "the British" and "the Germans" are all.
bool ReferenceMap::is_citizen(const Tree& tree, TokenIndex head, const ActorReference& own) {
  const std::string_view word = tree.word(head);
  const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  if (own.form != ActorReference::Form::adjective || own.last != head + 1 || ends("s") ||
      ends("sh") || ends("ch") || ends("ese"))
    return false;
  switch (tree.token(head).deprel) {
    case Deprel::nsubj:
    case Deprel::nsubj_pass:
    case Deprel::obj:
    case Deprel::iobj:
    case Deprel::obl_agent:
      return true;
    case Deprel::obl:
    case Deprel::nmod:
      return tree.has(head, Deprel::case_);
    default:
      return false;
  }
}

/// "countries, including France and Italy", "banks such as Acme": some of those that a plural
/// names.
std::vector<ActorIndex> ReferenceMap::examples_of(const Tree& tree, TokenIndex head) const {
  std::vector<ActorIndex> found;
  if (!tree.token(head).plural) return found;
  for (TokenIndex index : tree.children(head)) {
    const auto mark = tree.child(index, Deprel::case_);
    if (index < head || tree.token(index).deprel != Deprel::nmod || !mark) continue;
    const std::string_view word = tree.word(*mark);
    if (word != "including" && word != "such") continue;
    for (TokenIndex name : tree.coordinated(index)) {
      const std::vector<ActorIndex> named = actors_of(tree, name);
      found.insert(found.end(), named.begin(), named.end());
    }
  }
  return found;
}

std::vector<ActorIndex> ReferenceMap::actors_of(const Tree& tree, TokenIndex head) const {
  std::vector<ActorIndex> found;
  if (const ActorReference* own = reference(head); own && !is_citizen(tree, head, *own)) {
    // "12 French and 30 Italian branches" are of a country, no country themselves.
    if (own->form == ActorReference::Form::adjective && tree.has(head, Deprel::nummod) &&
        tree.has(head, Deprel::conj))
      return {};
    if (const ActorReference* whole = named_within(tree, head, *own)) return {whole->actor};
    found.push_back(own->actor);
    // One person is not another's apposition, unless in brackets ("Anna Berg (Hamlet)"): the parser
    // lost an "and" between them.
    const auto is_person = [&](ActorIndex index) { return actor(index).kind == ActorKind::person; };
    for (TokenIndex index : tree.children(head)) {
      const ActorReference* other =
          tree.token(index).deprel == Deprel::appos ? reference(index) : nullptr;
      if (other && other->actor != own->actor && is_person(own->actor) && is_person(other->actor) &&
          !is_bracketed(tree, index))
        found.push_back(other->actor);
    }
    return found;
  }
  for (TokenIndex index : tree.children(head)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation != Deprel::appos && relation != Deprel::flat) continue;
    if (is_address(tree, head, index) || is_titled(tree, head, index) ||
        is_of_conjunct(tree, head, index))
      continue;
    // "Anna Berg (Hamlet, Lear and Macbeth)": a list of parts or works, of somebody unknown.
    if (tree.has(index, Deprel::conj) && is_bracketed(tree, index)) continue;
    if (is_cut_gloss(tree, index) || (index == head + 1 && tree.has_indefinite_article(head)))
      continue;
    for (TokenIndex name : tree.coordinated(index)) {
      if (const ActorReference* other = reference(name))
        found.push_back(other->actor);
      else if (const ActorReference* titled = titled_by(tree, name))
        found.push_back(titled->actor);
    }
  }
  if (found.empty())
    if (const ActorReference* titled = titled_by(tree, head)) found.push_back(titled->actor);
  if (found.empty())
    if (const auto named = named_behind(tree, head)) found.push_back(*named);
  if (found.empty())
    if (const auto named = named_after_place(tree, head)) found.push_back(*named);
  if (found.empty())
    if (const auto named = named_after_office(tree, head)) found.push_back(*named);
  if (found.empty())
    if (const auto named = named_after_roles(tree, head)) found.push_back(*named);
  if (found.empty())
    if (const auto named = one_of_pair(tree, head)) found.push_back(*named);
  return found;
}

/// "the sea pen (Pennatula rubra)": the name is one word of a longer one in brackets.
bool ReferenceMap::is_cut_gloss(const Tree& tree, TokenIndex index) const {
  const ActorReference* name = reference(index);
  return name && is_bracketed(tree, index) && name->last < tree.sentence_at(index).last &&
         tree.token(name->last).upos != Upos::punct && tree.head(name->last) == index;
}

/// "the murder of journalist Anna Berg", "for the ballot: the singer Anna Berg", "a report,
/// according to Acme": the name is of the noun right before it, of a list or a phrase of its own,
/// whatever the parser hung it on.
bool ReferenceMap::is_titled(const Tree& tree, TokenIndex head, TokenIndex name) {
  if (name < head + 2) return false;
  const auto mark = tree.child(name, Deprel::case_);
  const bool example = mark && tree.word(*mark) == "including";
  if ((mark && !example) || tree.has(name, Deprel::cc)) return true;
  const TokenIndex before = tree.extent(name).first - 1;
  if (tree.word(before) == ":") return true;
  // "her mother and sister, Anna Berg": the comma is of either
  const auto is_mark = [&](TokenIndex i) { return tree.token(i).upos == Upos::punct; };
  const TokenIndex last = is_mark(before) ? before - 1 : before;
  if (is_mark(last + 1) && tree.token(last).deprel == Deprel::conj && tree.head(last) == head)
    return true;
  const auto governor = tree.head(before);
  return before > head && !is_mark(before + 1) && tree.token(before).upos == Upos::noun &&
         governor && *governor >= head && *governor < before &&
         tree.token(before).deprel == Deprel::nmod;
}

/// "the shop and the retailer Acme": of two nouns the name is the second one's, unless it is a
/// person's, who may be both.
bool ReferenceMap::is_of_conjunct(const Tree& tree, TokenIndex head, TokenIndex name) const {
  const ActorReference* own = reference(name);
  return own && actor(own->actor).kind == ActorKind::organization && name > head + 1 &&
         tree.token(name - 1).upos == Upos::noun && tree.token(name - 1).deprel == Deprel::conj &&
         tree.head(name - 1) == head;
}

const ActorReference* ReferenceMap::titled_by(const Tree& tree, TokenIndex head) const {
  const Token& title = tree.token(head);
  if (head + 1 >= by_token_.size() || tree.sentence_of(head) != tree.sentence_of(head + 1) ||
      (title.upos != Upos::propn && title.upos != Upos::noun))
    return nullptr;
  // Not so "a rally Berg held", nor "allegations Berg made": the name is a subject of its own.
  if (tree.has_indefinite_article(head)) return nullptr;
  const Deprel relation = tree.token(head + 1).deprel;
  if (relation == Deprel::nsubj || relation == Deprel::nsubj_pass) return nullptr;
  const ActorReference* next = reference(head + 1);
  if (!next || next->first != head + 1 || next->form != ActorReference::Form::name) return nullptr;
  if (actor(next->actor).kind == ActorKind::person) return next;
  // "the retailer Acme Group", where the parser did not see an apposition
  const auto inside = [&](TokenIndex token) { return token >= next->first && token < next->last; };
  const bool below = std::ranges::any_of(tree.children(head), [&](TokenIndex index) {
    return inside(index) && tree.token(index).deprel == Deprel::nmod &&
           !tree.has(index, Deprel::case_);
  });
  // "the bank Foo and the retailer Acme Group": nor that Acme is no part of Foo
  const auto whole = tree.head(next->first);
  const Deprel role = tree.token(next->first).deprel;
  const bool astray = (role == Deprel::flat || role == Deprel::appos) && whole && *whole < head;
  const bool names_organization = actor(next->actor).kind == ActorKind::organization &&
                                  title.upos == Upos::noun && (below || astray);
  return names_organization ? next : nullptr;
}

std::optional<ActorIndex> ReferenceMap::actor_of(const Tree& tree, TokenIndex head) const {
  const std::vector<ActorIndex> found = actors_of(tree, head);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace fabula
