#include "ingest/actor/roles.h"

#include <algorithm>
#include <sstream>
#include <string>

#include "tests/catch.h"
#include "tests/support/literal_document.h"

using namespace fabula;

namespace {

struct Reading {
  LiteralDocument text;
  ResolvedActors resolved;

  /// "as|of|since" of each role of an actor, in order.
  std::vector<std::string> roles(std::string_view name) const {
    const auto actor = std::ranges::find(resolved.actors, name, &Actor::name);
    REQUIRE(actor != resolved.actors.end());
    std::vector<std::string> told;
    for (const ActorRole& role : actor->roles)
      told.push_back(role.as + '|' + (role.of ? resolved.actors[at(*role.of)].name : "") + '|' +
                     role.since);
    return told;
  }
};

/// One sentence of words "form/UPOS"; a number is the time 2019.
Reading read(const std::string& words) {
  static const ActorLexicon lexicon;
  std::istringstream in(words);
  std::string lines;
  for (std::string word; in >> word;) {
    const std::size_t slash = word.rfind('/');
    const std::string form = word.substr(0, slash), tag = word.substr(slash + 1);
    lines += form + ' ' + form + ' ' + tag + " 0 dep -\n";
  }
  Reading reading{literal_document(lines), {}};
  const Document& document = reading.text.document;
  std::vector<Timex> times;
  for (const Token& token : document.tokens)
    if (token.upos == Upos::num)
      times.push_back({.span = token.span,
                       .type = TimexType::date,
                       .value = "2019",
                       .mod = "",
                       .edtf = "2019",
                       .interval = {},
                       .basis = DateBasis::explicit_,
                       .anchor = "",
                       .rule = "",
                       .alternative = ""});
  reading.resolved = resolve_actors(document, lexicon);
  read_roles(document, lexicon, times, reading.resolved);
  return reading;
}

using Roles = std::vector<std::string>;

}  // namespace

TEST_CASE("a title is that of the country before it, or of whom it names behind") {
  CHECK(
      read("Kenyan/PROPN President/PROPN Anna/PROPN Brandt/PROPN left/VERB").roles("Anna Brandt") ==
      Roles{"President|Kenya|"});
  CHECK(read("Kenya/PROPN 's/PART president/NOUN Anna/PROPN Brandt/PROPN left/VERB")
            .roles("Anna Brandt") == Roles{"president|Kenya|"});
  CHECK(read("Anna/PROPN Brandt/PROPN ,/PUNCT president/NOUN of/ADP Kenya/PROPN ,/PUNCT left/VERB")
            .roles("Anna Brandt") == Roles{"president|Kenya|"});
}

TEST_CASE("a role has the date that since gives") {
  CHECK(read("Anna/PROPN Brandt/PROPN ,/PUNCT president/NOUN of/ADP Kenya/PROPN since/ADP "
             "2019/NUM ,/PUNCT left/VERB")
            .roles("Anna Brandt") == Roles{"president|Kenya|2019"});
  CHECK(read("Anna/PROPN Brandt/PROPN ,/PUNCT president/NOUN since/ADP 2019/NUM ,/PUNCT left/VERB")
            .roles("Anna Brandt") == Roles{"president||2019"});
}

TEST_CASE("a title of nobody named is a title and no role") {
  const Reading r = read("President/PROPN Anna/PROPN Brandt/PROPN left/VERB Kenya/PROPN");
  CHECK(r.roles("Anna Brandt").empty());
  CHECK(r.resolved.titles.size() == 1);
}

TEST_CASE("an organization is its country's") {
  CHECK(read("Kenya/PROPN 's/PART Coastal/PROPN Works/PROPN Organisation/PROPN grew/VERB")
            .roles("Coastal Works Organisation") == Roles{"|Kenya|"});
  CHECK(read("the/DET Kenyan/ADJ company/NOUN Ardent/PROPN Corp/PROPN grew/VERB")
            .roles("Ardent Corp") == Roles{"company|Kenya|"});
  CHECK(read("Ardent/PROPN Corp/PROPN ,/PUNCT a/DET Kenyan/ADJ retailer/NOUN ,/PUNCT grew/VERB")
            .roles("Ardent Corp") == Roles{"retailer|Kenya|"});
  CHECK(read("Ardent/PROPN Corp/PROPN left/VERB Kenya/PROPN").roles("Ardent Corp").empty());
}
