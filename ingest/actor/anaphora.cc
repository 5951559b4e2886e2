#include "ingest/actor/anaphora.h"

#include <algorithm>
#include <optional>

#include "ingest/actor/definite_phrase.h"
#include "ingest/actor/discourse.h"
#include "ingest/actor/nominals.h"
#include "ingest/actor/offices.h"
#include "ingest/actor/pronouns.h"
#include "ingest/actor/running_text.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using Form = ActorReference::Form;

class AnaphorReader {
 public:
  AnaphorReader(const Tree& tree, const ActorLexicon& lexicon,
                std::span<const NameMention> mentions, std::span<const Clues> clues,
                const NameClusters& names, std::span<const Gender> genders)
      : document_(tree.document()),
        lexicon_(lexicon),
        mentions_(mentions),
        discourse_(tree, lexicon, mentions, clues, names),
        offices_(discourse_, clues, names),
        nominals_(discourse_, lexicon, names),
        pronouns_(discourse_, lexicon, genders) {}

  std::vector<Anaphor> run() {
    const auto& sentences = document_.sentences;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
      sentence_ = sentences[s];
      const bool running = running_text(document_, sentence_);
      discourse_.begin_sentence(s, running);
      if (s == 0 || sentences[s - 1].block != sentence_.block) pronouns_.begin_block();
      for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
        discourse_.move_to(i);
        const std::uint32_t mention = discourse_.next_mention();
        if (mention < mentions_.size() && mentions_[mention].first <= i) {
          if (running) discourse_.see_name(mention);
          i = mentions_[mention].last;
          continue;
        }
        pronouns_.read_quotation_mark(i);
        i = running ? read(i) : i + 1;
      }
    }
    return std::move(anaphors_);
  }

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }

  TokenIndex read(TokenIndex i);
  TokenIndex read_noun(TokenIndex i);
  bool is_age(TokenIndex i) const;
  bool is_modifier(TokenIndex last) const;
  bool is_specified(TokenIndex last) const;
  bool is_brought_up(const DefinitePhrase& phrase) const;
  bool is_clear(TokenIndex determiner) const;
  void add(std::uint32_t cluster, TokenIndex first, TokenIndex last, Form form);

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  Discourse discourse_;
  const Offices offices_;
  const Nominals nominals_;
  Pronouns pronouns_;
  std::vector<Anaphor> anaphors_;
  Sentence sentence_;
};

/// Reads the word or phrase at a token and gives its end.
TokenIndex AnaphorReader::read(TokenIndex i) {
  if (is_age(i)) {
    if (const auto found = pronouns_.aged(i)) add(*found, i - 5, i + 1, Form::nominal);
    return i + 1;
  }
  const Agreement agreement = agreement_of(folded(word(i)));
  if (agreement == Agreement::none) return read_noun(i);
  if (const auto found = pronouns_.resolve(i, agreement)) add(*found, i, i + 1, Form::pronoun);
  return i + 1;
}

/// The last word of "the 22-year-old".
bool AnaphorReader::is_age(TokenIndex i) const {
  return word(i) == "old" && token(i).upos == Upos::noun && i >= sentence_.first + 5 &&
         word(i - 2) == "year" && token(i - 4).upos == Upos::num && folded(word(i - 5)) == "the" &&
         is_clear(i - 5);
}

/// The same for an office or another common noun that a lexicon lists, maybe of several words.
TokenIndex AnaphorReader::read_noun(TokenIndex i) {
  const Upos opener = token(i).upos;
  const bool noun_phrase =
      opener == Upos::noun || opener == Upos::adj || opener == Upos::propn || opener == Upos::x;
  if (!noun_phrase) return i + 1;
  const auto title = lexicon_.titles().longest(document_, i, sentence_.last, false);
  const auto noun = lexicon_.nominals().longest(document_, i, sentence_.last, false);
  if (!title && !noun) return i + 1;
  const bool office = title && (!noun || title->last >= noun->last);
  const TokenIndex last = office ? title->last : noun->last;
  if (token(last - 1).plural || token(last - 1).upos == Upos::verb || is_modifier(last))
    return last;
  const Nominal* nominal = office ? nullptr : &lexicon_.nominal(noun->entries.front());
  if (const auto country = nominal ? nominals_.country_beside(*nominal, i, last) : std::nullopt) {
    add(*country, i, last, Form::nominal);
    return last;
  }
  const auto phrase = definite_phrase(discourse_, i, last);
  if (!phrase || is_predicate(discourse_, *phrase) || is_another(discourse_, *phrase)) return last;
  if (is_specified(last) || is_brought_up(*phrase)) return last;
  const auto found = nominal ? nominals_.resolve(*nominal, *phrase)
                             : offices_.resolve(lexicon_.title(title->entries.front()), *phrase);
  if (found)
    add(*found, is_clear(phrase->determiner) ? phrase->determiner : i, last, Form::nominal);
  return last;
}

/// Whether a noun that ends before token `last` only describes what follows: a noun ("the company
/// car"), a name, a quoted title.
bool AnaphorReader::is_modifier(TokenIndex last) const {
  if (last == sentence_.last) return false;
  const Upos tag = token(last).upos;
  const std::uint32_t next = discourse_.next_mention();
  return tag == Upos::noun || tag == Upos::propn ||
         (next < mentions_.size() && mentions_[next].first == last) ||
         one_of(word(last), {"\"", "\u201c", "``"});
}

/// "the head of", "the judge in that case": which one is told behind it.
bool AnaphorReader::is_specified(TokenIndex last) const {
  if (last == sentence_.last) return false;
  const std::string behind = folded(word(last));
  const bool among = behind == "in" && last + 1 < sentence_.last &&
                     one_of(folded(word(last + 1)), {"another", "each", "that"});
  return among || behind == "of" || behind == "for";
}

/// "a player and the player's parents": the sentence itself has brought up whom the phrase means.
bool AnaphorReader::is_brought_up(const DefinitePhrase& phrase) const {
  constexpr TokenIndex reach = 60;  // tokens
  const TokenIndex first =
      std::max(sentence_.first, phrase.determiner - std::min(reach, phrase.determiner));
  for (TokenIndex i = first; i < phrase.determiner; ++i) {
    if (token(i).upos != Upos::noun || token(i).lemma != token(phrase.noun()).lemma) continue;
    // "Acme, a company in Graz," and "Acme is a company" say what the name is.
    if (token(i).deprel == Deprel::appos || discourse_.tree().has(i, Deprel::cop)) continue;
    const auto article = discourse_.tree().child(i, Deprel::det);
    if (article && one_of(token(*article).lemma, {"a", "an", "another"})) return true;
  }
  return false;
}

/// Whether nothing that is named or taken up reaches behind the determiner.
bool AnaphorReader::is_clear(TokenIndex determiner) const {
  const std::uint32_t next = discourse_.next_mention();
  const bool names_inside = next > 0 && mentions_[next - 1].first >= determiner;
  return !names_inside && (anaphors_.empty() || anaphors_.back().last <= determiner);
}

/// Adds a phrase, whose head is its last token.
void AnaphorReader::add(std::uint32_t cluster, TokenIndex first, TokenIndex last, Form form) {
  anaphors_.push_back({cluster, first, last, form});
  discourse_.see_anaphor(cluster, first, last, last - 1);
}

/// The genders of the people, where need be by the pronouns that take them up.
std::vector<Gender> genders_of(const Document& document, const NameClusters& names,
                               std::span<const Anaphor> anaphors) {
  std::vector<int> women(names.clusters.size());  // "she" less "he", by cluster
  for (const Anaphor& anaphor : anaphors) {
    const Agreement agreement = agreement_of(folded(document.word(document.tokens[anaphor.first])));
    if (agreement == Agreement::she) ++women[anaphor.cluster];
    if (agreement == Agreement::he) --women[anaphor.cluster];
  }
  std::vector<Gender> genders(names.clusters.size());
  for (std::size_t i = 0; i < genders.size(); ++i) {
    genders[i] = names.clusters[i].gender;
    if (genders[i] == Gender::unknown && women[i] != 0)
      genders[i] = women[i] > 0 ? Gender::female : Gender::male;
  }
  return genders;
}

}  // namespace

std::vector<Anaphor> resolve_anaphora(const Tree& tree, const ActorLexicon& lexicon,
                                      std::span<const NameMention> mentions,
                                      std::span<const Clues> clues, const NameClusters& names) {
  std::vector<Gender> genders = genders_of(tree.document(), names, {});
  const auto read = [&] {
    return AnaphorReader(tree, lexicon, mentions, clues, names, genders).run();
  };
  genders = genders_of(tree.document(), names, read());
  return read();
}

}  // namespace fabula
