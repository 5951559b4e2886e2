#include "ingest/event/mentions.h"

#include <algorithm>
#include <tuple>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::uint32_t max_mention_bytes = 300;

/// The passage that tells an event, in bytes: its words with all that hangs on them, and who and
/// what takes part, where the sentence says that elsewhere ("the river rose and burst its banks").
/// A very long one is cut down to the part around the trigger.
Span passage(const Tree& tree, const EventClause& clause) {
  const auto& tokens = tree.document().tokens;
  const auto size = [&](TokenIndex from, TokenIndex to) {
    return tokens[to - 1].span.end - tokens[from].span.begin;
  };
  auto [first, last] = tree.extent(clause.trigger);
  const auto covering = [&](TokenIndex head) {
    const auto [from, to] = tree.extent(head);
    return std::pair(std::min(first, from), std::max(last, to));
  };
  for (TokenIndex token : clause.support) std::tie(first, last) = covering(token);
  for (const Argument& argument : clause.arguments) {
    const bool core = argument.slot == Slot::subject || argument.slot == Slot::object;
    if (!core || tree.sentence_of(argument.token) != tree.sentence_of(clause.trigger)) continue;
    const auto [from, to] = covering(argument.token);
    if (size(from, to) <= max_mention_bytes) std::tie(first, last) = std::pair(from, to);
  }
  const auto joins = [&](TokenIndex token) {
    return tokens[token].upos == Upos::cconj ||
           one_of(tree.document().word(tokens[token]), {",", ";", ":", "-", "\u2013", "\u2014"});
  };
  while (first < clause.trigger && joins(first)) ++first;
  TokenIndex begin = first, end = last;
  if (size(begin, end) > max_mention_bytes) {
    begin = clause.trigger;
    end = clause.trigger + 1;
    while (size(begin, end) < max_mention_bytes && (begin > first || end < last)) {
      if (begin > first) --begin;
      if (end < last) ++end;
    }
  }
  return {tokens[begin].span.begin, tokens[end - 1].span.end};
}

}  // namespace

std::vector<EventMention> mentions_of(const EventClause& clause, const Tree& tree) {
  const Span span = passage(tree, clause);
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
