#include <algorithm>
#include <array>

#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

// Numbers, sums, parts and lengths of time in the phrases of headlines.

namespace fabula {

using std::string_view;
using namespace phrase_words;

/// "$30 million, less than half": a sum before a comma stands by itself.
std::optional<TokenIndex> NounPhrases::sum_before(TokenIndex head) const {
  for (TokenIndex index : tree_.children(head)) {
    if (index >= head || tree_.token(index).upos != Upos::sym) continue;
    for (TokenIndex i = index; i < head; ++i)
      if (tree_.word(i) == ",") return index;
  }
  return std::nullopt;
}

/// "188 months" of "served 188 months"; "" where nothing is counted.
std::string NounPhrases::duration(TokenIndex head) const {
  const auto number = tree_.child(head, Deprel::nummod);
  if (!number || *number + 1 != head || tree_.lemma(*number) == "one") return "";
  return joined({{*number, word(*number)}, {head, word(head)}}) + attachments(head, {}, 1);
}

/// "some of the lead"; of "some" alone, who acts is told as the text does: "both are acquitted".
std::string NounPhrases::part_of(TokenIndex head, const PhraseStyle& style, int attached) const {
  const Token& token = tree_.token(head);
  const std::string part(token.lemma);
  if (const std::string exception = all_but(head, style); !exception.empty())
    return part + exception;
  for (TokenIndex index : tree_.children(head)) {
    const Deprel relation = tree_.token(index).deprel;
    const bool of = relation == Deprel::nmod || relation == Deprel::obl;
    if (!of || index < head || tree_.preposition(index) != "of") continue;
    if (tree_.token(index).upos == Upos::pron) return part;  // "most of them"
    const std::string whole = phrase(index, style, std::min(attached, 1));
    const bool every = part == "all" || part == "both";
    return whole.empty() ? "" : part + (every ? " " : " of ") + whole;
  }
  const bool acts = token.deprel == Deprel::nsubj || token.deprel == Deprel::nsubj_pass;
  return acts && part != "much" ? part : "";
}

/// "at age 68" of "at the age of 68"
std::string NounPhrases::at_age(TokenIndex noun) const {
  for (TokenIndex index : tree_.children(noun))
    if (index > noun && tree_.token(index).upos == Upos::num) return "at age " + word(index);
  return "";
}

/// "more than" before a number
void NounPhrases::add_limit(TokenIndex number, std::vector<Piece>& pieces) const {
  constexpr std::array<string_view, 5> limits{"few", "less", "little", "many", "more"};
  const TokenIndex first = tree_.sentence_at(number).first;
  if (number < first + 2 || tree_.lemma(number - 1) != "than" ||
      !one_of(tree_.lemma(number - 2), limits))
    return;
  std::string limit = word(number - 2);
  limit[0] = to_lower(limit[0]);
  pieces.push_back({number - 2, std::move(limit)});
  pieces.push_back({number - 1, "than"});
}

/// "14-day", the "two year" of "a two year sentence": how long, not when.
bool NounPhrases::is_length(TokenIndex index) const {
  const auto number = tree_.child(index, Deprel::nummod);
  if (!number) return false;
  const bool glued = *number + 2 == index && is_glued(index) && is_glued(index - 1);
  return glued || (*number + 1 == index && tree_.token(index).deprel == Deprel::compound &&
                   one_of(tree_.lemma(index), time_nouns));
}

/// " a day" of "five trains a day": how often it is that many.
std::string NounPhrases::rate_behind(TokenIndex counted) const {
  constexpr auto units = std::to_array<string_view>(
      {"day", "decade", "hour", "minute", "month", "night", "second", "week", "year"});
  const TokenIndex unit = counted + 2;
  const bool rate = unit < tree_.sentence_at(counted).last && tree_.has(counted, Deprel::nummod) &&
                    one_of(tree_.word(counted + 1), {"a", "an", "each", "every"}) &&
                    one_of(tree_.lemma(unit), units) && !tree_.token(unit).plural;
  return rate ? ' ' + word(counted + 1) + ' ' + word(unit) : "";
}

/// The "since" behind a noun, wherever the parser hung it.
std::optional<TokenIndex> NounPhrases::since_behind(TokenIndex noun) const {
  const TokenIndex last = std::min(tree_.extent(noun).second + 1, tree_.sentence_at(noun).last);
  for (TokenIndex i = noun + 1; i < last; ++i)
    if (tree_.lemma(i) == "since") return i;
  return std::nullopt;
}

/// " since 2012" of "the first loss since 2012": before that there was another.
std::string NounPhrases::since(TokenIndex ranked, const PhraseStyle& style) const {
  const auto mark = is_ranked(tree_, ranked) ? since_behind(ranked) : std::nullopt;
  if (!mark || tree_.token(*mark).deprel != Deprel::case_ || !tree_.head(*mark)) return "";
  const TokenIndex noun = *tree_.head(*mark);
  const std::string time = is_year(noun)   ? word(noun)
                           : is_time(noun) ? date(noun)
                                           : phrase(noun, style, 0);
  return time.empty() ? "" : " since " + time;
}

/// "2020" of "the 2020 election": which of several.
bool NounPhrases::is_year(TokenIndex index) const {
  const string_view form = tree_.word(index);
  return form.size() == 4 && (form.starts_with("1") || form.starts_with("20")) &&
         std::ranges::all_of(form, is_digit);
}

bool NounPhrases::is_measure(TokenIndex head) const {
  const Upos upos = tree_.token(head).upos;
  return upos == Upos::num || upos == Upos::sym || tree_.has(head, Deprel::nummod) || is_time(head);
}

std::string NounPhrases::counted_adjective(TokenIndex adjective) const {
  const auto number = tree_.child(adjective, Deprel::nummod);
  std::vector<Piece> pieces{{adjective, word(adjective)}};
  if (number && *number + 1 == adjective) pieces.push_back({*number, word(*number)});
  for (TokenIndex index : tree_.children(adjective)) {  // "3 % higher"
    const auto [first, last] = tree_.extent(index);
    if (tree_.token(index).deprel != Deprel::obl_unmarked || last != adjective ||
        !is_measure(index))
      continue;
    for (TokenIndex i = first; i < last; ++i) pieces.push_back({i, word(i)});
  }
  return joined(std::move(pieces));
}

/// " ships" of "two of the ships", " of Norvia's six ships" where a number or owner comes first; ""
/// where nothing follows that can be said.
std::string NounPhrases::counted(TokenIndex number) const {
  // "as one of the ships", "named one of the best", but not where the one acts
  const Deprel relation = tree_.token(number).deprel;
  const bool beside =
      relation == Deprel::obl || relation == Deprel::nmod || relation == Deprel::xcomp;
  if (tree_.lemma(number) == "one" && !beside && !counts_people(number)) return "";
  for (TokenIndex index : tree_.children(number)) {
    const Token& token = tree_.token(index);
    const bool noun = token.plural && (token.upos == Upos::noun || token.upos == Upos::propn);
    if (!noun || index < number || tree_.preposition(index) != "of") continue;
    // "one of the tallest towers in Norvia", "one of the aides of the mayor"
    const bool told_behind = is_ranked(tree_, index) || has_phrase(index, "of");
    const std::string text = common_phrase(index, {}, told_behind ? 1 : 0);
    // "one of the ships", of which a number says how many
    const bool specified = tree_.has(index, Deprel::nmod_poss) ||
                           tree_.has(index, Deprel::nummod) || tree_.lemma(number) == "one";
    if (!text.empty()) return (specified ? " of " : " ") + text;
  }
  return "";
}

/// "killed five", "12 were rescued": a number alone, where people stand.
bool NounPhrases::counts_people(TokenIndex number) const {
  const Deprel relation = tree_.token(number).deprel;
  const auto verb = tree_.head(number);
  const bool argument =
      relation == Deprel::obj || relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
  // "one must leave": anybody, unless it happened to them
  const bool anybody = tree_.lemma(number) == "one" && relation == Deprel::nsubj && verb &&
                       !one_of(tree_.lemma(*verb), {"die", "drown", "perish", "survive"});
  // "left five dead"
  const auto state = argument && verb ? tree_.child(*verb, Deprel::xcomp) : std::nullopt;
  if (state && *state > number && tree_.lemma(*verb) == "leave" &&
      one_of(tree_.lemma(*state), {"dead", "homeless", "injured", "missing", "wounded"}))
    return true;
  return argument && verb && !anybody && one_of(tree_.lemma(*verb), verbs_of_people);
}

/// "exceeded 100", "rose to one million": what is counted goes without saying.
bool NounPhrases::is_reached(TokenIndex number) const {
  const auto verb = tree_.head(number);
  if (!verb || tree_.lemma(number) == "zero") return false;
  const string_view lemma = tree_.lemma(*verb);
  const Deprel relation = tree_.token(number).deprel;
  if (relation == Deprel::obj)
    return one_of(lemma, {"average", "exceed", "hit", "near", "number", "pass", "reach", "surpass",
                          "top", "total"});
  return relation == Deprel::obl && one_of(tree_.preposition(number), {"at", "from", "to"}) &&
         one_of(lemma, {"climb", "decline", "decrease", "drop", "fall", "grow", "increase", "jump",
                        "rise", "shrink", "soar", "stand", "surge", "swell"});
}

/// " of voters" of "60% of voters"
std::string NounPhrases::share_of(TokenIndex percent) const {
  if (!one_of(tree_.lemma(percent), {"%", "percent"})) return "";
  for (TokenIndex index : tree_.children(percent)) {
    if (index < percent || tree_.preposition(index) != "of") continue;
    const std::string whole = phrase(index, {}, 0);
    return whole.empty() ? "" : " of " + whole;
  }
  return "";
}

/// "$5 million for repairs", "60% of voters"
std::string NounPhrases::sum(TokenIndex head, const PhraseStyle& style, int attached) const {
  const std::string text = quantity(head);
  const bool share = one_of(tree_.lemma(head), {"%", "percent"});
  return text.empty() || share ? text : text + attachments(head, style, std::min(attached, 1));
}

/// A sum or number with its magnitude, whose words stand on either side of its head, as written.
std::string NounPhrases::quantity(TokenIndex head) const {
  if (is_time(head)) return "";
  TokenIndex first = head, last = head;
  for (TokenIndex index : tree_.children(head)) {
    const Upos pos = tree_.token(index).upos;
    if (pos != Upos::num && pos != Upos::sym) continue;
    first = std::min(first, tree_.extent(index).first);
    last = std::max(last, tree_.extent(index).second - 1);
  }
  // "0 - 1%", where the parser hung the sign elsewhere
  if (last + 1 < tree_.sentence_at(head).last && tree_.word(last + 1) == "%") ++last;
  bool measured = false;
  for (TokenIndex i = first; i <= last; ++i)
    measured = measured || tree_.token(i).upos != Upos::num;
  // "at least seven"
  const TokenIndex start = tree_.extent(head).first;
  const bool limited = first - start <= 3 && tree_.preposition(head).empty() &&
                       tree_.token(start).upos != Upos::punct &&
                       tree_.token(start).upos != Upos::cconj &&
                       tree_.token(start).upos != Upos::det;
  if (limited) first = start;
  if (last - first >= max_modifier) return "";
  const std::string of = measured ? share_of(head) : counted(head);
  if (!measured && of.empty() && !counts_people(head) && !is_reached(head)) return "";
  std::vector<Piece> pieces;
  for (TokenIndex i = first; i <= last; ++i) pieces.push_back({i, word(i)});
  return joined(std::move(pieces)) + of;
}

}  // namespace fabula
