#include "ingest/text/finite_forms.h"

#include <vector>

#include "tests/catch.h"
#include "tests/unit/text/parsed_tree.h"

using namespace fabula;

namespace {

Repaired repaired(const std::vector<Parsed>& sentence) {
  return repaired_by([](auto&... tree) { restore_finite_forms(TreeEdit(tree...)); }, sentence);
}

}  // namespace

TEST_CASE("a participle with a subject and no auxiliary is a past tense") {
  const auto tree = [](std::string_view verb) {
    return repaired({{"Hundreds", noun, 2, Deprel::nsubj_pass},
                     {verb, participle, 0, Deprel::root},
                     {"in", adp, 4, Deprel::case_},
                     {"Oslo", name, 2, Deprel::obl}});
  };
  CHECK(tree("marched").tags[1] == fine_tag(past));
  CHECK(tree("marched").labels[0] == Deprel::nsubj);
  CHECK(tree("arrested").tags[1] == fine_tag(participle));
  CHECK(tree("arrested").labels[0] == Deprel::nsubj_pass);
}

TEST_CASE("a participle with an auxiliary or an agent stays") {
  CHECK(repaired({{"Hundreds", noun, 3, Deprel::nsubj},
                  {"have", have, 3, Deprel::aux},
                  {"marched", participle, 0, Deprel::root}})
            .tags[2] == fine_tag(participle));
  CHECK(repaired({{"Hundreds", noun, 2, Deprel::nsubj_pass},
                  {"led", participle, 0, Deprel::root},
                  {"by", adp, 4, Deprel::case_},
                  {"Anna", name, 2, Deprel::obl_agent}})
            .tags[1] == fine_tag(participle));
}

TEST_CASE("what goes with a past tense is one") {
  const Repaired tree = repaired({{"Anna", name, 2, Deprel::nsubj},
                                  {"rose", past, 0, Deprel::root},
                                  {"and", cc, 4, Deprel::cc},
                                  {"danced", participle, 2, Deprel::conj}});
  CHECK(tree.tags[3] == fine_tag(past));
}

TEST_CASE("a verb whose past looks like its present is past unless another is present") {
  constexpr FineTagInfo present{Upos::verb, Tense::present, VerbForm::finite};
  const auto tag = [&](std::string_view article, std::string_view verb, FineTagInfo last) {
    return repaired({{article, det, 2, Deprel::det},
                     {"workers", noun, 3, Deprel::nsubj},
                     {verb, present, 0, Deprel::root},
                     {"when", adp, 6, Deprel::mark},
                     {"they", pron, 6, Deprel::nsubj},
                     {"age", last, 3, Deprel::advcl}})
        .tags[2];
  };
  CHECK(tag("the", "quit", past) == fine_tag(past));
  CHECK(tag("the", "leave", past) == fine_tag(present));
  CHECK(tag("the", "quit", present) == fine_tag(present));
  CHECK(repaired({{"Ships", noun, 2, Deprel::nsubj}, {"broadcast", present, 0, Deprel::root}})
            .tags[1] == fine_tag(present));
}

TEST_CASE("no clause behind with is finite") {
  const auto freed = [](std::string_view opening) {
    return repaired({{opening, adp, 3, Deprel::mark},
                     {"miners", noun, 3, Deprel::nsubj},
                     {"freed", past, 4, Deprel::advcl},
                     {"ended", past, 0, Deprel::root}});
  };
  CHECK(freed("with").tags[2] == fine_tag(participle));
  CHECK(freed("with").labels[1] == Deprel::nsubj_pass);
  CHECK(freed("when").labels[1] == Deprel::nsubj);
}

TEST_CASE("a predicate without a copula is no adjective where it may be a past tense") {
  const auto burst = [](std::string_view word, Deprel before) {
    return repaired({{"Dams", noun, 3, Deprel::nsubj},
                     {"were", were, 3, before},
                     {word, adjective, 0, Deprel::root}})
        .tags[2];
  };
  CHECK(burst("burst", Deprel::advmod) == past_tense_tag());
  CHECK(burst("burst", Deprel::cop) == fine_tag(adjective));
  CHECK(burst("open", Deprel::advmod) == fine_tag(adjective));
}

TEST_CASE("a claim the guests denied was denied by them") {
  const Repaired tree = repaired({{"claim", noun, 0, Deprel::root},
                                  {"the", det, 3, Deprel::det},
                                  {"guests", noun, 4, Deprel::nsubj_pass},
                                  {"denied", participle, 1, Deprel::acl}});
  CHECK(tree.labels[3] == Deprel::acl_relcl);
  CHECK(tree.labels[2] == Deprel::nsubj);
}

TEST_CASE("guards shot dead were shot, whoever shot dead two shot them") {
  const auto subject = [](Deprel behind) {
    return repaired({{"guards", noun, 2, Deprel::nsubj},
                     {"shot", past, 0, Deprel::root},
                     {"dead", adjective, 2, Deprel::xcomp},
                     {"two", num, 2, behind}})
        .labels[0];
  };
  CHECK(subject(Deprel::advmod) == Deprel::nsubj_pass);
  CHECK(subject(Deprel::obj) == Deprel::nsubj);
}

TEST_CASE("who said it would sell and cut is to cut") {
  const auto repaired_by_aux = [](std::string_view auxiliary) {
    return repaired({{"Acme", name, 2, Deprel::nsubj},
                     {"said", past, 0, Deprel::root},
                     {"it", pron, 5, Deprel::nsubj},
                     {auxiliary, were, 5, Deprel::aux},
                     {"sell", infinitive, 2, Deprel::ccomp},
                     {"mines", noun, 5, Deprel::obj},
                     {"and", cc, 8, Deprel::cc},
                     {"cut", past, 2, Deprel::conj},
                     {"jobs", noun, 8, Deprel::obj}});
  };
  CHECK(repaired_by_aux("would").heads[7] == 5);
  CHECK(repaired_by_aux("would").tags[7] == fine_tag(infinitive));
  CHECK(repaired_by_aux("did").heads[7] == 2);
}
