#include "ingest/text/antecedents.h"

#include <array>
#include <cstdint>
#include <string_view>

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

class Antecedents : TreeEdit {
 public:
  explicit Antecedents(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int pronoun = 1; pronoun + 1 < size_; ++pronoun) {
      restore_antecedent(pronoun);
      restore_cleft(pronoun);
      lift_above_measure(pronoun);
      lift_above_time(pronoun);
      lift_above_place(pronoun);
      agree_with_antecedent(pronoun);
      restore_victim(pronoun);
      restore_terms(pronoun);
    }
    for (int clause = 1; clause < size_; ++clause) {
      join_within(clause);
      lift_above_receiver(clause);
      lift_above_worn(clause);
    }
  }

 private:
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

  /// "revealed a deal whereby, in May, Acme bought the mine": the clause tells of the deal.
  void restore_terms(int whereby) {
    const int verb = head(whereby);
    if (words_[at(whereby)] != "whereby" || verb > whereby || !is_noun(whereby - 1)) return;
    int clause = child(verb, Deprel::conj, size_);
    if (clause < whereby) clause = child(verb, Deprel::advcl, size_);
    const int noun = phrase_at(whereby - 1);
    if (noun > whereby || clause < whereby || !has_subject(clause) || has(clause, Deprel::cc) ||
        hangs_below(noun, clause))
      return;
    hang(clause, noun, Deprel::acl_relcl);
    for (int i = whereby; i < clause; ++i)
      if (head(i) == verb && !hangs_below(noun, i)) heads_[at(i)] = clause;
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

  /// "a school in Norvia, which said so", "fighting in the north, which has killed 40", "residents
  /// of the village who fled": a place says and harms nothing where something else in it is named,
  /// and is no "who".
  void lift_above_place(int pronoun) {
    const int clause = head(pronoun), place = clause < size_ ? head(clause) : size_;
    const bool person = words_[at(pronoun)] == "who";
    if (!(person || words_[at(pronoun)] == "which") || !is_subject(pronoun) || place >= pronoun ||
        label(clause) != Deprel::acl_relcl || !(person || says(clause) || harms(clause)) ||
        !is_place(place))
      return;
    const int preposition = child(place, Deprel::case_, place), above = head(place);
    const bool within =
        preposition >= 0 && one_of(words_[at(preposition)], {"at", "from", "in", "near"});
    const bool common = person && upos(place) == Upos::noun && preposition >= 0;
    if (above > place || !(within || common)) return;
    const int object = upos(above) == Upos::verb ? child(above, Deprel::obj, place) : above;
    if (object >= 0 && upos(object) == Upos::noun) heads_[at(clause)] = object;
  }

  bool harms(int verb) const {
    return one_of(base_of(verb), {"cause", "claim", "destroy", "displace", "drive", "force",
                                  "injure", "kill", "prompt", "trigger", "uproot"});
  }

  bool is_place(int noun) const {
    return upos(noun) == Upos::propn ||
           one_of(words_[at(noun)],
                  {"area", "capital", "city", "country", "district", "east", "north", "province",
                   "region", "south", "state", "town", "village", "west"});
  }

  /// "was set off by the invasion of Norvia in 2022, which cut exports": the invasion did, not the
  /// year.
  void lift_above_time(int pronoun) {
    if (words_[at(pronoun)] != "which" || words_[at(pronoun - 1)] != ",") return;
    const int clause = head(pronoun);
    if (clause >= size_ || label(clause) != Deprel::acl_relcl || head(clause) >= pronoun) return;
    const int time = head(clause), mark = child(time, Deprel::case_, time);
    const bool year = upos(time) == Upos::num && words_[at(time)].size() == 4;
    if (mark < 1 || !(year || is_month_name(words_[at(time)])) || !is_noun(mark - 1)) return;
    int noun = phrase_at(mark - 1);
    while (label(noun) == Deprel::nmod && head(noun) < noun && is_noun(head(noun)))
      noun = head(noun);
    const int by = child(noun, Deprel::case_, noun);
    const bool done_by = by > 0 && words_[at(by)] == "by" && upos(noun) == Upos::noun;
    if (done_by && !hangs_below(noun, clause)) heads_[at(clause)] = noun;
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
    if (label(nearest) != Deprel::nmod || !hangs_below(nearest, antecedent) ||
        hangs_below(nearest, verb))
      return;
    if (agrees(nearest, number)) hang(verb, nearest, Deprel::acl_relcl);
  }

  /// "guests wearing life jackets jumping in": the guests do, not what they wear.
  void lift_above_worn(int participle) {
    const int worn = head(participle), wearing = worn < size_ ? head(worn) : size_;
    if (label(participle) == Deprel::acl && words_[at(participle)].ends_with("ing") &&
        worn == participle - 1 && label(worn) == Deprel::obj && wearing < worn &&
        label(wearing) == Deprel::acl &&
        one_of(words_[at(wearing)], {"carrying", "holding", "waving", "wearing"}))
      heads_[at(participle)] = head(wearing);
  }

  /// "a letter to the mayor published on Sunday": what is written, not to whom.
  void lift_above_receiver(int participle) {
    const int person = head(participle), writing = person < size_ ? head(person) : size_;
    if (label(participle) != Deprel::acl || person >= participle || writing >= person ||
        label(person) != Deprel::nmod ||
        !one_of(words_[at(participle)], {"dated", "leaked", "obtained", "posted", "published",
                                         "released", "seen", "signed"}) ||
        !one_of(words_[at(writing)], {"address", "email", "letter", "memo", "message", "note",
                                      "petition", "report", "statement"}))
      return;
    const int to = child(person, Deprel::case_, person);
    if (to >= 0 && words_[at(to)] == "to") heads_[at(participle)] = writing;
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
};

}  // namespace

void restore_antecedents(const TreeEdit& tree) { Antecedents(tree).run(); }

}  // namespace fabula
