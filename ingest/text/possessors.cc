#include "ingest/text/possessors.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class Possessors : TreeEdit {
 public:
  explicit Possessors(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_possessed(i);
      if (is_subject(i) && has_mark_of_possession(i)) take_noun_for_clause(i);
      if (label(i) != Deprel::nmod_poss) continue;
      take_nouns_before(i);
      take_name_before(i);
      if (upos(i) != Upos::propn && upos(i) != Upos::pron) continue;
      while (head(i) > i && label(head(i)) == Deprel::compound && head(head(i)) > head(i))
        hang(i, head(head(i)), Deprel::nmod_poss);
    }
  }

 private:
  /// The "'s" behind a word, else -1.
  int mark_of_possession(int word) const {
    for (int i = word + 1; i < size_; ++i)
      if (head(i) == word && upos(i) == Upos::part && one_of(words_[at(i)], {"'s", "\u2019s"}))
        return i;
    return -1;
  }
  bool has_mark_of_possession(int word) const { return mark_of_possession(word) >= 0; }

  /// "Mayor Anna Berg's handling of it": without a comma the noun is no other word for the name,
  /// all of which owns it.
  void restore_possessed(int noun) {
    const int name = head(noun);
    if (label(noun) != Deprel::appos || upos(noun) != Upos::noun || name >= noun) return;
    const int owner = child(noun, Deprel::nmod_poss, noun);
    const int mark = owner > name ? mark_of_possession(owner) : -1;
    if (mark < 0) return;
    for (int i = name + 1; i < mark; ++i)
      if (upos(i) == Upos::punct ? words_[at(i)] != "-" : !hangs_below(i, name)) return;
    hang(noun, head(name), label(name));
    for (int i = 0; i < size_; ++i)
      if (head(i) == name && (i > mark || label(i) == Deprel::case_ || label(i) == Deprel::cc))
        heads_[at(i)] = noun;
    hang(name, noun, Deprel::nmod_poss);
    hang(owner, name, Deprel::flat);
    heads_[at(mark)] = name;
  }

  /// "van Dorn's house": a noun right before a name that owns belongs to the name.
  void take_nouns_before(int owner) {
    const int owned = head(owner);
    if (owned <= owner || upos(owner) != Upos::propn || !has_mark_of_possession(owner)) return;
    for (int i = first_of(owner) - 1; i >= 0 && head(i) == owned && label(i) == Deprel::compound;
         --i)
      heads_[at(i)] = owner;
  }

  /// "at the Bank of Norvia's branch": behind a word with a capital and before one without, the
  /// whole name owns, not what stands behind "of" alone.
  void take_name_before(int owner) {
    const int owned = head(owner), of = first_of(owner) - 1, mark = mark_of_possession(owner);
    if (upos(owner) != Upos::propn || owned <= owner || upos(owned) != Upos::noun || of < 1 ||
        words_[at(of)] != "of" || head(of) != owned || upos(of - 1) != Upos::propn || mark < 0)
      return;
    int name = of - 1;
    while (label(name) == Deprel::flat && head(name) < name) name = head(name);
    const int above = head(name);
    if (upos(name) != Upos::propn || (head(owned) != name && head(owned) != above)) return;
    hang(owned, above, label(name));
    if (const int preposition = child(name, Deprel::case_, name); preposition >= 0)
      heads_[at(preposition)] = owned;
    hang(name, owned, Deprel::nmod_poss);
    hang(owner, name, Deprel::nmod);
    heads_[at(of)] = owner;
    heads_[at(mark)] = name;
  }

  /// "in protest at Lee's negotiated deal": what was read as a clause, "Lee negotiated a deal", is
  /// the deal, which takes the place of the participle.
  void take_noun_for_clause(int possessor) {
    const int participle = head(possessor);
    if (participle <= possessor || info(tags_[at(participle)]).form != VerbForm::participle) return;
    int noun = participle + 1;
    while (noun < size_ && !(head(noun) == participle && label(noun) == Deprel::obj)) ++noun;
    if (noun == size_ || !is_noun(noun)) return;
    const int above = head(participle);
    hang(noun, above, relation_below(above, label(participle)));
    hang(participle, noun, Deprel::amod);
    for (int i = 0; i < size_; ++i)
      if (head(i) == participle) hang(i, noun, label(i) == Deprel::mark ? Deprel::case_ : label(i));
    hang(possessor, noun, Deprel::nmod_poss);
  }

  /// What a noun is to the word above it where a clause had this relation.
  Deprel relation_below(int above, Deprel clause) const {
    switch (clause) {
      case Deprel::advcl:
      case Deprel::acl:
        return above < size_ && is_noun(above) ? Deprel::nmod : Deprel::obl;
      case Deprel::ccomp:
      case Deprel::xcomp:
        return Deprel::obj;
      default:
        return clause;
    }
  }
};

}  // namespace

void restore_possessors(const TreeEdit& tree) { Possessors(tree).run(); }

}  // namespace fabula
