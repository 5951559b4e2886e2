#include "graph/diff.h"

#include <algorithm>

#include "graph/json.h"
#include "graph/merge.h"
#include "tests/catch.h"
#include "tests/support/synthetic_news.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

Told strike(std::string id, std::string source, std::string_view date) {
  Told told(std::move(id), std::move(source), "2024-03-20");
  const ActorIndex ostra = told.actor("Ostra", ActorKind::country);
  told.event("politics.protest", "Miners strike against Ostra", date, {{ostra, Role::patient}});
  return told;
}

Story merged(const std::vector<Extraction>& told) {
  Diagnostics diagnostics;
  return merge(told, diagnostics);
}

}  // namespace

TEST_CASE("a story does not differ from itself") {
  const Story story = merged(synthetic_news(80, 6));
  CHECK(diff(story, story).empty());
  CHECK(diff({}, {}).empty());
}

TEST_CASE("what a new article adds and changes is listed with that article") {
  Told more = strike("b", "Herald", "2024-03-12");
  more.event("project.close", "Mine closes", "2024-03-15");
  const auto changes = diff(merged({strike("a", "Dispatch", "2024-03-01/2024-03-31")}),
                            merged({strike("a", "Dispatch", "2024-03-01/2024-03-31"), more}));
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].kind == ChangeKind::added);
  CHECK(changes[0].what == "Mine closes");
  CHECK(changes[0].articles == std::vector<std::string>{"b"});
  CHECK(changes[1].kind == ChangeKind::changed);
  CHECK(changes[1].node == NodeKind::actor);
  CHECK(changes[2].properties ==
        std::vector<PropertyChange>{{"date", "2024-03", "2024-03-12"}, {"articles", "a", "a, b"}});
  CHECK(format({changes[2]}) == "changed event " + changes[2].id +
                                    "  Miners strike against Ostra\n    date: 2024-03 -> "
                                    "2024-03-12\n    articles: a -> a, b\n");
}

TEST_CASE("what a removed article alone told is withdrawn, and the way back is the mirror image") {
  const std::vector<Extraction> news = synthetic_news(64, 8);
  const Story all = merged(news);
  const Story some = merged({news.begin(), news.begin() + 60});
  const auto forth = diff(some, all);
  const auto back = diff(all, some);
  const auto count = [](const std::vector<Change>& changes, ChangeKind kind) {
    return std::ranges::count(changes, kind, &Change::kind);
  };
  CHECK(count(back, ChangeKind::withdrawn) == count(forth, ChangeKind::added));
  CHECK(count(back, ChangeKind::added) == count(forth, ChangeKind::withdrawn));
  CHECK(count(back, ChangeKind::changed) == count(forth, ChangeKind::changed));
  CHECK(count(forth, ChangeKind::added) > 0);
  Diagnostics diagnostics;
  CHECK(json::parse(write_changes(forth), "diff", diagnostics));
}
