#include "ingest/event/principals.h"

#include <map>
#include <string_view>

#include "ingest/text/lists.h"

namespace fabula {
namespace {

using std::string_view;

bool is_collective(ActorKind kind) {
  return kind == ActorKind::country || kind == ActorKind::organization;
}

}  // namespace

std::vector<std::vector<ActorIndex>> principals_of(std::span<const Actor> actors) {
  std::map<string_view, ActorIndex> countries;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    if (actors[i].kind != ActorKind::country) continue;
    const ActorIndex index{static_cast<std::uint32_t>(i)};
    countries.emplace(actors[i].name, index);
    for (const std::string& alias : actors[i].aliases) countries.emplace(alias, index);
  }
  std::vector<std::vector<ActorIndex>> principals(actors.size());
  for (std::size_t i = 0; i < actors.size(); ++i) {
    const auto add = [&](ActorIndex index) {
      if (at(index) != i) add_once(principals[i], index);
    };
    for (const ActorRole& role : actors[i].roles)
      if (role.of && is_collective(actors[at(*role.of)].kind)) add(*role.of);
    if (actors[i].kind != ActorKind::organization) continue;
    if (const auto home = countries.find(actors[i].home); home != countries.end())
      add(home->second);
    const string_view name = actors[i].name;
    for (std::size_t space = name.find(' '); space != string_view::npos;
         space = name.find(' ', space + 1))
      if (const auto country = countries.find(name.substr(0, space)); country != countries.end())
        add(country->second);
  }
  return principals;
}

}  // namespace fabula
