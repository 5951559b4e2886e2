#include "ingest/text/attachments.h"

#include <string_view>
#include <vector>

#include "tests/catch.h"

using namespace fabula;

namespace {

/// One word of a sentence as the parser left it; the head counts from 1, 0 is the root.
struct Parsed {
  std::string_view word;
  FineTagInfo tag;
  int head;
  Deprel label;
};

constexpr FineTagInfo noun{Upos::noun}, adp{Upos::adp}, adj{Upos::adj}, part{Upos::part},
    past{Upos::verb, Tense::past, VerbForm::finite},
    gerund{Upos::verb, Tense::none, VerbForm::gerund},
    infinitive{Upos::verb, Tense::none, VerbForm::infinitive};

/// The heads (as of Parsed) and labels after the repair.
struct Repaired {
  explicit Repaired(const std::vector<Parsed>& sentence) {
    std::vector<std::string_view> words;
    std::vector<FineTag> tags;
    const int size = static_cast<int>(sentence.size());
    for (const Parsed& p : sentence) {
      words.push_back(p.word);
      tags.push_back(fine_tag(p.tag));
      heads.push_back(p.head == 0 ? size : p.head - 1);
      labels.push_back(p.label);
    }
    restore_attachments(TreeEdit(words, tags, heads, labels));
    for (int& head : heads) head = head == size ? 0 : head + 1;
  }

  std::vector<int> heads;
  std::vector<Deprel> labels;
};

}  // namespace

TEST_CASE("what stands behind due to is no object") {
  const Repaired tree({{"closed", past, 0, Deprel::root},
                       {"due", adj, 4, Deprel::case_},
                       {"to", adp, 2, Deprel::fixed},
                       {"floods", noun, 1, Deprel::obj}});
  CHECK(tree.labels[3] == Deprel::obl);
}

TEST_CASE("what something is attributed to hangs on the verb") {
  const Repaired tree({{"attributed", past, 0, Deprel::root},
                       {"collapse", noun, 1, Deprel::obj},
                       {"of", adp, 4, Deprel::case_},
                       {"roofs", noun, 2, Deprel::nmod},
                       {"to", adp, 6, Deprel::case_},
                       {"snow", noun, 4, Deprel::nmod}});
  CHECK(tree.heads == std::vector{0, 1, 4, 2, 6, 1});
  CHECK(tree.labels[5] == Deprel::obl);
}

TEST_CASE("what somebody is forced to do is the complement of the verb") {
  const Repaired tree({{"forcing", gerund, 0, Deprel::root},
                       {"thousands", noun, 1, Deprel::obj},
                       {"to", part, 4, Deprel::mark},
                       {"flee", infinitive, 2, Deprel::acl}});
  CHECK(tree.heads == std::vector{0, 1, 4, 1});
  CHECK(tree.labels[3] == Deprel::xcomp);
}

TEST_CASE("an effort that is forced keeps its infinitive") {
  const Repaired tree({{"forced", past, 0, Deprel::root},
                       {"efforts", noun, 1, Deprel::obj},
                       {"to", part, 4, Deprel::mark},
                       {"rebuild", infinitive, 2, Deprel::acl}});
  CHECK(tree.heads == std::vector{0, 1, 4, 2});
}

TEST_CASE("what somebody is fined for hangs on the verb, not on the sum") {
  const Repaired tree({{"fined", past, 0, Deprel::root},
                       {"dollars", noun, 1, Deprel::obj},
                       {"for", adp, 4, Deprel::mark},
                       {"speeding", gerund, 2, Deprel::acl}});
  CHECK(tree.heads == std::vector{0, 1, 4, 1});
}

TEST_CASE("over a past participle be makes a passive") {
  const Repaired tree({{"bombing", noun, 4, Deprel::nsubj},
                       {"was", {Upos::aux, Tense::past, VerbForm::finite}, 4, Deprel::cop},
                       {"yesterday", noun, 2, Deprel::parataxis},
                       {"reported", past, 0, Deprel::root}});
  CHECK(tree.labels[0] == Deprel::nsubj_pass);
  CHECK(tree.labels[1] == Deprel::aux_pass);
}

TEST_CASE("because of tells why something was done, not of which noun it stands behind") {
  const auto reason = [](std::string_view word) {
    return Repaired({{"Crews", noun, 2, Deprel::nsubj},
                     {"stopped", past, 0, Deprel::root},
                     {"work", noun, 2, Deprel::obj},
                     {"today", noun, 2, Deprel::obl_unmarked},
                     {word, adp, 7, Deprel::case_},
                     {"of", adp, 5, Deprel::fixed},
                     {"fog", noun, 3, Deprel::nmod}})
        .heads[6];
  };
  CHECK(reason("because") == 2);
  CHECK(reason("instead") == 3);
}

TEST_CASE("what is avoided, begun or escaped is a clause that the verb asks for") {
  const auto relation = [](std::string_view verb, std::string_view word) {
    return Repaired({{"Crews", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {word, gerund, 2, Deprel::advcl},
                     {"fog", noun, 3, Deprel::obj}})
        .labels[2];
  };
  CHECK(relation("avoided", "entering") == Deprel::xcomp);
  CHECK(relation("quit", "citing") == Deprel::advcl);
  CHECK(relation("waited", "fearing") == Deprel::advcl);
}

TEST_CASE("by falling rocks tells what does it") {
  const auto harm = [](std::string_view word) {
    return Repaired({{"cars", noun, 2, Deprel::nsubj_pass},
                     {"crushed", past, 0, Deprel::root},
                     {"by", adp, 4, Deprel::mark},
                     {word, gerund, 2, Deprel::advcl},
                     {"rocks", noun, 4, Deprel::obj}});
  };
  CHECK(harm("falling").heads == std::vector{2, 0, 5, 5, 2});
  CHECK(harm("falling").labels[4] == Deprel::obl_agent);
  CHECK(harm("throwing").heads[4] == 4);
}

TEST_CASE("what stays closed tomorrow is closed") {
  const auto state = [](std::string_view verb) {
    return Repaired({{"shops", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"closed", adj, 4, Deprel::amod},
                     {"tomorrow", noun, 2, Deprel::obl_unmarked}})
        .heads[2];
  };
  CHECK(state("stayed") == 2);
  CHECK(state("opened") == 4);
}

TEST_CASE("to go tells of which member one becomes") {
  const auto deed = [](std::string_view rank) {
    return Repaired({{"Anna", noun, 2, Deprel::nsubj},
                     {"became", past, 0, Deprel::root},
                     {rank, adj, 4, Deprel::amod},
                     {"member", noun, 2, Deprel::xcomp},
                     {"to", part, 6, Deprel::mark},
                     {"go", infinitive, 2, Deprel::xcomp}})
        .heads[5];
  };
  CHECK(deed("third") == 4);
  CHECK(deed("loyal") == 2);
}

TEST_CASE("who becomes the first or ends something is the subject of the main clause") {
  const auto above = [](Deprel relation) {
    return Repaired({{"Anna", noun, 2, Deprel::nsubj},
                     {"left", past, 0, Deprel::root},
                     {"after", adp, 5, Deprel::mark},
                     {"papers", noun, 5, Deprel::nsubj},
                     {"came", past, 2, relation},
                     {",", part, 7, Deprel::punct},
                     {"becoming", gerund, 5, Deprel::advcl},
                     {"the", adj, 10, Deprel::det},
                     {"first", adj, 10, Deprel::amod},
                     {"nurse", noun, 7, Deprel::xcomp}})
        .heads[6];
  };
  CHECK(above(Deprel::advcl) == 2);
  CHECK(above(Deprel::ccomp) == 5);
}

TEST_CASE("what raises hopes is what the main clause tells, what kills is what it stands behind") {
  const auto above = [](std::string_view outcome) {
    return Repaired({{"rates", noun, 2, Deprel::nsubj},
                     {"fell", past, 0, Deprel::root},
                     {"as", adp, 5, Deprel::mark},
                     {"storms", noun, 5, Deprel::nsubj},
                     {"came", past, 2, Deprel::advcl},
                     {",", part, 7, Deprel::punct},
                     {outcome, gerund, 5, Deprel::advcl},
                     {"hopes", noun, 7, Deprel::obj}})
        .heads[6];
  };
  CHECK(above("raising") == 2);
  CHECK(above("killing") == 5);
}

TEST_CASE("whoever is warned to stay is to stay") {
  const auto deed = [](std::string_view verb) {
    return Repaired({{"They", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"guests", noun, 2, Deprel::obj},
                     {"to", part, 5, Deprel::mark},
                     {"stay", infinitive, 3, Deprel::acl}})
        .heads[4];
  };
  CHECK(deed("warned") == 2);
  CHECK(deed("found") == 3);
}

TEST_CASE("hours before something are no part of what was reached") {
  const auto object = [](std::string_view word) {
    return Repaired({{"Anna", noun, 2, Deprel::nsubj},
                     {"reached", past, 0, Deprel::root},
                     {"summit", noun, 4, Deprel::compound},
                     {word, noun, 2, Deprel::obj},
                     {"before", adp, 7, Deprel::mark},
                     {"guests", noun, 7, Deprel::nsubj},
                     {"left", past, 2, Deprel::advcl}})
        .heads[2];
  };
  CHECK(object("hours") == 2);
  CHECK(object("station") == 4);
}

TEST_CASE("what an inquest is told of is told, not whose inquest it is") {
  const auto pain = [](std::string_view verb) {
    return Repaired({{"Anna", noun, 2, Deprel::nsubj},
                     {verb, past, 0, Deprel::root},
                     {"inquest", noun, 2, Deprel::obj},
                     {"of", adp, 5, Deprel::case_},
                     {"pain", noun, 3, Deprel::nmod}})
        .heads[4];
  };
  CHECK(pain("told") == 2);
  CHECK(pain("held") == 3);
}
