#include "ingest/time/timex.h"

#include <algorithm>

#include "graph/calendar.h"
#include "ingest/text/quotations.h"
#include "ingest/time/candidates.h"
#include "ingest/time/grammar.h"
#include "ingest/time/mode.h"
#include "ingest/time/passage.h"
#include "ingest/time/range.h"
#include "ingest/time/resolve.h"
#include "ingest/time/scan.h"

namespace fabula {
namespace {

using namespace timex;

/// An expression as found, before it is resolved.
struct Found {
  Span span;
  std::int32_t node = -1;
  std::uint32_t sentence = 0;
  std::uint32_t first_token = 0;
};

bool is_expression(const Item& item) { return item.node >= 0 && !item.weak; }

/// Leaves out a possessive ending that came along: "last year's".
std::vector<Found> find_all(const Document& document, std::vector<Expression>& nodes) {
  std::vector<Found> found;
  std::vector<Item> items;
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    scan(document, document.sentences[s], items);
    if (items.empty()) continue;
    parse(document, items, nodes);
    // "the night of 3-4 May" is a phrase only when the 3 has become a date.
    if (complete_ranges(document, items, nodes)) {
      parse(document, items, nodes);
      complete_ranges(document, items, nodes);  // "3 to 7 May of last year": of that year both
    }
    for (const Item& item : items)
      if (is_expression(item)) found.push_back({item.span, item.node, s, item.token});
  }
  return found;
}

Mode mode_of(const std::vector<Found>& found, const std::vector<Expression>& nodes,
             std::optional<Day> publication) {
  std::vector<const Expression*> expressions;
  for (const Found& f : found) expressions.push_back(&nodes[static_cast<std::size_t>(f.node)]);
  return timex::mode_of(expressions, publication);
}

bool names_day(const Expression& e) {
  return (e.form == Form::point && (e.day != 0 || e.weekday != 0)) ||
         (e.form == Form::shift && e.days_from_today);
}

/// "At 2:49 a.m. local time (7:49 a.m. UTC) on Saturday": the day that follows a time of the clock.
const Found* day_behind(std::span<const Found> found, std::size_t clock,
                        const std::vector<Expression>& nodes) {
  constexpr std::uint32_t reach = 16;  // tokens
  const Expression& e = nodes[static_cast<std::size_t>(found[clock].node)];
  if (e.form != Form::point || e.hour < 0 || e.day != 0 || e.weekday != 0 || e.of >= 0)
    return nullptr;
  for (std::size_t i = clock + 1; i < found.size(); ++i) {
    if (found[i].sentence != found[clock].sentence ||
        found[i].first_token - found[clock].first_token > reach)
      return nullptr;
    if (names_day(nodes[static_cast<std::size_t>(found[i].node)])) return &found[i];
  }
  return nullptr;
}

/// Follows the story: what was told last, and which quarter a passage of business news is about.
class Reader {
 public:
  Reader(const Document& document, const std::vector<Expression>& nodes, Mode mode)
      : document_(document), nodes_(nodes), mode_(mode), quoted_(quoted_tokens(document)) {}

  /// `day` names the day of a time of the clock that stands before it, or is nullptr; `year` is
  /// that of the passage, or 0.
  std::optional<Timex> read(const Found& found, const Found* day, int year) {
    Context context = context_of(found);
    if (year != 0 && context.outlook == Outlook::none) tell_of(year, context);
    if (day) {
      const auto named = resolve(expression(*day), nodes_, context_of(*day));
      if (named && named->calendar && named->calendar->grain <= Grain::day)
        context.told_day = named->calendar;
    }
    auto resolution = resolve(expression(found), nodes_, context);
    if (!resolution) return std::nullopt;
    // The "this morning" of what somebody said is not where the story stands.
    const bool said = mode_ == Mode::news && quoted_[found.first_token] &&
                      expression(found).weekday == 0 &&
                      resolution->timex.basis == DateBasis::relative;
    if (resolution->calendar && !said) remember(*resolution->calendar, found);
    resolution->timex.span = found.span;
    return std::move(resolution->timex);
  }

 private:
  static constexpr std::uint32_t quarter_reach = 2;  // sentences

  const Expression& expression(const Found& found) const {
    return nodes_[static_cast<std::size_t>(found.node)];
  }

  Context context_of(const Found& found) const {
    const Sentence& sentence = document_.sentences[found.sentence];
    Context context;
    context.mode = mode_;
    context.publication = publication_of(sentence);
    context.told = told_;
    context.told_day = told_day_;
    context.news_day = day_block_ == sentence.block ? past_day_ : first_day_;
    context.frame = frame_;
    context.far_period = told_ && told_->grain > Grain::day && found.sentence - told_sentence_ <= 1;
    context.told_apart = told_ && document_.sentences[told_sentence_].block != sentence.block;
    if (quarter_ && found.sentence - quarter_sentence_ <= quarter_reach) context.quarter = quarter_;
    if (mode_ == Mode::news) context.outlook = outlook(found, sentence);
    // "The ban begins in May. It was announced the same day" as what was told before.
    const auto ahead = [&](const std::optional<CalendarValue>& value) {
      return value && context.publication && value->begin > *context.publication;
    };
    if (mode_ == Mode::news && context.outlook == Outlook::none) {
      if (ahead(context.told) && past_) context.told = past_;
      if (ahead(context.told_day) && past_day_) context.told_day = past_day_;
    }
    return context;
  }

  /// "In 2019 she ran. In May": a story, which is in that year or has gone on to the next.
  static void tell_of(int year, Context& context) {
    context.mode = Mode::narrative;
    const int at = context.frame ? year_of(context.frame->begin) : 0;
    if (at == year || at == year + 1) return;
    if (const auto first = day_interval(year, 1, 1))
      context.frame = value_of(first->earliest, Grain::year);
  }

  std::optional<Day> publication_of(const Sentence& sentence) const {
    const Article& article = *document_.article;
    if (sentence.block < article.blocks.size()) {
      const Block& block = article.blocks[sentence.block];
      if (block.kind == BlockKind::embed && block.date) return block.date;
    }
    return article.published;
  }

  Outlook outlook(const Found& found, const Sentence& sentence) const {
    std::uint32_t last = found.first_token;
    while (last < sentence.last && document_.tokens[last].span.begin < found.span.end) ++last;
    return outlook_of(document_, sentence, found.first_token, last);
  }

  void remember(const CalendarValue& value, const Found& found) {
    told_ = value;
    told_sentence_ = found.sentence;
    if (value.grain <= Grain::day) told_day_ = value;
    const auto published = publication_of(document_.sentences[found.sentence]);
    if (published && value.begin <= *published) {
      past_ = value;
      if (value.grain <= Grain::day) {
        past_day_ = value;
        day_block_ = document_.sentences[found.sentence].block;
        if (!first_day_) first_day_ = value;
      }
    }
    if (value.grain == Grain::quarter) {
      quarter_ = value;
      quarter_sentence_ = found.sentence;
    }
    if (value.grain < Grain::year || !frame_ || opens_sentence(found)) frame_ = value;
  }

  /// A year in passing ("a plan of 1938") does not move a story; one at the head of a sentence
  /// does.
  bool opens_sentence(const Found& found) const {
    return found.first_token <= document_.sentences[found.sentence].first + 1;
  }

  const Document& document_;
  const std::vector<Expression>& nodes_;
  Mode mode_;
  std::vector<bool> quoted_;  // by token
  std::optional<CalendarValue> told_, told_day_, frame_, quarter_;
  std::optional<CalendarValue> past_, past_day_;  // of these what lies before the publication
  std::optional<CalendarValue> first_day_;
  std::optional<std::uint32_t> day_block_;  // in which the last such day was told
  std::uint32_t quarter_sentence_ = 0, told_sentence_ = 0;
};

std::vector<int> told_years(const Document& document, const std::vector<Found>& found,
                            const std::vector<Expression>& nodes) {
  if (!document.article->published) return std::vector<int>(found.size());
  std::vector<Place> places;
  places.reserve(found.size());
  for (const Found& f : found) {
    const Sentence& sentence = document.sentences[f.sentence];
    places.push_back({&nodes[static_cast<std::size_t>(f.node)], sentence.block,
                      f.first_token <= sentence.first + 1});
  }
  return timex::told_years(places, *document.article->published);
}

}  // namespace

std::vector<Timex> find_timexes(const Document& document) {
  std::vector<Expression> nodes;
  const std::vector<Found> found = find_all(document, nodes);
  Reader reader{document, nodes, mode_of(found, nodes, document.article->published)};
  const std::vector<int> years = told_years(document, found, nodes);
  std::vector<Timex> times;
  times.reserve(found.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    if (auto timex = reader.read(found[i], day_behind(found, i, nodes), years[i]))
      times.push_back(std::move(*timex));
  return times;
}

}  // namespace fabula
