#include "ingest/text/parted_clauses.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class PartedClauses : TreeEdit {
 public:
  explicit PartedClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) restore_reduced(i);
    for (int i = 2; i + 3 < size_; ++i) {
      if (!one_of(words_[at(i)], {"which", "who", "whose"}) || words_[at(i - 1)] != "," ||
          !is_noun(i - 2))
        continue;
      const int noun = phrase_at(i - 2), verb = verb_behind(i);
      if (verb == size_) continue;
      restore_main(noun, i, verb);
      restore_root(noun, verb);
      restore_subordinate(noun, verb);
    }
  }

 private:
  /// "the vote delayed since they took power would be held": a participle without an auxiliary
  /// tells of the noun, whose verb is the next; the noun right before that is the object of
  /// another.
  void restore_reduced(int participle) {
    const int noun = child(participle, Deprel::nsubj_pass, participle);
    const int verb = child(participle, Deprel::conj, size_),
              begin = verb < 0 ? -1 : beginning(verb);
    if (noun < 0 || !is_noun(noun) || has(participle, Deprel::aux_pass) ||
        has(participle, Deprel::aux) || begin <= participle || begin == verb ||
        has(verb, Deprel::cc) || words_[at(begin - 1)] == ",")
      return;
    if (const int other = subject_before(verb, verb); other >= 0) {
      const int owner = first_of(other) - 1;
      if (owner <= participle || upos(owner) != Upos::verb || !hangs_below(owner, participle) ||
          has(owner, Deprel::obj))
        return;
      hang(other, owner, Deprel::obj);
    }
    hang(verb, head(participle), label(participle));
    for (int i = 0; i < size_; ++i)
      if (head(i) == participle && (i < first_of(noun) || i > last_of(verb))) heads_[at(i)] = verb;
    hang(noun, verb, subject_of(verb));
    hang(participle, noun, Deprel::acl);
    tags_[at(participle)] = past_participle_tag();
  }

  /// The first verb behind the clause of the pronoun that stands right behind a comma and has
  /// neither a subject nor a conjunction, else the number of words.
  int verb_behind(int pronoun) const {
    for (int i = pronoun + 2; i < size_; ++i) {
      if (words_[at(i - 1)] != "," || (upos(i) != Upos::verb && upos(i) != Upos::aux)) continue;
      const int verb = upos(i) == Upos::aux ? head(i) : i;
      const bool finite = info(tags_[at(i)]).tense == Tense::past || upos(i) == Upos::aux;
      const bool bare = verb < size_ && verb >= i && upos(verb) == Upos::verb && finite &&
                        !has_subject(verb) && !has(verb, Deprel::cc) && !has(verb, Deprel::mark);
      return bare ? verb : size_;
    }
    return size_;
  }

  /// "Anna, whose party won, will govern": the clause of the pronoun took the noun for a subject,
  /// and the verb for one more of its own.
  void restore_main(int noun, int pronoun, int verb) {
    int clause = head(pronoun);
    if (words_[at(pronoun)] == "whose" && clause < size_) clause = head(clause);
    if (clause <= pronoun || clause >= verb || head(verb) != clause ||
        label(verb) != Deprel::conj || head(noun) != clause || !is_subject(noun))
      return;
    hang(verb, head(clause), label(clause));
    hang(clause, noun, Deprel::acl_relcl);
    hang(noun, verb, subject_of(verb));
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == clause) heads_[at(i)] = verb;
  }

  /// "The firm, which wants peace, sold arms": a verb with an object, taken for one of the clause
  /// that tells of the noun, where the sentence has none else.
  void restore_root(int noun, int verb) {
    if (head(noun) != size_ || has(noun, Deprel::cop) || has_subject(noun) ||
        !hangs_below(verb, noun) || !has_object_behind(verb))
      return;
    if (!has(verb, Deprel::aux) && !has(verb, Deprel::aux_pass)) tags_[at(verb)] = past_tense_tag();
    hang(verb, size_, Deprel::root);
    hang(noun, verb, subject_of(verb));
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == noun) heads_[at(i)] = verb;
  }

  /// "left after the mayor, who is ill, resigned": a clause, whose subject was taken for a phrase.
  void restore_subordinate(int noun, int verb) {
    const int main = head(noun), mark = child(noun, Deprel::case_, noun);
    if (main >= noun || label(noun) != Deprel::obl || head(verb) != main || mark < 0 ||
        (label(verb) != Deprel::advcl && label(verb) != Deprel::conj) ||
        !one_of(words_[at(mark)], {"after", "as", "before", "since", "until"}))
      return;
    if (!has(verb, Deprel::aux) && !has(verb, Deprel::aux_pass)) tags_[at(verb)] = past_tense_tag();
    labels_[at(verb)] = Deprel::advcl;
    hang(noun, verb, subject_of(verb));
    hang(mark, verb, Deprel::mark);
    // "who is in Bath for talks,"
    const int clause = child(noun, Deprel::acl_relcl, verb);
    for (int i = clause + 1; clause > noun && i < verb; ++i)
      if (head(i) == noun && label(i) == Deprel::nmod) hang(i, clause, Deprel::obl);
  }
};

}  // namespace

void restore_parted_clauses(const TreeEdit& tree) { PartedClauses(tree).run(); }

}  // namespace fabula
