#include "ingest/event/token_marks.h"

namespace fabula {

std::vector<bool> tokens_in_time(const Document& document, std::span<const Timex> times) {
  const auto& tokens = document.tokens;
  std::vector<bool> in_time(tokens.size());
  std::size_t token = 0;  // times and tokens run in step
  for (const Timex& timex : times) {
    while (token < tokens.size() && tokens[token].span.end <= timex.span.begin) ++token;
    for (; token < tokens.size() && tokens[token].span.begin < timex.span.end; ++token)
      in_time[token] = true;
  }
  return in_time;
}

}  // namespace fabula
