#include "ingest/event/verb_forms.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/subjects.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "signed between A and B", "built by students": who did it stands behind a preposition.
bool has_party(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    if (tree.token(index).deprel != Deprel::obl || index < verb) return false;
    const string_view preposition = tree.preposition(index);
    return preposition == "between" || (preposition == "by" && tree.token(index).upos != Upos::num);
  });
}

struct PrepositionalVerb {
  string_view verb;
  string_view preposition;
};

/// "a wave of protests led to the closure", "the minister called for calm": with these prepositions
/// right behind them, verbs that take an object otherwise act, whatever their tag.
bool takes_preposition(const Tree& tree, TokenIndex verb) {
  constexpr auto verbs = std::to_array<PrepositionalVerb>({{"call", "for"},
                                                           {"call", "on"},
                                                           {"call", "upon"},
                                                           {"deal", "with"},
                                                           {"invest", "in"},
                                                           {"peak", "at"},
                                                           {"press", "for"},
                                                           {"provide", "for"},
                                                           {"push", "for"},
                                                           {"settle", "on"}});
  if (tree.has(verb, Deprel::obl_agent) || tree.has(verb, Deprel::aux_pass)) return false;
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    if (tree.token(index).deprel != Deprel::obl) return false;
    const PrepositionalVerb found{tree.lemma(verb), tree.preposition(index)};
    if (found.verb == "lead" && found.preposition == "to") return true;
    return tree.child(index, Deprel::case_) == verb + 1 &&
           std::ranges::any_of(verbs, [&](const PrepositionalVerb& known) {
             return known.verb == found.verb && known.preposition == found.preposition;
           });
  });
}

/// "Anna granted Borvia a loan": a passive has one object at most.
bool has_two_objects(const Tree& tree, TokenIndex verb) {
  return std::ranges::count(tree.children(verb), Deprel::obj,
                            [&](TokenIndex index) { return tree.token(index).deprel; }) > 1;
}

/// "broke", "fell": a past form that is no participle.
bool is_past_only(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (token.tense != Tense::past) return false;
  const string_view form = tree.document().word(token);
  return !form.ends_with("ed") && form != past_participle(token.lemma) && !form.ends_with("en") &&
         !form.ends_with("wn");
}

/// "were convicted and given a fine": the auxiliary is shared, and one of two objects is left.
bool is_given_too(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  const auto first = token.deprel == Deprel::conj ? tree.head(verb) : std::nullopt;
  return first && token.form == VerbForm::participle && is_ditransitive(token.lemma) &&
         tree.has(*first, Deprel::aux_pass) && !own_subject(tree, verb) &&
         !is_past_only(tree, verb);
}

/// "a bill passed in May": without an object a participle that modifies a noun is passive.
bool modifies_passively(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return token.deprel == Deprel::acl && token.form == VerbForm::participle &&
         token.tense == Tense::past && !is_intransitive(token.lemma);
}

/// "was arrested and charged", "is simple and designed for ...", "a bill passed in May and signed
/// in June": the auxiliary is shared, or both have none.
bool shares_auxiliary(const Tree& tree, TokenIndex verb, bool participle) {
  const Token& token = tree.token(verb);
  auto first = token.deprel == Deprel::conj ? tree.head(verb) : std::nullopt;
  // "was stopped, searched and freed"
  while (participle && first && tree.token(*first).deprel == Deprel::conj &&
         !own_subject(tree, *first) && tree.token(*first).form == VerbForm::participle &&
         !tree.has(*first, Deprel::aux_pass))
    first = tree.head(*first);
  return first && (participle || needs_object(token.lemma)) && !own_subject(tree, verb) &&
         (tree.has(*first, Deprel::aux_pass) || tree.has(*first, Deprel::cop) ||
          modifies_passively(tree, *first));
}

/// "three dead and 30 injured": without an object, those counted do not do it.
bool harms_counted(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  const auto counted = tree.child(verb, Deprel::nsubj);
  return counted && token.tense == Tense::past && !tree.has(verb, Deprel::aux) &&
         (tree.token(*counted).upos == Upos::num || tree.has(*counted, Deprel::nummod)) &&
         one_of(token.lemma, {"arrest", "detain", "displace", "evacuate", "hospitalise",
                              "hospitalize", "injure", "jail", "kill", "wound"});
}

/// "Pierce focused on ...": outside headlines, which leave auxiliaries out, a subject without an
/// auxiliary acts, whatever the verb's tag; surely one before an article ("called the police"), a
/// particle or an adjective ("the network signed off", "tested negative").
bool acts_without_auxiliary(const Tree& tree, TokenIndex verb, bool participle) {
  const auto state = tree.child(verb, Deprel::xcomp);
  return (verb + 1 < tree.document().tokens.size() && tree.token(verb + 1).upos == Upos::det) ||
         (state && *state == verb + 1 && tree.token(*state).upos == Upos::adj) ||
         tree.has(verb, Deprel::compound_prt) || !(participle && needs_object(tree.lemma(verb)));
}

/// "Minister fired in reshuffle", but "Guards fired on crowd": who loses a post.
bool is_laid_off(const Tree& tree, TokenIndex verb) {
  const auto subject = tree.child(verb, Deprel::nsubj);
  const bool office =
      subject &&
      one_of(tree.lemma(*subject),
             {"aide", "boss", "ceo", "chief", "coach", "director", "editor", "executive", "head",
              "manager", "minister", "official", "principal", "secretary", "teacher", "worker"});
  return office && tree.lemma(verb) == "fire" && !tree.has(verb, Deprel::obj) &&
         std::ranges::none_of(tree.children(verb), [&](TokenIndex index) {
           return one_of(tree.preposition(index), {"at", "into", "on"});
         });
}

/// What a verb is that has neither an auxiliary of the passive nor an object.
bool is_bare_passive(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (is_intransitive(token.lemma) || takes_preposition(tree, verb) || is_past_only(tree, verb))
    return false;
  // "when sprayed onto it": right behind a conjunction a past form is a participle.
  if (verb > 0 && token.tense == Tense::past && !own_subject(tree, verb) &&
      one_of(tree.lemma(verb - 1), {"if", "once", "unless", "when", "while"}))
    return true;
  // "that the company signed": a clause with a subject of its own has its auxiliary, or acts.
  const bool has_subject = tree.has(verb, Deprel::nsubj);
  if (has_subject && tree.marker(verb) == "that") return false;
  const auto agent = tree.child(verb, Deprel::obl_agent);
  if (agent && !is_means(tree, *agent)) return true;
  const bool participle = token.form == VerbForm::participle && !tree.has(verb, Deprel::aux);
  if (participle && has_party(tree, verb)) return true;
  if (shares_auxiliary(tree, verb, participle) || harms_counted(tree, verb)) return true;
  const bool headline = is_headline(tree.document(), tree.sentence_at(verb));
  if (has_subject && !headline && acts_without_auxiliary(tree, verb, participle)) return false;
  if (reduced_relative_noun(tree, verb)) return true;
  // "Minister arrested at border": headlines tell acts in the present.
  if (headline && has_subject && token.tense == Tense::past &&
      (needs_object(token.lemma) || is_laid_off(tree, verb)))
    return true;
  return token.deprel == Deprel::acl || (participle && token.deprel != Deprel::conj);
}

}  // namespace

bool is_ing(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return token.form == VerbForm::gerund || tree.document().word(token).ends_with("ing");
}

bool is_to_infinitive(const Tree& tree, TokenIndex verb) {
  for (TokenIndex index : tree.children(verb))
    if (tree.token(index).upos == Upos::part && tree.lemma(index) == "to") return true;
  return false;
}

bool is_perfect(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    return tree.token(index).deprel == Deprel::aux && tree.lemma(index) == "have";
  });
}

bool is_plain_perfect(const Tree& tree, TokenIndex verb) {
  const auto auxiliary = tree.child(verb, Deprel::aux);
  return auxiliary && tree.lemma(*auxiliary) == "have";
}

bool is_past_perfect(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Token& token = tree.token(index);
    return token.deprel == Deprel::aux && token.lemma == "have" && token.tense == Tense::past;
  });
}

bool is_progressive(const Tree& tree, TokenIndex verb) {
  const auto auxiliary = tree.child(verb, Deprel::aux);
  return is_ing(tree, verb) && auxiliary && tree.lemma(*auxiliary) == "be";
}

bool is_passive(const Tree& tree, TokenIndex verb) {
  if (tree.has(verb, Deprel::aux_pass)) return true;
  if (tree.has(verb, Deprel::nsubj_pass))  // "had not confirmed" is active all the same
    return !is_plain_perfect(tree, verb) && !has_two_objects(tree, verb);
  if (tree.token(verb).upos != Upos::verb || is_ing(tree, verb) || is_to_infinitive(tree, verb))
    return false;
  return tree.has(verb, Deprel::obj) ? is_given_too(tree, verb) : is_bare_passive(tree, verb);
}

bool ends_at(const Tree& tree, TokenIndex infinitive) {
  return is_to_infinitive(tree, infinitive) &&
         one_of(tree.lemma(infinitive), {"close", "end", "finish", "settle", "trade"}) &&
         std::ranges::any_of(tree.children(infinitive), [&](TokenIndex figure) {
           return tree.preposition(figure) == "at" &&
                  (tree.token(figure).upos == Upos::num || tree.token(figure).upos == Upos::sym ||
                   tree.has(figure, Deprel::nummod));
         });
}

bool is_means(const Tree& tree, TokenIndex noun) {
  // "passed by 20 votes", "won by a wide margin"
  constexpr auto measures = std::to_array<string_view>({"majority", "margin", "point", "vote"});
  if (tree.preposition(noun) == "by" && one_of(tree.lemma(noun), measures)) return true;
  constexpr auto means = std::to_array<string_view>(
      {"air",        "ambulance", "boat", "bus",       "car",   "email", "ferry",
       "helicopter", "land",      "mail", "phone",     "plane", "post",  "rail",
       "road",       "sea",       "ship", "telephone", "train", "truck"});
  return !tree.has(noun, Deprel::det) && !tree.token(noun).plural &&
         tree.preposition(noun) == "by" && one_of(tree.lemma(noun), means);
}

std::optional<TokenIndex> reduced_relative_noun(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (token.deprel != Deprel::conj || token.tense != Tense::past || verb < 3) return std::nullopt;
  TokenIndex noun = verb - 1;
  if (tree.has(verb, Deprel::obl_agent)) {
    if (tree.token(noun).upos == Upos::adv) --noun;
    if (tree.token(noun).upos == Upos::punct) --noun;
  }
  const bool shape = tree.token(noun).upos == Upos::noun && tree.head(noun) != verb &&
                     !tree.has(verb, Deprel::cc) && !tree.has(verb, Deprel::aux) &&
                     !tree.has(verb, Deprel::obj) && !tree.has(verb, Deprel::nsubj);
  return shape ? std::optional(noun) : std::nullopt;
}

}  // namespace fabula
