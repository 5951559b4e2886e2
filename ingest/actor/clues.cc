#include "ingest/actor/clues.h"

#include <algorithm>
#include <string>

#include "ingest/actor/title_clues.h"
#include "ingest/actor/word_clues.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

class ClueReader {
 public:
  ClueReader(const Document& document, const ActorLexicon& lexicon, const NameMention& mention)
      : document_(document),
        lexicon_(lexicon),
        mention_(mention),
        sentence_(document.sentences[mention.sentence]) {}

  Clues read() {
    clues_.head = head_of_phrase(document_, mention_.first, mention_.last);
    read_governor();
    read_title_clues(document_, lexicon_, mention_, clues_);
    read_word_clues(document_, lexicon_, mention_, clues_);
    read_neighbours();
    if (!mention_.known || lexicon_.known()[*mention_.known].sense == NameSense::person)
      read_apposition_clues(document_, lexicon_, mention_, clues_);
    clues_.label = token(clues_.head).name;
    return std::move(clues_);
  }

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  std::uint32_t size() const { return mention_.last - mention_.first; }
  void vote(NameSense sense, int points, std::string_view type = {}) {
    clues_.vote(sense, points, type);
  }

  void read_governor();
  bool acts_as_business(std::uint32_t verb) const;
  bool is_whole_phrase() const;
  void read_neighbours();
  bool is_dateline() const;
  bool noun_vote(std::uint32_t first, std::uint32_t last, bool before);

  const Document& document_;
  const ActorLexicon& lexicon_;
  const NameMention& mention_;
  const Sentence& sentence_;
  Clues clues_;
};

void ClueReader::read_governor() {
  const Token& head = token(clues_.head);
  clues_.subject = head.deprel == Deprel::nsubj || head.deprel == Deprel::nsubj_pass;
  const bool by_agent = head.deprel == Deprel::obl_agent;
  if (head.head < 0) return;
  const Token& governor = token(static_cast<std::uint32_t>(head.head));
  const bool verb = governor.upos == Upos::verb;
  clues_.acts = verb && (head.deprel == Deprel::nsubj || by_agent);
  clues_.speaks = clues_.acts && lexicon_.says(governor.lemma);
  if (clues_.speaks) {
    vote(NameSense::person, 1);
    vote(NameSense::organization, 1);
  }
  // "was born", "was sentenced"
  const bool people_only =
      one_of(governor.lemma,
             {"arrest", "bear",    "behead",    "bury",        "convict",     "cremate",  "deport",
              "elect",  "execute", "extradite", "hospitalise", "hospitalize", "imprison", "jail",
              "kidnap", "murder",  "remand",    "sack",        "sentence",    "stab"});
  if (verb && head.deprel == Deprel::nsubj_pass && people_only) vote(NameSense::person, 5);
  const bool trades = one_of(governor.lemma, {"acquire", "employ", "export", "manufacture",
                                              "outsource", "recall", "restructure"});
  if (clues_.acts && one_of(governor.lemma, {"divorce", "graduate", "marry", "resign", "retire"}))
    vote(NameSense::person, 3);
  if (clues_.acts && trades) vote(NameSense::organization, 5);
  if (clues_.acts && acts_as_business(static_cast<std::uint32_t>(head.head)))
    vote(NameSense::organization, 3);
  if (mention_.first > sentence_.first) {
    const std::string before = lower(mention_.first - 1);
    clues_.located =
        one_of(before, {"in", "at", "near", "inside", "outside", "throughout", "across"});
  }
}

/// "cut its forecast", where people have theirs, his or hers; "halted production".
bool ClueReader::acts_as_business(std::uint32_t verb) const {
  for (std::uint32_t i = verb + 1; i < sentence_.last; ++i) {
    const Token& object = token(i);
    if (object.deprel != Deprel::obj || object.head != static_cast<int>(verb)) continue;
    if (one_of(object.lemma, {"dividend", "operation", "output", "production", "shipment"}))
      return true;
    for (std::uint32_t k = verb + 1; k < i; ++k)
      if (lower(k) == "its" && token(k).head == static_cast<int>(i)) return true;
  }
  return false;
}

/// A common noun beside the name that says what it is: "retailer Foo", "the Foo chain".
bool ClueReader::noun_vote(std::uint32_t first, std::uint32_t last, bool before) {
  if (!before && one_of(lower(first), {"council", "mayor", "police", "residents", "suburb"})) {
    vote(NameSense::place, 3);  // "Bath police"
    return true;
  }
  const auto nominal = lexicon_.nominals().longest(document_, first, last, false);
  if (nominal && (!before || nominal->last == last)) {
    const Nominal& row = lexicon_.nominal(nominal->entries.front());
    if (row.kind == ActorKind::country && !before)
      vote(NameSense::person, 2);  // countries are listed: "the Brandt administration" is Brandt's
    else
      vote(sense_of(row.kind), before ? 4 : 3,
           row.types.empty() ? std::string_view{} : row.types.front());
    return true;
  }
  const std::uint32_t at = before ? last - 1 : first;
  if (const HeadWord* head = lexicon_.head_word(word(at), false)) {
    vote(head->sense, head->sense == NameSense::none ? 2 : 3, head->type);
    return true;
  }
  return false;
}

/// "the Anna", a ship's, but not "the Berg campaign", "the Bergs": an article stands before things.
bool ClueReader::is_whole_phrase() const {
  if (size() > 2 || word(mention_.last - 1).ends_with('s')) return false;
  if (mention_.last == sentence_.last) return true;
  const Upos next = token(mention_.last).upos;
  return next != Upos::noun && next != Upos::propn && next != Upos::adj &&
         !one_of(word(mention_.last), {"-", "/", "'s"});
}

void ClueReader::read_neighbours() {
  const std::uint32_t first = mention_.first, last = mention_.last;
  if (last < sentence_.last) {
    const Token& next = token(last);
    if (next.upos == Upos::noun && !starts_upper(word(last)) && mention_.running) {
      const auto title = lexicon_.titles().longest(document_, last, sentence_.last, false);
      if (title) {
        vote(NameSense::organization, 2);
      } else {
        noun_vote(last, sentence_.last, false);
      }
    }
    const bool hyphen = one_of(lower(last), {"-"}) && last + 1 < sentence_.last;
    if (hyphen && lower(last + 1) == "based") vote(NameSense::place, 3);
    if (lower(last) == "'s" && last + 1 < sentence_.last) {
      const auto title = lexicon_.titles().longest(document_, last + 1, sentence_.last, false);
      const bool office = title && !one_of(lexicon_.title(title->entries.front()).type,
                                           {"relation", "peer", "occupation", "honorific"});
      if (office) vote(NameSense::organization, 2);
    }
    const bool more = last + 1 < sentence_.last;
    if (more && word(last) == "(" && word(last + 1).starts_with('@')) {
      vote(NameSense::organization, 2);  // an account
    }
    if (more && word(last) == "," && lower(last + 1) == "who") vote(NameSense::person, 3);
    if (more && word(last) == "," && token(last + 1).upos == Upos::num &&
        last + 2 < sentence_.last && word(last + 2) == "," && word(last + 1).size() == 2) {
      vote(NameSense::person, 4);  // an age
    }
  }
  if (first == sentence_.first) {
    if (is_dateline()) vote(NameSense::place, 4);
    return;
  }
  const std::string before = lower(first - 1);
  if (before == "of" && first >= sentence_.first + 2) {
    const HeadWord* head = lexicon_.head_word(word(first - 2), false);
    if (head && head->sense == NameSense::place) vote(NameSense::place, 3, head->type);
    // "head of Foo", "shares of Foo"
    if (std::ranges::binary_search(
            std::to_array<std::string_view>(
                {"board",        "ceo",        "chairman",  "chairwoman",   "chief",
                 "customers",    "director",   "employees", "executive",    "head",
                 "headquarters", "manager",    "offices",   "owner",        "plant",
                 "shareholders", "shares",     "spokesman", "spokesperson", "spokeswoman",
                 "staff",        "subsidiary", "workers"}),
            lower(first - 2)))
      vote(NameSense::organization, 2);
  }
  if (before == "to" && first >= sentence_.first + 2 && lower(first - 2) == "according") {
    vote(NameSense::organization, 2);
    vote(NameSense::person, 1);
  }
  if (before == "the" && is_whole_phrase() &&
      (token(clues_.head).name == NameKind::person || lexicon_.given_name(word(first)))) {
    vote(NameSense::person, -3);
    vote(NameSense::other, 3);
  }
  if (clues_.located) vote(NameSense::place, before == "in" || before == "at" ? 1 : 2);
  if (token(first - 1).upos == Upos::noun && !starts_upper(word(first - 1)) &&
      clues_.titles.empty()) {
    noun_vote(std::max(sentence_.first, first - std::min(first, 2u)), first, true) ||
        noun_vote(first - 1, first, true);
  }
}

/// "FOO, 17 January 2025": a name and a date, and no more.
bool ClueReader::is_dateline() const {
  bool month = false;
  for (std::uint32_t i = mention_.last; i < sentence_.last; ++i) {
    const bool named = is_month_name(word(i)) || is_month_abbreviation(word(i)) ||
                       is_month_abbreviation(std::string(word(i)) + ".");
    if (!named && token(i).upos != Upos::num && token(i).upos != Upos::punct) return false;
    month = month || named;
  }
  return month;
}

}  // namespace

std::uint32_t head_of_phrase(const Document& document, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last; ++i) {
    const std::int32_t head = document.tokens[i].head;
    const bool outside =
        head < static_cast<std::int32_t>(first) || head >= static_cast<std::int32_t>(last);
    if (outside && document.tokens[i].deprel != Deprel::dep &&
        document.tokens[i].deprel != Deprel::punct) {
      return i;
    }
  }
  return last - 1;
}

Clues read_clues(const Document& document, const ActorLexicon& lexicon,
                 const NameMention& mention) {
  return ClueReader(document, lexicon, mention).read();
}

}  // namespace fabula
