#include "ingest/text/listed_forms.h"

#include <string>
#include <unordered_map>

#include "ingest/lexicon/table.h"
#include "ingest/text/verb_base.h"

namespace fabula {
namespace {

using std::string_view;

enum PartOfSpeech : std::uint8_t { adjective = 1, adverb = 2, noun = 4, verb = 8 };

class WordList {
 public:
  WordList() {
    Diagnostics none;  // a unit test holds the embedded tables to zero diagnostics
    const string_view columns[] = {"word", "pos"};
    const Table table = Table::read("words.tsv", embedded_table("words"), columns, none);
    words_.reserve(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row)
      for (string_view pos : values(table.cell(row, "pos")))
        words_[table.cell(row, "word")] |= pos == "VERB"   ? verb
                                           : pos == "NOUN" ? noun
                                           : pos == "ADJ"  ? adjective
                                                           : adverb;
  }

  std::uint8_t of(string_view word) const {
    const auto found = words_.find(word);
    return found == words_.end() ? std::uint8_t{0} : found->second;
  }

  /// What a form in -s is the -s form of: "carries" of "carry".
  std::uint8_t of_s_form(string_view word) const {
    if (word.size() < 3 || !word.ends_with('s')) return 0;
    std::uint8_t found = of(word.substr(0, word.size() - 1));
    if (word.ends_with("es")) found |= of(word.substr(0, word.size() - 2));
    if (word.ends_with("ies")) found |= of(std::string(word.substr(0, word.size() - 3)) + 'y');
    return found;
  }

 private:
  std::unordered_map<string_view, std::uint8_t> words_;
};

}  // namespace

std::uint64_t listed_forms(string_view folded) {
  static const WordList list;
  const std::uint8_t base = list.of(folded);
  const std::uint8_t s_form = list.of_s_form(folded);
  std::uint64_t bits = 1;
  const auto set = [&](int bit, bool on) { bits |= std::uint64_t{on} << bit; };
  set(1, base & verb);
  set(2, s_form & verb);
  set(6, base & noun);
  set(7, s_form & noun);
  set(8, base & adjective);
  set(9, base & adverb);
  const bool inflected = folded.ends_with("ed") || folded.ends_with("ing");
  if (const std::string irregular = irregular_verb_base(folded); !irregular.empty()) {
    set(3, true);
  } else if (inflected && (list.of(regular_verb_base(folded)) & verb)) {
    set(4, folded.ends_with('d'));
    set(5, folded.ends_with('g'));
  }
  return bits;
}

}  // namespace fabula
