#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "ingest/text/document.h"
#include "ingest/text/tagset.h"

namespace fabula {

/// The tree of a sentence as the parser gives it, to be asked and changed by the stages that repair
/// it. Words are counted from 0; the head of the root is the number of words. Questions are linear
/// in the sentence's length.
class TreeEdit {
 public:
  /// All of one length; heads and labels as of Parser. They must outlive this.
  TreeEdit(std::span<const std::string_view> words, std::span<FineTag> tags, std::span<int> heads,
           std::span<Deprel> labels)
      : words_(words),
        tags_(tags),
        heads_(heads),
        labels_(labels),
        size_(static_cast<int>(heads.size())) {}

 protected:
  static std::size_t at(int word) { return static_cast<std::size_t>(word); }
  Upos upos(int word) const { return info(tags_[at(word)]).upos; }
  bool is_noun(int word) const { return upos(word) == Upos::noun || upos(word) == Upos::propn; }
  Deprel label(int word) const { return labels_[at(word)]; }
  int head(int word) const { return heads_[at(word)]; }
  void hang(int word, int head, Deprel label) {
    heads_[at(word)] = head;
    labels_[at(word)] = label;
  }

  /// The first word before `end` that hangs on this one with the relation, else -1.
  int child(int word, Deprel relation, int end) const;
  bool has(int word, Deprel relation) const { return child(word, relation, size_) >= 0; }
  bool is_subject(int word) const {
    return label(word) == Deprel::nsubj || label(word) == Deprel::nsubj_pass;
  }
  /// The first subject before `end`, the active one where it has both; else -1.
  int subject_before(int verb, int end) const {
    const int active = child(verb, Deprel::nsubj, end);
    return active >= 0 ? active : child(verb, Deprel::nsubj_pass, end);
  }
  bool has_subject(int verb) const {
    return has(verb, Deprel::nsubj) || has(verb, Deprel::nsubj_pass);
  }
  /// What the subject of a verb is to it: that of an active or of a passive one.
  Deprel subject_of(int verb) const {
    return has(verb, Deprel::aux_pass) ? Deprel::nsubj_pass : Deprel::nsubj;
  }
  bool hangs_below(int word, int top) const;
  /// The nearest verb at or above the word, else the number of words.
  int verb_above(int word) const;
  /// The leftmost and the rightmost word at or below this one.
  int first_of(int word) const;
  int last_of(int word) const;
  /// The comma with which the phrase begins or that stands right before it, else -1.
  int opening_comma(int word) const;
  /// The head of the name or compound that ends with this word.
  int phrase_at(int word) const;
  /// Whether all words in [first, last) hang below the top.
  bool all_hang_below(int first, int last, int top) const;
  /// Whether one of the words in [first, last) is a verb.
  bool has_verb(int first, int last) const;
  /// The first word of a predicate: a finite verb, or the finite auxiliary or copula before it;
  /// else -1.
  int beginning(int verb) const;
  /// "signed" of "it was signed", and of "a pact signed in May".
  bool is_past_participle(int word) const { return tags_[at(word)] == past_participle_tag(); }
  /// "to sail": an infinitive without a subject of its own.
  bool is_to_clause(int verb) const;
  /// A past tense without auxiliaries.
  bool is_plain_past(int word) const;
  /// The word is to its head what a clause can be.
  bool hangs_as_clause(int word) const;
  /// "who left", "when he left", "he left": a clause that is complete without a noun above it.
  bool is_own_clause(int verb) const;
  /// "the mayor resigned": finite, behind a subject of its own, and nothing makes it part of
  /// another clause.
  bool is_free_clause(int verb) const;
  std::string base_of(int verb) const;
  /// A verb whose content is a clause: "said", "agreed".
  bool says(int verb) const;
  bool has_object_behind(int verb) const;

  std::span<const std::string_view> words_;
  std::span<FineTag> tags_;
  std::span<int> heads_;
  std::span<Deprel> labels_;
  int size_;
};

}  // namespace fabula
