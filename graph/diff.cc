#include "graph/diff.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "graph/json.h"
#include "graph/listing.h"
#include "graph/node_writing.h"
#include "graph/plain_text.h"
#include "graph/story_file.h"
#include "graph/vocabulary.h"
#include "graph/voices.h"

namespace fabula {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::array change_kinds{"new", "changed", "withdrawn"};
constexpr std::array node_kinds{"actor", "event", "link", "conflict"};

/// Words of an article, which are the same in both stories.
using Place = std::tuple<std::string_view, Span, Span>;

Place place_of(const Story& story, const Evidence& e) {
  return {story.articles[at(e.article)].id, e.span, e.trigger};
}

const std::vector<Evidence>& evidence_of(const StoryActor& actor) { return actor.mentions; }
const std::vector<Evidence>& evidence_of(const StoryEvent& event) { return event.mentions; }

/// For each node of `after` the node of `before` that shares the most places with it, one to one;
/// `none` for a new one.
template <typename Node>
std::vector<std::uint32_t> correspondence(const Story& before, const std::vector<Node>& old_nodes,
                                          const Story& after, const std::vector<Node>& new_nodes) {
  std::vector<std::pair<Place, std::uint32_t>> places;
  for (std::uint32_t i = 0; i < old_nodes.size(); ++i)
    for (const Evidence& e : evidence_of(old_nodes[i])) places.emplace_back(place_of(before, e), i);
  std::ranges::sort(places);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared;  // (old, new) -> places
  for (std::uint32_t i = 0; i < new_nodes.size(); ++i)
    for (const Evidence& e : evidence_of(new_nodes[i]))
      for (auto it = std::ranges::lower_bound(places, std::pair(place_of(after, e), 0U));
           it != places.end() && it->first == place_of(after, e); ++it)
        ++shared[{it->second, i}];
  std::vector<std::tuple<std::size_t, std::uint32_t, std::uint32_t>> best;
  for (const auto& [pair, count] : shared)
    best.emplace_back(std::numeric_limits<std::size_t>::max() - count, pair.first, pair.second);
  std::ranges::sort(best);
  std::vector<std::uint32_t> old_of(new_nodes.size(), none);
  std::vector<bool> taken(old_nodes.size());
  for (const auto& [rank, old_node, new_node] : best)
    if (!taken[old_node] && old_of[new_node] == none) {
      taken[old_node] = true;
      old_of[new_node] = old_node;
    }
  return old_of;
}

std::set<std::string> articles_of(const Story& story, const std::vector<Evidence>& evidence) {
  std::set<std::string> articles;
  for (const Evidence& e : evidence) articles.insert(story.articles[at(e.article)].id);
  return articles;
}

std::string joined(const std::set<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + text;
  return out;
}

/// Who says or denies something, in alphabetical order.
std::string voices(const Story& story, const std::vector<ActorIndex>& named,
                   const std::vector<Evidence>& unnamed) {
  const std::vector<std::string> all = voices_of(story, named, unnamed);
  return joined({all.begin(), all.end()});
}

using Properties = std::vector<std::pair<std::string, std::string>>;

Properties properties(const Story&, const StoryActor& a) {
  std::string aliases;
  for (const std::string& alias : a.aliases) aliases += (aliases.empty() ? "" : ", ") + alias;
  return {{"name", a.name}, {"kind", std::string(name_of(a.kind))}, {"aliases", aliases}};
}

Properties properties(const Story& story, const StoryEvent& e) {
  std::set<std::string> roles;
  for (const Participant& p : e.participants)
    roles.insert(story.actors[at(p.actor)].name + " (" + std::string(name_of(p.role)) + ')');
  std::string participants;
  for (const std::string& role : roles) participants += (participants.empty() ? "" : ", ") + role;
  std::string amounts;
  for (const Amount& amount : e.amounts) amounts += (amounts.empty() ? "" : ", ") + amount.text;
  return {{"label", e.label},
          {"type", e.type},
          {"modality", std::string(name_of(e.modality))},
          {"date", date_text(e)},
          {"participants", participants},
          {"place", e.place ? story.actors[at(*e.place)].name : ""},
          {"amounts", amounts},
          {"said by", voices(story, e.attributed_to, e.speakers)},
          {"denied by", voices(story, e.denied_by, e.deniers)}};
}

const std::string& name_of_node(const StoryActor& a) { return a.name; }
const std::string& name_of_node(const StoryEvent& e) { return e.label; }

/// Articles that one of the stories has for a node and the other has not.
std::vector<std::string> difference(const std::set<std::string>& a,
                                    const std::set<std::string>& b) {
  std::vector<std::string> out;
  std::ranges::set_symmetric_difference(a, b, std::back_inserter(out));
  return out;
}

template <typename Node>
void compare(NodeKind kind, const Story& before, const std::vector<Node>& old_nodes,
             const Story& after, const std::vector<Node>& new_nodes,
             const std::vector<std::uint32_t>& old_of, std::vector<Change>& out) {
  std::vector<bool> stays(old_nodes.size());
  for (std::size_t i = 0; i < new_nodes.size(); ++i) {
    const Node& node = new_nodes[i];
    const std::set<std::string> articles = articles_of(after, evidence_of(node));
    Change change{ChangeKind::added, kind, node.id, name_of_node(node), {}, {}};
    if (old_of[i] == none) {
      change.articles.assign(articles.begin(), articles.end());
      out.push_back(std::move(change));
      continue;
    }
    stays[old_of[i]] = true;
    const Node& old_node = old_nodes[old_of[i]];
    const std::set<std::string> old_articles = articles_of(before, evidence_of(old_node));
    change.kind = ChangeKind::changed;
    const Properties was = properties(before, old_node);
    const Properties is = properties(after, node);
    for (std::size_t k = 0; k < is.size(); ++k)
      if (was[k] != is[k]) change.properties.push_back({is[k].first, was[k].second, is[k].second});
    change.articles = difference(old_articles, articles);
    if (!change.articles.empty())
      change.properties.push_back({"articles", joined(old_articles), joined(articles)});
    if (!change.properties.empty()) out.push_back(std::move(change));
  }
  for (std::size_t i = 0; i < old_nodes.size(); ++i) {
    if (stays[i]) continue;
    const std::set<std::string> articles = articles_of(before, evidence_of(old_nodes[i]));
    out.push_back({ChangeKind::withdrawn,
                   kind,
                   old_nodes[i].id,
                   name_of_node(old_nodes[i]),
                   {},
                   {articles.begin(), articles.end()}});
  }
}

/// Actors of the same name correspond also where no mention is shared.
void match_names(const Story& before, const Story& after, std::vector<std::uint32_t>& old_of) {
  std::map<std::string_view, std::uint32_t> free;
  std::vector<bool> taken(before.actors.size());
  for (const std::uint32_t i : old_of)
    if (i != none) taken[i] = true;
  for (std::uint32_t i = 0; i < before.actors.size(); ++i)
    if (!taken[i]) free.emplace(before.actors[i].name, i);
  for (std::size_t i = 0; i < old_of.size(); ++i) {
    if (old_of[i] != none) continue;
    const auto found = free.find(after.actors[i].name);
    if (found == free.end()) continue;
    old_of[i] = found->second;
    free.erase(found);
  }
}

std::string text_of(const Story& story, const StoryLink& link) {
  return '"' + story.events[at(link.from)].label + "\" " + std::string(name_of(link.kind)) + " \"" +
         story.events[at(link.to)].label + '"';
}

/// Links correspond when their events and kinds do.
void compare_links(const Story& before, const Story& after,
                   const std::vector<std::uint32_t>& old_of, std::vector<Change>& out) {
  using Key = std::tuple<std::uint32_t, std::uint32_t, LinkKind>;
  std::map<Key, const StoryLink*> old_links;
  for (const StoryLink& l : before.links) old_links.emplace(Key(at(l.from), at(l.to), l.kind), &l);
  for (const StoryLink& l : after.links) {
    const auto found = old_links.find(Key(old_of[at(l.from)], old_of[at(l.to)], l.kind));
    const std::set<std::string> articles = articles_of(after, l.evidence);
    Change change{ChangeKind::added,
                  NodeKind::link,
                  l.id,
                  text_of(after, l),
                  {},
                  {articles.begin(), articles.end()}};
    if (found == old_links.end()) {
      out.push_back(std::move(change));
      continue;
    }
    const StoryLink& was = *found->second;
    const std::set<std::string> old_articles = articles_of(before, was.evidence);
    old_links.erase(found);
    change.kind = ChangeKind::changed;
    change.articles = difference(old_articles, articles);
    if (was.modality != l.modality)
      change.properties.push_back(
          {"modality", std::string(name_of(was.modality)), std::string(name_of(l.modality))});
    if (!change.articles.empty())
      change.properties.push_back({"articles", joined(old_articles), joined(articles)});
    if (!change.properties.empty()) out.push_back(std::move(change));
  }
  for (const auto& [key, l] : old_links) {
    const std::set<std::string> articles = articles_of(before, l->evidence);
    out.push_back({ChangeKind::withdrawn,
                   NodeKind::link,
                   l->id,
                   text_of(before, *l),
                   {},
                   {articles.begin(), articles.end()}});
  }
}

/// A conflict is what it is about and what its sides say.
void compare_conflicts(const Story& before, const Story& after, std::vector<Change>& out) {
  const auto keyed = [](const Story& story) {
    std::map<std::string, const Conflict*> found;
    for (const Conflict& c : story.conflicts) {
      std::string key(name_of(c.kind));
      for (const EventIndex e : c.events) key += " \"" + story.events[at(e)].label + '"';
      std::string values;
      for (const ConflictSide& side : c.sides)
        values += (values.empty() ? ": " : " | ") + side.value;
      found.emplace(key + values, &c);
    }
    return found;
  };
  const auto told_by = [](const Story& story, const Conflict& c) {
    std::set<std::string> articles;
    for (const ConflictSide& side : c.sides) articles.merge(articles_of(story, side.evidence));
    return std::vector<std::string>(articles.begin(), articles.end());
  };
  const auto old_ones = keyed(before);
  const auto new_ones = keyed(after);
  for (const auto& [key, c] : new_ones)
    if (!old_ones.contains(key))
      out.push_back({ChangeKind::added, NodeKind::conflict, c->id, key, {}, told_by(after, *c)});
  for (const auto& [key, c] : old_ones)
    if (!new_ones.contains(key))
      out.push_back(
          {ChangeKind::withdrawn, NodeKind::conflict, c->id, key, {}, told_by(before, *c)});
}

}  // namespace

std::vector<Change> diff(const Story& before, const Story& after) {
  std::vector<std::uint32_t> actors = correspondence(before, before.actors, after, after.actors);
  match_names(before, after, actors);
  const std::vector<std::uint32_t> events =
      correspondence(before, before.events, after, after.events);
  std::vector<Change> changes;
  compare(NodeKind::event, before, before.events, after, after.events, events, changes);
  compare(NodeKind::actor, before, before.actors, after, after.actors, actors, changes);
  compare_links(before, after, events, changes);
  compare_conflicts(before, after, changes);
  std::ranges::stable_sort(changes, {}, [](const Change& c) { return std::pair(c.kind, c.node); });
  return changes;
}

std::string format(const std::vector<Change>& changes) {
  std::string out;
  const auto line = [&](const std::string& text) { out += one_line(text) + '\n'; };
  for (const Change& c : changes) {
    line(std::string(change_kinds[static_cast<std::size_t>(c.kind)]) + ' ' +
         node_kinds[static_cast<std::size_t>(c.node)] + ' ' + c.id + "  " + c.what);
    for (const PropertyChange& p : c.properties)
      out += "    " + one_line(p.property + ": " + p.before + " -> " + p.after) + '\n';
    std::string articles;
    for (const std::string& article : c.articles) articles += ' ' + article;
    if (c.properties.empty()) out += "    " + one_line("articles:" + articles) + '\n';
  }
  return out;
}

std::string write_changes(const std::vector<Change>& changes) {
  json::Writer out(1);
  out.begin_array();
  for (const Change& c : changes) {
    out.begin_object();
    write_string(out, "change", change_kinds[static_cast<std::size_t>(c.kind)]);
    write_string(out, "node", node_kinds[static_cast<std::size_t>(c.node)]);
    write_string(out, "id", c.id);
    write_string(out, "what", c.what);
    out.key("properties").begin_array();
    for (const PropertyChange& p : c.properties) {
      out.begin_object();
      write_string(out, "property", p.property);
      write_string(out, "before", p.before);
      write_string(out, "after", p.after);
      out.end_object();
    }
    out.end_array();
    write_strings(out, "articles", c.articles);
    out.end_object();
  }
  out.end_array();
  return out.take() + '\n';
}

}  // namespace fabula
