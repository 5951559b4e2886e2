#include "ingest/event/dating_news.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/standing.h"

namespace fabula {

/// News reach back over a fortnight at most; older dates are background.
static constexpr std::chrono::days news_days{14};

News::News(const DatedClauses& clauses, std::span<const Timex> times)
    : clauses_(clauses),
      tree_(clauses.tree()),
      starts_(tree_.document().article->blocks.size(), open_end),
      incidents_(starts_),
      background_(starts_.size()) {
  find_start();
  find_lead(times);
  carry_on(starts_);
  carry_on(incidents_);
  for (const EventClause& clause : clauses_.all())
    if (moves_story(tree_, clause) && clause.when.interval.earliest >= start_) bury(clause);
  find_background();
  mark_earlier_scenes(times);
}

void News::find_start() {
  for (const EventClause& clause : clauses_.all()) {
    const auto published = clauses_.published(clause);
    if (!published || !is_known(clause.when)) continue;
    const DateInterval& when = clause.when.interval;
    if (when.earliest < *published - news_days || when.latest > *published) continue;
    const bool moves = moves_story(tree_, clause);
    const std::uint32_t block = block_of(clause);
    if (moves && !is_past_perfect(tree_, clause.trigger)) {
      if (when.earliest < start_) of_justice_ = family_of(clause.type) == "justice";
      tell(when.earliest, block, start_, starts_);
    }
    if (is_incident(clause) && (moves || (in_first_sentence(clause) && when.is_day())))
      tell(when.earliest, block, incident_, incidents_);
  }
}

/// The day that the first sentence names, where its verb is no event of ours ("turned out").
void News::find_lead(std::span<const Timex> times) {
  const Document& document = tree_.document();
  const auto published = document.article->published;
  const auto lead = std::ranges::find_if(document.sentences, [&](const Sentence& s) {
    return tree_.block_kind(s.first) == BlockKind::body;
  });
  if (!published || lead == document.sentences.end()) return;
  const Span span{tree_.token(lead->first).span.begin, tree_.token(lead->last - 1).span.end};
  for (const Timex& timex : times) {
    if (timex.span.begin < span.begin || timex.span.end > span.end) continue;
    const DateInterval& when = timex.interval;
    if (timex.basis == DateBasis::relative && when.is_day() &&
        when.earliest >= *published - news_days && when.latest <= *published)
      tell(when.earliest, lead->block, start_, starts_);
  }
}

/// Keeps a day that is told in a block, where none before it is.
void News::tell(Day day, std::uint32_t block, Day& first, std::vector<Day>& by_block) {
  first = std::min(first, day);
  if (block < by_block.size()) by_block[block] = std::min(by_block[block], day);
}

/// The earliest day up to each block; before the first one that is told, that one.
void News::carry_on(std::vector<Day>& days) {
  Day first = open_end;
  for (Day& day : days) day = first = std::min(first, day);
  const auto told = std::ranges::find_if(days, [](Day day) { return day != open_end; });
  if (told != days.end()) std::fill(days.begin(), told, *told);
}

Day News::told_by(const std::vector<Day>& days, const EventClause& clause, Day otherwise) const {
  const std::uint32_t block = block_of(clause);
  return block < days.size() ? days[block] : otherwise;
}

/// "Smith died", "they killed Smith".
void News::bury(const EventClause& clause) {
  const bool dies = clause.lemma == "die";
  if (!dies && clause.lemma != "kill" && clause.lemma != "murder") return;
  for (const Participant& p : clause.participants)
    if (p.role == (dies ? Role::agent : Role::patient)) dead_.insert(p.actor);
}

void News::find_background() {
  std::optional<std::uint32_t> block;
  for (const Sentence& sentence : tree_.document().sentences) {
    if (sentence.block == block || sentence.block >= background_.size()) continue;
    block = sentence.block;
    background_[*block] = begins_in_present(sentence);
  }
  for (const EventClause& clause : clauses_.all())
    if (moves_story(tree_, clause) && clause.when.interval.has_start() &&
        clause.when.interval.earliest < start_ && block_of(clause) < background_.size())
      background_[block_of(clause)] = true;
}

/// "Beginning in 2010, ...", "Born in Ayr in 1941, ...": a sentence that opens with an earlier
/// time, whether or not one of its events has it, or with a birth. Times and sentences run in step.
void News::mark_earlier_scenes(std::span<const Timex> times) {
  const auto& sentences = tree_.document().sentences;
  std::uint32_t number = 0;
  for (const Timex& timex : times) {
    const bool earlier =
        can_date(timex) && timex.interval.has_end() && timex.interval.latest < start_;
    while (number < sentences.size() &&
           tree_.token(sentences[number].last - 1).span.end <= timex.span.begin)
      ++number;
    if (number == sentences.size()) return;
    const Token& opening = tree_.token(sentences[number].first);
    const bool born = opening.upos == Upos::verb && opening.lemma == "bear";
    if (earlier && (born || opens_sentence(tree_, timex, number)) &&
        sentences[number].block < background_.size())
      background_[sentences[number].block] = true;
  }
}

/// "Fires are common", "Parliament has voted": the sentence's main verb is in the present.
bool News::begins_in_present(const Sentence& sentence) const {
  const auto root = root_of(tree_, sentence);
  if (!root) return false;
  if (is_perfect(tree_, *root)) return !is_past_perfect(tree_, *root);
  const auto& below = tree_.children(*root);
  const auto finite = std::ranges::find_if(below, [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    return relation == Deprel::aux || relation == Deprel::aux_pass || relation == Deprel::cop;
  });
  return tree_.token(finite == below.end() ? *root : *finite).tense == Tense::present;
}

/// Of the body.
bool News::in_first_sentence(const EventClause& clause) const {
  const std::uint32_t sentence = tree_.sentence_of(clause.trigger);
  return tree_.block_kind(clause.trigger) == BlockKind::body &&
         (sentence == 0 ||
          tree_.block_kind(tree_.document().sentences[sentence - 1].first) != BlockKind::body);
}

std::uint32_t News::block_of(const EventClause& clause) const {
  return tree_.sentence_at(clause.trigger).block;
}

bool News::is_done_in_life(const EventClause& clause) const {
  return clause.type != "disaster.casualty" &&
         std::ranges::any_of(clause.participants, [&](const Participant& p) {
           return p.role == Role::agent && dead_.contains(p.actor);
         });
}

bool News::tells_background(const EventClause& clause) const {
  return block_of(clause) < background_.size() && background_[block_of(clause)] &&
         !in_headline(tree_, clause.trigger);
}

bool is_incident(const EventClause& clause) {
  return (family_of(clause.type) == "disaster" && clause.type != "disaster.outbreak") ||
         clause.type == "conflict.attack";
}

bool is_beside_story(const Tree& tree, const EventClause& clause) {
  const Deprel relation = tree.token(top_of(clause)).deprel;
  return relation == Deprel::acl || relation == Deprel::acl_relcl;
}

bool moves_story(const Tree& tree, const EventClause& clause) {
  return is_known(clause.when) && clause.when.time && is_fact(clause.modality) &&
         !is_beside_story(tree, clause);
}

bool opens_sentence(const Tree& tree, const Timex& timex, std::uint32_t sentence) {
  const Sentence& s = tree.document().sentences[sentence];
  const bool begins = tree.lemma(s.first) == "begin" || tree.lemma(s.first) == "start";
  const TokenIndex latest = std::min(s.first + (begins ? 2 : 1), s.last - 1);
  return timex.span.begin <= tree.token(latest).span.begin &&
         timex.span.begin >= tree.token(s.first).span.begin;
}

}  // namespace fabula
