#include "ingest/event/mentions.h"

#include <algorithm>

namespace fabula {
namespace {

constexpr std::uint32_t max_mention_bytes = 300;

/// The clause in bytes; a very long one is cut down to the sentence's part around the trigger.
Span clause_span(const Tree& tree, const EventClause& clause) {
  const auto& tokens = tree.document().tokens;
  const TokenIndex top = clause.support.empty() ? clause.trigger : clause.support.back();
  const auto [first, last] = tree.extent(top);
  Span span{tokens[first].span.begin, tokens[last - 1].span.end};
  if (span.size() <= max_mention_bytes) return span;
  TokenIndex begin = clause.trigger, end = clause.trigger + 1;
  const auto size = [&] { return tokens[end - 1].span.end - tokens[begin].span.begin; };
  while (size() < max_mention_bytes && (begin > first || end < last)) {
    if (begin > first) --begin;
    if (end < last) ++end;
  }
  return {tokens[begin].span.begin, tokens[end - 1].span.end};
}

}  // namespace

std::vector<EventMention> mentions_of(const EventClause& clause, const Tree& tree) {
  const Span span = clause_span(tree, clause);
  std::vector<EventMention> mentions;
  const auto add = [&](TokenIndex token) {
    const Span trigger = tree.token(token).span;
    const Span cover{std::min(span.begin, trigger.begin), std::max(span.end, trigger.end)};
    mentions.push_back({cover, trigger});
  };
  add(clause.trigger);
  for (TokenIndex token : clause.support) add(token);
  return mentions;
}

}  // namespace fabula
