// Speed of the linguistic analysis, stage by stage, on one thread:
//   bench_language MODEL ARTICLES.jsonl
// The baseline in the same run is what anyone can run: words split at spaces, each looked up in a
// std::unordered_set of all words, which is the least that a lexicon-based reader does.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <unordered_set>

#include "graph/json.h"
#include "ingest/text/analyze.h"
#include "ingest/text/characters.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/names.h"
#include "ingest/text/parser.h"
#include "ingest/text/sentences.h"
#include "ingest/text/tagger.h"

namespace {

using namespace fabula;

/// Prints words per second of CPU time: the best of three runs.
void measure(const char* stage, std::size_t words, const std::function<void()>& run) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const std::clock_t start = std::clock();
    run();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::printf("%-28s %10.0f tokens/s\n", stage, static_cast<double>(words) / best);
}

struct Prepared {
  std::vector<WordForm> words;
  std::vector<FineTag> tags;
  std::vector<std::uint16_t> flags;
  std::vector<std::string> folded;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "bench_language MODEL ARTICLES.jsonl\n");
    return 2;
  }
  Diagnostics diagnostics;
  const auto before_open = std::chrono::steady_clock::now();
  const auto model = LanguageModel::open(argv[1], diagnostics);
  const double open_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before_open)
          .count();
  std::vector<Article> articles;
  std::ifstream input(argv[2]);
  for (std::string line; std::getline(input, line);) {
    const auto value = json::parse(line, argv[2], diagnostics);
    const auto* text = value ? value->find("text") : nullptr;
    articles.emplace_back();
    if (text && text->string()) articles.back().text = *text->string();
  }
  for (const Diagnostic& d : diagnostics) std::fprintf(stderr, "%s\n", format(d).c_str());
  if (!model) return 2;

  std::vector<Prepared> sentences;
  std::size_t words = 0, bytes = 0;
  std::unordered_set<std::string> lexicon;
  for (const Article& article : articles) {
    bytes += article.text.size();
    const Document document = split(article);
    for (const Sentence& s : document.sentences) {
      Prepared p;
      for (const Token& token : document.of(s)) {
        p.words.push_back(word_form(document.word(token)));
        p.flags.push_back(
            static_cast<std::uint16_t>(gazetteer_flags(model->gazetteer(), p.words.back())));
        append_folded(document.word(token), p.folded.emplace_back());
        lexicon.emplace(document.word(token));
      }
      p.tags.resize(p.words.size());
      tag_sentence(model->tags(), p.words, p.tags);
      words += p.words.size();
      sentences.push_back(std::move(p));
    }
  }
  std::printf("%zu articles, %zu bytes, %zu tokens; opening the model %.1f ms\n", articles.size(),
              bytes, words, open_ms);

  std::size_t sink = 0;  // keeps the work from being optimised away
  measure("baseline: spaces + lookup", words, [&] {
    for (const Article& article : articles)
      for (std::size_t at = 0; at < article.text.size();) {
        const std::size_t end =
            std::min(article.text.find_first_of(" \n", at), article.text.size());
        sink += lexicon.count(article.text.substr(at, end - at));
        at = end + 1;
      }
  });
  measure("tokens and sentences", words, [&] {
    for (const Article& article : articles) sink += split(article).tokens.size();
  });
  measure("tags", words, [&] {
    for (Prepared& p : sentences) tag_sentence(model->tags(), p.words, p.tags);
  });
  Parser parser(model->transitions(), model->labels());
  measure("trees", words, [&] {
    for (const Prepared& p : sentences) {
      parser.parse(p.words, p.tags);
      sink += static_cast<std::size_t>(parser.heads()[0]);
    }
  });
  std::string scratch;
  measure("lemmas", words, [&] {
    for (const Prepared& p : sentences)
      for (std::size_t i = 0; i < p.words.size(); ++i)
        sink += model->lemmas().lemma(p.folded[i], p.tags[i], scratch).size();
  });
  std::vector<std::uint64_t> features;
  std::vector<NameLabel> labels;
  measure("names", words, [&] {
    NameMemory memory;
    for (const Prepared& p : sentences) {
      labels.resize(p.words.size());
      label_names(model->names(), {p.words, p.tags, p.flags, sentence_case(p.words)}, memory,
                  features, labels);
    }
  });
  measure("whole analysis", words, [&] {
    for (const Article& article : articles) sink += analyze(article, *model).tokens.size();
  });
  return sink == 0;
}
