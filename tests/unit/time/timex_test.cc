#include "ingest/time/timex.h"

#include "graph/edtf.h"
#include "graph/vocabulary.h"
#include "tests/catch.h"
#include "tests/support/plain_document.h"

using namespace fabula;

namespace {

std::vector<Timex> read(std::string_view text, std::string_view published = "2025-10-03") {
  Article article;
  article.text = text;
  article.published = parse_iso_day(published);
  return find_timexes(test::plain_document(article));
}

/// "words=value" of every expression, joined by " | "; with "/MOD" where there is one.
std::string values(std::string_view text, std::string_view published = "2025-10-03") {
  std::string out;
  for (const Timex& t : read(text, published))
    out += (out.empty() ? "" : " | ") + std::string{t.span.of(text)} + "=" + t.value +
           (t.mod.empty() ? "" : "/" + t.mod);
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

void check(std::initializer_list<Case> cases, std::string_view published = "2025-10-03") {
  for (const Case& c : cases) {
    INFO(c.text);
    CHECK(values(c.text, published) == c.expected);
  }
}

}  // namespace

// 3 October 2025 was a Friday.

TEST_CASE("an article that begins with yesterday is news, however many years it names") {
  CHECK(values("Yesterday the singer died. Born in 1931, she sang in 1950, 1955, 1961, 1970 and "
               "1982.") ==
        "Yesterday=2025-10-02 | 1931=1931 | 1950=1950 | 1955=1955 | 1961=1961 | 1970=1970 | "
        "1982=1982");
}

TEST_CASE("an article that names a weekday before any year is news") {
  CHECK(
      values("On Monday the singer died. Born in 1931, she sang in 1950, 1955, 1961, 1970 and "
             "1982.") ==
      "Monday=2025-09-29 | 1931=1931 | 1950=1950 | 1955=1955 | 1961=1961 | 1970=1970 | 1982=1982");
}

TEST_CASE("the same day as what was told is no day ahead, unless what happens then is") {
  CHECK(values("On Monday it announced the ban. It will begin on December 10. The rules were "
               "released the same day.") ==
        "Monday=2025-09-29 | December 10=2025-12-10 | the same day=2025-09-29");
  CHECK(values("On Monday it announced the ban. It will begin on December 10. The fee will rise "
               "the same day.") ==
        "Monday=2025-09-29 | December 10=2025-12-10 | the same day=2025-12-10");
}

TEST_CASE("a day of the month is written in one digit or two") {
  check({{"It opened on October the 3rd, 2025.", "October the 3rd, 2025=2025-10-03"},
         {"It opened on the 2nd.", "the 2nd=2025-10-02"},
         {"It came on the third try.", ""}});
}

TEST_CASE("what is due is to come, what was to be paid may have been") {
  CHECK(values("The report is due Tuesday.") == "Tuesday=2025-10-07");
  CHECK(values("They repaid a bond due Tuesday.") == "Tuesday=2025-09-30");
}

TEST_CASE("a time of the clock takes the day that is named behind it") {
  check({{"At 14:49 local time (19:49 UTC) on Wednesday the ship sailed.",
          "14:49=2025-10-01T14:49 | 19:49 UTC=2025-10-01T19:49Z | Wednesday=2025-10-01"},
         {"He left a quarter before 11 a.m. on Thursday.",
          "a quarter before 11 a.m. on Thursday=2025-10-02T10:45"},
         {"He died in June 1968. They came just after 4 p.m.",
          "June 1968=1968-06 | 4 p.m.=XXXX-XX-XXT16:00"}});
}

TEST_CASE("whole dates are read in American, British and ISO order") {
  check({{"It opened on October 3, 2025.", "October 3, 2025=2025-10-03"},
         {"It opened on 3 October 2025.", "3 October 2025=2025-10-03"},
         {"It opened on the 3rd of October 2025.", "the 3rd of October 2025=2025-10-03"},
         {"It opened on October 3rd, 2025.", "October 3rd, 2025=2025-10-03"},
         {"It opened on Friday, October 3, 2025.", "Friday, October 3, 2025=2025-10-03"},
         {"It opened on Friday 3 October 2025.", "Friday 3 October 2025=2025-10-03"},
         {"It opened on 2025-10-03.", "2025-10-03=2025-10-03"},
         {"It opened on 10/03/2025.", "10/03/2025=2025-10-03"},
         {"It opened on 23/10/2025.", "23/10/2025=2025-10-23"},
         {"It opened on 3.10.2025.", "3.10.2025=2025-10-03"},
         {"It opened on Oct. 3, 2025.", "Oct. 3, 2025=2025-10-03"},
         {"It opened on Sept 3, 2025.", "Sept 3, 2025=2025-09-03"},
         {"It opened in October 2025.", "October 2025=2025-10"},
         {"It opened in Oct 2025.", "Oct 2025=2025-10"},
         {"It opened in 1994.", "1994=1994"},
         {"It opened in the year 1704.", "the year 1704=1704"}});
}

TEST_CASE(
    "partial dates take the nearest fitting day of the past, the future where the clause says") {
  check({{"The shop closed on Tuesday.", "Tuesday=2025-09-30"},
         {"The shop closed on Friday.", "Friday=2025-10-03"},
         {"The shop will close on Tuesday.", "Tuesday=2025-10-07"},
         {"On Tuesday, the shop will close.", "Tuesday=2025-10-07"},
         {"The shop is expected to close on Tuesday.", "Tuesday=2025-10-07"},
         {"They must answer by Tuesday.", "Tuesday=2025-10-07"},
         {"The shop closed in May.", "May=2025-05"},
         {"The shop closed in November.", "November=2024-11"},
         {"The shop will close in November.", "November=2025-11"},
         {"The shop will close in May.", "May=2026-05"},
         {"The shop closed on September 30.", "September 30=2025-09-30"},
         {"The shop closes on October 5.", "October 5=2025-10-05"},
         {"The shop closed on December 30.", "December 30=2025-12-30"},
         {"They met on the 12th.", "the 12th=2025-10-12"},
         {"They met in the second quarter.", "the second quarter=2025-Q2"},
         {"They met in the summer.", "the summer=2025-SU"},
         {"They met at the weekend.", "the weekend=2025-W39-WE"}});
}

TEST_CASE("what was due may be past or still to come: both readings are kept") {
  const auto times = read("The ministry confirmed the repayment of a bond due Tuesday.");
  REQUIRE(times.size() == 1);
  CHECK(times[0].value == "2025-09-30");
  CHECK(times[0].alternative == "2025-10-07");
}

TEST_CASE("relative dates are reckoned from the publication date at the grain of their unit") {
  check({{"It fell today.", "today=2025-10-03"},
         {"It fell yesterday.", "yesterday=2025-10-02"},
         {"It fell the day before yesterday.", "the day before yesterday=2025-10-01"},
         {"It ends tomorrow.", "tomorrow=2025-10-04"},
         {"It fell last week.", "last week=2025-W39"},
         {"It fell earlier this month.", "earlier this month=2025-10/START"},
         {"It ends later this year.", "later this year=2025/END"},
         {"It fell last month.", "last month=2025-09"},
         {"It fell last year.", "last year=2024"},
         {"It ends next quarter.", "next quarter=2026-Q1"},
         {"It fell two years ago.", "two years ago=2023"},
         {"It fell three weeks ago.", "three weeks ago=2025-W37"},
         {"It fell five days ago.", "five days ago=2025-09-28"},
         {"It fell ten months ago.", "ten months ago=2024-12"},
         {"It fell a decade ago.", "a decade ago=201"},
         {"It ends two weeks from now.", "two weeks from now=2025-W42"},
         {"It fell last May.", "last May=2025-05"},
         {"It ends next May.", "next May=2026-05"},
         {"It fell in May last year.", "May last year=2024-05"},
         {"It fell last Friday.", "last Friday=2025-09-26"},
         {"It ends next Monday.", "next Monday=2025-10-06"},
         {"It fell last summer.", "last summer=2025-SU"},
         {"It fell on Monday of last week.", "Monday of last week=2025-09-22"},
         {"It fell a few months ago.", "a few months ago=PAST_REF"}});
}

TEST_CASE("dates that hang on the text are reckoned from the date told before") {
  check({{"It began on 5 May 2019. The following day it ended.",
          "5 May 2019=2019-05-05 | The following day=2019-05-06"},
         {"It began on 5 May 2019. Two days later it ended.",
          "5 May 2019=2019-05-05 | Two days later=2019-05-07"},
         {"It began on 5 May 2019. The week before, it rained.",
          "5 May 2019=2019-05-05 | The week before=2019-W17"},
         {"It began on 31 January 2019. A month later it ended.",
          "31 January 2019=2019-01-31 | A month later=2019-02"},
         {"It began in March 2019. Later that month it ended.",
          "March 2019=2019-03 | Later that month=2019-03/END"},
         {"It began in March 2019. Two days later it ended.",
          "March 2019=2019-03 | Two days later=2019-03-XX"},
         {"It began in 2012. The next year it ended.", "2012=2012 | The next year=2013"}});
}

TEST_CASE("the year named behind a range is that of both its ends") {
  check({{"It ran from May 3 to 7 last year.", "May 3=2024-05-03 | 7 last year=2024-05-07"},
         {"It ran from July 13 to 17 of last year.",
          "July 13=2024-07-13 | 17 of last year=2024-07-17"},
         {"It ran from May to July last year.", "May=2024-05 | July last year=2024-07"},
         {"It fell in May, and in July last year.", "May=2025-05 | July last year=2024-07"},
         {"It grew for the 7 last years.", "the 7 last years=P7Y"}});
}

TEST_CASE("the day before, at the head of a paragraph, goes on from the day told last") {
  Article article;
  article.text = "It fell on Wednesday. It began last May. The previous day, it rained.";
  article.published = parse_iso_day("2025-10-03");
  const auto previous = [&](std::uint32_t block) {
    Document document = test::plain_document(article);
    document.sentences.back().block = block;
    return find_timexes(document).back().value;
  };
  CHECK(previous(0) == "2025-04-XX");
  CHECK(previous(1) == "2025-09-30");
}

TEST_CASE("parts of periods are marked and cut, never made up") {
  check({{"It began in early June.", "early June=2025-06/START"},
         {"It began in mid-June.", "mid-June=2025-06/MID"},
         {"It began in late 2019.", "late 2019=2019/END"},
         {"It began at the end of last year.", "the end of last year=2024/END"},
         {"It closed in 2018. It will open before the end of the year.",
          "2018=2018 | the end of the year=2025/END"},
         {"It opens in 2027. It must be paid by the end of the year.",
          "2027=2027 | the end of the year=2025/END"},
         {"It was founded in 1991. It will close at the end of the month.",
          "1991=1991 | the end of the month=2025-10/END"},
         {"It began at the beginning of March 2020.", "the beginning of March 2020=2020-03/START"},
         {"It began in the late 1990s.", "the late 1990s=199/END"},
         {"It began around 2010.", "around 2010=2010/APPROX"},
         {"It began in the first half of 2019.", "the first half of 2019=2019-H1"},
         {"It began in the second half of last year.", "the second half of last year=2024-H2"}});
  const auto june = read("It began in early June.");
  REQUIRE(june.size() == 1);
  CHECK(edtf(june[0].interval) == "2025-06-01/2025-06-10");
  CHECK(june[0].edtf == "2025-06-01~/2025-06-10~");
  const auto around = read("It began around 2010.");
  REQUIRE(around.size() == 1);
  CHECK(edtf(around[0].interval) == "2009-01-01/2011-12-31");
  CHECK(around[0].edtf == "2010~");
  const auto earlier = read("It fell earlier this month.");
  REQUIRE(earlier.size() == 1);
  CHECK(edtf(earlier[0].interval) == "2025-10-01/2025-10-03");
}

TEST_CASE("quarters, halves, fiscal years, seasons, decades and centuries") {
  check({{"Sales rose in the third quarter of 2024.", "the third quarter of 2024=2024-Q3"},
         {"Sales rose in Q3 2024.", "Q3 2024=2024-Q3"},
         {"Sales rose in fiscal 2024.", "fiscal 2024=2024"},
         {"Sales rose in the fourth quarter.", "the fourth quarter=2025-Q4"},
         {"Sales rose in spring 2021.", "spring 2021=2021-SP"},
         {"Sales rose in the winter of 2021.", "the winter of 2021=2021-WI"},
         {"Sales rose in the 1980s.", "the 1980s=198"},
         {"Sales rose in the '80s.", "the '80s=198"},
         {"Sales rose in the nineteenth century.", "the nineteenth century=18"},
         {"Sales rose in the 20th century.", "the 20th century=19"}});
  const auto century = read("Sales rose in the 20th century.");
  REQUIRE(century.size() == 1);
  CHECK(edtf(century[0].interval) == "1901-01-01/2000-12-31");
}

TEST_CASE("in business news a year ago is the same quarter of the year before") {
  check({{"Profit rose in the second quarter. A year earlier it fell.",
          "the second quarter=2025-Q2 | A year earlier=2024-Q2"},
         {"Profit rose. A year ago it fell.", "A year ago=2024"}});
}

TEST_CASE("members of ranges and lists get what only one of them says") {
  check({{"It ran from March 3 to 5.", "March 3=2025-03-03 | 5=2025-03-05"},
         {"It ran from March 3 to May 5, 2021.", "March 3=2021-03-03 | May 5, 2021=2021-05-05"},
         {"It ran between 2019 and 2021.", "2019=2019 | 2021=2021"},
         {"It ran in March and April 2022.", "March=2022-03 | April 2022=2022-04"},
         {"It ran from November to February 2022.", "November=2021-11 | February 2022=2022-02"},
         {"It ran from 1998-99.", "1998=1998 | 99=1999"},
         {"It ran from 3-5 May 2021.", "3=2021-05-03 | 5 May 2021=2021-05-05"},
         {"It ran from 499 to 493 BC.", "499=BC0499 | 493 BC=BC0493"}});
}

TEST_CASE("durations keep the unit that was written") {
  check({{"They talked for four days.", "four days=P4D"},
         {"A four-day visit began.", "four-day=P4D"},
         {"They talked for 24 hours.", "24 hours=PT24H"},
         {"They talked for twelve months.", "twelve months=P12M"},
         {"They talked for a decade.", "a decade=P10Y"},
         {"They talked for half a year.", "half a year=P6M"},
         {"They talked for half an hour.", "half an hour=PT30M"},
         {"They talked for two and a half years.", "two and a half years=P2.5Y"},
         {"It took a year-and-a-half.", "a year-and-a-half=P1.5Y"},
         {"They talked for several weeks.", "several weeks=PXW"},
         {"They talked for more than three years.", "more than three years=P3Y/MORE_THAN"},
         {"They talked for nearly two hours.", "nearly two hours=PT2H/LESS_THAN"},
         {"They talked for about ten minutes.", "ten minutes=PT10M/APPROX"},
         {"They talked for twenty-five days.", "twenty-five days=P25D"}});
  const auto past = read("They talked for the past six months.");
  REQUIRE(past.size() == 1);
  CHECK(past[0].type == TimexType::duration);
  CHECK(past[0].value == "P6M");
  CHECK(edtf(past[0].interval) == "2025-04-01/2025-10-03");
}

TEST_CASE("sets say how often") {
  check({{"They meet every Monday.", "every Monday=XXXX-WXX-1"},
         {"They meet every year.", "every year=P1Y"},
         {"They meet every two weeks.", "every two weeks=P2W"},
         {"They meet twice a week.", "twice a week=P1W"},
         {"They hold an annual meeting.", "annual=P1Y"},
         {"They make 15 a year.", "a year=P1Y"},
         {"They meet on Mondays.", "Mondays=XXXX-WXX-1"}});
  CHECK(read("They meet every Monday.").front().type == TimexType::set);
}

TEST_CASE("times of day have their day, and their zone where it is said") {
  check({{"It began at 6:40 p.m. on Tuesday.", "6:40 p.m. on Tuesday=2025-09-30T18:40"},
         {"It began at 18:00 GMT.", "18:00 GMT=2025-10-03T18:00Z"},
         {"It began at 9 a.m. EST.", "9 a.m. EST=2025-10-03T09:00-05"},
         {"It began on Tuesday morning.", "Tuesday morning=2025-09-30TMO"},
         {"It began at noon on Tuesday.", "noon on Tuesday=2025-09-30T12:00"},
         {"It began last night.", "last night=2025-10-02TNI"},
         {"It began this afternoon.", "this afternoon=2025-10-03TAF"},
         {"It began on the night of 3 May 2021.", "the night of 3 May 2021=2021-05-03TNI"}});
}

TEST_CASE("holidays are days, fixed or reckoned") {
  check({{"They met on Christmas Eve 2021.", "Christmas Eve 2021=2021-12-24"},
         {"They met on New Year's Day 2022.", "New Year's Day 2022=2022-01-01"},
         {"They met at Easter 2024.", "Easter 2024=2024-03-31"},
         {"They met on Good Friday 2024.", "Good Friday 2024=2024-03-29"},
         {"They met on Thanksgiving 2023.", "Thanksgiving 2023=2023-11-23"},
         {"They met on Labor Day.", "Labor Day=2025-09-01"}});
}

TEST_CASE("the n-th unit or weekday of a period") {
  check(
      {{"They met in the first week of March 2025.", "the first week of March 2025=2025-W09"},
       {"They met on the second Tuesday of May 2025.", "the second Tuesday of May 2025=2025-05-13"},
       {"They met on the last day of 2024.", "the last day of 2024=2024-12-31"},
       {"They met on the last Monday in May 2025.", "the last Monday in May 2025=2025-05-26"}});
}

TEST_CASE("now, recently and the future are references, not days") {
  check({{"It is now closed.", "now=PRESENT_REF"},
         {"It recently closed.", "recently=PAST_REF"},
         {"Nobody knows the future.", "the future=FUTURE_REF"}});
}

TEST_CASE("years before Christ and before 1000 are themselves") {
  check({{"The war began in 431 BC.", "431 BC=BC0431"},
         {"The king died in AD 98.", "AD 98=0098"},
         {"He came in the 5th century BC.", "the 5th century BC=BC04"},
         {"He came in the 470s BC.", "the 470s BC=BC047"}});
  const auto bc = read("The war began in 431 BC.");
  REQUIRE(bc.size() == 1);
  CHECK(bc[0].edtf == "-0430");
  CHECK(iso_day(bc[0].interval.earliest) == "-0430-01-01");
}

TEST_CASE("what is no date is left alone") {
  check({{"It opened on 31 February 2025.", ""},
         {"It opened on February 29, 2023.", ""},
         {"It opened on 2025-13-40.", "2025=2025"},
         {"We may march in the fall of the city.", ""},
         {"It was a big fall; the fall hurt.", ""},
         {"They went to the 5th Lowland Court.", ""},
         {"They moved it to the 5th.", "the 5th=2025-10-05"},
         {"The 27-year-old and her 5-year-old son left.", ""},
         {"Some 2000 people and 1500 soldiers left.", ""},
         {"It cut roughly 2000 and about 2010 jobs.", ""},
         {"It shows 20 hours of video.", ""},
         {"It cost $2010 and weighed 1,999 tons.", ""},
         {"The A320 and the MiG-2100 flew.", ""},
         {"Theresa May and Mr March spoke.", ""},
         {"In 1000000000000000000 years it ends.", ""},
         {"The score was 3:2.", ""}});
}

TEST_CASE("without a publication date relative words stay unresolved and say so") {
  const auto times = read("It fell last week, on Tuesday, and will end tomorrow.", "");
  REQUIRE(times.size() == 3);
  for (const Timex& t : times) {
    CHECK(t.interval.is_unknown());
    CHECK(t.edtf.empty());
    CHECK(t.basis == DateBasis::unknown);
  }
  CHECK(times[1].value == "XXXX-WXX-2");
}

TEST_CASE("a story of the past is reckoned from its own dates, not from the day it is published") {
  check(
      {{"The war began in March 1904. In April the fleet sailed. In August 1904 it met the enemy. "
        "By May 1905 the army had won. In June both sides talked. Peace came in September 1905, "
        "and troops left in 1906 and 1907. In November the port closed.",
        "March 1904=1904-03 | April=1904-04 | August 1904=1904-08 | May 1905=1905-05 | "
        "June=1905-06 | September 1905=1905-09 | 1906=1906 | 1907=1907 | November=1905-11"}});
}

TEST_CASE("a quoted post is reckoned from its own date") {
  Article article;
  article.text = "They met today.\nWe won today.";
  article.published = parse_iso_day("2025-10-03");
  Document document = test::plain_document(article);
  article.blocks = {{{0, 15}, BlockKind::body, "", {}},
                    {{16, 29}, BlockKind::embed, "someone", parse_iso_day("2025-09-12")}};
  REQUIRE(document.sentences.size() == 2);
  document.sentences[1].block = 1;
  const auto times = find_timexes(document);
  REQUIRE(times.size() == 2);
  CHECK(times[0].value == "2025-10-03");
  CHECK(times[1].value == "2025-09-12");
}

TEST_CASE("tags decide between the month and the verb") {
  Article article;
  article.text = "March in line";
  article.published = parse_iso_day("2025-10-03");
  Document document = test::plain_document(article);
  document.tokens[0].upos = Upos::verb;
  CHECK(find_timexes(document).empty());
}

TEST_CASE("every expression that has days writes them in EDTF that reads back") {
  for (const char* text :
       {"It fell last week.", "It began in early June.", "It began around 2010.",
        "Summer 2020 came.", "It began in the 1980s.", "It began in the second quarter.",
        "It began at 18:00 GMT.", "It fell in 431 BC.", "It fell at the weekend.",
        "They talked for the past six months.", "It is now closed.",
        "It began in the first half of 2019.", "It fell later this year."}) {
    INFO(text);
    for (const Timex& t : read(text)) {
      INFO(t.edtf);
      REQUIRE(parse_edtf(t.edtf));
      if (t.mod != "APPROX") CHECK(interval_of(*parse_edtf(t.edtf)) == t.interval);
    }
  }
}

TEST_CASE("the last X before the next X is this X") {
  const Day first = *parse_iso_day("2023-12-25");
  for (int i = 0; i < 500; i += 3) {
    const std::string day = iso_day(first + std::chrono::days{i});
    for (const char* unit : {"week", "month", "quarter", "year", "decade"}) {
      const auto at = [&](std::string_view which) {
        return read("It fell " + std::string{which} + " " + unit + ".", day).front().interval;
      };
      const DateInterval last = at("last"), current = at("this"), next = at("next");
      if (last.latest + std::chrono::days{1} != current.earliest ||
          current.latest + std::chrono::days{1} != next.earliest ||
          !current.contains(*parse_iso_day(day)))
        FAIL(day << " " << unit);
    }
  }
}

TEST_CASE("an offset from a month reaches as many days from its first as from its last day") {
  const auto second = [](std::string_view text) { return edtf(read(text).at(1).interval); };
  CHECK(second("It opened in March 2025. Ten days later it closed.") == "2025-03-11/2025-04-10");
  CHECK(second("It opened on 3 March 2025. Ten days later it closed.") == "2025-03-13");
  CHECK(second("It opened in March 2025. Two years later it closed.") == "2027");
}

TEST_CASE("the days of a speaker are not where the story stands") {
  const auto third = [](std::string_view text) {
    return edtf(read(text, "2025-03-12").back().interval);
  };
  CHECK(
      third("It fell on Monday. He said, \"It was dark this morning.\" It rose later that day.") ==
      "2025-03-10");
  CHECK(third("It fell on Monday. It was dark this morning. It rose later that day.") ==
        "2025-03-12");
}

TEST_CASE("a length of time behind the preposition following is not to come") {
  check({{"It ended following two weeks of talks.", "two weeks=P2W"},
         {"It will end in the following two weeks.", "the following two weeks=P2W"}});
}

TEST_CASE("months behind a year that opens a paragraph are of that year") {
  check({{"In 2019 she ran for mayor. In May she won.", "2019=2019 | May=2019-05"},
         {"She left in 2019. In May she ran. In June she won.",
          "2019=2019 | May=2019-05 | June=2019-06"},
         {"Acme was founded in 2019. In May it sold a plant.", "2019=2019 | May=2025-05"},
         {"In 2019 she ran. On Friday she said that she left in May.",
          "2019=2019 | Friday=2025-10-03 | May=2025-05"}});
}

TEST_CASE("what there is a chance of is to come") {
  check({{"Traders see a chance of a cut in May.", "May=2026-05"}});
}

TEST_CASE("earlier in the day is of the day told last, whatever month was told since") {
  check({{"They met on Monday. The pact was signed last May. Earlier in the day, it rained.",
          "Monday=2025-09-29 | last May=2025-05 | Earlier in the day=2025-09-29/START"}});
}

TEST_CASE("that month of a day told is the last one, unless it is to come") {
  check({{"The pact was signed in that November.", "that November=2024-11"},
         {"Talks began in June 2014. The pact was signed in that October.",
          "June 2014=2014-06 | that October=2014-10"}});
}

TEST_CASE("what has to be done or is unlikely before a month is to come") {
  check({{"It has to repay the loan in January.", "January=2026-01"},
         {"Work is unlikely to resume before February.", "February=2026-02"},
         {"It had to repay the loan in January.", "January=2025-01"}});
}

TEST_CASE("what is due in a month is to come") {
  check({{"It could delay the review, due in May.", "May=2026-05"}});
}
