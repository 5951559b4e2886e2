// Reads one article and prints its events: the date, the kind, what happened.
//   extract_events MODEL ARTICLE
#include <fstream>
#include <iostream>
#include <iterator>

#include "ingest/extract.h"
#include "ingest/reader/reader.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: extract_events MODEL ARTICLE\n";
    return 2;
  }
  fabula::Diagnostics diagnostics;
  auto model = fabula::LanguageModel::open(argv[1], diagnostics);
  std::ifstream file(argv[2], std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  auto articles = fabula::read_articles(argv[2], bytes, {}, diagnostics);
  for (const auto& diagnostic : diagnostics) std::cerr << format(diagnostic) << '\n';
  if (!model || articles.empty()) return 2;

  const fabula::Resources resources{std::move(*model), fabula::ActorLexicon()};
  for (auto& article : articles) {
    const fabula::Extraction extraction = fabula::extract(std::move(article), resources);
    for (const fabula::Event& event : extraction.events)
      std::cout << event.when.edtf << '\t' << event.type << '\t' << event.label << '\n';
  }
}
