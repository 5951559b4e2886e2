#include "ingest/text/misread_reports.h"

#include <array>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// "the 22-year-old, who left, won": a noun where none stands behind it.
void retag_ages(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 5; i < texts.size(); ++i) {
    const Upos behind = i + 1 < texts.size() ? info(tags[i + 1]).upos : Upos::punct;
    if (texts[i] == "old" && texts[i - 1] == "-" && texts[i - 2] == "year" && texts[i - 3] == "-" &&
        info(tags[i - 5]).upos == Upos::det && behind != Upos::noun && behind != Upos::propn &&
        behind != Upos::adj)
      tags[i] = noun;
  }
}

/// "after leaked letters showed it": behind a preposition no past tense stands, and behind a
/// conjunction no clause begins with one.
void retag_opening_participles(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const FineTagInfo& tag = info(tags[i]);
    const Upos behind = info(tags[i + 1]).upos;
    if (tag.upos != Upos::verb || tag.tense != Tense::past || !texts[i].ends_with("ed") ||
        (behind != Upos::noun && behind != Upos::propn))
      continue;
    const bool finite = tag.form == VerbForm::finite;
    if (one_of(texts[i - 1], {"after", "because", "before"}) ||
        (finite && one_of(texts[i - 1], {"about", "against", "amid", "of", "over", "with"})))
      tags[i] = adjective;
  }
}

/// "No 10 rejected it": the number of a house, not none.
void retag_house_numbers(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i)
    if (texts[i] == "No" && info(tags[i + 1]).upos == Upos::num &&
        texts[i + 1].find_first_not_of("0123456789") == std::string_view::npos)
      tags[i] = name;
}

/// "closed pending an inquiry": a preposition, where nothing is pending.
void retag_pending(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag preposition = fine_tag({.upos = Upos::adp});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const Upos behind = info(tags[i + 1]).upos;
    const Upos before = info(tags[i - 1]).upos;
    const bool free = before == Upos::noun || before == Upos::verb || before == Upos::propn;
    if (texts[i] == "pending" && info(tags[i]).upos != Upos::adp && free &&
        (behind == Upos::noun || behind == Upos::det || behind == Upos::adj))
      tags[i] = preposition;
  }
}

/// "a one-off payment"
void retag_one_off(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 2; i + 1 < texts.size(); ++i)
    if (texts[i] == "off" && texts[i - 1] == "-" && texts[i - 2] == "one" &&
        info(tags[i + 1]).upos == Upos::noun)
      tags[i] = adjective;
}

/// "Acme pilots call off strike": people, who call.
void retag_people(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun, .plural = true});
  static constexpr auto deeds = std::to_array<std::string_view>(
      {"accept", "back", "block", "call", "end", "hold", "join", "march", "plan", "protest",
       "reject", "stage", "strike", "vote", "walk"});
  for (std::size_t i = 1; i + 2 < texts.size(); ++i)
    if (one_of(texts[i], {"captains", "coaches", "doctors", "guards", "judges", "nurses", "pilots",
                          "rivals"}) &&
        info(tags[i]).upos == Upos::verb && one_of(texts[i + 1], deeds)) {
      tags[i] = noun;
      tags[i + 1] = present_tag();
    }
}

/// "Uptake of the jab fell": no preposition.
void retag_opening_nouns(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  if (texts.size() > 2 && texts[1] == "of" && info(tags[0]).upos == Upos::adp &&
      !one_of(texts[0], {"Ahead", "As", "Because", "Despite", "Inside", "Instead", "Irrespective",
                         "Off", "Out", "Outside", "Regardless", "Short"}))
    tags[0] = noun;
  // "Rival Acme said so"
  if (texts.size() > 2 && one_of(texts[0], {"Rival", "Rivals"}) &&
      info(tags[1]).upos == Upos::propn)
    tags[0] = noun;
}

/// "the doubles title": between players, no verb.
void retag_contests(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i)
    if (one_of(texts[i], {"doubles", "singles"}) && info(tags[i]).upos == Upos::verb &&
        one_of(texts[i + 1], {"champion", "champions", "final", "match", "title", "titles"}))
      tags[i] = noun;
}

/// "won the US Open": the name of a contest.
void retag_opens(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (texts[i] == "Open" && info(tags[i]).upos == Upos::adj &&
        one_of(texts[i - 1], {"Australian", "British", "French", "U.S.", "US"}))
      tags[i] = name;
}

/// "was cleared of money laundering": behind what is dealt in, the name of a crime.
void retag_crimes(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  static constexpr auto crimes =
      std::to_array<std::string_view>({"dealing", "fixing", "laundering", "peddling", "poaching",
                                       "rigging", "smuggling", "trafficking"});
  static constexpr auto goods = std::to_array<std::string_view>(
      {"arms", "ballot", "bid", "child", "cocaine", "drug", "drugs", "election", "heroin", "human",
       "ivory", "match", "money", "people", "rhino", "vote", "weapons", "wildlife"});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (info(tags[i]).upos == Upos::verb && one_of(texts[i], crimes) && one_of(texts[i - 1], goods))
      tags[i] = noun;
}

/// "because of fighting between the two": what goes on, and no deed of the subject's.
void retag_goings_on(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (info(tags[i]).upos == Upos::verb && info(tags[i + 1]).upos == Upos::adp &&
        one_of(texts[i], {"bombing", "bombings", "fighting", "flooding", "infighting", "looting",
                          "rioting", "shelling", "shooting", "wrangling"}) &&
        one_of(texts[i - 1], {"after", "amid", "by", "during", "of", "to"}) &&
        texts[i + 1] != "at" && texts[i + 1] != "for")
      tags[i] = noun;
}

/// "A$15 billion": a sign of money.
void retag_money(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag sign = fine_tag({.upos = Upos::sym});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i)
    if (one_of(texts[i], {"A$", "C$", "HK$", "NT$", "NZ$", "R$", "S$", "US$"}) &&
        info(tags[i + 1]).upos == Upos::num)
      tags[i] = sign;
}

}  // namespace

void retag_reports(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  retag_ages(texts, tags);
  retag_opening_participles(texts, tags);
  retag_house_numbers(texts, tags);
  retag_pending(texts, tags);
  retag_one_off(texts, tags);
  retag_people(texts, tags);
  retag_opening_nouns(texts, tags);
  retag_contests(texts, tags);
  retag_opens(texts, tags);
  retag_crimes(texts, tags);
  retag_goings_on(texts, tags);
  retag_money(texts, tags);
}

}  // namespace fabula
