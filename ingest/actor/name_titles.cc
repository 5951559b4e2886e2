#include "ingest/actor/name_titles.h"

namespace fabula {

std::uint32_t NameTitles::word_end(std::uint32_t at, std::uint32_t limit) const {
  const auto& titles = tokens_.lexicon().titles();
  const auto match = titles.longest(tokens_.document(), at, limit, false);
  if (match) return match->last;
  const std::string text = tokens_.lower(at);  // "Presidents X of A and Y of B"
  const bool plural = text.size() > 4 && text.ends_with('s') &&
                      !titles.find(std::string_view(text).substr(0, text.size() - 1)).empty();
  return plural ? at + 1 : at;
}

std::uint32_t NameTitles::end(std::uint32_t at, std::uint32_t last) const {
  std::uint32_t end = at;
  for (std::uint32_t i = at; i < last;) {
    if (const std::uint32_t next = word_end(i, last); next != i) {
      if (i > end + 3) break;
      end = i = next;
      continue;
    }
    const std::string_view word = tokens_.word(i);
    const bool portfolio = !tokens_.is_given(i) && tokens_.match_end(i) == i && !all_caps(word) &&
                           !inner_capital(word) && word.find('.') == word.npos;
    if (!portfolio) break;
    ++i;
  }
  return end;
}

std::uint32_t NameTitles::long_end(std::uint32_t at) const {
  if (tokens_.match_end(at) != at) return at;
  const std::uint32_t limit = tokens_.sentence().last, end = word_end(at, limit);
  const bool before_name = end < limit && tokens_.is_name(end);
  return end > at + 2 && before_name ? end : at;
}

bool NameTitles::ends_before(std::uint32_t at) const {
  return at > tokens_.sentence().first && tokens_.token(at - 1).upos == Upos::noun &&
         begins(at - 1, at);
}

}  // namespace fabula
