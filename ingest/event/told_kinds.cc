#include "ingest/event/told_kinds.h"

#include <algorithm>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// "the city of Bath", "the state of Norvia": of these the phrase is the name.
bool is_named_by_of(std::string_view noun) {
  return one_of(
      noun, {"borough", "city", "county", "district", "island", "municipality", "port", "province",
             "region", "republic", "state", "suburb", "territory", "town", "township", "village"});
}

}  // namespace

ToldKinds::ToldKinds(const Tree& tree, const ReferenceMap& references)
    : tree_(tree), references_(references) {
  const auto& tokens = tree.document().tokens;
  for (TokenIndex noun = 0; noun < tokens.size(); ++noun) {
    if (tokens[noun].upos != Upos::noun || tokens[noun].plural) continue;
    const auto actor = told_of(noun);
    if (!actor) continue;
    const auto [kind, first] = kinds_.try_emplace(tree.lemma(noun), Kind{noun, *actor, false});
    kind->second.several |= kind->second.actor != *actor;
  }
}

/// The name of an actor, no person, that begins at a token.
const ActorReference* ToldKinds::name_at(TokenIndex token) const {
  if (token >= tree_.document().tokens.size()) return nullptr;
  const ActorReference* name = references_.reference(token);
  const bool named = name && name->form == ActorReference::Form::name && name->first == token &&
                     references_.actor(name->actor).kind != ActorKind::person;
  return named ? name : nullptr;
}

std::optional<ActorIndex> ToldKinds::told_of(TokenIndex noun) const {
  const auto above = tree_.head(noun);
  // "Bath, a city in the west"
  if (tree_.token(noun).deprel == Deprel::appos && above && *above < noun) {
    const ActorReference* name = references_.reference(*above);
    if (name && name_at(name->first)) return name->actor;
  }
  // "Bath is a city"
  if (tree_.has(noun, Deprel::cop) && tree_.has_indefinite_article(noun)) {
    const auto subject = tree_.child(noun, Deprel::nsubj);
    const ActorReference* name = subject ? references_.reference(*subject) : nullptr;
    if (name && name_at(name->first)) return name->actor;
  }
  // "the network Acme", "the boat, Bolt,"
  const bool comma = noun + 1 < tree_.document().tokens.size() && tree_.word(noun + 1) == ",";
  if (const ActorReference* name = name_at(noun + (comma ? 2 : 1))) {
    const Deprel role = tree_.token(name->head).deprel;
    // "in the area, Acme said": of places and bodies a comma may part what has nothing to do with
    // each other.
    const bool thing = references_.actor(name->actor).kind == ActorKind::other;
    const bool behind =
        tree_.head(name->head) == noun &&
        (comma ? thing && role == Deprel::appos : role == Deprel::appos || role == Deprel::flat);
    // but "the area bank Acme", "the state Senate"
    const bool before = !comma && above == name->head &&
                        tree_.token(noun).deprel == Deprel::compound &&
                        tree_.lemma(noun) != "area" && !is_named_by_of(tree_.lemma(noun));
    if (behind || before) return name->actor;
  }
  // "the city of Bath"
  const ActorReference* name = name_at(noun + 2);
  const bool of = name && tree_.word(noun + 1) == "of" && tree_.head(name->head) == noun &&
                  is_place(name->actor) && is_named_by_of(tree_.lemma(noun));
  return of ? std::optional(name->actor) : std::nullopt;
}

std::optional<ActorIndex> ToldKinds::meant(TokenIndex noun) const {
  const auto found = kinds_.find(tree_.lemma(noun));
  if (found == kinds_.end() || !takes_up(noun)) return std::nullopt;
  const Kind& kind = found->second;
  if (kind.several || kind.noun >= noun || (is_place(kind.actor) && is_displaced(kind.actor, noun)))
    return std::nullopt;
  return kind.actor;
}

/// "the city", "this city", and nothing with it that says which.
bool ToldKinds::takes_up(TokenIndex noun) const {
  const Token& token = tree_.token(noun);
  const auto article = tree_.child(noun, Deprel::det);
  if (token.upos != Upos::noun || token.plural || !article || references_.reference(noun) ||
      !one_of(tree_.lemma(*article), {"that", "the", "this"}))
    return false;
  return std::ranges::all_of(tree_.children(noun), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    return relation == Deprel::det || relation == Deprel::case_ || relation == Deprel::punct;
  });
}

bool ToldKinds::is_place(ActorIndex actor) const {
  const ActorKind kind = references_.actor(actor).kind;
  return kind == ActorKind::place || kind == ActorKind::country;
}

/// Another place, no country, was named since: "the city" may be that one.
bool ToldKinds::is_displaced(ActorIndex actor, TokenIndex noun) const {
  constexpr TokenIndex reach = 400;  // words
  const TokenIndex from = noun > reach ? noun - reach : 0;
  for (TokenIndex before = noun; before-- > from;) {
    const ActorReference* name = references_.reference(before);
    if (!name) continue;
    if (name->actor == actor) return false;
    if (references_.actor(name->actor).kind == ActorKind::place) return true;
  }
  return true;
}

}  // namespace fabula
