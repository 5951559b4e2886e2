#include "ingest/event/triggers.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("a verb that tells only that its subject happened is a mention of the noun") {
  const EventFixture f(R"(The the DET 2 det -
fire fire NOUN 3 nsubj -
started start VERB 0 root past,finite
in in ADP 5 case -
Borvia Borvia PROPN 3 obl -
)");
  CHECK(f.event("fire").mentions.size() == 2);
  CHECK_FALSE(f.event("fire").type.starts_with("other."));
  CHECK(f.reading.events.size() == 1);
}

TEST_CASE("a relative clause that tells only that its noun will happen gives the noun its mood") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
prepares prepare VERB 0 root present,finite
the the DET 4 det -
trial trial NOUN 2 obj -
, , PUNCT 8 punct -
which which PRON 8 nsubj -
may may AUX 8 aux -
begin begin VERB 4 acl:relcl infinitive
)");
  CHECK(f.event("trial").mentions.size() == 2);
  CHECK(f.event("trial").modality == Modality::possible);
}

TEST_CASE("a trial that is set to begin is one planned event") {
  const EventFixture f(R"(The the DET 2 det -
trial trial NOUN 4 nsubj -
is be AUX 4 cop present,finite
set set ADJ 0 root -
to to PART 6 mark -
begin begin VERB 4 csubj infinitive
in in ADP 8 case -
Borvia Borvia PROPN 6 obl -
)");
  CHECK(f.reading.events.size() == 1);
  CHECK(f.event("trial").modality == Modality::planned);
  CHECK(f.event("trial").mentions.size() == 3);
}

TEST_CASE("an occasion with a name is an event where something is set in it") {
  const auto at = [](std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nleft leave VERB 0 root past,finite\n" +
                        std::string(preposition) + " " + std::string(preposition) + R"( ADP 6 case -
the the DET 6 det -
Harbour Harbour PROPN 6 compound -
Summit Summit PROPN 2 obl -
in in ADP 8 case -
Borvia Borvia PROPN 6 nmod -
)");
  };
  CHECK(at("after").event("Summit").type == "meeting.hold");
  CHECK_FALSE(at("for").has("Summit"));
}

TEST_CASE("a crime is a happening even as a bare noun, a matter is none") {
  const auto with = [](std::string_view noun) {
    return EventFixture(
        "Anna Anna PROPN 2 nsubj -\nleft leave VERB 0 root past,finite\nafter after "
        "ADP 4 case -\n" +
        std::string(noun) + " " + std::string(noun) + " NOUN 2 obl -\n");
  };
  CHECK(with("arson").has("arson"));
  CHECK_FALSE(with("growth").has("growth"));
}

TEST_CASE("the suspect of a shooting takes the shooting for granted") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
met meet VERB 0 root past,finite
the the DET 5 det -
shooting shooting NOUN 5 compound -
suspect suspect NOUN 2 obj -
)");
  CHECK(f.has("shooting"));
}

TEST_CASE("what a thing is made for is planned, where the verb has an object of its own") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
released release VERB 0 root past,finite
a a DET 4 det -
program program NOUN 2 obj -
to to PART 6 mark -
mend mend VERB 4 acl infinitive
the the DET 8 det -
flaw flaw NOUN 6 obj -
)");
  CHECK(f.event("mend").modality == Modality::planned);
}

TEST_CASE("a noun's preposition and verb select its sense") {
  const auto game = [](std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nleft leave VERB 0 root past,finite\n" +
                        std::string(preposition) + " " + std::string(preposition) + R"( ADP 5 case -
the the DET 5 det -
game game NOUN 2 obl -
in in ADP 7 case -
Borvia Borvia PROPN 5 nmod -
)");
  };
  CHECK(game("after").has("game"));
  CHECK_FALSE(game("with").has("game"));
  const auto offer = [](std::string_view verb, std::string_view lemma) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) + " " +
                        std::string(lemma) + R"( VERB 0 root past,finite
an a DET 4 det -
offer offer NOUN 2 obj -
)");
  };
  CHECK(offer("rejected", "reject").has("offer"));
  CHECK_FALSE(offer("copied", "copy").has("offer"));
}

TEST_CASE("a state with a particle may be an act") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
came come VERB 0 root past,finite
back back ADV 2 compound:prt -
to to ADP 5 case -
Borvia Borvia PROPN 2 obl -
)");
  CHECK(f.event("came").type == "other.travel");
}

TEST_CASE("who goes on trial or comes under attack takes part in it") {
  const EventFixture trial(R"(Anna Anna PROPN 2 nsubj -
went go VERB 0 root past,finite
on on ADP 4 case -
trial trial NOUN 2 obl -
)");
  CHECK(trial.reading.events.size() == 1);
  CHECK(trial.event("trial").mentions.size() == 2);
  CHECK(trial.event("trial").label == "Anna goes on trial");
  const EventFixture visit(R"(Anna Anna PROPN 2 nsubj -
went go VERB 0 root past,finite
after after ADP 5 case -
the the DET 5 det -
trial trial NOUN 2 obl -
)");
  CHECK(visit.event("trial").mentions.size() == 1);
}

TEST_CASE("a byline tells no event") {
  const EventFixture f(R"(# dateline
Published publish VERB 0 root past,participle
by by ADP 3 case -
Anna Anna PROPN 1 obl -

# body
Borvia Borvia PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
)");
  CHECK_FALSE(f.has("Published"));
  CHECK(f.has("resigned"));
}

TEST_CASE("so many votes and a landslide of votes say how clearly, not that somebody voted") {
  const auto won = [](std::string_view by, std::string_view words) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nwon win VERB 0 root past,finite\n" +
                        std::string(by) + " " + std::string(by) + " ADP 5 case -\n" +
                        std::string(words));
  };
  constexpr std::string_view votes = "300 300 NUM 5 nummod -\nvotes vote NOUN 2 obl plural\n";
  constexpr std::string_view slide = "a a DET 5 det -\nlandslide landslide NOUN 2 obl -\n";
  CHECK_FALSE(won("by", votes).has("votes"));
  CHECK_FALSE(won("by", slide).has("landslide"));
  CHECK(won("after", slide).has("landslide"));
  const EventFixture buried(R"(Borvia Borvia PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
hit hit VERB 0 root past,participle
by by ADP 6 case -
a a DET 6 det -
landslide landslide NOUN 3 obl -
)");
  CHECK(buried.has("landslide"));
  CHECK(won("after", "the the DET 5 det -\nvote vote NOUN 2 obl -\n").has("vote"));
}

TEST_CASE("the prosecution and a probe that act are no events") {
  const auto did = [](std::string_view noun, std::string_view verb) {
    return EventFixture("The the DET 2 det -\n" + std::string(noun) + " " + std::string(noun) +
                        " NOUN 3 nsubj -\n" + std::string(verb) + R"( VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
)")
        .has(noun);
  };
  CHECK_FALSE(did("prosecution", "accused accuse"));
  CHECK(did("prosecution", "followed follow"));
  CHECK_FALSE(did("probe", "photographed photograph"));
  CHECK(did("probe", "cleared clear"));
}

TEST_CASE("what is called something is not brought about by calling it so") {
  const auto called = [](std::string_view verb, std::string_view behind) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root past,finite
the the DET 4 det -
election election NOUN 2 obj -
)" + std::string(behind))
        .event("election")
        .mentions.size();
  };
  constexpr std::string_view mistake = "a a DET 6 det -\nmistake mistake NOUN 2 obl:unmarked -\n";
  CHECK(called("called call", "") == 2);
  CHECK(called("called call", mistake) == 1);
  CHECK(called("called call", "unfair unfair ADJ 2 xcomp -\n") == 1);
  CHECK(called("called call", "last last ADJ 6 amod -\nweek week NOUN 2 obl:unmarked -\n") == 2);
}

TEST_CASE("what somebody hopes to do after something is hoped, what came before is not") {
  const auto hopes = [](std::string_view mark) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nplanned plan VERB 0 root past,finite\n" +
                        std::string(mark) + " " + std::string(mark) + R"( SCONJ 4 mark -
invading invade VERB 2 advcl gerund
Borvia Borvia PROPN 4 obj -
)")
        .event("invading")
        .modality;
  };
  CHECK(hopes("on") == Modality::planned);
  CHECK(hopes("after") == Modality::asserted);
  const EventFixture before(R"(On on SCONJ 2 mark -
invading invade VERB 5 advcl gerund
Borvia Borvia PROPN 2 obj -
Anna Anna PROPN 5 nsubj -
planned plan VERB 0 root past,finite
elections election NOUN 5 obj plural
)");
  CHECK(before.event("invading").modality == Modality::asserted);
}

TEST_CASE("a verb without an object has a sense of its own") {
  const auto struck = [](std::string_view behind) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\nstruck strike VERB 0 root past,finite\n" +
                        std::string(behind))
        .event("struck")
        .type;
  };
  CHECK(struck("") == "politics.protest");
  CHECK(struck("Borvia Borvia PROPN 2 obj -\n") == "conflict.attack");
  // A sense that asks for any object has none here.
  const auto trucked = [](std::string_view behind) {
    const EventFixture f("Anna Anna PROPN 2 nsubj -\ntrucked truck VERB 0 root past,finite\n" +
                         std::string(behind));
    return f.has("trucked") && f.event("trucked").type == "trade.ship";
  };
  CHECK(trucked("wheat wheat NOUN 2 obj -\n"));
  CHECK_FALSE(trucked("to to ADP 4 case -\nBorvia Borvia PROPN 2 obl -\n"));
}

TEST_CASE("what something is a number of decides the sense") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
secured secure VERB 0 root past,finite
five five NUM 2 obj -
of of ADP 6 case -
the the DET 6 det -
delegates delegate NOUN 3 nmod plural
)");
  CHECK(f.event("secured").type == "politics.elect");
}

TEST_CASE("a capital inside a product's name hides no sense") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
presented present VERB 0 root past,finite
the the DET 4 det -
iPod iPod NOUN 2 obj -
)");
  CHECK(f.event("presented").type == "project.launch");
}

TEST_CASE("who takes part in doing something does it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
participated participate VERB 0 root past,finite
in in SCONJ 4 mark -
rescuing rescue VERB 2 advcl present,gerund
miners miner NOUN 4 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.reading.events.size() == 1);
  CHECK(f.event("rescuing").modality == Modality::asserted);
}

TEST_CASE("whoever attacks somebody for doing something criticizes them") {
  const auto type = [](std::string_view more) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Bruno Bruno PROPN 2 obj -
)" + std::string(more))
        .event("attacked")
        .type;
  };
  CHECK(type("") == "conflict.attack");
  CHECK(type("for for SCONJ 5 mark -\nsigning sign VERB 2 advcl present,participle\n"
             "the the DET 7 det -\npact pact NOUN 5 obj -\n") == "statement.criticise");
}

TEST_CASE("who is charged with doing something is accused") {
  const EventFixture f(R"(League League PROPN 2 nsubj -
charged charge VERB 0 root past,finite
Norvik Norvik PROPN 2 obj -
with with SCONJ 5 mark -
breaching breach VERB 2 advcl gerund
rules rule NOUN 5 obj plural
)");
  CHECK(f.event("charged").type == "justice.charge");
}

TEST_CASE("who is freed was held, though only a number names them") {
  const EventFixture f(R"(Two two NUM 5 nsubj:pass -
of of ADP 3 case -
them they PRON 1 nmod -
were be AUX 5 aux:pass past,finite
freed free VERB 0 root past,participle
)");
  CHECK(f.event("freed").type == "justice.charge");
}

TEST_CASE("who is involved in a mishap is told with it") {
  const auto involved = [](std::string_view in) {
    return EventFixture(R"(Trams tram NOUN 3 nsubj:pass plural
were be AUX 3 aux:pass past,finite
involved involve VERB 0 root past,participle
in in ADP 6 case -
a a DET 6 det -
)" + std::string(in) + R"( NOUN 3 obl -
. . PUNCT 3 punct -
)");
  };
  CHECK(involved("collision collision").event("collision").label ==
        "Trams are involved in collision");
  CHECK(involved("incident incident").has("incident"));
  CHECK(involved("murder murder").event("murder").label != "Trams are involved in murder");
}

TEST_CASE("what took place is told by its noun, wherever the tree hung the place") {
  const EventFixture f(R"(We we PRON 2 nsubj -
saw see VERB 0 root past,finite
the the DET 4 det -
fire fire NOUN 2 obj -
that that PRON 6 nsubj -
took take VERB 4 acl:relcl past,finite
place place NOUN 6 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("fire").type == "disaster.accident");
  CHECK_FALSE(f.reading.events.size() > 1);
}

TEST_CASE("who announces a death has not brought it about, nor passes a motion by its aim") {
  const auto announced = [](std::string_view noun) {
    return EventFixture(R"(Norvia Norvia PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 4 det -
)" + std::string(noun) + R"( NOUN 2 obj -
of of ADP 6 case -
Anna Anna PROPN 4 nmod -
. . PUNCT 2 punct -
)");
  };
  CHECK(announced("death death").event("death").label == "Death of Anna");
  CHECK(announced("trial trial").event("trial").label.starts_with("Norvia announces"));
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
passed pass VERB 0 root past,finite
a a DET 4 det -
resolution resolution NOUN 2 obj -
to to PART 6 mark -
expel expel VERB 4 acl infinitive
Anna Anna PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("passed").modality == Modality::asserted);
}

TEST_CASE("who becomes the third to leave leaves") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
became become VERB 0 root past,finite
the the DET 5 det -
third third ADJ 5 amod -
minister minister NOUN 2 xcomp -
to to PART 7 mark -
resign resign VERB 5 acl infinitive
)");
  CHECK_FALSE(f.has("became"));
  CHECK(f.event("resign").modality == Modality::asserted);
}

TEST_CASE("what a thing is called does not bring it about") {
  const auto called = [](std::string_view name) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\npraised praise VERB 0 root past,finite\n"
               "the the DET 4 det -\nelection election NOUN 2 obj -\n"
               "called call VERB 4 acl past,participle\n" +
               std::string(name))
        .event("election")
        .mentions.size();
  };
  CHECK(called("") == 2);
  CHECK(called("poll poll NOUN 5 xcomp -\n") == 1);
}

TEST_CASE("what a deal does to something is no part of the deal") {
  const auto events = [](std::string_view subject) {
    return EventFixture("The the DET 2 det -\n" + std::string(subject) + R"( NOUN 3 nsubj -
astonished astonish VERB 0 root past,finite
Anna Anna PROPN 3 obj -
)")
        .reading.events.size();
  };
  CHECK(events("contract contract") == 2);
  CHECK(events("storm storm") == 1);
}
