#include <algorithm>
#include <array>

#include "ingest/event/arguments.h"
#include "ingest/event/conjuncts.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

// Phrases behind a preposition in headlines, and those that are none.

namespace fabula {

using std::string_view;
using namespace phrase_words;

std::string NounPhrases::prepositional(TokenIndex noun, string_view preposition,
                                       const PhraseStyle& style, int attached) const {
  if (is_time(noun)) return time_behind(noun, preposition);
  if (!is_told(noun, preposition)) return "";
  if (tree_.lemma(noun) == "age") return at_age(noun);
  const std::string text = words_behind(noun, preposition, style, attached);
  // "in favour" of what cannot be said
  const bool hangs = text.find(' ') == text.npos && only_connects(noun);
  if (text.empty() || hangs || is_pointed_at(noun)) return "";
  const auto mark = tree_.child(noun, Deprel::case_);
  const bool pair = mark && ((tree_.head(*mark + 1) == noun &&  // "along with"
                              tree_.token(*mark + 1).deprel == Deprel::case_) ||
                             is_cause(*mark));
  return adverb_before(noun, mark)
      .append(preposition)
      .append(pair ? ' ' + word(*mark + 1) : "")
      .append(" ")
      .append(text);
}

/// What stands behind the noun makes it what it is: "around the spread of the disease", "in the
/// Annals of the Guild", "patients without a fever", "in the states of Norvia and Borvia", "from a
/// storm to a hurricane".
bool NounPhrases::asks_for_more(TokenIndex noun, string_view preposition,
                                const PhraseStyle& style) const {
  constexpr int reach = 8;  // so many phrases fill max_attachment
  if (style.behind > reach) return false;
  if (one_of(tree_.lemma(noun),
             {"city", "island", "province", "region", "state", "territory", "town", "village"}) ||
      (preposition == "from" && has_phrase(noun, "to")))
    return true;
  if (style.tight || !(has_phrase(noun, "of") || has_phrase(noun, "without"))) return false;
  const Upos upos = tree_.token(noun).upos;
  // "the Isle of Man" is whole.
  return upos == Upos::noun ||
         (upos == Upos::propn && phrase(noun, style, 0).find(" of ") == std::string::npos);
}

/// The phrase behind a preposition, as far as there is room.
std::string NounPhrases::words_behind(TokenIndex noun, string_view preposition,
                                      const PhraseStyle& outer, int attached) const {
  PhraseStyle style = outer;
  ++style.behind;
  const std::vector<TokenIndex> members = members_behind(noun);
  if (asks_for_more(noun, preposition, style)) attached = std::max(attached, 1);
  if (preposition == "between" && members.size() < 2 && !is_plural(noun)) return "";
  const bool role = preposition == "as" && tree_.token(noun).upos == Upos::noun;
  std::string text = members.size() > 1 ? list(members, style)
                     : role             ? common_phrase(noun, style, attached)
                                        : phrase(noun, style, attached);
  // "raised the toll to 20"
  const bool figure = tree_.token(noun).upos == Upos::num && one_of(preposition, {"from", "to"});
  if (text.empty() && figure) return word(noun);
  const bool acts = is_told_by_gerund(noun);
  const std::string gerund = acts ? ' ' + word(noun + 1) : "";
  if (text.find(gerund) == text.npos) text += participle(noun, style);
  const std::size_t room = style.tight ? max_tight_attachment : max_attachment;
  PhraseStyle tight = style;
  tight.tight = true;
  const bool joined = members.size() > 1 && !tree_.has(members.back(), Deprel::case_);
  if (joined && text.size() > room) text = list(members, tight);
  // "between ports and towns": of two, one alone says nothing.
  if (preposition == "between" && members.size() > 1 && text.size() > room) return "";
  for (int left = attached; text.size() > room && left > 0; --left)
    text = phrase(noun, tight, left);
  if (text.empty() || text.size() > room) text = phrase(noun, style, 0);
  return text.size() > room || text.find(gerund) == text.npos ? "" : text;
}

/// The nouns that a preposition joins to the word before it.
std::vector<TokenIndex> NounPhrases::members_behind(TokenIndex noun) const {
  std::vector<TokenIndex> members = conjuncts_of(tree_, noun);
  if (is_address(members)) members.resize(1);
  const auto end = std::ranges::find_if(members, [&](TokenIndex member) {
    const auto link = tree_.child(member, Deprel::cc);
    // "to two terms, but ministers may ...", "to banks rather than farmers", "votes in two towns,
    // as well as meetings"
    const bool aside = link && member != noun && *link > 0 && tree_.lemma(*link) == "as" &&
                       tree_.word(*link - 1) == "," &&
                       one_of(tree_.preposition(noun), {"at", "in"});
    return aside || (link && one_of(tree_.lemma(*link), {"but", "rather"}));
  });
  if (end != members.begin()) members.erase(end, members.end());
  std::erase_if(members, [&](TokenIndex member) {  // "of theft, not murder"
    const auto adverb = tree_.child(member, Deprel::advmod);
    return member != noun && adverb && tree_.lemma(*adverb) == "not";
  });
  return members;
}

/// "to two years" of "sentenced to two years", "to 3 May" of "postponed to 3 May"; of other times
/// "".
std::string NounPhrases::time_behind(TokenIndex noun, string_view preposition) const {
  const auto verb = tree_.head(noun);
  if (!verb) return "";
  const bool term =
      (preposition == "to" && tree_.lemma(*verb) == "sentence") ||
      (preposition == "for" && one_of(tree_.lemma(*verb), {"ban", "bar", "disqualify", "exclude",
                                                           "imprison", "jail", "suspend"}));
  const std::string time = term ? duration(noun) : sets_date(*verb, preposition) ? date(noun) : "";
  return time.empty() ? "" : std::string(preposition) + ' ' + time;
}

/// What is scheduled, postponed or extended is told with its new date.
bool NounPhrases::sets_date(TokenIndex verb, string_view preposition) const {
  constexpr auto verbs =
      std::to_array<string_view>({"adjourn", "defer", "delay", "extend", "move", "plan", "postpone",
                                  "prolong", "push", "reschedule", "schedule", "set", "slate"});
  return one_of(preposition, {"for", "to", "until"}) && one_of(tree_.lemma(verb), verbs);
}

/// "3 May", "November": the words of a date that has a month, since other days do not say which.
std::string NounPhrases::date(TokenIndex head) const {
  std::vector<Piece> pieces;
  bool has_month = false;
  const auto [first, last] = tree_.extent(head);
  for (TokenIndex i = first; i < last && pieces.size() < 3; ++i) {
    const string_view text = tree_.word(i);
    has_month = has_month || is_month_name(text);
    const bool day = tree_.token(i).upos == Upos::num || is_month_name(text);
    if (day && in_time(i)) pieces.push_back({i, word(i)});
  }
  return has_month ? joined(std::move(pieces)) : "";
}

/// "in addition", "at the scene", but not "brought it to an end", "the number of cases"
bool NounPhrases::only_connects(TokenIndex noun) const {
  const auto whole = tree_.head(noun);
  const bool counted = tree_.token(noun).plural && tree_.preposition(noun) == "of" && whole &&
                       one_of(tree_.lemma(*whole), hollow_nouns);
  return !references_.reference(noun) && one_of(tree_.lemma(noun), connecting_nouns) && !counted &&
         !completes_verb(noun);
}

/// "brought it to an end", "came into effect", "put in place": the verb says nothing without it.
bool NounPhrases::completes_verb(TokenIndex noun) const {
  const auto verb = tree_.head(noun);
  return verb && *verb < noun && tree_.token(*verb).upos == Upos::verb &&
         one_of(tree_.lemma(*verb), {"bring", "come", "draw", "go", "put", "set", "take"}) &&
         one_of(tree_.preposition(noun), {"at", "in", "into", "on", "to"}) &&
         !tree_.has(noun, Deprel::nmod);
}

/// Neither a word that only connects, nor what is left of a clause that the parser lost.
bool NounPhrases::is_told(TokenIndex noun, string_view preposition) const {
  const auto mark = tree_.child(noun, Deprel::case_);
  const bool cause = mark && is_cause(*mark);
  const bool out_of = preposition == "out" && mark && tree_.lemma(*mark + 1) == "of";
  if (!cause && !out_of && !one_of(preposition, kept_prepositions)) return false;
  if (mark && ((tree_.has(*mark, Deprel::fixed) && !cause) || *mark > noun)) return false;
  // "by-election", "mail-in votes"
  const bool glued =
      mark && ((*mark + 2 == noun && is_glued(*mark + 1)) || is_cut_at_hyphen(*mark));
  if (glued) return false;
  const bool bare = !tree_.has(noun, Deprel::nmod) && !tree_.has(noun, Deprel::compound) &&
                    !tree_.has(noun, Deprel::amod) && !has_purpose(noun);
  if (bare && only_connects(noun)) return false;
  if (preposition == "in" && tree_.lemma(noun) == "addition") return false;
  // "closed it not because of costs"
  if (mark && *mark > 0 && is_cause(*mark) && tree_.lemma(*mark - 1) == "not") return false;
  // "in case people ask": of a clause that the parser lost
  if (preposition == "in" && mark && *mark + 1 < noun && tree_.lemma(*mark + 1) == "case")
    return false;
  if (tree_.lemma(noun) == "time" && !tree_.has(noun, Deprel::det)) return false;  // "local time"
  const bool named = references_.actor_of(tree_, noun).has_value();
  // "as Anna Berg said" lost its clause; "as a Fellow", "as the mayor", whoever that is, did not.
  const bool office = tree_.token(noun).upos == Upos::noun;
  if (preposition == "as" && named && !office && !tree_.has_indefinite_article(noun)) return false;
  // So did "after Anna Berg resigned", but not who is named after another.
  const auto governor = tree_.head(noun);
  const bool naming = governor && tree_.lemma(*governor).ends_with("name");
  if (preposition == "after" && named && !naming) return false;
  if (is_stretch(noun)) return false;
  if (preposition == "with" && is_absolute(noun)) return false;
  if (preposition == "than" && !(governor && is_more(*governor))) return false;
  return !opens_clause(noun, preposition);
}

/// "in the span of a week", "by the end of May": a time, and no place or thing.
bool NounPhrases::is_stretch(TokenIndex noun) const {
  return one_of(tree_.lemma(noun),
                {"beginning", "course", "end", "middle", "rest", "space", "span", "start"}) &&
         std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
           return tree_.token(index).deprel == Deprel::nmod && is_time(index);
         });
}

/// "more ships", "a better deal"
bool NounPhrases::is_more(TokenIndex noun) const {
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return index < noun && tree_.token(index).deprel == Deprel::amod &&
           (tree_.word(index).ends_with("er") ||
            one_of(tree_.word(index), {"less", "more", "worse"}));
  });
}

/// "about the town losing water", "for the site being closed": what is spoken of is what the
/// gerund tells, not the noun.
bool NounPhrases::is_told_by_gerund(TokenIndex noun) const {
  const string_view preposition = tree_.preposition(noun);
  const TokenIndex next = noun + 1;
  if (!one_of(preposition, {"about", "because", "due", "for"})) return false;
  if (next >= tree_.document().tokens.size() || !is_ing(tree_, next)) return false;
  if (tree_.token(next).upos == Upos::aux) return true;
  return preposition != "for" && tree_.head(next) == noun &&  // not "a record for women running"
         tree_.token(next).deprel == Deprel::acl &&
         !one_of(tree_.lemma(next), participles_that_connect);
}

/// "at the same rate", "under such rules": the noun alone says nothing.
bool NounPhrases::is_pointed_at(TokenIndex noun) const {
  bool points = false;
  for (TokenIndex index : tree_.children(noun)) {
    const Deprel relation = tree_.token(index).deprel;
    if (one_of(tree_.lemma(index), {"same", "similar", "such"}))
      points = true;
    else if (relation != Deprel::case_ && relation != Deprel::det &&
             tree_.preposition(index) != "as")  // "in such states as Norvia"
      return false;
  }
  return points && !references_.reference(noun);
}

/// "due to", "because of"
bool NounPhrases::is_cause(TokenIndex mark) const {
  return one_of(tree_.lemma(mark), {"because", "due"}) && tree_.has(mark, Deprel::fixed);
}

/// "the spread of the disease", with "of"
bool NounPhrases::has_phrase(TokenIndex noun, string_view preposition) const {
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return index > noun && tree_.token(index).deprel == Deprel::nmod &&
           tree_.preposition(index) == preposition;
  });
}

/// "ahead " of "ahead of", "early " of "early in her career": belongs to the preposition.
std::string NounPhrases::adverb_before(TokenIndex noun, std::optional<TokenIndex> mark) const {
  if (!mark || *mark == 0) return "";
  const TokenIndex adverb = *mark - 1;
  if (tree_.lemma(*mark) == "in" && one_of(tree_.lemma(adverb), {"deep", "early", "high", "late"}))
    return std::string(tree_.lemma(adverb)) + ' ';
  if (tree_.lemma(*mark) != "of") return "";
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
  if (!one_of(preposition, conjunctions) || next >= tree_.sentence_at(noun).last) return false;
  const Token& token = tree_.token(next);
  return (token.upos == Upos::verb || token.upos == Upos::aux) && token.form == VerbForm::finite;
}

/// ", with a survey finding ...", ", with a child the only witness", ", with prices in May lower":
/// a clause of its own, whose subject alone tells nothing.
bool NounPhrases::is_absolute(TokenIndex noun) const {
  const auto mark = tree_.child(noun, Deprel::case_);
  if (!mark || *mark == 0 || tree_.token(*mark - 1).upos != Upos::punct) return false;
  const TokenIndex last = tree_.sentence_at(noun).last;
  const TokenIndex end = tree_.extent(noun).second;
  if (noun + 1 < last && tree_.token(noun + 1).upos == Upos::det) return true;
  for (TokenIndex i = noun + 1; i < std::min(end + 1, last); ++i)
    if (tree_.token(i).upos == Upos::adj && (i == end || tree_.head(i) < i)) return true;
  return std::ranges::any_of(tree_.children(noun), [&](TokenIndex index) {
    return index > noun && tree_.token(index).deprel == Deprel::acl && is_ing(tree_, index);
  });
}

}  // namespace fabula
