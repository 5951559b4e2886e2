#include "ingest/event/arguments.h"

#include <algorithm>
#include <array>

#include "ingest/event/conjuncts.h"
#include "ingest/event/subjects.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "On Monday, the party withdrew": parsers hang the subject on the fronted phrase now and then.
/// The last noun behind a comma that modifies a phrase to the left of a verb without a subject is
/// it.
std::optional<TokenIndex> stranded_subject(const Tree& tree, TokenIndex verb) {
  std::optional<TokenIndex> found;
  for (TokenIndex phrase : tree.children(verb)) {
    if (phrase >= verb || tree.token(phrase).deprel != Deprel::obl) continue;
    for (TokenIndex index : tree.children(phrase)) {
      const Deprel relation = tree.token(index).deprel;
      const bool noun =
          tree.token(index).upos == Upos::propn || tree.token(index).upos == Upos::noun;
      if (noun && index < verb && (relation == Deprel::appos || relation == Deprel::conj))
        found = index;
    }
  }
  return found;
}

/// "the framework signed in May", "the attack, reportedly ordered by Anna": a past form right
/// behind a noun, said to be coordinated without a conjunction or object, is a participle that
/// modifies the noun; behind a comma when one is named that did it.
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

class Collector {
 public:
  explicit Collector(const Tree& tree) : tree_(tree) {}

  void add(TokenIndex head, Slot slot, string_view preposition = {}, bool inherited = false) {
    // What stands in brackets is an aside.
    if (head > 0 && tree_.document().word(tree_.token(head - 1)) == "(") return;
    for (TokenIndex token : conjuncts_of(tree_, head)) {
      const bool known = std::ranges::any_of(
          found_, [&](const Argument& a) { return a.token == token && a.slot == slot; });
      if (!known) found_.push_back({token, slot, preposition, inherited});
    }
  }
  bool has(Slot slot) const {
    return std::ranges::find(found_, slot, &Argument::slot) != found_.end();
  }
  std::vector<Argument> take() { return std::move(found_); }

 private:
  const Tree& tree_;
  std::vector<Argument> found_;
};

/// "sold its stores to the group": parsers hang the phrase on the object as often as on the verb.
/// Few nouns take these prepositions by themselves.
void add_stranded_obliques(const Tree& tree, TokenIndex object, Collector& found) {
  for (TokenIndex index : tree.children(object)) {
    if (tree.token(index).deprel != Deprel::nmod) continue;
    const string_view preposition = tree.preposition(index);
    if (one_of(preposition, {"against", "as", "from", "to", "with"}))
      found.add(index, Slot::oblique, preposition, true);
  }
}

/// "a plan with which she agreed", "a hospital where she recovered"
bool has_relative_oblique(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Deprel relation = tree.token(index).deprel;
    if (relation == Deprel::obl) return is_relative_pronoun(tree, index);
    return relation == Deprel::advmod && index < verb &&
           one_of(tree.lemma(index), {"when", "where", "why"});
  });
}

/// "places where ice had melted"
bool has_relative_adverb(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    return index < verb && tree.token(index).deprel == Deprel::advmod &&
           one_of(tree.lemma(index), {"when", "where", "why"});
  });
}

/// "taken by ambulance", "sent by mail", "passed by 20 votes": how, not by whom.
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

/// "tore down and burnt the statues": of two verbs with nothing between but a conjunction, the
/// object of the second is that of the first.
std::optional<TokenIndex> shared_object(const Tree& tree, TokenIndex verb) {
  if (is_intransitive(tree.lemma(verb))) return std::nullopt;
  const auto particle = tree.child(verb, Deprel::compound_prt);
  const TokenIndex end = (particle && *particle == verb + 1 ? verb + 1 : verb) + 2;
  for (TokenIndex second : tree.children(verb)) {
    const Token& token = tree.token(second);
    const auto object = tree.child(second, Deprel::obj);
    if (second == end && token.deprel == Deprel::conj && token.upos == Upos::verb &&
        tree.child(second, Deprel::cc) == second - 1 && object && *object > second)
      return object;
  }
  return std::nullopt;
}

void add_verb_arguments(const Tree& tree, TokenIndex verb, Collector& found) {
  const bool passive = is_passive(tree, verb);
  // "She was granted clemency": who would be the recipient is the subject.
  const bool granted = passive && tree.has(verb, Deprel::obj) && is_ditransitive(tree.lemma(verb));
  const Slot surface = granted ? Slot::recipient : passive ? Slot::object : Slot::subject;
  const auto noun = relative_noun(tree, verb);
  const auto referent = [&](TokenIndex index) {
    return noun && is_relative_pronoun(tree, index) ? *noun : index;
  };
  constexpr auto directions = std::to_array<string_view>(
      {"ahead", "apart", "aside", "away", "back", "down", "forward", "off", "out", "over", "up"});
  for (TokenIndex index : tree.children(verb)) {
    switch (tree.token(index).deprel) {
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
        if (is_outside(tree, index, verb)) break;
        if (const auto subject = without_preposition(tree, index, verb))
          found.add(referent(*subject), surface);
        break;
      case Deprel::obj:
        if (const auto mark = tree.child(index, Deprel::case_);
            mark && *mark < index && tree.token(*mark).upos != Upos::sym &&
            tree.lemma(*mark) != "than") {
          found.add(index, Slot::oblique, tree.preposition(index));
          break;
        }
        found.add(referent(index), Slot::object);
        add_stranded_obliques(tree, index, found);
        break;
      case Deprel::advmod:
        // "backed away from the plan"
        if (index == verb + 1 && one_of(tree.lemma(index), directions))
          for (TokenIndex phrase : tree.children(index))
            if (tree.token(phrase).deprel == Deprel::obl && phrase > index)
              found.add(phrase, Slot::oblique, tree.preposition(phrase));
        break;
      case Deprel::iobj:
        found.add(index, Slot::recipient);
        break;
      case Deprel::obl_agent:
        found.add(index, is_means(tree, index) ? Slot::oblique : Slot::subject, "by");
        break;
      case Deprel::obl: {
        const string_view preposition = tree.preposition(index);
        // A pact "signed between A and B" is signed by both.
        if (is_means(tree, index))
          found.add(index, Slot::oblique, preposition);
        else if (passive && index > verb && (preposition == "by" || preposition == "between"))
          found.add(index, Slot::subject, preposition);
        else
          found.add(referent(index), Slot::oblique, preposition);
        break;
      }
      default:
        break;
    }
  }
  if (const auto modified = reduced_relative_noun(tree, verb))
    found.add(*modified, Slot::object, {}, true);
  if (!found.has(surface))
    if (const auto subject = surface_subject(tree, verb)) found.add(*subject, surface, {}, true);
  if (!found.has(surface) && tree.token(verb).form == VerbForm::finite)
    if (const auto subject = stranded_subject(tree, verb)) found.add(*subject, surface, {}, true);
  if (!passive && !found.has(Slot::object))
    if (const auto object = shared_object(tree, verb)) found.add(*object, Slot::object, {}, true);
  const bool gap = tree.token(verb).deprel == Deprel::acl_relcl && !passive && noun &&
                   !has_relative_oblique(tree, verb) && !has_relative_adverb(tree, verb) &&
                   own_subject(tree, verb) && *own_subject(tree, verb) != *noun;
  if (gap && !found.has(Slot::object)) found.add(*noun, Slot::object, {}, true);
  // "the tariff that the government imposed", taken for the content of the tariff.
  const auto content = tree.token(verb).deprel == Deprel::acl ? tree.head(verb) : std::nullopt;
  if (content && !passive && !found.has(Slot::object) && needs_object(tree.lemma(verb)) &&
      tree.marker(verb) == "that" && own_subject(tree, verb))
    found.add(*content, Slot::object, {}, true);
}

/// "signed between A and B", "built by students": who did it stands behind a preposition.
bool has_party(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    if (tree.token(index).deprel != Deprel::obl || index < verb) return false;
    const string_view preposition = tree.preposition(index);
    return preposition == "between" || (preposition == "by" && tree.token(index).upos != Upos::num);
  });
}

void add_noun_arguments(const Tree& tree, TokenIndex noun, Collector& found) {
  for (TokenIndex index : tree.children(noun)) {
    switch (tree.token(index).deprel) {
      case Deprel::nmod_poss:
        found.add(index, Slot::subject);
        break;
      case Deprel::compound:
      case Deprel::amod:
      case Deprel::nmod_unmarked:
        found.add(index, Slot::modifier);
        break;
      case Deprel::nmod: {
        const string_view preposition = tree.preposition(index);
        if (preposition == "by" || preposition == "between")
          found.add(index, Slot::subject, preposition);
        else if (preposition == "of")
          found.add(index, Slot::object, preposition);
        else
          found.add(index, Slot::oblique, preposition);
        break;
      }
      default:
        break;
    }
  }
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

/// "had not confirmed" is active, whatever the parser calls its subject.
bool is_perfect(const Tree& tree, TokenIndex verb) {
  const auto auxiliary = tree.child(verb, Deprel::aux);
  return auxiliary && tree.lemma(*auxiliary) == "have";
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

/// "United States President Donald Trump": what stands before a person without a comma, conjunction
/// or preposition in between is of that person's name and title, wherever the parser hung it.
bool is_before_name(const Tree& tree, TokenIndex first, TokenIndex last) {
  if (tree.token(last).upos != Upos::propn) return false;
  // "rapper Anna Berg", taken for two subjects
  if (tree.token(first).upos == Upos::noun)
    return last == first + 1 && tree.token(first).deprel == tree.token(last).deprel;
  if (tree.token(first).upos != Upos::propn) return false;
  if (last < first + 2 || last > first + 5) return false;
  for (TokenIndex i = first + 1; i < last; ++i) {
    const Upos upos = tree.token(i).upos;
    if (upos != Upos::propn && upos != Upos::noun && upos != Upos::adj) return false;
  }
  return true;
}

}  // namespace

std::optional<TokenIndex> stray_number(const Tree& tree, TokenIndex noun) {
  const Token& token = tree.token(noun);
  if (noun == 0 || !token.plural || (token.upos != Upos::noun && token.upos != Upos::propn))
    return std::nullopt;
  const bool beside = tree.token(noun - 1).upos == Upos::num &&
                      tree.token(noun - 1).deprel == token.deprel && tree.head(noun) &&
                      tree.head(noun - 1) == tree.head(noun) && token.deprel != Deprel::obl;
  return beside ? std::optional(noun - 1) : std::nullopt;
}

bool is_ing(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return token.form == VerbForm::gerund || tree.document().word(token).ends_with("ing");
}

bool is_to_infinitive(const Tree& tree, TokenIndex verb) {
  for (TokenIndex index : tree.children(verb))
    if (tree.token(index).upos == Upos::part && tree.lemma(index) == "to") return true;
  return false;
}

bool is_first_person(const Tree& tree, std::span<const Argument> arguments) {
  return std::ranges::any_of(arguments, [&](const Argument& argument) {
    return argument.slot == Slot::subject && tree.token(argument.token).upos == Upos::pron &&
           one_of(tree.lemma(argument.token), {"I", "i", "we", "you"});
  });
}

bool is_ranked(const Tree& tree, TokenIndex noun) {
  constexpr std::array<string_view, 11> ranks{"fifth", "first", "fourth", "last", "latest", "most",
                                              "next",  "only",  "second", "sole", "third"};
  constexpr auto ends =
      std::to_array<string_view>({"attempt", "bid", "chance", "effort", "hope", "means",
                                  "opportunity", "option", "plan", "reason", "time", "try", "way"});
  if (one_of(tree.lemma(noun), ends)) return false;
  const auto ranks_it = [&](TokenIndex index) {
    const Token& token = tree.token(index);
    const bool superlative =
        token.upos == Upos::adj &&
        (tree.document().word(token).ends_with("est") ||
         std::ranges::any_of(tree.children(index), [&](TokenIndex degree) {
           return one_of(tree.lemma(degree), {"least", "most"});  // "most recent"
         }));
    return superlative || one_of(token.lemma, ranks);
  };
  if (ranks_it(noun) || std::ranges::any_of(tree.children(noun), ranks_it)) return true;
  // "the first generation of phones to use it"
  const auto whole = tree.head(noun);
  return whole && tree.token(noun).deprel == Deprel::nmod && tree.preposition(noun) == "of" &&
         is_ranked(tree, *whole);
}

bool is_passive(const Tree& tree, TokenIndex verb) {
  if (tree.has(verb, Deprel::aux_pass)) return true;
  if (tree.has(verb, Deprel::nsubj_pass))
    return !is_perfect(tree, verb) && !has_two_objects(tree, verb);
  const Token& token = tree.token(verb);
  if (token.upos != Upos::verb || is_ing(tree, verb) || is_to_infinitive(tree, verb)) return false;
  if (tree.has(verb, Deprel::obj)) return is_given_too(tree, verb);
  if (is_intransitive(token.lemma) || takes_preposition(tree, verb)) return false;
  if (is_past_only(tree, verb)) return false;
  // "when sprayed onto it": right behind a conjunction a past form is a participle.
  if (verb > 0 && token.tense == Tense::past && !own_subject(tree, verb) &&
      one_of(tree.lemma(verb - 1), {"if", "once", "unless", "when", "while"}))
    return true;
  // "that the company signed": a clause with a subject of its own has its auxiliary, or acts.
  if (tree.has(verb, Deprel::nsubj) && tree.marker(verb) == "that") return false;
  const auto agent = tree.child(verb, Deprel::obl_agent);
  if (agent && !is_means(tree, *agent)) return true;
  const bool participle = token.form == VerbForm::participle && !tree.has(verb, Deprel::aux);
  if (participle && has_party(tree, verb)) return true;
  // "was arrested and charged", "is simple and designed for ...": the auxiliary is shared.
  const auto first = token.deprel == Deprel::conj ? tree.head(verb) : std::nullopt;
  if (first && (participle || needs_object(token.lemma)) && !own_subject(tree, verb) &&
      (tree.has(*first, Deprel::aux_pass) || tree.has(*first, Deprel::cop)))
    return true;
  // "three dead and 30 injured": without an object, those counted do not do it.
  const auto counted = tree.child(verb, Deprel::nsubj);
  if (counted && token.tense == Tense::past && !tree.has(verb, Deprel::aux) &&
      (tree.token(*counted).upos == Upos::num || tree.has(*counted, Deprel::nummod)) &&
      one_of(token.lemma, {"arrest", "detain", "displace", "evacuate", "hospitalise", "hospitalize",
                           "injure", "jail", "kill", "wound"}))
    return true;
  // "Pierce focused on ...": in running text, a subject without an auxiliary acts, whatever the
  // verb's tag; headlines leave auxiliaries out.
  const bool headline = is_headline(tree.document(), tree.sentence_at(verb));
  // So does one before an article: "called the police".
  const bool before_article =
      verb + 1 < tree.document().tokens.size() && tree.token(verb + 1).upos == Upos::det;
  if (tree.has(verb, Deprel::nsubj) && before_article && !headline) return false;
  // ... and one with its particle or an adjective: "the network signed off", "tested negative".
  const auto state = tree.child(verb, Deprel::xcomp);
  const bool stated = state && *state == verb + 1 && tree.token(*state).upos == Upos::adj;
  if (tree.has(verb, Deprel::nsubj) && !headline &&
      (stated || tree.has(verb, Deprel::compound_prt)))
    return false;
  if (tree.has(verb, Deprel::nsubj) && !headline && !(participle && needs_object(token.lemma)))
    return false;
  if (reduced_relative_noun(tree, verb)) return true;
  // "Minister arrested at border": headlines tell acts in the present.
  if (headline && tree.has(verb, Deprel::nsubj) && token.tense == Tense::past &&
      needs_object(token.lemma))
    return true;
  return token.deprel == Deprel::acl || (participle && token.deprel != Deprel::conj);
}

std::vector<Argument> arguments_of(const Tree& tree, TokenIndex predicate) {
  Collector found(tree);
  if (tree.token(predicate).upos == Upos::verb || tree.token(predicate).upos == Upos::aux)
    add_verb_arguments(tree, predicate, found);
  else
    add_noun_arguments(tree, predicate, found);
  std::vector<Argument> arguments = found.take();
  std::erase_if(arguments, [&](const Argument& a) {
    return std::ranges::any_of(arguments, [&](const Argument& b) {
      return a.slot == b.slot && a.token < b.token &&
             (is_before_name(tree, a.token, b.token) || stray_number(tree, b.token) == a.token);
    });
  });
  return arguments;
}

}  // namespace fabula
