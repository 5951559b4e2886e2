#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/text/asides.h"
#include "ingest/text/parser.h"

namespace fabula {

/// Parses a sentence twice: with its asides and the time that opens it, for what is in them, and
/// without them, for what is not. So what stands between a subject and its verb, or before both,
/// does not part them. The opening time hangs on the root; "which" with its verb is the content of
/// the clause of saying between the two.
class AsideParser {
 public:
  explicit AsideParser(Parser& parser) : parser_(parser) {}

  void parse(std::span<const WordForm> words, std::span<const FineTag> tags,
             std::span<const Aside> asides, std::uint32_t opening);

  /// As of Parser.
  std::span<const int> heads() const { return heads_; }
  std::span<const Deprel> labels() const { return labels_; }
  std::span<const int> margins() const { return margins_; }

 private:
  /// Leaves the rest of the sentence in words_, tags_ and places_.
  void take_out(std::span<const WordForm> words, std::span<const FineTag> tags,
                std::span<const Aside> asides, std::uint32_t opening);
  void hang_opening(std::uint32_t opening, bool comma);
  void hang_origin(const Aside& aside);
  void hang_apposition(std::span<const FineTag> tags, const Aside& aside, std::uint32_t opening);
  void read_alone(std::span<const WordForm> words, std::span<const FineTag> tags,
                  std::uint32_t first, std::uint32_t last);
  bool is_one_phrase(std::uint32_t opening) const;
  void hang_portfolio(const Aside& aside);
  void hang_day(const Aside& aside);
  void hang_number(const Aside& aside);
  void hang_office(std::span<const FineTag> tags, const Aside& aside);
  void hang_interposed(const Aside& aside);
  std::size_t phrase_before(std::size_t at) const;

  Parser& parser_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<int> margins_;
  std::vector<WordForm> words_;
  std::vector<FineTag> tags_;
  std::vector<int> places_;  ///< of words_ in the sentence
};

}  // namespace fabula
