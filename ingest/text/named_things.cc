#include "ingest/text/named_things.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class NamedThings : TreeEdit {
 public:
  explicit NamedThings(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 2; i < size_; ++i) {
      restore_shared_noun(i);
      restore_model(i);
      if (upos(i) != Upos::noun) continue;
      if (has(i, Deprel::cc))
        restore_description(i);
      else if (label(i) == Deprel::conj)
        restore_owner(i);
    }
  }

 private:
  /// "hit Polish and German ships", "between US and Polish firms": the noun behind the second
  /// adjective is what both tell of, and takes the place of the first.
  void restore_shared_noun(int second) {
    const int link = second - 1, first = second - 2;
    const bool ranks = one_of(words_[at(second)], {"first", "last", "only", "second", "third"});
    if (second + 1 >= size_ || upos(link) != Upos::cconj || !may_modify(first) || ranks ||
        !(may_modify(second) || label(second) == Deprel::compound) || !is_noun(second + 1) ||
        has(first, Deprel::cop))
      return;
    const int noun = phrase_at(second + 1);
    const bool joined =
        label(second) == Deprel::conj || (label(noun) == Deprel::conj && head(noun) == first);
    if (!joined || noun <= second || has(noun, Deprel::det) || hangs_below(first, noun) ||
        hangs_below(first, second) || hangs_below(first, link))
      return;
    if (hangs_below(noun, first) || head(noun) != head(first))
      hang(noun, head(first), label(first) == Deprel::ccomp ? Deprel::obj : label(first));
    for (int i = 0; i < first; ++i)
      if (head(i) == first && label(i) != Deprel::advmod) heads_[at(i)] = noun;
    hang(first, noun, upos(first) == Upos::adj ? Deprel::amod : Deprel::compound);
    hang(second, first, Deprel::conj);
    hang(link, second, Deprel::cc);
  }

  bool may_modify(int word) const {
    return upos(word) == Upos::adj || label(word) == Deprel::amod ||
           one_of(words_[at(word)], {"EU", "U.K.", "U.N.", "U.S.", "UK", "UN", "US"});
  }

  /// "Bolt 7 Cruisers", "Bolt 7 jets": behind a number the noun is no other word for the maker, but
  /// what is made.
  void restore_model(int noun) {
    const int maker = head(noun), number = noun - 1;
    if (label(noun) != Deprel::appos || !is_noun(noun) || maker != noun - 2 ||
        upos(maker) != Upos::propn || upos(number) != Upos::num || head(number) != noun)
      return;
    hang(noun, head(maker), label(maker));
    for (int i = 0; i < size_; ++i)
      if (head(i) == maker && (i < maker || i > noun)) heads_[at(i)] = noun;
    hang(maker, noun, Deprel::compound);
  }

  /// "bread and cake maker Bolt": the maker, or the name that it hangs on, takes the place of the
  /// first noun.
  void restore_description(int noun) {
    const int link = child(noun, Deprel::cc, noun), first = link - 1;
    if (first < 0 || !is_bare(first) || !is_bare(noun) || has(first, Deprel::appos) ||
        is_of_several(first))
      return;
    const bool names_it = label(noun) == Deprel::conj;
    const int top = names_it ? noun : head(noun), name = names_it ? name_behind(noun) : top;
    if (name <= noun || name == size_ || upos(name) != Upos::propn) return;
    if (head(top) != first && head(top) != head(first)) return;
    hang(top, head(first), label(first));
    for (int i = 0; i < size_; ++i)
      if (head(i) == first && (i < first || i > top)) heads_[at(i)] = top;
    hang(first, noun, Deprel::compound);
  }

  /// The name right behind a noun that it names, else -1.
  int name_behind(int noun) const {
    const int name = child(noun, Deprel::appos, size_);
    return name > noun && first_of(name) == noun + 1 ? name : -1;
  }

  /// One that is not counted, and nobody's.
  bool is_bare(int noun) const {
    return upos(noun) == Upos::noun && !info(tags_[at(noun)]).plural && !has(noun, Deprel::det) &&
           !has(noun, Deprel::nummod) && !has(noun, Deprel::nmod_poss);
  }

  /// "wife and daughter Anna were there"
  bool is_of_several(int subject) const {
    const int verb = head(subject);
    if (!is_subject(subject) || verb == size_) return false;
    for (int i = subject; i < size_; ++i)
      if (head(i) == verb && one_of(words_[at(i)], {"are", "have", "were"})) return true;
    return false;
  }

  /// "Rome and New York hotels": the hotels take the place of the name.
  void restore_owner(int noun) {
    const int first = first_of(noun);
    if (first < 1 || upos(first) == Upos::punct || has(noun, Deprel::det) || !is_noun(first - 1))
      return;
    const int name = phrase_at(first - 1);
    if (upos(name) != Upos::propn || label(name) != Deprel::conj || !has(name, Deprel::cc) ||
        upos(head(name)) != Upos::propn || last_of(name) != first - 1 || hangs_below(name, noun))
      return;
    hang(noun, head(name), Deprel::conj);
    for (int i = 0; i < name; ++i)
      if (head(i) == name && (label(i) == Deprel::cc || label(i) == Deprel::punct))
        heads_[at(i)] = noun;
    hang(name, noun, Deprel::compound);
  }
};

}  // namespace

void restore_named_things(const TreeEdit& tree) { NamedThings(tree).run(); }

}  // namespace fabula
