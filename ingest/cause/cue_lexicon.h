#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/extraction.h"

namespace fabula {

/// A word or phrase that links two events; see lexicon/cues.tsv for the columns.
struct CausalCue {
  enum class Form : std::uint8_t { connective, verb, noun, reason, participle, frame };
  /// What the words say of their two sides beside the kind of the link.
  enum class Sense : std::uint8_t {
    plain,
    means,        ///< "through": prevents what was avoided, enables what was reached
    caused,       ///< the subject is the effect ("stems from", "the result of")
    blamed,       ///< somebody names the cause ("attribute the fire to arson")
    reaction,     ///< what is done answers its object (", protesting the ban")
    consecutive,  ///< "so": enables what then can be done, else causes
    later,        ///< the subject comes after its object ("follow"): an order, not yet a cause
    held,         ///< a reason as those have it who act on it ("over", "citing")
    alleged,      ///< the same of a deed that nobody has proven ("on suspicion of")
  };
  /// Where the cause (connective) or the effect (verb) stands.
  enum class Argument : std::uint8_t {
    left,
    right,
    object,
    to,
    in,
    from,
    on,
    for_,
    with,
    self,
    complement
  };

  std::vector<std::string_view> words;  ///< lower case; a verb's are its lemma and particle
  Form form = Form::connective;
  Sense sense = Sense::plain;
  LinkKind kind = LinkKind::causes;
  /// The kind where the clause behind the words tells a state or something done ("as prices have
  /// fallen"), when that is another one.
  std::optional<LinkKind> kind_of_state;
  Argument argument = Argument::right;
  std::string_view
      governor;  ///< reason: the class of the words that it depends on; frame: the effect
  double confidence = 0;

  /// A reason as those have it who act on it, proven or not.
  bool is_held() const { return sense == Sense::held || sense == Sense::alleged; }
};

/// The table of cues.
class CueLexicon {
 public:
  static CueLexicon embedded();

  /// The longest connective that begins with words[0]; `words` are lower-cased.
  const CausalCue* connective(std::span<const std::string_view> words) const;
  std::span<const CausalCue> verbs(std::string_view lemma, std::string_view particle) const;
  std::span<const CausalCue> nouns(std::string_view lemma) const;
  /// Prepositions that name a reason after some classes of words.
  std::span<const CausalCue> reasons(std::string_view preposition) const;
  /// Verbs whose participle gives the reason of what its clause hangs on.
  std::span<const CausalCue> participles(std::string_view lemma) const;
  /// The frame in which an event of type `cause`, told as earlier, brings about one of type
  /// `effect`; nullptr when the types alone do not say so.
  const CausalCue* frame(std::string_view cause, std::string_view effect) const;

 private:
  using Cues = std::vector<CausalCue>;

  Cues connectives_;                                     // by first word, longest first
  Cues verbs_, nouns_, reasons_, participles_, frames_;  // by words
};

}  // namespace fabula
