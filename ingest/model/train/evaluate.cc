#include "ingest/model/train/evaluate.h"

#include <algorithm>

#include "ingest/text/sentences.h"

namespace fabula::train {
namespace {

struct RawText {
  Article article;
  std::vector<Span> tokens;
  std::vector<Span> sentences;
};

/// The sentences of one document as running text, with the gold spans in it.
RawText raw_text(std::span<const TreebankSentence> sentences) {
  RawText raw;
  std::string& text = raw.article.text;
  for (const TreebankSentence& sentence : sentences) {
    if (!text.empty()) text += sentence.begins_paragraph ? '\n' : ' ';
    const auto base = static_cast<std::uint32_t>(text.size());
    text += sentence.text;
    for (const Word& word : sentence.words)
      raw.tokens.push_back({base + word.span.begin, base + word.span.end});
    raw.sentences.push_back(
        {base + sentence.words.front().span.begin, base + sentence.words.back().span.end});
  }
  return raw;
}

void count(std::vector<Span> predicted, std::vector<Span> gold, Count& out) {
  std::ranges::sort(predicted);
  std::ranges::sort(gold);
  std::vector<Span> both;
  std::ranges::set_intersection(predicted, gold, std::back_inserter(both));
  out.right += static_cast<int>(both.size());
  out.predicted += static_cast<int>(predicted.size());
  out.gold += static_cast<int>(gold.size());
}

}  // namespace

SplitScore score_split(const Treebank& treebank) {
  SplitScore score;
  for (std::size_t begin = 0; begin < treebank.size();) {
    std::size_t end = begin + 1;
    while (end < treebank.size() && !treebank[end].begins_document) ++end;
    const RawText raw = raw_text({treebank.data() + begin, end - begin});
    const Document document = split(raw.article);
    std::vector<Span> tokens, sentences;
    for (const Token& token : document.tokens) tokens.push_back(token.span);
    for (const Sentence& s : document.sentences)
      sentences.push_back(
          {document.tokens[s.first].span.begin, document.tokens[s.last - 1].span.end});
    count(std::move(tokens), raw.tokens, score.tokens);
    count(std::move(sentences), raw.sentences, score.sentences);
    begin = end;
  }
  return score;
}

}  // namespace fabula::train
