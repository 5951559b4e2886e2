#include "ingest/text/noun_attachments.h"

#include "ingest/text/one_of.h"
#include "ingest/text/prepositional_phrases.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class NounAttachments : TreeEdit {
 public:
  explicit NounAttachments(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_subject(i);
      restore_noun(i);
      restore_owner(i);
      restore_predicate(i);
      restore_pair(i);
      restore_compound(i);
      restore_pact(i);
      restore_named(i);
      restore_bearer(i);
      restore_value(i);
      restore_contact(i);
      restore_hyphened(i);
      restore_adjunct(i);
      restore_message(i);
    }
  }

 private:
  /// "posted a note on the site saying she had left", "sent a letter to Anna asking her to go": the
  /// message tells it, not the place or person that it goes to.
  void restore_message(int telling) {
    const int addressee = head(telling);
    if (label(telling) != Deprel::acl || addressee >= telling ||
        !words_[at(telling)].ends_with("ing") || has(telling, Deprel::mark) ||
        !(takes_content(base_of(telling)) || asks_for_deed(base_of(telling))) ||
        !(label(addressee) == Deprel::nmod || label(addressee) == Deprel::obl) ||
        !has(addressee, Deprel::case_))
      return;
    const int above = head(addressee);
    for (int i = addressee - 1; i >= 0 && upos(i) != Upos::verb; --i) {
      if (!(i == above || head(i) == above) || !is_message(words_[at(i)])) continue;
      if (label(i) == Deprel::obj || label(i) == Deprel::nsubj_pass) hang(telling, i, Deprel::acl);
      return;
    }
  }

  static bool is_message(std::string_view noun) {
    return one_of(noun, {"announcement", "email", "e-mail", "letter", "memo", "message", "note",
                         "notice", "post", "release", "report", "statement", "tweet", "video"});
  }

  /// "signed a memorandum of understanding this month": of what stands behind "of" a time is no
  /// object; it is a noun, and the time is the verb's.
  void restore_noun(int gerund) {
    const int of = gerund - 1;
    if (label(gerund) != Deprel::acl || of < 1 || words_[at(of)] != "of" || head(of) != gerund ||
        !words_[at(gerund)].ends_with("ing") || head(gerund) != of - 1)
      return;
    int time = -1;
    for (int i = gerund + 1; i < size_; ++i)
      if (head(i) == gerund && label(i) == Deprel::obj) time = i;
    const bool dated =
        time >= 0 && one_of(words_[at(time)], {"week", "month", "year", "quarter", "summer"});
    if (!dated && words_[at(gerund)] != "understanding") return;
    tags_[at(gerund)] = fine_tag({.upos = Upos::noun});
    hang(gerund, of - 1, Deprel::nmod);
    hang(of, gerund, Deprel::case_);
    if (dated) hang(time, head(of - 1), Deprel::obl_unmarked);
  }

  /// "delayed a rally Acme planned", "wore the hat the Duke of Ayr designed": a clause right behind
  /// the noun that it tells of.
  void restore_contact(int name) {
    const int noun = head(name);
    if (label(name) != Deprel::appos || noun >= name || label(noun) != Deprel::obj ||
        first_of(name) != noun + 1)
      return;
    int verb = name + 1;
    while (verb < size_ && upos(verb) != Upos::verb) ++verb;
    if (verb == size_ || has(verb, Deprel::obj) || !all_hang_below(name + 1, verb, noun)) return;
    const bool joined = verb == name + 1 && upos(name) == Upos::propn && is_plain_past(verb) &&
                        label(verb) == Deprel::conj && head(verb) == head(noun);
    const bool told = words_[at(noun + 1)] == "the" && upos(noun) == Upos::noun &&
                      label(verb) == Deprel::acl && head(verb) == noun &&
                      info(tags_[at(verb)]).tense == Tense::past && needs_object(base_of(verb)) &&
                      !has(verb, Deprel::obl_agent) && !is_parted(name + 1, verb);
    if (!joined && !told) return;
    tags_[at(verb)] = past_tense_tag();
    for (int i = name + 1; i < verb; ++i)
      if (head(i) == noun) heads_[at(i)] = name;
    hang(verb, noun, Deprel::acl_relcl);
    hang(name, verb, Deprel::nsubj);
  }

  /// Whether a mark or a conjunction stands in [first, last).
  bool is_parted(int first, int last) const {
    for (int i = first; i < last; ++i)
      if (upos(i) == Upos::punct || upos(i) == Upos::cconj) return true;
    return false;
  }

  /// "the licence of ABC-Acme": the second half of a name is no other word for the licence.
  void restore_hyphened(int second) {
    const int first = second - 2;
    if (label(second) == Deprel::appos && upos(second) == Upos::propn && first >= 0 &&
        words_[at(second - 1)] == "-" && is_noun(first) && head(first) == head(second))
      hang(second, first, Deprel::flat);
  }

  /// The head of the amount right behind "worth"; -1 where there is none.
  int sum_behind(int worth) const {
    int sum = worth + 1;
    while (sum < size_ && upos(sum) == Upos::num) ++sum;
    const bool sign = sum == worth + 1 && sum < size_ && upos(sum) == Upos::sym;
    const bool counted = sum > worth + 1 && sum < size_ && is_noun(sum);
    return sign || counted ? sum : -1;
  }

  /// "a contract worth 20 million euros that both signed in May": what something is worth hangs on
  /// it, and what stands behind the sum does not hang on the sum.
  void restore_value(int worth) {
    if (words_[at(worth)] != "worth") return;
    const int noun = worth > 1 && words_[at(worth - 1)] == "," ? worth - 2 : worth - 1;
    if (noun < 0 || !is_noun(noun)) return;
    const int sum = head(worth) == noun ? sum_behind(worth) : head(worth);
    if (sum <= worth || sum >= size_ || hangs_below(noun, sum)) return;
    if (head(worth) == noun) hang(worth, sum, Deprel::amod);
    hang(sum, noun, Deprel::nmod);
    const int above = head(noun);
    for (int i = sum + 1; i < size_; ++i) {
      if (head(i) != sum) continue;
      if (label(i) == Deprel::acl || label(i) == Deprel::acl_relcl)
        heads_[at(i)] = noun;
      else if (label(i) == Deprel::nmod && above < noun && upos(above) == Upos::verb)
        hang(i, above, Deprel::obl);
    }
  }

  /// "Blue Line boss quits": a verb has one subject; a noun right behind another is the head of
  /// their phrase.
  void restore_subject(int noun) {
    const int verb = head(noun);
    const int name = noun - 1;
    if (label(noun) != Deprel::nsubj || verb <= noun || verb == size_ || name < 0 ||
        head(name) != verb || label(name) != Deprel::nsubj)
      return;
    if (is_noun(name) && is_noun(noun)) hang(name, noun, Deprel::compound);
  }

  /// "fill Anna Berg's seat": what has "'s" behind it owns the noun of the same place, which takes
  /// over its part in the clause.
  void restore_owner(int owner) {
    int mark = -1;
    for (int i = owner + 1; i < size_ && mark < 0; ++i)
      if (head(i) == owner && label(i) == Deprel::case_ && words_[at(i)] == "'s") mark = i;
    if (mark < 0 || label(owner) == Deprel::nmod_poss) return;
    for (int noun = mark + 1; noun < size_ && noun <= mark + 4; ++noun)
      if (head(noun) == head(owner) && is_noun(noun) && !has(noun, Deprel::case_) &&
          (label(noun) == label(owner) || head(owner) < owner) &&
          all_hang_below(mark + 1, noun, noun)) {
        labels_[at(noun)] = label(owner);
        return hang(owner, noun, Deprel::nmod_poss);
      }
  }

  /// "made exports a focus", "called the ruling a relief": of two nouns that nothing joins the
  /// second is what the first becomes.
  void restore_predicate(int noun) {
    const int object = head(noun);
    const bool joined = label(noun) == Deprel::conj || label(noun) == Deprel::obj;
    if (!joined || object >= noun || label(object) != Deprel::obj || has(noun, Deprel::cc) ||
        !is_noun(noun) || head(object) >= object ||
        !one_of(base_of(head(object)), {"call", "consider", "declare", "label", "make", "name"}))
      return;
    int first = noun;
    while (first > object && hangs_below(first - 1, noun)) --first;
    if (upos(first) != Upos::det || !hangs_below(first - 1, object) || words_[at(first - 1)] == ",")
      return;
    const bool verb = upos(object) == Upos::verb;
    if (verb != (label(noun) == Deprel::obj) || (verb && !has(object, Deprel::det))) return;
    if (verb) tags_[at(object)] = fine_tag({.upos = Upos::noun});
    hang(noun, head(object), Deprel::xcomp);
  }

  /// "a meeting between Anna and a minister": "between" asks for two.
  void restore_pair(int second) {
    const int noun = head(second);
    if (label(second) != Deprel::conj || noun >= second || !is_noun(second)) return;
    for (int first = noun + 1; first < second; ++first) {
      if (head(first) != noun || label(first) != Deprel::nmod || has(first, Deprel::conj)) continue;
      const int between = preposition_of(first);
      if (between < 0 || words_[at(between)] != "between") continue;
      heads_[at(second)] = first;
      return;
    }
  }

  /// "discipline and revenue growth": a noun has no object; it heads the noun right before it.
  void restore_compound(int noun) {
    const int above = head(noun), before = noun - 1;
    if (label(noun) != Deprel::obj || above >= noun || !is_noun(above) || !is_noun(noun) ||
        before <= above || head(before) != above || !is_noun(before))
      return;
    hang(noun, above, label(before));
    for (int i = 0; i < before; ++i)
      if (head(i) == before) heads_[at(i)] = noun;
    hang(before, noun, Deprel::compound);
  }

  /// "a memorandum of understanding, signed in May": what is told of it.
  void restore_pact(int clause) {
    const int noun = head(clause);
    if (noun < 2 || noun >= clause || words_[at(noun)] != "understanding" ||
        label(noun) != Deprel::nmod || words_[at(noun - 1)] != "of" ||
        (label(clause) != Deprel::acl && label(clause) != Deprel::acl_relcl &&
         label(clause) != Deprel::appos))
      return;
    heads_[at(clause)] = head(noun);
  }

  /// "the head of the unit, Anna Berg, resigned", "the resignation of its head, Anna Berg": whose
  /// name stands behind the comma is the person.
  void restore_named(int name) {
    const int noun = head(name);
    if (label(name) != Deprel::appos || upos(name) != Upos::propn || noun >= name ||
        upos(noun) != Upos::noun)
      return;
    const int last = comma_before(name) - 1;
    if (last < noun) return;
    if (last > noun && is_office(last) && hangs_below(last, noun) && !hangs_below(last, name)) {
      heads_[at(name)] = last;
    } else if (last == noun && label(noun) == Deprel::nmod && head(noun) < noun &&
               is_office(head(noun))) {
      const int of = preposition_of(noun);
      if (of >= 0 && words_[at(of)] == "of") heads_[at(name)] = head(noun);
    }
  }

  /// "by Acme News reporter Anna Berg": behind a name and a title without a comma, the second name
  /// heads the phrase.
  void restore_bearer(int name) {
    const int first = head(name);
    if (label(name) != Deprel::appos || upos(name) != Upos::propn || first >= name ||
        upos(first) != Upos::propn)
      return;
    const int title = child(name, Deprel::nmod, name);
    if (title < 1 || upos(title) != Upos::noun || has(title, Deprel::case_) ||
        phrase_at(title - 1) != first || words_[at(title - 1)] == ",")
      return;
    hang(name, head(first), label(first));
    for (int i = 0; i < size_; ++i)
      if (head(i) == first && (label(i) == Deprel::case_ || label(i) == Deprel::det || i > name))
        heads_[at(i)] = name;
    hang(first, title, Deprel::compound);
  }

  /// The comma right before the phrase of a name, else 0.
  int comma_before(int name) const {
    int first = name;
    while (first > 0 && hangs_below(first - 1, name) && words_[at(first - 1)] != ",") --first;
    return first > 0 && words_[at(first - 1)] == "," ? first - 1 : 0;
  }

  bool is_office(int noun) const {
    return one_of(
        words_[at(noun)],
        {"author",   "boss",      "captain",   "chair",     "chairman",     "chairwoman",
         "chief",    "coach",     "commander", "director",  "editor",       "founder",
         "governor", "head",      "leader",    "manager",   "mayor",        "minister",
         "owner",    "president", "secretary", "spokesman", "spokesperson", "spokeswoman"});
  }

  /// "marched through the town carrying flags", "blocked a road demanding jobs": what people do
  /// tells of them, not of where they are.
  void restore_adjunct(int doing) {
    const int place = head(doing);
    if (label(doing) != Deprel::acl || place >= doing || !is_noun(place) ||
        last_of(place) < doing || !all_hang_below(place + 1, doing, place) || head(place) > place ||
        upos(head(place)) != Upos::verb ||
        !one_of(words_[at(doing)],
                {"accusing", "alleging", "brandishing", "carrying", "chanting", "condemning",
                 "criticising", "criticizing", "demanding", "denouncing", "displaying", "holding",
                 "protesting", "raising", "shouting", "singing", "sporting", "waving", "wearing"}))
      return;
    const bool led = label(place) == Deprel::obl && preposition_of(place) >= 0;
    if (is_site(place) ? led || label(place) == Deprel::obj : led && upos(place) == Upos::propn)
      hang(doing, head(place), Deprel::advcl);
  }

  /// Where people gather.
  bool is_site(int noun) const {
    return one_of(
        words_[at(noun)],
        {"area",     "avenue",       "building",   "campus",  "capital", "center",  "centre",
         "city",     "court",        "embassy",    "factory", "gate",    "gates",   "highway",
         "house",    "headquarters", "office",     "offices", "palace",  "park",    "plant",
         "premises", "road",         "roads",      "school",  "square",  "station", "street",
         "streets",  "town",         "university", "village"});
  }

  int preposition_of(int noun) const { return child(noun, Deprel::case_, noun); }
};

}  // namespace

void restore_noun_attachments(const TreeEdit& tree) {
  NounAttachments(tree).run();
  restore_prepositional_phrases(tree);
}

}  // namespace fabula
