#include "ingest/text/doubled_arguments.h"

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class DoubledArguments : TreeEdit {
 public:
  explicit DoubledArguments(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = size_ - 1; i > 0; --i) {
      if (is_subject(i)) restore_subject(i);
      restore_gift(i);
      if (label(i) == Deprel::obj) restore_object(i);
    }
  }

 private:
  /// The nearest noun before this one that is the same to their verb, on the same side; else -1.
  int twin_of(int noun) const {
    const int verb = head(noun);
    for (int i = noun - 1; i >= 0; --i) {
      if (i == verb) return -1;
      if (head(i) == verb && (label(i) == label(noun) || (is_subject(i) && is_subject(noun))))
        return i;
    }
    return -1;
  }

  void restore_subject(int second) {
    const int verb = head(second), first = twin_of(second);
    if (first < 0 || second > verb || has(second, Deprel::case_)) return;
    if (is_reflexive(second) && second == last_of(first) + 1)
      return hang(second, first, Deprel::nmod_unmarked);
    if (closes_list(first, second)) return hang(second, first, Deprel::conj);
    if (const int place = preposition_of(second, first); place >= 0) {
      hang(place, second, Deprel::case_);
      return hang(second, place - 1, Deprel::nmod);
    }
    if (const int mark = child(first, Deprel::case_, verb); mark >= 0)
      return mark < first ? hang(first, verb, Deprel::obl) : hang(first, second, Deprel::nmod_poss);
    if (const int link = link_before(second, first); link >= 0) {
      heads_[at(link)] = second;
      return hang(second, first, Deprel::conj);
    }
    if (is_time(first)) return hang(first, verb, Deprel::obl_unmarked);
    if (is_time(second)) return hang(second, verb, Deprel::obl_unmarked);
    if (!is_noun(first) || upos(second) != Upos::propn) return;
    if (const int region = region_of(first, second); region >= 0)
      return hang(second, region, Deprel::appos);
    if (!is_bare(second) || !touch(first, second)) return;
    // "The roof of the house in the capital Paris fell"
    if (const int last = last_of(first); last > first) {
      if (is_noun_phrase(first, last)) hang(second, phrase_at(last), Deprel::appos);
      return;
    }
    join(first, second, upos(first) == Upos::noun ? Deprel::nmod : Deprel::compound);
  }

  /// "one man in Ayr and one in Oslo have died": the preposition right before the second, read as a
  /// word that opens the clause though it stands within the first; else -1.
  int preposition_of(int second, int first) const {
    const int before = first_of(second) - 1;
    const bool opens = before > first + 1 && upos(before) == Upos::adp &&
                       label(before) == Deprel::mark && head(before) == head(second);
    return opens && last_of(first) + 1 == before ? before : -1;
  }

  void restore_object(int second) {
    const int verb = head(second), first = twin_of(second);
    if (takes_to(verb, second)) {
      labels_[at(second)] = Deprel::dep;
      return;
    }
    if (const int agent = agent_before(second); agent >= 0)
      return hang(second, agent, Deprel::appos);
    if (first < 0 || upos(verb) != Upos::verb || has(first, Deprel::case_) ||
        has(second, Deprel::case_) || has(second, Deprel::cop))
      return;
    if ((has(second, Deprel::cc) && is_noun(second) && !has_verb(first + 1, second)) ||
        closes_list(first, second))
      return hang(second, first, Deprel::conj);
    if (is_time(second)) return hang(second, verb, Deprel::obl_unmarked);
    if (!touch(first, second)) return;
    const std::string base = base_of(verb);
    if (is_bare(second) || one_of(words_[at(first_of(second))], {"-", "\u2013"})) {
      if (const int part = part_of(first);
          part >= 0 && is_noun(second) && !has(second, Deprel::conj))
        return join_part(first, part, second);
      if (is_noun(first) && is_noun(second)) join(first, second, Deprel::compound);
    } else if (is_ditransitive(base)) {
      labels_[at(first)] = Deprel::iobj;
    } else if (one_of(base, {"call", "consider", "declare", "deem", "designate", "label", "make",
                             "name", "proclaim"})) {
      labels_[at(second)] = Deprel::xcomp;
    }
  }

  /// "a dose of the antibody drug": what stands right behind the measure and "of"; else -1.
  int part_of(int measure) const {
    const int part = child(measure, Deprel::nmod, size_);
    const bool of = part > measure + 1 && words_[at(measure + 1)] == "of" &&
                    head(measure + 1) == part && last_of(measure) == part;
    return of ? part : -1;
  }

  /// The noun behind a part is what the measure is of, and has what stood before the part.
  void join_part(int measure, int part, int noun) {
    hang(noun, measure, Deprel::nmod);
    for (int i = measure + 1; i < part; ++i)
      if (head(i) == part) heads_[at(i)] = noun;
    hang(part, noun, Deprel::compound);
  }

  /// "took to the streets as banks got 3 billion": with "to" right behind it, nothing is taken.
  bool takes_to(int verb, int object) const {
    if (verb + 2 >= object || words_[at(verb + 1)] != "to" || upos(verb) != Upos::verb)
      return false;
    const int place = head(verb + 1);
    return label(verb + 1) == Deprel::case_ && place < object && head(place) == verb &&
           base_of(verb) == "take";
  }

  /// "founded by singer Anna Berg": the agent of the verb right before a name; else -1.
  int agent_before(int name) const {
    const int before = first_of(name) - 1;
    if (upos(name) != Upos::propn || before < 0 || before < head(name)) return -1;
    const int agent = phrase_at(before);
    return label(agent) == Deprel::obl_agent && head(agent) == head(name) ? agent : -1;
  }

  /// "shows children the tools", "offered Anna a post": behind who is given it and without a comma
  /// or a preposition, a noun with an article is given.
  void restore_gift(int gift) {
    const int person = head(gift);
    if ((label(gift) != Deprel::nmod && label(gift) != Deprel::conj) || person >= gift ||
        label(person) != Deprel::obj || !is_noun(gift) || has(gift, Deprel::case_) ||
        has(gift, Deprel::cc))
      return;
    const int first = first_of(gift);
    const bool opens = upos(first) == Upos::det || label(first) == Deprel::amod;
    if (first < person || !opens || words_[at(first - 1)] == "," || head(first) != gift ||
        !hangs_below(first - 1, person) || hangs_below(first - 1, gift) ||
        !is_ditransitive(base_of(head(person))))
      return;
    labels_[at(person)] = Deprel::iobj;
    hang(gift, head(person), Deprel::obj);
  }

  bool is_reflexive(int word) const {
    return one_of(words_[at(word)], {"herself", "himself", "itself", "themselves"});
  }

  bool is_time(int noun) const {
    return is_time_noun(words_[at(noun)]) && !has(noun, Deprel::nmod) && !has(noun, Deprel::conj);
  }

  /// Nothing stands between the two phrases.
  bool touch(int first, int second) const {
    return first < second && last_of(first) + 1 == first_of(second) &&
           words_[at(last_of(first))] != "," && words_[at(first_of(second))] != ",";
  }

  /// "Ohio, Iowa and Maine": the second of several between commas, with the last of them below it.
  bool closes_list(int first, int second) const {
    return opening_comma(second) >= 0 && child(second, Deprel::conj, size_) > second &&
           first < second && !has(second, Deprel::det);
  }

  /// The conjunction between two subjects, which hangs on the second or on the verb, or -1: "Anna
  /// Berg and I"; but "talks failed and I".
  int link_before(int second, int first) const {
    const int start = first_of(second);
    for (const int link : {start, start - 1})
      if (link > first && upos(link) == Upos::cconj &&
          (head(link) == second || head(link) == head(second)) && last_of(first) < link &&
          !has_verb(first + 1, link))
        return link;
    return -1;
  }

  /// "Police in Ayr, Scotland, said": the place before the comma, where the name behind it stands
  /// between two; else -1.
  int region_of(int first, int second) const {
    const int start = first_of(second), end = last_of(second);
    const int comma = words_[at(start)] == "," ? start : start - 1;
    if (comma <= first || words_[at(comma)] != "," || has(second, Deprel::conj)) return -1;
    if (words_[at(end)] != "," && (end + 1 == size_ || words_[at(end + 1)] != ",")) return -1;
    const int place = phrase_at(comma - 1);
    return upos(place) == Upos::propn && label(place) == Deprel::nmod && hangs_below(place, first)
               ? place
               : -1;
  }

  /// Words without a clause, ending with a noun.
  bool is_noun_phrase(int first, int last) const {
    return !has_verb(first + 1, last) && is_noun(last);
  }

  /// Without an article or the like: begins with a noun ("rail links", "fishing rights") or with a
  /// capital ("Geological Survey").
  bool is_bare(int noun) const {
    const std::string_view first = words_[at(first_of(noun))];
    return (is_noun(first_of(noun)) || first.ends_with("ing") || is_upper(first.front())) &&
           !has(noun, Deprel::det) && !has(noun, Deprel::nmod_poss);
  }

  /// The first noun becomes part of the phrase of the second, which it opens.
  void join(int first, int second, Deprel relation) {
    for (int i = 0; i < first; ++i)
      if (head(i) == first && label(i) != Deprel::compound && label(i) != Deprel::amod &&
          label(i) != Deprel::nmod)
        heads_[at(i)] = second;
    hang(first, second, relation);
  }
};

}  // namespace

void restore_doubled_arguments(const TreeEdit& tree) { DoubledArguments(tree).run(); }

}  // namespace fabula
