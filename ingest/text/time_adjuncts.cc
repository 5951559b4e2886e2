#include "ingest/text/time_adjuncts.h"

#include <array>
#include <string>

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_base.h"

namespace fabula {
namespace {

using std::string_view;

bool is_day(string_view word) {
  return is_weekday_name(word) || word == "today" || word == "tomorrow" || word == "yesterday";
}

/// Of a verb that has a time for its object: "the campaign entered June".
bool takes_time(string_view verb) {
  constexpr auto bases = std::to_array<string_view>({"approach", "call", "celebrate", "commemorate",
                                                     "declare", "enter", "mark", "name", "near",
                                                     "observe", "pick", "reach", "set", "spend"});
  return one_of(verb, bases);
}

class Adjuncts {
 public:
  Adjuncts(std::span<const string_view> words, std::span<const FineTag> tags, std::span<int> heads,
           std::span<Deprel> labels)
      : words_(words), tags_(tags), heads_(heads), labels_(labels) {}

  void run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      take_from_name(i);
      give_up_particle(i);
      if (is_bare_period(i)) {
        give_up_noun(i);
        hang_on_verb(i);
        hang_on_next_verb(i);
      }
      if (is_count_of_time(i)) give_up_object(i);
      if (names_time(i) && is_verb(heads_[i])) relabel(i);
      if (is_counted_off(i)) labels_[i] = Deprel::obl_unmarked;
    }
  }

 private:
  bool is_verb(int head) const {
    return head < static_cast<int>(words_.size()) &&
           info(tags_[static_cast<std::size_t>(head)]).upos == Upos::verb;
  }

  /// A day, or a month that a number or "last" tells the year or the day of.
  bool names_time(std::size_t i) const {
    if (is_day(words_[i])) return true;
    if (!is_month_name(words_[i]) && !is_month_abbreviation(words_[i])) return false;
    const bool day = i + 1 < words_.size() && info(tags_[i + 1]).upos == Upos::num;
    return day || (i > 0 && one_of(words_[i - 1],
                                   std::to_array<string_view>({"last", "this", "next", "past"})));
  }

  /// "opened in May and closed two years later": how long after, not what was closed.
  bool is_counted_off(std::size_t i) const {
    return labels_[i] == Deprel::obj && is_verb(heads_[i]) && is_unit(i) && i + 1 < words_.size() &&
           one_of(words_[i + 1], std::to_array<string_view>(
                                     {"afterward", "afterwards", "ago", "earlier", "later"}));
  }

  /// What lapses of time are counted in.
  bool is_unit(std::size_t i) const {
    static constexpr auto units = std::to_array<string_view>(
        {"days", "decades", "hours", "minutes", "months", "weeks", "years"});
    return one_of(words_[i], units);
  }

  /// "Acme today opened a shop": the day is no part of the name before it.
  void take_from_name(std::size_t i) {
    constexpr auto days = std::to_array<string_view>({"today", "tomorrow", "yesterday"});
    const int name = heads_[i];
    if (labels_[i] != Deprel::flat || !one_of(words_[i], days) || name >= static_cast<int>(i))
      return;
    const int verb = heads_[static_cast<std::size_t>(name)];
    if (!is_verb(verb)) return;
    heads_[i] = verb;
    labels_[i] = Deprel::obl_unmarked;
  }

  /// "set off that night": such words are of the verb, not of the time.
  void give_up_particle(std::size_t i) {
    const auto time = static_cast<std::size_t>(heads_[i]);
    if (labels_[i] != Deprel::case_ || i == 0 || time <= i || time >= words_.size() ||
        !one_of(words_[i],
                std::to_array<string_view>({"away", "back", "down", "off", "out", "up"})) ||
        heads_[time] != static_cast<int>(i) - 1 || !is_verb(heads_[time]) ||
        !(names_time(time) || is_period(words_[time])))
      return;
    heads_[i] = heads_[time];
    labels_[i] = Deprel::compound_prt;
    labels_[time] = Deprel::obl_unmarked;
  }

  static bool is_period(string_view word) {
    return one_of(
        word, std::to_array<string_view>({"autumn", "fall", "month", "night", "quarter", "spring",
                                          "summer", "week", "weekend", "winter", "year"}));
  }

  /// "last year", "this month": the noun of a phrase that says when without a preposition.
  bool is_bare_period(std::size_t i) const {
    return i > 1 && one_of(words_[i - 1], std::to_array<string_view>({"last", "next", "this"})) &&
           (names_time(i) || is_period(words_[i]));
  }

  /// "ruled on a request for an injunction next month": "next" parts the period from the noun
  /// before it, which heads the phrase.
  void give_up_noun(std::size_t i) {
    const std::size_t noun = i - 2;
    const Upos upos = info(tags_[noun]).upos;
    if ((upos != Upos::noun && upos != Upos::propn) || heads_[noun] != static_cast<int>(i) ||
        labels_[noun] != Deprel::compound)
      return;
    heads_[noun] = heads_[i];
    labels_[noun] = labels_[i];
    for (std::size_t k = 0; k < noun; ++k)
      if (heads_[k] == static_cast<int>(i)) heads_[k] = static_cast<int>(noun);
    heads_[i] = static_cast<int>(noun);
    labels_[i] = Deprel::nmod_unmarked;
  }

  /// "To help them, the bank last month cut its rate": between a subject and its verb a bare period
  /// is of that verb.
  void hang_on_next_verb(std::size_t i) {
    const std::size_t verb = i + 1;
    if (verb >= words_.size() || !is_finite(tags_[verb]) || !is_verb(static_cast<int>(verb)) ||
        labels_[i] != Deprel::obl_unmarked || heads_[i] >= static_cast<int>(i))
      return;
    for (std::size_t k = static_cast<std::size_t>(heads_[i]) + 1; k < i; ++k)
      if (heads_[k] == static_cast<int>(verb) && labels_[k] == Deprel::nsubj)
        heads_[i] = static_cast<int>(verb);
  }

  /// "weeks earlier", "days before"
  bool is_count_of_time(std::size_t i) const {
    return i > 1 && i + 1 < words_.size() && is_unit(i) &&
           one_of(words_[i + 1], std::to_array<string_view>(
                                     {"after", "ago", "before", "earlier", "later", "prior"}));
  }

  /// "signed a deal weeks earlier": what is signed is the deal.
  void give_up_object(std::size_t i) {
    const std::size_t noun = i - 1;
    if (info(tags_[noun]).upos != Upos::noun || heads_[noun] != static_cast<int>(i) ||
        labels_[noun] != Deprel::compound)
      return;
    int verb = heads_[i];
    while (verb < static_cast<int>(words_.size()) && !(is_verb(verb) && verb < static_cast<int>(i)))
      verb = heads_[static_cast<std::size_t>(verb)];
    if (verb == static_cast<int>(words_.size())) return;
    bool marked = false;
    for (std::size_t k = 0; k < noun; ++k) {
      if (heads_[k] != static_cast<int>(i)) continue;
      heads_[k] = static_cast<int>(noun);
      marked = marked || labels_[k] == Deprel::case_;
    }
    heads_[noun] = verb;
    labels_[noun] = marked ? Deprel::obl : Deprel::obj;
    if (is_verb(heads_[i])) labels_[i] = Deprel::obl_unmarked;
  }

  /// "rejected a request last year": behind a verb and its object a bare period is the verb's.
  void hang_on_verb(std::size_t i) {
    if (labels_[i] != Deprel::nmod_unmarked && labels_[i] != Deprel::nmod) return;
    for (std::size_t k = 0; k < i; ++k)
      if (heads_[k] == static_cast<int>(i) && labels_[k] == Deprel::case_) return;
    int verb = heads_[i];
    while (verb < static_cast<int>(words_.size()) && !is_verb(verb))
      verb = heads_[static_cast<std::size_t>(verb)];
    if (verb >= static_cast<int>(i)) return;
    heads_[i] = verb;
    labels_[i] = Deprel::obl_unmarked;
  }

  void relabel(std::size_t i) {
    if (labels_[i] != Deprel::nsubj && labels_[i] != Deprel::obj) return;
    if (const std::size_t preposition = mark_of(i); preposition < i) {
      heads_[preposition] = static_cast<int>(i);
      labels_[preposition] = Deprel::case_;
      labels_[i] = Deprel::obl;
      return;
    }
    const auto verb = static_cast<std::size_t>(heads_[i]);
    if (labels_[i] == Deprel::obj && verb < i && !has_determiner(i) && !takes_time(base_of(verb)))
      labels_[i] = Deprel::obl_unmarked;
  }

  /// The preposition right before the time that hangs on the verb; i where there is none.
  std::size_t mark_of(std::size_t i) const {
    if (i == 0 || info(tags_[i - 1]).upos != Upos::adp) return i;
    const bool marks = labels_[i - 1] == Deprel::mark || labels_[i - 1] == Deprel::case_;
    return marks && one_of(words_[i - 1], std::to_array<string_view>({"from", "in", "on", "since"}))
               ? i - 1
               : i;
  }

  bool has_determiner(std::size_t i) const {
    for (std::size_t k = 0; k < words_.size(); ++k)
      if (heads_[k] == static_cast<int>(i) && labels_[k] == Deprel::det && words_[k] != "this" &&
          words_[k] != "that")
        return true;
    return false;
  }

  std::string base_of(std::size_t verb) const {
    std::string base = verb_base(words_[verb]);
    return base.empty() ? std::string(words_[verb]) : base;
  }

  std::span<const string_view> words_;
  std::span<const FineTag> tags_;
  std::span<int> heads_;
  std::span<Deprel> labels_;
};

}  // namespace

void relabel_time_adjuncts(std::span<const string_view> words, std::span<const FineTag> tags,
                           std::span<int> heads, std::span<Deprel> labels) {
  Adjuncts(words, tags, heads, labels).run();
}

}  // namespace fabula
