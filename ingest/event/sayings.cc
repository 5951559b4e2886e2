#include "ingest/event/sayings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

#include "graph/vocabulary.h"
#include "ingest/event/carriers.h"
#include "ingest/event/describing_words.h"
#include "ingest/event/direct_speech.h"
#include "ingest/event/speech_acts.h"
#include "ingest/event/token_marks.h"
#include "ingest/event/word_sense.h"
#include "ingest/text/one_of.h"
#include "ingest/text/quotations.h"

namespace fabula {
namespace {

using std::string_view;

/// Verbs that mean saying only where it is told what is said.
constexpr auto with_content =
    std::to_array<string_view>({"add", "believe", "post", "read", "think", "write"});
/// Verbs whose object is who is spoken to.
constexpr auto addressing =
    std::to_array<string_view>({"advise", "assure", "brief", "caution", "inform", "notify",
                                "reassure", "remind", "tell", "warn"});

class SayingFinder {
 public:
  SayingFinder(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
               std::span<const Timex> times, const EventReading& told)
      : tree_(tree),
        lexicon_(lexicon),
        references_(references),
        quoted_(quoted_tokens(tree.document())),
        in_time_(tokens_in_time(tree.document(), times)),
        taken_(tree.document().tokens.size()),
        saying_at_(tree.document().tokens.size()),
        speech_(tree),
        interview_(speech_.is_interview()) {
    for (std::size_t i = 0; i < told.clauses.size(); ++i) {
      if (told.event_of[i] == not_an_event) continue;
      taken_[told.clauses[i].trigger] = true;
      for (const TokenIndex token : told.clauses[i].support) taken_[token] = true;
    }
  }

  std::vector<Saying> find() {
    for_each_word([&](TokenIndex word) { add_verb(word); });
    for_each_word([&](TokenIndex word) { add_noun(word); });
    std::ranges::sort(found_, {}, [](const Saying& saying) { return saying.clause.trigger; });
    return std::move(found_);
  }

 private:
  void for_each_word(auto add) const {
    for (const Sentence& sentence : tree_.document().sentences) {
      if (!tree_.tells(sentence)) continue;
      for (TokenIndex i = sentence.first; i < sentence.last; ++i)
        if (!taken_[i] && !quoted_[i] && !in_time_[i] && !(interview_ && speech_.contains(i)))
          add(i);
    }
  }

  void add_verb(TokenIndex word) {
    if (tree_.token(word).upos != Upos::verb || only_describes(tree_, word)) return;
    Saying saying;
    EventClause& clause = saying.clause;
    clause.trigger = word;
    clause.arguments = arguments_of(tree_, word);
    const TriggerSense* sense = verb_sense(clause, tree_, lexicon_, references_, in_time_);
    if (!sense || !is_mere_speech(tree_, references_, *sense, word)) return;
    const bool aim = is_to_infinitive(tree_, word) && tree_.token(word).deprel == Deprel::advcl;
    if (aim || lexicon_.governs(clause.lemma, Upos::verb, Governor::state)) return;
    saying.content = content_of(word);
    take_speaker_behind(clause);
    find_words(saying);
    const bool has_words = saying.first < saying.last;
    if (!has_words && (sense->type != saying_type || one_of(clause.lemma, with_content))) return;
    // "issued a statement": the object is what was said.
    if (sense->type != saying_type && tree_.has(word, Deprel::obj)) return;
    if (has_words) take_addressee(clause);
    if (is_first_person(tree_, clause.arguments)) return;
    keep(std::move(saying));
  }

  void keep(Saying saying) {
    saying.clause.type = saying_type;
    saying.clause.lexical = true;
    saying_at_[saying.clause.trigger] = static_cast<std::uint32_t>(found_.size()) + 1;
    found_.push_back(std::move(saying));
  }

  /// The clause below the word, beside it, or, as in "..., she said", above it.
  std::optional<TokenIndex> content_of(TokenIndex word) const {
    if (const auto clause = tree_.child(word, Deprel::ccomp)) return clause;
    for (const TokenIndex index : tree_.children(word))
      if (tree_.token(index).deprel == Deprel::parataxis && index > word &&
          tree_.marker(index).empty())
        return index;
    return tree_.token(word).deprel == Deprel::parataxis ? tree_.head(word) : std::nullopt;
  }

  /// The words of the clause that is said, up to those that tell who says it or behind them; else
  /// what stands behind the verb and a mark, or is no circumstance ("claimed, as of May, it was").
  void find_words(Saying& saying) const {
    const TokenIndex verb = saying.clause.trigger;
    const auto own = tree_.extent(verb);
    if (saying.content) {
      std::tie(saying.first, saying.last) = tree_.extent(*saying.content);
      const bool within = saying.first <= verb && verb < saying.last;
      if (within && *saying.content < verb) saying.last = own.first;
      if (within && *saying.content > verb) saying.first = own.second;
      return;
    }
    const TokenIndex last = own.second;
    TokenIndex next = verb + 1;
    while (next < last && tree_.token(next).upos == Upos::punct) ++next;
    if (next >= last) return;
    const Upos upos = tree_.token(next).upos;
    const bool marked = next > verb + 1 && quoted_[next];
    // "responded by suspending it": what was done, not what was said.
    const bool means = tree_.lemma(next) == "by";
    const bool clause = !means && (upos == Upos::sconj || upos == Upos::pron || upos == Upos::det);
    if (marked || (clause && tree_.has(verb, Deprel::advcl) && !tree_.has(verb, Deprel::obj))) {
      saying.first = next;
      saying.last = last;
    }
  }

  /// "..., said Jane Roe, the minister": behind a verb after the words that it tells, a noun
  /// speaks, whatever the parser hung it on. Not so in "..., saying Jane Roe was".
  void take_speaker_behind(EventClause& clause) const {
    const TokenIndex verb = clause.trigger;
    const bool own = tree_.has(verb, Deprel::nsubj) || is_passive(tree_, verb) ||
                     tree_.word(verb).ends_with("ing");
    const TokenIndex last = tree_.sentence_at(verb).last;
    if (own || verb == 0 || verb + 1 >= last || tree_.token(verb - 1).upos != Upos::punct) return;
    for (TokenIndex index = verb + 1; index < last; ++index) {
      const Upos upos = tree_.token(index).upos;
      if (in_time_[index] || upos == Upos::punct || upos == Upos::verb || upos == Upos::adp) return;
      if (upos != Upos::noun && upos != Upos::propn && upos != Upos::pron) continue;
      const auto head = tree_.head(index);
      if (head && *head > verb && is_within_phrase(tree_.token(index).deprel)) continue;
      if (tree_.extent(index).first != verb + 1) return;
      std::erase_if(clause.arguments, [&](const Argument& argument) {
        return argument.slot == Slot::subject || argument.token == index;
      });
      clause.arguments.push_back({index, Slot::subject, {}, false});
      return;
    }
  }

  static bool is_within_phrase(Deprel relation) {
    return relation == Deprel::compound || relation == Deprel::flat ||
           relation == Deprel::nmod_poss;
  }

  /// "told Reuters that ...": the object of a verb with a content is who is addressed, or is part
  /// of the content.
  void take_addressee(EventClause& clause) const {
    const bool addresses = one_of(clause.lemma, addressing);
    for (Argument& argument : clause.arguments)
      if (argument.slot == Slot::object && addresses) argument.slot = Slot::recipient;
    std::erase_if(clause.arguments,
                  [](const Argument& argument) { return argument.slot == Slot::object; });
  }

  /// "gave a speech", "his comments"; "in a statement" belongs to the verb that it stands with, and
  /// a report that says something is who speaks.
  void add_noun(TokenIndex noun) {
    const Deprel relation = tree_.token(noun).deprel;
    if (tree_.token(noun).upos != Upos::noun || relation == Deprel::compound ||
        relation == Deprel::flat)
      return;
    EventClause clause;
    clause.trigger = noun;
    clause.lemma = tree_.lemma(noun);
    clause.nominal = true;
    clause.arguments = arguments_of(tree_, noun);
    const TriggerSense* sense = noun_sense(clause, tree_, lexicon_, references_, in_time_);
    if (!sense || sense->type != saying_type) return;
    const auto verb = tree_.head(noun);
    if (verb && saying_at_[*verb]) {
      if (relation == Deprel::obl) found_[saying_at_[*verb] - 1].clause.support.push_back(noun);
      return;
    }
    clause.support = carriers_of(clause, tree_, lexicon_, references_, in_time_);
    std::erase_if(clause.support, [&](TokenIndex token) { return taken_[token]; });
    keep({std::move(clause)});
  }

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::vector<bool> quoted_;
  std::vector<bool> in_time_;
  std::vector<bool> taken_;               // by token: tells an event
  std::vector<std::uint32_t> saying_at_;  // by token: index into found_ + 1; 0 = none
  const DirectSpeech speech_;
  const bool interview_;
  std::vector<Saying> found_;
};

}  // namespace

std::vector<Saying> find_sayings(const Tree& tree, const EventLexicon& lexicon,
                                 const ReferenceMap& references, std::span<const Timex> times,
                                 const EventReading& told) {
  return SayingFinder(tree, lexicon, references, times, told).find();
}

}  // namespace fabula
