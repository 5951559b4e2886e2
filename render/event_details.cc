#include "render/event_details.h"

#include "render/date_words.h"
#include "render/marks.h"

namespace fabula {

EventDetails::EventDetails(const Story& story, const PictureOptions& options,
                           std::span<const LinkIndex> counted)
    : story_(story), disputed_(in_conflict(story)), causes_(story.events.size(), 0) {
  if (options.sources) sources_ = number_sources(story);
  for (LinkIndex link : counted) ++causes_[at(story.links[at(link)].to)];
}

std::string EventDetails::of(EventIndex index) const {
  const StoryEvent& event = story_.events[at(index)];
  std::string out = date_words(event.when);
  if (sources_) out += sources_->marks(event.mentions);
  if (const auto words = modality_words(story_, event); !words.empty()) out += " · " + words;
  if (disputed_[at(index)]) out += " · sources disagree";
  if (causes_[at(index)] > 0) out += " · " + counted(causes_[at(index)], "cause");
  return out;
}

std::vector<LinkIndex> dated_causal_links(const Story& story) {
  std::vector<LinkIndex> links;
  for (std::size_t i = 0; i < story.links.size(); ++i) {
    const StoryLink& link = story.links[i];
    const bool dated = !story.events[at(link.from)].when.is_unknown() &&
                       !story.events[at(link.to)].when.is_unknown();
    if (is_causal(link.kind) && dated && link.from != link.to)
      links.push_back(LinkIndex{static_cast<std::uint32_t>(i)});
  }
  return links;
}

}  // namespace fabula
