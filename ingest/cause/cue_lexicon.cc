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
constexpr std::array<string_view, 8> arguments{"left", "right", "object", "to",
                                               "in",   "from",  "on_to",  "self"};

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
  CausalCue cue{.words = split_words(table.cell(row, "cue"))};
  cue.form = table.cell(row, "form") == "verb" ? CausalCue::Form::verb : CausalCue::Form::connective;
  const string_view kind = table.cell(row, "kind");
  cue.is_means = kind == "means";
  cue.caused = kind == "caused";
  const auto link_kind = value_named<LinkKind>(cue.is_means || cue.caused ? "causes" : kind);
  const auto argument = std::ranges::find(arguments, table.cell(row, "argument"));
  const string_view number = table.cell(row, "confidence");
  const auto parsed = std::from_chars(number.data(), number.data() + number.size(), cue.confidence);
  if (!link_kind || argument == arguments.end() || parsed.ec != std::errc{})
    throw std::logic_error("cues.tsv:" + std::to_string(table.line(row)) + ": bad row");
  cue.kind = *link_kind;
  cue.argument = static_cast<CausalCue::Argument>(argument - arguments.begin());
  return cue;
}

}  // namespace

CueLexicon CueLexicon::embedded() {
  Diagnostics diagnostics;
  const Table table = Table::read("cues.tsv", embedded_table("cues"), columns, diagnostics);
  if (!diagnostics.empty()) throw std::logic_error(format(diagnostics.front()));
  CueLexicon lexicon;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    CausalCue cue = cue_of(table, row);
    (cue.form == CausalCue::Form::verb ? lexicon.verbs_ : lexicon.connectives_)
        .push_back(std::move(cue));
  }
  std::ranges::sort(lexicon.connectives_, [](const CausalCue& a, const CausalCue& b) {
    if (a.words[0] != b.words[0]) return a.words[0] < b.words[0];
    return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : a.words < b.words;
  });
  std::ranges::sort(lexicon.verbs_, {}, &CausalCue::words);
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

const CausalCue* CueLexicon::verb(string_view lemma, string_view particle) const {
  const auto find = [&](const std::vector<string_view>& words) -> const CausalCue* {
    const auto found = std::ranges::lower_bound(verbs_, words, {}, &CausalCue::words);
    return found != verbs_.end() && found->words == words ? &*found : nullptr;
  };
  return particle.empty() ? find({lemma}) : find({lemma, particle});
}

}  // namespace fabula
