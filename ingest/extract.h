#pragma once

#include "graph/extraction.h"
#include "ingest/actor/actors.h"
#include "ingest/cause/cue_lexicon.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/model/language_model.h"

namespace fabula {

/// What extraction reads with, loaded once and shared by all threads: nothing in it changes.
struct Resources {
  LanguageModel model;
  ActorLexicon actors;
  EventLexicon events = EventLexicon::embedded();
  CueLexicon cues = CueLexicon::embedded();
};

/// Everything that the article says: times, actors, events, links. A pure function of the article
/// and the resources; the same bytes in give the same record out.
Extraction extract(Article article, const Resources& resources);

}  // namespace fabula
