#include <algorithm>
#include <array>

#include "ingest/actor/pronoun_clause.h"
#include "ingest/event/arguments.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/event/subjects.h"
#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

// Names in the phrases of headlines, whose something is, and what only looks like a name.

namespace fabula {
namespace {

using std::string_view;

struct ShortName {
  string_view name;
  string_view abbreviation;
};

/// Abbreviations that newspapers use without a word of explanation.
constexpr auto common_abbreviations = std::to_array<ShortName>({{"United States", "US"},
                                                                {"United Kingdom", "UK"},
                                                                {"European Union", "EU"},
                                                                {"United Nations", "UN"},
                                                                {"United Arab Emirates", "UAE"}});

bool is_acronym(string_view name) {
  return name.size() >= 2 && name.size() <= 6 && std::ranges::all_of(name, is_upper);
}

/// "Anna's", and "Moody's" of Moody's
std::string owned_by(const std::string& name) { return name.ends_with("'s") ? name : name + "'s"; }

}  // namespace

std::string NounPhrases::name(ActorIndex index, const PhraseStyle& style) const {
  const Actor& actor = references_.actor(index);
  constexpr std::size_t longest = 48;  // bytes, of a name that a headline has room for
  const bool brief = style.short_names || actor.name.size() > longest;
  if (!brief || actor.kind == ActorKind::person) return actor.name;
  const auto common = std::ranges::find(common_abbreviations, actor.name, &ShortName::name);
  if (common != common_abbreviations.end()) return std::string(common->abbreviation);
  const auto acronym = std::ranges::find_if(actor.aliases, is_acronym);
  return acronym == actor.aliases.end() ? actor.name : *acronym;
}

/// The name as this phrase means it: "new Bolt", "Norvia's government".
std::string NounPhrases::named(TokenIndex head, ActorIndex index, const PhraseStyle& style) const {
  const std::string text =
      newness_of(head, index) + kinship_of(head, index, style) + name(index, style);
  if (!is_government(head, references_.actor(index))) return text;
  return (text.ends_with('s') ? text : owned_by(text)) + " government";
}

/// "Anna Berg's brother " of "Anna Berg's younger brother Bert": who has a first name only is told
/// with whose relative it is.
std::string NounPhrases::kinship_of(TokenIndex head, ActorIndex index,
                                    const PhraseStyle& style) const {
  constexpr auto kin = std::to_array<string_view>(
      {"aunt",        "boyfriend", "brother", "child",        "cousin",        "daughter",
       "father",      "fiance",    "fiancee", "girlfriend",   "granddaughter", "grandfather",
       "grandmother", "grandson",  "husband", "mother",       "nephew",        "niece",
       "partner",     "sister",    "son",     "stepdaughter", "stepson",       "twin",
       "uncle",       "widow",     "widower", "wife"});
  const Actor& who = references_.actor(index);
  if (who.kind != ActorKind::person || who.name.find(' ') != who.name.npos) return "";
  const auto is_kin = [&](TokenIndex token) {
    return one_of(tree_.lemma(token), kin) && tree_.sentence_of(token) == tree_.sentence_of(head);
  };
  const auto below = std::ranges::find_if(tree_.children(head), is_kin);
  const bool own = is_kin(head);
  if (!own && (below == tree_.children(head).end() || *below > head)) return "";
  const TokenIndex relative = own ? head : *below;
  auto owner = tree_.child(relative, Deprel::nmod_poss);
  if (!owner) owner = tree_.child(head, Deprel::nmod_poss);
  const std::string kinship = std::string(tree_.lemma(relative)) + ' ';
  // "Anna, her son Bert and daughter Clara": hers who is named before
  const bool joined = tree_.token(head).deprel == Deprel::conj;
  if (joined && (!owner || tree_.token(*owner).upos == Upos::pron)) return kinship;
  if (!owner || *owner > relative) return "";
  const std::string whose = possessor(*owner, style);
  return whose.empty() ? "" : whose + ' ' + kinship;
}

/// "overthrew the Norvian government", "the Norvian government resigned": no country. What it does
/// to others, its country does.
bool NounPhrases::is_government(TokenIndex head, const Actor& actor) const {
  const bool land = actor.kind == ActorKind::country || actor.kind == ActorKind::place;
  if (!land || tree_.lemma(head) != "government" || actor.name.ends_with(" government"))
    return false;
  const auto above = tree_.head(head);
  switch (tree_.token(head).deprel) {
    case Deprel::nsubj:
      return above && one_of(tree_.lemma(*above), {"collapse", "fall", "resign", "topple"});
    case Deprel::nsubj_pass:
    case Deprel::obj:
      return true;
    case Deprel::nmod:
    case Deprel::obl:
      return one_of(tree_.preposition(head), {"against", "for", "of"});
    default:
      return false;
  }
}

std::string NounPhrases::name_again(ActorIndex index) const {
  const std::string text = name(index, {.short_names = true});
  if (references_.actor(index).kind != ActorKind::person) return text;
  constexpr std::array<string_view, 4> generations{"II", "III", "Jr.", "Sr."};
  constexpr auto particles = std::to_array<string_view>(
      {"Al",  "Bin", "De", "Del", "Den", "Der", "Di", "El", "La", "Le", "Van", "Von", "al",
       "bin", "da",  "de", "del", "den", "der", "di", "el", "la", "le", "van", "von"});
  std::size_t begin = text.rfind(' ');
  if (begin == text.npos || one_of(string_view(text).substr(begin + 1), generations)) return text;
  for (std::size_t before = 0; before != text.npos; begin = before) {
    before = text.rfind(' ', begin - 1);
    const std::size_t word = before == text.npos ? 0 : before + 1;
    if (!one_of(string_view(text).substr(word, begin - word), particles)) break;
    if (before == text.npos) return text;
  }
  return text.substr(begin + 1);
}

/// The actor's name is not what the text says: "the Norvia Constitution" goes on behind it, "the
/// Green party" is of a kind, "Danes" are of a country and not the country, "a Fellow" has a role.
bool NounPhrases::is_cut_name(TokenIndex head) const {
  const ActorReference* reference = references_.reference(head);
  const auto meant = references_.actor_of(tree_, head);
  if (reference && meant != reference->actor) return false;  // "Acme Bureau Chief Anna Berg"
  if (reference && (is_of_people(head, *reference) || is_half_of_pair(head, *reference)))
    return true;
  if (reference && (has_name_before(head, *reference) || goes_on_with_of(head, *reference) ||
                    goes_on_with_number(head, *reference)))
    return true;
  return reference && reference->form == ActorReference::Form::name &&
         std::ranges::any_of(tree_.children(head), [&](TokenIndex index) {
           return index >= reference->last && tree_.token(index).deprel == Deprel::flat &&
                  tree_.token(index).upos == Upos::propn && !references_.reference(index);
         });
}

/// "the Annals of the Guild": one word of a longer name, which says nothing without the others.
bool NounPhrases::goes_on_with_of(TokenIndex head, const ActorReference& reference) const {
  const ActorKind kind = references_.actor(reference.actor).kind;
  const bool thing = kind == ActorKind::organization || kind == ActorKind::other;
  return thing && reference.form == ActorReference::Form::name &&
         reference.first + 1 == reference.last &&
         std::ranges::any_of(tree_.children(head), [&](TokenIndex index) {
           return tree_.token(index).deprel == Deprel::nmod && tree_.preposition(index) == "of" &&
                  tree_.extent(index).first == head + 1;
         });
}

/// "both Norvian and Borvian ships", of which the parser made two: neither is a country.
bool NounPhrases::is_half_of_pair(TokenIndex head, const ActorReference& reference) const {
  const bool joined = tree_.token(head).deprel == Deprel::conj || tree_.has(head, Deprel::conj);
  return joined && reference.form == ActorReference::Form::adjective && reference.head == head &&
         !tree_.token(head).plural;
}

/// "near Route 7", "Bolt 7 Cruisers"
bool NounPhrases::goes_on_with_number(TokenIndex head, const ActorReference& reference) const {
  const auto is_number = [&](TokenIndex i) {
    return tree_.token(i).upos == Upos::num && tree_.head(i) == head && !in_time(i);
  };
  const TokenIndex first = reference.first, next = reference.last;
  const bool behind = next < tree_.document().tokens.size() && is_number(next);
  const bool before = first > 1 && is_number(first - 1) &&
                      tree_.token(first - 2).upos == Upos::propn && tree_.head(first - 2) == head;
  return reference.form == ActorReference::Form::name && (behind || before);
}

/// "Danes", "a Dane", but not the adjective of "Danish ships".
bool NounPhrases::is_of_people(TokenIndex head, const ActorReference& reference) const {
  const Token& token = tree_.token(head);
  const auto article = tree_.child(head, Deprel::det);
  const bool one = tree_.has_indefinite_article(head);
  const bool alone =
      reference.form == ActorReference::Form::name && reference.first + 1 == reference.last;
  // "a Fellow of the Society": a role, though it has a capital
  if (one && alone && *article + 1 == head) return true;
  if (alone && is_member(head, references_.actor(reference.actor))) return true;
  return reference.form == ActorReference::Form::adjective && reference.head == head &&
         (token.upos == Upos::noun || token.upos == Upos::propn) &&
         (token.plural || one || tree_.has(head, Deprel::nummod) ||
          tree_.document().word(token).ends_with('s'));
}

/// "Democrats" and "any Democrat" are of the Democratic Party and not the party.
bool NounPhrases::is_member(TokenIndex head, const Actor& actor) const {
  constexpr std::size_t stem = 5;
  const string_view word = tree_.word(head);
  return actor.kind == ActorKind::organization && word.size() > stem &&
         actor.name.starts_with(word.substr(0, stem)) && actor.name.find(' ') != actor.name.npos &&
         (' ' + actor.name + ' ').find(' ' + std::string(word) + ' ') == std::string::npos;
}

/// "the Green party": a noun of its kind behind the name that the noun takes up.
bool NounPhrases::has_name_before(TokenIndex head, const ActorReference& reference) const {
  if (reference.form != ActorReference::Form::nominal || head == 0) return false;
  const ActorReference* name = references_.reference(head - 1);
  return name && name->actor == reference.actor && name->form == ActorReference::Form::name &&
         tree_.sentence_of(head - 1) == tree_.sentence_of(head);
}

/// All words of the name that the head belongs to: "Rock and Roll Hall of Fame".
void NounPhrases::add_name(TokenIndex head, std::vector<Piece>& pieces) const {
  const auto& tokens = tree_.document().tokens;
  const string_view form = tree_.document().word(tokens[head]);
  const bool common = !form.empty() && is_lower(form.front());
  if (tokens[head].name == NameKind::none || (common && tokens[head].upos == Upos::noun)) return;
  const Sentence& sentence = tree_.sentence_at(head);
  TokenIndex first = head;
  while (first > sentence.first && !tokens[first].name_begins &&
         tokens[first - 1].name != NameKind::none)
    --first;
  for (TokenIndex i = first; i < sentence.last; ++i) {
    if (i > head && (tokens[i].name == NameKind::none || tokens[i].name_begins)) break;
    if (i != head && (i > first || tokens[i].upos != Upos::det)) pieces.push_back({i, word(i)});
  }
}

/// "Norvia said the bank sold its shares": what they or it own in a clause is first of all its
/// subject's. Nothing where the subject cannot be meant, or the phrase stands within it.
std::optional<TokenIndex> NounPhrases::owner_by_clause(TokenIndex pronoun) const {
  const string_view lemma = tree_.lemma(pronoun);
  const bool several = lemma == "their" || lemma == "they";
  if (tree_.token(pronoun).upos != Upos::pron || !(several || lemma == "its" || lemma == "it"))
    return std::nullopt;
  if (PronounClause(tree_, pronoun).judged_object()) return std::nullopt;
  std::optional<TokenIndex> verb = tree_.head(pronoun);
  TokenIndex below = pronoun;
  while (verb && tree_.token(*verb).upos != Upos::verb) {
    below = *verb;
    verb = tree_.head(below);
  }
  if (!verb || below < *verb) return std::nullopt;
  const auto subject = surface_subject(tree_, *verb);
  if (!subject || *subject > pronoun) return std::nullopt;
  const Token& token = tree_.token(*subject);
  if (token.upos != Upos::noun && token.upos != Upos::propn) return std::nullopt;
  const auto actor = references_.actor_of(tree_, *subject);
  const bool group = actor && references_.actor(*actor).kind != ActorKind::person;
  const bool plural = token.plural || tree_.coordinated(*subject).size() > 1;
  const bool fits = several ? plural || group : group && !plural;
  return fits ? subject : std::nullopt;
}

std::string NounPhrases::possessor(TokenIndex index, const PhraseStyle& style) const {
  auto actor = references_.actor_of(tree_, index);
  if (const auto subject = owner_by_clause(index); subject && actor) {
    actor = references_.actor_of(tree_, *subject);
    if (!actor) return "";
  }
  if (!actor) actor = kinds_.meant(index);
  const auto is_of = [&](const std::optional<ActorIndex>& owner) {
    return owner && references_.actor(*owner).name == references_.actor(*actor).name;
  };
  if (actor) {
    if (is_of(style.owner) || is_of(style.other_owner)) return "";
    const std::string owner = name(*actor, style);
    const auto mark = tree_.child(index, Deprel::case_);  // "the Danes' ships"
    const bool spared = mark && one_of(tree_.word(*mark), {"'", "\u2019"}) && owner.ends_with('s');
    return spared ? owner + "'" : owned_by(owner);
  }
  const TokenIndex owner = antecedent_of_whose(index);
  const Upos upos = tree_.token(owner).upos;
  if ((upos != Upos::noun && upos != Upos::propn) || style.lean) return "";
  const std::string text = phrase(owner, style, 0);
  if (text.empty()) return "";
  return tree_.token(owner).plural && text.ends_with('s') ? text + "'" : owned_by(text);
}

/// The noun of "sea urchins, whose number fell", right before the comma; any other word itself.
TokenIndex NounPhrases::antecedent_of_whose(TokenIndex index) const {
  const TokenIndex first = tree_.sentence_at(index).first;
  if (tree_.word(index) != "whose" || index < first + 2) return index;
  const bool comma = tree_.token(index - 1).upos == Upos::punct;
  return index - (comma ? 2 : 1);
}

}  // namespace fabula
