#include "cli/picture_set.h"

#include "render/picture.h"

namespace fabula::cli {

void add_pictures(const Story& story, OutputFolder& folder) {
  const PictureOptions options;
  const CausesFocus focus;
  PictureOptions dark;
  dark.svg.theme = ThemeChoice::dark;
  folder.add("timeline.svg", timeline_svg(story, options));
  folder.add("timeline-dark.svg", timeline_svg(story, dark));
  folder.add("timeline.dot", timeline_dot(story, options));
  folder.add("storyline.svg", storyline_svg(story, options));
  folder.add("storyline-dark.svg", storyline_svg(story, dark));
  folder.add("storyline.dot", storyline_dot(story, options));
  folder.add("relations.svg", relations_svg(story, options));
  folder.add("relations-dark.svg", relations_svg(story, dark));
  folder.add("relations.dot", relations_dot(story, options));
  folder.add("causes.svg", causes_svg(story, focus, options));
  folder.add("causes-dark.svg", causes_svg(story, focus, dark));
  folder.add("causes.dot", causes_dot(story, focus, options));
  folder.add("explorer.html", explorer_html(story, options));
}

}  // namespace fabula::cli
