#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/diagnostic.h"

namespace fabula {

/// The parts of a model file. The numbers are part of the format.
enum class ModelSection : std::uint32_t {
  provenance = 1,     ///< UTF-8 text: what it was trained on, by which command, under which licence
  tags = 2,           ///< SparseTable
  transitions = 3,    ///< DenseTable
  labels = 4,         ///< SparseTable
  lemma_words = 5,    ///< ValueTable: exact words to rules
  lemma_endings = 6,  ///< ValueTable: endings to rules
  lemma_rules = 7,    ///< lines: bytes to cut, a tab, bytes to add
  gazetteer = 9,      ///< ValueTable: words to flags of text/gazetteer.h
  names = 8,          ///< SparseTable
};

inline constexpr std::uint32_t model_format_version = 1;

/// A model file: a header of 64 bytes (magic, version, count of sections, size and XXH3 checksum of
/// all that follows the header), a table of sections, and the sections, each aligned to 64 bytes.
/// Numbers are little-endian. Checks the header, the checksum and that every section lies within
/// the file; gives the sections, or none and a Diagnostic.
std::vector<std::pair<ModelSection, std::span<const std::byte>>> read_model_file(
    std::span<const std::byte> bytes, const std::string& path, Diagnostics& diagnostics);

/// The bytes of a model file with these sections.
std::string write_model_file(const std::vector<std::pair<ModelSection, std::string>>& sections);

}  // namespace fabula
