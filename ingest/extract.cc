#include "ingest/extract.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

#include "ingest/actor/roles.h"
#include "ingest/cause/chronology.h"
#include "ingest/cause/links.h"
#include "ingest/event/events.h"
#include "ingest/event/saying_events.h"
#include "ingest/text/analyze.h"
#include "ingest/time/timex.h"

namespace fabula {
namespace {

/// The day that an article's news is of: the last one that dates an event of its first lines, else
/// that of publication.
Day day_of_news(std::span<const Event> events, Day published) {
  constexpr std::chrono::days reach{7};
  constexpr std::uint32_t first_bytes = 600;  // about a hundred words: where news tell when
  std::optional<Day> found;
  for (const Event& event : events) {
    const DateInterval& when = event.when.interval;
    const bool lead = std::ranges::any_of(event.mentions, [](const EventMention& mention) {
      return mention.trigger.begin < first_bytes;
    });
    if (lead && event.when.time && when.is_day() && when.latest <= published &&
        when.latest + reach >= published)
      found = std::max(found.value_or(when.latest), when.latest);
  }
  return found.value_or(published);
}

void date_at(Day day, Day published, std::span<Event> events) {
  for (Event& event : events) {
    const bool open =
        event.when.basis == DateBasis::publication || event.when.basis == DateBasis::inferred;
    if (!open || event.when.interval.latest != published) continue;
    const DateBasis basis = day == published ? DateBasis::publication : DateBasis::inferred;
    event.when = {{day, day}, edtf(DateInterval{day, day}), basis, std::nullopt};
  }
}

}  // namespace

Extraction extract(Article article, const Resources& resources) {
  Extraction extraction;
  extraction.article = std::move(article);
  const Document document = analyze(extraction.article, resources.model);
  extraction.times = find_timexes(document);
  ResolvedActors actors = resolve_actors(document, resources.actors);
  read_roles(document, resources.actors, extraction.times, actors);
  const Tree tree(document);
  const ReferenceMap references(document, actors);
  const std::vector<CueRelation> relations =
      find_cue_relations(tree, resources.cues, resources.events, references);
  EventReading reading =
      read_events(tree, extraction.times, references, resources.events, cue_arguments(relations));
  extraction.links =
      link_events(relations, reading, tree, resources.cues, resources.events, references);
  order_events(reading.events, extraction.links);
  std::vector<Event> sayings =
      read_sayings(tree, extraction.times, references, resources.events, reading);
  if (const auto published = extraction.article.published;
      published && resources.undated == Undated::publication) {
    const Day day = day_of_news(reading.events, *published);
    date_at(day, *published, reading.events);
    date_at(day, *published, sayings);
  }
  extraction.events = std::move(reading.events);
  std::ranges::move(sayings, std::back_inserter(extraction.events));
  extraction.actors = std::move(actors.actors);
  return extraction;
}

}  // namespace fabula
