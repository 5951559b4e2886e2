#include "graph/query.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "graph/causal_graph.h"
#include "graph/explain.h"
#include "graph/json.h"
#include "graph/listing.h"
#include "graph/merge.h"
#include "graph/story_file.h"
#include "tests/catch.h"
#include "tests/support/synthetic_news.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

/// Ostra taxes ore, miners strike, the mine closes, prices rise; and a drought also raises prices.
std::vector<Extraction> chapters() {
  Told first("a", "Dispatch", "2024-03-20");
  const ActorIndex ostra = first.actor("Ostra", ActorKind::country, {"OST"});
  const ActorIndex ruiz = first.actor("Ana Ruiz", ActorKind::person);
  const EventIndex tax =
      first.event("economy.tax", "Ostra taxes ore", "2024-03-08", {{ostra, Role::agent}});
  const EventIndex strike = first.event("politics.protest", "Miners strike against Ostra",
                                        "2024-03-12", {{ostra, Role::patient}});
  const EventIndex close = first.event("project.close", "Mine closes", "2024-03-15");
  const EventIndex prices = first.event("economy.price", "Ore prices rise", "2024-03-18");
  const EventIndex visit = first.event("meeting.visit", "Ana Ruiz visits Ostra", "2024-03-19",
                                       {{ruiz, Role::agent}, {ostra, Role::patient}});
  first[visit].modality = Modality::planned;
  first[tax].salience = 0.9;
  first.link(tax, LinkKind::causes, strike, 0.9);
  first.link(strike, LinkKind::causes, close, 0.9);
  first.link(close, LinkKind::causes, prices, 0.9);
  first.link(tax, LinkKind::causes, prices, 0.5);
  first.link(tax, LinkKind::before, visit, 0.9);
  Told second("b", "Herald", "2024-04-02");
  const ActorIndex vesta = second.actor("Vesta Lines", ActorKind::organization);
  second.event("trade.buy", "Vesta Lines buys Mine", "2024-04-01", {{vesta, Role::agent}});
  return {first, second};
}

Story story() {
  Diagnostics diagnostics;
  return merge(chapters(), diagnostics);
}

EventIndex event(const Story& story, std::string_view label) {
  for (std::uint32_t i = 0; i < story.events.size(); ++i)
    if (story.events[i].label == label) return EventIndex{i};
  FAIL("no such event");
  return {};
}

std::vector<std::string> labels(const Story& story) {
  std::vector<std::string> found;
  for (const StoryEvent& e : story.events) found.push_back(e.label);
  std::ranges::sort(found);
  return found;
}

std::vector<std::string> labels(const Story& story, const std::vector<Reached>& reached) {
  std::vector<std::string> found;
  for (const Reached& r : reached) found.push_back(story.events[at(r.event)].label);
  return found;
}

std::vector<std::string> labels(const Story& story, const Chain& chain) {
  std::vector<std::string> found;
  for (const LinkIndex l : chain.links)
    found.push_back(story.events[at(story.links[at(l)].to)].label);
  return found;
}

/// Costs are whole numbers, and every link has a small cost of its own.
bool nearly(double a, double b) { return std::abs(a - b) <= 0.01 * b; }

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("each filter keeps what passes, and nothing dangles") {
  const Story all = story();
  const auto kept = [&](const StoryFilter& filter) {
    const Story part = filtered(all, filter);
    Diagnostics diagnostics;
    CHECK(read_story(write_story(part), "part", diagnostics) == part);
    return labels(part);
  };
  CHECK(kept({}).size() == 6);
  CHECK(kept({.types = {"economy"}}) == Labels{"Ore prices rise", "Ostra taxes ore"});
  CHECK(kept({.types = {"trade.buy", "economy.tax"}}) ==
        Labels{"Ostra taxes ore", "Vesta Lines buys Mine"});
  CHECK(kept({.from = parse_iso_day("2024-03-18"), .to = parse_iso_day("2024-03-19")}) ==
        Labels{"Ana Ruiz visits Ostra", "Ore prices rise"});
  CHECK(kept({.modalities = {Modality::planned}}) == Labels{"Ana Ruiz visits Ostra"});
  CHECK(kept({.sources = {"Herald"}}) == Labels{"Vesta Lines buys Mine"});
  CHECK(kept({.as_of = parse_iso_day("2024-03-31")}).size() == 5);
  CHECK(kept({.top = 1}) == Labels{"Ostra taxes ore"});
  CHECK(kept({.actors = find_actors(all, "ana ruiz")}) == Labels{"Ana Ruiz visits Ostra"});
  std::vector<ActorIndex> both = find_actors(all, "ana ruiz");
  both.push_back(find_actors(all, "ostra").front());
  CHECK(kept({.actors = both}).size() > 1);
  CHECK(kept({.actors = both, .together = true}) == Labels{"Ana Ruiz visits Ostra"});
  CHECK(kept({.text = "rising ORE"}) == Labels{"Ore prices rise"});
  CHECK(kept({.text = "nobody wrote this"}).empty());
}

TEST_CASE("a part keeps ids, links and the actors that it needs") {
  const Story all = story();
  const Story part = filtered(all, {.types = {"economy.tax", "politics"}});
  REQUIRE(part.links.size() == 1);
  CHECK(part.actors.size() == 1);
  CHECK(part.articles.size() == 1);
  const auto tax = event_with_id(part, all.events[at(event(all, "Ostra taxes ore"))].id);
  REQUIRE(tax);
  CHECK(part.events[at(*tax)].label == "Ostra taxes ore");
  CHECK_FALSE(event_with_id(part, "0"));
}

TEST_CASE("parts of invented news stay whole") {
  Diagnostics diagnostics;
  const Story all = merge(synthetic_news(64, 11), diagnostics);
  for (const StoryArticle& article : all.articles) {
    const Story part = filtered(all, {.sources = {article.source}, .as_of = article.published});
    REQUIRE(read_story(write_story(part), "part", diagnostics) == part);
  }
}

TEST_CASE("nodes are found by id, name, words in any inflection, and quotation") {
  const Story all = story();
  const EventIndex strike = event(all, "Miners strike against Ostra");
  const std::string& id = all.events[at(strike)].id;
  CHECK(find_nodes(all, id) == std::vector{NodeRef{NodeKind::event, std::uint32_t(at(strike))}});
  CHECK(find_nodes(all, id.substr(0, 5)).size() == 1);
  CHECK(find_events(all, "striking miner") == std::vector{strike});
  CHECK(find_events(all, "mine").size() == 2);
  CHECK(find_nodes(all, "OST").at(0).kind == NodeKind::actor);
  CHECK(find_actors(all, "ostra").size() == 1);
  CHECK(find_nodes(all, all.links[0].id).at(0).kind == NodeKind::link);
  CHECK(find_nodes(all, "volcano").empty());
  CHECK(find_nodes(all, "").empty());
  CHECK(find_nodes(all, "the").empty());
}

TEST_CASE("causes and effects are walked to a depth") {
  const Story all = story();
  const CausalGraph graph(all);
  const EventIndex prices = event(all, "Ore prices rise");
  CHECK(labels(all, graph.causes(prices, 1)).size() == 2);
  const auto causes = graph.causes(prices);
  CHECK(labels(all, causes).back() == "Miners strike against Ostra");
  CHECK(causes.size() == 3);
  CHECK(causes.back().depth == 2);
  CHECK(labels(all, graph.effects(event(all, "Mine closes"))) == Labels{"Ore prices rise"});
  CHECK(graph.effects(prices).empty());
}

TEST_CASE("the most plausible chain comes first, then the next best") {
  const Story all = story();
  const CausalGraph graph(all);
  const auto chains = graph.chains(event(all, "Ostra taxes ore"), event(all, "Ore prices rise"), 5);
  REQUIRE(chains.size() == 2);
  CHECK(labels(all, chains[0]) ==
        Labels{"Miners strike against Ostra", "Mine closes", "Ore prices rise"});
  CHECK(nearly(chains[0].confidence, 0.729));
  CHECK(labels(all, chains[1]) == Labels{"Ore prices rise"});
  CHECK(graph.chains(event(all, "Ore prices rise"), event(all, "Ostra taxes ore")).empty());
  CHECK(graph.chains(event(all, "Mine closes"), event(all, "Mine closes")).empty());
}

TEST_CASE("chains are those that trying all ways finds") {
  Diagnostics diagnostics;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Story all = merge(synthetic_news(16, seed), diagnostics);
    const CausalGraph graph(all);
    for (std::uint32_t from = 0; from < all.events.size(); ++from) {
      // All ways from `from` without repeated events, depth first.
      std::vector<std::vector<double>> best(all.events.size());
      std::vector<bool> on_way(all.events.size());
      const auto walk = [&](auto&& self, std::uint32_t event, double confidence) -> void {
        on_way[event] = true;
        for (const StoryLink& l : all.links) {
          if (at(l.from) != event || on_way[at(l.to)] || l.kind == LinkKind::before ||
              l.kind == LinkKind::during)
            continue;
          best[at(l.to)].push_back(confidence * l.confidence);
          self(self, static_cast<std::uint32_t>(at(l.to)), confidence * l.confidence);
        }
        on_way[event] = false;
      };
      walk(walk, from, 1);
      for (std::uint32_t to = 0; to < all.events.size(); ++to) {
        std::ranges::sort(best[to], std::greater{});
        const auto chains = graph.chains(EventIndex{from}, EventIndex{to}, 3);
        REQUIRE(chains.size() == std::min<std::size_t>(best[to].size(), 3));
        for (std::size_t i = 0; i < chains.size(); ++i)
          REQUIRE(nearly(chains[i].confidence, best[to][i]));
      }
    }
  }
}

TEST_CASE("a common cause leads to both") {
  const Story all = story();
  const CausalGraph graph(all);
  const auto common =
      graph.common_causes(event(all, "Mine closes"), event(all, "Miners strike against Ostra"));
  REQUIRE(common.size() == 1);
  CHECK(common[0].event == event(all, "Ostra taxes ore"));
  CHECK(labels(all, common[0].to_first) == Labels{"Miners strike against Ostra", "Mine closes"});
}

TEST_CASE("events are ranked by how many they lead to, as walks count them") {
  Diagnostics diagnostics;
  const Story all = merge(synthetic_news(16, 3), diagnostics);
  const CausalGraph graph(all);
  const auto ranked = graph.with_most_effects();
  REQUIRE_FALSE(ranked.empty());
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    CHECK(ranked[i].count == graph.effects(ranked[i].event).size());
    if (i > 0) CHECK(ranked[i - 1].count >= ranked[i].count);
  }
  for (const Ranked& r : graph.with_most_causes(1))
    CHECK(r.count == graph.causes(r.event, 1).size());
}

TEST_CASE("links that are only possible or claimed can be left out of chains") {
  Story all = story();
  const EventIndex from = event(all, "Ostra taxes ore"), to = event(all, "Ore prices rise");
  REQUIRE(CausalGraph(all).chains(from, to).size() == 2);
  for (StoryLink& link : all.links)
    if (link.from == from && link.to == to) link.modality = Modality::claimed;
  keep_asserted_links(all);
  const auto chains = CausalGraph(all).chains(from, to);
  REQUIRE(chains.size() == 1);
  CHECK(chains[0].links.size() == 3);
}

TEST_CASE("an actor's neighbourhood widens step by step") {
  const Story all = story();
  const ActorIndex ruiz = find_actors(all, "Ana Ruiz").at(0);
  CHECK(neighbourhood(all, ruiz).size() == 1);
  CHECK(neighbourhood(all, ruiz, 2).size() == 3);
  CHECK(neighbourhood(all, ruiz, 9).size() == 3);
  CHECK(between(all, ruiz, find_actors(all, "Ostra").at(0)).size() == 1);
}

TEST_CASE("an event is explained with its words, articles, links and steps") {
  const Story all = story();
  const auto node = find_nodes(all, "Mine closes").at(0);
  const std::string text = explain(all, node);
  CHECK(text.find("event " + all.events[node.index].id + "\nMine closes\n") == 0);
  CHECK(text.find("Dispatch, 2024-03-20, \"About a\"") != text.npos);
  CHECK(text.find("\"Mine closes\"") != text.npos);
  CHECK(text.find("<- causes 0.90 (\"after\")  Miners strike against Ostra") != text.npos);
  for (const NodeRef other : {find_nodes(all, "Ana Ruiz").at(0), NodeRef{NodeKind::link, 0}})
    CHECK(explain(all, other).find("[a, bytes ") != std::string::npos);
}

TEST_CASE("what an article wrote cannot take over the terminal") {
  Told told("a", "Evil\x1b]0;x\x07", "2024-03-20");
  told.event("other.event",
             "A\x1b[31mB\nC\xe2\x80\xae"
             "D\xff",
             "2024-03-08");
  Diagnostics diagnostics;
  const Story all = merge(std::vector<Extraction>{told}, diagnostics);
  for (const std::string& text : {explain(all, {NodeKind::event, 0}), format(list_events(all))}) {
    CHECK(text.find('\x1b') == text.npos);
    CHECK(text.find("\xe2\x80\xae") == text.npos);
    CHECK(text.find("A [31mB C D\xef\xbf\xbd") != text.npos);
  }
}

TEST_CASE("tables are aligned, also with wide characters, and cut") {
  const TextTable table{{"A", "B", "C"}, {{"東京", "x", "y"}, {"long text", "z", ""}}};
  CHECK(format(table, 6) ==
        "A       B  C\n"
        "東京    x  y\n"
        "lon...  z\n");
}

TEST_CASE("lists stand in the order of time, and as JSON too") {
  const Story all = story();
  const TextTable table = list_events(all);
  REQUIRE(table.rows.size() == 6);
  CHECK(table.rows[0][1] == "2024-03-08");
  CHECK(table.rows[5][6] == "Vesta Lines buys Mine");
  CHECK(list_actors(all).rows[0][5] == "Ostra");
  CHECK(list_links(all).rows.size() == all.links.size());
  for (const NodeKind kind :
       {NodeKind::event, NodeKind::actor, NodeKind::link, NodeKind::conflict}) {
    Diagnostics diagnostics;
    CHECK(json::parse(list_json(all, kind), "list", diagnostics));
  }
}
