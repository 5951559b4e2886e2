#include "tests/unit/ingest/event_fixture.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "tests/catch.h"

namespace fabula {
namespace {

ResolvedActors names_of(const Document& document) {
  ResolvedActors result;
  const auto& tokens = document.tokens;
  for (std::uint32_t i = 0; i < tokens.size();) {
    std::uint32_t end = i;
    while (end < tokens.size() && tokens[end].upos == Upos::propn) ++end;
    if (end == i) {
      ++i;
      continue;
    }
    const std::string name(document.article->text.substr(
        tokens[i].span.begin, tokens[end - 1].span.end - tokens[i].span.begin));
    auto found = std::ranges::find(result.actors, name, &Actor::name);
    if (found == result.actors.end()) {
      Actor actor;
      actor.name = name;
      actor.kind = name.ends_with("ia")     ? ActorKind::country
                   : tokens[end - 1].plural ? ActorKind::organization
                                            : ActorKind::person;
      found = result.actors.insert(result.actors.end(), actor);
    }
    std::uint32_t head = i;
    for (std::uint32_t k = i; k < end; ++k)
      if (tokens[k].head < static_cast<std::int32_t>(i) ||
          tokens[k].head >= static_cast<std::int32_t>(end))
        head = k;
    const auto index = static_cast<std::uint32_t>(found - result.actors.begin());
    result.references.push_back({ActorIndex{index}, i, end, head, ActorReference::Form::name});
    i = end;
  }
  return result;
}

LiteralDocument published_document(std::string_view lines) {
  LiteralDocument literal = literal_document(lines);
  literal.article->published = parse_iso_day("2030-06-14");
  return literal;
}

}  // namespace

const EventLexicon& embedded_lexicon() {
  static const EventLexicon lexicon = EventLexicon::embedded();
  return lexicon;
}

EventFixture::EventFixture(std::string_view lines, std::vector<Timex> times)
    : literal(published_document(lines)),
      actors(names_of(literal.document)),
      tree(literal.document),
      references(literal.document, actors),
      reading(read_events(tree, times, references, lexicon)) {}

bool EventFixture::has(std::string_view trigger) const {
  return std::ranges::any_of(reading.events, [&](const Event& event) {
    return std::ranges::any_of(event.mentions, [&](const EventMention& mention) {
      return mention.trigger.of(literal.article->text) == trigger;
    });
  });
}

const Event& EventFixture::event(std::string_view trigger) const {
  INFO("trigger " << trigger);
  REQUIRE(has(trigger));
  return *std::ranges::find_if(reading.events, [&](const Event& event) {
    return std::ranges::any_of(event.mentions, [&](const EventMention& mention) {
      return mention.trigger.of(literal.article->text) == trigger;
    });
  });
}

std::string EventFixture::participants(std::string_view trigger) const {
  std::string out;
  for (const Participant& p : event(trigger).participants) {
    if (!out.empty()) out += ' ';
    out.append(name_of(p.role)).append("=").append(actors.actors[at(p.actor)].name);
  }
  return out;
}

Timex timex_at(std::string_view text, std::string_view words, std::string_view earliest,
               std::string_view latest) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  Timex timex;
  timex.span = {begin, begin + static_cast<std::uint32_t>(words.size())};
  timex.interval = {*parse_iso_day(earliest), *parse_iso_day(latest)};
  timex.edtf = edtf(timex.interval);
  timex.basis = DateBasis::explicit_;
  return timex;
}

}  // namespace fabula
