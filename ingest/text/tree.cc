#include "ingest/text/tree.h"

#include <algorithm>

#include "ingest/text/one_of.h"

namespace fabula {

Tree::Tree(const Document& document)
    : document_(&document),
      children_(document.tokens.size()),
      first_child_(document.tokens.size() + 2),
      sentence_of_(document.tokens.size()) {
  const auto& tokens = document.tokens;
  // Counting sort by head: slot head + 2 counts, then becomes the running start of head's children.
  for (const Token& token : tokens)
    if (token.head >= 0) ++first_child_[static_cast<std::size_t>(token.head) + 2];
  for (std::size_t i = 2; i < first_child_.size(); ++i) first_child_[i] += first_child_[i - 1];
  for (TokenIndex i = 0; i < tokens.size(); ++i)
    if (tokens[i].head >= 0)
      children_[first_child_[static_cast<std::size_t>(tokens[i].head) + 1]++] = i;
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s)
    for (TokenIndex i = document.sentences[s].first; i < document.sentences[s].last; ++i)
      sentence_of_[i] = s;
}

std::optional<TokenIndex> Tree::child(TokenIndex head, Deprel relation) const {
  for (TokenIndex index : children(head))
    if (token(index).deprel == relation) return index;
  return std::nullopt;
}

std::optional<TokenIndex> Tree::head(TokenIndex index) const {
  const std::int32_t head = token(index).head;
  return head < 0 ? std::nullopt : std::optional(static_cast<TokenIndex>(head));
}

BlockKind Tree::block_kind(TokenIndex index) const {
  const auto block = sentence_at(index).block;
  const auto& blocks = document_->article->blocks;
  return block < blocks.size() ? blocks[block].kind : BlockKind::body;
}

bool Tree::tells(const Sentence& sentence) const {
  const BlockKind kind = block_kind(sentence.first);
  return kind != BlockKind::boilerplate && kind != BlockKind::dateline;
}

bool Tree::has_indefinite_article(TokenIndex noun) const {
  const auto article = child(noun, Deprel::det);
  return article && one_of(lemma(*article), {"a", "an"});
}

std::string_view Tree::preposition(TokenIndex noun) const {
  const auto mark = child(noun, Deprel::case_);
  return mark ? lemma(*mark) : std::string_view{};
}

std::string_view Tree::marker(TokenIndex clause) const {
  std::string_view found;
  for (TokenIndex index : children(clause)) {
    if (token(index).deprel != Deprel::mark) continue;
    if (found.empty() || lemma(index) == "whether") found = lemma(index);
  }
  return found;
}

std::vector<TokenIndex> Tree::coordinated(TokenIndex head) const {
  std::vector<TokenIndex> members{head};
  for (std::size_t i = 0; i < members.size(); ++i)
    for (TokenIndex index : children(members[i]))
      // "the deal and the Bill of Rights": what a conjunction joins is no apposition.
      if (token(index).deprel == Deprel::conj ||
          (token(index).deprel == Deprel::appos && has(index, Deprel::cc)))
        members.push_back(index);
  return members;
}

std::pair<TokenIndex, TokenIndex> Tree::extent(TokenIndex head) const {
  TokenIndex first = head, last = head;
  std::vector<TokenIndex> open{head};
  while (!open.empty()) {
    const TokenIndex index = open.back();
    open.pop_back();
    first = std::min(first, index);
    last = std::max(last, index);
    const auto below = children(index);
    open.insert(open.end(), below.begin(), below.end());
  }
  return {first, last + 1};
}

}  // namespace fabula
