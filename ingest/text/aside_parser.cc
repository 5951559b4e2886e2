#include "ingest/text/aside_parser.h"

#include <algorithm>

namespace fabula {
namespace {

/// Every word comes to the one root, whose head is the number of words.
bool is_tree(std::span<const int> heads) {
  const auto size = static_cast<int>(heads.size());
  std::vector<int> seen(heads.size(), -1);  // by which walk
  int roots = 0;
  for (int start = 0; start < size; ++start) {
    int at = start;
    while (at != size && seen[static_cast<std::size_t>(at)] < 0) {
      seen[static_cast<std::size_t>(at)] = start;
      if (heads[static_cast<std::size_t>(at)] == size) ++roots;
      at = heads[static_cast<std::size_t>(at)];
    }
    if (at != size && seen[static_cast<std::size_t>(at)] == start) return false;
  }
  return roots == 1;
}

}  // namespace

void AsideParser::parse(std::span<const WordForm> words, std::span<const FineTag> tags,
                        std::span<const Aside> asides, std::uint32_t opening) {
  const bool interrupted = !asides.empty() || opening > 0;
  parser_.parse(words, tags, interrupted ? Parser::Search::greedy : Parser::Search::branching);
  heads_.assign(parser_.heads().begin(), parser_.heads().end());
  labels_.assign(parser_.labels().begin(), parser_.labels().end());
  margins_.assign(parser_.margins().begin(), parser_.margins().end());
  if (!interrupted) return;
  const std::vector<int> whole_heads = heads_;
  const std::vector<Deprel> whole_labels = labels_;
  const std::vector<int> whole_margins = margins_;
  for (const Aside& aside : asides)
    if (aside.kind == Aside::Kind::interposed) read_alone(words, tags, aside.first, aside.last);
  if (opening > 0 && !is_one_phrase(opening)) read_alone(words, tags, 0, opening);
  take_out(words, tags, asides, opening);
  parser_.parse(words_, tags_);
  const auto size = static_cast<int>(words.size());
  for (std::size_t k = 0; k < places_.size(); ++k) {
    const auto head = static_cast<std::size_t>(parser_.heads()[k]);
    const auto place = static_cast<std::size_t>(places_[k]);
    heads_[place] = head == places_.size() ? size : places_[head];
    labels_[place] = parser_.labels()[k];
    margins_[place] = parser_.margins()[k];
  }
  if (opening > 0) hang_opening(opening, info(tags[opening - 1]).upos == Upos::punct);
  for (const Aside& aside : asides) {
    if (aside.kind == Aside::Kind::origin) hang_origin(aside);
    if (aside.kind == Aside::Kind::apposition) hang_apposition(tags, aside, opening);
    if (aside.kind == Aside::Kind::interposed) hang_interposed(aside);
    if (aside.kind == Aside::Kind::day) hang_day(aside);
    if (aside.kind == Aside::Kind::number) hang_number(aside);
    if (aside.kind == Aside::Kind::office) hang_office(tags, aside);
    if (aside.kind == Aside::Kind::portfolio) hang_portfolio(aside);
    for (std::uint32_t i = aside.first; i < aside.last; ++i)
      if (heads_[i] == size) {
        heads_[i] = static_cast<int>(aside.first) - 1;
        labels_[i] = Deprel::parataxis;
      }
  }
  if (is_tree(heads_)) return;
  heads_ = whole_heads;
  labels_ = whole_labels;
  margins_ = whole_margins;
}

/// Words [first, last) as a sentence of their own; its root is marked as one.
void AsideParser::read_alone(std::span<const WordForm> words, std::span<const FineTag> tags,
                             std::uint32_t first, std::uint32_t last) {
  const auto size = last - first;
  parser_.parse(words.subspan(first, size), tags.subspan(first, size));
  for (std::uint32_t i = 0; i < size; ++i) {
    const auto head = static_cast<std::uint32_t>(parser_.heads()[i]);
    heads_[first + i] = static_cast<int>(head == size ? words.size() : first + head);
    labels_[first + i] = parser_.labels()[i];
    margins_[first + i] = parser_.margins()[i];
  }
}

/// But for the comma one word of the opening hangs on a word outside.
bool AsideParser::is_one_phrase(std::uint32_t opening) const {
  std::size_t tops = 0;
  for (std::uint32_t i = 0; i < opening; ++i)
    tops += labels_[i] != Deprel::punct && heads_[i] >= static_cast<int>(opening);
  return tops == 1;
}

/// "a tariff, which he said boosted": "said" is the head of the relative clause of the noun before
/// the pronoun, and "boosted" its content.
void AsideParser::hang_interposed(const Aside& aside) {
  const auto size = static_cast<int>(heads_.size());
  const auto pronoun = static_cast<std::size_t>(aside.first - 1);
  const int verb = heads_[pronoun];
  const auto begin = heads_.begin();
  const auto saying = std::find(begin + aside.first, begin + aside.last, size) - begin;
  if (verb == size || verb < static_cast<int>(aside.last) || saying == aside.last) return;
  const auto content = static_cast<std::size_t>(verb), clause = static_cast<std::size_t>(saying);
  const bool relative = labels_[content] == Deprel::acl_relcl && heads_[content] != size;
  const std::size_t noun =
      relative ? static_cast<std::size_t>(heads_[content]) : phrase_before(pronoun);
  heads_[clause] = static_cast<int>(noun);
  labels_[clause] = Deprel::acl_relcl;
  heads_[content] = static_cast<int>(clause);
  labels_[content] = Deprel::ccomp;
}

/// The head of the name or compound that ends before `at` and its comma.
std::size_t AsideParser::phrase_before(std::size_t at) const {
  std::size_t phrase = at - 1;
  if (phrase > 0 && labels_[phrase] == Deprel::punct) --phrase;
  while (labels_[phrase] == Deprel::flat || labels_[phrase] == Deprel::compound) {
    const auto head = static_cast<std::size_t>(heads_[phrase]);
    if (head >= at) break;
    phrase = head;
  }
  return phrase;
}

/// What hung on the opening time, or was the root, hangs on the phrase before: the head of the name
/// that ends there.
void AsideParser::hang_apposition(std::span<const FineTag> tags, const Aside& aside,
                                  std::uint32_t opening) {
  const std::size_t phrase = phrase_before(aside.first);
  for (std::uint32_t i = aside.first; i < aside.last; ++i) {
    const auto head = static_cast<std::size_t>(heads_[i]);
    if (head >= opening && head != heads_.size()) continue;
    heads_[i] = static_cast<int>(phrase);
    if (labels_[i] == Deprel::punct) continue;
    labels_[i] = labels_[i] == Deprel::conj && info(tags[aside.first + 1]).upos == Upos::cconj
                     ? Deprel::conj
                     : Deprel::appos;
  }
}

void AsideParser::hang_number(const Aside& aside) {
  const auto hyphen = static_cast<int>(aside.first);
  heads_[aside.first] = hyphen + 1;
  labels_[aside.first] = Deprel::punct;
  heads_[aside.first + 1] = hyphen - 1;
  labels_[aside.first + 1] = Deprel::flat;
}

/// Preposition, article, place: the place modifies the title before.
void AsideParser::hang_office(std::span<const FineTag> tags, const Aside& aside) {
  const std::uint32_t place = aside.last - 1;
  for (std::uint32_t i = aside.first; i < place; ++i) {
    heads_[i] = static_cast<int>(place);
    labels_[i] = i == aside.first                  ? Deprel::case_
                 : info(tags[i]).upos == Upos::det ? Deprel::det
                                                   : Deprel::compound;
  }
  heads_[place] = static_cast<int>(aside.first) - 1;
  labels_[place] = Deprel::nmod;
}

/// Noun and conjunction go with the noun behind them.
void AsideParser::hang_portfolio(const Aside& aside) {
  for (std::uint32_t i = aside.first; i < aside.last; ++i) {
    heads_[i] = static_cast<int>(aside.last);
    labels_[i] = i == aside.first ? Deprel::compound : Deprel::cc;
  }
}

/// "locked the office on Monday demanding": a day does nothing. What was taken for a subject is of
/// the clause above.
void AsideParser::hang_day(const Aside& aside) {
  const auto size = static_cast<int>(heads_.size());
  for (std::uint32_t i = aside.first; i < aside.last; ++i) {
    const auto verb = static_cast<std::size_t>(heads_[i]);
    if (labels_[i] != Deprel::nsubj || verb < aside.last || heads_[verb] == size) continue;
    const int above = heads_[verb];
    labels_[i] = Deprel::obl;
    heads_[i] = above;
    for (std::uint32_t k = aside.first; k < aside.last; ++k)
      if (k != i && heads_[k] == static_cast<int>(verb)) {
        heads_[k] = static_cast<int>(i);
        if (labels_[k] == Deprel::mark) labels_[k] = Deprel::case_;
      }
  }
}

/// Name, hyphen, participle: the participle modifies the noun behind it, the name the participle.
void AsideParser::hang_origin(const Aside& aside) {
  const std::uint32_t participle = aside.last - 1, hyphen = aside.last - 2, name = aside.last - 3;
  auto noun = static_cast<std::size_t>(aside.last);
  while (labels_[noun] == Deprel::compound || labels_[noun] == Deprel::amod) {
    const auto head = static_cast<std::size_t>(heads_[noun]);
    if (head <= noun || head >= heads_.size()) break;
    noun = head;
  }
  heads_[participle] = static_cast<int>(noun);
  labels_[participle] = Deprel::amod;
  heads_[hyphen] = static_cast<int>(participle);
  labels_[hyphen] = Deprel::punct;
  for (std::uint32_t i = aside.first; i <= name; ++i) {
    heads_[i] = static_cast<int>(i == name ? participle : name);
    labels_[i] = i == name ? Deprel::obl : Deprel::compound;
  }
}

/// The word of the opening time that hung on a word outside of it, or was the root, hangs on the
/// root of the rest.
void AsideParser::hang_opening(std::uint32_t opening, bool comma) {
  const auto size = static_cast<int>(heads_.size());
  const auto begin = heads_.begin() + opening;
  const auto root = static_cast<int>(std::find(begin, heads_.end(), size) - heads_.begin());
  const auto end = static_cast<int>(comma ? opening - 1 : opening);
  int top = -1;
  for (int i = 0; i < end; ++i) {
    int& head = heads_[static_cast<std::size_t>(i)];
    if (head < end) continue;
    Deprel& label = labels_[static_cast<std::size_t>(i)];
    if (top >= 0) {
      head = top;  // one phrase, one head
      continue;
    }
    top = i;
    head = root;
    if (label != Deprel::obl && label != Deprel::obl_unmarked && label != Deprel::advmod)
      label = Deprel::obl;
  }
  if (!comma) return;
  heads_[opening - 1] = top < 0 ? root : top;
  labels_[opening - 1] = Deprel::punct;
}

void AsideParser::take_out(std::span<const WordForm> words, std::span<const FineTag> tags,
                           std::span<const Aside> asides, std::uint32_t opening) {
  words_.clear();
  tags_.clear();
  places_.clear();
  auto aside = asides.begin();
  for (std::uint32_t i = opening; i < words.size(); ++i) {
    while (aside != asides.end() && aside->last <= i) ++aside;
    if (aside != asides.end() && aside->first <= i) continue;
    words_.push_back(words[i]);
    tags_.push_back(tags[i]);
    places_.push_back(static_cast<int>(i));
  }
}

}  // namespace fabula
