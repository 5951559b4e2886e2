#include "ingest/actor/actors.h"

#include <algorithm>
#include <string>

#include "ingest/text/sentences.h"
#include "tests/catch.h"
#include "tests/support/resolved_actors.h"

using namespace fabula;

using Form = ActorReference::Form;

TEST_CASE("a title makes a person, and stays a title") {
  const auto r = resolve(
      "Finance/PROPN Minister/PROPN Ulmira/PROPN Kestova/PROPN/nsubj/5 signed/VERB/root/0 it/PRON "
      "./PUNCT\n"
      "The/DET economist/NOUN Wendrik/PROPN Hollo/PROPN/nsubj/5 agreed/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Ulmira Kestova, Wendrik Hollo");
  REQUIRE(r.named("Ulmira Kestova"));
  CHECK(r.named("Ulmira Kestova")->kind == ActorKind::person);
  CHECK(r.named("Ulmira Kestova")->titles == std::vector<std::string>{"Finance Minister"});
  CHECK(r.named("Wendrik Hollo")->titles == std::vector<std::string>{"economist"});
}

TEST_CASE("a title of several words is no part of the name behind it") {
  const auto r = resolve(
      "Then/ADV Secretary/PROPN of/ADP State/PROPN Wendrik/PROPN Hollo/PROPN/nsubj/7 "
      "met/VERB/root/0 Brazilian/ADJ Minister/PROPN of/ADP Health/PROPN Ulmira/PROPN "
      "Kestova/PROPN/obj/7 ./PUNCT\n"
      "The/DET firm/NOUN told/VERB CEO/PROPN Petra/PROPN Smith/PROPN ./PUNCT");
  CHECK(r.names() == "Wendrik Hollo, Brazil, Ulmira Kestova, Petra Smith");
  REQUIRE(r.named("Ulmira Kestova"));
  CHECK(r.named("Ulmira Kestova")->titles == std::vector<std::string>{"Minister of Health"});
}

TEST_CASE(
    "a surname after the full name is the same person, also when it is a listed place or month") {
  const auto r = resolve(
      "Olga/PROPN Washington/PROPN met/VERB Peter/PROPN May/PROPN ./PUNCT\n"
      "Washington/PROPN/nsubj/2 thanked/VERB/root/0 May/PROPN ./PUNCT");
  CHECK(r.names() == "Olga Washington, Peter May");
  CHECK(r.who("Washington") == "Olga Washington");
  CHECK(r.who("May") == "Peter May");
  CHECK(r.named("Olga Washington")->aliases == std::vector<std::string>{"Washington"});
}

TEST_CASE("a surname with a particle or a hyphen is one short name") {
  const auto r = resolve(
      "Maria/PROPN van/PROPN Dorlen/PROPN sued/VERB Ahmed/PROPN el/PROPN -/PUNCT Basri/PROPN "
      "./PUNCT\n"
      "Van/PROPN Dorlen/PROPN won/VERB ./PUNCT\nDorlen/PROPN left/VERB ./PUNCT");
  CHECK(r.who("Van Dorlen") == "Maria van Dorlen");
  CHECK(r.who("Dorlen") == "Maria van Dorlen");
  CHECK(r.result.actors.size() == 2);
}

TEST_CASE("two people of one surname stay apart, the surname is the one named first or most") {
  const auto first = resolve(
      "Anna/PROPN Brandt/PROPN met/VERB Peter/PROPN Brandt/PROPN ./PUNCT\n"
      "Brandt/PROPN left/VERB ./PUNCT");
  CHECK(first.result.actors.size() == 2);
  CHECK(first.who("Brandt") == "Anna Brandt");
  const auto most = resolve(
      "Anna/PROPN Brandt/PROPN met/VERB Peter/PROPN Brandt/PROPN ./PUNCT\n"
      "Peter/PROPN Brandt/PROPN left/VERB ./PUNCT\n"
      "Brandt/PROPN slept/VERB ./PUNCT");
  CHECK(most.who("Brandt") == "Peter Brandt");
}

TEST_CASE("a surname goes on to mean whom it meant before") {
  const auto r = resolve(
      "Anna/PROPN Brandt/PROPN left/VERB ./PUNCT\n"
      "Brandt/PROPN met/VERB Peter/PROPN Brandt/PROPN and/CCONJ Peter/PROPN Brandt/PROPN ./PUNCT\n"
      "Then/ADV Brandt/PROPN slept/VERB ./PUNCT");
  CHECK(r.who("Brandt", 2) == "Anna Brandt");
}

TEST_CASE("a surname alone means the principal, not a relative named last") {
  const auto r = resolve(
      "Anna/PROPN Brandt/PROPN left/VERB ./PUNCT\n"
      "Her/PRON son/NOUN ,/PUNCT Daniel/PROPN Brandt/PROPN ,/PUNCT stayed/VERB ./PUNCT\n"
      "Brandt/PROPN returned/VERB ./PUNCT");
  CHECK(r.who("Brandt") == "Anna Brandt");
  CHECK(r.who("Daniel Brandt") == "Daniel Brandt");
}

TEST_CASE("acronyms are defined in either direction and beat the lexicon") {
  const auto r = resolve(
      "The/DET Norvik/PROPN Salt/PROPN Trust/PROPN (/PUNCT NST/PROPN )/PUNCT grew/VERB ./PUNCT\n"
      "NST/PROPN/nsubj/2 paid/VERB/root/0 ICJ/PROPN (/PUNCT Inland/PROPN Canal/PROPN "
      "Junction/PROPN Company/PROPN )/PUNCT ./PUNCT\n"
      "ICJ/PROPN/nsubj/2 agreed/VERB/root/0 ./PUNCT");
  CHECK(r.who("NST", 2) == "Norvik Salt Trust");
  CHECK(r.who("ICJ", 2) == "Inland Canal Junction Company");
  CHECK(r.result.actors.size() == 2);
}

TEST_CASE("an acronym of common words and of a document names no actor") {
  const auto r = resolve(
      "A/DET letter/NOUN of/ADP commitment/NOUN (/PUNCT LOC/PROPN )/PUNCT came/VERB ./PUNCT\n"
      "The/DET Harbour/PROPN Safety/PROPN Act/PROPN (/PUNCT HSA/PROPN )/PUNCT holds/VERB ./PUNCT\n"
      "The/DET LOC/PROPN and/CCONJ the/DET HSA/PROPN differ/VERB ./PUNCT");
  CHECK(r.names() == "");
}

TEST_CASE("a name takes the words back that its acronym counts") {
  const auto r = resolve(
      "We/PRON read/VERB Letters/NOUN from/ADP Norway/PROPN (/PUNCT LFN/PROPN )/PUNCT in/ADP "
      "Norway/PROPN ./PUNCT");
  CHECK(r.who("Letters from Norway") == r.who("LFN"));
  CHECK(r.who("Norway") == "Norway");
}

TEST_CASE("a country is meant by its adjective, its people, its acronym") {
  const auto r = resolve(
      "Pakistani/ADJ ports/NOUN sold/VERB Russian/ADJ oil/NOUN to/ADP the/DET US/PROPN and/CCONJ "
      "Danes/PROPN ./PUNCT");
  CHECK(r.who("Pakistani") == "Pakistan");
  CHECK(r.who("Russian") == "Russia");
  CHECK(r.who("US") == "United States");
  CHECK(r.who("Danes") == "Denmark");
  CHECK(r.result.references.front().form == Form::adjective);
  for (const Actor& actor : r.result.actors) CHECK(actor.kind == ActorKind::country);
}

TEST_CASE("us is no country, nor is a verb or a weekday a name") {
  const auto r = resolve(
      "Tell/VERB us/PRON ./PUNCT\nPolish/VERB it/PRON ./PUNCT\nOn/ADP Friday/PROPN in/ADP "
      "March/PROPN it/PRON ended/VERB ./PUNCT\n"
      "The/DET Prime/PROPN Minister/PROPN left/VERB ./PUNCT");
  CHECK(r.names() == "");
}

TEST_CASE("letters that a hyphen joins are one name, though one half is listed") {
  Article article;
  article.text = "The mayor watched XQ-BBC at home.";
  const Document document = split(article);
  const auto actors = resolve_actors(document, actor_lexicon()).actors;
  CHECK(std::ranges::none_of(actors, [](const Actor& actor) { return actor.name == "BBC"; }));
}

TEST_CASE("two countries with a hyphen are two, a name with a hyphen is one") {
  Article article;
  article.text =
      "The ships of the US-China route belong to Anna Mary-Brandt and el-Basri Shipping.";
  const Document document = split(article);
  const auto actors = resolve_actors(document, actor_lexicon()).actors;
  REQUIRE(actors.size() >= 3);
  CHECK(actors[0].name == "United States");
  CHECK(actors[1].name == "China");
  CHECK(actors[2].name == "Anna Mary-Brandt");
}

TEST_CASE("a capital that acts is its government, one that is only a setting a place") {
  const auto acts = resolve(
      "Oslo/PROPN/nsubj/2 imposed/VERB/root/0 a/DET tariff/NOUN ./PUNCT\nNorway/PROPN gains/VERB "
      "./PUNCT");
  CHECK(acts.names() == "Norway");
  CHECK(acts.named("Norway")->aliases == std::vector<std::string>{"Oslo"});
  const auto setting = resolve("They/PRON met/VERB/root/0 in/ADP Oslo/PROPN/obl/2 ./PUNCT");
  REQUIRE(setting.named("Oslo"));
  CHECK(setting.named("Oslo")->kind == ActorKind::place);
}

TEST_CASE("a capital is read mention by mention where it is mostly a setting") {
  const auto r = resolve(
      "They/PRON met/VERB/root/0 in/ADP Oslo/PROPN/obl/2 ./PUNCT\n"
      "They/PRON slept/VERB/root/0 in/ADP Oslo/PROPN/obl/2 ./PUNCT\n"
      "Oslo/PROPN/nsubj/2 imposed/VERB/root/0 a/DET tariff/NOUN ./PUNCT\n"
      "They/PRON spoke/VERB/root/0 with/ADP Rome/PROPN/obl/2 and/CCONJ Oslo/PROPN/conj/4 ./PUNCT");
  CHECK(r.who("Oslo", 1) == "Oslo");
  CHECK(r.who("Oslo", 2) == "Oslo");
  CHECK(r.who("Oslo", 3) == "Norway");
  CHECK(r.who("Oslo", 4) == "Norway");
  CHECK(r.who("Rome", 1) == "Italy");
}

TEST_CASE("a seat of government speaks for its country but stays a place where people meet") {
  const auto r = resolve(
      "The/DET White/PROPN House/PROPN/nsubj/4 said/VERB/root/0 so/ADV ./PUNCT\n"
      "They/PRON met/VERB/root/0 at/ADP the/DET White/PROPN House/PROPN/obl/2 ./PUNCT");
  CHECK(r.who("White House", 1) == "United States");
  CHECK(r.who("White House", 2) == "White House");
  CHECK(r.named("White House")->kind == ActorKind::place);
}

TEST_CASE("an owner is no part of the name, in front or behind") {
  const auto r = resolve(
      "Pakistan/PROPN 's/PART Coastal/PROPN Works/PROPN Organisation/PROPN grew/VERB ./PUNCT\n"
      "The/DET Coastal/PROPN Works/PROPN Organization/PROPN of/ADP Pakistan/PROPN shrank/VERB "
      "./PUNCT");
  CHECK(r.names() == "Pakistan, Coastal Works Organisation");
  CHECK(r.named("Coastal Works Organisation")->mentions.size() == 2);
}

TEST_CASE("a common institution is that of the country beside it, of the region, of the article") {
  const auto r = resolve(
      "Canada/PROPN 's/PART Senate/PROPN met/VERB in/ADP Ottawa/PROPN ./PUNCT\n"
      "The/DET Senate/PROPN voted/VERB ./PUNCT");
  CHECK(r.named("Senate")->home == "Canada");
  CHECK(r.named("Senate")->mentions.size() == 2);

  const auto whole = resolve(
      "The/DET Tunisian/PROPN Parliament/PROPN met/VERB ./PUNCT\n"
      "Parliament/PROPN voted/VERB ./PUNCT");
  REQUIRE(whole.named("Tunisian Parliament"));
  CHECK(whole.named("Tunisian Parliament")->home == "Tunisia");
  CHECK(whole.named("Tunisian Parliament")->aliases == std::vector<std::string>{"Parliament"});

  const auto article = resolve(
      "Kenya/PROPN and/CCONJ Nairobi/PROPN waited/VERB ./PUNCT\nKenya/PROPN slept/VERB ./PUNCT\n"
      "The/DET Senate/PROPN voted/VERB ./PUNCT\nPolice/PROPN came/VERB ./PUNCT");
  CHECK(article.named("Senate")->home == "Kenya");
  const auto* police = article.named("Police");
  CHECK((!police || police->home.empty()));
}

TEST_CASE("a listed institution is another country's where the article is about that") {
  const auto r = resolve(
      "Congress/PROPN met/VERB in/ADP Texas/PROPN ./PUNCT\n"
      "The/DET United/PROPN States/PROPN waited/VERB ./PUNCT");
  CHECK(r.named("United States Congress"));
  const auto other = resolve(
      "Peru/PROPN 's/PART Congress/PROPN met/VERB ./PUNCT\nCongress/PROPN voted/VERB ./PUNCT");
  CHECK(!other.named("United States Congress"));
  CHECK(other.named("Congress")->home == "Peru");
}

TEST_CASE("a head word tells the kind: ministry, company, river, storm") {
  const auto r = resolve(
      "The/DET Ministry/PROPN of/ADP Tides/PROPN bought/VERB Ardent/PROPN Copper/PROPN Corp/PROPN "
      "./PUNCT\n"
      "Hurricane/PROPN Zelma/PROPN hit/VERB the/DET Umber/PROPN River/PROPN ./PUNCT");
  REQUIRE(r.result.actors.size() == 4);
  CHECK(r.named("Ministry of Tides")->kind == ActorKind::organization);
  CHECK(r.named("Ardent Copper Corp")->kind == ActorKind::organization);
  CHECK(r.named("Hurricane Zelma")->kind == ActorKind::other);
  CHECK(r.named("Umber River")->kind == ActorKind::place);
}

TEST_CASE("a common noun beside a name or after its comma tells the kind") {
  const auto r = resolve(
      "The/DET retailer/NOUN Brontel/PROPN closed/VERB ./PUNCT\n"
      "Vexmar/PROPN ,/PUNCT the/DET port/NOUN regulator/NOUN ,/PUNCT agreed/VERB ./PUNCT\n"
      "The/DET Quillon/PROPN rocket/NOUN flew/VERB ./PUNCT");
  CHECK(r.named("Brontel")->kind == ActorKind::organization);
  CHECK(r.named("Vexmar")->kind == ActorKind::organization);
  CHECK(r.named("Quillon")->kind == ActorKind::other);
}

TEST_CASE("what is called after a person or said to be a firm is none") {
  const auto r = resolve(
      "The/DET George/PROPN L./PROPN Brandt/PROPN Hospital/PROPN hired/VERB the/DET firm/NOUN "
      "Anna/PROPN Kern/PROPN ./PUNCT");
  REQUIRE(r.named("George L. Brandt Hospital"));
  CHECK(r.named("George L. Brandt Hospital")->kind == ActorKind::organization);
  REQUIRE(r.named("Anna Kern"));
  CHECK(r.named("Anna Kern")->kind == ActorKind::organization);
}

TEST_CASE("initials, and a comma behind an office and its place, come before a person") {
  const auto r = resolve(
      "C.L./PROPN Brontel/PROPN left/VERB ./PUNCT\n"
      "The/DET mayor/NOUN of/ADP Bath/PROPN ,/PUNCT Zelmia/PROPN Vexmar/PROPN ,/PUNCT left/VERB "
      "./PUNCT");
  REQUIRE(r.named("C.L. Brontel"));
  CHECK(r.named("C.L. Brontel")->kind == ActorKind::person);
  REQUIRE(r.named("Zelmia Vexmar"));
  CHECK(r.named("Zelmia Vexmar")->kind == ActorKind::person);
}

TEST_CASE("prizes, treaties and wars are no actors, but the country before them is") {
  const auto r = resolve(
      "He/PRON won/VERB the/DET Nobel/PROPN Peace/PROPN Prize/PROPN ./PUNCT\n"
      "The/DET Danish/ADJ Harbour/PROPN Treaty/PROPN ended/VERB the/DET Herring/PROPN War/PROPN "
      "./PUNCT");
  CHECK(r.names() == "Denmark");
}

TEST_CASE("a company's short form and its legal form are the company, its trust is not") {
  const auto r = resolve(
      "Ostrel/PROPN Holdings/PROPN Ltd/PROPN grew/VERB ./PUNCT\nOstrel/PROPN Holdings/PROPN "
      "sold/VERB it/PRON ./PUNCT\n"
      "Ostrel/PROPN paid/VERB ./PUNCT");
  CHECK(r.names() == "Ostrel Holdings Ltd");
  CHECK(r.named("Ostrel Holdings Ltd")->aliases ==
        std::vector<std::string>{"Ostrel", "Ostrel Holdings"});
  const auto fund = resolve(
      "Ostrel/PROPN Corp/PROPN paid/VERB ./PUNCT\n"
      "The/DET Ostrel/PROPN Trust/PROPN closed/VERB ./PUNCT\n"
      "The/DET Ostrel/PROPN Trust/PROPN sued/VERB ./PUNCT\nOstrel/PROPN paid/VERB ./PUNCT");
  CHECK(fund.who("Ostrel") == "Ostrel Corp");
}

TEST_CASE("the company and the minister are the one compatible actor before them") {
  const auto r = resolve(
      "Ostrel/PROPN Corp/PROPN/nsubj/3 hired/VERB/root/0 Minister/PROPN Jane/PROPN Dorlen/PROPN "
      "./PUNCT\n"
      "The/DET company/NOUN/nsubj/3 thanked/VERB/root/0 the/DET minister/NOUN/obj/3 ./PUNCT\n"
      "The/DET bank/NOUN/nsubj/3 watched/VERB/root/0 ./PUNCT");
  CHECK(r.who("The company") == "Ostrel Corp");
  CHECK(r.who("the minister") == "Jane Dorlen");
  CHECK(r.who("The bank") == "");
}

TEST_CASE("a minister for something is not the prime minister") {
  const auto r = resolve(
      "Prime/PROPN Minister/PROPN Jane/PROPN Dorlen/PROPN/nsubj/5 resigned/VERB/root/0 ./PUNCT\n"
      "The/DET transport/NOUN/compound/3 minister/NOUN/nsubj/4 left/VERB/root/0 ./PUNCT\n"
      "The/DET prime/ADJ/amod/3 minister/NOUN/nsubj/4 sang/VERB/root/0 ./PUNCT");
  CHECK(r.who("transport minister") == "");
  CHECK(r.who("minister") == "");
  CHECK(r.who("The prime minister") == "Jane Dorlen");
}

TEST_CASE("a capitalised head word is the organization named last before it") {
  const auto r = resolve(
      "The/DET Vesna/PROPN Front/PROPN/nsubj/4 met/VERB/root/0 the/DET Harbour/PROPN "
      "Commission/PROPN/obj/4 ./PUNCT\n"
      "The/DET Front/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT");
  CHECK(r.who("Front") == "Vesna Front");
}

TEST_CASE("the central bank is no bank of another kind") {
  const auto r = resolve(
      "Ostrel/PROPN Bank/PROPN/nsubj/3 fell/VERB/root/0 ./PUNCT\n"
      "The/DET central/ADJ bank/NOUN/nsubj/4 acted/VERB/root/0 ./PUNCT");
  CHECK(r.who("The central bank") == "");
}

TEST_CASE("a rival may be a company, and a given name may be a month's") {
  const auto r = resolve(
      "It/PRON bought/VERB/root/0 its/PRON rival/NOUN Ostrel/PROPN Savings/PROPN ./PUNCT\n"
      "Mayor/NOUN Jan/PROPN Hollo/PROPN/nsubj/4 left/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Ostrel Savings, Jan Hollo");
  CHECK(r.named("Ostrel Savings")->kind == ActorKind::organization);
}

TEST_CASE("of two surnames the first stands for the person, and so does the one alone") {
  const auto r = resolve(
      "Ana/PROPN Quintero/PROPN Vega/PROPN/nsubj/4 won/VERB/root/0 ./PUNCT\n"
      "Quintero/PROPN/nsubj/2 thanked/VERB/root/0 them/PRON ./PUNCT");
  CHECK(r.who("Quintero") == "Ana Quintero Vega");
  const auto chinese = resolve(
      "Peter/PROPN Koh/PROPN Wei/PROPN Liang/PROPN/nsubj/5 won/VERB/root/0 ./PUNCT\n"
      "Koh/PROPN/nsubj/2 thanked/VERB/root/0 them/PRON ./PUNCT");
  CHECK(chinese.who("Koh") == "Peter Koh Wei Liang");
  const auto generations = resolve(
      "Peter/PROPN Dorlen/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT\n"
      "Peter/PROPN Dorlen/PROPN Jr./PROPN/nsubj/4 was/AUX born/VERB/root/0 ./PUNCT");
  CHECK(generations.result.actors.size() == 1);
}

TEST_CASE("a surname keeps its particles, and a given name is no particle") {
  const auto r = resolve(
      "Peter/PROPN De/PROPN La/PROPN Kroll/PROPN/nsubj/5 won/VERB/root/0 ./PUNCT\n"
      "De/PROPN La/PROPN Kroll/PROPN/nsubj/4 cheered/VERB/root/0 ./PUNCT\n"
      "Ben/PROPN Orlek/PROPN/nsubj/3 lost/VERB/root/0 ./PUNCT\n"
      "Orlek/PROPN/nsubj/2 wept/VERB/root/0 ./PUNCT");
  CHECK(r.who("De La Kroll") == "Peter De La Kroll");
  CHECK(r.who("Orlek") == "Ben Orlek");
}

TEST_CASE("a surname in the middle of a sentence keeps its particle") {
  const auto r = resolve(
      "Maria/PROPN van/PROPN Dorlen/PROPN/nsubj/4 sued/VERB/root/0 ./PUNCT\n"
      "Friends/NOUN/nsubj/2 mourned/VERB/root/0 van/NOUN/compound/4 Dorlen/PROPN/obj/2 ./PUNCT");
  CHECK(r.who("van Dorlen") == "Maria van Dorlen");
}

TEST_CASE("a board's matter is part of its name, a country that it speaks on is not") {
  const auto r = resolve(
      "The/DET Harbour/PROPN Commission/PROPN/nsubj/6 on/ADP Fair/PROPN Tides/PROPN "
      "met/VERB/root/0 ./PUNCT\n"
      "The/DET Ferry/PROPN Committee/PROPN/nsubj/6 on/ADP Norway/PROPN agreed/VERB/root/0 "
      "./PUNCT");
  CHECK(r.names() == "Harbour Commission on Fair Tides, Ferry Committee, Norway");
}

TEST_CASE("a university may be of a state and a town, and two towns are listed apart") {
  const auto r = resolve(
      "The/DET University/PROPN of/ADP Texas/PROPN ,/PUNCT Houston/PROPN met/VERB the/DET "
      "University/PROPN of/ADP California/PROPN ,/PUNCT Houston/PROPN and/CCONJ Boston/PROPN "
      "./PUNCT");
  CHECK(r.named("University of Texas , Houston"));
  CHECK(r.named("University of California"));
}

TEST_CASE("what a party is for may be two things, and two ministries are two names") {
  const auto r = resolve(
      "The/DET Party/PROPN for/ADP Tides/PROPN and/CCONJ Winds/PROPN won/VERB ./PUNCT\n"
      "The/DET Ministry/PROPN of/ADP Tides/PROPN and/CCONJ the/DET Ministry/PROPN of/ADP "
      "Winds/PROPN met/VERB ./PUNCT");
  CHECK(r.names() == "Party for Tides and Winds, Ministry of Tides, Ministry of Winds");
}

TEST_CASE("a listed place may only open a longer name") {
  const auto r = resolve(
      "The/DET Oslo/PROPN/nsubj/4 Ledger/PROPN/flat/2 wrote/VERB/root/0 ./PUNCT\n"
      "Norway/PROPN/nsubj/6 Skyways/PROPN/flat/1 Flight/PROPN/flat/1 4711/NUM/flat/1 "
      "soon/ADV/advmod/6 landed/VERB/root/0 ./PUNCT\n"
      "The/DET mayor/NOUN/nsubj/7 of/ADP Oslo/PROPN/nmod/2 Anna/PROPN/flat/4 Berg/PROPN/flat/4 "
      "spoke/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Oslo Ledger, Norway Skyways Flight 4711, Oslo, Anna Berg");
  CHECK(r.named("Norway Skyways Flight 4711")->kind == ActorKind::other);
}

TEST_CASE("an article before a place with more of a name makes a team or the like of it") {
  const auto r = resolve(
      "The/DET Oslo/PROPN Rovers/PROPN/nsubj/4 met/VERB/root/0 Gov./PROPN Anna/PROPN Berg/PROPN "
      "./PUNCT");
  REQUIRE(r.named("Oslo Rovers"));
  CHECK(r.named("Oslo Rovers")->kind == ActorKind::organization);
  CHECK(r.named("Anna Berg"));
}

TEST_CASE("a person's name follows what the person is director of, and no person is numbered") {
  const auto r = resolve(
      "Director/PROPN of/ADP Coastal/PROPN Tides/PROPN Anna/PROPN Berg/PROPN boarded/VERB "
      "Marine/PROPN One/NUM ./PUNCT");
  CHECK(r.names() == "Coastal Tides, Anna Berg");
  CHECK(r.who("Marine One") == "");
}

TEST_CASE("a foundation's name may begin with two adjectives") {
  const auto r = resolve(
      "The/DET Open/ADJ and/CCONJ Honest/ADJ Harbours/PROPN Foundation/PROPN/nsubj/7 "
      "met/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Open and Honest Harbours Foundation");
}

TEST_CASE("two people may have founded a foundation, but no ministry") {
  const auto found = [](const std::string& body) {
    return resolve("The/DET Anna/PROPN and/CCONJ Karl/PROPN Brandt/PROPN " + body +
                   "/PROPN/nsubj/8 met/VERB/root/0 ./PUNCT")
        .names();
  };
  CHECK(found("Foundation") == "Anna and Karl Brandt Foundation");
  CHECK(found("Ministry") == "Anna, Karl Brandt Ministry");
}

TEST_CASE("a surname that looks like a common noun opens a sentence as a name") {
  const auto r = resolve(
      "They/PRON/nsubj/2 named/VERB/root/0 Anna/PROPN/obj/2 Waters/PROPN/flat/3 ./PUNCT\n"
      "Waters/NOUN/nsubj/2 left/VERB/root/0 ./PUNCT\nRivers/NOUN/nsubj/2 rose/VERB/root/0 ./PUNCT");
  CHECK(r.who("Waters") == "Anna Waters");
  CHECK(r.who("Rivers") == "");
}

TEST_CASE("two surnames with a hyphen name nobody") {
  const auto r = resolve(
      "Peter/PROPN Dorlen/PROPN/nsubj/3 met/VERB/root/0 Anna/PROPN Brandt/PROPN/obj/3 ./PUNCT\n"
      "The/DET Dorlen/PROPN -/PUNCT Brandt/PROPN ticket/NOUN/nsubj/6 won/VERB/root/0 ./PUNCT");
  CHECK(r.result.actors.size() == 2);
}

TEST_CASE("a given name before a word for a site names the site, and a storm is no person") {
  const auto r = resolve(
      "The/DET Bradley/PROPN Airport/PROPN/nsubj/4 closed/VERB/root/0 ./PUNCT\n"
      "Hurricane/PROPN Maria/PROPN/nsubj/3 hit/VERB/root/0 it/PRON ./PUNCT\n"
      "Maria/PROPN/nsubj/2 weakened/VERB/root/0 ./PUNCT");
  REQUIRE(r.named("Bradley Airport"));
  CHECK(r.named("Bradley Airport")->kind == ActorKind::place);
  REQUIRE(r.named("Hurricane Maria"));
  CHECK(r.named("Hurricane Maria")->kind == ActorKind::other);
}

TEST_CASE("a person is no part of the body named before") {
  const auto r = resolve(
      "Members/NOUN of/ADP the/DET House/PROPN of/ADP Representatives/PROPN Anna/PROPN "
      "Brandt/PROPN/nsubj/9 won/VERB/root/0 ./PUNCT");
  CHECK(r.who("Anna Brandt") == "Anna Brandt");
}

TEST_CASE("behind an office and \"of\" a place ends where a given name begins") {
  const auto r = resolve(
      "They/PRON met/VERB/root/0 the/DET mayor/NOUN/obj/2 of/ADP Orvane/PROPN Anna/PROPN "
      "Brandt/PROPN ./PUNCT");
  CHECK(r.who("Anna Brandt") == "Anna Brandt");
}

TEST_CASE("a surname of two words is that of the full name") {
  const auto r = resolve(
      "Olga/PROPN Morel/PROPN Rehn/PROPN/nsubj/4 spoke/VERB/root/0 ./PUNCT\n"
      "Morel/PROPN Rehn/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Olga Morel Rehn");
}

TEST_CASE("a common noun that opens a sentence is no part of the name behind it") {
  const auto r = resolve(
      "Steelmaker/PROPN Ostrel/PROPN AG/PROPN/nsubj/4 grew/VERB/root/0 ./PUNCT\n"
      "Ostrel/PROPN/nsubj/2 fell/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Ostrel AG");
}

TEST_CASE("an adjective that opens a sentence is no part of the name behind it") {
  const auto r = resolve(
      "Longtime/PROPN Ulmira/PROPN Kestova/PROPN aide/NOUN Wendrik/PROPN Hollo/PROPN/nsubj/7 "
      "resigned/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Ulmira Kestova, Wendrik Hollo");
}

TEST_CASE("an apostrophe that owns opens no quotation") {
  const auto r = resolve(
      "The/DET miners/NOUN '/PART National/ADJ Ostrel/PROPN Union/PROPN/nsubj/7 met/VERB/root/0 "
      "./PUNCT");
  CHECK(r.names() == "National Ostrel Union");
}

TEST_CASE("a building's name goes on behind \"of\", and that of a centre behind \"and\"") {
  const auto r = resolve(
      "She/PRON toured/VERB/root/0 the/DET Ostrel/PROPN Hall/PROPN/obj/2 of/ADP Winds/PROPN "
      "./PUNCT\n"
      "The/DET Brontel/PROPN Centre/PROPN/nsubj/8 for/ADP Tides/PROPN and/CCONJ Winds/PROPN "
      "warned/VERB/root/0 her/PRON ./PUNCT");
  CHECK(r.names() == "Ostrel Hall of Winds, Brontel Centre for Tides and Winds");
}

TEST_CASE("a place and a word for what stands there are one name, though a given name, too") {
  const auto r =
      resolve("The/DET Washington/PROPN Museum/PROPN/nsubj/4 closed/VERB/root/0 ./PUNCT");
  REQUIRE(r.named("Washington Museum"));
  CHECK(r.named("Washington Museum")->kind == ActorKind::place);
}

TEST_CASE("a word that stands for a longer name is part of another name behind an unknown word") {
  const auto r = resolve("The/DET Ostrel/PROPN Commons/PROPN/nsubj/4 reopened/VERB/root/0 ./PUNCT");
  CHECK(r.named("House of Commons") == nullptr);
}

TEST_CASE("whose police, residents or mayor are told of is a place") {
  const auto r =
      resolve("Orvane/PROPN/compound/2 police/NOUN/nsubj/3 arrested/VERB/root/0 him/PRON ./PUNCT");
  REQUIRE(r.named("Orvane"));
  CHECK(r.named("Orvane")->kind == ActorKind::place);
}

TEST_CASE("a dateline names a place, in small letters where the text has them") {
  const auto r = resolve(
      "ORVANE/PROPN ,/PUNCT 3/NUM May/PROPN\n"
      "A/DET court/NOUN in/ADP Orvane/PROPN ruled/VERB/root/0 ./PUNCT");
  REQUIRE(r.named("Orvane"));
  CHECK(r.named("Orvane")->kind == ActorKind::place);
}

TEST_CASE("a common noun that fits two actors equally stays open") {
  const auto r = resolve(
      "They/PRON praised/VERB/root/0 Ostrel/PROPN Corp/PROPN/obj/2 and/CCONJ Brontel/PROPN "
      "Inc/PROPN/conj/4 ./PUNCT\n"
      "The/DET company/NOUN/nsubj/3 grew/VERB/root/0 ./PUNCT");
  CHECK(r.who("The company") == "");
}

TEST_CASE("the government is that of the country named beside it or acting before it") {
  const auto r = resolve(
      "Denmark/PROPN/nsubj/2 met/VERB/root/0 the/DET Norwegian/ADJ government/NOUN/obj/2 ./PUNCT\n"
      "The/DET government/NOUN/nsubj/3 left/VERB/root/0 ./PUNCT");
  CHECK(r.who("government") == "Norway");
  CHECK(r.who("The government") == "Denmark");
}

TEST_CASE("the other company is not the one told of") {
  const auto r = resolve(
      "Ostrel/PROPN Corp/PROPN/nsubj/3 hired/VERB/root/0 people/NOUN/obj/3 ./PUNCT\n"
      "The/DET other/ADJ company/NOUN/nsubj/4 grew/VERB/root/0 ./PUNCT");
  CHECK(r.who("The other company") == "");
  CHECK(r.who("company") == "");
}

TEST_CASE("a public body's name may join two matters") {
  const auto fined = [](const std::string& first, const std::string& second) {
    return resolve("The/DET " + first + "/PROPN and/CCONJ " + second +
                   "/PROPN fined/VERB Ostrel/PROPN Corp/PROPN ./PUNCT")
        .names();
  };
  CHECK(fined("Harbours", "Rivers/PROPN Authority") ==
        "Harbours and Rivers Authority, Ostrel Corp");
  CHECK(fined("Treasury", "Rivers/PROPN Authority") == "Treasury, Rivers Authority, Ostrel Corp");
  CHECK(fined("Harbours", "Rivers/PROPN Bank") == "Rivers Bank, Ostrel Corp");
  CHECK(fined("Canada", "Rivers/PROPN Authority") == "Canada, Rivers Authority, Ostrel Corp");
}

TEST_CASE("a party and a parliament's committee join two matters, too") {
  const auto r = resolve(
      "They/PRON left/VERB/root/0 the/DET Salt/PROPN and/CCONJ Pepper/PROPN Party/PROPN/obj/2 "
      "./PUNCT\n"
      "He/PRON asked/VERB/root/0 the/DET Senate/PROPN Roads/PROPN and/CCONJ Bridges/PROPN "
      "Committee/PROPN/obj/2 ./PUNCT");
  CHECK(r.who("Salt and Pepper Party") == "Salt and Pepper Party");
  CHECK(r.who("Roads and Bridges Committee") == "Roads and Bridges Committee");
  const auto founded = resolve(
      "They/PRON left/VERB/root/0 the/DET newly/ADV founded/VERB Salt/PROPN and/CCONJ Pepper/PROPN "
      "Party/PROPN/obj/2 ./PUNCT");
  CHECK(founded.who("Salt and Pepper Party") == "Salt and Pepper Party");
}

TEST_CASE("people who joined for something and a fund for it have one name") {
  const auto r = resolve(
      "She/PRON joined/VERB/root/0 Farmers/PROPN/obj/2 for/ADP Peace/PROPN ./PUNCT\n"
      "He/PRON joined/VERB/root/0 Cinema/PROPN/obj/2 for/ADP Peace/PROPN Foundation/PROPN ./PUNCT\n"
      "We/PRON want/VERB/root/0 Brandts/PROPN/obj/2 for/ADP President/PROPN ./PUNCT");
  CHECK(r.who("Farmers for Peace") == "Farmers for Peace");
  CHECK(r.who("Cinema for Peace Foundation") == "Cinema for Peace Foundation");
  CHECK(r.who("Brandts for President") == "");
  const auto vice = resolve(
      "Anna/PROPN/nsubj/3 Brandts/PROPN/flat/1 left/VERB/root/0 ./PUNCT\n"
      "We/PRON want/VERB/root/0 Brandts/PROPN/obj/2 for/ADP Vice/PROPN President/PROPN ./PUNCT");
  CHECK(vice.who("Brandts") == "Anna Brandts");
}

TEST_CASE("a headline's words are names only when the article knows them") {
  const auto r = resolve(
      "# headline\nBrontel/PROPN Plans/PROPN Growth/PROPN Despite/PROPN Losses/PROPN\n"
      "# body\nThe/DET retailer/NOUN Brontel/PROPN plans/VERB growth/NOUN ./PUNCT");
  CHECK(r.names() == "Brontel");
  CHECK(r.named("Brontel")->mentions.size() == 2);
}

TEST_CASE("a teaser adds mentions, but does not decide a kind against the body") {
  const auto r = resolve(
      "# body\nThe/DET retailer/NOUN Brontel/PROPN grew/VERB quickly/ADV ./PUNCT\n"
      "# teaser\nMinister/PROPN Brontel/PROPN was/AUX here/ADV yesterday/NOUN ,/PUNCT readers/NOUN "
      "said/VERB ./PUNCT");
  REQUIRE(r.result.actors.size() == 1);
  CHECK(r.named("Brontel")->kind == ActorKind::organization);
  CHECK(r.named("Brontel")->mentions.size() == 2);
}

TEST_CASE("a user's actor carries its identifier and goes before the built-in lists") {
  ActorLexicon own;
  Diagnostics diagnostics;
  own.add("mine.tsv", "#name\tkind\taliases\tidentifier\nQuorvex\torganization\tQVX|Denmark\tQ42\n",
          diagnostics);
  const auto r = resolve("QVX/PROPN bought/VERB Denmark/PROPN ./PUNCT", own);
  REQUIRE(r.result.actors.size() == 1);
  CHECK(r.named("Quorvex")->identifier == "Q42");
  CHECK(r.named("Quorvex")->kind == ActorKind::organization);
}

TEST_CASE("without tags, capitals inside a sentence are names") {
  Article article;
  article.text = "The talks between Anna Brandt and France ended when Brandt left.";
  const Document document = split(article);
  const auto result = resolve_actors(document, actor_lexicon());
  REQUIRE(result.actors.size() == 2);
  CHECK(result.actors[0].name == "Anna Brandt");
  CHECK(result.actors[0].mentions.size() == 2);
}

TEST_CASE("references come by first token and none overlaps another") {
  const auto r = resolve(
      "The/DET Sharif/PROPN government/NOUN/nsubj/4 met/VERB/root/0 its/PRON Danish/ADJ "
      "guests/NOUN ./PUNCT\n"
      "Anna/PROPN Brandt/PROPN/nsubj/3 left/VERB/root/0 her/PRON Danish/ADJ office/NOUN ./PUNCT");
  const auto& references = r.result.references;
  REQUIRE(references.size() >= 4);
  for (std::size_t i = 1; i < references.size(); ++i) {
    CHECK(references[i - 1].last <= references[i].first);
  }
}

TEST_CASE("an empty document has no actors") { CHECK(resolve("").result.actors.empty()); }

TEST_CASE("who is jailed is a person, what has an article is a thing") {
  const auto r = resolve(
      "Ulstrid/PROPN/nsubj:pass/4 Hall/PROPN/flat/1 was/AUX/aux:pass/4 jail/VERB/root/0 "
      "./PUNCT\n"
      "The/DET/det/2 Anna/PROPN/nsubj/3 sank/VERB/root/0 ./PUNCT");
  REQUIRE(r.named("Ulstrid Hall"));
  CHECK(r.named("Ulstrid Hall")->kind == ActorKind::person);
  REQUIRE(r.named("Anna"));
  CHECK(r.named("Anna")->kind == ActorKind::other);
}

TEST_CASE("a house called after a saint has one name, and a number belongs to its name") {
  const auto r = resolve(
      "Rain/NOUN/nsubj/2 damaged/VERB/root/0 St./PROPN/nmod/4 Olaf/PROPN/nmod:poss/7 "
      "'s/PART/case/4 Cathedral/PROPN/compound/7 School/PROPN/obj/2 ./PUNCT\n"
      "The/DET Oslo/PROPN/nsubj/6 Tram/PROPN/flat/2 No./PROPN/flat/2 4711/NUM/flat/2 "
      "stopped/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "St. Olaf 's Cathedral School, Oslo Tram No. 4711");
}

TEST_CASE("a country's adjective in the title of a film tells of no country") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/2 saw/VERB/root/0 \"/PUNCT Russian/ADJ/amod/5 Nights/PROPN/obj/2 \"/PUNCT "
      "./PUNCT");
  CHECK(r.names() == "");
  const auto quoted = resolve(
      "Anna/PROPN/nsubj/2 saw/VERB/root/0 \"/PUNCT Russian/ADJ/amod/5 nights/NOUN/obj/2 \"/PUNCT "
      "./PUNCT");
  CHECK(quoted.names() == "Russia");
}

TEST_CASE("letters that stand for words are no town with these letters") {
  const auto r = resolve("The/DET/det/2 FEZ/PROPN/nsubj/3 sued/VERB/root/0 ./PUNCT");
  CHECK_FALSE(r.named("Fez"));
}

TEST_CASE("a name with a hyphen goes on behind it in small letters and with a number") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/5 Mei/PROPN/flat/1 -/PUNCT/punct/4/joined hua/PROPN/flat/1/joined "
      "sued/VERB/root/0 Ostrel/PROPN/compound/9 -/PUNCT/punct/8/joined 7/NUM/flat/6/joined "
      "Corp/PROPN/obj/5 ./PUNCT\n"
      "A/DET/det/5 Norway/PROPN/compound/4 -/PUNCT/punct/2/joined led/VERB/amod/5/joined "
      "team/NOUN/nsubj/6 won/VERB/root/0 ./PUNCT");
  CHECK(r.names() == "Anna Mei-hua, Ostrel-7 Corp, Norway");
}

TEST_CASE("the letters under which shares are traded name nobody") {
  const auto names = [](std::string_view exchange) {
    return resolve(
               "Shares/NOUN/nsubj/2 rose/VERB/root/0 at/ADP/case/5 Acme/PROPN/compound/5 "
               "Bank/PROPN/obl/2 (/PUNCT " +
               std::string(exchange) + " )/PUNCT")
        .names();
  };
  CHECK(names("NYSE/PROPN/appos/5 :/PUNCT BLT/PROPN/appos/7") == "Acme Bank");
  CHECK(names("BLT.N/PROPN/appos/5") == "Acme Bank");
  CHECK(names("NYSE/PROPN/appos/5") == "Acme Bank, New York Stock Exchange");
}

TEST_CASE("Congo is the Congo that the article calls otherwise, too") {
  const auto congo = [](const std::string& other) {
    return resolve(other +
                   "/PROPN/nsubj/2 left/VERB/root/0 ./PUNCT\n"
                   "Congo/PROPN/nsubj/2 agreed/VERB/root/0 ./PUNCT")
        .who("Congo");
  };
  CHECK(congo("DRC") == "Democratic Republic of the Congo");
  CHECK(congo("Denmark") == "Congo");
}

TEST_CASE("a hospital of children has one name") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/2 visited/VERB/root/0 Oslo/PROPN/compound/4 Children/PROPN/nmod:poss/6 "
      "'s/PART/case/4 Hospital/PROPN/obj/2 ./PUNCT");
  CHECK(r.named("Oslo Children 's Hospital"));
}

TEST_CASE("who is sacked is a person") {
  const auto r = resolve(
      "Ulstrid/PROPN/nsubj:pass/4 Hall/PROPN/flat/1 was/AUX/aux:pass/4 sack/VERB/root/0 ./PUNCT\n"
      "Hall/PROPN/nsubj/2 wept/VERB/root/0 ./PUNCT");
  REQUIRE(r.named("Ulstrid Hall"));
  CHECK(r.named("Ulstrid Hall")->kind == ActorKind::person);
}

TEST_CASE("a court that opens a headline is none by name") {
  const auto r = resolve(
      "# headline\n"
      "Court/PROPN/nsubj/2 overturns/VERB/root/0 ruling/NOUN/obj/2\n"
      "# body\n"
      "Norway/PROPN/nmod:poss/4 's/PART/case/1 Supreme/PROPN/compound/4 Court/PROPN/nsubj/5 "
      "overturned/VERB/root/0 it/PRON/obj/5 ./PUNCT");
  CHECK(r.who("Court") == "");
}
