#include "ingest/event/dating.h"
#include "tests/catch.h"
#include "tests/unit/ingest/dated_fixture.h"

using namespace fabula;

namespace {

constexpr Words monday{"Monday", "2030-06-10", "2030-06-10"};
constexpr Words august{"August", "2030-08-01", "2030-08-31"};
constexpr Words march{"March", "2030-03-01", "2030-03-31"};

}  // namespace

TEST_CASE("what a court goes on to do in the next sentence it does on the same day") {
  const std::string jailed = R"(# body
On on ADP 2 case -
Monday Monday PROPN 4 obl -
judges judge NOUN 4 nsubj plural
jailed jail VERB 0 root past,finite
Anna Anna PROPN 4 obj -

)";
  const std::string fined = R"(Judges judge NOUN 2 nsubj plural
fined fine VERB 0 root past,finite
Bela Bela PROPN 2 obj -
)";
  const std::string resigned = R"(Cato Cato PROPN 2 nsubj -
resigned resign VERB 0 root past,finite

)";
  CHECK(when(told(jailed + fined, {monday}), "fined") == "2030-06-10");
  CHECK(when(told(jailed + "# body\n" + fined, {monday}), "fined") == "2030-06-10/2030-06-14");
  CHECK(when(told(jailed + resigned + fined, {monday}), "fined") == "2030-06-10/2030-06-14");
  CHECK(when(told(jailed + resigned, {monday}), "resigned") == "2030-06-10/2030-06-14");
}

TEST_CASE("what happens as something else does happens at the same time") {
  const auto with = [](std::string_view link) {
    return when(told("Anna Anna PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n" +
                         std::string(link) + " " + std::string(link) + R"( SCONJ 5 mark -
Norvia Norvia PROPN 5 nsubj -
invaded invade VERB 2 advcl past,finite
Borvia Borvia PROPN 5 obj -
on on ADP 8 case -
Monday Monday PROPN 5 obl -
)",
                     {monday}),
                "resigned");
  };
  CHECK(with("as") == "2030-06-10");
  CHECK(with("although") != "2030-06-10");
}

TEST_CASE("what an incident had done when it was told it did not do before") {
  const auto had = [](std::string_view verb) {
    return when(told(R"(# body
Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

# body
Anna Anna PROPN 3 nsubj -
had have AUX 3 aux past,finite
)" + std::string(verb) + " VERB 0 root past,participle\n",
                     {monday}),
                verb.substr(0, verb.find(' ')));
  };
  CHECK(had("died die") == "2030-06-10/2030-06-14");
  CHECK(had("resigned resign") == "../2030-06-10");
}

TEST_CASE("what an incident is reported to have done lies between the two") {
  const auto reported = [](std::string_view content) {
    return told(R"(# body
Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

# body
Officials official NOUN 2 nsubj plural
said say VERB 0 root past,finite
on on ADP 4 case -
Wednesday Wednesday PROPN 2 obl -
)" + std::string(content),
                {monday, {"Wednesday", "2030-06-12", "2030-06-12"}});
  };
  const auto alive = reported(R"(Anna Anna PROPN 8 nsubj -
had have AUX 8 aux past,finite
not not PART 8 advmod -
died die VERB 2 ccomp past,participle
)");
  CHECK(alive.event("died").modality == Modality::negated);
  CHECK(when(alive, "died") == "2030-06-10/2030-06-12");
  const auto in_office = reported(R"(Anna Anna PROPN 8 nsubj -
had have AUX 8 aux past,finite
not not PART 8 advmod -
resigned resign VERB 2 ccomp past,participle
)");
  CHECK(when(in_office, "resigned") == "../2030-06-12");
  const std::string_view two = R"(Anna Anna PROPN 7 nsubj -
had have AUX 7 aux past,finite
resigned resign VERB 2 ccomp past,participle
and and CCONJ 11 cc -
Bela Bela PROPN 11 nsubj -
had have AUX 11 aux past,finite
died die VERB 7 conj past,participle
)";
  CHECK(when(reported(two), "died") == "2030-06-10/2030-06-12");
}

TEST_CASE("of two of a kind told together the time behind the second is of both") {
  const auto first =
      [](std::string_view second) {
        return when(told(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
and and CCONJ 5 cc -
Bela Bela PROPN 5 nsubj -
)" + std::string(second) + R"( VERB 2 conj past,finite
on on ADP 7 case -
Monday Monday PROPN 5 obl -
)",
                         {monday}),
                    "died");
      };
  CHECK(first("drowned drown") == "2030-06-10");
  CHECK(first("resigned resign") != "2030-06-10");
}

TEST_CASE("an accident is of the day of those who died after it, not of those who resigned") {
  const auto crashed = [](std::string_view verb) {
    return when(told("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) + R"( VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
after after SCONJ 8 mark -
a a DET 7 det -
bus bus NOUN 8 nsubj -
crashed crash VERB 2 advcl past,finite
in in ADP 10 case -
Borvia Borvia PROPN 8 obl -
)",
                     {monday}),
                "crashed");
  };
  CHECK(crashed("died die") == "2030-06-10");
  CHECK(crashed("resigned resign") == "../2030-06-10");
}

TEST_CASE("what will not be lies ahead, what was not done behind") {
  const auto helped = [](std::string_view helper) {
    return told("Norvia Norvia PROPN 4 nsubj -\n" + std::string(helper) + R"( AUX 4 aux -
not not PART 4 advmod -
invade invade VERB 0 root infinitive
Borvia Borvia PROPN 4 obj -
)",
                {});
  };
  const auto ahead = helped("will will");
  CHECK(ahead.event("invade").modality == Modality::negated);
  CHECK(when(ahead, "invade") == "2030-06-14/..");
  CHECK(when(helped("did do"), "invade") == "../2030-06-14");
}

TEST_CASE("the weekday behind what somebody was ordered to do is that of the order") {
  const auto ordered = [](std::string_view verb, std::string_view day, const Words& time) {
    return told("Norvia Norvia PROPN 2 nsubj -\n" + std::string(verb) + R"( VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
to to PART 5 mark -
release release VERB 2 xcomp infinitive
Anna Anna PROPN 5 obj -
on on ADP 8 case -
)" + std::string(day) +
                    " " + std::string(day) + " PROPN 5 obl -\n",
                {time});
  };
  const auto order = ordered("ordered order", "Monday", monday);
  CHECK(when(order, "ordered") == "2030-06-10");
  CHECK(when(order, "release") != "2030-06-10");
  CHECK(when(ordered("ordered order", "August", august), "ordered") != "2030-08");
  CHECK(when(ordered("helped help", "Monday", monday), "release") == "2030-06-10");
}

TEST_CASE("the weekday behind what is spoken of is that of the speech") {
  const auto spoken = [](std::string_view verb, std::string_view preposition, const Words& time) {
    return told("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) + R"( VERB 0 root past,finite
the the DET 4 det -
attack attack NOUN 2 obj -
)" + std::string(preposition) +
                    " " + std::string(preposition) + " ADP 6 case -\n" + std::string(time.words) +
                    " " + std::string(time.words) + " PROPN 4 nmod -\n",
                {time});
  };
  const auto denied = spoken("condemned condemn", "on", monday);
  CHECK(when(denied, "condemned") == "2030-06-10");
  CHECK(when(denied, "attack") == "../2030-06-10");
  CHECK(when(spoken("condemned condemn", "in", march), "attack") == "2030-03");
  CHECK(when(spoken("survived survive", "on", monday), "attack") == "2030-06-10");
}

TEST_CASE("the day of a price to which something is raised is not that of raising it") {
  const auto raised = [](std::string_view preposition) {
    return when(told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
)" + std::string(preposition) +
                         " " + std::string(preposition) + R"( ADP 7 case -
Monday Monday PROPN 7 nmod:poss -
's 's PART 5 case -
surprise surprise NOUN 2 obl -
)",
                     {monday}),
                "invaded");
  };
  CHECK(raised("to") == "../2030-06-14");
  CHECK(raised("with") == "2030-06-10");
}

TEST_CASE("a signed deal is not dated by its closing, one to be signed is") {
  const auto closing = [](std::string_view sign) {
    return told("Norvia Norvia PROPN " + std::string(sign) + R"(
a a DET 5 det -
deal deal NOUN 3 obj -

The the DET 2 det -
deal deal NOUN 4 nsubj -
will will AUX 4 aux -
close close VERB 0 root infinitive
in in ADP 6 case -
August August PROPN 4 obl -
)",
                {august});
  };
  const auto done =
      closing("3 nsubj -\nthen then ADV 3 advmod -\nsigned sign VERB 0 root past,finite");
  CHECK(done.event("signed").mentions.size() > 1);
  CHECK(when(done, "signed") == "../2030-06-14");
  const auto ahead = closing("3 nsubj -\nwill will AUX 3 aux -\nsign sign VERB 0 root infinitive");
  CHECK(when(ahead, "sign") == "2030-08");
}

TEST_CASE("what somebody is the target of is of the time when it was said to be so") {
  const std::string attacked = R"(On on ADP 2 case -
Monday Monday PROPN 6 obl -
Norvia Norvia PROPN 6 nsubj -
was be AUX 6 cop past,finite
the the DET 6 det -
target target NOUN 0 root -
of of ADP 9 case -
an a DET 9 det -
attack attack NOUN 6 nmod -
by by ADP 11 case -
Borvia Borvia PROPN 9 nmod -
)";
  CHECK(when(told(attacked, {monday}), "attack") == "2030-06-10");
}

TEST_CASE("the first since a year did not happen since that year, wherever the parser hung it") {
  const auto lost = [](std::string_view rank) {
    return when(told("Acme Acme PROPN 2 nsubj -\nlost lose VERB 0 root past,finite\n"
                     "its its PRON 5 nmod:poss -\n" +
                         std::string(rank) + R"( ADJ 5 amod -
appeal appeal NOUN 2 obj -
since since ADP 7 case -
2028 2028 NUM 2 obl -
)",
                     {{"2028", "2028-01-01", "2028-12-31"}}),
                "lost");
  };
  CHECK(lost("old old").starts_with("2028"));
  CHECK_FALSE(lost("first first").starts_with("2028"));
}

TEST_CASE("a ban that was lifted in a year was put up before its end") {
  const EventFixture f = told(R"(Norvia Norvia PROPN 2 nsubj -
banned ban VERB 0 root past,finite
masks mask NOUN 2 obj plural

That that DET 2 det -
ban ban NOUN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
lifted lift VERB 0 root past,participle
in in ADP 6 case -
2028 2028 NUM 4 obl -
)",
                              {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "lifted") == "2028");
  CHECK(when(f, "banned") == "../2028-12-31");
}

TEST_CASE("who died and who was hurt in a blast of Monday did so on Monday") {
  const EventFixture f = told(R"(Two two NUM 3 nsubj:pass -
were be AUX 3 aux:pass past,finite
killed kill VERB 0 root past,participle
and and CCONJ 6 cc -
five five NUM 6 nsubj:pass -
hurt hurt VERB 3 conj past,participle
in in ADP 9 case -
a a DET 9 det -
blast blast NOUN 6 obl -
that that PRON 11 nsubj -
happened happen VERB 9 acl:relcl past,finite
on on ADP 13 case -
Monday Monday PROPN 11 obl -
)",
                              {monday});
  CHECK(when(f, "killed") == "2030-06-10");
}

TEST_CASE("news reach back to the days told so far, not to those told in a later paragraph") {
  const EventFixture f = told(R"(# body
Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
on on ADP 4 case -
Tuesday Tuesday PROPN 2 obl -
# body
Ben Ben PROPN 2 nsubj -
protested protest VERB 0 root past,finite
# body
Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
)",
                              {{"Tuesday", "2030-06-11", "2030-06-11"}, monday});
  CHECK(when(f, "protested") == "2030-06-11/2030-06-14");
}

TEST_CASE("the day behind what a bill is to do is the day of the bill") {
  const EventFixture f = told(R"(Norvia Norvia PROPN 2 nsubj -
passed pass VERB 0 root past,finite
a a DET 4 det -
bill bill NOUN 2 obj -
to to PART 6 mark -
expel expel VERB 4 acl infinitive
Anna Anna PROPN 6 obj -
on on ADP 9 case -
Monday Monday PROPN 6 obl -
)",
                              {monday});
  CHECK(when(f, "passed") == "2030-06-10");
}

TEST_CASE("a death was before the day on which it was announced") {
  const EventFixture f = told(R"(Norvia Norvia PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 4 det -
death death NOUN 2 obj -
of of ADP 6 case -
Anna Anna PROPN 4 nmod -
on on ADP 8 case -
Monday Monday PROPN 2 obl -
)",
                              {monday});
  CHECK(when(f, "death") == "../2030-06-10");
}

TEST_CASE("when somebody was a model is not when she died") {
  const EventFixture f = told(R"(Anna Anna PROPN 6 nsubj -
, , PUNCT 5 punct -
the the DET 5 det -
1950s 1950s NOUN 5 compound -
model model NOUN 1 appos -
died die VERB 0 root past,finite
)",
                              {{"the 1950s", "1950-01-01", "1959-12-31"}});
  CHECK(when(f, "died") == "../2030-06-14");
}

TEST_CASE("what reaches its highest level since a month does so later") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
with with ADP 8 case -
its its PRON 8 nmod:poss -
largest large ADJ 8 amod -
armed armed ADJ 8 amod -
force force NOUN 2 obl -
since since ADP 10 case -
March March PROPN 2 obl -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK_FALSE(when(f, "invaded").starts_with("2030-03"));
}

TEST_CASE("a month in which somebody threatens to act is the coming one") {
  const auto attack = [](std::string_view had) {
    return when(told("Norvia Norvia PROPN 3 nsubj -\n" + std::string(had) +
                         R"(,finite
threatened threaten VERB 0 root past,participle
to to PART 5 mark -
stage stage VERB 3 xcomp infinitive
an an DET 7 det -
attack attack NOUN 5 obj -
in in ADP 9 case -
May May PROPN 7 nmod -
)",
                     {{"May", "2030-05-01", "2030-05-31", {}, "month"}}),
                "attack");
  };
  CHECK(attack("has have AUX 3 aux present") == "2031-05");
  CHECK(attack("had have AUX 3 aux past") == "2030-05");
}

TEST_CASE("a killing is no topic but happened when it was led to") {
  const auto f = told(R"(Rumours rumour NOUN 2 nsubj plural
led lead VERB 0 root past,finite
to to ADP 5 case -
the the DET 5 det -
killing killing NOUN 2 obl -
of of ADP 7 case -
Anna Anna PROPN 5 nmod -
in in ADP 9 case -
2023 2023 NUM 2 obl -
)",
                      {{"2023", "2023-01-01", "2023-12-31"}});
  CHECK(when(f, "killing") == "2023");
}

TEST_CASE("what somebody said on a day to have happened is not older than what was told before") {
  const auto f =
      told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Thursday Thursday PROPN 2 obl -
that that SCONJ 8 mark -
Borvia Borvia PROPN 8 nsubj -
had have AUX 8 aux past,finite
surrendered surrender VERB 2 ccomp past,participle
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"Thursday", "2030-06-13", "2030-06-13"}});
  CHECK(when(f, "surrendered") == "../2030-06-13");
}

TEST_CASE("a blast in a month killed in that month, whatever the clause before tells") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
in in ADP 4 case -
2028 2028 NUM 2 obl -
and and CCONJ 10 cc -
a a DET 7 det -
blast blast NOUN 10 nsubj -
in in ADP 9 case -
May May PROPN 7 nmod -
killed kill VERB 2 conj past,finite
nurses nurse NOUN 10 obj plural
)",
                      {{"2028", "2028-01-01", "2028-12-31"}, {"May", "2030-05-01", "2030-05-31"}});
  CHECK(when(f, "killed") == "2030-05");
}

TEST_CASE("what is reported had ended when it was told, not when the sentence before happened") {
  const auto ended = [](std::string_view report) {
    return when(told(R"(# body
In in ADP 2 case -
March March PROPN 4 obl -
Anna Anna PROPN 4 nsubj -
resigned resign VERB 0 root past,finite

)" + std::string(report),
                     {march}),
                "invaded");
  };
  CHECK(ended(R"(Bela Bela PROPN 2 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 5 nsubj -
had have AUX 5 aux past,finite
invaded invade VERB 2 ccomp past,participle
Borvia Borvia PROPN 5 obj -
)") == "../2030-06-14");
  CHECK(ended(R"(Norvia Norvia PROPN 3 nsubj -
had have AUX 3 aux past,finite
invaded invade VERB 0 root past,participle
Borvia Borvia PROPN 3 obj -
)") == "../2030-03-31");
}

TEST_CASE("what police respond to on a day happened then") {
  const EventFixture f = told(R"(Police police NOUN 2 nsubj plural
responded respond VERB 0 root past,finite
to to ADP 4 case -
reports report NOUN 2 obl plural
of of ADP 7 case -
a a DET 7 det -
shooting shooting NOUN 4 nmod -
on on ADP 9 case -
Monday Monday PROPN 2 obl -
)",
                              {monday});
  CHECK(when(f, "shooting") == "2030-06-10");
}

TEST_CASE("what had happened is not bounded by what another paragraph tells of long ago") {
  const auto spared = [](std::string_view year, std::string_view begin) {
    return when(
        told("# body\nAnna Anna PROPN 2 nsubj -\nresigned resign VERB 0 root past,finite\n"
             "on on ADP 4 case -\nMonday Monday PROPN 2 obl -\n\n# body\n"
             "In in ADP 2 case -\n" +
                 std::string(year) + " " + std::string(year) +
                 " NUM 4 obl -\nBela Bela PROPN 4 nsubj -\n"
                 "resigned resign VERB 0 root past,finite\n\n# body\n"
                 "Norvia Norvia PROPN 3 nsubj -\nhad have AUX 3 aux past,finite\n"
                 "invaded invade VERB 0 root past,participle\nBorvia Borvia PROPN 3 obj -\n",
             {monday, {year, begin, std::string(year) + "-12-31"}}),
        "invaded");
  };
  CHECK(spared("1988", "1988-01-01") == "../2030-06-14");
}

TEST_CASE("before November's summit is before the coming one") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
before before ADP 6 case -
November November PROPN 6 nmod:poss -
's 's PART 4 case -
election election NOUN 2 obl -
)",
                      {{"November", "2029-11-01", "2029-11-30", {}, "month"}});
  CHECK(when(f, "election") == "2030-11");
}

TEST_CASE("what is unchanged from last year is not of last year") {
  const auto attacked = [](std::string_view how) {
    return when(told("Norvia Norvia PROPN 2 nsubj -\n"
                     "attacked attack VERB 0 root past,finite\n"
                     "Borvia Borvia PROPN 2 obj -\n"
                     "with with ADP 5 case -\n"
                     "troops troop NOUN 2 obl plural\n" +
                         std::string(how) + R"( ADJ 5 amod -
from from ADP 8 case -
2028 2028 NUM 6 obl -
)",
                     {{"2028", "2028-01-01", "2028-12-31"}}),
                "attacked");
  };
  CHECK(attacked("fresh fresh").starts_with("2028"));
  CHECK_FALSE(attacked("unchanged unchanged").starts_with("2028"));
}

TEST_CASE("a paragraph that opens with somebody's birth tells of no news") {
  const std::string life = R"(# body
On on ADP 2 case -
Monday Monday PROPN 4 obl -
Anna Anna PROPN 4 nsubj -
resigned resign VERB 0 root past,finite

# body
Born bear VERB 7 advcl past,participle
in in ADP 3 case -
Ayr Ayr PROPN 1 obl -
in in ADP 5 case -
1941 1941 NUM 1 obl -
she she PRON 7 nsubj -
met meet VERB 0 root past,finite
Bela Bela PROPN 7 obj -
)";
  CHECK(when(told(life, {monday, {"1941", "1941-01-01", "1941-12-31"}}), "met") == "../2030-06-14");
  CHECK(when(told(life, {monday}), "met") == "2030-06-10/2030-06-14");
}
