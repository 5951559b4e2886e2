#include "ingest/event/dating.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/dating_attachment.h"
#include "ingest/event/dating_frames.h"
#include "ingest/event/dating_inheritance.h"
#include "ingest/event/dating_offsets.h"
#include "ingest/event/standing.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::chrono::days;

/// "the 2020 election": a noun that a period names and no verb tells of may be past or to come.
bool is_named_period(const EventClause& clause, const Tree& tree) {
  return std::ranges::any_of(tree.children(clause.trigger), [&](TokenIndex index) {
    const Token& token = tree.token(index);
    return token.upos == Upos::num && index < clause.trigger &&
           (token.deprel == Deprel::nummod || token.deprel == Deprel::nmod_unmarked ||
            token.deprel == Deprel::compound);
  });
}

/// "a candidate for the 2020 election", told in 2020: what one prepares for is ahead.
bool is_awaited(const EventClause& clause, const Tree& tree, Day day) {
  const DateInterval& when = clause.when.interval;
  return clause.nominal && clause.modality == Modality::asserted && when.earliest <= day &&
         when.latest > day && tree.preposition(clause.trigger) == "for" &&
         one_of(clause.type, {"meeting.hold", "other.culture", "politics.elect"}) &&
         is_named_period(clause, tree);
}

/// What has happened lies before the publication day, what is to come after it.
void fit_to_publication(EventClause& clause, const DatedClauses& clauses) {
  const auto day = clauses.published(clause);
  if (!day) return;
  // "returns on Friday", "the vote on June 10": told without a past tense.
  const Token& verb = clauses.tree().token(clause.trigger);
  const bool is_present =
      clause.nominal || verb.tense != Tense::past || verb.form != VerbForm::finite;
  DateInterval& when = clause.when.interval;
  const DateInterval before = when;
  if (clause.modality == Modality::asserted && when.earliest > *day) {
    // "The next day, they announced": the words count from another day than was found; "bank hints
    // at May cut": what it speaks of is to come.
    const bool speaks = !clause.nominal && family_of(clause.type) == "statement";
    if (!is_present || (speaks && in_headline(clauses.tree(), clause.trigger))) {
      clause.when = {};
      return;
    }
    clause.modality = Modality::planned;
  }
  if (is_awaited(clause, clauses.tree(), *day)) clause.modality = Modality::planned;
  if (is_future(clauses.tree(), clause)) {
    // what is planned from an announcement on stays so
    if (when.has_end() && when.latest > *day) when.earliest = std::max(when.earliest, *day);
  } else if (when.earliest <= *day &&
             !(clause.nominal && is_named_period(clause, clauses.tree()))) {
    when.latest = std::min(when.latest, *day);
  }
  if (when != before) clause.when.edtf = edtf(when);
}

/// The interval that tense and modality leave open: up to the publication day for what happened,
/// from it on for what is to come; unknown without a publication date.
EventDate bounded_by_tense(const EventClause& clause, const DatedClauses& clauses) {
  const auto day = clauses.published(clause);
  if (!day) return {};
  const DateInterval interval = is_future(clauses.tree(), clause) ? DateInterval{*day, open_end}
                                                                  : DateInterval{open_start, *day};
  return {interval, edtf(interval), DateBasis::publication, std::nullopt};
}

/// The clause above that is dated to a day, where this one tells what lay before it: a noun's
/// ("Wednesday's talk about the vote held on Friday") or a past perfect.
const EventClause* told_later(const EventClause& clause, const DatedClauses& clauses) {
  const Tree& tree = clauses.tree();
  TokenIndex below = top_of(clause);
  bool before = is_past_perfect(tree, clause.trigger);
  for (auto above = tree.head(below); above; above = tree.head(below)) {
    const Deprel relation = tree.token(below).deprel;
    before = before || relation == Deprel::nmod || relation == Deprel::acl ||
             relation == Deprel::acl_relcl;
    const EventClause* governor = clauses.told_by(*above);
    const bool dated =
        governor && governor != &clause && governor->when.time && governor->when.interval.is_day();
    if (dated) return before ? governor : nullptr;
    below = *above;
  }
  return nullptr;
}

/// A weekday is the last one up to the publication day, but not after what tells of it.
void order_weekdays(const DatedClauses& clauses, std::span<const Timex> times) {
  constexpr days week{7};
  for (EventClause& clause : clauses.all()) {
    if (!clause.when.time || times[at(*clause.when.time)].rule != "weekday" ||
        clause.modality != Modality::asserted || !clause.when.interval.is_day())
      continue;
    const EventClause* later = told_later(clause, clauses);
    if (!later) continue;
    DateInterval& when = clause.when.interval;
    if (when.earliest <= later->when.interval.latest ||
        when.earliest > later->when.interval.latest + week)
      continue;
    when = {when.earliest - week, when.latest - week};
    clause.when.edtf = edtf(when);
  }
}

/// Every telling of an event learns the date that another telling of it has.
void share_among_tellings(const DatedClauses& dated, std::span<const std::uint32_t> event_of) {
  const std::span<EventClause> clauses = dated.all();
  std::vector<const EventDate*> known;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (event_of[i] == not_an_event || !is_known(clauses[i].when)) continue;
    known.resize(std::max<std::size_t>(known.size(), event_of[i] + 1));
    const EventDate*& date = known[event_of[i]];
    if (!date || is_narrower(clauses[i].when, *date)) date = &clauses[i].when;
  }
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (event_of[i] >= known.size() || !known[event_of[i]] || is_known(clauses[i].when)) continue;
    const auto day = dated.published(clauses[i]);
    // "The deal", which was signed, "is expected to close in May".
    if (clauses[i].modality == Modality::asserted && day &&
        known[event_of[i]]->interval.earliest > *day)
      continue;
    // "may lift the sanctions", which were imposed in 2020
    if (day && is_future(dated.tree(), clauses[i]) && known[event_of[i]]->interval.latest < *day)
      continue;
    clauses[i].when = *known[event_of[i]];
    clauses[i].when.time.reset();  // it is the other telling that has the words
  }
}

/// The first sentences say when the headline's event was, in the same word as a rule.
void share_with_headline(std::span<EventClause> clauses, const Tree& tree) {
  constexpr std::uint32_t lead = 2;  // sentences
  const auto kind = [&](const EventClause& clause) { return tree.block_kind(clause.trigger); };
  const auto first = std::ranges::find(clauses, BlockKind::body, kind);
  if (first == clauses.end()) return;
  const std::uint32_t begin = tree.sentence_of(first->trigger);
  for (EventClause& clause : clauses) {
    if (kind(clause) != BlockKind::headline || is_known(clause.when)) continue;
    const auto told = std::find_if(first, clauses.end(), [&](const EventClause& other) {
      return other.lemma == clause.lemma && other.modality == clause.modality && other.when.time &&
             tree.sentence_of(other.trigger) < begin + lead;
    });
    if (told == clauses.end()) continue;
    clause.when = told->when;
    clause.when.time.reset();
  }
}

}  // namespace

bool is_narrower(const EventDate& a, const EventDate& b) {
  if (!is_known(a) || !is_known(b)) return is_known(a) && !is_known(b);
  const auto open_ends = [](const EventDate& d) {
    return (d.interval.has_start() ? 0 : 1) + (d.interval.has_end() ? 0 : 1);
  };
  if (open_ends(a) != open_ends(b)) return open_ends(a) < open_ends(b);
  const auto length = [](const EventDate& d) { return d.interval.latest - d.interval.earliest; };
  if (length(a) != length(b)) return length(a) < length(b);
  return a.time && !b.time;
}

void date_events(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times) {
  DatedClauses dated(clauses, tree);
  attach_times(dated, times);
  for (EventClause& clause : clauses)
    if (is_known(clause.when)) fit_to_publication(clause, dated);
  order_weekdays(dated, times);
  date_by_offsets(dated, times);
  inherit_dates(dated);
  for (EventClause& clause : clauses)
    if (clause.when.interval.is_unknown()) clause.when = bounded_by_tense(clause, dated);
}

void date_sayings(std::span<EventClause> sayings, std::span<const Span> said,
                  std::span<const EventClause> told, const Tree& tree,
                  std::span<const Timex> times) {
  std::vector<EventClause> clauses(told.begin(), told.end());
  for (EventClause& clause : clauses) clause.when = {};
  clauses.insert(clauses.end(), sayings.begin(), sayings.end());
  DatedClauses dated(clauses, tree);
  attach_times(dated, times);
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    EventClause& clause = clauses[told.size() + i];
    if (clause.when.time && times[at(*clause.when.time)].span.overlaps(said[i])) clause.when = {};
    if (is_known(clause.when)) fit_to_publication(clause, dated);
    if (!is_known(clause.when)) clause.when = bounded_by_tense(clause, dated);
    sayings[i] = std::move(clause);
  }
}

void date_by_context(std::span<EventClause> clauses, std::span<const std::uint32_t> event_of,
                     const Tree& tree, std::span<const Timex> times) {
  const DatedClauses dated(clauses, tree);
  share_among_tellings(dated, event_of);
  share_with_headline(clauses, tree);
  date_by_offsets(dated, times);
  share_among_tellings(dated, event_of);
  inherit_dates(dated);
  date_by_frames(dated, times);
  inherit_dates(dated);
}

}  // namespace fabula
