#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/actor/name_cluster.h"
#include "ingest/actor/name_parts.h"

namespace fabula {

/// The full names of one article by their words, as they come to be put in clusters: the same name
/// and the same person are found again. Mentions are asked for by their index.
class FullNames {
 public:
  /// Reads which names are surnames of two words: "Foo Bar" where the text has "Jane Foo Bar", too.
  /// All must outlive it.
  FullNames(const NameParts& parts, std::span<const NameMention> mentions,
            std::span<const Clues> clues, const NameClusters& names);

  /// Whether a mention is no full name: one word or what counts as one, a surname of two words.
  bool is_short(std::uint32_t mention) const;
  /// The cluster of the name with that key.
  std::optional<std::uint32_t> find(const std::string& key) const;
  /// The cluster of the person with the same last name and first name or initial.
  std::optional<std::uint32_t> same_person(std::uint32_t mention) const;

  /// From here on the key means that cluster, if it has none yet.
  void add(std::string key, std::uint32_t cluster) { clusters_.emplace(std::move(key), cluster); }
  /// From here on same_person() finds the mention, which is in a cluster.
  void add_person(std::uint32_t mention);

 private:
  std::optional<std::uint32_t> same_person(const NameMention& name, std::uint32_t surname) const;

  const NameParts& parts_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  const NameClusters& names_;
  std::unordered_set<std::string> double_surnames_;                           // keys
  std::unordered_map<std::string, std::uint32_t> clusters_;                   // by key
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_last_word_;  // mentions
};

}  // namespace fabula
