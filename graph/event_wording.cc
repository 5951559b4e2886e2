#include "graph/event_wording.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "graph/name.h"
#include "graph/quote.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

/// Both sorted.
bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(
      a, [&](const std::string& word) { return std::ranges::binary_search(b, word); });
}

}  // namespace

Wording wording_of(const Extraction& extraction, const Event& event) {
  const Article& article = extraction.article;
  Wording w;
  w.label = content_stems(event.label);
  for (const EventMention& mention : event.mentions) {
    std::ranges::move(content_stems(word_of(article, mention)), std::back_inserter(w.trigger));
    std::ranges::move(content_stems(quote_of(article, mention)), std::back_inserter(w.passage));
  }
  if (w.trigger.empty()) w.trigger = w.label;
  sort_once(w.trigger);
  std::vector<std::string> names;
  for (const Participant& participant : event.participants)
    std::ranges::move(content_stems(extraction.actors[at(participant.actor)].name),
                      std::back_inserter(names));
  sort_once(names);
  std::vector<std::string> unnamed;
  std::ranges::set_difference(w.label, names, std::back_inserter(unnamed));
  std::ranges::set_difference(unnamed, w.trigger, std::back_inserter(w.things));
  std::ranges::move(unnamed, std::back_inserter(w.passage));
  sort_once(w.passage);
  if (!event.mentions.empty())
    std::erase_if(w.passage, [&](const std::string& word) {
      return std::ranges::binary_search(w.trigger, word);
    });
  return w;
}

bool is_aside(const Article& article, const EventMention& mention) {
  constexpr auto more = std::to_array<std::string_view>(
      {"another", "earlier", "other", "past", "previous", "recent", "similar", "such"});
  constexpr int near = 4;  // words, the adjectives between included
  std::string_view before = quote_of(article, mention);
  before = before.substr(0, mention.trigger.begin - mention.span.begin);
  for (int i = 0; i < near; ++i) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    const std::size_t space = before.rfind(' ');
    const std::string_view word = space == before.npos ? before : before.substr(space + 1);
    if (word.empty() || word.ends_with(',') || word.ends_with('.') || word.ends_with(';'))
      return false;
    if (std::ranges::find(more, word) != more.end()) return true;
    before.remove_suffix(word.size());
  }
  return false;
}

bool tells_dying(const std::vector<std::string>& trigger) {
  static const auto stems =
      content_stems("dead death decease demise die died dies dying perish succumb");
  return share(trigger, stems);
}

bool tells_killing(const std::vector<std::string>& trigger) {
  static const auto stems = content_stems("kill killing murder slay slain slaying shoot shot");
  return share(trigger, stems);
}

bool tells_hurting(const std::vector<std::string>& trigger) {
  static const auto stems = content_stems("hurt injure injury wound");
  return share(trigger, stems);
}

}  // namespace fabula
