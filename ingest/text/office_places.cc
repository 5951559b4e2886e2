#include "ingest/text/office_places.h"

#include <algorithm>
#include <array>

#include "ingest/reader/words.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// What ministers and secretaries are in charge of.
constexpr auto portfolios = std::to_array<std::string_view>(
    {"affairs",        "agriculture",    "arts",      "business",    "children",   "climate",
     "commerce",       "communications", "culture",   "defence",     "defense",    "development",
     "digital",        "economic",       "economy",   "education",   "employment", "energy",
     "environment",    "external",       "finance",   "fisheries",   "food",       "foreign",
     "health",         "home",           "housing",   "immigration", "industry",   "information",
     "infrastructure", "innovation",     "interior",  "justice",     "labor",      "labour",
     "media",          "mines",          "petroleum", "planning",    "science",    "security",
     "social",         "sport",          "sports",    "technology",  "tourism",    "trade",
     "transport",      "veterans",       "water",     "welfare",     "women",      "works",
     "youth"});

class OfficePlaces {
 public:
  OfficePlaces(std::span<const WordForm> words, std::span<const std::string_view> texts,
               std::span<const FineTag> tags, const ValueTable& gazetteer)
      : words_(words), texts_(texts), tags_(tags), gazetteer_(gazetteer) {}

  std::vector<Aside> find() const {
    std::vector<Aside> found;
    for (std::uint32_t i = 0; i + 2 < words_.size(); ++i) {
      if (is_first_portfolio(i)) found.push_back({i, i + 2, Aside::Kind::portfolio});
      if (i == 0 || !one_of(texts_[i], {"for", "from", "of"}) || !is_office(i - 1)) continue;
      const std::uint32_t end =
          texts_[i] == "for" ? std::max(place_end(i + 1), portfolio_end(i + 1)) : place_end(i + 1);
      if (end > i + 1 && begins_name(end)) found.push_back({i, end, Aside::Kind::office});
    }
    return found;
  }

 private:
  bool is(std::uint32_t at, GazetteerFlag flag) const {
    return (gazetteer_flags(gazetteer_, words_[at]) & static_cast<std::uint16_t>(flag)) != 0;
  }

  /// "Minister", "secretary of state"
  bool is_office(std::uint32_t at) const {
    const bool of_state = at > 1 && one_of(texts_[at], {"State", "state"}) &&
                          texts_[at - 1] == "of" && is(at - 2, GazetteerFlag::title);
    return of_state || is(at, GazetteerFlag::title);
  }

  /// "Trade and" of "Trade and Industry Minister": one office.
  bool is_first_portfolio(std::uint32_t at) const {
    constexpr std::uint32_t longest = 3;  // words of the second
    if (!is_capital(at) || !one_of(lower_case(texts_[at]), portfolios) || texts_[at + 1] != "and")
      return false;
    std::uint32_t end = at + 2;
    const auto most =
        std::min<std::uint32_t>(end + longest, static_cast<std::uint32_t>(words_.size()));
    while (end < most && is_capital(end) && !is(end, GazetteerFlag::title)) ++end;
    return end > at + 2 && end < words_.size() && is_capital(end) && is_office(end);
  }

  bool is_capital(std::uint32_t at) const { return is_upper(texts_[at][0]); }

  /// Behind the place that begins at `at`, an article included; `at` where none does.
  std::uint32_t place_end(std::uint32_t at) const {
    const std::uint32_t first = texts_[at] == "the" ? at + 1 : at;
    if (first >= words_.size() || !is_capital(first)) return at;
    std::uint32_t end = first + 1;
    if (is(first, GazetteerFlag::place_first))
      while (end < words_.size() && is_capital(end) && is(end, GazetteerFlag::place_later)) ++end;
    return end > first + 1 || is(first, GazetteerFlag::place) ? end : at;
  }

  /// Behind "Health and Transport" that begins at `at`; `at` where nothing of the kind does.
  std::uint32_t portfolio_end(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < texts_.size() && one_of(lower_case(texts_[end]), portfolios)) {
      ++end;
      if (end + 1 < texts_.size() && one_of(texts_[end], {",", "and"}) &&
          one_of(lower_case(texts_[end + 1]), portfolios))
        ++end;
    }
    return end;
  }

  /// Two names, the first of which may be an initial; no title that the place belongs to: "adviser
  /// to French President Anna Berg".
  bool begins_name(std::uint32_t at) const {
    return at + 1 < words_.size() && is_name(at) && !is(at, GazetteerFlag::title) &&
           is_capital(at + 1);
  }

  bool is_name(std::uint32_t at) const {
    return is_capital(at) && info(tags_[at]).upos == Upos::propn &&
           !is(at, GazetteerFlag::organization_head) && !is(at, GazetteerFlag::place_head);
  }

  std::span<const WordForm> words_;
  std::span<const std::string_view> texts_;
  std::span<const FineTag> tags_;
  const ValueTable& gazetteer_;
};

}  // namespace

std::vector<Aside> find_office_places(std::span<const WordForm> words,
                                      std::span<const std::string_view> texts,
                                      std::span<const FineTag> tags, const ValueTable& gazetteer) {
  return OfficePlaces(words, texts, tags, gazetteer).find();
}

}  // namespace fabula
