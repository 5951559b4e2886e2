#include "ingest/text/clause_roles.h"

#include <algorithm>
#include <string>

#include "ingest/text/amounts.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_complements.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class ClauseRoles : TreeEdit {
 public:
  explicit ClauseRoles(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_count(i);
      restore_active(i);
      restore_agent(i);
      restore_perfect(i);
      restore_month(i);
      restore_elided(i);
      restore_relative(i);
      restore_source(i);
      restore_told_by(i);
      restore_receiver(i);
      restore_oblique(i);
      restore_bare_object(i);
      restore_outcome(i);
      restore_remark(i);
      restore_whereabouts(i);
      restore_past(i);
      restore_existence(i);
    }
  }

 private:
  void restore_active(int noun) {
    const int verb = head(noun);
    if (label(noun) != Deprel::nsubj_pass || verb <= noun || verb == size_) return;
    const int have = child(verb, Deprel::aux, verb);
    // "Anna cornered Ben": who has an object and no auxiliary acts.
    const int object = child(verb, Deprel::obj, size_);
    if (have < 0 && object == verb + 1 && upos(object) == Upos::propn &&
        !has(verb, Deprel::aux_pass) && info(tags_[at(verb)]).tense == Tense::past &&
        !is_ditransitive(base_of(verb))) {
      tags_[at(verb)] = past_tense_tag();
      labels_[at(noun)] = Deprel::nsubj;
      return;
    }
    const bool perfect = have >= 0 && one_of(words_[at(have)], {"have", "has", "had"});
    if (perfect && have == verb - 1 && !has(verb, Deprel::aux_pass))
      labels_[at(noun)] = Deprel::nsubj;
  }

  /// "was reinstated the following March": a passive has no object, but a time.
  void restore_month(int month) {
    const int verb = head(month);
    if (label(month) == Deprel::obj && verb < month && has(verb, Deprel::aux_pass) &&
        (is_month_name(words_[at(month)]) || is_weekday_name(words_[at(month)])))
      labels_[at(month)] = Deprel::obl_unmarked;
  }

  /// "was caused by contamination"
  void restore_agent(int noun) {
    const int verb = head(noun), by = child(noun, Deprel::case_, noun);
    if (label(noun) == Deprel::obl && upos(noun) == Upos::noun && verb < noun && by == verb + 1 &&
        words_[at(by)] == "by" && has(verb, Deprel::aux_pass) && !has(verb, Deprel::obl_agent) &&
        !has(noun, Deprel::nummod) && !is_time_noun(words_[at(noun)]))
      labels_[at(noun)] = Deprel::obl_agent;
  }

  /// "having climbed by a third": a perfect is no passive, and has no agent.
  void restore_perfect(int agent) {
    const int verb = head(agent);
    if (label(agent) != Deprel::obl_agent || verb == size_ || has(verb, Deprel::aux_pass)) return;
    const int have = child(verb, Deprel::aux, verb);
    if (have >= 0 && one_of(words_[at(have)], {"had", "has", "have", "having"}))
      labels_[at(agent)] = Deprel::obl;
  }

  /// "Two were killed and dozens injured": the second goes without its auxiliary. Police need no
  /// object to investigate.
  void restore_elided(int noun) {
    const int verb = head(noun);
    if (label(noun) != Deprel::nsubj || verb <= noun || verb == size_ ||
        label(verb) != Deprel::conj || head(verb) >= noun || !has(head(verb), Deprel::aux_pass) ||
        !is_plain_past(verb) || has(verb, Deprel::obj) || !needs_object(base_of(verb)) ||
        base_of(verb) == "investigate")
      return;
    labels_[at(noun)] = Deprel::nsubj_pass;
    tags_[at(verb)] = past_participle_tag();
  }

  void restore_relative(int noun) {
    const int verb = head(noun);
    if (label(noun) != Deprel::nsubj || verb <= noun || verb == size_ || !is_noun(noun)) return;
    const int pronoun = child(verb, Deprel::nsubj, noun);
    if (pronoun < 0 || !one_of(words_[at(pronoun)], {"that", "which", "whom"}) ||
        has(verb, Deprel::obj) || upos(verb) != Upos::verb)
      return;
    labels_[at(pronoun)] = Deprel::obj;
  }

  /// "Three died", "Some 300 were arrested", "both were showing signs": a number right before a
  /// verb is who, not when or how often.
  void restore_count(int number) {
    const int verb = head(number);
    if (verb <= number || verb == size_ || upos(verb) != Upos::verb || !counts(number) ||
        has(number, Deprel::case_) || beginning(verb) < 0 || is_year(number))
      return;
    for (int i = number + 1; i < verb; ++i)
      if (upos(i) != Upos::aux) return;
    const Deprel subject = subject_of(verb);
    const int other = subject_before(verb, number);
    if (other >= 0 && (other != number - 1 || upos(other) != Upos::det)) return;
    if (other >= 0) hang(other, number, Deprel::det);
    labels_[at(number)] = subject;
  }

  bool counts(int word) const {
    if (upos(word) == Upos::num)
      return label(word) == Deprel::obl_unmarked || label(word) == Deprel::nummod;
    return one_of(words_[at(word)], {"All", "Both", "Few", "Many", "Most", "Several", "Some", "all",
                                     "both", "few", "many", "most", "several", "some"}) &&
           (label(word) == Deprel::det || label(word) == Deprel::cc ||
            label(word) == Deprel::advmod) &&
           !has_subject(head(word)) && label(head(word)) != Deprel::conj &&
           label(head(word)) != Deprel::acl_relcl;
  }

  bool is_year(int number) const {
    const string_view word = words_[at(number)];
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
  }

  /// "was hurt in Bath, according to the Red Cross": the source is no neighbour of the place.
  void restore_source(int according) {
    const int source = head(according);
    if (words_[at(according)] != "according" || label(according) != Deprel::case_ ||
        source <= according || source == size_ || head(source) == size_)
      return;
    if (upos(head(source)) == Upos::verb && !is_subject(source)) labels_[at(source)] = Deprel::obl;
    release_phrase(source, according);
    if (!is_noun(head(source))) return;
    const int verb = verb_above(head(source));
    if (verb >= according || label(source) == Deprel::obl) return;
    const int neighbour = head(source);
    hang(source, verb, Deprel::obl);
    // "..., which suspended its work": the clause behind it tells of it.
    for (int i = source + 1; i < size_; ++i)
      if (head(i) == neighbour && label(i) == Deprel::acl_relcl) heads_[at(i)] = source;
  }

  /// "was closed after protests, according to an official": it was after the protests, and the
  /// source, a noun without a predicate, has no subject.
  void release_phrase(int source, int according) {
    const int noun = child(source, Deprel::nsubj, according), verb = head(source);
    const int preposition = noun < 0 ? -1 : first_of(noun) - 1;
    if (preposition <= verb || upos(verb) != Upos::verb || head(preposition) != source ||
        (label(preposition) != Deprel::case_ && label(preposition) != Deprel::mark) ||
        has(source, Deprel::cop))
      return;
    hang(noun, verb, Deprel::obl);
    hang(preposition, noun, Deprel::case_);
  }

  /// "According to Acme, 90 patients recovered": the clause behind the comma is the sentence's.
  void restore_told_by(int according) {
    const int source = head(according);
    if (!one_of(words_[at(according)], {"According", "according"}) || source >= size_) return;
    if (head(source) != size_) return restore_subject_behind(source);
    int verb = -1;
    for (int i = source + 1; i < size_ && verb < 0; ++i)
      if (head(i) == source && upos(i) == Upos::verb && beginning(i) >= 0 && has_subject(i))
        verb = i;
    if (verb < 0) return;
    hang(verb, size_, Deprel::root);
    hang(source, verb, Deprel::obl);
    for (int i = source + 1; i < size_; ++i)
      if (head(i) == source && label(i) == Deprel::parataxis) labels_[at(i)] = Deprel::obl_unmarked;
  }

  /// "According to Acme, sales rose": the noun behind the comma is the subject, never the source.
  void restore_subject_behind(int source) {
    const int verb = head(source);
    if (!is_subject(source)) return;
    if (const int noun = child(source, Deprel::appos, verb); noun > source)
      hang(noun, verb, label(source));
    labels_[at(source)] = Deprel::obl;
  }

  /// "offered Anna a post": right behind its verb and before an object, nobody is a subject.
  void restore_receiver(int noun) {
    const int verb = head(noun);
    if (label(noun) == Deprel::nsubj && verb < noun && is_noun(noun) && upos(verb) == Upos::verb &&
        is_ditransitive(base_of(verb)) && hangs_below(verb + 1, noun) &&
        child(verb, Deprel::obj, size_) > noun)
      labels_[at(noun)] = Deprel::iobj;
  }

  /// "fired gas to disperse a crowd, injuring ten": what stands behind the comma comes of what was
  /// done, not of what it was for; and behind ", results showed," it is of the clause told.
  void restore_outcome(int verb) {
    const int above = head(verb);
    if (label(verb) != Deprel::advcl || above >= verb || upos(above) != Upos::verb || verb < 2 ||
        !words_[at(verb)].ends_with("ing") || words_[at(verb - 1)] != "," ||
        takes_content(base_of(verb)))
      return;
    const int whole = head(above);
    if (whole >= above || upos(whole) != Upos::verb) return;
    const bool purpose = label(above) == Deprel::advcl && is_to_clause(above);
    const bool report = (label(above) == Deprel::conj || label(above) == Deprel::parataxis) &&
                        !has(above, Deprel::cc) && reports(above) && !has(above, Deprel::obj) &&
                        !has(above, Deprel::ccomp);
    if (purpose || report) heads_[at(verb)] = whole;
  }

  /// "said the town was safe, adding that guards stayed": who spoke adds, not whom it is about.
  void restore_remark(int verb) {
    const int content = head(verb);
    if (label(verb) != Deprel::advcl || content >= verb || verb < 2 ||
        words_[at(verb - 1)] != "," || label(content) != Deprel::ccomp ||
        !one_of(words_[at(verb)],
                {"adding", "agreeing", "arguing", "claiming", "commenting", "concluding",
                 "emphasising", "emphasizing", "explaining", "insisting", "noting", "pointing",
                 "remarking", "saying", "stressing"}))
      return;
    const int saying = head(content);
    if (saying < content && upos(saying) == Upos::verb && reports(saying))
      heads_[at(verb)] = saying;
  }

  /// "warned people in the valley to leave": where those are who are to do it.
  void restore_whereabouts(int phrase) {
    const int verb = head(phrase);
    if (label(phrase) != Deprel::obl || verb >= phrase || upos(phrase) == Upos::num ||
        is_month_name(words_[at(phrase)]) || has(phrase, Deprel::nummod) ||
        !makes_do(base_of(verb)))
      return;
    const int object = child(verb, Deprel::obj, phrase),
              place = child(phrase, Deprel::case_, phrase);
    if (object < verb || upos(object) != Upos::noun || place != last_of(object) + 1 ||
        !one_of(words_[at(place)], {"around", "at", "in", "near", "within"}))
      return;
    const int to = last_of(phrase) + 1;
    if (to >= size_ || words_[at(to)] != "to" || head(head(to)) != verb) return;
    hang(phrase, object, Deprel::nmod);
    labels_[at(head(to))] = Deprel::xcomp;
  }

  bool reports(int verb) const {
    const std::string base = base_of(verb);
    return words_[at(verb)] == "said" || takes_content(base) || base == "show";
  }

  /// "flew past the Moon": a preposition, whatever its tag; but "condemned past attacks".
  void restore_past(int past) {
    const int noun = head(past);
    if (words_[at(past)] != "past" || label(past) != Deprel::amod || noun <= past ||
        noun == size_ || past == 0 || head(noun) != past - 1 || upos(past - 1) != Upos::verb)
      return;
    const Upos next = upos(past + 1);
    if (next != Upos::det && next != Upos::pron && next != Upos::propn) return;
    tags_[at(past)] = fine_tag({.upos = Upos::adp});
    labels_[at(past)] = Deprel::case_;
    labels_[at(noun)] = Deprel::obl;
  }

  /// "there had been reports": what there is.
  void restore_existence(int noun) {
    const int verb = head(noun);
    if (label(noun) == Deprel::obj && verb < noun && !has_subject(verb) &&
        has(verb, Deprel::expl) &&
        one_of(words_[at(verb)], {"are", "be", "been", "is", "was", "were"}))
      labels_[at(noun)] = Deprel::nsubj;
  }

  /// "killed 20 soldiers, according to Acme": right behind an active verb, what has no preposition
  /// and is no time is its object.
  void restore_bare_object(int noun) {
    const int verb = head(noun);
    // "displaced some 30,000"
    const bool counted = upos(noun) == Upos::num && first_of(noun) < noun &&
                         one_of(words_[at(first_of(noun))],
                                {"about", "around", "nearly", "over", "roughly", "some"});
    if ((label(noun) != Deprel::obl && !(counted && label(noun) == Deprel::obl_unmarked)) ||
        !(is_noun(noun) || counted) || verb >= noun || upos(verb) != Upos::verb ||
        first_of(noun) != verb + 1 || has(noun, Deprel::case_) || has(verb, Deprel::obj) ||
        has(verb, Deprel::aux_pass) || (is_past_participle(verb) && !has(verb, Deprel::aux)) ||
        is_intransitive(base_of(verb)) || is_time_noun(words_[at(noun)]) ||
        is_month_name(words_[at(noun)]) || is_weekday_name(words_[at(noun)]))
      return;
    labels_[at(noun)] = Deprel::obj;
  }

  /// "filed in court his intent", "years of supervision after release": what has a preposition is
  /// no object, and no second subject.
  void restore_oblique(int noun) {
    const int verb = head(noun);
    const int mark = child(noun, Deprel::case_, noun);
    if (mark < 0 || verb == size_ || upos(mark) == Upos::sym || upos(verb) != Upos::verb ||
        one_of(words_[at(mark)], {"than", "'s"}))
      return;
    if (label(noun) == Deprel::obj) labels_[at(noun)] = Deprel::obl;
    const bool passive = label(noun) == Deprel::nsubj_pass;
    if ((!passive && label(noun) != Deprel::nsubj) || noun > verb) return;
    const int first = child(verb, label(noun), noun);
    if (first >= 0) hang(noun, first, Deprel::nmod);
  }
};

}  // namespace

void restore_clause_roles(const TreeEdit& tree) {
  restore_amounts(tree);
  restore_verb_complements(tree);
  ClauseRoles(tree).run();
}

}  // namespace fabula
