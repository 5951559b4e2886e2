#include "ingest/text/enumerations.h"

namespace fabula {
namespace {

class Enumerations : TreeEdit {
 public:
  explicit Enumerations(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int last = 0; last < size_; ++last) {
      join_behind_and(last);
      if (label(last) != Deprel::conj || !is_name(last) || !has(last, Deprel::cc)) continue;
      const int first = head(last);
      if (first >= last || !is_name(first)) continue;
      for (int i = first + 1; i < last; ++i)
        if (is_name(i) && !has(i, Deprel::det) && (is_told_of(i, first) || is_stray(i, first)))
          hang(i, first, Deprel::conj);
    }
  }

 private:
  /// "the agencies, Acme, Bolt, and Corex, agreed": the last name was hung on the noun, as a
  /// clause.
  void join_behind_and(int last) {
    const int noun = head(last);
    if (last < 2 || label(last) != Deprel::acl || !is_name(last) || noun >= last ||
        upos(last - 1) != Upos::cconj)
      return;
    for (int first = noun + 1; first < last - 1; ++first) {
      if (!is_name(first) || !is_told_of(first, noun)) continue;
      hang(last, first, Deprel::conj);
      hang(last - 1, last, Deprel::cc);
      return;
    }
  }

  bool is_told_of(int name, int first) const {
    return head(name) == first && label(name) == Deprel::appos;
  }

  /// "the banks, Acme, Bolt and Cole, agreed": read as one more subject of the verb.
  bool is_stray(int name, int first) const {
    const int noun = head(first);
    return is_subject(name) && label(first) == Deprel::appos && noun < first && is_subject(noun) &&
           head(noun) == head(name) && head(name) > name;
  }

  bool is_name(int word) const { return upos(word) == Upos::propn; }
};

}  // namespace

void restore_enumerations(const TreeEdit& tree) { Enumerations(tree).run(); }

}  // namespace fabula
