#include "ingest/text/tree_edit.h"

#include <array>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

bool is_helper(Deprel relation) {
  return relation == Deprel::aux || relation == Deprel::aux_pass || relation == Deprel::cop;
}

/// Makes its clause part of another; with a capital at the head of a sentence.
bool is_link(string_view word) {
  return one_of(word, {"How",   "That",  "What", "When", "Whenever", "Where",    "While",
                       "Why",   "how",   "that", "what", "when",     "whenever", "where",
                       "which", "while", "who",  "whom", "whose",    "why"});
}

}  // namespace

int TreeEdit::child(int word, Deprel relation, int end) const {
  for (int i = 0; i < end; ++i)
    if (head(i) == word && label(i) == relation) return i;
  return -1;
}

bool TreeEdit::hangs_below(int word, int top) const {
  while (word != top && word < size_) word = head(word);
  return word == top;
}

bool TreeEdit::all_hang_below(int first, int last, int top) const {
  for (int i = first; i < last; ++i)
    if (!hangs_below(i, top)) return false;
  return true;
}

bool TreeEdit::has_verb(int first, int last) const {
  for (int i = first; i < last; ++i)
    if (upos(i) == Upos::verb) return true;
  return false;
}

int TreeEdit::verb_above(int word) const {
  while (word < size_ && upos(word) != Upos::verb) word = head(word);
  return word;
}

int TreeEdit::first_of(int word) const {
  int first = 0;
  while (!hangs_below(first, word)) ++first;
  return first;
}

int TreeEdit::last_of(int word) const {
  int last = size_ - 1;
  while (!hangs_below(last, word)) --last;
  return last;
}

int TreeEdit::opening_comma(int word) const {
  const int first = first_of(word);
  if (words_[at(first)] == ",") return first;
  return first > 0 && words_[at(first - 1)] == "," ? first - 1 : -1;
}

int TreeEdit::phrase_at(int word) const {
  while (head(word) < size_ && (label(word) == Deprel::flat || label(word) == Deprel::compound ||
                                (label(word) == Deprel::nummod && head(word) < word)))
    word = head(word);
  return word;
}

int TreeEdit::beginning(int verb) const {
  for (int i = 0; i < verb; ++i)
    if (head(i) == verb && is_helper(label(i)) && is_finite(tags_[at(i)])) return i;
  return info(tags_[at(verb)]).upos == Upos::verb && info(tags_[at(verb)]).form == VerbForm::finite
             ? verb
             : -1;
}

bool TreeEdit::is_to_clause(int verb) const {
  const int mark = child(verb, Deprel::mark, verb);
  return mark >= 0 && words_[at(mark)] == "to" && child(verb, Deprel::nsubj, verb) < 0;
}

bool TreeEdit::is_plain_past(int word) const {
  const FineTagInfo& tag = info(tags_[at(word)]);
  return tag.upos == Upos::verb && tag.form == VerbForm::finite && tag.tense == Tense::past &&
         !has(word, Deprel::aux) && !has(word, Deprel::aux_pass);
}

bool TreeEdit::hangs_as_clause(int word) const {
  switch (label(word)) {
    case Deprel::acl:
    case Deprel::acl_relcl:
    case Deprel::advcl:
    case Deprel::ccomp:
    case Deprel::parataxis:
    case Deprel::xcomp:
      return true;
    default:
      return false;
  }
}

bool TreeEdit::is_own_clause(int verb) const {
  constexpr std::array<string_view, 7> links{"who",   "which", "that", "whose",
                                             "where", "whom",  "what"};
  for (int i = 0; i < size_; ++i) {
    if (head(i) != verb) continue;
    switch (label(i)) {
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
      case Deprel::csubj:
      case Deprel::expl:
        return true;
      case Deprel::mark:
        // "were to investigate" is finite
        if (words_[at(i)] != "to" || beginning(verb) < 0) return true;
        break;
      default:
        if (i < verb && one_of(words_[at(i)], links)) return true;
    }
  }
  return false;
}

bool TreeEdit::is_free_clause(int verb) const {
  const int start = beginning(verb);
  bool subject = false;
  for (int i = 0; i < verb; ++i) {
    if (head(i) != verb) {
      // "whose union called", "in which"
      if (is_link(words_[at(i)]) && head(i) < size_ && head(head(i)) == verb) return false;
      continue;
    }
    if (label(i) == Deprel::mark || is_link(words_[at(i)])) return false;
    subject = subject || ((is_subject(i) || label(i) == Deprel::expl) && i < start);
  }
  return subject;
}

std::string TreeEdit::base_of(int verb) const {
  const string_view word = words_[at(verb)];
  std::string base = verb_base(word);
  if (base.empty()) base = word.substr(0, word.size() - (word.ends_with('s') ? 1 : 0));
  return base;
}

bool TreeEdit::says(int verb) const {
  return upos(verb) == Upos::verb && (words_[at(verb)] == "said" || takes_content(base_of(verb)));
}

bool TreeEdit::has_object_behind(int verb) const {
  for (int i = verb + 1; i < size_; ++i)
    if (head(i) == verb && label(i) == Deprel::obj) return true;
  return false;
}

}  // namespace fabula
