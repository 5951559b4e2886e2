#include "render/picture.h"

#include "render/causes.h"
#include "render/relations.h"
#include "render/storyline.h"
#include "render/timeline.h"

namespace fabula {

std::string timeline_svg(const Story& story, const PictureOptions& options) {
  return svg(draw_timeline(story, options), options.svg);
}

std::string storyline_svg(const Story& story, const PictureOptions& options) {
  return svg(draw_storyline(story, options), options.svg);
}

std::string relations_svg(const Story& story, const PictureOptions& options) {
  return svg(draw_relations(story, options), options.svg);
}

std::string causes_svg(const Story& story, const CausesFocus& focus,
                       const PictureOptions& options) {
  return svg(draw_causes(story, focus, options), options.svg);
}

}  // namespace fabula
