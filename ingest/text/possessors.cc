#include "ingest/text/possessors.h"

namespace fabula {
namespace {

class Possessors : TreeEdit {
 public:
  explicit Possessors(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      if (label(i) != Deprel::nmod_poss) continue;
      if (upos(i) != Upos::propn && upos(i) != Upos::pron) continue;
      while (head(i) > i && label(head(i)) == Deprel::compound && head(head(i)) > head(i))
        hang(i, head(head(i)), Deprel::nmod_poss);
    }
  }
};

}  // namespace

void restore_possessors(const TreeEdit& tree) { Possessors(tree).run(); }

}  // namespace fabula
