#include "ingest/text/parser.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "ingest/model/language_model.h"
#include "ingest/text/tagger.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const LanguageModel& model() {
  static const LanguageModel loaded = [] {
    Diagnostics diagnostics;
    auto opened = LanguageModel::open(FABULA_TEST_MODEL, diagnostics);
    REQUIRE(opened);
    return *std::move(opened);
  }();
  return loaded;
}

/// The words of a text with a space between them, as the model tags them.
struct Tagged {
  explicit Tagged(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      words.push_back(word_form(text.substr(at, end - at)));
      at = end + 1;
    }
    tags.resize(words.size());
    tag_sentence(model().tags(), words, tags);
  }
  std::vector<WordForm> words;
  std::vector<FineTag> tags;
};

}  // namespace

TEST_CASE("where the greedy tree is in doubt, one with better labels is found") {
  Parser parser(model().transitions(), model().labels());
  const Tagged ferry("The owner said the ferry in the harbour shows signs of rust .");
  parser.parse(ferry.words, ferry.tags);
  CHECK(parser.heads()[4] == 8);
  CHECK(parser.labels()[4] == Deprel::nsubj);
  const Tagged lake("The river rises , creating what engineers describe as a second lake .");
  parser.parse(lake.words, lake.tags);
  CHECK(parser.heads()[7] == 5);
  CHECK(parser.labels()[7] == Deprel::acl_relcl);
}

TEST_CASE("a move is the surer the worse the branch of its rival came out") {
  const Tagged sentence("The report said the strike on Monday shows the owner that it is weak .");
  TransitionPath path(model().transitions());
  std::vector<int> heads(sentence.words.size()), before(heads.size()), after(heads.size());
  path.find(sentence.words, sentence.tags, heads);
  path.margins(before);
  const auto least = std::ranges::min_element(path.steps(), {}, &TransitionPath::Step::lead);
  const auto at = static_cast<std::size_t>(least - path.steps().begin());
  CHECK_FALSE(path.steps()[at].tried);
  CHECK(path.branch(at, 0, heads) > 0);  // cut short: dearer than allowed
  path.drop_branch(5000);
  CHECK(path.steps()[at].tried);
  path.margins(after);
  CHECK(std::ranges::min(after) > std::ranges::min(before));
}

TEST_CASE("labels brought up to date for the same heads stay as they are") {
  const Tagged sentence("The minister of finance met the owners of the port in May .");
  TransitionPath path(model().transitions());
  TreeLabels tree(model().labels()), same(model().labels()), changed(model().labels());
  std::vector<int> heads(sentence.words.size());
  path.find(sentence.words, sentence.tags, heads);
  tree.find(sentence.words, sentence.tags, heads);
  same.update(tree, heads);
  CHECK(std::ranges::equal(same.labels(), tree.labels()));
  CHECK(same.cost() == tree.cost());
  heads[10] = 8;  // "in May" on "port"
  heads[11] = 8;
  changed.update(tree, heads);
  CHECK(changed.labels()[11] == Deprel::nmod);
  CHECK(changed.cost() > tree.cost());
}
