#include "ingest/text/free_clauses.h"

namespace fabula {
namespace {

class FreeClauses : TreeEdit {
 public:
  explicit FreeClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i)
      if (is_behind_comma(i)) set_free(i);
  }

 private:
  bool is_behind_comma(int clause) const {
    const int noun = head(clause);
    if (label(clause) != Deprel::acl_relcl || noun >= clause || !is_free_clause(clause))
      return false;
    return first_of(clause) > noun && opening_comma(clause) >= 0;
  }

  void set_free(int clause) {
    const int noun = head(clause), verb = verb_above(noun);
    if (verb == size_) {
      if (head(noun) == size_ && has(noun, Deprel::case_)) make_root(clause, noun, Deprel::obl);
    } else if (head(verb) == size_ && !has(clause, Deprel::cc) && !is_free_clause(verb)) {
      make_root(clause, verb, Deprel::advcl);
    } else {
      hang(clause, verb, says(clause) && !has_content(clause) ? Deprel::parataxis : Deprel::conj);
    }
  }

  bool has_content(int verb) const { return has(verb, Deprel::obj) || has(verb, Deprel::ccomp); }

  /// The former root opens the sentence.
  void make_root(int clause, int opening, Deprel relation) {
    for (int i = clause + 1; i < size_; ++i)
      if (head(i) == opening) heads_[at(i)] = clause;
    hang(clause, size_, Deprel::root);
    hang(opening, clause, relation);
  }
};

}  // namespace

void restore_free_clauses(const TreeEdit& tree) { FreeClauses(tree).run(); }

}  // namespace fabula
