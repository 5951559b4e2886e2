#include "graph/curation_targets.h"

#include <algorithm>
#include <string>
#include <utility>

#include "graph/plain_text.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::size_t told_candidates = 4;
constexpr std::size_t told_words = 60;
constexpr std::size_t id_digits = 8;  // enough for a message

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The end of `words` when they stand at `begin`; npos else.
std::size_t match_at(std::string_view text, std::size_t begin, std::string_view words) {
  std::size_t i = begin;
  for (std::size_t k = 0; k < words.size();) {
    if (is_space(words[k])) {
      if (i == text.size() || !is_space(text[i])) return text.npos;
      while (k < words.size() && is_space(words[k])) ++k;
      while (i < text.size() && is_space(text[i])) ++i;
    } else {
      if (i == text.size() || text[i++] != words[k++]) return text.npos;
    }
  }
  return i;
}

std::string in_quotes(std::string_view words) {
  return '"' + shortened(one_line(words), told_words) + '"';
}

std::string words_of(const CurationTarget& target) {
  if (target.by == CurationTarget::By::ends)
    return "the link from " + in_quotes(target.ends[0].words) + " to " +
           in_quotes(target.ends[1].words);
  return target.words.empty() ? "article " + in_quotes(target.article) : in_quotes(target.words);
}

bool holds(std::initializer_list<NodeKind> kinds, NodeKind kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

}  // namespace

std::optional<Span> find_words(std::string_view text, std::string_view words) {
  while (!words.empty() && is_space(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_space(words.back())) words.remove_suffix(1);
  if (words.empty()) return std::nullopt;
  for (std::size_t at = text.find(words.front()); at != text.npos;
       at = text.find(words.front(), at + 1))
    if (const std::size_t end = match_at(text, at, words); end != text.npos)
      return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
  return std::nullopt;
}

void TargetFinder::report(LineColumn where, std::string message) const {
  diagnostics_.push_back(
      {Severity::error, curation_.file, where.line, where.column, std::move(message)});
}

std::optional<ArticleIndex> TargetFinder::article(std::string_view name) const {
  for (std::uint32_t i = 0; i < articles_.size(); ++i)
    if (articles_[i]->article.id == name || articles_[i]->article.path == name)
      return ArticleIndex{i};
  return std::nullopt;
}

FoundTarget TargetFinder::found(NodeRef node) const {
  FoundTarget target{node};
  if (node.kind == NodeKind::event)
    target.member = first_told(articles_, draft_.clusters[node.index]);
  return target;
}

EventRef TargetFinder::member_with(EventIndex event, const Evidence& mention) const {
  const EventCluster& cluster = draft_.clusters[at(event)];
  for (const EventRef ref : cluster.members) {
    if (ref.article != at(mention.article)) continue;
    for (const EventMention& m : articles_[ref.article]->events[at(ref.event)].mentions)
      if (m.span == mention.span && m.trigger == mention.trigger) return ref;
  }
  return cluster.members.front();
}

/// The events told by these words. Of several the ones whose trigger is among the words count.
std::vector<FoundTarget> TargetFinder::quoted(const CurationTarget& target) const {
  std::vector<FoundTarget> told;
  std::vector<FoundTarget> triggered;
  const std::optional<ArticleIndex> only =
      target.article.empty() ? std::nullopt : article(target.article);
  if (!target.article.empty() && !only) return {};
  for (std::uint32_t i = 0; i < draft_.story.events.size(); ++i) {
    bool is_told = false;
    bool is_triggered = false;
    for (const Evidence& e : draft_.story.events[i].mentions) {
      if (only && e.article != *only) continue;
      const auto match = find_words(e.quote, target.words);
      if (!match) continue;
      const bool trigger =
          match->contains({e.trigger.begin - e.span.begin, e.trigger.end - e.span.begin});
      bool& seen = trigger ? is_triggered : is_told;
      if (std::exchange(seen, true)) continue;
      FoundTarget target_of{{NodeKind::event, i}, member_with(EventIndex{i}, e), &e};
      (trigger ? triggered : told).push_back(target_of);
    }
  }
  return triggered.empty() ? told : triggered;
}

std::vector<FoundTarget> TargetFinder::links_between(const CurationTarget& target) const {
  const auto from = find(target.ends[0], {NodeKind::event});
  const auto to = find(target.ends[1], {NodeKind::event});
  std::vector<FoundTarget> links;
  if (!from || !to) return links;
  for (std::uint32_t i = 0; i < draft_.story.links.size(); ++i) {
    const StoryLink& link = draft_.story.links[i];
    if (at(link.from) == from->node.index && at(link.to) == to->node.index &&
        (!target.kind || link.kind == *target.kind))
      links.push_back({{NodeKind::link, i}});
  }
  return links;
}

std::vector<FoundTarget> TargetFinder::candidates(const CurationTarget& target,
                                                  std::initializer_list<NodeKind> kinds) const {
  using By = CurationTarget::By;
  if (target.by == By::ends)
    return holds(kinds, NodeKind::link) ? links_between(target) : std::vector<FoundTarget>();
  std::vector<FoundTarget> all;
  if (target.by != By::quote) {
    std::vector<FoundTarget> exact;
    for (const NodeRef node : find_nodes(draft_.story, target.words)) {
      if (!holds(kinds, node.kind)) continue;
      const bool is_id = node.kind == NodeKind::link ||
                         (node.kind == NodeKind::event ? draft_.story.events[node.index].id
                                                       : draft_.story.actors[node.index].id)
                             .starts_with(target.words);
      if (target.by == By::id && !is_id) continue;
      all.push_back(found(node));
      if (node.kind == NodeKind::event && draft_.story.events[node.index].label == target.words)
        exact.push_back(all.back());
    }
    if (exact.size() == 1) return exact;
  }
  if (all.empty() && (target.by == By::any || target.by == By::quote) &&
      holds(kinds, NodeKind::event) && !target.words.empty())
    return quoted(target);
  return all;
}

std::string TargetFinder::described(NodeRef node) const {
  switch (node.kind) {
    case NodeKind::actor: {
      const StoryActor& a = draft_.story.actors[node.index];
      return a.id.substr(0, id_digits) + ' ' + in_quotes(a.name);
    }
    case NodeKind::event: {
      const StoryEvent& e = draft_.story.events[node.index];
      return e.id.substr(0, id_digits) + ' ' + in_quotes(e.label);
    }
    default:
      return draft_.story.links[node.index].id.substr(0, id_digits) + " (" +
             std::string(name_of(draft_.story.links[node.index].kind)) + ')';
  }
}

std::optional<FoundTarget> TargetFinder::find(const CurationTarget& target,
                                              std::initializer_list<NodeKind> kinds) const {
  const std::size_t reported = diagnostics_.size();
  const std::vector<FoundTarget> all = candidates(target, kinds);
  if (all.size() == 1) return all.front();
  if (diagnostics_.size() > reported) return std::nullopt;  // an end of a link fits nothing
  if (all.empty()) {
    report(target.where, words_of(target) + " fits nothing in the story; fabula list shows ids");
    return std::nullopt;
  }
  std::string choice;
  for (std::size_t i = 0; i < std::min(all.size(), told_candidates); ++i)
    choice += (i == 0 ? ": " : ", ") + described(all[i].node);
  report(target.where, words_of(target) + " fits " + std::to_string(all.size()) +
                           " things; give an id or more words" + choice +
                           (all.size() > told_candidates ? ", ..." : ""));
  return std::nullopt;
}

std::vector<const Evidence*> TargetFinder::mentions_of(const CurationTarget& target,
                                                       EventIndex event) const {
  std::vector<const Evidence*> found;
  const auto only = target.article.empty() ? std::nullopt : article(target.article);
  for (const Evidence& e : draft_.story.events[at(event)].mentions) {
    if (!target.article.empty() && (!only || e.article != *only)) continue;
    if (target.words.empty() || find_words(e.quote, target.words)) found.push_back(&e);
  }
  // A bare word may be an article's name.
  if (found.empty() && target.by == CurationTarget::By::any && target.article.empty())
    if (const auto named = article(target.words))
      for (const Evidence& e : draft_.story.events[at(event)].mentions)
        if (e.article == *named) found.push_back(&e);
  if (found.empty())
    report(target.where, words_of(target) + " is no quotation or article of " +
                             described({NodeKind::event, static_cast<std::uint32_t>(at(event))}));
  return found;
}

}  // namespace fabula
