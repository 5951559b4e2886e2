#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/vocabulary.h"
#include "ingest/cause/links.h"
#include "tests/unit/ingest/event_fixture.h"

namespace fabula {

/// The events and links of a literal analysis, as the cause stage reads them.
struct LinkFixture {
  explicit LinkFixture(std::string_view lines)
      : f(lines),
        relations(find_cue_relations(f.tree, CueLexicon::embedded(), f.lexicon, f.references)),
        reading(read_events(f.tree, {}, f.references, f.lexicon, cue_arguments(relations))),
        links(link_events(relations, reading, f.tree, CueLexicon::embedded(), f.lexicon,
                          f.references)) {}

  std::string trigger(EventIndex event) const {
    return std::string(reading.events[at(event)].mentions[0].trigger.of(f.literal.article->text));
  }
  std::string_view cue(const Link& link) const {
    return link.cue->span.of(f.literal.article->text);
  }

  EventFixture f;
  std::vector<CueRelation> relations;
  EventReading reading;
  std::vector<Link> links;
};

/// "from kind to" by the first trigger of each event, one line a link.
inline std::string told(const LinkFixture& f) {
  std::string out;
  for (const Link& link : f.links)
    out += f.trigger(link.from) + " " + std::string(name_of(link.kind)) + " " + f.trigger(link.to) +
           "\n";
  return out;
}

}  // namespace fabula
