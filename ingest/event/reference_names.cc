#include <algorithm>
#include <array>
#include <ranges>

#include "ingest/event/reference_map.h"

// The name that a phrase says is its own, wherever the parser hung it.

namespace fabula {

/// "US Senator Anna Berg", all said to be one name: the person, not the country.
const ActorReference* ReferenceMap::named_within(const Tree& tree, TokenIndex head,
                                                 const ActorReference& own) const {
  if (actor(own.actor).kind == ActorKind::person) return nullptr;
  for (TokenIndex index : tree.children(head)) {
    const ActorReference* name =
        tree.token(index).deprel == Deprel::flat ? reference(index) : nullptr;
    if (!name || index < own.last || actor(name->actor).kind != ActorKind::person) continue;
    const auto is_title = [&](TokenIndex i) {
      const Upos upos = tree.token(i).upos;
      return upos == Upos::propn || upos == Upos::noun || upos == Upos::adj;
    };
    if (std::ranges::all_of(std::views::iota(own.last, std::max(own.last, name->first)), is_title))
      return name;
  }
  return officer_at_end(tree, head, own);
}

/// The reference of a token that is part of a person's name, else nullptr.
const ActorReference* ReferenceMap::person_named_at(TokenIndex token) const {
  const ActorReference* name = reference(token);
  const bool person = name && name->form == ActorReference::Form::name &&
                      actor(name->actor).kind == ActorKind::person;
  return person ? name : nullptr;
}

/// "Acme Trust founder and director Anna Berg", "Acme Bureau Chief Anna Berg": whatever the parser
/// made of them, the phrase ends with a person, and what stands before is the office. Not so "Acme
/// and chairman Anna Berg".
const ActorReference* ReferenceMap::officer_at_end(const Tree& tree, TokenIndex head,
                                                   const ActorReference& own) const {
  const TokenIndex end = tree.extent(head).second;
  const ActorReference* name = person_named_at(end - 1);
  if (!name || name->last != end || name->first <= own.last) return nullptr;
  for (TokenIndex i = own.last; i < name->first; ++i) {
    const Upos upos = tree.token(i).upos;
    const bool joins = upos == Upos::cconj && i > own.last && tree.token(i - 1).upos == Upos::noun;
    if (!joins && upos != Upos::noun && upos != Upos::propn && upos != Upos::adj) return nullptr;
  }
  const Token& office = tree.token(name->first - 1);
  const bool common = office.upos == Upos::noun && !office.plural;
  return common || tree.word(name->first - 1) == "Chief" ? name : nullptr;
}

/// "the senator from Borvia Anna Berg", "director of Acme Anna Berg": the name behind the place or
/// the organization is the senator's, wherever the parser hung it.
std::optional<ActorIndex> ReferenceMap::named_after_place(const Tree& tree, TokenIndex head) const {
  if (head + 3 >= by_token_.size() || tree.token(head + 1).upos != Upos::adp) return std::nullopt;
  const ActorReference* place = reference(head + 2);
  const bool from = place && place->first == head + 2 &&
                    actor(place->actor).kind != ActorKind::person &&
                    actor(place->actor).kind != ActorKind::other;
  if (!from || place->last >= by_token_.size() ||
      tree.sentence_of(head) != tree.sentence_of(place->last))
    return std::nullopt;
  const ActorReference* name = person_named_at(place->last);
  return name ? std::optional(name->actor) : std::nullopt;
}

/// "Orvo Chief of Police Anna Berg"
std::optional<ActorIndex> ReferenceMap::named_after_office(const Tree& tree,
                                                           TokenIndex head) const {
  constexpr auto offices =
      std::to_array<std::string_view>({"Chief", "Minister", "Secretary", "Superintendent", "chief",
                                       "minister", "secretary", "superintendent"});
  constexpr TokenIndex behind = 3;
  if (std::ranges::find(offices, tree.word(head)) == offices.end()) return std::nullopt;
  if (head + behind >= by_token_.size() || tree.word(head + 1) != "of" || reference(head + 2) ||
      tree.sentence_of(head) != tree.sentence_of(head + behind))
    return std::nullopt;
  const Upos upos = tree.token(head + 2).upos;
  const ActorReference* name = person_named_at(head + behind);
  const bool person = name && name->first == head + behind;
  const bool matter = (upos == Upos::noun || upos == Upos::propn) && !tree.token(head + 2).plural;
  return person && matter ? std::optional(name->actor) : std::nullopt;
}

/// "Norvian senator and presidential candidate Anna Berg": both are what she is, where the second
/// has no article of its own.
std::optional<ActorIndex> ReferenceMap::named_after_roles(const Tree& tree, TokenIndex head) const {
  constexpr TokenIndex reach = 5;
  const TokenIndex last = std::min(tree.sentence_at(head).last, head + reach);
  if (tree.token(head).plural || reference(head) || head + 2 >= last ||
      tree.lemma(head + 1) != "and")
    return std::nullopt;
  TokenIndex next = head + 2;
  while (next < last && (tree.token(next).upos == Upos::adj || tree.token(next).upos == Upos::noun))
    ++next;
  if (next >= last || tree.token(next - 1).upos != Upos::noun || tree.token(next - 1).plural)
    return std::nullopt;
  const ActorReference* name = person_named_at(next);
  return name && name->first == next ? std::optional(name->actor) : std::nullopt;
}

/// "Anna and Ben Berg signed; the latter said": the last or the first of the pair named before.
std::optional<ActorIndex> ReferenceMap::one_of_pair(const Tree& tree, TokenIndex head) const {
  const bool latter = tree.lemma(head) == "latter";
  if (!(latter || tree.lemma(head) == "former") || !tree.has(head, Deprel::det))
    return std::nullopt;
  const std::uint32_t sentence = tree.sentence_of(head);
  const TokenIndex from = tree.document().sentences[sentence == 0 ? 0 : sentence - 1].first;
  for (TokenIndex index = head; index-- > from;) {
    if (tree.token(index).deprel != Deprel::conj || !tree.has(index, Deprel::cc)) continue;
    const ActorReference* second = reference(index);
    const ActorReference* first = reference(*tree.head(index));
    if (first && second && first->actor != second->actor)
      return latter ? second->actor : first->actor;
  }
  return std::nullopt;
}

/// "endorsed his rival, Anna Berg.", "the governor of Borvia, Anna Berg, said": who somebody is,
/// wherever the parser hung the name.
std::optional<ActorIndex> ReferenceMap::named_behind(const Tree& tree, TokenIndex head) const {
  constexpr TokenIndex reach = 8;
  if (tree.has(head, Deprel::conj) || tree.token(head).plural) return std::nullopt;
  const TokenIndex behind = tree.extent(head).second;
  const TokenIndex end = tree.sentence_at(head).last;
  const auto is_comma = [&](TokenIndex i) { return tree.word(i) == ","; };
  TokenIndex comma = head + 1;
  while (comma < std::min(behind, head + reach) && !is_comma(comma)) ++comma;
  if (comma + 1 >= end || !is_comma(comma)) return std::nullopt;
  const ActorReference* name = reference(comma + 1);
  if (!name || name->first != comma + 1 || name->form != ActorReference::Form::name)
    return std::nullopt;
  // "a resident of Bath, Norvia, won", but "the capital of Norvia, Bath, was taken"
  if (tree.lemma(head) != "capital" && is_address(tree, head, comma + 1)) return std::nullopt;
  const bool closed = name->last == end || tree.token(name->last).upos == Upos::punct;
  const bool listed = name->last + 1 < end && tree.token(name->last + 1).upos == Upos::cconj;
  const Token& first = tree.token(name->first);
  const bool beside = comma < behind && first.deprel == Deprel::conj &&
                      !tree.has(name->first, Deprel::cc) && reference(comma - 1);
  const bool whose = comma >= behind && tree.has(head, Deprel::nmod_poss);
  // "The former player, Berg, joined", "the next storm, Hurricane Foo, grew": nothing but the verb
  // behind the second comma.
  const bool enclosed = name->last + 1 < end && is_comma(name->last) &&
                        tree.token(name->last + 1).upos == Upos::verb &&
                        tree.head(head) == name->last + 1 && tree.has(head, Deprel::det);
  const bool person = actor(name->actor).kind == ActorKind::person;
  const bool told = enclosed || (person && (beside || whose));
  return closed && !listed && told ? std::optional(name->actor) : std::nullopt;
}

}  // namespace fabula
