#include "ingest/model/train/train_lemma.h"

#include <algorithm>
#include <map>

#include "ingest/model/train/pack.h"
#include "ingest/text/characters.h"
#include "ingest/text/lemma.h"

namespace fabula::train {
namespace {

using Rule = std::pair<std::size_t, std::string>;  // bytes to cut, bytes to add
using Votes = std::map<Rule, int>;
using Key = std::pair<std::string, FineTag>;

Rule rule_between(const std::string& word, const std::string& lemma) {
  std::size_t same = 0;
  while (same < word.size() && same < lemma.size() && word[same] == lemma[same]) ++same;
  while (same > 0 && same < word.size() && (word[same] & 0xC0) == 0x80) --same;
  return {word.size() - same, lemma.substr(same)};
}

const Rule& winner(const Votes& votes) {
  return std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
}

/// The rule of the longest ending that is kept, or none.
const Rule* rule_of(const std::map<Key, Rule>& endings, const std::string& word, FineTag tag,
                    std::size_t longest) {
  for (std::size_t size = std::min(longest, word.size()) + 1; size-- > 0;) {
    const auto found = endings.find({word.substr(word.size() - size), tag});
    if (found != endings.end()) return &found->second;
  }
  return nullptr;
}

class RuleNumbers {
 public:
  std::uint16_t of(const Rule& rule) {
    const auto [found, added] =
        numbers_.try_emplace(rule, static_cast<std::uint16_t>(numbers_.size()));
    if (added) lines_ += std::to_string(rule.first) + '\t' + rule.second + '\n';
    return found->second;
  }
  const std::string& lines() const { return lines_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(numbers_.size()); }

 private:
  std::map<Rule, std::uint16_t> numbers_;
  std::string lines_;
};

}  // namespace

std::string folded_for_lemma(const TreebankSentence& sentence, std::size_t at, FineTag tag) {
  const std::string& form = sentence.words[at].form;
  if (keeps_case(tag, word_form(form), at == 0)) return form;
  std::string folded;
  append_folded(form, folded);
  return folded;
}

LemmaSections train_lemmas(std::span<const TreebankSentence> sentences) {
  std::map<Key, Votes> words;
  for (const TreebankSentence& sentence : sentences)
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      const Word& word = sentence.words[i];
      const FineTag tag = fine_tag({word.upos, word.tense, word.verb_form, word.plural});
      const std::string folded = folded_for_lemma(sentence, i, tag);
      const Rule rule = rule_between(folded, word.lemma);
      if (rule.first < 256) ++words[{folded, tag}][rule];
    }
  std::map<Key, Votes> votes;  // of words, not of their uses
  for (const auto& [key, rules] : words) {
    const auto& [word, tag] = key;
    const Rule& rule = winner(rules);
    for (std::size_t size = 0; size <= std::min(Lemmatizer::longest_ending, word.size()); ++size)
      if (rule.first <= size) ++votes[{word.substr(word.size() - size), tag}][rule];
  }
  // Short endings come first, so that a longer one is kept only where it tells something new.
  std::vector<const std::pair<const Key, Votes>*> by_size;
  for (const auto& entry : votes) by_size.push_back(&entry);
  std::ranges::stable_sort(by_size, {}, [](const auto* e) { return e->first.first.size(); });
  std::map<Key, Rule> endings;
  for (const auto* entry : by_size) {
    const auto& [ending, tag] = entry->first;
    const Rule& rule = winner(entry->second);
    if (!ending.empty() && entry->second.at(rule) < 2) continue;
    const Rule* shorter = ending.empty() ? nullptr : rule_of(endings, ending, tag, ending.size());
    if (!shorter || *shorter != rule) endings[entry->first] = rule;
  }
  RuleNumbers numbers;
  std::vector<std::pair<std::uint64_t, std::uint16_t>> word_entries, ending_entries;
  for (const auto& [key, rule] : endings)
    ending_entries.emplace_back(Lemmatizer::ending_key(key.first, key.second), numbers.of(rule));
  for (const auto& [key, rules] : words) {
    const Rule* rule = rule_of(endings, key.first, key.second, Lemmatizer::longest_ending);
    if (!rule || *rule != winner(rules))
      word_entries.emplace_back(Lemmatizer::word_key(key.first, key.second),
                                numbers.of(winner(rules)));
  }
  return {pack_values(word_entries, numbers.size()), pack_values(ending_entries, numbers.size()),
          numbers.lines()};
}

}  // namespace fabula::train
