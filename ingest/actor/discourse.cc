#include "ingest/actor/discourse.h"

#include <algorithm>

namespace fabula {

Discourse::Discourse(const Tree& tree, const ActorLexicon& lexicon,
                     std::span<const NameMention> mentions, std::span<const Clues> clues,
                     const NameClusters& names)
    : tree_(tree),
      lexicon_(lexicon),
      mentions_(mentions),
      clues_(clues),
      names_(names),
      at_(tree.document().tokens.size()),
      met_(names.clusters.size()) {
  for (std::uint32_t i = 0; i < mentions.size(); ++i)
    std::fill(at_.begin() + mentions[i].first, at_.begin() + mentions[i].last,
              names.of_mention[i] + 1);
}

void Discourse::begin_sentence(std::uint32_t place, bool running) {
  const auto& sentences = document().sentences;
  sentence_ = sentences[place];
  place_ = place;
  index_ += running;
  const bool same_block = place > 0 && sentences[place - 1].block == sentence_.block;
  before_ = same_block ? sentences[place - 1].first : sentence_.first;
}

void Discourse::move_to(TokenIndex token) {
  while (next_mention_ < mentions_.size() && mentions_[next_mention_].last <= token)
    ++next_mention_;
}

/// Also "the singer Anna Berg said" and "the minister, Anna Berg, said".
bool Discourse::is_subject(TokenIndex head) const {
  if (token(head).deprel == Deprel::appos) head = *tree_.head(head);
  const Deprel relation = token(head).deprel;
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
}

/// Subject of the sentence's main clause or, where that tells who says so at its end, of what is
/// said: "Anna fled, the officer said."
bool Discourse::is_main(TokenIndex subject) const {
  if (token(subject).deprel == Deprel::appos) subject = *tree_.head(subject);
  const auto verb = tree_.head(subject);
  if (!verb) return false;
  const auto content = tree_.child(*verb, Deprel::ccomp);
  if (token(*verb).deprel == Deprel::root) return !content || *content > subject;
  const auto above = tree_.head(*verb);
  return token(*verb).deprel == Deprel::ccomp && *verb < *above &&
         token(*above).deprel == Deprel::root;
}

void Discourse::see_name(std::uint32_t mention) {
  const std::uint32_t found = names_.of_mention[mention];
  const Clues& clues = clues_[mention];
  const bool subject = is_subject(clues.head);
  seen_.push_back(
      {found, clues.head, mentions_[mention].last, index_, place_, subject, clues.speaks,
       subject && is_main(clues.head), is_paired(mention),
       mentions_[mention].form != AliasForm::name && token(clues.head).deprel == Deprel::amod,
       is_aside(clues.head)});
  if (!met_[found]) first_seen_.push_back(seen_.back());
  met_[found] = true;
}

void Discourse::see_anaphor(std::uint32_t found, TokenIndex first, TokenIndex last,
                            TokenIndex head) {
  std::fill(at_.begin() + first, at_.begin() + last, found + 1);
  const bool subject = is_subject(head);
  const auto verb = tree_.head(head);
  seen_.push_back({found, head, last, index_, place_, subject,
                   subject && verb && lexicon_.says(tree_.lemma(*verb)), subject && is_main(head)});
}

/// "Borvian officials", "the Berg administration": says which, and is not spoken of.
bool Discourse::is_quality(TokenIndex head) const {
  const Deprel relation = token(head).deprel;
  return (relation == Deprel::amod || relation == Deprel::compound) && tree_.head(head) > head;
}

/// Whether the mention is coordinated with another person's, so that "he" is not clear.
bool Discourse::is_paired(std::uint32_t mention) const {
  constexpr std::uint32_t reach = 3;  // names
  const auto joined = [&](std::uint32_t a, std::uint32_t b) {
    return token(clues_[b].head).deprel == Deprel::conj &&
           tree_.head(clues_[b].head) == clues_[a].head &&
           cluster_of_mention(a).sense == NameSense::person &&
           cluster_of_mention(b).sense == NameSense::person;
  };
  const auto size = static_cast<std::uint32_t>(mentions_.size());
  for (std::uint32_t other = mention + 1; other < std::min(size, mention + 1 + reach); ++other)
    if (joined(mention, other)) return true;
  for (std::uint32_t other = mention; other > 0 && mention - other < reach;)
    if (joined(--other, mention)) return true;
  return false;
}

std::optional<std::uint32_t> Discourse::at(TokenIndex token) const {
  return at_[token] == 0 ? std::nullopt : std::optional(at_[token] - 1);
}

std::optional<std::uint32_t> Discourse::named_by(TokenIndex head) const {
  if (const auto own = at(head)) return own;
  for (const TokenIndex index : tree_.children(head))
    if (index > head && token(index).deprel == Deprel::appos) return at(index);
  return std::nullopt;
}

bool Discourse::is_aside(TokenIndex token) const {
  TokenIndex first = token, last = token + 1;
  while (first > sentence_.first && at_[first - 1] == at_[token]) --first;
  while (last < sentence_.last && at_[last] == at_[token]) ++last;
  return first > sentence_.first && last < sentence_.last && word(first - 1).starts_with('(') &&
         word(last).starts_with(')');
}

bool Discourse::is_near(std::uint32_t of) const {
  for (auto seen = seen_.rbegin(); seen != seen_.rend() && seen->sentence + 2 >= index_; ++seen)
    if (seen->cluster == of) return true;
  return false;
}

}  // namespace fabula
