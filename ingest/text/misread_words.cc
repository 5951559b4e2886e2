#include "ingest/text/misread_words.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

/// "violence broke out following the raid": a participle that is a preposition in news, unless it
/// is a verb with an auxiliary, or what a determiner or preposition asks for.
void retag_following(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag preposition = fine_tag({.upos = Upos::adp});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
    if (texts[i] != "following" && texts[i] != "Following") continue;
    const Upos before = i > 0 ? info(tags[i - 1]).upos : Upos::punct;
    const Upos behind = info(tags[i + 1]).upos;
    const bool free = before == Upos::noun || before == Upos::propn || before == Upos::punct ||
                      before == Upos::adv || before == Upos::verb || before == Upos::num;
    const bool phrase = behind == Upos::det || behind == Upos::adj || behind == Upos::noun ||
                        behind == Upos::propn || behind == Upos::num || behind == Upos::pron;
    if (free && phrase) tags[i] = preposition;
  }
}

/// "Acme unveiled a phone": verbs that are no adjectives, though "un" makes most such words one.
void retag_reversals(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static constexpr auto verbs = std::to_array<std::string_view>(
      {"uncovered", "undercut", "undermined", "underwent", "unearthed", "unfolded", "unleashed",
       "unloaded", "unlocked", "unpacked", "unraveled", "unravelled", "unseated", "unveiled"});
  for (std::size_t i = 1; i < texts.size(); ++i) {
    if (info(tags[i]).upos != Upos::adj || !std::ranges::binary_search(verbs, texts[i])) continue;
    const Upos before = info(tags[i - 1]).upos;
    if (before == Upos::det || before == Upos::adj || before == Upos::adp) continue;
    tags[i] = before == Upos::aux ? past_participle_tag() : past_tense_tag();
  }
}

/// "to re-establish ties": what is done again, whatever the hyphen makes of the word.
void retag_repeats(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag infinitive = fine_tag({.upos = Upos::verb, .form = VerbForm::infinitive});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    if (!texts[i].starts_with("re-") || info(tags[i]).upos == Upos::verb) continue;
    if (is_modal(texts[i - 1]) || texts[i - 1] == "to") tags[i] = infinitive;
  }
}

/// "another later died": when, not which.
void retag_later(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adverb = fine_tag({.upos = Upos::adv});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (texts[i] == "later" && info(tags[i]).upos == Upos::adj && tags[i + 1] == past_tense_tag())
      tags[i] = adverb;
}

/// "she'd found it": what has the form of a participle is no infinitive.
void retag_contracted(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag had =
      fine_tag({.upos = Upos::aux, .tense = Tense::past, .form = VerbForm::finite});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    if (!one_of(texts[i], {"'d", "\u2019d"})) continue;
    const std::size_t verb = info(tags[i + 1]).upos == Upos::adv ? i + 2 : i + 1;
    if (verb >= texts.size() || info(tags[verb]).form != VerbForm::infinitive ||
        irregular_verb_base(texts[verb]).empty())
      continue;
    tags[i] = had;
    tags[verb] = past_participle_tag();
  }
}

/// "a water main broke": a pipe, no adjective.
void retag_mains(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const Upos behind = info(tags[i + 1]).upos;
    if (texts[i] == "main" && one_of(texts[i - 1], {"gas", "sewage", "sewer", "steam", "water"}) &&
        behind != Upos::noun && behind != Upos::adj)
      tags[i] = noun;
  }
}

/// "and referee Anna Berg stopped it": before a name and what that did, who somebody is.
void retag_titles(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  constexpr auto titles = std::to_array<std::string_view>(
      {"author", "captain", "champion", "chef", "coach", "host", "judge", "pilot", "referee"});
  for (std::size_t i = 1; i + 2 < texts.size(); ++i) {
    if (!one_of(texts[i], titles) || info(tags[i]).upos != Upos::verb ||
        info(tags[i - 1]).upos != Upos::cconj || info(tags[i + 1]).upos != Upos::propn)
      continue;
    std::size_t verb = i + 1;
    while (verb < texts.size() && info(tags[verb]).upos == Upos::propn) ++verb;
    if (verb < texts.size() && is_finite(tags[verb])) tags[i] = noun;
  }
}

/// "Colonel Omar Said denied it": a surname beside a verb in small letters, as no headline in
/// capitals has it.
void retag_said(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  const auto is_told = [&](std::size_t i) {
    return is_finite(tags[i]) && texts[i][0] >= 'a' && texts[i][0] <= 'z';
  };
  for (std::size_t i = 1; i < texts.size(); ++i) {
    if (texts[i] != "Said" || info(tags[i]).upos != Upos::verb ||
        info(tags[i - 1]).upos != Upos::propn)
      continue;
    if (std::ranges::any_of(std::views::iota(std::size_t{0}, texts.size()), is_told))
      tags[i] = name;
  }
}

/// "the death of pioneering doctor Anna Berg", "one guest, retired nurse Anna Berg": before a noun
/// it tells what somebody is like; but "the club retired his shirt".
void retag_pioneering(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
    const Upos before = i > 0 ? info(tags[i - 1]).upos : Upos::punct;
    const bool retired = texts[i] == "retired" &&
                         (before == Upos::punct || before == Upos::adp || before == Upos::cconj);
    const Upos behind = info(tags[i + 1]).upos;
    if ((texts[i] == "pioneering" || retired) && info(tags[i]).upos == Upos::verb &&
        (behind == Upos::noun || behind == Upos::propn))
      tags[i] = adjective;
  }
}

/// "centre left parties", "far right": wings of politics, nobody's leaving.
void retag_wings(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (texts[i] == "left" && info(tags[i]).upos == Upos::verb &&
        one_of(texts[i - 1], {"center", "centre", "far", "hard"}))
      tags[i] = adjective;
}

/// "single-use cups", "high-yield bonds": behind an adjective and a hyphen stands a noun.
void retag_halves(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const FineTagInfo& tag = info(tags[i]);
    if (texts[i - 1] == "-" && info(tags[i - 2]).upos == Upos::adj && tag.upos == Upos::verb &&
        tag.form == VerbForm::infinitive && info(tags[i + 1]).upos == Upos::noun)
      tags[i] = noun;
  }
}

/// "Neighbouring Norvia closed its ports": what lies beside something; nobody does it. "United
/// Norvia" is a name.
void retag_neighbours(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 0; i + 2 < texts.size(); ++i) {
    const bool beside = one_of(texts[i], {"Neighboring", "Neighbouring"}) && texts[i + 2] != ",";
    if ((beside || texts[i] == "United") && info(tags[i]).upos == Upos::verb &&
        info(tags[i + 1]).upos == Upos::propn)
      tags[i] = adjective;
  }
}

/// "a total of 40 reported cases": between a number and a noun a past form is a participle.
void retag_counted(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const FineTagInfo &tag = info(tags[i]), &behind = info(tags[i + 1]);
    const bool led =
        one_of(texts[i - 2], {"a", "about", "all", "nearly", "of", "over", "the", "with"});
    if (tag.upos == Upos::verb && tag.tense == Tense::past && texts[i].ends_with("ed") && led &&
        info(tags[i - 1]).upos == Upos::num && behind.upos == Upos::noun && behind.plural)
      tags[i] = past_participle_tag();
  }
}

/// "met Ben and newly elected Governor Berg": before a title such a form is an adjective.
void retag_newly(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (texts[i - 1] == "newly" && info(tags[i]).tense == Tense::past &&
        info(tags[i + 1]).upos == Upos::propn)
      tags[i] = adjective;
}

/// "giving him locker keys", "denied them guest passes": who is given something does nothing.
void retag_gifts(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const FineTagInfo& tag = info(tags[i]);
    if (tag.upos == Upos::verb && tag.form == VerbForm::infinitive &&
        info(tags[i - 1]).upos == Upos::pron && info(tags[i + 1]).upos == Upos::noun &&
        one_of(texts[i - 2],
               {"award", "awarded", "awarding", "denied", "deny", "denying", "gave", "give",
                "given", "giving", "grant", "granted", "granting", "offer", "offered", "offering"}))
      tags[i] = noun;
  }
}

/// "exports declined by 5 per cent": behind a noun and before an amount these change by themselves;
/// nobody is told who changes them.
void retag_changes(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static constexpr auto changes = std::to_array<std::string_view>(
      {"advanced", "climbed", "contracted", "declined", "decreased", "deepened",  "dropped",
       "eased",    "edged",   "expanded",   "gained",   "improved",  "increased", "jumped",
       "narrowed", "plunged", "slipped",    "slowed",   "surged",    "tumbled",   "widened"});
  static constexpr auto roughly = std::to_array<std::string_view>(
      {"a", "about", "almost", "around", "at", "less", "more", "nearly", "over", "some", "up"});
  for (std::size_t i = 1; i + 2 < texts.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos, amount = info(tags[i + 2]).upos;
    const bool behind_noun = before == Upos::noun || before == Upos::propn || before == Upos::adv;
    const bool measured =
        amount == Upos::num || amount == Upos::sym || one_of(texts[i + 2], roughly);
    const bool changed =
        texts[i + 1] == "by" && behind_noun && std::ranges::binary_search(changes, texts[i]);
    // "the number of dead rose to 12"
    const bool grew = texts[i] == "rose" && (behind_noun || before == Upos::adj) &&
                      one_of(texts[i + 1], {"by", "from", "to"});
    if (measured && (changed || grew)) tags[i] = past_tense_tag();
  }
}

/// "Moody's cut the rating", "sold at Christie's in May": where nothing follows that somebody could
/// have, the ending belongs to the name; but "a friend of Anna's".
void retag_names_in_s(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  const auto begins_phrase = [&](std::size_t i) {
    const Upos pos = info(tags[i]).upos;
    return pos == Upos::det || pos == Upos::propn || pos == Upos::num || pos == Upos::adp;
  };
  for (std::size_t i = 1; i + 2 < texts.size(); ++i) {
    if (!one_of(texts[i], {"'s", "\u2019s"}) || info(tags[i]).upos != Upos::part ||
        info(tags[i - 1]).upos != Upos::propn || texts[i + 2] == "-")
      continue;
    std::size_t first = i - 1;
    while (first > 0 && info(tags[first - 1]).upos == Upos::propn) --first;
    if (first > 0 && texts[first - 1] == "of") continue;  // "a friend of Anna Berg's"
    const Upos behind = info(tags[i + 1]).upos;
    const bool verb = behind == Upos::verb && is_finite(tags[i + 1]) && begins_phrase(i + 2);
    if (verb || behind == Upos::adp || behind == Upos::aux) tags[i] = name;
  }
}

/// "aid for flood-hit Norvia", "the US-led talks": behind a hyphen and before a noun these are
/// participles, and what did it stands before the hyphen.
void retag_stricken(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const Upos behind = info(tags[i + 1]).upos;
    // "was one-sided from the start"
    if (texts[i - 1] == "-" && one_of(texts[i], {"lived", "sided"})) tags[i] = adjective;
    if (texts[i - 1] != "-" ||
        !one_of(texts[i], {"flagged", "held", "hit", "led", "ranked", "rated", "seeded", "stricken",
                           "torn"}) ||
        (behind != Upos::noun && behind != Upos::propn && behind != Upos::adj))
      continue;
    tags[i] = adjective;
    if (info(tags[i - 2]).upos == Upos::verb) tags[i - 2] = noun;
  }
}

/// "guilty of murder and attempted robbery", "coups or attempted coups": behind a noun and before
/// one that has no article it names a deed, not what somebody did; but "took pills and attempted
/// suicide".
void retag_attempted(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const bool deed = (texts[i] == "attempted" && texts[i + 1] != "suicide") ||
                      (one_of(texts[i], {"alleged", "suspected"}) && info(tags[i + 1]).plural);
    if (deed && one_of(texts[i - 1], {"and", "or"}) && info(tags[i - 2]).upos == Upos::noun &&
        info(tags[i + 1]).upos == Upos::noun)
      tags[i] = adjective;
  }
}

/// "a horse suffering from a wound", "the police shooting of Anna": the first is no noun, the
/// second no verb.
void retag_victims(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  static const FineTag participle =
      fine_tag({.upos = Upos::verb, .tense = Tense::present, .form = VerbForm::participle});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos;
    if (before != Upos::noun && before != Upos::propn) continue;
    if (texts[i] == "suffering" && texts[i + 1] == "from") tags[i] = participle;
    if (one_of(texts[i], {"bombing", "killing", "shooting", "stabbing"}) && texts[i + 1] == "of")
      tags[i] = noun;
  }
}

}  // namespace

void retag_misread_words(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  retag_following(texts, tags);
  retag_reversals(texts, tags);
  retag_repeats(texts, tags);
  retag_later(texts, tags);
  retag_said(texts, tags);
  retag_mains(texts, tags);
  retag_titles(texts, tags);
  retag_contracted(texts, tags);
  retag_pioneering(texts, tags);
  retag_wings(texts, tags);
  retag_halves(texts, tags);
  retag_neighbours(texts, tags);
  retag_counted(texts, tags);
  retag_gifts(texts, tags);
  retag_newly(texts, tags);
  retag_names_in_s(texts, tags);
  retag_changes(texts, tags);
  retag_stricken(texts, tags);
  retag_attempted(texts, tags);
  retag_victims(texts, tags);
}

}  // namespace fabula
