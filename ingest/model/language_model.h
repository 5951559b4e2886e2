#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "ingest/model/feature_table.h"
#include "ingest/text/lemma.h"

namespace fabula {

/// The language model: tables read in place from a memory-mapped file. Moving it is cheap; it may
/// be used by many threads at once.
class LanguageModel {
 public:
  /// Maps and checks the model file at `path`; nothing and a Diagnostic when it cannot be read, is
  /// of another version, or is damaged. Takes about a millisecond for each 4 MB.
  static std::optional<LanguageModel> open(const std::string& path, Diagnostics& diagnostics);
  /// The same from bytes in memory, which must outlive the model.
  static std::optional<LanguageModel> read(std::span<const std::byte> bytes,
                                           const std::string& path, Diagnostics& diagnostics);

  const SparseTable& tags() const { return *tags_; }
  const DenseTable& transitions() const { return *transitions_; }
  const SparseTable& labels() const { return *labels_; }
  const SparseTable& names() const { return *names_; }
  const ValueTable& gazetteer() const { return *gazetteer_; }
  const Lemmatizer& lemmas() const { return *lemmas_; }
  /// What the model was trained on, by which command, under which licence.
  std::string_view provenance() const { return provenance_; }

 private:
  LanguageModel() = default;

  std::shared_ptr<const void> mapping_;
  std::optional<SparseTable> tags_, labels_, names_;
  std::optional<DenseTable> transitions_;
  std::optional<ValueTable> gazetteer_;
  std::optional<Lemmatizer> lemmas_;
  std::string_view provenance_;
};

/// Where the model may lie, in order: the option `--model` and the environment variable
/// FABULA_MODEL, each alone where it is given, else beside the program `program` and under the
/// prefix it was installed in.
std::vector<std::string> model_candidates(std::string_view option, std::string_view environment,
                                          std::string_view program);

}  // namespace fabula
