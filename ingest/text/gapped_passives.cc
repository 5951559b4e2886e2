#include "ingest/text/gapped_passives.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class GappedPassives : TreeEdit {
 public:
  explicit GappedPassives(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) {
      restore_state(i);
      restore_harm(i);
      restore_left(i);
      restore_modifier(i);
      restore_fronted(i);
      restore_among(i);
      restore_witnessed(i);
      restore_described(i);
      restore_premodifier(i);
    }
    for (int i = 1; i + 2 < size_; ++i) restore_quantified(i);
  }

 private:
  /// "two were killed and four injured": no adjective, and the number is no measure of it.
  void restore_state(int state) {
    const int verb = head(state), number = state - 1;
    if (upos(state) != Upos::adj || label(state) != Deprel::conj || !is_passive(verb, state) ||
        !words_[at(state)].ends_with("ed") || upos(number) != Upos::num || head(number) != state)
      return;
    tags_[at(state)] = past_participle_tag();
    labels_[at(number)] = Deprel::nsubj_pass;
  }

  /// "another was badly injured": what befell them, not how they are.
  void restore_harm(int state) {
    const int copula = child(state, Deprel::cop, state), who = child(state, Deprel::nsubj, state);
    if (upos(state) != Upos::adj || !one_of(words_[at(state)], {"hurt", "injured", "wounded"}) ||
        copula < 0 || who < 0)
      return;
    tags_[at(state)] = past_participle_tag();
    labels_[at(copula)] = Deprel::aux_pass;
    labels_[at(who)] = Deprel::nsubj_pass;
  }

  /// "left two boys and a girl injured": how all of them were left, not what one of them did.
  void restore_left(int state) {
    const int verb = head(state), who = state - 1;
    const int object = verb < state ? child(verb, Deprel::obj, state) : -1;
    if (label(state) != Deprel::conj || object < verb || !is_subject(who) || head(who) != state ||
        base_of(verb) != "leave" || has(state, Deprel::aux_pass) ||
        !one_of(words_[at(state)], {"hurt", "injured", "stranded", "wounded"}))
      return;
    const int link = child(state, Deprel::cc, who);
    if (link < object) return;
    tags_[at(state)] = past_participle_tag();
    labels_[at(state)] = Deprel::xcomp;
    hang(who, object, Deprel::conj);
    heads_[at(link)] = who;
  }

  /// "20 were killed and 30 others wounded": the noun behind the conjunction is no object of a
  /// passive, but the subject of the next.
  void restore_modifier(int next) {
    const int noun = head(next);
    if (label(next) != Deprel::acl || noun != next - 1 || label(noun) != Deprel::obj ||
        !is_past_participle(next) || !has(noun, Deprel::nummod))
      return;
    const int verb = head(noun), conjunction = child(noun, Deprel::cc, noun);
    if (conjunction < 0 || !is_passive(verb, noun)) return;
    hang(next, verb, Deprel::conj);
    hang(noun, next, Deprel::nsubj_pass);
    hang(conjunction, next, Deprel::cc);
  }

  /// "Killed in the attack were two nurses"
  void restore_fronted(int copula) {
    const int noun = head(copula), verb = 0;
    if (label(copula) != Deprel::cop || noun == size_ || noun < copula || !is_noun(noun) ||
        !one_of(words_[at(copula)], {"are", "is", "was", "were"}) || head(verb) != noun ||
        !is_past_participle(verb) || last_of(verb) != copula - 1 || has_subject(noun))
      return;
    hang(verb, head(noun), label(noun));
    hang(noun, verb, Deprel::nsubj_pass);
    hang(copula, verb, Deprel::aux_pass);
    for (int i = noun + 1; i < size_; ++i)
      if (head(i) == noun && upos(i) == Upos::punct) heads_[at(i)] = verb;
  }

  /// "Among those killed were two nurses": the nurses were killed.
  void restore_among(int copula) {
    const int those = head(copula);
    if (label(copula) != Deprel::cop || words_[0] != "Among" || those >= copula ||
        head(those) != size_)
      return;
    const int verb = child(those, Deprel::acl, copula), who = child(those, Deprel::nsubj, size_);
    if (verb < those || !is_past_participle(verb) || who < copula) return;
    hang(verb, size_, Deprel::root);
    for (int i = 0; i < size_; ++i)
      if (i > copula && head(i) == those) heads_[at(i)] = verb;
    hang(who, verb, Deprel::nsubj_pass);
    hang(copula, verb, Deprel::aux_pass);
    hang(those, verb, Deprel::dep);
  }

  /// "will see trains delivered to six cities": what one sees is no clause in the past tense,
  /// unless "that" opens it.
  void restore_witnessed(int verb) {
    const int see = head(verb), seen = child(verb, Deprel::nsubj, verb);
    if (label(verb) != Deprel::ccomp || see > seen || seen != verb - 1 || !is_plain_past(verb) ||
        !one_of(words_[at(see)], {"see", "seen", "sees", "seeing"}) || has(verb, Deprel::mark) ||
        verb + 1 == size_ || upos(verb + 1) != Upos::adp)
      return;
    tags_[at(verb)] = past_participle_tag();
    hang(seen, see, Deprel::obj);
    hang(verb, seen, Deprel::acl);
  }

  /// "exceeds the 250 required": few verbs are told of somebody and what is done to them, as "has
  /// it painted"; behind others a participle describes the object.
  void restore_described(int participle) {
    const int verb = head(participle), noun = child(participle, Deprel::nsubj_pass, participle);
    if (label(participle) != Deprel::xcomp || noun != participle - 1 || verb > noun ||
        !is_past_participle(participle) || upos(verb) != Upos::verb ||
        one_of(base_of(verb), {"consider", "declare", "feel", "find", "get", "have", "hear", "keep",
                               "leave", "like", "make", "need", "order", "prefer", "report", "see",
                               "want", "watch", "wish"}))
      return;
    hang(noun, verb, Deprel::obj);
    hang(participle, noun, Deprel::acl);
  }

  /// "had average sustained gusts", "includes mined and refined ore": with neither subject nor
  /// auxiliary, a participle right before an object describes it.
  void restore_premodifier(int participle) {
    const int verb = head(participle);
    const bool had = label(participle) == Deprel::xcomp && verb < participle &&
                     one_of(words_[at(verb)], {"had", "has", "have"});
    const bool bare = label(participle) == Deprel::ccomp && beginning(participle) < 0 &&
                      !has_subject(participle) && !has(participle, Deprel::mark);
    if (!(had || bare) || verb >= participle || has(verb, Deprel::obj) ||
        !is_past_participle(participle))
      return;
    const int second = participle + 2;
    const bool two = second < size_ && upos(second - 1) == Upos::cconj &&
                     label(second) == Deprel::conj && head(second) == participle;
    const int last = two ? second : participle, noun = last + 1;
    if (noun >= size_ || head(noun) != last || label(noun) != Deprel::obj) return;
    for (int i = noun + 1; i < size_; ++i)
      if (head(i) == last || head(i) == participle) heads_[at(i)] = verb;
    hang(noun, verb, Deprel::obj);
    hang(participle, noun, Deprel::amod);
  }

  /// "have each been fined": what a quantifier parts from its participle is an auxiliary all the
  /// same.
  void restore_quantified(int have) {
    if (!one_of(words_[at(have)], {"had", "has", "have"}) || upos(have) != Upos::verb ||
        !one_of(words_[at(have + 1)], {"all", "both", "each"}))
      return;
    const int been = have + 2;
    const int verb = words_[at(been)] == "been" ? head(been) : been;
    if (verb >= size_ || verb < been || !is_past_participle(verb) || !hangs_below(verb, have))
      return;
    hang(verb, head(have), label(have));
    hang(have + 1, verb, Deprel::advmod);
    for (int i = 0; i < size_; ++i)
      if (i != verb && head(i) == have) heads_[at(i)] = verb;
    hang(have, verb, Deprel::aux);
    if (been != verb) labels_[at(been)] = Deprel::aux_pass;
    const int subject = child(verb, Deprel::nsubj, have);
    if (subject >= 0) labels_[at(subject)] = subject_of(verb);
  }

  /// A passive verb before the word.
  bool is_passive(int verb, int word) const {
    return verb < word && upos(verb) == Upos::verb && has(verb, Deprel::aux_pass);
  }
};

}  // namespace

void restore_gapped_passives(const TreeEdit& tree) { GappedPassives(tree).run(); }

}  // namespace fabula
