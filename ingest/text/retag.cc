#include "ingest/text/retag.h"

#include <algorithm>
#include <array>

#include "ingest/text/bare_infinitives.h"
#include "ingest/text/lost_verb.h"
#include "ingest/text/misread_reports.h"
#include "ingest/text/misread_terms.h"
#include "ingest/text/misread_words.h"
#include "ingest/text/noun_or_verb.h"
#include "ingest/text/one_of.h"
#include "ingest/text/tagger.h"
#include "ingest/text/words_of_news.h"

namespace fabula {
namespace {

class Retagger {
 public:
  Retagger(const SparseTable& model, std::span<const WordForm> words, std::span<FineTag> tags)
      : model_(model), words_(words), tags_(tags) {}

  /// Tags the stretches by themselves and the rest without them; keeps those that are clauses of
  /// saying and leave a clause behind.
  std::vector<Interposed> read_apart(std::vector<Interposed> stretches) {
    std::erase_if(stretches, [&](const Interposed& stretch) { return !is_clause(stretch); });
    while (!stretches.empty()) {
      tag_without(stretches);
      const auto wrong = std::erase_if(stretches, [&](const Interposed& stretch) {
        const auto rest = std::span<const FineTag>(own_tags_).subspan(place_of(stretch.last));
        return !goes_on_with_verb(rest);
      });
      if (wrong > 0) continue;
      for (std::size_t k = 0; k < places_.size(); ++k) tags_[places_[k]] = own_tags_[k];
      for (const Interposed& stretch : stretches) {
        tag_alone(stretch);
        for (std::size_t k = 0; k < own_tags_.size(); ++k) tags_[stretch.first + k] = own_tags_[k];
      }
      break;
    }
    return stretches;
  }

  /// Tags the sentence with "to" before each of the words; keeps those that then are infinitives.
  std::vector<std::uint32_t> read_with_to(std::vector<std::uint32_t> infinitives) {
    if (infinitives.empty()) return infinitives;
    own_words_.clear();
    places_.clear();
    auto next = infinitives.begin();
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      if (next != infinitives.end() && *next == i) {
        own_words_.push_back(to_word());
        ++next;
      }
      places_.push_back(static_cast<std::uint32_t>(own_words_.size()));
      own_words_.push_back(words_[i]);
    }
    tag_own_words();
    std::erase_if(infinitives, [&](std::uint32_t at) {
      const FineTagInfo& tag = info(own_tags_[places_[at]]);
      return tag.upos != Upos::verb || tag.form != VerbForm::infinitive;
    });
    // The words behind an infinitive were read as those behind a noun.
    if (!infinitives.empty())
      for (std::uint32_t i = infinitives.front(); i < words_.size(); ++i)
        tags_[i] = own_tags_[places_[i]];
    return infinitives;
  }

 private:
  bool is_clause(const Interposed& stretch) {
    tag_alone(stretch);
    return is_clause_of_saying(own_tags_);
  }

  void tag_alone(const Interposed& stretch) {
    const auto words = words_.subspan(stretch.first, stretch.last - stretch.first);
    own_words_.assign(words.begin(), words.end());
    tag_own_words();
    // "witnesses said": a subject of one word is no verb.
    static const FineTag plural_noun = fine_tag({.upos = Upos::noun, .plural = true});
    if (words.size() == 2 && info(own_tags_[0]).upos == Upos::verb) own_tags_[0] = plural_noun;
  }

  void tag_without(std::span<const Interposed> stretches) {
    own_words_.clear();
    places_.clear();
    auto next = stretches.begin();
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      while (next != stretches.end() && next->last <= i) ++next;
      if (next != stretches.end() && next->first <= i) continue;
      own_words_.push_back(words_[i]);
      places_.push_back(i);
    }
    tag_own_words();
  }

  void tag_own_words() {
    own_tags_.resize(own_words_.size());
    tag_sentence(model_, own_words_, own_tags_);
  }

  /// Where a word of the sentence stands among those without the stretches.
  std::size_t place_of(std::uint32_t word) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(places_, word) - places_.begin());
  }

  const SparseTable& model_;
  std::span<const WordForm> words_;
  std::span<FineTag> tags_;
  std::vector<WordForm> own_words_;
  std::vector<FineTag> own_tags_;
  std::vector<std::uint32_t> places_;
};

/// What "have" helps: nothing where an article or a number follows, else the next participle
/// before another finite verb.
bool helps_participle(std::span<const std::string_view> texts, std::span<const FineTag> tags,
                      std::size_t have) {
  std::size_t i = have + 1;
  while (i < texts.size() && (info(tags[i]).upos == Upos::adv || info(tags[i]).upos == Upos::part ||
                              one_of(texts[i], {"less", "long", "more"})))
    ++i;
  if (i == texts.size() || texts[i] == "to") return true;
  if (info(tags[i]).upos == Upos::det || info(tags[i]).upos == Upos::num ||
      info(tags[i]).upos == Upos::adj)
    return false;
  for (; i < texts.size() && !is_finite(tags[i]); ++i)
    if (info(tags[i]).form == VerbForm::participle && info(tags[i]).tense == Tense::past)
      return true;
  return false;
}

/// "the states have standing to sue", "the party had just 40 seats": "have" helps no verb in -ing
/// and no noun, so it is the verb. "Had the party known" stays.
void retag_having(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  static const FineTag noun = fine_tag({.upos = Upos::noun});
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    if (info(tags[i]).upos != Upos::aux || !one_of(texts[i], {"have", "has", "had"})) continue;
    const FineTagInfo& behind = info(tags[i + 1]);
    const bool ing = behind.upos == Upos::verb && texts[i + 1].ends_with("ing") &&
                     (behind.form == VerbForm::gerund || behind.tense == Tense::present);
    const Upos before = info(tags[i - 1]).upos;
    const bool subject = before == Upos::noun || before == Upos::propn || before == Upos::pron ||
                         before == Upos::punct || before == Upos::cconj || before == Upos::adv;
    if (!ing && (!subject || helps_participle(texts, tags, i))) continue;
    tags[i] =
        fine_tag({.upos = Upos::verb, .tense = info(tags[i]).tense, .form = VerbForm::finite});
    if (ing) tags[i + 1] = noun;
  }
}

/// "did little work", "does a test": before a noun "do" helps no infinitive, so it is the verb.
void retag_doing(std::span<const std::string_view> texts, std::span<FineTag> tags) {
  for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
    if (info(tags[i]).upos != Upos::aux || !one_of(texts[i], {"do", "does", "did"})) continue;
    const Upos behind = info(tags[i + 1]).upos;
    if (behind != Upos::det && behind != Upos::adj && behind != Upos::noun) continue;
    const auto ends = [](FineTag tag) {
      return is_finite(tag) || info(tag).upos == Upos::punct ||
             info(tag).form == VerbForm::infinitive;
    };
    const auto next = std::ranges::find_if(tags.subspan(i + 1), ends);
    if (next != tags.end() && info(*next).form == VerbForm::infinitive) continue;
    tags[i] =
        fine_tag({.upos = Upos::verb, .tense = info(tags[i]).tense, .form = VerbForm::finite});
  }
}

}  // namespace

Rereading retag(const SparseTable& model, std::span<const WordForm> words,
                std::span<const std::string_view> texts, std::span<FineTag> tags) {
  Rereading found;
  std::vector<Interposed> stretches = find_interposed(texts);
  Retagger retagger(model, words, tags);
  if (!stretches.empty()) found.interposed = retagger.read_apart(std::move(stretches));
  retag_nouns(texts, tags);
  find_lost_verb(texts, tags);
  retag_terms(texts, tags);
  retag_reports(texts, tags);
  retag_misread_words(texts, tags);
  retag_words_of_news(texts, tags);
  retag_having(texts, tags);
  retag_doing(texts, tags);
  std::vector<std::uint32_t> infinitives = find_bare_infinitives(texts, tags);
  if (!infinitives.empty()) found.infinitives = retagger.read_with_to(std::move(infinitives));
  return found;
}

const WordForm& to_word() {
  static const WordForm word = word_form("to");
  return word;
}

FineTag to_tag() {
  static const FineTag tag = fine_tag({.upos = Upos::part});
  return tag;
}

}  // namespace fabula
