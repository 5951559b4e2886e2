#include "graph/quote.h"

#include <algorithm>
#include <string>

namespace fabula {
namespace {

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

std::string_view words(const Article& article, Span span, const std::string& kept) {
  if (article.text.empty() || span.end > article.text.size() || span.begin > span.end)
    return cut(kept, max_quote);
  return cut(span.of(article.text), max_quote);
}

/// Bytes between two spans; 0 when they meet.
std::uint32_t distance(Span a, Span b) {
  return a.end <= b.begin ? b.begin - a.end : b.end <= a.begin ? a.begin - b.end : 0;
}

Span hull(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace

std::string_view cut(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && inside_character(text, bytes)) --bytes;
  return text.substr(0, bytes);
}

std::string_view words_of(const Article& article, const Timex& time) {
  return words(article, time.span, time.text);
}

std::string_view word_of(const Article& article, const EventMention& mention) {
  return words(article, mention.trigger, mention.word);
}

std::string_view quote_of(const Article& article, const EventMention& mention) {
  return words(article, mention.span, mention.quote);
}

std::string_view words_of(const Article& article, const Cue& cue) {
  return words(article, cue.span, cue.text);
}

std::string_view words_of(const Article& article, const Speaker& speaker) {
  return words(article, speaker.span, speaker.text);
}

Span passage_of(const Extraction& extraction, const Link& link) {
  const Span cue = link.cue->span;
  Span passage = cue;
  for (const EventIndex event : {link.from, link.to}) {
    const auto& mentions = extraction.events[at(event)].mentions;
    const auto nearest = std::ranges::min_element(
        mentions, {}, [&](const EventMention& m) { return distance(m.span, cue); });
    if (nearest == mentions.end()) continue;
    const Span wider = hull(passage, nearest->span);
    if (wider.size() <= max_quote) passage = wider;
  }
  return passage;
}

std::string_view quote_of(const Extraction& extraction, const Link& link) {
  return words(extraction.article, passage_of(extraction, link), link.cue->quote);
}

}  // namespace fabula
