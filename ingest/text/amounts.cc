#include "ingest/text/amounts.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class Amounts : TreeEdit {
 public:
  explicit Amounts(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_price(i);
      restore_priced(i);
      restore_bearer(i);
      restore_shifted(i);
      restore_mark(i);
      restore_result(i);
      restore_count(i);
    }
  }

 private:
  bool is_currency(int word) const {
    return one_of(words_[at(word)], {"$", "£", "€", "¥", "US$", "A$", "C$", "HK$", "NZ$"});
  }

  /// "a 24 million pounds operating loss": the amount modifies the noun behind it.
  void restore_priced(int noun) {
    const int amount = head(noun);
    if (amount >= noun || !is_amount(amount) || is_currency(amount) || !is_noun(noun) ||
        (label(noun) != Deprel::nmod_unmarked && label(noun) != Deprel::compound) ||
        !all_hang_below(amount + 1, noun, noun))
      return;
    hang(noun, head(amount), label(amount));
    for (int i = 0; i < amount; ++i)
      if (head(i) == amount && upos(i) != Upos::num) heads_[at(i)] = noun;
    hang(amount, noun, Deprel::compound);
  }

  /// "to build $12 billion plant": sign and number stand before the noun that they price.
  void restore_price(int sign) {
    if (!is_currency(sign)) return;
    int noun = sign + 1;
    while (noun < size_ && upos(noun) == Upos::num && hangs_below(noun, sign)) ++noun;
    // "its $2 billion bank programme"
    while (noun > sign + 1 && noun < size_ && label(noun) == Deprel::compound && head(noun) > noun)
      noun = head(noun);
    const bool stray =
        noun < size_ && (label(noun) == Deprel::advmod || label(noun) == label(sign) ||
                         (label(noun) == Deprel::obj && has(sign, Deprel::case_)) ||
                         (label(noun) == Deprel::conj && !has(noun, Deprel::cc)));
    if (noun == sign + 1 || noun >= size_ || upos(noun) != Upos::noun || head(noun) != head(sign) ||
        !stray)
      return;
    labels_[at(noun)] = label(sign);
    for (int i = 0; i < sign; ++i)
      if (head(i) == sign) heads_[at(i)] = noun;
    if (sign > 1 && words_[at(sign - 1)] == "'s" && head(sign - 1) < size_ &&
        head(head(sign - 1)) == noun)
      labels_[at(head(sign - 1))] = Deprel::nmod_poss;
    hang(sign, noun, Deprel::compound);
  }

  /// "lost ten": a bare number right behind such a verb is how many, not when.
  void restore_result(int number) {
    const int verb = head(number), next = number + 1;
    if (label(number) != Deprel::obl_unmarked || upos(number) != Upos::num || verb + 1 != number ||
        upos(verb) != Upos::verb || has(verb, Deprel::obj) || has(verb, Deprel::aux_pass) ||
        (next < size_ && upos(next) != Upos::punct && upos(next) != Upos::cconj) ||
        !one_of(base_of(verb), {"gain", "hold", "lose", "win"}))
      return;
    labels_[at(number)] = Deprel::obj;
  }

  /// "has halved to 10% a tariff on cars": the object may stand behind the amount.
  void restore_shifted(int noun) {
    const int amount = head(noun), verb = amount < size_ ? head(amount) : size_;
    if (label(noun) != Deprel::nmod_unmarked || amount >= noun || !has(noun, Deprel::det) ||
        verb >= amount || upos(verb) != Upos::verb || has(verb, Deprel::obj))
      return;
    const int mark = child(amount, Deprel::case_, amount);
    if (mark == verb + 1 && words_[at(mark)] == "to") hang(noun, verb, Deprel::obj);
  }

  /// "for an expanded $8 billion programme": the preposition is of the noun that the sum prices.
  void restore_mark(int sign) {
    const int noun = head(sign), mark = child(sign, Deprel::case_, sign);
    if (!is_currency(sign) || label(sign) != Deprel::compound || noun < sign || noun == size_ ||
        mark < 0 || has(noun, Deprel::case_))
      return;
    for (int i = mark; i < sign; ++i)
      if (head(i) == sign) heads_[at(i)] = noun;
    if (label(noun) == Deprel::obj) labels_[at(noun)] = Deprel::obl;
  }

  /// "detains 21 over a fire": those whom it detains, and no number of fires.
  void restore_count(int number) {
    const int verb = number - 1, preposition = number + 1, noun = head(number);
    if (verb < 0 || upos(number) != Upos::num || noun <= preposition || noun == size_ ||
        upos(verb) != Upos::verb || beginning(verb) < 0 || upos(preposition + 1) == Upos::num ||
        !one_of(words_[at(preposition)], {"after", "amid", "for", "in", "over"}) ||
        (label(number) != Deprel::nummod && label(number) != Deprel::compound))
      return;
    const int object = child(verb, Deprel::obj, size_);
    if (object >= 0 && object != noun) return;
    hang(number, verb, Deprel::obj);
    if (object == noun) labels_[at(noun)] = Deprel::obl;
  }

  bool is_amount(int word) const {
    return is_currency(word) ||
           one_of(words_[at(word)], {"cents", "dollars", "euros", "francs", "kronor", "pesos",
                                     "pounds", "reais", "roubles", "rubles", "rupees", "yen"});
  }

  /// A clause behind an amount tells of the noun that the amount measures, or of all that the verb
  /// tells.
  void restore_bearer(int clause) {
    if (upos(clause) != Upos::verb ||
        (label(clause) != Deprel::acl && label(clause) != Deprel::acl_relcl))
      return;
    // "sold it for 900 euros, which helped the bank"
    const int which = child(clause, Deprel::nsubj, clause);
    if (which > 1 && words_[at(which)] == "which" && words_[at(which - 1)] == "," &&
        is_amount(which - 2)) {
      const int verb = verb_above(head(clause));
      if (verb < which - 2) heads_[at(clause)] = verb;
      return;
    }
    const int amount = head(clause);
    if (amount >= clause || !is_amount(amount)) return;
    const int bearer = head(amount);
    if (bearer < amount && label(amount) == Deprel::nmod && is_noun(bearer) &&
        child(amount, Deprel::case_, amount) == bearer + 1 && words_[at(bearer + 1)] == "of")
      heads_[at(clause)] = bearer;
  }
};

}  // namespace

void restore_amounts(const TreeEdit& tree) { Amounts(tree).run(); }

}  // namespace fabula
