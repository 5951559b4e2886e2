#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/actor/names.h"

namespace fabula {

/// The parts of the names of one document: given name, middle and last surname, particle,
/// generation, a company's legal form, a country at the end. Ends are tokens, one past the last.
class NameParts {
 public:
  /// Both must outlive it.
  NameParts(const Document& document, const ActorLexicon& lexicon)
      : document_(document), lexicon_(lexicon) {}

  const Document& document() const { return document_; }
  const ActorLexicon& lexicon() const { return lexicon_; }
  std::string_view word(std::uint32_t i) const { return document_.word(document_.tokens[i]); }
  bool is_given(std::uint32_t i) const { return lexicon_.given_name(word(i)).has_value(); }

  /// The key under which tokens [first, last) are found again: spelling variants are one.
  std::string key(std::uint32_t first, std::uint32_t last) const;
  std::string key(std::uint32_t i) const { return key(i, i + 1); }
  /// Without the form of a company at the end: "Foo Group Ltd" is "Foo Group".
  /// An institution's common name is told apart by its country.
  std::string key(const NameMention& name) const;

  /// Tokens of the name without a country behind it.
  static std::uint32_t size(const NameMention& name) { return name.core_last - name.first; }
  /// One word, also with hyphens or after particles: "Foo", "Foo-Bar", "el-Foo", "Van Foo", "De La
  /// Foo".
  bool is_short(const NameMention& name) const;
  /// Whether a word may begin a surname: "Foo", "van".
  bool opens_surname(std::uint32_t i) const;
  /// "Ana Soto Vega" is "Soto" and "Ana Soto", too.
  bool has_middle_surname(const NameMention& name) const;
  /// "Desmond Koh Wei Liang" is "Koh": a Chinese name behind another given name.
  bool has_second_surname(const NameMention& name) const;
  /// "Foo Bar Sr." and "Foo Bar Jr."
  bool are_generations(const NameMention& a, const NameMention& b) const;
  /// "Prince Harry": royals go by their given names.
  bool is_royal(const NameMention& name) const;
  /// "Serb forces", not "Serb died".
  bool modifies(const NameMention& name) const;

  /// End of the name without "Jr." and the like.
  std::uint32_t without_generation(const NameMention& name) const;
  /// End of "Foo Works" in "Foo Works of Pakistan"; 0 when no country is told so.
  std::uint32_t without_country(const NameMention& name) const;

 private:
  const Document& document_;
  const ActorLexicon& lexicon_;
};

}  // namespace fabula
