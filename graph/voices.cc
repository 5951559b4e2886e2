#include "graph/voices.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fabula {
namespace {

/// A noun alone and a word that only says which or how many begin small; all other words in
/// capitals may be names ("Western officials").
std::string within_sentence(std::string words) {
  constexpr std::array<std::string_view, 31> small{
      "A",    "All",   "An",    "Another", "Both",    "Eight", "Few",  "Five",
      "Four", "Her",   "His",   "Its",     "Many",    "Most",  "My",   "Nine",
      "One",  "Other", "Our",   "Seven",   "Several", "Six",   "Some", "Such",
      "Ten",  "The",   "Their", "These",   "Those",   "Three", "Two"};
  const std::size_t end = words.find(' ');
  const std::string_view first = std::string_view(words).substr(0, end);
  const bool upper = !first.empty() && first[0] >= 'A' && first[0] <= 'Z';
  const bool acronym = first.size() > 1 && first[1] >= 'A' && first[1] <= 'Z';
  if (upper && !acronym && (end == words.npos || std::ranges::find(small, first) != small.end()))
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

}  // namespace

std::map<std::string, std::vector<Evidence>> unnamed_voices(std::span<const Evidence> speakers) {
  std::map<std::string, std::vector<Evidence>> found;
  for (const Evidence& speaker : speakers)
    if (!speaker.quote.empty()) found[within_sentence(speaker.quote)].push_back(speaker);
  return found;
}

std::vector<std::string> voices_of(const Story& story, std::span<const ActorIndex> named,
                                   std::span<const Evidence> unnamed) {
  std::vector<std::string> voices;
  for (const ActorIndex actor : named) voices.push_back(story.actors[at(actor)].name);
  for (auto& [words, evidence] : unnamed_voices(unnamed)) voices.push_back(words);
  return voices;
}

}  // namespace fabula
