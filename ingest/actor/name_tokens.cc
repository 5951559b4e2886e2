#include "ingest/actor/name_tokens.h"

#include <algorithm>
#include <array>

#include "ingest/actor/running_text.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

bool is_address(std::string_view text) {
  return (text.find_first_of("/@#\\") != text.npos && text.size() > 3) ||
         text.find('$') != text.npos;
}

}  // namespace

NameTokens::NameTokens(const Document& document, const ActorLexicon& lexicon)
    : document_(document), lexicon_(lexicon) {
  tagged_ = std::ranges::any_of(document.tokens, [](const Token& token) {
    return token.upos == Upos::propn || token.upos == Upos::verb;
  });
  count_words();
}

void NameTokens::read(std::uint32_t sentence) {
  sentence_ = document_.sentences[sentence];
  shouting_ = is_shouting(document_, sentence_);
  headline_ = is_headline_case(document_, sentence_);
  running_ = running_text(document_, sentence_);
  match_lexicon();
  name_.assign(sentence_.last - sentence_.first, false);
  for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i)
    name_[i - sentence_.first] = is_name_token(i);
}

NameTokens::WordUse NameTokens::use(std::string_view word) const {
  const auto found = use_.find(folded(word));
  return found == use_.end() ? WordUse{} : found->second;
}

void NameTokens::count_words() {
  for (const Sentence& sentence : document_.sentences) {
    if (is_headline_case(document_, sentence)) continue;
    sentence_ = sentence;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const std::string_view text = word(i);
      if (!starts_upper(text)) {
        const bool particle = token(i).upos == Upos::propn;  // "Maria van Foo"
        if (text.size() > 1 && !particle) ++use_[folded(text)].lower;
      } else if (!opens_sentence(i) || token(i).name != NameKind::none) {
        WordUse& use = use_[folded(text)];
        ++use.name;
        use.surname = use.surname || (!opens_sentence(i) && is_given(i - 1));
      }
    }
  }
}

/// First of its sentence, or after a quotation mark, colon or bracket.
bool NameTokens::opens_sentence(std::uint32_t i) const {
  if (i == sentence_.first) return true;
  const std::string_view before = word(i - 1);
  if (token(i - 1).upos == Upos::part) return false;  // "the miners' National Union"
  return one_of(before, {"\"", "“", "‘", "'", "''", "``", ":", "(", "[", "—", "–", "-", "•", "*",
                         "…", "...", ".", "?", "!"}) &&
         (!touches(i) || !one_of(before, {"-", "–", "'"}));
}

/// "Carmaker Foo" at the head of a sentence: a common noun that says what the name behind it is.
bool NameTokens::tells_what_follows(std::uint32_t i) const {
  return i == sentence_.first && i + 1 < sentence_.last && starts_upper(word(i + 1)) &&
         !lexicon_.nominals().find(word(i)).empty() && !lexicon_.head_word(word(i), true) &&
         !lexicon_.head_word(word(i), false);
}

/// "Longtime Berg aide": an adjective that opens a sentence and tells how somebody is known.
bool NameTokens::describes_what_follows(std::uint32_t i) const {
  return opens_sentence(i) && one_of(lower(i), {"current", "exiled", "fellow", "former", "incoming",
                                                "incumbent", "jailed", "late", "longtime",
                                                "outgoing", "retired", "rival", "then", "veteran"});
}

/// "Court overturns ruling": a body that a headline without articles begins with.
bool NameTokens::is_bare_body(std::uint32_t i) const {
  const auto* article = document_.article;
  const bool headline = article && sentence_.block < article->blocks.size() &&
                        article->blocks[sentence_.block].kind == BlockKind::headline;
  return headline && i == sentence_.first && i + 1 < sentence_.last && !starts_upper(word(i + 1)) &&
         one_of(word(i), {"Committee", "Council", "Court", "Jury", "Ministry", "Panel"});
}

bool NameTokens::is_name_token(std::uint32_t i) const {
  const std::string_view text = word(i);
  if (is_bare_body(i)) return false;
  if (!has_upper(text) || is_address(text) || tells_what_follows(i) || describes_what_follows(i))
    return false;
  const Token& t = token(i);
  const WordUse use = this->use(text);
  if (headline_) {
    if (use.name > 0) return use.name >= use.lower;
    if (use.lower > 0) return false;
    if (inner_capital(text) || (!shouting_ && all_caps(text))) return true;
    return t.name != NameKind::none && (use_.empty() || in_telling_name(i));
  }
  if (!tagged_) return is_untagged_name(i);
  if (t.name != NameKind::none || t.upos == Upos::propn) {
    return !opens_sentence(i) || t.name != NameKind::none || use.lower == 0 || use.name > 0;
  }
  const bool open_class = t.upos == Upos::noun || t.upos == Upos::adj || t.upos == Upos::x ||
                          (t.upos == Upos::verb && use.lower == 0);
  if (!open_class) return false;
  // "Waters left" where the article has "Anna Waters", too
  const bool surname = use.surname && use.lower == 0;
  return opens_sentence(i) ? surname || inner_capital(text) || all_caps(text) : starts_upper(text);
}

/// Without tags: a word with a capital that is no function word and does not merely open its
/// sentence.
bool NameTokens::is_untagged_name(std::uint32_t i) const {
  const std::string_view text = word(i);
  static constexpr std::array<std::string_view, 44> function_words{
      "a",       "after",   "all",  "also",  "although", "an",    "and",   "as",   "at",
      "because", "before",  "but",  "by",    "for",      "from",  "he",    "her",  "his",
      "how",     "however", "i",    "if",    "in",       "it",    "its",   "no",   "of",
      "on",      "our",     "she",  "since", "that",     "the",   "their", "they", "this",
      "to",      "we",      "what", "when",  "where",    "while", "who",   "with"};
  if (!starts_upper(text) || std::ranges::binary_search(function_words, folded(text))) return false;
  return !opens_sentence(i) || use(text).name > 0 ||
         (i + 1 < sentence_.last && starts_upper(word(i + 1)));
}

/// Whether the name model's name around token i holds a given name or a word that heads names.
bool NameTokens::in_telling_name(std::uint32_t i) const {
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

const PhraseIndex::Entry& NameTokens::choose(std::span<const PhraseIndex::Entry> entries) const {
  for (const auto& entry : entries) {
    if (known(lexicon_.alias(entry).known).own) return entry;
  }
  for (const auto& entry : entries) {
    if (known(lexicon_.alias(entry).known).sense != NameSense::none) return entry;
  }
  return entries.front();
}

/// Whether a name of the lexicons is meant where a common word could be: "Split", "Nice", "US".
bool NameTokens::plausible(const PhraseIndex::Match& match, std::uint32_t first) const {
  if (match.last > first + 1) return true;
  const auto& entry = choose(match.entries);
  if (known(lexicon_.alias(entry).known).own) return true;
  const std::string_view text = word(first);
  if (shouting_ && text.size() <= 4 && all_caps(entry.text)) return use_.contains(folded(text));
  const WordUse use = this->use(text);
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

void NameTokens::match_lexicon() {
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

}  // namespace fabula
