#include "ingest/text/attachments.h"

#include "ingest/text/trailing_speakers.h"
#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  const auto stage = [](auto&... tree) { restore_attachments(TreeEdit(tree...)); };
  check_that_neighbours_stay_trees(stage, sentence);
  return repaired_by(stage, sentence);
}

std::vector<int> heads_of(const std::vector<Parsed>& sentence) {
  std::vector<int> heads;
  for (const Parsed& p : sentence) heads.push_back(p.head);
  return heads;
}

}  // namespace

TEST_CASE("what has \"'s\" behind it owns the noun of its place") {
  const auto owned = [](std::string_view between, Deprel seat) {
    return std::vector<Parsed>{{"They", pron, 2, Deprel::nsubj},
                               {"filled", past, 0, Deprel::root},
                               {"Berg", name, 2, Deprel::obj},
                               {"'s", to, 3, Deprel::case_},
                               {between, mark, 2, Deprel::punct},
                               {"old", adjective, 7, Deprel::amod},
                               {"seat", noun, 2, seat}};
  };
  std::vector<Parsed> plain = owned("", Deprel::obj);
  plain[4] = {"very", {Upos::adv}, 6, Deprel::advmod};
  const Repaired tree = repaired(plain);
  CHECK(tree.heads == std::vector{2, 0, 7, 3, 6, 7, 2});
  CHECK(tree.labels[2] == Deprel::nmod_poss);
  CHECK(repaired(owned(",", Deprel::obj)).heads == heads_of(owned(",", Deprel::obj)));
  plain[4] = {"on", adp, 7, Deprel::case_};
  CHECK(repaired(plain).heads == heads_of(plain));
}

TEST_CASE("of two nouns that nothing joins the second is what the first is made") {
  const auto made = [](std::string_view verb, Parsed between) {
    return std::vector<Parsed>{{"They", pron, 2, Deprel::nsubj},
                               {verb, past, 0, Deprel::root},
                               {"exports", noun, 2, Deprel::obj},
                               between,
                               {"focus", noun, 3, Deprel::conj}};
  };
  const Parsed a{"a", det, 5, Deprel::det};
  const Repaired tree = repaired(made("made", a));
  CHECK(tree.heads == std::vector{2, 0, 2, 5, 2});
  CHECK(tree.labels[4] == Deprel::xcomp);
  CHECK(repaired(made("sold", a)).labels[4] == Deprel::conj);
  CHECK(repaired(made("made", {"and", cc, 5, Deprel::cc})).labels[4] == Deprel::conj);
  CHECK(repaired(made("made", {",", mark, 5, Deprel::punct})).labels[4] == Deprel::conj);
}

TEST_CASE("\"between\" asks for two") {
  const auto met = [](std::string_view preposition) {
    return std::vector<Parsed>{{"talks", noun, 0, Deprel::root},
                               {preposition, adp, 3, Deprel::case_},
                               {"Anna", name, 1, Deprel::nmod},
                               {"and", cc, 5, Deprel::cc},
                               {"ministers", noun, 1, Deprel::conj}};
  };
  CHECK(repaired(met("between")).heads == std::vector{0, 3, 1, 5, 3});
  CHECK(repaired(met("with")).heads == heads_of(met("with")));
  std::vector<Parsed> three = met("between");
  three.insert(three.begin() + 3, {"Bela", name, 3, Deprel::conj});
  three[4].head = 6;
  CHECK(repaired(three).heads == std::vector{0, 3, 1, 3, 6, 1});
}

TEST_CASE("a clause gets its verb back from who tells of it at the end") {
  // "when a coach that carried pupils overturned, police said"
  const auto told = [](FineTagInfo own) {
    return std::vector<Parsed>{
        {"Anna", name, 2, Deprel::nsubj},         {"died", past, 0, Deprel::root},
        {"when", {Upos::adv}, 8, Deprel::advmod}, {"coaches", noun, 8, Deprel::nsubj},
        {"overturned", own, 4, Deprel::acl},      {",", mark, 8, Deprel::punct},
        {"police", noun, 4, Deprel::appos},       {"said", past, 2, Deprel::advcl}};
  };
  const auto repair = [](const std::vector<Parsed>& sentence) {
    const auto stage = [](auto&... tree) { restore_trailing_speakers(TreeEdit(tree...)); };
    check_that_neighbours_stay_trees(stage, sentence);
    return repaired_by(stage, sentence);
  };
  const Repaired tree = repair(told(past));
  CHECK(tree.heads == std::vector{2, 0, 5, 5, 2, 5, 8, 2});
  CHECK(tree.labels[4] == Deprel::advcl);
  CHECK(tree.labels[6] == Deprel::nsubj);
  CHECK(tree.labels[7] == Deprel::parataxis);
  CHECK(repair(told(adjective)).heads == heads_of(told(adjective)));
}

TEST_CASE("a court that heard it says what stands before, others hear it") {
  const auto relation = [](std::string_view listener) {
    const auto stage = [](auto&... tree) { restore_trailing_speakers(TreeEdit(tree...)); };
    const std::vector<Parsed> sentence{{"Anna", name, 2, Deprel::nsubj},
                                       {"stole", past, 0, Deprel::root},
                                       {",", mark, 5, Deprel::punct},
                                       {listener, noun, 2, Deprel::obj},
                                       {"heard", past, 2, Deprel::conj}};
    return repaired_by(stage, sentence).labels[4];
  };
  CHECK(relation("court") == Deprel::parataxis);
  CHECK(relation("neighbours") == Deprel::conj);
}

TEST_CASE("a bare form goes with an infinitive, not with a past tense") {
  const auto joined = [](FineTagInfo second) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"agreed", past, 0, Deprel::root},
                     {"to", to, 4, Deprel::mark},
                     {"restore", infinitive, 2, Deprel::xcomp},
                     {"ties", noun, 4, Deprel::obj},
                     {"and", cc, 7, Deprel::cc},
                     {"reopen", second, 2, Deprel::conj},
                     {"embassies", noun, 7, Deprel::obj}})
        .heads[6];
  };
  CHECK(joined(infinitive) == 4);
  CHECK(joined(past) == 2);
}

TEST_CASE("right behind a noun what lacks subject and conjunction tells of the noun") {
  const auto tree = [](Parsed last) {
    return repaired({{"counted", past, 0, Deprel::root},
                     {"seals", noun, 1, Deprel::obj},
                     {"near", adp, 4, Deprel::case_},
                     {"Ayr", name, 2, Deprel::nmod},
                     last});
  };
  CHECK(tree({"scattered", past, 1, Deprel::conj}).heads[4] == 2);
  CHECK(tree({"scattered", past, 1, Deprel::conj}).tags[4] == fine_tag(participle));
  CHECK(tree({"feeding", gerund, 1, Deprel::conj}).heads[4] == 2);
  CHECK(tree({"arrived", past, 1, Deprel::conj}).heads[4] == 1);
}

TEST_CASE("the noun of an opening phrase is the head of the participle behind its comma") {
  const Repaired tree = repaired({{"In", adp, 2, Deprel::case_},
                                  {"notes", noun, 4, Deprel::obl},
                                  {",", mark, 2, Deprel::punct},
                                  {"sent", participle, 7, Deprel::advcl},
                                  {",", mark, 4, Deprel::punct},
                                  {"she", pron, 7, Deprel::nsubj},
                                  {"agreed", past, 0, Deprel::root}});
  CHECK(tree.heads == std::vector{2, 7, 2, 2, 4, 7, 0});
  CHECK(tree.labels[3] == Deprel::acl);
}

TEST_CASE("a finite verb is coordinated with a finite one, not with a participle between") {
  const auto joined = [](FineTagInfo second) {
    return repaired({{"She", pron, 3, Deprel::nsubj},
                     {"has", have, 3, Deprel::aux},
                     {"phoned", participle, 0, Deprel::root},
                     {"Ayr", name, 3, Deprel::obj},
                     {"hoping", gerund, 3, Deprel::advcl},
                     {"and", cc, 7, Deprel::cc},
                     {"waits", second, 5, Deprel::conj}})
        .heads[6];
  };
  CHECK(joined({Upos::verb, Tense::present, VerbForm::finite}) == 3);
  CHECK(joined(gerund) == 5);
}

TEST_CASE("what somebody goes on to do hangs on going on") {
  const auto went = [](std::string_view verb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"on", adp, 2, Deprel::advmod},
                     {"to", to, 5, Deprel::mark},
                     {"open", infinitive, 2, Deprel::advcl},
                     {"shops", noun, 5, Deprel::obj}});
  };
  CHECK(went("went").labels[2] == Deprel::compound_prt);
  CHECK(went("went").labels[4] == Deprel::xcomp);
  CHECK(went("drove").labels[4] == Deprel::advcl);
}

TEST_CASE("behind a comma what is believed to be so tells of the noun before") {
  const auto told = [](std::string_view verb) {
    return repaired({{"feared", past, 0, Deprel::root},
                     {"the", det, 3, Deprel::det},
                     {"storm", noun, 1, Deprel::obj},
                     {",", mark, 5, Deprel::punct},
                     {verb, past, 1, Deprel::conj},
                     {"to", to, 7, Deprel::mark},
                     {"grow", infinitive, 5, Deprel::xcomp}})
        .heads[4];
  };
  CHECK(told("expected") == 3);
  CHECK(told("wanted") == 1);
}

TEST_CASE("where nothing joins two predicates the second is the main one") {
  const auto shown = [](std::string_view between) {
    return repaired({{"Films", noun, 2, Deprel::nsubj},
                     {"loaned", past, 0, Deprel::root},
                     {between, between == "," ? mark : FineTagInfo{Upos::adv}, 2, Deprel::advmod},
                     {"are", {Upos::aux, Tense::present, VerbForm::finite}, 5, Deprel::aux_pass},
                     {"watched", participle, 2, Deprel::conj},
                     {".", mark, 2, Deprel::punct}});
  };
  const Repaired tree = shown("here");
  CHECK(tree.heads == std::vector{5, 1, 2, 5, 0, 5});
  CHECK(tree.labels[1] == Deprel::acl);
  CHECK(tree.tags[1] == fine_tag(participle));
  CHECK(shown(",").heads[4] == 2);
}

TEST_CASE("a participle is coordinated with the participle of a perfect infinitive") {
  const auto claimed = [](std::string_view helper) {
    return repaired({{"seems", past, 0, Deprel::root},
                     {"to", to, 4, Deprel::mark},
                     {helper, {Upos::aux, Tense::none, VerbForm::infinitive}, 4, Deprel::aux},
                     {"caused", participle, 1, Deprel::xcomp},
                     {"harm", noun, 4, Deprel::obj},
                     {"and", cc, 7, Deprel::cc},
                     {"claimed", past, 4, Deprel::conj}})
        .heads[6];
  };
  CHECK(claimed("have") == 4);
  CHECK(claimed("be") == 1);
}

TEST_CASE("what is believed to be so may bear a name") {
  const Repaired tree = repaired({{"feared", past, 0, Deprel::root},
                                  {"Storm", name, 3, Deprel::compound},
                                  {"Ida", name, 1, Deprel::obj},
                                  {",", mark, 5, Deprel::punct},
                                  {"thought", past, 1, Deprel::conj},
                                  {"to", to, 7, Deprel::mark},
                                  {"grow", infinitive, 5, Deprel::xcomp}});
  CHECK(tree.heads[4] == 3);
  CHECK(tree.labels[4] == Deprel::acl);
}

TEST_CASE("a negation right before an infinitive is of the infinitive") {
  const auto vowed = [](std::string_view adverb) {
    return repaired({{"Anna", name, 2, Deprel::nsubj},
                     {"vowed", past, 0, Deprel::root},
                     {adverb, {Upos::adv}, 2, Deprel::advmod},
                     {"to", to, 5, Deprel::mark},
                     {"sing", infinitive, 2, Deprel::xcomp}})
        .heads[2];
  };
  CHECK(vowed("never") == 5);
  CHECK(vowed("yesterday") == 2);
}

TEST_CASE("behind a perfect with a modal a past form is a participle, but not behind but") {
  const auto sold = [](std::string_view link) {
    return repaired({{"said", past, 0, Deprel::root},
                     {"they", pron, 5, Deprel::nsubj},
                     {"would", {Upos::aux, Tense::none, VerbForm::finite}, 5, Deprel::aux},
                     {"have", {Upos::aux, Tense::none, VerbForm::infinitive}, 5, Deprel::aux},
                     {"bought", participle, 1, Deprel::ccomp},
                     {"ships", noun, 5, Deprel::obj},
                     {link, cc, 8, Deprel::cc},
                     {"sold", past, 5, Deprel::conj},
                     {"cars", noun, 8, Deprel::obj}})
        .heads[7];
  };
  CHECK(sold("and") == 5);
  CHECK(sold("but") == 1);
}

TEST_CASE("behind an infinitive with a subject a verb that looks like its base is an infinitive") {
  const auto announced = [](std::string_view second) {
    return repaired({{"Acme", name, 3, Deprel::nsubj},
                     {"to", to, 3, Deprel::mark},
                     {"buy", infinitive, 6, Deprel::advcl},
                     {"Bolt", name, 3, Deprel::obj},
                     {",", mark, 6, Deprel::punct},
                     {second, past, 0, Deprel::root},
                     {"mines", noun, 6, Deprel::obj}});
  };
  const Repaired tree = announced("shut");
  CHECK(tree.heads == std::vector{3, 3, 0, 3, 6, 3, 6});
  CHECK(tree.labels[5] == Deprel::conj);
  CHECK(info(tree.tags[5]).form == VerbForm::infinitive);
  CHECK(announced("closed").heads[5] == 0);
}

TEST_CASE("an infinitive behind what is meant is of that, not of the verb") {
  const auto declared = [](std::string_view object) {
    return repaired({{"They", pron, 2, Deprel::nsubj},
                     {"declared", past, 0, Deprel::root},
                     {object, noun, 2, Deprel::obj},
                     {"to", to, 5, Deprel::mark},
                     {"sell", infinitive, 2, Deprel::xcomp}});
  };
  CHECK(declared("intent").heads[4] == 3);
  CHECK(declared("intent").labels[4] == Deprel::acl);
  CHECK(declared("banks").heads[4] == 2);
}
