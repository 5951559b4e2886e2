#include "ingest/event/voices.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/subjects.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::uint32_t longest = 120;  // bytes of the words for one speaker

/// Of these a phrase tells who somebody is, not what about or when.
constexpr std::array<string_view, 8> belonging{"at", "by", "for",  "from",
                                               "in", "of", "with", "within"};

/// "some said", "many believe": these stand for people, and other pronouns for those named before.
constexpr std::array<string_view, 12> indefinite{"another", "anyone", "everybody", "everyone",
                                                 "few",     "many",   "most",      "others",
                                                 "several", "some",   "somebody",  "someone"};

/// Children that stand right before a noun within its phrase.
bool precedes(Deprel relation) {
  return relation == Deprel::det || relation == Deprel::amod || relation == Deprel::nummod ||
         relation == Deprel::compound || relation == Deprel::nmod_poss ||
         relation == Deprel::flat || relation == Deprel::punct;
}

/// The first word of the phrase of a noun.
TokenIndex first_word(const Tree& tree, TokenIndex noun) {
  TokenIndex first = noun;
  for (const TokenIndex index : std::views::reverse(tree.children(noun))) {
    if (index > noun) continue;
    const auto [from, to] = tree.extent(index);
    if (to != first || !precedes(tree.token(index).deprel)) break;
    first = from;
  }
  while (first < noun && tree.token(first).upos == Upos::punct) ++first;
  return first;
}

/// Behind the last one: with what says of whom or where they are ("a spokesman for the company",
/// "people close to the talks"), without clauses.
TokenIndex past_last_word(const Tree& tree, TokenIndex noun, int depth = 0) {
  constexpr int deepest = 4;  // phrases within phrases
  TokenIndex last = noun + 1;
  for (const TokenIndex index : tree.children(noun)) {
    if (index < noun) continue;
    const Deprel relation = tree.token(index).deprel;
    const auto [from, to] = tree.extent(index);
    if (from != last || depth == deepest) break;
    if (relation == Deprel::nmod && one_of(tree.preposition(index), belonging))
      last = past_last_word(tree, index, depth + 1);
    else if (relation == Deprel::amod || relation == Deprel::flat)
      last = to;
    else
      break;
  }
  return last;
}

/// The words for a noun, at most so many bytes.
Span words_for(const Tree& tree, TokenIndex noun) {
  const auto& tokens = tree.document().tokens;
  const auto span = [&](TokenIndex first, TokenIndex last) {
    return Span{tokens[first].span.begin, tokens[last - 1].span.end};
  };
  const Span whole = span(first_word(tree, noun), past_last_word(tree, noun));
  if (whole.size() <= longest) return whole;
  const Span front = span(first_word(tree, noun), noun + 1);
  return front.size() <= longest ? front : tokens[noun].span;
}

/// What is written down or counted says what its authors say.
bool is_record(string_view noun) {
  return one_of(
      noun, {"analysis",    "article",  "book",    "bulletin", "census",  "count",     "data",
             "document",    "estimate", "figure",  "file",     "finding", "forecast",  "footage",
             "log",         "memo",     "model",   "number",   "paper",   "poll",      "projection",
             "publication", "record",   "release", "report",   "result",  "statement", "statistic",
             "statistics",  "study",    "survey",  "tally",    "website"});
}

/// Whose record it is: "a report by Acme", "Acme's figures", "Acme data".
std::optional<ActorIndex> author_of(const Tree& tree, const ReferenceMap& references,
                                    TokenIndex record) {
  for (const TokenIndex index : tree.children(record)) {
    const Deprel relation = tree.token(index).deprel;
    const bool behind = relation == Deprel::nmod && index > record &&
                        one_of(tree.preposition(index), {"by", "from"});
    const bool before =
        index < record && (relation == Deprel::nmod_poss || relation == Deprel::compound);
    if (!behind && !before) continue;
    if (const auto actor = references.actor_of(tree, index)) return actor;
  }
  return std::nullopt;
}

/// "statistics show": nobody says so.
bool is_mere_count(string_view noun) {
  return one_of(noun,
                {"data", "evidence", "finding", "result", "statistic", "statistics", "tally"});
}

bool stands_for_somebody(const Tree& tree, TokenIndex noun) {
  const Token& token = tree.token(noun);
  if (is_mere_count(token.lemma)) return false;
  if (mood::is_none(tree, noun)) return false;
  if (one_of(token.lemma, indefinite)) return true;
  return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::num;
}

std::optional<TokenIndex> behind_by(const Tree& tree, TokenIndex word) {
  for (const TokenIndex index : tree.children(word))
    if (index > word && tree.preposition(index) == "by") return index;
  return std::nullopt;
}

}  // namespace

std::optional<TokenIndex> speaker_of(const Tree& tree, TokenIndex word) {
  if (tree.token(word).upos == Upos::noun) {
    if (const auto owner = tree.child(word, Deprel::nmod_poss)) return owner;
    if (const auto author = behind_by(tree, word)) return author;
    // "an Acme report that ...", but not "a Monday report"
    const auto name = tree.child(word, Deprel::compound);
    if (name && *name < word && tree.token(*name).upos == Upos::propn &&
        !is_weekday_name(tree.word(*name)) && !is_month_name(tree.word(*name)))
      return name;
  }
  if (is_passive(tree, word)) return behind_by(tree, word);
  return surface_subject(tree, word);
}

void add_voices(const Tree& tree, const ReferenceMap& references, TokenIndex noun, Voices voices) {
  for (const TokenIndex member : tree.coordinated(noun)) {
    auto actor = references.actor_of(tree, member);
    if (!actor && is_record(tree.lemma(member))) actor = author_of(tree, references, member);
    if (actor)
      add_once(voices.named, *actor);
    else if (stands_for_somebody(tree, member))
      add_once(voices.unnamed, Speaker{words_for(tree, member)});
  }
}

}  // namespace fabula
