// Builds a story by hand and writes its timeline to standard output.
#include <iostream>

#include "graph/date.h"
#include "render/picture.h"

namespace {

fabula::StoryEvent event(std::string id, std::string label, fabula::DateInterval when,
                         fabula::Modality modality) {
  fabula::StoryEvent event;
  event.id = std::move(id);
  event.type = "project.milestone";
  event.label = std::move(label);
  event.modality = modality;
  event.when = when;
  event.edtf = edtf(when);
  event.basis = fabula::DateBasis::explicit_;
  event.participants = {{fabula::ActorIndex(0), fabula::Role::agent}};
  event.salience = event.confidence = 1;
  return event;
}

}  // namespace

int main() {
  using namespace fabula;
  Story story;
  StoryActor actor;
  actor.id = "a1";
  actor.name = "Harbour Board";
  actor.kind = ActorKind::organization;
  actor.salience = 1;
  story.actors = {actor};
  story.events = {
      event("e1", "Harbour Board opens the north quay", *day_interval(2024, 3, 4),
            Modality::asserted),
      event("e2", "Dredging goes on", *month_interval(2024, 4), Modality::asserted),
      event("e3", "Harbour Board to open the south quay", *day_interval(2024, 6, 1),
            Modality::planned),
  };
  std::cout << timeline_svg(story, {});
}
