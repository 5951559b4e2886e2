#include "ingest/event/arguments.h"

#include <algorithm>
#include <array>

#include "ingest/text/inflect.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_depth = 8;  // of clauses that hand down a subject

bool is_relative_pronoun(const Tree& tree, TokenIndex index) {
  const Token& token = tree.token(index);
  if (token.upos != Upos::pron && token.upos != Upos::det) return false;
  const string_view lemma = token.lemma;
  return lemma == "who" || lemma == "which" || lemma == "that" || lemma == "whom";
}

bool is_nominal(const Token& token) {
  return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron;
}

/// The head of the noun phrase that ends before a relative pronoun.
TokenIndex noun_before(const Tree& tree, TokenIndex pronoun) {
  TokenIndex name = pronoun - 1;
  if (tree.token(name).upos == Upos::punct && name > 0) --name;
  while (tree.token(name).deprel == Deprel::flat && tree.head(name)) name = *tree.head(name);
  return name;
}

/// What a relative clause is about: the noun that it hangs on, but "who" is one with a name: in
/// "the campaign of Anna, who resigned" Anna, who stands right before; and "which" is no person: in
/// "Anna of the bank, which lent the money" it is the bank.
std::optional<TokenIndex> antecedent(const Tree& tree, TokenIndex clause) {
  const auto noun = tree.head(clause);
  if (!noun) return noun;
  const bool named = tree.token(*noun).upos == Upos::propn;
  for (TokenIndex index : tree.children(clause)) {
    const string_view pronoun = tree.lemma(index);
    if (index < *noun + 2 || (pronoun != "who" && pronoun != "which")) continue;
    const TokenIndex before = noun_before(tree, index);
    const NameKind kind = tree.token(before).name;
    const bool person = kind != NameKind::location && kind != NameKind::organization;
    const bool fits =
        pronoun == "who" ? !named && person : tree.token(*noun).name == NameKind::person && !person;
    return before > *noun && fits && tree.token(before).upos == Upos::propn ? before : noun;
  }
  return noun;
}

/// "a tariff which he said boosted exports": the subject of the content stands before "said".
bool has_fronted_pronoun(const Tree& tree, TokenIndex clause) {
  const auto governor = tree.head(clause);
  if (!governor || tree.token(clause).deprel != Deprel::ccomp) return false;
  return std::ranges::any_of(tree.children(clause), [&](TokenIndex index) {
    const Deprel relation = tree.token(index).deprel;
    return (relation == Deprel::nsubj || relation == Deprel::nsubj_pass) && index < *governor &&
           is_relative_pronoun(tree, index);
  });
}

/// The noun that a relative clause around `verb` modifies.
std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb) {
  const auto clause = relative_clause(tree, verb);
  return clause ? antecedent(tree, *clause) : std::nullopt;
}

/// "According to Bloomberg, growth slowed": a subject with a preposition is none; the noun that the
/// parser hung on it, behind a comma, is. Nothing when there is no such noun.
std::optional<TokenIndex> without_preposition(const Tree& tree, TokenIndex subject,
                                              TokenIndex verb) {
  // "according to police and officials" has it on the first of them.
  const auto mark = tree.child(subject, Deprel::case_);
  const TokenIndex first = tree.extent(subject).first;
  const bool marked = mark ? *mark < subject : tree.lemma(first) == "accord";
  if (!marked) return subject;
  if (subject > verb) return std::nullopt;  // "died, according to her family"
  std::optional<TokenIndex> found;
  for (TokenIndex index : tree.children(subject)) {
    const Deprel relation = tree.token(index).deprel;
    const bool beside = relation == Deprel::appos || relation == Deprel::conj;
    if (beside && index > subject && index < verb && is_nominal(tree.token(index))) found = index;
  }
  return found;
}

/// "the guess is that users asked": what stands before the conjunction is of another clause.
bool is_outside(const Tree& tree, TokenIndex subject, TokenIndex verb) {
  const auto mark = tree.child(verb, Deprel::mark);
  return mark && subject < *mark && *mark < verb &&
         (tree.lemma(*mark) == "that" || tree.lemma(*mark) == "of") &&
         tree.token(subject).upos != Upos::pron;
}

/// The first noun subject among the children, a relative pronoun replaced by its noun.
std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex verb) {
  for (TokenIndex index : tree.children(verb)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation != Deprel::nsubj && relation != Deprel::nsubj_pass) continue;
    if (is_outside(tree, index, verb)) continue;
    if (is_relative_pronoun(tree, index))
      if (const auto noun = relative_noun(tree, verb)) return noun;
    if (const auto subject = without_preposition(tree, index, verb)) return subject;
  }
  return std::nullopt;
}

/// "the report that rebels were paying ...", "led to the minister being stranded": a noun right
/// before a finite verb that has no other subject is its subject, wherever the parser hung it.
std::optional<TokenIndex> adjacent_subject(const Tree& tree, TokenIndex verb) {
  TokenIndex first = verb;
  const bool past = tree.token(verb).form == VerbForm::finite;
  bool finite = past && (tree.has(verb, Deprel::obj) || is_intransitive(tree.lemma(verb)));
  for (TokenIndex index : tree.children(verb)) {
    const Deprel relation = tree.token(index).deprel;
    if (index > verb || (relation != Deprel::aux && relation != Deprel::aux_pass)) continue;
    finite = true;
    first = std::min(first, index);
  }
  const TokenIndex sentence = tree.document().sentences[tree.sentence_of(verb)].first;
  if (!(finite || past) || first == sentence || is_to_infinitive(tree, verb)) return std::nullopt;
  TokenIndex noun = first - 1;
  while (noun > sentence && tree.token(noun).upos == Upos::adv) --noun;
  // A name that opens the sentence is a noun, whatever its tag.
  const bool opening_name = noun == sentence && tree.token(noun).name != NameKind::none;
  if (!(is_nominal(tree.token(noun)) || opening_name) || is_relative_pronoun(tree, noun))
    return std::nullopt;
  // From the last word of the phrase to its head.
  while (const auto head = tree.head(noun)) {
    const Deprel relation = tree.token(noun).deprel;
    const bool within = relation == Deprel::flat || relation == Deprel::compound ||
                        (relation == Deprel::nmod && tree.has(noun, Deprel::case_));
    if (!within || *head >= noun) break;
    noun = *head;
  }
  // A past form may be a participle, but not in "but skirmishes continued", "that skirmishes ...".
  const TokenIndex start = tree.extent(noun).first;
  const bool opens = start > sentence && start <= noun &&
                     (tree.token(start - 1).upos == Upos::sconj || tree.lemma(start) == "but" ||
                      tree.lemma(start - 1) == "but");
  if (!finite && !opens) return std::nullopt;
  return tree.head(noun) == verb && tree.token(noun).deprel == Deprel::obl_unmarked
             ? std::nullopt
             : std::optional(noun);
}

std::optional<TokenIndex> inherited_subject(const Tree& tree, TokenIndex verb, int depth);

std::optional<TokenIndex> subject_at(const Tree& tree, TokenIndex verb, int depth) {
  if (const auto own = own_subject(tree, verb)) return own;
  if (const auto adjacent = adjacent_subject(tree, verb)) return adjacent;
  return depth < max_depth ? inherited_subject(tree, verb, depth + 1) : std::nullopt;
}

/// The one who has the intention, or whose act it is: "Islamabad announced its plan to ..."
std::optional<TokenIndex> holder_of(const Tree& tree, TokenIndex noun, int depth) {
  const auto possessor = tree.child(noun, Deprel::nmod_poss);
  if (possessor && tree.token(*possessor).upos != Upos::pron) return possessor;
  const auto governor = tree.head(noun);
  if (governor && tree.token(noun).deprel == Deprel::obj) return subject_at(tree, *governor, depth);
  return possessor;
}

/// "a letter asking for help", "posted on Twitter asking for help": whose words they are asks.
bool carries_words(const Tree& tree, TokenIndex noun) {
  constexpr auto carriers =
      std::to_array<string_view>({"address", "email", "letter", "memo", "message", "note", "post",
                                  "speech", "statement", "telegram", "tweet", "video"});
  if (std::ranges::binary_search(carriers, tree.lemma(noun))) return true;
  return tree.token(noun).upos == Upos::propn && tree.token(noun).deprel == Deprel::obl &&
         tree.preposition(noun) == "on";
}

/// Who wrote or said what the noun carries.
std::optional<TokenIndex> author_of(const Tree& tree, TokenIndex noun, int depth) {
  const auto verb = tree.head(noun);
  const Deprel relation = tree.token(noun).deprel;
  if (verb && tree.token(*verb).upos == Upos::verb &&
      (relation == Deprel::obj || relation == Deprel::obl))
    return subject_at(tree, *verb, depth);
  return std::nullopt;
}

/// "called on the government to act", "appealed to drivers to stay": who is asked acts.
std::optional<TokenIndex> asked_party(const Tree& tree, TokenIndex asking, TokenIndex verb) {
  const string_view lemma = tree.lemma(asking);
  if (!is_to_infinitive(tree, verb)) return std::nullopt;
  const bool asks = lemma == "call" || lemma == "appeal" || lemma == "plead";
  for (TokenIndex index : tree.children(asking)) {
    const string_view preposition = tree.preposition(index);
    // "paid for her to study"
    const bool for_whom = preposition == "for" && tree.extent(index).second + 1 == verb;
    if (!asks && !for_whom) continue;
    if (tree.token(index).deprel == Deprel::obl && index < verb &&
        (preposition == "on" || preposition == "upon" || preposition == "to" ||
         preposition == "for" || preposition == "with"))
      return index;
  }
  return std::nullopt;
}

/// "prosecuted the banks for lending": who is judged has done it.
bool is_judging(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"accuse",    "admire",    "applaud",  "arrest",   "attack",    "berate",  "blame",
       "blast",     "charge",    "chide",    "cite",     "commend",   "condemn", "convict",
       "criticise", "criticize", "denounce", "deride",   "detain",    "dismiss", "expel",
       "fault",     "fine",      "fire",     "forgive",  "honor",     "honour",  "jail",
       "lambast",   "lambaste",  "mock",     "praise",   "prosecute", "punish",  "rebuke",
       "ridicule",  "sack",      "scold",    "sentence", "slam",      "sue",     "suspend",
       "thank"});
  return std::ranges::find(verbs, verb) != verbs.end();
}

/// "posted a message online blaming the bank": who posts it blames, not where it stands.
std::optional<TokenIndex> poster_of(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex noun = *tree.head(verb);
  const string_view preposition = tree.preposition(noun);
  if (!is_ing(tree, verb) || (preposition != "on" && preposition != "in" && preposition != "at") ||
      !(is_judging(tree.lemma(verb)) || takes_content(tree.lemma(verb))))
    return std::nullopt;
  auto above = tree.head(noun);
  for (int i = 0; above && tree.token(*above).upos != Upos::verb && i < max_depth; ++i)
    above = tree.head(*above);
  return above && tree.token(*above).upos == Upos::verb ? subject_at(tree, *above, depth)
                                                        : std::nullopt;
}

/// "allowed the officers", "forced them": whom a verb lets or makes do what follows.
bool is_made_to(const Tree& tree, TokenIndex object) {
  constexpr auto verbs = std::to_array<string_view>(
      {"allow", "ask", "authorise", "authorize", "compel", "enable", "encourage", "force", "invite",
       "lead", "oblige", "order", "permit", "persuade", "push", "require", "urge"});
  const auto verb = tree.head(object);
  return verb && tree.token(object).deprel == Deprel::obj &&
         std::ranges::find(verbs, tree.lemma(*verb)) != verbs.end();
}

std::optional<TokenIndex> inherited_subject(const Tree& tree, TokenIndex verb, int depth) {
  const auto governor = tree.head(verb);
  if (!governor) return std::nullopt;
  switch (tree.token(verb).deprel) {
    case Deprel::conj:
      return subject_at(tree, *governor, depth);
    case Deprel::advcl: {
      // "credited her with saving", "accused him of stealing": the object does it.
      const auto object = tree.child(*governor, Deprel::obj);
      const string_view marker = tree.marker(verb);
      const bool of_object = marker == "with" || marker == "of" || marker == "from" ||
                             ((marker == "for" || marker == "on" || marker == "over") &&
                              is_judging(tree.lemma(*governor)));
      if (object && of_object && *object < verb) return object;
      if (const auto asked = asked_party(tree, *governor, verb)) return asked;
      return subject_at(tree, *governor, depth);
    }
    case Deprel::xcomp: {
      auto object = tree.child(*governor, Deprel::obj);
      if (!object) object = tree.child(*governor, Deprel::iobj);
      if (object && *object < verb && tree.lemma(*governor) != "promise") return object;
      return subject_at(tree, *governor, depth);
    }
    case Deprel::acl:
      if (const auto poster = poster_of(tree, verb, depth)) return poster;
      // "videos to be licensed", "allowed officers to search": the noun itself.
      if (tree.marker(verb) == "for" && tree.token(*governor).deprel == Deprel::obj &&
          tree.head(*governor) && is_judging(tree.lemma(*tree.head(*governor))))
        return governor;
      if (is_to_infinitive(tree, verb) &&
          (tree.has(verb, Deprel::aux_pass) || is_made_to(tree, *governor)))
        return governor;
      if (is_to_infinitive(tree, verb) || !tree.marker(verb).empty())
        return holder_of(tree, *governor, depth);
      if (is_ing(tree, verb) && carries_words(tree, *governor))
        if (const auto author = author_of(tree, *governor, depth)) return author;
      return governor;
    case Deprel::acl_relcl:
      return governor;
    default:
      return std::nullopt;
  }
}

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
    const std::vector<TokenIndex> members = tree_.coordinated(head);
    if (members.size() == 2 && is_named_by(head, members.back())) head = members.back();
    for (TokenIndex token : tree_.coordinated(head)) {
      // "the tariff imposed following the protest": what has a preposition of its own is no
      // conjunct.
      if (token != head && tree_.has(token, Deprel::case_) && !tree_.has(token, Deprel::cc))
        continue;
      if (is_apposition(head, token)) continue;
      const bool known = std::ranges::any_of(
          found_, [&](const Argument& a) { return a.token == token && a.slot == slot; });
      if (!known) found_.push_back({token, slot, preposition, inherited});
    }
  }
  /// "the creature, a bat,", "her mate, Anna Berg,": another name for the same, which the parser
  /// took for a conjunct.
  bool is_apposition(TokenIndex head, TokenIndex token) const {
    const auto [first, last] = tree_.extent(token);
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(token)];
    const auto is_comma = [&](TokenIndex i) {
      return tree_.document().word(tree_.token(i)) == ",";
    };
    if (tree_.head(token) != head || tree_.has(token, Deprel::cc) || first < head + 1 ||
        sentence.headline_case || last >= sentence.last || tree_.coordinated(head).size() != 2)
      return false;
    const TokenIndex opening = is_comma(first) ? first : first - 1;
    const string_view article = tree_.lemma(opening + 1);
    // "knits outfits, a rare craft."
    const bool ends = last + 1 == sentence.last && tree_.token(last).upos == Upos::punct &&
                      (article == "a" || article == "an");
    return is_comma(opening) && (is_comma(last) || ends) && tree_.token(head).upos == Upos::noun;
  }
  bool is_named_by(TokenIndex head, TokenIndex token) const {
    return tree_.token(token).name == NameKind::person && is_apposition(head, token);
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
    if (preposition == "to" || preposition == "with" || preposition == "from" ||
        preposition == "against")
      found.add(index, Slot::oblique, preposition, true);
  }
}

/// "a plan with which she agreed"
bool has_relative_oblique(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    return tree.token(index).deprel == Deprel::obl && is_relative_pronoun(tree, index);
  });
}

/// "taken by ambulance", "sent by mail": how, not by whom.
bool is_means(const Tree& tree, TokenIndex noun) {
  constexpr auto means = std::to_array<string_view>(
      {"air",        "ambulance", "boat", "bus",       "car",   "email", "ferry",
       "helicopter", "land",      "mail", "phone",     "plane", "post",  "rail",
       "road",       "sea",       "ship", "telephone", "train", "truck"});
  return !tree.has(noun, Deprel::det) && !tree.token(noun).plural &&
         tree.preposition(noun) == "by" &&
         std::ranges::find(means, tree.lemma(noun)) != means.end();
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
        else if (passive && (preposition == "by" || preposition == "between"))
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
                   !has_relative_oblique(tree, verb) && own_subject(tree, verb) &&
                   *own_subject(tree, verb) != *noun;
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
                                                           {"peak", "at"},
                                                           {"press", "for"},
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

/// "broke", "fell": a past form that is no participle.
bool is_past_only(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (token.tense != Tense::past) return false;
  const string_view form = tree.document().word(token);
  return !form.ends_with("ed") && form != past_participle(token.lemma) && !form.ends_with("en") &&
         !form.ends_with("wn");
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

std::optional<TokenIndex> relative_clause(const Tree& tree, TokenIndex verb) {
  std::optional<TokenIndex> clause = verb;
  for (int depth = 0; clause && depth < max_depth; ++depth) {
    const Deprel relation = tree.token(*clause).deprel;
    if (relation == Deprel::acl_relcl) return clause;
    if (relation != Deprel::conj && !has_fronted_pronoun(tree, *clause)) return std::nullopt;
    clause = tree.head(*clause);
  }
  return std::nullopt;
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

bool is_passive(const Tree& tree, TokenIndex verb) {
  if (tree.has(verb, Deprel::aux_pass)) return true;
  if (tree.has(verb, Deprel::nsubj_pass)) return !is_perfect(tree, verb);
  const Token& token = tree.token(verb);
  if (token.upos != Upos::verb || is_ing(tree, verb) || is_to_infinitive(tree, verb) ||
      tree.has(verb, Deprel::obj))
    return false;
  if (is_intransitive(token.lemma) || takes_preposition(tree, verb)) return false;
  if (is_past_only(tree, verb)) return false;
  if (tree.has(verb, Deprel::obl_agent)) return true;
  const bool participle = token.form == VerbForm::participle && !tree.has(verb, Deprel::aux);
  if (participle && has_party(tree, verb)) return true;
  // "was arrested and charged", "is simple and designed for ...": the auxiliary is shared.
  const auto first = token.deprel == Deprel::conj ? tree.head(verb) : std::nullopt;
  if (first && (participle || needs_object(token.lemma)) && !own_subject(tree, verb) &&
      (tree.has(*first, Deprel::aux_pass) || tree.has(*first, Deprel::cop)))
    return true;
  // "Pierce focused on ...": in running text, a subject without an auxiliary acts, whatever the
  // verb's tag; headlines leave auxiliaries out.
  const bool headline = tree.document().sentences[tree.sentence_of(verb)].headline_case;
  // So does one before an article: "called the police".
  const bool before_article =
      verb + 1 < tree.document().tokens.size() && tree.token(verb + 1).upos == Upos::det;
  if (tree.has(verb, Deprel::nsubj) && before_article && !headline) return false;
  if (tree.has(verb, Deprel::nsubj) && !headline && !(participle && needs_object(token.lemma)))
    return false;
  if (reduced_relative_noun(tree, verb)) return true;
  return token.deprel == Deprel::acl || (participle && token.deprel != Deprel::conj);
}

std::optional<TokenIndex> surface_subject(const Tree& tree, TokenIndex verb) {
  return subject_at(tree, verb, 0);
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
      return a.slot == b.slot && a.token < b.token && is_before_name(tree, a.token, b.token);
    });
  });
  return arguments;
}

}  // namespace fabula
