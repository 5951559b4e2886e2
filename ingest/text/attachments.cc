#include "ingest/text/attachments.h"

#include "ingest/text/circumstances.h"
#include "ingest/text/coordinated_verbs.h"
#include "ingest/text/noun_attachments.h"
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
      restore_reduced(i);
      restore_charge(i);
      restore_office(i);
      restore_role(i);
      restore_part(i);
      restore_gap(i);
      restore_content(i);
      restore_reason(i);
      restore_topic(i);
      restore_origin(i);
      restore_deed(i);
      restore_aim(i);
      restore_passive(i);
      restore_going_on(i);
      restore_negation(i);
    }
  }

 private:
  /// "The truce expired on Friday": what has a subject and no copula is a verb, not an adjective.
  void restore_verb(int word) {
    if (upos(word) == Upos::adj && words_[at(word)].ends_with("ed") && has(word, Deprel::nsubj) &&
        beginning(word) < 0)
      tags_[at(word)] = past_tense_tag();
  }

  /// "on a visit arranged in Paris, she said", "in a note, sent on Monday, she said": of a phrase
  /// with a preposition the noun is the head, the participle behind it its modifier.
  void restore_participle(int verb) {
    if ((label(verb) != Deprel::obl && label(verb) != Deprel::advcl) ||
        info(tags_[at(verb)]).form != VerbForm::participle || verb < 2 || has_subject(verb) ||
        has(verb, Deprel::mark))
      return;
    int noun = verb - 1;
    if (words_[at(noun)] == ",") noun = child(verb, Deprel::obl, verb);
    if (noun < 0 || head(noun) != verb || !has(noun, Deprel::case_) || upos(noun) != Upos::noun ||
        !all_hang_below(noun + 1, verb - 1, noun) || (noun < verb - 1 && head(verb) < verb))
      return;
    hang(noun, head(verb), Deprel::obl);
    hang(verb, noun, Deprel::acl);
  }

  /// "reopen the border, closed since the war", "the storm, believed to be the worst": nothing
  /// joins the participle to a verb before, so it tells of the noun before the comma.
  void restore_apposition(int verb) {
    const int last = verb - 2;
    if (label(verb) != Deprel::conj || last < 0 || words_[at(verb - 1)] != "," ||
        upos(verb) != Upos::verb || verb + 1 >= size_ || !is_passive_before(verb + 1) ||
        has(verb, Deprel::cc) || has(verb, Deprel::obj) || has(verb, Deprel::nsubj) ||
        !is_noun(last))
      return;
    const int noun = phrase_at(last);
    if (hangs_below(noun, verb)) return;
    tags_[at(verb)] = past_participle_tag();
    hang(verb, noun, Deprel::acl);
  }

  /// The word shows that the one before it is a participle.
  bool is_passive_before(int next) const {
    const string_view participle = words_[at(next - 1)];
    if (words_[at(next)] == "to")
      return one_of(participle,
                    {"alleged",   "anticipated", "believed", "considered", "deemed",    "designed",
                     "estimated", "expected",    "forecast", "intended",   "known",     "meant",
                     "predicted", "projected",   "reported", "reputed",    "rumoured",  "rumored",
                     "said",      "scheduled",   "slated",   "supposed",   "suspected", "thought"});
    return participle.ends_with("ed") && one_of(words_[at(next)], {"by", "since", "until"});
  }

  /// "met guards from the port working for Acme", "counted birds in the bay spread over ten years":
  /// right behind a noun and without a conjunction, what lacks a subject tells of the noun.
  void restore_reduced(int verb) {
    const int above = head(verb);
    if (label(verb) != Deprel::conj || above >= verb || upos(verb) != Upos::verb ||
        upos(above) != Upos::verb || has(verb, Deprel::cc) || has_subject(verb) ||
        has(verb, Deprel::aux) || has(verb, Deprel::aux_pass))
      return;
    int noun = verb - 1;
    while (noun > above && upos(noun) == Upos::adv && head(noun) == verb) --noun;
    if (!is_noun(noun) || label(noun) == Deprel::appos || !hangs_below(noun, above)) return;
    const bool gerund = words_[at(verb)].ends_with("ing");
    const bool passive = info(tags_[at(verb)]).tense == Tense::past && !has(verb, Deprel::obj) &&
                         !is_intransitive(base_of(verb));
    if (!gerund && !passive) return;
    while (noun > above && head(noun) != above) noun = head(noun);
    const bool object =
        label(noun) == Deprel::obj ||
        (label(noun) == Deprel::obl && upos(noun) == Upos::noun && !has(above, Deprel::obj));
    if (noun <= above || noun >= verb || !is_noun(noun) || !object) return;
    if (passive) tags_[at(verb)] = past_participle_tag();
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

  /// "told the inquest of her pain": what somebody is told of hangs on the verb.
  void restore_topic(int noun) {
    const int object = head(noun), of = child(noun, Deprel::case_, noun);
    if (label(noun) != Deprel::nmod || of < 0 || words_[at(of)] != "of" || object > of ||
        label(object) != Deprel::obj || head(object) > object ||
        !one_of(base_of(head(object)), {"inform", "notify", "tell", "warn"}) ||
        !one_of(words_[at(object)], {"congress", "court", "hearing", "inquest", "inquiry", "jury",
                                     "police", "reporters", "tribunal"}))
      return;
    hang(noun, head(object), Deprel::obl);
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
        !one_of(base_of(head(object)),
                {"advise", "caution", "cause", "compel", "drive", "force", "instruct", "lead",
                 "oblige", "prompt", "push", "remind", "spur", "urge", "warn"}) ||
        is_meant(object))
      return;
    for (int i = object + 1; i < deed; ++i)
      if (head(i) == deed && words_[at(i)] == "to") hang(deed, head(object), Deprel::xcomp);
  }

  /// "declared intent to sell": what is meant, not what the verb makes it do.
  void restore_aim(int deed) {
    const int to = child(deed, Deprel::mark, deed), noun = to - 1;
    if (label(deed) == Deprel::xcomp && noun > head(deed) && words_[at(to)] == "to" &&
        head(noun) == head(deed) && label(noun) == Deprel::obj && is_meant(noun))
      hang(deed, noun, Deprel::acl);
  }

  /// "went on to found a bank": a verb of two words, and what somebody goes on to do.
  void restore_going_on(int on) {
    const int verb = on - 1, deed = on + 2;
    if (words_[at(on)] != "on" || verb < 0 || deed >= size_ || words_[at(on + 1)] != "to" ||
        head(on + 1) != deed || upos(deed) != Upos::verb || hangs_below(verb, deed) ||
        !one_of(words_[at(verb)], {"go", "goes", "going", "gone", "went"}))
      return;
    hang(on, verb, Deprel::compound_prt);
    hang(deed, verb, Deprel::xcomp);
  }

  /// "vowed never to leave": what is denied stands behind "to".
  void restore_negation(int adverb) {
    const int to = adverb + 1;
    if (!one_of(words_[at(adverb)], {"never", "not"}) || to >= size_ || words_[at(to)] != "to" ||
        label(to) != Deprel::mark || head(to) < to || hangs_below(head(to), adverb))
      return;
    hang(adverb, head(to), Deprel::advmod);
  }

  /// "was yesterday reported": over a past participle "be" is no copula.
  void restore_passive(int verb) {
    if (upos(verb) != Upos::verb || info(tags_[at(verb)]).tense != Tense::past) return;
    int copula = -1;
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::cop) copula = i;
    if (copula < 0) return;
    labels_[at(copula)] = Deprel::aux_pass;
    tags_[at(verb)] = past_participle_tag();
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::nsubj) labels_[at(i)] = Deprel::nsubj_pass;
  }

  /// "allowed attempts to buy it": the noun has an infinitive of its own.
  bool is_meant(int noun) const {
    return one_of(words_[at(noun)],
                  {"agreement",  "attempt",   "attempts",   "bid",    "bids",   "call",
                   "calls",      "decision",  "decisions",  "desire", "effort", "efforts",
                   "intent",     "intention", "intentions", "motion", "move",   "moves",
                   "permission", "plan",      "plans",      "power",  "powers", "promise",
                   "proposal",   "proposals", "readiness",  "right",  "rights", "willingness"});
  }
};

}  // namespace

void restore_attachments(const TreeEdit& tree) {
  restore_circumstances(tree);
  Attachments(tree).run();
  restore_coordinated_verbs(tree);
  restore_noun_attachments(tree);
}

}  // namespace fabula
