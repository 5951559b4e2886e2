#include "ingest/event/saying_label.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/arguments.h"
#include "ingest/event/label_check.h"
#include "ingest/event/label_complements.h"
#include "ingest/event/mood.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::size_t least_words = 2;

/// The verb as a headline has it: "says", "does not say", "to say".
std::string predicate(Modality modality, const std::string& verb, const std::string& modal,
                      bool plural) {
  switch (modality) {
    case Modality::planned:
      return "to " + verb;
    case Modality::possible:
      return (modal.empty() ? "could" : modal) + ' ' + verb;
    case Modality::negated:
    case Modality::denied:
      return (plural ? "do not " : "does not ") + verb;
    default:
      return plural ? verb : third_person(verb);
  }
}

/// "indicated no support will come": what is said is negated, not that it is said.
Modality mood_of(const Saying& saying, const Tree& tree) {
  const EventClause& clause = saying.clause;
  if (clause.modality != Modality::negated || !saying.content) return clause.modality;
  const auto subject = tree.child(*saying.content, Deprel::nsubj);
  const bool of_content = subject && mood::is_none(tree, *subject);
  return of_content && !mood::is_negated(tree, clause.trigger) ? Modality::asserted
                                                               : clause.modality;
}

bool is_quotation_mark(string_view word) {
  return one_of(word, {"\"", "''", "``", "\xe2\x80\x9c", "\xe2\x80\x9d"});
}

bool is_mark(string_view word) {
  return is_quotation_mark(word) ||
         one_of(word, {"'", ",", ".", ":", ";", "-", "--", "(", ")", "\xe2\x80\x98", "\xe2\x80\x99",
                       "\xe2\x80\x93", "\xe2\x80\x94"});
}

/// The words of [first, last) as they stand in the text, without marks at either end.
std::string words_of(const Document& document, TokenIndex first, TokenIndex last) {
  const auto word = [&](TokenIndex i) { return document.word(document.tokens[i]); };
  while (first < last && is_mark(word(first))) ++first;
  while (first < last && is_mark(word(last - 1))) --last;
  if (first < last && one_of(word(first), {"and", "but", "that"})) ++first;
  while (first < last && is_mark(word(first))) ++first;  // "that, as the ship sank, two fled"
  if (last < first + least_words) return "";
  std::string text;
  std::uint32_t end = document.tokens[first].span.begin;  // of the word before
  for (TokenIndex i = first; i < last; ++i) {
    if (is_quotation_mark(word(i))) continue;
    const Span span = document.tokens[i].span;
    const string_view gap = Span{end, span.begin}.of(document.article->text);
    if (gap.find_first_of(" \n\t") != gap.npos && !text.empty()) text += ' ';
    text += word(i);
    end = span.end;
  }
  return text;
}

/// The same, as many whole ones as fit into `room` bytes.
std::string words_within(const Document& document, TokenIndex first, TokenIndex last,
                         std::size_t room) {
  constexpr string_view more = " ...";
  std::string text = words_of(document, first, last);
  if (text.size() <= room || text.empty()) return text;
  const std::size_t cut = text.rfind(' ', room - std::min(room, more.size()));
  return cut == text.npos || text.find(' ') == cut ? "" : text.substr(0, cut).append(more);
}

/// Where a clause that goes on behind `content` begins, from the last to the first: "and ...",
/// "because ...", ", which ...". What stands before it is whole.
std::vector<TokenIndex> clause_ends(const Tree& tree, TokenIndex content) {
  std::vector<TokenIndex> ends;
  std::vector<TokenIndex> open{content};
  while (!open.empty()) {
    const TokenIndex above = open.back();
    open.pop_back();
    for (TokenIndex index : tree.children(above)) {
      if (index < content) continue;
      const Deprel relation = tree.token(index).deprel;
      const TokenIndex first = tree.extent(index).first;
      const bool comma = first > 0 && tree.word(first - 1) == ",";
      const bool clause = tree.token(index).upos == Upos::verb || tree.has(index, Deprel::cop);
      const bool joined = relation == Deprel::parataxis ||
                          (relation == Deprel::conj && clause && above == content) ||
                          (relation == Deprel::advcl && !is_to_infinitive(tree, index)) ||
                          (relation == Deprel::acl_relcl && comma);
      if (joined && first > content) ends.push_back(first);
      open.push_back(index);
    }
  }
  std::ranges::sort(ends, std::ranges::greater{});
  return ends;
}

/// "told the court "we waited"": what stands in front of a quotation is not said.
TokenIndex begin_of_quotation(const Saying& saying, const Tree& tree) {
  for (TokenIndex i = saying.first; i < *saying.content; ++i) {
    if (tree.token(i).upos == Upos::verb || tree.token(i).upos == Upos::aux) return saying.first;
    if (i > saying.first && is_quotation_mark(tree.word(i))) return i;
  }
  return saying.first;
}

/// As much of what is said as fits and ends with a clause; "" where nothing does.
std::string clauses_within(const Saying& saying, const Tree& tree, std::size_t room) {
  const Document& document = tree.document();
  const TokenIndex first = saying.content ? begin_of_quotation(saying, tree) : saying.first;
  std::string text = words_of(document, first, saying.last);
  if (text.size() <= room || !saying.content) return text.size() <= room ? text : "";
  for (const TokenIndex end : clause_ends(tree, *saying.content)) {
    if (end <= saying.first || end >= saying.last) continue;
    TokenIndex last = end;
    while (last > saying.first && tree.token(last - 1).upos == Upos::cconj) --last;
    text = words_of(document, first, last);
    if (text.size() <= room) return text;
  }
  return "";
}

/// What is said is known, and no clause that hangs on another: "whenever there are signs".
bool is_main(const Tree& tree, const Saying& saying) {
  const auto contents =
      std::ranges::count(tree.children(saying.clause.trigger), Deprel::ccomp,
                         [&](TokenIndex index) { return tree.token(index).deprel; });
  if (!saying.content || contents > 1) return false;
  const string_view marker = tree.marker(*saying.content);
  const auto adverb = tree.child(*saying.content, Deprel::advmod);
  return (marker.empty() || marker == "that") &&
         !(adverb && *adverb < *saying.content &&
           one_of(tree.lemma(*adverb), {"when", "whenever", "where", "how", "why"}));
}

/// Nothing of what is said stands before the words, where the parser lost it.
bool begins_whole(const Tree& tree, const Saying& saying) {
  if (saying.first == tree.sentence_at(saying.first).first) return true;
  if (tree.token(saying.first).upos == Upos::aux) return false;
  const Upos before = tree.token(saying.first - 1).upos;
  if (before == Upos::punct || before == Upos::sconj) return true;
  // What stands between the verb and the words is a circumstance or who is spoken to.
  TokenIndex place = saying.first - 1;
  while (place != saying.clause.trigger && tree.head(place) &&
         tree.head(place) != saying.clause.trigger)
    place = *tree.head(place);
  const bool object = tree.token(place).deprel == Deprel::obj && saying.clause.lemma != "tell";
  return place == saying.clause.trigger || (tree.head(place) && !object);
}

/// "speaks about the vote", "expresses doubt": the headline says what it is about.
bool tells_topic(const EventClause& clause, const Tree& tree, string_view text) {
  constexpr auto topics =
      std::to_array<string_view>({"about", "against", "of", "on", "over", "to"});
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    if (argument.slot == Slot::object && tree.head(argument.token) == clause.trigger)
      return clause.lemma != "tell";
    return argument.slot == Slot::oblique && one_of(argument.preposition, topics) &&
           text.find(' ' + std::string(argument.preposition) + ' ') != text.npos;
  });
}

/// "told reporters outside the court": nothing of what was said.
bool only_addresses(const EventClause& clause, const Tree& tree) {
  return clause.lemma == "tell" &&
         std::ranges::none_of(tree.children(clause.trigger), [&](TokenIndex index) {
           return tree.token(index).upos == Upos::verb ||
                  one_of(tree.preposition(index), {"about", "of"});
         });
}

/// "he'd ordered it": in words that are told of others nobody knows who that is.
bool points_back(const Document& document, TokenIndex first, TokenIndex last) {
  constexpr auto pronouns =
      std::to_array<string_view>({"he", "her", "him", "his", "it", "its", "she", "their", "them",
                                  "these", "they", "this", "those"});
  for (TokenIndex i = first; i < last; ++i)
    if (document.tokens[i].upos == Upos::pron && one_of(document.tokens[i].lemma, pronouns))
      return true;
  return false;
}

bool is_question(const Tree& tree, TokenIndex token) {
  const Sentence& sentence = tree.sentence_at(token);
  for (TokenIndex i = sentence.first; i < sentence.last; ++i)
    if (tree.word(i) == "?") return true;
  return false;
}

}  // namespace

Label compose_saying(const Saying& saying, const Tree& tree, const EventLexicon& lexicon,
                     const NounPhrases& phrases) {
  const EventClause& clause = saying.clause;
  constexpr std::array<PhraseStyle, 4> styles{
      PhraseStyle{}, PhraseStyle{.short_names = true},
      PhraseStyle{.short_names = true, .tight = true},
      PhraseStyle{.short_names = true, .tight = true, .lean = true}};
  const bool composed = saying.content && !is_question(tree, *saying.content);
  std::string told, who;
  Label cut;  // composed, but not all that is said
  for (PhraseStyle style : styles) {
    const Complements complements(tree, lexicon, phrases, style, clause.type);
    const SlotGroup speakers = complements.group(clause.arguments, Slot::subject);
    const std::string speaker = phrases.list(speakers.heads, style);
    if (speaker.empty()) return {};
    if (speakers.heads.size() == 1) style.owner = phrases.actor(speakers.heads.front());
    const std::string addressee =
        phrases.list(complements.group(clause.arguments, Slot::recipient).heads, style);
    const bool tells = clause.lemma == "tell" && !addressee.empty();
    const std::string verb = clause.lemma == "tell" && !tells ? "say" : clause.lemma;
    who = capitalised(speaker);
    // "Neither firm would say": who says so is none already.
    const bool none = !speakers.heads.empty() && mood::is_none(tree, speakers.heads.front());
    told = who + ' ' +
           predicate(none ? Modality::asserted : mood_of(saying, tree), verb,
                     complements.modal_of(clause.trigger), complements.is_plural(speakers));
    if (!addressee.empty()) told += ' ' + addressee;
    if (!composed) continue;
    const std::string content = complements.content_clause(*saying.content);
    if (content.empty() || told.size() + 1 + content.size() > max_label_bytes) continue;
    Label label{told + ' ' + content, Label::Content::complete};
    const LabelCheck check(tree, lexicon, phrases, label.text);
    label.sound = check.is_sound_content(*saying.content);
    label.certainty = check.certainty(clause);
    if (label.sound) return label;
    if (cut.text.empty()) cut = std::move(label);
  }
  const std::size_t room = max_label_bytes - std::min(max_label_bytes, told.size() + 2);
  const std::string clauses = clauses_within(saying, tree, room);
  const bool whole = !clauses.empty() && !points_back(tree.document(), saying.first, saying.last);
  if (whole) {
    Label label{told + ": " + clauses, Label::Content::complete};
    label.sound = is_main(tree, saying) && begins_whole(tree, saying) &&
                  ToldWords(tree, phrases, clauses).tells(*saying.content);
    label.certainty = LabelCheck(tree, lexicon, phrases, label.text).certainty(clause);
    if (label.sound || cut.text.empty()) return label;
  }
  if (!cut.text.empty()) return cut;
  const std::string words =
      clauses.empty() ? words_within(tree.document(), saying.first, saying.last, room) : clauses;
  if (!words.empty()) return {told + ": " + words, Label::Content::partial};
  Label label = compose_label(clause, tree, lexicon, phrases);
  label.sound = label.sound && !saying.content && label.content == Label::Content::complete &&
                tells_topic(clause, tree, label.text);
  const bool more = label.content != Label::Content::bare && label.text.starts_with(who) &&
                    !told.starts_with(label.text) && !only_addresses(clause, tree);
  return more ? label : Label{};
}

}  // namespace fabula
