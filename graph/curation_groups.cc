#include "graph/curation_groups.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "graph/content_hash.h"
#include "graph/name.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

/// Sets that grow together, with the smallest member as root.
class Unions {
 public:
  explicit Unions(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }
  std::uint32_t root(std::uint32_t i) const {
    while (parent_[i] != i) i = parent_[i];
    return i;
  }
  void unite(std::uint32_t a, std::uint32_t b) {
    const auto [into, from] = std::minmax({root(a), root(b)});
    parent_[from] = into;
  }
  std::vector<std::uint32_t> roots() const {
    std::vector<std::uint32_t> found(parent_.size());
    for (std::uint32_t i = 0; i < found.size(); ++i) found[i] = root(i);
    return found;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

template <typename T>
void append(std::vector<T>& into, const std::vector<T>& from) {
  into.insert(into.end(), from.begin(), from.end());
}

bool is_at(const EventMention& mention, const Evidence& e) {
  return mention.span == e.span && mention.trigger == e.trigger;
}

}  // namespace

std::string note_of(const CurationEntry& entry) {
  return entry.note.empty() ? "" : " (" + entry.note + ')';
}

std::string on_line(const CurationEntry& entry) {
  return "the " + std::string(name_of(entry.verb)) + " on line " + std::to_string(entry.where.line);
}

void CurationGroups::regroup(std::span<const CurationTask> tasks) {
  for (const CurationTask& task : tasks)
    if (task.is(CurationVerb::split, NodeKind::event))
      split_event(*task.entry, task.targets.front());
  for (const CurationTask& task : tasks)
    if (task.is(CurationVerb::split, NodeKind::actor))
      split_actor(*task.entry, task.targets.front().node.index);
  merge_events(tasks);
  merge_actors(tasks);
}

/// The article's event that holds the mentions to be set apart: the whole one, or a new one.
EventRef CurationGroups::set_apart(EventRef ref, const std::vector<const Evidence*>& mentions) {
  const auto goes = [&](const EventMention& m) {
    return std::ranges::any_of(
        mentions, [&](const Evidence* e) { return at(e->article) == ref.article && is_at(m, *e); });
  };
  const Extraction& article = *articles_[ref.article];
  if (std::ranges::all_of(article.events[at(ref.event)].mentions, goes)) return ref;
  Extraction& copy = copied_.emplace_back(article);
  articles_[ref.article] = &copy;
  Event apart = copy.events[at(ref.event)];
  std::erase_if(apart.mentions, [&](const EventMention& m) { return !goes(m); });
  std::erase_if(copy.events[at(ref.event)].mentions, goes);
  copy.events.push_back(std::move(apart));
  return {ref.article, EventIndex{static_cast<std::uint32_t>(copy.events.size() - 1)}};
}

void CurationGroups::split_event(const CurationEntry& entry, const FoundTarget& target) {
  const StoryEvent& event = before_.story.events[target.node.index];
  std::vector<const Evidence*> apart;
  for (const CurationTarget& part : entry.apart) {
    const auto mentions = finder_.mentions_of(part, EventIndex{target.node.index});
    if (mentions.empty()) return;
    append(apart, mentions);
  }
  sort_once(apart);
  if (apart.size() == event.mentions.size())
    return finder_.report(entry.where,
                          "nothing would be left of the event; set apart a part of its quotations");
  const auto [earlier, fresh] = split_on_.emplace(target.node, &entry);
  if (!fresh)
    return finder_.report(entry.where,
                          "the event is split already by " + on_line(*earlier->second));
  EventCluster moved;
  EventCluster& rest = clusters_[target.node.index];
  for (const EventRef ref : std::vector<EventRef>(rest.members)) {
    const std::vector<EventMention>& told = articles_[ref.article]->events[at(ref.event)].mentions;
    if (std::ranges::none_of(apart, [&](const Evidence* e) {
          return at(e->article) == ref.article &&
                 std::ranges::any_of(told, [&](const EventMention& m) { return is_at(m, *e); });
        }))
      continue;
    const EventRef gone = set_apart(ref, apart);
    if (gone == ref) std::erase(rest.members, ref);
    moved.members.push_back(gone);
    moved_[ref] = gone;
  }
  moved.reasons = {"editor: told apart from " + in_quotes(event.label) + note_of(entry)};
  rest.reasons.push_back("editor: " + std::to_string(apart.size()) +
                         (apart.size() == 1 ? " quotation" : " quotations") + " told apart" +
                         note_of(entry));
  std::ranges::sort(moved.members);
  kept_apart_.push_back({rest.members.front(), moved.members.front(), &entry});
  clusters_.push_back(std::move(moved));
  changed_ = true;
}

/// Takes out of `rest` the members that an article or a name tells apart.
std::vector<ActorRef> CurationGroups::take_apart(ActorCluster& rest, const CurationTarget& part) {
  const auto article = finder_.article(part.article.empty() ? part.words : part.article);
  const std::string name = normalised_name(part.words);
  std::vector<ActorRef> taken;
  for (const ActorRef ref : rest.members) {
    const Actor& local = articles_[ref.article]->actors[at(ref.actor)];
    const bool named = !name.empty() && normalised_name(local.name) == name;
    const bool there = article && at(*article) == ref.article;
    if (part.article.empty() ? named || there : there && (name.empty() || named))
      taken.push_back(ref);
  }
  std::erase_if(rest.members,
                [&](ActorRef ref) { return std::ranges::find(taken, ref) != taken.end(); });
  if (taken.empty())
    finder_.report(part.where,
                   "no member of " + in_quotes(rest.name) + " is of that name or article");
  return taken;
}

void CurationGroups::split_actor(const CurationEntry& entry, std::uint32_t index) {
  ActorCluster& rest = actors_.actors[index];
  ActorCluster moved;
  for (const CurationTarget& part : entry.apart) append(moved.members, take_apart(rest, part));
  if (moved.members.empty()) return;
  std::ranges::sort(moved.members);
  if (rest.members.empty()) {
    rest.members = std::move(moved.members);
    return finder_.report(entry.where, "nothing would be left of the actor");
  }
  const ActorRef first = moved.members.front();
  const Extraction& article = *articles_[first.article];
  moved.name = article.actors[at(first.actor)].name;
  moved.kind = article.actors[at(first.actor)].kind;
  moved.hash =
      content_hash({"apart", hex(rest.hash), article.article.id, std::to_string(at(first.actor))});
  moved.reasons = {"editor: told apart from " + in_quotes(rest.name) + note_of(entry)};
  rest.reasons.push_back("editor: " + in_quotes(moved.name) + " told apart" + note_of(entry));
  actors_.actors.push_back(std::move(moved));
  changed_ = true;
}

EventRef CurationGroups::member_of(const FoundTarget& target) const {
  if (!target.quoted) return target.member;
  const auto moved = moved_.find(target.member);
  if (moved == moved_.end()) return target.member;
  const EventRef apart = moved->second;
  const auto& mentions = articles_[apart.article]->events[at(apart.event)].mentions;
  const bool there = std::ranges::any_of(
      mentions, [&](const EventMention& m) { return is_at(m, *target.quoted); });
  return there ? apart : target.member;
}

void CurationGroups::merge_events(std::span<const CurationTask> tasks) {
  std::map<EventRef, std::uint32_t> cluster_of;
  for (std::uint32_t i = 0; i < clusters_.size(); ++i)
    for (const EventRef ref : clusters_[i].members) cluster_of[ref] = i;
  Unions unions(clusters_.size());
  for (const CurationTask& task : tasks) {
    if (!task.is(CurationVerb::merge, NodeKind::event)) continue;
    const std::uint32_t first = cluster_of.at(member_of(task.targets.front()));
    std::string reason = "editor: one event:";
    Unions tried = unions;
    for (const FoundTarget& target : task.targets) {
      tried.unite(first, cluster_of.at(member_of(target)));
      reason += ' ' + in_quotes(before_.story.events[target.node.index].label);
    }
    const auto broken = std::ranges::find_if(kept_apart_, [&](const KeptApart& pair) {
      return tried.root(cluster_of.at(pair.a)) == tried.root(cluster_of.at(pair.b));
    });
    if (broken != kept_apart_.end()) {
      finder_.report(task.entry->where, "contradicts " + on_line(*broken->entry));
      continue;
    }
    unions = std::move(tried);
    clusters_[unions.root(first)].reasons.push_back(reason + note_of(*task.entry));
    changed_ = true;
  }
  join_event_clusters(unions.roots());
}

void CurationGroups::join_event_clusters(const std::vector<std::uint32_t>& root) {
  for (std::uint32_t i = 0; i < clusters_.size(); ++i) {
    if (root[i] == i) continue;
    append(clusters_[root[i]].members, clusters_[i].members);
    append(clusters_[root[i]].reasons, clusters_[i].reasons);
    clusters_[i] = {};
  }
  std::erase_if(clusters_, [](const EventCluster& cluster) { return cluster.members.empty(); });
  for (EventCluster& cluster : clusters_) std::ranges::sort(cluster.members);
}

void CurationGroups::merge_actors(std::span<const CurationTask> tasks) {
  Unions unions(actors_.actors.size());
  std::map<std::uint32_t, std::uint32_t> keeper_of;  // root -> whose name and id stay
  for (const CurationTask& task : tasks) {
    if (!task.is(CurationVerb::merge, NodeKind::actor)) continue;
    const std::uint32_t first = task.targets.front().node.index;
    const auto earlier = keeper_of.find(unions.root(first));
    const std::uint32_t keeper = earlier == keeper_of.end() ? first : earlier->second;
    std::string reason = "editor: one actor:";
    for (const FoundTarget& target : task.targets) {
      unions.unite(first, target.node.index);
      reason += ' ' + in_quotes(actors_.actors[target.node.index].name);
    }
    keeper_of[unions.root(first)] = keeper;
    actors_.actors[keeper].reasons.push_back(reason + note_of(*task.entry));
    changed_ = true;
  }
  for (std::uint32_t i = 0; i < actors_.actors.size(); ++i) {
    const auto keeper = keeper_of.find(unions.root(i));
    if (keeper == keeper_of.end() || keeper->second == i) continue;
    ActorCluster& into = actors_.actors[keeper->second];
    append(into.members, actors_.actors[i].members);
    append(into.reasons, actors_.actors[i].reasons);
    actors_.actors[i].members.clear();
  }
  if (changed_) number_actors();
}

void CurationGroups::number_actors() {
  std::erase_if(actors_.actors, [](const ActorCluster& c) { return c.members.empty(); });
  std::ranges::sort(actors_.actors, {}, &ActorCluster::hash);
  for (std::uint32_t i = 0; i < actors_.actors.size(); ++i) {
    std::ranges::sort(actors_.actors[i].members);
    for (const ActorRef ref : actors_.actors[i].members)
      actors_.actor_of[ref.article][at(ref.actor)] = i;
  }
}

}  // namespace fabula
