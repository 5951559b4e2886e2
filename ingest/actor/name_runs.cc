#include "ingest/actor/name_runs.h"

#include <algorithm>
#include <string>

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

class RunReader {
 public:
  explicit RunReader(const NameTokens& tokens) : tokens_(tokens) {}

  std::uint32_t end_of_run(std::uint32_t first) const;

 private:
  const Sentence& sentence() const { return tokens_.sentence(); }
  const Token& token(std::uint32_t i) const { return tokens_.token(i); }
  std::string_view word(std::uint32_t i) const { return tokens_.word(i); }
  std::string lower(std::uint32_t i) const { return tokens_.lower(i); }
  bool touches(std::uint32_t i) const { return tokens_.touches(i); }
  bool is_given(std::uint32_t i) const { return tokens_.is_given(i); }
  std::uint32_t match_end(std::uint32_t i) const { return tokens_.match_end(i); }
  const KnownName& known_at(std::uint32_t i) const { return tokens_.known_at(i); }

  std::uint32_t end_of_link(std::uint32_t run, std::uint32_t at) const;
  bool owns_house(std::uint32_t mark) const;
  bool names_nobody(std::uint32_t i) const;
  bool names_board(std::uint32_t run, std::uint32_t link) const;
  bool names_campus(std::uint32_t run, std::uint32_t comma) const;
  bool names_people(std::uint32_t i) const;
  bool ends_in_body(std::uint32_t first) const;
  bool is_model_number(std::uint32_t run, std::uint32_t i) const;
  bool is_second_half(std::uint32_t i) const;
  bool is_time(std::uint32_t i) const;
  bool is_given_month(std::uint32_t i) const;

  const NameTokens& tokens_;
};

/// Where the name goes on after a word that only links: "Bank of England", "el-Sisi", "S & P".
/// Gives `at` when it does not.
std::uint32_t RunReader::end_of_link(std::uint32_t run, std::uint32_t at) const {
  const auto is_name = [&](std::uint32_t i) {
    return i < sentence().last && (tokens_.is_name(i) || match_end(i) != i) &&
           starts_upper(word(i));
  };
  const std::string link = lower(at);
  if (link == "-") {
    const bool tight = touches(at) && at + 1 < sentence().last && touches(at + 1);
    if (tight && is_second_half(at + 1)) return at + 2;
    if (!tight || !is_name(at + 1)) return at;
    // "Pakistan-US": two names
    for (std::uint32_t k = run; k < at; ++k)
      if (match_end(k) == at) return at;
    // "XQ-RBC": letters of one name, though the latter are listed
    const bool letters = all_caps(word(at - 1)) && all_caps(word(at + 1));
    return match_end(at + 1) != at + 1 && !letters ? at : at + 1;
  }
  if (one_of(link, {"'s", "\u2019s", "'", "\u2019"})) return owns_house(at) ? at + 1 : at;
  if (link == "&") return is_name(at + 1) ? at + 1 : at;
  if (is_particle(link)) {
    std::uint32_t next = at + 1;
    while (next < sentence().last && one_of(lower(next), {"la", "der", "den", "-", "los", "las"}))
      ++next;
    return is_name(next) ? next : at;
  }
  if (link == "," && at + 1 < sentence().last &&
      one_of(lower(at + 1),
             {"inc", "inc.", "ltd", "ltd.", "llc", "l.l.c.", "plc", "corp", "corp."})) {
    return at + 1;
  }
  if (link == "," && names_campus(run, at)) return at + 1;
  if (link != "and" && !links_matter(link)) return at;
  if (link == "for" && is_name(at + 1) && !is_given(run) &&
      (names_people(at - 1) || ends_in_body(at + 1)))
    return at + 1;
  for (std::uint32_t i = run; i < at; ++i)  // "Secretary of State Jane Roe"
    if (const auto title =
            tokens_.lexicon().titles().longest(tokens_.document(), i, sentence().last, false);
        title && title->last > at)
      return is_name(title->last) ? title->last : at;
  // "Ministry of X", "Court for the Y", "Ministry of X and Y": only after a word that heads names
  const HeadWord* head = nullptr;
  bool linked = false, purpose = false;
  for (std::uint32_t i = run; i < at; ++i) {
    purpose = purpose || lower(i) == "for";
    if (links_matter(lower(i)))
      linked = true;
    else if (!linked)
      head = tokens_.lexicon().head_word(word(i), false);
  }
  const HeadWord* opener = tokens_.lexicon().head_word(word(run), true);
  const bool heads =
      link == "on"
          ? names_board(run, at)
          : (head && (head->sense == NameSense::organization || head->sense == NameSense::none ||
                      one_of(head->type, {"water", "region", "facility"}))) ||
                (opener && link == "of");
  // "Centre for Tides and Winds"
  const bool joins = linked && head &&
                     (one_of(head->type, {"ministry", "agency", "body"}) ||
                      (purpose && one_of(head->type, {"facility", "movement", "party"})));
  if (!heads || (link == "and" && !joins)) return at;
  std::uint32_t next = at + 1;
  if (next < sentence().last && lower(next) == "the") ++next;
  if (!is_name(next)) return at;
  // "Ministry of X and the Ministry of Y": two names
  const bool another = !names_nobody(next) || (link == "and" && next == at + 2);
  return one_of(link, {"and", "on"}) && another ? at : next;
}

/// "Ayr Children's Hospital", "the Workers' Party"
bool RunReader::owns_house(std::uint32_t mark) const {
  static constexpr auto owners = std::to_array<std::string_view>(
      {"Boys", "Children", "Farmers", "Girls", "Men", "Miners", "Nurses", "People", "Students",
       "Teachers", "Veterans", "Women", "Workers", "Writers"});
  return mark + 1 < sentence().last && one_of(word(mark - 1), owners) &&
         starts_upper(word(mark + 1)) && tokens_.is_name(mark + 1) &&
         tokens_.lexicon().head_word(word(mark + 1), false);
}

/// Neither a listed name nor a person's begins here.
bool RunReader::names_nobody(std::uint32_t i) const { return match_end(i) == i && !is_given(i); }

/// "Commission" of "Commission on Fair Trade", but not of a listed one that meets "on Syria".
bool RunReader::names_board(std::uint32_t run, std::uint32_t link) const {
  for (std::uint32_t i = run; i < link; ++i)
    if (match_end(i) == link) return false;
  return starts_upper(word(link - 1)) &&
         one_of(lower(link - 1), {"board", "commission", "committee", "conference", "convention",
                                  "council", "forum", "panel", "subcommittee"});
}

/// "University of Texas, Austin": two places of one country, but not "of Bath, Oxford and Leeds".
bool RunReader::names_campus(std::uint32_t run, std::uint32_t comma) const {
  const std::uint32_t state = run + 2, town = comma + 1;
  if (word(run) != "University" || state >= comma || lower(run + 1) != "of" ||
      match_end(state) != comma || town >= sentence().last || match_end(town) == town)
    return false;
  const bool listed =
      match_end(town) < sentence().last && one_of(word(match_end(town)), {"and", "or"});
  const KnownName& around = known_at(state);
  const KnownName& place = known_at(town);
  return !listed && around.sense == NameSense::place && place.sense == NameSense::place &&
         around.home && around.home == place.home;
}

/// "Doctors" of "the group Doctors for Peace", but not "vote Kessels for President": people who
/// joined for something.
bool RunReader::names_people(std::uint32_t i) const {
  const std::string people = lower(i);
  const bool office = tokens_.lexicon()
                          .titles()
                          .longest(tokens_.document(), i + 2, sentence().last, false)
                          .has_value();
  const bool plural = people.size() > 4 && people.ends_with('s') && !people.ends_with("ss");
  return !office && i > sentence().first && tokens_.is_name(i) && match_end(i) == i &&
         !is_given(i) && (plural || one_of(people, {"men", "people", "women", "youth"}));
}

/// "Peace Foundation" of "Cinema for Peace Foundation".
bool RunReader::ends_in_body(std::uint32_t first) const {
  std::uint32_t last = first;
  while (last < sentence().last && tokens_.is_name(last) && match_end(last) == last) ++last;
  const HeadWord* head =
      last > first + 1 ? tokens_.lexicon().head_word(word(last - 1), false) : nullptr;
  return head && one_of(head->type, {"body", "charity", "fund"});
}

/// "Airbus 320 jet", "Foo Flight 1234", "Decree No. 12", "Voyager One", but not "Foo 30 shops".
bool RunReader::is_model_number(std::uint32_t run, std::uint32_t i) const {
  if (token(i).upos != Upos::num) return false;
  if (one_of(word(i - 1), {"Flight", "No.", "No"}) || (tokens_.running() && starts_upper(word(i))))
    return true;
  if (word(i).size() > 3 || i + 1 >= sentence().last) return false;
  for (std::uint32_t k = run; k < i; ++k) {
    if (match_end(k) == i) return false;
  }
  const Token& next = token(i + 1);
  const std::string_view number = word(i);
  return next.upos == Upos::noun && !next.plural &&
         number.find_first_not_of("0123456789") == number.npos;
}

/// "Lin Mei-hua", "Luna-26", but not "a Berg-led cabinet": what the tree, too, makes of one name.
bool RunReader::is_second_half(std::uint32_t i) const {
  constexpr std::size_t longest_number = 3;
  const Token& half = token(i);
  if (half.deprel != Deprel::flat || starts_upper(word(i))) return false;
  return half.upos == Upos::propn ||
         (half.upos == Upos::num && word(i).size() <= longest_number &&
          word(i).find_first_not_of("0123456789") == std::string_view::npos);
}

/// A weekday or month, which ends a name: "on Friday Foo Company", but "Theresa May" and "Jan Foo".
bool RunReader::is_time(std::uint32_t i) const {
  return match_end(i) != i && known_at(i).sense == NameSense::none && known_at(i).type == "time" &&
         (i == sentence().first || !is_given(i - 1)) && !is_given_month(i);
}

/// "August Foo said", but "in August Foo said", "last August".
bool RunReader::is_given_month(std::uint32_t i) const {
  if (!is_given(i) || i + 1 >= sentence().last || !tokens_.is_name(i + 1) ||
      match_end(i + 1) != i + 1)
    return false;
  return i == sentence().first || !stands_before_date(token(i - 1).upos);
}

std::uint32_t RunReader::end_of_run(std::uint32_t first) const {
  std::uint32_t at = std::max(first + 1, match_end(first));
  if (is_time(first)) return at;
  while (at < sentence().last && !is_time(at)) {
    if (end_of_joint_body(tokens_, at) != at) break;  // "Senate Roads and Bridges Committee"
    if (match_end(at) != at) {
      at = match_end(at);
    } else if (tokens_.is_name(at) || is_model_number(first, at)) {
      ++at;
    } else if (const std::uint32_t next = end_of_link(first, at); next != at) {
      at = next;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

std::uint32_t end_of_joint_body(const NameTokens& tokens, std::uint32_t first) {
  constexpr std::uint32_t longest = 4;  // words of each matter
  const Sentence& sentence = tokens.sentence();
  if (!tokens.running() || first == sentence.first) return first;
  std::uint32_t article = first - 1;  // "the newly founded Salt and Pepper Party"
  while (article > sentence.first && first - article < longest &&
         !starts_upper(tokens.word(article)) &&
         (tokens.token(article).upos == Upos::adj || tokens.token(article).upos == Upos::adv ||
          tokens.token(article).upos == Upos::verb))
    --article;
  bool opens = tokens.lower(article) == "the";
  for (std::uint32_t i = first - 1; !opens && i >= sentence.first && i + longest >= first; --i) {
    opens = tokens.match_end(i) == first;  // "Senate", "U.S."
    if (i == 0) break;
  }
  if (!opens) return first;
  // Words with a capital that the lexicon does not list as a name.
  bool founders = false;  // "the Anna and Ben Berg Foundation"
  const auto matter_from = [&](std::uint32_t at) {
    std::uint32_t end = at;
    for (; end < sentence.last && end - at < longest && starts_upper(tokens.word(end)) &&
           tokens.match_end(end) == end;
         ++end)
      founders = founders || tokens.is_given(end);
    return end;
  };
  const std::uint32_t link = matter_from(first);
  if (link == first || link >= sentence.last || tokens.lower(link) != "and") return first;
  const std::uint32_t last = matter_from(link + 1);
  if (last == link + 1) return first;
  for (std::uint32_t i = first; i < link; ++i)  // "the Treasury and Labour Party"
    if (tokens.lexicon().head_word(tokens.word(i), false)) return first;
  const HeadWord* head = tokens.lexicon().head_word(tokens.word(last - 1), false);
  const bool body = head && (one_of(head->type, {"charity", "fund"}) ||
                             (!founders && one_of(head->type, {"agency", "body", "government",
                                                               "ministry", "party", "union"})));
  return body ? last : first;
}

std::uint32_t end_of_saints_house(const NameTokens& tokens, std::uint32_t first) {
  const std::uint32_t mark = first + 2, end = tokens.sentence().last;
  if (mark + 1 >= end || !one_of(tokens.word(first), {"Saint", "St", "St."}) ||
      !one_of(tokens.word(mark), {"'s", "\u2019s"}))
    return first;
  std::uint32_t last = mark + 1;
  while (last < end && tokens.is_name(last) && starts_upper(tokens.word(last))) ++last;
  return last == mark + 1 ? first : last;
}

/// "ACM.N", "6758.T": the letters of a share and of where it is traded.
static bool is_share_code(std::string_view word) {
  const std::size_t dot = word.find('.');
  if (dot == 0 || dot == word.npos || dot + 1 == word.size()) return false;
  return std::ranges::all_of(
      word, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'; });
}

std::uint32_t end_of_ticker(const NameTokens& tokens, std::uint32_t first) {
  constexpr std::uint32_t longest = 14;  // words: several exchanges
  const std::uint32_t end = std::min(tokens.sentence().last, first + longest);
  if (!one_of(tokens.word(first), {"(", "<", "["})) return first;
  bool traded = false;
  for (std::uint32_t i = first + 1; i < end; ++i) {
    const std::string_view word = tokens.word(i);
    if (one_of(word, {")", ">", "]"})) return traded ? i + 1 : first;
    const bool exchange = word == ":" && i + 1 < end && all_caps(tokens.word(i + 1));
    traded = traded || (exchange && i > first + 1) || (i == first + 1 && is_share_code(word));
  }
  return first;
}

std::uint32_t end_of_run(const NameTokens& tokens, std::uint32_t first) {
  return RunReader(tokens).end_of_run(first);
}

std::uint32_t end_of_quoted_title(const NameTokens& tokens, std::uint32_t first) {
  constexpr std::uint32_t longest = 8;
  const Sentence& sentence = tokens.sentence();
  const auto is_mark = [&](std::uint32_t i) {
    return one_of(tokens.word(i), {"\"", "\u201c", "\u201d", "'", "\u2018", "\u2019"});
  };
  const std::uint32_t adjective = tokens.word(first) == "The" ? first + 1 : first;
  if (first == sentence.first || !is_mark(first - 1) || adjective >= sentence.last ||
      tokens.match_end(adjective) != adjective + 1 ||
      tokens.alias_at(adjective).form != AliasForm::adjective)
    return first;
  std::uint32_t end = adjective + 1;
  while (end < sentence.last && end - first < longest &&
         (starts_upper(tokens.word(end)) ||
          one_of(tokens.word(end), {"a", "and", "for", "in", "of", "the", "to"})))
    ++end;
  const bool title = end > adjective + 1 && end < sentence.last && is_mark(end) &&
                     starts_upper(tokens.word(end - 1));
  return title ? end : first;
}

}  // namespace fabula
