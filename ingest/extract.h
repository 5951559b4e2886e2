#pragma once

#include <cstdint>

#include "graph/extraction.h"
#include "ingest/actor/actors.h"
#include "ingest/cause/cue_lexicon.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/model/language_model.h"

namespace fabula {

/// Which days are meant by an event of the past that no words date: any up to the publication day,
/// or, as a corpus may have it and daily news mostly mean it, the day that the article's news is of:
/// the last one that its first lines tell, else the publication day.
enum class Undated : std::uint8_t { open, publication };

/// What extraction reads with, loaded once and shared by all threads: nothing in it changes.
struct Resources {
  LanguageModel model;
  ActorLexicon actors;
  EventLexicon events = EventLexicon::embedded();
  CueLexicon cues = CueLexicon::embedded();
  Undated undated = Undated::open;
};

/// Everything that the article says: times, actors, events, links. A pure function of the article
/// and the resources; the same bytes in give the same record out.
Extraction extract(Article article, const Resources& resources);

}  // namespace fabula
