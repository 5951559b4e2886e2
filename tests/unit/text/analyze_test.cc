#include "ingest/text/analyze.h"

#include <algorithm>
#include <random>

#include "ingest/text/conllu.h"
#include "ingest/text/parser.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const LanguageModel& model() {
  static const LanguageModel loaded = [] {
    Diagnostics diagnostics;
    auto opened = LanguageModel::open(FABULA_TEST_MODEL, diagnostics);
    REQUIRE(opened);
    return *std::move(opened);
  }();
  return loaded;
}

Article article(std::string text) {
  Article out;
  out.id = "a1";
  out.text = std::move(text);
  return out;
}

}  // namespace

TEST_CASE("a plain sentence gets tags, a tree, lemmas and names") {
  const Article input = article("The minister met Maria Lopez in Rome.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 8);
  CHECK(document.sentences.size() == 1);
  const auto& tokens = document.tokens;
  CHECK(tokens[2].upos == Upos::verb);
  CHECK(tokens[2].tense == Tense::past);
  CHECK(tokens[2].lemma == "meet");
  CHECK(tokens[2].head == -1);
  CHECK(tokens[2].deprel == Deprel::root);
  CHECK(tokens[1].head == 2);
  CHECK(tokens[1].deprel == Deprel::nsubj);
  CHECK(tokens[3].name == NameKind::person);
  CHECK(tokens[3].name_begins);
  CHECK(tokens[4].name == NameKind::person);
  CHECK_FALSE(tokens[4].name_begins);
  CHECK(tokens[6].name == NameKind::location);
  CHECK(tokens[6].lemma == "Rome");
}

TEST_CASE("no lemma is made up for a base that is tagged as a past tense, nor for a name") {
  std::string scratch;
  const Lemmatizer& lemmas = model().lemmas();
  CHECK(lemmas.lemma("withdraw", past_tense_tag(), scratch) == "withdraw");
  CHECK(lemmas.lemma("withdrew", past_tense_tag(), scratch) == "withdraw");
  CHECK(lemmas.lemma("Vasseur", fine_tag({.upos = Upos::propn}), scratch) == "Vasseur");
}

TEST_CASE("where an office is held does not part the title from the name") {
  const Article input = article("Former Vice President of the United States Joe Berg resigned.");
  const Document document = analyze(input, model());
  const auto& tokens = document.tokens;
  REQUIRE(tokens.size() == 11);
  CHECK(tokens[2].head == 7);  // President: Joe
  CHECK(tokens[6].head == 2);  // States: President
  CHECK(tokens[7].head == 9);  // Joe: resigned
  CHECK(tokens[7].deprel == Deprel::nsubj);
  CHECK(tokens[7].name_begins);
}

TEST_CASE("number and verb forms are told") {
  const Article input = article("The companies were asked to sign.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 7);
  CHECK(document.tokens[1].plural);
  CHECK(document.tokens[1].deprel == Deprel::nsubj_pass);
  CHECK(document.tokens[3].form == VerbForm::participle);
  CHECK(document.tokens[5].form == VerbForm::infinitive);
  CHECK(document.tokens[5].head == 3);
  CHECK(document.tokens[5].deprel == Deprel::xcomp);
}

TEST_CASE("what stands in -ing right behind have is a noun") {
  const Article input =
      article("The motion claims that the states filing suit have standing to do so.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 14);
  CHECK(document.tokens[8].upos == Upos::verb);
  CHECK(document.tokens[9].upos == Upos::noun);
  CHECK(document.tokens[9].deprel == Deprel::obj);
}

TEST_CASE("have before a number is the verb, not an auxiliary") {
  const Article input = article("The union was large, but had just 40 seats on the board.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 14);
  CHECK(document.tokens[6].upos == Upos::verb);
  CHECK(document.tokens[9].head == 6);
}

TEST_CASE("do before a noun is the verb, not an auxiliary") {
  const Article input = article("Marsh did minimal work, and the union did not object.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 12);
  CHECK(document.tokens[1].upos == Upos::verb);
  CHECK(document.tokens[3].head == 1);
  CHECK(document.tokens[8].upos == Upos::aux);
}

TEST_CASE("have before an adjective and a participle is the verb") {
  const Article input = article("At noon, the gale had average sustained gusts of 90 knots.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 13);
  CHECK(document.tokens[5].upos == Upos::verb);
  CHECK(document.tokens[8].head == 5);
}

TEST_CASE("a wing of politics did not leave") {
  const Article input = article("The paper praised the dominant centre left Reform League's plan.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 12);
  CHECK(document.tokens[6].upos == Upos::adj);
}

TEST_CASE("what comes to light lights nothing") {
  const Article input = article("The theft came to light when a teacher counted the keys.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 12);
  CHECK(document.tokens[4].upos == Upos::noun);
}

TEST_CASE("a country that is a neighbour does not do so") {
  const Article input = article("Neighbouring Norway closed its border on Monday.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 8);
  CHECK(document.tokens[0].upos == Upos::adj);
  CHECK(document.tokens[2].deprel == Deprel::root);
}

TEST_CASE("behind an adjective and a hyphen stands a noun") {
  const Article input = article("The council passed a rule banning single-use bottles.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 11);
  CHECK(document.tokens[8].upos == Upos::noun);
}

TEST_CASE("a past form between a number and a noun is a participle") {
  const Article input =
      article("Wins in Ayr and Bath left her with a reported sum of 40 pledged votes.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 16);
  CHECK(document.tokens[13].form == VerbForm::participle);
  CHECK(document.tokens[5].deprel == Deprel::root);
}

TEST_CASE("who is given something does nothing with it") {
  const Article input = article("The club chose Acme as host, granting it stage time in May.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 14);
  CHECK(document.tokens[9].upos == Upos::noun);
}

TEST_CASE("whoever is newly elected elects nobody") {
  const Article input = article("She met Ben and newly elected Governor Anna Berg in May.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 12);
  CHECK(document.tokens[5].upos == Upos::adj);
}

TEST_CASE("what opens and what pioneers are no deeds before a noun") {
  const Article input =
      article("After opening remarks, guests hailed pioneering doctor Anna Berg.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 11);
  CHECK(document.tokens[1].upos == Upos::adj);
  CHECK(document.tokens[6].upos == Upos::adj);
}

TEST_CASE("who is retired is no deed, and laundering money is a crime behind its goods") {
  const Article retired = article("One guest, retired nurse Anna Berg, left on Monday.");
  CHECK(analyze(retired, model()).tokens[3].upos == Upos::adj);
  const Article crime = article("The man was cleared of money laundering on Monday.");
  CHECK(analyze(crime, model()).tokens[6].upos == Upos::noun);
}

TEST_CASE("whoever goes to a place that was hit does not hit it") {
  const Article input = article("Doctors flew to cyclone-hit Mozambique on Monday.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 10);
  CHECK(document.tokens[5].upos == Upos::adj);
  CHECK(document.tokens[6].head == 1);
}

TEST_CASE("an attempted deed is named beside another, not done") {
  const Article input = article("The man was convicted of murder and attempted robbery.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 10);
  CHECK(document.tokens[7].upos == Upos::adj);
}

TEST_CASE("a running mate runs nothing") {
  const Article input = article("She named Ben her running mate in the race.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 10);
  CHECK(document.tokens[4].upos == Upos::adj);
}

TEST_CASE("the more a parser preferred a head, the more certain it is, up to a bound") {
  CHECK(head_certainty(0) == 47);
  CHECK(head_certainty(-7) == 47);
  CHECK(head_certainty(25) == 51);
  CHECK(head_certainty(600) == 98);
  CHECK(head_certainty(TransitionPath::no_rival) == 98);
  for (int margin = 1; margin < 700; ++margin)
    CHECK(head_certainty(margin) >= head_certainty(margin - 1));
}

TEST_CASE("a phrase that may hang on the noun or the verb is less certain than an article") {
  const Article input = article("The officer watched the dealer with the camera on Monday.");
  const auto& tokens = analyze(input, model()).tokens;
  REQUIRE(tokens.size() == 11);
  const Token &article_of_dealer = tokens[3], &camera = tokens[7];
  CHECK(article_of_dealer.head == 4);
  CHECK(article_of_dealer.head_certainty > 94);
  CHECK(camera.head_certainty < 88);
}

TEST_CASE("certainty stays with its word where an aside is parsed apart") {
  const Article input = article("Ms Lopez, 54, chief executive of Acme, signed the contract.");
  const auto& tokens = analyze(input, model()).tokens;
  const auto the = std::ranges::find(tokens, "the", [&](const Token& t) { return t.lemma; });
  REQUIRE(the != tokens.end());
  CHECK(the->head_certainty > 90);
}

TEST_CASE("every sentence is one tree, whatever the text") {
  const Article input = article(
      "))) -- ... 12 12 12\n\xFF\xFE x \xE2\x82\n\"'\"'\" and and and the of\n"
      "Said said said said. DID THE THE A A A\n");
  const Document document = analyze(input, model());
  for (const Sentence& s : document.sentences) {
    int roots = 0;
    for (auto i = s.first; i < s.last; ++i) {
      roots += document.tokens[i].head < 0;
      std::size_t steps = 0;
      for (auto at = static_cast<std::int32_t>(i); at >= 0;
           at = document.tokens[static_cast<std::size_t>(at)].head) {
        REQUIRE(++steps <= s.last - s.first);
        REQUIRE(at >= static_cast<std::int32_t>(s.first));
        REQUIRE(at < static_cast<std::int32_t>(s.last));
      }
    }
    CHECK(roots == 1);
  }
}

TEST_CASE("the analysis is written as CoNLL-U with names in MISC") {
  const Article input = article("Ana left.");
  CHECK(write_conllu(analyze(input, model())) ==
        "# newdoc id = a1\n# sent_id = a1-1\n# text = Ana left.\n"
        "1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\tName=B-PERSON\n"
        "2\tleft\tleave\tVERB\t_\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n");
}

TEST_CASE("what opens or interrupts a sentence parts no subject from its verb") {
  for (const char* text :
       {"Yesterday, Maria Lopez resigned.", "Maria Lopez, the mayor of Rome, resigned.",
        "Maria Lopez on Monday resigned.", "UK-based Maria Lopez resigned."}) {
    INFO(text);
    const Article input = article(std::string(text));
    const Document document = analyze(input, model());
    const auto verb = static_cast<std::int32_t>(document.tokens.size() - 2);
    const auto subject =
        std::ranges::find(document.tokens, std::string_view("Maria"),
                          [&](const Token& token) { return document.word(token); });
    REQUIRE(subject != document.tokens.end());
    CHECK(subject->head == verb);
    CHECK(subject->deprel == Deprel::nsubj);
  }
}

TEST_CASE("whatever interrupts a sentence, its words make one tree") {
  const std::vector<std::string> words{
      "(",    ")",     ",",        "\u2014", "on",    "Monday", "yesterday", "UK",   "-", "based",
      "firm", "Maria", "resigned", "the",    "mayor", "was",    "and",       "said", "."};
  std::mt19937 random(7);
  for (int trial = 0; trial < 2000; ++trial) {
    std::string text;
    for (std::size_t i = 0, size = 1 + random() % 30; i < size; ++i)
      text += words[random() % words.size()] + " ";
    INFO(text);
    const Article input = article(std::string(text));
    const Document document = analyze(input, model());
    for (const Sentence& sentence : document.sentences) {
      int roots = 0;
      for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (document.tokens[i].head < 0) ++roots;
        auto at = static_cast<std::int32_t>(i);
        std::uint32_t steps = 0;
        while (at >= 0 && steps <= sentence.last - sentence.first) {
          at = document.tokens[static_cast<std::size_t>(at)].head;
          ++steps;
        }
        REQUIRE(at < 0);
      }
      CHECK(roots == 1);
    }
  }
}

TEST_CASE("the ending of a shop's name makes nobody its owner") {
  const auto ending = [](std::string_view text) {
    const Article input = article(std::string(text));
    const Document document = analyze(input, model());
    const auto s = std::ranges::find_if(
        document.tokens, [&](const Token& token) { return document.word(token) == "'s"; });
    REQUIRE(s != document.tokens.end());
    return s->upos;
  };
  CHECK(ending("The vase was sold at Wendle's in May.") == Upos::propn);
  CHECK(ending("The vase was sold at Wendle's shop.") == Upos::part);
  CHECK(ending("A friend of Anna Berg's in Graz resigned.") == Upos::part);
}

TEST_CASE("a chief executive is somebody") {
  const Article input = article("She took over as chief executive in May.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 9);
  CHECK(document.tokens[5].upos == Upos::noun);
}

TEST_CASE("what changes by an amount is not changed by the amount") {
  const auto form = [](std::string text) {
    const Article input = article(std::move(text));
    const Document document = analyze(input, model());
    return document.tokens[1].form;
  };
  CHECK(form("Exports declined by 5 per cent in March.") == VerbForm::finite);
  CHECK(form("Reserves increased by around $3 million.") == VerbForm::finite);
}

TEST_CASE("another that later did something is who did it") {
  const Article input = article("Another later died in hospital.");
  const Document document = analyze(input, model());
  CHECK(document.tokens[0].deprel == Deprel::nsubj);
  CHECK(document.tokens[1].upos == Upos::adv);
}

TEST_CASE("Said is a surname beside a verb in small letters") {
  const Article input = article("A spokesman for the ministry, Colonel Omar Said, denied it.");
  CHECK(analyze(input, model()).tokens[8].upos == Upos::propn);
}

TEST_CASE("a water main is a pipe") {
  const Article input = article("On Monday, a water main broke in the city.");
  CHECK(analyze(input, model()).tokens[5].upos == Upos::noun);
}

TEST_CASE("one minister has two portfolios") {
  const Article input = article("Trade and Industry Minister Anna Berg resigned on Tuesday.");
  const Document document = analyze(input, model());
  CHECK(document.tokens[4].deprel == Deprel::nsubj);
  CHECK(document.tokens[0].deprel == Deprel::compound);
}

TEST_CASE("what is appropriate or free is so, and is not made so") {
  const Article offer = article("The club made an offer to free agent Anna Berg.");
  CHECK(analyze(offer, model()).tokens[6].upos == Upos::adj);
  const Article handed = article("The arms would be handed over to appropriate authorities.");
  CHECK(analyze(handed, model()).tokens[7].upos == Upos::adj);
}

TEST_CASE("behind a short had stands a participle, though it looks like an infinitive") {
  const Article input = article("Anna Berg said she'd found religion in 1960.");
  const Document document = analyze(input, model());
  CHECK(document.tokens[5].form == VerbForm::participle);
  CHECK(document.tokens[5].lemma == "find");
}

TEST_CASE("what is one-sided was sided by nobody") {
  const Article input = article("In a fight that was one-sided from the start, Petrov beat Jones.");
  CHECK(analyze(input, model()).tokens[7].upos == Upos::adj);
}

TEST_CASE("a name with United is no participle of another") {
  const Article input = article("United States radio host Anna Berg died on Monday.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 10);
  CHECK(document.tokens[0].upos == Upos::adj);
  CHECK(document.tokens[2].upos == Upos::noun);
}

TEST_CASE("who suffers from something is the noun before, and a shooting of somebody is a noun") {
  const Article input = article("The death of a horse suffering from a wound was mourned.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 12);
  CHECK(document.tokens[5].upos == Upos::verb);
  const Article other = article("They condemned the police shooting of Anna Berg.");
  CHECK(analyze(other, model()).tokens[4].upos == Upos::noun);
}

TEST_CASE("an infinitive is its own lemma") {
  const Article input = article("They want to lessen the risks.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 7);
  CHECK(document.tokens[3].lemma == "lessen");
}

TEST_CASE("the first word of a term does nothing") {
  const Article input = article("He died at a Norvia assisted living home.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 9);
  CHECK(document.tokens[5].upos == Upos::adj);
  const Article other = article("She praised chief operating officer Anna Berg.");
  CHECK(analyze(other, model()).tokens[3].upos == Upos::adj);
}

TEST_CASE("a home that somebody has is a noun") {
  const Article input = article("Talks took place at her Texas home on Monday.");
  CHECK(analyze(input, model()).tokens[6].upos == Upos::noun);
}

TEST_CASE("an age without a noun is a noun, and what stands before a noun behind after no deed") {
  const Article aged = article("The 22-year-old, who left Rome, has signed a contract.");
  CHECK(analyze(aged, model()).tokens[5].upos == Upos::noun);
  const Article leaked = article("The clerk resigned after leaked messages showed the fraud.");
  CHECK(analyze(leaked, model()).tokens[4].upos == Upos::adj);
  const Article house = article("No 10 rejected the claim.");
  CHECK(analyze(house, model()).tokens[0].upos == Upos::propn);
}

TEST_CASE("fighting between two is no deed of the subject's, and A$ is a sign of money") {
  const Article closed =
      article("The park closed because of fighting between the army and rebels.");
  CHECK(analyze(closed, model()).tokens[5].upos == Upos::noun);
  const Article cost = article("The firm paid A$15 million.");
  CHECK(analyze(cost, model()).tokens[3].upos == Upos::sym);
}

TEST_CASE("what breaks at breaking point is no point") {
  const Article input = article("Higher rates pushed the finances of Norvia to breaking point.");
  const Document document = analyze(input, model());
  REQUIRE(document.tokens.size() == 11);
  CHECK(document.tokens[8].upos == Upos::adj);
}

namespace {

/// The tag of one word of a sentence.
Upos tag_of(const std::string& text, std::string_view word) {
  const Article input = article(text);
  const Document document = analyze(input, model());
  for (const Token& token : document.tokens)
    if (document.word(token) == word) return token.upos;
  return Upos::x;
}

}  // namespace

TEST_CASE("verbs and nouns of the news are not mistaken for each other") {
  CHECK(tag_of("Norvia has repeatedly denied backing Tilvia.", "backing") == Upos::verb);
  CHECK(tag_of("They met in Graz as fighting rages on in the hills.", "fighting") == Upos::noun);
  CHECK(tag_of("They met in Graz as fighting rages on in the hills.", "rages") == Upos::verb);
  CHECK(tag_of("Norvia slashed value added tax from 15% to 8%.", "added") == Upos::adj);
  CHECK(tag_of("Norvia halted grain imports that April to save dollars.", "that") == Upos::det);
  CHECK(tag_of("The pact was signed that October and ratified in May.", "that") == Upos::det);
  CHECK(tag_of("They say that April sales fell.", "that") == Upos::sconj);
  CHECK(tag_of("Bank of Norvia keeps rates but hints at August cut", "hints") == Upos::verb);
}

TEST_CASE("bn is a number behind one, and thanks to is a preposition") {
  CHECK(tag_of("They agreed on a $20bn loan to Norvia.", "bn") == Upos::num);
  CHECK(tag_of("Theft has declined sharply thanks to new rules.", "thanks") == Upos::adp);
  CHECK(tag_of("She gave thanks to the guards.", "thanks") == Upos::noun);
}

TEST_CASE(
    "what is binding binds nothing, a profit forecast is no verb, and von is part of a name") {
  CHECK(tag_of("Half of the agreements were binding while others were not.", "binding") ==
        Upos::adj);
  CHECK(tag_of("Acme cut its profit forecast for the year in August.", "forecast") == Upos::noun);
  CHECK(tag_of("If it fails, von der Leyen plans to travel to Brazil.", "von") == Upos::propn);
}

TEST_CASE("a referee who stops a fight is somebody") {
  const Article input = article("The champion won, and referee Anna Berg stopped the fight.");
  CHECK(analyze(input, model()).tokens[5].upos == Upos::noun);
}

TEST_CASE("what rose to a number is no flower, and a parting shot hits nobody") {
  const Article rose = article("The number of dead rose to 12.");
  CHECK(analyze(rose, model()).tokens[4].upos == Upos::verb);
  const Article shot = article("The president took a parting shot on Twitter.");
  CHECK(analyze(shot, model()).tokens[5].upos == Upos::noun);
}

TEST_CASE("in the middle of a sentence a capital makes a name, and who is suspected is so") {
  CHECK(tag_of("Others such as Acme and Allied Gold came to terms with it soon after.", "Allied") ==
        Upos::propn);
  CHECK(tag_of("The peso fell despite the announcement and suspected purchases by the bank.",
               "suspected") == Upos::adj);
}

TEST_CASE("headlines have verbs, mines are dug, and Eurobonds are bonds") {
  CHECK(tag_of("Norvia, Borvia trade fire after talks collapse", "trade") == Upos::verb);
  CHECK(tag_of("King hosts Berg at Graz as talks on pact begin", "hosts") == Upos::verb);
  CHECK(tag_of("They halted an expansion of the copper mine unless it paid.", "mine") ==
        Upos::noun);
  CHECK(tag_of("Holders of three Eurobonds accepted new securities.", "Eurobonds") == Upos::noun);
}

TEST_CASE("chips are the most advanced of their kind") {
  CHECK(tag_of("Rules prevent Acme from selling its most advanced chips to Norvia.", "advanced") ==
        Upos::adj);
}

TEST_CASE("pending an inquiry, uptake of a jab, doubles titles and the US Open are no deeds") {
  const Article pending = article("Two officials were placed under suspension pending inquiry.");
  CHECK(analyze(pending, model()).tokens[6].upos == Upos::adp);
  const Article uptake = article("Uptake of the jab has fallen.");
  CHECK(analyze(uptake, model()).tokens[0].upos != Upos::verb);
  const Article open = article("Anna Berg won the US Open on Sunday.");
  CHECK(analyze(open, model()).tokens[5].upos == Upos::propn);
  const Article champion = article("On Sunday, defending champion Anna Berg will meet Eva Hall.");
  CHECK(analyze(champion, model()).tokens[3].upos == Upos::adj);
}

TEST_CASE("pilots who call off a strike are people, and a one-off payment is paid once") {
  const Article pilots = article("Acme pilots call off strike after deal");
  CHECK(analyze(pilots, model()).tokens[1].upos == Upos::noun);
  CHECK(analyze(pilots, model()).tokens[2].upos == Upos::verb);
  const Article payment = article("They will receive a one-off payment.");
  CHECK(analyze(payment, model()).tokens[6].upos == Upos::adj);
}

TEST_CASE("a rival before a name is none of it, refining margins are a term") {
  const Article rival = article("Rival Acme said it had no intention of making an offer.");
  CHECK(analyze(rival, model()).tokens[0].upos == Upos::noun);
  const Article margins = article("Profit fell on weaker oil prices and refining margins.");
  CHECK(analyze(margins, model()).tokens[7].upos == Upos::adj);
}

TEST_CASE("protesting students are students") {
  const Article input = article("She was interrupted by protesting students.");
  CHECK(analyze(input, model()).tokens[4].upos == Upos::adj);
}

TEST_CASE("given the fact gives nothing") {
  const Article input = article("The trip is risky, given the fact that it rained.");
  CHECK(analyze(input, model()).tokens[5].upos == Upos::adp);
}
