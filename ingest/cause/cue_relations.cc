#include "ingest/cause/cue_relations.h"

#include <algorithm>
#include <array>

#include "ingest/event/triggers.h"

namespace fabula {
namespace {

using std::string_view;

/// Interviews and appeals speak to somebody; what causes what in them is argued, not told.
/// Paragraphs with an unquoted first or second person, and questions.
class DirectSpeech {
 public:
  explicit DirectSpeech(const Tree& tree) : tree_(tree), speaks_(tree.document().sentences.size()) {
    const Document& document = tree.document();
    const std::vector<bool> quoted = quoted_tokens(document);
    for (std::size_t first = 0, last = 0; first < speaks_.size(); first = last) {
      bool addressed = false;
      for (; last < speaks_.size() &&
             document.sentences[last].block == document.sentences[first].block;
           ++last) {
        const Sentence& sentence = document.sentences[last];
        for (TokenIndex i = sentence.first; i < sentence.last; ++i)
          addressed = addressed || (!quoted[i] && is_addressing(i));
        speaks_[last] = document.word(document.tokens[sentence.last - 1]) == "?";
      }
      if (addressed)
        std::fill(speaks_.begin() + static_cast<std::ptrdiff_t>(first),
                  speaks_.begin() + static_cast<std::ptrdiff_t>(last), true);
    }
  }

  bool contains(TokenIndex token) const { return speaks_[tree_.sentence_of(token)]; }

 private:
  bool is_addressing(TokenIndex token) const {
    static constexpr std::array<string_view, 12> words{
        "i", "we", "you", "me", "us", "my", "our", "I", "your", "mine", "myself", "yours"};
    return tree_.token(token).upos == Upos::pron &&
           std::ranges::find(words, tree_.lemma(token)) != words.end();
  }

  const Tree& tree_;
  std::vector<bool> speaks_;  // by sentence
};

}  // namespace

std::vector<CueRelation> find_cue_relations(const Tree& tree, const CueLexicon& cues,
                                            const EventLexicon& events,
                                            const ReferenceMap& references) {
  const EventPhrases phrases(tree, events, cues, references);
  const CueContext context{tree, cues, events, phrases};
  std::vector<CueRelation> found;
  find_connectives(context, found);
  find_causal_verbs(context, found);
  find_causal_nouns(context, found);
  find_reasons(context, found);
  const DirectSpeech speech(tree);
  std::erase_if(found, [&](const CueRelation& relation) {
    return relation.from == relation.to || speech.contains(relation.cue_first);
  });
  std::ranges::stable_sort(found, {}, &CueRelation::cue_first);
  return found;
}

}  // namespace fabula
