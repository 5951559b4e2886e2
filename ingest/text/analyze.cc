#include "ingest/text/analyze.h"

#include <unordered_set>

#include "ingest/text/characters.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/names.h"
#include "ingest/text/office_places.h"
#include "ingest/text/retag.h"
#include "ingest/text/sentence_parser.h"
#include "ingest/text/sentences.h"
#include "ingest/text/tagger.h"
#include "ingest/text/time_adjuncts.h"
#include "ingest/text/tree_repairs.h"

namespace fabula {
namespace {

/// Analyses a document stage by stage, so that each stage's tables stay in the cache.
class Analyzer {
 public:
  Analyzer(Document& document, const LanguageModel& model) : document_(document), model_(model) {}

  void analyze() {
    words_.reserve(document_.tokens.size());
    for (const Token& token : document_.tokens) words_.push_back(word_form(document_.word(token)));
    tags_.resize(words_.size());
    for (const Sentence& s : document_.sentences) tag(s);
    for (const Sentence& s : document_.sentences)
      if (!s.headline_case) tag_names(s);
    tag_names_at_heads();
    find_trees();
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const FineTagInfo& tag = info(tags_[i]);
      Token& token = document_.tokens[i];
      token.upos = tag.upos;
      token.tense = tag.tense;
      token.form = tag.form;
      token.plural = tag.plural;
    }
    find_names();
    for (const Sentence& s : document_.sentences)
      for (std::uint32_t i = s.first; i < s.last; ++i)
        document_.tokens[i].lemma =
            lemma(document_.tokens[i], tags_[i], words_[i], i == s.first || s.headline_case);
  }

 private:
  /// "Salling Group", "Boeing Field": within a sentence, a capitalised word in -ing beside another
  /// is a name and no verb.
  void tag_names(const Sentence& s) {
    static const FineTag name = fine_tag({.upos = Upos::propn});
    const auto is_title = [&](std::uint32_t i) { return words_[i].kind == CaseKind::title; };
    for (std::uint32_t i = s.first + 1; i < s.last; ++i) {
      const bool beside =
          (i + 1 < s.last && is_title(i + 1)) || (i > s.first + 1 && is_title(i - 1));
      if (beside && is_title(i) && info(tags_[i]).upos == Upos::verb &&
          document_.word(document_.tokens[i]).ends_with("ing"))
        tags_[i] = name;
    }
  }

  /// At the head of a sentence a capital tells nothing: a word that is a name within sentences of
  /// the document, and never written small, is one there too.
  void tag_names_at_heads() {
    static const FineTag name = fine_tag({.upos = Upos::propn});
    std::unordered_set<std::uint64_t> names, common;
    for (const Sentence& s : document_.sentences) {
      if (s.headline_case) continue;
      for (std::uint32_t i = s.first; i < s.last; ++i) {
        if (words_[i].kind == CaseKind::lower) common.insert(words_[i].lower);
        if (i > s.first && words_[i].kind == CaseKind::title && info(tags_[i]).upos == Upos::propn)
          names.insert(words_[i].lower);
      }
    }
    for (const Sentence& s : document_.sentences) {
      const WordForm& word = words_[s.first];
      const Upos upos = info(tags_[s.first]).upos;
      const bool open = upos == Upos::noun || upos == Upos::adj || upos == Upos::verb ||
                        upos == Upos::intj || upos == Upos::x;
      if (open && !s.headline_case && word.kind == CaseKind::title && names.contains(word.lower) &&
          !common.contains(word.lower))
        tags_[s.first] = name;
    }
  }

  std::span<const WordForm> words_of(const Sentence& s) const {
    return std::span(words_).subspan(s.first, s.last - s.first);
  }
  std::span<const FineTag> tags_of(const Sentence& s) const {
    return std::span(tags_).subspan(s.first, s.last - s.first);
  }

  void tag(const Sentence& s) {
    const auto tags = std::span(tags_).subspan(s.first, s.last - s.first);
    tag_sentence(model_.tags(), words_of(s), tags);
    rereadings_.push_back(retag(model_.tags(), words_of(s), texts_of(s), tags));
  }

  std::span<const std::string_view> texts_of(const Sentence& s) {
    texts_.clear();
    for (std::uint32_t i = s.first; i < s.last; ++i)
      texts_.push_back(document_.word(document_.tokens[i]));
    return texts_;
  }

  void find_trees() {
    SentenceParser parser(model_.transitions(), model_.labels());
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const Sentence& s = document_.sentences[i];
      const std::span<const std::string_view> texts = texts_of(s);
      parser.parse(words_of(s), tags_of(s), texts, rereadings_[i],
                   find_office_places(words_of(s), texts, tags_of(s), model_.gazetteer()));
      std::vector<int> heads(parser.heads().begin(), parser.heads().end());
      std::vector<Deprel> labels(parser.labels().begin(), parser.labels().end());
      if (!s.headline_case)
        repair_tree(texts, std::span(tags_).subspan(s.first, s.last - s.first), heads, labels);
      relabel_time_adjuncts(texts, tags_of(s), heads, labels);
      store(s, heads, labels);
      store_certainties(s, parser);
    }
  }

  void store(const Sentence& s, std::span<const int> heads, std::span<const Deprel> labels) {
    const auto size = s.last - s.first;
    for (std::uint32_t i = 0; i < size; ++i) {
      Token& token = document_.tokens[s.first + i];
      const auto head = static_cast<std::uint32_t>(heads[i]);
      token.head = head == size ? -1 : static_cast<std::int32_t>(s.first + head);
      token.deprel = labels[i];
    }
  }

  /// A head that is no more what `parser` gave was changed by a rule.
  void store_certainties(const Sentence& s, const SentenceParser& parser) {
    const auto size = s.last - s.first;
    for (std::uint32_t i = 0; i < size; ++i) {
      Token& token = document_.tokens[s.first + i];
      const auto head = static_cast<std::uint32_t>(parser.heads()[i]);
      const bool kept =
          head == size ? token.head < 0 : token.head == static_cast<std::int32_t>(s.first + head);
      token.head_certainty = kept ? head_certainty(parser.margins()[i]) : repaired_head_certainty;
    }
  }

  void find_names() {
    NameMemory memory;
    std::vector<std::uint16_t> flags;
    std::vector<NameLabel> names;
    std::vector<std::uint64_t> features;
    for (const Sentence& s : document_.sentences) {
      const auto words = words_of(s);
      flags.clear();
      for (const WordForm& word : words)
        flags.push_back(static_cast<std::uint16_t>(gazetteer_flags(model_.gazetteer(), word)));
      names.resize(words.size());
      label_names(model_.names(), {words, tags_of(s), flags, sentence_case(words)}, memory,
                  features, names);
      for (std::size_t i = 0; i < words.size(); ++i) {
        Token& token = document_.tokens[s.first + i];
        token.name = kind_of(names[i]);
        token.name_begins = names[i] != outside && (position_of(names[i]) == NamePosition::begin ||
                                                    position_of(names[i]) == NamePosition::unit);
      }
    }
  }

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
  std::vector<WordForm> words_;  ///< of the whole document, as the tags
  std::vector<FineTag> tags_;
  std::vector<Rereading> rereadings_;    ///< by sentence
  std::vector<std::string_view> texts_;  ///< of the sentence at hand
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
  Analyzer(document, model).analyze();
}

}  // namespace fabula
