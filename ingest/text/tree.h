#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ingest/text/document.h"

namespace fabula {

/// Index into Document::tokens.
using TokenIndex = std::uint32_t;

/// The dependency trees of a document from above: the children of every token, in text order.
/// Built in two passes over the tokens; the document must outlive it.
class Tree {
 public:
  explicit Tree(const Document& document);

  const Document& document() const { return *document_; }
  const Token& token(TokenIndex index) const { return document_->tokens[index]; }
  std::string_view lemma(TokenIndex index) const { return token(index).lemma; }
  /// As the text has it.
  std::string_view word(TokenIndex index) const { return document_->word(token(index)); }

  std::span<const TokenIndex> children(TokenIndex head) const {
    return {children_.data() + first_child_[head], first_child_[head + 1] - first_child_[head]};
  }
  /// The first child in this relation.
  std::optional<TokenIndex> child(TokenIndex head, Deprel relation) const;
  std::optional<TokenIndex> head(TokenIndex child) const;
  bool has(TokenIndex head, Deprel relation) const { return child(head, relation).has_value(); }
  /// "a rally", "an attack"
  bool has_indefinite_article(TokenIndex noun) const;
  /// The lemma of the preposition or possessive mark of a noun; "" when it has none.
  std::string_view preposition(TokenIndex noun) const;
  /// The lemma of the word that marks a subordinate clause ("if", "after", "to"); "" without one.
  /// Of "about whether" the latter.
  std::string_view marker(TokenIndex clause) const;
  /// Index into Document::sentences.
  std::uint32_t sentence_of(TokenIndex index) const { return sentence_of_[index]; }
  /// The sentence that the token stands in.
  const Sentence& sentence_at(TokenIndex index) const {
    return document_->sentences[sentence_of(index)];
  }
  /// What the part of the article is that the token stands in; body where nobody told parts apart.
  BlockKind block_kind(TokenIndex index) const;
  /// Whether the sentence is of the article's telling: no byline or date line, nothing that came
  /// along with the page.
  bool tells(const Sentence& sentence) const;

  /// `head` and its conjuncts ("A, B and C").
  std::vector<TokenIndex> coordinated(TokenIndex head) const;
  /// The tokens of the subtree as a range [first, last) from its leftmost to its rightmost word.
  std::pair<TokenIndex, TokenIndex> extent(TokenIndex head) const;

 private:
  const Document* document_;
  std::vector<TokenIndex> children_;
  std::vector<std::uint32_t> first_child_;
  std::vector<std::uint32_t> sentence_of_;
};

}  // namespace fabula
