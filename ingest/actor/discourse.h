#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ingest/actor/name_cluster.h"
#include "ingest/actor/rivals.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Something named or taken up, which may be taken up again.
struct Seen {
  std::uint32_t cluster = 0;
  TokenIndex head = 0;
  TokenIndex last = 0;         ///< one past its last token
  std::uint32_t sentence = 0;  ///< counts those of the running text
  std::uint32_t place = 0;     ///< of that sentence in the document
  bool subject = false;
  bool speaks = false;   ///< subject of a verb of saying
  bool main = false;     ///< the sentence is about it: subject of its main clause
  bool paired = false;   ///< a person named together with another: "Anna and Ben"
  bool quality = false;  ///< said of a noun: "Borvian officials"
  bool aside = false;    ///< in brackets
};

/// What an article has mentioned up to the word that is being read, in its running text.
class Discourse {
 public:
  /// All must outlive it.
  Discourse(const Tree& tree, const ActorLexicon& lexicon, std::span<const NameMention> mentions,
            std::span<const Clues> clues, const NameClusters& names);

  void begin_sentence(std::uint32_t place, bool running);
  /// Reads past the names that end at a token or before it.
  void move_to(TokenIndex token);
  void see_name(std::uint32_t mention);
  void see_anaphor(std::uint32_t cluster, TokenIndex first, TokenIndex last, TokenIndex head);

  const Tree& tree() const { return tree_; }
  const Document& document() const { return tree_.document(); }
  const Token& token(TokenIndex i) const { return tree_.token(i); }
  std::string_view word(TokenIndex i) const { return document().word(token(i)); }
  std::span<const NameMention> mentions() const { return mentions_; }
  const NameCluster& cluster(std::uint32_t i) const { return names_.clusters[i]; }
  const NameCluster& cluster_of_mention(std::uint32_t i) const {
    return cluster(names_.of_mention[i]);
  }
  std::uint32_t of_mention(std::uint32_t i) const { return names_.of_mention[i]; }
  const Sentence& sentence() const { return sentence_; }
  /// First token of the sentence before this one, in the same block.
  TokenIndex before() const { return before_; }
  std::uint32_t index() const { return index_; }
  /// The first name that ends after the token being read.
  std::uint32_t next_mention() const { return next_mention_; }
  std::span<const Seen> seen() const { return seen_; }

  /// Whom the phrase with this head names or takes up: "Anna", "the singer Anna". Names behind the
  /// word being read count, too.
  std::optional<std::uint32_t> named_by(TokenIndex head) const;
  /// Whom the token is part of a name or phrase of.
  std::optional<std::uint32_t> at(TokenIndex token) const;
  /// In brackets, as a speaker's name in a transcript or a party behind a name.
  bool is_aside(TokenIndex token) const;
  /// Whether an actor was mentioned within the last two sentences.
  bool is_near(std::uint32_t of) const;

  /// The nearest fitting subject, sentence by sentence backwards up to `reach`, and of the
  /// sentences before this the one that they are about; where a sentence has no such subject, its
  /// only fitting actor. Several that are none: nobody.
  template <typename Fits>
  const Seen* antecedent(std::uint32_t reach, Fits fits) const;
  /// The only actor of the text so far that fits; not asked where an article has too many.
  template <typename Fits>
  std::optional<std::uint32_t> only_one(Fits fits) const;

 private:
  bool is_paired(std::uint32_t mention) const;
  bool is_quality(TokenIndex head) const;
  bool is_main(TokenIndex subject) const;
  bool is_subject(TokenIndex head) const;

  const Tree& tree_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  const NameClusters& names_;
  std::vector<std::uint32_t> at_;  // by token: cluster + 1
  std::vector<Seen> seen_;         // in text order
  std::vector<bool> met_;          // by cluster
  std::vector<Seen> first_seen_;   // each cluster once
  Sentence sentence_;
  TokenIndex before_ = 0;
  std::uint32_t place_ = 0;  // of the sentence in the document
  std::uint32_t index_ = 0;  // of the sentence in the running text
  std::uint32_t next_mention_ = 0;
};

template <typename Fits>
const Seen* Discourse::antecedent(std::uint32_t reach, Fits fits) const {
  for (std::size_t end = seen_.size(); end > 0;) {
    const std::uint32_t sentence = seen_[end - 1].sentence;
    if (sentence + reach < index_) return nullptr;
    const Seen* only = nullptr;
    const Seen* subject = nullptr;
    bool several = false;
    std::size_t i = end;
    for (; i > 0 && seen_[i - 1].sentence == sentence; --i) {
      const Seen& candidate = seen_[i - 1];
      if (!fits(candidate)) continue;
      if (candidate.subject && (sentence == index_ || candidate.main)) return &candidate;
      if (candidate.subject && !subject) subject = &candidate;
      if (only && only->cluster != candidate.cluster) several = true;
      if (!only) only = &candidate;
    }
    if (subject) return subject;
    if (several) return nullptr;
    if (only) return only;
    end = i;
  }
  return nullptr;
}

template <typename Fits>
std::optional<std::uint32_t> Discourse::only_one(Fits fits) const {
  constexpr std::size_t many = 200;
  if (first_seen_.size() > many) return std::nullopt;
  std::optional<std::uint32_t> only;
  for (const Seen& candidate : first_seen_) {
    if (!fits(candidate)) continue;
    if (only) return std::nullopt;
    only = candidate.cluster;
  }
  return only;
}

}  // namespace fabula
