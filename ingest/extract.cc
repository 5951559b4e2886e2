#include "ingest/extract.h"

#include <optional>
#include <span>

#include "ingest/actor/roles.h"
#include "ingest/cause/chronology.h"
#include "ingest/cause/links.h"
#include "ingest/event/events.h"
#include "ingest/text/analyze.h"
#include "ingest/time/timex.h"

namespace fabula {
namespace {

void date_at_publication(std::span<Event> events, std::optional<Day> published) {
  for (Event& event : events) {
    const bool open =
        event.when.basis == DateBasis::publication || event.when.basis == DateBasis::inferred;
    if (!published || !open || event.when.interval.latest != *published) continue;
    event.when = {{*published, *published},
                  edtf(DateInterval{*published, *published}),
                  DateBasis::publication,
                  std::nullopt};
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
  if (resources.undated == Undated::publication)
    date_at_publication(reading.events, extraction.article.published);
  extraction.events = std::move(reading.events);
  extraction.actors = std::move(actors.actors);
  return extraction;
}

}  // namespace fabula
