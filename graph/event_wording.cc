#include "graph/event_wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <system_error>

#include "graph/name.h"
#include "graph/quote.h"
#include "graph/sort_once.h"
#include "graph/trigger_senses.h"

namespace fabula {
namespace {

/// Both sorted.
bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(
      a, [&](const std::string& word) { return std::ranges::binary_search(b, word); });
}

/// "third" in words, "12th" in figures, or the year of a fair or a vote.
bool is_rank(std::string_view word) {
  constexpr auto ordinals =
      std::to_array<std::string_view>({"first", "second", "third", "fourth", "fifth", "sixth",
                                       "seventh", "eighth", "ninth", "tenth"});
  constexpr auto endings = std::to_array<std::string_view>({"st", "nd", "rd", "th"});
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view rest = word.substr(digits);
  if (digits == 0) return std::ranges::find(ordinals, word) != ordinals.end();
  if (rest.empty()) return digits == 4 && (word.starts_with("19") || word.starts_with("20"));
  return std::ranges::find(endings, rest) != endings.end();
}

/// "third" of "a third bid fails", but not of "third-party claims".
std::vector<std::string> ranks_of(std::string_view label) {
  std::vector<std::string> ranks;
  for (std::size_t begin = 0; begin < label.size();) {
    const std::size_t end = std::min(label.find(' ', begin), label.size());
    const std::string word = normalised_name(label.substr(begin, end - begin));
    if (is_rank(word)) ranks.push_back(word);
    begin = end + 1;
  }
  sort_once(ranks);
  return ranks;
}

/// 46 of "at least 46 people are arrested", 1 of "one arrest"; nothing of a year.
std::optional<double> count_of(std::string_view label) {
  constexpr auto numerals =
      std::to_array<std::string_view>({"one", "two", "three", "four", "five", "six", "seven",
                                       "eight", "nine", "ten", "eleven", "twelve"});
  constexpr auto about = std::to_array<std::string_view>(
      {"about", "almost", "around", "at", "least", "more", "nearly", "over", "some", "than"});
  constexpr std::size_t digits = 3;
  const std::string normalised = normalised_name(label);
  for (const std::string_view word : split_words(normalised)) {
    if (std::ranges::find(about, word) != about.end()) continue;
    const auto numeral = std::ranges::find(numerals, word);
    if (numeral != numerals.end()) return static_cast<double>(numeral - numerals.begin() + 1);
    double value = 0;
    const char* const last = word.data() + word.size();
    const auto [end, error] = std::from_chars(word.data(), last, value);
    if (error != std::errc{} || end != last || word.size() > digits) return std::nullopt;
    return value;
  }
  return std::nullopt;
}

/// Whether one of the words stands right before the trigger, or only adjectives between.
bool stands_before(const Article& article, const EventMention& mention,
                   std::initializer_list<std::string_view> words) {
  constexpr int near = 4;  // words, the adjectives between included
  std::string_view before = quote_of(article, mention);
  before = before.substr(0, mention.trigger.begin - mention.span.begin);
  for (int i = 0; i < near; ++i) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    const std::size_t space = before.rfind(' ');
    const std::string_view word = space == before.npos ? before : before.substr(space + 1);
    if (word.empty() || word.ends_with(',') || word.ends_with('.') || word.ends_with(';'))
      return false;
    if (std::ranges::find(words, word) != words.end()) return true;
    before.remove_suffix(word.size());
  }
  return false;
}

/// The word right behind the trigger, normalised; empty where a mark or nothing stands there.
std::string word_behind(const Article& article, const EventMention& mention) {
  std::string_view behind = quote_of(article, mention);
  const std::size_t end = mention.trigger.end - mention.span.begin;
  behind.remove_prefix(std::min(end, behind.size()));
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return normalised_name(behind.substr(0, behind.find_first_of(" ,.;")));
}

bool is_particle(std::string_view word) {
  constexpr auto particles = std::to_array<std::string_view>(
      {"aside", "away", "back", "down", "in", "off", "on", "out", "over", "up"});
  return std::ranges::find(particles, word) != particles.end();
}

}  // namespace

Wording wording_of(const Extraction& extraction, const Event& event) {
  const Article& article = extraction.article;
  Wording w;
  w.label = content_stems(event.label);
  for (const EventMention& mention : event.mentions) {
    std::ranges::move(content_stems(word_of(article, mention)), std::back_inserter(w.trigger));
    std::ranges::move(content_stems(quote_of(article, mention)), std::back_inserter(w.passage));
    const std::string behind = word_behind(article, mention);
    if (is_particle(behind))
      w.phrases.push_back(phrase_of(normalised_name(word_of(article, mention)), behind));
  }
  if (w.trigger.empty()) w.trigger = w.label;
  sort_once(w.trigger);
  sort_once(w.phrases);
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
  for (const CommonParticipant& other : event.others)
    (other.role == Role::agent ? w.doers : w.objects).push_back(stem(other.noun));
  sort_once(w.doers);
  sort_once(w.objects);
  w.ranks = ranks_of(event.label);
  w.count = count_of(event.label);
  return w;
}

Way way_of(const Article& article, const EventMention& mention) {
  const std::string word = word_behind(article, mention);
  const auto is = [&](std::initializer_list<std::string_view> particles) {
    return std::ranges::find(particles, word) != particles.end();
  };
  return is({"in", "into", "onto"}) ? Way::in : is({"out", "off"}) ? Way::out : Way::none;
}

bool is_aside(const Article& article, const EventMention& mention) {
  return stands_before(
      article, mention,
      {"another", "earlier", "other", "past", "previous", "recent", "similar", "such"});
}

bool is_attempted(const Article& article, const EventMention& mention) {
  return stands_before(article, mention, {"attempted", "Attempted"});
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

bool tells_undergoing(const std::vector<std::string>& trigger) {
  static const auto stems = content_stems("suffer suffered sustain sustained");
  return share(trigger, stems);
}

}  // namespace fabula
