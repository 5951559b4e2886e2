#include "graph/actor_bonds.h"

#include <algorithm>

#include "graph/name.h"

namespace fabula {
namespace {

/// Of two full names of one short name, one must be declared this many times as often.
constexpr std::size_t clear_majority = 3;

}  // namespace

void bind(ActorBonds& bonds, std::span<const ActorNode> nodes, std::uint32_t a, std::uint32_t b,
          Bond bond, std::uint32_t article) {
  if (a == b || nodes[a].person() != nodes[b].person()) return;
  bonds.push_back({std::min(a, b), std::max(a, b), bond, article});
}

std::optional<std::uint32_t> clear_favourite(const std::map<std::uint32_t, std::size_t>& votes) {
  const auto best =
      std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
  for (const auto& [candidate, count] : votes)
    if (candidate != best->first && best->second < clear_majority * count) return std::nullopt;
  return votes.empty() ? std::nullopt : std::optional(best->first);
}

std::set<std::string> offices_of(std::span<const Extraction* const> articles,
                                 const ActorNode& node) {
  std::set<std::string> found;
  for (const ActorRef ref : node.members)
    for (const std::string& title : articles[ref.article]->actors[at(ref.actor)].titles) {
      const std::string words = normalised_name(title, ActorKind::other);
      if (!words.empty()) found.emplace(split_words(words).back());
    }
  return found;
}

bool same_office(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& office) { return b.contains(office); });
}

}  // namespace fabula
