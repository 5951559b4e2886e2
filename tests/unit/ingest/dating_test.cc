#include "ingest/event/dating.h"

#include "tests/catch.h"
#include "tests/unit/ingest/dated_fixture.h"

using namespace fabula;

TEST_CASE("a source's day is not the day of what it tells") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
, , PUNCT 2 punct -
according accord VERB 7 case -
to to ADP 5 fixed -
officials official NOUN 2 obl plural
on on ADP 9 case -
Thursday Thursday PROPN 2 obl -
)",
                      {{"Thursday", "2030-06-13", "2030-06-13"}});
  CHECK(when(f, "invaded") == "../2030-06-14");
}

TEST_CASE("coordinated times span both") {
  const auto f =
      told(R"(Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 5 case -
March March PROPN 2 obl -
and and CCONJ 7 cc -
April April PROPN 5 conj -
)",
           {{"March", "2030-03-01", "2030-03-31"}, {"April", "2030-04-01", "2030-04-30"}});
  CHECK(when(f, "bombed") == "2030-03-01/2030-04-30");
}

TEST_CASE("a fronted time is the main clause's even where it was taken for the root") {
  const auto f = told(R"(On on ADP 2 case -
Monday Monday PROPN 0 root -
, , PUNCT 2 punct -
Norvia Norvia PROPN 5 nsubj -
invaded invade VERB 2 parataxis past,finite
Borvia Borvia PROPN 5 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "invaded") == "2030-06-10");
}

TEST_CASE("what was extended until a day was extended on the day before that is told") {
  const auto f =
      told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
until until ADP 7 case -
July July PROPN 2 obl -
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"July", "2030-07-01", "2030-07-31"}});
  CHECK(when(f, "invaded") == "2030-06-10");
}

TEST_CASE(
    "what is announced lies from the announcement on, what is reported lies before the report") {
  const auto plan = told(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
Norvia Norvia PROPN 7 nsubj -
will will AUX 7 aux -
invade invade VERB 2 ccomp infinitive
Borvia Borvia PROPN 7 obj -
)",
                         {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(plan, "invade") == "2030-06-10/..");
  const auto report = told(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
Norvia Norvia PROPN 6 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 6 obj -
)",
                           {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(report, "invaded") == "../2030-06-10");
}

TEST_CASE("a possibility about the past is no plan") {
  const auto f = told(R"(Norvia Norvia PROPN 4 nsubj -
may may AUX 4 aux -
have have AUX 4 aux -
invaded invade VERB 0 root past,participle
Borvia Borvia PROPN 4 obj -
)",
                      {});
  CHECK(f.event("invaded").modality == Modality::possible);
  CHECK(when(f, "invaded") == "../2030-06-14");
}

TEST_CASE("a verb of occurrence tells the time of its noun") {
  const auto f = told(R"(The the DET 2 det -
invasion invasion NOUN 3 nsubj -
began begin VERB 0 root past,finite
on on ADP 5 case -
Monday Monday PROPN 3 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "invasion") == "2030-06-10");
}

constexpr std::string_view two_sentences = R"(# body
In in ADP 2 case -
2024 2024 NUM 4 obl -
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 4 obj -
. . PUNCT 4 punct -

Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
)";

TEST_CASE("a year at the head of a sentence holds on for its paragraph") {
  const auto f = told(two_sentences, {{"2024", "2024-01-01", "2024-12-31"}});
  CHECK(when(f, "resigned") == "2024");
  CHECK(f.event("resigned").when.basis == DateBasis::inferred);
  CHECK_FALSE(f.event("resigned").when.time);
}

TEST_CASE("a frame ends with its paragraph, and later means after it") {
  std::string apart(two_sentences);
  apart.replace(apart.find("\n\n"), 2, "\n\n# body\n");
  CHECK(when(told(apart, {{"2024", "2024-01-01", "2024-12-31"}}), "resigned") == "../2030-06-14");
  const std::string later = std::string(two_sentences) + "later later ADV 2 advmod -\n";
  CHECK(when(told(later, {{"2024", "2024-01-01", "2024-12-31"}}), "resigned") ==
        "2024-01-01/2030-06-14");
}

TEST_CASE("what is told without a date follows the day on which the news began") {
  constexpr std::string_view lines = R"(# body
Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
. . PUNCT 2 punct -

# body
Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
)";
  CHECK(when(told(lines, {{"Monday", "2030-06-10", "2030-06-10"}}), "resigned") ==
        "2030-06-10/2030-06-14");
  CHECK(when(told(lines, {{"Monday", "2030-06-13", "2030-06-13"}}), "resigned") ==
        "2030-06-13/2030-06-14");
  // An inferred day would look like a date that somebody told.
  CHECK(when(told(lines, {{"Monday", "2030-06-14", "2030-06-14"}}), "resigned") == "../2030-06-14");
  // An old event starts no news.
  CHECK(when(told(lines, {{"Monday", "2029-06-11", "2029-06-11"}}), "resigned") == "../2030-06-14");
}

TEST_CASE("the past perfect lies before what was told") {
  const auto f = told(R"(# body
Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
. . PUNCT 2 punct -

Anna Anna PROPN 3 nsubj -
had have AUX 3 aux past,finite
resigned resign VERB 0 root past,participle
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "resigned") == "../2030-06-10");
}

TEST_CASE("of two events that a length of time parts, one dates the other") {
  constexpr std::string_view lines = R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
, , PUNCT 2 punct -
two two NUM 8 nummod -
days day NOUN 2 obl:unmarked plural
after after SCONJ 11 mark -
Anna Anna PROPN 11 nsubj -
resigned resign VERB 2 advcl past,finite
)";
  const auto back = told(lines, {{"Monday", "2030-06-10", "2030-06-10"},
                                 {"two days", "2030-06-10", "2030-06-10", "P2D"}});
  CHECK(when(back, "resigned") == "2030-06-08");
  const auto weeks = told(lines, {{"Monday", "2030-06-10", "2030-06-10"},
                                  {"two days", "2030-06-10", "2030-06-10", "P2W"}});
  CHECK(when(weeks, "resigned") == "2030-05-24/2030-05-30");
  // A length that no calendar holds dates nothing.
  const auto vague = told(lines, {{"Monday", "2030-06-10", "2030-06-10"},
                                  {"two days", "2030-06-10", "2030-06-10", "P99999999999999D"}});
  CHECK(when(vague, "resigned") == "../2030-06-10");
}

TEST_CASE("of two dates that tense alone bounds neither is narrower") {
  const Day day = *parse_iso_day("2030-06-14");
  const EventDate past{{open_start, day}, "", DateBasis::publication, std::nullopt};
  const EventDate future{{day, open_end}, "", DateBasis::publication, std::nullopt};
  const EventDate told{{day, day}, "", DateBasis::explicit_, std::nullopt};
  CHECK_FALSE(is_narrower(past, future));
  CHECK_FALSE(is_narrower(future, past));
  CHECK(is_narrower(told, past));
  CHECK_FALSE(is_narrower(past, told));
}

TEST_CASE("a weekday of what is told does not lie after the telling") {
  const auto f =
      told(R"(On on ADP 2 case -
Wednesday Wednesday PROPN 5 obl -
, , PUNCT 2 punct -
Norvia Norvia PROPN 5 nsubj -
criticised criticise VERB 0 root past,finite
Borvia Borvia PROPN 5 obj -
that that PRON 8 nsubj -
invaded invade VERB 6 acl:relcl past,finite
Tilvia Tilvia PROPN 8 obj -
on on ADP 11 case -
Thursday Thursday PROPN 8 obl -
)",
           {{"Wednesday", "2030-06-12", "2030-06-12"}, {"Thursday", "2030-06-13", "2030-06-13"}});
  CHECK(when(f, "criticised") == "2030-06-12");
  CHECK(when(f, "invaded") == "2030-06-06");
}

TEST_CASE("what is done at a dated occasion has its day") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
at at ADP 6 case -
a a DET 6 det -
Monday Monday PROPN 6 compound -
meeting meeting NOUN 2 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "resigned") == "2030-06-10");
}

TEST_CASE("what a statement of a day tells had happened by then") {
  const auto f = told(R"(In in ADP 3 case -
a a DET 3 det -
statement statement NOUN 8 obl -
issued issue VERB 3 acl past,participle
on on ADP 6 case -
Monday Monday PROPN 4 obl -
Anna Anna PROPN 8 nsubj -
confirmed confirm VERB 0 root past,finite
police police NOUN 10 nsubj -
arrested arrest VERB 8 ccomp past,finite
Bela Bela PROPN 10 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "arrested") == "../2030-06-10");
}

TEST_CASE("a proposal with a day of its own is an act, what it proposes is to come") {
  const auto f = told(R"(On on ADP 2 case -
Monday Monday PROPN 4 obl -
Anna Anna PROPN 4 nsubj -
proposed propose VERB 0 root past,finite
to to PART 6 mark -
ban ban VERB 4 xcomp infinitive
guns gun NOUN 6 obj plural
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "proposed") == "2030-06-10");
  CHECK(f.event("proposed").modality == Modality::asserted);
  CHECK(f.event("ban").modality == Modality::planned);
  CHECK(when(f, "ban") == "2030-06-10/..");
}

TEST_CASE("what did not happen until a day happened then") {
  const auto f = told(R"(Norvia Norvia PROPN 4 nsubj -
did do AUX 4 aux past,finite
not not PART 4 advmod -
invade invade VERB 0 root infinitive
Borvia Borvia PROPN 4 obj -
until until ADP 7 case -
Monday Monday PROPN 4 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "invade") == "2030-06-10");
  CHECK(f.event("invade").modality == Modality::asserted);
}

TEST_CASE("a time between a verb of saying and what is said is the saying's") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 7 obl -
Norvia Norvia PROPN 7 nsubj -
would would AUX 7 aux -
invade invade VERB 2 ccomp infinitive
Borvia Borvia PROPN 7 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(f.event("invade").when.interval.latest == open_end);
}

TEST_CASE("what is judged or condemned had happened") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
the the DET 4 det -
attack attack NOUN 2 obj -
on on ADP 6 case -
Monday Monday PROPN 2 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "condemned") == "2030-06-10");
  CHECK(when(f, "attack") == "../2030-06-10");
}

TEST_CASE("a time behind a semicolon is of the clause that it opens") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
; ; PUNCT 9 punct -
on on ADP 5 case -
Monday Monday PROPN 2 obl -
, , PUNCT 5 punct -
Norvia Norvia PROPN 8 nsubj -
arrested arrest VERB 2 parataxis past,finite
Bela Bela PROPN 8 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "arrested") == "2030-06-10");
  CHECK(when(f, "resigned") != "2030-06-10");
}

TEST_CASE("who has died did nothing after it") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
Bela Bela PROPN 6 nsubj -
visited visit VERB 0 root past,finite
Norvia Norvia PROPN 6 obj -
Anna Anna PROPN 9 nsubj -
visited visit VERB 0 root past,finite
Borvia Borvia PROPN 9 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(f.event("died").when.edtf == "2030-06-10");
  for (const Event& event : f.reading.events)
    if (event.type == "meeting.hold") CHECK(event.when.interval.has_end());
}

TEST_CASE("a report behind the comma bounds what it tells") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
, , PUNCT 6 punct -
the the DET 5 det -
government government NOUN 6 nsubj -
said say VERB 2 parataxis past,finite
on on ADP 8 case -
Monday Monday PROPN 6 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "died") == "../2030-06-10");
}

TEST_CASE("the day of an announcement is not the day of the plan") {
  const auto f = told(R"(On on ADP 2 case -
Monday Monday PROPN 5 obl -
, , PUNCT 2 punct -
Norvia Norvia PROPN 5 nsubj -
announced announce VERB 0 root past,finite
plans plan NOUN 5 obj plural
to to PART 8 mark -
attack attack VERB 6 acl infinitive
Borvia Borvia PROPN 8 obj -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(f.event("attack").modality == Modality::planned);
  CHECK(when(f, "attack") == "2030-06-10/..");
}

TEST_CASE("from one day to the other spans both, whatever the second hangs on") {
  const auto f =
      told(R"(Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
from from ADP 5 case -
Monday Monday PROPN 2 obl -
to to ADP 7 case -
Wednesday Wednesday PROPN 5 nmod -
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"Wednesday", "2030-06-12", "2030-06-12"}});
  CHECK(when(f, "bombed") == "2030-06-10/2030-06-12");
}

TEST_CASE("what was done after a dated act lies from that day on") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 2 obj -
after after SCONJ 6 mark -
she she PRON 6 nsubj -
attacked attack VERB 2 advcl past,finite
Bela Bela PROPN 6 obj -
on on ADP 9 case -
Monday Monday PROPN 6 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "attacked") == "2030-06-10");
  CHECK(when(f, "arrested") == "2030-06-10/2030-06-14");
}

TEST_CASE("what is told in the past is not dated ahead") {
  const auto f = told(R"(The the DET 3 det -
next next ADJ 3 amod -
day day NOUN 5 obl:unmarked -
Norvia Norvia PROPN 5 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 5 obj -
)",
                      {{"next day", "2030-06-15", "2030-06-15"}});
  CHECK(f.event("arrested").modality == Modality::asserted);
  CHECK(when(f, "arrested") == "../2030-06-14");
}

TEST_CASE("a time behind a name is the verb's, unless that speaks of an event") {
  const auto dated = [](const std::string& verb, const std::string& event) {
    const auto f = told("Norvia Norvia PROPN 2 nsubj -\n" + verb + R"( VERB 0 root past,finite
raids raid NOUN 2 obj plural
on on ADP 5 case -
Borvia Borvia PROPN 3 nmod -
in in ADP 7 case -
March March PROPN 5 nmod -
)",
                        {{"March", "2030-03-01", "2030-03-31"}});
    return when(f, event);
  };
  CHECK(dated("launched launch", "raids") == "2030-03");
  CHECK(dated("stopped stop", "stopped") == "2030-03");
  CHECK(dated("condemned condemn", "condemned") != "2030-03");
}

TEST_CASE("what a clause with \"when\" tells of a time happened then") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
waited wait VERB 0 root past,finite
since since ADP 4 case -
2028 2028 NUM 2 obl -
, , PUNCT 7 punct -
when when ADV 7 advmod -
invaded invade VERB 2 conj past,finite
Tilvia Tilvia PROPN 7 nsubj -
Borvia Borvia PROPN 7 obj -
)",
                      {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "invaded") == "2028");
}

TEST_CASE("a year before the subject is no number of it") {
  const auto f = told(R"(In in ADP 2 case -
2028 2028 NUM 3 nummod -
soldiers soldier NOUN 4 nsubj plural
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 4 obj -
)",
                      {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "invaded") == "2028");
}

TEST_CASE("the day to which something is put off is not that of putting it off") {
  const auto f =
      told(R"(Norvia Norvia PROPN 4 nsubj -
on on ADP 3 case -
Thursday Thursday PROPN 1 nmod -
postponed postpone VERB 0 root past,finite
until until ADP 6 case -
August August PROPN 4 obl -
a a DET 8 det -
vote vote NOUN 4 obj -
)",
           {{"Thursday", "2030-06-13", "2030-06-13"}, {"August", "2030-08-01", "2030-08-31"}});
  CHECK(when(f, "postponed") == "2030-06-13");
}

TEST_CASE("the year that opens a sentence holds until another day is told") {
  const auto f =
      told(R"(# body
In in ADP 2 case -
2028 2028 NUM 4 obl -
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 4 obj -

Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Tilvia Tilvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

Borvia Borvia PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
)",
           {{"2028", "2028-01-01", "2028-12-31"}, {"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "sued") != "2028");
}

TEST_CASE("what people say beside an old story they say today") {
  const auto f =
      told(R"(# body
Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Tilvia Tilvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

# body
In in ADP 2 case -
2028 2028 NUM 4 obl -
Norvia Norvia PROPN 4 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 4 obj -

Borvia Borvia PROPN 2 nsubj -
condemned condemn VERB 0 root past,finite
Norvia Norvia PROPN 2 obj -
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "condemned") != "2028");
}

TEST_CASE("an election of this year that one is for is ahead, and its label tells the year") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
met meet VERB 0 root past,finite
candidates candidate NOUN 2 obj plural
for for ADP 7 case -
the the DET 7 det -
2030 2030 NUM 7 compound -
election election NOUN 3 nmod -
. . PUNCT 2 punct -
)",
                      {{"2030", "2030-01-01", "2030-12-31"}});
  CHECK(f.event("election").modality == Modality::planned);
  CHECK(when(f, "election") == "2030-06-14/2030-12-31");
  CHECK(f.event("election").label == "Planned 2030 election");
}

TEST_CASE("what some of those did who are told of is of the same time") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
barracks barracks NOUN 2 obj plural
on on ADP 5 case -
Monday Monday PROPN 2 obl -
, , PUNCT 10 punct -
two two NUM 10 nsubj -
of of ADP 9 case -
which which PRON 7 nmod -
exploded explode VERB 3 acl:relcl past,finite
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "exploded") == "2030-06-10");
}

TEST_CASE("what came before a deed of the publication day is not dated by it") {
  const auto landed = [](std::string_view day) {
    return told(R"(Norvia Norvia PROPN 2 nsubj -
attacked attack VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Friday Friday PROPN 2 obl -
after after ADP 8 case -
a a DET 8 det -
raid raid NOUN 2 obl -
)",
                {{"Friday", day, day}});
  };
  const auto today = landed("2030-06-14");
  CHECK(today.event("raid").when.basis == DateBasis::publication);
  const auto before = landed("2030-06-07");
  CHECK(when(before, "raid") == "../2030-06-07");
}

TEST_CASE("what goes on now is not of the past that it is joined to") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 5 case -
March March PROPN 2 obl -
and and CCONJ 8 cc -
is be AUX 8 aux present,finite
attacking attack VERB 2 conj present,participle
Tilvia Tilvia PROPN 8 obj -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK(when(f, "invaded") == "2030-03");
  CHECK(when(f, "attacking") != "2030-03");
}

TEST_CASE("when a champion won does not tell when one is beaten") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
defeated defeat VERB 0 root past,finite
March March PROPN 5 nmod:poss -
's 's PART 3 case -
champion champion NOUN 2 obj -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK(when(f, "defeated") != "2030-03");
}

TEST_CASE("when a figure was another does not tell when it changed") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
sold sell VERB 0 root past,finite
90 90 NUM 4 nummod -
ships ship NOUN 2 obj plural
, , PUNCT 6 punct -
up up ADV 2 advmod -
from from ADP 8 case -
70 70 NUM 6 obl -
in in ADP 10 case -
2028 2028 NUM 2 obl -
)",
                      {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "sold") != "2028");
}

TEST_CASE("the figure before a change is of another time") {
  const auto f = told(R"(Norvia Norvia PROPN 3 nmod:poss -
's 's PART 1 case -
exports export NOUN 4 nsubj plural
fell fall VERB 0 root past,finite
to to ADP 7 case -
90 90 NUM 7 nummod -
ships ship NOUN 4 obl plural
from from ADP 9 case -
100 100 NUM 4 obl -
in in ADP 11 case -
2028 2028 NUM 4 obl -
)",
                      {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "fell") != "2028");
}

TEST_CASE("since when somebody is something dates nothing else") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
bombed bomb VERB 0 root past,finite
Bela Bela PROPN 2 obj -
, , PUNCT 6 punct -
a a DET 6 det -
senator senator NOUN 3 appos -
since since ADP 8 case -
2019 2019 NUM 6 nmod -
)",
                      {{"2019", "2019-01-01", "2019-12-31"}});
  CHECK(when(f, "bombed") == "../2030-06-14");
}

TEST_CASE("a fall from a peak is not of the day of the peak") {
  const auto fell = [](std::string_view noun) {
    return when(told("Exports export NOUN 2 nsubj plural\nfell fall VERB 0 root past,finite\n"
                     "from from ADP 5 case -\na a DET 5 det -\n" +
                         std::string(noun) + " " + std::string(noun) +
                         " NOUN 2 obl -\nin in ADP 7 case -\nMarch March PROPN 2 obl -\n",
                     {{"March", "2030-03-01", "2030-03-31"}}),
                "fell");
  };
  CHECK(fell("peak") == "../2030-06-14");
  CHECK(fell("harbour") == "2030-03");
}

TEST_CASE("how long there was no such fall does not date the fall") {
  const auto fell = [](std::string_view noun) {
    return when(told("Exports export NOUN 2 nsubj plural\nfell fall VERB 0 root past,finite\n"
                     ", , PUNCT 6 punct -\nits its PRON 6 nmod:poss -\n"
                     "steepest steep ADJ 6 amod -\n" +
                         std::string(noun) +
                         " NOUN 2 conj -\nsince since ADP 8 case -\n2028 2028 NUM 2 obl -\n",
                     {{"2028", "2028-01-01", "2028-12-31"}}),
                "fell");
  };
  CHECK(fell("drop drop") == "../2030-06-14");
  const auto first = told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
for for ADP 7 case -
the the DET 7 det -
first first ADJ 7 amod -
time time NOUN 2 obl -
since since ADP 9 case -
2028 2028 NUM 7 nmod -
)",
                          {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(first, "invaded") == "../2030-06-14");
}

TEST_CASE("the day of a price that is compared with dates nothing else") {
  const auto f = told(R"(Acme Acme PROPN 3 nsubj -
will will AUX 3 aux -
buy buy VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
, , PUNCT 7 punct -
a a DET 7 det -
premium premium NOUN 3 conj -
to to ADP 10 case -
its its PRON 10 nmod:poss -
price price NOUN 7 nmod -
on on ADP 12 case -
Monday Monday PROPN 3 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "buy") == "2030-06-14/..");
}

TEST_CASE("an election by next year is to come, and a decision due then, too") {
  constexpr Words year{"2031", "2031-01-01", "2031-12-31"};
  const auto faced = told(R"(Anna Anna PROPN 2 nsubj -
faces face VERB 0 root present,finite
an a DET 4 det -
election election NOUN 2 obj -
by by ADP 6 case -
2031 2031 NUM 4 nmod -
)",
                          {year});
  CHECK(faced.event("election").modality == Modality::planned);
  const auto due = told(R"(The the DET 2 det -
election election NOUN 4 nsubj -
is be AUX 4 cop present,finite
due due ADJ 0 root -
in in ADP 6 case -
2031 2031 NUM 4 obl -
)",
                        {year});
  CHECK(when(due, "election") == "2031");
}

TEST_CASE("what happened in an offensive in March happened in March") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
in in ADP 6 case -
an a DET 6 det -
offensive offensive NOUN 2 obl -
in in ADP 8 case -
March March PROPN 6 nmod -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK(when(f, "invaded") == "2030-03");
}

TEST_CASE("what somebody has yet to do is not of the day of what is done") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
arrested arrest VERB 0 root past,finite
Anna Anna PROPN 2 obj -
in in ADP 5 case -
March March PROPN 2 obl -
and and CCONJ 7 cc -
has have VERB 2 conj present,finite
yet yet ADV 7 advmod -
to to PART 10 mark -
charge charge VERB 7 xcomp infinitive
Bela Bela PROPN 10 obj -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK(when(f, "charge") == "../2030-06-14");
}

TEST_CASE("an accord is no according") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
signed sign VERB 0 root past,finite
an a DET 4 det -
accord accord NOUN 2 obj -
on on ADP 6 case -
Monday Monday PROPN 2 obl -
)",
                      {{"Monday", "2030-06-10", "2030-06-10"}});
  CHECK(when(f, "accord") == "2030-06-10");
}

TEST_CASE("a day behind an earlier figure is that of the change, a year is the figure's") {
  const auto raised = [](std::string_view preposition) {
    return when(told("Norvia Norvia PROPN 2 nsubj -\nraised raise VERB 0 root past,finite\n"
                     "fares fare NOUN 2 obj plural\nto to ADP 6 case -\n3 3 NUM 6 nummod -\n"
                     "crowns crown NOUN 2 obl plural\nfrom from ADP 8 case -\n2 2 NUM 2 obl -\n" +
                         std::string(preposition) + " ADP 10 case -\nMay May PROPN 2 obl -\n",
                     {{"May", "2030-05-02", "2030-05-02"}}),
                "raised");
  };
  CHECK(raised("on on") == "2030-05-02");
  CHECK(raised("in in") == "../2030-06-14");
}

TEST_CASE("last month behind what a bill is to do is the time of the bill") {
  const std::string lines = R"(Norvia Norvia PROPN 2 nsubj -
passed pass VERB 0 root past,finite
a a DET 4 det -
bill bill NOUN 2 obj -
to to PART 6 mark -
invade invade VERB 4 acl infinitive
Borvia Borvia PROPN 6 obj -
last last ADJ 9 amod -
month month NOUN 6 obl:unmarked -
)";
  Timex may =
      timex_at(literal_document(lines).article->text, "last month", "2030-05-01", "2030-05-31");
  may.rule = "last-unit";
  CHECK(when(EventFixture(lines, {may}), "passed") == "2030-05");
}

TEST_CASE("a review due in May is of May, not what may delay it") {
  const auto f = told(R"(Norvia Norvia PROPN 2 nsubj -
delayed delay VERB 0 root past,finite
the the DET 4 det -
review review NOUN 2 obj -
, , PUNCT 8 punct -
due due ADJ 8 case -
in in ADP 8 case -
March March PROPN 2 obl -
)",
                      {{"March", "2030-03-01", "2030-03-31"}});
  CHECK(when(f, "delayed") == "../2030-06-14");
}

TEST_CASE("what somebody has been attempting since December began in the last one") {
  const std::string_view lines = R"(Norvia Norvia PROPN 4 nsubj -
has have AUX 4 aux present,finite
been be AUX 4 aux past,participle
attempting attempt VERB 0 root present,participle
to to PART 6 mark -
invade invade VERB 4 xcomp infinitive
Borvia Borvia PROPN 6 obj -
since since ADP 9 case -
December December PROPN 6 obl -
)";
  Timex december =
      timex_at(literal_document(lines).article->text, "December", "2029-12-01", "2029-12-31");
  december.rule = "month";
  CHECK(when(EventFixture(lines, {december}), "invade") == "2029-12-01/2030-06-14");
}

TEST_CASE("sanctions imposed long ago may be lifted now") {
  const auto f = told(R"(Norvia Norvia PROPN 3 nsubj -
may may AUX 3 aux -
lift lift VERB 0 root infinitive
sanctions sanction NOUN 3 obj plural
imposed impose VERB 4 acl past,participle
in in ADP 7 case -
2028 2028 NUM 5 obl -
)",
                      {{"2028", "2028-01-01", "2028-12-31"}});
  CHECK(when(f, "lift") != "2028");
}

TEST_CASE("what would be done on a weekday was so planned on the day that the story has come to") {
  const auto vote = [](std::string_view day, std::string_view date) {
    const auto f = told(
        "Leaders leader NOUN 2 nsubj plural\nmet meet VERB 0 root past,finite\n"
        "on on ADP 4 case -\n" +
            std::string(day) + " " + std::string(day) + R"( PROPN 2 obl -

Norvia Norvia PROPN 3 nsubj -
would would AUX 3 aux -
invade invade VERB 0 root infinitive
Borvia Borvia PROPN 3 obj -
on on ADP 6 case -
Thursday Thursday PROPN 3 obl -
)",
        {{day, date, date}, {"Thursday", "2030-06-13", "2030-06-13"}});
    return when(f, "invade");
  };
  CHECK(vote("Monday", "2030-06-10") == "2030-06-13");
  CHECK(vote("Friday", "2030-06-14") == "2030-06-20");
}

TEST_CASE("what is told on a day has a day of its own where the text gives one") {
  const auto f =
      told(R"(On on ADP 2 case -
Monday Monday PROPN 5 obl -
, , PUNCT 2 punct -
Anna Anna PROPN 5 nsubj -
said say VERB 0 root past,finite
Norvia Norvia PROPN 7 nsubj -
invaded invade VERB 5 ccomp past,finite
Borvia Borvia PROPN 7 obj -
in in ADP 10 case -
May May PROPN 7 obl -
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"May", "2030-05-01", "2030-05-31"}});
  CHECK(when(f, "invaded") == "2030-05");
}

TEST_CASE("behind the conjunction of what is told a time is not the telling's") {
  const auto f = told(R"(Anna Anna PROPN 2 nsubj -
said say VERB 0 root past,finite
that that SCONJ 7 mark -
in in ADP 5 case -
May May PROPN 7 obl -
Norvia Norvia PROPN 7 nsubj -
invaded invade VERB 2 ccomp past,finite
Borvia Borvia PROPN 7 obj -
)",
                      {{"May", "2030-05-01", "2030-05-31"}});
  CHECK(when(f, "invaded") == "2030-05");
}

TEST_CASE("what an attempt was made at does not lie ahead") {
  const auto attempt = [](std::string_view be) {
    const auto f = told("It it PRON 4 nsubj -\n" + std::string(be) + R"(
a a DET 4 det -
attempt attempt NOUN 0 root -
to to PART 6 mark -
invade invade VERB 4 acl infinitive
Norvia Norvia PROPN 6 obj -
)",
                        {});
    return f.event("invade").when.interval.latest;
  };
  CHECK(attempt("was be AUX 4 cop past,finite") == *parse_iso_day("2030-06-14"));
  CHECK(attempt("is be AUX 4 cop present,finite") == open_end);
}

TEST_CASE("whom an attack killed it killed when it happened") {
  const auto f = told(R"(In in ADP 2 case -
2019 2019 NUM 4 obl -
Anna Anna PROPN 4 nsubj -
survived survive VERB 0 root past,finite
an a DET 6 det -
attack attack NOUN 4 obj -
that that PRON 8 nsubj -
killed kill VERB 6 acl:relcl past,finite
Bela Bela PROPN 8 obj -
)",
                      {{"2019", "2019-01-01", "2019-12-31"}});
  CHECK(when(f, "killed") == "2019");
}

TEST_CASE("what the move came two days after is reckoned from what the sentence before tells") {
  const auto f = told(
      R"(Norvia Norvia PROPN 2 nsubj -
invaded invade VERB 0 root past,finite
Borvia Borvia PROPN 2 obj -
on on ADP 5 case -
Monday Monday PROPN 2 obl -

It it PRON 2 nsubj -
came come VERB 0 root past,finite
two two NUM 4 nummod -
days day NOUN 7 obl:unmarked plural
after after ADP 7 mark -
Anna Anna PROPN 7 nsubj -
resigned resign VERB 2 advcl past,finite
)",
      {{"Monday", "2030-06-10", "2030-06-10"}, {"two days", "2030-06-10", "2030-06-10", "P2D"}});
  CHECK(when(f, "resigned") == "2030-06-08");
}
