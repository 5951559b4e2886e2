#include <cstdint>
#include <span>
#include <string>

#include "ingest/model/language_model.h"
#include "ingest/model/model_file.h"
#include "ingest/text/analyze.h"

// The bytes as a file, then as one section of a file whose checksum is right, so that the tables'
// own checks are reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fabula;
  Diagnostics diagnostics;
  const auto bytes = std::as_bytes(std::span(data, size));
  LanguageModel::read(bytes, "fuzz", diagnostics);
  const std::string content(reinterpret_cast<const char*>(data), size);
  std::vector<std::pair<ModelSection, std::string>> sections;
  for (std::uint32_t id = 1; id <= 9; ++id)
    sections.emplace_back(static_cast<ModelSection>(id), content);
  const std::string file = write_model_file(sections);
  const auto model = LanguageModel::read(std::as_bytes(std::span(file)), "fuzz", diagnostics);
  SparseTable::read(bytes);
  DenseTable::read(bytes);
  if (const auto table = ValueTable::read(bytes)) table->find(0x123456789ABCDEFU);
  if (const auto lemmas = Lemmatizer::read(bytes, bytes, bytes)) {
    std::string scratch;
    lemmas->lemma("signed", 0, scratch);
  }
  Article article;
  article.text = "Talks failed.";
  if (model) analyze(article, *model);
  return 0;
}
