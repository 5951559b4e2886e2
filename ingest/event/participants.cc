#include "ingest/event/participants.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fabula {
namespace {

using std::string_view;

struct PrepositionRole {
  string_view preposition;
  Role role;
};

/// What a preposition makes of an actor in an event's clause.
constexpr std::array<PrepositionRole, 14> preposition_roles{{
    {"with", Role::counterparty},
    {"between", Role::agent},
    {"among", Role::agent},
    {"by", Role::agent},
    {"to", Role::recipient},
    {"from", Role::origin},
    {"against", Role::patient},
    {"on", Role::patient},
    {"of", Role::patient},
    {"upon", Role::patient},
    {"alongside", Role::counterparty},
    {"into", Role::destination},
    {"for", Role::recipient},
    {"through", Role::instrument},
}};

constexpr std::array<string_view, 7> settings{"in",     "at",  "near",  "outside",
                                              "across", "off", "around"};

class ParticipantReader {
 public:
  ParticipantReader(const Tree& tree, const ReferenceMap& references)
      : tree_(tree), references_(references) {}

  void read(EventClause& clause) {
    clause_ = &clause;
    for (const Argument& argument : clause.arguments) add(argument);
    for (TokenIndex verb : clause.support) {
      // "announced a meeting to be held": who announces it does not undergo it.
      const bool behind = tree_.head(verb) == clause.trigger;
      for (const Argument& argument : arguments_of(tree_, verb))
        if (argument.token != clause.trigger && !is_support(argument.token) &&
            !(behind && argument.inherited))
          add(argument);
    }
    std::ranges::sort(clause.participants);
    const auto twice = std::ranges::unique(clause.participants, {}, &Participant::actor);
    clause.participants.erase(twice.begin(), twice.end());
  }

 private:
  bool is_support(TokenIndex token) const {
    return std::ranges::find(clause_->support, token) != clause_->support.end();
  }

  void add(const Argument& argument) {
    std::vector<ActorIndex> actors = references_.actors_of(tree_, argument.token);
    const bool core = argument.slot == Slot::subject || argument.slot == Slot::object;
    if (actors.empty() && core)
      if (const auto owner = owner_of(argument.token)) actors.push_back(*owner);
    for (ActorIndex actor : actors) add(argument, actor);
  }

  void add(const Argument& argument, ActorIndex actor) {
    switch (argument.slot) {
      case Slot::subject:
        return put(actor, Role::agent);
      case Slot::object:
        return put(actor, Role::patient);
      case Slot::recipient:
        return put(actor, Role::recipient);
      case Slot::oblique:
        return add_oblique(actor, argument.preposition);
      case Slot::modifier:
        return add_modifier(actor);
    }
  }

  /// "Pakistan's GDP growth accelerated": without an actor of its own, a phrase brings its owner.
  std::optional<ActorIndex> owner_of(TokenIndex noun) const {
    const auto owner = tree_.child(noun, Deprel::nmod_poss);
    if (!owner || tree_.token(*owner).upos == Upos::pron) return std::nullopt;
    return references_.actor_of(tree_, *owner);
  }

  void add_oblique(ActorIndex actor, string_view preposition) {
    const Actor& who = references_.actor(actor);
    const bool setting = std::ranges::find(settings, preposition) != settings.end();
    if (setting) {
      const bool is_place = who.kind == ActorKind::place || who.kind == ActorKind::country;
      if (is_place && !clause_->place) clause_->place = actor;
      return;
    }
    const auto found =
        std::ranges::find(preposition_roles, preposition, &PrepositionRole::preposition);
    if (found == preposition_roles.end()) return;
    if (who.kind == ActorKind::place) {
      if (!clause_->place && found->role == Role::recipient) clause_->place = actor;
      return;
    }
    put(actor, found->role);
  }

  /// "EU summit", "Russian invasion": the modifier of an event noun acts.
  void add_modifier(ActorIndex actor) {
    if (references_.actor(actor).kind == ActorKind::place) {
      if (!clause_->place) clause_->place = actor;
      return;
    }
    put(actor, Role::agent);
  }

  void put(ActorIndex actor, Role role) {
    const bool known = std::ranges::find(clause_->participants, actor, &Participant::actor) !=
                       clause_->participants.end();
    if (!known) clause_->participants.push_back({actor, role});
  }

  const Tree& tree_;
  const ReferenceMap& references_;
  EventClause* clause_ = nullptr;
};

}  // namespace

void attach_participants(std::span<EventClause> clauses, const Tree& tree,
                         const ReferenceMap& references) {
  ParticipantReader reader(tree, references);
  for (EventClause& clause : clauses) reader.read(clause);
}

void attach_amounts(std::span<EventClause> clauses, const Tree& tree,
                    std::span<const FoundAmount> amounts) {
  constexpr std::uint32_t none = 0;
  std::vector<std::uint32_t> clause_at(tree.document().tokens.size(), none);  // index + 1
  for (std::uint32_t i = 0; i < clauses.size(); ++i) {
    clause_at[clauses[i].trigger] = i + 1;
    for (TokenIndex token : clauses[i].support) clause_at[token] = i + 1;
  }
  for (const FoundAmount& found : amounts) {
    std::optional<TokenIndex> token = found.head;
    while (token && clause_at[*token] == none) token = tree.head(*token);
    if (token) clauses[clause_at[*token] - 1].amounts.push_back(found.amount);
  }
}

}  // namespace fabula
