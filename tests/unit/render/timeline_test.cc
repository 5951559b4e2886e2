#include "render/timeline.h"

#include <algorithm>
#include <set>

#include "drawing_checks.h"
#include "render/event_words.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::vector<std::string> none;

Day day(const char* iso) { return *parse_iso_day(iso); }

Story story_of(std::vector<StoryEvent> events) {
  Story story;
  story.actors.push_back(
      {"a1", "Harbour Court", ActorKind::organization, {"the Court"}, {}, "", {}, 0, {}});
  story.actors.push_back({"a2", "Mara Lindqvist", ActorKind::person, {}, {}, "", {}, 0, {}});
  story.events = std::move(events);
  return story;
}

StoryEvent event_on(std::string label, DateInterval when, Modality modality = Modality::asserted) {
  StoryEvent event;
  event.id = label.substr(0, 1);
  event.label = std::move(label);
  event.when = when;
  event.modality = modality;
  event.participants = {{ActorIndex{0}, Role::agent}};
  return event;
}

std::vector<std::string> words_of(const Drawing& drawing) {
  std::vector<std::string> words;
  for (const Item& item : drawing.items)
    if (const auto* text = std::get_if<Text>(&item)) words.push_back(text->text);
  return words;
}

bool says(const Drawing& drawing, std::string_view words) {
  return std::ranges::any_of(
      words_of(drawing), [&](const std::string& text) { return text.find(words) != text.npos; });
}

void check_readable(const Story& story, const PictureOptions& options) {
  const Drawing drawing = draw_timeline(story, options);
  CHECK(overlapping_texts(drawing) == none);
  CHECK(texts_off_page(drawing) == none);
  CHECK(texts_crossed(drawing) == none);
  CHECK(is_well_formed_xml(svg(drawing, options.svg)));
}

}  // namespace

TEST_CASE("no two texts of a timeline overlap, none leaves the page, no arrow crosses one") {
  for (std::size_t events : {0, 1, 2, 5, 20, 60, 61, 200, 2000})
    for (Lanes lanes : {Lanes::actor, Lanes::family, Lanes::none})
      for (double width : {480.0, 1200.0})
        for (int days : {0, 30, 2000})
          check_readable(synthetic_story({.events = events, .days = days}),
                         {.width = width, .lanes = lanes, .sources = true});
}

TEST_CASE("ten thousand events over centuries are readable") {
  check_readable(synthetic_story({.events = 10'000, .first_year = 1500, .days = 190'000}), {});
}

TEST_CASE("time may run downwards, in a column of any width") {
  for (std::size_t events : {0, 1, 2, 5, 20, 60, 200, 2000})
    for (double width : {320.0, 420.0, 700.0})
      for (int days : {0, 30, 2000})
        check_readable(synthetic_story({.events = events, .days = days}),
                       {.width = width, .orientation = Orientation::vertical, .sources = true});
  check_readable(synthetic_story({.events = 60, .hostile = true}),
                 {.width = 360, .orientation = Orientation::vertical, .sources = true});
}

TEST_CASE("a vertical timeline is in order of time, each mark beside its label") {
  const Story story = synthetic_story({.events = 300});
  const VerticalTimeline layout =
      lay_out_vertical(story, {.width = 420, .orientation = Orientation::vertical}, 60, 40);
  CHECK(layout.events.size() == 40);
  CHECK(layout.events.size() + layout.folded.events.size() + layout.undated.size() == 300);
  for (std::size_t i = 1; i < layout.events.size(); ++i) {
    const VerticalEvent& before = layout.events[i - 1];
    const VerticalEvent& event = layout.events[i];
    CHECK(before.label_top < event.label_top);
    CHECK(mark_day(story.events[at(before.event)].when) <=
          mark_day(story.events[at(event.event)].when));
  }
}

TEST_CASE("a timeline names fewer events where it is to keep to a height") {
  const Story story = synthetic_story({.events = 400});
  for (Orientation way : {Orientation::horizontal, Orientation::vertical}) {
    const PictureOptions sheet{.width = 1000, .height = 1200, .orientation = way};
    CHECK(draw_timeline(story, sheet).height <= 1200);
    check_readable(story, sheet);
  }
}

TEST_CASE("in focus, an event's own causes and effects have the arrows, however many there are") {
  Story story = synthetic_story({.events = 300, .links = 3});
  CHECK(lay_out_timeline(story, {}, 0).links.empty());
  const StoryLink& link = *std::ranges::find_if(story.links, [&](const StoryLink& l) {
    return l.kind == LinkKind::causes && !story.events[at(l.from)].when.is_unknown() &&
           !story.events[at(l.to)].when.is_unknown();
  });
  const PictureOptions focused{.focus = link.to, .focus_depth = 1};
  const TimelineLayout layout = lay_out_timeline(story, focused, 0);
  CHECK_FALSE(layout.links.empty());
  CHECK(std::ranges::any_of(layout.events,
                            [&](const PlacedEvent& p) { return p.event == link.from; }));
  check_readable(story, focused);
}

TEST_CASE("the sources below a timeline are those of the events it names") {
  Story story = story_of(
      {event_on("Ruling", {day("2025-01-01"), day("2025-01-01")}), event_on("Appeal", {})});
  for (const char* title : {"Ruling due", "Appeal lodged"})
    story.articles.push_back(
        {title, "", "", title, "Gazette", day("2025-01-02"), PublicationBasis::record});
  story.events[0].mentions.push_back({ArticleIndex{0}, {}, {}, ""});
  story.events[1].mentions.push_back({ArticleIndex{1}, {}, {}, ""});
  const Drawing drawing = draw_timeline(story, {.sources = true});
  CHECK(says(drawing, "[1] Ruling due"));
  CHECK_FALSE(says(drawing, "Appeal lodged"));
}

TEST_CASE("hostile and huge labels do no harm") {
  for (std::uint64_t seed = 0; seed < 10; ++seed)
    check_readable(synthetic_story({.events = 60, .seed = seed, .hostile = true}),
                   {.sources = true});
}

TEST_CASE("marks stand on a true time axis") {
  const Story story = story_of({event_on("A", {day("2025-01-01"), day("2025-01-01")}),
                                event_on("B", {day("2025-03-02"), day("2025-03-02")}),
                                event_on("C", {day("2025-05-01"), day("2025-05-01")})});
  const TimelineLayout layout = lay_out_timeline(story, {}, 0);
  std::vector<double> x(3);
  for (const PlacedEvent& p : layout.events) x[at(p.event)] = p.mark.x;
  CHECK(x[1] - x[0] == Approx(x[2] - x[1]));
  CHECK(x[0] < x[1]);
}

TEST_CASE("an imprecise date is a bar over all of its days, an open one an arrow") {
  const Story story = story_of({event_on("A", *month_interval(2025, 5)),
                                event_on("B", {open_start, day("2025-05-20")}),
                                event_on("C", {day("2025-06-03"), open_end}),
                                event_on("D", {day("2025-06-30"), day("2025-06-30")})});
  const TimelineLayout layout = lay_out_timeline(story, {}, 0);
  for (const PlacedEvent& p : layout.events) {
    const DateInterval& when = story.events[at(p.event)].when;
    if (when.is_day()) CHECK(p.bar_left == p.bar_right);
    if (!when.has_start()) CHECK(p.bar_left < p.mark.x);
    if (!when.has_end()) CHECK(p.bar_right > p.mark.x);
    if (!when.is_open()) CHECK(p.bar_right == Approx(layout.axis.x(when.latest)));
    if (!when.is_open()) CHECK(p.bar_left == Approx(layout.axis.x(when.earliest)));
  }
  const Drawing drawing = draw_timeline(story, {});
  CHECK(says(drawing, "by 20 May 2025"));
  CHECK(says(drawing, "on or before"));
  CHECK(says(drawing, "at some time within"));
}

TEST_CASE("the lane's own name is left out of its labels where a verb follows") {
  const StoryActor court{
      "a1", "Harbour Court", ActorKind::organization, {"the Court"}, {}, "", {}, 0, {}};
  const auto label = [&court](std::string text, Modality modality = Modality::asserted) {
    return label_in_lane(event_on(std::move(text), {}, modality), court);
  };
  CHECK(label("Harbour Court fines the port") == "Fines the port");
  CHECK(label("the Court fines the port") == "Fines the port");
  CHECK(label("Harbour Court fines the port", Modality::denied) == "denied: fines the port");
  CHECK(label("Harbour Court and port agree") == "Harbour Court and port agree");
  CHECK(label("Harbour Court's ruling stands") == "Harbour Court's ruling stands");
  CHECK(label("Harbour Courtiers protest") == "Harbour Courtiers protest");
  CHECK(label("Port sues Harbour Court") == "Port sues Harbour Court");
  CHECK(label("Harbour Court") == "Harbour Court");
}

TEST_CASE("events without a date are listed apart, never placed") {
  const Story story = story_of({event_on("Ruling", {}), event_on("Appeal", *year_interval(2025))});
  CHECK(lay_out_timeline(story, {}, 0).events.size() == 1);
  CHECK(says(draw_timeline(story, {}), "Without a date"));
  CHECK(says(draw_timeline(story_of({event_on("Ruling", {})}), {}), "Ruling"));
}

TEST_CASE("every dated event is named or counted as a dot") {
  const Story story = synthetic_story({.events = 3000});
  const TimelineLayout layout = lay_out_timeline(story, {}, 0);
  std::vector<int> seen(story.events.size(), 0);
  for (const PlacedEvent& p : layout.events) ++seen[at(p.event)];
  for (const FoldedEvents& folded : layout.folded) {
    std::size_t in_dots = 0;
    for (const auto& dot : folded.dots) in_dots += dot.events;
    CHECK(in_dots == folded.events.size());
    for (EventIndex e : folded.events) ++seen[at(e)];
  }
  for (EventIndex e : layout.undated) ++seen[at(e)];
  CHECK(std::ranges::all_of(seen, [](int n) { return n == 1; }));
}

TEST_CASE("the important events are the ones that are named") {
  Story story = synthetic_story({.events = 3000, .links = 0});
  for (StoryEvent& event : story.events) event.salience = 0.1;
  std::set<std::size_t> important;
  for (std::size_t i = 0; i < story.events.size(); i += 300)
    if (!story.events[i].when.is_unknown()) story.events[i].salience = 1, important.insert(i);
  for (const PlacedEvent& p : lay_out_timeline(story, {}, 0).events) important.erase(at(p.event));
  CHECK(important.empty());
}

TEST_CASE("every event has one lane, and lanes are few") {
  const Story story = synthetic_story({.events = 500});
  for (Lanes by : {Lanes::actor, Lanes::family, Lanes::none}) {
    const std::vector<Lane> lanes = make_lanes(story, by, 8);
    CHECK(lanes.size() <= 9);
    std::set<EventIndex> all;
    for (const Lane& lane : lanes) {
      CHECK_FALSE(lane.events.empty());
      all.insert(lane.events.begin(), lane.events.end());
    }
    CHECK(all.size() == story.events.size());
  }
  CHECK(make_lanes(story, Lanes::actor, 8).back().name == "Others");
}

TEST_CASE("the legend explains what occurs and nothing else") {
  const DateInterval on{day("2025-01-01"), day("2025-01-01")};
  CHECK_FALSE(says(draw_timeline(story_of({event_on("A", on)}), {}), "reported"));
  const Drawing some =
      draw_timeline(story_of({event_on("A", on), event_on("B", on, Modality::claimed)}), {});
  CHECK(says(some, "claimed"));
  CHECK_FALSE(says(some, "planned"));
}

TEST_CASE("disagreement and sources are written beside the date") {
  Story story = story_of({event_on("A", {day("2025-01-01"), day("2025-01-01")})});
  story.articles.push_back({"x", "", "https://example.org/x", "Ruling due", "Gazette",
                            day("2025-01-02"), PublicationBasis::record});
  story.events[0].mentions.push_back({ArticleIndex{0}, {}, {}, ""});
  story.conflicts.push_back({"c", ConflictKind::date, {EventIndex{0}}, {}});
  const Drawing drawing = draw_timeline(story, {.sources = true});
  CHECK(says(drawing, "1 Jan 2025 [1] · sources disagree"));
  CHECK(says(drawing, "[1] Ruling due. Gazette, 2 Jan 2025"));
  CHECK_FALSE(says(draw_timeline(story, {}), "[1]"));
}

TEST_CASE("causal links are arrows where they are few, and a count where they are many") {
  Story few = synthetic_story({.events = 30, .links = 0.5});
  CHECK_FALSE(lay_out_timeline(few, {}, 0).links.empty());
  Story many = synthetic_story({.events = 50, .links = 4});
  CHECK(lay_out_timeline(many, {}, 0).links.empty());
  CHECK(says(draw_timeline(many, {}), "causes"));
}

TEST_CASE("the same story gives the same bytes") {
  const Story story = synthetic_story({.events = 300});
  CHECK(timeline_svg(story, {}) == timeline_svg(synthetic_story({.events = 300}), {}));
}
