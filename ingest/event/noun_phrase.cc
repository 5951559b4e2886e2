#include "ingest/event/noun_phrase.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using namespace phrase_words;

constexpr std::size_t max_phrase = 56;
constexpr std::size_t max_attachment = 40;

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
  return name.size() >= 2 && name.size() <= 6 &&
         std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

NounPhrases::NounPhrases(const Tree& tree, const ReferenceMap& references,
                         std::span<const Timex> times)
    : tree_(tree), references_(references), times_(times) {}

std::string NounPhrases::phrase(TokenIndex head, const PhraseStyle& style, int attached) const {
  const auto actor = references_.actor_of(tree_, head);
  if (actor && !is_cut_name(head)) return name(*actor, style);
  if (is_bare_participle(head)) return "";
  return common_phrase(head, style, attached);
}

/// "sold, featuring ...": no noun, but taggers take nouns for verbs as well ("tax returns").
bool NounPhrases::is_bare_participle(TokenIndex head) const {
  if (tree_.token(head).upos != Upos::verb) return false;
  const auto first = tree_.head(head);
  // "fled to the embassy and hid"
  if (tree_.token(head).deprel == Deprel::conj && tree_.has(head, Deprel::cc) && first &&
      tree_.token(head).tense == Tense::past && tree_.token(*first).upos != Upos::verb)
    return true;
  const string_view form = tree_.document().word(tree_.token(head));
  const bool modified = std::ranges::any_of(tree_.children(head), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    return index < head && (relation == Deprel::det || relation == Deprel::amod ||
                            relation == Deprel::compound || relation == Deprel::nmod_poss);
  });
  return !modified && (form.ends_with("ing") || form.ends_with("ed"));
}

/// "the Norvia Constitution": the name goes on behind the actor's.
bool NounPhrases::is_cut_name(TokenIndex head) const {
  const ActorReference* reference = references_.reference(head);
  return reference && reference->form == ActorReference::Form::name &&
         std::ranges::any_of(tree_.children(head), [&](TokenIndex index) {
           return index >= reference->last && tree_.token(index).deprel == Deprel::flat &&
                  tree_.token(index).upos == Upos::propn && !references_.reference(index);
         });
}

std::string NounPhrases::common_phrase(TokenIndex head, const PhraseStyle& style,
                                       int attached) const {
  const Token& token = tree_.token(head);
  const TokenIndex anchor = anchor_of(head);
  if (tree_.token(anchor).upos == Upos::sym || token.upos == Upos::num) return quantity(anchor);
  if ((token.upos == Upos::pron || token.upos == Upos::det) &&
      one_of(token.lemma, indefinite_pronouns))
    return std::string(token.lemma);
  if (token.lemma == "one" && mood::is_none(tree_, head)) return "nobody";
  if (one_of(token.lemma, partitives)) return part_of(head, style);
  if (token.upos == Upos::adj && token.lemma == "more" && tree_.has(head, Deprel::nummod))
    return counted_adjective(head);  // "three more"
  if (token.upos != Upos::noun && token.upos != Upos::propn && token.upos != Upos::verb) return "";
  if (const auto sum = sum_before(head)) return quantity(*sum);
  if (token.deprel == Deprel::obj && is_time(head)) return duration(head);
  if (token.lemma == "one" || is_time(head)) return "";
  std::string out = core(head, style);
  if (out.size() > max_phrase && !style.lean) {
    PhraseStyle lean = style;
    lean.lean = true;
    out = core(head, lean);
  }
  if (out.empty() || out.size() > max_phrase || out.find('(') != out.npos) return "";
  const bool hollow = one_of(token.lemma, hollow_nouns) || token.lemma == "people";
  const std::string more = attachments(head, style, style.lean && !hollow ? 0 : attached);
  const bool counted = tree_.has(head, Deprel::nummod) || tree_.has(head, Deprel::compound) ||
                       tree_.has(head, Deprel::amod);
  // "left the group", one that was told of before
  const auto article = tree_.child(head, Deprel::det);
  const bool known = article && tree_.lemma(*article) == "the" && !tree_.has(head, Deprel::nmod);
  if (more.empty() && hollow && !counted && !known && token.lemma != "people") return "";
  return out + more;
}

std::vector<std::string> NounPhrases::members(std::span<const TokenIndex> heads,
                                              const PhraseStyle& style) const {
  std::vector<std::string> phrases;
  for (TokenIndex head : heads) {
    std::vector<std::string> found;
    if (!is_cut_name(head))
      for (ActorIndex actor : references_.actors_of(tree_, head))
        found.push_back(name(actor, style));
    if (found.empty()) found.push_back(phrase(head, style, heads.size() == 1 ? 2 : 1));
    for (std::string& text : found)
      if (!text.empty() && std::ranges::find(phrases, text) == phrases.end())
        phrases.push_back(std::move(text));
  }
  // "Army Chief A" beside "A" is the same one with a title.
  std::erase_if(phrases, [&](const std::string& long_form) {
    return std::ranges::any_of(phrases, [&](const std::string& text) {
      return long_form.size() > text.size() && long_form.ends_with(' ' + text);
    });
  });
  // Half a phrase, of which the tree lost the noun.
  std::erase_if(phrases, [](const std::string& text) { return text.ends_with("'s"); });
  return phrases;
}

std::size_t NounPhrases::count(std::span<const TokenIndex> heads, const PhraseStyle& style) const {
  return members(heads, style).size();
}

std::string NounPhrases::list(std::span<const TokenIndex> heads, const PhraseStyle& style) const {
  std::vector<std::string> phrases = members(heads, style);
  if (phrases.size() > 3) {
    phrases.resize(2);
    phrases.push_back("others");
  }
  std::string out;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (i) out += i + 1 == phrases.size() ? " and " : ", ";
    out += phrases[i];
  }
  return out;
}

std::string NounPhrases::prepositional(TokenIndex noun, string_view preposition,
                                       const PhraseStyle& style, int attached) const {
  if (!one_of(preposition, kept_prepositions) || is_time(noun)) return "";
  const auto mark = tree_.child(noun, Deprel::case_);
  if (mark && (tree_.has(*mark, Deprel::fixed) || *mark > noun)) return "";
  const bool glued = mark && *mark + 2 == noun && is_glued(*mark + 1);  // "by-election"
  if (glued) return "";
  const bool bare = !tree_.has(noun, Deprel::nmod) && !tree_.has(noun, Deprel::compound) &&
                    !tree_.has(noun, Deprel::amod);
  if (bare && !references_.reference(noun) && one_of(tree_.lemma(noun), connecting_nouns))
    return "";
  if (preposition == "as" && references_.actor_of(tree_, noun)) return "";

  if (preposition == "with" && is_absolute(noun)) return "";
  if (opens_clause(noun, preposition)) return "";
  if (tree_.lemma(noun) == "age") return at_age(noun);
  if (tree_.lemma(noun) == "time" && !tree_.has(noun, Deprel::det)) return "";  // "local time"
  // The subject of a clause that the parser lost, but for who is named after another.
  const auto governor = tree_.head(noun);
  const bool naming = governor && tree_.lemma(*governor).ends_with("name");
  if (preposition == "after" && references_.actor_of(tree_, noun) && !naming) return "";
  std::vector<TokenIndex> members = tree_.coordinated(noun);
  if (is_address(members)) members.resize(1);
  if (preposition == "between" && members.size() < 2 && !is_plural(noun)) return "";
  std::string text = members.size() > 1 ? list(members, style) : phrase(noun, style, attached);
  if (text.empty() || text.size() > max_attachment) text = phrase(noun, style, 0);
  if (text.empty() || text.size() > max_attachment) return "";
  // "in favour" of what cannot be said
  const bool hangs = text.find(' ') == text.npos && !references_.reference(noun) &&
                     one_of(tree_.lemma(noun), connecting_nouns);
  if (hangs) return "";
  return adverb_before(noun, mark).append(preposition).append(" ").append(text);
}

/// "ahead " of "ahead of": an adverb before "of" belongs to the preposition.
std::string NounPhrases::adverb_before(TokenIndex noun, std::optional<TokenIndex> mark) const {
  if (!mark || *mark == 0 || tree_.lemma(*mark) != "of") return "";
  const TokenIndex adverb = *mark - 1;
  const bool joined = tree_.token(adverb).upos == Upos::adv && tree_.head(adverb) &&
                      tree_.head(adverb) == tree_.head(noun);
  return joined ? word(adverb) + ' ' : "";
}

/// "in Austin, Texas, United States": one place after the other, and no "and".
bool NounPhrases::is_address(std::span<const TokenIndex> members) const {
  return std::ranges::all_of(members, [&](TokenIndex index) {
    const auto actor = references_.actor_of(tree_, index);
    const bool place = tree_.token(index).name == NameKind::location ||
                       (actor && (references_.actor(*actor).kind == ActorKind::country ||
                                  references_.actor(*actor).kind == ActorKind::place));
    return (index == members.front() || place) && !tree_.has(index, Deprel::cc);
  });
}

/// "as polls opened", "after the vote was held": the subject of a clause that the parser lost.
bool NounPhrases::opens_clause(TokenIndex noun, string_view preposition) const {
  constexpr std::array<string_view, 5> conjunctions{"after", "as", "before", "since", "until"};
  const TokenIndex next = tree_.extent(noun).second;
  if (!one_of(preposition, conjunctions) ||
      next >= tree_.document().sentences[tree_.sentence_of(noun)].last)
    return false;
  const Token& token = tree_.token(next);
  return (token.upos == Upos::verb || token.upos == Upos::aux) && token.form == VerbForm::finite;
}

/// ", with a survey finding ...": a clause of its own, whose subject alone tells nothing.
bool NounPhrases::is_absolute(TokenIndex noun) const {
  const auto mark = tree_.child(noun, Deprel::case_);
  if (!mark || *mark == 0 || tree_.token(*mark - 1).upos != Upos::punct) return false;
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return index > noun && tree_.token(index).deprel == Deprel::acl && is_ing(tree_, index);
  });
}

std::string NounPhrases::name(ActorIndex index, const PhraseStyle& style) const {
  const Actor& actor = references_.actor(index);
  if (!style.short_names || actor.kind == ActorKind::person) return actor.name;
  const auto common = std::ranges::find(common_abbreviations, actor.name, &ShortName::name);
  if (common != common_abbreviations.end()) return std::string(common->abbreviation);
  const auto acronym = std::ranges::find_if(actor.aliases, is_acronym);
  return acronym == actor.aliases.end() ? actor.name : *acronym;
}

bool NounPhrases::is_plural(TokenIndex head) const {
  const auto actor = references_.actor_of(tree_, head);
  const auto article = tree_.child(head, Deprel::det);
  const bool total = tree_.lemma(head) == "number" && article && tree_.lemma(*article) == "the";
  const bool counts =
      one_of(tree_.lemma(head), counting_nouns) || one_of(tree_.lemma(head), partitives);
  if (!actor && !total && counts)
    for (TokenIndex index : tree_.children(head))
      if (tree_.token(index).deprel == Deprel::nmod && tree_.preposition(index) == "of")
        return tree_.token(index).plural;
  const bool number = tree_.token(head).upos == Upos::num && tree_.lemma(head) != "one" &&
                      (counts_people(head) || !counted(head).empty());
  const bool mistaken = tree_.token(head).upos == Upos::verb;  // "revolutionaries", for the tagger
  if (mistaken && tree_.document().word(tree_.token(head)).ends_with('s')) return true;
  const bool more = tree_.token(head).upos == Upos::adj && tree_.has(head, Deprel::nummod);
  if (!actor && (more || one_of(tree_.lemma(head), plural_nouns))) return true;
  if (!actor) return tree_.token(head).plural || number;
  const Actor& who = references_.actor(*actor);
  const bool people = who.kind == ActorKind::organization || who.kind == ActorKind::other;
  return people && tree_.token(head).plural && who.name.ends_with('s') &&
         who.name.find(' ') == who.name.npos;
}

bool NounPhrases::is_time(TokenIndex head) const {
  return in_time(head) && anchor_of(head) == head;
}

bool NounPhrases::in_time(TokenIndex index) const {
  const Token& token = tree_.token(index);
  if (token.upos == Upos::noun && one_of(token.lemma, time_nouns) &&
      !tree_.has(index, Deprel::compound))
    return true;
  const auto after = std::ranges::upper_bound(times_, token.span.begin, {},
                                              [](const Timex& time) { return time.span.begin; });
  return after != times_.begin() && std::prev(after)->span.end > token.span.begin;
}

/// "a Eurobond due Tuesday": a date that heads a phrase is behind the noun that the phrase is of.
TokenIndex NounPhrases::anchor_of(TokenIndex head) const {
  TokenIndex anchor = head;
  if (!in_time(head)) return anchor;
  for (TokenIndex index : tree_.children(head))
    if (index < head && tree_.token(index).deprel == Deprel::compound &&
        (tree_.token(index).upos == Upos::noun || tree_.token(index).upos == Upos::propn ||
         tree_.token(index).upos == Upos::sym) &&
        !in_time(index))
      anchor = index;
  return anchor;
}

std::string NounPhrases::core(TokenIndex head, const PhraseStyle& style) const {
  const TokenIndex anchor = anchor_of(head);
  std::vector<Piece> pieces{{anchor, word(anchor)}};
  add_name(anchor, pieces);
  for (TokenIndex index : tree_.children(head))
    if (anchor == head || index < anchor) add_modifier(index, anchor, style, pieces);
  return joined(std::move(pieces));
}

void NounPhrases::add_modifier(TokenIndex index, TokenIndex head, const PhraseStyle& style,
                               std::vector<Piece>& pieces) const {
  const Token& token = tree_.token(index);
  const string_view lemma = token.lemma;
  switch (token.deprel) {
    case Deprel::det:
      if (!one_of(lemma, kept_determiners)) return;
      break;
    case Deprel::amod:
      if (one_of(lemma, pointing_adjectives)) return;
      if (lemma == "other" && !tells_apart(head)) return;
      if (style.lean && !references_.reference(index)) return;
      break;
    case Deprel::nmod_poss: {
      std::string text = index < head ? possessor(index, style) : "";
      if (!text.empty()) pieces.push_back({index, std::move(text)});
      return;
    }
    case Deprel::nmod:  // "St" of "St Margaret"
      if (token.upos != Upos::propn || index + 1 != head || tree_.has(index, Deprel::case_)) return;
      break;
    case Deprel::case_:  // "St Margaret's", where nothing follows that is hers
      if (index != head + 1 || lemma != "'s" || tree_.token(head).deprel == Deprel::nmod_poss)
        return;
      break;
    case Deprel::nummod:
      add_limit(index, pieces);
      break;
    case Deprel::compound:
    case Deprel::nmod_unmarked:
    case Deprel::flat:
      break;
    default:
      return;
  }
  if (in_time(index) && !is_length(index)) return;
  // Behind the noun only what belongs to it as closely as in "Article 50".
  if (index > head && tree_.extent(index).first != head + 1 && token.deprel != Deprel::flat) return;
  const auto [first, last] = tree_.extent(index);
  const bool whole = last - first <= max_modifier && (last <= head || first > head);
  for (TokenIndex i = whole ? first : index; i < (whole ? last : index + 1); ++i) {
    const string_view text = tree_.document().word(tree_.token(i));
    const bool quote = text == "\"" || text == "'" || text.starts_with("\xe2\x80");
    // Not so the article of "over a hundred".
    const bool article = i < index && tree_.token(i).upos == Upos::det && token.upos != Upos::num &&
                         token.upos != Upos::adj && !one_of(lemma, counts_with_article) &&
                         !one_of(tree_.lemma(i), kept_determiners);
    if (!quote && !article) pieces.push_back({i, word(i)});
  }
}

/// "all other candidates", "Borvia and other states", but not "the other explosion".
bool NounPhrases::tells_apart(TokenIndex head) const {
  const auto article = tree_.child(head, Deprel::det);
  return tree_.token(head).deprel == Deprel::conj || tree_.preposition(head) == "among" ||
         tree_.preposition(head) == "to" || (article && tree_.lemma(*article) != "the") ||
         tree_.has(head, Deprel::nummod);
}

/// All words of the name that the head belongs to: "Rock and Roll Hall of Fame".
void NounPhrases::add_name(TokenIndex head, std::vector<Piece>& pieces) const {
  const auto& tokens = tree_.document().tokens;
  if (tokens[head].name == NameKind::none) return;
  const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(head)];
  TokenIndex first = head;
  while (first > sentence.first && !tokens[first].name_begins &&
         tokens[first - 1].name != NameKind::none)
    --first;
  for (TokenIndex i = first; i < sentence.last; ++i) {
    if (i > head && (tokens[i].name == NameKind::none || tokens[i].name_begins)) break;
    if (i != head && (i > first || tokens[i].upos != Upos::det)) pieces.push_back({i, word(i)});
  }
}

std::string NounPhrases::possessor(TokenIndex index, const PhraseStyle& style) const {
  const auto actor = references_.actor_of(tree_, index);
  const auto is_of = [&](const std::optional<ActorIndex>& owner) {
    return owner && references_.actor(*owner).name == references_.actor(*actor).name;
  };
  if (actor)
    return is_of(style.owner) || is_of(style.other_owner) ? "" : name(*actor, style) + "'s";
  const Upos upos = tree_.token(index).upos;
  if ((upos != Upos::noun && upos != Upos::propn) || style.lean) return "";
  const std::string text = phrase(index, style, 0);
  if (text.empty()) return "";
  return text + (tree_.token(index).plural && text.ends_with('s') ? "'" : "'s");
}

std::string NounPhrases::attachments(TokenIndex head, const PhraseStyle& style,
                                     int attached) const {
  std::string out;
  for (TokenIndex index : tree_.children(head)) {
    if (attached == 0) break;
    if (index < head || tree_.token(index).deprel != Deprel::nmod) continue;
    if (tree_.preposition(index) == "as") continue;  // of the verb, as a rule
    const std::string text =
        prepositional(index, tree_.preposition(index), style, attached > 1 ? 1 : 0);
    if (text.empty()) {
      if (tree_.preposition(index) == "of") break;  // what it is of cannot be said
      continue;
    }
    out += ' ' + text;
    --attached;
  }
  return attached > 0 && out.empty() ? purpose(head, style) : out;
}

bool NounPhrases::has_purpose(TokenIndex noun) const {
  return tree_.token(noun).upos == Upos::noun && one_of(tree_.lemma(noun), purpose_nouns);
}

/// " to cross the river" of "a way to cross the river".
std::string NounPhrases::purpose(TokenIndex head, const PhraseStyle& style) const {
  if (!has_purpose(head)) return "";
  for (TokenIndex verb : tree_.children(head)) {
    const auto object = tree_.child(verb, Deprel::obj);
    const bool active = tree_.token(verb).deprel == Deprel::acl && is_to_infinitive(tree_, verb) &&
                        !is_passive(tree_, verb);
    if (verb < head || !active || !object || *object < verb) continue;
    const std::string text = phrase(*object, style, 0);
    if (!text.empty() && text.size() <= max_attachment)
      return " to " + std::string(tree_.lemma(verb)) + ' ' + text;
  }
  return "";
}

}  // namespace fabula
