#include "ingest/event/event_lexicon.h"

#include "tests/catch.h"

using namespace fabula;

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
