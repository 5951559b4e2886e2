#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/text/document.h"

namespace fabula {

/// Appends `word` as names are compared: lower case, straight quotes, plain hyphens, no white
/// space.
void append_key(std::string& key, std::string_view word);
std::string folded(std::string_view text);

bool starts_upper(std::string_view word);   ///< first character is an upper-case letter
bool has_upper(std::string_view word);      ///< some character is one
bool all_caps(std::string_view word);       ///< two or more letters, all of them upper case
bool inner_capital(std::string_view word);  ///< lower-case letters and a capital after the first

/// A small word of surnames, in lower case: "van", "al".
bool is_particle(std::string_view word);

/// A part of a land, in lower case: "northern", "upper".
bool is_direction(std::string_view word);

/// A number that may end a thing's name: "8501", "One", but not the "II" of people.
bool is_number(const Token& token, std::string_view word);

/// A word that links the head of a name with what it is for: "Bank of Foo", "Committee on Bar".
/// Takes it in lower case.
bool links_matter(std::string_view word);

/// The word of a name's tokens that tells what it names: the one before the link or a number at the
/// end ("Flight 12"), else the last.
std::uint32_t head_of_name(const Document& document, std::uint32_t first, std::uint32_t last);

/// Whether capitals stand at least where `pattern` has them: "PAKISTAN" fits "Pakistan", "us" and
/// "Us" do not fit "US". White space is left out of account on both sides.
bool capitals_fit(std::string_view text, std::string_view pattern);

/// Phrases with values, found in the tokens of a document however they are split into tokens.
class PhraseIndex {
 public:
  struct Entry {
    std::string key;        ///< folded
    std::string_view text;  ///< as in the lexicon
    std::uint32_t value;
  };
  struct Match {
    std::uint32_t last = 0;  ///< one past the match's last token
    std::span<const Entry> entries;
  };

  /// `text` must outlive the index.
  void add(std::string_view text, std::uint32_t value);
  /// Call after the last `add`, before the first look-up.
  void sort();

  std::span<const Entry> find(std::string_view text) const;
  /// The longest phrase that begins at token `first` and ends at or before token `limit`.
  /// With `capitals`, only phrases whose capitals fit the text count.
  std::optional<Match> longest(const Document& document, std::uint32_t first, std::uint32_t limit,
                               bool capitals) const;

 private:
  std::vector<Entry> entries_;
};

}  // namespace fabula
