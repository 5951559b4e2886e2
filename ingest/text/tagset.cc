#include "ingest/text/tagset.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using enum Upos;

constexpr std::array<FineTagInfo, fine_tag_count> tags{{
    {adj},
    {adp},
    {adv},
    {aux},
    {cconj},
    {det},
    {intj},
    {noun},
    {num},
    {part},
    {pron},
    {propn},
    {punct},
    {sconj},
    {sym},
    {verb},
    {x},
    {noun, Tense::none, VerbForm::none, true},
    {propn, Tense::none, VerbForm::none, true},
    {verb, Tense::past, VerbForm::finite},
    {verb, Tense::present, VerbForm::finite},
    {verb, Tense::none, VerbForm::infinitive},
    {verb, Tense::past, VerbForm::participle},
    {verb, Tense::present, VerbForm::participle},
    {verb, Tense::none, VerbForm::gerund},
    {aux, Tense::past, VerbForm::finite},
    {aux, Tense::present, VerbForm::finite},
    {aux, Tense::none, VerbForm::infinitive},
    {aux, Tense::past, VerbForm::participle},
    {aux, Tense::present, VerbForm::participle},
    {aux, Tense::none, VerbForm::gerund},
}};

}  // namespace

const FineTagInfo& info(FineTag tag) { return tags[tag]; }

FineTag fine_tag(const FineTagInfo& analysis) {
  const bool is_noun = analysis.upos == noun || analysis.upos == propn;
  const bool is_verb = analysis.upos == verb || analysis.upos == aux;
  const FineTagInfo kept{analysis.upos, is_verb ? analysis.tense : Tense::none,
                         is_verb ? analysis.form : VerbForm::none, is_noun && analysis.plural};
  auto found = std::ranges::find(tags, kept);
  if (found == tags.end()) found = std::ranges::find(tags, FineTagInfo{analysis.upos});
  return static_cast<FineTag>(found - tags.begin());
}

bool is_finite(FineTag tag) {
  const auto& [upos, tense, form, plural] = info(tag);
  return (upos == verb && form == VerbForm::finite) ||
         (upos == aux && (form == VerbForm::finite || form == VerbForm::none));
}

FineTag present_tag() {
  static const FineTag tag =
      fine_tag({.upos = Upos::verb, .tense = Tense::present, .form = VerbForm::finite});
  return tag;
}

FineTag past_tense_tag() {
  static const FineTag tag = fine_tag({verb, Tense::past, VerbForm::finite});
  return tag;
}

FineTag past_participle_tag() {
  static const FineTag tag = fine_tag({verb, Tense::past, VerbForm::participle});
  return tag;
}

}  // namespace fabula
