#include "ingest/actor/rivals.h"

#include <algorithm>
#include <optional>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// "tapper", "violinist": a noun that is made to name people. Of those in -er and -or that are not,
/// the common ones.
bool names_doer(std::string_view lemma) {
  constexpr auto things = std::to_array<std::string_view>(
      {"banner",     "barrier",  "behavior", "border",     "bunker",    "butter",    "cancer",
       "center",     "chamber",  "chapter",  "cluster",    "computer",  "container", "copper",
       "corner",     "corridor", "counter",  "cover",      "crater",    "cruiser",   "cylinder",
       "danger",     "december", "detector", "dinner",     "disaster",  "disorder",  "door",
       "drawer",     "error",    "factor",   "feather",    "fever",     "filter",    "finger",
       "flavor",     "floor",    "flower",   "folder",     "generator", "glacier",   "harbor",
       "helicopter", "holder",   "honor",    "horror",     "humor",     "hunger",    "indicator",
       "labor",      "ladder",   "laser",    "laughter",   "layer",     "letter",    "liquor",
       "liver",      "manner",   "manor",    "master",     "matter",    "merger",    "meter",
       "mirror",     "monitor",  "motor",    "newsletter", "newspaper", "november",  "number",
       "october",    "odor",     "offer",    "order",      "other",     "paper",     "parameter",
       "pepper",     "poster",   "powder",   "power",      "prayer",    "primer",    "printer",
       "processor",  "quarter",  "reactor",  "recorder",   "reminder",  "river",     "rumor",
       "scooter",    "sector",   "semester", "sensor",     "september", "server",    "shelter",
       "shoulder",   "shower",   "shutter",  "silver",     "spider",    "summer",    "supper",
       "sweater",    "tanker",   "terror",   "theater",    "thunder",   "tiger",     "tower",
       "tractor",    "trailer",  "tremor",   "trigger",    "tumor",     "vapor",     "water",
       "weather",    "winter",   "wonder"});
  if (lemma.size() < 5 || std::ranges::binary_search(things, lemma)) return false;
  return lemma.ends_with("er") || lemma.ends_with("or") || lemma.ends_with("ist") ||
         lemma.ends_with("ian") || lemma.ends_with("woman") || lemma.ends_with("man");
}

/// The gender of a noun for a person, nothing for other nouns.
std::optional<Gender> person(const Document& document, const ActorLexicon& lexicon,
                             std::uint32_t noun) {
  const std::string_view lemma = document.tokens[noun].lemma;
  if (one_of(lemma, {"man", "boy", "father", "son", "brother", "husband"})) return Gender::male;
  if (one_of(lemma, {"woman", "girl", "mother", "daughter", "sister", "wife"}))
    return Gender::female;
  if (one_of(lemma, {"person", "child", "teenager", "passenger", "patient"}))
    return Gender::unknown;
  const auto title = lexicon.titles().longest(document, noun, noun + 1, false);
  if (!title && document.tokens[noun].plural &&
      one_of(lemma, {"candidate", "citizen", "employee", "official", "people", "politician",
                     "protester", "reporter", "resident", "supporter", "user", "voter", "worker"}))
    return Gender::unknown;
  if (title) return lexicon.title(title->entries.front()).gender;
  const bool body = lexicon.nominals().longest(document, noun, noun + 1, false).has_value();
  if (body || !names_doer(lemma)) return std::nullopt;  // "manufacturer"
  return lemma.ends_with("woman") ? Gender::female
         : lemma.ends_with("man") ? Gender::male
                                  : Gender::unknown;
}

/// "a driver", "another driver": one not told of before.
bool is_indefinite(const Document& document, std::uint32_t noun) {
  for (std::uint32_t i = noun; i > 0 && noun - i < 4;) {
    const Token& token = document.tokens[--i];
    if (one_of(token.lemma, {"a", "an", "another", "one"})) return true;
    if (token.upos != Upos::adj && token.upos != Upos::noun) return false;
  }
  return false;
}

/// "his wife": a relative who is told of by nothing but that.
bool is_relative(const Document& document, const ActorLexicon& lexicon, std::uint32_t noun) {
  const auto title = lexicon.titles().longest(document, noun, noun + 1, false);
  return title && lexicon.title(title->entries.front()).type == "relation";
}

/// "the government", but not "the nation": stands for its country.
bool is_government(const Document& document, const ActorLexicon& lexicon, std::uint32_t noun) {
  if (one_of(document.tokens[noun].lemma, {"country", "kingdom", "nation", "republic"}))
    return false;
  const auto nominal = lexicon.nominals().longest(document, noun, noun + 1, false);
  return nominal && lexicon.nominal(nominal->entries.front()).kind == ActorKind::country;
}

/// "met Anna's government", "a deal with the bank": a body that a phrase names without its name.
bool acts_elsewhere(const Document& document, const ActorLexicon& lexicon, std::uint32_t noun) {
  const Deprel relation = document.tokens[noun].deprel;
  return (relation == Deprel::obj || relation == Deprel::obl || relation == Deprel::nmod) &&
         lexicon.nominals().longest(document, noun, noun + 1, false).has_value();
}

/// "the bank", "police": many act as one.
bool is_body(const Document& document, const ActorLexicon& lexicon, std::uint32_t noun) {
  return document.tokens[noun].lemma == "police" ||
         lexicon.nominals().longest(document, noun, noun + 1, false).has_value();
}

/// That of the noun, or of the amount that there is of it: "a number of ships".
Deprel relation_of(const Document& document, std::uint32_t noun) {
  const Token& token = document.tokens[noun];
  if (token.deprel != Deprel::nmod || !token.plural || token.head < 0) return token.deprel;
  const Token& amount = document.tokens[static_cast<std::uint32_t>(token.head)];
  return one_of(amount.lemma, {"couple", "dozen", "handful", "hundred", "majority", "million",
                               "number", "series", "thousand"})
             ? amount.deprel
             : token.deprel;
}

/// "as a senator", "became a senator": says what somebody is.
bool is_role(const Document& document, std::uint32_t noun) {
  const std::int32_t verb = document.tokens[noun].head;
  if (verb >= 0 &&
      one_of(document.tokens[static_cast<std::uint32_t>(verb)].lemma, {"become", "remain"}))
    return true;
  for (std::uint32_t i = noun; i > 0 && noun - i < 5;)
    if (document.tokens[--i].upos == Upos::adp) return document.tokens[i].lemma == "as";
  return false;
}

}  // namespace

Agreement agreement_of(std::string_view pronoun) {
  if (one_of(pronoun, {"he", "him", "his", "himself"})) return Agreement::he;
  if (one_of(pronoun, {"she", "her", "hers", "herself"})) return Agreement::she;
  if (one_of(pronoun, {"it", "its", "itself"})) return Agreement::it;
  if (one_of(pronoun, {"they", "them", "their", "theirs", "themselves"})) return Agreement::they;
  return Agreement::none;
}

Rivals::Rivals(const Document& document, const ActorLexicon& lexicon)
    : document_(document), lexicon_(lexicon) {
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (document.tokens[i].upos == Upos::noun) read(i);
}

bool Rivals::agree(Agreement agreement, std::uint32_t noun) const {
  const Token& token = document_.tokens[noun];
  if (token.upos != Upos::noun && token.upos != Upos::propn) return false;
  if (agreement == Agreement::they) return token.plural || is_body(document_, lexicon_, noun);
  if (token.plural) return false;
  const auto gender = person(document_, lexicon_, noun);
  switch (agreement) {
    case Agreement::he:
      return gender && *gender != Gender::female;
    case Agreement::she:
      return gender && *gender != Gender::male;
    default:
      return !gender && !is_government(document_, lexicon_, noun);
  }
}

void Rivals::read(std::uint32_t noun) {
  const Token& token = document_.tokens[noun];
  const Deprel relation = relation_of(document_, noun);
  const bool subject = relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
  const bool object = relation == Deprel::obj || relation == Deprel::obl_agent;
  if (token.plural) {
    if (subject || object || person(document_, lexicon_, noun)) add(Agreement::they, noun);
    return;
  }
  const auto gender = person(document_, lexicon_, noun);
  if (!gender) {
    if (token.deprel == Deprel::obj) objects_.push_back(noun);
    if (subject ? !is_government(document_, lexicon_, noun)
                : acts_elsewhere(document_, lexicon_, noun))
      add(Agreement::it, noun);
    return;
  }
  const bool beside = token.deprel == Deprel::nmod || token.deprel == Deprel::obl;
  const bool met = (object || beside) && !is_role(document_, noun) &&
                   (is_indefinite(document_, noun) || is_relative(document_, lexicon_, noun));
  if (!subject && !met) return;
  if (*gender != Gender::female) add(Agreement::he, noun);
  if (*gender != Gender::male) add(Agreement::she, noun);
}

bool Rivals::any_object(std::uint32_t first, std::uint32_t last) const {
  const auto found = std::ranges::lower_bound(objects_, first);
  return found != objects_.end() && *found < last;
}

bool Rivals::any(Agreement agreement, std::uint32_t first, std::uint32_t last) const {
  const auto& nouns = by_agreement_[static_cast<std::size_t>(agreement)];
  const auto found = std::ranges::lower_bound(nouns, first);
  return found != nouns.end() && *found < last;
}

}  // namespace fabula
