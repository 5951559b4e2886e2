#include "ingest/text/relative_clauses.h"

#include <array>
#include <cstdint>
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
    for (int pronoun = 1; pronoun + 1 < size_; ++pronoun) {
      restore_antecedent(pronoun);
      restore_cleft(pronoun);
      lift_above_measure(pronoun);
      agree_with_antecedent(pronoun);
      restore_victim(pronoun);
    }
    for (int clause = 1; clause < size_; ++clause) join_within(clause);
    for (int pronoun = 1; pronoun + 4 < size_; ++pronoun) {
      if (!one_of(words_[at(pronoun)], {"that", "which"}) || !is_noun(pronoun - 1)) continue;
      const std::vector<Phrase> subjects = phrases_behind(pronoun);
      if (subjects.size() < 2 || !joined_) continue;
      const int verb = subjects.back().last;
      if (is_verb_without_object(verb) && !is_complete_behind(pronoun - 1))
        make_clause(pronoun, subjects, verb);
    }
  }

 private:
  /// Words [first, last) of a noun phrase.
  struct Phrase {
    int first = 0;
    int last = 0;
  };

  /// "spoke to the guards, who left", "two of whom left": right behind a noun and perhaps a comma,
  /// the clause of the pronoun tells of the noun; it is neither coordinated nor an adverbial.
  void restore_antecedent(int pronoun) {
    if (!one_of(words_[at(pronoun)], {"which", "who", "whom", "whose"})) return;
    int first = pronoun, clause = head(pronoun);
    if (words_[at(pronoun)] == "whose" && clause < size_) clause = head(clause);
    // "in which", "two of whom"
    if (upos(first - 1) == Upos::adp && head(first - 1) == pronoun) {
      --first;
      if (label(pronoun) == Deprel::nmod && clause == first - 1) {
        --first;
        clause = head(clause);
      }
    }
    if (clause >= size_ || clause < pronoun || !is_no_relative(clause) || has(clause, Deprel::cc))
      return;
    const int before = first - (first > 0 && words_[at(first - 1)] == "," ? 2 : 1);
    if (before < 0 || !is_noun(before)) return;
    const int noun = phrase_at(before);
    if (!hangs_below(noun, clause)) hang(clause, noun, Deprel::acl_relcl);
  }

  /// "It was Norvia that left": the clause tells of who it was.
  void restore_cleft(int pronoun) {
    const int clause = head(pronoun);
    if (!one_of(words_[at(pronoun)], {"that", "which", "who"}) || !is_subject(pronoun) ||
        clause == size_ || label(clause) != Deprel::conj)
      return;
    const int noun = head(clause);
    if (noun >= pronoun || !is_noun(noun) || has(clause, Deprel::cc) ||
        !all_hang_below(noun + 1, pronoun, noun))
      return;
    const int subject = child(noun, Deprel::nsubj, noun);
    if (subject >= 0 && one_of(words_[at(subject)], {"It", "it"}) && has(noun, Deprel::cop))
      labels_[at(clause)] = Deprel::acl_relcl;
  }

  /// "a quake of magnitude 6 that hit the coast": what a measure tells of is what the clause tells
  /// of.
  void lift_above_measure(int pronoun) {
    if (!one_of(words_[at(pronoun)], {"that", "which", "who"})) return;
    const int clause = head(pronoun);
    if (clause >= size_ || label(clause) != Deprel::acl_relcl || head(clause) >= pronoun) return;
    int noun = head(clause);
    if (label(noun) == Deprel::nmod && upos(noun) == Upos::num) noun = head(noun);
    if (noun < pronoun && label(noun) == Deprel::nmod && head(noun) < noun && is_noun(head(noun)) &&
        one_of(words_[at(noun)], {"altitude", "depth", "height", "intensity", "length", "magnitude",
                                  "size", "speed", "strength", "temperature", "weight", "width"}))
      heads_[at(clause)] = head(noun);
  }

  /// "ministers in the capital, which has no harbour": of the nouns before the pronoun, the one
  /// that the verb agrees with in number.
  void agree_with_antecedent(int pronoun) {
    if (!one_of(words_[at(pronoun)], {"that", "which", "who"}) || !is_subject(pronoun)) return;
    const int verb = head(pronoun);
    if (verb >= size_ || label(verb) != Deprel::acl_relcl || head(verb) >= pronoun) return;
    const Number number = number_of_predicate(verb);
    const int antecedent = head(verb);
    if (number == Number::either || agrees(antecedent, number)) return;
    const int before = pronoun - (words_[at(pronoun - 1)] == "," ? 2 : 1);
    if (before < 0 || !is_noun(before)) return;
    const int nearest = phrase_at(before);
    if (label(nearest) != Deprel::nmod || !hangs_below(nearest, antecedent)) return;
    if (agrees(nearest, number)) hang(verb, nearest, Deprel::acl_relcl);
  }

  /// "the man who wrote plays and a novel was praised": what a singular verb does not count is
  /// joined to the object in the relative clause.
  void join_within(int clause) {
    const int noun = head(clause), verb = noun < size_ ? head(noun) : size_;
    if (label(clause) != Deprel::acl_relcl || noun >= clause || verb <= clause || verb == size_ ||
        !is_subject(noun) || info(tags_[at(noun)]).plural ||
        number_of_predicate(verb) != Number::singular)
      return;
    const int object = child(clause, Deprel::obj, verb), second = child(noun, Deprel::conj, verb);
    if (object <= clause || second <= object) return;
    const int link = child(second, Deprel::cc, second);
    if (link >= 0 && words_[at(link)] == "and" && link == first_of(second) &&
        last_of(object) + 1 == link)
      heads_[at(second)] = object;
  }

  /// "the arrest of the mayor, who left", "the trial of Anna, accused of fraud": people, not what
  /// befell them, leave and are accused.
  void restore_victim(int word) {
    constexpr auto fates = std::to_array<std::string_view>(
        {"abduction",    "arrest",     "assassination", "conviction", "death",       "deaths",
         "detention",    "dismissal",  "disappearance", "execution",  "extradition", "funeral",
         "imprisonment", "kidnapping", "killing",       "killings",   "murder",      "murders",
         "nomination",   "poisoning",  "release",       "removal",    "rescue",      "sentencing",
         "shooting",     "stabbing",   "trial"});
    const bool who = words_[at(word)] == "who";
    if (word < 3 || words_[at(word - 1)] != "," || !(who || is_charge(word))) return;
    const int clause = who ? head(word) : word;
    if (clause >= size_ || clause < word || head(clause) >= word) return;
    const int noun = head(clause), victim = phrase_at(word - 2);
    if (one_of(words_[at(noun)], fates) && victim > noun && is_noun(victim) &&
        head(victim) == noun && label(victim) == Deprel::nmod &&
        (label(clause) == Deprel::acl || label(clause) == Deprel::acl_relcl))
      heads_[at(clause)] = victim;
  }

  bool is_charge(int word) const {
    return info(tags_[at(word)]).form == VerbForm::participle &&
           one_of(words_[at(word)],
                  {"accused", "arrested", "charged", "convicted", "detained", "held", "imprisoned",
                   "jailed", "killed", "sentenced", "shot", "suspected", "wanted"});
  }

  enum class Number : std::uint8_t { either, singular, plural };

  Number number_of_predicate(int verb) const {
    const int first = beginning(verb);
    if (first < 0) return Number::either;
    const std::string_view word = words_[at(first)];
    if (one_of(word, {"does", "has", "is", "was"})) return Number::singular;
    if (one_of(word, {"are", "do", "have", "were"})) return Number::plural;
    const bool present = info(tags_[at(first)]).tense == Tense::present;
    return present && upos(first) == Upos::verb && word.ends_with('s') ? Number::singular
                                                                       : Number::either;
  }

  bool agrees(int noun, Number number) const {
    const bool several = info(tags_[at(noun)]).plural || has(noun, Deprel::conj);
    return several == (number == Number::plural);
  }

  bool is_no_relative(int clause) const {
    switch (label(clause)) {
      case Deprel::advcl:
      case Deprel::appos:
      case Deprel::conj:
      case Deprel::nmod:
      case Deprel::obl:
      case Deprel::parataxis:
        return true;
      default:
        return false;
    }
  }

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

  void make_clause(int pronoun, const std::vector<Phrase>& subjects, int verb) {
    const int noun = antecedent(pronoun, verb);
    if (hangs_below(noun, verb)) return;
    std::vector<int> heads;
    for (const Phrase& phrase : subjects) heads.push_back(head_of(phrase));
    for (const int subject : heads)
      if (hangs_below(noun, subject)) return;
    tags_[at(verb)] = past_tense_tag();
    tags_[at(pronoun)] = fine_tag({.upos = Upos::pron});
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
    for (int noun = pronoun - 1;; noun = head(noun)) {
      if (has(noun, Deprel::det)) return noun;
      if (label(noun) != Deprel::nmod || head(noun) > noun) return pronoun - 1;
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
