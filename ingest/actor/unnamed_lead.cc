#include "ingest/actor/unnamed_lead.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ingest/actor/running_text.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

// People whom the lexicon of titles does not hold.
constexpr auto women = std::to_array<string_view>({"girl", "woman"});
constexpr auto men = std::to_array<string_view>({"boy", "man"});
constexpr auto people = std::to_array<string_view>(
    {"builder", "celebrity", "climber", "fugitive", "guard", "inmate", "killer", "medic",
     "motorist", "parent", "passenger", "pensioner", "plumber", "prisoner", "teenager"});

class UnnamedLead {
 public:
  UnnamedLead(const Tree& tree, const ActorLexicon& lexicon, std::span<const NameMention> mentions,
              const NameClusters& names)
      : tree_(tree), lexicon_(lexicon), mentions_(mentions), names_(names) {}

  std::vector<Anaphor> find() const {
    const auto& sentences = tree_.document().sentences;
    const auto lead = std::ranges::find_if(
        sentences, [&](const Sentence& s) { return running_text(tree_.document(), s); });
    if (lead == sentences.end()) return {};
    const auto who = whom_told_of(*lead);
    const auto name =
        who ? name_behind(static_cast<std::uint32_t>(lead - sentences.begin())) : std::nullopt;
    if (!name || !agrees(*who, *name)) return {};
    std::vector<Anaphor> found;
    for (TokenIndex i = sentences.front().first; i < lead->first; ++i)
      if (is_called_so(i, *who)) found.push_back({*name, i, i + 1, ActorReference::Form::nominal});
    const TokenIndex article = *tree_.child(*who, Deprel::det);
    // "a Bosch worker": the name within is another's.
    const bool clear = std::ranges::none_of(mentions_, [&](const NameMention& other) {
      return other.first < *who && other.last > article;
    });
    found.push_back({*name, clear ? article : *who, *who + 1, ActorReference::Form::nominal});
    return found;
  }

 private:
  /// The subject "a former mayor" of the sentence, if it is some person.
  std::optional<TokenIndex> whom_told_of(const Sentence& lead) const {
    for (TokenIndex i = lead.first; i < lead.last; ++i) {
      const Token& token = tree_.token(i);
      const auto verb = tree_.head(i);
      if ((token.deprel != Deprel::nsubj && token.deprel != Deprel::nsubj_pass) || !verb ||
          tree_.token(*verb).deprel != Deprel::root)
        continue;
      return is_some_person(i) && !tells_of_another(lead, i) ? std::optional{i} : std::nullopt;
    }
    return std::nullopt;
  }

  /// "A man was charged after a nurse was hurt", "with killing his brother": either may be the one
  /// with a name.
  bool tells_of_another(const Sentence& lead, TokenIndex who) const {
    for (TokenIndex i = lead.first; i < lead.last; ++i)
      if (i != who && is_person(i)) return true;
    return false;
  }

  bool is_some_person(TokenIndex noun) const {
    const auto article = tree_.child(noun, Deprel::det);
    return article && *article < noun && one_of(tree_.lemma(*article), {"a", "an"}) &&
           !tree_.token(noun).plural && !tree_.has(noun, Deprel::conj) && is_person(noun);
  }

  bool is_person(TokenIndex noun) const {
    const string_view lemma = tree_.lemma(noun);
    return tree_.token(noun).upos == Upos::noun &&
           (one_of(lemma, women) || one_of(lemma, men) || one_of(lemma, people) || title_of(noun));
  }

  /// "mayor", and "brother", which the lexicon holds with their genders.
  const Title* title_of(TokenIndex noun) const {
    const auto title = lexicon_.titles().longest(tree_.document(), noun, noun + 1, false);
    return title ? &lexicon_.title(title->entries.front()) : nullptr;
  }

  Gender gender_of(TokenIndex noun) const {
    if (one_of(tree_.lemma(noun), women)) return Gender::female;
    if (one_of(tree_.lemma(noun), men)) return Gender::male;
    const Title* title = title_of(noun);
    return title ? title->gender : Gender::unknown;
  }

  /// The cluster of the person whose name, with an age, opens one of the two sentences behind the
  /// lead, where none is named before.
  std::optional<std::uint32_t> name_behind(std::uint32_t lead) const {
    constexpr std::uint32_t reach = 2;  // sentences
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const NameMention& name = mentions_[i];
      if (names_.clusters[names_.of_mention[i]].sense != NameSense::person) continue;
      const Sentence& sentence = tree_.document().sentences[name.sentence];
      const bool aged = name.last + 2 < sentence.last && tree_.word(name.last) == "," &&
                        tree_.token(name.last + 1).upos == Upos::num &&
                        tree_.word(name.last + 2) == ",";
      const bool next = name.sentence > lead && name.sentence <= lead + reach;
      return next && name.first == sentence.first && aged ? std::optional{names_.of_mention[i]}
                                                          : std::nullopt;
    }
    return std::nullopt;
  }

  bool agrees(TokenIndex noun, std::uint32_t name) const {
    const Gender told = gender_of(noun), named = names_.clusters[name].gender;
    return told == Gender::unknown || named == Gender::unknown || told == named;
  }

  /// The headline's "mayor" of the lead's "a former mayor".
  bool is_called_so(TokenIndex i, TokenIndex who) const {
    const Token& token = tree_.token(i);
    return is_headline(tree_.document(), tree_.sentence_at(i)) && !token.plural &&
           (token.deprel == Deprel::nsubj || token.deprel == Deprel::nsubj_pass ||
            token.deprel == Deprel::root) &&
           token.lemma == tree_.lemma(who);
  }

  const Tree& tree_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  const NameClusters& names_;
};

}  // namespace

std::vector<Anaphor> unnamed_in_lead(const Tree& tree, const ActorLexicon& lexicon,
                                     std::span<const NameMention> mentions,
                                     const NameClusters& names) {
  return UnnamedLead(tree, lexicon, mentions, names).find();
}

}  // namespace fabula
