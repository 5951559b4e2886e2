#include "ingest/event/label.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/text/inflect.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::size_t max_bytes = 88;
constexpr std::size_t max_phrase = 48;

/// Prepositional phrases that a headline keeps; the others are circumstances.
constexpr std::array<string_view, 12> kept_prepositions{"on", "with", "to", "for", "against", "in",
                                                        "from", "at", "into", "over", "between", "as"};

class LabelComposer {
 public:
  LabelComposer(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                const ReferenceMap& references)
      : clause_(clause), tree_(tree), lexicon_(lexicon), references_(references) {}

  std::string compose() {
    if (clause_.nominal && carrier() == clause_.trigger) compose_nominal();
    else compose_verbal(carrier());
    add_obliques();
    return capitalised(label_);
  }

 private:
  /// The verb that the headline is built on: the trigger, or the light verb that carries a noun.
  TokenIndex carrier() const {
    if (!clause_.nominal) return clause_.trigger;
    for (TokenIndex token : clause_.support)
      if (tree_.token(token).upos == Upos::verb) return token;
    return clause_.trigger;
  }

  void compose_verbal(TokenIndex verb) {
    const std::vector<Argument> arguments =
        verb == clause_.trigger ? clause_.arguments : arguments_of(tree_, verb);
    const std::string subject = phrase_in(arguments, Slot::subject);
    const std::string base =
        verb == clause_.trigger ? clause_.lemma : std::string(tree_.lemma(verb));
    append(subject);
    arguments_told_ = true;
    const std::string object =
        clause_.nominal ? noun_phrase(clause_.trigger) : phrase_in(arguments, Slot::object);
    if (subject.empty() && !object.empty()) {
      append(object);
      append(passive(verb, base, is_plural(arguments, Slot::object)));
    } else {
      const bool plural = is_plural(arguments, Slot::subject);
      // "avoids default" says the negation itself.
      const bool negates = verb != clause_.trigger && clause_.modality == Modality::negated &&
                           lexicon_.governs(base, Upos::verb, Governor::negate);
      append(negates ? (plural ? base : third_person(base)) : active(base, plural));
      if (base.find(' ' + std::string(object)) == base.npos) append(object);
    }
  }

  /// "Pakistan's repayment of a Eurobond" is told by the verb of the noun where there is one.
  void compose_nominal() {
    const string_view verb = lexicon_.verb_of(clause_.lemma, clause_.type);
    const std::string subject = actor_phrase(Slot::subject);
    const std::string object = phrase_in(clause_.arguments, Slot::object);
    if (!verb.empty() && !subject.empty() && !object.empty()) {
      append(subject);
      append(active(std::string(verb), is_plural(clause_.arguments, Slot::subject)));
      append(object);
      return;
    }
    append(modal_prefix());
    append(noun_phrase(clause_.trigger));
    if (!object.empty() && !label_.empty()) append("of " + object);
    between_parties();
  }

  void between_parties() {
    std::string parties;
    for (const Argument& argument : clause_.arguments)
      if (argument.preposition == "between") {
        const std::string name = noun_phrase(argument.token);
        if (!name.empty()) parties += (parties.empty() ? "" : " and ") + name;
      }
    if (!parties.empty()) append("between " + parties);
  }

  std::string modal_prefix() const {
    switch (clause_.modality) {
      case Modality::planned: return "planned";
      case Modality::possible: return "possible";
      case Modality::negated: return "no";
      default: return "";
    }
  }

  std::string active(const std::string& base, bool plural) const {
    switch (clause_.modality) {
      case Modality::planned: return "to " + base;
      case Modality::possible: return "could " + base;
      case Modality::negated: return (plural ? "do not " : "does not ") + base;
      default: return plural ? base : third_person(base);
    }
  }

  std::string passive(TokenIndex verb, const std::string& base, bool plural) const {
    std::string participle(tree_.document().word(tree_.token(verb)));
    if (is_ing(tree_, verb) || is_to_infinitive(tree_, verb) || !is_passive(tree_, verb))
      return active(base, plural);  // intransitive: what is there is the subject
    if (const std::size_t particle = base.find(' '); particle != base.npos)
      participle += base.substr(particle);
    switch (clause_.modality) {
      case Modality::planned: return "to be " + participle;
      case Modality::possible: return "could be " + participle;
      case Modality::negated: return (plural ? "are not " : "is not ") + participle;
      default: return (plural ? "are " : "is ") + participle;
    }
  }

  bool is_plural(const std::vector<Argument>& arguments, Slot slot) const {
    std::size_t count = 0;
    bool plural = false;
    for (const Argument& argument : arguments) {
      if (argument.slot != slot || noun_phrase(argument.token).empty()) continue;
      if (is_stray(arguments, argument)) continue;
      ++count;
      plural = plural || (tree_.token(argument.token).plural &&
                          !references_.actor_of(tree_, argument.token));
    }
    return count > 1 || plural;
  }

  /// A part of a title ("Army" of "Army Chief A") is no one of its own beside the names.
  bool is_stray(const std::vector<Argument>& arguments, const Argument& argument) const {
    if (tree_.token(argument.token).upos != Upos::propn || references_.actor_of(tree_, argument.token))
      return false;
    return std::ranges::any_of(arguments, [&](const Argument& other) {
      return other.slot == argument.slot && references_.actor_of(tree_, other.token);
    });
  }

  std::string phrase_in(const std::vector<Argument>& arguments, Slot slot) const {
    return joined(arguments, slot, false);
  }

  std::string actor_phrase(Slot slot) const { return joined(clause_.arguments, slot, true); }

  /// The phrases of a slot as "A, B and C"; more than three are told as "A, B and others".
  std::string joined(const std::vector<Argument>& arguments, Slot slot, bool actors_only) const {
    std::vector<std::string> names;
    for (const Argument& argument : arguments) {
      if (argument.slot != slot) continue;
      if (is_stray(arguments, argument)) continue;
      if (clause_.nominal && actors_only && argument.preposition == "between") continue;
      if (actors_only && !references_.actor_of(tree_, argument.token)) continue;
      std::string name = noun_phrase(argument.token);
      if (!name.empty() && std::ranges::find(names, name) == names.end())
        names.push_back(std::move(name));
    }
    if (names.size() > 3) {
      names.resize(2);
      names.push_back("others");
    }
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i) out += i + 1 == names.size() ? " and " : ", ";
      out += names[i];
    }
    return out;
  }

  /// A noun with its modifiers, the article left out; a name by its canonical form; "" for a pronoun.
  std::string noun_phrase(TokenIndex head) const {
    if (const auto actor = references_.actor_of(tree_, head)) return references_.actor(*actor).name;
    const Token& token = tree_.token(head);
    if (token.upos == Upos::pron || token.upos == Upos::det) return "";
    if (token.upos == Upos::sym || token.upos == Upos::num) return quantity(head);
    std::string out;
    for (TokenIndex index : tree_.children(head)) {
      if (index > head) break;
      if (!is_modifier(index)) continue;
      const std::string part = modifier(index);
      if (part.empty() || out.size() + part.size() > max_phrase) continue;
      const bool tight = out.ends_with('-') || part == "%" || part.starts_with('-') || out.ends_with('$');
      if (!out.empty() && !tight) out += ' ';
      out += part;
    }
    if (!out.empty() && !out.ends_with('$')) out += ' ';
    out += tree_.document().word(token);
    return out + of_phrase(head);
  }

  /// A sum or number with its magnitude, whose words stand on either side of its head ("$500
  /// million", "19 %"), as written.
  std::string quantity(TokenIndex head) const {
    TokenIndex first = head, last = head;
    for (TokenIndex index : tree_.children(head)) {
      const Upos pos = tree_.token(index).upos;
      if (pos != Upos::num && pos != Upos::sym) continue;
      first = std::min(first, tree_.extent(index).first);
      last = std::max(last, tree_.extent(index).second - 1);
    }
    if (last - first > 5) return "";
    return words(first, last + 1);
  }

  /// The text of tokens [first, last), on one line.
  std::string words(TokenIndex first, TokenIndex last) const {
    const auto& tokens = tree_.document().tokens;
    const Span span{tokens[first].span.begin, tokens[last - 1].span.end};
    std::string out(span.of(tree_.document().article->text));
    std::ranges::replace(out, '\n', ' ');
    return out;
  }

  /// "memorandum of understanding", "batch of rare earths": short of-phrases belong to their noun.
  std::string of_phrase(TokenIndex head) const {
    constexpr std::size_t short_enough = 26;
    if (head == clause_.trigger && !arguments_told_) return "";
    for (TokenIndex index : tree_.children(head)) {
      if (tree_.token(index).deprel != Deprel::nmod || tree_.preposition(index) != "of") continue;
      const std::string phrase = noun_phrase(index);
      return phrase.empty() || phrase.size() > short_enough ? "" : " of " + phrase;
    }
    return "";
  }

  bool is_modifier(TokenIndex index) const {
    switch (tree_.token(index).deprel) {
      case Deprel::amod:
      case Deprel::compound:
      case Deprel::nummod:
      case Deprel::nmod_poss:
      case Deprel::nmod_unmarked: return true;
      default: return false;
    }
  }

  /// A modifier as written, with all that hangs on it, but a possessor by its name.
  std::string modifier(TokenIndex index) const {
    const Token& token = tree_.token(index);
    if (token.deprel == Deprel::nmod_poss) {
      const auto actor = references_.actor_of(tree_, index);
      // "Norvia sells Norvia's ships" says it twice.
      return actor && label_ != references_.actor(*actor).name ? references_.actor(*actor).name + "'s" : "";
    }
    const auto [first, last] = tree_.extent(index);
    if (last - first > 5) return std::string(tree_.document().word(token));
    return words(first, last);
  }

  void append(const std::string& part) {
    if (part.empty() || (!label_.empty() && label_.size() + part.size() + 1 > max_bytes)) return;
    if (!label_.empty()) label_ += ' ';
    label_ += part;
  }

  void add_obliques() {
    std::vector<Argument> arguments = clause_.arguments;
    for (TokenIndex verb : clause_.support)
      for (const Argument& argument : arguments_of(tree_, verb)) arguments.push_back(argument);
    int kept = 0;
    for (const Argument& argument : arguments) {
      if (argument.slot != Slot::oblique || kept == 2 || tree_.token(argument.token).upos == Upos::num)
        continue;
      if (std::ranges::find(kept_prepositions, argument.preposition) == kept_prepositions.end())
        continue;
      const std::string phrase = noun_phrase(argument.token);
      if (phrase.empty() || is_time_word(argument.token) || label_.find(phrase) != label_.npos) continue;
      append(std::string(argument.preposition) + " " + phrase);
      ++kept;
    }
  }

  /// Dates stand beside the label, not in it.
  bool is_time_word(TokenIndex token) const {
    static constexpr std::array<string_view, 27> words{
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "day", "week", "month", "year", "time", "decade", "morning", "today"};
    std::string lemma(tree_.lemma(token));
    std::ranges::transform(lemma, lemma.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::ranges::find(words, lemma) != words.end();
  }

  const EventClause& clause_;
  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::string label_;
  bool arguments_told_ = false;  ///< the trigger noun's own of-phrase is part of its phrase
};

}  // namespace

std::string compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                          const ReferenceMap& references) {
  return LabelComposer(clause, tree, lexicon, references).compose();
}

}  // namespace fabula
