#include "ingest/event/arguments.h"

#include <algorithm>
#include <array>

#include "ingest/event/conjuncts.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "On Monday, the party withdrew", "On Monday in the city of Bath, Anna Berg, 30, withdrew":
/// parsers hang the subject on the fronted phrase now and then. The last noun behind a comma that
/// modifies a phrase to the left of a verb without a subject is it, or the last person there.
std::optional<TokenIndex> stranded_subject(const Tree& tree, TokenIndex verb) {
  std::optional<TokenIndex> found;
  for (TokenIndex phrase : tree.children(verb)) {
    if (phrase >= verb || tree.token(phrase).deprel != Deprel::obl) continue;
    const auto [first, last] = tree.extent(phrase);
    for (TokenIndex index = first; index < std::min(last, verb); ++index) {
      const Token& token = tree.token(index);
      const bool beside = token.deprel == Deprel::appos || token.deprel == Deprel::conj;
      const bool noun = token.upos == Upos::propn || token.upos == Upos::noun;
      const bool person =
          token.name == NameKind::person && index > first && tree.word(index - 1) == ",";
      if (noun && beside && (person || tree.head(index) == phrase)) found = index;
    }
  }
  return found;
}

class Collector {
 public:
  explicit Collector(const Tree& tree) : tree_(tree) {}

  void add(TokenIndex head, Slot slot, string_view preposition = {}, bool inherited = false) {
    // What stands in brackets is an aside.
    if (head > 0 && tree_.word(head - 1) == "(") return;
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
bool has_relative_adverbial(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Deprel relation = tree.token(index).deprel;
    if (relation == Deprel::obl) return is_relative_pronoun(tree, index);
    return relation == Deprel::advmod && index < verb &&
           one_of(tree.lemma(index), {"when", "where", "why"});
  });
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

/// "backed away from the plan": what hangs on an adverb right behind the verb.
void add_behind_direction(const Tree& tree, TokenIndex adverb, TokenIndex verb, Collector& found) {
  constexpr auto directions = std::to_array<string_view>(
      {"ahead", "apart", "aside", "away", "back", "down", "forward", "off", "out", "over", "up"});
  if (adverb != verb + 1 || !one_of(tree.lemma(adverb), directions)) return;
  for (TokenIndex phrase : tree.children(adverb))
    if (tree.token(phrase).deprel == Deprel::obl && phrase > adverb)
      found.add(phrase, Slot::oblique, tree.preposition(phrase));
}

/// The place of a passive's subject: "She was granted clemency", who would be the recipient.
Slot surface_slot(const Tree& tree, TokenIndex verb, bool passive) {
  const bool granted = passive && tree.has(verb, Deprel::obj) && is_ditransitive(tree.lemma(verb));
  return granted ? Slot::recipient : passive ? Slot::object : Slot::subject;
}

/// What hangs on the verb.
void add_dependents(const Tree& tree, TokenIndex verb, bool passive, Collector& found) {
  const Slot surface = surface_slot(tree, verb, passive);
  const auto noun = relative_noun(tree, verb);
  const auto referent = [&](TokenIndex index) {
    return noun && is_relative_pronoun(tree, index) ? *noun : index;
  };
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
        add_behind_direction(tree, index, verb, found);
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
}

/// "the bridges that firms built", where nothing else is missing in the clause: its noun is the
/// object. So it is in "the tariff that the government imposed", taken for the tariff's content.
std::optional<TokenIndex> gap_filler(const Tree& tree, TokenIndex verb) {
  const auto own = own_subject(tree, verb);
  if (!own) return std::nullopt;
  const Deprel relation = tree.token(verb).deprel;
  if (relation == Deprel::acl && needs_object(tree.lemma(verb)) && tree.marker(verb) == "that")
    return tree.head(verb);
  const auto noun = relation == Deprel::acl_relcl ? relative_noun(tree, verb) : std::nullopt;
  if (!noun || *own == *noun || has_relative_adverbial(tree, verb)) return std::nullopt;
  // "Anna, whose mine had to close": she is in the clause as the owner.
  const auto owner = tree.child(*own, Deprel::nmod_poss);
  return owner && tree.lemma(*owner) == "whose" ? std::nullopt : noun;
}

/// What the verb shares with others, and what the parser hung elsewhere.
void add_distant(const Tree& tree, TokenIndex verb, bool passive, Collector& found) {
  const Slot surface = surface_slot(tree, verb, passive);
  if (const auto modified = reduced_relative_noun(tree, verb))
    found.add(*modified, Slot::object, {}, true);
  if (!found.has(surface))
    if (const auto subject = surface_subject(tree, verb)) found.add(*subject, surface, {}, true);
  if (!found.has(surface) && tree.token(verb).form == VerbForm::finite)
    if (const auto subject = stranded_subject(tree, verb)) found.add(*subject, surface, {}, true);
  if (passive) return;
  if (!found.has(Slot::object))
    if (const auto object = shared_object(tree, verb)) found.add(*object, Slot::object, {}, true);
  if (!found.has(Slot::object))
    if (const auto noun = gap_filler(tree, verb)) found.add(*noun, Slot::object, {}, true);
}

void add_verb_arguments(const Tree& tree, TokenIndex verb, Collector& found) {
  const bool passive = is_passive(tree, verb);
  add_dependents(tree, verb, passive, found);
  add_distant(tree, verb, passive, found);
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

bool is_first_person(const Tree& tree, std::span<const Argument> arguments) {
  return std::ranges::any_of(arguments, [&](const Argument& argument) {
    return argument.slot == Slot::subject && tree.token(argument.token).upos == Upos::pron &&
           one_of(tree.lemma(argument.token), {"I", "i", "we", "you"});
  });
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
