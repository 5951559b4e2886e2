#include "ingest/time/clause.h"

#include "tests/catch.h"
#include "tests/support/plain_document.h"

using namespace fabula;
using timex::Outlook;

namespace {

/// The outlook at the one token "Tuesday".
Outlook at_tuesday(std::string_view text) {
  Article article;
  article.text = text;
  const Document document = test::plain_document(article);
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (document.word(document.tokens[i]) == "Tuesday")
      return timex::outlook_of(document, document.sentences[0], i, i + 1);
  return Outlook::none;
}

}  // namespace

TEST_CASE("a cue of the future counts in the clause of the expression only") {
  CHECK(at_tuesday("The court will rule on Tuesday.") == Outlook::future);
  CHECK(at_tuesday("The court ruled on Tuesday.") == Outlook::none);
  CHECK(at_tuesday("On Tuesday, the court will rule.") == Outlook::future);
  CHECK(at_tuesday("On Tuesday, the court ruled that it will close.") == Outlook::none);
  CHECK(at_tuesday("The court is expected to rule on Tuesday.") == Outlook::future);
  CHECK(at_tuesday("They will pay, the minister said on Tuesday.") == Outlook::none);
  CHECK(at_tuesday("It announced Tuesday that it will close.") == Outlook::none);
  CHECK(at_tuesday("They must answer by Tuesday.") == Outlook::future);
  CHECK(at_tuesday("A bond due Tuesday was repaid.") == Outlook::doubtful);
  CHECK(at_tuesday("Votes are due to end on Tuesday.") == Outlook::future);
}

TEST_CASE("tags decide which words are past verbs") {
  Article article;
  article.text = "Plans that will matter closed Tuesday.";
  Document document = test::plain_document(article);
  REQUIRE(document.word(document.tokens[4]) == "closed");
  const auto outlook = [&] { return timex::outlook_of(document, document.sentences[0], 5, 6); };
  document.tokens[4].upos = Upos::verb;
  document.tokens[4].tense = Tense::past;
  document.tokens[4].form = VerbForm::finite;
  CHECK(outlook() == Outlook::none);
  document.tokens[4].upos = Upos::adj;
  document.tokens[4].tense = Tense::none;
  CHECK(outlook() == Outlook::future);
}

TEST_CASE("a timetable looks ahead in the simple present, a headline does not") {
  Article article;
  article.text = "Talks resume on Tuesday.";
  Document document = test::plain_document(article);
  const auto outlook = [&] { return timex::outlook_of(document, document.sentences[0], 3, 4); };
  document.tokens[1].lemma = "resume";
  document.tokens[1].upos = Upos::verb;
  document.tokens[1].tense = Tense::present;
  document.tokens[1].form = VerbForm::finite;
  CHECK(outlook() == Outlook::future);
  document.sentences[0].headline_case = true;
  CHECK(outlook() == Outlook::none);
  document.sentences[0].headline_case = false;
  document.tokens[1].lemma = "blame";
  CHECK(outlook() == Outlook::none);
}

TEST_CASE("due to a noun tells why, due to a verb when") {
  Article article;
  article.text = "Trains stop due to strikes Tuesday.";
  Document document = test::plain_document(article);
  const auto outlook = [&] { return timex::outlook_of(document, document.sentences[0], 5, 6); };
  document.tokens[4].upos = Upos::noun;
  CHECK(outlook() == Outlook::none);
  document.tokens[4].upos = Upos::verb;
  CHECK(outlook() == Outlook::future);
}
