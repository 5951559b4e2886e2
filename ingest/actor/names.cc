#include "ingest/actor/names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace fabula {
namespace {

using Words = std::span<const std::string_view>;

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// How often the running text writes a word as a name and how often in lower case.
struct WordUse {
  std::uint32_t name = 0;
  std::uint32_t lower = 0;
};

bool is_shouting(const Document& document, const Sentence& sentence) {
  return std::ranges::none_of(document.of(sentence), [&](const Token& token) {
    const std::string_view word = document.word(token);
    return word.size() > 1 &&
           (has_upper(word) != all_caps(word) || (!has_upper(word) && word.size() > 3));
  });
}

class NameFinder {
 public:
  NameFinder(const Document& document, const ActorLexicon& lexicon)
      : document_(document), lexicon_(lexicon) {
    tagged_ = std::ranges::any_of(document.tokens, [](const Token& token) {
      return token.upos == Upos::propn || token.upos == Upos::verb;
    });
    count_words();
  }

  std::vector<NameMention> run() {
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) read_sentence(i);
    return std::move(mentions_);
  }

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  const KnownName& known(std::uint32_t i) const { return lexicon_.known()[i]; }

  void count_words();
  bool opens_sentence(std::uint32_t i) const;
  bool is_name_token(std::uint32_t i) const;
  bool in_telling_name(std::uint32_t i) const;
  bool is_time(std::uint32_t i) const;
  bool is_address(std::string_view word) const;
  bool is_model_number(std::uint32_t run, std::uint32_t i) const;
  bool touches(std::uint32_t i) const { return token(i - 1).span.end == token(i).span.begin; }

  void read_sentence(std::uint32_t index);
  void match_lexicon();
  bool plausible(const PhraseIndex::Match& match, std::uint32_t first) const;
  std::uint32_t end_of_run(std::uint32_t first) const;
  std::uint32_t end_of_link(std::uint32_t run, std::uint32_t at) const;

  void segment(std::uint32_t first, std::uint32_t last);
  bool add_whole(std::uint32_t first, std::uint32_t last);
  bool add_of_country(std::uint32_t first, std::uint32_t last);
  std::uint32_t add_known(std::uint32_t at, std::uint32_t last);
  std::uint32_t add_titled(std::uint32_t at, std::uint32_t last);
  std::uint32_t add_unknown(std::uint32_t at, std::uint32_t last, std::uint32_t title_first,
                            std::uint32_t title_last);
  std::uint32_t head_of(std::uint32_t first, std::uint32_t last) const;
  std::uint32_t title_end(std::uint32_t at, std::uint32_t last) const;
  bool is_title_at(std::uint32_t at, std::uint32_t limit) const {
    return title_at(at, limit) != at;
  }
  std::uint32_t title_at(std::uint32_t at, std::uint32_t limit) const;
  bool is_given(std::uint32_t i) const { return lexicon_.given_name(word(i)).has_value(); }
  /// End of the lexicon's name that begins at token i, or i.
  std::uint32_t match_end(std::uint32_t i) const {
    const auto& match = matches_[i - sentence_.first];
    return match ? match->last : i;
  }
  const KnownName& known_at(std::uint32_t i) const {
    return known(lexicon_.alias(choose(matches_[i - sentence_.first]->entries)).known);
  }
  const PhraseIndex::Entry& choose(std::span<const PhraseIndex::Entry> entries) const;
  NameMention& push(std::uint32_t first, std::uint32_t last);

  const Document& document_;
  const ActorLexicon& lexicon_;
  bool tagged_ = false;
  std::unordered_map<std::string, WordUse> use_;
  std::vector<NameMention> mentions_;
  Sentence sentence_;
  std::uint32_t sentence_index_ = 0;
  bool shouting_ = false;  // the sentence is in capitals only
  bool headline_ = false;  // its capitals tell nothing
  bool running_ = true;
  std::vector<std::optional<PhraseIndex::Match>> matches_;  // by token of the sentence
  std::vector<bool> name_;                                  // the same
};

void NameFinder::count_words() {
  for (const Sentence& sentence : document_.sentences) {
    if (is_headline_case(document_, sentence)) continue;
    sentence_ = sentence;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const std::string_view text = word(i);
      if (!starts_upper(text)) {
        const bool particle = token(i).upos == Upos::propn;  // "Maria van Foo"
        if (text.size() > 1 && !particle) ++use_[folded(text)].lower;
      } else if (!opens_sentence(i) || token(i).name != NameKind::none) {
        ++use_[folded(text)].name;
      }
    }
  }
}

/// First of its sentence, or after a quotation mark, colon or bracket.
bool NameFinder::opens_sentence(std::uint32_t i) const {
  if (i == sentence_.first) return true;
  const std::string_view before = word(i - 1);
  return any_of(before, {"\"", "“", "‘", "'", "''", "``", ":", "(", "[", "—", "–", "-", "•", "*",
                         "…", "...", ".", "?", "!"}) &&
         (!touches(i) || !any_of(before, {"-", "–", "'"}));
}

bool NameFinder::is_address(std::string_view text) const {
  return (text.find_first_of("/@#\\") != text.npos && text.size() > 3) ||
         text.find('$') != text.npos;
}

bool NameFinder::is_name_token(std::uint32_t i) const {
  const std::string_view text = word(i);
  if (!has_upper(text) || is_address(text)) return false;
  const Token& t = token(i);
  const auto found = use_.find(folded(text));
  const WordUse use = found == use_.end() ? WordUse{} : found->second;
  if (headline_) {
    if (use.name > 0) return use.name >= use.lower;
    if (use.lower > 0) return false;
    if (inner_capital(text) || (!shouting_ && all_caps(text))) return true;
    return t.name != NameKind::none && (use_.empty() || in_telling_name(i));
  }
  if (!tagged_) {
    static constexpr std::array<std::string_view, 44> function_words{
        "a",       "after",   "all",  "also",  "although", "an",    "and",   "as",   "at",
        "because", "before",  "but",  "by",    "for",      "from",  "he",    "her",  "his",
        "how",     "however", "i",    "if",    "in",       "it",    "its",   "no",   "of",
        "on",      "our",     "she",  "since", "that",     "the",   "their", "they", "this",
        "to",      "we",      "what", "when",  "where",    "while", "who",   "with"};
    if (!starts_upper(text) || std::ranges::binary_search(function_words, folded(text)))
      return false;
    return !opens_sentence(i) || use.name > 0 ||
           (i + 1 < sentence_.last && starts_upper(word(i + 1)));
  }
  if (t.name != NameKind::none || t.upos == Upos::propn) {
    return !opens_sentence(i) || t.name != NameKind::none || use.lower == 0 || use.name > 0;
  }
  const bool open_class = t.upos == Upos::noun || t.upos == Upos::adj || t.upos == Upos::x ||
                          (t.upos == Upos::verb && use.lower == 0);
  if (!open_class) return false;
  return opens_sentence(i) ? inner_capital(text) || all_caps(text) : starts_upper(text);
}

/// Whether the name model's name around token i holds a given name or a word that heads names.
bool NameFinder::in_telling_name(std::uint32_t i) const {
  std::uint32_t first = i, last = i + 1;
  while (first > sentence_.first && !token(first).name_begins &&
         token(first - 1).name == token(i).name) {
    --first;
  }
  while (last < sentence_.last && !token(last).name_begins && token(last).name == token(i).name)
    ++last;
  if (last - first < 2) return false;
  const HeadWord* head = lexicon_.head_word(word(last - 1), false);
  return is_given(first) || (head && head->sense != NameSense::none);
}

const PhraseIndex::Entry& NameFinder::choose(std::span<const PhraseIndex::Entry> entries) const {
  for (const auto& entry : entries) {
    if (known(lexicon_.alias(entry).known).own) return entry;
  }
  for (const auto& entry : entries) {
    if (known(lexicon_.alias(entry).known).sense != NameSense::none) return entry;
  }
  return entries.front();
}

/// Whether a name of the lexicons is meant where a common word could be: "Split", "Nice", "US".
bool NameFinder::plausible(const PhraseIndex::Match& match, std::uint32_t first) const {
  if (match.last > first + 1) return true;
  const auto& entry = choose(match.entries);
  if (known(lexicon_.alias(entry).known).own) return true;
  const std::string_view text = word(first);
  if (shouting_ && text.size() <= 4 && all_caps(entry.text)) return use_.contains(folded(text));
  const auto found = use_.find(folded(text));
  const WordUse use = found == use_.end() ? WordUse{} : found->second;
  if (all_caps(text) && !shouting_) return true;
  if (headline_) return use.lower == 0 || use.name > use.lower;
  if (!tagged_) return !opens_sentence(first) || use.lower == 0;
  switch (token(first).upos) {
    case Upos::propn:
    case Upos::x:
    case Upos::noun:
      return true;
    case Upos::adj:
      return !opens_sentence(first) || lexicon_.alias(entry).form != AliasForm::name;
    default:
      return !opens_sentence(first);
  }
}

void NameFinder::match_lexicon() {
  matches_.assign(sentence_.last - sentence_.first, std::nullopt);
  for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
    const bool worth = has_upper(word(i)) || (i + 1 < sentence_.last && has_upper(word(i + 1)));
    if (!worth || is_address(word(i))) continue;
    auto match = lexicon_.names().longest(document_, i, sentence_.last, true);
    if (!match || !plausible(*match, i)) continue;
    const std::uint32_t last = match->last;
    matches_[i - sentence_.first] = std::move(match);
    i = last - 1;
  }
}

void NameFinder::read_sentence(std::uint32_t index) {
  sentence_index_ = index;
  sentence_ = document_.sentences[index];
  shouting_ = is_shouting(document_, sentence_);
  headline_ = is_headline_case(document_, sentence_);
  running_ = running_text(document_, sentence_);
  match_lexicon();
  name_.assign(sentence_.last - sentence_.first, false);
  for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
    name_[i - sentence_.first] = is_name_token(i);
  }
  for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
    if (!name_[i - sentence_.first] && match_end(i) == i) {
      ++i;
      continue;
    }
    const std::uint32_t last = end_of_run(i);
    segment(i, last);
    i = last;
  }
}

/// Where the name goes on after a word that only links: "Bank of England", "el-Sisi", "S & P".
/// Gives `at` when it does not.
std::uint32_t NameFinder::end_of_link(std::uint32_t run, std::uint32_t at) const {
  const auto is_name = [&](std::uint32_t i) {
    return i < sentence_.last && (name_[i - sentence_.first] || match_end(i) != i) &&
           starts_upper(word(i));
  };
  const std::string link = lower(at);
  if (link == "-") {
    const bool tight = touches(at) && at + 1 < sentence_.last && touches(at + 1);
    if (!tight || !is_name(at + 1)) return at;
    for (std::uint32_t i : {at - 1, at + 1}) {  // "Pakistan-US": two names
      const std::uint32_t begin = i < at ? run : i;
      for (std::uint32_t k = begin; k <= i; ++k) {
        if (match_end(k) != k && (i > at || match_end(k) == at)) return at;
      }
    }
    return at + 1;
  }
  if (link == "&") return is_name(at + 1) ? at + 1 : at;
  if (any_of(link,
             {"de", "la", "del", "della", "der", "den", "von", "van", "bin", "ibn",  "al",
              "el", "da", "dos", "do",    "di",  "du",  "le",  "ul",  "ur",  "bint", "ben"})) {
    std::uint32_t next = at + 1;
    while (next < sentence_.last && any_of(lower(next), {"la", "der", "den", "-", "los", "las"}))
      ++next;
    return is_name(next) ? next : at;
  }
  if (link == "," && at + 1 < sentence_.last &&
      any_of(lower(at + 1),
             {"inc", "inc.", "ltd", "ltd.", "llc", "l.l.c.", "plc", "corp", "corp."})) {
    return at + 1;
  }
  if (!any_of(link, {"of", "for", "and"})) return at;
  // "Ministry of X", "Court for the Y", "Ministry of X and Y": only after a word that heads names
  const HeadWord* head = nullptr;
  bool linked = false;
  for (std::uint32_t i = run; i < at; ++i) {
    if (any_of(lower(i), {"of", "for"}))
      linked = true;
    else if (!linked)
      head = lexicon_.head_word(word(i), false);
  }
  const HeadWord* opener = lexicon_.head_word(word(run), true);
  const bool heads =
      (head && (head->sense == NameSense::organization || head->sense == NameSense::none ||
                head->type == "water" || head->type == "region")) ||
      (opener && link == "of");
  if (!heads ||
      (link == "and" && !(linked && head && any_of(head->type, {"ministry", "agency", "body"})))) {
    return at;
  }
  std::uint32_t next = at + 1;
  if (next < sentence_.last && lower(next) == "the") ++next;
  if (!is_name(next) || (link == "and" && (match_end(next) != next || is_given(next)))) return at;
  return next;
}

/// "Airbus 320 jet", but not "Foo 30 shops".
bool NameFinder::is_model_number(std::uint32_t run, std::uint32_t i) const {
  if (token(i).upos != Upos::num || word(i).size() > 3 || i + 1 >= sentence_.last) return false;
  for (std::uint32_t k = run; k < i; ++k) {
    if (match_end(k) == i) return false;
  }
  const Token& next = token(i + 1);
  const std::string_view number = word(i);
  return next.upos == Upos::noun && !next.plural &&
         number.find_first_not_of("0123456789") == number.npos;
}

/// A weekday or month, which ends a name: "on Friday Foo Company", but "Theresa May".
bool NameFinder::is_time(std::uint32_t i) const {
  return match_end(i) != i && known_at(i).sense == NameSense::none && known_at(i).type == "time" &&
         (i == sentence_.first || !is_given(i - 1));
}

std::uint32_t NameFinder::end_of_run(std::uint32_t first) const {
  std::uint32_t at = std::max(first + 1, match_end(first));
  if (is_time(first)) return at;
  while (at < sentence_.last && !is_time(at)) {
    if (match_end(at) != at) {
      at = match_end(at);
    } else if (name_[at - sentence_.first] || is_model_number(first, at)) {
      ++at;
    } else if (const std::uint32_t next = end_of_link(first, at); next != at) {
      at = next;
    } else {
      break;
    }
  }
  return at;
}

std::uint32_t NameFinder::head_of(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t i = first + 1; i < last; ++i) {
    if (any_of(lower(i), {"of", "for"})) return i - 1;
  }
  return last - 1;
}

std::uint32_t NameFinder::title_at(std::uint32_t at, std::uint32_t limit) const {
  const auto match = lexicon_.titles().longest(document_, at, limit, false);
  if (match) return match->last;
  const std::string text = lower(at);  // "Presidents X of A and Y of B"
  if (text.size() > 4 && text.ends_with('s') &&
      !lexicon_.titles().find(std::string_view(text).substr(0, text.size() - 1)).empty()) {
    return at + 1;
  }
  return at;
}

/// End of the title that begins at `at`: its last word is a title's, the words before it may tell
/// the office ("Finance Minister", "Army Chief General"). Gives `at` when there is none.
std::uint32_t NameFinder::title_end(std::uint32_t at, std::uint32_t last) const {
  std::uint32_t end = at;
  for (std::uint32_t i = at; i < last;) {
    if (const std::uint32_t next = title_at(i, last); next != i) {
      if (i > end + 3) break;
      end = i = next;
      continue;
    }
    const bool portfolio = !is_given(i) && match_end(i) == i && !all_caps(word(i)) &&
                           !inner_capital(word(i)) && word(i).find('.') == std::string_view::npos;
    if (!portfolio) break;
    ++i;
  }
  return end;
}

NameMention& NameFinder::push(std::uint32_t first, std::uint32_t last) {
  NameMention mention;
  mention.first = first;
  mention.last = mention.core_last = last;
  mention.sentence = sentence_index_;
  mention.running = running_;
  mentions_.push_back(mention);
  return mentions_.back();
}

std::uint32_t NameFinder::add_known(std::uint32_t at, std::uint32_t last) {
  const auto& match = *matches_[at - sentence_.first];
  const auto& entry = choose(match.entries);
  const Alias& alias = lexicon_.alias(entry);
  NameMention& mention = push(at, match.last);
  mention.known = alias.known;
  mention.form = alias.form;
  for (const auto& other : match.entries) {
    const Alias& rival = lexicon_.alias(other);
    if (rival.known != alias.known && !known(alias.known).own &&
        known(rival.known).sense != NameSense::none) {
      mention.ambiguous = true;
    }
  }
  std::uint32_t end = match.last;
  const bool organization = known(alias.known).sense == NameSense::organization;
  if (organization && end < last && match_end(end) != end &&
      known_at(end).sense == NameSense::country &&
      lexicon_.alias(choose(matches_[end - sentence_.first]->entries)).form == AliasForm::name) {
    mention.last = end = match_end(end);  // a company's branch: "Tesco Polska"
  }
  return end;
}

std::uint32_t NameFinder::add_unknown(std::uint32_t at, std::uint32_t last,
                                      std::uint32_t title_first, std::uint32_t title_last) {
  const bool person = title_first != title_last || is_given(at);
  std::uint32_t end = at + 1;
  std::uint32_t core = 0;
  while (end < last) {
    if (match_end(end) != end && !person) {
      if (known_at(end).sense != NameSense::country) break;
      core = end;
      end = match_end(end);
      break;
    }
    if (is_title_at(end, last) && end + 1 < last && !person) break;
    if (!person && title_end(end, last) == last && is_title_at(end, last)) break;
    ++end;
  }
  if (end == at + 1 && word(at).size() == 1) return end;  // a lone letter
  NameMention& mention = push(at, end);
  mention.title_first = title_first;
  mention.title_last = title_last;
  if (core != 0) mention.core_last = core;
  return end;
}

std::uint32_t NameFinder::add_titled(std::uint32_t at, std::uint32_t last) {
  const std::uint32_t end = title_end(at, last);
  if (end == at) return at;
  if (end >= last) return is_given(at) && last - at > 1 ? at : last;  // a title without a name
  if (any_of(lower(end), {"of", "for", "-", "&", "and", ","})) return end;  // "CEO of X"
  const bool word_only =
      end + 1 == last && !is_given(end) && match_end(end) == end &&
      (lexicon_.head_word(word(end), true) || lexicon_.head_word(word(end), false));
  if (word_only) return last;  // "Chief Executive Operation"
  if (match_end(end) == end || is_given(end)) return add_unknown(end, last, at, end);
  const std::uint32_t next = add_known(end, last);
  mentions_.back().title_first = at;
  mentions_.back().title_last = end;
  return next;
}

/// "U.S. Securities and Exchange Commission": a listed organization and its country are one name.
bool NameFinder::add_of_country(std::uint32_t first, std::uint32_t last) {
  const std::uint32_t middle = match_end(first);
  if (middle == first || middle >= last || match_end(middle) != last) return false;
  if (known_at(first).sense != NameSense::country) return false;
  if (known_at(middle).sense != NameSense::organization) return false;
  add_known(middle, last);
  mentions_.back().first = first;
  return true;
}

/// One name from end to end, told by its head ("Finance Ministry", "Bank of X") or first word.
bool NameFinder::add_whole(std::uint32_t first, std::uint32_t last) {
  if (last - first < 2) return false;
  const std::uint32_t h = head_of(first, last);
  const HeadWord* head = lexicon_.head_word(word(h), false);
  if (const HeadWord* opener = lexicon_.head_word(word(first), true)) {
    if (!head || head->sense != NameSense::organization) {
      head = opener;
    }
  }
  if (!head || h == first) {
    const bool of = h == first && head && h + 1 < last;
    if (!of && !(head && head->first)) return false;
  }
  const bool two_names =
      last - first == 2 && is_given(first) && head->sense != NameSense::organization;
  if (two_names) return false;  // "Rebecca Hall"
  for (std::uint32_t i = first; i < h; ++i) {
    const std::uint32_t end = title_at(i, last);
    if (end != i && end < last && is_given(end)) return false;  // "Minister Anna Bank"
  }
  if (head->sense == NameSense::none) {  // the countries and organizations before it are named
    while (match_end(first) != first && match_end(first) < last &&
           (name_[match_end(first) - sentence_.first] ||
            match_end(match_end(first)) != match_end(first))) {
      first = add_known(first, last);
    }
    if (match_end(first) == last) {
      add_known(first, last);
      return true;
    }
  }
  push(first, last);
  return true;
}

void NameFinder::segment(std::uint32_t first, std::uint32_t last) {
  while (first < last && match_end(first) == first && any_of(lower(first), {"the", "a", "an"}))
    ++first;
  if (first == last) return;
  if (match_end(first) == last) {
    add_known(first, last);
    return;
  }
  if (add_of_country(first, last) || add_whole(first, last)) return;
  static constexpr std::array<std::string_view, 16> directions{
      "central",  "downtown", "east",         "eastern",  "greater",      "inner",
      "lower",    "north",    "northeastern", "northern", "northwestern", "south",
      "southern", "upper",    "west",         "western"};
  if (std::ranges::binary_search(directions, lower(first)) && match_end(first) == first &&
      first + 1 < last && match_end(first + 1) == last) {
    push(first, last);
    return;
  }
  for (std::uint32_t at = first; at < last;) {
    const std::string text = lower(at);
    if (any_of(text, {"-", "&", "of", "for", "and", "the", ","})) {
      ++at;
      continue;
    }
    if (match_end(at) != at && match_end(at) <= last) {
      const KnownName& name = known_at(at);
      const bool alone = match_end(at) == at + 1;
      const bool more = at + 1 < last && match_end(at + 1) == at + 1 &&
                        !is_title_at(at + 1, last) && starts_upper(word(at + 1));
      const bool person = alone && more && is_given(at);  // "Paris Hilton"
      const bool word_only = more && alone && name.sense == NameSense::none && name.type != "time";
      if (!person && !word_only) {
        at = add_known(at, last);
        continue;
      }
      at = add_unknown(at, last, at, at);
      continue;
    }
    if (const std::uint32_t next = add_titled(at, last); next != at) {
      at = next;
      continue;
    }
    at = add_unknown(at, last, at, at);
  }
}

}  // namespace

bool is_headline_case(const Document& document, const Sentence& sentence) {
  constexpr std::size_t long_word = 5;  // bytes
  constexpr std::size_t lower_share = 8;
  std::size_t words = 0, lower = 0;
  for (const Token& token : document.of(sentence)) {
    const std::string_view word = document.word(token);
    const bool letter = !word.empty() && static_cast<unsigned char>(word.front() | 0x20) >= 'a';
    if (!letter || word.size() < long_word) continue;
    ++words;
    lower += !has_upper(word);
  }
  return sentence.headline_case ? lower * lower_share <= words : is_shouting(document, sentence);
}

bool running_text(const Document& document, const Sentence& sentence) {
  if (is_headline_case(document, sentence)) return false;
  const auto& blocks = document.article->blocks;
  if (sentence.block >= blocks.size()) return true;
  switch (blocks[sentence.block].kind) {
    case BlockKind::headline:
    case BlockKind::teaser:
    case BlockKind::boilerplate:
      return false;
    default:
      return true;
  }
}

std::vector<NameMention> find_names(const Document& document, const ActorLexicon& lexicon) {
  return NameFinder(document, lexicon).run();
}

}  // namespace fabula
