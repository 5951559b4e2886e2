#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/actor/name_cluster.h"
#include "ingest/actor/name_parts.h"

namespace fabula {

/// What the full names of one article are called for short: a person's surname and given name, an
/// organization's name without its head words, its head alone, a team's last word. Mentions are
/// asked for by their index.
class ShortForms {
 public:
  /// Indexes the full names that are in clusters by now. All must outlive it; what joins the
  /// clusters later is seen where the mention before another decides.
  ShortForms(const NameParts& parts, std::span<const NameMention> mentions,
             std::span<const Clues> clues, const NameClusters& names);

  /// The cluster of the person whose surname the mention is. Of several the one whom the same name
  /// meant last or who is mentioned most, a relative of another only where nobody else is left.
  std::optional<std::uint32_t> by_surname(std::uint32_t mention) const;
  /// The cluster of the only person with that given name.
  std::optional<std::uint32_t> by_given_name(std::uint32_t mention) const;
  /// The cluster that the mention stands for in any other way.
  std::optional<std::uint32_t> find(std::uint32_t mention) const;
  /// "Berg-Kroll ticket": what two surnames of the article make together is nobody.
  bool joins_two_people(std::uint32_t mention) const;

 private:
  using ByWord = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  void index_person(std::uint32_t mention);
  void index_organization(std::uint32_t mention);
  void index_head(std::uint32_t mention);
  void index_last_word(std::uint32_t mention);
  bool names_team(const NameMention& name, const std::set<std::string>& places) const;
  void add(ByWord& index, std::string short_form, std::uint32_t mention);
  std::optional<std::uint32_t> nearest(const ByWord& index, std::uint32_t mention) const;
  std::optional<std::uint32_t> by_head(std::uint32_t mention) const;

  const NameParts& parts_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  const NameClusters& names_;
  // Clusters by the key of the short form.
  ByWord surnames_, given_names_, first_words_, middle_names_, short_names_, heads_;
};

}  // namespace fabula
