#include "ingest/actor/pronouns.h"

#include <algorithm>

#include "ingest/actor/phrases.h"
#include "ingest/actor/pronoun_uses.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

bool contains(std::span<const std::uint32_t> clusters, std::uint32_t cluster) {
  return std::ranges::find(clusters, cluster) != clusters.end();
}

}  // namespace

Pronouns::Pronouns(const Discourse& discourse, const ActorLexicon& lexicon,
                   std::span<const Gender> genders)
    : discourse_(discourse),
      lexicon_(lexicon),
      genders_(genders),
      rivals_(discourse.document(), lexicon) {}

/// Whom a sentence tells of that ends in a quotation says it: "Anna praised Ben: "He is ..."",
/// "Anna said of Ben, "He is ..."", "Anna described him as "true to his word"". A body is "it" in
/// pieces of its own words, too: "Acme "regrets its error"".
void Pronouns::read_quotation_mark(TokenIndex token) {
  const std::string_view mark = word(token);
  const bool opens = mark == "\u201c" || (!quoted_ && one_of(mark, {"\"", "``", "''"}));
  const bool closes = mark == "\u201d" || (quoted_ && !opens && one_of(mark, {"\"", "``", "''"}));
  if (closes) quoted_ = false;
  if (!opens) return;
  quoted_ = true;
  speaker_.reset();
  const std::string_view before = token > discourse_.sentence().first ? word(token - 1) : "";
  const auto seen = discourse_.seen();
  for (auto i = seen.rbegin(); i != seen.rend() && i->sentence == discourse_.index(); ++i)
    if (before == ":" ? i->main : speaks(*i) && (before == "," || is_person(i->cluster)))
      speaker_ = i->cluster;
}

/// "Anna said", "the leader, Anna, said", "Anna praised"
bool Pronouns::speaks(const Seen& seen) const {
  const bool beside = token(seen.head).deprel == Deprel::appos;
  const TokenIndex subject = beside ? *tree().head(seen.head) : seen.head;
  const auto verb = tree().head(subject);
  if (seen.speaks || !verb || token(subject).deprel != Deprel::nsubj) return seen.speaks;
  const std::string_view lemma = tree().lemma(*verb);
  return lexicon_.says(lemma) || judges(lemma) || one_of(lemma, {"describe", "speak", "talk"});
}

bool Pronouns::is_person(std::uint32_t cluster) const {
  return discourse_.cluster(cluster).sense == NameSense::person;
}

bool Pronouns::agrees(Agreement agreement, std::uint32_t cluster) const {
  const NameSense sense = discourse_.cluster(cluster).sense;
  switch (agreement) {
    case Agreement::he:
      return sense == NameSense::person && genders_[cluster] != Gender::female;
    case Agreement::she:
      return sense == NameSense::person && genders_[cluster] != Gender::male;
    case Agreement::it:
      return sense != NameSense::person && sense != NameSense::none;
    case Agreement::they:
      return sense == NameSense::organization || sense == NameSense::country;
    case Agreement::none:
      break;
  }
  return false;
}

bool Pronouns::fits(Agreement agreement, const Seen& seen) const {
  if (seen.aside || seen.quality || !agrees(agreement, seen.cluster)) return false;
  // One does not speak of oneself as "he".
  if (quoted_ && (seen.speaks || seen.cluster == speaker_)) return false;
  const Agreement own = agreement_of(folded(word(seen.head)));
  return !seen.paired && (own == Agreement::none || own == agreement);
}

/// "Police said they had questioned him": those who speak and have no name are meant by "they" in
/// what is said.
bool Pronouns::means_unnamed_speakers(TokenIndex pronoun, Agreement agreement) const {
  const auto verb = tree().head(pronoun);
  const auto says = verb ? tree().head(*verb) : std::nullopt;
  if (agreement != Agreement::they || !says || token(pronoun).deprel != Deprel::nsubj ||
      token(*verb).deprel != Deprel::ccomp || !lexicon_.says(tree().lemma(*says)))
    return false;
  for (TokenIndex i : tree().children(*says))
    if (i < pronoun && token(i).deprel == Deprel::nsubj && token(i).upos == Upos::noun)
      return token(i).plural || token(i).lemma == "police";
  return false;
}

/// "A spokesperson for Acme said they", "Anna Berg, head of Acme, said they": the organization
/// whose officer speaks.
std::optional<std::uint32_t> Pronouns::spoken_for(TokenIndex pronoun) const {
  constexpr int depth = 6;  // of clauses in what is said
  auto says = tree().head(pronoun);
  for (int i = 1; i < depth && says && !lexicon_.says(tree().lemma(*says)); ++i)
    says = tree().head(*says);
  if (!says || *says > pronoun) return std::nullopt;
  const TokenIndex first = discourse_.sentence().first;
  const auto mentions = discourse_.mentions();
  for (std::uint32_t i = discourse_.next_mention(); i-- > 0 && mentions[i].first > first + 1;) {
    const NameMention& m = mentions[i];
    const bool speaks = m.last == *says || (m.last + 1 == *says && word(m.last) == ",");
    if (!speaks || discourse_.cluster_of_mention(i).sense != NameSense::organization) continue;
    TokenIndex preposition = m.first - 1;
    if (folded(word(preposition)) == "the" && preposition > first + 1) --preposition;
    const auto title =
        lexicon_.titles().longest(discourse_.document(), preposition - 1, preposition, false);
    if (title && one_of(folded(word(preposition)), {"of", "for", "at", "from", "with"}))
      return discourse_.of_mention(i);
  }
  return std::nullopt;
}

/// The clusters that the pronoun's own clause names beside it.
std::vector<std::uint32_t> Pronouns::excluded(TokenIndex pronoun,
                                              const PronounClause& clause) const {
  std::vector<std::uint32_t> clusters;
  if (clause.is_possessive() || clause.is_reflexive()) return clusters;
  const auto subject = clause.own_subject();
  if (subject && clause.excludes(*subject))
    if (const auto named = discourse_.named_by(*subject)) clusters.push_back(*named);
  const Sentence& sentence = discourse_.sentence();
  std::vector<std::uint32_t> before;
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    const auto named = discourse_.at(i);
    if (!named) continue;
    // Where a name stands before and behind the pronoun, the tree may be wrong.
    const bool other = clause.excludes(i);
    if (other && !contains(before, *named)) clusters.push_back(*named);
    if (!other && i < pronoun) before.push_back(*named);
  }
  return clusters;
}

/// "her lawyer Ben", "his brother": somebody else than whose they are.
bool Pronouns::is_owned_by(Agreement agreement, TokenIndex noun) const {
  const auto owner = tree().child(noun, Deprel::nmod_poss);
  return owner && agreement_of(folded(word(*owner))) == agreement;
}

/// Looks at the subjects of the clauses around the pronoun: the first that agrees is meant, or
/// nobody where it is a common noun.
Pronouns::Verdict Pronouns::by_subjects(TokenIndex pronoun, Agreement agreement,
                                        const PronounClause& clause,
                                        std::span<const std::uint32_t> excluded) const {
  for (const auto beside :
       {clause.joined_before(), clause.object_before(), clause.judged_object()}) {
    if (!beside) continue;
    if (const auto named = discourse_.named_by(*beside); named && agrees(agreement, *named))
      return {true, named};
    if (rivals_.agree(agreement, *beside)) return {true, {}};
  }
  const bool anothers = is_anothers(tree(), pronoun);
  const bool body = agreement == Agreement::it || agreement == Agreement::they;
  auto subjects = std::span(clause.subjects());
  // What is done to a thing: the clause around that may tell of it, those farther out do not.
  if (body && !clause.is_possessive() && !clause.is_in_subject())
    subjects = subjects.first(std::min<std::size_t>(subjects.size(), 2));
  if (clause.is_reflexive()) subjects = subjects.first(std::min<std::size_t>(subjects.size(), 1));
  for (const TokenIndex subject : subjects) {
    if (anothers && subject == subjects.front()) continue;
    // "As its winds grew, the agency warned": what the phrase in front is about may be told before.
    if (body && subject > pronoun && clause.is_possessive() && clause.is_in_subject()) continue;
    if (discourse_.is_aside(subject)) continue;
    const Agreement own = agreement_of(folded(word(subject)));
    const bool pair = names_several(tree(), subject);
    const auto named = pair ? std::nullopt : discourse_.named_by(subject);
    if (named && contains(excluded, *named)) continue;
    if (is_owned_by(agreement, subject)) continue;
    if (own != Agreement::none && own != agreement) continue;
    if (named && agrees(agreement, *named)) {
      if (quoted_ && named == speaker_) continue;
      const bool clear = !is_rivalled(pronoun, agreement, clause, subject);
      return {true, clear ? named : std::nullopt};
    }
    if (pair && agreement == Agreement::they) return {true, {}};
    if (pair) continue;
    if (own == agreement) return {true, {}};
    // "At its meeting the agency": the noun behind may take up whom the sentences before name.
    if (!named && subject < pronoun && rivals_.agree(agreement, subject)) return {true, {}};
  }
  return {};
}

/// Whether a common noun between a subject and the pronoun may be meant instead: "Anna met a woman
/// in her forties", or another body: "Acme asked Bolt about their plans". What "it" owns is first
/// of all the subject's.
bool Pronouns::is_rivalled(TokenIndex pronoun, Agreement agreement, const PronounClause& clause,
                           TokenIndex subject) const {
  if (agreement == Agreement::it && (clause.is_possessive() || clause.is_reflexive())) return false;
  if (rivals_.any(agreement, subject + 1, pronoun)) return true;
  const auto verb = tree().head(subject);
  const auto object = verb ? tree().child(*verb, Deprel::obj) : std::nullopt;
  const auto other = object && *object < pronoun ? discourse_.named_by(*object) : std::nullopt;
  if (agreement == Agreement::they && other && agrees(agreement, *other)) return true;
  return agreement == Agreement::it && is_below(tree(), pronoun, false) &&
         rivals_.any_object(subject, pronoun);
}

std::optional<std::uint32_t> Pronouns::resolve(TokenIndex pronoun, Agreement agreement) const {
  constexpr TokenIndex longest = 400;  // tokens; what is longer is no sentence, and costs too much
  const Sentence& sentence = discourse_.sentence();
  if (sentence.last - sentence.first > longest) return std::nullopt;
  if (token(pronoun).deprel == Deprel::expl || is_impersonal(tree(), pronoun) ||
      means_unnamed_speakers(pronoun, agreement) ||
      (agreement == Agreement::it && is_called_otherwise(tree(), lexicon_, pronoun)))
    return std::nullopt;
  if (agreement == Agreement::they)
    if (const auto organization = spoken_for(pronoun)) return organization;
  const PronounClause clause(tree(), pronoun);
  const auto others = excluded(pronoun, clause);
  const Verdict verdict = by_subjects(pronoun, agreement, clause, others);
  if (verdict.settled) return verdict.cluster;
  if (clause.is_reflexive()) return std::nullopt;
  return agreement == Agreement::he || agreement == Agreement::she
             ? person(pronoun, agreement, others)
             : body(pronoun, agreement, clause, others);
}

std::optional<std::uint32_t> Pronouns::person(TokenIndex pronoun, Agreement agreement,
                                              std::span<const std::uint32_t> excluded) const {
  const bool anothers = is_anothers(tree(), pronoun);
  const Seen* found = discourse_.antecedent(2, [&](const Seen& seen) {
    return fits(agreement, seen) && !contains(excluded, seen.cluster) &&
           !(anothers && seen.subject && seen.sentence == discourse_.index());
  });
  if (found && found->sentence < discourse_.index() && genders_[found->cluster] == Gender::unknown)
    // "Kim Berg praised her. She ...": who may be a man or a woman gives way to whom such a pronoun
    // has meant before.
    if (const Seen* meant = discourse_.antecedent(1, [&](const Seen& seen) {
          return seen.cluster != found->cluster && fits(agreement, seen) &&
                 agreement_of(folded(word(seen.head))) == agreement;
        }))
      found = meant;
  if (!found) return std::nullopt;
  // Whom a sentence is about goes before whom it only brings in, but not who only speaks of it.
  const bool topic = found->main && (!found->speaks || is_said_by(pronoun));
  const TokenIndex from = topic ? std::max(found->last, discourse_.sentence().first) : found->last;
  if (rivals_.any(agreement, from, pronoun)) return std::nullopt;
  return is_beside_topic(*found, agreement, pronoun) ? std::nullopt : std::optional(found->cluster);
}

std::optional<std::uint32_t> Pronouns::aged(TokenIndex old) const {
  const Seen* found = discourse_.antecedent(2, [&](const Seen& seen) {
    return is_person(seen.cluster) && !seen.aside && !seen.quality && !seen.paired &&
           seen.sentence < discourse_.index();
  });
  const bool rivalled = found && (rivals_.any(Agreement::he, found->last, old) ||
                                  rivals_.any(Agreement::she, found->last, old));
  return found && !found->speaks && !rivalled ? std::optional(found->cluster) : std::nullopt;
}

/// "It" and "they" keep to the subject of the sentence before, unless another actor or thing has
/// come up since. What is done to them says too little.
std::optional<std::uint32_t> Pronouns::body(TokenIndex pronoun, Agreement agreement,
                                            const PronounClause& clause,
                                            std::span<const std::uint32_t> excluded) const {
  const bool they = agreement == Agreement::they;
  const Sentence& sentence = discourse_.sentence();
  if (!clause.is_in_subject() && !clause.is_possessive()) return std::nullopt;
  const bool says = is_said_by(pronoun);
  const auto is_topic = [&](const Seen& seen) {
    return seen.main || (says && seen.speaks) ||
           (seen.sentence == discourse_.index() && is_before(tree(), seen.head, pronoun));
  };
  const Seen* found = discourse_.antecedent(1, [&](const Seen& seen) {
    return fits(agreement, seen) && seen.subject && is_topic(seen) &&
           !contains(excluded, seen.cluster);
  });
  if (!found) return std::nullopt;
  const bool far = they || is_ending(pronoun);
  const TokenIndex from = far ? found->last : std::max(found->last, sentence.first);
  if (rivals_.any(agreement, from, pronoun) || is_beside_topic(*found, agreement, pronoun))
    return std::nullopt;
  const bool below = is_below(tree(), pronoun, found->sentence < discourse_.index());
  if (!they && (below || is_ending(pronoun)) && rivals_.any_object(from, pronoun))
    return std::nullopt;
  const auto seen = discourse_.seen();
  for (auto i = seen.rbegin(); they && i != seen.rend(); ++i) {
    if (i->sentence + 1 < discourse_.index()) break;
    if (fits(agreement, *i) && i->cluster != found->cluster) return std::nullopt;
  }
  return found->cluster;
}

/// "The flood hit the town, the agency said.", "Angry residents left Acme.": the sentence tells of
/// a thing or of people as its subject, before it names the actor; "it said" is of the actor still.
bool Pronouns::is_beside_topic(const Seen& found, Agreement agreement, TokenIndex pronoun) const {
  if (found.subject && (found.main || !found.speaks)) return false;
  const bool person = agreement == Agreement::he || agreement == Agreement::she;
  if (person && !found.speaks) return false;
  if (is_said_by(pronoun)) return false;
  const TokenIndex begin = discourse_.document().sentences[found.place].first;
  return rivals_.any(agreement, begin, found.last);
}

/// "Norvia brokered a truce. It collapsed": what somebody made ends so, rather than who made it.
bool Pronouns::is_ending(TokenIndex pronoun) const {
  const auto verb = tree().head(pronoun);
  return verb &&
         one_of(tree().lemma(*verb),
                {"collapse", "expire", "fail", "hold", "lapse", "last", "unravel"}) &&
         !tree().has(*verb, Deprel::obj);
}

bool Pronouns::is_said_by(TokenIndex pronoun) const {
  const auto verb = tree().head(pronoun);
  return verb && lexicon_.says(tree().lemma(*verb));
}

}  // namespace fabula
