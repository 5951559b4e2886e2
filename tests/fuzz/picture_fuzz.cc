// Any bytes as the words of a story: no picture has markup that is not ours, DOT reads back as it
// was.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "render/graphviz.h"
#include "render/picture.h"

namespace {

fabula::Story story_of(const std::string& words) {
  fabula::Story story;
  for (int i = 0; i < 2; ++i) {
    fabula::StoryActor actor;
    actor.id = actor.name = words;
    story.actors.push_back(actor);
  }
  story.articles.push_back({words, words, words, words, words, std::nullopt, {}});
  for (int i = 0; i < 3; ++i) {
    fabula::StoryEvent event;
    event.id = event.label = event.type = words;
    event.when = *fabula::month_interval(2025, static_cast<unsigned>(i + 1));
    event.participants = {{fabula::ActorIndex{0}, fabula::Role::agent},
                          {fabula::ActorIndex{1}, fabula::Role::recipient}};
    event.mentions.push_back({fabula::ArticleIndex{0}, {}, {}, words});
    story.events.push_back(event);
  }
  fabula::StoryLink link;
  link.id = link.cue = words;
  link.from = fabula::EventIndex{0};
  link.to = fabula::EventIndex{1};
  story.links.push_back(link);
  return story;
}

void require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string words(reinterpret_cast<const char*>(data), size);
  const fabula::Story story = story_of(words);
  fabula::PictureOptions options;
  options.title = words;
  options.sources = true;
  for (const std::string& text :
       {fabula::timeline_svg(story, options), fabula::relations_svg(story, options),
        fabula::causes_svg(story, {}, options), fabula::timeline_html(story, options)}) {
    require(text.find("<script") == text.npos);
    require(text.find("href=\"javascript") == text.npos);
    require(text.find('\0') == text.npos);
  }
  const std::string explorer = fabula::explorer_html(story, options);
  require(explorer.find("</script>", explorer.rfind("<script>")) == explorer.rfind("</script>"));

  fabula::DotGraph graph;
  graph.title = words;
  graph.nodes.push_back({{words, words}, words, {0, 0, 10, 10}});
  const auto read = fabula::read_dot(fabula::write_dot(graph));
  const std::string label = fabula::dot_label(words);
  require(read && read->nodes.size() == 1 && read->nodes[0].second == label + "\n" + label);
  return 0;
}
