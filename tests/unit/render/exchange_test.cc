#include "render/exchange.h"

#include <string>

#include "drawing_checks.h"
#include "graph/listing.h"
#include "graph/story_file.h"
#include "render/picture.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

/// Two actors who meet twice, of which one bears an identifier that needs escaping everywhere.
Story identified() {
  Story story;
  story.articles.push_back(
      {"x", "", "", "Ports", "Gazette", parse_iso_day("2025-01-02"), PublicationBasis::record});
  for (const char* name : {"Vesta Lines", "Nordhaven"}) {
    StoryActor actor;
    actor.id = name[0] == 'V' ? "aa" : "bb";
    actor.name = name;
    actor.kind = ActorKind::organization;
    actor.mentions.push_back({ArticleIndex{0}, {0, 1}, {}, ""});
    actor.salience = 0.5;
    story.actors.push_back(actor);
  }
  story.actors[0].identifier = "Q<4&2>";
  for (unsigned day : {1U, 5U}) {
    StoryEvent event;
    event.id = "e" + std::to_string(day);
    event.type = "agreement.sign";
    event.label = "Vesta Lines and Nordhaven sign";
    event.when = *day_interval(2025, 1, day);
    event.participants = {{ActorIndex{0}, Role::agent}, {ActorIndex{1}, Role::counterparty}};
    event.mentions.push_back({ArticleIndex{0}, {0, 1}, {}, "they signed"});
    event.salience = 0.5;
    story.events.push_back(event);
  }
  return story;
}

}  // namespace

TEST_CASE("the identifier of the user's own list is in every export that names actors") {
  const Story story = identified();
  CHECK(has(write_story(story), R"("identifier":"Q)"));
  CHECK(has(write_csv(story, true), "link,summary,identifiers,said_by\r\n"));
  CHECK(has(write_csv(story, true), ",they signed,Vesta Lines: Q<4&2>,\r\n"));
  CHECK(has(write_graphml(story), "<data key=\"identifier\">Q&lt;4&amp;2&gt;</data>"));
  CHECK(has(write_json_ld(story), R"("identifier": "Q)"));
  CHECK(has(format(list_actors(story)), "Q<4&2>"));
  for (const std::string& picture :
       {timeline_svg(story, {}), storyline_svg(story, {}), relations_svg(story, {})}) {
    CHECK(has(picture, "Vesta Lines [Q&lt;4&amp;2&gt;]"));
    CHECK(is_well_formed_xml(picture));
  }
  for (const std::string& dot :
       {storyline_dot(story, {}), relations_dot(story, {}), timeline_dot(story, {})})
    CHECK((has(dot, "[Q<4&2>]") || has(dot, "[Q&lt;4&amp;2&gt;]")));
  CHECK(has(relations_mermaid(story, {}), "Vesta Lines"));
  CHECK(has(relations_mermaid(story, {}), "4"));
  CHECK(has(relations_html(story, {}), "Q&lt;4&amp;2&gt;"));
  CHECK(has(timeline_html(story, {}), "Q&lt;4&amp;2&gt;"));
  CHECK(has(relations_markdown(story, {}), "Q\\<4"));
  CHECK(has(explorer_html(story, {}), "\"identifier\""));
}

TEST_CASE("who says it is told by exports and pictures, be they actors or not") {
  Story story = identified();
  StoryEvent& event = story.events[0];
  event.attributed_to = {ActorIndex{1}};
  event.speakers = {{ArticleIndex{0}, {4, 13}, {}, "Officials"}};
  story.links.push_back({"l",
                         EventIndex{0},
                         EventIndex{1},
                         LinkKind::causes,
                         Modality::claimed,
                         {},
                         "after",
                         {{ArticleIndex{0}, {0, 1}, {}, "words"}},
                         0.5});
  story.links[0].speakers = {{ArticleIndex{0}, {4, 9}, {}, "a \"<guard>\""}};
  CHECK(has(write_csv(story, true), ",Nordhaven; officials\r\n"));
  CHECK(has(write_graphml(story), "<data key=\"said_by\">Nordhaven; officials</data>"));
  CHECK(has(write_graphml(story), "<data key=\"said_by\">a &quot;&lt;guard&gt;&quot;</data>"));
  CHECK(has(timeline_svg(story, {}), "; said by Nordhaven and officials"));
  CHECK(has(timeline_dot(story, {}), "; said by Nordhaven and officials"));
  CHECK(has(explorer_html(story, {}), "\"said\":\"said by Nordhaven and officials\""));
  CHECK(has(explorer_html(story, {}), "\"by\":\"claimed by a "));
  CHECK_FALSE(has(explorer_html(story, {}), "<guard>"));
  event.modality = Modality::claimed;
  CHECK(has(timeline_markdown(story, {}), "claimed by Nordhaven and officials"));
  CHECK_FALSE(has(timeline_svg(story, {}), "; said by"));
  event.modality = Modality::denied;
  event.deniers = event.speakers;
  CHECK(has(timeline_html(story, {}), "denied by officials"));
}

TEST_CASE("a story without identifiers is listed and drawn without a word of them") {
  Story story = identified();
  story.actors[0].identifier.clear();
  CHECK_FALSE(has(format(list_actors(story)), "IDENTIFIER"));
  CHECK(has(relations_svg(story, {}), "Vesta Lines (organization)"));
  CHECK_FALSE(has(write_graphml(story), "<data key=\"identifier\">"));
}
