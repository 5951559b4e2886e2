#include "ingest/text/words_of_news.h"

#include <algorithm>
#include <ranges>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

bool begins_phrase(string_view word, Upos pos) {
  return begins_upper(word) || pos == Upos::det || pos == Upos::pron || pos == Upos::adj;
}

/// "denied backing the rebels", but "denied backing for its plan", "denied boarding passes".
void retag_denied(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag gerund =
      fine_tag({.upos = Upos::verb, .tense = Tense::present, .form = VerbForm::gerund});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (one_of(texts[i - 1], {"denied", "denies", "deny", "denying"}) &&
        texts[i].ends_with("ing") && info(tags[i]).upos == Upos::noun &&
        begins_phrase(texts[i + 1], info(tags[i + 1]).upos))
      tags[i] = gerund;
}

/// "as fighting goes on", "after shelling killed ten": what goes on or does something is a noun.
void retag_fighting(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    if (!one_of(texts[i], {"bombing", "fighting", "looting", "rioting", "shelling", "shooting",
                           "trading", "voting"}) ||
        !one_of(texts[i - 1], {"after", "and", "as", "because", "before", "but", "since", "until",
                               "when", "where", "while"}))
      continue;
    const bool goes_on = info(tags[i + 1]).upos == Upos::noun &&
                         one_of(texts[i + 1], {"continues", "drags", "intensifies", "persists",
                                               "rages", "resumes", "spreads"});
    if (goes_on) tags[i + 1] = present_tag();
    if (is_finite(tags[i + 1])) tags[i] = noun;
  }
}

/// "slashed value added tax"
void retag_value_added(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (texts[i] == "added" && texts[i - 1] == "value" && one_of(texts[i + 1], {"tax", "taxes"}))
      tags[i] = adjective;
}

/// "half of the agreements were binding"
void retag_binding(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (one_of(texts[i], {"binding", "pending"}) && info(tags[i - 1]).upos == Upos::aux &&
        (i + 1 == texts.size() || !begins_phrase(texts[i + 1], info(tags[i + 1]).upos)))
      tags[i] = adjective;
}

/// "cut its profit forecast for the year"
void retag_forecast(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i < texts.size(); ++i) {
    const bool figure =
        one_of(texts[i - 1], {"deficit", "demand", "dividend", "earnings", "export", "growth",
                              "income", "inflation", "output", "price", "production", "profit",
                              "profits", "revenue", "sales"});
    const bool ends = i + 1 == texts.size() || info(tags[i + 1]).upos == Upos::adp ||
                      info(tags[i + 1]).upos == Upos::punct;
    if (texts[i] == "forecast" && figure && ends) tags[i] = noun;
  }
}

/// "such as Acme and Allied Gold": in the middle of a sentence only names have capitals.
void retag_capitals(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  const bool running =
      std::ranges::any_of(std::views::iota(std::size_t{0}, texts.size()),
                          [&](auto i) { return is_finite(tags[i]) && !begins_upper(texts[i]); });
  if (!running) return;
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos;
    const bool within = before == Upos::cconj || before == Upos::det || before == Upos::adp ||
                        before == Upos::propn;
    if (within && begins_upper(texts[i]) && info(tags[i]).upos == Upos::verb &&
        info(tags[i + 1]).upos == Upos::propn && begins_upper(texts[i + 1]))
      tags[i] = name;
  }
}

/// "Ursula von der Leyen", "if it fails, van Dorn resigns": part of a name, no preposition.
void retag_particles_of_names(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag name = fine_tag({.upos = Upos::propn});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
    if (!one_of(texts[i], {"van", "von"}) || info(tags[i]).upos != Upos::adp) continue;
    std::size_t next = i + 1;
    while (next + 1 < texts.size() && one_of(texts[next], {"de", "den", "der", "het"})) ++next;
    if (!begins_upper(texts[next])) continue;
    for (std::size_t k = i; k < next; ++k) tags[k] = name;
  }
}

/// "its most advanced chips": what they are like, not what somebody did.
void retag_degrees(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag adjective = fine_tag({.upos = Upos::adj});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i)
    if (one_of(texts[i - 1], {"least", "most"}) && texts[i].ends_with("ed") &&
        info(tags[i]).upos == Upos::verb && info(tags[i + 1]).upos == Upos::noun &&
        info(tags[i + 1]).plural)
      tags[i] = adjective;
}

/// "an expansion of its copper mine": where ore is dug, not whose it is.
void retag_mine(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i < texts.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos;
    if (texts[i] == "mine" && info(tags[i]).upos == Upos::pron &&
        (before == Upos::noun || before == Upos::propn || before == Upos::adj ||
         before == Upos::det))
      tags[i] = noun;
  }
}

/// "holders of Eurobonds": a kind of bond, whatever its capital.
void retag_eurobonds(std::span<const string_view> texts, std::span<FineTag> tags) {
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (one_of(texts[i], {"Eurobond", "Eurobonds"}))
      tags[i] = fine_tag({.upos = Upos::noun, .plural = texts[i].ends_with('s')});
}

/// "Norvia, Borvia trade fire", "as Norvia, Borvia sign pact": behind two names that a comma joins,
/// a headline has its verb.
void retag_joint_act(std::span<const string_view> texts, std::span<FineTag> tags) {
  if (texts.empty() || one_of(texts.back(), {".", "!", "?"})) return;
  for (std::size_t i = 3; i + 1 < texts.size(); ++i) {
    const bool joint = texts[i - 2] == "," && info(tags[i - 1]).upos == Upos::propn &&
                       info(tags[i - 3]).upos == Upos::propn;
    if (joint && info(tags[i]).upos == Upos::noun &&
        one_of(texts[i], {"agree", "clash", "exchange", "hold", "launch", "plan", "pledge", "seal",
                          "sign", "spar", "strike", "swap", "trade", "vow"}))
      tags[i] = present_tag();
  }
}

/// "King hosts envoy as talks begin": before "as" a headline has a verb of its own.
void retag_first_predicate(std::span<const string_view> texts, std::span<FineTag> tags) {
  if (texts.size() < 5 || one_of(texts.back(), {".", "!", "?"})) return;
  const auto as = std::ranges::find(texts, string_view("as"));
  const auto end = static_cast<std::size_t>(as - texts.begin());
  if (as == texts.end() || end < 3) return;
  const auto told = tags.first(end);
  const bool verbless = std::ranges::none_of(told, [](FineTag tag) {
    return info(tag).upos == Upos::verb || info(tag).upos == Upos::aux;
  });
  const Upos subject = info(tags[0]).upos;
  if (verbless && (subject == Upos::noun || subject == Upos::propn) &&
      info(tags[1]).upos == Upos::noun && texts[1].ends_with('s') && !begins_upper(texts[1]) &&
      info(tags[2]).upos == Upos::propn)
    tags[1] = present_tag();
}

/// "banned imports that April to save dollars", "signed that October and ratified": when, not what
/// somebody called April does; but "said that October was wet", "said that April sales fell".
void retag_that_month(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag determiner = fine_tag({.upos = Upos::det});
  for (std::size_t i = 1; i + 2 < texts.size(); ++i) {
    if (texts[i] != "that" || !is_month_name(texts[i + 1]) || is_finite(tags[i + 2])) continue;
    const Upos next = info(tags[i + 2]).upos;
    const bool closed = next == Upos::punct || next == Upos::cconj || next == Upos::adp;
    if (closed || info(tags[i - 1]).upos != Upos::verb) tags[i] = determiner;
  }
}

/// "a 140bn loan", "cost 20 mn": a number, not what joins words.
void retag_units(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag number = fine_tag({.upos = Upos::num});
  for (std::size_t i = 1; i < texts.size(); ++i)
    if (info(tags[i - 1]).upos == Upos::num &&
        one_of(texts[i], {"bln", "bn", "mln", "mn", "tn", "trn"}))
      tags[i] = number;
}

/// "fell thanks to new rules", but "gave thanks to them".
void retag_thanks(std::span<const string_view> texts, std::span<FineTag> tags) {
  static const FineTag preposition = fine_tag({.upos = Upos::adp});
  for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
    if (!one_of(texts[i], {"Thanks", "thanks"}) || texts[i + 1] != "to") continue;
    const Upos before = i > 0 ? info(tags[i - 1]).upos : Upos::punct;
    const bool given =
        before == Upos::det || before == Upos::adj || before == Upos::pron || before == Upos::adp ||
        (i > 0 && one_of(texts[i - 1], {"expressed", "gave", "give", "given", "giving", "offered",
                                        "owed", "said", "say"}));
    if (!given) tags[i] = preposition;
  }
}

/// "bank holds rates but hints at cuts", "pays a coupon, eyes markets": where a headline has a
/// predicate in the present already, so is what "but" or a comma adds without a verb behind it.
void retag_second_predicate(std::span<const string_view> texts, std::span<FineTag> tags) {
  if (texts.empty() || one_of(texts.back(), {".", "!", "?", "\"", "\u201d"})) return;
  const auto is_present = [&](std::size_t i) {
    return is_finite(tags[i]) && info(tags[i]).tense == Tense::present && texts[i].ends_with('s');
  };
  for (std::size_t i = 2; i + 1 < texts.size(); ++i) {
    const bool told =
        texts[i].ends_with('s') && takes_content(texts[i].substr(0, texts[i].size() - 1));
    const bool added =
        (texts[i - 1] == "but" && told) || (texts[i - 1] == "," && texts[i] == "eyes");
    if (!added || info(tags[i]).upos != Upos::noun) continue;
    bool before = false, behind = false;
    for (std::size_t k = 0; k < i; ++k) before = before || is_present(k);
    for (std::size_t k = i + 1; k < texts.size(); ++k) behind = behind || is_finite(tags[k]);
    if (before && (!behind || texts[i] == "eyes")) tags[i] = present_tag();
  }
}

}  // namespace

void retag_words_of_news(std::span<const string_view> texts, std::span<FineTag> tags) {
  retag_denied(texts, tags);
  retag_fighting(texts, tags);
  retag_value_added(texts, tags);
  retag_binding(texts, tags);
  retag_degrees(texts, tags);
  retag_mine(texts, tags);
  retag_eurobonds(texts, tags);
  retag_joint_act(texts, tags);
  retag_first_predicate(texts, tags);
  retag_forecast(texts, tags);
  retag_particles_of_names(texts, tags);
  retag_capitals(texts, tags);
  retag_units(texts, tags);
  retag_thanks(texts, tags);
  retag_that_month(texts, tags);
  retag_second_predicate(texts, tags);
}

}  // namespace fabula
