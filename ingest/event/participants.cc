#include "ingest/event/participants.h"

#include <algorithm>
#include <array>
#include <optional>

#include "graph/vocabulary.h"
#include "ingest/event/conjuncts.h"
#include "ingest/event/members.h"
#include "ingest/text/one_of.h"

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

constexpr std::array<string_view, 4> occasions{"at", "during", "in", "on"};

/// What stands before "of" and a place that has a government; sorted.
constexpr std::array<string_view, 16> communities{"borough",  "city",    "commonwealth", "county",
                                                  "district", "emirate", "government",   "island",
                                                  "kingdom",  "nation",  "parish",       "province",
                                                  "republic", "state",   "town",         "village"};

class ParticipantReader {
 public:
  ParticipantReader(std::span<const EventClause> clauses, const Tree& tree,
                    const ReferenceMap& references)
      : tree_(tree), references_(references) {
    for (const EventClause& clause : clauses)
      if (clause.nominal) nouns_.push_back(clause.trigger);
    std::ranges::sort(nouns_);
  }

  void read(EventClause& clause) {
    clause_ = &clause;
    // Who halves its own staff is who acts.
    for (const bool acting : {true, false})
      for (const Argument& argument : clause.arguments)
        if ((argument.slot == Slot::subject) == acting && !(acting && is_undergoing(argument)))
          add(argument);
    for (TokenIndex verb : clause.support) {
      // "announced a meeting to be held": who announces it does not undergo it.
      const bool behind = tree_.head(verb) == clause.trigger;
      for (const Argument& argument : arguments_of(tree_, verb))
        if (argument.token != clause.trigger && !is_support(argument.token) &&
            !(behind && argument.inherited) && !(argument.slot == Slot::subject && has_doer(verb)))
          add(argument);
    }
    add_attendant();
    add_office();
    std::ranges::sort(clause.participants);
    const auto twice = std::ranges::unique(clause.participants, {}, &Participant::actor);
    clause.participants.erase(twice.begin(), twice.end());
  }

 private:
  bool is_support(TokenIndex token) const {
    return std::ranges::find(clause_->support, token) != clause_->support.end();
  }

  /// "expects it to open": who expects it does not do it.
  bool has_doer(TokenIndex governor) const {
    const TokenIndex deed = clause_->trigger;
    const auto doer = tree_.child(governor, Deprel::obj);
    return tree_.head(deed) == governor && tree_.token(deed).deprel == Deprel::xcomp && doer &&
           *doer < deed && is_to_infinitive(tree_, deed) &&
           one_of(tree_.lemma(governor), {"believe", "expect", "hope", "want", "wish"});
  }

  /// "a licence allowing him to buy": who is meant by a pronoun that is not "himself" does not act;
  /// the subject that the clause seemed to take over is none.
  bool is_undergoing(const Argument& subject) const {
    const auto actor = references_.actor_of(tree_, subject.token);
    if (!subject.inherited || !actor) return false;
    return std::ranges::any_of(clause_->arguments, [&](const Argument& other) {
      const string_view word = tree_.word(other.token);
      return other.slot == Slot::object && tree_.token(other.token).upos == Upos::pron &&
             !word.ends_with("self") && !word.ends_with("selves") &&
             references_.actor_of(tree_, other.token) == actor;
    });
  }

  void add(const Argument& argument) {
    std::vector<ActorIndex> actors = references_.actors_of(tree_, argument.token);
    const bool core = argument.slot == Slot::subject || argument.slot == Slot::object;
    const auto owner = actors.empty() && core ? owner_of(argument.token) : std::nullopt;
    // "Anna's brother was arrested": of her, but not hers.
    if (owner && is_relative(tree_.lemma(argument.token))) return put(*owner, Role::topic);
    if (owner) actors.push_back(*owner);
    // "Norvia's Parliament approved it": the body and its country.
    if (!actors.empty() && core)
      if (const auto country = references_.country_of_body(tree_, argument.token, actors.front()))
        actors.push_back(*country);
    // "sued the state of Borvia", "mourned the death of Anna"
    const bool of_name =
        std::ranges::binary_search(communities, tree_.lemma(argument.token)) ||
        (argument.slot == Slot::object && std::ranges::binary_search(nouns_, argument.token));
    if (actors.empty() && of_name) actors = all_named_of(argument.token);
    if (actors.empty()) actors = references_.examples_of(tree_, argument.token);
    for (ActorIndex actor : actors) add(argument, actor);
    if (!actors.empty() || !core) return;
    const std::vector<ActorIndex> bodies = bodies_of(argument.token);
    if (bodies.empty()) return add_other(argument);
    for (ActorIndex body : bodies) {
      add(argument, body);
      clause_->represented.push_back(body);
    }
  }

  void add(const Argument& argument, ActorIndex actor) {
    switch (argument.slot) {
      case Slot::subject:
        if (tree_.token(argument.token).deprel == Deprel::nmod_poss)
          return put(actor, role_of_owner(actor));
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

  void add_other(const Argument& argument) {
    if (tree_.token(argument.token).upos != Upos::noun) return;
    const Role role = argument.slot == Slot::subject ? Role::agent : Role::patient;
    clause_->others.push_back({std::string(tree_.lemma(argument.token)), role});
  }

  /// "Pakistan's GDP growth accelerated": without an actor of its own, a phrase brings its owner,
  /// and "the city of Bath" is Bath.
  std::optional<ActorIndex> owner_of(TokenIndex noun) const {
    const auto owner = tree_.child(noun, Deprel::nmod_poss);
    if (owner && (tree_.token(*owner).upos != Upos::pron || member_of(tree_.lemma(noun))))
      return references_.actor_of(tree_, *owner);
    if (std::ranges::binary_search(communities, tree_.lemma(noun))) return named_of(noun);
    return std::nullopt;
  }

  /// "the Berg campaign", "Borvian troops", "an Acme spokesman", "officials from Acme", "Acme
  /// shares"; "Borvian and Norvian troops" are of both.
  std::vector<ActorIndex> bodies_of(TokenIndex noun) const {
    const Member* member = member_of(tree_.lemma(noun));
    if (!member || (member->several && !tree_.token(noun).plural)) return {};
    for (TokenIndex index : tree_.children(noun)) {
      const Deprel relation = tree_.token(index).deprel;
      const bool beside = (relation == Deprel::compound || relation == Deprel::amod ||
                           relation == Deprel::nmod_unmarked) &&
                          !has_comma(index, noun);
      const string_view preposition = tree_.preposition(index);
      const bool behind = relation == Deprel::nmod && one_of(preposition, {"of", "for", "from"});
      const bool there = relation == Deprel::nmod && preposition == "in";
      const auto whole =
          beside || behind || there ? references_.actor_of(tree_, index) : std::nullopt;
      if (!whole) continue;
      const ActorKind kind = references_.actor(*whole).kind;
      const bool personal =
          beside && one_of(member->noun, {"administration", "campaign", "lawyer", "team"});
      const bool of_place = one_of(member->noun, {"authority", "council", "official", "police"}) ||
                            (member->noun == "government" && !tree_.token(noun).plural);
      const bool fits = kind == ActorKind::place     ? of_place
                        : kind == ActorKind::country ? !member->organization
                        : kind == ActorKind::person  ? personal
                                                     : kind == ActorKind::organization && !there;
      if (!fits) continue;
      std::vector<ActorIndex> found{*whole};
      for (TokenIndex other : tree_.children(index)) {
        const auto second = beside && tree_.token(other).deprel == Deprel::conj
                                ? references_.actor_of(tree_, other)
                                : std::nullopt;
        if (second && references_.actor(*second).kind == kind) found.push_back(*second);
      }
      return found;
    }
    return {};
  }

  bool has_comma(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i)
      if (tree_.word(i) == ",") return true;
    return false;
  }

  /// "Paris" of "the mayor of Paris"; both of "the deaths of Anna and Ben".
  std::vector<ActorIndex> all_named_of(TokenIndex noun) const {
    std::vector<ActorIndex> found;
    for (TokenIndex index : tree_.children(noun)) {
      if (tree_.token(index).deprel != Deprel::nmod || tree_.preposition(index) != "of") continue;
      for (TokenIndex name : conjuncts_of(tree_, index))
        if (const auto actor = references_.actor_of(tree_, name)) found.push_back(*actor);
      break;
    }
    return found;
  }

  std::optional<ActorIndex> named_of(TokenIndex noun) const {
    const std::vector<ActorIndex> found = all_named_of(noun);
    return found.empty() ? std::nullopt : std::optional(found.front());
  }

  /// "At a press conference in Paris, the minister said", "Anna was stranded after a visit to
  /// Borvia": who speaks there takes part, and who is told of before or after it went.
  void add_attendant() {
    const TokenIndex meeting = clause_->trigger;
    const auto verb = tree_.head(meeting);
    if (!clause_->nominal || !verb || tree_.token(meeting).deprel != Deprel::obl) return;
    const string_view preposition = tree_.preposition(meeting);
    const bool attended = clause_->type == "meeting.hold" && one_of(preposition, occasions);
    const bool went = (clause_->type == "meeting.hold" || clause_->type == "other.travel") &&
                      (preposition == "after" || preposition == "before") &&
                      has_article(meeting, "a") && clause_->participants.empty();
    if (!attended && !went) return;
    for (const Argument& argument : arguments_of(tree_, *verb)) {
      const bool undergoes = went && argument.slot == Slot::object && is_passive(tree_, *verb);
      if (argument.slot != Slot::subject && !undergoes) continue;
      const auto actor = references_.actor_of(tree_, argument.token);
      const bool person = actor && references_.actor(*actor).kind == ActorKind::person;
      if (attended)
        add(argument);
      else if (person)
        put(*actor, Role::agent);
    }
  }

  bool has_article(TokenIndex noun, string_view article) const {
    const auto determiner = tree_.child(noun, Deprel::det);
    return determiner && tree_.lemma(*determiner) == article;
  }

  /// "elected as a Fellow of the Royal Society", "named head of Acme": where the post is.
  void add_office() {
    const TokenIndex verb = clause_->trigger;
    if (clause_->nominal || !clause_->type.starts_with("politics.")) return;
    for (TokenIndex office : tree_.children(verb)) {
      const Deprel relation = tree_.token(office).deprel;
      const bool told = relation == Deprel::xcomp || relation == Deprel::obj ||
                        (relation == Deprel::obl && tree_.preposition(office) == "as");
      if (!told || tree_.token(office).upos == Upos::verb) continue;
      const auto body = named_of(office);
      if (body && references_.actor(*body).kind == ActorKind::organization) put(*body, Role::topic);
    }
  }

  void add_oblique(ActorIndex actor, string_view preposition) {
    const Actor& who = references_.actor(actor);
    const bool setting = one_of(preposition, settings);
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
    put(actor, role_of_owner(actor));
  }

  /// "the Borvia election", "Borvia's earthquake": it is held or felt there; other events are done
  /// by whom they are of.
  Role role_of_owner(ActorIndex actor) const {
    const bool undergone =
        clause_->type == "politics.elect" || family_of(clause_->type) == "disaster";
    return undergone && references_.actor(actor).kind == ActorKind::country ? Role::patient
                                                                            : Role::agent;
  }

  void put(ActorIndex actor, Role role) {
    const bool known = std::ranges::find(clause_->participants, actor, &Participant::actor) !=
                       clause_->participants.end();
    if (!known) clause_->participants.push_back({actor, role});
  }

  const Tree& tree_;
  const ReferenceMap& references_;
  std::vector<TokenIndex> nouns_;  // that tell an event, sorted
  EventClause* clause_ = nullptr;
};

}  // namespace

void attach_participants(std::span<EventClause> clauses, const Tree& tree,
                         const ReferenceMap& references) {
  ParticipantReader reader(clauses, tree, references);
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
