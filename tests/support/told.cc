#include "tests/support/told.h"

namespace fabula {

Told::Told(std::string id, std::string source, std::string_view published) {
  x_.article.id = std::move(id);
  x_.article.path = x_.article.id + ".txt";
  x_.article.title = "About " + x_.article.id;
  x_.article.source = std::move(source);
  x_.article.published = parse_iso_day(published);
  x_.article.published_basis = PublicationBasis::record;
}

Span Told::next(std::size_t size) {
  const Span span{end_, end_ + static_cast<std::uint32_t>(size)};
  end_ = span.end + 1;
  return span;
}

ActorIndex Told::actor(std::string name, ActorKind kind, std::vector<std::string> aliases) {
  Actor actor;
  actor.mentions = {{next(name.size())}};
  actor.name = std::move(name);
  actor.kind = kind;
  actor.aliases = std::move(aliases);
  x_.actors.push_back(std::move(actor));
  return ActorIndex{static_cast<std::uint32_t>(x_.actors.size() - 1)};
}

EventIndex Told::event(std::string type, std::string label, std::string_view date,
                       std::vector<Participant> participants, double confidence) {
  Event event;
  event.type = std::move(type);
  event.participants = std::move(participants);
  event.confidence = confidence;
  if (const auto first = parse_iso_day(date.substr(0, 10))) {
    event.when.interval = {*first, parse_iso_day(date.substr(date.size() - 10)).value_or(*first)};
    event.when.basis = DateBasis::explicit_;
  } else if (x_.article.published) {
    event.when.interval.latest = *x_.article.published;
    event.when.basis = DateBasis::publication;
  }
  event.when.edtf = edtf(event.when.interval);
  EventMention mention;
  mention.span = next(label.size());
  mention.trigger = {mention.span.begin, mention.span.begin + 1};
  mention.word = event.type.substr(event.type.find('.') + 1);
  mention.quote = label;
  event.mentions = {std::move(mention)};
  event.label = std::move(label);
  x_.events.push_back(std::move(event));
  return EventIndex{static_cast<std::uint32_t>(x_.events.size() - 1)};
}

void Told::link(EventIndex from, LinkKind kind, EventIndex to, double confidence) {
  Link link;
  link.from = from;
  link.to = to;
  link.kind = kind;
  link.cue = Cue{next(5), "after", "the one after the other"};
  link.confidence = confidence;
  x_.links.push_back(std::move(link));
}

}  // namespace fabula
