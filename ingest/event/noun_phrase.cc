#include "ingest/event/noun_phrase.h"

#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/reader/words.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using namespace phrase_words;

constexpr std::size_t max_phrase = 56;

}  // namespace

NounPhrases::NounPhrases(const Tree& tree, const ReferenceMap& references,
                         std::span<const Timex> times)
    : tree_(tree), references_(references), times_(times), kinds_(tree, references) {}

std::string NounPhrases::phrase(TokenIndex head, const PhraseStyle& style, int attached) const {
  const auto actor = references_.actor_of(tree_, head);
  if (actor && !is_cut_name(head))
    return country_before(head, *actor, style) + named(head, *actor, style);
  if (is_bare_participle(head)) return "";
  if (const auto named = kinds_.meant(head)) return name(*named, style);
  return common_phrase(head, style, attached);
}

/// "Norvia's " of "Norvia's Parliament": a body that many countries have.
std::string NounPhrases::country_before(TokenIndex head, ActorIndex body,
                                        const PhraseStyle& style) const {
  const bool plain = references_.actor(body).name.find(' ') == std::string::npos;
  const auto country = plain ? references_.country_of_body(tree_, head, body) : std::nullopt;
  return country ? possessor(*tree_.child(head, Deprel::nmod_poss), style) + ' ' : "";
}

/// "new " of "unveiled the new Bolt": not the one that all know.
std::string NounPhrases::newness_of(TokenIndex head, ActorIndex thing) const {
  if (references_.actor(thing).kind != ActorKind::other) return "";
  for (TokenIndex index : tree_.children(head))
    if (index < head && tree_.token(index).deprel == Deprel::amod &&
        one_of(tree_.lemma(index), {"first", "latest", "new", "next", "second"}))
      return std::string(tree_.lemma(index)) + ' ';
  return "";
}

/// "sold, featuring ...": no noun, but taggers take nouns for verbs as well ("tax returns").
bool NounPhrases::is_bare_participle(TokenIndex head) const {
  if (tree_.token(head).upos != Upos::verb) return false;
  // "sold it, which helped the bank"
  if (tree_.has(head, Deprel::nsubj) && tree_.has(head, Deprel::obj)) return true;
  const auto first = tree_.head(head);
  // "fled to the embassy and hid"
  if (tree_.token(head).deprel == Deprel::conj && tree_.has(head, Deprel::cc) && first &&
      tree_.token(head).tense == Tense::past && tree_.token(*first).upos != Upos::verb)
    return true;
  const string_view form = tree_.word(head);
  const bool modified = std::ranges::any_of(tree_.children(head), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    return index < head && (relation == Deprel::det || relation == Deprel::amod ||
                            relation == Deprel::compound || relation == Deprel::nmod_poss);
  });
  return !modified && (form.ends_with("ing") || form.ends_with("ed"));
}

std::string NounPhrases::common_phrase(TokenIndex head, const PhraseStyle& style,
                                       int attached) const {
  const Token& token = tree_.token(head);
  const TokenIndex anchor = anchor_of(head);
  if (tree_.token(anchor).upos == Upos::sym) return sum(anchor, style, attached);
  if (token.lemma == "one" && mood::is_none(tree_, head)) return "nobody";
  if (token.upos == Upos::num) return quantity(anchor);
  if ((token.upos == Upos::pron || token.upos == Upos::det) &&
      one_of(token.lemma, indefinite_pronouns)) {
    // "anyone wearing a mask": who is meant is what stands behind.
    const std::string which = participle(head, style);
    const bool has_clause = tree_.has(head, Deprel::acl) || tree_.has(head, Deprel::acl_relcl);
    return which.empty() && has_clause ? ""
                                       : std::string(token.lemma) + all_but(head, style) + which;
  }
  if (one_of(token.lemma, partitives)) return part_of(head, style, attached);
  if (token.upos == Upos::adj && token.lemma == "more" && tree_.has(head, Deprel::nummod))
    return counted_adjective(head);  // "three more"
  // "the American": a person
  const ActorReference* reference = references_.reference(head);
  const bool citizen = reference && reference->form == ActorReference::Form::adjective;
  if (token.upos != Upos::noun && token.upos != Upos::propn && token.upos != Upos::verb && !citizen)
    return "";
  if (const auto sum = sum_before(head)) return quantity(*sum);
  if (token.deprel == Deprel::obj && is_time(head)) return duration(head);
  if (is_time(head) && tree_.has(head, Deprel::nummod) && tree_.has(head, Deprel::nmod))
    return duration(head) + attachments(head, style, 1);  // "three years of probation"
  return token.lemma == "one" || is_time(head) ? "" : noun_words(head, style, attached);
}

/// " but one of the crew" of "all but one of the crew survived": without it the rest is not true.
std::string NounPhrases::all_but(TokenIndex pronoun, const PhraseStyle& style) const {
  for (const TokenIndex index : tree_.children(pronoun))
    if (tree_.token(index).deprel == Deprel::nmod && tree_.preposition(index) == "but") {
      const std::string others = phrase(index, style, 1);
      return " but " + (others.empty() ? word(index) : others);
    }
  return "";
}

/// A noun with its modifiers and with what is behind it.
std::string NounPhrases::noun_words(TokenIndex head, const PhraseStyle& style, int attached) const {
  const Token& token = tree_.token(head);
  std::string out = core(head, style);
  if (out.size() > max_phrase && !style.lean) {
    PhraseStyle lean = style;
    lean.lean = true;
    out = core(head, lean);
  }
  if (out.empty() || out.size() > max_phrase || out.find('(') != out.npos) return "";
  // "how many ships": asked, not told
  if (one_of(string_view(out).substr(0, out.find(' ')), {"how", "what", "which", "whose"}))
    return "";
  // "sold shares": of these, several are something by themselves
  const bool several = token.plural && one_of(token.lemma, {"dozen", "group", "loss", "share"});
  const bool hollow = (one_of(token.lemma, hollow_nouns) && !several) || token.lemma == "people";
  const std::string more = attachments(head, style, style.lean && !hollow ? 0 : attached);
  const bool counted = tree_.has(head, Deprel::nummod) || tree_.has(head, Deprel::compound) ||
                       tree_.has(head, Deprel::amod);
  // "left the group", one that was told of before
  const auto article = tree_.child(head, Deprel::det);
  const bool known = ((article && tree_.lemma(*article) == "the") ||
                      tree_.has(head, Deprel::nmod_poss)) &&  // "cut its rate"
                     !tree_.has(head, Deprel::nmod);
  if (more.empty() && hollow && !counted && !known && token.lemma != "people") return "";
  const bool in_name = out.find(more) != out.npos;  // "Knights of Orvo", "Tenure of Office Act"
  return out + rate_behind(head) + (in_name ? "" : more) + since(head, style);
}

std::vector<std::string> NounPhrases::members(std::span<const TokenIndex> heads,
                                              const PhraseStyle& style) const {
  std::vector<std::string> phrases;
  PhraseStyle inner = style;
  for (TokenIndex head : heads) {
    std::vector<std::string> found;
    if (!is_cut_name(head))
      for (ActorIndex actor : references_.actors_of(tree_, head)) {
        found.push_back(named(head, actor, style));
        if (!inner.owner) inner.owner = actor;  // "Anna Berg and supporters"
      }
    if (found.empty()) {
      std::string text = phrase(head, inner, heads.size() == 1 ? 2 : 1);
      // Half a phrase, of which the tree lost the noun.
      if (!text.ends_with("'s")) found.push_back(std::move(text));
    }
    for (const std::string& text : found)
      if (!text.empty()) add_once(phrases, text);
  }
  // "Army Chief A" beside "A" is the same one with a title.
  std::erase_if(phrases, [&](const std::string& long_form) {
    return std::ranges::any_of(phrases, [&](const std::string& text) {
      return long_form.size() > text.size() && long_form.ends_with(' ' + text);
    });
  });
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
  const auto link = heads.empty() ? std::nullopt : tree_.child(heads.back(), Deprel::cc);
  const string_view word = link ? tree_.lemma(*link) : string_view{};
  // "90 km/h", but "Berg and Holm" of "Berg/Holm"
  const bool ratio = word == "/" && tree_.token(heads.back()).upos == Upos::noun;
  const string_view joint = word == "or" ? " or " : ratio ? "/" : " and ";
  std::string out;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (i) out += i + 1 == phrases.size() ? joint : ", ";
    out += phrases[i];
  }
  return out;
}

bool NounPhrases::is_plural(TokenIndex head) const {
  const bool several = is_cut_name(head) && tree_.word(head).ends_with('s');
  if (several && references_.reference(head)->form == ActorReference::Form::adjective) return true;
  const auto number_before = tree_.child(head, Deprel::nummod);  // "two Orvists"
  if (number_before && *number_before < head && tree_.token(head).upos == Upos::propn &&
      !one_of(tree_.lemma(*number_before), {"1", "one"}) && tree_.word(head).ends_with('s'))
    return true;
  const auto actor = is_cut_name(head) ? std::nullopt : references_.actor_of(tree_, head);
  const auto article = tree_.child(head, Deprel::det);
  const bool total = tree_.lemma(head) == "number" && article && tree_.lemma(*article) == "the";
  const bool counts =
      one_of(tree_.lemma(head), counting_nouns) || one_of(tree_.lemma(head), partitives);
  if (!actor && !total && counts)
    for (TokenIndex index : tree_.children(head))
      if (tree_.token(index).deprel == Deprel::nmod && tree_.preposition(index) == "of")
        return tree_.token(index).plural || (tree_.token(index).upos == Upos::propn &&
                                             tree_.word(index).ends_with('s'));  // "Danes"
  if (!actor && one_of(tree_.lemma(head), partitives) && tree_.lemma(head) != "much") return true;
  const bool number = tree_.token(head).upos == Upos::num && tree_.lemma(head) != "one" &&
                      (counts_people(head) || !counted(head).empty());
  const string_view form = tree_.word(head);
  const bool lower = !form.empty() && is_lower(form[0]);
  const bool mistaken = tree_.token(head).upos == Upos::verb ||
                        (tree_.token(head).upos == Upos::propn && lower && !actor);
  // "revolutionaries", for the tagger
  if (mistaken && form.ends_with('s')) return true;
  const bool more = tree_.token(head).upos == Upos::adj && tree_.has(head, Deprel::nummod);
  if (!actor && (more || one_of(tree_.lemma(head), plural_nouns))) return true;
  if (!actor) return tree_.token(head).plural || number;
  return is_people(head, references_.actor(*actor));
}

/// "Democrats", "Orvists", "Police", "the Orvo Rovers", where the text says "the Rovers", but not
/// "the Orvo Times".
bool NounPhrases::is_people(TokenIndex head, const Actor& who) const {
  const bool alone = who.name.find(' ') == who.name.npos;
  if (alone && (who.name == "Police" || who.name.ends_with("ists") || who.name.ends_with("ites")))
    return true;
  const bool group = who.kind == ActorKind::organization || who.kind == ActorKind::other;
  if (group && who.name.ends_with(" Sox")) return true;
  if (!group || !who.name.ends_with('s')) return false;
  const ActorReference* reference = references_.reference(head);
  const auto article = tree_.child(head, Deprel::det);
  const string_view word = tree_.word(head);
  const bool called = article && tree_.lemma(*article) == "the" && reference &&
                      reference->first == head && reference->last == head + 1 &&
                      who.name.ends_with(word) && word != "Times";
  // "the Orvist movement", by which the Orvists are meant
  const std::string one = who.name.substr(0, who.name.size() - 1);
  const bool kin = alone && std::ranges::any_of(who.aliases, [&](const std::string& alias) {
                     return alias == one || alias.starts_with(one + ' ');
                   });
  return alone ? called || kin || tree_.token(head).plural : called && tree_.token(head).plural;
}

bool NounPhrases::is_time(TokenIndex head) const {
  return in_time(head) && anchor_of(head) == head;
}

/// Of an object: "declared a day of mourning", "ended their season", "missed the opening quarter";
/// not so "last season", which only says when.
bool NounPhrases::is_kind_of_time(TokenIndex noun) const {
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    const bool describes =
        relation == Deprel::amod && tree_.token(index).upos == Upos::adj &&
        !one_of(tree_.lemma(index), {"early", "following", "last", "late", "most", "next", "past",
                                     "previous", "same", "short"});
    return relation == Deprel::nmod || relation == Deprel::nmod_poss || describes;
  });
}

/// "a quarter of all homes", but not "the third quarter of the year"
bool NounPhrases::is_share(TokenIndex noun) const {
  return one_of(tree_.lemma(noun), fractions) &&
         std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
           return tree_.preposition(index) == "of" && index > noun && tree_.token(index).plural &&
                  !in_time(index);
         });
}

bool NounPhrases::in_time(TokenIndex index) const {
  const Token& token = tree_.token(index);
  const bool kind = token.deprel == Deprel::obj && is_kind_of_time(index);
  if (token.upos == Upos::noun && one_of(token.lemma, time_nouns) && !kind && !is_share(index) &&
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
  if (const auto denial = denial_before(anchor)) pieces.push_back({*denial, "no"});
  if (const auto number = stray_number(tree_, head)) pieces.push_back({*number, word(*number)});
  return joined(std::move(pieces));
}

}  // namespace fabula
