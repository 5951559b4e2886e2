#include "ingest/text/misread_terms.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// "as pay talks fail", "talks over pay collapsed": wages, not what somebody does.
void retag_pay(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  static constexpr auto matters = std::to_array<std::string_view>(
      {"award",  "claim", "cut",      "cuts",      "deal",         "demand", "demands", "dispute",
       "freeze", "gap",   "increase", "increases", "negotiations", "offer",  "package", "packet",
       "rise",   "rises", "row",      "scale",     "strike",       "talks"});
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i] != "pay" || info(tags[i]).upos == Upos::noun) continue;
    const bool led =
        i > 0 && one_of(texts[i - 1], {"after", "as", "in", "of", "on", "over", "with"});
    const bool told = i > 0 && one_of(texts[i - 1], {"in", "of", "over"});
    if (told || ((led || i == 0) && i + 1 < texts.size() && one_of(texts[i + 1], matters)))
      tags[i] = noun;
  }
}

/// "pushed to breaking point"
bool is_of_point(std::string_view word) {
  return one_of(word, {"boiling", "breaking", "freezing", "melting", "rallying", "selling",
                       "starting", "sticking", "talking", "tipping", "turning"});
}

/// "expects operating profit of 3 million", "after opening remarks", "an offer to free agent Anna
/// Berg": the first half of a term, no verb.
void retag_first_halves(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  using Term = std::pair<std::string_view, std::string_view>;
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  static constexpr auto operated = std::to_array<std::string_view>(
      {"cost", "costs", "expenses", "income", "loss", "losses", "margin", "margins", "officer",
       "profit", "profits", "result", "results", "revenue", "system", "systems"});
  static constexpr auto occasions = std::to_array<std::string_view>(
      {"arguments", "ceremonies", "ceremony", "hours", "night", "prayer", "prayers", "remarks",
       "session", "sessions", "speech", "speeches", "statement", "statements", "weekend"});
  static constexpr auto fitting = std::to_array<std::string_view>(
      {"action", "actions", "agencies", "agency", "authorities", "authority", "levels", "measures",
       "response", "steps", "venues"});
  static constexpr auto terms = std::to_array<Term>({{"assisted", "living"},
                                                     {"breaking", "news"},
                                                     {"broadcasting", "company"},
                                                     {"defending", "champion"},
                                                     {"defending", "champions"},
                                                     {"parting", "shot"},
                                                     {"free", "agency"},
                                                     {"free", "agent"},
                                                     {"free", "agents"},
                                                     {"refining", "capacity"},
                                                     {"refining", "margin"},
                                                     {"refining", "margins"},
                                                     {"running", "mate"},
                                                     {"running", "mates"},
                                                     {"starring", "role"},
                                                     {"starring", "roles"}});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
    if (info(tags[i]).upos != Upos::verb) continue;
    const bool joined = i > 0 && texts[i - 1] == "and";  // "opening and closing remarks"
    const bool occasion = one_of(texts[i], {"closing", "opening"}) && !joined;
    if ((texts[i] == "operating" && one_of(texts[i + 1], operated)) ||
        (texts[i] == "appropriate" && one_of(texts[i + 1], fitting)) ||
        (is_of_point(texts[i]) && one_of(texts[i + 1], {"point", "points"})) ||
        (occasion && one_of(texts[i + 1], occasions)) ||
        std::ranges::find(terms, Term(texts[i], texts[i + 1])) != terms.end())
      tags[i] = adjective;
  }
}

/// "took a parting shot", "fired a warning shot"
void retag_shots(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (texts[i] == "shot" && one_of(texts[i - 1], {"parting", "warning"})) tags[i] = noun;
}

/// "took over as chief executive in May", but "a chief executive officer"
void retag_executives(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const Upos behind = info(tags[i + 1]).upos;
    if (texts[i] == "executive" && texts[i - 1] == "chief" && behind != Upos::noun) tags[i] = noun;
  }
}

/// "the theft came to light when an auditor called": nobody lights anything.
void retag_light(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag preposition = fine_tag({.upos = Upos::adp});
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 2; i < texts.size(); ++i) {
    const Upos behind = i + 1 < texts.size() ? info(tags[i + 1]).upos : Upos::punct;
    const bool lights =  // "came to light the beacon"
        texts[i - 2] != "brought" &&
        (behind == Upos::det || behind == Upos::noun || behind == Upos::propn);
    if (texts[i] != "light" || texts[i - 1] != "to" || lights ||
        !one_of(texts[i - 2], {"brought", "came", "come", "comes", "coming"}))
      continue;
    tags[i - 1] = preposition;
    tags[i] = noun;
  }
}

/// "at his Norvia home", "at Berg's Norvia home": what somebody has is a noun.
void retag_homes(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 2; i < texts.size(); ++i) {
    if (texts[i] != "home" || info(tags[i]).upos != Upos::adv) continue;
    std::size_t first = i;
    while (first > 0 && info(tags[first - 1]).upos == Upos::propn) --first;
    const bool owned = first > 0 && first < i &&
                       one_of(texts[first - 1],
                              {"'s", "\u2019s", "her", "his", "its", "my", "our", "their", "your"});
    if (owned) tags[i] = noun;
  }
}

/// "given the fact that it rained": nobody gives anything.
void retag_given(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag preposition = fine_tag({.upos = Upos::adp});
  for (std::size_t i = 0; i + 2 < texts.size(); ++i)
    if (one_of(texts[i], {"Given", "given"}) && texts[i + 1] == "the" && texts[i + 2] == "fact")
      tags[i] = preposition;
}

/// "was stopped by protesting students": what people do before they are named modifies them.
void retag_protesters(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  static constexpr auto endings =
      std::to_array<std::string_view>({"ants", "ents", "ers", "ists", "men", "ors", "people"});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const bool people = info(tags[i + 1]).upos == Upos::noun &&
                        std::ranges::any_of(endings, [&](std::string_view ending) {
                          return texts[i + 1].ends_with(ending);
                        });
    const Upos before = info(tags[i - 1]).upos;
    if (people && info(tags[i]).upos == Upos::verb &&
        (before == Upos::adp || before == Upos::sconj) &&
        one_of(texts[i], {"agitating", "protesting", "rioting", "striking", "warring"}))
      tags[i] = adjective;
  }
}

}  // namespace

void retag_terms(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  retag_pay(texts, tags);
  retag_first_halves(texts, tags);
  retag_executives(texts, tags);
  retag_shots(texts, tags);
  retag_light(texts, tags);
  retag_homes(texts, tags);
  retag_given(texts, tags);
  retag_protesters(texts, tags);
}

}  // namespace fabula
