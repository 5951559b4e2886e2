#include "ingest/cause/cue_lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <string>

#include "graph/vocabulary.h"
#include "ingest/lexicon/table.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::array<string_view, 5> columns{"cue", "form", "kind", "argument", "confidence"};
constexpr std::array<string_view, 6> forms{"connective", "verb",       "noun",
                                           "reason",     "participle", "frame"};
constexpr std::array<string_view, 9> senses{
    "", "means", "caused", "blamed", "reaction", "consecutive", "later", "held", "alleged"};
constexpr std::array<string_view, 11> arguments{
    "left", "right", "object", "to", "in", "from", "on", "for", "with", "self", "complement"};

template <typename T, std::size_t N>
std::optional<T> named(string_view name, const std::array<string_view, N>& names) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<T>(found - names.begin());
}

std::vector<string_view> split_words(string_view cue) {
  std::vector<string_view> words;
  for (std::size_t begin = 0; begin <= cue.size();) {
    const std::size_t end = std::min(cue.find(' ', begin), cue.size());
    words.push_back(cue.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

CausalCue cue_of(const Table& table, std::size_t row) {
  const auto fail = [&] {
    throw std::logic_error("cues.tsv:" + std::to_string(table.line(row)) + ": bad row");
  };
  CausalCue cue;
  cue.words = split_words(table.cell(row, "cue"));
  const auto form = named<CausalCue::Form>(table.cell(row, "form"), forms);
  if (!form) fail();
  cue.form = *form;

  const string_view kinds = table.cell(row, "kind");
  const string_view kind = kinds.substr(0, kinds.find('/'));
  if (kind.size() < kinds.size()) {
    cue.kind_of_state = value_named<LinkKind>(kinds.substr(kind.size() + 1));
    if (!cue.kind_of_state) fail();
  }
  if (const auto sense = named<CausalCue::Sense>(kind, senses))
    cue.sense = *sense;
  else if (const auto plain = value_named<LinkKind>(kind))
    cue.kind = *plain;
  else
    fail();

  const string_view argument = table.cell(row, "argument");
  if (cue.form == CausalCue::Form::reason || cue.form == CausalCue::Form::frame)
    cue.governor = argument;
  else if (const auto side = named<CausalCue::Argument>(argument, arguments))
    cue.argument = *side;
  else
    fail();

  const string_view number = table.cell(row, "confidence");
  const auto parsed = std::from_chars(number.data(), number.data() + number.size(), cue.confidence);
  if (parsed.ec != std::errc{}) fail();
  return cue;
}

std::span<const CausalCue> with_words(const std::vector<CausalCue>& cues,
                                      const std::vector<string_view>& words) {
  return std::ranges::equal_range(cues, words, {}, &CausalCue::words);
}

}  // namespace

CueLexicon CueLexicon::embedded() {
  Diagnostics diagnostics;
  const Table table = Table::read("cues.tsv", embedded_table("cues"), columns, diagnostics);
  if (!diagnostics.empty()) throw std::logic_error(format(diagnostics.front()));
  CueLexicon lexicon;
  const std::array<Cues*, forms.size()> by_form{&lexicon.connectives_, &lexicon.verbs_,
                                                &lexicon.nouns_,       &lexicon.reasons_,
                                                &lexicon.participles_, &lexicon.frames_};
  for (std::size_t row = 0; row < table.rows(); ++row) {
    CausalCue cue = cue_of(table, row);
    by_form[static_cast<std::size_t>(cue.form)]->push_back(std::move(cue));
  }
  std::ranges::sort(lexicon.connectives_, [](const CausalCue& a, const CausalCue& b) {
    if (a.words[0] != b.words[0]) return a.words[0] < b.words[0];
    return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : a.words < b.words;
  });
  for (Cues* cues : {&lexicon.verbs_, &lexicon.nouns_, &lexicon.reasons_, &lexicon.participles_,
                     &lexicon.frames_})
    std::ranges::stable_sort(*cues, {}, &CausalCue::words);
  return lexicon;
}

const CausalCue* CueLexicon::connective(std::span<const string_view> words) const {
  if (words.empty()) return nullptr;
  const auto first = [](const CausalCue& cue) { return cue.words[0]; };
  for (const CausalCue& cue : std::ranges::equal_range(connectives_, words[0], {}, first))
    if (cue.words.size() <= words.size() &&
        std::equal(cue.words.begin(), cue.words.end(), words.begin()))
      return &cue;
  return nullptr;
}

std::span<const CausalCue> CueLexicon::verbs(string_view lemma, string_view particle) const {
  return particle.empty() ? with_words(verbs_, {lemma}) : with_words(verbs_, {lemma, particle});
}

std::span<const CausalCue> CueLexicon::nouns(string_view lemma) const {
  return with_words(nouns_, {lemma});
}

std::span<const CausalCue> CueLexicon::reasons(string_view preposition) const {
  return with_words(reasons_, {preposition});
}

std::span<const CausalCue> CueLexicon::participles(string_view lemma) const {
  return std::ranges::equal_range(participles_, lemma, {},
                                  [](const CausalCue& cue) { return cue.words[0]; });
}

const CausalCue* CueLexicon::frame(string_view cause, string_view effect) const {
  for (const string_view earlier : {cause, family_of(cause)})
    for (const CausalCue& cue : with_words(frames_, {earlier}))
      if (cue.governor == effect || cue.governor == family_of(effect)) return &cue;
  return nullptr;
}

}  // namespace fabula
