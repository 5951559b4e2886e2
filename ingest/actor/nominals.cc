#include "ingest/actor/nominals.h"

#include <algorithm>
#include <map>
#include <set>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// A country, or a territory that has a government of its own: a place of no other class.
bool is_state(const NameCluster& who) {
  return who.sense == NameSense::country ||
         (who.sense == NameSense::place && who.known && who.type.empty());
}

}  // namespace

/// The article's country is the one that it names most often, rather than one that it names in
/// passing.
Nominals::Nominals(const Discourse& discourse, const ActorLexicon& lexicon,
                   const NameClusters& names)
    : discourse_(discourse) {
  constexpr std::size_t least_mentions = 3, clear_majority = 2;
  std::size_t most = 0, next = 0;
  for (std::uint32_t i = 0; i < names.clusters.size(); ++i) {
    if (!is_state(names.clusters[i])) continue;
    const std::size_t mentions = names.clusters[i].mentions.size();
    next = std::max(next, std::min(most, mentions));
    if (mentions > most) leading_ = i;
    most = std::max(most, mentions);
  }
  if (most == next) leading_.reset();
  leads_clearly_ = most >= least_mentions && most >= clear_majority * next;
  if (leading_) count_homes(lexicon, names);
}

/// Whether the article speaks more of what a country has that it does not name than of the leading
/// one: "the government" behind "the Bank of Norvia" is not that of a country named in passing.
void Nominals::count_homes(const ActorLexicon& lexicon, const NameClusters& names) {
  std::map<std::uint32_t, std::size_t> mentions;
  std::set<std::uint32_t> named;
  for (const NameCluster& who : names.clusters) {
    if (!who.known) continue;
    const bool state = is_state(who);
    const auto home = state ? who.known : lexicon.known()[*who.known].home;
    if (home) mentions[*home] += who.mentions.size();
    if (state) named.insert(*who.known);
  }
  const auto own = names.clusters[*leading_].known;
  is_of_unnamed_ = own && std::ranges::any_of(mentions, [&](const auto& of) {
                     return !named.contains(of.first) && of.second > mentions[*own];
                   });
}

std::optional<std::uint32_t> Nominals::resolve(const Nominal& nominal,
                                               const DefinitePhrase& phrase) const {
  const auto found = taken_up(nominal, phrase);
  if (found && beside_another(phrase.first, *found)) return std::nullopt;
  return found;
}

std::optional<std::uint32_t> Nominals::country_beside(const Nominal& nominal, TokenIndex first,
                                                      TokenIndex last) const {
  if (nominal.kind != ActorKind::country || is_land(last - 1)) return std::nullopt;
  const auto mentions = discourse_.mentions();
  const std::uint32_t next = discourse_.next_mention();
  const std::uint32_t from = next == 0 ? 0 : next - 1;
  for (std::uint32_t i = from; i < std::min<std::size_t>(from + 2, mentions.size()); ++i) {
    const NameMention& name = mentions[i];
    if (discourse_.cluster_of_mention(i).sense != NameSense::country) continue;
    const bool before = name.last == first || (name.last + 1 == first && lower(name.last) == "'s");
    const bool after =
        name.first > last && lower(last) == "of" &&
        (name.first == last + 1 || (name.first == last + 2 && lower(last + 1) == "the"));
    if (before || after) return discourse_.of_mention(i);
  }
  return std::nullopt;
}

/// "the country", not its government.
bool Nominals::is_land(TokenIndex noun) const {
  return one_of(discourse_.token(noun).lemma, {"country", "kingdom", "nation", "republic"});
}

/// "wrote the paper": what is read, where nothing says that it acts or is spoken to.
bool Nominals::is_writing(TokenIndex noun) const {
  const Token& token = discourse_.token(noun);
  const auto verb = discourse_.tree().head(noun);
  const bool acts = token.deprel == Deprel::nsubj || token.deprel == Deprel::nmod_poss ||
                    (verb && discourse_.tree().lemma(*verb) == "tell");
  return token.lemma == "paper" && !acts;
}

std::optional<std::uint32_t> Nominals::taken_up(const Nominal& nominal,
                                                const DefinitePhrase& phrase) const {
  const bool country = nominal.kind == ActorKind::country;
  if (is_told_apart(discourse_, phrase) ||
      (country ? is_local(discourse_, phrase) : is_owned(discourse_, phrase)))
    return std::nullopt;
  const TokenIndex noun = phrase.noun();
  if (is_writing(noun)) return std::nullopt;
  const auto fit = [&](const Seen& seen) {
    return fits(nominal, seen.cluster, noun) && !is_contrasted(seen.cluster, noun) &&
           (country || is_called(seen.cluster, phrase));
  };
  const Seen* seen = discourse_.antecedent(2, fit);
  if (!country) return seen ? seen->cluster : discourse_.only_one(fit);
  if (seen && seen->subject && !seen->quality) return seen->cluster;
  if (is_of_unnamed_) return std::nullopt;
  if (leading_ && fits(nominal, *leading_, noun) &&
      (leads_clearly_ || discourse_.is_near(*leading_)))
    return leading_;
  return discourse_.only_one(fit);
}

/// Whether a noun takes up names of the candidate's sense and class.
bool Nominals::fits(const Nominal& nominal, std::uint32_t candidate, TokenIndex noun) const {
  const NameCluster& who = discourse_.cluster(candidate);
  if (nominal.kind == ActorKind::country && is_state(who))
    return who.sense == NameSense::country || !is_land(noun);
  if (who.sense != sense_of(nominal.kind)) return false;
  const bool company = std::ranges::find(nominal.types, "company") != nominal.types.end();
  if (who.type.empty()) return company && who.sense == NameSense::organization;
  return std::ranges::find(nominal.types, who.type) != nominal.types.end();
}

/// "The coalition fights since the group came": of two common nouns in one sentence each means
/// another.
bool Nominals::is_contrasted(std::uint32_t candidate, TokenIndex noun) const {
  const auto seen = discourse_.seen();
  for (auto i = seen.rbegin(); i != seen.rend() && i->sentence == discourse_.index(); ++i) {
    const Token& head = discourse_.token(i->head);
    if (i->cluster == candidate && head.upos == Upos::noun &&
        head.lemma != discourse_.token(noun).lemma)
      return true;
  }
  return false;
}

/// "the working group", "the emergency co-ordination group"
bool Nominals::is_circle(const DefinitePhrase& phrase) const {
  for (TokenIndex i = phrase.determiner + 1; i < phrase.first; ++i)
    if (one_of(lower(i), {"advisory", "advocacy", "campaign", "contact", "coordination", "crisis",
                          "emergency", "expert", "lobby", "parliamentary", "pressure", "rights",
                          "steering", "support", "working"}))
      return true;
  return false;
}

/// A place or a council is meant by a noun of its name only ("the airport" is no station, "the
/// panel" no committee), a public body or a movement by no other qualities than those of its name:
/// "the fire department" is no Department of Public Works. What is told to be a company is
/// described more freely.
bool Nominals::is_called(std::uint32_t candidate, const DefinitePhrase& phrase) const {
  const std::string_view type = discourse_.cluster(candidate).type;
  const bool place = discourse_.cluster(candidate).sense == NameSense::place;
  const std::string noun = lower(phrase.noun());
  const bool by_name =
      place || type == "military" || one_of(noun, {"committee", "council", "panel"});
  if (by_name && !has_word(candidate, noun)) return false;
  // "the emergency group": people of several bodies, no company
  const bool circle = noun == "group" && is_circle(phrase);
  const bool body =
      place || circle || type.empty() ||
      one_of(type, {"agency", "alliance", "body", "charity", "court", "government", "hospital",
                    "media", "ministry", "movement", "party", "police", "university"});
  for (TokenIndex i = phrase.determiner + 1; i < phrase.first; ++i) {
    const auto named = discourse_.at(i);
    const bool country = named && discourse_.cluster(*named).sense == NameSense::country;
    const bool told = discourse_.token(i).upos == Upos::noun || starts_upper(discourse_.word(i));
    if (body && told && !country && !has_word(candidate, lower(i))) return false;
  }
  return true;
}

/// Whether a word stands in one of the candidate's names.
bool Nominals::has_word(std::uint32_t candidate, std::string_view wanted) const {
  const auto& mentions = discourse_.cluster(candidate).mentions;
  return std::ranges::any_of(mentions, [&](std::uint32_t mention) {
    const NameMention& name = discourse_.mentions()[mention];
    for (TokenIndex i = name.first; i < name.last; ++i)
      if (lower(i) == wanted) return true;
    return false;
  });
}

/// Whether another organization or person is named right before a noun: "the Foo chain".
bool Nominals::beside_another(TokenIndex noun, std::uint32_t found) const {
  const std::uint32_t next = discourse_.next_mention();
  if (next == 0 || discourse_.mentions()[next - 1].last != noun) return false;
  const NameSense sense = discourse_.cluster_of_mention(next - 1).sense;
  return discourse_.of_mention(next - 1) != found &&
         (sense == NameSense::organization || sense == NameSense::person);
}

}  // namespace fabula
