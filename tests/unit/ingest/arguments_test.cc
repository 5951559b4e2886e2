#include "ingest/event/arguments.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/unit/ingest/arguments_in.h"

using namespace fabula;

TEST_CASE("a relative clause acts on its noun, whether that is subject or object") {
  CHECK(arguments_in(R"(firm firm NOUN 0 root -
that that PRON 3 nsubj -
built build VERB 1 acl:relcl past,finite
bridges bridge NOUN 3 obj plural
)",
                     3) == "subject=firm object=bridge");
  CHECK(arguments_in(R"(bridges bridge NOUN 0 root plural
firms firm NOUN 3 nsubj plural
built build VERB 1 acl:relcl past,finite
)",
                     3) == "subject=firm object=bridge");
}

TEST_CASE("a past participle behind a noun has it as object") {
  CHECK(arguments_in(R"(deal deal NOUN 0 root -
signed sign VERB 1 acl past,participle
by by ADP 4 case -
Norvia Norvia PROPN 2 obl -
)",
                     2) == "subject=Norvia object=deal");
}

TEST_CASE("a noun has its possessor as subject and its of-phrase as object") {
  CHECK(arguments_in(R"(Norvia Norvia PROPN 3 nmod:poss -
's 's PART 1 case -
repayment repayment NOUN 0 root -
of of ADP 5 case -
bonds bond NOUN 3 nmod plural
to to ADP 7 case -
banks bank NOUN 3 nmod plural
)",
                     3) == "subject=Norvia object=bond oblique=bank");
}

TEST_CASE("what stands before a person's title is no party of its own") {
  CHECK(arguments_in(R"(Norvia Norvia PROPN 4 nsubj -
President President PROPN 3 nmod -
Anna Anna PROPN 4 nsubj -
left leave VERB 0 root past,finite
)",
                     4) == "subject=Anna");
}

TEST_CASE("a noun with a preposition behind the verb is no subject") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
according accord VERB 5 case -
to to ADP 3 fixed -
family family NOUN 2 nsubj -
)",
                     2) == "subject=Anna");
}

TEST_CASE("a past form that is no participle acts, so does a verb in the perfect") {
  CHECK(arguments_in(R"(news news NOUN 0 root -
broke break VERB 1 acl past,finite
)",
                     2) == "subject=news");
  CHECK(arguments_in(R"(Anna Anna PROPN 3 nsubj:pass -
had have AUX 3 aux past,finite
confirmed confirm VERB 0 root past,participle
reports report NOUN 3 obj plural
)",
                     3) == "subject=Anna object=report");
}

TEST_CASE("of two verbs side by side the second's object is the first's as well") {
  CHECK(arguments_in(R"(Anna Anna PROPN 2 nsubj -
burnt burn VERB 0 root past,finite
and and CCONJ 4 cc -
buried bury VERB 2 conj past,finite
letters letter NOUN 4 obj plural
)",
                     2) == "subject=Anna object=letter");
}

TEST_CASE("a conjunct with a preposition of its own is none") {
  CHECK(arguments_in(R"(tariffs tariff NOUN 0 root plural
imposed impose VERB 1 acl past,participle
following following ADP 4 case -
talks talk NOUN 1 conj plural
)",
                     2) == "object=tariff");
}

TEST_CASE("an apposition between commas is the one it names") {
  CHECK(arguments_in(R"(mate mate NOUN 6 nsubj -
, , PUNCT 3 punct -
the the DET 4 det -
captain captain NOUN 1 conj -
, , PUNCT 6 punct -
left leave VERB 0 root past,finite
)",
                     6) == "subject=mate");
}

TEST_CASE("a relative pronoun behind a preposition leaves no gap for an object") {
  CHECK(arguments_in(R"(plan plan NOUN 0 root -
with with ADP 3 case -
which which PRON 5 obl -
Anna Anna PROPN 5 nsubj -
agreed agree VERB 1 acl:relcl past,finite
)",
                     5) == "oblique=plan subject=Anna");
}

TEST_CASE("who was convicted and given something received it") {
  const auto given = [](std::string_view second, std::string_view helper) {
    return arguments_in("Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 " + std::string(helper) +
                            R"( past,finite
convicted convict VERB 0 root past,participle
and and CCONJ 5 cc -
)" + std::string(second) + R"( VERB 3 conj past,participle
fines fine NOUN 5 obj plural
)",
                        5);
  };
  CHECK(given("given give", "aux:pass") == "object=fine recipient=Anna");
  CHECK(given("paid pay", "aux") == "object=fine subject=Anna");
  CHECK(given("made make", "aux:pass") == "object=fine subject=Anna");
}

TEST_CASE("those counted undergo a harm that has no object") {
  const auto harmed = [](std::string_view subject, std::string_view verb) {
    return arguments_in(
        std::string(subject) + " 2 nsubj -\n" + std::string(verb) + " VERB 0 root past,finite\n",
        2);
  };
  CHECK(harmed("30 30 NUM", "injured injure") == "object=30");
  CHECK(harmed("30 30 NUM", "voted vote") == "subject=30");
  CHECK(harmed("soldiers soldier NOUN", "killed kill") == "subject=soldier");
  CHECK(arguments_in(R"(30 30 NUM 2 nummod -
people people NOUN 3 nsubj plural
wounded wound VERB 0 root past,finite
)",
                     3) == "object=people");
  CHECK(arguments_in(R"(30 30 NUM 2 nsubj -
injured injure VERB 0 root past,finite
Anna Anna PROPN 2 obj -
)",
                     2) == "subject=30 object=Anna");
}

TEST_CASE("who is described twice before a name is one") {
  const auto met = [](NameKind kind, std::string_view article) {
    LiteralDocument literal = literal_document(R"(Bela Bela PROPN 2 nsubj -
met meet VERB 0 root past,finite
colleagues colleague NOUN 2 obj plural
and and CCONJ 6 cc -
)" + std::string(article) + R"(
leaders leader NOUN 3 conj plural
, , PUNCT 8 punct -
Anna Anna PROPN 3 appos -
)");
    literal.document.tokens[7].name = kind;
    return std::ranges::count(arguments_of(Tree(literal.document), 1), Slot::object,
                              &Argument::slot);
  };
  constexpr std::string_view then = "then then ADV 6 advmod -", the = "the the DET 6 det -";
  CHECK(met(NameKind::person, then) == 1);
  CHECK(met(NameKind::person, the) == 2);
  CHECK(met(NameKind::none, then) == 2);
}

TEST_CASE("what stands before a passive is no agent for its \"by\"") {
  const auto by = [](std::string_view lines) { return arguments_in(lines, 5); };
  CHECK(by(R"(By by ADP 2 case -
June June PROPN 5 obl -
Anna Anna PROPN 5 nsubj:pass -
was be AUX 5 aux:pass past,finite
freed free VERB 0 root past,participle
)") == "oblique=June object=Anna");
  CHECK(arguments_in(R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
freed free VERB 0 root past,participle
by by ADP 5 case -
Bela Bela PROPN 3 obl -
)",
                     3) == "object=Anna subject=Bela");
}

TEST_CASE("where something happened is not what it happened to") {
  CHECK(arguments_in(R"(towns town NOUN 0 root plural
where where ADV 4 advmod -
ice ice NOUN 4 nsubj -
melted melt VERB 1 acl:relcl past,finite
)",
                     4) == "subject=ice");
}

TEST_CASE("the place of a clause of 'where' is not its object") {
  const auto heard = [](std::string_view mark) {
    const std::string word(mark);
    return arguments_in("The the DET 2 det -\nhouse house NOUN 0 root -\n" + word + " " + word +
                            R"( ADV 5 advmod -
Anna Anna PROPN 5 nsubj -
sang sing VERB 2 acl:relcl past,finite
)",
                        5);
  };
  CHECK(heard("where") == "subject=Anna");
  CHECK(heard("often") == "subject=Anna object=house");
}

TEST_CASE("who owns the subject of a relative clause is not its object") {
  CHECK(arguments_in(R"(Anna Anna PROPN 7 nsubj -
, , PUNCT 5 punct -
whose whose PRON 4 nmod:poss -
mine mine NOUN 5 nsubj -
paid pay VERB 1 acl:relcl past,finite
, , PUNCT 7 punct -
left leave VERB 0 root past,finite
)",
                     5) == "subject=mine");
}

TEST_CASE("of two participles that modify a noun the second is passive, too") {
  CHECK(arguments_in(R"(laws law NOUN 0 root plural
passed pass VERB 1 acl past,participle
in in ADP 4 case -
May May PROPN 2 obl -
and and CCONJ 6 cc -
signed sign VERB 2 conj past,participle
)",
                     6) == "object=law");
}

TEST_CASE("the last of three participles shares the auxiliary of the first") {
  CHECK(arguments_in(R"(Ships ship NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
stopped stop VERB 0 root past,participle
searched search VERB 3 conj past,participle
and and CCONJ 6 cc -
freed free VERB 4 conj past,participle
)",
                     6) == "object=ship");
}

TEST_CASE("a person who stands behind the last comma of an opening phrase acts") {
  CHECK(arguments_in(R"(On on ADP 2 case -
Monday Monday PROPN 10 obl -
in in ADP 5 case -
the the DET 5 det -
city city NOUN 2 nmod -
Bath Bath PROPN 5 appos -
, , PUNCT 8 punct -
Anna Anna PROPN 5 appos person
, , PUNCT 2 punct -
left leave VERB 0 root past,finite
)",
                     10) == "oblique=Monday subject=Anna");
}

TEST_CASE("no person is meant by which") {
  const auto slated = [](std::string_view pronoun) {
    return arguments_in(R"(talks talk NOUN 0 root plural
with with ADP 3 case -
Anna Anna PROPN 1 nmod person
)" + std::string(pronoun) + R"( PRON 6 nsubj:pass -
were be AUX 6 aux:pass past,finite
slated slate VERB 3 acl:relcl past,participle
)",
                        6);
  };
  CHECK(slated("which which") == "object=talk");
  CHECK(slated("who who") == "object=Anna");
}

TEST_CASE("what kills is the blast at a plant, not the plant") {
  const auto killed = [](std::string_view verb) {
    return arguments_in(R"(The the DET 2 det -
blast blast NOUN 0 root -
at at ADP 5 case -
a a DET 5 det -
plant plant NOUN 2 nmod -
which which PRON 7 nsubj -
)" + std::string(verb) + R"( VERB 5 acl:relcl past,finite
Anna Anna PROPN 7 obj -
)",
                        7);
  };
  CHECK(killed("killed kill") == "subject=blast object=Anna");
  CHECK(killed("employed employ") == "subject=plant object=Anna");
}

TEST_CASE("what breaks out is the fire that was fought, not the shop where it was") {
  CHECK(arguments_in(R"(They they PRON 2 nsubj -
fought fight VERB 0 root past,finite
fires fire NOUN 2 obj plural
at at ADP 5 case -
shops shop NOUN 2 obl plural
which which PRON 7 nsubj -
broke break VERB 5 acl:relcl past,finite
out out ADP 7 compound:prt -
)",
                     7) == "subject=fire");
}
