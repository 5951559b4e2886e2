#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/extraction.h"

namespace fabula {

/// A word or phrase that links two events.
struct CausalCue {
  enum class Form : std::uint8_t { connective, verb };
  /// Where the cause (connective) or the effect (verb) stands.
  enum class Argument : std::uint8_t { left, right, object, to, in, from, on_to, self };

  std::vector<std::string_view> words;  ///< lower case; a verb's are its lemma and particle
  Form form = Form::connective;
  LinkKind kind = LinkKind::causes;
  Argument argument = Argument::right;
  bool is_means = false;  ///< "through": prevents what was avoided, enables what was reached
  bool caused = false;    ///< the verb's subject is the effect ("stems from")
  double confidence = 0;
};

/// The table of cues, by their first word.
class CueLexicon {
 public:
  static CueLexicon embedded();

  /// The longest connective that begins with words[0]; `words` are lower-cased.
  const CausalCue* connective(std::span<const std::string_view> words) const;
  const CausalCue* verb(std::string_view lemma, std::string_view particle) const;

 private:
  std::vector<CausalCue> connectives_;  // by first word, longest first
  std::vector<CausalCue> verbs_;        // by words
};

}  // namespace fabula
