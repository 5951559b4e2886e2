#include "ingest/text/attachments.h"

#include <array>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class Attachments : TreeEdit {
 public:
  explicit Attachments(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_verb(i);
      restore_participle(i);
      restore_apposition(i);
      restore_coordination(i);
      restore_infinitive(i);
      restore_charge(i);
      restore_office(i);
      restore_role(i);
      restore_part(i);
      restore_gap(i);
      restore_subject(i);
      restore_noun(i);
      restore_content(i);
      restore_owner(i);
      restore_predicate(i);
      restore_pair(i);
      restore_compound(i);
      restore_pact(i);
      restore_named(i);
      restore_value(i);
      restore_reason(i);
      restore_origin(i);
      restore_deed(i);
      restore_passive(i);
    }
  }

 private:
  /// "The truce expired on Friday": what has a subject and no copula is a verb, not an adjective.
  void restore_verb(int word) {
    if (upos(word) == Upos::adj && words_[at(word)].ends_with("ed") && has(word, Deprel::nsubj) &&
        beginning(word) < 0)
      tags_[at(word)] = past_tense_tag();
  }

  /// "on a visit arranged in Paris, she said": of a phrase with a preposition the noun is the head,
  /// the participle right behind it its modifier.
  void restore_participle(int verb) {
    const int noun = verb - 1;
    if (label(verb) != Deprel::obl || info(tags_[at(verb)]).form != VerbForm::participle ||
        noun < 0 || head(noun) != verb || !has(noun, Deprel::case_) || upos(noun) != Upos::noun)
      return;
    hang(noun, head(verb), Deprel::obl);
    hang(verb, noun, Deprel::acl);
  }

  /// "reopen the border, closed since the war": nothing joins the participle to a verb before, so
  /// it tells of the noun before the comma.
  void restore_apposition(int verb) {
    const int noun = verb - 2;
    if (label(verb) != Deprel::conj || noun < 0 || words_[at(verb - 1)] != "," ||
        upos(verb) != Upos::verb || !words_[at(verb)].ends_with("ed") || verb + 1 >= size_ ||
        !one_of(words_[at(verb + 1)], {"by", "since", "until"}) || has(verb, Deprel::cc) ||
        has(verb, Deprel::obj) || has(verb, Deprel::nsubj) || upos(noun) != Upos::noun ||
        hangs_below(noun, verb))
      return;
    tags_[at(verb)] = fine_tag({Upos::verb, Tense::past, VerbForm::participle});
    hang(verb, noun, Deprel::acl);
  }

  /// "accused the ministry of selling land": what somebody is accused of, credited with or kept
  /// from hangs on the verb, not on whom it is about.
  void restore_charge(int verb) {
    const int party = head(verb);
    if (label(verb) != Deprel::acl || party >= verb || !words_[at(verb)].ends_with("ing") ||
        label(party) != Deprel::obj)
      return;
    for (int i = party + 1; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::mark &&
          asks_for(base_of(head(party)), words_[at(i)])) {
        hang(verb, head(party), Deprel::advcl);
        return;
      }
  }

  static bool asks_for(string_view verb, string_view preposition) {
    if (preposition == "of")
      return one_of(verb, {"accuse", "acquit", "clear", "convict", "suspect", "warn"});
    if (preposition == "from") return keeps_from(verb);
    // "fined $5 for speeding"
    if (preposition == "for")
      return one_of(verb, {"blame", "condemn", "criticise", "criticize", "fine", "forgive",
                           "honour", "jail", "praise", "prosecute", "punish", "sue", "thank"});
    return preposition == "with" && verb == "credit";
  }

  /// "appointed him Foreign Secretary": what somebody becomes.
  void restore_office(int office) {
    const int verb = head(office);
    if (label(office) != Deprel::obl_unmarked || verb >= office || upos(verb) != Upos::verb ||
        !is_noun(office) || has(office, Deprel::case_) ||
        !one_of(base_of(verb), {"appoint", "crown", "elect", "name", "proclaim"}))
      return;
    for (int i = verb + 1; i < office; ++i)
      if (label(i) == Deprel::obj && head(i) == verb) labels_[at(office)] = Deprel::xcomp;
  }

  /// "served as mayor before rejoining the council": of two marks of a gerund the first is the
  /// preposition of the noun between them.
  void restore_role(int gerund) {
    if (label(gerund) != Deprel::advcl || !words_[at(gerund)].ends_with("ing") ||
        head(gerund) >= gerund)
      return;
    int first = -1, subject = -1, second = -1;
    for (int i = head(gerund) + 1; i < gerund; ++i) {
      if (head(i) != gerund) continue;
      if (label(i) == Deprel::mark) (subject < 0 ? first : second) = i;
      if (label(i) == Deprel::nsubj) subject = i;
    }
    if (first < 0 || second < 0 || first > subject || words_[at(first)] != "as") return;
    hang(first, subject, Deprel::case_);
    hang(subject, head(gerund), Deprel::obl);
  }

  /// "Confidence rose: bonds gained, while shares fell": a clause behind a colon hangs on the verb
  /// behind it.
  void restore_part(int clause) {
    const int above = head(clause);
    if (label(clause) != Deprel::advcl || above >= clause) return;
    bool behind = false;
    for (int i = above + 1; i < clause; ++i) {
      behind = behind || words_[at(i)] == ":";
      if (behind && head(i) == above && upos(i) == Upos::verb) {
        heads_[at(clause)] = i;
        return;
      }
    }
  }

  /// "urged them to reconsider and spoke with the minister": a past tense is coordinated with a
  /// past tense, not with an infinitive or a verb behind a modal.
  void restore_coordination(int verb) {
    if (label(verb) != Deprel::conj || !is_plain_past(verb) || is_own_clause(verb)) return;
    int first = head(verb);
    if (first >= verb || upos(first) != Upos::verb || !is_unfulfilled(first)) return;
    while (head(first) < first && !is_plain_past(first)) first = head(first);
    if (is_plain_past(first)) heads_[at(verb)] = first;
  }

  /// "agreed to restore ties and reopen embassies": a bare form goes with an infinitive, not with a
  /// past tense.
  void restore_infinitive(int verb) {
    const int first = head(verb);
    const FineTagInfo& tag = info(tags_[at(verb)]);
    const bool bare = tag.upos == Upos::verb && !words_[at(verb)].ends_with('s') &&
                      tag.tense != Tense::past && tag.form != VerbForm::gerund &&
                      tag.form != VerbForm::participle;
    if (label(verb) != Deprel::conj || !bare || first >= verb || !is_plain_past(first) ||
        is_own_clause(verb) || !has(verb, Deprel::cc) || beginning(verb) < -1)
      return;
    for (int i = first + 1; i < verb; ++i)
      if (upos(i) == Upos::verb && hangs_below(i, first) && is_unfulfilled(i)) {
        heads_[at(verb)] = i;
        return;
      }
  }

  /// Behind "to" or a modal.
  bool is_unfulfilled(int verb) const {
    constexpr std::array<string_view, 9> marks{"to",  "will",  "would",  "can", "could",
                                               "may", "might", "should", "must"};
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && one_of(words_[at(i)], marks) &&
          (label(i) == Deprel::mark || label(i) == Deprel::aux))
        return true;
    return false;
  }

  /// "which Anna also read": of a pronoun and a name between it and the verb, the name is the
  /// subject; no name is a part of a verb.
  void restore_gap(int name) {
    const int verb = head(name);
    if (label(name) != Deprel::compound || upos(name) != Upos::propn || verb <= name ||
        verb == size_ || upos(verb) != Upos::verb)
      return;
    const int pronoun = name - 1;
    if (pronoun < 0 || head(pronoun) != verb || label(pronoun) != Deprel::nsubj ||
        !one_of(words_[at(pronoun)], {"that", "which", "who", "whom"}))
      return;
    hang(pronoun, verb, Deprel::obj);
    hang(name, verb, Deprel::nsubj);
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

  /// "a contract worth 20 million euros that both signed in May": what something is worth hangs on
  /// it, and what stands behind the sum does not hang on the sum.
  void restore_value(int worth) {
    if (words_[at(worth)] != "worth") return;
    const int noun = worth > 1 && words_[at(worth - 1)] == "," ? worth - 2 : worth - 1;
    const int sum = head(worth);
    if (noun < 0 || !is_noun(noun) || sum <= worth || sum >= size_ || hangs_below(noun, sum))
      return;
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

  /// "fill Anna Berg's seat": what has "'s" behind it owns the noun of the same place.
  void restore_owner(int owner) {
    int mark = -1;
    for (int i = owner + 1; i < size_ && mark < 0; ++i)
      if (head(i) == owner && label(i) == Deprel::case_ && words_[at(i)] == "'s") mark = i;
    if (mark < 0 || label(owner) == Deprel::nmod_poss) return;
    for (int noun = mark + 1; noun < size_ && noun <= mark + 4; ++noun)
      if (head(noun) == head(owner) && label(noun) == label(owner) && is_noun(noun) &&
          is_one_phrase(mark + 1, noun))
        return hang(owner, noun, Deprel::nmod_poss);
  }

  /// Nothing in [first, noun) but what modifies the noun.
  bool is_one_phrase(int first, int noun) const {
    for (int i = first; i < noun; ++i)
      if (!hangs_below(i, noun)) return false;
    return true;
  }

  /// "made exports a focus": of two nouns that nothing joins the second is what the first becomes.
  void restore_predicate(int noun) {
    const int object = head(noun);
    if (label(noun) != Deprel::conj || object >= noun || label(object) != Deprel::obj ||
        has(noun, Deprel::cc) || !is_noun(noun) || head(object) >= object ||
        !one_of(base_of(head(object)), {"call", "consider", "declare", "label", "make", "name"}))
      return;
    int first = noun;
    while (first > object && hangs_below(first - 1, noun)) --first;
    if (upos(first) == Upos::det && hangs_below(first - 1, object) && words_[at(first - 1)] != ",")
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
    if (last > noun && is_office(last) && hangs_below(last, noun)) {
      heads_[at(name)] = last;
    } else if (last == noun && label(noun) == Deprel::nmod && head(noun) < noun &&
               is_office(head(noun))) {
      const int of = preposition_of(noun);
      if (of >= 0 && words_[at(of)] == "of") heads_[at(name)] = head(noun);
    }
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

  int preposition_of(int noun) const {
    for (int i = 0; i < noun; ++i)
      if (head(i) == noun && label(i) == Deprel::case_) return i;
    return -1;
  }

  /// "announced Monday it has settled": a clause that nothing joins to a verb of saying before it
  /// is what is said.
  void restore_content(int verb) {
    const int saying = head(verb);
    if (label(verb) != Deprel::conj || saying >= verb || upos(saying) != Upos::verb ||
        !takes_content(base_of(saying)) || has(saying, Deprel::obj) || has(saying, Deprel::ccomp) ||
        !has(verb, Deprel::nsubj) || has(verb, Deprel::cc) || beginning(verb) < 0)
      return;
    for (int i = saying + 1; i < verb; ++i)
      if (upos(i) == Upos::punct || upos(i) == Upos::cconj) return;
    labels_[at(verb)] = Deprel::ccomp;
  }

  /// "cancelled due to strong winds": what stands behind such words is no object.
  void restore_reason(int noun) {
    if (label(noun) != Deprel::obj || !is_noun(noun) || head(noun) > noun) return;
    for (int i = head(noun) + 1; i < noun; ++i)
      if (head(i) == noun && label(i) == Deprel::case_ &&
          one_of(words_[at(i)], {"because", "due", "owing", "thanks"}))
        labels_[at(noun)] = Deprel::obl;
  }

  /// "attributed the collapse of the roof to snow": what something is put down to hangs on the
  /// verb.
  void restore_origin(int noun) {
    if (label(noun) != Deprel::nmod || head(noun) > noun) return;
    bool is_to = false;
    for (int i = head(noun) + 1; i < noun; ++i)
      is_to |= head(i) == noun && label(i) == Deprel::case_ && words_[at(i)] == "to";
    int object = head(noun);
    while (label(object) == Deprel::nmod && head(object) < object) object = head(object);
    if (!is_to || label(object) != Deprel::obj || head(object) > object) return;
    if (one_of(base_of(head(object)), {"ascribe", "attribute", "impute"}))
      hang(noun, head(object), Deprel::obl);
  }

  /// "forcing thousands to flee": the object's deed is the complement of the verb.
  void restore_deed(int deed) {
    const int object = head(deed);
    if (label(deed) != Deprel::acl || upos(deed) != Upos::verb || object > deed ||
        label(object) != Deprel::obj || head(object) > object || has(head(object), Deprel::xcomp) ||
        !one_of(base_of(head(object)), {"cause", "compel", "drive", "force", "lead", "oblige",
                                        "prompt", "push", "spur"}) ||
        is_meant(object))
      return;
    for (int i = object + 1; i < deed; ++i)
      if (head(i) == deed && words_[at(i)] == "to") hang(deed, head(object), Deprel::xcomp);
  }

  /// "was yesterday reported": over a past participle "be" is no copula.
  void restore_passive(int verb) {
    if (upos(verb) != Upos::verb || info(tags_[at(verb)]).tense != Tense::past) return;
    int copula = -1;
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::cop) copula = i;
    if (copula < 0) return;
    labels_[at(copula)] = Deprel::aux_pass;
    tags_[at(verb)] = fine_tag({Upos::verb, Tense::past, VerbForm::participle});
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::nsubj) labels_[at(i)] = Deprel::nsubj_pass;
  }

  /// "allowed attempts to buy it": the noun has an infinitive of its own.
  bool is_meant(int noun) const {
    return one_of(
        words_[at(noun)],
        {"agreement", "attempt", "attempts", "bid",      "bids",      "call",  "calls", "decision",
         "decisions", "effort",  "efforts",  "motion",   "move",      "moves", "plan",  "plans",
         "power",     "powers",  "promise",  "proposal", "proposals", "right", "rights"});
  }
};

}  // namespace

void restore_attachments(const TreeEdit& tree) { Attachments(tree).run(); }

}  // namespace fabula
