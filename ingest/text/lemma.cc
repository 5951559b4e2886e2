#include "ingest/text/lemma.h"

#include <algorithm>
#include <charconv>

#include "ingest/model/feature_hash.h"
#include "ingest/text/listed_forms.h"
#include "ingest/text/verb_base.h"

namespace fabula {

bool keeps_case(FineTag tag, const WordForm& form, bool case_is_position) {
  const Upos upos = info(tag).upos;
  return upos == Upos::propn ||
         (upos == Upos::adj && form.kind == CaseKind::title && !case_is_position);
}

std::uint64_t Lemmatizer::word_key(std::string_view folded, FineTag tag) {
  return feature_key(0x400, hash_bytes(folded), tag);
}

std::uint64_t Lemmatizer::ending_key(std::string_view ending, FineTag tag) {
  return feature_key(0x401, hash_bytes(ending), tag);
}

std::optional<Lemmatizer> Lemmatizer::read(std::span<const std::byte> words,
                                           std::span<const std::byte> endings,
                                           std::span<const std::byte> rules) {
  const auto word_table = ValueTable::read(words), ending_table = ValueTable::read(endings);
  if (!word_table || !ending_table) return std::nullopt;
  Lemmatizer out(*word_table, *ending_table);
  const std::string_view text(reinterpret_cast<const char*>(rules.data()), rules.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t tab = line.find('\t');
    LemmaRule rule;
    const auto [stop, error] =
        std::from_chars(line.data(), line.data() + std::min(tab, line.size()), rule.cut);
    if (tab == std::string_view::npos || error != std::errc{} || stop != line.data() + tab)
      return std::nullopt;
    rule.add = line.substr(tab + 1);
    out.rules_.push_back(rule);
    at = end + 1;
  }
  const std::size_t count = out.rules_.size();
  if (out.words_.values() > count || out.endings_.values() > count || count == 0)
    return std::nullopt;
  return out;
}

std::string_view Lemmatizer::lemma(std::string_view folded, FineTag tag,
                                   std::string& scratch) const {
  const FineTagInfo& tagged = info(tag);
  // A name is its own lemma, whatever it ends in.
  if (tagged.upos == Upos::propn && !tagged.plural) return folded;
  if (tagged.upos == Upos::verb && tagged.tense == Tense::past) {
    scratch = irregular_verb_base(folded);
    if (!scratch.empty()) return scratch;
  }
  std::optional<std::uint16_t> rule = words_.find(word_key(folded, tag));
  // Spelling says more of a verb that no table knows than its last letters do.
  if (!rule && tagged.upos == Upos::verb) {
    scratch = regular_verb_base(folded);
    if (!scratch.empty()) return scratch;
    if (tagged.form == VerbForm::infinitive) return folded;
  }
  for (std::size_t size = std::min(longest_ending, folded.size()); !rule; --size) {
    rule = endings_.find(ending_key(folded.substr(folded.size() - size), tag));
    if (size == 0) break;
  }
  if (!rule) return folded;
  const LemmaRule& found = rules_[*rule];
  // An infinitive has no ending to lose: "lessen" is not of "less".
  const bool infinitive = tagged.upos == Upos::verb && tagged.form == VerbForm::infinitive;
  if (found.cut > folded.size() || (infinitive && found.add.empty())) return folded;
  const std::string_view stem = folded.substr(0, folded.size() - found.cut);
  const bool splits_character = found.cut > 0 && (folded[stem.size()] & 0xC0) == 0x80;
  if (splits_character) return folded;
  if (found.add.empty()) return stem.empty() ? folded : stem;
  scratch.assign(stem);
  scratch += found.add;
  // "withdraw", tagged as a past tense, is not of "withdree".
  constexpr std::uint64_t base_of_verb = 2;
  const bool wrong = tagged.upos == Upos::verb && (listed_forms(folded) & base_of_verb) != 0 &&
                     (listed_forms(scratch) & base_of_verb) == 0;
  return wrong ? folded : std::string_view(scratch);
}

}  // namespace fabula
