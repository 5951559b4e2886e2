#include "ingest/text/lost_verb.h"

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
    if (words_.size() < 4 || !closes(words_.back())) return;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (is_finite(i)) return;
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
      if (!may_be_past(i)) continue;
      tags_[i] = past_tense_tag();
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
    const Upos behind = info(tags_[i + 1]).upos;
    const bool subject = before == Upos::noun || before == Upos::propn || before == Upos::pron ||
                         before == Upos::adv || one_of(words_[i - 1], {")", "\u2014", "\u2013"});
    if (!subject) return false;
    if (participle) return true;
    return behind == Upos::det || behind == Upos::pron || behind == Upos::num ||
           behind == Upos::propn || behind == Upos::noun || behind == Upos::adj ||
           behind == Upos::adv;
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
