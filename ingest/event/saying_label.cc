#include "ingest/event/saying_label.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/label.h"
#include "ingest/event/label_complements.h"
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

bool is_quotation_mark(string_view word) {
  return one_of(word, {"\"", "''", "``", "\xe2\x80\x9c", "\xe2\x80\x9d"});
}

bool is_mark(string_view word) {
  return is_quotation_mark(word) ||
         one_of(word, {"'", ",", ".", ":", ";", "-", "--", "(", ")", "\xe2\x80\x98", "\xe2\x80\x99",
                       "\xe2\x80\x93", "\xe2\x80\x94"});
}

/// The words of [first, last) as they stand in the text, without marks at either end, as many whole
/// ones as fit into `room` bytes.
std::string words_within(const Document& document, TokenIndex first, TokenIndex last,
                         std::size_t room) {
  const auto word = [&](TokenIndex i) { return document.word(document.tokens[i]); };
  while (first < last && is_mark(word(first))) ++first;
  while (first < last && is_mark(word(last - 1))) --last;
  if (first < last && one_of(word(first), {"and", "but", "that"})) ++first;
  constexpr string_view more = " ...";
  std::string text;
  std::size_t words = 0;
  std::uint32_t end = 0;  // of the word before
  for (TokenIndex i = first; i < last; ++i) {
    if (is_quotation_mark(word(i))) continue;
    const Span span = document.tokens[i].span;
    const string_view gap =
        Span{words > 0 ? end : span.begin, span.begin}.of(document.article->text);
    const bool apart = gap.find_first_of(" \n\t") != gap.npos;
    const std::string next = (apart ? " " : "") + std::string(word(i));
    if (text.size() + next.size() + (i + 1 < last ? more.size() : 0) > room)
      return words < least_words ? "" : text.append(more);
    text += next;
    end = span.end;
    ++words;
  }
  return words < least_words ? "" : text;
}

/// "plans to resign", "is likely to": a clause that would hang without what completes it.
bool goes_on(const Tree& tree, TokenIndex content) {
  return tree.has(content, Deprel::xcomp) || tree.has(content, Deprel::ccomp) ||
         tree.token(content).upos == Upos::adj;
}

bool is_question(const Tree& tree, TokenIndex token) {
  const Sentence& sentence = tree.document().sentences[tree.sentence_of(token)];
  for (TokenIndex i = sentence.first; i < sentence.last; ++i)
    if (tree.document().word(tree.token(i)) == "?") return true;
  return false;
}

}  // namespace

std::string compose_saying(const Saying& saying, const Tree& tree, const EventLexicon& lexicon,
                           const NounPhrases& phrases) {
  const EventClause& clause = saying.clause;
  constexpr std::array<PhraseStyle, 3> styles{PhraseStyle{}, PhraseStyle{.short_names = true},
                                              PhraseStyle{.short_names = true, .lean = true}};
  const bool composed =
      saying.content && !goes_on(tree, *saying.content) && !is_question(tree, *saying.content);
  std::string told, who;
  for (PhraseStyle style : styles) {
    const Complements complements(tree, lexicon, phrases, style, clause.type);
    const SlotGroup speakers = complements.group(clause.arguments, Slot::subject);
    const std::string speaker = phrases.list(speakers.heads, style);
    if (speaker.empty()) return "";
    if (speakers.heads.size() == 1) style.owner = phrases.actor(speakers.heads.front());
    const std::string addressee =
        phrases.list(complements.group(clause.arguments, Slot::recipient).heads, style);
    const bool tells = clause.lemma == "tell" && !addressee.empty();
    const std::string verb = clause.lemma == "tell" && !tells ? "say" : clause.lemma;
    who = capitalised(speaker);
    told = who + ' ' +
           predicate(clause.modality, verb, complements.modal_of(clause.trigger),
                     complements.is_plural(speakers));
    if (!addressee.empty()) told += ' ' + addressee;
    if (!composed) continue;
    const std::string content = complements.content_clause(*saying.content);
    if (!content.empty() && told.size() + 1 + content.size() <= max_label_bytes)
      return told + ' ' + content;
  }
  const std::size_t room = max_label_bytes - std::min(max_label_bytes, told.size() + 2);
  const std::string words = words_within(tree.document(), saying.first, saying.last, room);
  if (!words.empty()) return told + ": " + words;
  const Label label = compose_label(clause, tree, lexicon, phrases);
  const bool more = label.content != Label::Content::bare && label.text.starts_with(who) &&
                    !told.starts_with(label.text);
  return more ? label.text : "";
}

}  // namespace fabula
