#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("a leak and the blast after it are two mishaps, a fire and the blaze are one") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
saw see VERB 0 root past,finite
a a DET 4 det -
leak leak NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
left leave VERB 0 root past,finite
before before ADP 5 case -
the the DET 5 det -
blast blast NOUN 2 obl -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("leak"));
  CHECK((!f.has("blast") || &f.event("leak") != &f.event("blast")));
  const EventFixture fire(R"(Norvia Norvia PROPN 2 nsubj -
saw see VERB 0 root past,finite
a a DET 4 det -
fire fire NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
left leave VERB 0 root past,finite
before before ADP 5 case -
the the DET 5 det -
blaze blaze NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(&fire.event("fire") == &fire.event("blaze"));
}

TEST_CASE("what catches fire and what collapses are two mishaps") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
caught catch VERB 0 root past,finite
fire fire NOUN 2 obj -
. . PUNCT 2 punct -

The the DET 2 det -
roof roof NOUN 3 nsubj -
collapsed collapse VERB 0 root past,finite
. . PUNCT 3 punct -
)");
  CHECK(&f.event("caught") != &f.event("collapsed"));
}

TEST_CASE("a ruling takes up what a court did, not what a politician did") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
. . PUNCT 2 punct -

The the DET 2 det -
ruling ruling NOUN 3 nsubj -
angered anger VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK((!f.has("ruling") || &f.event("resigned") != &f.event("ruling")));
}

TEST_CASE("the death of somebody who is named for the first time is another death") {
  const EventFixture f(R"(A a DET 2 det -
jackal jackal NOUN 3 nsubj -
died die VERB 0 root past,finite
. . PUNCT 3 punct -

Anna Anna PROPN 2 nsubj -
investigated investigate VERB 0 root past,finite
the the DET 4 det -
death death NOUN 2 obj -
of of ADP 7 case -
an a DET 7 det -
elephant elephant NOUN 4 nmod -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("died"));
  CHECK((!f.has("death") || &f.event("died") != &f.event("death")));
}

TEST_CASE("an incident is an attack or a mishap, not the sending of help") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
deployed deploy VERB 0 root past,finite
troops troop NOUN 2 obj plural
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
after after ADP 5 case -
the the DET 5 det -
incident incident NOUN 2 obl -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("deployed"));
  CHECK(f.event("deployed").mentions.size() == 1);
}

TEST_CASE("a definite noun takes up the main event rather than one told beside it") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
saw see VERB 0 root past,finite
a a DET 4 det -
fire fire NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
saw see VERB 0 root past,finite
another another DET 4 det -
inferno fire NOUN 2 obj -
. . PUNCT 2 punct -

Bruno Bruno PROPN 2 nsubj -
left leave VERB 0 root past,finite
before before ADP 5 case -
the the DET 5 det -
blaze fire NOUN 2 obl -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("blaze"));
  CHECK(&f.event("inferno") != &f.event("blaze"));
}

TEST_CASE("what is done to others than those told of is another act") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
a a DET 4 det -
smuggler smuggler NOUN 2 obj -
. . PUNCT 2 punct -

Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
another another DET 4 det -
smuggler smuggler NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.reading.events.size() == 2);
}

TEST_CASE("a vehicle that a later sentence introduces had another accident") {
  const auto later = [](std::string_view article, std::string_view between) {
    return EventFixture(R"(# body
The the DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
. . PUNCT 3 punct -

Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite

Bela Bela PROPN 2 nsubj -
resigned resign VERB 0 root past,finite

)" + std::string(between) +
                        std::string(article) + " " + std::string(article) + R"( DET 2 det -
bus bus NOUN 3 nsubj -
overturned overturn VERB 0 root past,finite
)");
  };
  constexpr std::string_view more = R"(Cato Cato PROPN 2 nsubj -
resigned resign VERB 0 root past,finite

)";
  const auto apart = later("a", more), same = later("the", more), lead = later("a", "");
  CHECK(&apart.event("crashed") != &apart.event("overturned"));
  CHECK(&same.event("crashed") == &same.event("overturned"));
  // The first sentences tell one story.
  CHECK(&lead.event("crashed") == &lead.event("overturned"));
}

TEST_CASE("\"that crash\" is the one told of right before") {
  const auto taken_up = [](std::string_view article) {
    const EventFixture f(R"(A a DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
in in ADP 5 case -
Norvia Norvia PROPN 3 obl -

A a DET 2 det -
train train NOUN 3 nsubj -
derailed derail VERB 0 root past,finite
in in ADP 5 case -
Borvia Borvia PROPN 3 obl -

Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
after after ADP 5 case -
)" + std::string(article) +
                         " " + std::string(article) + R"( DET 5 det -
crash crash NOUN 2 obl -
)");
    REQUIRE(&f.event("crashed") != &f.event("derailed"));
    return std::string(&f.event("crash") == &f.event("derailed") ? "train" : "bus");
  };
  CHECK(taken_up("that") == "train");
  CHECK(taken_up("the") == "bus");
}

TEST_CASE("who is expelled has not resigned, who stepped down has") {
  const auto same = [](std::string_view verb) {
    const EventFixture f(
        "Anna Anna PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n\n"
        "Norvia Norvia PROPN 2 nsubj -\n" +
        std::string(verb) + R"( VERB 0 root past,finite
Anna Anna PROPN 2 obj -
)");
    return &f.event("resigned") == &f.event(verb.substr(0, verb.find(' ')));
  };
  CHECK_FALSE(same("expelled expel"));
  CHECK(same("ousted oust"));
}

TEST_CASE("what is decided names an event better than that it was decided") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
banned ban VERB 0 root past,finite
strikes strike NOUN 2 obj plural
. . PUNCT 2 punct -

Norvia Norvia PROPN 2 nsubj -
made make VERB 0 root past,finite
the the DET 4 det -
decision decision NOUN 2 obj -
with with ADP 6 case -
Borvia Borvia PROPN 2 obl -
. . PUNCT 2 punct -
)");
  REQUIRE(&f.event("banned") == &f.event("decision"));
  CHECK(f.event("banned").label == "Norvia bans strikes");
}

TEST_CASE("of an election each step is an event of its own") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
gained gain VERB 0 root past,finite
the the DET 4 det -
seat seat NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
lost lose VERB 0 root past,finite
the the DET 4 det -
seat seat NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("gained").type == "politics.elect");
  CHECK(f.event("lost").type == "politics.elect");
  CHECK(&f.event("gained") != &f.event("lost"));
}

TEST_CASE("to form a government is not to appoint somebody") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
formed form VERB 0 root past,finite
a a DET 4 det -
government government NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
appointed appoint VERB 0 root past,finite
Ben Ben PROPN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("formed").type == "politics.appoint");
  CHECK(&f.event("formed") != &f.event("appointed"));
}

TEST_CASE("to reduce a sentence or withdraw a strike is another act than either") {
  const EventFixture f(R"(Borvia Borvia PROPN 2 nsubj -
reduced reduce VERB 0 root past,finite
the the DET 4 det -
sentence sentence NOUN 2 obj -
. . PUNCT 2 punct -

Unions union NOUN 2 nsubj plural
withdrew withdraw VERB 0 root past,finite
the the DET 4 det -
strike strike NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("reduced").type == "justice.judge");
  CHECK(&f.event("reduced") != &f.event("sentence"));
  CHECK(f.event("withdrew").type == "politics.protest");
  CHECK(&f.event("withdrew") != &f.event("strike"));
}

TEST_CASE("a verb does not take up a noun of its form and another family") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
fired fire VERB 0 root past,finite
Bela Bela PROPN 2 obj -
. . PUNCT 2 punct -

A a DET 2 det -
fire fire NOUN 3 nsubj -
destroyed destroy VERB 0 root past,finite
Borvia Borvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(&f.event("fired") != &f.event("fire"));
}

TEST_CASE("a war and a raid in it, an epidemic and who caught the disease, are two events") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
raided raid VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
caught catch VERB 0 root past,finite
influenza influenza NOUN 2 obj -
. . PUNCT 2 punct -

Bruno Bruno PROPN 2 nsubj -
left leave VERB 0 root past,finite
before before ADP 5 case -
the the DET 5 det -
war war NOUN 2 obl -
and and CCONJ 8 cc -
the the DET 8 det -
epidemic epidemic NOUN 5 conj -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("raided"));
  REQUIRE(f.has("war"));
  CHECK(&f.event("raided") != &f.event("war"));
  REQUIRE(f.has("epidemic"));
  REQUIRE(f.has("caught"));
  CHECK(&f.event("caught") != &f.event("epidemic"));
}

TEST_CASE("a magnitude tells one quake from another") {
  const auto one = [](std::string_view number) {
    const EventFixture f(R"(The the DET 3 det -
5.2 5.2 NUM 3 nummod -
quake quake NOUN 4 nsubj -
shook shake VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
. . PUNCT 4 punct -

Anna Anna PROPN 2 nsubj -
left leave VERB 0 root past,finite
before before ADP 6 case -
the the DET 6 det -
)" + std::string(number) +
                         " " + std::string(number) + R"( NUM 6 nummod -
tremor quake NOUN 2 obl -
. . PUNCT 2 punct -
)");
    REQUIRE(f.has("quake"));
    return &f.event("quake") == &f.event("tremor");
  };
  CHECK(one("5.2"));
  CHECK_FALSE(one("6.3"));
}

TEST_CASE("a death of nobody in particular is not that of somebody") {
  const EventFixture f(R"(Bruno Bruno PROPN 2 nsubj -
sought seek VERB 0 root past,finite
the the DET 4 det -
cause cause NOUN 2 obj -
of of ADP 6 case -
mortality death NOUN 4 nmod -
. . PUNCT 2 punct -

Anna Anna PROPN 3 nmod:poss -
's 's PART 1 case -
death death NOUN 4 nsubj -
shocked shock VERB 0 root past,finite
Norvia Norvia PROPN 4 obj -
. . PUNCT 4 punct -

Norvia Norvia PROPN 2 nsubj -
mourned mourn VERB 0 root past,finite
the the DET 4 det -
guard guard NOUN 6 nmod:poss -
's 's PART 4 case -
demise death NOUN 2 obj -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("death"));
  CHECK((!f.has("mortality") || &f.event("mortality") != &f.event("death")));
  REQUIRE(f.has("demise"));
  CHECK(&f.event("demise") != &f.event("death"));
}

TEST_CASE("another number of things were taken at another time") {
  const auto one = [](std::string_view number) {
    const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
took take VERB 0 root past,finite
nine 9 NUM 4 nummod -
towns town NOUN 2 obj plural
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
seized take VERB 0 root past,finite
some )" + std::string(number) +
                         R"( NUM 4 nummod -
towns town NOUN 2 obj plural
. . PUNCT 2 punct -
)");
    return &f.event("took") == &f.event("seized");
  };
  CHECK(one("9"));
  CHECK_FALSE(one("4"));
}

TEST_CASE("what critics do is not what those did who were told of") {
  const auto one = [](std::string_view who, std::string_view tag) {
    const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
accused accuse VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -

)" + std::string(who) + " " +
                         std::string(who) + " " + std::string(tag) + R"( 2 nsubj plural
blamed accuse VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
. . PUNCT 2 punct -
)");
    return &f.event("accused") == &f.event("blamed");
  };
  CHECK(one("Anna", "PROPN"));
  CHECK_FALSE(one("critic", "NOUN"));
}

TEST_CASE("two clauses with nothing in common but who acts tell of two acts") {
  const auto one = [](std::string_view more) {
    const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
marched march VERB 0 root past,finite
through through ADP 5 case -
the the DET 5 det -
woods wood NOUN 2 obl -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
walked march VERB 0 root past,finite
)" + std::string(more) +
                         R"(. . PUNCT 2 punct -
)");
    return f.has("walked") && &f.event("marched") == &f.event("walked");
  };
  CHECK_FALSE(one("through through ADP 4 case -\nfields field NOUN 2 obl -\n"));
  CHECK(one(""));
}

TEST_CASE("a crash site is where the crash was that an article tells of") {
  const auto site = [](std::string_view article) {
    const EventFixture f(R"(The the DET 2 det -
bus bus NOUN 3 nsubj -
crashed crash VERB 0 root past,finite
. . PUNCT 3 punct -

Anna Anna PROPN 2 nsubj -
visited visit VERB 0 root past,finite
)" + std::string(article) +
                         R"( DET 5 det -
crash crash NOUN 5 compound -
site site NOUN 2 obj -
. . PUNCT 2 punct -
)");
    return f.has("crash") && &f.event("crashed") == &f.event("crash");
  };
  CHECK(site("the the"));
  CHECK_FALSE(site("a a"));
}

TEST_CASE("the last election was one before that which is told of") {
  const auto one = [](std::string_view adjective) {
    const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
announced announce VERB 0 root past,finite
an an DET 4 det -
election election NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
spoke speak VERB 0 root past,finite
about about ADP 6 case -
the the DET 6 det -
)" + std::string(adjective) +
                         R"( ADJ 6 amod -
vote election NOUN 2 obl -
. . PUNCT 2 punct -
)");
    REQUIRE(f.has("election"));
    return f.has("vote") && &f.event("election") == &f.event("vote");
  };
  CHECK(one("big big"));
  CHECK_FALSE(one("last last"));
}

TEST_CASE("an attack in response to an attack is another one") {
  const EventFixture f(R"(Gunmen gunman NOUN 2 nsubj plural
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 5 case -
response response NOUN 2 obl -
to to ADP 8 case -
the the DET 8 det -
raid attack NOUN 5 nmod -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("attacked"));
  CHECK((!f.has("raid") || &f.event("attacked") != &f.event("raid")));
}

TEST_CASE("a headline's verb is taken up by that of the first sentences, of whatever it tells") {
  const EventFixture f(R"(# headline
Council council NOUN 2 nsubj -
denounces denounce VERB 0 root present,finite
pact pact NOUN 2 obj -

# body
An a DET 2 det -
assembly assembly NOUN 3 nsubj -
denounced denounce VERB 0 root past,finite
the the DET 5 det -
papers paper NOUN 3 obj plural
. . PUNCT 3 punct -
)");
  CHECK(f.reading.events.size() == 1);
}

TEST_CASE("who ends her bid for an office ends her campaign and drops out") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
ended end VERB 0 root past,finite
her her PRON 5 nmod:poss -
presidential presidential ADJ 5 amod -
bid bid NOUN 2 obj -
. . PUNCT 2 punct -

Anna Anna PROPN 2 nsubj -
dropped drop VERB 0 root past,finite
out out ADP 2 compound:prt -
before before ADP 6 case -
the the DET 6 det -
debate debate NOUN 2 obl -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("bid"));
  CHECK(&f.event("bid") == &f.event("dropped"));
}

TEST_CASE("the killing of five is not that of sixty, and a flood no storm") {
  const EventFixture killing(R"(Rain rain NOUN 2 nsubj -
killed kill VERB 0 root past,finite
sixty sixty NUM 4 nummod -
people people NOUN 2 obj plural

Anna Anna PROPN 2 nsubj -
recalled recall VERB 0 root past,finite
the the DET 4 det -
killing killing NOUN 2 obj -
of of ADP 7 case -
five five NUM 7 nummod -
clerks clerk NOUN 4 nmod plural
)");
  CHECK(&killing.event("killed") != &killing.event("killing"));
}

TEST_CASE("fourteen left dead in the headline are the fourteen killed in the lead") {
  const EventFixture f(R"(# headline
Storm storm NOUN 2 nsubj -
leaves leave VERB 0 root present,finite
14 14 NUM 2 obj -
dead dead ADJ 2 xcomp -

# body
14 14 NUM 2 nummod -
people people NOUN 4 nsubj:pass plural
were be AUX 4 aux:pass past,finite
killed kill VERB 0 root past,participle
)");
  CHECK(&f.event("leaves") == &f.event("killed"));
}

TEST_CASE("a decree signed is one act, told by its noun and in somebody's words by its verb") {
  const auto quoted = [](std::string_view verb) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 5 det -
state state NOUN 5 compound -
decree decree NOUN 2 obj -

" " PUNCT 3 punct -
Anna Anna PROPN 3 nsubj -
)" + std::string(verb) +
                        R"( VERB 8 ccomp past,finite
a a DET 5 det -
decree decree NOUN 3 obj -
" " PUNCT 3 punct -
officials official NOUN 8 nsubj plural
said say VERB 0 root past,finite
)")
        .reading.events.size();
  };
  CHECK(quoted("signed sign") == 1);
  CHECK(quoted("repealed repeal") == 2);
}
