#include "synthetic_story.h"

#include <algorithm>
#include <array>
#include <random>

namespace fabula {
namespace {

// Distributions of the standard library differ between implementations; the engine does not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  double unit() { return static_cast<double>(engine_() % 1'000'000) / 1e6; }
  bool chance(double p) { return unit() < p; }
  template <typename Words>
  auto pick(const Words& words) {
    return words[below(std::size(words))];
  }

 private:
  std::mt19937_64 engine_;
};

constexpr std::array people{"Mara Lindqvist", "Tomas Okafor",  "Ines Carvalho", "Jonas Petrauskas",
                            "Amina Diallo",   "Rafael Moreno", "Yuki Tanabe",   "Olga Berezina"};
constexpr std::array organizations{"Northern Port Authority", "Baltic Cable Company",
                                   "Union of Dock Workers",   "Coastal Bank",
                                   "Harbour Court",           "Institute for Marine Research",
                                   "Meridian Shipping",       "Ministry of Transport"};
constexpr std::array countries{"Lituania", "Norway", "Portugal", "Senegal", "Japan", "Chile"};
constexpr std::array places{"Klaipeda", "Bergen", "Setubal", "Dakar"};
struct Action {
  const char* type;
  const char* words;
};
constexpr std::array actions{
    Action{"agreement.sign", "signs a $40 million contract with"},
    Action{"trade.ship", "ships the first containers to"},
    Action{"meeting.meet", "meets"},
    Action{"statement.deny", "rejects the report of"},
    Action{"finance.loan", "extends a loan to"},
    Action{"justice.sue", "sues"},
    Action{"conflict.strike", "goes on strike against"},
    Action{"economy.cut", "cuts its forecast for"},
    Action{"politics.appoint", "appoints a new envoy to"},
    Action{"disaster.storm", "closes the harbour after a storm, to the harm of"},
    Action{"project.launch", "opens the second terminal together with"}};

Day first_day(int year) { return day_interval(year, 1, 1)->earliest; }

DateInterval date_of(Dice& dice, Day day) {
  const std::chrono::year_month_day d{day};
  const int year = static_cast<int>(d.year());
  switch (dice.below(20)) {
    case 0:
      return *month_interval(year, static_cast<unsigned>(d.month()));
    case 1:
      return *year_interval(year);
    case 2:
      return {open_start, day};
    case 3:
      return {day, open_end};
    case 4:
      return {day, day + std::chrono::days{6}};
    case 5:
      return {day, day + std::chrono::days{2}};
    default:
      return {day, day};
  }
}

Modality modality_of(Dice& dice) {
  constexpr std::array some{Modality::planned, Modality::possible, Modality::claimed,
                            Modality::denied, Modality::negated};
  return dice.chance(0.25) ? dice.pick(some) : Modality::asserted;
}

void add_actors(Story& story, Dice& dice, std::size_t events) {
  const auto add = [&story](std::string name, ActorKind kind) {
    StoryActor actor;
    actor.id = "a" + std::to_string(story.actors.size());
    actor.name = std::move(name);
    actor.kind = kind;
    story.actors.push_back(std::move(actor));
  };
  for (auto name : people) add(name, ActorKind::person);
  for (auto name : organizations) add(name, ActorKind::organization);
  for (auto name : countries) add(name, ActorKind::country);
  for (auto name : places) add(name, ActorKind::place);
  for (std::size_t i = 0; i < std::min<std::size_t>(events / 100, 80); ++i)
    add(std::string(dice.pick(countries)) + " " + std::to_string(i) + " Holding",
        ActorKind::organization);
}

void add_articles(Story& story, Dice& dice, const SyntheticStory& wanted) {
  constexpr std::array outlets{"Harbour Gazette", "The Northern Post", "Maritime Wire"};
  for (std::size_t i = 0; i < std::min<std::size_t>(wanted.events / 4 + 1, 40); ++i) {
    StoryArticle article;
    article.id = "article-" + std::to_string(i);
    article.title = "What happened at the port, part " + std::to_string(i + 1);
    article.source = dice.pick(outlets);
    article.url = "https://example.org/port/" + std::to_string(i);
    article.published = first_day(wanted.first_year) +
                        std::chrono::days{dice.below(static_cast<std::size_t>(wanted.days) + 1)};
    story.articles.push_back(std::move(article));
  }
}

// The smaller of three throws: few actors take part in most events.
ActorIndex some_actor(Story& story, Dice& dice) {
  const std::size_t n = story.actors.size();
  const std::size_t a = std::min({dice.below(n), dice.below(n), dice.below(n)});
  // Spread the prominent over the kinds.
  return ActorIndex{static_cast<std::uint32_t>(a * 11 % n)};
}

StoryEvent event_of(Story& story, Dice& dice, const SyntheticStory& wanted, std::size_t number) {
  StoryEvent event;
  event.id = "e" + std::to_string(number);
  const Action action = dice.pick(actions);
  const ActorIndex agent = some_actor(story, dice);
  ActorIndex other = some_actor(story, dice);
  if (other == agent)
    other = ActorIndex{static_cast<std::uint32_t>((at(agent) + 1) % story.actors.size())};
  event.type = action.type;
  event.label =
      story.actors[at(agent)].name + " " + action.words + " " + story.actors[at(other)].name;
  event.modality = modality_of(dice);
  if (event.modality == Modality::claimed) event.attributed_to = {some_actor(story, dice)};
  if (event.modality == Modality::denied) event.denied_by = {other};
  if (event.modality == Modality::planned)
    event.speakers = {{ArticleIndex{0}, {1, 9}, {}, "officials"}};
  const auto offset = dice.below(static_cast<std::size_t>(wanted.days) + 1);
  if (!dice.chance(0.03))
    event.when = date_of(dice, first_day(wanted.first_year) + std::chrono::days{offset});
  event.participants = {{agent, Role::agent}, {other, Role::recipient}};
  if (dice.chance(0.3)) event.participants.push_back({some_actor(story, dice), Role::counterparty});
  for (std::size_t i = 0; i < 1 + dice.below(3); ++i) {
    const auto article = static_cast<std::uint32_t>(dice.below(story.articles.size()));
    event.mentions.push_back(
        {ArticleIndex{article}, {10, 60}, {20, 26}, "The words of the article."});
  }
  event.confidence = 0.5 + dice.unit() / 2;
  event.salience = dice.unit() * dice.unit();
  return event;
}

void add_links(Story& story, Dice& dice, double per_event) {
  constexpr std::array kinds{LinkKind::causes,   LinkKind::causes,  LinkKind::enables,
                             LinkKind::prevents, LinkKind::purpose, LinkKind::motive,
                             LinkKind::before};
  const std::size_t n = story.events.size();
  if (n < 2) return;
  for (std::size_t i = 0; i < static_cast<std::size_t>(per_event * static_cast<double>(n)); ++i) {
    auto a = dice.below(n);
    auto b = dice.below(n);
    const auto day = [&story](std::size_t e) { return story.events[e].when.earliest; };
    if (a == b) continue;
    if (day(b) < day(a)) std::swap(a, b);
    StoryLink link;
    link.id = "l" + std::to_string(i);
    link.from = EventIndex{static_cast<std::uint32_t>(a)};
    link.to = EventIndex{static_cast<std::uint32_t>(b)};
    link.kind = dice.pick(kinds);
    link.modality = dice.chance(0.2) ? Modality::claimed : Modality::asserted;
    link.confidence = 0.5 + dice.unit() / 2;
    story.links.push_back(std::move(link));
  }
}

}  // namespace

namespace {

std::vector<std::string> attacks() {
  return {"\"><script>alert(1)</script>",
          "'; alert(1); //",
          "</title><image href=x onerror=alert(1)>",
          "]]><![CDATA[ <!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;",
          "x\\",
          "\\\\\\",
          "\\N \\G \\E \\n \\l &amp; &#60;script&#62;",
          ", URL=<javascript:alert(1)>]; //",
          "<<b>bold</b>>",
          "{a|<p>b}",
          "line\nbreak\r\ttab",
          std::string("nul\0inside", 10),
          "\x1b[31mred\x07",
          "\xff\xfe\xc0\xaf broken \xed\xa0\x80",
          "\u202Egnp.exe\u202C",
          "e\u0301\u0301\u0301\u0301",
          "שלום עולם",
          "漢字かな交じり文",
          "\U0001F600\U0001F468\u200D\U0001F469",
          "",
          " ",
          std::string(100'000, 'W'),
          std::string(50'000, '\\'),
          "--> <!-- -- ",
          "%s%n%x",
          "${7*7} {{7*7}}",
          "`id`; $(id)",
          "<svg onload=alert(1)>",
          "<img src=x onerror=alert(1)>",
          "</svg><script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</style><style>*{display:none}</style>",
          "</text><foreignObject><iframe src='javascript:alert(1)'/></foreignObject>",
          "<a xlink:href='javascript:alert(1)'>here</a>",
          "<set attributeName=href to='javascript:alert(1)'/>",
          "<animate onbegin=alert(1) attributeName=x dur=1s>",
          "<?xml-stylesheet href='data:text/css,*{fill:red}'?>",
          "<!--",
          "]]>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#x3c;script&#x3e;",
          "&nosuchentity; & &amp",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "https://example.org/\" onmouseover=\"alert(1)",
          "\u2028alert(1)\u2029",
          "\ufeff\u200b\u200e zero \u00ad width",
          "\xf4\x90\x80\x80 \xc3( \xe2\x82",
          "\uffff \ufffe \U0010ffff",
          "__proto__",
          "constructor",
          "toString",
          "\"]; node [label=\"x",
          "-> b; subgraph cluster { a }",
          "\n```\n# heading\n<script>",
          "| cell | [x](javascript:alert(1)) |"};
}

}  // namespace

// Each attack alone, before and after plain words, and twice.
std::vector<std::string> hostile_strings() {
  std::vector<std::string> strings;
  for (const std::string& attack : attacks())
    for (const std::string& s :
         {attack, attack + " meets the mayor", "The mayor meets " + attack, attack + attack})
      strings.push_back(s);
  return strings;
}

Story synthetic_story(const SyntheticStory& wanted) {
  Dice dice(wanted.seed);
  Story story;
  add_actors(story, dice, wanted.events);
  add_articles(story, dice, wanted);
  for (std::size_t i = 0; i < wanted.events; ++i)
    story.events.push_back(event_of(story, dice, wanted, i));
  add_links(story, dice, wanted.links);
  for (StoryActor& actor : story.actors) actor.salience = 0;
  for (const StoryEvent& event : story.events)
    for (const Participant& p : event.participants) story.actors[at(p.actor)].salience += 1;
  double most = 1;
  for (const StoryActor& actor : story.actors) most = std::max(most, actor.salience);
  for (StoryActor& actor : story.actors) actor.salience /= most;
  if (!wanted.hostile) return story;
  const auto strings = hostile_strings();
  std::size_t next = wanted.seed * wanted.events;  // other strings with every seed
  const auto evil = [&] { return strings[next++ % strings.size()]; };
  for (StoryEvent& event : story.events) event.label = evil();
  for (StoryActor& actor : story.actors) actor.name = evil();
  for (StoryArticle& article : story.articles) article.title = article.url = evil();
  return story;
}

}  // namespace fabula
