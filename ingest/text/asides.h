#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/parser.h"

namespace fabula {

/// A stretch of a sentence that interrupts it, in brackets, between two dashes, naming a day ("on
/// Monday night") or an origin ("UK-based"): words [first, last) of the sentence, the marks included.
struct Aside {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool origin = false;  ///< "UK-based": a modifier of the noun behind it
};

/// The asides of a sentence given by its words; in order, apart from each other. What opens a
/// sentence is none, nor are square brackets, which hold words of the sentence itself.
std::vector<Aside> find_asides(std::span<const std::string_view> words,
                               std::span<const FineTag> tags);

/// How many words at the head of a sentence say no more than when: "On Monday night,", with the
/// comma; 0 where it begins otherwise.
std::uint32_t opening_time(std::span<const std::string_view> words);

/// Parses a sentence twice: with its asides and the time that opens it, for what is in them, and
/// without them, for what is not. So what stands between a subject and its verb, or before both,
/// does not part them. The opening time hangs on the root.
class AsideParser {
 public:
  explicit AsideParser(Parser& parser) : parser_(parser) {}

  void parse(std::span<const WordForm> words, std::span<const FineTag> tags,
             std::span<const Aside> asides, std::uint32_t opening);

  /// As of Parser.
  std::span<const int> heads() const { return heads_; }
  std::span<const Deprel> labels() const { return labels_; }

 private:
  /// Leaves the rest of the sentence in words_, tags_ and places_.
  void take_out(std::span<const WordForm> words, std::span<const FineTag> tags,
                std::span<const Aside> asides, std::uint32_t opening);
  void hang_opening(std::uint32_t opening);
  void hang_origin(const Aside& aside);

  Parser& parser_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<WordForm> words_;
  std::vector<FineTag> tags_;
  std::vector<int> places_;  ///< of words_ in the sentence
};

}  // namespace fabula
