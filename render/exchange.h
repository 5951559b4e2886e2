#pragma once

#include <string>

#include "graph/story.h"

namespace fabula {

// A story in the formats of other tools. Everything that came from outside is escaped; the same
// story gives the same bytes.

/// GraphML (Gephi, yEd, Cytoscape, networkx, igraph): actors and events are nodes with the
/// attribute `node`; participations and links are directed edges with the attribute `relation`.
std::string write_graphml(const Story& story);

/// A table of events (RFC 4180), one a row by date, with the columns that `fabula import` reads
/// back: id, date, title, type, modality, place, actors, source, link, summary, and the
/// identifiers of its actors ("Vesta Lines: Q42; ..."). With
/// `spreadsheet_safe` a cell that a spreadsheet would take for a formula gets an apostrophe before
/// it.
std::string write_csv(const Story& story, bool spreadsheet_safe);

/// JSON-LD: events, actors and articles as schema.org Event, Organization, Person, Place and
/// NewsArticle, where an article is the `subjectOf` of the events that it tells.
std::string write_json_ld(const Story& story);

}  // namespace fabula
