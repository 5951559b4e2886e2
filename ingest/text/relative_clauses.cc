#include "ingest/text/relative_clauses.h"

#include <string_view>
#include <vector>

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class RelativeClauses : TreeEdit {
 public:
  explicit RelativeClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int pronoun = 1; pronoun + 4 < size_; ++pronoun) {
      if (!one_of(words_[at(pronoun)], {"that", "which"}) || !is_noun(pronoun - 1)) continue;
      const std::vector<Phrase> subjects = phrases_behind(pronoun);
      if (subjects.size() < 2 || !joined_) continue;
      const int verb = subjects.back().last;
      if (is_verb_without_object(verb) && !is_complete_behind(pronoun - 1))
        make_clause(pronoun, subjects, verb);
    }
    for (int pronoun = 1; pronoun + 3 < size_; ++pronoun) {
      restore_within(pronoun);
      restore_lone_subject(pronoun);
      read_pronoun(pronoun);
      restore_marked(pronoun);
      restore_behind_date(pronoun);
    }
  }

 private:
  /// "a pact worth $2 million that the company signed in May": the verb was read as a participle
  /// of its subject, and nothing else of what "that" may open is there.
  void restore_lone_subject(int pronoun) {
    if (!one_of(words_[at(pronoun)], {"that", "which"})) return;
    const int noun = measured_before(pronoun);
    const std::vector<Phrase> subjects = phrases_behind(pronoun);
    if (!is_noun(noun) || subjects.size() != 1 || subjects[0].last >= size_) return;
    const int verb = subjects[0].last, subject = head(verb);
    const auto is_of_clause_behind = [&](int word) {
      return head(word) > verb && head(word) < size_ && upos(head(word)) != Upos::punct;
    };
    const bool misread = label(verb) == Deprel::acl && subject >= subjects[0].first &&
                         subject < verb && !is_of_clause_behind(subject) &&
                         !is_of_clause_behind(pronoun);
    if (misread && is_verb_without_object(verb) && !is_complete_behind(noun))
      make_clause(pronoun, subjects, verb);
  }

  /// "a pact that Acme signed": what is part of a relative clause and not its mark is a pronoun.
  void read_pronoun(int pronoun) {
    const int verb = head(pronoun);
    if (words_[at(pronoun)] == "that" && is_noun(pronoun - 1) && verb > pronoun && verb < size_ &&
        label(verb) == Deprel::acl_relcl && label(pronoun) != Deprel::mark)
      tags_[at(pronoun)] = pronoun_tag();
  }

  static FineTag pronoun_tag() { return fine_tag({.upos = Upos::pron}); }

  /// "praised the plan for the port that the council approved": a clause without an object, and the
  /// mark is its pronoun; no "so strong that it ..."
  void restore_marked(int pronoun) {
    const int verb = head(pronoun), noun = pronoun - 1;
    if (words_[at(pronoun)] != "that" || verb <= pronoun || verb >= size_ || !is_noun(noun) ||
        label(verb) != Deprel::advcl || label(pronoun) != Deprel::mark ||
        has(verb, Deprel::aux_pass) || has(verb, Deprel::obj) || !is_verb_without_object(verb) ||
        is_complete_behind(noun) || hangs_below(noun, verb))
      return;
    const int subject = child(verb, Deprel::nsubj, verb);
    if (subject < pronoun || upos(subject) == Upos::pron) return;
    for (int i = head(verb); i < pronoun; ++i)
      if (one_of(words_[at(i)], {"so", "such"})) return;
    tags_[at(pronoun)] = pronoun_tag();
    labels_[at(pronoun)] = Deprel::obj;
    hang(verb, antecedent(pronoun, verb), Deprel::acl_relcl);
  }

  /// "signed a decree on Tuesday that bans nets": a clause whose subject is the pronoun is said of
  /// the object before the date.
  void restore_behind_date(int pronoun) {
    const int clause = head(pronoun), verb = clause < size_ ? head(clause) : size_;
    const bool dated = is_weekday_name(words_[at(pronoun - 1)]) ||
                       is_month_name(words_[at(pronoun - 1)]) ||
                       is_time_noun(words_[at(pronoun - 1)]);
    if (words_[at(pronoun)] != "that" || !dated || clause <= pronoun || verb >= pronoun ||
        label(pronoun) != Deprel::nsubj || label(clause) != Deprel::ccomp || says(verb))
      return;
    const int object = child(verb, Deprel::obj, pronoun);
    if (object <= verb || !is_noun(object) || upos(object) == Upos::propn) return;
    tags_[at(pronoun)] = pronoun_tag();
    hang(clause, object, Deprel::acl_relcl);
  }

  /// The noun before the word, or the one that figures before it measure: "a pact worth $2
  /// million".
  int measured_before(int word) const {
    int noun = word - 1;
    const auto measures = [&](int i) {
      return upos(i) == Upos::num || upos(i) == Upos::sym || words_[at(i)] == "worth";
    };
    while (measures(noun) && head(noun) < word) noun = head(noun);
    return noun;
  }

  /// Words [first, last) of a noun phrase.
  struct Phrase {
    int first = 0;
    int last = 0;
  };

  /// The noun phrases behind the pronoun, up to the first word that is in none; sets `joined_`
  /// where a conjunction stands before the last.
  std::vector<Phrase> phrases_behind(int pronoun) {
    std::vector<Phrase> found;
    joined_ = false;
    for (int i = pronoun + 1; i < size_ && i - pronoun < reach;) {
      Phrase phrase{i, i};
      while (phrase.last < size_ && is_of_phrase(phrase.last)) ++phrase.last;
      if (phrase.last == i || !is_noun(phrase.last - 1)) return {};
      found.push_back(phrase);
      i = phrase.last;
      if (joined_ || i >= size_) return found;
      joined_ = upos(i) == Upos::cconj;
      if (!joined_ && words_[at(i)] != ",") return found;
      ++i;
    }
    return {};
  }

  bool is_of_phrase(int word) const {
    switch (upos(word)) {
      case Upos::noun:
      case Upos::propn:
      case Upos::det:
      case Upos::adj:
      case Upos::num:
      case Upos::part:
        return true;
      case Upos::pron:
        return label(word) == Deprel::nmod_poss;
      case Upos::adp:
        return words_[at(word)] == "of";
      default:
        return false;
    }
  }

  /// A past tense that wants an object and has none behind it but a time.
  bool is_verb_without_object(int verb) const {
    if (verb >= size_) return false;
    const FineTagInfo& tag = info(tags_[at(verb)]);
    if (tag.upos != Upos::verb || tag.tense != Tense::past || has(verb, Deprel::obl_agent) ||
        is_intransitive(base_of(verb)))
      return false;
    const int next = verb + 1;
    if (next >= size_ || is_time(next)) return true;
    switch (upos(next)) {
      case Upos::adp:
        return words_[at(next)] != "by";
      case Upos::adv:
      case Upos::punct:
      case Upos::verb:
      case Upos::aux:
        return true;
      default:
        return false;
    }
  }

  /// "last year", "Monday"
  bool is_time(int word) const {
    if (is_weekday_name(words_[at(word)])) return true;
    return word + 1 < size_ && one_of(words_[at(word)], {"last", "this", "that", "earlier"}) &&
           (is_month_name(words_[at(word + 1)]) || is_weekday_name(words_[at(word + 1)]) ||
            one_of(words_[at(word + 1)], {"week", "month", "year", "summer", "winter", "autumn",
                                          "spring", "day", "decade", "this"}));
  }

  /// "told investors that ...", "the news that ...", "the day that ...": what follows is what is
  /// said, or has no place for an object.
  bool is_complete_behind(int noun) const {
    const int above = head(noun);
    const bool told = above < noun && upos(above) == Upos::verb && takes_content(base_of(above));
    return told || is_content_noun(words_[at(noun)]) ||
           one_of(words_[at(noun)], {"way", "day", "moment", "time"});
  }

  /// "The report, which police published on Monday, found a flaw": the pronoun hung on the main
  /// verb, which so has two subjects, and the verb of the clause on the second.
  void restore_within(int pronoun) {
    const int main = head(pronoun);
    if (label(pronoun) != Deprel::obj || !one_of(words_[at(pronoun)], {"that", "which", "whom"}) ||
        main <= pronoun || main >= size_)
      return;
    const int noun = child(main, Deprel::nsubj, pronoun);
    int subject = pronoun + 1;
    while (subject < main && !(head(subject) == main && label(subject) == Deprel::nsubj)) ++subject;
    if (noun < 0 || subject == main) return;
    int verb = subject + 1;
    while (verb < main && !(head(verb) == subject && label(verb) == Deprel::acl)) ++verb;
    if (verb == main || upos(verb) != Upos::verb || info(tags_[at(verb)]).tense != Tense::past ||
        has(verb, Deprel::obj))
      return;
    for (int i = subject + 1; i < main; ++i)
      if (head(i) == subject && i > verb) heads_[at(i)] = verb;
    hang(verb, noun, Deprel::acl_relcl);
    hang(subject, verb, Deprel::nsubj);
    hang(pronoun, verb, Deprel::obj);
    tags_[at(verb)] = past_tense_tag();
  }

  void make_clause(int pronoun, const std::vector<Phrase>& subjects, int verb) {
    const int noun = antecedent(pronoun, verb);
    if (hangs_below(noun, verb) || hangs_below(noun, pronoun)) return;
    std::vector<int> heads;
    for (const Phrase& phrase : subjects) heads.push_back(head_of(phrase));
    for (const int subject : heads)
      if (hangs_below(noun, subject)) return;
    tags_[at(verb)] = past_tense_tag();
    tags_[at(pronoun)] = pronoun_tag();
    hang(verb, noun, Deprel::acl_relcl);
    hang(pronoun, verb, Deprel::obj);
    hang(heads.front(), verb, Deprel::nsubj);
    for (std::size_t i = 1; i < heads.size(); ++i) {
      hang(heads[i], heads.front(), Deprel::conj);
      const int joint = subjects[i].first - 1;
      hang(joint, heads[i], i + 1 == heads.size() ? Deprel::cc : Deprel::punct);
    }
  }

  /// The noun that the verb already tells of, else the nearest with an article: "the pact on
  /// fishing that".
  int antecedent(int pronoun, int verb) const {
    if (head(verb) < pronoun && is_noun(head(verb))) return head(verb);
    const int nearest = measured_before(pronoun);
    for (int noun = nearest;; noun = head(noun)) {
      if (has(noun, Deprel::det)) return noun;
      if (label(noun) != Deprel::nmod || head(noun) > noun) return nearest;
    }
  }

  /// The last noun of the phrase that hangs on a word outside; the other such words hang on it.
  int head_of(const Phrase& phrase) {
    const auto is_outside = [&](int i) { return head(i) < phrase.first || head(i) >= phrase.last; };
    int top = -1;
    for (int i = phrase.first; i < phrase.last; ++i)
      if (is_outside(i) && is_noun(i)) top = i;
    if (top < 0) top = phrase.last - 1;
    for (int i = phrase.first; i < phrase.last; ++i)
      if (i != top && is_outside(i)) heads_[at(i)] = top;
    return top;
  }

  static constexpr int reach = 24;
  bool joined_ = false;
};

}  // namespace

void restore_relative_clauses(const TreeEdit& tree) { RelativeClauses(tree).run(); }

}  // namespace fabula
