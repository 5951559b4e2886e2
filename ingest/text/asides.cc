#include "ingest/text/asides.h"

#include <algorithm>
#include <optional>

namespace fabula {
namespace {

using std::string_view;

/// Longer stretches are more likely two stray marks; in words.
constexpr std::uint32_t longest_aside = 40;

bool is_dash(string_view word) {
  return word == "\xe2\x80\x94" || word == "\xe2\x80\x93";
}

/// The bracket that closes the one at `open`.
std::optional<std::uint32_t> closing(std::span<const string_view> words, std::uint32_t open) {
  int depth = 0;
  for (std::uint32_t i = open; i < words.size() && i - open <= longest_aside; ++i) {
    if (words[i] == "(") ++depth;
    if (words[i] == ")" && --depth == 0) return i;
  }
  return std::nullopt;
}

/// The dashes of a sentence that stand outside of brackets.
std::vector<std::uint32_t> dashes(std::span<const string_view> words,
                                  std::span<const Aside> brackets) {
  std::vector<std::uint32_t> found;
  auto bracket = brackets.begin();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    while (bracket != brackets.end() && bracket->last <= i) ++bracket;
    const bool inside = bracket != brackets.end() && bracket->first <= i;
    if (!inside && is_dash(words[i])) found.push_back(i);
  }
  return found;
}

}  // namespace

std::vector<Aside> find_asides(std::span<const string_view> words, std::span<const FineTag> tags) {
  std::vector<Aside> found;
  for (std::uint32_t i = 1; i < words.size(); ++i) {
    const Upos before = info(tags[i - 1]).upos;
    if (words[i] != "(" || (before != Upos::noun && before != Upos::propn)) continue;
    const auto end = closing(words, i);
    if (!end || *end == i + 1) continue;
    found.push_back({i, *end + 1});
    i = *end;
  }
  // A single pair of dashes with something before and behind it; more may be a list.
  const auto pair = dashes(words, found);
  if (pair.size() == 2 && pair[0] > 0 && pair[1] > pair[0] + 1 && pair[1] + 2 < words.size() &&
      pair[1] - pair[0] <= longest_aside) {
    std::erase_if(found, [&](const Aside& a) { return a.first > pair[0] && a.last <= pair[1]; });
    found.push_back({pair[0], pair[1] + 1});
    std::ranges::sort(found, {}, &Aside::first);
  }
  return found;
}

void AsideParser::parse(std::span<const WordForm> words, std::span<const FineTag> tags,
                        std::span<const Aside> asides) {
  parser_.parse(words, tags);
  heads_.assign(parser_.heads().begin(), parser_.heads().end());
  labels_.assign(parser_.labels().begin(), parser_.labels().end());
  if (asides.empty()) return;
  take_out(words, tags, asides);
  parser_.parse(words_, tags_);
  const auto size = static_cast<int>(words.size());
  for (std::size_t k = 0; k < places_.size(); ++k) {
    const auto head = static_cast<std::size_t>(parser_.heads()[k]);
    const auto place = static_cast<std::size_t>(places_[k]);
    heads_[place] = head == places_.size() ? size : places_[head];
    labels_[place] = parser_.labels()[k];
  }
  for (const Aside& aside : asides)
    for (std::uint32_t i = aside.first; i < aside.last; ++i)
      if (heads_[i] == size) {
        heads_[i] = static_cast<int>(aside.first) - 1;
        labels_[i] = Deprel::parataxis;
      }
}

void AsideParser::take_out(std::span<const WordForm> words, std::span<const FineTag> tags,
                           std::span<const Aside> asides) {
  words_.clear();
  tags_.clear();
  places_.clear();
  auto aside = asides.begin();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    while (aside != asides.end() && aside->last <= i) ++aside;
    if (aside != asides.end() && aside->first <= i) continue;
    words_.push_back(words[i]);
    tags_.push_back(tags[i]);
    places_.push_back(static_cast<int>(i));
  }
}

}  // namespace fabula
