#include "ingest/text/noun_or_verb.h"

#include <algorithm>
#include <array>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

FineTag noun_tag(bool plural) { return fine_tag({.upos = Upos::noun, .plural = plural}); }

/// Past forms that verb_base knows no other base of; sorted.
constexpr auto unchanging = std::to_array<string_view>(
    {"ate",  "beat",      "become", "been",  "bet",   "bid",    "born",   "broadcast", "burst",
     "bust", "cast",      "come",   "cost",  "cut",   "did",    "fit",    "forecast",  "got",
     "had",  "hit",       "hurt",   "input", "knit",  "lay",    "let",    "offset",    "output",
     "put",  "quit",      "read",   "rid",   "run",   "saw",    "set",    "shed",      "shone",
     "shut", "simulcast", "slit",   "spit",  "split", "spread", "sublet", "thrust",    "upset",
     "was",  "wed",       "went",   "were",  "wet"});

bool is_lower(string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "read", "reread", "oversaw"
bool is_unchanging(string_view word) {
  if (std::ranges::binary_search(unchanging, word)) return true;
  for (const string_view prefix : {"fore", "mis", "out", "over", "re", "un", "under"})
    if (word.starts_with(prefix) &&
        std::ranges::binary_search(unchanging, word.substr(prefix.size())))
      return true;
  return false;
}

/// Tagged as a past form though it has the form of none.
bool is_uninflected_past(string_view word, FineTag tag) {
  return info(tag).upos == Upos::verb && info(tag).tense == Tense::past && is_lower(word) &&
         verb_base(word).empty() && !word.ends_with("ed") && !word.ends_with("en") &&
         !is_unchanging(word);
}

bool is_present_in_s(string_view word, FineTag tag) {
  return tag == present_tag() && is_lower(word) && word.ends_with('s');
}

bool is_s_form(string_view word, FineTag tag) {
  return is_present_in_s(word, tag) && !takes_content(word.substr(0, word.size() - 1));
}

bool is_in_phrase(FineTag tag) {
  switch (info(tag).upos) {
    case Upos::adj:
    case Upos::adp:
    case Upos::det:
    case Upos::noun:
    case Upos::num:
    case Upos::propn:
      return true;
    default:
      return false;
  }
}

/// Finite beyond doubt: no plural noun.
bool is_predicate(string_view word, FineTag tag) {
  return is_finite(tag) && (info(tag).upos == Upos::aux || info(tag).tense == Tense::past ||
                            one_of(word, {"do", "does", "has", "have"}));
}

/// "other US states", "several Ayr mills": behind what asks for several and a name the plural.
bool is_counted_plural(std::span<const string_view> words, std::span<const FineTag> tags,
                       std::size_t i) {
  return i >= 2 && is_present_in_s(words[i], tags[i]) && info(tags[i - 1]).upos == Upos::propn &&
         !words[i - 1].ends_with('s') &&
         one_of(words[i - 2],
                {"both", "few", "many", "other", "several", "these", "those", "various"});
}

/// "told reporters that talks failed"
void retag_subject_of_content(std::span<const string_view> words, std::span<FineTag> tags,
                              std::size_t subject) {
  static const FineTag conjunction = fine_tag({.upos = Upos::sconj});
  const std::size_t verb = subject + 1;
  if (verb >= words.size() || !is_present_in_s(words[subject], tags[subject])) return;
  const bool past = info(tags[verb]).upos == Upos::verb && info(tags[verb]).tense == Tense::past;
  if (!past && !is_predicate(words[verb], tags[verb])) return;
  tags[subject - 1] = conjunction;
  tags[subject] = noun_tag(true);
  if (past) tags[verb] = past_tense_tag();
}

class NounsAndVerbs : TreeEdit {
 public:
  explicit NounsAndVerbs(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) {
      if (upos(i) != Upos::verb || beginning(i) != i) continue;
      if (has_subject(i)) {
        give_to_subject(i);
        continue;
      }
      const int before = noun_before(i);
      if (before >= 0 && stands_as_predicate(i))
        make_subject(before, i);
      else if (label(i) != Deprel::root && is_counted(i))
        make_noun(i);
      else if (is_stray(i) || disagrees(i))
        make_head(i);
    }
  }

 private:
  /// The noun right before a verb that was taken for part of its phrase; else -1.
  int noun_before(int verb) const {
    const int noun = verb - 1;
    const bool part = label(noun) == Deprel::compound || label(noun) == Deprel::amod ||
                      label(noun) == Deprel::nmod || label(noun) == Deprel::flat;
    return head(noun) == verb && part && is_noun(noun) ? noun : -1;
  }

  /// "former President Berg defeats Lund": what stands before the subject modifies that.
  void give_to_subject(int verb) {
    const int subject = child(verb, Deprel::nsubj, verb);
    for (int i = 0; i < subject; ++i)
      if (head(i) == verb && (label(i) == Deprel::amod || label(i) == Deprel::det) &&
          upos(i) != Upos::verb && is_noun(subject) && all_hang_below(i + 1, subject, subject))
        heads_[at(i)] = subject;
  }

  bool stands_as_predicate(int verb) const {
    if (has(verb, Deprel::case_)) return false;
    switch (label(verb)) {
      case Deprel::root:
      case Deprel::ccomp:
      case Deprel::parataxis:
        return true;
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
        return takes_content(base_of(verb)) && head(verb) > verb && has_subject_behind(verb);
      default:
        return false;
    }
  }

  /// "reports Anna has left": the predicate above has another subject.
  bool has_subject_behind(int verb) const {
    for (int i = verb + 1; i < head(verb); ++i)
      if (head(i) == head(verb) && is_subject(i)) return true;
    return false;
  }

  void make_subject(int noun, int verb) {
    for (int i = 0; i < noun; ++i)
      if (head(i) == verb &&
          (label(i) == Deprel::det || label(i) == Deprel::amod || label(i) == Deprel::compound ||
           label(i) == Deprel::nmod || label(i) == Deprel::nmod_poss || label(i) == Deprel::nummod))
        heads_[at(i)] = noun;
    hang(noun, verb, Deprel::nsubj);
  }

  /// Has what only nouns have.
  bool is_counted(int word) const {
    if (!words_[at(word)].ends_with('s') || !is_lower(words_[at(word)])) return false;
    for (int i = 0; i < word; ++i)
      if (head(i) == word && (label(i) == Deprel::case_ || label(i) == Deprel::nummod ||
                              (label(i) == Deprel::det && upos(i) == Upos::det)))
        return true;
    return false;
  }

  /// "rest on these ice shelves": without a conjunction, a comma or a subject no present tense
  /// stands behind a noun.
  bool is_stray(int verb) const {
    const int noun = verb - 1;
    return label(verb) == Deprel::conj && is_s_form(words_[at(verb)], tags_[at(verb)]) &&
           !has(verb, Deprel::cc) && !has(verb, Deprel::obj) && upos(noun) == Upos::noun &&
           noun > head(verb) && !hangs_below(noun, verb) && label(noun) != Deprel::root &&
           !(upos(head(verb)) == Upos::verb && takes_content(base_of(head(verb))));
  }

  /// "Acme wins Oslo order": a second verb of one subject has the form of the first.
  bool disagrees(int verb) const {
    const int noun = verb - 1, above = head(verb);
    return label(verb) == Deprel::conj && tags_[at(verb)] == present_tag() &&
           !words_[at(verb)].ends_with('s') && is_lower(words_[at(verb)]) &&
           !has(verb, Deprel::cc) && !has(verb, Deprel::obj) && above >= 0 &&
           is_present_in_s(words_[at(above)], tags_[at(above)]) && is_noun(noun) &&
           label(noun) == Deprel::obj && head(noun) == above;
  }

  /// The noun before the word becomes part of its phrase.
  void make_head(int word) {
    const int noun = word - 1;
    if (hangs_below(head(noun), word)) return;
    tags_[at(word)] = noun_tag(words_[at(word)].ends_with('s'));
    hang(word, head(noun), label(noun));
    for (int i = 0; i < size_; ++i) {
      if (head(i) == noun) heads_[at(i)] = word;
      if (head(i) == word && label(i) == Deprel::obl) labels_[at(i)] = Deprel::nmod;
    }
    hang(noun, word, Deprel::compound);
  }

  void make_noun(int word) {
    tags_[at(word)] = noun_tag(true);
    const int above = head(word);
    if (!has(word, Deprel::case_) || is_subject(word)) return;
    labels_[at(word)] = upos(above) == Upos::verb ? Deprel::obl : Deprel::nmod;
  }
};

}  // namespace

void retag_nouns(std::span<const string_view> words, std::span<FineTag> tags) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (is_uninflected_past(words[i], tags[i])) tags[i] = noun_tag(false);
    if (is_counted_plural(words, tags, i)) tags[i] = noun_tag(true);
    if (info(tags[i - 1]).upos != Upos::noun) continue;
    if (words[i] == "that") retag_subject_of_content(words, tags, i + 1);
    if (!is_s_form(words[i], tags[i])) continue;
    std::size_t next = i + 1;
    if (one_of(words[next], {"at", "between", "for", "from", "in", "like", "of", "on", "with"}))
      while (next + 1 < words.size() && is_in_phrase(tags[next])) ++next;
    if (is_predicate(words[next], tags[next])) tags[i] = noun_tag(true);
  }
}

void restore_nouns_and_verbs(const TreeEdit& tree) { NounsAndVerbs(tree).run(); }

}  // namespace fabula
