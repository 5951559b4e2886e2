#include "ingest/event/saying_groups.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "graph/sort_once.h"

namespace fabula {
namespace {

using std::string_view;

/// Lemmas of the content words of what is said, sorted.
std::vector<string_view> words_of(const Saying& saying, const Tree& tree) {
  std::vector<string_view> words;
  if (!saying.content) return words;
  const auto [first, last] = tree.extent(*saying.content);
  for (TokenIndex i = first; i < last; ++i) {
    const Upos upos = tree.token(i).upos;
    const bool telling = upos == Upos::noun || upos == Upos::propn || upos == Upos::verb ||
                         upos == Upos::adj || upos == Upos::num;
    if (telling && i != saying.clause.trigger) words.push_back(tree.lemma(i));
  }
  sort_once(words);
  return words;
}

/// Two of three words of the shorter one.
bool are_alike(std::span<const string_view> a, std::span<const string_view> b) {
  constexpr std::size_t least = 3;
  std::vector<string_view> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  const std::size_t shorter = std::min(a.size(), b.size());
  return shorter >= least && both.size() * 3 >= shorter * 2;
}

class SayingGroups {
 public:
  explicit SayingGroups(const Tree& tree) : tree_(tree) {}

  void add(const Saying& saying) {
    const BlockKind kind = tree_.block_kind(saying.clause.trigger);
    const bool teaser = kind == BlockKind::teaser;
    const bool repeats = teaser || kind == BlockKind::headline;
    std::vector<string_view> words = words_of(saying, tree_);
    if (const auto speaker = speaker_of(saying.clause)) {
      std::vector<std::size_t>& known = by_speaker_[*speaker];
      for (std::size_t back = 0; back < std::min(reach, known.size()); ++back) {
        Group& group = groups_[known[known.size() - 1 - back]];
        if (!(repeats || group.repeats) || !are_alike(group.words, words)) continue;
        group.tellings.push_back(&saying);
        group.only_teaser = group.only_teaser && teaser;
        return;
      }
      known.push_back(groups_.size());
    }
    groups_.push_back({{&saying}, std::move(words), teaser, repeats});
  }

  /// Teasers tell nothing of their own.
  std::vector<std::vector<const Saying*>> take() {
    std::vector<std::vector<const Saying*>> out;
    for (Group& group : groups_)
      if (!group.only_teaser) out.push_back(std::move(group.tellings));
    return out;
  }

 private:
  static constexpr std::size_t reach = 64;  // sayings back: keeps the work linear in the text

  struct Group {
    std::vector<const Saying*> tellings;
    std::vector<string_view> words;
    bool only_teaser = true;
    bool repeats = false;  ///< a headline or teaser, which other sentences tell again
  };

  const Tree& tree_;
  std::vector<Group> groups_;
  std::map<ActorIndex, std::vector<std::size_t>> by_speaker_;
};

}  // namespace

std::optional<ActorIndex> speaker_of(const EventClause& clause) {
  for (const Participant& p : clause.participants)
    if (p.role == Role::agent) return p.actor;
  return std::nullopt;
}

std::vector<std::vector<const Saying*>> group_sayings(std::span<const Saying> sayings,
                                                      const Tree& tree) {
  SayingGroups groups(tree);
  for (const Saying& saying : sayings) groups.add(saying);
  return groups.take();
}

}  // namespace fabula
