#include "ingest/event/disputes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula::mood {
namespace {

using std::string_view;

constexpr std::array<string_view, 4> pointers{"it", "that", "this", "these"};
constexpr std::array<string_view, 6> shares{"hand", "involvement",    "knowledge",
                                            "part", "responsibility", "role"};

class DisputeReader {
 public:
  DisputeReader(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references)
      : tree_(tree), lexicon_(lexicon), references_(references) {}

  std::optional<TokenIndex> denier(TokenIndex clause) const {
    const auto report = report_of(clause);
    if (!report) return std::nullopt;
    const auto& sentences = tree_.document().sentences;
    const std::size_t own = tree_.sentence_of(clause);
    for (TokenIndex verb = clause + 1; verb < sentences[own].last; ++verb)
      if (is_denial(verb) && verb != *report) return denier_by(verb, clause, true);
    if (own + 1 == sentences.size()) return std::nullopt;
    for (TokenIndex verb = sentences[own + 1].first; verb < sentences[own + 1].last; ++verb)
      if (tree_.token(verb).deprel == Deprel::root && is_denial(verb))
        return denier_by(verb, clause, false);
    return std::nullopt;
  }

 private:
  bool governs(TokenIndex word, Governor effect) const {
    return mood::governs(tree_, lexicon_, word, effect);
  }

  /// The verb that reports the clause: "said that it sank", "credited him with saving it".
  std::optional<TokenIndex> report_of(TokenIndex clause) const {
    const auto verb = tree_.head(clause);
    if (!verb) return std::nullopt;
    const Deprel relation = tree_.token(clause).deprel;
    const bool content = relation == Deprel::ccomp && governs(*verb, Governor::say);
    const bool claim =
        (relation == Deprel::ccomp || relation == Deprel::advcl) && governs(*verb, Governor::claim);
    return content || claim ? verb : std::nullopt;
  }

  bool is_denial(TokenIndex verb) const {
    return tree_.token(verb).upos == Upos::verb && tree_.token(verb).form == VerbForm::finite &&
           governs(verb, Governor::deny) && !is_negated(tree_, verb);
  }

  std::optional<TokenIndex> denier_by(TokenIndex verb, TokenIndex clause, bool beside) const {
    if (beside)
      if (const auto subject = subject_behind_claim(verb, clause)) return subject;
    const auto subject = surface_subject(tree_, verb);
    if (!subject || *subject < clause) return std::nullopt;
    return takes_up_report(verb, *subject, clause, beside) ? subject : std::nullopt;
  }

  /// ", a claim India denies", ", an allegation that the company has denied": read from the words,
  /// as parsers take the bare relative clause apart.
  std::optional<TokenIndex> subject_behind_claim(TokenIndex verb, TokenIndex clause) const {
    for (TokenIndex noun = clause + 1; noun < verb; ++noun) {
      if (tree_.token(noun).upos != Upos::noun || !governs(noun, Governor::claim)) continue;
      TokenIndex first = noun;
      while (first > clause + 1 && tree_.token(first - 1).upos == Upos::adj) --first;
      if (first < clause + 3 || !one_of(tree_.lemma(first - 1), {"a", "an"}) ||
          tree_.token(first - 2).upos != Upos::punct)
        continue;
      for (TokenIndex index = verb; --index > noun;)
        if (is_nominal(index)) return index;
    }
    return std::nullopt;
  }

  bool is_nominal(TokenIndex index) const {
    const Upos upos = tree_.token(index).upos;
    return upos == Upos::noun || upos == Upos::propn ||
           (upos == Upos::pron && !one_of(tree_.lemma(index), {"that", "which"}));
  }

  bool takes_up_report(TokenIndex verb, TokenIndex subject, TokenIndex clause, bool beside) const {
    const auto object = tree_.child(verb, Deprel::obj);
    if (!object) {
      const auto content = tree_.child(verb, Deprel::ccomp);
      return content && denies_share(*content, subject);
    }
    if (one_of(tree_.lemma(*object), pointers)) return !tree_.has(verb, Deprel::xcomp);
    if (beside && *object < verb && tree_.lemma(*object) == "which") return true;
    if (one_of(tree_.lemma(*object), {"accusation", "allegation", "charge", "claim"}))
      return one_of(tree_.lemma(tree_.extent(*object).first),
                    {"all", "that", "the", "these", "this"});
    // "The army said that the group had shelled it. The group denied involvement."
    return (tree_.lemma(*object) == "wrongdoing" || one_of(tree_.lemma(*object), shares)) &&
           !tree_.has(*object, Deprel::nmod) && is_accused(subject, clause);
  }

  /// "denies that he had any part in it": what "it" is has just been told.
  bool denies_share(TokenIndex content, TokenIndex denier) const {
    const auto share = tree_.child(content, Deprel::obj);
    if (!share || !one_of(tree_.lemma(content), {"have", "play"}) ||
        !one_of(tree_.lemma(*share), shares))
      return false;
    const auto [first, last] = tree_.extent(content);
    const auto subject = surface_subject(tree_, content);
    if (!subject || *subject == denier) return false;
    for (TokenIndex index = *share + 1; index < last; ++index)
      if (is_nominal(index)) return one_of(tree_.lemma(index), pointers);
    return true;
  }

  bool is_accused(TokenIndex denier, TokenIndex clause) const {
    const auto subject = surface_subject(tree_, clause);
    const auto accused = subject ? references_.actor_of(tree_, *subject) : std::nullopt;
    return accused && accused == references_.actor_of(tree_, denier);
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
};

}  // namespace

std::optional<TokenIndex> denier_of_report(const Tree& tree, const EventLexicon& lexicon,
                                           const ReferenceMap& references, TokenIndex clause) {
  return DisputeReader(tree, lexicon, references).denier(clause);
}

}  // namespace fabula::mood
