#include "ingest/text/possessors.h"

#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr int root = 5;
using Deprels = std::vector<Deprel>;

/// The head of the first word, counted from 0, in "X 's copper exports rose", X hung on "copper".
int head_of(FineTagInfo possessor, Deprels labels) {
  const std::vector<std::string_view> words{"X", "'s", "copper", "exports", "rose"};
  const FineTagInfo noun{Upos::noun};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag : {possessor, FineTagInfo{Upos::part}, noun, noun,
                                 FineTagInfo{Upos::verb, Tense::past, VerbForm::finite}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{2, 0, 3, 4, root};
  restore_possessors({words, tags, heads, labels});
  return heads[0];
}

const Deprels compound{Deprel::nmod_poss, Deprel::case_, Deprel::compound, Deprel::nsubj,
                       Deprel::root};

}  // namespace

TEST_CASE("a name possesses what the whole noun phrase tells of") {
  CHECK(head_of({Upos::propn}, compound) == 3);
  CHECK(head_of({Upos::pron}, compound) == 3);
}

TEST_CASE("a common noun may possess the first part of a compound") {
  CHECK(head_of({Upos::noun}, compound) == 2);
}

TEST_CASE("what possesses a noun that is no part of a compound stays") {
  Deprels possessed = compound;
  possessed[2] = Deprel::nmod_poss;
  CHECK(head_of({Upos::propn}, possessed) == 2);
}

TEST_CASE("what bears a mark of possession is no subject of a clause") {
  // "protests at Lee 's negotiated deal", read as if Lee had negotiated a deal
  const std::vector<std::string_view> words{"protests", "at", "Lee", "'s", "negotiated", "deal"};
  const FineTagInfo noun{Upos::noun};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag :
       {noun, FineTagInfo{Upos::sconj}, FineTagInfo{Upos::propn}, FineTagInfo{Upos::part},
        FineTagInfo{Upos::verb, Tense::past, VerbForm::participle}, noun})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{6, 4, 4, 2, 0, 4};
  Deprels labels{Deprel::root,  Deprel::mark, Deprel::nsubj,
                 Deprel::case_, Deprel::acl,  Deprel::obj};
  restore_possessors({words, tags, heads, labels});
  CHECK(heads == std::vector<int>{6, 5, 5, 2, 5, 0});
  CHECK(labels == Deprels{Deprel::root, Deprel::case_, Deprel::nmod_poss, Deprel::case_,
                          Deprel::amod, Deprel::nmod});
}

TEST_CASE("a noun with an owner is no other word for the name that it is part of") {
  // "mayor Anna Berg 's handling failed"
  std::vector<std::string_view> words{"mayor", "Anna", "Berg", "'s", "handling", "failed"};
  const FineTagInfo noun{Upos::noun}, name{Upos::propn};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag : {noun, name, name, FineTagInfo{Upos::part}, noun,
                                 FineTagInfo{Upos::verb, Tense::past, VerbForm::finite}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{5, 0, 4, 2, 0, 6};
  Deprels labels{Deprel::nsubj, Deprel::flat,  Deprel::nmod_poss,
                 Deprel::case_, Deprel::appos, Deprel::root};
  restore_possessors({words, tags, heads, labels});
  CHECK(heads == std::vector<int>{4, 0, 0, 0, 5, 6});
  CHECK(labels == Deprels{Deprel::nmod_poss, Deprel::flat, Deprel::flat, Deprel::case_,
                          Deprel::nsubj, Deprel::root});
}

TEST_CASE("what stands before an owner tells of the owner") {
  const std::vector<std::string_view> words{"van", "Dorn", "'s", "house", "burned"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag :
       {FineTagInfo{Upos::noun}, FineTagInfo{Upos::propn}, FineTagInfo{Upos::part},
        FineTagInfo{Upos::noun}, FineTagInfo{Upos::verb, Tense::past, VerbForm::finite}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{3, 3, 1, 4, root};
  Deprels labels{Deprel::compound, Deprel::nmod_poss, Deprel::case_, Deprel::nsubj, Deprel::root};
  restore_possessors({words, tags, heads, labels});
  CHECK(heads == std::vector{1, 3, 1, 4, root});
}

TEST_CASE("what owns is the whole name with 'of' in it") {
  // "at Bank of Norvia 's branch", read as a branch of Norvia's
  const std::vector<std::string_view> words{"at", "Bank", "of", "Norvia", "'s", "branch"};
  const FineTagInfo name{Upos::propn};
  std::vector<FineTag> tags;
  for (const FineTagInfo& tag : {FineTagInfo{Upos::adp}, name, FineTagInfo{Upos::adp}, name,
                                 FineTagInfo{Upos::part}, FineTagInfo{Upos::noun}})
    tags.push_back(fine_tag(tag));
  std::vector<int> heads{1, 6, 5, 5, 3, 1};
  Deprels labels{Deprel::case_,     Deprel::root,  Deprel::case_,
                 Deprel::nmod_poss, Deprel::case_, Deprel::nmod};
  restore_possessors({words, tags, heads, labels});
  CHECK(heads == std::vector<int>{5, 5, 3, 1, 1, 6});
  CHECK(labels == Deprels{Deprel::case_, Deprel::nmod_poss, Deprel::case_, Deprel::nmod,
                          Deprel::case_, Deprel::root});
}
