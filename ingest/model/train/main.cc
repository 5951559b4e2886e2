#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <stdexcept>

#include "ingest/model/train/evaluate.h"
#include "ingest/model/train/train.h"

namespace {

using namespace fabula;
using namespace fabula::train;

constexpr const char* usage =
    "fabula_train train FILE... [--add FILE]... [--tags FILE]... -o MODEL\n"
    "                                        train on treebanks (.conllu) and names (.bio); "
    "treebanks\n"
    "                                        behind --tags train the tagger and the lemmas alone, "
    "those\n"
    "                                        behind --add are spread among the others\n"
    "fabula_train evaluate MODEL FILE...     score a model on such files\n"
    "Files may be gzipped (.gz).\n";

void report(const Diagnostics& diagnostics) {
  for (const Diagnostic& d : diagnostics) std::fprintf(stderr, "%s\n", format(d).c_str());
}

bool is_treebank(const std::string& path) { return path.find(".conllu") != std::string::npos; }

Corpus read_corpus(const std::string& path) {
  Diagnostics diagnostics;
  const std::string text = read_file(path);
  const std::string name = path.substr(path.rfind('/') + 1);
  Corpus out{name, is_treebank(path) ? read_conllu(text, path, diagnostics)
                                     : read_names(text, path, diagnostics)};
  report(diagnostics);
  if (out.sentences.empty()) throw std::runtime_error("no sentences in " + path);
  return out;
}

int train_command(const std::vector<std::string>& arguments) {
  std::string output;
  std::vector<Corpus> trees, tags, names;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "-o" && i + 1 < arguments.size()) {
      output = arguments[++i];
      continue;
    }
    if (arguments[i] == "--tags" && i + 1 < arguments.size()) {
      tags.push_back(read_corpus(arguments[++i]));
      continue;
    }
    if (arguments[i] == "--add" && i + 1 < arguments.size()) {
      trees.push_back(read_corpus(arguments[++i]));
      for (TreebankSentence& sentence : trees.back().sentences) sentence.added = true;
      continue;
    }
    Corpus corpus = read_corpus(arguments[i]);
    (is_treebank(arguments[i]) ? trees : names).push_back(std::move(corpus));
  }
  if (output.empty() || trees.empty() || names.empty())
    throw std::invalid_argument("give treebanks, names and -o MODEL");
  const std::string bytes = train_model(trees, tags, names, {});
  std::ofstream file(output, std::ios::binary);
  if (!file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
    throw std::runtime_error("cannot write " + output);
  return 0;
}

void print_syntax(const char* what, const SyntaxScore& score) {
  std::printf("  %-12s UPOS %.2f  fine %.2f  lemma %.2f  UAS %.2f (promised %.2f)  LAS %.2f", what,
              score.upos.f1(), score.fine.f1(), score.lemmas.f1(), score.heads.f1(),
              100 * score.expected_heads / std::max(score.heads.predicted, 1), score.labelled.f1());
  if (score.sentences.gold > 0)
    std::printf("  tokens %.2f  sentences %.2f  boundaries %.2f", score.tokens.f1(),
                score.sentences.f1(), score.boundaries.f1());
  std::printf("\n");
}

void print_names(const char* what, const NameScore& score) {
  std::printf(
      "  %-12s typed %.2f  untyped %.2f  (P %.2f R %.2f)  PER %.2f  ORG %.2f  LOC %.2f  MISC "
      "%.2f\n",
      what, score.typed.f1(), score.untyped.f1(), score.typed.precision(), score.typed.recall(),
      score.kinds[1].f1(), score.kinds[2].f1(), score.kinds[3].f1(), score.kinds[4].f1());
}

int evaluate_command(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2) throw std::invalid_argument("give a model and files");
  Diagnostics diagnostics;
  const auto model = LanguageModel::open(arguments[0], diagnostics);
  report(diagnostics);
  if (!model) return 2;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const Corpus corpus = read_corpus(arguments[i]);
    std::printf("%s: %zu sentences\n", corpus.name.c_str(), corpus.sentences.size());
    if (is_treebank(arguments[i])) {
      print_syntax("gold tokens", score_gold_tokens(corpus.sentences, *model));
      print_syntax("Title Case", score_gold_tokens(corpus.sentences, *model, Recase::title));
      print_syntax("ALL CAPS", score_gold_tokens(corpus.sentences, *model, Recase::caps));
      print_syntax("raw text", score_raw_text(corpus.sentences, *model));
    } else {
      print_names("names", score_names(corpus.sentences, *model));
      print_names("Title Case", score_names(corpus.sentences, *model, Recase::title));
      print_names("ALL CAPS", score_names(corpus.sentences, *model, Recase::caps));
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + std::min(argc, 2), argv + argc);
  try {
    if (argc > 1 && std::strcmp(argv[1], "train") == 0) return train_command(arguments);
    if (argc > 1 && std::strcmp(argv[1], "evaluate") == 0) return evaluate_command(arguments);
    throw std::invalid_argument("give a command");
  } catch (const std::invalid_argument& problem) {
    std::fprintf(stderr, "fabula_train: %s\n%s", problem.what(), usage);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "fabula_train: %s\n", problem.what());
  }
  return 2;
}
