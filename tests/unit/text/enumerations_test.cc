#include "ingest/text/enumerations.h"

#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

/// The relation of the second of three names, "Acme , [the] Bolt , and Corex met", which hangs on
/// the first as an apposition.
Deprel middle(bool with_article) {
  const FineTagInfo name{Upos::propn}, comma{Upos::punct};
  const std::vector<std::string_view> words{"Acme", ",", "the", "Bolt", ",", "and", "Corex", "met"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag :
       {name, comma, FineTagInfo{Upos::det}, name, comma, FineTagInfo{Upos::cconj}, name,
        FineTagInfo{Upos::verb, Tense::past, VerbForm::finite}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{7, 3, with_article ? 3 : 7, 0, 6, 6, 0, 8};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::punct, Deprel::det,  Deprel::appos,
                             Deprel::punct, Deprel::cc,    Deprel::conj, Deprel::root};
  restore_enumerations({words, tags, heads, labels});
  CHECK(heads[3] == 0);
  return labels[3];
}

}  // namespace

TEST_CASE("a name between commas before and with another name is enumerated") {
  CHECK(middle(false) == Deprel::conj);
}

TEST_CASE("what has an article describes the name before it") {
  CHECK(middle(true) == Deprel::appos);
}
