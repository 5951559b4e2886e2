#include "ingest/text/analyze.h"

#include <unordered_set>

#include "ingest/text/characters.h"
#include "ingest/text/names.h"
#include "ingest/text/parser.h"
#include "ingest/text/sentences.h"
#include "ingest/text/tagger.h"

namespace fabula {
namespace {

/// Analyses sentence by sentence; keeps its memory between them.
class Analyzer {
 public:
  Analyzer(Document& document, const LanguageModel& model)
      : document_(document), model_(model), parser_(model.transitions(), model.labels()) {}

  void analyze(std::size_t first, std::size_t last, bool headline) {
    const std::size_t size = last - first;
    words_.clear();
    for (std::size_t i = first; i < last; ++i)
      words_.push_back(word_form(document_.word(document_.tokens[i])));
    tags_.resize(size);
    names_.resize(size);
    tag_sentence(model_.tags(), words_, tags_);
    parser_.parse(words_, tags_);
    label_names(model_.names(), {words_, tags_, sentence_case(words_)}, memory_, features_, names_);
    for (std::size_t i = 0; i < size; ++i) {
      Token& token = document_.tokens[first + i];
      const FineTagInfo& tag = info(tags_[i]);
      token.upos = tag.upos;
      token.tense = tag.tense;
      token.form = tag.form;
      token.plural = tag.plural;
      const int head = parser_.heads()[i];
      token.head = head == static_cast<int>(size) ? -1 : static_cast<std::int32_t>(first) + head;
      token.deprel = parser_.labels()[i];
      token.name = kind_of(names_[i]);
      token.name_begins = names_[i] != outside && (position_of(names_[i]) == NamePosition::begin ||
                                                   position_of(names_[i]) == NamePosition::unit);
      token.lemma = lemma(token, tags_[i], words_[i], i == 0 || headline);
    }
  }

 private:
  /// The lemma, in the article's text where it stands there as it is, else in the document's
  /// strings, once for each.
  std::string_view lemma(const Token& token, FineTag tag, const WordForm& form,
                         bool case_is_position) {
    const std::string_view word = document_.word(token);
    const bool as_written = keeps_case(tag, form, case_is_position);
    folded_.clear();
    if (as_written)
      folded_ = word;
    else
      append_folded(word, folded_);
    const std::string_view lemma = model_.lemmas().lemma(folded_, tag, scratch_);
    if (lemma == word) return word;
    if (word.starts_with(lemma)) return word.substr(0, lemma.size());
    const auto found = strings_.find(lemma);
    if (found != strings_.end()) return *found;
    document_.strings.emplace_back(lemma);
    strings_.insert(document_.strings.back());
    return document_.strings.back();
  }

  Document& document_;
  const LanguageModel& model_;
  Parser parser_;
  NameMemory memory_;
  std::vector<WordForm> words_;
  std::vector<FineTag> tags_;
  std::vector<NameLabel> names_;
  std::vector<std::uint64_t> features_;
  std::string folded_, scratch_;
  std::unordered_set<std::string_view> strings_;
};

}  // namespace

Document analyze(const Article& article, const LanguageModel& model) {
  Document document = split(article);
  annotate(document, model);
  return document;
}

void annotate(Document& document, const LanguageModel& model) {
  Analyzer analyzer(document, model);
  for (const Sentence& sentence : document.sentences)
    analyzer.analyze(sentence.first, sentence.last, sentence.headline_case);
}

}  // namespace fabula
