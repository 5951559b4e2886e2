#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/aside_parser.h"
#include "ingest/text/retag.h"

namespace fabula {

/// Parses whole sentences, with what their rereading says and without what interrupts them; keeps
/// its memory between sentences.
class SentenceParser {
 public:
  SentenceParser(const DenseTable& transitions, const SparseTable& labels)
      : parser_(transitions, labels), interrupted_(parser_) {}

  /// `texts` are the words, `offices` as of find_office_places; the results stand in heads() and
  /// labels() until the next sentence.
  void parse(std::span<const WordForm> words, std::span<const FineTag> tags,
             std::span<const std::string_view> texts, const Rereading& rereading,
             std::vector<Aside> offices);

  /// As of Parser.
  std::span<const int> heads() const { return heads_; }
  std::span<const Deprel> labels() const { return labels_; }
  std::span<const int> margins() const { return margins_; }

 private:
  void parse_interrupted(std::span<const WordForm> words, std::span<const FineTag> tags,
                         std::span<const std::string_view> texts,
                         std::span<const Interposed> interposed, std::span<const Aside> offices);
  bool take_out_to(std::span<const std::uint32_t> infinitives);
  void hang_infinitives(std::span<const std::uint32_t> infinitives);
  void hang_relatives(std::span<const std::string_view> texts);
  void hang_coordinated(std::span<const FineTag> tags, std::span<const std::string_view> texts);
  void hang_on_verb_above(std::size_t verb, std::span<const FineTag> tags);
  bool is_above(std::size_t upper, std::size_t lower) const;

  Parser parser_;
  AsideParser interrupted_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<int> margins_;
};

}  // namespace fabula
