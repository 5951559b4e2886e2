#pragma once

#include <optional>
#include <span>
#include <vector>

#include "ingest/actor/actors.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Which actor a token stands for: the references of a document by token, in one array.
class ReferenceMap {
 public:
  /// Both must outlive the map.
  ReferenceMap(const Document& document, const ResolvedActors& resolution);

  /// The reference that covers the token, or nothing.
  const ActorReference* reference(TokenIndex token) const;
  std::span<const Actor> actors() const { return resolution_->actors; }
  const Actor& actor(ActorIndex index) const { return resolution_->actors[at(index)]; }

  /// The actors of a noun phrase by its head: the head's own, else the names in apposition to it
  /// ("the agencies, A, B and C") or behind it as a title.
  std::vector<ActorIndex> actors_of(const Tree& tree, TokenIndex head) const;
  /// The first of them.
  std::optional<ActorIndex> actor_of(const Tree& tree, TokenIndex head) const;
  /// The country that a noun phrase gives as the owner of a body: of "Norvia's Parliament", whose
  /// head is `noun`. Nothing where `body` is no organization.
  std::optional<ActorIndex> country_of_body(const Tree& tree, TokenIndex noun,
                                            ActorIndex body) const;
  /// Some of those that a plural noun names: "banks, including Acme".
  std::vector<ActorIndex> examples_of(const Tree& tree, TokenIndex head) const;

 private:
  /// The person or organization whose name stands right behind a title or a noun that says what it
  /// is; else nullptr.
  const ActorReference* titled_by(const Tree& tree, TokenIndex head) const;
  std::optional<ActorIndex> named_behind(const Tree& tree, TokenIndex head) const;
  const ActorReference* named_within(const Tree& tree, TokenIndex head,
                                     const ActorReference& own) const;
  const ActorReference* person_named_at(TokenIndex token) const;
  const ActorReference* officer_at_end(const Tree& tree, TokenIndex head,
                                       const ActorReference& own) const;
  std::optional<ActorIndex> named_after_place(const Tree& tree, TokenIndex head) const;
  std::optional<ActorIndex> named_after_office(const Tree& tree, TokenIndex head) const;
  std::optional<ActorIndex> named_after_roles(const Tree& tree, TokenIndex head) const;
  std::optional<ActorIndex> one_of_pair(const Tree& tree, TokenIndex head) const;
  static bool is_citizen(const Tree& tree, TokenIndex head, const ActorReference& own);
  static bool is_titled(const Tree& tree, TokenIndex head, TokenIndex name);
  bool is_of_conjunct(const Tree& tree, TokenIndex head, TokenIndex name) const;
  bool is_cut_gloss(const Tree& tree, TokenIndex index) const;
  bool is_address(const Tree& tree, TokenIndex head, TokenIndex index) const;

  const ResolvedActors* resolution_;
  std::vector<std::uint32_t> by_token_;  // index of the reference + 1; 0 = none
};

}  // namespace fabula
