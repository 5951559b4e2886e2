#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/actor/lexicon.h"
#include "ingest/text/document.h"

namespace fabula {

/// Which tokens of a document belong to names, sentence by sentence: by the tagger and the name
/// model, by what the lexicons list, and by how the article writes a word elsewhere. Positions are
/// tokens of the document, within the sentence that was read last.
class NameTokens {
 public:
  NameTokens(const Document& document, const ActorLexicon& lexicon);

  void read(std::uint32_t sentence);

  const ActorLexicon& lexicon() const { return lexicon_; }
  const Document& document() const { return document_; }
  const Sentence& sentence() const { return sentence_; }
  bool running() const { return running_; }  ///< see running_text()

  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  bool touches(std::uint32_t i) const { return token(i - 1).span.end == token(i).span.begin; }

  bool is_name(std::uint32_t i) const { return name_[i - sentence_.first]; }
  bool is_given(std::uint32_t i) const { return lexicon_.given_name(word(i)).has_value(); }
  /// End of the lexicon's name that begins at token i, or i.
  std::uint32_t match_end(std::uint32_t i) const {
    const auto& match = matches_[i - sentence_.first];
    return match ? match->last : i;
  }
  /// The lexicon's name that begins at token i. Precondition: match_end(i) != i.
  const PhraseIndex::Match& match(std::uint32_t i) const { return *matches_[i - sentence_.first]; }
  const Alias& alias_at(std::uint32_t i) const { return lexicon_.alias(choose(match(i).entries)); }
  const KnownName& known_at(std::uint32_t i) const { return known(alias_at(i).known); }
  const KnownName& known(std::uint32_t i) const { return lexicon_.known()[i]; }

 private:
  /// How the running text writes a word: how often as a name and how often in lower case.
  struct WordUse {
    std::uint32_t name = 0;
    std::uint32_t lower = 0;
    bool surname = false;  ///< it stands behind a given name
  };

  void count_words();
  WordUse use(std::string_view word) const;
  bool opens_sentence(std::uint32_t i) const;
  bool tells_what_follows(std::uint32_t i) const;
  bool describes_what_follows(std::uint32_t i) const;
  bool is_bare_body(std::uint32_t i) const;
  bool is_name_token(std::uint32_t i) const;
  bool is_untagged_name(std::uint32_t i) const;
  bool in_telling_name(std::uint32_t i) const;
  void match_lexicon();
  bool plausible(const PhraseIndex::Match& match, std::uint32_t first) const;
  const PhraseIndex::Entry& choose(std::span<const PhraseIndex::Entry> entries) const;

  const Document& document_;
  const ActorLexicon& lexicon_;
  bool tagged_ = false;
  std::unordered_map<std::string, WordUse> use_;
  Sentence sentence_;
  bool shouting_ = false;  // the sentence is in capitals only
  bool headline_ = false;  // its capitals tell nothing
  bool running_ = true;
  std::vector<std::optional<PhraseIndex::Match>> matches_;  // by token of the sentence
  std::vector<bool> name_;                                  // the same
};

}  // namespace fabula
