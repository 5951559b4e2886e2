#include "graph/curate.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "graph/content_hash.h"
#include "graph/curation_groups.h"
#include "graph/curation_targets.h"
#include "graph/edtf.h"
#include "graph/name.h"
#include "graph/quote.h"
#include "graph/rearrange.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

using enum CurationVerb;

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

class Curator {
 public:
  Curator(const Curation& curation, Articles articles, ActorResolution actors, StoryDraft& draft,
          Diagnostics& diagnostics)
      : curation_(curation),
        articles_(std::move(articles)),
        draft_(draft),
        before_(draft),
        finder_(articles_, before_, curation, diagnostics),
        groups_(articles_, std::move(actors), before_, finder_) {}

  void run() {
    find_targets();
    groups_.regroup(tasks_);
    if (groups_.changed()) draft_ = groups_.assembled();
    place_targets();
    for (const CurationTask& task : tasks_) change(task);
    add_nodes();
    drop();
    order();
  }

 private:
  static std::initializer_list<NodeKind> kinds_for(CurationVerb verb) {
    static constexpr auto nodes = {NodeKind::actor, NodeKind::event};
    static constexpr auto events = {NodeKind::event};
    static constexpr auto told = {NodeKind::event, NodeKind::link};
    static constexpr auto all = {NodeKind::actor, NodeKind::event, NodeKind::link};
    switch (verb) {
      case redate:
        return events;
      case set_modality:
        return told;
      case retype:
      case CurationVerb::drop:
        return all;
      default:
        return nodes;
    }
  }

  void report(const CurationEntry& entry, std::string message) const {
    finder_.report(entry.where, std::move(message));
  }

  void find_targets() {
    for (const CurationEntry& entry : curation_.entries) {
      if (entry.verb == add) continue;
      CurationTask task{&entry, {}};
      for (const CurationTarget& target : entry.targets)
        if (const auto found = finder_.find(target, kinds_for(entry.verb)))
          task.targets.push_back(*found);
      if (task.targets.size() < entry.targets.size()) continue;
      const NodeKind kind = task.targets.front().node.kind;
      if (std::ranges::any_of(task.targets, [&](const auto& t) { return t.node.kind != kind; }))
        report(entry, "actors and events cannot be one");
      else
        tasks_.push_back(std::move(task));
    }
  }

  // -------------------------------------------------------------- properties

  /// Where a node of the first draft is now.
  NodeRef placed(const FoundTarget& target) const {
    const std::uint32_t index = target.node.index;
    switch (target.node.kind) {
      case NodeKind::actor: {
        const auto found =
            std::ranges::find(draft_.story.actors, before_.story.actors[index].id, &StoryActor::id);
        if (found != draft_.story.actors.end())
          return {NodeKind::actor, static_cast<std::uint32_t>(found - draft_.story.actors.begin())};
        // It was merged into another one: its mentions are there.
        const Evidence& mention = before_.story.actors[index].mentions.front();
        for (std::uint32_t i = 0; i < draft_.story.actors.size(); ++i)
          if (std::ranges::find(draft_.story.actors[i].mentions, mention) !=
              draft_.story.actors[i].mentions.end())
            return {NodeKind::actor, i};
        return target.node;
      }
      case NodeKind::event: {
        const EventRef ref = groups_.member_of(target);
        return {NodeKind::event,
                static_cast<std::uint32_t>(at(draft_.event_of[ref.article][at(ref.event)]))};
      }
      default:
        return target.node;
    }
  }

  EventIndex event_now(EventIndex before) const {
    const FoundTarget target{{NodeKind::event, static_cast<std::uint32_t>(at(before))},
                             first_told(articles_, before_.clusters[at(before)])};
    return EventIndex{placed(target).index};
  }

  void place_targets() {
    for (CurationTask& task : tasks_)
      for (FoundTarget& target : task.targets) {
        if (target.node.kind != NodeKind::link) {
          target.node = placed(target);
          continue;
        }
        const StoryLink& old = before_.story.links[target.node.index];
        const EventIndex from = event_now(old.from);
        const EventIndex to = event_now(old.to);
        const auto now = std::ranges::find_if(draft_.story.links, [&](const StoryLink& l) {
          return l.from == from && l.to == to && l.kind == old.kind;
        });
        if (now == draft_.story.links.end())
          report(*task.entry, "the link is within one event now that events were merged");
        else
          target.node.index = static_cast<std::uint32_t>(now - draft_.story.links.begin());
        if (now == draft_.story.links.end()) target.node.kind = NodeKind::conflict;
      }
  }

  /// Whether no earlier entry says otherwise of the same node.
  bool agrees(const CurationTask& task) {
    const NodeRef node = task.targets.front().node;
    const CurationEntry& entry = *task.entry;
    std::vector<const CurationEntry*>& claims = claims_[node];
    for (const CurationEntry* earlier : claims) {
      const bool same = earlier->verb == entry.verb;
      const bool dropped = earlier->verb == CurationVerb::drop || entry.verb == CurationVerb::drop;
      if (same ? earlier->to == entry.to : !dropped) continue;
      report(entry, "contradicts " + on_line(*earlier));
      return false;
    }
    claims.push_back(&entry);
    return true;
  }

  void change(const CurationTask& task) {
    const NodeRef node = task.targets.front().node;
    if (node.kind == NodeKind::conflict) return;  // reported when it was looked for
    const CurationEntry& entry = *task.entry;
    if (entry.verb == CurationVerb::merge || entry.verb == split) {
      for (const FoundTarget& target : task.targets) claims_[target.node];
      return;
    }
    if (!agrees(task)) return;
    if (entry.verb == CurationVerb::drop)
      dropped_.insert(node);
    else if (node.kind == NodeKind::actor)
      change_actor(draft_.story.actors[node.index], entry);
    else if (node.kind == NodeKind::event)
      change_event(draft_.story.events[node.index], entry);
    else
      change_link(draft_.story.links[node.index], entry);
  }

  static void tell(std::vector<std::string>& reasons, const CurationEntry& entry,
                   std::string_view what, std::string_view was, std::string_view is) {
    reasons.push_back("editor: " + std::string(what) + ' ' + in_quotes(is) + ", not " +
                      in_quotes(was) + note_of(entry));
  }

  void change_actor(StoryActor& actor, const CurationEntry& entry) {
    if (entry.verb == rename) {
      tell(actor.reasons, entry, "name", actor.name, entry.to);
      actor.aliases.push_back(std::exchange(actor.name, entry.to));
      std::erase(actor.aliases, actor.name);
      std::ranges::sort(actor.aliases);
    } else if (const auto kind = value_named<ActorKind>(entry.to)) {
      tell(actor.reasons, entry, "kind", name_of(actor.kind), entry.to);
      actor.kind = *kind;
    } else {
      report(entry, in_quotes(entry.to) +
                        " is no kind of actor: country, organization, person, place, other");
    }
  }

  void change_event(StoryEvent& event, const CurationEntry& entry) {
    event.background = false;
    if (entry.verb == rename) {
      tell(event.reasons, entry, "label", event.label, entry.to);
      event.label = entry.to;
    } else if (entry.verb == retype) {
      tell(event.reasons, entry, "type", event.type, entry.to);
      event.type = entry.to;
    } else if (entry.verb == set_modality) {
      tell(event.reasons, entry, "modality", name_of(event.modality), entry.to);
      event.modality = *value_named<Modality>(entry.to);
    } else {
      tell(event.reasons, entry, "date", event.edtf, entry.to);
      set_date(event, entry.to);
    }
  }

  static void set_date(StoryEvent& event, const std::string& edtf) {
    const auto value = parse_edtf(edtf);
    event.when = value ? interval_of(*value).value_or(DateInterval{}) : DateInterval{};
    event.edtf = edtf;
    event.basis = DateBasis::editor;
    event.date_words.clear();
  }

  void change_link(StoryLink& link, const CurationEntry& entry) {
    if (entry.verb == set_modality) {
      tell(link.reasons, entry, "modality", name_of(link.modality), entry.to);
      link.modality = *value_named<Modality>(entry.to);
      return;
    }
    const auto kind = value_named<LinkKind>(entry.to);
    if (!kind)
      return report(entry, in_quotes(entry.to) +
                               " is no kind of link: causes, enables, prevents, before, during, "
                               "purpose, motive");
    if (find_link(link.from, link.to, *kind))
      return report(entry, "there is such a link already; drop this one");
    tell(link.reasons, entry, "kind", name_of(link.kind), entry.to);
    link.kind = *kind;
    link.id = hex(link_hash(draft_.story.events[at(link.from)].id,
                            draft_.story.events[at(link.to)].id, link.kind));
  }

  StoryLink* find_link(EventIndex from, EventIndex to, LinkKind kind) {
    const auto found = std::ranges::find_if(draft_.story.links, [&](const StoryLink& l) {
      return l.from == from && l.to == to && l.kind == kind;
    });
    return found == draft_.story.links.end() ? nullptr : &*found;
  }

  // -------------------------------------------------------------- additions

  void add_nodes() {
    for (const CurationEntry& entry : curation_.entries)
      if (const auto* actor = std::get_if<NewActor>(&entry.addition)) add_actor(entry, *actor);
    for (const CurationEntry& entry : curation_.entries)
      if (const auto* event = std::get_if<NewEvent>(&entry.addition)) add_event(entry, *event);
    for (const CurationEntry& entry : curation_.entries)
      if (const auto* link = std::get_if<NewLink>(&entry.addition)) add_link(entry, *link);
  }

  Evidence evidence_of(const CurationEntry& entry, std::string_view words) {
    if (!editor_) {
      StoryArticle article;
      article.id = "editor";
      const auto taken = [&](const StoryArticle& a) { return a.id == article.id; };
      while (std::ranges::any_of(draft_.story.articles, taken)) article.id += '\'';
      article.title = "What the editor added";
      article.source = "editor";
      editor_ = ArticleIndex{static_cast<std::uint32_t>(draft_.story.articles.size())};
      draft_.story.articles.push_back(std::move(article));
    }
    return {*editor_,
            entry.span,
            {},
            std::string(cut(entry.note.empty() ? words : entry.note, max_quote))};
  }

  void add_actor(const CurationEntry& entry, const NewActor& added) {
    StoryActor actor;
    actor.id = hex(content_hash({"editor", "actor", added.name}));
    if (!added_.emplace(actor.id, &entry).second)
      return report(entry, "is added already by " + on_line(*added_.at(actor.id)));
    actor.name = added.name;
    actor.kind = added.kind;
    actor.aliases = added.aliases;
    std::ranges::sort(actor.aliases);
    actor.mentions = {evidence_of(entry, added.name)};
    actor.reasons = {"editor: added" + note_of(entry)};
    added_actors_.emplace(added.name, static_cast<std::uint32_t>(draft_.story.actors.size()));
    draft_.story.actors.push_back(std::move(actor));
  }

  std::optional<ActorIndex> actor(const CurationTarget& target) {
    const auto own = added_actors_.find(target.words);
    if (own != added_actors_.end() && target.by != CurationTarget::By::id)
      return ActorIndex{own->second};
    const auto found = finder_.find(target, {NodeKind::actor});
    return found ? std::optional(ActorIndex{placed(*found).index}) : std::nullopt;
  }

  std::optional<EventIndex> event(const CurationTarget& target) {
    const auto own = added_events_.find(target.words);
    if (own != added_events_.end() && target.by != CurationTarget::By::id)
      return EventIndex{own->second};
    const auto found = finder_.find(target, {NodeKind::event});
    return found ? std::optional(EventIndex{placed(*found).index}) : std::nullopt;
  }

  void add_event(const CurationEntry& entry, const NewEvent& added) {
    StoryEvent event;
    event.id = hex(content_hash({"editor", "event", added.label, added.edtf}));
    if (!added_.emplace(event.id, &entry).second)
      return report(entry, "is added already by " + on_line(*added_.at(event.id)));
    event.label = added.label;
    event.type = added.type;
    event.modality = added.modality;
    set_date(event, added.edtf);
    if (added.edtf.empty()) event.basis = DateBasis::unknown;
    std::set<Participant> participants;
    for (const auto& [target, role] : added.participants) {
      const auto found = actor(target);
      if (!found) return;
      participants.insert({*found, role});
    }
    event.participants.assign(participants.begin(), participants.end());
    if (added.place) {
      event.place = actor(*added.place);
      if (!event.place) return;
    }
    event.mentions = {evidence_of(entry, added.label)};
    event.confidence = 1;
    event.reasons = {"editor: added" + note_of(entry)};
    added_events_.emplace(added.label, static_cast<std::uint32_t>(draft_.story.events.size()));
    draft_.story.events.push_back(std::move(event));
    draft_.within_article.push_back(1);
  }

  void add_link(const CurationEntry& entry, const NewLink& added) {
    const auto from = event(added.from);
    const auto to = event(added.to);
    if (!from || !to) return;
    if (*from == *to) return report(entry, "both ends are one event");
    const std::string cue = "editor: added" + note_of(entry);
    if (StoryLink* known = find_link(*from, *to, added.kind)) {
      known->confidence = 1;
      known->modality = added.modality;
      known->reasons.push_back("editor: so it is" + note_of(entry));
      return;
    }
    StoryLink link;
    link.from = *from;
    link.to = *to;
    link.kind = added.kind;
    link.id = hex(
        link_hash(draft_.story.events[at(*from)].id, draft_.story.events[at(*to)].id, added.kind));
    link.modality = added.modality;
    link.evidence = {evidence_of(entry, draft_.story.events[at(*from)].label + ' ' +
                                            std::string(name_of(added.kind)) + ' ' +
                                            draft_.story.events[at(*to)].label)};
    link.confidence = 1;
    link.reasons = {cue};
    draft_.story.links.push_back(std::move(link));
  }

  // -------------------------------------------------------------- drops and order

  void drop() {
    std::vector<bool> gone(draft_.story.links.size());
    for (const NodeRef node : dropped_)
      if (node.kind == NodeKind::link) gone[node.index] = true;
    std::size_t i = 0;
    std::erase_if(draft_.story.links, [&](const StoryLink&) { return gone[i++]; });
  }

  void order() {
    Story& story = draft_.story;
    Arrangement order = arrangement_of(story);
    std::erase_if(order.actors, [&](std::uint32_t k) {
      return dropped_.contains({NodeKind::actor, k});
    });
    std::erase_if(order.events, [&](std::uint32_t k) {
      return dropped_.contains({NodeKind::event, k});
    });
    const auto by_id = [](const auto& nodes) {
      return [&](std::uint32_t k) -> const std::string& { return nodes[k].id; };
    };
    std::ranges::sort(order.articles, {}, by_id(story.articles));
    std::ranges::sort(order.actors, {}, by_id(story.actors));
    std::ranges::sort(order.events, {}, by_id(story.events));
    std::vector<double> salience;
    for (const std::uint32_t k : order.events) salience.push_back(draft_.within_article[k]);
    draft_.within_article = std::move(salience);
    rearrange(story, order);
  }

  const Curation& curation_;
  const Articles articles_;
  StoryDraft& draft_;
  const StoryDraft before_;  ///< targets are what they are without the editor
  const TargetFinder finder_;
  CurationGroups groups_;
  std::vector<CurationTask> tasks_;
  std::map<NodeRef, std::vector<const CurationEntry*>> claims_;
  std::set<NodeRef> dropped_;
  std::optional<ArticleIndex> editor_;
  std::map<std::string, const CurationEntry*> added_;  ///< by id
  std::map<std::string, std::uint32_t, std::less<>> added_actors_;
  std::map<std::string, std::uint32_t, std::less<>> added_events_;
};

}  // namespace

void curate(const Curation& curation, Articles articles, ActorResolution actors, StoryDraft& draft,
            Diagnostics& diagnostics) {
  Curator(curation, std::move(articles), std::move(actors), draft, diagnostics).run();
}

}  // namespace fabula
