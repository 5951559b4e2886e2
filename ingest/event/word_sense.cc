#include "ingest/event/word_sense.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

string_view place_of(const Argument& argument) {
  switch (argument.slot) {
    case Slot::subject:
      return "subject";
    case Slot::object:
      return "object";
    case Slot::recipient:
      return "recipient";
    case Slot::oblique:
      return argument.preposition;
    case Slot::modifier:
      return "modifier";
  }
  return {};
}

string_view class_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return "@country";
    case ActorKind::organization:
      return "@organization";
    case ActorKind::person:
      return "@person";
    case ActorKind::place:
      return "@place";
    case ActorKind::other:
      break;
  }
  return {};
}

/// Everything that can decide a sense: the arguments with their compounds, what they are a number
/// of ("a series of pardons"), whom they name ("Dorian" stands for the first word of "Hurricane
/// Dorian" too), what a verb says that somebody becomes ("named her minister"), "to:@action" for an
/// infinitive, "for:@action" and "with:@action" for a gerund, "object:@none" of a verb without one,
/// and of a noun the preposition that it is "behind" and the "verb" whose subject or object it is.
class ArgumentWords {
 public:
  ArgumentWords(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                const ReferenceMap& references, const std::vector<bool>& in_time)
      : tree_(tree), lexicon_(lexicon), references_(references) {
    for (const Argument& argument : clause.arguments)
      if (!in_time[argument.token] && !is_setting(argument))
        add(place_of(argument), argument.token);
    if (const auto of = clause.nominal ? phrase_head(clause.trigger) : std::nullopt)
      add_lemma("modifier", *of);
    if (clause.nominal)
      add_context(clause.trigger);
    else if (std::ranges::find(clause.arguments, Slot::object, &Argument::slot) ==
             clause.arguments.end())
      words_.push_back({"object", "@none"});
    for (TokenIndex index : tree.children(clause.trigger)) {
      const Token& token = tree.token(index);
      // "attacked her for lying", "charged it with lying"
      const std::string_view marker = tree.marker(index);
      if (token.deprel == Deprel::advcl && is_ing(tree, index) && one_of(marker, {"for", "with"}))
        words_.push_back({marker, "@action"});
      if (token.deprel != Deprel::xcomp) continue;
      if (token.upos != Upos::verb)
        add("object", index);
      else if (is_to_infinitive(tree, index))
        words_.push_back({"to", "@action"});
    }
  }
  std::span<const ArgumentWord> words() const { return words_; }

 private:
  /// "failed during a test", "met after the vote": another event that this one goes with.
  static bool is_setting(const Argument& argument) {
    return argument.slot == Slot::oblique &&
           one_of(argument.preposition, {"after", "amid", "despite", "during", "since", "until"});
  }

  /// The noun's own preposition, and the verb whose subject or object it is.
  void add_context(TokenIndex noun) {
    words_.push_back({"behind", tree_.preposition(noun)});
    const Deprel relation = tree_.token(noun).deprel;
    if (relation == Deprel::obj || relation == Deprel::nsubj || relation == Deprel::nsubj_pass)
      words_.push_back({"verb", tree_.lemma(*tree_.head(noun))});
  }

  /// "state" of "state of emergency".
  std::optional<TokenIndex> phrase_head(TokenIndex noun) const {
    if (tree_.token(noun).deprel != Deprel::nmod || tree_.preposition(noun) != "of") return {};
    return tree_.head(noun);
  }

  void add(string_view place, TokenIndex head) {
    add_lemma(place, head);
    const bool counts = is_measure(head);
    for (TokenIndex index : tree_.children(head)) {
      const Deprel relation = tree_.token(index).deprel;
      if (relation == Deprel::compound)
        add_lemma(place, index);
      else if (counts && relation == Deprel::nmod && tree_.preposition(index) == "of")
        add(place, index);
    }
    const ActorReference* reference = references_.reference(head);
    if (!reference) return;
    const Actor& actor = references_.actor(reference->actor);
    if (const string_view kind = class_of(actor.kind); !kind.empty())
      words_.push_back({place, kind});
    else if (const std::size_t space = actor.name.find(' '); space != actor.name.npos)
      words_.push_back({place, lowered(string_view(actor.name).substr(0, space))});
  }

  /// "five" of the delegates, "both" of them, "a series" of pardons
  bool is_measure(TokenIndex noun) const {
    return tree_.token(noun).upos == Upos::num || tree_.token(noun).upos == Upos::det ||
           lexicon_.in_class(tree_.lemma(noun), "measure");
  }

  /// A name's lemma keeps its capitals ("Prime Minister", "iPhone"); the tables are in lower case.
  void add_lemma(string_view place, TokenIndex index) {
    const string_view lemma = tree_.lemma(index);
    const bool capitals =
        std::ranges::any_of(lemma, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    words_.push_back({place, capitals ? lowered(lemma) : lemma});
    if (is_percent(index)) words_.push_back({place, "percent"});
  }

  /// "5%", "5pc", "5 per cent"
  bool is_percent(TokenIndex index) const {
    const string_view lemma = tree_.lemma(index);
    return lemma == "%" || lemma == "pc" ||
           (lemma == "cent" && index > 0 && tree_.lemma(index - 1) == "per");
  }

  string_view lowered(string_view word) {
    std::string& lower = lowered_.emplace_back(word);
    for (char& letter : lower)
      if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::deque<std::string> lowered_;  // stays where it is while it grows
  std::vector<ArgumentWord> words_;
};

/// The verb's lemma, with the final e that a rare word's lemma may lack ("upgrad").
std::string known_lemma(string_view found, const EventLexicon& lexicon) {
  std::string lemma(found);
  if (lexicon.senses(lemma, Upos::verb).empty() && !lexicon.senses(lemma + "e", Upos::verb).empty())
    lemma += 'e';
  return lemma;
}

}  // namespace

const TriggerSense* verb_sense(EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                               const ReferenceMap& references, const std::vector<bool>& in_time) {
  const ArgumentWords arguments(clause, tree, lexicon, references, in_time);
  const std::string verb = known_lemma(tree.lemma(clause.trigger), lexicon);
  clause.lemma = verb;
  for (TokenIndex index : tree.children(clause.trigger)) {
    const Deprel relation = tree.token(index).deprel;
    const bool state = relation == Deprel::xcomp && tree.token(index).upos == Upos::adj;
    if (relation != Deprel::compound_prt && relation != Deprel::obj && relation != Deprel::advmod &&
        !state)  // "fell due"
      continue;
    std::string phrase = verb + " " + std::string(tree.lemma(index));
    const TriggerSense* sense = lexicon.sense(phrase, Upos::verb, arguments.words());
    if (!sense && relation != Deprel::compound_prt) continue;
    clause.lemma = std::move(phrase);
    // "drop out" of school is no drop: a phrase that has senses of its own has none of its verb.
    if (sense || !lexicon.senses(clause.lemma, Upos::verb).empty()) return sense;
    break;
  }
  return lexicon.sense(verb, Upos::verb, arguments.words());
}

const TriggerSense* noun_sense(const EventClause& clause, const Tree& tree,
                               const EventLexicon& lexicon, const ReferenceMap& references,
                               const std::vector<bool>& in_time) {
  const ArgumentWords arguments(clause, tree, lexicon, references, in_time);
  return lexicon.sense(clause.lemma, Upos::noun, arguments.words());
}

}  // namespace fabula
