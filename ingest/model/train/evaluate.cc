#include "ingest/model/train/evaluate.h"

#include <algorithm>

#include "ingest/text/analyze.h"
#include "ingest/text/characters.h"
#include "ingest/text/sentences.h"

namespace fabula::train {
namespace {

using std::size_t;

/// The sentences of one document as running text, with their words' places in it.
struct RawText {
  Article article;
  std::vector<Span> words;  ///< of all sentences
};

RawText raw_text(std::span<const TreebankSentence> sentences) {
  RawText raw;
  std::string& text = raw.article.text;
  for (const TreebankSentence& sentence : sentences) {
    if (!text.empty()) text += sentence.begins_paragraph ? '\n' : ' ';
    const auto base = static_cast<std::uint32_t>(text.size());
    text += sentence.text;
    for (const Word& word : sentence.words)
      raw.words.push_back({base + word.span.begin, base + word.span.end});
  }
  return raw;
}

/// A document with the gold words, written with a space between them.
void gold_document(std::span<const TreebankSentence> sentences, Recase recase, Article& article,
                   Document& document) {
  document.article = &article;
  for (const TreebankSentence& sentence : sentences) {
    const auto first = static_cast<std::uint32_t>(document.tokens.size());
    for (const Word& word : sentence.words) {
      Token token;
      token.span.begin = static_cast<std::uint32_t>(article.text.size());
      article.text += recase == Recase::none ? word.form : recased(word.form, recase);
      token.span.end = static_cast<std::uint32_t>(article.text.size());
      article.text += ' ';
      document.tokens.push_back(token);
    }
    document.sentences.push_back(
        {first, static_cast<std::uint32_t>(document.tokens.size()), 0, recase != Recase::none});
  }
}

/// Calls `visit` with the sentences of each document.
template <typename Visit>
void for_each_document(const Treebank& treebank, Visit visit) {
  for (size_t begin = 0; begin < treebank.size();) {
    size_t end = begin + 1;
    while (end < treebank.size() && !treebank[end].begins_document) ++end;
    visit(std::span(treebank).subspan(begin, end - begin));
    begin = end;
  }
}

void hit(Count& count, bool right) { count.right += right; }

void add_all(Count& count, size_t predicted, size_t gold) {
  count.predicted += static_cast<int>(predicted);
  count.gold += static_cast<int>(gold);
}

bool same_lemma(std::string_view predicted, std::string_view gold, bool fold) {
  if (!fold) return predicted == gold;
  std::string a, b;
  append_folded(predicted, a);
  append_folded(gold, b);
  return a == b;
}

void compare(const Token& token, const Word& word, bool head_right, bool fold, SyntaxScore& score) {
  const FineTag gold = fine_tag({word.upos, word.tense, word.verb_form, word.plural});
  const FineTag found = fine_tag({token.upos, token.tense, token.form, token.plural});
  hit(score.upos, token.upos == word.upos);
  hit(score.fine, found == gold);
  hit(score.lemmas, same_lemma(token.lemma, word.lemma, fold));
  hit(score.heads, head_right);
  score.expected_heads += token.head_certainty / 100.0;
  hit(score.labelled, head_right && token.deprel == word.deprel);
}

void add_totals(SyntaxScore& score, size_t predicted, size_t gold) {
  for (Count* count :
       {&score.tokens, &score.upos, &score.fine, &score.lemmas, &score.heads, &score.labelled})
    add_all(*count, predicted, gold);
}

std::vector<Span> sentence_spans(const Document& document) {
  std::vector<Span> out;
  for (const Sentence& s : document.sentences)
    out.push_back({document.tokens[s.first].span.begin, document.tokens[s.last - 1].span.end});
  return out;
}

struct Name {
  size_t first, last;  ///< words, half-open
  NameKind kind;

  auto operator<=>(const Name&) const = default;
};

/// The names of one sentence from the kind and the begin mark of every word.
template <typename Words>
std::vector<Name> names_of(const Words& words) {
  std::vector<Name> out;
  for (size_t i = 0; i < words.size(); ++i) {
    if (words[i].name == NameKind::none) continue;
    if (words[i].name_begins || out.empty() || out.back().last != i ||
        out.back().kind != words[i].name)
      out.push_back({i, i, words[i].name});
    out.back().last = i + 1;
  }
  return out;
}

void count_names(std::vector<Name> predicted, std::vector<Name> gold, Count& count) {
  std::vector<Name> both;
  std::ranges::sort(predicted);
  std::ranges::sort(gold);
  std::ranges::set_intersection(predicted, gold, std::back_inserter(both));
  count.right += static_cast<int>(both.size());
  add_all(count, predicted.size(), gold.size());
}

std::vector<Name> of_kind(std::vector<Name> names, NameKind kind) {
  std::erase_if(names, [&](const Name& name) { return name.kind != kind; });
  return names;
}

std::vector<Name> without_kinds(std::vector<Name> names) {
  for (Name& name : names) name.kind = NameKind::none;
  return names;
}

}  // namespace

SyntaxScore score_gold_tokens(const Treebank& treebank, const LanguageModel& model, Recase recase) {
  SyntaxScore score;
  for_each_document(treebank, [&](std::span<const TreebankSentence> sentences) {
    Article article;
    Document document;
    gold_document(sentences, recase, article, document);
    annotate(document, model);
    for (size_t s = 0; s < sentences.size(); ++s) {
      const auto first = static_cast<int>(document.sentences[s].first);
      for (size_t i = 0; i < sentences[s].words.size(); ++i) {
        const Word& word = sentences[s].words[i];
        const Token& token = document.tokens[static_cast<size_t>(first) + i];
        const int head = token.head < 0 ? -1 : token.head - first;
        compare(token, word, head == word.head, recase != Recase::none, score);
      }
      add_totals(score, sentences[s].words.size(), sentences[s].words.size());
    }
  });
  score.tokens.right = score.tokens.gold;
  return score;
}

SyntaxScore score_raw_text(const Treebank& treebank, const LanguageModel& model) {
  SyntaxScore score;
  for_each_document(treebank, [&](std::span<const TreebankSentence> sentences) {
    const RawText raw = raw_text(sentences);
    const Document document = analyze(raw.article, model);
    std::vector<Span> gold_sentences;
    std::vector<std::pair<Span, std::pair<const Word*, Span>>> gold;  // word, its head's span
    size_t base = 0;
    for (const TreebankSentence& sentence : sentences) {
      gold_sentences.push_back(
          {raw.words[base].begin, raw.words[base + sentence.words.size() - 1].end});
      for (size_t i = 0; i < sentence.words.size(); ++i) {
        const int head = sentence.words[i].head;
        gold.push_back({raw.words[base + i],
                        {&sentence.words[i],
                         head < 0 ? Span{} : raw.words[base + static_cast<size_t>(head)]}});
      }
      base += sentence.words.size();
    }
    std::ranges::sort(gold, {}, [](const auto& entry) { return entry.first; });
    for (const Token& token : document.tokens) {
      const auto found = std::ranges::lower_bound(gold, token.span, {},
                                                  [](const auto& entry) { return entry.first; });
      if (found == gold.end() || found->first != token.span) continue;
      hit(score.tokens, true);
      const Span head =
          token.head < 0 ? Span{} : document.tokens[static_cast<size_t>(token.head)].span;
      compare(token, *found->second.first, head == found->second.second, false, score);
    }
    add_totals(score, document.tokens.size(), gold.size());
    std::vector<Span> both, predicted = sentence_spans(document);
    std::ranges::set_intersection(predicted, gold_sentences, std::back_inserter(both));
    score.sentences.right += static_cast<int>(both.size());
    add_all(score.sentences, predicted.size(), gold_sentences.size());
    for (const Span& span : predicted)  // both are in the order of the text
      hit(score.boundaries, std::ranges::binary_search(gold_sentences, span.end, {}, &Span::end));
    add_all(score.boundaries, predicted.size(), gold_sentences.size());
  });
  return score;
}

NameScore score_names(const Treebank& names, const LanguageModel& model, Recase recase) {
  NameScore score;
  for_each_document(names, [&](std::span<const TreebankSentence> sentences) {
    Article article;
    Document document;
    gold_document(sentences, recase, article, document);
    annotate(document, model);
    for (size_t s = 0; s < sentences.size(); ++s) {
      auto gold = names_of(sentences[s].words);
      auto found = names_of(document.of(document.sentences[s]));
      for (size_t k = 1; k < 5; ++k) {
        const auto kind = static_cast<NameKind>(k);
        count_names(of_kind(found, kind), of_kind(gold, kind), score.kinds[k]);
      }
      const auto is_misc = [](const Name& name) { return name.kind == NameKind::misc; };
      std::erase_if(gold, is_misc);
      std::vector<Name> spans = without_kinds(gold);
      std::ranges::sort(spans);
      std::vector<Name> untyped = found;
      std::erase_if(untyped, [&](Name name) {
        return is_misc(name) &&
               !std::ranges::binary_search(spans, Name{name.first, name.last, NameKind::none});
      });
      std::erase_if(found, is_misc);
      count_names(found, gold, score.typed);
      count_names(without_kinds(untyped), spans, score.untyped);
    }
  });
  return score;
}

}  // namespace fabula::train
