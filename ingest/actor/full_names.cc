#include "ingest/actor/full_names.h"

namespace fabula {

FullNames::FullNames(const NameParts& parts, std::span<const NameMention> mentions,
                     std::span<const Clues> clues, const NameClusters& names)
    : parts_(parts), mentions_(mentions), clues_(clues), names_(names) {
  for (const NameMention& name : mentions) {
    if (NameParts::size(name) == 3 && !name.known && parts.is_given(name.first) &&
        starts_upper(parts.word(name.first + 1)) && starts_upper(parts.word(name.first + 2)))
      double_surnames_.insert(parts.key(name.first + 1, name.core_last));
  }
}

bool FullNames::is_short(std::uint32_t mention) const {
  const NameMention& name = mentions_[mention];
  return (NameParts::size(name) == 2 && double_surnames_.contains(parts_.key(name))) ||
         parts_.is_short(name);
}

std::optional<std::uint32_t> FullNames::find(const std::string& key) const {
  const auto found = clusters_.find(key);
  if (found == clusters_.end()) return std::nullopt;
  return found->second;
}

void FullNames::add_person(std::uint32_t mention) {
  const std::uint32_t last = parts_.without_generation(mentions_[mention]);
  by_last_word_[parts_.key(last - 1)].push_back(mention);
}

std::optional<std::uint32_t> FullNames::same_person(std::uint32_t mention) const {
  const NameMention& name = mentions_[mention];
  const NameSense told = leading_sense(clues_[mention].votes);
  const bool person = told == NameSense::person ||
                      (told == NameSense::other && clues_[mention].label == NameKind::person);
  if (!person) return std::nullopt;
  const std::uint32_t last = parts_.without_generation(name);
  if (const auto same = same_person(name, last - 1)) return same;
  return parts_.has_middle_surname(name) ? same_person(name, last - 2) : std::nullopt;
}

/// The same, by the surname at a token.
std::optional<std::uint32_t> FullNames::same_person(const NameMention& name,
                                                    std::uint32_t surname) const {
  const auto found = by_last_word_.find(parts_.key(surname));
  if (found == by_last_word_.end()) return std::nullopt;
  const std::string first = parts_.key(name.first);
  for (std::uint32_t i : found->second) {
    const NameMention& other = mentions_[i];
    const std::uint32_t cluster = names_.of_mention[i];
    if (leading_sense(names_.clusters[cluster].votes) != NameSense::person) continue;
    const std::string others = parts_.key(other.first);
    const bool initial = first.size() == 2 && first[1] == '.' && others[0] == first[0];
    if ((first == others || initial) && !parts_.are_generations(name, other)) return cluster;
  }
  return std::nullopt;
}

}  // namespace fabula
