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
      restore_charge(i);
      restore_office(i);
      restore_role(i);
      restore_part(i);
      restore_gap(i);
      restore_subject(i);
      restore_noun(i);
      restore_content(i);
      restore_value(i);
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
    if (preposition == "from")
      return one_of(verb, {"ban", "bar", "block", "discourage", "exempt", "keep", "prevent",
                           "prohibit", "stop"});
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
    if (time < 0 || !one_of(words_[at(time)], {"week", "month", "year", "quarter", "summer"}))
      return;
    tags_[at(gerund)] = fine_tag({.upos = Upos::noun});
    hang(gerund, of - 1, Deprel::nmod);
    hang(of, gerund, Deprel::case_);
    hang(time, head(of - 1), Deprel::obl_unmarked);
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
};

}  // namespace

void restore_attachments(const TreeEdit& tree) { Attachments(tree).run(); }

}  // namespace fabula
