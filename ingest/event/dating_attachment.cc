#include "ingest/event/dating_attachment.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/calendar.h"
#include "graph/vocabulary.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;
using std::chrono::days;

/// "until Friday", "to 1 May": the last day of something that goes on.
bool ends(string_view preposition) {
  return preposition == "to" || preposition == "until" || preposition == "till" ||
         preposition == "through";
}

/// What the preposition before a time expression leaves of its interval.
DateInterval with_preposition(DateInterval interval, string_view preposition,
                              std::optional<Day> published) {
  if (preposition == "since") return {interval.earliest, published.value_or(open_end)};
  if (ends(preposition) || preposition == "by" || preposition == "as of")
    return {open_start, interval.latest};
  if ((preposition == "before" || preposition == "prior") && interval.has_start())
    return {open_start, interval.earliest - days{1}};
  if (preposition == "after" || preposition == "following") return {interval.earliest, open_end};
  return interval;
}

/// Verbs that say of an event no more than when it was: their time is the event's.
bool is_occurrence(string_view lemma) {
  constexpr std::array<string_view, 22> verbs{
      "be",     "begin",  "close",  "come",   "conclude", "continue", "date",  "end",
      "fall",   "finish", "follow", "happen", "hold",     "last",     "occur", "open",
      "resume", "run",    "span",   "start",  "take",     "unfold"};
  return std::ranges::binary_search(verbs, lemma);
}

/// How surely an expression belongs to an event: the better tie wins, equal ones are combined.
enum class Tie : std::uint8_t { none, near, modifier, phrase, adverbial };

Tie tie_of_relation(Deprel relation) {
  switch (relation) {
    case Deprel::compound:
    case Deprel::amod:
      return Tie::modifier;
    case Deprel::nmod:
    case Deprel::nmod_poss:
    case Deprel::nmod_unmarked:
      return Tie::phrase;
    default:
      return Tie::adverbial;
  }
}

/// A time expression in its sentence.
struct Adverbial {
  TimexIndex time;
  TokenIndex first, last;  // its tokens, half-open
  TokenIndex head;         // the one that hangs on a word outside
  string_view preposition;
};

/// The time that a clause was given first.
struct First {
  string_view preposition;
  TokenIndex last = 0;  // behind its tokens
};

class Attachment {
 public:
  Attachment(DatedClauses& clauses, std::span<const Timex> times)
      : clauses_(clauses),
        tree_(clauses.tree()),
        times_(times),
        ties_(clauses.all().size(), Tie::none),
        first_(clauses.all().size()) {}

  /// Times and tokens run in step.
  void run() {
    const auto& tokens = tree_.document().tokens;
    TokenIndex first = 0;
    for (std::uint32_t i = 0; i < times_.size(); ++i) {
      const Span span = times_[i].span;
      while (first < tokens.size() && tokens[first].span.end <= span.begin) ++first;
      TokenIndex last = first;
      while (last < tokens.size() && tokens[last].span.begin < span.end) ++last;
      if (first == last || !can_date(times_[i])) continue;
      const TokenIndex head = highest(first, last);
      const Adverbial adverbial{TimexIndex{i}, first, last, head, preposition_of(head)};
      const bool quantity = last - first == 1 && is_quantity(head);
      if (!quantity && !dates_a_source(adverbial)) place(adverbial);
    }
  }

 private:
  const Sentence& sentence_at(TokenIndex token) const {
    return tree_.document().sentences[tree_.sentence_of(token)];
  }

  /// The token of [first, last) that hangs on a word outside.
  TokenIndex highest(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i) {
      const auto above = tree_.head(i);
      if (!above || *above < first || *above >= last) return i;
    }
    return first;
  }

  /// The preposition of the expression; a coordinated one shares the first's ("in May and June").
  string_view preposition_of(TokenIndex token) const {
    const string_view own = connective_of(tree_, token);
    if (own == "as") return is_as_of(token) ? "as of" : string_view{};
    if (!own.empty() || tree_.token(token).deprel != Deprel::conj) return own;
    const auto above = tree_.head(token);
    return above ? connective_of(tree_, *above) : own;
  }

  /// "as of Monday": the word before the expression is "of", and "as" stands before that.
  bool is_as_of(TokenIndex token) const {
    const TokenIndex begin = sentence_at(token).first;
    while (token > begin + 1 && tree_.lemma(token) != "of") --token;
    return token > begin && tree_.lemma(token) == "of" && tree_.lemma(token - 1) == "as";
  }

  /// "2000 stores": a number that counts a noun is no year, unless the noun is the subject behind
  /// "In 2018 voters ...".
  bool is_quantity(TokenIndex head) const {
    const Token& token = tree_.token(head);
    if (token.upos != Upos::num ||
        (token.deprel != Deprel::nummod && token.deprel != Deprel::nmod_unmarked))
      return false;
    const TokenIndex begin = sentence_at(head).first;
    const bool fronted = head == begin + 1 && tree_.lemma(begin) == "in";
    const auto noun = tree_.head(head);
    const auto verb = noun ? tree_.head(*noun) : std::nullopt;
    return !(fronted && verb && *verb > *noun && !tree_.has(*verb, Deprel::nsubj_pass) &&
             (tree_.token(*noun).deprel == Deprel::nsubj || !tree_.has(*verb, Deprel::nsubj)));
  }

  /// "according to officials on Thursday": the day of what they said, not of what they told.
  bool dates_a_source(const Adverbial& adverbial) const {
    constexpr TokenIndex reach = 10;
    const TokenIndex begin = sentence_at(adverbial.first).first;
    for (TokenIndex i = adverbial.first; i-- > begin && adverbial.first - i <= reach;) {
      if (tree_.lemma(i) == "accord") return true;
      const Token& token = tree_.token(i);
      if (token.upos == Upos::verb || token.upos == Upos::punct) return false;
    }
    return false;
  }

  /// "fought for Labour Day": a day that is a cause or a topic dates nothing.
  bool is_purpose(const Adverbial& adverbial) const {
    return adverbial.preposition == "for" && times_[at(adverbial.time)].rule.starts_with("holiday");
  }

  void place(const Adverbial& adverbial) {
    if (is_purpose(adverbial)) return;
    if (EventClause* then = told_of_then(adverbial))
      give(*then, {adverbial.time, adverbial.first, adverbial.last, adverbial.head, {}},
           Tie::adverbial);
    if (opens(adverbial)) last_opening_ = adverbial.last;
    if (is_fronted(adverbial)) {
      if (EventClause* clause = main_clause(adverbial))
        return give(*clause, adverbial, Tie::adverbial);
    }
    if (opens_part(adverbial))
      if (EventClause* clause = first_behind(adverbial))
        return give(*clause, adverbial, Tie::adverbial);
    attach(adverbial);
  }

  /// "since 1998, when the river rose": the event of the clause behind, which tells of that time.
  EventClause* told_of_then(const Adverbial& adverbial) {
    const TokenIndex end = sentence_at(adverbial.first).last;
    TokenIndex at = adverbial.last;
    if (at < end && tree_.document().word(tree_.token(at)) == ",") ++at;
    if (at >= end || tree_.lemma(at) != "when") return nullptr;
    const auto verb = tree_.head(at);
    return verb && *verb > at ? clauses_.told_by(*verb) : nullptr;
  }

  /// "On Monday, ..." at the head of a sentence modifies the main clause, whatever the tree says; a
  /// tree whose root it is has gone wrong.
  bool is_fronted(const Adverbial& adverbial) const {
    const Sentence& sentence = sentence_at(adverbial.first);
    if (!opens(adverbial) || adverbial.last >= sentence.last) return false;
    return tree_.document().word(tree_.token(adverbial.last)) == "," ||
           tree_.token(adverbial.head).deprel == Deprel::root;
  }

  /// "...; in 2009, she was appointed": what a semicolon parts has a time of its own.
  bool opens_part(const Adverbial& adverbial) const {
    const Sentence& sentence = sentence_at(adverbial.first);
    TokenIndex before = adverbial.first;
    while (before > sentence.first && tree_.token(before - 1).upos == Upos::adp) --before;
    return before > sentence.first && tree_.document().word(tree_.token(before - 1)) == ";" &&
           adverbial.last < sentence.last &&
           tree_.document().word(tree_.token(adverbial.last)) == ",";
  }

  /// The first finite clause behind the expression that is no relative clause.
  EventClause* first_behind(const Adverbial& adverbial) {
    const Sentence& sentence = sentence_at(adverbial.first);
    for (TokenIndex i = adverbial.last; i < sentence.last; ++i)
      if (EventClause* clause = clauses_.told_by(i);
          clause && tree_.token(i).upos == Upos::verb && is_free(i))
        return clause;
    return nullptr;
  }

  /// Before the expression its sentence has nothing but other times: "At 2 a.m. (7 a.m. UTC) on
  /// Saturday, ..."
  bool opens(const Adverbial& adverbial) const {
    const Sentence& sentence = sentence_at(adverbial.first);
    if (adverbial.first <= sentence.first + 1) return true;
    if (last_opening_ <= sentence.first) return false;
    for (TokenIndex i = last_opening_; i < adverbial.first; ++i) {
      const Upos upos = tree_.token(i).upos;
      const string_view lemma = tree_.lemma(i);
      if (upos != Upos::adp && upos != Upos::punct && lemma != "local" && lemma != "time")
        return false;
    }
    return true;
  }

  /// The event of the sentence's root, else the first finite one that is no relative clause.
  EventClause* main_clause(const Adverbial& adverbial) {
    const Sentence& sentence = sentence_at(adverbial.first);
    EventClause* first = nullptr;
    for (TokenIndex i = adverbial.last; i < sentence.last; ++i) {
      EventClause* clause = clauses_.told_by(i);
      if (!clause || tree_.token(i).upos != Upos::verb) continue;
      if (tree_.token(i).deprel == Deprel::root) return reports_the_first(i) ? first : clause;
      if (!first && is_free(i)) first = clause;
    }
    // "On Monday, officials said a bomb went off" sets the scene for what they tell of that day,
    // not for what had happened or is to come.
    const bool told_then = first && !is_perfect(tree_, first->trigger) && !is_future(tree_, *first);
    return speaks(sentence) && !told_then ? nullptr : first;
  }

  /// "On Monday, shares fell, data showed": the root comes last and has its content before it.
  bool reports_the_first(TokenIndex root) const {
    return std::ranges::any_of(tree_.children(root), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::ccomp && index < root && clauses_.told_by(index);
    });
  }

  /// A finite clause of its own; "who left", "which said" is none. Where the root of the sentence
  /// is a verb that nobody does ("attorneys" of "attorneys general filed"), the tree has gone
  /// wrong.
  bool is_free(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    if (token.form != VerbForm::finite && !tree_.has(verb, Deprel::aux_pass)) return false;
    switch (token.deprel) {
      case Deprel::acl_relcl:
      case Deprel::acl:
        return std::ranges::none_of(tree_.children(verb),
                                    [&](TokenIndex index) {
                                      const string_view lemma = tree_.lemma(index);
                                      return lemma == "who" || lemma == "which" ||
                                             lemma == "that" || lemma == "where" || lemma == "to";
                                    }) &&
               (tree_.token(*tree_.head(verb)).deprel == Deprel::appos ||
                !has_acting_root(sentence_at(verb)));
      default:
        return true;
    }
  }

  /// The root of the sentence is a verb that is no event: saying, being.
  bool speaks(const Sentence& sentence) const {
    const TokenIndex root = root_of(sentence);
    return tree_.token(root).upos == Upos::verb && !clauses_.told_by(root) &&
           has_acting_root(sentence);
  }

  TokenIndex root_of(const Sentence& sentence) const {
    for (TokenIndex i = sentence.first; i < sentence.last; ++i)
      if (tree_.token(i).deprel == Deprel::root) return i;
    return sentence.first;
  }

  bool has_acting_root(const Sentence& sentence) const {
    const TokenIndex root = root_of(sentence);
    if (root < last_opening_ && root >= sentence.first) return false;  // it is the time itself
    if (clauses_.told_by(root) || tree_.has(root, Deprel::cop)) return true;
    return tree_.token(root).upos == Upos::verb &&
           (tree_.has(root, Deprel::nsubj) || tree_.has(root, Deprel::nsubj_pass) ||
            tree_.has(root, Deprel::expl));
  }

  /// "May" of "in May and June": the expression that the time is coordinated with.
  TokenIndex first_conjunct(TokenIndex token) const {
    while (tree_.token(token).deprel == Deprel::conj) {
      const auto above = tree_.head(token);
      const Upos upos = tree_.token(*above).upos;
      if (upos != Upos::noun && upos != Upos::propn && upos != Upos::num) break;
      token = *above;
    }
    return token;
  }

  /// A verb that heads a clause; what hangs like a noun is one that was mistaken for a verb.
  bool is_predicate(TokenIndex token) const {
    if (tree_.token(token).upos != Upos::verb) return false;
    switch (tree_.token(token).deprel) {
      case Deprel::obj:
      case Deprel::obl:
      case Deprel::nmod:
      case Deprel::nsubj:
      case Deprel::compound:
      case Deprel::amod:
        return false;
      default:
        return true;
    }
  }

  /// "opened an inquiry into subsidies for Acme in May": names have no time; it is the verb's,
  /// unless the name is what an event happens to ("the arrest of Anna Berg in May").
  bool hangs_on_name(TokenIndex time) const {
    const auto above = tree_.head(time);
    if (!above || tree_.token(*above).upos != Upos::propn || clauses_.told_by(*above)) return false;
    const auto noun = tree_.head(*above);
    if (noun && clauses_.told_by(*noun) && tree_.preposition(*above) == "of") return false;
    for (std::optional<TokenIndex> at = above; at; at = tree_.head(*at)) {
      if (!is_predicate(*at)) continue;
      const EventClause* clause = clauses_.told_by(*at);  // "announced talks with Acme in May"
      return clause && family_of(clause->type) != "statement";
    }
    return false;
  }

  void attach(const Adverbial& adverbial) {
    const TokenIndex start = first_conjunct(adverbial.head);
    Tie tie = tie_of_relation(tree_.token(start).deprel);
    const bool behind_name = hangs_on_name(start);
    if (is_of_a_thing(start) || is_measured_since(start, adverbial)) return;
    for (std::optional<TokenIndex> at = start; at; at = tree_.head(*at)) {
      if (behind_name && tree_.token(*at).upos != Upos::verb) continue;
      if (const auto speech = told_before(*at, adverbial)) return keep(*speech, adverbial);
      // "discuss the events of last week": of what is discussed.
      if (adverbial.preposition == "of" && is_predicate(*at)) tie = Tie::near;
      if (moves_to(*at, adverbial)) return;
      if (EventClause* clause = clauses_.told_by(*at))
        return give(is_told_to(*at, adverbial) || is_spoken_of(*at, adverbial)
                        ? *clauses_.told_by(*tree_.head(*at))
                        : *clause,
                    adverbial, tie);
      if (EventClause* clause = occurring(*at, start)) return give(*clause, adverbial, tie);
      // A verb that is no event of ours ("said on Tuesday") keeps its time, for what hangs on it.
      if (*at != start && (is_predicate(*at) || tree_.has(*at, Deprel::cop)))
        return keep(*at, adverbial);
      if (*at != start) tie = std::min(tie, Tie::phrase);
    }
    if (EventClause* clause = nearest_before(adverbial.first)) give(*clause, adverbial, Tie::near);
  }

  /// "denied the allegations on Monday": of what is spoken of, the day is when it was.
  bool is_spoken_of(TokenIndex noun, const Adverbial& adverbial) const {
    const auto verb = tree_.head(noun);
    if (!verb || tree_.token(noun).deprel != Deprel::obj || *verb > noun ||
        times_[at(adverbial.time)].rule != "weekday" || adverbial.preposition != "on")
      return false;
    const EventClause* told = clauses_.told_by(*verb);
    return told && told->trigger == *verb && family_of(told->type) == "statement" &&
           tree_.token(*verb).tense == Tense::past && tree_.token(*verb).form == VerbForm::finite &&
           ties_[clauses_.index_of(*told)] == Tie::none;
  }

  /// "a premium to Friday's closing price": dates a thing that is no event, and nothing else.
  bool is_of_a_thing(TokenIndex time) const {
    const auto noun = tree_.head(time);
    if (!noun || tree_.token(time).deprel != Deprel::nmod_poss) return false;
    const Deprel relation = tree_.token(*noun).deprel;
    return !clauses_.told_by(*noun) && (relation == Deprel::nmod || relation == Deprel::obl) &&
           tree_.preposition(*noun) == "to";
  }

  /// "its first decline since 2012": how long there was none.
  bool is_measured_since(TokenIndex time, const Adverbial& adverbial) const {
    const auto noun = tree_.head(time);
    return adverbial.preposition == "since" && noun && tree_.token(*noun).upos == Upos::noun &&
           is_ranked(tree_, *noun);
  }

  /// "ordered them to suspend shipments on Tuesday": the day on which they were told so.
  bool is_told_to(TokenIndex verb, const Adverbial& adverbial) const {
    const auto order = tree_.head(verb);
    if (!order || tree_.token(verb).deprel != Deprel::xcomp || adverbial.first < verb ||
        times_[at(adverbial.time)].rule != "weekday" || !is_to_infinitive(tree_, verb))
      return false;
    const EventClause* told = clauses_.told_by(*order);
    const Token& token = tree_.token(*order);
    return told && told->trigger == *order && makes_do(token.lemma) && token.tense == Tense::past &&
           tree_.has(*order, Deprel::obj) && ties_[clauses_.index_of(*told)] == Tie::none;
  }

  /// "postponed the vote until May": the new time is not that of the postponement.
  bool moves_to(TokenIndex verb, const Adverbial& adverbial) const {
    return ends(adverbial.preposition) &&
           one_of(tree_.lemma(verb),
                  {"adjourn", "defer", "delay", "move", "postpone", "reschedule"});
  }

  /// A verb that is no event of ours keeps its time, for what hangs on it.
  void keep(TokenIndex verb, const Adverbial& adverbial) {
    const Timex& timex = times_[at(adverbial.time)];
    if (timex.rule == "weekday" && tree_.token(verb).tense == Tense::past)
      told_days_.push_back(timex.interval.earliest);
    clauses_.other_verbs.emplace(
        verb, with_preposition(timex.interval, adverbial.preposition, clauses_.published(verb)));
  }

  /// "said late on Tuesday nobody would come": a time between a verb of saying and the subject of
  /// what is said is the saying's.
  std::optional<TokenIndex> told_before(TokenIndex content, const Adverbial& adverbial) const {
    const auto speech = tree_.head(content);
    if (!speech || tree_.token(content).deprel != Deprel::ccomp || clauses_.told_by(*speech) ||
        *speech >= adverbial.first)
      return std::nullopt;
    const auto subject = surface_subject(tree_, content);
    return subject && adverbial.last <= tree_.extent(*subject).first ? speech : std::nullopt;
  }

  /// The event noun of which a verb of occurrence or a copula tells the time: "the strike, which
  /// began on Monday", "the vote is on Friday".
  EventClause* occurring(TokenIndex predicate, TokenIndex time) const {
    const Token& token = tree_.token(predicate);
    if (predicate == time ? !tree_.has(predicate, Deprel::cop)
                          : token.upos != Upos::verb || !is_occurrence(token.lemma))
      return nullptr;
    EventClause* bearer = nullptr;
    for (const Deprel subject : {Deprel::nsubj, Deprel::nsubj_pass})
      if (const auto noun = tree_.child(predicate, subject); noun && !bearer)
        bearer = clauses_.told_by(*noun);
    if (!bearer && (token.deprel == Deprel::acl || token.deprel == Deprel::acl_relcl))
      if (const auto noun = tree_.head(predicate)) bearer = clauses_.told_by(*noun);
    // "led to a shutdown lasting weeks in May", wherever the parser hung it
    if (!bearer && predicate > 0 && predicate != time && is_ing(tree_, predicate))
      bearer = clauses_.told_by(predicate - 1);
    return bearer && bearer->nominal ? bearer : nullptr;
  }

  /// Where the tree leads nowhere: adverbials of time follow their verb closely.
  EventClause* nearest_before(TokenIndex token) const {
    constexpr TokenIndex reach = 12;
    const TokenIndex begin = sentence_at(token).first;
    for (TokenIndex i = token; i-- > begin && token - i <= reach;) {
      if (EventClause* clause = clauses_.told_by(i)) return clause;
      if (tree_.token(i).upos == Upos::verb) return nullptr;
    }
    return nullptr;
  }

  void give(EventClause& clause, const Adverbial& adverbial, Tie tie) {
    const Timex& timex = times_[fabula::at(adverbial.time)];
    const DateInterval read = in_its_mood(adverbial, clause);
    if (timex.rule == "weekday" && clause.modality == Modality::asserted)
      told_days_.push_back(read.earliest);
    DateInterval interval =
        with_preposition(read, adverbial.preposition, clauses_.published(clause));
    if (dates_announcement(adverbial, clause)) interval = {read.earliest, open_end};
    // "by 5 pm the city had called ...", "after midnight on Friday": an hour leaves the day
    // certain.
    if (timex.type == TimexType::time && read.is_day() &&
        one_of(adverbial.preposition, {"after", "before", "by"}))
      interval = read;
    // "through Tuesday evening the fire was put out": while that went on.
    if (adverbial.preposition == "through" && opens(adverbial) &&
        clause.modality == Modality::asserted)
      interval = read;
    // "did not open until May": it opened then.
    const bool until = adverbial.preposition == "until" || adverbial.preposition == "till";
    if (until && clause.modality == Modality::negated) {
      const auto day = clauses_.published(clause);
      const bool ahead = day && read.latest > *day;
      const bool past = timex.rule == "weekday" && mood::is_told_in_past(tree_, clause.trigger);
      clause.modality = ahead && !past ? Modality::planned : Modality::asserted;
      interval =
          ahead && past ? DateInterval{read.earliest - days{7}, read.latest - days{7}} : read;
    }
    const std::size_t index = clauses_.index_of(clause);
    if (tie > ties_[index]) {
      ties_[index] = tie;
      first_[index] = {adverbial.preposition, adverbial.last};
      clause.when = {interval, interval == timex.interval ? timex.edtf : edtf(interval),
                     timex.basis, adverbial.time};
    } else if (tie == ties_[index] || goes_on(adverbial, first_[index])) {
      combine(clause, adverbial, timex.interval, interval);
    }
  }

  /// "from Monday to Wednesday", whatever the second hangs on.
  static bool goes_on(const Adverbial& adverbial, const First& first) {
    return ends(adverbial.preposition) && adverbial.first <= first.last + 1;
  }

  /// Two times of one event: "from 2008 to 2016" and "in May and June" span both, "on Friday, 3
  /// May" narrows. In "extended it on Friday to 1 May" the second bounds what was extended.
  void combine(EventClause& clause, const Adverbial& adverbial, const DateInterval& named,
               const DateInterval& interval) const {
    EventDate& date = clause.when;
    const First& first = first_[clauses_.index_of(clause)];
    const bool coordinated = tree_.token(adverbial.head).deprel == Deprel::conj;
    if (ends(adverbial.preposition)) {
      // "2008 to 2016", but not "yesterday signed an order that holds until June"
      const bool bare = first.preposition.empty() && goes_on(adverbial, first);
      const bool spans = first.preposition == "from" || first.preposition == "between" || bare;
      if (!spans || date.interval.earliest > named.latest) return;
      date.interval = hull(date.interval, named);
    } else if (coordinated && !overlap(date.interval, interval)) {
      date.interval = hull(date.interval, interval);
    } else if (const auto both = intersection(date.interval, interval)) {
      date.interval = *both;
    }
    date.edtf = edtf(date.interval);
  }

  /// A weekday that could mean two days means the past one in a report and the coming one in a
  /// plan, but not where the text has
  /// told of the past one and nothing says that it goes on to the next ("Tuesday's pleas might
  /// help").
  DateInterval in_its_mood(const Adverbial& adverbial, const EventClause& clause) const {
    const Timex& timex = times_[fabula::at(adverbial.time)];
    const auto day = clauses_.published(clause);
    const DateInterval& read = timex.interval;
    const Token& verb = tree_.token(clause.trigger);
    const bool told = clause.modality == Modality::asserted && verb.tense == Tense::past &&
                      verb.form == VerbForm::finite;
    // "this Sunday she crossed": the past one
    if (day && told && timex.rule == "this-named" && read.is_day() && read.earliest > *day &&
        read.earliest <= *day + days{7})
      return {read.earliest - days{7}, read.latest - days{7}};
    if (day && timex.rule == "month" && clause.modality == Modality::planned &&
        read.latest < *day && will_be(clause.trigger))
      return a_year_later(read, *day);
    if (!day || !is_future(tree_, clause) || timex.rule != "weekday") return read;
    if (dates_announcement(adverbial, clause)) return read;
    const bool vague =
        clause.nominal || clause.modality == Modality::possible || adverbial.preposition == "as of";
    if (vague && std::ranges::find(told_days_, read.earliest) != told_days_.end()) return read;
    const bool just_past = read.latest < *day && read.latest + days{7} >= *day;
    return just_past ? DateInterval{read.earliest + days{7}, read.latest + days{7}} : read;
  }

  bool will_be(TokenIndex verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::aux &&
             one_of(tree_.lemma(index), {"shall", "will", "would"});
    });
  }

  /// "said it would open in May": the coming one.
  static DateInterval a_year_later(const DateInterval& month, Day published) {
    const auto next = shift(month, 1, CalendarUnit::year);
    return next && next->latest >= published ? *next : month;
  }

  /// "announced on Tuesday plans to sell": the day of the verb above the plan.
  bool dates_announcement(const Adverbial& adverbial, const EventClause& clause) const {
    const auto verb = tree_.head(adverbial.head);
    return verb && is_future(tree_, clause) && *verb != clause.trigger &&
           std::ranges::find(clause.support, *verb) != clause.support.end() &&
           tree_.token(*verb).tense == Tense::past && tree_.token(*verb).form == VerbForm::finite;
  }

  DatedClauses& clauses_;
  const Tree& tree_;
  std::span<const Timex> times_;
  std::vector<Tie> ties_;        // by clause
  std::vector<First> first_;     // by clause
  std::vector<Day> told_days_;   // weekdays on which the text has told that something happened
  TokenIndex last_opening_ = 0;  // end of the times that open the sentence, as far as seen
};

}  // namespace

void attach_times(DatedClauses& clauses, std::span<const Timex> times) {
  Attachment(clauses, times).run();
}

}  // namespace fabula
