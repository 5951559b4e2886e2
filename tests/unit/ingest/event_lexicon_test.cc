#include "ingest/event/event_lexicon.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

/// The type that a verb of the program's own tables has beside this word; "" when it has none.
std::string_view type_beside(std::string_view verb, std::string_view place, std::string_view word) {
  static const EventLexicon lexicon = EventLexicon::embedded();
  const ArgumentWord argument{place, word};
  const TriggerSense* sense = lexicon.sense(verb, Upos::verb, {&argument, 1});
  return sense ? sense->type : std::string_view{};
}

}  // namespace

TEST_CASE("the header of a user's table tells what it adds") {
  EventLexicon lexicon = EventLexicon::embedded();
  Diagnostics diagnostics;
  lexicon.add("words.tsv",
              "#lemma\tpos\ttype\targuments\tdefault\nfrob\tVERB\tproject.frob\t\tyes\n",
              diagnostics);
  lexicon.add("types.tsv", "#type\tsalience\nproject.frob\t0.9\nproject.open\t0.1\n", diagnostics);
  lexicon.add("governors.tsv", "#lemma\tpos\teffect\nfrob\tVERB\tplan_clause\n", diagnostics);
  lexicon.add("classes.tsv", "#class\twords\nfrobs\tfrobber|frobbery\n", diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(lexicon.senses("frob", Upos::verb).size() == 1);
  CHECK(lexicon.senses("frob", Upos::verb)[0].type == "project.frob");
  CHECK(lexicon.salience("project.frob") == 0.9);
  CHECK(lexicon.salience("project.open") == 0.1);
  CHECK(lexicon.governs("frob", Upos::verb, Governor::plan));
  CHECK(lexicon.governs("frob", Upos::verb, Governor::clause_only));
  CHECK(lexicon.in_class("frobbery", "frobs"));
}

TEST_CASE("bad rows of a user's table are named by file and line, and the rest goes on") {
  EventLexicon lexicon = EventLexicon::embedded();
  Diagnostics diagnostics;
  lexicon.add("types.tsv", "#type\tsalience\nproject.frob\tmuch\nproject.grob\t0.5\n", diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].file == "types.tsv");
  CHECK(diagnostics[0].line == 2);
  CHECK(lexicon.salience("project.grob") == 0.5);
}

TEST_CASE("quakes topple bridges, rebels topple governments") {
  CHECK(type_beside("topple", "object", "bridge") == "disaster.accident");
  CHECK(type_beside("topple", "object", "government") == "politics.resign");
  CHECK(type_beside("topple", "object", "monarchy") == "politics.resign");
  CHECK(type_beside("topple", "subject", "earthquake") == "disaster.accident");
  CHECK(type_beside("book", "object", "profit") == "finance.results");
  CHECK(type_beside("book", "object", "cost") == "finance.results");
  CHECK(type_beside("flood", "object", "market") == "trade.ship");
  CHECK(type_beside("appeal", "to", "court") == "justice.judge");
}

TEST_CASE("works begin as events, the rest as what is begun") {
  CHECK(type_beside("begin", "object", "programme") == "project.milestone");
  CHECK(type_beside("start", "subject", "campaign") == "project.milestone");
  CHECK(type_beside("begin", "object", "sentence").empty());
}

TEST_CASE("what is done to votes and with parties is of politics") {
  CHECK(type_beside("postpone", "object", "referendum") == "politics.elect");
  CHECK(type_beside("postpone", "object", "concert") == "project.milestone");
  CHECK(type_beside("count", "object", "ballot") == "politics.elect");
  CHECK(type_beside("gain", "object", "seat") == "politics.elect");
  CHECK(type_beside("gain", "subject", "index") == "economy.indicator");
  CHECK(type_beside("gain", "object", "experience").empty());
  CHECK(type_beside("found", "object", "party") == "politics.elect");
  CHECK(type_beside("found", "object", "orchestra") == "project.open");
  CHECK(type_beside("withdraw", "object", "candidate") == "politics.elect");
  CHECK(type_beside("withdraw", "object", "troop") == "conflict.deploy");
  CHECK(type_beside("drop out", "of", "school") == "other.leave");
  CHECK(type_beside("drop out", "of", "race") == "politics.elect");
  CHECK(type_beside("accept", "object", "resignation") == "politics.resign");
}

TEST_CASE("a rule takes effect as law, a treaty as agreement, a duty as tariff") {
  CHECK(type_beside("take effect", "subject", "rule") == "politics.legislate");
  CHECK(type_beside("take effect", "subject", "treaty") == "agreement.sign");
  CHECK(type_beside("take effect", "subject", "tariff") == "trade.tariff");
  CHECK(type_beside("come", "into", "force") == "politics.legislate");
}

TEST_CASE("what the police find, search and close off, they investigate") {
  CHECK(type_beside("find", "subject", "detective") == "justice.investigate");
  CHECK(type_beside("find", "object", "corpse") == "justice.investigate");
  CHECK(type_beside("find", "object", "survivor") == "disaster.relief");
  CHECK(type_beside("find", "object", "job").empty());
  CHECK(type_beside("search", "object", "lorry") == "justice.investigate");
  CHECK(type_beside("interview", "object", "witness") == "justice.investigate");
  CHECK(type_beside("block off", "object", "street") == "justice.investigate");
  CHECK(type_beside("challenge", "object", "constitutionality") == "justice.sue");
  CHECK(type_beside("challenge", "object", "incumbent") == "politics.elect");
}

TEST_CASE("who or what is beaten, destroyed or thrown tells violence from the rest") {
  CHECK(type_beside("beat", "object", "prisoner") == "conflict.attack");
  CHECK(type_beside("beat", "object", "squad") == "other.culture");
  CHECK(type_beside("hurl", "object", "stone") == "conflict.attack");
  CHECK(type_beside("hurl", "object", "insult") == "statement.criticise");
  CHECK(type_beside("destroy", "object", "army") == "conflict.war");
  CHECK(type_beside("destroy", "object", "village") == "disaster.natural");
  CHECK(type_beside("damage", "object", "reputation") == "other.damage");
  CHECK(type_beside("attack", "object", "tax") == "statement.criticise");
  CHECK(type_beside("erupt", "subject", "riot") == "politics.protest");
  CHECK(type_beside("erupt", "subject", "volcano") == "disaster.natural");
  CHECK(type_beside("join", "object", "walkout") == "politics.protest");
  CHECK(type_beside("target", "object", "customer") == "other.target");
}

TEST_CASE("what befalls people is no project, trade or meeting") {
  CHECK(type_beside("develop", "object", "fever") == "disaster.outbreak");
  CHECK(type_beside("develop", "object", "engine") == "project.launch");
  CHECK(type_beside("leave", "object", "dead") == "disaster.casualty");
  CHECK(type_beside("leave", "object", "alliance") == "agreement.sign");
  CHECK(type_beside("transport", "to", "hospital") == "disaster.casualty");
  CHECK(type_beside("sink", "subject", "ferry") == "disaster.accident");
  CHECK(type_beside("deliver", "object", "speech") == "statement.announce");
  CHECK(type_beside("deliver", "object", "cement") == "trade.ship");
  CHECK(type_beside("receive", "object", "toy") == "trade.ship");
  CHECK(type_beside("marry", "object", "teacher") == "other.event");
  CHECK(type_beside("rebuild", "object", "software") == "project.launch");
}

TEST_CASE("the word itself decides before its class") {
  CHECK(type_beside("remove", "object", "president") == "politics.resign");
  CHECK(type_beside("remove", "object", "post") == "project.close");  // an office, too
  CHECK(type_beside("select", "object", "captain") == "politics.appoint");
  CHECK(type_beside("select", "object", "nominee") == "politics.nominate");
}

TEST_CASE("who orders, alleges or responds decides what it is") {
  CHECK(type_beside("order", "subject", "governor") == "politics.legislate");
  CHECK(type_beside("order", "subject", "judge") == "justice.judge");
  CHECK(type_beside("order", "subject", "teacher") == "statement.demand");
  CHECK(type_beside("allege", "subject", "lawsuit") == "justice.sue");
  CHECK(type_beside("respond", "subject", "paramedic") == "disaster.relief");
  CHECK(type_beside("respond", "subject", "critic") == "statement.say");
  CHECK(type_beside("threaten", "subject", "flood") == "disaster.natural");
}

TEST_CASE("tension, sentences and troops that grow or shrink are no economy") {
  CHECK(type_beside("reduce", "object", "tension") == "diplomacy.relations");
  CHECK(type_beside("reduce", "object", "sentence") == "justice.judge");
  CHECK(type_beside("reduce", "object", "troop") == "conflict.deploy");
  CHECK(type_beside("reduce", "object", "debt") == "economy.indicator");
  CHECK(type_beside("meet", "object", "deadline") == "other.meet");
  CHECK(type_beside("attend", "object", "university") == "other.attend");
}

TEST_CASE("rates that stay and prices that sink by a percentage are figures") {
  CHECK(type_beside("keep", "object", "rate") == "economy.indicator");
  CHECK(type_beside("hold", "object", "rate") == "economy.indicator");
  CHECK(type_beside("sink", "object", "percent") == "economy.indicator");
  CHECK(type_beside("settle", "subject", "crude") == "economy.indicator");
  CHECK(type_beside("end", "object", "percent") == "economy.indicator");
}

TEST_CASE("what people do in daily life is no market, takeover or sport") {
  CHECK(type_beside("grow", "object", "beard") == "other.grow");
  CHECK(type_beside("grow", "subject", "economy") == "economy.indicator");
  CHECK(type_beside("swallow", "object", "company") == "finance.acquire");
  CHECK(type_beside("swallow", "object", "coin").empty());
  CHECK(type_beside("play", "object", "role") == "other.play");
  CHECK(type_beside("book", "object", "table") == "trade.buy_sell");
  CHECK(type_beside("book", "object", "driver") == "justice.charge");
  CHECK(type_beside("derail", "object", "negotiation") == "agreement.negotiate");
  CHECK(type_beside("die", "subject", "bill") == "politics.legislate");
  CHECK(type_beside("demonstrate", "object", "device") == "project.launch");
  CHECK(type_beside("join", "object", "choir") == "other.culture");
}
