#include "ingest/text/enumerations.h"

namespace fabula {
namespace {

class Enumerations : TreeEdit {
 public:
  explicit Enumerations(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int last = 0; last < size_; ++last) {
      if (label(last) != Deprel::conj || !is_name(last) || !has(last, Deprel::cc)) continue;
      const int first = head(last);
      if (first >= last || !is_name(first)) continue;
      for (int i = first + 1; i < last; ++i)
        if (head(i) == first && label(i) == Deprel::appos && is_name(i) && !has(i, Deprel::det))
          hang(i, first, Deprel::conj);
    }
  }

 private:
  bool is_name(int word) const { return upos(word) == Upos::propn; }
};

}  // namespace

void restore_enumerations(const TreeEdit& tree) { Enumerations(tree).run(); }

}  // namespace fabula
