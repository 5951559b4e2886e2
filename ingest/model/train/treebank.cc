#include "ingest/model/train/treebank.h"

#include <zlib.h>

#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <stdexcept>

namespace fabula::train {
namespace {

using std::string_view;

/// The next line of `text` from `at`, without its end; moves `at` behind it.
string_view next_line(string_view text, std::size_t& at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  string_view line = text.substr(at, end - at);
  at = end + 1;
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::vector<string_view> columns(string_view line) {
  std::vector<string_view> out;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t tab = std::min(line.find('\t', at), line.size());
    out.push_back(line.substr(at, tab - at));
    at = tab + 1;
  }
  return out;
}

std::optional<int> number(string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool has_feature(string_view features, string_view feature) {
  for (std::size_t at = 0; at <= features.size();) {
    const std::size_t bar = std::min(features.find('|', at), features.size());
    if (features.substr(at, bar - at) == feature) return true;
    at = bar + 1;
  }
  return false;
}

Tense tense_of(string_view features) {
  if (has_feature(features, "Tense=Past")) return Tense::past;
  if (has_feature(features, "Tense=Pres")) return Tense::present;
  return Tense::none;
}

VerbForm verb_form_of(string_view features) {
  if (has_feature(features, "VerbForm=Fin")) return VerbForm::finite;
  if (has_feature(features, "VerbForm=Inf")) return VerbForm::infinitive;
  if (has_feature(features, "VerbForm=Part")) return VerbForm::participle;
  if (has_feature(features, "VerbForm=Ger")) return VerbForm::gerund;
  return VerbForm::none;
}

/// Whether the heads form one tree.
bool is_tree(const std::vector<Word>& words) {
  const int size = static_cast<int>(words.size());
  int roots = 0;
  for (int i = 0; i < size; ++i) {
    roots += words[i].head < 0;
    int steps = 0;
    for (int at = i; at >= 0; at = words[at].head)
      if (words[at].head >= size || ++steps > size) return false;
  }
  return roots == 1;
}

/// Finds the words in the sentence's text, each behind the one before; a word that is written
/// differently there takes the span of the word before it.
void align(TreebankSentence& sentence) {
  std::size_t at = 0;
  for (Word& word : sentence.words) {
    const std::size_t begin = sentence.text.find_first_not_of(" \u00A0", at);
    if (begin != std::string::npos &&
        sentence.text.compare(begin, word.form.size(), word.form) == 0)
      at = begin;
    else if (const auto found = sentence.text.find(word.form, at);
             found != std::string::npos && found < at + 40)
      at = found;
    else {
      word.span = &word == sentence.words.data() ? Span{} : (&word - 1)->span;
      continue;
    }
    word.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.form.size())};
    at += word.form.size();
  }
}

}  // namespace

Treebank read_conllu(string_view text, const std::string& file, Diagnostics& diagnostics) {
  Treebank out;
  TreebankSentence sentence;
  std::string document;
  bool usable = true;
  std::uint32_t line_number = 0;
  const auto finish = [&] {
    if (sentence.words.empty() && usable) return;
    if (usable && is_tree(sentence.words)) {
      align(sentence);
      sentence.document = document;
      out.push_back(std::move(sentence));
    } else {
      diagnostics.push_back({Severity::warning, file, line_number, 0,
                             "the sentence before this line is no dependency tree in CoNLL-U; it "
                             "is left out"});
    }
    sentence = {};
    usable = true;
  };
  for (std::size_t at = 0; at < text.size();) {
    const string_view line = next_line(text, at);
    ++line_number;
    if (line.empty()) {
      finish();
    } else if (line[0] == '#') {
      constexpr string_view text_mark = "# text = ";
      constexpr string_view document_mark = "# newdoc";
      if (line.starts_with(text_mark)) sentence.text = line.substr(text_mark.size());
      // newpar_block: headings, list items and captions, which stand on lines of their own.
      if (line.starts_with("# newpar")) sentence.begins_paragraph = true;
      if (line.starts_with(document_mark)) {
        sentence.begins_document = sentence.begins_paragraph = true;
        const auto equals = line.find("= ");
        document = equals == string_view::npos ? "" : line.substr(equals + 2);
      }
    } else {
      const auto column = columns(line);
      const auto id = number(column[0]);
      if (!id) continue;  // a multi-word token or an empty node
      const auto head = column.size() == 10 ? number(column[6]) : std::nullopt;
      if (!head || *id != static_cast<int>(sentence.words.size()) + 1) {
        usable = false;
        continue;
      }
      Word word;
      word.form = column[1];
      word.lemma = column[2];
      word.upos = upos_named(column[3]);
      word.tense = tense_of(column[5]);
      word.verb_form = verb_form_of(column[5]);
      word.plural = has_feature(column[5], "Number=Plur");
      word.head = *head - 1;
      word.deprel = deprel_named(column[7]);
      sentence.words.push_back(std::move(word));
    }
  }
  finish();
  return out;
}

Treebank read_names(string_view text, const std::string& file, Diagnostics& diagnostics) {
  Treebank out;
  TreebankSentence sentence;
  std::uint32_t line_number = 0;
  const auto finish = [&] {
    if (!sentence.words.empty()) out.push_back(std::move(sentence));
    sentence = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const string_view line = next_line(text, at);
    ++line_number;
    if (line.empty()) {
      finish();
      continue;
    }
    const auto column = columns(line);
    if (column.size() != 2 || column[1].empty() || column[0].empty()) {
      diagnostics.push_back({Severity::warning, file, line_number, 0,
                             "not a token, a tab and a name tag; the line is left out"});
      continue;
    }
    constexpr std::array<std::pair<string_view, NameKind>, 5> kinds{
        {{"PER", NameKind::person},
         {"ORG", NameKind::organization},
         {"LOC", NameKind::location},
         {"GPE", NameKind::location},
         {"MISC", NameKind::misc}}};
    Word word;
    word.form = column[0];
    for (const auto& [tag, kind] : kinds)
      if (column[1].substr(std::min<std::size_t>(2, column[1].size())) == tag) word.name = kind;
    word.name_begins = word.name != NameKind::none && column[1][0] == 'B';
    if (!sentence.text.empty()) sentence.text += ' ';
    word.span.begin = static_cast<std::uint32_t>(sentence.text.size());
    sentence.text += word.form;
    word.span.end = static_cast<std::uint32_t>(sentence.text.size());
    sentence.words.push_back(std::move(word));
  }
  finish();
  return out;
}

std::string read_file(const std::string& path) {
  const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
  if (!file) throw std::runtime_error("cannot open " + path);
  std::string out;
  std::array<char, 1 << 16> buffer;
  int size = 0;
  while ((size = gzread(file.get(), buffer.data(), buffer.size())) > 0)
    out.append(buffer.data(), static_cast<std::size_t>(size));
  if (size < 0) throw std::runtime_error("cannot read " + path);
  return out;
}

}  // namespace fabula::train
