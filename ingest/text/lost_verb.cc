#include "ingest/text/lost_verb.h"

#include <algorithm>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

bool is_any_modal(string_view word) {
  return is_modal(word) || one_of(word, {"shall", "ca", "wo", "'ll", "'d", "\u2019ll", "\u2019d"});
}

class LostVerb {
 public:
  LostVerb(std::span<const string_view> words, std::span<FineTag> tags)
      : words_(words), tags_(tags) {}

  void find() {
    if (words_.size() < 4) return;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (is_finite(i)) return;
    const bool headline = !closes(words_.back());
    if (headline && has_verb()) return;
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
      if (headline ? !may_be_present(i) : !may_be_past(i)) continue;
      tags_[i] = headline ? present_tag() : past_tense_tag();
      return;
    }
  }

  /// "Acme agreed": nobody is told to do what another verb tells of the past right away.
  void read_first_word() {
    if (words_.size() < 3 || !begins_upper(words_[0]) || info(tags_[0]).upos != Upos::verb) return;
    const FineTagInfo& next = info(tags_[1]);
    const FineTagInfo& first = info(tags_[0]);
    if (next.upos == Upos::verb && next.form == VerbForm::finite && next.tense == Tense::past &&
        first.form != VerbForm::gerund && first.form != VerbForm::participle)
      tags_[0] = fine_tag({.upos = Upos::propn});
  }

 private:
  static bool closes(string_view word) { return one_of(word, {".", "\"", "''", "\u201d"}); }

  bool is_finite(std::size_t i) const {
    const FineTagInfo& tag = info(tags_[i]);
    if (tag.upos == Upos::aux) return true;
    return (tag.upos == Upos::verb && tag.form == VerbForm::finite) || is_any_modal(words_[i]);
  }

  bool has_verb() const {
    return std::ranges::any_of(tags_, [](FineTag tag) { return info(tag).upos == Upos::verb; });
  }

  /// "Floods delay Oslo tour", "Acme and Apex resolve dispute": the base form of a verb that needs
  /// an object, between a plural subject and what can be one.
  bool may_be_present(std::size_t i) const {
    const FineTagInfo& before = info(tags_[i - 1]);
    const bool plural = (before.upos == Upos::noun && before.plural) ||
                        (before.upos == Upos::propn && are_several(i));
    return plural && info(tags_[i]).upos == Upos::noun && needs_object(words_[i]) &&
           can_follow_verb(i + 1);
  }

  /// Before the word stand names in a row.
  bool are_several(std::size_t end) const {
    return std::ranges::any_of(words_.first(end), [](string_view word) {
      return one_of(word, {"and", "&", ","});
    });
  }

  /// Behind something that can be a subject and before what can follow a verb; a participle before
  /// "by" is passive.
  bool may_be_past(std::size_t i) const {
    const FineTagInfo& tag = info(tags_[i]);
    const bool participle =
        tag.upos == Upos::verb && tag.form == VerbForm::participle && tag.tense == Tense::past;
    if (tag.upos != Upos::noun && tag.upos != Upos::adj && !participle) return false;
    if (begins_upper(words_[i]) || words_[i + 1] == "by" || verb_base(words_[i]).empty())
      return false;
    const Upos before = info(tags_[i - 1]).upos;
    const bool subject = before == Upos::noun || before == Upos::propn || before == Upos::pron ||
                         before == Upos::adv || one_of(words_[i - 1], {")", "\u2014", "\u2013"});
    if (!subject) return false;
    return participle || can_follow_verb(i + 1);
  }

  bool can_follow_verb(std::size_t i) const {
    const Upos tag = info(tags_[i]).upos;
    return tag == Upos::det || tag == Upos::pron || tag == Upos::num || tag == Upos::propn ||
           tag == Upos::noun || tag == Upos::adj || tag == Upos::adv;
  }

  std::span<const string_view> words_;
  std::span<FineTag> tags_;
};

}  // namespace

void find_lost_verb(std::span<const string_view> words, std::span<FineTag> tags) {
  LostVerb sentence(words, tags);
  sentence.read_first_word();
  sentence.find();
}

}  // namespace fabula
