#include "ingest/actor/short_forms.h"

#include <algorithm>

#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::uint32_t longest_suffix = 4;

/// The one cluster that a key stands for.
template <typename Index>
std::optional<std::uint32_t> only(const Index& index, const std::string& key) {
  const auto found = index.find(key);
  if (found == index.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

}  // namespace

ShortForms::ShortForms(const NameParts& parts, std::span<const NameMention> mentions,
                       std::span<const Clues> clues, const NameClusters& names)
    : parts_(parts), mentions_(mentions), clues_(clues), names_(names) {
  std::set<std::string> places;  // "in Foo"
  for (std::uint32_t i = 0; i < mentions_.size(); ++i)
    if (NameParts::size(mentions_[i]) == 1 && clues_[i].located)
      places.insert(parts_.key(mentions_[i]));
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    const std::uint32_t size = NameParts::size(mentions_[i]);
    if (names_.of_mention[i] == NameClusters::none || size < 2) continue;
    const NameCluster& cluster = names_.clusters[names_.of_mention[i]];
    const NameSense sense = leading_sense(cluster.votes);
    if (sense == NameSense::person) index_person(i);
    if (sense == NameSense::other && !cluster.known && size <= 3) index_last_word(i);
    if (sense == NameSense::organization) {
      index_organization(i);
      index_head(i);
      if (names_team(mentions_[i], places)) index_last_word(i);
    }
  }
}

void ShortForms::add(ByWord& index, std::string short_form, std::uint32_t mention) {
  add_once(index[std::move(short_form)], names_.of_mention[mention]);
}

void ShortForms::index_person(std::uint32_t mention) {
  const NameMention& name = mentions_[mention];
  const std::uint32_t last = parts_.without_generation(name);
  const std::uint32_t from = std::max(name.first + 1, last - std::min(last, longest_suffix));
  for (std::uint32_t i = from; i < last; ++i)
    if (parts_.opens_surname(i)) add(surnames_, parts_.key(i, last), mention);
  const NameCluster& cluster = names_.clusters[names_.of_mention[mention]];
  const bool sure = parts_.is_given(name.first) && cluster.points(NameSense::place) == 0 &&
                    !cluster.may_be(NameSense::organization);
  if (sure || parts_.is_royal(name))  // "Victoria Market" is no Victoria
    add(given_names_, parts_.key(name.first), mention);
  else if (clues_[mention].label == NameKind::person)
    add(first_words_, parts_.key(name.first), mention);
  if (parts_.has_middle_surname(name)) add(middle_names_, parts_.key(last - 2), mention);
  if (parts_.has_second_surname(name)) add(middle_names_, parts_.key(name.first + 1), mention);
}

/// "Foo" for "Foo Group": what is left when only words that head names are taken off the end. Not
/// so for a public body or a fund: Foo is not Foo City Council, nor the Foo Foundation.
void ShortForms::index_organization(std::uint32_t mention) {
  const NameMention& name = mentions_[mention];
  for (std::uint32_t last = name.core_last - 1; last > name.first; --last) {
    const HeadWord* head = parts_.lexicon().head_word(parts_.word(last), false);
    if (!head || one_of(head->type, {"agency", "body", "charity", "court", "fund", "government",
                                     "military", "ministry", "parliament", "police", "region"})) {
      return;
    }
    add(short_names_, parts_.key(name.first, last), mention);
  }
}

/// "Front" of "Northern Front", "Bank" of "Bank of Foo".
void ShortForms::index_head(std::uint32_t mention) {
  const NameMention& name = mentions_[mention];
  const std::uint32_t head = head_of_name(parts_.document(), name.first, name.core_last);
  if (parts_.lexicon().head_word(parts_.word(head), false)) add(heads_, parts_.key(head), mention);
}

/// The last word may stand for a name of unknown sense, and for a team, if it is not listed
/// otherwise.
void ShortForms::index_last_word(std::uint32_t mention) {
  const std::uint32_t last = mentions_[mention].core_last - 1;
  if (starts_upper(parts_.word(last))) add(short_names_, parts_.key(last), mention);
}

/// "Northfield Rovers" is "Rovers", too: a plural that heads no other names and is no place.
bool ShortForms::names_team(const NameMention& name, const std::set<std::string>& places) const {
  const std::string_view last = parts_.word(name.core_last - 1);
  return NameParts::size(name) <= 3 && last.size() > 3 && last.ends_with('s') &&
         !last.ends_with("ss") && !parts_.lexicon().head_word(last, false) &&
         !places.contains(parts_.key(name.core_last - 1));
}

/// The candidate whom the same short name meant last before the mention; else the one mentioned
/// most often before it, of several the first. Those who are introduced as a relative of another
/// are none, if any others are left.
std::optional<std::uint32_t> ShortForms::nearest(const ByWord& index, std::uint32_t mention) const {
  const std::string own = parts_.key(mentions_[mention]);
  const auto listed = index.find(own);
  if (listed == index.end()) return std::nullopt;
  std::vector<std::uint32_t> candidates = listed->second;
  const auto relative = [&](std::uint32_t c) { return names_.clusters[c].relative; };
  if (!std::ranges::all_of(candidates, relative)) std::erase_if(candidates, relative);
  if (candidates.size() == 1) return candidates.front();
  std::vector<std::uint32_t> mentioned(candidates.size());
  std::optional<std::size_t> most;
  for (std::uint32_t i = mention; i-- > 0;) {
    const auto found = std::ranges::find(candidates, names_.of_mention[i]);
    if (found == candidates.end()) continue;
    if (parts_.key(mentions_[i]) == own) return *found;
    const auto at = static_cast<std::size_t>(found - candidates.begin());
    ++mentioned[at];
    if (!most || mentioned[at] >= mentioned[*most]) most = at;  // going back
  }
  return candidates[most.value_or(0)];
}

std::optional<std::uint32_t> ShortForms::by_surname(std::uint32_t mention) const {
  return nearest(surnames_, mention);
}

std::optional<std::uint32_t> ShortForms::by_given_name(std::uint32_t mention) const {
  return only(given_names_, parts_.key(mentions_[mention]));
}

/// "the Front": of the organizations with this head that were named before, the one named last.
std::optional<std::uint32_t> ShortForms::by_head(std::uint32_t mention) const {
  const NameMention& name = mentions_[mention];
  const auto found = NameParts::size(name) == 1 ? heads_.find(parts_.key(name)) : heads_.end();
  if (found == heads_.end() || name.first == 0 || parts_.key(name.first - 1) != "the")
    return std::nullopt;
  for (std::uint32_t i = mention; i-- > 0;)
    if (std::ranges::find(found->second, names_.of_mention[i]) != found->second.end())
      return names_.of_mention[i];
  return std::nullopt;
}

bool ShortForms::joins_two_people(std::uint32_t mention) const {
  const NameMention& name = mentions_[mention];
  if (NameParts::size(name) != 3 || parts_.word(name.first + 1) != "-") return false;
  const auto a = surnames_.find(parts_.key(name.first));
  const auto b = surnames_.find(parts_.key(name.first + 2));
  return a != surnames_.end() && b != surnames_.end() && a->second != b->second;
}

std::optional<std::uint32_t> ShortForms::find(std::uint32_t mention) const {
  if (const auto named = nearest(short_names_, mention)) return named;
  if (const auto headed = by_head(mention)) return headed;
  const NameMention& name = mentions_[mention];
  const std::string own = parts_.key(name);
  if (const auto person = only(middle_names_, own)) return person;
  if (clues_[mention].label == NameKind::person)
    if (const auto person = only(first_words_, own)) return person;
  const bool nickname = name.first > parts_.document().sentences[name.sentence].first &&
                        starts_upper(parts_.word(name.first - 1));  // "Big Mike"
  const bool untitled = name.title_first == name.title_last;
  if (untitled ? nickname : !parts_.is_royal(name)) return std::nullopt;
  return by_given_name(mention);
}

}  // namespace fabula
