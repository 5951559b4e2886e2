#include "ingest/event/subjects.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_depth = 8;  // of clauses that hand down a subject

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
/// "Anna of the bank, which lent the money" it is the bank; in "Anna, a lawyer who ran" it is Anna.
std::optional<TokenIndex> antecedent(const Tree& tree, TokenIndex clause) {
  const auto noun = tree.head(clause);
  if (!noun) return noun;
  const bool named = tree.token(*noun).upos == Upos::propn;
  const auto is_person = [&](TokenIndex index) {
    const Token& token = tree.token(index);
    return token.upos == Upos::propn && token.name != NameKind::location &&
           token.name != NameKind::organization;
  };
  // "the only candidate on the stage who": a place is nobody.
  const auto whose = tree.head(*noun);
  const string_view preposition = tree.preposition(*noun);
  const bool setting = preposition == "on" || preposition == "at";
  if (!named && setting && whose && *whose < *noun && tree.token(*noun).deprel == Deprel::nmod &&
      tree.token(*whose).upos == Upos::noun)
    for (TokenIndex index : tree.children(clause))
      if (tree.lemma(index) == "who" && index > *noun) return whose;
  for (TokenIndex index : tree.children(clause)) {
    const string_view pronoun = tree.lemma(index);
    if (index < *noun + 2 || (pronoun != "who" && pronoun != "which")) continue;
    const TokenIndex before = noun_before(tree, index);
    const bool fits = pronoun == "who"
                          ? !named && is_person(before)
                          : tree.token(*noun).name == NameKind::person && !is_person(before);
    return before > *noun && fits && tree.token(before).upos == Upos::propn ? before : noun;
  }
  const auto who = tree.token(*noun).deprel == Deprel::appos ? tree.head(*noun) : std::nullopt;
  const bool described = who && !named && !tree.token(*noun).plural && is_person(*who) &&
                         *noun > *who + 1 && *noun + 1 < tree.document().tokens.size() &&
                         tree.lemma(*noun + 1) == "who";
  return described ? who : noun;
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
  const TokenIndex sentence = tree.sentence_at(verb).first;
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
  // "left in May and Anna took over": what joins two verbs stands right before the second.
  const bool joined =
      start > sentence && start <= noun && past && !tree.has(verb, Deprel::cc) &&
      tree.token(start).upos == Upos::cconj && tree.token(noun).upos == Upos::propn &&
      (tree.token(verb).deprel == Deprel::conj || tree.token(verb).deprel == Deprel::xcomp) &&
      !tree.has(noun, Deprel::case_) &&
      !(tree.head(noun) && tree.token(*tree.head(noun)).upos == Upos::propn);
  if (!finite && !opens && !joined) return std::nullopt;
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
  constexpr auto carriers = std::to_array<string_view>(
      {"address", "briefing", "conference", "email", "letter", "memo", "message", "note", "post",
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
  // "thought it right for her to run"
  const auto quality = tree.child(asking, Deprel::xcomp);
  if (quality && tree.token(*quality).upos == Upos::adj)
    for (TokenIndex index : tree.children(*quality))
      if (tree.preposition(index) == "for" && tree.extent(index).second + 1 == verb) return index;
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

/// "awarded a prize to Anna for finding it": who gets it has done so.
std::optional<TokenIndex> honoured_party(const Tree& tree, TokenIndex awarding, TokenIndex verb) {
  if (tree.marker(verb) != "for" || !one_of(tree.lemma(awarding), {"award", "give", "grant"}))
    return std::nullopt;
  const auto receiver = [&](TokenIndex above) -> std::optional<TokenIndex> {
    for (TokenIndex index : tree.children(above))
      if (index < verb && tree.preposition(index) == "to") return index;
    return std::nullopt;
  };
  if (const auto found = receiver(awarding)) return found;
  const auto prize = tree.child(awarding, Deprel::obj);
  return prize ? receiver(*prize) : std::nullopt;
}

/// "jailed a nurse based in Bath for stealing drugs": whom the verb above a participle judges,
/// where the parser hung what for on the participle.
std::optional<TokenIndex> judged_party(const Tree& tree, TokenIndex participle, TokenIndex verb) {
  const auto above = tree.head(participle);
  const Deprel relation = tree.token(participle).deprel;
  if (!above || tree.marker(verb) != "for" || !judges(tree.lemma(*above)) ||
      (relation != Deprel::acl && relation != Deprel::advcl))
    return std::nullopt;
  return tree.child(*above, Deprel::obj);
}

/// "confirmed it has infected hundreds and killed three": of the content of a verb, not of that
/// verb itself, when "and" stands right behind the content and both may be participles of one
/// "has".
std::optional<TokenIndex> content_before(const Tree& tree, TokenIndex verb) {
  const TokenIndex governor = *tree.head(verb);
  const auto content = tree.child(governor, Deprel::ccomp);
  const auto link = tree.child(verb, Deprel::cc);
  if (!content || !link || *content > verb || *link + 1 != verb ||
      tree.token(verb).tense != Tense::past || tree.extent(*content).second != *link)
    return std::nullopt;
  const auto auxiliary = tree.child(*content, Deprel::aux);
  return auxiliary && tree.lemma(*auxiliary) == "have" ? content : std::nullopt;
}

/// ", with the bank paying half": who stands between "with" and a participle.
std::optional<TokenIndex> absolute_subject(const Tree& tree, TokenIndex verb) {
  const auto governor = tree.head(verb);
  if (!governor || tree.token(verb).deprel != Deprel::advcl || !tree.marker(verb).empty() ||
      tree.has(verb, Deprel::aux))
    return std::nullopt;
  for (TokenIndex index : tree.children(*governor)) {
    const auto mark = tree.child(index, Deprel::case_);
    if (index < verb && mark && tree.lemma(*mark) == "with" && *mark > 0 &&
        tree.document().word(tree.token(*mark - 1)) == "," && tree.extent(index).second == verb)
      return index;
  }
  return std::nullopt;
}

/// "posted a message online blaming the bank": who posts it blames, not where it stands.
std::optional<TokenIndex> poster_of(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex noun = *tree.head(verb);
  const string_view preposition = tree.preposition(noun);
  if (!is_ing(tree, verb) || (preposition != "on" && preposition != "in" && preposition != "at") ||
      !(judges(tree.lemma(verb)) || takes_content(tree.lemma(verb))))
    return std::nullopt;
  auto above = tree.head(noun);
  for (int i = 0; above && tree.token(*above).upos != Upos::verb && i < max_depth; ++i)
    above = tree.head(*above);
  return above && tree.token(*above).upos == Upos::verb ? subject_at(tree, *above, depth)
                                                        : std::nullopt;
}

/// "allowed the officers", "forced them": whom a verb lets or makes do what follows.
bool is_made_to(const Tree& tree, TokenIndex object) {
  const auto verb = tree.head(object);
  return verb && tree.token(object).deprel == Deprel::obj && makes_do(tree.lemma(*verb));
}

/// "sent two engineers to mend it": who is sent does.
bool sends(string_view verb) {
  return one_of(verb, {"appoint", "deploy", "dispatch", "hire", "name", "send"});
}

/// "Anna was the first woman to win", "Anna, the only one to win", "became the first to win": who
/// is called so; else the noun itself, "the first woman to win".
std::optional<TokenIndex> ranked_party(const Tree& tree, TokenIndex noun, int depth) {
  if (tree.has(noun, Deprel::cop)) {
    const auto subject = own_subject(tree, noun);
    return subject ? subject : noun;
  }
  const auto governor = tree.head(noun);
  if (!governor) return noun;
  const Deprel relation = tree.token(noun).deprel;
  if (relation == Deprel::appos) return governor;
  const bool becomes =
      tree.lemma(*governor) == "become" && (relation == Deprel::xcomp || relation == Deprel::obj);
  return becomes ? subject_at(tree, *governor, depth) : noun;
}

/// "has phoned the guard, asking for the date, and is waiting": a finite verb is not joined to a
/// participle or an infinitive, but to the finite verb above that.
TokenIndex finite_conjunct(const Tree& tree, TokenIndex verb) {
  TokenIndex first = *tree.head(verb);
  const auto auxiliary = tree.child(verb, Deprel::aux);
  if (!auxiliary || tree.token(*auxiliary).form != VerbForm::finite) return first;
  for (int i = 0; i < max_depth; ++i) {
    const Deprel relation = tree.token(first).deprel;
    const bool open =
        is_to_infinitive(tree, first) || (is_ing(tree, first) && !tree.has(first, Deprel::aux));
    if (!open || (relation != Deprel::xcomp && relation != Deprel::advcl)) break;
    first = *tree.head(first);
  }
  return first;
}

std::optional<TokenIndex> inherited_subject(const Tree& tree, TokenIndex verb, int depth) {
  const auto governor = tree.head(verb);
  if (!governor) return std::nullopt;
  switch (tree.token(verb).deprel) {
    case Deprel::conj:
      // "with the latter confirming it"
      if (is_ing(tree, verb) && tree.lemma(*governor) == "latter") return governor;
      if (const auto content = content_before(tree, verb)) return subject_at(tree, *content, depth);
      return subject_at(tree, finite_conjunct(tree, verb), depth);
    case Deprel::obl:
      // "In setting a record, Anna beat Berta."
      if (is_ing(tree, verb) && !is_passive(tree, *governor))
        return subject_at(tree, *governor, depth);
      return std::nullopt;
    case Deprel::advcl: {
      // "credited her with saving", "accused him of stealing": the object does it.
      const auto object = tree.child(*governor, Deprel::obj);
      const string_view marker = tree.marker(verb);
      // "was destroyed by shelling": what undergoes a thing does not do it.
      if (marker == "by" && is_passive(tree, *governor)) return std::nullopt;
      // "supply trains to Norvia, to be delivered by May": what it is done to before undergoes it.
      if (object && is_to_infinitive(tree, verb) && tree.has(verb, Deprel::aux_pass) &&
          tree.document().word(tree.token(tree.extent(verb).first)) == ",")
        return object;
      // "the first Borvian to win", taken for an adjective
      if (is_to_infinitive(tree, verb) && tree.token(*governor).upos == Upos::adj &&
          is_ranked(tree, *governor))
        return ranked_party(tree, *governor, depth);
      const bool of_object = marker == "with" || marker == "of" || marker == "from" ||
                             ((marker == "for" || marker == "on" || marker == "over") &&
                              judges(tree.lemma(*governor)));
      const bool made_to =
          object && (makes_do(tree.lemma(*governor)) || sends(tree.lemma(*governor))) &&
          is_to_infinitive(tree, verb) && tree.child(verb, Deprel::mark) == *object + 1;
      if (object && (of_object || made_to) && *object < verb) return object;
      // "favours Borvia joining": who stands right before a participle does it, but for "arrested
      // Anna using force".
      if (object && is_ing(tree, verb) && marker.empty() &&
          tree.token(*object).upos == Upos::propn && tree.extent(*object).second == verb &&
          tree.lemma(verb) != "use" && tree.lemma(verb) != "cite")
        return object;
      // "was praised by Anna, saying": who acts speaks.
      if (is_ing(tree, verb) && takes_content(tree.lemma(verb)) && is_passive(tree, *governor))
        if (const auto agent = tree.child(*governor, Deprel::obl_agent)) return agent;
      if (const auto judged = judged_party(tree, *governor, verb)) return judged;
      if (const auto honoured = honoured_party(tree, *governor, verb)) return honoured;
      if (const auto absolute = absolute_subject(tree, verb)) return absolute;
      if (const auto asked = asked_party(tree, *governor, verb)) return asked;
      return subject_at(tree, *governor, depth);
    }
    case Deprel::xcomp: {
      auto object = tree.child(*governor, Deprel::obj);
      if (!object) object = tree.child(*governor, Deprel::iobj);
      // "named Anna to replace him": a second object
      if (const auto named = tree.child(*governor, Deprel::xcomp);
          !object && named && *named < verb && tree.token(*named).upos == Upos::propn)
        object = named;
      if (object && *object < verb && tree.lemma(*governor) != "promise") return object;
      return subject_at(tree, *governor, depth);
    }
    case Deprel::acl:
      if (const auto poster = poster_of(tree, verb, depth)) return poster;
      // "videos to be licensed", "allowed officers to search": the noun itself.
      if (tree.marker(verb) == "for" && tree.token(*governor).deprel == Deprel::obj &&
          tree.head(*governor) && judges(tree.lemma(*tree.head(*governor))))
        return governor;
      if (is_to_infinitive(tree, verb) &&
          (tree.has(verb, Deprel::aux_pass) || is_made_to(tree, *governor)))
        return governor;
      if (is_to_infinitive(tree, verb) && is_ranked(tree, *governor))
        return ranked_party(tree, *governor, depth);
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

/// "on the anniversary of her flight, Anna fell": of two that the parser took for subjects, the one
/// next to the verb is, unless it is the last of a list, an aside or an address ("Bath, Norvia").
bool has_nearer_subject(const Tree& tree, TokenIndex subject, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Token& token = tree.token(index);
    if (index <= subject || index >= verb || token.deprel != Deprel::nsubj ||
        (token.upos != Upos::noun && token.upos != Upos::propn) || tree.has(index, Deprel::case_))
      return false;
    auto [first, last] = tree.extent(index);
    if (first <= subject || last > verb) return false;
    while (tree.token(first).upos == Upos::punct) ++first;
    while (tree.token(last - 1).upos == Upos::punct) --last;
    const Upos before = tree.token(first - 1).upos;
    const bool listed = before == Upos::cconj || tree.token(first).upos == Upos::cconj;
    const bool aside = before == Upos::punct && tree.token(last).upos == Upos::punct;
    const bool address = before == Upos::punct && token.name == NameKind::location;
    return !listed && !aside && !address;
  });
}

}  // namespace

bool judges(string_view verb) {
  constexpr auto verbs = std::to_array<string_view>(
      {"accuse",  "admire",    "applaud",   "arrest",    "attack",    "berate",   "blame",
       "blast",   "censure",   "charge",    "chastise",  "chide",     "cite",     "commend",
       "condemn", "convict",   "criticise", "criticize", "denounce",  "deride",   "detain",
       "dismiss", "expel",     "fault",     "fine",      "fire",      "forgive",  "hail",
       "honor",   "honour",    "jail",      "lambast",   "lambaste",  "laud",     "mock",
       "praise",  "prosecute", "punish",    "rebuke",    "reprimand", "reproach", "ridicule",
       "sack",    "salute",    "scold",     "sentence",  "slam",      "sue",      "suspend",
       "thank"});
  return one_of(verb, verbs);
}

bool is_relative_pronoun(const Tree& tree, TokenIndex index) {
  const Token& token = tree.token(index);
  if (token.upos != Upos::pron && token.upos != Upos::det) return false;
  const string_view lemma = token.lemma;
  return lemma == "who" || lemma == "which" || lemma == "that" || lemma == "whom";
}

std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb) {
  const auto clause = relative_clause(tree, verb);
  return clause ? antecedent(tree, *clause) : std::nullopt;
}

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

bool is_outside(const Tree& tree, TokenIndex subject, TokenIndex verb) {
  const auto mark = tree.child(verb, Deprel::mark);
  const bool before_mark = mark && subject < *mark && *mark < verb &&
                           (tree.lemma(*mark) == "that" || tree.lemma(*mark) == "of") &&
                           tree.token(subject).upos != Upos::pron;
  return before_mark || has_nearer_subject(tree, subject, verb);
}

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

std::optional<TokenIndex> surface_subject(const Tree& tree, TokenIndex verb) {
  return subject_at(tree, verb, 0);
}

}  // namespace fabula
