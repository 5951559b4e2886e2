#include "ingest/text/time_adjuncts.h"

#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr FineTagInfo noun{Upos::noun}, name{Upos::propn}, adp{Upos::adp}, num{Upos::num},
    det{Upos::det}, past{Upos::verb, Tense::past, VerbForm::finite};

/// Three words or more of a sentence whose verb is the word `verb`, on which all the others hang.
std::vector<Deprel> relabelled(const std::vector<std::string_view>& words,
                               const std::vector<FineTagInfo>& infos, std::vector<int> heads,
                               std::vector<Deprel> labels) {
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : infos) tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  return labels;
}

}  // namespace

TEST_CASE("a day behind a preposition before the verb is no subject of it") {
  std::vector<int> heads{3, 3, 3, 4, 3};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::mark, Deprel::nsubj, Deprel::root, Deprel::obj};
  const std::vector<std::string_view> words{"Owners", "on", "Sunday", "renamed", "ships"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {noun, adp, name, past, noun}) tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(labels ==
        std::vector{Deprel::nsubj, Deprel::case_, Deprel::obl, Deprel::root, Deprel::obj});
  CHECK(heads == std::vector{3, 2, 3, 4, 3});
}

TEST_CASE("a day or a date behind the verb is no object of it") {
  const std::vector<Deprel> object{Deprel::nsubj, Deprel::root, Deprel::obj};
  CHECK(relabelled({"She", "died", "Saturday"}, {noun, past, name}, {1, 3, 1}, object).back() ==
        Deprel::obl_unmarked);
  CHECK(relabelled({"Figures", "released", "April", "3"}, {noun, past, name, num}, {1, 4, 1, 2},
                   {Deprel::nsubj, Deprel::root, Deprel::obj, Deprel::nummod})[2] ==
        Deprel::obl_unmarked);
}

TEST_CASE("a time that a verb takes for its object stays one") {
  const std::vector<Deprel> object{Deprel::nsubj, Deprel::root, Deprel::obj};
  CHECK(
      relabelled({"They", "celebrated", "Sunday"}, {noun, past, name}, {1, 3, 1}, object).back() ==
      Deprel::obj);
  CHECK(relabelled({"They", "attended", "the", "Saturday"}, {noun, past, det, name}, {1, 4, 3, 1},
                   {Deprel::nsubj, Deprel::root, Deprel::det, Deprel::obj})
            .back() == Deprel::obj);
}

TEST_CASE("a day behind a name and before the verb is the verb's") {
  std::vector<int> heads{2, 0, 4, 2};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::flat, Deprel::root, Deprel::obj};
  const std::vector<std::string_view> words{"Acme", "today", "opened", "shops"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {name, noun, past, noun}) tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads == std::vector{2, 2, 4, 2});
  CHECK(labels[1] == Deprel::obl_unmarked);
}

TEST_CASE("a bare period behind a verb's object is the verb's") {
  const std::string_view which = GENERATE("last", "this");
  std::vector<int> heads{1, 5, 1, 4, 2};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::root, Deprel::obj, Deprel::amod,
                             Deprel::nmod_unmarked};
  const std::vector<std::string_view> words{"Judges", "rejected", "requests", which, "year"};
  constexpr FineTagInfo adj{Upos::adj};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {noun, past, noun, adj, noun}) tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads == std::vector{1, 5, 1, 4, 1});
  CHECK(labels[4] == Deprel::obl_unmarked);
}

TEST_CASE("a bare period does not head the noun before it") {
  std::vector<int> heads{1, 6, 3, 5, 5, 1};
  std::vector<Deprel> labels{Deprel::nsubj,    Deprel::root, Deprel::case_,
                             Deprel::compound, Deprel::amod, Deprel::obl};
  heads[2] = 5;
  const std::vector<std::string_view> words{"Judges",      "ruled", "on",
                                            "injunctions", "last",  "month"};
  constexpr FineTagInfo adj{Upos::adj};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {noun, past, adp, noun, adj, noun}) tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads == std::vector{1, 6, 3, 1, 5, 1});
  CHECK(labels[3] == Deprel::obl);
  CHECK(labels[5] == Deprel::obl_unmarked);
}

TEST_CASE("a time has no particle for its preposition, which is the verb's") {
  const auto labels = [](std::string_view last) {
    return relabelled({"They", "signed", "off", "that", last}, {noun, past, adp, det, noun},
                      {1, 5, 4, 4, 1},
                      {Deprel::nsubj, Deprel::root, Deprel::case_, Deprel::det, Deprel::obl});
  };
  CHECK(labels("night")[2] == Deprel::compound_prt);
  CHECK(labels("night")[4] == Deprel::obl_unmarked);
  CHECK(labels("coast")[2] == Deprel::case_);
}

TEST_CASE("how much later something was done is not what was done") {
  const auto closed = [](std::string_view last) {
    return relabelled(
        {"They", "closed", "two", "years", last}, {noun, past, num, noun, {Upos::adv}},
        {1, 5, 3, 1, 1},
        {Deprel::nsubj, Deprel::root, Deprel::nummod, Deprel::obj, Deprel::advmod})[3];
  };
  CHECK(closed("later") == Deprel::obl_unmarked);
  CHECK(closed("well") == Deprel::obj);
}

TEST_CASE("an object before a count of weeks is no part of it") {
  std::vector<int> heads{1, 6, 3, 4, 5, 1};
  std::vector<Deprel> labels{Deprel::nsubj,    Deprel::root,         Deprel::det,
                             Deprel::compound, Deprel::obl_unmarked, Deprel::advmod};
  const std::vector<std::string_view> words{"Anna", "signed", "a", "deal", "weeks", "earlier"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {name, past, det, noun, noun, FineTagInfo{Upos::adv}})
    tags.push_back(fine_tag(info));
  heads[2] = 4;
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads == std::vector{1, 6, 3, 1, 5, 1});
  CHECK(labels[3] == Deprel::obj);
}

TEST_CASE("a place before last November is no part of it") {
  std::vector<int> heads{1, 6, 4, 5, 1, 1};
  heads = {1, 5, 4, 4, 1};
  std::vector<Deprel> labels{Deprel::nsubj, Deprel::root, Deprel::compound, Deprel::amod,
                             Deprel::obl};
  const std::vector<std::string_view> words{"Anna", "left", "Bamako", "last", "November"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {name, past, name, FineTagInfo{Upos::adj}, name})
    tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads[2] == 1);
  CHECK(labels[4] == Deprel::obl_unmarked);
}

TEST_CASE("a period between a subject and its verb is of that verb") {
  std::vector<int> heads{4, 3, 4, 0, 0};
  std::vector<Deprel> labels{Deprel::advcl, Deprel::nsubj, Deprel::amod, Deprel::obl_unmarked,
                             Deprel::root};
  heads = {4, 4, 3, 0, 5};
  const std::vector<std::string_view> words{"helping", "banks", "last", "month", "cut"};
  std::vector<FineTag> tags;
  for (const FineTagInfo& info : {FineTagInfo{Upos::verb, Tense::present, VerbForm::gerund}, noun,
                                  FineTagInfo{Upos::adj}, noun, past})
    tags.push_back(fine_tag(info));
  relabel_time_adjuncts(words, tags, heads, labels);
  CHECK(heads[3] == 4);
}
